package org.bulletinfacts.evaluate;

import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Why an item of a suite is left out: the suite wants what our definitions do not. The table {@code suite-exclusions.csv} has the
 * reason of each in the words of the definitions. What is merely not read yet is never left out.
 */
enum ExclusionRule {
    RELATIVE_ORDINAL(FigureExclusions::isRelativeOrdinal),
    NO_NUMBER(FigureExclusions::hasNoNumber),
    PART_OF_TIME(FigureExclusions::isPartOfTime),
    PART_OF_NAME(FigureExclusions::isPartOfName),
    IDENTIFIER(FigureExclusions::isIdentifier),
    PART_OF_NUMBER(FigureExclusions::isPartOfNumber),
    RATIO_IN_TWO(FigureExclusions::isHalfOfRatio),
    BARE_ONE(FigureExclusions::isBareOne),
    BARE_ORDINAL(FigureExclusions::isBareOrdinal),
    OVER_AS_DIVISION(FigureExclusions::isOver),
    FORMULA(FigureExclusions::isFormula),
    PERCENT_BEFORE_NUMBER(FigureExclusions::isPercentOf),
    OTHER_LOCALE(FigureExclusions::isOfOtherLocale),
    ARTICLE_AS_NUMBER(FigureExclusions::isArticle),
    DOZEN_AS_UNIT(FigureExclusions::isDozenAsUnit),
    FREQUENCY(FigureExclusions::isFrequency),
    DETACHED_MINUS(FigureExclusions::isDetachedMinus),
    SPACED_DASH(FigureExclusions::isSpacedDash),
    PARENTHESES_AS_MINUS(FigureExclusions::isInParentheses),
    TIME_ZONE(DateExclusions::isZone),
    IN_ADDRESS(DateExclusions::isInAddress),
    BARE_NUMBER(ClockExclusions::isBareNumber),
    MONTH_WITH_BLANKS(DateExclusions::isMonthWithBlanks),
    CLOCK_OF_NOW(ClockExclusions::isOfNow),
    CLOCK_OF_DAY_PART(ClockExclusions::isClockOfDayPart),
    BARE_HOUR(ClockExclusions::isBareHour),
    BUSINESS_DAYS(DateExclusions::isBusinessDay),
    DAY_WITHOUT_YEAR(DateExclusions::isDayInDigits),
    VAGUE_COUNT(DateExclusions::isVague),
    PLAIN_NOUN(DateExclusions::isPlainNoun),
    NOT_OF_TIMEX3(DateExclusions::isForeign),
    IMPOSSIBLE_DAY(DateExclusions::isImpossible),
    DAYS_OF_DURATION(DateExclusions::isDurationWithDays),
    NO_ANTECEDENT(CalendarExclusions::hasNoAntecedent),
    ORDINARY_WORD(CalendarExclusions::isOrdinaryWord),
    TWO_PROPOSALS(CalendarExclusions::isProposal),
    OTHER_WEEKDAY(CalendarExclusions::isOtherWeekday),
    EVE_OF_FEAST(CalendarExclusions::isEve),
    FIRST_DAY_OF_LONGER(CalendarExclusions::isFirstDay),
    YEAR_OF_NAME(CalendarExclusions::isYearOfName);

    private final BiPredicate<SuiteCase, SuiteItem> test;

    ExclusionRule(BiPredicate<SuiteCase, SuiteItem> test) {
        this.test = test;
    }

    boolean leavesOut(SuiteCase one, SuiteItem item) {
        return test.test(one, item);
    }

    /** As the table names it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
