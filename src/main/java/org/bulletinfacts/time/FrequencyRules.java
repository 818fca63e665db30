package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Frequency;

/** Adverbs and adjectives of frequency: "paid monthly", "the annual report", "up 3% year-on-year". */
final class FrequencyRules {
    /** From so many letters on a word of a headline has a capital where all its words have. */
    private static final int TITLE_WORD = 4;

    private final TimeLexicon lexicon;

    FrequencyRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("set-adverb", "<frequency>", m -> lexicon.isNoun(m.document(), m.end()) ? null : frequency(m))
                .rule(TimeExpression.ADJECTIVE, "<frequency>", this::frequency);
    }

    private Timex frequency(Match m) {
        Document d = m.document();
        int token = m.start();
        int next = m.end();
        boolean compound = d.glued(next) && Digits.dashEnd(d, next) > 0
                || d.glued(token) && (Digits.dashEnd(d, token - 1) > 0 || d.is(token - 1, '/'));
        boolean paper = d.is(token, "daily") || d.is(token, "weekly") || d.is(token, "monthly");
        if (compound || isName(d, token, next, paper) || paper && isPaper(d, token)) {
            return null;
        }
        Frequency frequency = (Frequency) m.value("frequency", lexicon.words);
        return Timex.set(frequency.value(), frequency.precision());
    }

    /** "Daily News", "LA Weekly", "the Annual Meetings": a capital, and not only because a sentence begins or all have one. */
    private static boolean isName(Document d, int token, int next, boolean paper) {
        if (d.shape(token) != Document.TITLE) {
            return false;
        }
        boolean opens = d.sentenceFirst(d.sentenceOf(token)) == token || d.is(token - 1, '"') || d.is(token - 1, '“');
        boolean named = d.isCapital(next) && d.sentenceOf(next) == d.sentenceOf(token);
        boolean acronym = named && d.shape(next) == Document.UPPER;
        return !(opens && (!named || acronym)) && (paper || !isTitle(d, token));
    }

    /** Whether all longer words of a sentence have capitals, as in headlines. */
    private static boolean isTitle(Document d, int token) {
        int words = 0;
        for (int t = d.sentenceFirst(d.sentenceOf(token)); t < d.sentenceEnd(token); t++) {
            if (d.isWord(t) && d.end(t) - d.start(t) >= TITLE_WORD) {
                if (!d.isCapital(t)) {
                    return false;
                }
                words++;
            }
        }
        return words > 2;
    }

    /** "the daily said", "the Turkish weekly wrote", "the daily Clarín", "a daily newspaper". */
    private boolean isPaper(Document d, int token) {
        int next = token + 1;
        if (d.is(next, "newspaper") || d.is(next, "paper") || d.is(next, "magazine") || d.is(next, "tabloid")) {
            return true;
        }
        boolean goesOn = d.sentenceOf(next) == d.sentenceOf(token);
        if (goesOn && d.shape(next) == Document.TITLE) {
            return d.shape(token) == Document.LOWER && (!lexicon.isNoun(d, next + 1) || isVerb(d, next + 1));
        }
        boolean noun = goesOn && lexicon.isNoun(d, next) && !(isVerb(d, next) && !d.isWord(next + 1));
        boolean phrase = lexicon.isDeterminer(d, token - 1)
                || d.isCapital(token - 1) && d.sentenceFirst(d.sentenceOf(token)) != token - 1;
        return phrase && (!noun || isSpeech(d, next));
    }

    private static boolean isVerb(Document d, int token) {
        int end = d.end(token);
        return isSpeech(d, token) || d.charAt(end - 1) == 'd' && d.charAt(end - 2) == 'e';
    }

    private static boolean isSpeech(Document d, int token) {
        return d.is(token, "reported")
                || d.is(token, "reports")
                || d.is(token, "writes")
                || d.is(token, "wrote")
                || d.is(token, "told")
                || d.is(token, "quoted")
                || d.is(token, "quotes");
    }
}
