package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites of time expressions want what is none, or another one. */
final class TimeExclusions {
    private static final Pattern DAY_IN_DIGITS = Pattern.compile(
            "(?i)(?:(?:this|next|last|on|at|in|of|before|after|since|until|from|to|between|and|or|the|by) *)*"
                    + "\\d{1,2} ?[-./] ?\\d{1,2}(?:(?: *(?:-|to|and|till|until) *)\\d{1,2}[-./]\\d{1,2})?");
    private static final Pattern SHORT_UNIT =
            Pattern.compile("(?i).*(\\b|\\d)(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\\b.*");
    private static final Pattern VAGUE = Pattern.compile("(?i).*\\b(few|several|some)\\b.*");
    private static final Pattern PLAIN_NOUN = Pattern.compile(
            "(?i)((for|in|during|of) )?(the|my|our|your|his|her|any) (opening )?(day|night|week|month|year|hour|fortnight)s?"
                    + "|opening night|day \\w+( of the .*)?");
    /** Meals, business hours, business days that are counted, school years: no values of TIMEX3. */
    private static final Pattern FOREIGN = Pattern.compile(".*(TME[LDB]|TBH|SY\\d|T?P?1?WD\\b).*");

    private static final Set<String> MOMENTS = Set.of("noon", "midday", "mid-day", "midnight", "mid-night");
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
        return hasNumber && !item.text().matches(".*\\d[:/.-]\\d.*") && !isYear(item);
    }

    private static boolean isYear(SuiteItem item) {
        return item.meanings().stream()
                .anyMatch(meaning -> meaning.timex() != null
                        && meaning.timex().matches("\\(?\\d{4}.*")
                        && !item.kind().contains("time")
                        && !item.kind().equals("date"));
    }

    /** "4/22", "4.22", "4-22". */
    static boolean isDayInDigits(SuiteCase one, SuiteItem item) {
        return item.type().equals("DATE")
                && DAY_IN_DIGITS.matcher(item.text().strip()).matches();
    }

    /** "in 5 minutes": what the clock shows when somebody speaks. */
    static boolean isOfNow(SuiteCase one, SuiteItem item) {
        return item.type().equals("TIME")
                && item.kind().startsWith("datetime")
                && SHORT_UNIT.matcher(item.text()).matches()
                && !item.text().matches("(?i).*\\d ?[ap]\\.?m.*|.*o'?clock.*|.*\\d:\\d\\d.*|.*\\bat \\d.*");
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
        boolean isSaid = item.words().matches(".*\\d.*|.*(o'?clock|past|noon|midnight|[ap] ?\\.? ?m\\b).*")
                || MOMENTS.contains(item.words());
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
