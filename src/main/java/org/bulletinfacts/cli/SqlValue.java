package org.bulletinfacts.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of DuckDB in the few forms that the printers know: null, Boolean, String, a number, a List, a Map. Dates and times
 * become strings as DuckDB writes them.
 */
final class SqlValue {
    /** Up to here a double without fraction is written as a whole number: every one has its own decimal form. */
    private static final double LARGEST_PLAIN = 1e15;

    private static final double SMALLEST_PLAIN = 1e-6;
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private SqlValue() {}

    /** @param value as {@link java.sql.ResultSet#getObject(int)} gives it */
    static Object of(Object value) throws SQLException {
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Timestamp timestamp) {
            return TIMESTAMP.format(timestamp.toLocalDateTime());
        }
        if (value instanceof LocalDateTime timestamp) {
            return TIMESTAMP.format(timestamp);
        }
        if (value instanceof Array array) {
            return list((Object[]) array.getArray());
        }
        if (value instanceof Struct || value instanceof Map || value instanceof Blob) {
            return nested(value);
        }
        return value.toString();
    }

    private static Object nested(Object value) throws SQLException {
        if (value instanceof org.duckdb.DuckDBStruct struct) {
            return map(struct.getMap());
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        return value.toString();
    }

    private static List<Object> list(Object[] values) throws SQLException {
        List<Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            list.add(of(value));
        }
        return list;
    }

    private static Map<String, Object> map(Map<?, ?> values) throws SQLException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            map.put(String.valueOf(of(entry.getKey())), of(entry.getValue()));
        }
        return map;
    }

    private static Object number(Number number) {
        return number instanceof Double || number instanceof Float ? plain(number) : number;
    }

    /**
     * A double or float without an exponent where that is readable: 11400000000 and 0.17.
     *
     * @return a BigInteger or BigDecimal; NaN and infinities as strings
     */
    static Object plain(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return number.toString();
        }
        if (Math.abs(value) < LARGEST_PLAIN && value == Math.rint(value)) {
            return BigInteger.valueOf((long) value);
        }
        // By way of the string: the shortest decimal that is this number, and of a float not the double's digits.
        return new BigDecimal(number.toString());
    }

    /** As a cell of a table or of a CSV file; null stays null. */
    static String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            double size = Math.abs(decimal.doubleValue());
            return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN ? decimal.toPlainString() : decimal.toString();
        }
        return value == null ? null : value.toString();
    }
}
