package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;

/**
 * Tells from the nearest verb of its sentence whether a time expression looks back or ahead. The verb before it counts first ("said
 * on Monday that it will"), else the first one behind it ("On Monday, the court will").
 */
final class Tense {
    private static final int REACH = 40;
    private static final int SHORTEST_PARTICIPLE = 5;

    private final TimeLexicon lexicon;

    Tense(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the clause around these tokens stands, or null where no verb tells. */
    Direction around(Document d, int firstToken, int endToken) {
        int sentenceStart = Math.max(d.sentenceFirst(d.sentenceOf(firstToken)), firstToken - REACH);
        for (int token = firstToken - 1; token >= sentenceStart; token--) {
            Direction found = at(d, token);
            if (found != null
                    && found != Direction.PRESENT
                    && !(found == Direction.PAST && isPassiveInfinitive(d, token))) {
                return found;
            }
        }
        int sentenceEnd = Math.min(d.sentenceEnd(firstToken), endToken + REACH);
        for (int token = endToken; token < sentenceEnd; token++) {
            Direction found = at(d, token);
            if (found != null && found != Direction.PRESENT) {
                return found;
            }
        }
        return d.inHeadline(firstToken) && hasInfinitive(d, sentenceStart, firstToken) ? Direction.FUTURE : null;
    }

    private Direction at(Document d, int token) {
        if (lexicon.tenses.startsAt(d, token)) {
            // "May" and "Will" inside a sentence are a month and a man.
            return d.isCapital(token) || isNoun(d, token) ? null : lexicon.tenses.at(d, token);
        }
        return d.shape(token) == Document.LOWER && endsInEd(d, token) ? Direction.PAST : null;
    }

    /** "exceeded the plan", but not "has a plan to build". */
    private static boolean isNoun(Document d, int token) {
        boolean determined = d.is(token - 1, "the")
                || d.is(token - 1, "a")
                || d.is(token - 1, "its")
                || d.is(token - 1, "their")
                || d.is(token - 1, "this");
        return determined && !endsInEd(d, token) && !d.is(token + 1, "to");
    }

    /** "will be held": the participle tells nothing, the word before "be" does. */
    private static boolean isPassiveInfinitive(Document d, int token) {
        return d.is(token - 1, "be") || d.is(token - 1, "is") || d.is(token - 1, "are") || d.is(token - 1, "being");
    }

    private static boolean endsInEd(Document d, int token) {
        int end = d.end(token);
        return end - d.start(token) >= SHORTEST_PARTICIPLE
                && d.charAt(end - 1) == 'd'
                && d.charAt(end - 2) == 'e'
                && d.charAt(end - 3) != 'e';
    }

    /** Headlines say "President to visit Paris on Friday". */
    private static boolean hasInfinitive(Document d, int from, int to) {
        for (int token = from + 1; token < to - 1; token++) {
            if (d.is(token, "to") && d.shape(token + 1) == Document.LOWER) {
                return true;
            }
        }
        return false;
    }
}
