package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites of time expressions want what is none, or another one. */
final class TimeExclusions {
    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(?<![\\d/.:-])(\\d{1,2}) ?[-./] ?(\\d{1,2})(?![\\d:]| ?[/.-]\\d)");
    private static final Pattern DAY_IN_DIGITS_ALONE = Pattern.compile(
            "(?i)((on|in|at|from|to|between|and|or|before|after|since|until|this|next|last) )*\\d{1,2}[-./]\\d{1,2}"
                    + "( (to|and|until) (this |next )?\\d{1,2}[-./]\\d{1,2})?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i).*\\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b.*");
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

    private static final Pattern VAGUE = Pattern.compile("(?i).*\\b(few|several|some)\\b.*");
    private static final Pattern PLAIN_NOUN = Pattern.compile(
            "(?i)((for|in|during|of) )?(the|my|our|your|his|her|any) (day|week|month|year|hour|fortnight)s?"
                    + "|(the )?opening night|(the )?(fiscal|financial|school) year|day \\w+( of the .*)?");
    /** Meals, business hours, school years: no values of TIMEX3. */
    private static final Pattern FOREIGN = Pattern.compile(".*(TME[LDB]|TBH|SY\\d).*");

    private static final Pattern YEAR_IN_WORDS = Pattern.compile("(eighteen|nineteen|twenty|two thousand) .+");
    /** Kinds that a suite reads out of numbers alone. */
    private static final Set<String> MOMENT_OR_DAY =
            Set.of("date", "time", "timerange", "datetime", "datetimerange", "datetimealt");

    private static final Set<String> MOMENTS = Set.of("noon", "midday", "midnight");
    private static final Pattern CLOCK = Pattern.compile("T\\d\\d(:\\d\\d)*");
    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(the )?(past |last |next )?(few|several|\\d+|[a-z]+)[ -](day|week|month|year|decade)s?");

    private TimeExclusions() {}

    static boolean isZone(SuiteCase one, SuiteItem item) {
        return item.type().equals("TIMEZONE");
    }

    /** "15", "the 27", "from five to seven": years apart, which stand as numbers alone. */
    static boolean isBareNumber(SuiteCase one, SuiteItem item) {
        if (item.type().equals("DURATION")
                || item.type().equals("SET")
                || item.text().matches(".*\\d{4}.*")) {
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

    /** A date in a file's name or an address. */
    static boolean isInAddress(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        int start = text.offsetByCodePoints(0, item.start());
        int end = text.offsetByCodePoints(0, item.end());
        return text.substring(0, start).matches("(?s).*[-_/]")
                || text.substring(end).matches("(?s)([-_/]|\\.\\w).*");
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

    /** "4/22", "4.22", "4-22", also with a time of the day. */
    static boolean isDayInDigits(SuiteCase one, SuiteItem item) {
        if (item.meanings().isEmpty()) {
            return item.type().equals("DATE")
                    && DAY_IN_DIGITS_ALONE.matcher(item.text()).matches();
        }
        // A weekday beside it tells that it is a day.
        Matcher day = DAY_IN_DIGITS.matcher(WEEKDAY.matcher(item.text()).matches() ? "" : item.text());
        while (day.find()) {
            String month = String.format("XXXX-%02d-%02d", number(day, 1), number(day, 2));
            String other = String.format("XXXX-%02d-%02d", number(day, 2), number(day, 1));
            boolean isValue = item.meanings().stream()
                    .map(meaning -> String.valueOf(meaning.timex()))
                    .anyMatch(timex -> timex.contains(month) || timex.contains(other));
            if (isValue) {
                return true;
            }
        }
        return false;
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    /** "in four business days". */
    static boolean isBusinessDay(SuiteCase one, SuiteItem item) {
        return item.type().equals("DATE") && item.words().matches(".*\\b(business|working|work) ?days?\\b.*");
    }

    /** "in 5 minutes": what the clock shows when somebody speaks. */
    static boolean isOfNow(SuiteCase one, SuiteItem item) {
        boolean fromNow = item.meanings().stream()
                .anyMatch(meaning ->
                        String.valueOf(meaning.timex()).matches("\\(.*PRESENT_REF.*T.*|\\(.*T.*PRESENT_REF.*"));
        return fromNow
                || item.kind().equals("datetime")
                        && FROM_NOW.matcher(item.text()).matches();
    }

    /** "a few days" as three. */
    static boolean isVague(SuiteCase one, SuiteItem item) {
        return VAGUE.matcher(item.text()).matches();
    }

    /** "the day", "my week". */
    static boolean isPlainNoun(SuiteCase one, SuiteItem item) {
        return PLAIN_NOUN.matcher(item.text()).matches();
    }

    static boolean isForeign(SuiteCase one, SuiteItem item) {
        return item.meanings().stream()
                .anyMatch(meaning -> meaning.timex() != null
                        && FOREIGN.matcher(meaning.timex()).matches());
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

    /** "30 February". */
    static boolean isImpossible(SuiteCase one, SuiteItem item) {
        return item.meanings().stream().anyMatch(meaning -> isImpossible(meaning.timex()));
    }

    private static boolean isImpossible(String timex) {
        Matcher day = timex == null ? null : DAY.matcher(timex);
        if (day == null || !day.find()) {
            return false;
        }
        try {
            int year = day.group(1).equals("XXXX") ? 2000 : Integer.parseInt(day.group(1));
            LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return false;
        } catch (DateTimeException e) {
            return true;
        }
    }

    /** "15 years" as the years from 1994 to 2008. */
    static boolean isDurationWithDays(SuiteCase one, SuiteItem item) {
        return String.valueOf(item.value()).indexOf('/') >= 0
                && LENGTH.matcher(item.text()).matches()
                && !item.words().matches("(this|last|next|past) \\w+");
    }
}
