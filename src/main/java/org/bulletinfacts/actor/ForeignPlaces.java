package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Finds places whose type word is of another language and stands first: "Jalan Ahmad Yani", "Place de la Nation", "Khor
 * al-Zubair", "Cerro Catedral"; and numbered roads: "National Highway 66", "Route 1", "the A-52".
 */
final class ForeignPlaces {
    private static final int MOST_WORDS = 6;

    private final ActorLexicon lexicon;
    private final Words words;

    ForeignPlaces(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (!d.isCapital(t)) {
                continue;
            }
            int end = foreign(draft, t);
            String rule = "place-type-before";
            if (end == t) {
                end = numbered(draft, t);
                rule = "numbered-road";
            }
            if (end > t) {
                draft.add(t, end, ActorKind.PLACE, rule);
                t = end - 1;
            }
        }
    }

    private int foreign(Draft draft, int first) {
        Document d = draft.d;
        boolean free =
                draft.at(first) == null || draft.at(first).is(ActorKind.PLACE) && draft.startingAt(first) != null;
        if (!words.is(d, first, Words.FOREIGN_SITE)
                || !free
                || d.glued(first) && d.isFolded(first - 1, '-')
                || draft.casing.isCapitals(first)
                || d.isCapital(first - 1)
                        && d.sentenceOf(first - 1) == d.sentenceOf(first)
                        && draft.casing.isRunning(first)
                        && draft.at(first - 1) == null
                        && !words.is(d, first - 1, Words.SMALL)) {
            return first;
        }
        boolean joint = joints(d, first + 1, d.sentenceEnd(first)) > first + 1;
        boolean named = words.is(d, first + 1, Words.GIVEN | Words.SURNAME) || words.isStrange(d, first + 1);
        boolean word = d.is(first, "terminal") || d.is(first, "col") || d.is(first, "sierra") || d.is(first, "plaza");
        if (!joint && (d.is(first, "place") || word && !named)) {
            return first; // "Place your bets", "Terminal Three"
        }
        int limit = Math.min(d.sentenceEnd(first), first + 3 * MOST_WORDS);
        int t = first + 1;
        int end = first;
        int names = 0;
        while (t < limit && names < MOST_WORDS) {
            int name = joints(d, t, limit);
            boolean joined = name > t;
            Name known = draft.at(name);
            boolean capital = name < limit && d.isCapital(name) && !words.is(d, name, Words.CALENDAR);
            if (!capital
                    || d.glued(name) && !joined
                    || known != null && !known.is(ActorKind.PLACE)
                    || !joined && (words.is(d, name, Words.SMALL) || lexicon.roles.startsAt(d, name) && names > 0)
                    || !joined && !draft.casing.isRunning(name) && !words.isStrange(d, name)) {
                break;
            }
            t = known == null ? name + 1 : known.end;
            while (t + 1 < limit
                    && d.glued(t)
                    && d.glued(t + 1)
                    && d.isWord(t + 1)
                    && (d.isFolded(t, '-') || d.isFolded(t, '\'') && !d.is(t + 1, "s"))) {
                t += 2;
            }
            end = t;
            names++;
        }
        return end;
    }

    /** Behind "de la", "d'", "al-" and the like. */
    private static int joints(Document d, int token, int limit) {
        int t = token;
        while (t < limit && t < token + 6) {
            boolean mark = d.isFolded(t, '-') || d.isFolded(t, '\'');
            boolean small = d.is(t, "de")
                    || d.is(t, "la")
                    || d.is(t, "las")
                    || d.is(t, "los")
                    || d.is(t, "le")
                    || d.is(t, "les")
                    || d.is(t, "du")
                    || d.is(t, "des")
                    || d.is(t, "del")
                    || d.is(t, "della")
                    || d.is(t, "delle")
                    || d.is(t, "dei")
                    || d.is(t, "di")
                    || d.is(t, "da")
                    || d.is(t, "do")
                    || d.is(t, "dos")
                    || d.is(t, "das")
                    || d.is(t, "al")
                    || d.is(t, "el")
                    || d.is(t, "l")
                    || d.is(t, "d")
                    || d.is(t, "ul")
                    || d.is(t, "e")
                    || d.is(t, "ez")
                    || d.is(t, "es")
                    || d.is(t, "as")
                    || d.is(t, "der")
                    || d.is(t, "van")
                    || d.is(t, "bin")
                    || d.is(t, "bint");
            if (!(small && d.shape(t) == Document.LOWER) && !(mark && d.glued(t))) {
                return t;
            }
            t++;
        }
        return t;
    }

    /** "Highway 4", "National Route 8", "the A-52"; the token itself where no road is numbered. */
    private int numbered(Draft draft, int first) {
        Document d = draft.d;
        if (draft.at(first) != null && draft.at(first).is(ActorKind.PERSON)) {
            return first;
        }
        if (isRoad(d, first) && d.isCapital(first)) {
            return Math.max(first, number(d, first + 1));
        }
        boolean capital = d.isCapital(first + 1) && isRoad(d, first + 1) && draft.casing.isRunning(first);
        if (capital && !words.is(d, first, Words.SMALL | Words.CALENDAR)) {
            int end = number(d, first + 2);
            return end < 0 ? first : end;
        }
        return code(draft, first);
    }

    private static boolean isRoad(Document d, int t) {
        return d.is(t, "highway")
                || d.is(t, "route")
                || d.is(t, "road")
                || d.is(t, "interstate")
                || d.is(t, "autobahn")
                || d.is(t, "motorway")
                || d.is(t, "ruta")
                || d.is(t, "expressway")
                || d.is(t, "autopista")
                || d.is(t, "bundesstrasse")
                || d.is(t, "chaussee");
    }

    /** Behind the number of a road: "66", "A-2"; -1 where there is none. */
    private static int number(Document d, int t) {
        if (d.isDigits(t) && d.end(t) - d.start(t) <= 4 && !d.glued(t)) {
            boolean amount =
                    d.glued(t + 1) && (d.is(t + 1, '.') || d.is(t + 1, ',')) && d.isDigits(t + 2) && d.glued(t + 2);
            boolean letter = d.glued(t + 1) && d.shape(t + 1) == Document.INITIAL;
            return amount ? -1 : letter ? t + 2 : t + 1;
        }
        boolean letters = d.isCapital(t) && d.end(t) - d.start(t) <= 2 && !d.glued(t);
        int digits = d.isFolded(t + 1, '-') && d.glued(t + 1) ? t + 2 : t + 1;
        return letters && d.glued(digits) && d.isDigits(digits) ? digits + 1 : -1;
    }

    /** "on the A-52", "off the D1250", "closed the SS 107": letters and a number behind an article and a word of roads. */
    private int code(Draft draft, int t) {
        Document d = draft.d;
        boolean letters =
                (d.shape(t) == Document.UPPER || d.shape(t) == Document.INITIAL) && d.end(t) - d.start(t) <= 2;
        if (!letters || !d.is(t - 1, "the") || draft.at(t) != null) {
            return t;
        }
        boolean hyphen = d.isFolded(t + 1, '-') && d.glued(t + 1) && d.glued(t + 2);
        int digits = hyphen ? t + 2 : t + 1;
        boolean number = d.isDigits(digits) && d.end(digits) - d.start(digits) <= 4;
        boolean glued = d.glued(digits);
        if (!number
                || d.glued(digits + 1)
                        && !d.is(digits + 1, '.')
                        && !d.is(digits + 1, ',')
                        && !d.isFolded(digits + 1, '\'')) {
            return t;
        }
        int before = t - 2;
        boolean along = d.is(before, "on") || d.is(before, "along") || d.is(before, "off");
        boolean closed = d.is(before, "closed")
                || d.is(before, "blocked")
                || d.is(before, "block")
                || d.is(before, "close")
                || d.is(before, "reopened")
                || d.is(before, "shut");
        int behind = digits + 1;
        boolean placed = d.is(behind, "near")
                || d.is(behind, "between")
                || d.is(behind, "motorway")
                || d.is(behind, "highway")
                || d.is(behind, "road")
                || d.is(behind, "was") && d.is(behind + 1, "closed")
                || d.is(behind, "is") && d.is(behind + 1, "closed");
        boolean one = d.end(t) - d.start(t) == 1;
        return closed || placed || along && one && glued && d.end(digits) - d.start(digits) != 3 ? behind : t;
    }
}
