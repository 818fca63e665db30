package org.bulletinfacts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Prints the rows of a query, one by one as they come. */
sealed interface ResultPrinter {
    /** @param values as {@link SqlValue#of} gives them, one for each column */
    void row(List<Object> values) throws IOException;

    /** After the last row. */
    void end() throws IOException;

    /** For people. */
    final class Table implements ResultPrinter {
        private final AlignedTable table;

        Table(PrintWriter out, Terminal terminal, List<AlignedTable.Column> columns) {
            table = new AlignedTable(out, terminal, columns);
        }

        @Override
        public void row(List<Object> values) {
            table.row(values.stream().map(SqlValue::text).toArray(String[]::new));
        }

        @Override
        public void end() {
            table.end();
        }
    }

    /**
     * RFC 4180 with a heading; NULL is an empty field without quotes, an empty text has quotes. Text that a spreadsheet would
     * take for a formula gets an apostrophe before it, as in the exported CSV files.
     */
    final class Csv implements ResultPrinter {
        private static final CSVFormat FORMAT = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        private final CSVPrinter csv;
        private final boolean toTerminal;

        Csv(PrintWriter out, Terminal terminal, List<AlignedTable.Column> columns) throws IOException {
            csv = new CSVPrinter(out, FORMAT);
            toTerminal = terminal.out();
            csv.printRecord(columns.stream().map(column -> cell(column.name())).toList());
        }

        @Override
        public void row(List<Object> values) throws IOException {
            List<String> cells = new ArrayList<>(values.size());
            for (Object value : values) {
                String text = SqlValue.text(value);
                cells.add(value instanceof String || value instanceof List ? cell(text) : text);
            }
            csv.printRecord(cells);
        }

        private String cell(String text) {
            String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            return toTerminal ? Printable.lines(harmless) : harmless;
        }

        @Override
        public void end() throws IOException {
            csv.flush();
        }
    }

    /** An array of objects, one a line; of columns with one name the later ones get a number. */
    final class Json implements ResultPrinter {
        private final PrintWriter out;
        private final JsonMapper mapper;
        private final List<String> names;
        private boolean empty = true;

        Json(PrintWriter out, List<AlignedTable.Column> columns) {
            this.out = out;
            this.mapper = Jsons.COMPACT;
            this.names = distinct(columns);
        }

        private static List<String> distinct(List<AlignedTable.Column> columns) {
            Set<String> names = new LinkedHashSet<>();
            for (AlignedTable.Column column : columns) {
                String name = column.name();
                for (int n = 1; !names.add(name); n++) {
                    name = column.name() + "_" + n;
                }
            }
            return List.copyOf(names);
        }

        @Override
        public void row(List<Object> values) {
            out.append(empty ? "[\n" : ",\n");
            empty = false;
            try (JsonGenerator json = mapper.createGenerator(out)) {
                json.writeStartObject();
                for (int i = 0; i < names.size(); i++) {
                    json.writePOJOProperty(names.get(i), values.get(i));
                }
                json.writeEndObject();
            }
        }

        @Override
        public void end() {
            out.append(empty ? "[]\n" : "\n]\n");
        }
    }
}
