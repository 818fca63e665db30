package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/**
 * Tells the verbs that are ratios themselves ("exports tripled", "is to double by 2030", "halves the deficit") from the adjectives and
 * nouns of the same form: "double digits", "women's doubles", "both halves".
 */
final class MultiplyingVerbs {
    static final String RULE = "ratio-verb";

    private final FigureLexicon lexicon;

    MultiplyingVerbs(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The direction of the change where the amount is such a verb, else null. */
    static Change change(Amount a) {
        if (!a.rule.equals(RULE)) {
            return null;
        }
        return a.value < 1 ? Change.DECREASE : Change.INCREASE;
    }

    boolean isVerb(Passage p, Amount a) {
        Document d = p.d();
        int token = a.first;
        boolean written = p.isLower(token) || d.inHeadline(token);
        boolean inside = p.sameSentence(token, token - 1);
        if (!written || !inside || p.isHyphen(token - 1) || p.isHyphen(a.end) || isOtherSense(p, token, a.end)) {
            return false;
        }
        int bound = lexicon.modifiers.startOfFormEnding(d, token);
        int before = (bound > 0 ? bound : token) - 1;
        char last = d.charAt(d.end(token) - 1);
        return switch (Character.toLowerCase(last)) {
            case 'd' -> !lexicon.is(d, before, Kind.DETERMINER) || !isNoun(p, a.end);
            case 's' -> isThirdPerson(p, before, a.end, before == token - 1);
            case 'g' -> !lexicon.is(d, before, Kind.DETERMINER) && d.word(a.end) != lexicon.of;
            default -> isInfinitive(p, before) || isPresent(p, before, a.end);
        };
    }

    /** "doubled down on", "doubles as a gym", "double digits", "tripled home". */
    private boolean isOtherSense(Passage p, int token, int end) {
        Document d = p.d();
        if (!p.sameSentence(token, end)) {
            return false;
        }
        return d.is(end, "down")
                || d.is(end, "back")
                || d.is(end, "up")
                || d.is(end, "as")
                || d.is(end, "over") && !d.is(end + 1, "the")
                || d.is(end, "home")
                || d.is(end, "digit")
                || d.is(end, "digits")
                || d.is(end, "figures")
                || d.is(end, "standards")
                || d.is(end, "jump");
    }

    private boolean isNoun(Passage p, int token) {
        return p.sameSentence(token - 1, token) && p.isLower(token) && !lexicon.is(p.d(), token, Kind.FUNCTION);
    }

    /** Not the discipline ("mixed doubles", "the doubles final"), not the parts of a match ("in both halves"). */
    private boolean isThirdPerson(Passage p, int before, int end, boolean bare) {
        Document d = p.d();
        boolean thing = d.is(before, "the")
                || d.is(before, "a")
                || d.is(before, "in")
                || d.word(before) == lexicon.of
                || d.word(before) == lexicon.and && !lexicon.is(d, end, Kind.DETERMINER) && bare
                || d.is(before, "both")
                || d.is(before, "mixed")
                || d.is(before, "s") && before > 0 && d.kind(before - 1) == Document.MARK
                || d.is(before, "his")
                || d.is(before, "her")
                || d.is(before, "their")
                || d.is(before, "at")
                || d.is(before, "for")
                || d.is(before, "singles")
                || before >= 0 && d.kind(before) == Document.MARK && !d.is(before, ',') && !d.is(before, ')')
                || p.numbers().covering(before) >= 0;
        boolean game = p.sameSentence(before, end)
                && (lexicon.is(d, end, Kind.GAME)
                        || d.is(end, "title")
                        || d.is(end, "partner")
                        || d.is(end, "pair")
                        || d.is(end, "team")
                        || d.is(end, "event")
                        || d.is(end, "champion")
                        || d.is(end, "champions"));
        return !thing && !game && (d.isWord(before) || d.is(before, ',') || d.is(before, ')'));
    }

    /** "is to double", "could more than triple", not "rose to double that". */
    private boolean isInfinitive(Passage p, int before) {
        Document d = p.d();
        if (d.word(before) == lexicon.to) {
            return lexicon.changes.startOfFormEnding(d, before) < 0;
        }
        int verb = d.is(before, "not") || d.is(before, "also") || d.is(before, "then") ? before - 1 : before;
        return d.is(verb, "will")
                || d.is(verb, "would")
                || d.is(verb, "could")
                || d.is(verb, "can")
                || d.is(verb, "may")
                || d.is(verb, "might")
                || d.is(verb, "should")
                || d.is(verb, "must")
                || d.is(verb, "shall")
                || d.is(verb, "ll") && d.glued(verb);
    }

    /** "tariffs double to 50%", "Cases triple in a week". */
    private boolean isPresent(Passage p, int before, int end) {
        Document d = p.d();
        boolean goesOn = d.word(end) == lexicon.to && p.numbers().startingAt(end + 1) >= 0
                || d.is(end, "in")
                || d.word(end) == lexicon.from
                || !p.sameSentence(end - 1, end);
        return p.isPlural(before) && goesOn;
    }
}
