package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads ages: aged 45, 45-year-old, 45 years old, "Ivanov, 45, said", children under five. */
final class AgeReader {
    private static final double OLDEST = 115;
    private static final int FARTHEST_ARTICLE = 7;

    private final FigureLexicon lexicon;
    private final ModifierReader modifiers;
    private final ToldAges told;

    AgeReader(FigureLexicon lexicon, ModifierReader modifiers) {
        this.lexicon = lexicon;
        told = new ToldAges(lexicon);
        this.modifiers = modifiers;
    }

    /** The age that a number tells, or the range of ages that begins with it; null where it tells none. */
    Amount read(Passage p, int number) {
        Numbers numbers = p.numbers();
        if (numbers.is(number, Numbers.ORDINAL)
                || numbers.is(number, Numbers.SCALED)
                || numbers.is(number, Numbers.MAGNITUDE)
                || numbers.is(number, Numbers.FOLD)
                || numbers.is(number, Numbers.FRACTION)) {
            return null;
        }
        Amount a = new Amount(number, numbers.first(number), numbers.end(number), numbers.value(number));
        a.kind = FigureKind.AGE;
        boolean aged = isAged(p, a);
        int high = number + 1;
        if (high < numbers.size() && isRange(p, a, high)) {
            Amount end = new Amount(high, numbers.first(high), numbers.end(high), numbers.value(high));
            if (suffix(p, end) || aged) {
                a.max = end.value;
                a.value = end.unitAfter ? a.value * (end.value / numbers.value(high)) : a.value;
                a.end = end.end;
                a.lastNumber = high;
                a.rule = "age-range";
                return a;
            }
        }
        if (suffix(p, a)) {
            a.rule = "age-old";
            return a;
        }
        if (a.value > OLDEST || a.value < 1) {
            return null;
        }
        if (isAgeOfPeople(p, a)) {
            a.rule = "age-people";
            return a;
        }
        if (isOf(p, a)) {
            a.rule = "age-of";
            return a;
        }
        if (told.isAge(p, a)) {
            a.rule = "age-told";
            return a;
        }
        if (isFollowedByNoun(p, a.end)) {
            return null;
        }
        if (aged) {
            a.rule = "age-aged";
            return a;
        }
        if (isApposition(p, a)) {
            a.rule = "age-apposition";
            return a;
        }
        return null;
    }

    private boolean isAged(Passage p, Amount a) {
        int start = modifiers.start(p, a.first);
        int word = lexicon.startOfWordEnding(p.d(), start, Kind.AGE);
        if (word < 0) {
            word = lexicon.startOfWordEnding(p.d(), a.first, Kind.AGE);
        }
        boolean between = p.d().word(a.first - 1) == lexicon.between
                && (lexicon.startOfWordEnding(p.d(), a.first - 1, Kind.AGE) >= 0 || isOfPeople(p, a));
        return between || word >= 0 && p.sameSentence(word, a.first);
    }

    /** "men between 18 and 35": people, and nothing behind that the numbers could count. */
    private boolean isOfPeople(Passage p, Amount a) {
        int next = a.number + 1;
        if (lexicon.startOfWordEnding(p.d(), a.first - 1, Kind.PEOPLE) < 0
                || next >= p.numbers().size()) {
            return false;
        }
        double high = p.numbers().value(next);
        return a.value >= 5
                && high <= OLDEST
                && isRange(p, a, next)
                && !isFollowedByNoun(p, p.numbers().end(next));
    }

    /** Takes in "-year-old", "years old", "months old". */
    private boolean suffix(Passage p, Amount a) {
        Document d = p.d();
        int at = p.isHyphen(a.end) ? a.end + 1 : a.end;
        FigureWord word = p.sameSentence(a.first, at) ? lexicon.word(d, at) : null;
        if (word == null) {
            return false;
        }
        double perYear = word.is(Kind.AGED)
                ? 1
                : word.is(Kind.MONTHS_OLD) ? 12 : word.is(Kind.WEEKS_OLD) ? 52 : word.is(Kind.DAYS_OLD) ? 365 : 0;
        if (perYear == 0) {
            return false;
        }
        a.value /= perYear;
        a.unitAfter = perYear != 1;
        a.end = lexicon.wordEnd(d, at);
        return true;
    }

