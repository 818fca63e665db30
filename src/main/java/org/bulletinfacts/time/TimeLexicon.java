package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.time.TimeWord.Writing;

/** The words of time, from the CSV files of the lexicon. */
final class TimeLexicon {
    /** So many tokens of a sentence are looked at on each side. */
    private static final int SENTENCE_REACH = 40;

    /** Months, weekdays, units, references: one form has one meaning here. */
    final Dictionary<TimeWord> words;
    /** Early, mid, the end of; the value is absent where the form only belongs to the expression (earlier). */
    final Dictionary<Leading> modifiers;
    /** About, more than, at least. */
    final Dictionary<TimexMod> qualifiers;
    /** Verbs that tell where in time a sentence stands. */
    final Dictionary<VerbTime> tenses;
    /** Small words, and nouns that a number follows which names something. */
    private final Dictionary<Neighbour> neighbours;
    /** Named days; also a word of its own in the first dictionary would hide "Monday" in "Easter Monday". */
    final Dictionary<Holiday> holidays;
    /** What tells when a year begins that is written with two. */
    final Dictionary<SplitYear> splitYears;
    /** When fiscal years begin, by country (alpha-2). */
    final Map<String, FiscalYear> fiscalYears = new HashMap<>();
    /** Countries (alpha-2) where summer begins in December. */
    final Set<String> southern = new HashSet<>();

    /**
     * The fiscal years of a country.
     *
     * @param start their first day
     * @param namedAfterEnd whether fiscal 2025 ends in 2025, or begins in it
     * @param era what leads from a year of the country's own era to the year of ours that it begins in; 0 where it has none
     */
    record FiscalYear(MonthDay start, boolean namedAfterEnd, int era) {
        /** Whether a year is told in the country's own era: fiscal 2017 of Ethiopia began in July 2024. */
        boolean isOwnEra(int year, int publishedYear) {
            return era != 0 && Math.abs(year + era - publishedYear) < Math.abs(year - publishedYear);
        }
    }

    /** What a word beside a number or a name of the calendar tells about it. */
    private enum Neighbour {
        /** A preposition that may lead to a time expression. */
        LEADS,
        /** Another word that is no noun. */
        FUNCTION,
        /** An article or a word in its place. */
        DETERMINER,
        /** What is counted by the thousand: 2000 people. */
        COUNTED,
        /** A word of reports on the economy. */
        ECONOMIC,
        /** A word of reports on matches, which have halves. */
        SPORT,
        /** A noun that is told apart by the number behind it: Article 5, Room 2025. */
        NUMBERED,
        /** A verb or noun of speaking and publishing, whose day is not that of what is told. */
        SPEECH,
        /** What ends a name that a day begins: Easter Island, the Sunday Times. */
        HEAD
    }

    /** @param mod or null */
    record Leading(TimexMod mod) {}

