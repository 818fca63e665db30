package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Titles in apposition behind a name: "X, Minister of Health of Kenya, said". */
final class RolesBehind {
    private static final int MOST_WORDS = 8;

    private final ActorLexicon lexicon;
    private final RolePhrases phrases;

    RolesBehind(ActorLexicon lexicon, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** "…, Minister of Health of Kenya," and "(President of the club)" behind a name. */
    void read(Draft draft, Name name) {
        Document d = draft.d;
        int t = name.end;
        if (!d.is(t, ',') && !d.is(t, '(')) {
            return;
        }
        int limit = d.sentenceEnd(name.first);
        int at = t + 1;
        int scan = at;
        while (scan < limit && scan - at < MOST_WORDS) {
            if (lexicon.roles.startsAt(d, scan) && draft.at(scan) == null) {
                RolePhrase phrase = phrases.head(draft, scan);
                if (phrase != null && !phrase.word().plural() && isDirect(draft, at, phrase.first())) {
                    RolePhrase full = phrases.tails().full(draft, phrase, RoleTails.Tail.BEHIND_NAME);
                    // "a shopkeeper in Calama": what someone does, and where they do it.
                    boolean placed = phrase.word().personNoun() && d.is(phrase.end(), "in");
                    attach(draft, name, placed ? phrase : full);
                    return;
                }
            }
            if (d.kind(scan) == Document.MARK
                    && !d.isFolded(scan, '-')
                    && !d.isFolded(scan, '\'')
                    && !d.is(scan, '.')
                    && !d.is(scan, '&')) {
                return;
            }
            scan++;
        }
    }

    /** Whether only an article or the like stands between a comma and a title. */
    private boolean isDirect(Draft draft, int from, int first) {
        Document d = draft.d;
        int t = from;
        while (t < first
                && (d.is(t, "the")
                        || d.is(t, "a")
                        || d.is(t, "an")
                        || d.is(t, "who")
                        || d.is(t, "is")
                        || d.is(t, "its")
                        || d.is(t, "country")
                        || d.is(t, "s")
                        || d.isDigits(t)
                        || d.isFolded(t, '-')
                        || d.is(t, "year")
                        || d.is(t, "old")
                        || d.isFolded(t, '\'')
                        || draft.at(t) != null)) {
            t++;
        }
        return t >= first;
    }

    private void attach(Draft draft, Name name, RolePhrase phrase) {
        Document d = draft.d;
        int end = phrase.end();
        int limit = d.sentenceEnd(name.first);
        boolean closes = end >= limit - 1
                || d.kind(end) == Document.MARK
                || lexicon.speechVerbs.startsAt(d, end)
                || d.is(end, "and")
                || d.is(end, "who")
                || d.is(end, "in")
                || d.is(end, "at")
                || d.is(end, "from")
                || d.is(end, "since");
        if (closes
                && (d.is(end, ',')
                        || d.is(end, ')')
                        || end >= limit - 1
                        || lexicon.speechVerbs.startsAt(d, end)
                        || d.is(end, "and")
                        || d.is(end, "who")
                        || d.is(end, "in") && phrase.word().personNoun())) {
            name.role = phrase;
            draft.markRole(phrase);
        }
    }
}
