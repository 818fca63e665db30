package org.bulletinfacts.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds in one sentence the words that say who speaks. */
final class AttributionReader {
    /** How far "that" or a mark may stand behind the verb: "said in a statement on Monday that". */
    private static final int REACH = 14;

    private final Dictionary<SpeechVerb> verbs;
    private final SpeechWords words;
    private final SpeakerReader speakers;

    AttributionReader(Lexicon.Builder lexicon, SpeechWords words, SpeakerReader speakers) {
        this.verbs = SpeechVerb.dictionary(lexicon);
        this.words = words;
        this.speakers = speakers;
    }

    /**
     * The attributions of a sentence in the order of the text.
     *
     * @param quoted tokens between quotation marks: no attribution stands there
     * @param lastSpeaker who spoke before, or null: whom "she" may mean
     */
    List<Attribution> read(Document d, int first, int end, BitSet quoted, MentionIndex mentions, Speaker lastSpeaker) {
        List<Attribution> found = new ArrayList<>(1);
        Speaker last = lastSpeaker;
        int clause = first;
        for (int t = first; t < end; t++) {
            if (quoted.get(t)) {
                clause = t + 1;
                continue;
            }
            Attribution one = at(d, t, clause, first, end, quoted, mentions, last);
            if (one != null) {
                found.add(one);
                if (one.speaker() != null) {
                    last = one.speaker();
                }
                clause = Math.max(t + 1, one.end());
                t = Math.max(t, Math.min(one.end(), end) - 1);
            }
        }
        return found;
    }

    private Attribution at(
            Document d, int t, int clause, int first, int end, BitSet quoted, MentionIndex mentions, Speaker last) {
        if (d.is(t, "according") && d.is(t + 1, "to")) {
            return according(d, t, t + 2, first, end, mentions, last);
        }
        if (d.is(t, "in") && d.is(t + 2, "words") || d.is(t, "in") && d.is(t + 2, "view")) {
            return words.isPronoun(d, t + 1) && d.is(t + 3, ',') && t == first
                    ? new Attribution(t, t + 4, t + 4, speakers.pronoun(d, t + 1, mentions, last), null, "in-words")
                    : null;
        }
        SpeechVerb verb = mentions.at(t) >= 0 ? null : verbs.at(d, t);
        if (verb == null || isNoVerb(d, t, first)) {
            return null;
        }
        return verb(d, t, verb, clause, first, end, quoted, mentions, last);
    }

    /** "is said to", "to say", "our answer", "on state symbols": no finite verb of speech, or a noun. */
    private boolean isNoVerb(Document d, int t, int first) {
        if (d.shape(t) != Document.LOWER && !d.inHeadline(t)) {
            return true;
        }
        if (t == first || !d.isWord(t - 1)) {
            return false;
        }
        int before = t - 1;
        return words.is(d, before, "determiner")
                || words.is(d, before, "preposition")
                || d.is(before, "be")
                || d.is(before, "been")
                || d.is(before, "being")
                || d.is(before, "is")
                || d.is(before, "are")
                || d.is(before, "was")
                || d.is(before, "were")
                || d.is(before, "not")
                || d.is(before, "my")
                || d.is(before, "your");
    }

    private Attribution according(
            Document d, int t, int from, int first, int end, MentionIndex mentions, Speaker last) {
        SpeakerReader.Found who = speakers.after(d, from, end, mentions, last);
        if (who == null) {
            return null;
        }
        int behind = who.end();
        while (behind < end && !d.is(behind, ',') && !isEndMark(d, behind)) {
            behind++;
        }
        if (t == first && d.is(behind, ',')) {
            return new Attribution(t, behind + 1, behind + 1, who.speaker(), null, "according-to-before");
        }
        boolean atEnd = behind >= end || isEndMark(d, behind);
        return atEnd && t > first ? new Attribution(t, end, -1, who.speaker(), null, "according-to-after") : null;
    }

    private Attribution verb(
            Document d,
            int t,
            SpeechVerb verb,
            int clause,
            int first,
            int end,
            BitSet quoted,
            MentionIndex mentions,
            Speaker last) {
        int behind = verbs.end(d, t);
        String written = d.text(t, behind);
        if (followsSpeech(d, t, first) && !isBehindApposition(d, t, behind, clause, first, mentions, last)) {
            SpeakerReader.Found who =
                    isParticiple(written) || verb.hasListener() ? null : speakers.after(d, behind, end, mentions, last);
            if (who != null && mayStandBehind(d, verb, written, t, who.end(), end)) {
                return verb.isPublishing()
                        ? new Attribution(t, end, -1, null, written, "publisher")
                        : new Attribution(
                                t, tailEnd(d, who.end(), end, quoted), -1, who.speaker(), written, "said-speaker");
            }
            if (isParticiple(written)) {
                return last == null ? null : participle(d, t, behind, end, quoted, last, written);
            }
        }
        SpeakerReader.Found who = speakers.before(d, t, clause, mentions, last);
        if (who == null) {
            return null;
        }
        boolean comma = who.first() > first && followsSpeech(d, who.first(), first);
        if (verb.isPublishing() && comma && isTail(d, behind, end)) {
            return new Attribution(who.first(), end, -1, null, written, "publisher");
        }
        int speech = speechBehind(d, verb, behind, end, quoted);
        if (speech >= 0 && !(comma && isTail(d, behind, end) && !d.is(speech - 1, "that"))) {
            return new Attribution(who.first(), speech, speech, who.speaker(), written, "speaker-said");
        }
        if (comma && !verb.isPublishing() && mayStandBehind(d, verb, written, who.first(), behind, end)) {
            return new Attribution(
                    who.first(), tailEnd(d, behind, end, quoted), -1, who.speaker(), written, "speaker-said-after");
        }
        return null;
    }

