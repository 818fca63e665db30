package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values that leave the year or the week open: {@code XXXX-05-21}, {@code XXXX-05}, {@code XXXX-WXX-5}. Some suites tell only the
 * time to come; that before is as right, since tense and context decide here.
 */
final class UnplacedTimex {
    private static final Pattern UNPLACED = Pattern.compile("XXXX-(?:(\\d\\d)(?:-(\\d\\d))?|WXX-(\\d))(T.*)?");
    private static final int YEAR = 366;
    private static final int WEEK = 7;

    private UnplacedTimex() {}

    /**
     * Whether a date is the next one of that kind before or after a day, that day included.
     *
     * @param timex may be null
     */
    static boolean isPlacedBy(String timex, Row row, LocalDate day) {
        Matcher wanted = UNPLACED.matcher(String.valueOf(timex));
        String start = row.text("start_date");
        if (start == null || !wanted.matches() || !isSameClock(wanted.group(4), row.text("timex"))) {
            return false;
        }
        LocalDate read = LocalDate.parse(start);
        long distance = Math.abs(ChronoUnit.DAYS.between(day, read));
        boolean isDay = start.equals(row.text("end_date"));
        if (wanted.group(3) != null) {
            return isDay && read.getDayOfWeek().getValue() == Integer.parseInt(wanted.group(3)) && distance <= WEEK;
        }
        boolean sameMonth = read.getMonthValue() == Integer.parseInt(wanted.group(1)) && distance <= YEAR;
        return wanted.group(2) == null
                ? sameMonth && !isDay && "month".equals(row.text("precision"))
                : sameMonth && isDay && read.getDayOfMonth() == Integer.parseInt(wanted.group(2));
    }

    private static boolean isSameClock(String wanted, String read) {
        int at = read.indexOf('T');
        return wanted == null
                ? at < 0
                : at >= 0 && TimeMeaning.canonical(wanted).equals(TimeMeaning.canonical(read.substring(at)));
    }
}
