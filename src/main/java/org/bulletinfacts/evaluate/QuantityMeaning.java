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
            String wanted = String.format(TIME.get(unit), count);
            return dates.stream().anyMatch(row -> isLength(row.text("timex"), wanted));
        }
        return figures.stream().anyMatch(row -> isUnit(row, unit, item.type()) && isAmount(row, value * factor(unit)))
                || isChange(figures, value, unit, item.type());
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

    /** "From 5 to 7 kg" of a change is two figures here; the suite wants the middle. */
    private static boolean isChange(List<Row> figures, double value, String unit, String type) {
        return figures.size() == 2
                && figures.stream().allMatch(row -> isUnit(row, unit, type))
                && NumberMeaning.isClose(
                        (figures.get(0).number("value") + figures.get(1).number("value")) / 2, value);
    }

    /** Also where it is a part of a longer one: "3 years" of "3 years, 2 months". */
    private static boolean isLength(String timex, String wanted) {
        DurationLength read = DurationLength.of(timex);
        return read != null
                && (DurationLength.of(wanted).isSameAs(read) || timex.contains(wanted.replaceFirst("^PT?", "")));
    }

    /** Minor units are multiplied out here: a hundred cents are one dollar. */
    private static double factor(String unit) {
        return SuiteUnits.factor(unit);
    }

    private static boolean isUnit(Row row, String unit, String type) {
        String read = row.text("unit");
        if (unit.equals("dimensionless")) {
            return read == null;
        }
        // "98 degrees" of a temperature: the suite does not say on which scale, the source's country does.
        if (unit.equals("degree") && type.equals("TEMPERATURE")) {
            return Set.of("Cel", "[degF]", "deg").contains(String.valueOf(read));
        }
        String per = row.text("per_unit");
        Set<String> codes = SuiteUnits.of(unit);
        return codes.contains(per == null ? read : read + "/" + per)
                // "500,000 barrels a day", where the suite leaves the time out.
                || per != null && codes.contains(read)
                || read != null && read.indexOf('/') > 0 && codes.contains(read.substring(0, read.indexOf('/')));
    }
}
