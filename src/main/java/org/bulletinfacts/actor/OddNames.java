package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Words that are parts of names though they look like something else: "Sunday" of "Sunday Adeleke", "Were" of "Oguttu Were",
 * "Cardinal" of "Noah Cardinal"; and nicknames in quotation marks.
 */
final class OddNames {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_NICKNAME = 4;

    private final ActorLexicon lexicon;
    private final Words words;

    OddNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** Behind a nickname between marks, where the name goes on: Ernesto "EJ" Santos; else the token itself. */
    int nickname(Document d, int t, int limit) {
        boolean marks = d.isFolded(t, '"') || d.isFolded(t, '\'');
        if (!marks && !d.is(t, '(') || d.glued(t) || !d.glued(t + 1) || !d.isCapital(t + 1)) {
            return t;
        }
        for (int close = t + 2; close < limit && close <= t + 1 + LONGEST_NICKNAME; close++) {
            boolean closes = d.glued(close)
                    && (d.is(t, '(') ? d.is(close, ')') : d.isFolded(close, d.isFolded(t, '"') ? '"' : '\''));
            if (closes) {
                boolean surname = close + 1 < limit && d.isCapital(close + 1) && !d.glued(close + 1);
                return surname
                                && (marks
                                        || close == t + 2
                                                && words.isStrange(d, t + 1)
                                                && d.shape(t + 1) == Document.TITLE)
                        ? close + 1
                        : t;
            }
            if (!d.isWord(close) && !d.isFolded(close, '-')) {
                return t;
            }
        }
        return t;
    }

    /** Whether a month, weekday or season is somebody's given name: "Mr Sunday Ebuka", "May Wanjiru, who farms". */
    boolean isCalendarName(Draft draft, int t, boolean introduced) {
        Document d = draft.d;
        int next = t + 1;
        if (!d.isCapital(next)
                || d.sentenceOf(next) != d.sentenceOf(t)
                || !draft.casing.isRunning(t)
                || d.shape(t) != Document.TITLE
                || lexicon.roles.startsAt(d, next)
                || lexicon.demonyms.startsAt(d, next)
                || !words.isStrange(d, next) && !words.is(d, next, Words.SURNAME)
                || d.shape(next) != Document.TITLE
                || draft.at(next) != null) {
            return false;
        }
        if (introduced) {
            return true;
        }
        if (words.is(d, t - 1, Words.CALENDAR | Words.PLACE_PREPOSITION)
                || d.is(t - 1, "on")
                || d.is(t - 1, "by")
                || d.is(t - 1, "since")
                || d.is(t - 1, "until")
                || d.is(t - 1, "last")
                || d.is(t - 1, "this")
                || d.is(t - 1, "next")
                || d.is(t - 1, "of")
                || d.isDigits(t - 1)) {
            return false;
        }
        return isExplained(d, next);
    }

    /** Whether a word of the language is somebody's given name: "and Courage Kingsley, economist at". */
    boolean isVirtueName(Draft draft, int t) {
        Document d = draft.d;
        int next = t + 1;
        return draft.casing.tells(t)
                && d.shape(t) == Document.TITLE
                && d.shape(next) == Document.TITLE
                && !d.glued(next)
                && !d.is(t - 1, "the")
                && (!d.isCapital(t - 1) || d.sentenceOf(t - 1) != d.sentenceOf(t))
                && words.isStrange(d, next)
                && words.is(d, next, Words.GIVEN | Words.SURNAME)
                && draft.at(next) == null
                && !words.is(d, t, Words.CALENDAR | Words.SMALL)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.organizationHeads.startsAt(d, t)
                && isExplained(d, next);
    }

    /** Whether a word of any kind ends the name of someone who speaks or is explained: "said Hugh May, an economist". */
    boolean isClosing(Draft draft, int t) {
        Document d = draft.d;
        boolean given = words.is(d, t - 1, Words.GIVEN) && !words.is(d, t - 1, Words.ENGLISH) && draft.casing.tells(t);
        boolean said = d.is(t - 2, "said") || d.is(t - 2, "says") || d.is(t - 2, "added");
        boolean alone = !d.isCapital(t + 1) || d.sentenceOf(t + 1) != d.sentenceOf(t);
        return given
                && d.shape(t) == Document.TITLE
                && !d.glued(t)
                && alone
                && (isApposition(d, t + 1) || said && d.is(t + 1, ','));
    }

    /** Whether an age or an apposition follows the name that goes on at a token. */
    boolean isExplained(Document d, int token) {
        int end = token;
        while (end < token + LONGEST_NAME && d.isCapital(end)) {
            end++;
            if (d.isFolded(end, '-') && d.glued(end) && d.isWord(end + 1)) {
                end += d.isCapital(end + 1) ? 1 : 2;
            }
        }
        return isApposition(d, end);
    }

    /** Whether a comma stands here with an age, "who", or what somebody is behind it. */
    boolean isApposition(Document d, int comma) {
        int behind = comma + 1;
        if (!d.is(comma, ',')) {
            return false;
        }
        if (d.isDigits(behind)) {
            return d.end(behind) - d.start(behind) <= 2 && (d.is(behind + 1, ',') || d.is(behind + 1, '.'));
        }
        if (d.is(behind, "who") || d.is(behind, "whose") || d.is(behind, "aged")) {
            return true;
        }
        boolean article = d.is(behind, "a")
                || d.is(behind, "an")
                || d.is(behind, "the")
                || d.is(behind, "his")
                || d.is(behind, "her");
        for (int t = article ? behind + 1 : behind; t < behind + 4 && d.isWord(t); t++) {
            RoleWord role = article || d.shape(t) == Document.LOWER ? lexicon.roles.at(d, t) : null;
            if (role != null && !role.plural()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word that begins a title, or a small word, is a surname: "Minister Noah Cardinal called", "Justice Oguttu Were
     * faulted".
     */
    boolean isSurname(Draft draft, int t, int parts, boolean introduced) {
        Document d = draft.d;
        boolean given = words.is(d, t - 1, Words.GIVEN);
        if (parts == 0 || d.shape(t) != Document.TITLE || !draft.casing.tells(t) || d.isFolded(t - 1, '-')) {
            return false;
        }
        boolean english = words.is(d, t, Words.ENGLISH | Words.SMALL);
        if (d.isCapital(t + 1) && d.sentenceOf(t + 1) == d.sentenceOf(t)) {
            return !english && (given || introduced) && words.isStrange(d, t + 1) && !lexicon.roles.startsAt(d, t + 1);
        }
        boolean title = d.shape(t - 1) == Document.TITLE
                && (given && !words.is(d, t - 1, Words.ENGLISH) || introduced && words.isStrange(d, t - 1));
        return title
                && parts <= 2
                && !d.is(t + 1, "of")
                && !d.is(t + 1, "for")
                && !d.isFolded(t + 1, '-')
                && !d.is(t + 1, "general");
    }
}
