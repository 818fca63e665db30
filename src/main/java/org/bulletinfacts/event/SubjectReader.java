package org.bulletinfacts.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.quote.Gender;
import org.bulletinfacts.text.Document;

/** Finds the subject that stands before a verb group. */
final class SubjectReader {
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_PHRASE = 14;
    /** How many sentences back a pronoun looks for its person. */
    private static final int PRONOUN_REACH = 2;

    private final Gender gender;

    SubjectReader(Gender gender) {
        this.gender = gender;
    }

    /**
     * The subject whose verb group begins at a token.
     *
     * @param pair the two parties that "both sides" means here, or null
     * @return null where none can be told; it may name nobody
     */
    Names before(Scene s, int verb, int floor, List<Integer> pair) {
        Document d = s.d;
        if (verb <= floor) {
            return null;
        }
        int last = verb - 1;
        if (d.is(last, ',')) {
            Names outer = beforeApposition(s, last, floor, pair);
            return outer != null ? outer : ofClauseBefore(s, last, floor, pair);
        }
        if (s.is(last, Kind.AND)) {
            return ofClauseBefore(s, d.is(last - 1, ',') ? last - 1 : last, floor, pair);
        }
        if (s.is(last, Kind.RELATIVE) && s.mentions.at(last) < 0) {
            int end = d.is(last - 1, ',') ? last - 1 : last;
            return d.is(last, "where") || d.is(last, "whose") ? null : antecedent(s, end, floor);
        }
        return phrase(s, verb, floor, pair, false);
    }

    /** The name right before "who"; nobody where another noun stands there. */
    private static Names antecedent(Scene s, int relative, int floor) {
        int end = s.beforeParenthesis(relative, floor);
        int mention = s.mentionEndingAt(end);
        boolean named = mention >= 0 && s.isParty(mention);
        return named ? names(s, List.of(mention), s.phraseFirst(mention, floor), end) : new Names(List.of(), end, end);
    }

    /** The noun phrase that ends before a token. */
    private Names phrase(Scene s, int verb, int floor, List<Integer> pair, boolean onlyNamed) {
        Document d = s.d;
        int end = s.beforeParenthesis(verb, floor);
        if (end <= floor) {
            return null;
        }
        int last = end - 1;
        if (s.is(last, Kind.PRONOUN)) {
            return pronoun(s, last, pair);
        }
        int mention = s.mentionEndingAt(end);
        if (mention < 0 && s.is(last, Kind.MEMBERS)) {
            mention = ownerOfMembers(s, last);
        }
        if (mention >= 0) {
            return named(s, mention, verb, floor);
        }
        if (onlyNamed || !d.isWord(last) || s.words.isClosed(d, last) || s.is(last, Kind.SPEECH) || s.isVerb(last)) {
            return null;
        }
        Names sides = sides(s, last, pair);
        return sides != null ? sides : unnamed(s, verb, floor);
    }

    private static int ownerOfMembers(Scene s, int last) {
        int owner = s.mentionEndingAt(last);
        if (owner < 0) {
            owner = s.possessorEnding(last);
        }
        return owner >= 0 && !s.mentions.isPerson(owner) ? owner : -1;
    }

    /** "both sides", "the two ministers": the pair that the article tells of. */
    private static Names sides(Scene s, int last, List<Integer> pair) {
        if (!s.is(last, Kind.SIDES)) {
            return null;
        }
        int first = last;
        while (s.d.is(first - 1, "two") || s.d.is(first - 1, "both") || s.d.is(first - 1, "the")) {
            first--;
        }
        boolean both = s.d.is(first, "both") || s.d.is(first + 1, "two") || s.d.is(last, "sides") && first < last;
        return first == last || !both ? null : new Names(pair == null ? List.of() : pair, first, last + 1);
    }

    /** A phrase whose head is no name: a court, gunmen. */
    private static Names unnamed(Scene s, int end, int floor) {
        int first = end;
        while (first > floor && end - first < LONGEST_PHRASE && !endsPhrase(s, first - 1)) {
            first--;
        }
        return first == end ? null : new Names(List.of(), first, end);
    }

