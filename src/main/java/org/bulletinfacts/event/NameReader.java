package org.bulletinfacts.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.text.Document;

/** Reads the names behind a trigger or a preposition: "Kenyan President William Ruto and the World Bank". */
final class NameReader {
    private static final int LONGEST = 16;
    private static final int MENTIONS_IN_ROLE = 4;

    private NameReader() {}

    /**
     * The noun phrase that begins at a token, with those that "and" joins to it, where its head is a name.
     *
     * @param kinds what may be named
     * @return null where another noun or nothing heads the phrase
     */
    static Names at(Scene s, int from, int stop, Set<ActorKind> kinds) {
        return at(s, from, stop, kinds, true);
    }

    /** The same behind "between" and "by", where a verb behind the last name is not its own. */
    static Names listAt(Scene s, int from, int stop, Set<ActorKind> kinds) {
        return at(s, from, stop, kinds, false);
    }

    private static Names at(Scene s, int from, int stop, Set<ActorKind> kinds, boolean clauseMayFollow) {
        Names first = one(s, from, stop, kinds);
        if (first == null) {
            return null;
        }
        List<Integer> actors = new ArrayList<>(first.actors());
        int end = first.end();
        List<Integer> waiting = new ArrayList<>(2);
        for (int t = end; t < stop && (s.d.is(t, ',') || s.is(t, Kind.AND)); ) {
            boolean last = s.is(t, Kind.AND) || s.is(t + 1, Kind.AND);
            int next = s.d.is(t, ',') && s.is(t + 1, Kind.AND) ? t + 2 : t + 1;
            Names more = one(s, next, stop, kinds);
            if (more == null || last && clauseMayFollow && opensClause(s, more.end(), stop)) {
                break;
            }
            waiting.addAll(more.actors());
            t = more.end();
            if (last) {
                actors.addAll(waiting);
                waiting.clear();
                end = t;
            }
        }
        return new Names(actors, first.first(), end);
    }

    /** "met A and B said": the last name is the subject of another clause. */
    private static boolean opensClause(Scene s, int t, int stop) {
        int next = t;
        while (next < stop && s.words.isAdverb(s.d, next)) {
            next++;
        }
        return next < stop && s.isVerb(next);
    }

    private static Names one(Scene s, int from, int stop, Set<ActorKind> kinds) {
        Document d = s.d;
        int limit = Math.min(stop, from + LONGEST);
        int person = person(s, from, stop);
        if (person >= 0) {
            int end = s.mentions.end(person);
            return s.isPossessive(end) ? null : names(s, person, from, s.behindParenthesis(end, stop), kinds);
        }
        int t = from;
        while (t < limit) {
            int mention = s.mentionStartingAt(t);
            if (mention >= 0) {
                int head = mention;
                int end = s.mentions.end(head);
                if (s.isPossessive(end)) {
                    t = s.behindPossessive(end);
                    if (s.is(t, Kind.MEMBERS) && !isNoun(s, t + 1, stop) && !s.mentions.isPerson(head)) {
                        return names(s, head, from, t + 1, kinds);
                    }
                    continue;
                }
                int behind = s.behindParenthesis(end, stop);
                if (behind == end && end < stop && s.mentionStartingAt(end) >= 0) {
                    t = end;
                    continue;
                }
                if (!s.mentions.isPerson(head) && isNoun(s, behind, stop)) {
                    if (!s.is(behind, Kind.MEMBERS) && !leadsToPerson(s, behind, stop)) {
                        return null;
                    }
                    if (leadsToPerson(s, behind, stop)) {
                        t = behind;
                        continue;
                    }
                    behind++;
                }
                return names(s, head, from, behind, kinds);
            }
            if (!d.isWord(t) && !d.isDigits(t)) {
                boolean joins = d.glued(t) && (d.is(t, '-') || d.isFolded(t, '\''));
                if (!joins) {
                    return null;
                }
            } else if (s.words.isClosed(d, t) && !(s.is(t, Kind.OF) && s.is(t - 1, Kind.PEOPLE) && t > from)) {
                return null;
            } else if (s.date(t) >= 0 || s.isVerb(t) && !s.words.isAdverb(d, t - 1)) {
                return null;
            }
            t++;
        }
        return null;
    }

    private static Names names(Scene s, int mention, int from, int end, Set<ActorKind> kinds) {
        Integer actor = s.mentions.get(mention).actor();
        boolean fits = actor != null && kinds.contains(s.kind(mention)) && s.isParty(mention);
        return fits ? new Names(List.of(actor), from, end) : null;
    }

    /** The person whose phrase, role and adjectives included, begins at a token: of "World Bank Vice President Anna Bjerde" she. */
    private static int person(Scene s, int from, int stop) {
        int before = s.mentions.before(from + 1);
        int first = before >= 0 && s.mentions.first(before) >= from ? before : before + 1;
        for (int next = first; next < Math.min(s.mentions.size(), first + MENTIONS_IN_ROLE); next++) {
            if (s.mentions.first(next) >= stop) {
                break;
            }
            if (s.mentions.isPerson(next) && s.phraseFirst(next, from) <= from) {
                return next;
            }
        }
        return -1;
    }

    /** Whether a noun goes on behind a name: "the Kenya office", but not "Kenya on", "Kenya last week". */
    private static boolean isNoun(Scene s, int t, int stop) {
        return t < stop
                && s.d.isWord(t)
                && s.date(t) < 0
                && !s.words.isClosed(s.d, t)
                && !s.words.isAdverb(s.d, t)
                && !s.is(t, Kind.SUBORDINATOR)
                && !s.isVerb(t);
    }

    /** "the World Bank vice president Anna Bjerde": nouns, and then a person. */
    private static boolean leadsToPerson(Scene s, int from, int stop) {
        for (int t = from; t < Math.min(stop, from + 6); t++) {
            int mention = s.mentionStartingAt(t);
            if (mention >= 0) {
                return s.mentions.isPerson(mention);
            }
            if (!isNoun(s, t, stop)) {
                return false;
            }
        }
        return false;
    }
}
