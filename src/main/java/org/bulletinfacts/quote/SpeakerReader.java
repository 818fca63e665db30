package org.bulletinfacts.quote;

import java.util.Locale;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.text.Document;

/** Finds the words that name a speaker beside a verb of speech, and whom they mean. */
final class SpeakerReader {
    private static final int LONGEST_PHRASE = 14;
    private static final int LONGEST_APPOSITION = 40;

    /** The pronouns that mean one person who speaks; "we" and "it" speak for nobody in particular. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");

    private final SpeechWords words;
    private final Gender gender;

    SpeakerReader(SpeechWords words, Gender gender) {
        this.words = words;
        this.gender = gender;
    }

    /**
     * A speaker with the tokens of its noun phrase.
     *
     * @param first the first token of the phrase, with role and determiner
     */
    record Found(Speaker speaker, int first, int end) {}

    /** The subject that ends right before {@code verb}, adverbs between them apart; null where there is none. */
    Found before(Document d, int verb, int clauseFirst, MentionIndex mentions, Speaker lastSpeaker) {
        int end = behindAdverbs(d, verb, clauseFirst);
        if (end <= clauseFirst) {
            return null;
        }
        if (d.is(end - 1, ',') || d.is(end - 1, ')')) {
            return beforeApposition(d, end - 1, clauseFirst, mentions);
        }
        int last = end - 1;
        int mention = mentions.at(last);
        if (mention >= 0 && mentions.end(mention) == end && isSpeaker(d, mentions, mention)) {
            return new Found(speaker(mentions, mention, d), phraseFirst(d, mentions.first(mention), clauseFirst), end);
        }
        if (words.isPronoun(d, last)) {
            return isNobody(d, last) ? null : new Found(pronoun(d, last, mentions, lastSpeaker), last, end);
        }
        return description(d, end, clauseFirst, mentions);
    }

    /** The subject behind an inverted verb ("said the minister John Doe, who …"), or null. */
    Found after(Document d, int from, int sentenceEnd, MentionIndex mentions, Speaker lastSpeaker) {
        int stop = from;
        while (stop < sentenceEnd && stop - from < LONGEST_PHRASE + 6 && !isStop(d, stop, mentions)) {
            stop++;
        }
        int found = -1;
        for (int t = from; t < stop; t++) {
            int mention = mentions.at(t);
            if (mention >= 0 && mentions.isPerson(mention)) {
                found = mention;
                break;
            }
            if (mention >= 0 && found < 0 && isSpeaker(d, mentions, mention)) {
                found = mention;
            }
        }
        if ((found < 0 || !mentions.isPerson(found)) && d.is(stop, ',')) {
            int behind = mentions.at(stop + 1);
            if (mentions.isPerson(behind) && stop + 1 < sentenceEnd) {
                found = behind;
            }
        }
        if (found >= 0) {
            return new Found(speaker(mentions, found, d), from, mentions.end(found));
        }
        if (from < sentenceEnd && words.isPronoun(d, from)) {
            return isNobody(d, from) ? null : new Found(pronoun(d, from, mentions, lastSpeaker), from, from + 1);
        }
        if (stop == from || !d.isWord(from) || stop - from > 8 || words.is(d, from, "preposition")) {
            return null;
        }
        int noun = words.is(d, from, "determiner") ? from + 1 : from;
        if (words.hasFiniteVerb(d, from, sentenceEnd)) {
            return null;
        }
        return noun >= stop ? null : new Found(new Speaker(d.text(noun, stop), null), from, stop);
    }

    /**
     * Whom a pronoun means: the person that fits and was named last as the subject of a sentence, or spoke last. A person named
     * after the last speaker takes over.
     */
    Speaker pronoun(Document d, int token, MentionIndex mentions, Speaker lastSpeaker) {
        String written = d.text(token, token + 1);
        String pronoun = written.toLowerCase(Locale.ROOT);
        if (!PERSONAL.contains(pronoun)) {
            return new Speaker(written, null);
        }
        int sentence = -1;
        Integer found = null;
        for (int m = mentions.before(token); m >= 0; m--) {
            int at = mentions.first(m);
            if (found != null && d.sentenceOf(at) != sentence) {
                break;
            }
            if (!mentions.isPerson(m) || mentions.get(m).actor() == null || !gender.fits(pronoun, mentions.name(m))) {
                continue;
            }
            if (lastSpeaker != null && mentions.get(m).actor().equals(lastSpeaker.actor())) {
                return new Speaker(written, lastSpeaker.actor());
            }
            if (!d.inHeadline(at)) {
                found = mentions.get(m).actor();
                sentence = d.sentenceOf(at);
            }
        }
        if (found == null && lastSpeaker != null) {
            return new Speaker(written, lastSpeaker.actor());
        }
        return new Speaker(written, found);
    }

    static Speaker speaker(MentionIndex mentions, int mention, Document d) {
        Mention named = mentions.get(mention);
        return new Speaker(named.span().of(d.text()), named.actor());
    }

