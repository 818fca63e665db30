package org.bulletinfacts.evaluate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Next Friday" is the first Friday to come for some, and Friday of next week for others; "last Friday" likewise. Our definitions do not
 * settle it, so that either is right.
 */
final class NearWeekday {
    private static final Pattern NEAR =
            Pattern.compile("(?i)\\b(next|last) (mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private NearWeekday() {}

    /** Whether both days are usual readings of the item's words. */
    static boolean isEitherReading(SuiteItem item, LocalDate wanted, LocalDate read) {
        Matcher near = NEAR.matcher(item.text());
        if (wanted == null || read == null || !near.find()) {
            return false;
        }
        DayOfWeek weekday = DayOfWeek.valueOf(near.group(2).toUpperCase(Locale.ROOT) + "DAY");
        boolean isNext = near.group(1).equalsIgnoreCase("next");
        LocalDate nearest =
                item.day().with(isNext ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        LocalDate ofWeek = item.day()
                .plusWeeks(isNext ? 1 : -1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday));
        Set<LocalDate> readings = nearest.equals(ofWeek) ? Set.of(nearest) : Set.of(nearest, ofWeek);
        return readings.contains(wanted) && readings.contains(read);
    }
}