    private static boolean endsPhrase(Scene s, int t) {
        if (s.d.kind(t) == Document.MARK) {
            return !(s.d.glued(t) && (s.d.is(t, '-') || s.d.isFolded(t, '\'')));
        }
        return s.mentions.at(t) < 0
                && (s.isVerb(t) || s.is(t, Kind.RELATIVE) || s.is(t, Kind.SUBORDINATOR) || s.is(t, Kind.SPEECH));
    }

    /** The phrase that a mention ends: it may be the head, or stand behind a preposition of the head. */
    private Names named(Scene s, int mention, int end, int floor) {
        int first = s.phraseFirst(mention, floor);
        int before = first - 1;
        if (before < floor || s.d.kind(before) == Document.MARK && !s.d.is(before, ',')) {
            return list(s, List.of(mention), first, end, floor);
        }
        if (s.is(before, Kind.OF) && (s.is(before - 1, Kind.PEOPLE) || s.is(before - 1, Kind.MEMBERS))) {
            return list(s, List.of(mention), before - 1, end, floor);
        }
        if (s.is(before, Kind.OF) || s.is(before, Kind.PREPOSITION) && !s.is(before, Kind.SUBORDINATOR)) {
            int head = s.mentionEndingAt(before);
            boolean close = s.is(before, Kind.OF) || s.d.is(before, "from") || s.d.is(before, "in");
            if (head >= 0 && close && s.kind(head) != ActorKind.PLACE) {
                return list(s, List.of(head), s.phraseFirst(head, floor), end, floor);
            }
            return head >= 0 ? null : unnamed(s, end, floor);
        }
        return list(s, List.of(mention), first, end, floor);
    }

    /** Adds the names that "and" and commas join from the left. */
    private static Names list(Scene s, List<Integer> last, int first, int end, int floor) {
        List<Integer> found = new ArrayList<>(last);
        int begin = first;
        int t = first;
        boolean joined = false;
        while (t - 1 > floor && (s.is(t - 1, Kind.AND) || joined && s.d.is(t - 1, ','))) {
            int close = s.is(t - 1, Kind.AND) && s.d.is(t - 2, ',') ? t - 2 : t - 1;
            int mention = s.mentionEndingAt(s.beforeParenthesis(close, floor));
            if (mention < 0 || !s.isParty(mention)) {
                break;
            }
            joined = true;
            found.add(0, mention);
            t = s.phraseFirst(mention, floor);
            begin = t;
        }
        boolean open = begin > floor
                && (s.isVerb(begin - 1) && !s.is(begin - 1, Kind.SPEECH)
                        || s.is(begin - 1, Kind.OF)
                        || s.is(begin - 1, Kind.PREPOSITION) && !s.is(begin - 1, Kind.SUBORDINATOR));
        if (joined && open) {
            found = new ArrayList<>(last);
            begin = first;
        }
        return names(s, found, begin, end);
    }

    private static Names names(Scene s, List<Integer> mentions, int first, int end) {
        List<Integer> actors = new ArrayList<>(mentions.size());
        for (int mention : mentions) {
            Integer actor = s.mentions.get(mention).actor();
            if (actor != null && s.isParty(mention) && !actors.contains(actor)) {
                actors.add(actor);
            }
        }
        return new Names(actors, first, end);
    }

