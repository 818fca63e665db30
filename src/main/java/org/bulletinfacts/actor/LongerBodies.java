package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/**
 * Widens bodies by what follows them: a place ("Airtel Kenya"), a strange word ("TRT Haber"), the dot of a legal form, the seat of
 * a prosecutor, the body that they belong to ("Department of Customs under the Ministry of Finance").
 */
final class LongerBodies {
    private final ActorLexicon lexicon;
    private final Words words;

    LongerBodies(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        for (Name name : List.copyOf(draft.names())) {
            if (name.is(ActorKind.ORGANIZATION) && draft.at(name.first) == name) {
                int end = end(draft, name);
                if (end > name.end) {
                    widen(draft, name, end);
                }
            }
        }
    }

    private static void widen(Draft draft, Name name, int end) {
        Name longer = draft.replace(name.first, end, ActorKind.ORGANIZATION, name.rule);
        if (longer != null) {
            longer.head = name.head;
            longer.country = name.country;
        }
    }

    private int end(Draft draft, Name name) {
        Document d = draft.d;
        int end = name.end;
        int limit = d.sentenceEnd(name.first);
        if (end >= limit) {
            return end;
        }
        if (d.is(end, '.') && d.glued(end) && end + 1 < limit) {
            boolean form = lexicon.companySuffixes.exactly(d, end - 1, end + 1) != null;
            return form ? end + 1 : end; // "Corp." inside a sentence
        }
        if (name.known != null && !d.glued(end) && draft.casing.tells(end)) {
            return branch(draft, name);
        }
        if (d.is(end, "of")) {
            return ofPlace(draft, name);
        }
        if (d.is(end, "in")) {
            return isSeated(draft, name) ? placeEnd(draft, end + 1) : end;
        }
        return isSubject(d, end) ? owner(draft, name) : end;
    }

    /** "Airtel Kenya", "IIT Madras", "BBC Uzbek": a known body and where it works, in which tongue, or its own further name. */
    private int branch(Draft draft, Name name) {
        Document d = draft.d;
        int end = name.end;
        boolean given =
                name.length() == 1 && d.shape(name.first) == Document.TITLE && words.is(d, name.first, Words.GIVEN);
        if (given || name.known.isOfState() && !name.known.type().equals("party") || draft.agencyName == name) {
            return end;
        }
        Name place = draft.startingAt(end);
        if (place != null) {
            boolean alone = place.is(ActorKind.PLACE)
                    && place.known != null
                    && !isNameAhead(draft, place.end)
                    && !(d.isFolded(place.end, '-') && d.glued(place.end))
                    && !lexicon.placeTypes.startsAt(d, place.end);
            return alone ? place.end : end;
        }
        if (draft.at(end) != null || isNameAhead(draft, end + 1) || d.isFolded(end + 1, '-') && d.glued(end + 1)) {
            return end;
        }
        if (lexicon.demonyms.startsAt(d, end)) {
            boolean noun = d.shape(end + 1) == Document.LOWER
                    && !words.is(d, end + 1, Words.SMALL | Words.VERB)
                    && !lexicon.speechVerbs.startsAt(d, end + 1);
            return name.known.isAgency() && !noun ? end + 1 : end;
        }
        boolean own = words.isStrange(d, end)
                && d.shape(end) != Document.INITIAL
                && !words.is(d, end, Words.GIVEN | Words.SURNAME)
                && !isOther(d, end);
        return own ? end + 1 : end;
    }

    private boolean isNameAhead(Draft draft, int t) {
        Document d = draft.d;
        return d.isCapital(t) && !d.glued(t) && !lexicon.roles.startsAt(d, t) && !draft.casing.opens(t);
    }

    /** A word with a meaning of its own beside a body. */
    private boolean isOther(Document d, int t) {
        return lexicon.roles.startsAt(d, t)
                || lexicon.honorifics.startsAt(d, t)
                || lexicon.prefixes.startsAt(d, t)
                || lexicon.placeTypes.startsAt(d, t)
                || lexicon.eventHeads.startsAt(d, t)
                || lexicon.workHeads.startsAt(d, t);
    }

    /** "Oil and Gas Corp of Guyana". */
    private int ofPlace(Draft draft, Name name) {
        Document d = draft.d;
        Name place = draft.startingAt(d.is(name.end + 1, "the") ? name.end + 2 : name.end + 1);
        if (place == null || !place.is(ActorKind.PLACE) || place.known == null) {
            return name.end;
        }
        return name.rule.equals("company-suffix") ? place.end : name.end;
    }

    /** Prosecutors and universities that have the place of their seat in their name. */
    private boolean isSeated(Draft draft, Name name) {
        Document d = draft.d;
        if (name.head == null) {
            return false;
        }
        for (int t = name.first; t < name.end; t++) {
            if (d.is(t, "prosecutor") || d.is(t, "prosecutors")) {
                return d.is(name.end - 1, "office");
            }
        }
        return d.is(name.end - 1, "university") && lexicon.demonyms.startsAt(d, name.first);
    }

    private static int placeEnd(Draft draft, int t) {
        Document d = draft.d;
        Name place = draft.startingAt(d.is(t, "the") ? t + 1 : t);
        return place != null && place.is(ActorKind.PLACE) ? place.end : t - 1;
    }

    private static boolean isSubject(Document d, int t) {
        return d.is(t, "under") || d.is(t, "at") || d.is(t, "attached") && d.is(t + 1, "to");
    }

    /** "under the Ministry of Finance": whose body it is. */
    private int owner(Draft draft, Name name) {
        Document d = draft.d;
        boolean at = d.is(name.end, "at");
        int article = d.is(name.end, "attached") ? name.end + 2 : name.end + 1;
        if (name.head == null || name.length() < 2 || !d.is(article, "the")) {
            return name.end;
        }
        boolean part = isPart(d, name.first);
        Name owner = draft.startingAt(article + 1);
        boolean body = owner != null && owner.is(ActorKind.ORGANIZATION) && owner.head != null;
        return body && (part || !at && isOffice(name)) ? owner.end : name.end;
    }

    /** Bodies that are parts of others. */
    private static boolean isPart(Document d, int t) {
        return d.is(t, "department")
                || d.is(t, "directorate")
                || d.is(t, "faculty")
                || d.is(t, "division")
                || d.is(t, "bureau")
                || d.is(t, "office")
                || d.is(t, "center")
                || d.is(t, "centre")
                || d.is(t, "institute");
    }

    private static boolean isOffice(Name name) {
        return name.head.type().equals("government")
                || name.head.type().equals("education")
                || name.head.type().equals("police");
    }
}
