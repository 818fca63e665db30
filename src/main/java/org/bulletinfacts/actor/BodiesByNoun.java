package org.bulletinfacts.actor;

import java.util.HashSet;
import java.util.Set;
import org.bulletinfacts.text.Document;

/**
 * Bodies, works and gatherings that nothing but a word beside them tells: "the Holos party", "the novel Blood Ties", "told Malaysiakini",
 * "analyst at Jadwa Investment". Read before people, whom they look like.
 */
final class BodiesByNoun {
    private static final int MOST_WORDS = 5;

    private final ActorLexicon lexicon;
    private final Words words;

    BodiesByNoun(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        Set<String> surnames = null;
        for (int t = 1; t < d.size(); t++) {
            if (d.shape(t) != Document.LOWER) {
                continue;
            }
            if (words.is(d, t, Words.BODY_NOUN | Words.EVENT_NOUN)) {
                before(draft, t);
            }
            if (words.is(d, t, Words.WORK_NOUN)) {
                work(draft, t + 1);
            } else if (d.is(t, "at") || d.is(t, "of") || d.is(t, "with") || d.is(t, "for") || d.is(t, "in")) {
                employer(draft, t);
            } else if (d.is(t, "told") || isReport(d, t)) {
                surnames = surnames == null ? surnames(draft) : surnames;
                media(draft, t, surnames);
            }
        }
    }

    /** Words that stand behind another capital: surnames, mostly. */
    private static Set<String> surnames(Draft draft) {
        Document d = draft.d;
        Set<String> found = new HashSet<>();
        for (int t = 1; t < d.size(); t++) {
            if (d.isCapital(t) && d.isCapital(t - 1) && d.shape(t) == Document.TITLE && !d.glued(t)) {
                found.add(d.text(t, t + 1));
            }
        }
        return found;
    }

    /** "…, Kaktus reports." */
    private static boolean isReport(Document d, int t) {
        boolean verb = d.is(t, "reports") || d.is(t, "reported") || d.is(t, "writes") || d.is(t, "wrote");
        return verb && d.isCapital(t - 1) && (d.is(t + 1, '.') || d.is(t + 1, "citing"));
    }

    /** "told Malaysiakini", ", Kaktus reports." */
    private void media(Draft draft, int verb, Set<String> surnames) {
        Document d = draft.d;
        int first;
        int end;
        if (d.is(verb, "told")) {
            first = verb + 1;
            first = d.is(first, "the") ? first + 1 : first;
            end = run(draft, first, false);
        } else {
            end = verb;
            first = runBefore(draft, end);
            if (!d.is(first - 1, ',')) {
                return;
            }
        }
        if (end <= first || isOneOf(surnames, draft, first, end) || hasPerson(d, first, end)) {
            return;
        }
        if (hasStrange(d, first, end) || end - first > 1 && d.is(verb, "told")) {
            add(draft, first, end, ActorKind.ORGANIZATION, "told-body");
        }
    }

    private static boolean isOneOf(Set<String> surnames, Draft draft, int first, int end) {
        return end - first == 1 && surnames.contains(draft.d.text(first, end));
    }

    /** "analyst at Jadwa Investment", "CEO of Elering", "shares of Clas Ohlson". */
    private void employer(Draft draft, int preposition) {
        Document d = draft.d;
        int first = d.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        if (!d.isCapital(first) || first >= d.sentenceEnd(preposition)) {
            return;
        }
        boolean of = d.is(preposition, "of");
        boolean traded = (of || d.is(preposition, "in"))
                && (d.is(preposition - 1, "shares")
                        || d.is(preposition - 1, "stake")
                        || d.is(preposition - 1, "subsidiary")
                        || of && (d.is(preposition - 1, "unit") || d.is(preposition - 1, "brokers")));
        int roleFirst = traded || d.is(preposition, "in") ? -1 : lexicon.roles.startOfFormEnding(d, preposition);
        RoleWord role = roleFirst < 0 ? null : lexicon.roles.exactly(d, roleFirst, preposition);
        if (!traded && (role == null || !isEmployed(d, role, preposition))) {
            return;
        }
        int end = run(draft, first, true);
        if (end <= first
                || isAdjective(d, end - 1)
                || !traded && of && d.is(end, "and") && d.isCapital(end + 1) && !hasStrange(d, first, end)) {
            return;
        }
        boolean field = role != null && of && draft.at(first) == null && !words.isStrange(d, first);
        if (field) {
            return; // "Leader of the Opposition", "Director of Public Prosecutions"
        }
        boolean analyst = role != null && !of && isAnalyst(d, preposition - 1);
        boolean person = words.is(d, first, Words.GIVEN) && !words.is(d, first, Words.ENGLISH);
        if (!person && (hasStrange(d, first, end) || analyst || traded && !words.is(d, first, Words.GIVEN))) {
            add(draft, first, end, ActorKind.ORGANIZATION, "employer");
        }
    }

