package org.bulletinfacts.event;

import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.text.Document;

/**
 * A trigger with its auxiliaries: "has also been", "will", "plans to".
 *
 * @param first its first token
 * @param voice whether the subject acts
 * @param planned the act is to come
 * @param past the form tells of the past
 * @param plural the form wants several subjects: "discuss"
 */
record VerbGroup(int first, Voice voice, boolean planned, boolean past, boolean plural) {
    /** What the subject does. */
    enum Voice {
        /** It acts. */
        ACTIVE,
        /** It is acted upon. */
        PASSIVE,
        /** A past form without auxiliary, which is active, or a participle: "the accord signed by". */
        OPEN
    }

    /** The group that a trigger ends; null where it is denied, hypothetical or not finite. */
    static VerbGroup ending(Scene s, int t, Trigger trigger, int floor) {
        Document d = s.d;
        boolean be = false;
        boolean have = false;
        boolean base = false;
        boolean planned = false;
        boolean past = false;
        int i = t - 1;
        for (; i >= floor; i--) {
            i = overCircumstances(s, i, floor);
            if (i < floor || s.mentions.at(i) >= 0) {
                break;
            }
            if (s.is(i, Kind.NEGATION) || s.is(i, Kind.MODAL) || isContractedNot(d, i)) {
                return null;
            }
            if (s.is(i, Kind.WILL)) {
                planned = true;
                base = !be && !have;
                i--;
                break;
            }
            if (s.is(i, Kind.BE)) {
                be = true;
                past |= d.is(i, "was") || d.is(i, "were");
            } else if (s.is(i, Kind.HAVE)) {
                have = true;
            } else if (s.is(i, Kind.DO)) {
                base = true;
                i--;
                break;
            } else if (d.is(i, "to")) {
                int before = planner(s, i, floor);
                if (before == Integer.MIN_VALUE) {
                    return null;
                }
                planned = true;
                base = !be && !have;
                i = before;
                break;
            } else {
                break;
            }
        }
        i = overCircumstances(s, i, floor);
        if (isContractedNot(d, i) || s.is(i, Kind.NEGATION)) {
            return null;
        }
        return finite(trigger, i + 1, be, have, base, planned, past);
    }

    private static VerbGroup finite(
            Trigger trigger, int first, boolean be, boolean have, boolean base, boolean planned, boolean past) {
        int wanted = be ? Inflection.PARTICIPLE | Inflection.ING : have ? Inflection.PARTICIPLE : Inflection.BASE;
        if (be || have || base) {
            if (!trigger.is(wanted)) {
                return null;
            }
            Voice voice = be && trigger.is(Inflection.PARTICIPLE) ? Voice.PASSIVE : Voice.ACTIVE;
            return new VerbGroup(first, voice, planned, past || have, false);
        }
        if (trigger.is(Inflection.PAST | Inflection.PARTICIPLE)) {
            return new VerbGroup(first, Voice.OPEN, false, true, false);
        }
        if (trigger.is(Inflection.THIRD)) {
            return new VerbGroup(first, Voice.ACTIVE, false, false, false);
        }
        return trigger.is(Inflection.BASE) ? new VerbGroup(first, Voice.ACTIVE, false, false, true) : null;
    }

    /** Back over adverbs and dates: "on Monday also". */
    private static int overCircumstances(Scene s, int from, int floor) {
        int i = from;
        while (i >= floor) {
            if (s.date(i) >= 0) {
                int date = s.date(i);
                while (i >= floor && s.date(i) == date) {
                    i--;
                }
                if (s.d.is(i, "on") || s.d.is(i, "in") || s.d.is(i, "at")) {
                    i--;
                }
            } else if (s.words.isAdverb(s.d, i) && s.mentions.at(i) < 0 && !s.is(i, Kind.NEGATION)) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /** "didn't": the last piece of it. */
    private static boolean isContractedNot(Document d, int i) {
        return d.is(i, "t") && d.isFolded(i - 1, '\'') && d.glued(i);
    }

    /**
     * The token before what makes an infinitive a plan ("is set to", "plans to", and "to" alone in a headline);
     * {@link Integer#MIN_VALUE} where it is none.
     */
    private static int planner(Scene s, int to, int floor) {
        int i = to - 1;
        while (i >= floor && s.words.isAdverb(s.d, i)) {
            i--;
        }
        if (i < floor) {
            return Integer.MIN_VALUE;
        }
        if (s.mentions.at(i) >= 0) {
            return s.d.inHeadline(to) ? i : Integer.MIN_VALUE;
        }
        if (s.is(i, Kind.PLANNED)) {
            i--;
            while (i >= floor
                    && (s.words.isAdverb(s.d, i) || s.is(i, Kind.BE) || s.is(i, Kind.HAVE) || s.is(i, Kind.WILL))) {
                i--;
            }
            boolean denied = isContractedNot(s.d, i) || s.is(i, Kind.NEGATION) || s.is(i, Kind.MODAL);
            return denied ? Integer.MIN_VALUE : i;
        }
        if (s.is(i, Kind.BE) && !s.d.is(i, "be") && !s.d.is(i, "been")) {
            return i - 1;
        }
        return s.d.inHeadline(to) && s.d.isWord(i) && !s.isVerb(i) && !s.words.isClosed(s.d, i) ? i : Integer.MIN_VALUE;
    }
}
