package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/** Finds named laws, programmes and documents: quoted behind their kind ("the law 'On …'"), or capitalised ("Paris Agreement"). */
final class WorkNames {
    private static final int MOST_WORDS = 6;
    private static final int MOST_TAILS = 3;
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
        String type = lexicon.workHeads.at(d, head).type();
        boolean law = type.equals("law");
        boolean specific = d.is(head, "constitution")
                && (draft.casing.tells(head) || draft.d.inHeadline(head) && !draft.casing.opens(head));
        for (int i = 0; i < MOST_WORDS && first > limit; i++) {
            int t = first - 1;
            Name known = draft.at(t);
            if (known != null) {
                if (known.is(ActorKind.PERSON) || d.glued(first) && !d.isFolded(first, '-')) {
                    break;
                }
                first = known.first;
                specific = true;
            } else if (isModifier(draft, t)) {
                specific |= draft.casing.tells(t) || words.isStrange(d, t);
                first = t;
            } else if ((d.is(t, "and") || d.is(t, '&'))
                    && t > limit
                    && (first < head && law || first < head && draft.casing.tells(first) && !d.is(head, "law"))
                    && draft.at(t - 1) == null
                    && !lexicon.workHeads.startsAt(d, t - 1)
                    && isModifier(draft, t - 1)) {
                first = t;
            } else {
                boolean of = law && first < head && d.is(t, "of") && t - 1 >= limit && draft.casing.tells(t - 1);
                int before =
                        of && draft.at(t - 1) == null && isModifier(draft, t - 1) ? t - 1 : inside(draft, t, limit);
                if (before < 0) {
                    break;
                }
                first = before;
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
        for (int i = 0; i < MOST_TAILS; i++) {
            int tail = tails.end(draft, end, d.sentenceEnd(head), i == 0, false);
            if (tail == end || i > 0 && !isLaw(type)) {
                break;
            }
            end = tail;
            specific |= draft.casing.isRunning(head);
        }
        int number = isLaw(type) ? number(d, end) : end;
        specific |= number > end;
        end = number;
        specific |= headEnd - head > 2 && draft.casing.isRunning(head);
        int year = law && d.is(end, ',') || law && d.is(end, "for") ? end + 1 : end; // "Immigration Act, 2002"
        if (year < d.sentenceEnd(head) && d.isDigits(year) && d.end(year) - d.start(year) == 4) {
            end = period(d, year);
            specific = true;
        }
        if (specific) {
            draft.add(first, end, ActorKind.WORK, "work-head");
        }
    }

    private static boolean isLaw(String type) {
        return type.equals("law") || type.equals("treaty");
    }

    /** Behind the number of a law: "Resolution 2231", "ILO Convention No. 105". */
    private static int number(Document d, int end) {
        int sign = d.is(end, "no") && d.isCapital(end) ? d.is(end + 1, '.') ? 2 : 1 : 0;
        boolean number = d.isDigits(end + sign) && !d.glued(end) && d.sentenceOf(end + sign) == d.sentenceOf(end - 1);
        return number && (sign > 0 || d.end(end) - d.start(end) != 4 || d.charAt(d.start(end)) > '2')
                ? end + sign + 1
                : end;
    }

    /** Behind "2030" or "2025-2030". */
    private static int period(Document d, int year) {
        boolean dash = d.isFolded(year + 1, '-') || d.is(year + 1, '\u2013');
        boolean until = dash && d.isDigits(year + 2) && d.end(year + 2) - d.start(year + 2) == 4;
        return until ? year + 3 : year + 1;
    }

    /** What stands inside names of laws: "Anti-", "(Amendment)", "People's", "Uzbekistan – 2030"; gives its first token, or -1. */
    private int inside(Draft draft, int t, int limit) {
        Document d = draft.d;
        if (t - 1 < limit) {
            return -1;
        }
        if (d.isFolded(t, '-') && d.glued(t) && d.glued(t + 1)) {
            Name known = draft.at(t - 1);
            boolean free = known == null ? d.isCapital(t - 1) : !known.is(ActorKind.PERSON);
            return free ? known == null ? t - 1 : known.first : -1;
        }
        if (d.is(t, ')') && t - 2 > limit && d.is(t - 2, '(') && d.isCapital(t - 1)) {
            return t - 2;
        }
        if (d.is(t, "s") && d.glued(t) && d.isFolded(t - 1, '\'') && t - 2 >= limit) {
            boolean people = draft.at(t - 2) == null && words.is(d, t - 2, Words.ENGLISH) && isModifier(draft, t - 2);
            return people ? t - 2 : -1;
        }
        return -1;
    }

    private boolean isModifier(Draft draft, int t) {
        Document d = draft.d;
        boolean role = lexicon.roles.startsAt(d, t) && !words.is(d, t, Words.TOPIC);
        if (!d.isCapital(t) || words.is(d, t, Words.CALENDAR | Words.SMALL) || role) {
            return false;
        }
        if (lexicon.honorifics.startsAt(d, t) || lexicon.honorifics.startsAt(d, t - 1)) {
            return false; // "Sir Bill Law"
        }
        if (lexicon.demonyms.startsAt(d, t) && draft.casing.opens(t)) {
            return false;
        }
        return words.isStrange(d, t) || draft.casing.tells(t);
    }
}
