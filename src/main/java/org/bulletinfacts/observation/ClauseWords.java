package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** The closed classes of English words that part noun phrases from the rest, and the verbs of the genre. */
final class ClauseWords {
    /** A class of {@code clause-words.csv}; one word may be of several. */
    enum Kind {
        DETERMINER,
        PREPOSITION,
        OF,
        CONJUNCTION,
        RELATIVE,
        PRONOUN,
        AUXILIARY,
        NEGATION,
        ADVERB,
        VERB,
        WILL,
        COMPARE,
        /** "year-on-year": a change against the same time a year before. */
        ANNUAL_CHANGE,
        /** "published", "signed": the day of a paper, not of what stands in it. */
        ISSUE,
        /** "before", "ahead of": the date behind is not the time of what is said. */
        BESIDE,
        /** "said", "announced". */
        SPEECH,
        SAME_NOUN_PLURAL,
        PLURAL_MODIFIER,
        /** "reached", "stood": gives a subject its value. */
        LEVEL,
        /** "growth", "decline". */
        CHANGE_NOUN,
        /** "southeast", "higher": no noun begins with it. */
        DIRECTION,
        /** "number": what it is "of" is what is counted. */
        QUANTITY_NOUN,
        /** "size", "value": of an amount it is the amount, of things that are counted it is something else. */
        MAGNITUDE_NOUN,
        /** "total", "annual": before a measure it leaves the measure what it is. So do demonyms and countries. */
        PLAIN_MODIFIER,
        /** "country", "quarter": whose or when a measure is, not what it measures. */
        BEARER,
        /** "visiting", "living": tells where. */
        PRESENCE
    }

    private final WordClasses<Kind> words;

    ClauseWords(Lexicon.Builder lexicon) {
        words = new WordClasses.Builder<>(lexicon, Kind.class)
                .file("clause-words.csv")
                .column("speech-verbs.csv", "forms", Kind.SPEECH)
                .column("countries.csv", "forms", Kind.PLAIN_MODIFIER)
                .column("countries.csv", "demonyms", Kind.PLAIN_MODIFIER)
                .build("clause-words");
    }

    /** Whether the longest known form that starts at the token is of the class. */
    boolean is(Document d, int token, Kind kind) {
        return words.at(d, token).contains(kind);
    }

    /** The token behind the longest known form that starts at the token, or the next token. */
    int end(Document d, int token) {
        return words.end(d, token);
    }

    /** Whether the word alone (not a longer form) is of the class. */
    boolean isWord(Document d, int token, Kind kind) {
        return words.ofWord(d, token).contains(kind);
    }

    /** A word of any closed class: it cannot stand inside a noun phrase, "of" and determiners apart. */
    boolean endsNounPhrase(Document d, int token) {
        Set<Kind> kinds = words.ofWord(d, token);
        return kinds.contains(Kind.PREPOSITION)
                || kinds.contains(Kind.CONJUNCTION)
                || kinds.contains(Kind.RELATIVE)
                || kinds.contains(Kind.PRONOUN)
                || kinds.contains(Kind.AUXILIARY)
                || kinds.contains(Kind.NEGATION);
    }

    /** Whether the word may be a finite verb: an auxiliary, a known verb, a lower-case word in -ed. */
    boolean isVerb(Document d, int token) {
        return isWord(d, token, Kind.AUXILIARY) || isWord(d, token, Kind.VERB) || endsIn(d, token, "ed");
    }

    /** Whether a lower-case word of five letters or more ends so. */
    static boolean endsIn(Document d, int token, String ending) {
        if (!d.isWord(token)
                || d.shape(token) != Document.LOWER
                || d.end(token) - d.start(token) < ending.length() + 3) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (d.charAt(d.end(token) - ending.length() + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word looks like a plural noun: "jobseekers", "people", but not "crisis", "process", "famous", "gas". */
    boolean isPlural(Document d, int token) {
        if (isWord(d, token, Kind.SAME_NOUN_PLURAL)) {
            return true;
        }
        if (!d.isWord(token) || d.end(token) - d.start(token) < 4 || d.charAt(d.end(token) - 1) != 's') {
            return false;
        }
        char before = d.charAt(d.end(token) - 2);
        return before != 's' && before != 'u' && before != 'i';
    }
}
