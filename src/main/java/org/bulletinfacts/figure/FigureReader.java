package org.bulletinfacts.figure;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;

/**
 * Finds the figures of a text: numbers that say something about the world. Each number is asked in turn whether it is an age, an
 * ordinal, a ratio, an amount with a unit, a range, a score or a plain count. Immutable and safe for many threads.
 */
public final class FigureReader {
    private final FigureLexicon lexicon;
    private final AgeReader ages;
    private final OrdinalReader ordinals;
    private final RatioReader ratios;
    private final TemperatureReader temperatures;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final ScoreReader scores;
    private final PerReader pers;
    private final ModifierReader modifiers;
    private final ChangeReader changes;
    private final ShareReader shares;
    private final NotFigures notFigures;
    private final MeasureParts parts;
    private final ListedChanges listed;
    private final Comparisons comparisons;
    private final ChangeEllipsis ellipsis;
    private final ExchangeRates rates;
    private final Elisions elisions;
    private final PricedUnits prices;
    private final PriceChain chain;
    private final PriceSubjects subjects;
    private final GrowthForecasts growth;
    private final Commodities commodities;

    public FigureReader(Lexicon.Builder builder) {
        lexicon = new FigureLexicon(builder);
        modifiers = new ModifierReader(lexicon);
        changes = new ChangeReader(lexicon);
        ages = new AgeReader(lexicon, modifiers);
        ordinals = new OrdinalReader(lexicon);
        ratios = new RatioReader(lexicon);
        temperatures = new TemperatureReader(lexicon);
        amounts = new AmountReader(lexicon, temperatures);
        ranges = new RangeReader(lexicon, amounts, changes);
        scores = new ScoreReader(lexicon, amounts, modifiers);
        pers = new PerReader(lexicon);
        shares = new ShareReader(lexicon);
        notFigures = new NotFigures(lexicon, modifiers);
        parts = new MeasureParts(lexicon, builder);
        listed = new ListedChanges(lexicon);
        comparisons = new Comparisons(lexicon);
        ellipsis = new ChangeEllipsis(lexicon);
        rates = new ExchangeRates(lexicon);
        elisions = new Elisions(lexicon);
        prices = new PricedUnits(lexicon);
        chain = new PriceChain(lexicon);
        subjects = new PriceSubjects(lexicon);
        growth = new GrowthForecasts(lexicon);
        commodities = new Commodities(lexicon, builder);
    }

    /**
     * The figures in the order of the text, without overlaps. The numbers of {@code d} have been read.
     *
     * @param taken tokens that belong to a name or a time expression: no figure may cover them, but an age may
     */
    public List<Figure> read(Document d, Conventions conventions, Taken taken) {
        return read(d, conventions, taken, new ArrayList<>());
    }