    /** Whether such a title goes with a company rather than with a place or a field. */
    private static boolean isEmployed(Document d, RoleWord role, int preposition) {
        String type = role.type();
        boolean analyst = isAnalyst(d, preposition - 1);
        if (d.is(preposition, "at")) {
            return analyst || type.equals("business") || type.equals("academic") || type.equals("media");
        }
        if (d.is(preposition, "with") || d.is(preposition, "for")) {
            return analyst;
        }
        return analyst || type.equals("business") || type.equals("media");
    }

    private static boolean isAnalyst(Document d, int t) {
        return d.is(t, "analyst")
                || d.is(t, "economist")
                || d.is(t, "strategist")
                || d.is(t, "trader")
                || d.is(t, "broker")
                || d.is(t, "analysts")
                || d.is(t, "economists")
                || d.is(t, "strategists");
    }

    /** "the Holos party", "the Golden Mask festival": the name before its noun. */
    private void before(Draft draft, int noun) {
        Document d = draft.d;
        int end = noun;
        while (end > 0 && d.isDigits(end - 1) && noun - end < 1) {
            end--; // "Expoagro 2025 fair"
        }
        int first = runBefore(draft, end);
        if (first >= end || d.glued(noun) || hasPerson(d, first, end)) {
            return;
        }
        boolean article = d.is(first - 1, "the") || d.is(first - 1, "s");
        boolean opens = draft.casing.opens(first);
        boolean several = end - first > 1 && article;
        if (!article && !opens && d.shape(first - 1) != Document.LOWER || !hasStrange(d, first, end) && !several) {
            return;
        }
        boolean event = words.is(d, noun, Words.EVENT_NOUN);
        if (isAdjective(d, end - 1) || event && (!article || !hasStrange(d, first, end) && !several)) {
            return;
        }
        if (event) {
            add(draft, first, noun, ActorKind.EVENT, "event-noun");
        } else if (d.is(noun, "hospital")) {
            add(draft, first, noun + 1, ActorKind.ORGANIZATION, "body-noun");
        } else {
            add(draft, first, end, ActorKind.ORGANIZATION, "body-noun");
        }
    }

    /** "the novel Blood Ties": capitals with small words between them. */
    private void work(Draft draft, int first) {
        Document d = draft.d;
        int limit = d.sentenceEnd(first - 1);
        if (first >= limit || !draft.casing.tells(first) || d.glued(first) || draft.at(first) != null) {
            return;
        }
        int end = first;
        int t = first;
        while (t < limit && t - first < 2 * MOST_WORDS) {
            boolean capital = d.isCapital(t) && !words.is(d, t, Words.CALENDAR) && draft.at(t) == null;
            if (capital && (t > first || !isTitle(d, t))) {
                end = t + 1;
            } else if (!(t > first && d.shape(t) == Document.LOWER && words.is(d, t, Words.SMALL) && d.isCapital(t + 1))
                    || d.is(t, "by")
                    || d.is(t, "as")) {
                break;
            }
            t++;
        }
        boolean person = words.is(d, first, Words.GIVEN) && !words.is(d, first, Words.ENGLISH);
        boolean plain = end - first == 1 && words.is(d, first, Words.SURNAME);
        if (end > first && !person && !plain && !lexicon.demonyms.startsAt(d, first)) {
            add(draft, first, end, ActorKind.WORK, "work-noun");
        }
    }

    private boolean isTitle(Document d, int t) {
        return lexicon.roles.startsAt(d, t) || lexicon.honorifics.startsAt(d, t);
    }

