package org.bulletinfacts.jobfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.DateOrder;
import org.bulletinfacts.bulletin.DatePattern;
import org.bulletinfacts.bulletin.FileGlob;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Source;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One entry of {@code sources}. */
final class SourceSection {
    static final List<String> KEYS = List.of(
            "name",
            "files",
            "format",
            "charset",
            "date-pattern",
            "country",
            "time-zone",
            "language",
            "agency",
            "columns",
            "delimiter",
            "decimal-comma",
            "date-order",
            "fiscal-year-start",
            "max-rejects",
            "longest-article",
            "settle",
            "expect-every",
            "on-empty",
            "root");
    static final List<String> COLUMNS = List.of("id", "published_on", "headline", "body");
    static final List<String> FORMATS = List.of("digest", "csv", "jsonl");
    static final List<String> DATE_ORDERS = List.of("dmy", "mdy", "ymd");
    static final List<String> ON_EMPTY = List.of("ok", "fail");

    private final Section section;
    private final Problems problems;
    private final PathValues paths;

    private SourceSection(Section section, Problems problems, PathValues paths) {
        this.section = section;
        this.problems = problems;
        this.paths = paths;
    }

    /** The source that a node describes, or null where it is not even a mapping. What is wrong in it is collected. */
    static Source read(Node node, String path, Problems problems, PathValues paths) {
        Section section = Section.of(node, path, KEYS, problems);
        return section == null ? null : new SourceSection(section, problems, paths).source();
    }

    private Source source() {
        section.require("name", "the name of the source, which goes into the column source of all tables");
        section.require("files", "paths or globs of its bulletins");
        section.require("format", "one of " + String.join(", ", FORMATS));
        String name = section.value("name", "", Values::name);
        List<String> files = section.list("files", paths::glob);
        Format format = section.value("format", null, SourceSection::format);
        if (format != null) {
            checkUse(format);
        }
        return source(name, files, format == null ? Format.DIGEST : format);
    }

    private Source source(String name, List<String> files, Format format) {
        DateTimeFormatter usual = format == Format.DIGEST
                ? DatePattern.formatter(DatePattern.DIGEST_DEFAULT)
                : DateTimeFormatter.ISO_LOCAL_DATE;
        return new Source(
                name,
                List.copyOf(files),
                root(files),
                format,
                section.value("charset", StandardCharsets.UTF_8, Values::charset),
                section.value("date-pattern", usual, Values::datePattern),
                conventions(),
                columns(),
                section.value("delimiter", ',', Values::delimiter),
                section.value("max-rejects", 0.1, Values::share),
                section.value("longest-article", Source.USUAL_LONGEST_ARTICLE, Values.size(Source.LONGEST_ARTICLE)),
                section.value("settle", Duration.ZERO, Values::duration),
                section.value("expect-every", null, Values::spanAboveZero),
                section.value("on-empty", "fail", Values.oneOf(ON_EMPTY)).equals("ok"));
    }

    private static Format format(ScalarNode scalar) throws WrongValue {
        return Format.valueOf(Values.oneOf(FORMATS).parse(scalar).toUpperCase(Locale.ROOT));
    }

    private void checkUse(Format format) {
        if (section.has("columns") && format == Format.DIGEST) {
            problems.addMissing(
                    section.node("columns"),
                    section.path("columns"),
                    "has no meaning in a digest; " + "only csv and jsonl have columns");
        }
        if (section.has("delimiter") && format != Format.CSV) {
            section.problem("delimiter", "has no meaning here; only csv has a delimiter");
        }
    }

    private Conventions conventions() {
        String country = section.value("country", null, Values::country);
        Conventions usual = Conventions.of(country);
        String order = section.value("date-order", null, Values.oneOf(DATE_ORDERS));
        return new Conventions(
                country,
                section.value("language", "en", Values::language),
                section.value("agency", null, Values::text),
                section.value("time-zone", ZoneId.of("UTC"), Values::zone),
                section.value("decimal-comma", false, Values::bool),
                order == null ? usual.dateOrder() : DateOrder.valueOf(order.toUpperCase(Locale.ROOT)),
                section.value("fiscal-year-start", MonthDay.of(1, 1), Values::monthDay));
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        Section given = section.has("columns")
                ? Section.of(section.node("columns"), section.path("columns"), COLUMNS, problems)
                : null;
        for (String field : COLUMNS) {
            String name = given == null ? field : given.value(field, field, Values::text);
            if (columns.containsValue(name) && given != null) {
                given.problem(field, "is the column of another field too; each has one of its own");
            }
            columns.put(field, name);
        }
        return columns;
    }

    private Path root(List<String> files) {
        Path shared = files.isEmpty() ? paths.jobFolder() : FileGlob.sharedBase(files);
        Path root = section.value("root", shared, paths::inJobFolder);
        if (!shared.startsWith(root)) {
            section.problem("root", "does not hold all files; " + shared + " or a folder above it is right");
            return shared;
        }
        return root;
    }
}
