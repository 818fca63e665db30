package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds named gatherings, contests and wars: "Astana International Forum 2025", "2024 Summer Olympics", "COP29". */
final class EventNames {
    private static final int MOST_WORDS = 7;

    private final ActorLexicon lexicon;
    private final Words words;
    private final NameTail tails;

    EventNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.tails = new NameTail(lexicon);
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (d.isCapital(t) && lexicon.eventHeads.startsAt(d, t) && !words.is(d, t, Words.CALENDAR)) {
                headed(draft, t);
            } else if (d.shape(t) == Document.UPPER && draft.at(t) == null && draft.casing.isRunning(t)) {
                numbered(draft, t);
            }
        }
    }

    private void headed(Draft draft, int head) {
        Document d = draft.d;
        int end = lexicon.eventHeads.end(d, head);
        Name covering = draft.at(head);
        if (covering != null && covering.end > end || !d.isCapital(end - 1)) {
            return;
        }
        if (covering != null && covering.known != null && covering.end == end && !isYear(d, end)) {
            return;
        }
        if (lexicon.eventHeads.at(d, head).type().equals("disaster") && isChristened(draft, end)) {
            storm(draft, head, end);
            return;
        }
        int limit = d.sentenceFirst(d.sentenceOf(head));
        int first = head;
        boolean christened = draft.casing.isRunning(head) && isChristening(d, head, end);
        boolean specific = christened;
        for (int i = 0; i < MOST_WORDS && first > limit; i++) {
            int t = first - 1;
            Name known = draft.at(t);
            if (known != null && known != covering) {
                if (known.is(ActorKind.PERSON) || d.glued(first) && !isDash(d, first)) {
                    break;
                }
                specific = true;
                first = known.first;
            } else if (isModifier(draft, t)) {
                specific |= words.isStrange(d, t) || draft.casing.tells(t);
                first = t;
            } else if (d.isFolded(t, '-') && d.glued(first) && d.glued(t)
                    || isDash(d, t) && draft.startingAt(first) != null && draft.endingAt(t) != null) {
                first = t; // "Central Asia – Italy Summit"
            } else if (isYear(d, t)) {
                first = t;
                specific = true;
                break;
            } else {
                int before = before(draft, t, limit);
                if (before < 0) {
                    break;
                }
                first = before;
                specific = true;
            }
        }
        if (OrganizationNames.isOrdinalEnding(d, first - 1) && first - 2 >= limit && specific) {
            first -= 2; // "46th Quad Summit"
        }
        while (first < head && !d.isCapital(first) && !d.isDigits(first)) {
            first++;
        }
        boolean convention = d.is(end - 1, "convention");
        if (convention && (d.is(end, "on") || !isYear(d, end) && !isRally(d, head))) {
            return; // "Ramsar Convention": a treaty
        }
        if (isAdjective(draft, head, end)) {
            return;
        }
        int tail = d.is(end, "against") ? end : tails.end(draft, end, d.sentenceEnd(head), true, false);
        if (tail > end) {
            specific |= draft.casing.tells(head) || first < head;
            end = tail;
        }
        boolean dated = isYear(d, first) || isYear(d, end);
        if (isYear(d, end) || d.is(end, "ii") || d.is(end, "iii") || d.is(end, "i") && d.is(end - 1, "war")) {
            end++;
            specific = true;
        }
        boolean body = covering != null && covering.head != null && covering.is(ActorKind.ORGANIZATION);
        boolean contest = lexicon.eventHeads.at(d, head).type().equals("sport") && end > head + 1;
        if (body && !dated && !contest) {
            return;
        }
        boolean year = d.is(head, "year") || d.is(head, "month") || d.is(head, "decade");
        if (!specific
                || year && tail == lexicon.eventHeads.end(d, head)
                || !christened && first == head && end == lexicon.eventHeads.end(d, head)) {
            return;
        }
        Name name = draft.replace(first, end, ActorKind.EVENT, "event-head");
        if (name != null) {
            name.head = lexicon.eventHeads.at(d, head);
        }
    }

    /** "Copa Libertadores": a head with a strange word is a name already. */
    private boolean isChristening(Document d, int head, int end) {
        for (int t = head; end - head > 1 && t < end; t++) {
            if (d.isWord(t) && words.isStrange(d, t) && d.end(t) - d.start(t) > 2) {
                return true;
            }
        }
        return false;
    }

    /** What else stands inside names of contests: "U-20", "Women's", "Spring"; gives its first token, or -1. */
    private int before(Draft draft, int t, int limit) {
        Document d = draft.d;
        if (d.isDigits(t) && d.end(t) - d.start(t) == 2) {
            int letter = d.isFolded(t - 1, '-') && d.glued(t - 1) ? t - 2 : t - 1;
            return letter >= limit && d.glued(t) && d.is(letter, "u") ? letter : -1;
        }
        if (d.is(t, "s") && d.glued(t) && d.isFolded(t - 1, '\'') && t - 2 >= limit) {
            boolean people = words.is(d, t - 2, Words.ENGLISH) && isModifier(draft, t - 2);
            return people ? t - 2 : -1;
        }
        boolean season = d.is(t, "spring") || d.is(t, "summer") || d.is(t, "autumn") || d.is(t, "winter");
        return season && draft.casing.tells(t) ? t : -1;
    }

    /** "Republican National Convention": a gathering. */
    private static boolean isRally(Document d, int head) {
        return d.is(head - 1, "national") || d.is(head - 1, "annual") || d.is(head - 1, "party");
    }

    /** "State Disaster Response Force": the head tells what another word is about. */
    private boolean isAdjective(Draft draft, int head, int end) {
        Document d = draft.d;
        String type = lexicon.eventHeads.at(d, head).type();
        boolean weak = type.equals("disaster") || type.equals("campaign") || type.equals("vote");
        return weak && draft.casing.tells(end) && !d.glued(end) && words.is(d, end, Words.ENGLISH);
    }

    /** Whether a storm's own name stands here: "Freddy" of Cyclone Freddy. */
    private boolean isChristened(Draft draft, int t) {
        Document d = draft.d;
        boolean name = words.isStrange(d, t) || words.is(d, t, Words.GIVEN | Words.SURNAME);
        return d.shape(t) == Document.TITLE
                && !d.glued(t)
                && name
                && !words.is(d, t, Words.SMALL | Words.VERB | Words.CALENDAR | Words.PLACE_PREPOSITION)
                && !lexicon.demonyms.startsAt(d, t)
                && (draft.at(t) == null
                        || draft.at(t).is(ActorKind.PLACE) && draft.at(t).length() == 1);
    }

    /** "Super Typhoon Pepito (international name: Man-yi)": the name, and what others call it. */
    private void storm(Draft draft, int head, int end) {
        Document d = draft.d;
        int first = head;
        while (d.is(first - 1, "super") || d.is(first - 1, "severe") || d.is(first - 1, "tropical")) {
            first--;
        }
        while (first < head && !d.isCapital(first)) {
            first++;
        }
        int last = hyphenated(d, end);
        Name name = draft.replace(first, last, ActorKind.EVENT, "event-storm");
        if (name == null) {
            return;
        }
        name.head = lexicon.eventHeads.at(d, head);
        for (int t = last; t < Math.min(last + MOST_WORDS, d.sentenceEnd(head)); t++) {
            boolean called = d.is(t, "name") || d.is(t, "named") || d.is(t, "known") || d.is(t, "called");
            int at = d.is(t + 1, ':') || d.is(t + 1, "as") ? t + 2 : t + 1;
            if (called && d.shape(at) == Document.TITLE && draft.at(at) == null) {
                Name other = draft.add(at, hyphenated(d, at), ActorKind.EVENT, "event-storm");
                other.longForm = name;
                other.form = MentionForm.ALIAS;
                return;
            }
        }
    }

    /** Behind one word with its hyphens: "Man-yi". */
    private static int hyphenated(Document d, int t) {
        int end = t + 1;
        while (d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1) && d.isWord(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean isModifier(Draft draft, int t) {
        Document d = draft.d;
        if (!d.isCapital(t)
                || words.is(d, t, Words.CALENDAR)
                || words.is(d, t, Words.SMALL) && !words.is(d, t, Words.TOPIC) && !isOrdinal(d, t)) {
            return false;
        }
        if (lexicon.demonyms.startsAt(d, t) || words.isStrange(d, t)) {
            return true;
        }
        return words.is(d, t, Words.TOPIC) || draft.casing.tells(t) && !lexicon.roles.startsAt(d, t);
    }

    /** "COP29", "AIF 2025": capitals with a number. */
    private void numbered(Draft draft, int t) {
        Document d = draft.d;
        int length = d.end(t) - d.start(t);
        if (length < 2 || length > 8 || words.is(d, t, Words.ACRONYM)) {
            return;
        }
        boolean glued = d.isDigits(t + 1) && d.glued(t + 1) && d.is(t, "cop");
        if (isYear(d, t + 1) && !d.glued(t + 1) && words.isStrange(d, t) || glued) {
            draft.add(t, t + 2, ActorKind.EVENT, "event-number");
        }
    }

    /** "Second World War": an ordinal that begins a name. */
    private static boolean isOrdinal(Document d, int t) {
        return d.is(t, "first") || d.is(t, "second") || d.is(t, "third");
    }

    private static boolean isDash(Document d, int t) {
        return d.is(t, '\u2013') || d.is(t, '\u2014') || d.isFolded(t, '-') || d.is(t, '+');
    }

    private static boolean isYear(Document d, int t) {
        return d.isDigits(t)
                && d.end(t) - d.start(t) == 4
                && (d.charAt(d.start(t)) == '1' && d.charAt(d.start(t) + 1) >= '8'
                        || d.charAt(d.start(t)) == '2' && d.charAt(d.start(t) + 1) == '0');
    }
}
