package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites of time expressions want days of what is no time expression, or other days. */
final class DateExclusions {
    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(?<![\\d/.:])(\\d{1,2}) ?([-./]) ?(\\d{1,2})(?![\\d:]| ?\\2\\d)");
    private static final Pattern DAY_IN_DIGITS_ALONE = Pattern.compile(
            "(?i)((on|in|at|from|to|between|and|or|before|after|since|until|this|next|last) )*\\d{1,2}[-./]\\d{1,2}"
                    + "( (to|and|until) (this |next )?\\d{1,2}[-./]\\d{1,2})?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i).*\\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b.*");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i).*\\b(few|several|some)\\b.*|(the )?(coming|following|past|recent) (days|weeks|months|years)");
    private static final Pattern PLAIN_NOUN = Pattern.compile(
            "(?i)((for|in|during|of) )?(the|my|our|your|his|her|any) (day|week|month|year|hour|fortnight)s?"
                    + "|(rest of )?(my|our|your|his|her) (day|week|weekend)"
                    + "|(the )?opening night|(the )?(fiscal|financial|school) year|day \\w+( of the .*)?");
    /** Meals, business hours, school years: no values of TIMEX3. */
    private static final Pattern FOREIGN = Pattern.compile(".*(TME[LDB]|TBH|SY\\d).*");

    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(the )?(past |last |next )?(few|several|\\d+|[a-z]+)[ -](day|week|month|year|decade)s?");

    private DateExclusions() {}

    static boolean isZone(SuiteCase one, SuiteItem item) {
        return item.type().equals("TIMEZONE");
    }

    /** A date in a file's name or an address. */
    static boolean isInAddress(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        int start = text.offsetByCodePoints(0, item.start());
        int end = text.offsetByCodePoints(0, item.end());
        boolean isJoined = text.substring(0, start).matches("(?s).*[-_/]")
                || text.substring(end).matches("(?s)([-_/]|\\.\\w).*");
        return isJoined && item.text().matches(".*\\d{4}.*");
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
            String month = String.format(Locale.ROOT, "XXXX-%02d-%02d", number(day, 1), number(day, 3));
            String other = String.format(Locale.ROOT, "XXXX-%02d-%02d", number(day, 3), number(day, 1));
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

    /** "2016 - 11", "2015.3". With a hyphen or a slash alone it is a month. */
    static boolean isMonthWithBlanks(SuiteCase one, SuiteItem item) {
        return item.type().equals("DATE")
                && item.text().matches("\\d{4}( [-/,] ?|[-/,] |\\.)\\d{1,2}|\\d{1,2}( [-/,] ?|[-/,] |\\.)\\d{4}");
    }

    /** "in four business days". */
    static boolean isBusinessDay(SuiteCase one, SuiteItem item) {
        return item.type().equals("DATE") && item.words().matches(".*\\b(business|working|work) ?days?\\b.*");
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
