package org.bulletinfacts.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunLog;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.bulletinfacts.warehouse.LoadCounts;
import org.bulletinfacts.warehouse.RejectFolder;
import org.bulletinfacts.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run: what its steps share. The steps run one after another on one thread. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    final Job job;
    final Options options;
    final Extractor extractor;
    final Warehouse warehouse;
    final StopSignal stop;
    final RunLog log;
    final RejectFolder rejects;
    final LoadCounts counts = new LoadCounts();
    private Survey survey = Survey.NONE;
    private Verdict verdict;
    private boolean rebuilds;
    private long expected;
    private long done;

    Run(Job job, Options options, Extractor extractor, Warehouse warehouse, StopSignal stop, RunLog log) {
        this.job = job;
        this.options = options;
        this.extractor = extractor;
        this.warehouse = warehouse;
        this.stop = stop;
        this.log = log;
        this.rejects = new RejectFolder(job.output());
    }

    /** What there is to read; nothing before the survey is done. */
    Survey survey() {
        return survey;
    }

    void survey(Survey found) {
        survey = found;
        expected += found.articles();
        note();
    }

    /** A file of a source could not be loaded, though the survey could read it. */
    void problem(Source source, String problem) {
        LOG.warn("source {}: {}", source.name(), problem);
        survey = survey.with(source, problem);
        note();
    }

    /** Whether the stored texts are extracted anew. */
    boolean rebuilds() {
        return rebuilds;
    }

    /** So many articles are to be written beside those of the survey: the stored ones, extracted anew. */
    void expect(long stored) {
        rebuilds = true;
        expected += stored;
    }

    /** A chunk is committed. */
    void committed(LoadCounts chunk, long articles) {
        counts.add(chunk);
        done += articles;
        options.progress().articles(done, expected);
    }

    /** How the run ends, or null as long as nobody knows. */
    Verdict verdict() {
        return verdict;
    }

    /** Decides how the run ends; steps that come later leave the tables alone. */
    void verdict(Verdict decided) {
        verdict = decided;
        log.outcome(decided.outcome(), decided.exitCode(), decided.message(), decided.next());
    }

    /** Threads that extract together, with the conventions of the job's sources. The caller closes them. */
    ExtractionPool pool() {
        return new ExtractionPool(extractor, conventions(), job.threads());
    }

    /** The conventions of each source, by its name. */
    Map<String, Conventions> conventions() {
        Map<String, Conventions> bySource = new LinkedHashMap<>();
        for (Source source : job.sources()) {
            bySource.put(source.name(), source.conventions());
        }
        return bySource;
    }

    /** Brings the run's record up to date with what was read and loaded so far. */
    void note() {
        List<SourceResult> results = new ArrayList<>();
        for (SurveyedSource source : survey.sources()) {
            LoadCounts.Articles loaded = counts.of(source.source().name());
            results.add(new SourceResult(
                    source.source().name(),
                    source.files().size(),
                    source.unchangedFiles(),
                    source.waitingFiles(),
                    source.articles(),
                    loaded.added(),
                    loaded.changed(),
                    loaded.unchanged(),
                    loaded.rejected(),
                    source.heldBack(),
                    source.problem()));
        }
        log.sources(results);
        log.facts(counts.factRows());
    }
}
