package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Tells from the nearest verb of its sentence whether a time expression looks back or ahead. The verb before it counts first ("said
 * on Monday that it will"), else the first one behind it ("On Monday, the court will").
 */
final class Tense {
    private static final int REACH = 40;
    private static final int SHORTEST_PARTICIPLE = 5;
    /** A time that opens its sentence has at most so many tokens before it. */
    private static final int LEAD = 4;

    private final TimeLexicon lexicon;

    Tense(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the clause around these tokens stands, or null where no verb tells. */
    Direction around(Document d, int firstToken, int endToken) {
        int sentenceStart = Math.max(d.sentenceFirst(d.sentenceOf(firstToken)), firstToken - REACH);
        boolean infinitive = false;
        for (int token = firstToken - 1; token >= sentenceStart && !isBreak(d, token); token--) {
            infinitive |= isInfinitive(d, token);
            VerbTime found = at(d, token);
            if (found == VerbTime.PROMISING && infinitive) {
                return Direction.FUTURE;
            }
            boolean attribute = d.isCapital(endToken) || lexicon.isNoun(d, endToken);
            if (found == VerbTime.PRESENT && firstToken - token <= 2 && !attribute) {
                // "The deadline is Friday": where a thing is that has no other verb, it lies ahead.
                return Direction.FUTURE;
            }
            boolean tells = found != null && found != VerbTime.PRESENT;
            if (tells && (found == VerbTime.FUTURE || !isPassiveInfinitive(d, token))) {
                return found.direction();
            }
        }
        // "stays in force until Tuesday, the city said": who tells it is no part of the clause.
        boolean closed = d.is(endToken, ',') && firstToken - sentenceStart > LEAD;
        int sentenceEnd = closed ? endToken : Math.min(d.sentenceEnd(firstToken), endToken + REACH);
        for (int token = endToken; token < sentenceEnd && !isEndOfClause(d, token); token++) {
            VerbTime found = at(d, token);
            boolean state = found == VerbTime.PAST && (d.is(token - 1, "is") || d.is(token - 1, "are"));
            if (found != null && found != VerbTime.PRESENT && !state) {
                return found.direction();
            }
        }
        return d.inHeadline(firstToken) && hasInfinitive(d, sentenceStart, firstToken) ? Direction.FUTURE : null;
    }

    /** A semicolon, or the comma and mark behind what somebody says: "… in winter," said the minister. */
    private static boolean isEndOfClause(Document d, int token) {
        return d.is(token, ';')
                || d.is(token, ',') && d.glued(token + 1) && (d.is(token + 1, '"') || d.is(token + 1, '”'));
    }

    /** A semicolon, or a colon that is not that of a time of day. */
    private static boolean isBreak(Document d, int token) {
        return d.is(token, ';') || d.is(token, ':') && !(d.glued(token) && d.glued(token + 1));
    }

    /** Whether a participle stands here that arranges something: "called for Monday", "postponed for Monday". */
    boolean isArranged(Document d, int token) {
        return d.shape(token) == Document.LOWER
                && endsInEd(d, token)
                && !d.is(token, "accounted")
                && !d.is(token, "reported");
    }

    /** Whether the nearest verb before a token tells of a state of the past: "he was mayor until". */
    boolean isLastingBefore(Document d, int firstToken) {
        int sentenceStart = Math.max(d.sentenceFirst(d.sentenceOf(firstToken)), firstToken - REACH);
        for (int token = firstToken - 1; token >= sentenceStart; token--) {
            VerbTime found = at(d, token);
            if (found != null && found != VerbTime.PRESENT) {
                return found == VerbTime.LASTING;
            }
        }
        return false;
    }

    private VerbTime at(Document d, int token) {
        if (lexicon.tenses.startsAt(d, token)) {
            // "May" and "Will" inside a sentence are a month and a man.
            VerbTime time = d.isCapital(token) || isNoun(d, token) ? null : lexicon.tenses.at(d, token);
            // "was to open": what stands before an infinitive tells its time.
            return time == VerbTime.FUTURE && d.is(token - 1, "to") ? null : time;
        }
        return d.shape(token) == Document.LOWER && endsInEd(d, token) && !isAttribute(d, token) ? VerbTime.PAST : null;
    }

    /** "exceeded the plan", "a bright start": not "has a plan to build", "the minister said". */
    private boolean isNoun(Document d, int token) {
        boolean onlyVerb = d.is(token, "expect") || d.is(token, "intend") || d.is(token, "predict");
        // "the bridge will", "the new law would": never nouns behind another.
        boolean modal = d.is(token, "will")
                || d.is(token, "would")
                || d.is(token, "may")
                || d.is(token, "might")
                || d.is(token, "can")
                || d.is(token, "could")
                || d.is(token, "should")
                || d.is(token, "must")
                || d.is(token, "shall");
        if (modal && !lexicon.isDeterminer(d, token - 1)) {
            return false;
        }
        if (onlyVerb || endsInEd(d, token) || d.is(token + 1, "to")) {
            return false;
        }
        boolean described = d.shape(token - 1) == Document.LOWER
                && !lexicon.isFunctionWord(d, token - 1)
                && lexicon.isDeterminer(d, token - 2)
                && lexicon.tenses.at(d, token) == VerbTime.FUTURE
                && lexicon.tenses.end(d, token) == token + 1
                && d.charAt(d.end(token) - 1) != 's';
        return described || lexicon.isDeterminer(d, token - 1);
    }

    /** "the proposed law", "talks with armed groups": a participle that only describes a noun; "three hundred" is none. */
    private boolean isAttribute(Document d, int token) {
        if (d.get(Numbers.SLOT).covering(token) >= 0) {
            return true;
        }
        // "will meet armed groups", "to meet armed groups": the verb stands between.
        // "a fall, followed by a recovery"
        boolean passive = d.is(token, "followed") && d.is(token + 1, "by");
        boolean infinitive = d.is(token - 2, "to") || lexicon.tenses.at(d, token - 2) == VerbTime.FUTURE;
        boolean before = lexicon.isDeterminer(d, token - 1) || lexicon.isPreposition(d, token - 1) || infinitive;
        return passive || before && lexicon.isNoun(d, token + 1);
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

    /** "to cut": not "to the", "to 5", "to Paris". */
    private boolean isInfinitive(Document d, int token) {
        return d.is(token, "to")
                && d.shape(token + 1) == Document.LOWER
                && !lexicon.isDeterminer(d, token + 1)
                && d.get(Numbers.SLOT).covering(token + 1) < 0;
    }

    /** Headlines say "President to visit Paris on Friday". */
    private boolean hasInfinitive(Document d, int from, int to) {
        for (int token = from + 1; token < to - 1; token++) {
            if (isInfinitive(d, token)) {
                return true;
            }
        }
        return false;
    }
}
