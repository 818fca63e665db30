package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Changes that the kind of what changes gives away: jobs that are added or lost, signed amounts, what a verb's object changed by. */
final class AmountChanges {
    private static final int FARTHEST_JOBS = 6;
    private static final int LONGEST_OBJECT = 4;
    private static final int LEAST_SIGNED = 100;

    private final FigureLexicon lexicon;

    AmountChanges(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "+0.4%", "(-32,000)": a sign tells a change, of temperatures and balances a level. */
    static Change signed(Passage p, Amount a, boolean rate) {
        Document d = p.d();
        if (!p.numbers().is(a.number, Numbers.SIGNED) || a.max != null) {
            return null;
        }
        boolean plus = d.is(a.first, '+');
        boolean listed =
                d.is(a.first - 1, '(') && (rate || a.kind == FigureKind.COUNT && Math.abs(a.value) >= LEAST_SIGNED);
        if (!listed && !(plus && rate)) {
            return null;
        }
        return plus ? Change.INCREASE : a.value < 0 ? Change.DECREASE : null;
    }

    /** The change of jobs, of what a verb has as its object, or of what a noun before a comma names; or null. */
    Change read(Passage p, Amount a, int start, boolean rate) {
        if (a.kind == FigureKind.COUNT) {
            return ofJobs(p, a, start);
        }
        Change named = rate ? named(p, start) : null;
        return named == null && a.kind == FigureKind.PERCENT ? ofObject(p, start) : named;
    }

    /** "added 139,000 jobs", "will cut 2,000 posts", "300 jobs were lost". */
    private Change ofJobs(Passage p, Amount a, int start) {
        Document d = p.d();
        int jobs = jobs(p, a);
        int verb = lexicon.startOfWordEnding(d, start, Kind.FILLER);
        ChangeWord word = ending(p, verb < 0 ? start : verb);
        if (word != null && word.is(Part.JOBS) && (jobs >= 0 || isShedding(d, start - 1))) {
            return word.change();
        }
        return jobs < 0 ? null : ofPassive(p, jobs + 1);
    }

    /** "300 jobs were lost", "have been created". */
    private Change ofPassive(Passage p, int end) {
        Document d = p.d();
        boolean passive = false;
        for (int t = end; t < end + 4 && p.sameSentence(end - 1, t); t++) {
            ChangeWord word = lexicon.changes.at(d, t);
            if (word != null && word.is(Part.JOBS)) {
                return passive ? word.change() : null;
            }
            passive |= d.is(t, "were") || d.is(t, "been") || d.is(t, "be") || d.is(t, "was");
        }
        return null;
    }

    /** The token of the jobs that the number counts, or -1. */
    private int jobs(Passage p, Amount a) {
        Document d = p.d();
        for (int t = a.end; t < a.end + FARTHEST_JOBS && p.sameSentence(a.first, t); t++) {
            if (lexicon.is(d, t, Kind.JOB)) {
                return t;
            }
            boolean of = t == a.end && d.word(t) == lexicon.of || t == a.end + 1 && d.is(t, "the");
            if (!of && (!p.isLower(t) && !p.isHyphen(t) || lexicon.is(d, t, Kind.FUNCTION))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isShedding(Document d, int token) {
        return d.is(token, "shed") || d.is(token, "sheds") || d.is(token, "shedding");
    }

    /** "the increase, 8% year on year,". */
    private Change named(Passage p, int start) {
        Document d = p.d();
        int noun = d.is(start - 1, ',') ? start - 2 : -1;
        ChangeWord word = noun < 0 || !p.sameSentence(noun, start) ? null : ending(p, noun + 1);
        boolean nominal = word != null && word.is(Part.NOUN);
        return nominal && lexicon.is(d, noun - 1, Kind.DETERMINER) ? word.change() : null;
    }

    /** "lifted output 6.3%", "cut its prices 4%". */
    private Change ofObject(Passage p, int start) {
        Document d = p.d();
        for (int t = start - 1; t >= start - LONGEST_OBJECT && p.sameSentence(t, start); t--) {
            boolean determiner = lexicon.is(d, t, Kind.DETERMINER);
            ChangeWord word = ending(p, t + 1);
            if (word != null) {
                boolean verb = (word.is(Part.VERB) || word.is(Part.WEAK)) && t < start - 1;
                return verb && !lexicon.is(d, t - 1, Kind.DETERMINER) ? word.change() : null;
            }
            if (!p.isLower(t) || !determiner && lexicon.is(d, t, Kind.FUNCTION) || lexicon.is(d, t, Kind.LINK)) {
                return null;
            }
        }
        return null;
    }

    private ChangeWord ending(Passage p, int end) {
        int start = end <= 0 ? -1 : lexicon.changes.startOfFormEnding(p.d(), end);
        return start < 0 ? null : lexicon.changes.exactly(p.d(), start, end);
    }
}
