package org.bulletinfacts.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether dates say what a suite wants of something that comes again: how often, and at what time of the day. */
final class SetMeaning {
    /** How often, a clock or a part of the day, how often again: {@code XXXX-WXX-1T16}, {@code T09}, {@code TNIP1D}. */
    private static final Pattern SET = Pattern.compile("([^T]*?)(T[^P]*)?(P.*)?");

    private static final String DAILY = "P1D";

    private SetMeaning() {}

    static boolean isRight(TimeResolution meaning, List<Row> dates) {
        Matcher wanted = SET.matcher(String.valueOf(meaning.timex()));
        if (!wanted.matches()) {
            return false;
        }
        String clock = wanted.group(2) == null ? "" : TimeMeaning.canonical(wanted.group(2));
        String often = wanted.group(3) == null ? wanted.group(1) : wanted.group(3);
        String period =
                often.isEmpty() ? DAILY : often.replace("P1WE", "XXXX-WXX-WE").replace("P1WD", "XXXX-WXX-WD");
        boolean comesAgain = dates.stream()
                .filter(row -> "SET".equals(row.text("type")))
                .anyMatch(row -> period.equals(period(row.text("timex"))));
        boolean atThatTime = clock.isEmpty()
                || dates.stream()
                        .map(row -> row.text("timex"))
                        .anyMatch(timex -> TimeMeaning.canonical(timex).endsWith(clock));
        return comesAgain && atThatTime;
    }

    private static String period(String timex) {
        String days = timex.replaceFirst("T.*", "");
        return switch (days) {
            case "XXXX-XX-XX" -> DAILY;
            case "XXXX-WXX-WE" -> "P1WE";
            case "XXXX-WXX-WD" -> "P1WD";
            default -> days;
        };
    }
}
