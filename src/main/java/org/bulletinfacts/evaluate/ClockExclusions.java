package org.bulletinfacts.evaluate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites take numbers for hours and days, or want a time of the day that is not told. */
final class ClockExclusions {
    /** What makes a number the time of day. */
    private static final Pattern CLOCK_MARK = Pattern.compile(
            "(?i)\\d:\\d\\d|\\d{4}|\\b([ap] ?\\.? ?m|o'? ?clock|noon|midday|midnight|past|quarter|half|hours|now)\\b"
                    + "|\\d ?([ap](\\.? ?m)?|h\\d*)\\b|ish\\b");

    private static final Pattern DAY_PART =
            Pattern.compile("(?i)mornings?|afternoons?|evenings?|night|tonight|n[io]te\\b|\\b(rest|end) of");
    private static final Pattern TO = Pattern.compile("(?i) (to|and|until|till|through) | ?[-–~] ?");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i).*(\\dst|\\dnd|\\drd|\\dth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|eth)\\b.*");
    private static final String CLOCK_UNIT = "(\\b|\\d)(h|hrs?|hours?|mins?|minutes?|secs?|seconds?)\\b";
    private static final Pattern CLOCK_UNITS = Pattern.compile(CLOCK_UNIT);
    /** A point in time that is counted from the moment of speaking. */
    private static final Pattern FROM_NOW = Pattern.compile("(?i)(with)?in\\b.*" + CLOCK_UNIT + "( from now)?|.*"
            + CLOCK_UNIT + ".* (ago|later|hence|from now|in the future|earlier|back)");

    private static final Pattern FROM_NOW_ON = Pattern.compile("(?i)(the )?(next|last|past) (hour|minute|second)");

    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*|(eighteen|nineteen|twenty|two thousand) .+");
    /** Kinds that a suite reads out of numbers alone. */
    private static final Set<String> MOMENT_OR_DAY =
            Set.of("date", "time", "timerange", "datetime", "datetimerange", "datetimealt");

    private static final Set<String> MOMENTS = Set.of("noon", "midday", "midnight");
    private static final Pattern CLOCK = Pattern.compile("T\\d\\d(:\\d\\d)*");

    private ClockExclusions() {}

    /** "15", "the 27", "from five to seven": years apart, which stand as numbers alone. */
    static boolean isBareNumber(SuiteCase one, SuiteItem item) {
        if (!MOMENT_OR_DAY.contains(item.kind()) || YEAR.matcher(item.words()).matches()) {
            return false;
        }
        boolean hasNumber = false;
        for (String word : item.words().split("[^a-z0-9']+")) {
            if (NumberWords.isNumber(word)) {
                hasNumber = true;
            } else if (!word.matches(
                    "|the|from|to|at|between|and|until|till|of|on|in|by|or|before|after|since|a|for")) {
                return false;
            }
        }
        return hasNumber && !item.text().matches(".*\\d[:/.-]\\d.*") && !isFirstOfSeveral(one, item);
    }

    /** "18" of "18 and 19 June". */
    private static boolean isFirstOfSeveral(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        return text.substring(text.offsetByCodePoints(0, item.end())).matches("(, | and | or )\\d.*");
    }

    /** "Friday at 4", "from 10:30 a.m. to 2", "8 p.m. on 15": a number alone as hour or day within a longer expression. */
    static boolean isBareHour(SuiteCase one, SuiteItem item) {
        boolean bareDay = item.meanings().stream()
                .anyMatch(meaning -> String.valueOf(meaning.timex()).startsWith("XXXX-XX-"));
        if (bareDay && !ORDINAL.matcher(item.text()).matches()) {
            return true;
        }
        String words = item.words().replaceAll("mid[ -]", "mid");
        boolean isClock = item.kind().contains("time") && !item.meanings().isEmpty() && !hasNoClock(item);
        if (!isClock
                || DAY_PART.matcher(words).find()
                || CLOCK_UNITS.matcher(words).find()) {
            return false;
        }
        String last = words;
        if (item.kind().endsWith("range")) {
            Matcher to = TO.matcher(words);
            while (to.find()) {
                last = words.substring(to.end());
            }
        }
        return !CLOCK_MARK.matcher(last).find();
    }

    /** Where the value is a part of a day, or the moment now. */
    private static boolean hasNoClock(SuiteItem item) {
        return item.meanings().stream()
                .noneMatch(meaning -> meaning.startClock() != null
                        && String.valueOf(meaning.timex()).matches(".*T\\d.*")
                        && meaning.startClock().getSecond() == 0);
    }

    /** "in 5 minutes": what the clock shows when somebody speaks. */
    static boolean isOfNow(SuiteCase one, SuiteItem item) {
        boolean fromNow = item.meanings().stream()
                .anyMatch(meaning ->
                        String.valueOf(meaning.timex()).matches("\\(.*PRESENT_REF.*T.*|\\(.*T.*PRESENT_REF.*"));
        return fromNow
                || FROM_NOW_ON.matcher(item.text()).matches()
                || item.kind().equals("datetime")
                        && FROM_NOW.matcher(item.text()).matches();
    }

    /** "mid-morning" as ten o'clock. */
    static boolean isClockOfDayPart(SuiteCase one, SuiteItem item) {
        boolean isClock = item.meanings().stream()
                .anyMatch(meaning -> meaning.timex() != null
                        && CLOCK.matcher(meaning.timex()).matches());
        boolean isSaid = item.words().matches(".*\\d.*|.*(o'?clock|past|\\bnoon|midnight|[ap] ?\\.? ?m\\b).*")
                || MOMENTS.contains(item.words().replaceAll("[ -]", ""));
        for (String word : item.words().split("[^a-z0-9-]+")) {
            isSaid |= NumberWords.isNumber(word);
        }
        return isClock && !isSaid;
    }
}
