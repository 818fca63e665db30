package org.bulletinfacts.event;

import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimexType;

/** Finds when and where an act took place, in its own clause only. */
final class Circumstances {
    private static final int LONGEST_PREFIX = 12;

    private Circumstances() {}

    /** The stated time, or null. */
    static Period period(Scene s, Deed deed) {
        int stop = s.clauseEnd(Math.max(deed.behind(), deed.end()), s.d.sentenceEnd(deed.first()));
        for (int t = deed.verbFirst(); t < stop; t++) {
            Period period = s.date(t) >= 0 && s.date(t) != s.date(t - 1) ? at(s, t) : null;
            if (period != null) {
                return period;
            }
        }
        int floor = s.d.sentenceFirst(s.d.sentenceOf(deed.first()));
        for (int t = deed.clauseFirst() - 1; t >= Math.max(floor, deed.clauseFirst() - LONGEST_PREFIX); t--) {
            if (s.isVerb(t) || s.isBoundary(t) && s.date(t + 1) < 0) {
                return null;
            }
            boolean opens = s.date(t) >= 0 && s.date(t - 1) != s.date(t) && t - 1 <= floor;
            if (opens) {
                return at(s, t);
            }
        }
        return null;
    }

    /** The days of the date that begins at a token, where it tells when something happens. */
    private static Period at(Scene s, int t) {
        Document d = s.d;
        TimeExpression date = s.dates.get(s.date(t));
        int end = s.dateEnd(t);
        boolean fits = (date.type() == TimexType.DATE || date.type() == TimexType.TIME) && date.period() != null;
        boolean bare = !d.isWord(t - 1)
                || !s.is(t - 1, Kind.DETERMINER)
                        && !s.is(t - 1, Kind.OF)
                        && !s.is(t - 1, Kind.PREPOSITION)
                        && !s.is(t - 1, Kind.SUBORDINATOR);
        boolean stated = bare || d.is(t - 1, "on") || d.is(t - 1, "in") || d.is(t - 1, "at") || d.is(t - 1, "during");
        return fits && stated && !s.isPossessive(end) && !d.is(end, '-') ? date.period() : null;
    }

    /** Index of the place in the article's actors, or null. */
    static Integer place(Scene s, Deed deed) {
        int stop = s.clauseEnd(Math.max(deed.behind(), deed.end()), s.d.sentenceEnd(deed.first()));
        boolean atObject = isDone(deed.frame().type());
        for (int t = deed.end(); t < stop; t++) {
            if (!s.d.is(t, "in") && !s.d.is(t, "at")) {
                continue;
            }
            int mention = placeAt(s, t + 1, stop);
            if (mention < 0) {
                continue;
            }
            int before = t - 1;
            boolean free = t == deed.end()
                    || s.date(before) >= 0
                    || s.d.is(before, ',')
                    || s.d.is(before, "place")
                    || s.d.is(before, "held")
                    || s.words.isAdverb(s.d, before)
                    || s.mentions.at(before) >= 0 && t >= deed.behind()
                    || atObject && t >= deed.behind()
                    || t == deed.behind() && deed.recipients().isEmpty() == false;
            if (free) {
                return s.mentions.get(mention).actor();
            }
        }
        return null;
    }

    private static int placeAt(Scene s, int from, int stop) {
        int t = s.d.is(from, "the") ? from + 1 : from;
        int mention = t < stop ? s.mentionStartingAt(t) : -1;
        boolean place = mention >= 0
                && s.kind(mention) == ActorKind.PLACE
                && s.mentions.get(mention).form() != MentionForm.TITLE
                && s.mentions.get(mention).actor() != null
                && !s.isPossessive(s.mentions.end(mention));
        return place ? mention : -1;
    }

    /** Whether the place behind the object is where it was done: "opened a plant in Lima", not "discussed the war in Sudan". */
    private static boolean isDone(String type) {
        return switch (type) {
            case "OPEN", "SIGN", "ASSAULT", "COERCE", "PROTEST" -> true;
            default -> false;
        };
    }
}