    private boolean isRange(Passage p, Amount low, int high) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int first = numbers.first(high);
        return first == low.end + 1
                && p.sameSentence(low.first, first)
                && numbers.value(high) > low.value
                && !numbers.is(high, Numbers.ORDINAL)
                && (d.word(low.end) == lexicon.to
                        || d.word(low.end) == lexicon.and && d.word(low.first - 1) == lexicon.between
                        || d.isFolded(low.end, '-')
                        || d.is(low.end, '\u2013'));
    }

    /** "a boy of 17", but not "a man of 20 words". */
    private boolean isOf(Passage p, Amount a) {
        int person = a.first - 2;
        return p.d().word(a.first - 1) == lexicon.of
                && p.isLower(person)
                && lexicon.is(p.d(), person, Kind.PERSON)
                && !p.isPlural(person)
                && !p.isPlural(a.end)
                && !lexicon.units.startsAt(p.d(), a.end);
    }

    private boolean isFollowedByNoun(Passage p, int token) {
        return p.d().glued(token) && p.d().kind(token) != Document.MARK
                || p.isLower(token) && !lexicon.is(p.d(), token, Kind.FUNCTION) && p.sameSentence(token - 1, token)
                || lexicon.units.startsAt(p.d(), token);
    }

    /** "a guard, 21,", "his teammate, 19,": a noun in the singular behind "a", "his" or "her". */
    private boolean isSomeone(Passage p, int noun) {
        Document d = p.d();
        boolean known = lexicon.word(d, noun) != null && !lexicon.is(d, noun, Kind.COUNTABLE);
        if (p.isPlural(noun) || known) {
            return false;
        }
        int first = Math.max(d.sentenceFirst(d.sentenceOf(noun)), noun - FARTHEST_ARTICLE);
        for (int t = noun - 1; t >= first; t--) {
            if (d.is(t, "a") || d.is(t, "an") || d.is(t, "his") || d.is(t, "her")) {
                return true;
            }
            if (!d.isWord(t) && !d.isDigits(t) && !p.isHyphen(t)) {
                return false;
            }
        }
        return false;
    }

    /** "Maria Silva, 45, said", "Maria Silva (45)". */
    private boolean isApposition(Passage p, Amount a) {
        Document d = p.d();
        boolean plain = d.isDigits(a.first) && a.end == a.first + 1;
        boolean person =
                p.isLower(a.first - 2) && (lexicon.is(d, a.first - 2, Kind.PERSON) || isSomeone(p, a.first - 2));
        boolean name = d.shape(Math.max(0, a.first - 2)) == Document.TITLE && a.value >= 5;
        if (!plain || !name && !person) {
            return false;
        }
        boolean commas = d.is(a.first - 1, ',')
                && d.glued(a.first - 1)
                && !d.glued(a.first)
                && d.glued(a.end)
                && (d.is(a.end, ',') || d.is(a.end, '.') || d.is(a.end, ';'));
        boolean brackets = d.is(a.first - 1, '(')
                && d.is(a.end, ')')
                && a.value >= 15
                && (person || d.shape(Math.max(0, a.first - 3)) == Document.TITLE);
        return (commas || brackets)
                && !lexicon.is(d, a.first - 2, Kind.MONTH)
                && !lexicon.is(d, a.first - 2, Kind.STREET);
    }

    /** "women up to 27.": nothing follows that could be counted. */
    private static boolean isAloneAfter(Passage p, Amount a) {
        Document d = p.d();
        boolean ends = !p.sameSentence(a.first, a.end) || !d.isWord(a.end) && !d.glued(a.end + 1);
        return a.value >= 5 && a.value < 100 && ends && !p.isHyphen(a.end);
    }

    /** "40 percent of them under 16", "a third of whom are under 25", "every third doctor is over 60". */
    private boolean isThem(Passage p, Amount a, int start) {
        Document d = p.d();
        boolean plain = a.value >= 5 && a.value < 100 && !isFollowedByNoun(p, a.end) && !p.isHyphen(a.end);
        boolean ends = !d.isWord(a.end) || !p.sameSentence(a.first, a.end) || d.word(a.end) == lexicon.and;
        int verb = d.is(start - 1, "are") || d.is(start - 1, "were") ? start - 2 : start - 1;
        return plain && ends && d.word(verb - 1) == lexicon.of && (d.is(verb, "them") || d.is(verb, "whom"));
    }

    /** "children under five", "people over 60". */
    private boolean isAgeOfPeople(Passage p, Amount a) {
        Document d = p.d();
        int start = modifiers.start(p, a.first);
        boolean compared = start < a.first && (d.is(start, "younger") || d.is(start, "older"));
        boolean bound = start < a.first
                && (d.is(start, "over")
                        || d.is(start, "under")
                        || d.is(start, "above")
                        || d.is(start, "below")
                        || d.is(start, "up") && isAloneAfter(p, a)
                        || d.is(start, "older")
                        || d.is(start, "younger"));
        boolean years = (d.is(a.end, "years") || d.is(a.end, "yrs")) && p.sameSentence(a.first, a.end);
        int verb = d.is(start - 1, "are") || d.is(start - 1, "were") ? start - 1 : start;
        boolean people = compared
                || lexicon.startOfWordEnding(d, start, Kind.PEOPLE) >= 0
                || lexicon.startOfWordEnding(d, verb, Kind.PEOPLE) >= 0 && isAloneAfter(p, a)
                || isThem(p, a, start);
        if (years && bound && people && p.sameSentence(start, a.first)) {
            // "children under 15 years"
            a.end++;
            return true;
        }
        boolean counted = d.glued(a.end) && d.kind(a.end) != Document.MARK
                || p.isHyphen(a.end)
                || p.isPlural(a.end)
                || lexicon.units.startsAt(d, a.end) && !d.is(a.end, "in")
                || lexicon.is(d, a.end, Kind.TIME_UNIT);
        return bound && !counted && people && p.sameSentence(start, a.first);
    }
}
