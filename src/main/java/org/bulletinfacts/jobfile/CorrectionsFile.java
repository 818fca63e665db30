package org.bulletinfacts.jobfile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.jobfile.Correction.Action;

/** Reads and checks the analysts' corrections: CSV with the columns action, id, new_id, name, source, article_id. */
final class CorrectionsFile {
    private static final List<String> COLUMNS = List.of("action", "id", "new_id", "name", "source", "article_id");
    private static final Map<Action, List<String>> NEEDED = Map.of(
            Action.MERGE, List.of("id", "new_id"),
            Action.SPLIT, List.of("id", "new_id"),
            Action.RENAME, List.of("id", "name"));
    private static final List<String> PLACES = List.of("source", "article_id");

    private final Path file;
    private final Set<String> sources;
    private final Problems problems;
    private final List<Correction> read = new ArrayList<>();
    /** By action and what it is about: the line. */
    private final Map<String, Integer> lines = new HashMap<>();

    private CorrectionsFile(Path file, Set<String> sources, Problems problems) {
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    /** The corrections in the order of the file; what is wrong is added to the problems. */
    static List<Correction> read(Path file, Set<String> sources, Problems problems) {
        CorrectionsFile corrections = new CorrectionsFile(file, sources, problems);
        corrections.readRows();
        corrections.checkMerges();
        return List.copyOf(corrections.read);
    }

    private void problem(int line, String column, String value, String message) {
        String quoted = value == null ? "" : '"' + value + "\" ";
        problems.add(new Problem(file, line, 1, column, value, quoted + message));
    }

    private void readRows() {
        int line = 1;
        try (Reader in = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180.parse(in)) {
            List<String> header = null;
            for (CSVRecord row : rows) {
                if (header == null) {
                    header = header(row);
                    if (header.isEmpty()) {
                        return;
                    }
                } else {
                    add(line, row, header);
                }
                line = (int) rows.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                problem(1, "", null, "is empty; a line with the names of the columns is right: " + columns());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problem(line, "", null, "is no row of CSV (RFC 4180) in UTF-8");
        }
    }

    private static String columns() {
        return String.join(",", COLUMNS);
    }

    private List<String> header(CSVRecord row) {
        List<String> header = new ArrayList<>();
        for (String cell : row) {
            String name = cell.strip().replace("\uFEFF", "");
            if (!COLUMNS.contains(name) || header.contains(name)) {
                problem(
                        1,
                        "",
                        name,
                        "is no column here, or stands twice; right are " + columns() + "."
                                + NearMiss.question(name, COLUMNS));
                return List.of();
            }
            header.add(name);
        }
        if (!header.contains("action") || !header.contains("id")) {
            problem(1, "", null, "lacks action or id; right are " + columns());
            return List.of();
        }
        return header;
    }

    private void add(int line, CSVRecord row, List<String> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            if (!cell.isEmpty() && i < header.size()) {
                cells.put(header.get(i), cell);
            } else if (!cell.isEmpty()) {
                problem(line, "", null, "has " + row.size() + " cells; " + header.size() + " are right");
                return;
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        Action action = action(line, cells.get("action"));
        if (action != null && isRight(line, action, cells)) {
            read.add(new Correction(
                    line,
                    action,
                    cells.get("id"),
                    cells.get("new_id"),
                    cells.get("name"),
                    cells.get("source"),
                    cells.get("article_id")));
        }
    }

    private Action action(int line, String cell) {
        for (Action action : Action.values()) {
            if (action.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return action;
            }
        }
        problem(
                line,
                "action",
                cell,
                cell == null
                        ? "is missing; merge, split or rename is right"
                        : "is not allowed; merge, split or rename is right");
        return null;
    }

    private boolean isRight(int line, Action action, Map<String, String> cells) {
        String word = action.name().toLowerCase(Locale.ROOT);
        List<String> needed = NEEDED.get(action);
        boolean right = true;
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            boolean allowed = needed.contains(column) || action == Action.SPLIT && PLACES.contains(column);
            if (needed.contains(column) && cells.get(column) == null) {
                problem(line, column, null, "is missing; a " + word + " needs " + String.join(" and ", needed));
                right = false;
            } else if (!allowed && cells.get(column) != null) {
                problem(line, column, cells.get(column), "says nothing in a " + word + "; an empty cell is right");
                right = false;
            }
        }
        return right && isPlaced(line, action, cells) && isOnce(line, word, cells);
    }

    private boolean isPlaced(int line, Action action, Map<String, String> cells) {
        String source = cells.get("source");
        if (action == Action.SPLIT && (source == null) == (cells.get("article_id") == null)) {
            problem(line, "", null, "a split needs a source or an article_id, one of them");
            return false;
        }
        if (source != null && !sources.contains(source)) {
            problem(
                    line,
                    "source",
                    source,
                    "is no source of the job; right is one of " + String.join(", ", sources) + "."
                            + NearMiss.question(source, sources));
            return false;
        }
        if (cells.get("id").equals(cells.get("new_id"))) {
            problem(line, "new_id", cells.get("new_id"), "is the id itself; that of another actor is right");
            return false;
        }
        return true;
    }

    private boolean isOnce(int line, String word, Map<String, String> cells) {
        String about = String.join(
                "\u001F",
                word,
                cells.get("id"),
                cells.getOrDefault("source", ""),
                cells.getOrDefault("article_id", ""));
        Integer first = lines.putIfAbsent(about, line);
        if (first != null) {
            problem(line, "id", cells.get("id"), "has a " + word + " in line " + first + " already; one is right");
        }
        return first == null;
    }

    /** Merges that lead back to where they began would leave nobody. */
    private void checkMerges() {
        Map<String, Correction> merges = new HashMap<>();
        read.stream().filter(one -> one.action() == Action.MERGE).forEach(one -> merges.put(one.id(), one));
        for (Correction merge : List.copyOf(merges.values())) {
            Set<String> passed = new HashSet<>();
            String id = merge.id();
            while (merges.containsKey(id) && passed.add(id)) {
                id = merges.get(id).newId();
            }
            if (id.equals(merge.id())) {
                problem(
                        merge.line(),
                        "new_id",
                        merge.newId(),
                        "leads back to " + merge.id() + "; merges into one id that stays are right");
            }
        }
    }
}
