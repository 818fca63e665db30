package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds companies by their legal form: "Safaricom PLC", "JSC Kazakhstan Temir Zholy", "\"Samruk\" JSC". */
final class CompanyNames {
    private static final int MOST_WORDS_BEFORE = 8;

    private final ActorLexicon lexicon;
    private final Words words;

    CompanyNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** Reads the name that goes with a legal form at a token. */
    void read(Draft draft, int suffix) {
        Document d = draft.d;
        int end = lexicon.companySuffixes.end(d, suffix);
        boolean word = !draft.casing.isRunning(suffix) && words.is(d, suffix, Words.ENGLISH | Words.SMALL);
        if (word || d.glued(suffix) || d.glued(end) && d.isFolded(end, '-')) {
            return;
        }
        if (d.is(end - 1, '.') && end == d.sentenceEnd(suffix)) {
            end--;
        }
        while (d.is(end, ',') && lexicon.companySuffixes.startsAt(d, end + 1)) {
            end = lexicon.companySuffixes.end(d, end + 1); // "Co., Ltd."
        }
        int limit = d.sentenceFirst(d.sentenceOf(suffix));
        int from = d.is(suffix - 1, ',') ? suffix - 1 : suffix;
        if (isCloser(d, from - 1)) {
            quotedCompany(draft, from, end, limit);
            return;
        }
        int first = from;
        while (first > limit && from - first < MOST_WORDS_BEFORE && isCompanyWord(draft, first - 1, first)) {
            first = draft.at(first - 1) != null ? draft.at(first - 1).first : first - 1;
        }
        if (first < from) {
            draft.add(first, end, ActorKind.ORGANIZATION, "company-suffix");
            return;
        }
        // "JSC KazMunayGas": the legal form may come first.
        int last = end;
        while (last < d.sentenceEnd(suffix) && last - end < 4 && d.isCapital(last) && !words.isPlain(d, last)) {
            last++;
        }
        if (last > end) {
            draft.add(suffix, last, ActorKind.ORGANIZATION, "company-suffix");
        }
    }

    private boolean isCompanyWord(Draft draft, int t, int next) {
        Document d = draft.d;
        Name known = draft.at(t);
        if (known != null) {
            return !known.is(ActorKind.PERSON) && !known.rule.startsWith("company");
        }
        if (d.is(t, '&') || d.isFolded(t, '-') && d.glued(t) && d.glued(next)) {
            return d.isCapital(t - 1);
        }
        return d.isCapital(t)
                && !words.is(d, t, Words.CALENDAR)
                && !(words.is(d, t, Words.SMALL) && draft.casing.opens(t))
                && !lexicon.companySuffixes.startsAt(d, t);
    }

    private static boolean isCloser(Document d, int t) {
        return t > 0 && d.isFolded(t, '"');
    }

    private static void quotedCompany(Draft draft, int closer, int end, int limit) {
        Document d = draft.d;
        int open = closer - 2;
        while (open > limit && closer - open < 8 && !d.isFolded(open, '"')) {
            open--;
        }
        if (open >= limit && d.isFolded(open, '"') && d.isCapital(open + 1)) {
            draft.add(open + 1, closer - 1, ActorKind.ORGANIZATION, "company-quoted");
        }
    }
}
