package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Decades and centuries: "the 1990s", "the '90s", "the seventies", "the 20th century". */
final class DecadeRules {
    private static final int YEARS_OF_DECADE = 10;

    private final TimeLexicon lexicon;

    DecadeRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-decade", "(the)? <year> ~('|<dash>)? ~s", this::decade)
                .rule("date-decade", "(the)? '? <small> ~'? ~s", this::shortDecade)
                .rule("date-decade", "the (<named>|nineteen <named>)", this::namedDecade)
                .rule("date-century", "the? <ordinal> (-)? <unit>", this::century)
                .rule("date-century-in-list", "the? <ordinal>", this::centuryInList);
    }

    private Timex decade(Match m) {
        int year = Digits.value(m.document(), m.start("year"));
        return year % YEARS_OF_DECADE == 0 ? Timex.date(CalendarPeriod.decade(year)) : null;
    }

    /** "the 90s", "the '90s": without "the" or the apostrophe it may be a size or a temperature. */
    private Timex shortDecade(Match m) {
        Document d = m.document();
        int value = Digits.value(d, m.start("small"));
        boolean marked = m.start("small") > m.start();
        boolean person = d.is(m.start() - 1, "his") || d.is(m.start() - 1, "her") || d.is(m.start() - 1, "their");
        if (!marked || person || value % YEARS_OF_DECADE != 0 || Digits.length(d, m.start("small")) != 2) {
            return null;
        }
        int first = value < 30 ? 2000 + value : 1900 + value;
        return Timex.date(CalendarPeriod.decade(first));
    }

    /** "the seventies", "the nineteen seventies". */
    private Timex namedDecade(Match m) {
        Document d = m.document();
        boolean person = d.is(m.end(), "and")
                || d.isWord(m.end()) && d.shape(m.end()) == Document.LOWER && !lexicon.isFunctionWord(d, m.end());
        return person
                ? null
                : Timex.date(CalendarPeriod.decade(
                        lexicon.at(d, m.start("named"), TimeWord.Decade.class).firstYear()));
    }

    private Timex century(Match m) {
        if ((lexicon.unit(m)).precision() != Precision.CENTURY) {
            return null;
        }
        int ordinal = Digits.ordinal(m.document(), m.start("ordinal"));
        return ordinal >= 1 && ordinal <= CalendarPeriod.LAST_CENTURY
                ? Timex.date(CalendarPeriod.century(ordinal))
                : null;
    }

    /** "the 19th and 20th centuries". */
    private Timex centuryInList(Match m) {
        Document d = m.document();
        int link = m.end();
        int second = link + 1;
        boolean linked = d.is(link, "and") || d.is(link, "to") || d.is(link, "or") || Digits.dashEnd(d, link) > 0;
        second = d.is(second, "the") ? second + 1 : second;
        int end = linked ? Numbers.ORDINALS.end(d, second) : -1;
        if (end < 0 || !d.is(end, "centuries") && !d.is(end, "century")) {
            return null;
        }
        int ordinal = Digits.ordinal(d, m.start("ordinal"));
        return ordinal >= 1 && ordinal <= CalendarPeriod.LAST_CENTURY
                ? Timex.date(CalendarPeriod.century(ordinal))
                : null;
    }
}