    /** "we", "I", "it": whoever speaks so is being quoted, not named. */
    private static boolean isNobody(Document d, int token) {
        return d.is(token, "we") || d.is(token, "i") || d.is(token, "it") || d.is(token, "who") || d.is(token, "which");
    }

    private boolean isSpeaker(Document d, MentionIndex mentions, int mention) {
        ActorKind kind = mentions.get(mention).kind();
        if (kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION) {
            return true;
        }
        int before = mentions.first(mention) - 1;
        return kind == ActorKind.PLACE && !d.is(before, "of") && !d.is(before, "in") && !d.is(before, "for");
    }

    private int behindAdverbs(Document d, int verb, int clauseFirst) {
        int end = verb;
        while (end > clauseFirst && words.is(d, end - 1, "adverb")) {
            end--;
        }
        // "Tokayev on Monday said": a day between subject and verb.
        if (end - 2 > clauseFirst && d.isCapital(end - 1) && d.is(end - 2, "on")) {
            end -= 2;
        }
        return end;
    }

    /** "X, member of Y, said": the name before the comma that opens the apposition. */
    private Found beforeApposition(Document d, int close, int clauseFirst, MentionIndex mentions) {
        int organization = -1;
        for (int t = close - 1; t > clauseFirst && close - t < LONGEST_APPOSITION; t--) {
            if (!d.is(t, ',') && !d.is(t, '(')) {
                continue;
            }
            int mention = mentions.at(t - 1);
            if (mentions.isPerson(mention)) {
                return new Found(
                        speaker(mentions, mention, d), phraseFirst(d, mentions.first(mention), clauseFirst), close + 1);
            }
            if (mention >= 0 && organization < 0 && mentions.get(mention).kind() == ActorKind.ORGANIZATION) {
                organization = mention;
            }
        }
        int last = mentions.at(close - 1);
        if (mentions.isPerson(last)) {
            // "The head of the agency, Jane Doe, said".
            return new Found(speaker(mentions, last, d), behindQuote(d, mentions.first(last), clauseFirst), close + 1);
        }
        int named = organization >= 0 ? organization : d.is(close, ')') ? last : -1;
        if (named < 0 || mentions.get(named).kind() != ActorKind.ORGANIZATION) {
            return null;
        }
        int from = named == last ? mentions.first(named) - 1 : mentions.first(named);
        return new Found(speaker(mentions, named, d), phraseFirst(d, from, clauseFirst), close + 1);
    }

    /** The first token of "his lawyer, Jane Doe": two short phrases behind a closing quotation mark belong together. */
    private static int behindQuote(Document d, int name, int clauseFirst) {
        int first = phraseFirst(d, name, clauseFirst);
        if (!d.is(first - 1, ',')) {
            return first;
        }
        int wider = phraseFirst(d, first - 1, clauseFirst);
        boolean quote = wider > 0 && "\"\u201D\u00BB\u2019".indexOf(d.charAt(d.start(wider - 1))) >= 0;
        return quote || wider == clauseFirst ? wider : first;
    }

    /** "the two officials", "experts of the ministry": a phrase that names nobody, or a title that names someone. */
    private Found description(Document d, int end, int clauseFirst, MentionIndex mentions) {
        int first = phraseFirst(d, end, clauseFirst);
        boolean open = d.is(end - 1, "and") || d.is(end - 1, "or") || words.is(d, end - 1, "preposition");
        if (open || end - first > LONGEST_PHRASE - 4 || first == end || words.is(d, first, "preposition")) {
            return null;
        }
        int noun = words.is(d, first, "determiner") && !d.is(first, "both") && !d.is(first, "all") ? first + 1 : first;
        int mention = mentions.at(noun);
        if (mentions.isPerson(mention) && mentions.get(mention).form() == MentionForm.TITLE) {
            return new Found(speaker(mentions, mention, d), first, end);
        }
        return noun >= end || !d.isWord(end - 1) ? null : new Found(new Speaker(d.text(noun, end), null), first, end);
    }

    /** The first token of the phrase that goes on at {@code from}: back to a mark or the clause's start. */
    private static int phraseFirst(Document d, int from, int clauseFirst) {
        int first = from;
        while (first > clauseFirst && from - first < LONGEST_PHRASE && !isBreak(d, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isBreak(Document d, int t) {
        if (d.kind(t) != Document.MARK) {
            return d.is(t, "that") || d.is(t, "but") || d.is(t, "which") || d.is(t, "who");
        }
        return !(d.is(t, '-')
                || d.is(t, '\'')
                || d.is(t, '\u2019')
                || d.is(t, '.') && d.glued(t) && d.isCapital(t - 1)
                || d.is(t, '&'));
    }

    private static boolean isStop(Document d, int t, MentionIndex mentions) {
        if (mentions.at(t) >= 0 || d.kind(t) != Document.MARK) {
            return d.is(t, "in") && t > 0 || d.is(t, "during") || d.is(t, "on") || d.is(t, "at") || d.is(t, "after");
        }
        return isBreak(d, t);
    }
}
