package org.bulletinfacts.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.warehouse.KnownBulletins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code survey}: finds what is new, reads it once without extracting, and counts. So the run knows its length, and a
 * source with too many rejects is held back before anything of it is loaded.
 */
final class SurveyStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(SurveyStep.class);
    private static final int BUFFER = 1 << 16;

    private final Run run;

    SurveyStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Instant now = Instant.now();
        List<SurveyedSource> sources = new ArrayList<>();
        try (Connection connection = run.warehouse.connection()) {
            for (Source source : run.job.sources()) {
                sources.add(survey(source, now, connection));
            }
        }
        run.survey(new Survey(List.copyOf(sources)));
        for (SurveyedSource source : sources) {
            tell(source);
        }
        if (run.survey().failedWholly() && !run.rebuilds()) {
            run.verdict(Verdict.noSource(run.survey()));
        }
        return RepeatStatus.FINISHED;
    }

    private SurveyedSource survey(Source source, Instant now, Connection connection)
            throws SQLException, JobInterruptedException {
        BulletinFiles found;
        try {
            found = BulletinFiles.find(source, now);
        } catch (IOException e) {
            return new SurveyedSource(source, List.of(), 0, 0, List.of(e.toString()));
        }
        KnownBulletins known = KnownBulletins.of(connection, source.name());
        List<SurveyedFile> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (!found.unmatched().isEmpty() && !source.emptyIsOk()) {
            problems.add("no file matches " + String.join(", ", found.unmatched())
                    + "; where that may be, write on-empty: ok");
        }
        long unchanged = 0;
        for (BulletinFile file : found.ready()) {
            try {
                SurveyedFile surveyed = survey(source, file, known);
                if (surveyed == null) {
                    unchanged++;
                } else {
                    files.add(surveyed);
                }
            } catch (IOException e) {
                problems.add(file.path() + " cannot be read: " + e);
            }
        }
        return new SurveyedSource(
                source, List.copyOf(files), unchanged, found.waiting().size(), problems);
    }

    /** What a file holds, or null where it is known. */
    private SurveyedFile survey(Source source, BulletinFile file, KnownBulletins known)
            throws IOException, SQLException, JobInterruptedException {
        if (known.sameSizeAndTime(file)) {
            return null;
        }
        String sha256 = sha256(file.path());
        if (known.sameContent(file, sha256)) {
            known.touched(file);
            return null;
        }
        int articles = 0;
        int rejects = 0;
        try (BulletinReader reader = BulletinReaders.open(source, file)) {
            for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                if (item instanceof Article) {
                    articles++;
                } else {
                    rejects++;
                }
                stopIfAsked(file.path());
            }
        }
        return new SurveyedFile(file, sha256, articles, rejects);
    }

    private String sha256(Path file) throws IOException, JobInterruptedException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) { // the digest reads along
                stopIfAsked(file);
            }
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void stopIfAsked(Path file) throws JobInterruptedException {
        if (run.stop.requested()) {
            throw new JobInterruptedException("stopped while looking at " + file);
        }
    }

    private static void tell(SurveyedSource source) {
        String name = source.source().name();
        LOG.info(
                "source {}: {} files to read with {} articles and {} rejects, {} unchanged, {} waiting",
                name,
                source.files().size(),
                source.articles(),
                source.rejects(),
                source.unchangedFiles(),
                source.waitingFiles());
        if (source.problem() != null) {
            LOG.warn("source {}: {}", name, source.problem());
        }
        if (source.heldBack()) {
            LOG.warn(
                    "source {} is held back: {} of {} pieces were rejected, allowed are {} %",
                    name,
                    source.rejects(),
                    source.articles() + source.rejects(),
                    Math.round(source.source().maxRejects() * 100));
        }
    }
}