    /** The token behind capitalised words that begin at {@code first}, or {@code first}. */
    private int run(Draft draft, int first, boolean places) {
        Document d = draft.d;
        int limit = d.sentenceEnd(first - 1);
        int t = first;
        while (t < limit && t - first < MOST_WORDS) {
            Name known = draft.startingAt(t);
            if (known != null) {
                boolean inside =
                        known.is(ActorKind.PLACE) && places && (t > first || isContinued(draft, known.end, limit));
                if (!inside) {
                    break;
                }
                t = known.end;
            } else if (isPiece(draft, t)) {
                t++;
            } else if (t > first && !places && d.isDigits(t) && !d.glued(t) && d.kind(t + 1) == Document.MARK) {
                return t + 1; // "told Rossiya 24."
            } else if (t > first
                    && t + 1 < limit
                    && (isJoint(d, t) || d.isFolded(t, '-') && d.glued(t) && d.glued(t + 1))
                    && isPiece(draft, t + 1)) {
                t += 2;
            } else {
                break;
            }
        }
        boolean torn = t < limit && (d.isCapital(t) && !isTitle(d, t) || d.isFolded(t, '-') && d.glued(t));
        return torn || draft.at(first) != null && draft.at(first).end == t ? first : t;
    }

    private boolean isContinued(Draft draft, int t, int limit) {
        return t < limit && isPiece(draft, t) && !draft.d.glued(t);
    }

    /** First token of the capitalised words that end before {@code end}, or {@code end}. */
    private int runBefore(Draft draft, int end) {
        Document d = draft.d;
        int limit = d.sentenceFirst(d.sentenceOf(Math.max(0, end - 1)));
        int t = end;
        while (t > limit && end - t < MOST_WORDS) {
            Name known = draft.endingAt(t);
            if (known != null && known.is(ActorKind.PLACE) && t < end && known.known != null) {
                return end; // "Lima's Alianza party": whose is not told
            }
            if (draft.at(t - 1) == null && (isPiece(draft, t - 1) || isOpening(draft, t - 1))) {
                t--;
            } else if (t < end && t - 2 >= limit && d.isFolded(t - 1, '-') && d.glued(t - 1) && isPiece(draft, t - 2)) {
                t -= 2;
            } else {
                break;
            }
        }
        boolean article = t > limit && d.is(t - 1, "the") && draft.casing.opens(t - 1);
        boolean torn = t > limit
                && !article
                && (draft.at(t - 1) != null || d.isCapital(t - 1) || d.glued(t) && d.isFolded(t - 1, '-'));
        return torn || d.isFolded(t - 1, '"') ? end : t;
    }

    private boolean isOpening(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.isRunning(t)
                && draft.casing.opens(t)
                && d.isCapital(t)
                && words.isStrange(d, t)
                && !isTitle(d, t)
                && !lexicon.demonyms.startsAt(d, t);
    }

    private static boolean isJoint(Document d, int t) {
        return d.is(t, '&')
                || d.is(t, "de")
                || d.is(t, "du")
                || d.is(t, "da")
                || d.is(t, "do")
                || d.is(t, "del")
                || d.is(t, "di")
                || d.is(t, "la")
                || d.is(t, "le")
                || d.is(t, "al");
    }

    private boolean isPiece(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t)
                && draft.at(t) == null
                && d.shape(t) != Document.INITIAL
                && !words.is(d, t, Words.CALENDAR | Words.SMALL)
                && !words.is(d, t, Words.ACRONYM)
                && !isTitle(d, t)
                && lexicon.prefixes.exactly(d, t, t + 1) == null
                && !lexicon.demonyms.startsAt(d, t);
    }

    private boolean hasStrange(Document d, int first, int end) {
        for (int t = first; t < end; t++) {
            if (d.isWord(t) && words.isStrange(d, t) && d.isCapital(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be somebody's name. */
    private boolean hasPerson(Document d, int first, int end) {
        boolean given = words.is(d, first, Words.GIVEN) && !words.is(d, first, Words.ENGLISH);
        boolean surname = words.is(d, end - 1, Words.SURNAME) && !words.is(d, end - 1, Words.ENGLISH);
        return given || surname;
    }

    private boolean isAdjective(Document d, int t) {
        String word = d.text(t, t + 1);
        return word.endsWith("ist") || word.endsWith("ish") || word.endsWith("ian") || word.endsWith("ese");
    }

    private static void add(Draft draft, int first, int end, ActorKind kind, String rule) {
        Name at = draft.at(first);
        if (at == null || at.end <= end) {
            draft.add(first, end, kind, rule);
        }
    }
}
