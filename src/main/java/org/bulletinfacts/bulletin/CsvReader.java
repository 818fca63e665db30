package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV after RFC 4180 with a header, one article a record. A body comes through exactly as it is.
 *
 * <p>A broken quote would swallow what follows it. So where a record cannot be right, only its first line is given up, and
 * the lines after it are tried again as records, until one has all columns and a day: what lies between is one reject.
 */
final class CsvReader implements BulletinReader {
    /** Bytes of a file that may be read again in search of the next right record, so that no file takes forever. */
    private static final long MOST_READ_AGAIN = 64L << 20;

    private final CSVFormat format;
    private final CsvRecords records;
    private final Passage passage;
    private final RecordArticles articles;
    private CsvHeader header;
    private long readAgain;

    /** A record with its fields, or what is wrong with it. */
    private record Row(RecordArticles.Fields fields, String fault, boolean isEmpty) {}

    CsvReader(Source source, BulletinFile file) throws IOException {
        format = CSVFormat.RFC4180.builder().setDelimiter(source.delimiter()).get();
        articles = new RecordArticles(source, file.uri());
        passage = new Passage(source.name(), file.uri());
        records = new CsvRecords(file.path(), source.charset(), source.delimiter());
    }

    @Override
    public BulletinItem next() throws IOException {
        if (header == null) {
            CsvRecords.Lot first = nextLot();
            if (first == null) {
                return null;
            }
            String fault = readHeader(first);
            if (fault != null) {
                return rejectFile(first, fault);
            }
        }
        for (CsvRecords.Lot lot = nextLot(); lot != null; lot = nextLot()) {
            Row row = row(lot);
            if (!row.isEmpty()) {
                return item(lot, row);
            }
        }
        return null;
    }

    private CsvRecords.Lot nextLot() throws IOException {
        CsvRecords.Lot lot = records.next();
        while (lot != null && lot.isBlank()) {
            lot = records.next();
        }
        return lot;
    }

    private String readHeader(CsvRecords.Lot lot) {
        if (lot.fault() != null) {
            return "a broken header: " + lot.fault();
        }
        try {
            header = CsvHeader.of(parse(lot), articles);
            return header.fault();
        } catch (IOException e) {
            return "a broken header: " + e.getMessage();
        }
    }

    private Reject rejectFile(CsvRecords.Lot first, String fault) throws IOException {
        passage.clear();
        for (CsvRecords.Lot lot = first; lot != null; lot = records.next()) {
            lot.lines().forEach(line -> line.addTo(passage));
        }
        return passage.reject("the whole file: " + fault);
    }

    private CSVRecord parse(CsvRecords.Lot lot) throws IOException {
        try (CSVParser parser = CSVParser.parse(lot.text(), format)) {
            return parser.iterator().next();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Row row(CsvRecords.Lot lot) {
        if (lot.fault() != null) {
            return new Row(null, lot.fault(), false);
        }
        try {
            CSVRecord record = parse(lot);
            String fault = header.fault(record);
            boolean empty = record.stream().allMatch(Blanks::isBlank);
            return new Row(fault == null ? header.fields(record) : null, fault, empty);
        } catch (IOException e) {
            return new Row(null, "no CSV record: " + e.getMessage(), false);
        }
    }

    /** A record with all its columns and a day: what a line inside a body hardly ever looks like. */
    private boolean isSound(Row row) {
        return row.fault() == null && articles.hasDate(row.fields());
    }

    private BulletinItem item(CsvRecords.Lot lot, Row row) throws IOException {
        passage.clear();
        if (!isSound(row) && lot.lines().size() > 1 && readAgain < MOST_READ_AGAIN) {
            return recover(lot, row);
        }
        lot.lines().forEach(line -> line.addTo(passage));
        return row.fault() == null ? articles.item(row.fields(), passage) : passage.reject(row.fault());
    }

    /** Rejects the lines from the lot's first to the next sound record, or to the lot's end where that is known. */
    private BulletinItem recover(CsvRecords.Lot broken, Row row) throws IOException {
        long last = broken.ended() ? broken.lastLine() : Long.MAX_VALUE;
        CsvRecords.Lot lot = broken;
        while (lot != null) {
            List<CsvLine> lines = lot.lines();
            lines.get(0).addTo(passage);
            records.takeBack(lines.subList(1, lines.size()));
            readAgain += lines.size() > 1 ? lot.length() : 0;
            lot = lines.get(0).number() < last ? records.next() : null;
            if (lot != null && (readAgain >= MOST_READ_AGAIN || isSound(row(lot)))) {
                records.takeBack(lot.lines());
                lot = null;
            }
        }
        // Without a fault of its own it has no day: item says so.
        return row.fault() == null ? articles.item(row.fields(), passage) : passage.reject(row.fault());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
