package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.bulletinfacts.cli.AlignedTable.Column;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
    private static final List<Column> COLUMNS =
            List.of(Column.text("name"), Column.number("value"), Column.text("note"));

    private static String print(Terminal terminal, List<Column> columns, String[]... rows) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        AlignedTable table = new AlignedTable(out, terminal, columns);
        for (String[] row : rows) {
            table.row(row);
        }
        table.end();
        out.flush();
        return text.toString();
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static Terminal terminal(int columns) {
        return new Terminal(true, true, false, columns);
    }

    @Test
    void alignsTextLeftAndNumbersRight() {
        assertEquals("""
                name   value  note
                -----  -----  ----
                wheat  11400  x
                日本       5
                """, print(Terminal.NONE, COLUMNS, row("wheat", "11400", "x"), row("日本", "5", null)));
    }

    @Test
    void printsTheHeadingWithoutRows() {
        assertEquals("name  value  note\n----  -----  ----\n", print(Terminal.NONE, COLUMNS));
    }

    @Test
    void cutsTheWidestTextOnATerminal() {
        String printed = print(terminal(40), COLUMNS, row("n".repeat(12), "1234567890", "t".repeat(60)));
        for (String line : printed.split("\n")) {
            assertTrue(line.length() <= 40, line);
        }
        assertTrue(printed.contains("1234567890") && printed.contains("n".repeat(12)), printed);
        assertTrue(printed.contains("ttt…"), printed);
    }

    @Test
    void cutsNothingInAPipe() {
        String note = "t".repeat(300);
        assertTrue(print(Terminal.NONE, COLUMNS, row("n", "1", note)).contains(note));
    }

    @Test
    void neverCutsNumbersAndStopsAtTheNarrowest() {
        String printed = print(terminal(20), COLUMNS, row("n".repeat(30), "9".repeat(30), "t".repeat(30)));
        assertTrue(printed.contains("9".repeat(30)), printed);
        assertTrue(printed.contains("nnnnnnn…") && printed.contains("ttttttt…"), printed);
    }

    @Test
    void printsRowsBeyondTheSampleWithTheSameWidths() {
        StringWriter text = new StringWriter();
        AlignedTable table =
                new AlignedTable(new PrintWriter(text), Terminal.NONE, List.of(Column.text("a"), Column.text("b")));
        for (int i = 0; i < 2500; i++) {
            table.row("x", "y");
        }
        table.row("a wide one", "y");
        table.end();
        String[] lines = text.toString().split("\n");
        assertEquals(2503, lines.length);
        assertEquals("x  y", lines[2501]);
        assertEquals("a wide one  y", lines[2502]);
    }

    @Test
    void makesCellsAndHeadingsHarmless() {
        String printed = print(Terminal.NONE, List.of(Column.text("\u001B[31mred")), row("line\nbreak\u202E"));
        assertEquals("\\u001B[31mred\n----------------\nline break\\u202E\n", printed);
    }

    @Test
    void showsNullDimOnlyWithColours() {
        Terminal colours = new Terminal(true, true, true, 80);
        assertTrue(print(colours, COLUMNS, row("a", null, "")).contains("\u001B[2mNULL\u001B[0m"));
    }
}
