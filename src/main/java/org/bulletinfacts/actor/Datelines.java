package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Reads datelines at the beginning of paragraphs: "ASTANA. KAZINFORM –", "NAIROBI, June 3 (Reuters) -", "MOSCOW, June 4. /TASS/.",
 * "BEIJING, June 4 (Xinhua) --". The city is a place, the agency an organization and the one that publishes.
 */
final class Datelines {
    private static final int LONGEST = 30;

    private final ActorLexicon lexicon;
    private final Words words;

    Datelines(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int p = 0; p < d.paragraphs(); p++) {
            int first = d.paragraphFirst(p);
            if (first < d.size() && d.isCapital(first) && !d.inHeadline(first)) {
                dateline(draft, first, Math.min(d.paragraphFirst(p + 1), first + LONGEST));
            }
        }
    }

    private void dateline(Draft draft, int first, int limit) {
        Document d = draft.d;
        int end = end(draft, first, limit);
        if (end < 0 || !isDateline(draft, first, end)) {
            return;
        }
        int t = first;
        boolean placed = false;
        while (t < end) {
            if (!d.isCapital(t) || words.is(d, t, Words.CALENDAR)) {
                t++;
                continue;
            }
            int stop = t;
            while (stop < end
                    && (d.isCapital(stop) && !words.is(d, stop, Words.CALENDAR)
                            || d.isFolded(stop, '-') && d.glued(stop))) {
                stop++;
            }
            boolean enclosed = d.is(t - 1, '/') || d.is(t - 1, '(');
            Name known = draft.at(t);
            if (known != null && known.first >= t) {
                stop = Math.max(stop, known.end);
                if (known.is(ActorKind.ORGANIZATION)) {
                    agency(draft, known);
                }
            } else if (enclosed || placed && d.is(t - 1, '.')) {
                Name name = isOne(d, t, stop) ? draft.add(t, stop, ActorKind.ORGANIZATION, "dateline-agency") : null;
                agency(draft, name);
            } else if (!placed && known == null && isOne(d, t, stop)) {
                draft.add(t, stop, ActorKind.PLACE, "dateline-place");
            }
            placed = true;
            t = stop;
        }
    }

    private static boolean isOne(Document d, int first, int end) {
        return end > first && (end > first + 1 || d.end(first) - d.start(first) > 1);
    }

    private static void agency(Draft draft, Name name) {
        if (name != null && draft.agency == null) {
            draft.agency = draft.text(name);
            draft.agencyName = name;
        }
    }

    /** The dash, or the slash that closes the agency's name; -1 where none comes. */
    private static int end(Draft draft, int first, int limit) {
        Document d = draft.d;
        for (int t = first + 1; t < limit; t++) {
            if (d.is(t, '/') && t > first + 2) {
                for (int open = t - 1; open > first && open > t - 8; open--) {
                    if (d.is(open, '/')) {
                        return t;
                    }
                }
            }
            Name agency = d.is(t, ')') ? draft.endingAt(t) : null;
            if (agency != null && agency.known != null && agency.known.isAgency()) {
                return t;
            }
            if (d.is(t, ')')
                    && t == first + 3
                    && d.is(first + 1, '(')
                    && isShouted(d, first)
                    && d.shape(t - 1) == Document.UPPER) {
                return t; // "LULEÅ (TT) The court"
            }
            boolean dash = d.is(t, '\u2013') || d.is(t, '\u2014') || d.is(t, '-') && (!d.glued(t) || d.is(t + 1, '-'));
            if (dash) {
                return t;
            }
            if (d.isWord(t) && d.shape(t) == Document.LOWER && !d.is(t, "de") && !d.is(t, "of")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isShouted(Document d, int t) {
        return d.shape(t) == Document.UPPER && d.end(t) - d.start(t) > 3;
    }

    private boolean isDateline(Draft draft, int first, int end) {
        Document d = draft.d;
        boolean enclosed = false;
        boolean dated = false;
        for (int t = first; t < end; t++) {
            enclosed |= d.is(t, '(') || d.is(t, '/');
            dated |= words.is(d, t, Words.CALENDAR);
        }
        Name known = draft.at(first);
        boolean upper = d.shape(first) == Document.UPPER;
        return enclosed && (upper || known != null || dated)
                || (upper || dated) && (known != null || upper)
                || known != null && known.is(ActorKind.PLACE) && known.end == end;
    }

    /** The agency of "…, Kazinform News Agency reports" and "according to TASS", where no dateline told it. */
    void readAttributions(Draft draft) {
        Document d = draft.d;
        if (draft.agency != null) {
            return;
        }
        Name weak = null;
        for (Name name : draft.names()) {
            if (!name.is(ActorKind.ORGANIZATION) || !isAttributed(d, name)) {
                continue;
            }
            if (isAgency(draft, name)) {
                agency(draft, name);
                return;
            }
            if (weak == null && d.is(name.first - 1, ',') && isEnd(d, name.end + 1)) {
                weak = name;
            }
        }
        agency(draft, weak);
    }

    private static boolean isAttributed(Document d, Name name) {
        int t = name.end;
        if (d.is(t, "reports")
                || d.is(t, "cites")
                || d.is(t, "reported")
                || d.is(t, "informs")
                || d.is(t, "learned")
                || d.is(t, "learnt")
                || d.is(t, "quotes")
                || d.is(t, "writes")
                || d.is(t, "correspondent")) {
            return true;
        }
        return d.is(name.first - 1, "to") && d.is(name.first - 2, "according") && isEnd(d, t);
    }

    private static boolean isEnd(Document d, int t) {
        return t >= d.size() || d.is(t, '.') || d.sentenceFirst(d.sentenceOf(t)) == t;
    }

    private boolean isAgency(Draft draft, Name name) {
        if (name.known != null) {
            return name.known.isAgency();
        }
        return name.head != null && name.head.type().equals("media") || name.rule.equals("web-name");
    }
}
