package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/**
 * Widens known places by what stands beside them: "San Pedro de Atacama", "Greater Noida", "Dhaka South"; and reads the bodies
 * that are called by a country: "Statistics Canada".
 */
final class PlaceParts {
    private final ActorLexicon lexicon;
    private final Words words;

    PlaceParts(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        for (Name name : List.copyOf(draft.names())) {
            if (name.known == null || !name.is(ActorKind.PLACE) || draft.at(name.first) != name) {
                continue;
            }
            if (name.known.isNation()) {
                body(draft, name);
                continue;
            }
            int end = behind(draft, name);
            int first = isPart(draft, name.first - 1) ? name.first - 1 : name.first;
            if (first < name.first || end > name.end) {
                String country = name.known.country();
                Name whole = draft.add(first, end, ActorKind.PLACE, "place-part");
                if (whole != null) {
                    whole.country = country;
                }
            }
        }
    }

    /** Behind "de Atacama" or "South". */
    private int behind(Draft draft, Name name) {
        Document d = draft.d;
        int t = name.end;
        int limit = d.sentenceEnd(name.first);
        if (t >= limit || !draft.casing.isRunning(name.first)) {
            return name.end;
        }
        boolean elided = d.is(t, "d") && d.shape(t) == Document.LOWER && d.isFolded(t + 1, '\'') && d.glued(t + 1);
        if (isJoint(d, t) || elided && d.glued(t + 2)) {
            t += elided ? 2 : 1; // "Cortina d'Ampezzo"
            if (d.is(t, "la") || d.is(t, "las") || d.is(t, "los") || d.is(t, "el") || d.is(t, "le")) {
                t++;
            }
            Name behind = draft.startingAt(t);
            boolean free = t < limit && d.isCapital(t) && (draft.at(t) == null || behind != null);
            return !free ? name.end : behind == null ? t + 1 : behind.is(ActorKind.PLACE) ? behind.end : name.end;
        }
        if (d.isFolded(t + 1, '-') && d.glued(t + 1) && words.is(d, t + 2, Words.DIRECTION)) {
            return name.end;
        }
        boolean direction = draft.casing.tells(t)
                && words.is(d, t, Words.DIRECTION)
                && draft.at(t) == null
                && !d.glued(t)
                && !d.isCapital(t + 1);
        return direction ? t + 1 : name.end;
    }

    private static boolean isJoint(Document d, int t) {
        return d.shape(t) == Document.LOWER
                && (d.is(t, "de")
                        || d.is(t, "do")
                        || d.is(t, "da")
                        || d.is(t, "del")
                        || d.is(t, "dos")
                        || d.is(t, "das")
                        || d.is(t, "di")
                        || d.is(t, "du")
                        || d.is(t, "sur")
                        || d.is(t, "upon"));
    }

    /** "Greater", "North" before a place; a word that has its capital as a name. */
    private boolean isPart(Draft draft, int t) {
        return words.is(draft.d, t, Words.PART | Words.DIRECTION)
                && draft.at(t) == null
                && draft.casing.tells(t)
                && !draft.d.glued(t + 1)
                && !draft.d.isCapital(t - 1);
    }

    /** "Statistics Canada", "Enterprise Ireland". */
    private void body(Draft draft, Name country) {
        Document d = draft.d;
        int t = country.first - 1;
        if (t < 0
                || !d.isCapital(t)
                || !words.is(d, t, Words.COUNTRY_BODY)
                || draft.at(t) != null
                || !draft.casing.isRunning(t)
                || d.isCapital(t - 1) && d.sentenceOf(t - 1) == d.sentenceOf(t)
                || d.isCapital(country.end) && d.sentenceOf(country.end) == d.sentenceOf(t)
                || d.sentenceOf(t) != d.sentenceOf(country.first)
                || d.inHeadline(t) && draft.casing.opens(t)) {
            return;
        }
        String code = country.known.country();
        Name body = draft.add(t, country.end, ActorKind.ORGANIZATION, "country-body");
        if (body != null) {
            body.country = code;
        }
    }
}
