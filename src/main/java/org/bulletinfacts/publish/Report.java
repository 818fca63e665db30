package org.bulletinfacts.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunRecord;

/**
 * The page {@code report/index.html}: the run, what is published, and its health; one file that works offline and without
 * scripts.
 */
public final class Report {
    private Report() {}

    /**
     * Writes the page, also of a run that did not publish: what it tells of the facts is what readers see, read from the
     * published snapshot.
     *
     * @param working the working database, for the rejects of this run; null where it cannot be opened
     */
    public static void write(Connection working, Job job, RunRecord run) throws IOException, SQLException {
        OutputFolder output = new OutputFolder(job.output());
        Manifest published = Files.exists(output.snapshot()) ? Manifest.read(output.manifest()) : null;
        Html page = new Html();
        RunSection section = new RunSection(page, run);
        section.outcome(published);
        section.failedChecks();
        section.sources();
        section.rejects(working);
        if (published != null) {
            facts(page, output.snapshot());
        }
        section.steps();
        place(output, html(job.name(), page.toString()));
    }

    private static void facts(Html page, Path snapshot) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + snapshot, settings)) {
            FactsSection facts = new FactsSection(page, connection);
            facts.counts();
            facts.months();
            facts.kinds();
            facts.actors();
            facts.health();
        }
    }

    private static String html(String title, String body) throws IOException {
        String style;
        try (InputStream in = Report.class.getResourceAsStream("/report/style.css")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        // The policy forbids scripts and anything from elsewhere, whatever text should slip through.
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Html.escape(title) + ": bulletin facts</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n"
                + body
                + "</body>\n</html>\n";
    }

    private static void place(OutputFolder output, String html) throws IOException {
        Path fresh = output.report().resolveSibling(".index.html.new");
        DurableFiles.write(fresh, html);
        DurableFiles.replace(fresh, output.report());
    }
}