    TimeLexicon(Lexicon.Builder lexicon) {
        words = lexicon.dictionary("time");
        modifiers = lexicon.dictionary("time-modifier");
        qualifiers = lexicon.dictionary("time-qualifier");
        tenses = lexicon.dictionary("tense");
        holidays = lexicon.dictionary("holiday");
        neighbours = lexicon.dictionary("time-neighbour");
        splitYears = lexicon.dictionary("split-year");
        lexicon.forEachRow(
                "time-neighbours.csv",
                row -> neighbours.addAll(
                        row.get("forms"), Neighbour.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
        lexicon.forEachRow(
                "months.csv",
                row -> words.addAll(
                        row.get("forms"), new TimeWord.MonthName(number(row, "month"), Writing.of(row.get("kind")))));
        lexicon.forEachRow(
                "weekdays.csv",
                row -> words.addAll(
                        row.get("forms"),
                        new TimeWord.WeekdayName(DayOfWeek.of(number(row, "day")), Writing.of(row.get("kind")))));
        lexicon.forEachRow("time-units.csv", this::addUnit);
        lexicon.forEachRow(
                "seasons.csv",
                row -> words.addAll(
                        row.get("forms"),
                        new TimeWord.Season(
                                row.get("code"), number(row, "northern_month"), number(row, "southern_month"))));
        lexicon.forEachRow(
                "day-parts.csv", row -> words.addAll(row.get("forms"), new TimeWord.DayPart(row.get("code"))));
        lexicon.forEachRow(
                "time-zones.csv", row -> words.addAll(row.get("forms"), new TimeWord.Zone(row.get("offset"))));
        lexicon.forEachRow(
                "time-shifts.csv",
                row -> words.addAll(
                        row.get("forms"), new TimeWord.Shift(number(row, "shift"), "text".equals(row.get("base")))));
        lexicon.forEachRow("time-references.csv", row -> words.addAll(row.get("forms"), reference(row)));
        lexicon.forEachRow(
                "time-frequencies.csv",
                row -> words.addAll(
                        row.get("forms"), new TimeWord.Frequency(row.get("value"), precision(row.get("precision")))));
        lexicon.forEachRow("time-amounts.csv", row -> words.addAll(row.get("forms"), amount(row.get("value"))));
        lexicon.forEachRow(
                "decades.csv", row -> words.addAll(row.get("forms"), new TimeWord.Decade(number(row, "first_year"))));
        lexicon.forEachRow(
                "time-triggers.csv",
                row -> words.addAll(
                        row.get("forms"), new TimeWord.Trigger(row.get("kind").equals("determiner"))));
        lexicon.forEachRow(
                "time-lengths.csv",
                row -> words.addAll(
                        row.get("forms"), new TimeWord.Length(row.get("value"), precision(row.get("precision")))));
        lexicon.forEachRow("time-modifiers.csv", row -> modifiers.addAll(row.get("forms"), new Leading(mod(row))));
        lexicon.forEachRow("time-qualifiers.csv", row -> qualifiers.addAll(row.get("forms"), mod(row)));
        lexicon.forEachRow(
                "tense.csv",
                row -> tenses.addAll(
                        row.get("forms"), VerbTime.valueOf(row.get("time").toUpperCase(Locale.ROOT))));
        addHolidays(lexicon);
        addSplitYears(lexicon);
        lexicon.forEachRow(
                "fiscal-years.csv",
                row -> fiscalYears.put(
                        row.get("country"),
                        new FiscalYear(
                                MonthDay.parse("--" + row.get("start")),
                                "end".equals(row.get("named_after")),
                                row.get("era") == null ? 0 : number(row, "era"))));
        lexicon.forEachRow("southern-countries.csv", row -> southern.add(row.get("country")));
    }

    private void addHolidays(Lexicon.Builder lexicon) {
        Map<String, Holiday> byForm = new LinkedHashMap<>();
        lexicon.forEachRow("holidays.csv", row -> {
            for (String form : LexiconFile.forms(row.get("forms"))) {
                Holiday holiday = byForm.computeIfAbsent(form, f -> new Holiday());
                if (row.get("country") == null) {
                    holiday.add(null, row.get("rule"));
                }
                LexiconFile.forms(row.get("country")).forEach(country -> holiday.add(country, row.get("rule")));
            }
        });
        byForm.forEach(holidays::add);
    }

    private void addSplitYears(Lexicon.Builder lexicon) {
        Map<String, SplitYear> byForm = new LinkedHashMap<>();
        lexicon.forEachRow("split-years.csv", row -> {
            SplitYear.Kind kind = SplitYear.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            MonthDay start = row.get("start") == null ? null : MonthDay.parse("--" + row.get("start"));
            for (String form : LexiconFile.forms(row.get("forms"))) {
                byForm.computeIfAbsent(form, f -> new SplitYear(kind))
                        .add(LexiconFile.forms(row.get("country")), start);
            }
        });
        byForm.forEach(splitYears::add);
    }

    private void addUnit(LexiconFile.Row row) {
        Precision precision = precision(row.get("precision"));
        words.addAll(row.get("singular"), new TimeWord.Unit(row.get("code"), precision, false));
        TimeWord.Unit plural = new TimeWord.Unit(row.get("code"), precision, true);
        words.addAll(row.get("plural"), plural);
        words.addAll(row.get("short"), plural);
    }

    private static TimeWord reference(LexiconFile.Row row) {
        return row.get("kind").equals("day")
                ? new TimeWord.DayReference(number(row, "value"))
                : new TimeWord.VagueReference(row.get("value"));
    }

    private static TimeWord amount(String value) {
        return new TimeWord.Amount(value == null ? Double.NaN : Double.parseDouble(value));
    }

    private static int number(LexiconFile.Row row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Precision precision(String label) {
        return Precision.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static TimexMod mod(LexiconFile.Row row) {
        return row.get("mod") == null ? null : TimexMod.valueOf(row.get("mod"));
    }

    /** The word of a kind that starts at a token, or null. */
    <W extends TimeWord> W at(Document d, int token, Class<W> kind) {
        TimeWord word = words.at(d, token);
        return kind.isInstance(word) ? kind.cast(word) : null;
    }

    /** Whether the token is a small word that no noun phrase begins with: so a number before it counts nothing. */
    boolean isFunctionWord(Document d, int token) {
        Neighbour word = neighbours.at(d, token);
        return word == Neighbour.LEADS || word == Neighbour.FUNCTION || word == Neighbour.DETERMINER;
    }

    /** Whether something stands here that is counted by the thousand. */
    boolean isCounted(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.COUNTED;
    }

    /** Whether the sentence of a token reports on the economy, and on no match. */
    boolean isEconomic(Document d, int token) {
        int first = Math.max(d.sentenceFirst(d.sentenceOf(token)), token - SENTENCE_REACH);
        int end = Math.min(d.sentenceEnd(token), token + SENTENCE_REACH);
        boolean economic = false;
        for (int t = first; t < end; t++) {
            Neighbour word = neighbours.at(d, t);
            if (word == Neighbour.SPORT) {
                return false;
            }
            economic |= word == Neighbour.ECONOMIC || d.is(t, '%');
        }
        return economic;
    }

    /** Whether an article, a possessive or a demonstrative stands here: a noun phrase begins. */
    boolean isDeterminer(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.DETERMINER;
    }

    /** Whether a preposition stands here that may lead to a time expression. */
    boolean isPreposition(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.LEADS;
    }

    /** Whether a word in small letters goes on the sentence here that is no small word: most likely a noun. */
    boolean isNoun(Document d, int token) {
        return d.isWord(token)
                && d.shape(token) == Document.LOWER
                && d.sentenceOf(token) == d.sentenceOf(token - 1)
                && !isFunctionWord(d, token);
    }

    /** Whether a word with a capital stands here that ends a name which a day begins. */
    boolean isNameHead(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.HEAD && d.isCapital(token);
    }

    /** Whether a noun stands here whose number is a name: "Article 2025", "version 1.2.2024". */
    boolean isNumbered(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.NUMBERED;
    }

    /** Whether a preposition, a bracket or a dash stands before a token, as before a date. */
    boolean isLed(Document d, int token) {
        return neighbours.at(d, token - 1) == Neighbour.LEADS
                || d.is(token - 1, '(')
                || Digits.dashEnd(d, token - 1) > 0
                || modifiers.startOfFormEnding(d, token) >= 0
                || words.at(d, token - 1) instanceof TimeWord.Shift;
    }

    /** The unit that a match kept under that name. */
    TimeWord.Unit unit(Match m) {
        return (TimeWord.Unit) m.value("unit", words);
    }

    /** The month that a match kept under that name. */
    TimeWord.MonthName month(Match m) {
        return (TimeWord.MonthName) m.value("month", words);
    }

    /** What "last" or "the previous" of a match means. */
    TimeWord.Shift shift(Match m) {
        return (TimeWord.Shift) m.value("shift", words);
    }

    /** Where words of one kind stand. */
    Layer layer(Class<? extends TimeWord> kind) {
        return words.where(kind::isInstance);
    }

    /** Whether a word of speaking or publishing stands at a token: "said on Monday", "a report on Tuesday". */
    boolean isSpeech(Document d, int token) {
        return neighbours.at(d, token) == Neighbour.SPEECH || d.is(token, "said");
    }
}
