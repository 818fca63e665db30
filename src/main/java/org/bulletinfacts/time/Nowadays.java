package org.bulletinfacts.time;

import java.util.List;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;

/**
 * Whether "today" means these days, not the day of publication: "an e-mail address is today a must", "twice as much as today", and
 * in a sentence without a verb of the past beside one on years long gone: "We used to sell ten a day. Today it is two."
 */
final class Nowadays {
    /** So many years back lies what these days are compared with. */
    private static final int YEARS = 2;

    private static final int SHORTEST_PARTICIPLE = 4;
    /** So many tokens of a sentence are looked at on each side. */
    private static final int REACH = 60;

    private final TimeLexicon lexicon;

    Nowadays(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Match m) {
        Document d = m.document();
        int token = m.start();
        boolean possessive = d.isFolded(m.end(), '\'') && d.is(m.end() + 1, 's');
        if (possessive) {
            return false;
        }
        // "more than today", "as much as today": what is compared is the level of these days.
        boolean level = (d.is(token - 1, "as") || d.is(token - 1, "than")) && isEnd(d, m.end());
        boolean state = (d.is(token - 1, "is") || d.is(token - 1, "are"))
                && (lexicon.isDeterminer(d, m.end()) || d.is(m.end(), "one"));
        if (level || state) {
            return true;
        }
        return !isOfOneDay(d, token, m.end()) && isContrasted(Reading.of(m), d, token);
    }

    /** Whether a verb of its own clause tells of what happened, or of what is still to happen. */
    private boolean isOfOneDay(Document d, int token, int behind) {
        int first = d.sentenceFirst(d.sentenceOf(token));
        for (int t = token - 1; t >= first && !isClauseMark(d, t); t--) {
            if (isVerbOfTime(d, t)) {
                return true;
            }
        }
        int end = d.sentenceEnd(token);
        int start = d.is(behind, ',') ? behind + 1 : behind;
        for (int t = start; t < end && !isClauseMark(d, t); t++) {
            if (isVerbOfTime(d, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClauseMark(Document d, int token) {
        return d.is(token, ';')
                || d.is(token, ':')
                || d.is(token, '"')
                || d.is(token, '“')
                || d.is(token, '”')
                || d.is(token, ',') && !(d.isDigits(token - 1) && d.isDigits(token + 1));
    }

    private boolean isVerbOfTime(Document d, int token) {
        VerbTime time = lexicon.tenses.at(d, token);
        boolean participle = d.shape(token) == Document.LOWER
                && d.charAt(d.end(token) - 1) == 'd'
                && d.charAt(d.end(token) - 2) == 'e'
                && Digits.length(d, token) > SHORTEST_PARTICIPLE
                && !d.is(token - 1, "is")
                && !d.is(token - 1, "are");
        boolean wish = d.is(token, "want") || d.is(token, "wants") || d.is(token, "can") || d.is(token, "need");
        // "the same plan": a noun.
        boolean noun = !participle
                && time == VerbTime.FUTURE
                && (lexicon.isDeterminer(d, token - 1) || lexicon.isDeterminer(d, token - 2));
        return participle || !noun && time != null && time != VerbTime.PRESENT && !wish;
    }

    private static boolean isEnd(Document d, int token) {
        return !d.isWord(token) || d.sentenceOf(token) != d.sentenceOf(token - 1);
    }

    /** Whether the sentence or the one before tells of a time years ago, or of what is no longer so. */
    private static boolean isContrasted(Reading r, Document d, int token) {
        int sentence = d.sentenceOf(token);
        List<Reading.Found> found = r.found();
        for (int i = found.size() - 1;
                i >= 0 && sentence - d.sentenceOf(found.get(i).first()) <= 1;
                i--) {
            if (isLongAgo(found.get(i).timex(), r)) {
                return true;
            }
        }
        int first = Math.max(0, token - REACH);
        int end = Math.min(d.size(), token + REACH);
        for (int t = first; t < end; t++) {
            int distance = sentence - d.sentenceOf(t);
            boolean here = distance == 0
                    && (d.is(t, "no") && d.is(t + 1, "longer")
                            || d.is(t, "years") && d.is(t + 1, "ago")
                            || d.is(t, "decades") && d.is(t + 1, "ago"));
            boolean habit = (distance == 0 || distance == 1) && d.is(t, "used") && d.is(t + 1, "to");
            if (here || habit) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLongAgo(Timex timex, Reading r) {
        CalendarPeriod days = timex.days();
        return days != null
                && days.precision().compareTo(Precision.YEAR) >= 0
                && days.end().getYear() <= r.publishedOn().getYear() - YEARS;
    }
}
