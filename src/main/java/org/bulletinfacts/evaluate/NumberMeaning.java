package org.bulletinfacts.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether figures say what a suite of numbers wants. */
final class NumberMeaning {
    /** {@code [20,30)}, {@code (4565,)}, {@code (,100]}. */
    private static final Pattern RANGE = Pattern.compile("([\\[(])(-?[\\d.E]*),(-?[\\d.E]*)([])])");

    private NumberMeaning() {}

    static boolean isRight(SuiteItem item, List<Row> figures) {
        if (item.value() instanceof Double value) {
            return figures.stream().anyMatch(row -> isAmount(row, value));
        }
        String value = String.valueOf(item.value());
        if (value.endsWith("%")) {
            double percent = Double.parseDouble(value.substring(0, value.length() - 1));
            return figures.stream().anyMatch(row -> isPercent(row, percent));
        }
        Matcher range = RANGE.matcher(value);
        return range.matches() && isRange(range, figures);
    }

    private static boolean isAmount(Row row, double value) {
        return isClose(row.number("value"), value) && row.number("value_max") == null || isScore(row, value);
    }

    /** "3-1" is one figure here and two numbers there. */
    private static boolean isScore(Row row, double value) {
        return "score".equals(row.text("kind"))
                && (isClose(row.number("value"), value) || isClose(row.number("value_max"), value));
    }

    /** A share may be told in percent or as a ratio: "one in two". */
    private static boolean isPercent(Row row, double percent) {
        return "percent".equals(row.text("kind")) && isClose(row.number("value"), percent)
                || "ratio".equals(row.text("kind")) && isClose(row.number("value"), percent / 100);
    }

    private static boolean isRange(Matcher range, List<Row> figures) {
        Double low = bound(range.group(2));
        Double high = bound(range.group(3));
        String above = range.group(1).equals("(") ? "more_than" : "at_least";
        String below = range.group(4).equals(")") ? "less_than" : "at_most";
        if (low != null && high != null) {
            return figures.stream().anyMatch(row -> isBetween(row, low, high))
                    // "more than 20 and at most 35" is two figures here.
                    || hasBound(figures, low, above) && hasBound(figures, high, below);
        }
        return low != null ? hasBound(figures, low, above) : high != null && hasBound(figures, high, below);
    }

    private static boolean isBetween(Row row, double low, double high) {
        boolean single = low == high && row.number("value_max") == null && row.text("modifier") == null;
        return isClose(row.number("value"), low) && (single || isClose(row.number("value_max"), high));
    }

    private static boolean hasBound(List<Row> figures, double value, String modifier) {
        return figures.stream()
                .anyMatch(row -> isClose(row.number("value"), value) && modifier.equals(row.text("modifier")));
    }

    private static Double bound(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    /** Equal but for the last digits that a suite rounds away. */
    static boolean isClose(Double read, double wanted) {
        return read != null && Math.abs(read - wanted) <= 1e-6 * Math.max(Math.abs(wanted), 1e-12);
    }
}
