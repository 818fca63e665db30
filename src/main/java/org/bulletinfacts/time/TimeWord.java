package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.util.Locale;

/** What a form of the time lexicon means. */
sealed interface TimeWord {
    /** How a form is written, and so how far it may be trusted to be a name of the calendar. */
    enum Writing {
        /** The full name, which means nothing else. */
        NAME,
        /** The full name, capital, that is another word as well: May, March, August. */
        WORD,
        /** An abbreviation with a capital: Jan., Sat. */
        SHORT,
        /** Without its capital: trusted only between day and year. */
        LOWER,
        /** Mondays. */
        PLURAL;

        static Writing of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    record MonthName(int month, Writing writing) implements TimeWord {}

    record WeekdayName(DayOfWeek day, Writing writing) implements TimeWord {}

    /**
     * A unit of time.
     *
     * @param code as in TIMEX3 durations ("Y", "DE", "2W"), with a leading T for those of the clock
     */
    record Unit(String code, Precision precision, boolean plural) implements TimeWord {
        boolean ofClock() {
            return code.charAt(0) == 'T';
        }
    }

    /** @param code SP, SU, FA, WI */
    record Season(String code, int northernMonth, int southernMonth) implements TimeWord {}

    /** @param code MO, AF, EV, NI */
    record DayPart(String code) implements TimeWord {}

    /** @param offset "Z", "+05:00", or null where it depends on place or season */
    record Zone(String offset) implements TimeWord {}

    /** @param days from the publication day on */
    record DayReference(int days) implements TimeWord {}

    /** @param value PRESENT_REF, PAST_REF or FUTURE_REF */
    record VagueReference(String value) implements TimeWord {}

    /**
     * This, last, next, previous, following.
     *
     * @param ofText counted from another date of the text, not from the publication day
     */
    record Shift(int amount, boolean ofText) implements TimeWord {}

    /** @param value NaN where the words do not tell how many (several) */
    record Amount(double value) implements TimeWord {}

    /** @param firstYear 1970 for "seventies" */
    record Decade(int firstYear) implements TimeWord {}

    /**
     * A word that begins or makes out a time expression by itself in some rule and means nothing more here.
     *
     * @param determiner means something only with another word behind it
     */
    record Trigger(boolean determiner) implements TimeWord {}

    /** Weeklong: a duration in one word. */
    record Length(String value, Precision precision) implements TimeWord {}

    /** Annually, every day. */
    record Frequency(String value, Precision precision) implements TimeWord {}
}
