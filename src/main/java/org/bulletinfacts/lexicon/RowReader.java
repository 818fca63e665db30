package org.bulletinfacts.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.lexicon.FileColumns.Kind;
import org.bulletinfacts.lexicon.OwnRow.Action;
import org.bulletinfacts.text.Spelling;

/** Cuts a user's file into rows: CSV with a header, or a word a line. What their cells say is checked later. */
final class RowReader {
    private final FileColumns columns;
    private final Faults faults;
    private final List<OwnRow> rows = new ArrayList<>();

    private RowReader(FileColumns columns, Faults faults) {
        this.columns = columns;
        this.faults = faults;
    }

    /** The rows that could be told apart. */
    static List<OwnRow> read(FileColumns columns, String text, Faults faults) {
        RowReader reader = new RowReader(columns, faults);
        if (columns.file().endsWith(".txt")) {
            reader.readLines(text);
        } else {
            reader.readCsv(text);
        }
        return reader.rows;
    }

    /** A word a line; behind a minus one that is taken out; behind a number sign a comment. */
    private void readLines(String text) {
        String column = columns.names().get(0);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String word = line.strip();
            if (!word.isEmpty() && word.charAt(0) != '#') {
                boolean removed = word.charAt(0) == '-';
                String bare = removed ? word.substring(1).strip() : word;
                rows.add(new OwnRow(number, removed ? Action.REMOVE : Action.PUT, Map.of(column, bare)));
            }
        }
    }

    private void readCsv(String text) {
        long line = 1;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                faults.add("is empty; a line with the names of the columns is right: "
                        + String.join(",", columns.names()));
                return;
            }
            List<String> header = header(records.next());
            line = parser.getCurrentLineNumber() + 1;
            while (!header.isEmpty() && records.hasNext()) {
                add((int) line, records.next(), header);
                line = parser.getCurrentLineNumber() + 1;
            }
            checkColumns(header);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            faults.add(
                    (int) line,
                    "",
                    null,
                    "is no row of CSV (RFC 4180); a cell with a comma or a quotation mark stands in quotation marks, and those"
                            + " inside it are doubled");
        }
    }

    /** The names of the columns; none where they are wrong. */
    private List<String> header(CSVRecord record) {
        List<String> header = record.toList().stream().map(String::strip).toList();
        boolean right = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!name.equals(OwnRow.ACTION) && columns.column(name) == null) {
                String nearest = Spelling.nearest(name, columns.names());
                faults.add(
                        1,
                        "",
                        name,
                        "is no column here; right are " + String.join(", ", columns.names()) + " and " + OwnRow.ACTION
                                + ", parted by commas." + (nearest == null ? "" : " Did you mean " + nearest + "?"));
                right = false;
            } else if (header.indexOf(name) < i) {
                faults.add(1, "", name, "is the name of two columns; one is right");
                right = false;
            }
        }
        return right ? header : List.of();
    }

    /** A column that rows need and the header lacks is told once, and not in each row. */
    private void checkColumns(List<String> header) {
        boolean puts = rows.stream().anyMatch(row -> row.action() == Action.PUT);
        boolean lacks = false;
        for (Column column : columns.columns()) {
            if (!header.isEmpty() && column.isNeeded(puts, columns.kind()) && !header.contains(column.name())) {
                faults.add(1, column.name(), null, "is missing, a column that every row must fill");
                lacks = true;
            }
        }
        if (lacks) {
            rows.clear();
        }
    }

    private void add(int line, CSVRecord record, List<String> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        Action action = Action.PUT;
        for (int i = 0; i < record.size(); i++) {
            String cell = record.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (i >= header.size()) {
                faults.add(
                        line,
                        "",
                        null,
                        "has " + record.size() + " cells; " + header.size()
                                + " are right, as in the header. A cell with a comma stands in quotation marks");
                return;
            }
            if (header.get(i).equals(OwnRow.ACTION)) {
                action = action(line, cell);
            } else {
                cells.put(header.get(i), cell);
            }
        }
        if (action != null && !(cells.isEmpty() && action == Action.PUT)) {
            rows.add(new OwnRow(line, action, cells));
        }
    }

    private Action action(int line, String cell) {
        boolean extends_ = columns.kind() == Kind.THINGS;
        if (cell.equals("remove")) {
            return Action.REMOVE;
        }
        if (cell.equals("extend") && extends_) {
            return Action.EXTEND;
        }
        faults.add(
                line,
                OwnRow.ACTION,
                cell,
                "is not allowed; " + (extends_ ? "extend, remove or nothing" : "remove or nothing") + " is right"
                        + (cell.toLowerCase(Locale.ROOT).equals("extend") && !extends_
                                ? ": a row adds its forms by itself here"
                                : ""));
        return null;
    }
}
