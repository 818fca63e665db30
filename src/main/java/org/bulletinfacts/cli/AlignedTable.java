package org.bulletinfacts.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints rows under aligned columns while they come: the widths are those of the first {@value #SAMPLE} rows, so memory does not
 * grow with the result. On a terminal the widest columns of text are cut to fit the line; in a file or pipe nothing is cut.
 * Cells are made harmless by {@link Printable}.
 */
final class AlignedTable {
    private static final int SAMPLE = 1000;
    private static final int NARROWEST = 8;
    /** Texts of the last column may be long, and a rule that runs over the line helps nobody. */
    private static final int LONGEST_LAST_RULE = 40;

    private static final String GAP = "  ";
    private static final String DIM = "\u001B[2m";
    private static final String BOLD = "\u001B[1m";
    private static final String RESET = "\u001B[0m";

    /** A column: its heading, and whether its cells stand at the right, as numbers do. */
    record Column(String name, boolean numeric) {
        static Column text(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }
    }

    private final PrintWriter out;
    private final Terminal terminal;
    private final List<Column> columns;
    private final List<String[]> sample = new ArrayList<>();
    private int[] widths;

    AlignedTable(PrintWriter out, Terminal terminal, List<Column> columns) {
        this.out = out;
        this.terminal = terminal;
        this.columns = columns.stream()
                .map(column -> new Column(Printable.line(column.name), column.numeric))
                .toList();
    }

    /** Adds a row: a cell for each column, null for SQL's NULL. */
    void row(String... cells) {
        String[] clean = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            clean[i] = cells[i] == null ? null : Printable.line(cells[i]);
        }
        if (widths != null) {
            print(clean);
            return;
        }
        sample.add(clean);
        if (sample.size() == SAMPLE) {
            printSample();
        }
    }

    /** Prints what is not yet printed; the heading also where there was no row. */
    void end() {
        if (widths == null) {
            printSample();
        }
    }

    private void printSample() {
        widths = naturalWidths();
        if (terminal.out()) {
            fit(terminal.columns());
        }
        printHeading();
        sample.forEach(this::print);
        sample.clear();
    }

    private int[] naturalWidths() {
        int[] natural = new int[columns.size()];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = DisplayWidth.of(columns.get(i).name);
        }
        for (String[] row : sample) {
            for (int i = 0; i < natural.length; i++) {
                natural[i] = Math.max(natural[i], row[i] == null ? 0 : DisplayWidth.of(row[i]));
            }
        }
        return natural;
    }

    /** Takes from the widest column of text until all fit, or none is wider than {@value #NARROWEST}. */
    private void fit(int available) {
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!columns.get(i).numeric && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            int next = secondWidest(widest);
            int cut = Math.min(excess, Math.max(1, widths[widest] - Math.max(next, NARROWEST)));
            widths[widest] -= cut;
            excess -= cut;
        }
    }

    private int secondWidest(int widest) {
        int next = 0;
        for (int i = 0; i < widths.length; i++) {
            if (i != widest && !columns.get(i).numeric) {
                next = Math.max(next, widths[i]);
            }
        }
        return next;
    }

    private void printHeading() {
        StringBuilder heading = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            append(heading, i, columns.get(i).name, BOLD);
            boolean last = i == widths.length - 1;
            append(rule, i, "-".repeat(last ? Math.min(widths[i], LONGEST_LAST_RULE) : widths[i]), DIM);
        }
        println(heading);
        println(rule);
    }

    private void print(String[] row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (row[i] == null) {
                append(line, i, terminal.colour() ? "NULL" : "", DIM);
            } else {
                append(line, i, row[i], "");
            }
        }
        println(line);
    }

    private void append(StringBuilder line, int column, String cell, String style) {
        String shown = terminal.out() ? DisplayWidth.cut(cell, widths[column]) : cell;
        String blanks = " ".repeat(Math.max(0, widths[column] - DisplayWidth.of(shown)));
        String styled = terminal.colour() && !style.isEmpty() ? style + shown + RESET : shown;
        boolean right = columns.get(column).numeric;
        line.append(column == 0 ? "" : GAP).append(right ? blanks : "").append(styled);
        line.append(right ? "" : blanks);
    }

    private void println(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(line, 0, end).append('\n');
    }
}
