package org.bulletinfacts.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether figures, and durations among the dates, say what a suite of quantities wants. */
final class QuantityMeaning {
    private static final double MONTHS_OF_A_YEAR = 12;
    private static final double WEEKS_OF_A_YEAR = 365.25 / 7;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Units of time: a duration here, in the letters of TIMEX3. */
    private static final Map<String, String> TIME =
            Map.of("year", "P%sY", "month", "P%sM", "week", "P%sW", "day", "P%sD", "hour", "PT%sH", "minute", "PT%sM");

    private QuantityMeaning() {}

    static boolean isRight(SuiteItem item, List<Row> figures, List<Row> dates) {
        double value = (Double) item.value();
        String unit = item.unit() == null ? "dimensionless" : item.unit().toLowerCase(Locale.ROOT);
        if (item.type().equals("AGE")) {
            return figures.stream().anyMatch(row -> isAge(row, value, unit));
        }
        if (TIME.containsKey(unit)) {
            String count = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
            DurationLength length = DurationLength.of(String.format(TIME.get(unit), count));
            return dates.stream().anyMatch(row -> length.isSameAs(DurationLength.of(row.text("timex"))));
        }
        return figures.stream().anyMatch(row -> isAmount(row, value) && isUnit(row, unit));
    }

    /** Ages are in years here. */
    private static boolean isAge(Row row, double value, String unit) {
        double years = switch (unit) {
            case "month" -> value / MONTHS_OF_A_YEAR;
            case "week" -> value / WEEKS_OF_A_YEAR;
            case "day" -> value / DAYS_OF_A_YEAR;
            default -> value;
        };
        Double high = row.number("value_max");
        Double read = high == null ? row.number("value") : high;
        return "age".equals(row.text("kind")) && read != null && Math.abs(read - years) <= 0.01 * years;
    }

    /** Of a range one suite wants the middle, another its last number. */
    private static boolean isAmount(Row row, double value) {
        Double low = row.number("value");
        Double high = row.number("value_max");
        if (high == null) {
            return NumberMeaning.isClose(low, value);
        }
        return NumberMeaning.isClose((low + high) / 2, value) || NumberMeaning.isClose(high, value);
    }

    private static boolean isUnit(Row row, String unit) {
        String read = row.text("unit");
        if (unit.equals("dimensionless")) {
            return read == null;
        }
        String per = row.text("per_unit");
        Set<String> codes = SuiteUnits.of(unit);
        return codes.contains(per == null ? read : read + "/" + per)
                // "500,000 barrels a day", where the suite leaves the time out.
                || per != null && codes.contains(read)
                || read != null && read.indexOf('/') > 0 && codes.contains(read.substring(0, read.indexOf('/')));
    }
}
