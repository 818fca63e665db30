package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** Durations and ages: "30 years", "three-year", "70-year-old", "a year and a half", "decades", "the past five years". */
final class LengthRules {
    /** From so many nights on they are counted, not spent. */
    private static final int NIGHTS_OF_GUESTS = 1000;

    private static final String TAIL = " (-? (long|old|olds))?";

    private final TimeLexicon lexicon;
    private final Amounts amounts;

    LengthRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(
                        "duration",
                        "the? <amount> (-|full|whole|consecutive|straight|long|more|additional)? <unit>" + TAIL,
                        this::plain)
                .rule("duration", "<length>", this::oneWord)
                .rule("duration-and-half", "<number> <unit> and a half", this::andHalf)
                .rule("duration-quarter", "<number> of (a|an) <unit>", this::fraction)
                .rule(
                        "duration-and-half",
                        "(a|an|one) <unit> and (a)? half",
                        m -> fixed(m, Lengths.of(1.5, lexicon.unit(m))))
                .rule("duration-half", "half (-|a|an)? <unit>" + TAIL, m -> fixed(m, Lengths.half(lexicon.unit(m))))
                .rule("duration-half", "a half (-)? <unit>" + TAIL, m -> fixed(m, Lengths.half(lexicon.unit(m))))
                .rule(
                        "duration-quarter",
                        "(a)? quarter (-|of a|of an) <unit>",
                        m -> fixed(m, Lengths.quarter(lexicon.unit(m))))
                .rule(
                        "duration-compound",
                        "<amount> <unit> (and|,)? <more:amount> <smaller:unit>" + TAIL,
                        this::compound)
                .rule(
                        "duration-compound",
                        "<amount> <unit> (,)? <more:amount> <smaller:unit> (and|,)? <rest:amount> <smallest:unit>",
                        this::compound)
                .rule("duration-vague", "<unit> (-? (long|old))", this::vagueLong)
                .rule("duration-vague", "(multi|multi -) <unit>" + TAIL, m -> fixed(m, Lengths.vague(lexicon.unit(m))))
                .rule("duration-vague", "(<unit> and)? <unit>", this::barePlural);
    }

    private Timex plain(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        if (d.is(m.start() - 1, "as")
                || d.is(m.start(), "the") && !unit.plural()
                || isOrdinal(m, d, unit)
                || isStay(d, m, amount)
                || isRate(m, d)
                || isYearBefore(m, d, unit)
                || isShortUnit(m, d)
                || isClock(m, d, unit)
                || isFraction(m, d, unit)
                || amount.isVague() && !unit.plural()
                || unit.plural()
                        && (d.is(m.start(), "a") || d.is(m.start(), "an"))
                        && m.end("amount") == m.start() + 1) {
            return null;
        }
        return Timex.duration(Lengths.of(amount, unit), unit.precision());
    }

    /** "for a second day", "a second time": the second of its kind. */
    private boolean isOrdinal(Match m, Document d, Unit unit) {
        boolean article = d.is(m.start(), "a") && m.end() == m.start() + 2;
        return article
                && unit.code().equals("TS")
                && !unit.plural()
                && d.isWord(m.end())
                && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                && !lexicon.isFunctionWord(d, m.end());
    }

    /** "1.2 million nights": so many stays of guests, which no stretch of time is long. */
    private static boolean isStay(Document d, Match m, Amounts.Range amount) {
        return d.is(m.end() - 1, "nights") && amount.low() >= NIGHTS_OF_GUESTS;
    }

    /** "by a quarter", "three quarters of it": parts of a whole, where nothing tells that they are of a year. */
    private static boolean isFraction(Match m, Document d, Unit unit) {
        boolean three = d.is(m.start(), "three") || d.is(m.start(), "3");
        if (unit.precision() != Precision.QUARTER || unit.plural() && !three || m.end("amount") != m.start() + 1) {
            return false;
        }
        int before = m.start() - 1;
        boolean led = d.is(before, "for")
                || d.is(before, "over")
                || d.is(before, "in")
                || d.is(before, "within")
                || d.is(before, "after")
                || d.is(before, "during");
        return !led && m.end("amount") == m.start("unit") && !d.is(m.end(), "in") || d.is(m.end(), "of");
    }

    /** "the 2018 day": a year and a noun, not so many days. */
    private static boolean isYearBefore(Match m, Document d, Unit unit) {
        return !unit.plural() && Digits.yearEnd(d, m.start()) == m.start("unit");
    }

    /** "at 1930 hours": a time of day. */
    private static boolean isClock(Match m, Document d, Unit unit) {
        return unit.code().equals("TH") && d.is(m.start() - 1, "at") && Digits.length(d, m.start()) == 4;
    }

    /** "a" before a unit is a rate behind a number or a noun ("$5 a month"), a duration behind a preposition or an adverb. */
    private boolean isRate(Match m, Document d) {
        int token = m.start();
        boolean article = (d.is(token, "a") || d.is(token, "an")) && m.start("unit") == token + 1;
        boolean more = d.is(m.end() - 1, "long")
                || d.is(m.end() - 1, "olds")
                || d.is(m.end() - 1, "old")
                || Digits.dashEnd(d, token + 1) > 0;
        if (!article || more) {
            return false;
        }
        int before = token - 1;
        boolean led = lexicon.isLed(d, token)
                || lexicon.qualifiers.startOfFormEnding(d, token) >= 0
                || d.is(before, "half")
                || d.is(before, "within")
                || d.is(before, "over")
                || d.is(before, "under")
                || d.is(before, "took")
                || d.is(before, "takes")
                || d.is(before, "take")
                || d.is(before, "least");
        if (isFull(d, m) || isBesideEvent(d, m) || isLengthOf(d, before)) {
            return false;
        }
        return !led || d.is(before, "of") || d.is(before, "to") || d.is(before, "and") || d.is(before, "at");
    }

    /** "reopened on Monday, a day after the flood", "came days before the vote": how far from an event, where no rate can stand. */
    private static boolean isBesideEvent(Document d, Match m) {
        int before = m.start() - 1;
        boolean clause = d.is(before, ',')
                || d.is(before, "came")
                || d.is(before, "comes")
                || d.is(before, "come")
                || d.is(before, "just")
                || d.is(before, "only")
                || d.sentenceFirst(d.sentenceOf(m.start())) == m.start();
        boolean event =
                (d.is(m.end(), "after") || d.is(m.end(), "before")) && d.sentenceOf(m.end()) == d.sentenceOf(m.start());
        return clause && event;
    }

    /** "a period of a year", "a term of a month". */
    private static boolean isLengthOf(Document d, int token) {
        int noun = token - 1;
        return d.is(token, "of")
                && (d.is(noun, "period")
                        || d.is(noun, "term")
                        || d.is(noun, "sentence")
                        || d.is(noun, "ban")
                        || d.is(noun, "suspension")
                        || d.is(noun, "extension")
                        || d.is(noun, "duration")
                        || d.is(noun, "maximum")
                        || d.is(noun, "minimum"));
    }

    /** "a decade of spending", "a week of talks": not "$5 a day of wages", "barrels a day of oil". */
    private boolean isFull(Document d, Match m) {
        int before = m.start() - 1;
        Unit unit = lexicon.unit(m);
        boolean rate = before < 0
                || !d.isWord(before)
                || d.charAt(d.end(before) - 1) == 's'
                || d.get(Numbers.SLOT).covering(before) >= 0
                || d.get(Numbers.SLOT).covering(before - 1) >= 0;
        return !rate && !unit.ofClock() && d.is(m.end(), "of") && lexicon.isNoun(d, m.end() + 1);
    }

    /** "m" and "min" are measures as well; an abbreviated unit needs its number in digits. */
    private static boolean isShortUnit(Match m, Document d) {
        int token = m.start("unit");
        boolean abbreviated = d.is(token, "sec") || d.is(token, "min") || d.is(token, "wk");
        return abbreviated && !d.isDigits(token - 1) && Digits.dashEnd(d, token - 1) < 0;
    }

    /** "two years and a half". */
    private Timex andHalf(Match m) {
        Document d = m.document();
        Numbers numbers = d.get(Numbers.SLOT);
        int number = numbers.startingAt(m.start("number"));
        Unit unit = lexicon.unit(m);
        boolean whole = !numbers.is(number, Numbers.FRACTION) && !numbers.is(number, Numbers.MAGNITUDE);
        return whole ? Timex.duration(Lengths.of(numbers.value(number) + 0.5, unit), unit.precision()) : null;
    }

    /** "three quarters of an hour". */
    private Timex fraction(Match m) {
        Numbers numbers = m.document().get(Numbers.SLOT);
        int number = numbers.startingAt(m.start("number"));
        Unit unit = lexicon.unit(m);
        if (!numbers.is(number, Numbers.FRACTION) || unit.plural()) {
            return null;
        }
        double quarters = 4 * numbers.value(number);
        return quarters == 3
                ? Timex.duration(Lengths.threeQuarters(unit), unit.precision())
                : Timex.duration(Lengths.of(numbers.value(number), unit), unit.precision());
    }

    private Timex oneWord(Match m) {
        TimeWord.Length length = (TimeWord.Length) m.value("length", lexicon.words);
        return Timex.duration(length.value(), length.precision());
    }

    private Timex fixed(Match m, String value) {
        return lexicon.unit(m).plural()
                ? null
                : Timex.duration(value, lexicon.unit(m).precision());
    }

    private Timex compound(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        Unit smaller = (Unit) m.value("smaller", lexicon.words);
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        Amounts.Range more = amounts.at(d, m.start("more"));
        boolean ordered = smaller.precision().compareTo(unit.precision()) < 0
                || unit.ofClock() && smaller.ofClock() && !unit.code().equals(smaller.code());
        if (!ordered || !amount.isWhole() || amount.isVague() || more.isVague() || amount.low() != amount.high()) {
            return null;
        }
        String first = Lengths.of(amount.low(), unit);
        String second = Lengths.of(more.low(), smaller);
        boolean clockTwice = unit.ofClock() && smaller.ofClock();
        String both = first + second.substring(clockTwice ? 2 : 1);
        if (!m.has("rest")) {
            return Timex.duration(both, smaller.precision());
        }
        Unit smallest = (Unit) m.value("smallest", lexicon.words);
        Amounts.Range rest = amounts.at(d, m.start("rest"));
        boolean clock = smaller.ofClock() && smallest.ofClock();
        return rest.isVague() || smallest.precision().compareTo(smaller.precision()) > 0
                ? null
                : Timex.duration(
                        both + Lengths.of(rest.low(), smallest).substring(clock ? 2 : 1), smallest.precision());
    }

    private Timex vagueLong(Match m) {
        Unit unit = lexicon.unit(m);
        String value = unit.plural() ? Lengths.vague(unit) : Lengths.of(1, unit);
        boolean old = m.document().is(m.end() - 1, "old");
        return old && !unit.plural() ? null : Timex.duration(value, unit.precision());
    }

    /** "decades", "for years", "within hours". */
    private Timex barePlural(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        int before = m.start() - 1;
        boolean large = unit.code().equals("DE") || unit.code().equals("CE");
        boolean led = d.is(before, "for")
                || d.is(before, "within")
                || d.is(before, "in")
                || d.is(before, "after")
                || d.is(before, "took")
                || d.is(before, "take")
                || d.is(before, "lasted")
                || d.is(before, "last");
        boolean filled =
                !unit.ofClock() && d.is(m.end(), "of") && lexicon.isNoun(d, m.end() + 1) && isFilled(d, m.start());
        boolean night = unit.code().equals("WE") || d.is(m.end() - 1, "nights");
        if (!unit.plural()
                || night
                || !large && !filled && !isBesideEvent(d, m) && (!led || d.is(m.end(), "of"))
                || unit.precision() == Precision.QUARTER) {
            return null;
        }
        return Timex.duration(Lengths.vague(unit), unit.precision());
    }

    /** "after months of talks", "Years of drought have": not "for hours of sunshine a year". */
    private static boolean isFilled(Document d, int token) {
        int before = token - 1;
        return d.sentenceFirst(d.sentenceOf(token)) == token
                || d.is(before, "after")
                || d.is(before, "following")
                || d.is(before, "despite")
                || d.is(before, "amid")
                || d.is(before, "through")
                || d.is(before, "during");
    }
}
