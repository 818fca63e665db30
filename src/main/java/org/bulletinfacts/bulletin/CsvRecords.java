package org.bulletinfacts.bulletin;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts a CSV file into records, each a list of lines, and takes lines back that turn out not to belong to one. */
final class CsvRecords implements Closeable {
    /**
     * The lines of a record.
     *
     * @param fault what is wrong with them as a record, or null
     * @param ended whether its last line is known to be the record's; not where a quote is broken
     */
    record Lot(List<CsvLine> lines, String fault, boolean ended) {
        /** The record as text; not to be used where it has a fault. */
        String text() {
            if (lines.size() == 1) {
                return lines.get(0).text();
            }
            StringBuilder text = new StringBuilder();
            for (CsvLine line : lines) {
                text.append(line.text());
            }
            return text.toString();
        }

        long length() {
            return lines.stream().mapToLong(CsvLine::length).sum();
        }

        long lastLine() {
            return lines.get(lines.size() - 1).number();
        }

        boolean isBlank() {
            return lines.size() == 1
                    && fault == null
                    && Blanks.isBlank(lines.get(0).text());
        }
    }

    /** Lines of the longest record: an open quote in front of short lines is told before they fill the memory. */
    private static final int MOST_LINES = 50_000;

    private final Lines lines;
    private final StrictDecoder decoder;
    private final CsvScanner scanner;
    private final Deque<CsvLine> takenBack = new ArrayDeque<>();

    CsvRecords(Path file, Charset charset, char delimiter) throws IOException {
        lines = Lines.open(file, charset, false);
        decoder = new StrictDecoder(lines.encoding().charset());
        scanner = new CsvScanner(delimiter);
    }

    private CsvLine nextLine() throws IOException {
        if (!takenBack.isEmpty()) {
            return takenBack.poll();
        }
        return lines.next() ? CsvLine.of(lines, decoder) : null;
    }

    /** The next record, or null at the end of the file. */
    Lot next() throws IOException {
        CsvLine line = nextLine();
        if (line == null) {
            return null;
        }
        List<CsvLine> record = new ArrayList<>(4);
        record.add(line);
        scanner.begin();
        CsvScanner.State state = scanner.scan(line.text());
        long length = line.length();
        while (state == CsvScanner.State.OPEN && length <= Passage.LONGEST && record.size() < MOST_LINES) {
            line = nextLine();
            if (line == null) {
                return new Lot(record, unclosed(record, "before the file ends"), false);
            }
            record.add(line);
            length += line.length();
            state = scanner.scan(line.text());
        }
        return lot(record, state, length);
    }

    private static Lot lot(List<CsvLine> record, CsvScanner.State state, long length) {
        CsvLine last = record.get(record.size() - 1);
        if (length > Passage.LONGEST && record.size() == 1) {
            return new Lot(record, Passage.TOO_LONG, true);
        }
        if (state == CsvScanner.State.BROKEN) {
            String fault = "a broken quote: text follows a closing quote in line " + last.number()
                    + "; quotes in a quoted field are doubled, and each quoted field is closed";
            return new Lot(record, fault, false);
        }
        if (state == CsvScanner.State.OPEN || length > Passage.LONGEST) {
            String until = "within " + (Passage.LONGEST >> 20) + " MiB or " + MOST_LINES + " lines";
            return new Lot(record, unclosed(record, until), false);
        }
        for (CsvLine line : record) {
            if (line.fault() != null) {
                return new Lot(record, line.fault(), true);
            }
        }
        return new Lot(record, null, true);
    }

    private static String unclosed(List<CsvLine> record, String until) {
        return "a broken quote: a field quoted in the record that begins in line "
                + record.get(0).number() + " is not closed " + until;
    }

    /** Gives lines back: they are read again, in their order, before what follows in the file. */
    void takeBack(List<CsvLine> read) {
        for (int i = read.size() - 1; i >= 0; i--) {
            takenBack.addFirst(read.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