    /** "X, minister of Y, met": the phrase before the comma that opens the apposition. */
    private Names beforeApposition(Scene s, int close, int floor, List<Integer> pair) {
        int named = s.mentionEndingAt(close);
        if (s.mentions.isPerson(named) && s.d.is(s.mentions.first(named) - 1, ',')) {
            int first = s.phraseFirst(named, floor);
            if (first < s.mentions.first(named) - 1) {
                // "The head of the fund, Jane Doe, met".
                return names(s, List.of(named), first, close);
            }
        }
        for (int t = close - 1; t > floor && close - t < LONGEST_APPOSITION; t--) {
            if (s.d.is(t, ',')) {
                int mention = s.mentionEndingAt(s.beforeParenthesis(t, floor));
                if (mention >= 0 && s.isParty(mention)) {
                    return isSubjectPlace(s, mention, floor) ? phrase(s, t, floor, pair, true) : null;
                }
                continue;
            }
            boolean relative = s.is(t, Kind.RELATIVE) || s.d.is(t - 1, "who") || s.d.is(t - 1, "which");
            if (s.isVerb(t) && !isRelativeClause(s, t, floor) || relative && !s.d.is(t - 1, ',') && s.d.is(t, "that")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a verb stands inside ", who arrived …,". */
    private static boolean isRelativeClause(Scene s, int verb, int floor) {
        for (int t = verb - 1; t > Math.max(floor, verb - LONGEST_PHRASE); t--) {
            if (s.d.is(t, ',')) {
                return false;
            }
            if (s.is(t, Kind.RELATIVE) && s.d.is(t - 1, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention before an apposition is not itself behind a preposition or a verb. */
    private static boolean isSubjectPlace(Scene s, int mention, int floor) {
        int before = s.phraseFirst(mention, floor) - 1;
        return before < floor
                || !s.is(before, Kind.PREPOSITION)
                        && !s.is(before, Kind.OF)
                        && (!s.isVerb(before) || s.is(before, Kind.SPEECH));
    }

    /**
     * "X met Y and signed Z": the subject of the one verb before the conjunction. Null where the sentence has two subjects
     * there, or one whose verb is in a clause of its own.
     */
    private Names ofClauseBefore(Scene s, int conjunction, int floor, List<Integer> pair) {
        Names found = null;
        int first = floor;
        for (int t = conjunction - 1; t > floor; t--) {
            boolean ends = s.d.is(t, ';')
                    || s.mentions.at(t) < 0 && (s.is(t, Kind.RELATIVE) || s.is(t, Kind.SUBORDINATOR) && !isTime(s, t));
            if (ends) {
                first = t;
                break;
            }
        }
        boolean inner = first > floor;
        for (int t = first + 1; t < conjunction; t++) {
            if (!s.isVerb(t) || s.isVerb(t - 1) && found != null) {
                continue;
            }
            int group = t;
            while (group > first && (s.words.isAdverb(s.d, group - 1) || s.is(group - 1, Kind.HAVE))) {
                group--;
            }
            boolean opens = s.d.is(group - 1, ',') || s.is(group - 1, Kind.AND) || s.is(group - 1, Kind.RELATIVE);
            Names one = opens ? null : phrase(s, group, floor, pair, true);
            if (one == null || !one.isNamed()) {
                continue;
            }
            if (found != null && !found.actors().equals(one.actors())) {
                return null;
            }
            found = found == null ? one : found;
        }
        return inner && found != null && s.d.is(first, "that") && s.is(first - 1, Kind.SPEECH)
                ? found
                : inner ? null : found;
    }

    private static boolean isTime(Scene s, int t) {
        return s.date(t + 1) >= 0 || s.is(t, Kind.PREPOSITION);
    }

    /** Whom "he", "she" or "they" means, only where one person comes in question. */
    private Names pronoun(Scene s, int token, List<Integer> pair) {
        Names nobody = new Names(List.of(), token, token + 1);
        if (s.d.is(token, "they")) {
            boolean opens = token == s.d.sentenceFirst(s.d.sentenceOf(token));
            return opens && pair != null ? new Names(pair, token, token + 1) : nobody;
        }
        if (!s.is(token, Kind.HE)) {
            return s.d.is(token, "it") ? nobody : null;
        }
        String written = s.d.text(token, token + 1).toLowerCase(Locale.ROOT);
        int sentence = s.d.sentenceOf(token);
        Integer person = null;
        int at = sentence;
        for (int m = s.mentions.before(token); m >= 0; m--) {
            int here = s.d.sentenceOf(s.mentions.first(m));
            if (sentence - here > PRONOUN_REACH || person != null && here < at || s.d.inHeadline(s.mentions.first(m))) {
                break;
            }
            Integer actor = s.mentions.get(m).actor();
            if (!s.mentions.isPerson(m) || actor == null || !gender.fits(written, s.mentions.name(m))) {
                continue;
            }
            if (person != null && !person.equals(actor)) {
                return nobody;
            }
            person = actor;
            at = here;
        }
        return person == null ? nobody : new Names(List.of(person), token, token + 1);
    }
}
