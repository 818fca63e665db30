package org.bulletinfacts.evaluate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where suites of numbers and quantities want what is no figure, or another one: each looks at the words of an item and around it. */
final class FigureExclusions {
    private static final Pattern TIME_UNIT = Pattern.compile(
            "(?i)^[ -]*(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|decades?|centur(y|ies)|'?s)\\b.*");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?i).*\\b(in|since|of|until|by|from|to|the)( the)? $");
    private static final Pattern CLOCK = Pattern.compile("(?i)\\d{1,2}([.:]\\d+)? ?[ap]m");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?s).*\\S ?\\b(\\p{Lu}[\\p{L}\\d]*( i\\d)?|version) $|\\p{Lu}+-$");
    private static final Pattern NUMBER_OF_LIST = Pattern.compile("(?i).*\\b(nr|nrs|no|nos)\\.? ?(\\d+,)*$");
    /** So many digits without a separator are an account, an article or a card. */
    private static final String LONG_IDENTIFIER = "\\d{13,}";

    private static final Pattern FRACTION_BEHIND =
            Pattern.compile("(?i)^ (hundred|thousand|million|billion|trillion)ths?\\b.*");
    private static final Pattern RATIO = Pattern.compile("\\b([\\w-]+) (in|out of) ([\\w-]+)");
    /** Behind "in" a larger number is a year. */
    private static final double LARGEST_WHOLE = 1000;

    private static final Pattern OVER = Pattern.compile("(?i).*\\b(\\w+) over (\\w+).*");
    private static final Pattern PERCENT_OF = Pattern.compile("(?i)per ?cents? of .*");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("\\d+,\\d{1,2}|\\d{1,3}(\\.\\d{3})+,\\d+|\\d+\\.\\d{3},\\d+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)an? .*");
    private static final Set<String> DOZENS = Set.of("dozen", "baker's dozen", "gross");

    private FigureExclusions() {}

    static boolean isRelativeOrdinal(SuiteCase one, SuiteItem item) {
        return item.type().equals("ORDINAL.RELATIVE");
    }

    /** "a small percent", "convert to fahrenheit". */
    static boolean hasNoNumber(SuiteCase one, SuiteItem item) {
        return item.value() == null || "null".equals(item.value());
    }

    /** "3" of "3 years", "5" of "5/17/2018", a year, "2 pm" that the suite reads as picometres. */
    static boolean isPartOfTime(SuiteCase one, SuiteItem item) {
        boolean isNumber = isNumber(item);
        return isNumber && TIME_UNIT.matcher(behind(one, item)).matches()
                || isNumber && isPartOfDate(one, item)
                || isNumber
                        && YEAR.matcher(item.text()).matches()
                        && BEFORE_YEAR.matcher(before(one, item)).matches()
                || CLOCK.matcher(item.text()).matches();
    }

    private static boolean isPartOfDate(SuiteCase one, SuiteItem item) {
        String around = last(before(one, item)) + item.text() + first(behind(one, item));
        return Pattern.matches("\\S*\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b\\S*", around);
    }

    /** "English 101", "Voyager 2", "version two", "Ninth Meeting of the Board". */
    static boolean isPartOfName(SuiteCase one, SuiteItem item) {
        String before = before(one, item);
        if (item.type().equals("ORDINAL")
                && item.text().matches("\\p{Lu}.*")
                && behind(one, item).matches("(?s) \\p{Lu}\\p{L}+.*")) {
            return true;
        }
        boolean isDigits = item.text().matches("\\d+") || before.endsWith("version ");
        return isNumber(item) && isDigits && NAME_BEFORE.matcher(before).matches();
    }

    /** Parts of telephone numbers and addresses, numbers of a list. */
    static boolean isIdentifier(SuiteCase one, SuiteItem item) {
        if (!isNumber(item)) {
            return false;
        }
        String around = last(before(one, item)) + item.text() + first(behind(one, item));
        return Pattern.matches("\\+?\\d+([-./]\\d+){2,}\\W*", around)
                || item.text().matches("-?" + LONG_IDENTIFIER)
                || isGroupOfTelephoneNumber(one, item)
                || NUMBER_OF_LIST.matcher(before(one, item)).matches();
    }

    /** "555 0100": no amount is written with a nought in front. */
    private static boolean isGroupOfTelephoneNumber(SuiteCase one, SuiteItem item) {
        return item.text().matches("\\d+") && behind(one, item).matches("(?s) 0\\d{2,}\\b.*")
                || item.text().matches("0\\d{2,}") && before(one, item).matches("(?s).*\\b\\d+ ");
    }

    /** "two" of "two millionth", "third" of "forty two and a third". */
    static boolean isPartOfNumber(SuiteCase one, SuiteItem item) {
        return FRACTION_BEHIND.matcher(behind(one, item)).matches()
                || item.type().equals("ORDINAL") && before(one, item).endsWith(" and a ");
    }

    /** "one" and "three" of "one out of three". */
    static boolean isHalfOfRatio(SuiteCase one, SuiteItem item) {
        Matcher ratio = RATIO.matcher(one.article().text());
        while (ratio.find()) {
            boolean isHalf = item.text().endsWith(ratio.group(1)) || item.text().startsWith(ratio.group(3));
            double part = NumberWords.value(ratio.group(1));
            double whole = NumberWords.value(ratio.group(3));
            if (isHalf && part <= whole && whole <= LARGEST_WHOLE) {
                return !item.text().contains(ratio.group());
            }
        }
        return false;
    }

    /** "one last time". */
    static boolean isBareOne(SuiteCase one, SuiteItem item) {
        return item.words().equals("one") && behind(one, item).startsWith(" last");
    }

    /** "11th", and nothing else. */
    static boolean isBareOrdinal(SuiteCase one, SuiteItem item) {
        return item.type().equals("ORDINAL")
                && one.article().text().strip().equals(item.text().strip());
    }

    /** "one over three". */
    static boolean isOver(SuiteCase one, SuiteItem item) {
        return item.type().equals("NUMBER") && OVER.matcher(item.text()).matches();
    }

    /** "1.1^23". Of powers of ten (1.3x10^6) the number is meant, and they stay. */
    static boolean isFormula(SuiteCase one, SuiteItem item) {
        return item.text().indexOf('^') >= 0 && isNumber(item) && !item.text().contains("10^")
                || item.text().contains("x2^");
    }

    /** "percent of 10". */
    static boolean isPercentOf(SuiteCase one, SuiteItem item) {
        return PERCENT_OF.matcher(item.text()).matches();
    }

    /** "1.111,11". */
    static boolean isOfOtherLocale(SuiteCase one, SuiteItem item) {
        return DECIMAL_COMMA.matcher(item.text()).matches();
    }

    /** "a gallon". */
    static boolean isArticle(SuiteCase one, SuiteItem item) {
        return item.unit() != null
                && Double.valueOf(1).equals(item.value())
                && ARTICLE.matcher(item.text()).matches()
                && !DOZENS.contains(item.unit());
    }

    static boolean isDozenAsUnit(SuiteCase one, SuiteItem item) {
        return item.unit() != null && DOZENS.contains(item.unit());
    }

    /** "four times per week". */
    static boolean isFrequency(SuiteCase one, SuiteItem item) {
        return item.unit() != null && item.unit().startsWith("count per ");
    }

    /** "- 20 degrees". */
    static boolean isDetachedMinus(SuiteCase one, SuiteItem item) {
        return item.text().startsWith("- ");
    }

    /** "fifty - two". */
    static boolean isSpacedDash(SuiteCase one, SuiteItem item) {
        return item.type().equals("NUMBER") && item.text().matches("\\w.* - .*");
    }

    /** "($99.99)". */
    static boolean isInParentheses(SuiteCase one, SuiteItem item) {
        return item.text().startsWith("(") && item.text().endsWith(")");
    }

    private static boolean isNumber(SuiteItem item) {
        return item.type().equals("NUMBER") || "dimensionless".equals(item.unit());
    }

    private static String before(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        return text.substring(0, text.offsetByCodePoints(0, item.start()));
    }

    private static String behind(SuiteCase one, SuiteItem item) {
        String text = one.article().text();
        return text.substring(text.offsetByCodePoints(0, item.end()));
    }

    /** The word that a text ends with; empty where it ends with a blank. */
    private static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The word that a text begins with; empty where it begins with a blank. */
    private static String first(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
