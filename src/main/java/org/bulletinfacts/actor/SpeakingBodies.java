package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Finds bodies that no lexicon knows by what they do and how they are written: "Naftemporiki reports", "Magen David Adom (MDA)",
 * "Grupo Banorte"; read before people, whom such names look like.
 */
final class SpeakingBodies {
    private final ActorLexicon lexicon;
    private final Words words;
    private final StrangeNames strange;

    SpeakingBodies(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.strange = new StrangeNames(lexicon);
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (!d.isCapital(t) || draft.at(t) != null || !draft.casing.isRunning(t)) {
                continue;
            }
            int end = strange.end(draft, t);
            String rule = end == t ? null : rule(draft, t, end);
            if (rule != null) {
                draft.add(t, end, ActorKind.ORGANIZATION, rule);
            }
            t = Math.max(t, end - 1);
        }
    }

    private String rule(Draft draft, int first, int end) {
        Document d = draft.d;
        if (lexicon.roles.startOfFormEnding(d, first) >= 0 || lexicon.honorifics.startOfFormEnding(d, first) >= 0) {
            return null;
        }
        boolean name = words.is(d, first, Words.GIVEN) || end == first + 1 && words.is(d, first, Words.SURNAME);
        if (d.is(end, '(') && d.glued(end + 1) && d.is(end + 2, ')') && isInitials(d, first, end)) {
            return "spelled-body";
        }
        if (end > first + 1 && isForeign(d, first, end)) {
            return "foreign-body";
        }
        if (name) {
            return null;
        }
        boolean reports = (d.is(end, "reports") || d.is(end, "writes")) && !d.is(end + 1, "to");
        return reports ? "told-medium" : null;
    }

    /** "Grupo Banorte", "Kerkük Vakfı": a kind of body of another language begins or ends the name. */
    private boolean isForeign(Document d, int first, int end) {
        return words.is(d, first, Words.FOREIGN_BODY) || words.is(d, end - 1, Words.FOREIGN_BODY);
    }

    /** Whether the capitals in brackets are the initials of the words. */
    private static boolean isInitials(Document d, int first, int end) {
        int acronym = end + 1;
        if (d.shape(acronym) != Document.UPPER) {
            return false;
        }
        int at = d.start(acronym);
        for (int t = first; t < end; t++) {
            if (!d.isWord(t) || !d.isCapital(t)) {
                continue;
            }
            if (at >= d.end(acronym) || Character.toUpperCase(d.charAt(d.start(t))) != d.charAt(at)) {
                return false;
            }
            at++;
        }
        return at == d.end(acronym);
    }
}
