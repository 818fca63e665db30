package org.bulletinfacts.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/**
 * The word classes that events are read by: the small words of {@code event-words.csv} and the nouns of {@code event-nouns.csv}. A
 * word may be of several classes; each is a bit, found by the word's id.
 */
final class EventWords {
    /** A class of one of the two files, whose names have hyphens and small letters. */
    enum Kind {
        DETERMINER,
        PREPOSITION,
        OF,
        AND,
        CONJUNCTION,
        RELATIVE,
        SUBORDINATOR,
        HYPOTHETICAL,
        PRONOUN,
        HE,
        BE,
        HAVE,
        DO,
        WILL,
        MODAL,
        PLANNED,
        UPCOMING,
        NEGATION,
        CANCELLED,
        ADVERB,
        NO_ADVERB,
        SPEECH,
        FINITE,
        MEMBERS,
        PEOPLE,
        WORK,
        RELATED,
        SPORTS,
        SIDES,
        CALL_FOR,
        TALKS,
        DOCUMENT,
        FACILITY,
        SERVICE,
        AID,
        ATTACK,
        SANCTION,
        CURFEW,
        PROTEST,
        GREETING,
        TROOPS,
        CLAIM,
        OFFICE;

        private static final Map<String, Kind> BY_NAME = new HashMap<>();

        static {
            for (Kind kind : values()) {
                BY_NAME.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
            }
        }

        /** The class of that name, or null. */
        static Kind of(String name) {
            return BY_NAME.get(name);
        }

        long bit() {
            return 1L << ordinal();
        }
    }

    /** What cannot stand inside a noun phrase. */
    private static final long CLOSED = bits(
            Kind.PREPOSITION,
            Kind.OF,
            Kind.AND,
            Kind.CONJUNCTION,
            Kind.RELATIVE,
            Kind.PRONOUN,
            Kind.BE,
            Kind.HAVE,
            Kind.DO,
            Kind.WILL,
            Kind.MODAL);

    private static final int SHORTEST_ADVERB = 6;

    private final long[] classes;

    EventWords(Lexicon.Builder lexicon) {
        Map<Integer, Long> gathered = new HashMap<>();
        for (String file : new String[] {"event-words.csv", "event-nouns.csv"}) {
            lexicon.forEachRow(file, row -> {
                Kind kind = Kind.of(row.get("class"));
                if (kind == null) {
                    throw new IllegalStateException(file + ": no class of words is called " + row.get("class"));
                }
                for (String form : LexiconFile.forms(row.get("forms"))) {
                    gathered.merge(lexicon.word(form), kind.bit(), (a, b) -> a | b);
                }
            });
        }
        classes = new long
                [gathered.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        gathered.forEach((word, bits) -> classes[word] = bits);
    }

    private static long bits(Kind... kinds) {
        return Arrays.stream(kinds).mapToLong(Kind::bit).reduce(0, (a, b) -> a | b);
    }

    /** The classes of a token's word, a bit each; 0 for others and outside the text. */
    long classes(Document d, int token) {
        int word = d.word(token);
        return word < 0 || word >= classes.length ? 0 : classes[word];
    }

    boolean is(Document d, int token, Kind kind) {
        return (classes(d, token) & kind.bit()) != 0;
    }

    /** Whether a word of a closed class stands here, which ends every noun phrase. */
    boolean isClosed(Document d, int token) {
        return (classes(d, token) & CLOSED) != 0;
    }

    /** An adverb of the list, or a word in -ly. */
    boolean isAdverb(Document d, int token) {
        long bits = classes(d, token);
        if ((bits & Kind.ADVERB.bit()) != 0) {
            return true;
        }
        return d.isWord(token)
                && (bits & Kind.NO_ADVERB.bit()) == 0
                && d.end(token) - d.start(token) >= SHORTEST_ADVERB
                && endsIn(d, token, 'l', 'y')
                && (d.shape(token) == Document.LOWER || d.inHeadline(token));
    }

    /** Whether a finite verb seems to stand here: a word of the list, or a small-letter word in -ed. */
    boolean isFinite(Document d, int token) {
        return is(d, token, Kind.FINITE)
                || d.isWord(token)
                        && d.shape(token) == Document.LOWER
                        && d.end(token) - d.start(token) > 4
                        && endsIn(d, token, 'e', 'd');
    }

    /** Whether a small-letter word ends in -ing and is no known noun. */
    boolean isParticiple(Document d, int token) {
        return d.isWord(token)
                && d.shape(token) == Document.LOWER
                && d.end(token) - d.start(token) > 5
                && d.charAt(d.end(token) - 3) == 'i'
                && endsIn(d, token, 'n', 'g')
                && !is(d, token, Kind.TALKS);
    }

    private static boolean endsIn(Document d, int token, char a, char b) {
        int end = d.end(token);
        return end - d.start(token) > 2 && d.charAt(end - 2) == a && d.charAt(end - 1) == b;
    }
}