    /** The same, and puts the numbers that were seen and not understood into {@code notRead}, in the order of the text. */
    public List<Figure> read(Document d, Conventions conventions, Taken taken, List<UnreadNumber> notRead) {
        Numbers numbers = d.get(Numbers.SLOT);
        String home = lexicon.currencies.home(conventions.country());
        Passage p = new Passage(d, numbers, conventions, taken, home);
        List<Figure> figures = new ArrayList<>();
        UnreadNumbers unread = new UnreadNumbers(p, lexicon, notFigures, notRead);
        Amount last = null;
        Amount priced = null;
        Amount mass = null;
        Figure before = null;
        Figure share = null;
        Amount changed = null;
        Change direction = null;
        ExchangeRates.Rate rate = null;
        int identifierEnd = -1;
        int number = 0;
        while (number < numbers.size()) {
            Amount a = amount(p, number, last, mass);
            int next = number + 1;
            if (a != null) {
                rates.read(p, a, rate);
                rate = ExchangeRates.of(a, rate);
            }
            if (a != null && rates.isBase(p, a)) {
                number = a.lastNumber + 1;
                continue;
            }
            if (a != null && isFigure(p, a, identifierEnd)) {
                if (MultiplyingVerbs.change(a) == null) {
                    next = Math.max(next, pers.read(p, a) + 1);
                }
                prices.read(p, a);
                comparisons.inheritPer(p, a, last);
                chain.read(p, a, last, priced);
                commodities.read(p, a);
                subjects.read(p, a, last, priced);
                commodities.read(p, a);
                priced = PriceChain.of(a, priced);
                if (comparisons.share(p, a, last, before)) {
                    before = Comparisons.withRate(before, a);
                    figures.set(figures.size() - 1, before);
                }
                before = figure(p, a, last, before, share, changed, direction);
                if (before.change() != null) {
                    changed = a;
                    boolean negative = numbers.value(a.number) < 0 && !d.is(a.first - 1, '(');
                    direction = negative ? Change.INCREASE : before.change();
                }
                share = before.kind() == FigureKind.PERCENT ? before : share;
                mass = Elisions.mass(p, a, last, mass);
                last = a;
                figures.add(before);
                unread.drop(a);
            } else if (a != null && notFigures.isIdentifier(p, a)
                    || isListed(p, numbers.first(number), identifierEnd)) {
                identifierEnd = numbers.end(number);
            } else {
                unread.see(number, a);
            }
            number = a == null ? next : Math.max(next, a.lastNumber + 1);
            while (a != null && number < numbers.size() && numbers.first(number) < a.end) {
                // "litres per 100 km": a number inside a unit.
                number++;
            }
        }
        return figures;
    }

    /** What a number, and those it is joined with, could say; null where it is surely no figure. */
    private Amount amount(Passage p, int number, Amount before, Amount mass) {
        int floor = before == null ? 0 : before.end;
        Numbers numbers = p.numbers();
        if (numbers.is(number, Numbers.JOINED)) {
            return p.isTaken(number) ? null : scores.colon(p, ratios.colon(p, number));
        }
        Amount age = ages.read(p, number);
        if (age != null) {
            return age;
        }
        if (p.isTaken(number)) {
            return null;
        }
        if (numbers.is(number, Numbers.ORDINAL)) {
            Amount every = ratios.every(p, number);
            return every == null ? ordinals.read(p, number) : every;
        }
        Amount a = amounts.read(p, number, floor);
        if (comparisons.inherit(p, a, before)) {
            return a;
        }
        elisions.read(p, a, before, mass);
        if (a.hasUnit()) {
            Amount one = a.value == 1 && a.unitAfter ? ratios.oneUnitIn(p, number) : null;
            if (one != null) {
                return one;
            }
            ranges.extend(p, a);
            parts.extend(p, a);
            temperatures.belowZero(p, a);
            return a;
        }
        Amount ratio = ratios.read(p, number);
        if (ratio != null || numbers.is(number, Numbers.FOLD)) {
            return ratio;
        }
        if (!scores.read(p, a) && !scores.pointsOfPercent(p, a, before)) {
            ranges.extend(p, a);
            if (a.max != null) {
                scores.pointsOfPercent(p, a, before);
            }
        }
        if (isListedAge(p, a, before)) {
            a.kind = FigureKind.AGE;
            a.rule = before.rule;
        }
        return a;
    }

    /** "aged 19, 22 and 31". */
    private boolean isListedAge(Passage p, Amount a, Amount before) {
        return before != null
                && before.rule.equals("age-aged")
                && a.kind == FigureKind.COUNT
                && a.max == null
                && a.value < 115
                && isListed(p, a.first, before.end)
                && (!p.isLower(a.end) || lexicon.is(p.d(), a.end, FigureWord.Kind.FUNCTION));
    }

