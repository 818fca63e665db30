package org.bulletinfacts.actor;

import java.util.HashMap;
import java.util.Map;
import org.bulletinfacts.text.Document;

/** Finds organizations that are written as one word: acronyms with the name they shorten, KazMunayGas, primeminister.kz. */
final class ShortNames {
    private static final int MOST_INITIALS = 10;
    private static final int LONGEST_APPOSITION = 12;
    private static final int MOST_WORDS = 3;

    private final ActorLexicon lexicon;
    private final Words words;

    ShortNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** Names that a noun before them tells; read before people, whom they look like. */
    void readBehindNouns(Draft draft) {
        Document d = draft.d;
        for (int t = 1; t < d.size(); t++) {
            int end = d.isCapital(t) && draft.at(t) == null ? behindNoun(draft, t) : -1;
            if (end > t) {
                draft.add(t, end, ActorKind.ORGANIZATION, "company-noun");
                t = end - 1;
            }
        }
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (d.is(t, '(') && d.isWord(t + 1)) {
                bracketed(draft, t);
            } else if (d.is(t, '.') && d.glued(t) && d.glued(t + 1)) {
                domain(draft, t);
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.isCapital(t) && draft.at(t) == null) {
                if (d.is(t - 1, "the")) {
                    withArticle(draft, t);
                }
                if (draft.at(t) == null) {
                    oneWord(draft, t);
                }
            }
        }
        define(draft);
    }

    /** "Organization of Turkic States (OTS)" and "OTS (Organization of Turkic States)". */
    private void bracketed(Draft draft, int open) {
        Document d = draft.d;
        Name before = draft.endingAt(open);
        if (before == null) {
            return;
        }
        int close = open + 2;
        while (close < d.sentenceEnd(open) && close < open + 12 && !d.is(close, ')')) {
            close++;
        }
        if (!d.is(close, ')')) {
            return;
        }
        Name inside = draft.startingAt(open + 1);
        if (inside != null && inside.end == close) {
            boolean other = inside.length() == 1 && inside.known != before.known;
            if (other && (isDefined(d, inside, before) || isForeign(draft, inside, before))) {
                inside.known = null;
            }
            boolean different = before.known != null && inside.known != null && before.known != inside.known;
            if (different || inside.kind != before.kind && inside.known != null || before.is(ActorKind.PERSON)) {
                return;
            }
            if (inside.length() == 1 && isAcronym(d, open + 1)) {
                inside.longForm = before;
                inside.form = MentionForm.ACRONYM;
            } else if (before.length() == 1 && isAcronym(d, before.first) && inside.length() > 1) {
                before.longForm = inside;
                before.form = MentionForm.ACRONYM;
            }
            return;
        }
        if (before.is(ActorKind.PERSON) || close > open + 4 || !isAcronym(d, open + 1) || before.length() < 2) {
            return;
        }
        Name name = draft.add(open + 1, close, before.kind, "acronym-in-brackets");
        if (name != null) {
            name.longForm = before;
            name.form = MentionForm.ACRONYM;
        }
    }

    /** Whether brackets give these capitals a meaning of their own here: "Department of Agriculture (DA)". */
    private static boolean isDefined(Document d, Name inside, Name before) {
        String written = d.text(inside.first, inside.end);
        return written.equals(initials(d, before, false)) || written.equals(initials(d, before, true));
    }

    /**
     * Capitals that are a body of another country to the lexicon, behind one that it does not know: "Ministry of Agrarian Development
     * (MDA)" in Brazil.
     */
    private static boolean isForeign(Draft draft, Name inside, Name before) {
        return before.known == null
                && before.length() > 1
                && inside.known != null
                && inside.known.country() != null
                && !inside.known.country().equals(draft.conventions.country())
                && isAcronym(draft.d, inside.first);
    }

    /** Capitals that brackets have explained mean that, whatever else the lexicon knows by them. */
    private static void define(Draft draft) {
        Map<String, Name> defined = new HashMap<>();
        for (Name name : draft.names()) {
            if (name.longForm != null) {
                defined.putIfAbsent(draft.text(name), name.longForm);
            }
        }
        if (defined.isEmpty()) {
            return;
        }
        for (Name name : draft.names()) {
            Name longForm = name.length() == 1 ? defined.get(draft.text(name)) : null;
            if (longForm != null && longForm != name && name.longForm == null) {
                name.known = null;
                name.longForm = longForm;
                name.form = MentionForm.ACRONYM;
            }
        }
    }

    static boolean isAcronym(Document d, int t) {
        byte shape = d.shape(t);
        int length = d.end(t) - d.start(t);
        return length >= 2 && length <= 10 && (shape == Document.UPPER || shape == Document.MIXED && d.isCapital(t));
    }

    /** "primeminister.kz": a site named as a source. */
    private void domain(Draft draft, int dot) {
        Document d = draft.d;
        int length = d.end(dot + 1) - d.start(dot + 1);
        if (!d.isWord(dot - 1)
                || !d.isWord(dot + 1)
                || length < 2
                || length > 6
                || d.end(dot - 1) - d.start(dot - 1) < 3) {
            return;
        }
        if (d.shape(dot + 1) != Document.LOWER || !isTopLevel(d, dot + 1)) {
            return;
        }
        int first = dot - 1;
        while (first > 1
                && d.glued(first)
                && (d.is(first - 1, '.') || d.is(first - 1, '-'))
                && d.glued(first - 1)
                && d.kind(first - 2) != Document.MARK) {
            first -= 2;
        }
        boolean address = d.glued(first) && (d.is(first - 1, '@') || d.is(first - 1, '/') || d.is(first - 1, ':'));
        boolean path = d.glued(dot + 2) && (d.is(dot + 2, '/') || d.is(dot + 2, '@'));
        if (!address && !path && !d.is(first, "www")) {
            draft.replace(first, dot + 2, ActorKind.ORGANIZATION, "web-name");
        }
    }

    private boolean isTopLevel(Document d, int t) {
        return d.is(t, "com")
                || d.is(t, "org")
                || d.is(t, "net")
                || d.is(t, "info")
                || d.is(t, "gov")
                || d.is(t, "media")
                || d.is(t, "news")
                || d.is(t, "online")
                || d.is(t, "press")
                || lexicon.country(d.text(t, t + 1).toUpperCase(java.util.Locale.ROOT)) != null;
    }

    /** "the Ulttyq Qurultay": strange words with an article are no person. */
    private void withArticle(Draft draft, int first) {
        Document d = draft.d;
        int t = first;
        while (t < d.size()
                && t < first + 5
                && draft.casing.tells(t)
                && draft.at(t) == null
                && words.isStrange(d, t)
                && d.shape(t) != Document.INITIAL
                && !words.is(d, t, Words.GIVEN)
                && !lexicon.demonyms.startsAt(d, t)
                && d.sentenceOf(t) == d.sentenceOf(first)) {
            t++;
        }
        boolean ends = t >= d.size() || !d.isCapital(t) && !d.isFolded(t, '-');
        if (t > first + 1 && ends) {
            draft.add(first, t, ActorKind.ORGANIZATION, "strange-with-article");
        }
    }

    /** "Senapred, the national disaster agency,": a strange word that is said to be a body. */
    private boolean isExplained(Draft draft, int t) {
        Document d = draft.d;
        boolean strange = words.isStrange(d, t) && !words.is(d, t, Words.GIVEN | Words.SURNAME);
        boolean article = d.is(t + 2, "the") || d.is(t + 2, "a") || d.is(t + 2, "an");
        if (!strange || !d.is(t + 1, ',') || !article || d.isCapital(t - 1) && !draft.casing.opens(t) || d.glued(t)) {
            return false;
        }
        int limit = Math.min(d.sentenceEnd(t), t + LONGEST_APPOSITION);
        for (int i = t + 3; i < limit && (d.isWord(i) || d.isFolded(i, '\'') || d.isFolded(i, '-')); i++) {
            boolean last = d.is(i + 1, ',') || d.is(i + 1, "that") || d.is(i + 1, "which") || d.is(i + 1, "of");
            if (last && d.shape(i) == Document.LOWER) {
                return lexicon.organizationHeads.startsAt(d, i) || words.is(d, i, Words.COMPANY_NOUN);
            }
        }
        return false;
    }

    /** "the carrier Koleje Bałtyckie": strange words behind a kind of company; gives the token behind them, or -1. */
    private int behindNoun(Draft draft, int t) {
        Document d = draft.d;
        if (!words.is(d, t - 1, Words.COMPANY_NOUN) || d.shape(t - 1) != Document.LOWER || d.glued(t)) {
            return -1;
        }
        int end = t;
        while (end < t + MOST_WORDS
                && draft.casing.tells(end)
                && draft.at(end) == null
                && (words.isStrange(d, end) || end > t && !words.is(d, end, Words.SMALL | Words.CALENDAR))
                && !words.is(d, end, Words.GIVEN)
                && !lexicon.roles.startsAt(d, end)
                && !lexicon.demonyms.startsAt(d, end)) {
            end++;
        }
        if (end == t + 1 && words.is(d, t, Words.SURNAME) && lexicon.speechVerbs.startsAt(d, end)) {
            return -1; // "In a letter to the agency Smith said"
        }
        boolean torn = d.isCapital(end) && d.sentenceOf(end) == d.sentenceOf(t) || d.isFolded(end, '-') && d.glued(end);
        return end == t || torn ? -1 : end;
    }

    private void oneWord(Draft draft, int t) {
        Document d = draft.d;
        byte shape = d.shape(t);
        if (shape == Document.TITLE && isExplained(draft, t)) {
            draft.add(t, t + 1, ActorKind.ORGANIZATION, "explained-name");
            return;
        }
        boolean which = d.is(t - 1, "the") && d.is(t + 1, ',') && d.is(t + 2, "which");
        if (shape == Document.UPPER && which && draft.casing.isRunning(t) && d.end(t) - d.start(t) > 2) {
            draft.add(t, t + 1, ActorKind.ORGANIZATION, "acronym").form = MentionForm.ACRONYM;
            return; // "the INTO, which represents teachers": a word, were it not for its capitals
        }
        if (shape != Document.UPPER && shape != Document.MIXED) {
            return;
        }
        if (draft.isInRole(t) || words.isMoney(d, t) || !draft.casing.isRunning(t) && shape != Document.MIXED) {
            return;
        }
        boolean alone = !(d.glued(t) && !d.is(t - 1, '(') && !d.isFolded(t - 1, '"'))
                && !(d.glued(t + 1) && (d.isDigits(t + 1) || d.isFolded(t + 1, '-') && d.isDigits(t + 2)));
        if (!alone || d.isDigits(t + 1) && !d.glued(t + 1)) {
            return;
        }
        int length = d.end(t) - d.start(t);
        if (shape == Document.UPPER
                && length >= 3
                && length <= 8
                && words.isStrange(d, t)
                && !lexicon.honorifics.startsAt(d, t)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.companySuffixes.startsAt(d, t)
                && !isUnit(d, t)) {
            draft.add(t, doubled(draft, t), ActorKind.ORGANIZATION, "acronym").form = MentionForm.ACRONYM;
        } else if (shape == Document.MIXED
                && d.isCapital(t)
                && length >= 5
                && words.isStrange(d, t)
                && !isScottish(d, t)) {
            draft.add(t, t + 1, ActorKind.ORGANIZATION, "mixed-case");
        }
    }

    /** Behind "DOK" or "VBO-FEB". */
    private static int doubled(Draft draft, int t) {
        Document d = draft.d;
        boolean more = d.isFolded(t + 1, '-')
                && d.glued(t + 1)
                && d.glued(t + 2)
                && d.shape(t + 2) == Document.UPPER
                && draft.at(t + 2) == null;
        return more ? t + 3 : t + 1;
    }

    /** A word of CAPITALS behind a number is a unit or a currency. */
    private static boolean isUnit(Document d, int t) {
        return t > 0 && d.isDigits(t - 1);
    }

    static boolean isScottish(Document d, int t) {
        String word = d.text(t, t + 1);
        return word.startsWith("Mc")
                || word.startsWith("Mac")
                || word.startsWith("De")
                || word.startsWith("Di")
                || word.startsWith("La")
                || word.startsWith("Le");
    }

    /** The initials of a name's capitalised words, or of all its words. */
    static String initials(Document d, Name name, boolean small) {
        StringBuilder initials = new StringBuilder(MOST_INITIALS);
        for (int t = name.first; t < name.end && initials.length() < MOST_INITIALS; t++) {
            if (d.isWord(t) && (small || d.isCapital(t)) && !d.is(t, "s")) {
                initials.append(Character.toUpperCase(d.charAt(d.start(t))));
            }
        }
        return initials.toString();
    }
}
