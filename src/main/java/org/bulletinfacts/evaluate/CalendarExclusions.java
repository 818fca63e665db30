package org.bulletinfacts.evaluate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites of time expressions name another day than their words do, or a day where the words name none. */
final class CalendarExclusions {
    private static final Pattern POINTER = Pattern.compile(
            "((the |that )?(very )?same|that) (day|week|weekend|month|quarter|year)|(the )?(next|following) day|the day (before|after)");
    private static final Pattern ORDINARY_WORD = Pattern.compile("((in|on) )?(may|march|mar|sat|sun|mon|wed)|fall");
    private static final Pattern PROPOSAL = Pattern.compile(".*\\b(how about|what about|maybe|preferably)\\b.*");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)(s?day|nesday|rsday|urday|r?s?)\\b");
    /** Words that lead away from the weekday beside them. */
    private static final Pattern SHIFT =
            Pattern.compile("\\b(after|before|from|since|until|to|ago|later|weeks?|of)\\b");

    private static final Pattern ISLAMIC = Pattern.compile(
            "(Ramadan|Ramazan|Ramzan|Ramadhan|Ramathan|Eid (al|ul)-\\p{Lu}\\p{L}+|Eid\\p{L}* \\p{Lu}\\p{L}+)");
    private static final Pattern LONGER =
            Pattern.compile("(next|this|last) (week|month|year)|(next|this|last) (month|year) (in|between|from|at) .*");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?s).*\\b\\p{Lu}\\p{L}+ (?!(In|Since|By|Of|From|To|Until|The|And) $"
                    + "|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\p{Lu}\\p{L}+ $");

    private CalendarExclusions() {}

    /** "that week" where the text has no other time. */
    static boolean hasNoAntecedent(SuiteCase one, SuiteItem item) {
        return one.items().size() == 1 && POINTER.matcher(item.words()).matches();
    }

    /** "may", "sat". "next march" and "this fall" show that they are times. */
    static boolean isOrdinaryWord(SuiteCase one, SuiteItem item) {
        return ORDINARY_WORD.matcher(item.text()).matches();
    }

    /** "next week, maybe on Monday". */
    static boolean isProposal(SuiteCase one, SuiteItem item) {
        return PROPOSAL.matcher(item.words()).matches();
    }

    /** "Friday 8/3" of a year in which that is a Saturday. */
    static boolean isOtherWeekday(SuiteCase one, SuiteItem item) {
        Matcher weekday = WEEKDAY.matcher(item.words());
        if (!item.kind().equalsIgnoreCase("date")
                || !weekday.find()
                || SHIFT.matcher(item.words()).find()) {
            return false;
        }
        String name = weekday.group(1);
        List<LocalDate> days = item.meanings().stream()
                .map(CalendarExclusions::day)
                .filter(Objects::nonNull)
                .toList();
        return !weekday.find() && !days.isEmpty() && days.stream().noneMatch(day -> isCalled(day, name));
    }

    private static boolean isCalled(LocalDate day, String name) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.name().regionMatches(true, 0, name, 0, name.length());
    }

    private static LocalDate day(TimeResolution meaning) {
        if (meaning.start() != null) {
            return meaning.start();
        }
        TimexDays days = meaning.timex() == null ? null : TimexDays.of(meaning.timex());
        return days == null ? null : days.start();
    }

    /** Ramadan as a day, a feast as the evening before it. */
    static boolean isEve(SuiteCase one, SuiteItem item) {
        return item.kind().equals("date") && ISLAMIC.matcher(item.text()).matches();
    }

    /** "next month" as its first day. */
    static boolean isFirstDay(SuiteCase one, SuiteItem item) {
        return LONGER.matcher(item.words()).matches()
                && !item.meanings().isEmpty()
                && (item.kind().equals("date")
                        || item.kind().startsWith("datetime") && !item.kind().endsWith("alt"))
                && item.meanings().stream()
                        .allMatch(meaning -> String.valueOf(meaning.timex()).matches("\\(?\\d{4}-\\d\\d-\\d\\d(T.*)?"));
    }

    /** "2025" of "Expo Osaka Kansai 2025". */
    static boolean isYearOfName(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        String before = text.substring(0, text.offsetByCodePoints(0, item.start()));
        return item.text().matches("\\d{4}") && NAME_BEFORE.matcher(before).matches();
    }
}