    private boolean isFigure(Passage p, Amount a, int identifierEnd) {
        if (a.kind == FigureKind.AGE || a.kind == FigureKind.ORDINAL) {
            return true;
        }
        if (Disciplines.isDiscipline(p, a)) {
            return false;
        }
        // The "US" of US$5 may have been taken for a country, the "MW" of a "456 MW Kali plant" for a part of its name,
        // the
        // "TEU" of "2 million TEU" for an organization.
        boolean joined = a.kind == FigureKind.MEASURE && a.unitAfter;
        boolean claimed = a.kind == FigureKind.MONEY || joined
                ? p.isTaken(a.number)
                : p.taken().hasAny(a.first, a.end);
        if (claimed || NameNumbers.isPartOfName(p, a) && !a.rule.equals("score-magnitude")) {
            return false;
        }
        if (a.kind == FigureKind.RATIO) {
            return !notFigures.isDuration(p, a.end);
        }
        return a.kind != FigureKind.COUNT || !notFigures.rejects(p, a) && !isListed(p, a.first, identifierEnd);
    }

    /** "Articles 5, 6 and 7": what is listed with an identifier is one. */
    private boolean isListed(Passage p, int first, int identifierEnd) {
        Document d = p.d();
        if (identifierEnd < 0 || first - identifierEnd > 3 || first <= identifierEnd) {
            return false;
        }
        for (int t = identifierEnd; t < first; t++) {
            if (!d.is(t, ',')
                    && !d.is(t, '(')
                    && !d.is(t, ')')
                    && !d.isFolded(t, '-')
                    && d.word(t) != lexicon.and
                    && d.word(t) != lexicon.or
                    && d.word(t) != lexicon.to) {
                return false;
            }
        }
        return p.sameSentence(identifierEnd - 1, first);
    }

    private Figure figure(
            Passage p, Amount a, Amount last, Figure before, Figure share, Amount changed, Change direction) {
        Modifier modifier = a.kind == FigureKind.ORDINAL ? null : modifiers.read(p, a);
        Basis basis = Basis.LEVEL;
        Change change = null;
        if (a.kind != FigureKind.ORDINAL && a.kind != FigureKind.AGE) {
            int start = modifiers.start(p, a.first);
            if (a.max != null && p.d().word(start - 1) == lexicon.between) {
                start = modifiers.start(p, start - 1);
            }
            change = MultiplyingVerbs.change(a);
            if (change == null && !shares.isNamedShare(p, a, start)) {
                change = changes.read(p, a, start);
            }
            if (change == null && !shares.isShare(p, a, start) && !shares.isNextSubject(p, a, start, last, before)) {
                change = listed.goesOn(p, a, start, last, before)
                        ? before.change()
                        : ellipsis.goesOn(p, a, start, changed) ? direction : ellipsis.first(p, a, start);
            }
            if (change == null && growth.isRate(p, a, start)) {
                change = Change.INCREASE;
            }
            if (change != null && a.value < 0 && a.max == null) {
                // "growth of -0.4%"
                change = Change.DECREASE;
                a.value = -a.value;
            }
            if (change != null) {
                basis = Basis.CHANGE;
            } else if (RatioReader.isShare(a)
                    || shares.isShare(p, a, start)
                    || shares.goesOn(p, a, start, last, before)
                    || isBaseOfShare(p, a, start - 1, share)) {
                basis = Basis.SHARE;
            }
        }
        return new Figure(
                p.d().span(a.first, a.end), a.kind, a.value, a.max, a.unit, a.per, modifier, basis, change, a.rule);
    }

    /** "to 5.4% of GDP, or 4.8 billion euros, from 3%": the base of the last percentage of the sentence, which was a share. */
    private boolean isBaseOfShare(Passage p, Amount a, int at, Figure percent) {
        boolean compared = p.d().is(at, "with") && p.d().is(at - 1, "compared");
        boolean base = p.d().word(at) == lexicon.from || p.d().is(at, "against") || compared;
        return base
                && a.kind == FigureKind.PERCENT
                && percent != null
                && percent.basis() == Basis.SHARE
                && p.sameSentence(p.d().tokenAt(percent.span().start()), a.first);
    }
}
