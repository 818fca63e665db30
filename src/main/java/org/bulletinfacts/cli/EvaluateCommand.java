package org.bulletinfacts.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.evaluate.AnnotatedFiles;
import org.bulletinfacts.evaluate.AnnotatedText;
import org.bulletinfacts.evaluate.AnnotationException;
import org.bulletinfacts.evaluate.Evaluation;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate GOLD.jsonl…}. */
@Command(
        name = "evaluate",
        description = "Compares what is read of annotated texts with the annotations: precision, recall and F1.")
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private BulletinFacts program;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD.jsonl",
            description = "Annotated texts, one JSON object a line: gold files, or test suites of other extractors.")
    private List<Path> files;

    @Option(
            names = "--by",
            paramLabel = "fact|field|source|kind|rule",
            description = "What is added up by (default: fact).")
    private Grouping by = Grouping.FACT;

    @Option(names = "--errors", description = "Lists each miss, wrong span, wrong field and false alarm instead.")
    private boolean errors;

    @Option(names = "--left-out", description = "Lists each item of a suite that is not scored, and why, instead.")
    private boolean leftOut;

    @Option(
            names = "--bulletin",
            paramLabel = "FILE",
            description = "A digest that has the articles of lines without a text.")
    private Path bulletin;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "The country of texts that name none: two letters, as KZ.")
    private String country;

    @Option(
            names = "--job",
            paramLabel = "JOB",
            description = "The job whose lexicon the texts are read with (default: the built-in lexicon alone).")
    private String job;

    @ArgGroup
    private ResultForm form = new ResultForm();

    @Override
    public Integer call() throws IOException {
        List<AnnotatedText> texts = texts();
        Extractor extractor = job == null ? program.extractor() : program.extractor(program.job(job));
        EvaluationReport report = new EvaluationReport(program, form, Evaluation.of(texts, extractor));
        if (leftOut) {
            report.leftOut();
        } else if (errors) {
            report.errors();
        } else {
            report.scores(by);
        }
        program.out().flush();
        return ExitCode.OK;
    }

    private List<AnnotatedText> texts() throws IOException {
        try {
            List<Article> articles = bulletin == null ? null : AnnotatedFiles.articles(bulletin);
            String code = country == null ? null : CountryCode.checked(country);
            List<AnnotatedText> texts = new ArrayList<>();
            for (Path file : files) {
                texts.addAll(AnnotatedFiles.read(file, articles, code));
            }
            if (texts.stream().map(AnnotatedText::isSuite).distinct().count() > 1) {
                throw new UsageException(
                        "gold files and suites are measured differently: give them one after the other");
            }
            return texts;
        } catch (AnnotationException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
