package org.bulletinfacts.figure;

/**
 * What a form of {@code figure-words.csv} says about numbers near it.
 *
 * @param kinds one bit for each {@link Kind} the form has
 * @param value of words that are numbers themselves: twofold
 * @param code the UCUM code of a time unit behind "per", or null
 */
record FigureWord(long kinds, double value, String code) {
    /** The column {@code kind}, with underscores for hyphens. */
    enum Kind {
        /** "a country of 38 million": what is told of it is people. */
        POPULATION,
        IDENTIFIER,
        PARTY,
        TIME_UNIT,
        STREET,
        TIMES,
        TIMES_MORE,
        YEAR_PREPOSITION,
        MONTH,
        DEFINITE,
        GAME,
        /** Words of cricket, where a score is wickets and runs. */
        CRICKET,
        INDEX,
        MAGNITUDE,
        COUNTABLE,
        ORDINAL_STOP,
        FUNCTION,
        PART,
        AGE,
        AGED,
        MONTHS_OLD,
        WEEKS_OLD,
        DAYS_OLD,
        PEOPLE,
        FILLER,
        LINK,
        GROWTH,
        CONTRACTION,
        SHARE_BEFORE,
        SHARE_AFTER,
        TEMPERATURE,
        PER_TIME,
        PER_THING,
        /** Rates without "per": daily, annually. */
        PER_ADVERB,
        /** Behind a money that is traded: closed, bought. */
        RATE_VERB,
        /** Before what a money is traded at: at, to, from. */
        RATE_LEVEL,
        /** Other words for a money, with its code: greenback; or {@code local}. */
        MONEY,
        TITLE_IDENTIFIER,
        LEVEL_PREPOSITION,
        /** Before "first" as an adverb: was first seen. */
        SUBJECT,
        /** Before "first" as an ordinal. */
        DETERMINER,
        /** Before "from 5 to 7" that tells two levels: went, revised. */
        MOVE,
        /** People who are told with their age: his son, 12, died. */
        PERSON,
        /** Before an ordinal that is a rank: ranked 24th. */
        RANK,
        /** Before a number to call: dial 112. */
        CALL,
        /** Whose points are percentage points: margin of error. */
        POLL,
        /** Behind these, "over" is where, not more than: spread over 13 hectares. */
        OVER_STRETCH,
        /** double, triple: ratios before "the", else verbs and adjectives. */
        DOUBLE,
        /** Before "to 1.8%", of a rate of change: slowing, accelerating. */
        PACE,
        /** Words for streets that stand before the name: 14 Rue de Rivoli. */
        STREET_FIRST,
        /** Behind a percentage that is its subject: 54% live in towns. */
        SHARE_VERB,
        /** Before a percentage of votes or of what is given out: took, received. */
        SHARE_OBJECT,
        /** Before the percentage of a whole: the remaining, the richest. */
        SHARE_GROUP,
        /** Before "with 54%" of the votes. */
        ELECTED,
        /** What is told in percent of a country's output. */
        DEFICIT,
        /** What is created and shed: jobs, posts. */
        JOB
    }

    boolean is(Kind kind) {
        return (kinds >>> kind.ordinal() & 1) != 0;
    }

    /** Both meanings of one form. */
    FigureWord with(FigureWord other) {
        return new FigureWord(kinds | other.kinds, Math.max(value, other.value), code == null ? other.code : code);
    }

    static FigureWord of(String kind, String value) {
        long bit = 1L
                << Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                        .ordinal();
        boolean number = value != null && Character.isDigit(value.charAt(0));
        return new FigureWord(bit, number ? Double.parseDouble(value) : 0, number ? null : value);
    }
}
