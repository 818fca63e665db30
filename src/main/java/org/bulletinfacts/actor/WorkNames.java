package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/** Finds named laws, programmes and documents: quoted behind their kind ("the law 'On …'"), or capitalised ("Paris Agreement"). */
final class WorkNames {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_QUOTED = 30;

    private final ActorLexicon lexicon;
    private final Words words;
    private final NameTail tails;

    WorkNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.tails = new NameTail(lexicon);
    }

    void read(Draft draft) {
        programmes(draft);
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (lexicon.workHeads.startsAt(d, t) && draft.at(t) == null) {
                int end = lexicon.workHeads.end(d, t);
                if (!quoted(draft, t, end) && d.isCapital(t)) {
                    headed(draft, t, end);
                }
            }
        }
    }

    /** "RTÉ's Morning Ireland": a broadcaster's programme; gives nothing for its people, bureaus and bodies. */
    private void programmes(Draft draft) {
        Document d = draft.d;
        for (Name name : List.copyOf(draft.names())) {
            boolean media = name.known != null && name.known.isAgency()
                    || name.head != null && name.head.type().equals("media");
            int first = d.is(name.end + 1, "s") ? name.end + 2 : name.end + 1;
            if (media
                    && name.is(ActorKind.ORGANIZATION)
                    && d.isFolded(name.end, '\'')
                    && draft.casing.isRunning(first)) {
                programme(draft, first);
            }
        }
    }

    private void programme(Draft draft, int first) {
        Document d = draft.d;
        int end = first;
        boolean person = words.is(d, first, Words.GIVEN) && !words.is(d, first, Words.ENGLISH);
        while (end < d.size()
                && end - first < MOST_WORDS
                && draft.casing.tells(end)
                && !words.is(d, end, Words.CALENDAR)
                && !lexicon.roles.startsAt(d, end)) {
            Name inside = draft.at(end);
            if (inside != null && (end == first || !inside.is(ActorKind.PLACE))) {
                return;
            }
            end++;
        }
        Head last = end > first ? lexicon.organizationHeads.exactly(d, end - 1, end) : null;
        boolean body = last != null && !last.isCompany() || end < d.size() && d.isCapital(end);
        if (!person && !body && end - first > 1 && words.is(d, first, Words.ENGLISH)) {
            draft.replace(first, end, ActorKind.WORK, "programme");
        }
    }

    /** The quoted name behind a kind of document. */
    private boolean quoted(Draft draft, int head, int headEnd) {
        Document d = draft.d;
        int open = d.is(headEnd, "on") || d.is(headEnd, "of") ? headEnd + 1 : headEnd;
        int limit = d.sentenceEnd(head);
        if (open + 1 >= limit || !isQuote(d, open) || d.glued(open) || !d.glued(open + 1) || !d.isCapital(open + 1)) {
            return false;
        }
        int close = open + 2;
        while (close < limit
                && close - open < LONGEST_QUOTED
                && !(isQuote(d, close) && !(d.is(close + 1, "s") && d.glued(close + 1)))) {
            close++;
        }
        if (close >= limit || !isQuote(d, close)) {
            return false;
        }
        int end = close;
        while (end > open + 2 && (d.is(end - 1, ',') || d.is(end - 1, '.'))) {
            end--;
        }
        return draft.replace(open + 1, end, ActorKind.WORK, "work-quoted") != null;
    }

    private static boolean isQuote(Document d, int t) {
        return d.isFolded(t, '"') || d.isFolded(t, '\'');
    }

    private void headed(Draft draft, int head, int headEnd) {
        Document d = draft.d;
        if (!d.isCapital(headEnd - 1)) {
            return;
        }
        int limit = d.sentenceFirst(d.sentenceOf(head));
        int first = head;
        boolean law = lexicon.workHeads.at(d, head).type().equals("law");
        boolean specific = d.is(head, "constitution")
                && (draft.casing.tells(head) || draft.d.inHeadline(head) && !draft.casing.opens(head));
        for (int i = 0; i < MOST_WORDS && first > limit; i++) {
            int t = first - 1;
            Name known = draft.at(t);
            if (known != null) {
                if (known.is(ActorKind.PERSON) || d.glued(first)) {
                    break;
                }
                first = known.first;
                specific = true;
            } else if (isModifier(draft, t)) {
                specific |= draft.casing.tells(t) || words.isStrange(d, t);
                first = t;
            } else if ((d.is(t, "and") || d.is(t, '&'))
                    && first < head
                    && law
                    && t > limit
                    && isModifier(draft, t - 1)) {
                first = t;
            } else {
                break;
            }
        }
        while (first < head && !d.isCapital(first)) {
            first++;
        }
        int end = headEnd;
        while (end < d.sentenceEnd(head)
                && draft.casing.tells(end)
                && draft.at(end) == null
                && words.is(d, end, Words.ENGLISH)
                && !words.is(d, end, Words.CALENDAR | Words.SMALL)
                && (!lexicon.roles.startsAt(d, end) || !d.isCapital(end + 1))) {
            end++;
        }
        int tail = tails.end(draft, end, d.sentenceEnd(head), true, false);
        if (tail > end) {
            end = tail;
            specific |= draft.casing.isRunning(head);
        }
        int year = law && d.is(end, ',') ? end + 1 : end; // "Immigration Act, 2002"
        if (year < d.sentenceEnd(head) && d.isDigits(year) && d.end(year) - d.start(year) == 4) {
            end = year + 1;
            specific = true;
        }
        if (specific) {
            draft.add(first, end, ActorKind.WORK, "work-head");
        }
    }

    private boolean isModifier(Draft draft, int t) {
        Document d = draft.d;
        if (!d.isCapital(t) || words.is(d, t, Words.CALENDAR | Words.SMALL) || lexicon.roles.startsAt(d, t)) {
            return false;
        }
        if (lexicon.demonyms.startsAt(d, t) && draft.casing.opens(t)) {
            return false;
        }
        return words.isStrange(d, t) || draft.casing.tells(t);
    }
}
