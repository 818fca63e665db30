package org.bulletinfacts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Pattern;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayPart;
import org.bulletinfacts.time.TimeWord.DayReference;
import org.bulletinfacts.time.TimeWord.Frequency;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Season;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.VagueReference;
import org.bulletinfacts.time.TimeWord.WeekdayName;
import org.bulletinfacts.time.TimeWord.Zone;

/** Finds the time expressions of a text and resolves them. Immutable and safe for many threads. */
public final class TimeReader {
    /** How far behind its first token the word stands that makes out a time expression. */
    private static final int REACH = 4;

    private final TimeLexicon lexicon;
    private final Rules<Timex> rules;
    private final Surroundings surroundings;

    public TimeReader(Lexicon.Builder builder) {
        lexicon = new TimeLexicon(builder);
        surroundings = new Surroundings(lexicon);
        rules = rules(builder);
    }

    private Rules<Timex> rules(Lexicon.Builder builder) {
        YearReferences years = new YearReferences(lexicon);
        FiscalYearReferences fiscal = new FiscalYearReferences(lexicon);
        PeriodReferences periods = new PeriodReferences(lexicon, years, fiscal);
        Amounts amounts = new Amounts(lexicon);
        SplitYears splitYears = new SplitYears(lexicon);
        Rules.Builder<Timex> all = new Rules.Builder<>(layers(builder, years, fiscal, splitYears, periods, amounts));
        new NumericDateRules(lexicon).addTo(all);
        DayListRules lists = new DayListRules(lexicon, years);
        lists.addTo(all);
        new DecadeRules(lexicon).addTo(all); // before the calendar: "the 15th and 16th centuries" names no day
        new CalendarRules(lexicon, years, periods, lists).addTo(all);
        new MonthRules(lexicon, years).addTo(all);
        new RangeRules(lexicon, years, periods).addTo(all);
        YearRules plainYears = new YearRules(lexicon, splitYears);
        plainYears.addTo(all);
        new SplitYearRules(lexicon, splitYears, plainYears).addTo(all);
        new FiscalYearRules(lexicon, fiscal).addTo(all);
        new PeriodRules(lexicon, years).addTo(all);
        new SeasonRules(lexicon, years).addTo(all);
        new WeekRules(lexicon, years).addTo(all);
        HolidayRules holidays = new HolidayRules(lexicon, years);
        holidays.addTo(all);
        new HolidayWeekendRules(holidays).addTo(all);
        new PartRules(lexicon, periods, splitYears).addTo(all);
        new ComparisonRules(lexicon, years, amounts).addTo(all);
        new TextPeriodRules(lexicon, amounts).addTo(all);
        new SetRules(lexicon, amounts).addTo(all);
        new FrequencyRules(lexicon).addTo(all);
        new RelativeRules(lexicon, amounts).addTo(all);
        new ShiftRules(lexicon).addTo(all);
        new UnitRules(lexicon).addTo(all);
        new WeekdayRules(lexicon).addTo(all);
        new ClockRules(lexicon).addTo(all);
        new ClockOfPartRules(lexicon).addTo(all);
        new ClockRangeRules().addTo(all);
        new LengthRules(lexicon, amounts).addTo(all);
        new NearLengthRules(lexicon, amounts).addTo(all);
        new OddLengthRules(lexicon).addTo(all);
        new DayPartRules(lexicon).addTo(all);
        return all.build();
    }

    private Pattern.Compiler layers(
            Lexicon.Builder builder,
            YearReferences years,
            FiscalYearReferences fiscal,
            SplitYears splitYears,
            PeriodReferences periods,
            Amounts amounts) {
        return new Pattern.Compiler(builder)
                .layer("month", lexicon.layer(MonthName.class))
                .layer("weekday", lexicon.layer(WeekdayName.class))
                .layer("unit", lexicon.layer(Unit.class))
                .layer("season", lexicon.layer(Season.class))
                .layer("shift", lexicon.layer(Shift.class))
                .layer("part", lexicon.layer(DayPart.class))
                .layer("today", lexicon.layer(DayReference.class))
                .layer("vague", lexicon.layer(VagueReference.class))
                .layer("frequency", lexicon.layer(Frequency.class))
                .layer("zone", lexicon.layer(Zone.class))
                .layer("length", lexicon.layer(TimeWord.Length.class))
                .layer("named", lexicon.layer(TimeWord.Decade.class))
                .layer("holiday", lexicon.holidays)
                .layer("modifier", lexicon.modifiers)
                .layer("day", Digits::dayEnd)
                .layer("small", Digits::smallEnd)
                .layer("year", Digits::yearEnd)
                .layer("spelled", SpelledYears::end)
                .layer("four", Digits::fourEnd)
                .layer("am", (d, t) -> Digits.halfOfDayEnd(d, t, 'a'))
                .layer("pm", (d, t) -> Digits.halfOfDayEnd(d, t, 'p'))
                .layer("dash", Digits::dashEnd)
                .layer("ordinal", Numbers.ORDINALS)
                .layer("number", Numbers.CARDINAL)
                .layer("amount", amounts)
                .layer("fiscal", fiscal)
                .layer("split", splitYears)
                .layer("seasonal", splitYears::headEnd)
                .layer("yr", years)
                .layer("period", periods);
    }

    /** The time expressions in the order of the text, without overlaps. The numbers of {@code d} have been read. */
    public List<TimeExpression> read(Document d, LocalDate publishedOn, Conventions conventions) {
        Reading reading = d.get(Reading.SLOT);
        if (reading == null || reading.lexicon != lexicon) {
            reading = new Reading(lexicon, rules.matcher());
            d.put(Reading.SLOT, reading);
        }
        reading.start(d, publishedOn, conventions);
        int token = 0;
        while (token < d.size()) {
            Timex timex = mayStart(d, token) ? reading.matcher.at(d, token) : null;
            if (timex == null) {
                token++;
            } else {
                surroundings.add(reading, d, timex, token);
                token = reading.matcher.end();
            }
        }
        return expressions(d, reading);
    }

    /**
     * Whether a rule can match here at all. Determiners, amounts and numbers begin expressions only with a word of time soon behind
     * them: this spares most tokens the rules.
     */
    private boolean mayStart(Document d, int token) {
        if (d.isDigits(token) || lexicon.holidays.startsAt(d, token) || lexicon.modifiers.startsAt(d, token)) {
            return true;
        }
        boolean known = lexicon.words.startsAt(d, token);
        if (known && !isWeak(lexicon.words.at(d, token))) {
            return true;
        }
        Numbers numbers = d.get(Numbers.SLOT);
        int number = numbers.startingAt(token);
        boolean weak = known || d.isFolded(token, '\'') || number >= 0;
        int next = number >= 0 ? numbers.end(number) : token + 1;
        for (int ahead = next; weak && ahead < next + REACH; ahead++) {
            if (d.isDigits(ahead)
                    || lexicon.words.startsAt(d, ahead) && !isWeak(lexicon.words.at(d, ahead))
                    || lexicon.holidays.startsAt(d, ahead)
                    || number >= 0 && SpelledYears.end(d, token) > 0
                    || numbers.startingAt(ahead) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeak(TimeWord word) {
        return word instanceof TimeWord.Amount
                || word instanceof Shift
                || word instanceof TimeWord.Trigger trigger && trigger.determiner();
    }

    private static List<TimeExpression> expressions(Document d, Reading reading) {
        List<TimeExpression> expressions = new ArrayList<>(reading.found().size());
        for (Reading.Found one : reading.found()) {
            expressions.add(one.timex().at(d.span(one.first(), one.end()), one.rule()));
        }
        return expressions;
    }
}
