package org.bulletinfacts.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bench.BulletinGenerator;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.warehouse.Warehouse;

/** A job with digest sources in a folder of its own: {@code in/SOURCE/*.txt} and {@code out}. */
final class JobFolder {
    private final Path root;
    private final List<Source> sources = new ArrayList<>();
    private final List<Path> checks = new ArrayList<>();

    JobFolder(Path root, String... sources) throws IOException {
        this.root = root;
        for (String source : sources) {
            add(source, 0.1);
        }
    }

    JobFolder add(String name, double maxRejects) throws IOException {
        Path folder = Files.createDirectories(root.resolve("in").resolve(name));
        sources.add(source(name, folder, maxRejects));
        return this;
    }

    static Source source(String name, Path folder, double maxRejects) {
        return new Source(
                name,
                List.of(folder + "/*.txt"),
                folder,
                Format.DIGEST,
                StandardCharsets.UTF_8,
                DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT),
                Conventions.of("KZ"),
                Map.of(),
                ',',
                maxRejects,
                Source.USUAL_LONGEST_ARTICLE,
                Duration.ZERO,
                null,
                false);
    }

    /** Adds a quality check. */
    void check(Path file) {
        checks.add(file);
    }

    Path in(String source) {
        return root.resolve("in").resolve(source);
    }

    Path output() {
        return root.resolve("out");
    }

    Job job() {
        return job(20);
    }

    Job job(int chunkSize) {
        return new Job("test", root.resolve("job.yaml"), output(), sources, List.of(), null, checks, 2, chunkSize);
    }

    void write(String source, String file, String text) throws IOException {
        Files.writeString(in(source).resolve(file), text);
    }

    /** Writes made-up bulletins: the same for the same numbers. */
    JobFolder generate(String source, int files, int articles) {
        new BulletinGenerator(1, 60).write(in(source), files, articles);
        return this;
    }

    RunResult run() {
        return run(new WordExtractor());
    }

    RunResult run(Extractor extractor) {
        return new BulletinJob(extractor).run(job(), Options.DEFAULT);
    }

    /** The rows of a query on the working database, columns joined with " | ". */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + Warehouse.file(output()));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            ResultSet row = statement.getResultSet();
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(row.getString(i));
                }
                rows.add(String.join(" | ", values));
            }
            return rows;
        }
    }
}