    /**
     * Whether the verb may follow what is said. Behind a quotation mark any may; without marks only the plain ones ("said"), and
     * others where they end the sentence ("…, she stressed.").
     */
    private boolean mayStandBehind(Document d, SpeechVerb verb, String written, int first, int behind, int end) {
        boolean marked = first > 0 && "\"\u201D\u00BB\u2019!?".indexOf(d.charAt(d.start(first - 1))) >= 0
                || first > 1
                        && d.is(first - 1, ',')
                        && "\"\u201D\u00BB\u2019".indexOf(d.charAt(d.start(first - 2))) >= 0;
        if (marked) {
            return true;
        }
        if (written.endsWith("ing")) {
            return false;
        }
        return verb.takesQuote() && (!verb.weak() || isTail(d, behind, end));
    }

    /** ", adding", ", noting". */
    private static boolean isParticiple(String written) {
        return written.endsWith("ing");
    }

    /**
     * "Codelco, the copper producer, said work went on": the comma before the verb closes an apposition, and what is said
     * follows.
     */
    private boolean isBehindApposition(
            Document d, int t, int behind, int clause, int first, MentionIndex mentions, Speaker last) {
        if (!d.is(t - 1, ',')
                || d.is(behind - 1, "adding")
                || d.is(behind - 1, "noting")
                || d.is(behind - 1, "saying")) {
            return false;
        }
        if (d.is(behind, "that") || d.is(behind, ':')) {
            return true;
        }
        SpeakerReader.Found subject = speakers.before(d, t, clause, mentions, last);
        boolean opens = subject != null && (subject.first() == clause || followsSpeech(d, subject.first(), first));
        return opens && (words.hasFiniteVerb(d, behind, d.sentenceEnd(t)) || followsSpeech(d, subject.first(), first));
    }

    /** ", adding that more is to come": the last speaker goes on. */
    private Attribution participle(
            Document d, int t, int behind, int end, BitSet quoted, Speaker last, String written) {
        int speech = d.is(behind, "that") ? behind + 1 : quoted.get(behind) ? behind : -1;
        return speech >= 0 && speech < end ? new Attribution(t, speech, speech, last, written, "participle") : null;
    }

    /** Whether a comma, a closing quotation mark, or a question or exclamation mark stands before the token. */
    private static boolean followsSpeech(Document d, int t, int first) {
        if (t <= first) {
            return false;
        }
        char before = d.charAt(d.start(t - 1));
        return switch (before) {
            case ',', '?', '!', '"', '\u201D', '\u00BB', '\u2019' -> d.kind(t - 1) == Document.MARK && !d.glued(t);
            case '\u2013', '\u2014', '-' -> !d.glued(t) && !d.glued(t - 1);
            default -> false;
        };
    }

    /** Where the speech begins behind the verb, or -1. */
    private int speechBehind(Document d, SpeechVerb verb, int behind, int end, BitSet quoted) {
        int reach = Math.min(end, behind + REACH);
        for (int t = behind; t < reach; t++) {
            if (quoted.get(t)) {
                return t;
            }
            if (d.is(t, ':')) {
                return t + 1;
            }
            if (d.is(t, "that")) {
                boolean clause = t == behind
                        || verb.hasListener()
                        || words.is(d, behind, "preposition")
                        || verb.lemma().equals("express");
                return clause ? t + 1 : -1;
            }
            if (isEndMark(d, t) && t + 1 >= end) {
                break;
            }
        }
        if (verb.hasListener()) {
            return behindListener(d, behind, end);
        }
        boolean plain = verb.takesThat()
                && !verb.weak()
                && behind < end
                && d.kind(behind) != Document.MARK
                && !words.is(d, behind, "preposition")
                && words.hasFiniteVerb(d, behind + 1, end);
        return plain ? behind : -1;
    }

    /** "told a press conference the bank would go on": the second noun phrase begins what is said. */
    private int behindListener(Document d, int behind, int end) {
        for (int t = behind + 1; t < Math.min(end, behind + REACH) && d.kind(t) != Document.MARK; t++) {
            boolean opens = words.is(d, t, "determiner") || words.isPronoun(d, t);
            if (opens && !words.is(d, t - 1, "preposition") && !endsWithIng(d, t - 1)) {
                return words.hasFiniteVerb(d, t + 1, nextMark(d, t, end)) ? t : -1;
            }
        }
        return -1;
    }

    private static int nextMark(Document d, int from, int end) {
        int t = from;
        while (t < end && d.kind(t) != Document.MARK) {
            t++;
        }
        return t;
    }

    /** Whether nothing but circumstances stands behind the verb: "said." "said during the ceremony". */
    private boolean isTail(Document d, int behind, int end) {
        return behind >= end
                || d.kind(behind) == Document.MARK && !d.is(behind, ':')
                || words.is(d, behind, "preposition");
    }

    private static int tailEnd(Document d, int from, int end, BitSet quoted) {
        int t = from;
        while (t < end
                && !quoted.get(t)
                && !(d.is(t, ',') && t + 1 < end && (quoted.get(t + 1) || endsWithIng(d, t + 1)))) {
            t++;
        }
        return t < end && d.is(t, ',') ? t + 1 : t;
    }

    private static boolean endsWithIng(Document d, int t) {
        int end = d.end(t);
        return d.shape(t) == Document.LOWER
                && end - d.start(t) > 5
                && d.charAt(end - 1) == 'g'
                && d.charAt(end - 2) == 'n'
                && d.charAt(end - 3) == 'i';
    }

    private static boolean isEndMark(Document d, int t) {
        return d.is(t, '.') || d.is(t, '!') || d.is(t, '?') || d.is(t, ';');
    }
}
