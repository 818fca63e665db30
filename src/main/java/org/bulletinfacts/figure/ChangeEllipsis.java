package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** A clause that leaves out its verb of change: "orders were down 1.3% and those from abroad 7.4%", "construction by 4.9%". */
final class ChangeEllipsis {
    private static final int FARTHEST = 24;
    private static final int LONGEST_SUBJECT = 7;
    private static final int FARTHEST_NOUN = 24;

    private final FigureLexicon lexicon;

    ChangeEllipsis(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param last the last amount of the text that was a change, or null */
    boolean goesOn(Passage p, Amount a, int start, Amount last) {
        if (last == null
                || a.kind != last.kind
                || start <= last.end
                || start - last.end > FARTHEST
                || !p.sameSentence(last.first, a.first)) {
            return false;
        }
        Document d = p.d();
        if (d.is(start - 1, '(')) {
            return d.is(last.first - 1, '(') && !isBroken(p, last.end, start - 1);
        }
        if (d.word(start - 1) == lexicon.by) {
            return a.kind == FigureKind.PERCENT && !isBroken(p, last.end, start - 1);
        }
        if (a.kind == FigureKind.PERCENT && isGapped(p, a, start, last.end)) {
            return true;
        }
        if (a.kind == FigureKind.PERCENT && isAnotherTime(p, start, last.end)) {
            return true;
        }
        return a.kind != FigureKind.MONEY
                && a.kind != FigureKind.MEASURE
                && endsClause(p, a)
                && isSubject(p, start, last.end);
    }

    /** "the biggest rises were in housing (35.6%), transport (14.2%)": the first of the list. */
    Change first(Passage p, Amount a, int start) {
        Document d = p.d();
        if (a.kind != FigureKind.PERCENT || !d.is(start - 1, '(')) {
            return null;
        }
        int first = Math.max(d.sentenceFirst(d.sentenceOf(start)), start - FARTHEST_NOUN);
        Change verb = verbBefore(p, start - 2, first);
        if (verb != null) {
            return verb;
        }
        boolean in = false;
        for (int t = start - 2; t >= first; t--) {
            if (p.numbers().covering(t) >= 0 && !p.taken().has(t) || d.is(t, ';')) {
                return null;
            }
            var word = lexicon.changes.at(d, t);
            if (word != null && word.is(FigureLexicon.Part.NOUN) && p.isPlural(t)) {
                return in ? word.change() : null;
            }
            in |= d.is(t, "in") || d.is(t, "for") || d.is(t, "by") || d.is(t, "were");
        }
        return null;
    }

    /** "prices rose (4.1%)", "rose more sharply (18%)": a verb of change with nothing but adverbs behind it. */
    private Change verbBefore(Passage p, int from, int first) {
        Document d = p.d();
        for (int t = from; t >= Math.max(first, from - 2); t--) {
            var word = lexicon.changes.at(d, t);
            if (word != null && word.is(FigureLexicon.Part.VERB)) {
                return word.change();
            }
            boolean adverb = d.is(t, "more") || d.is(t, "most") || d.is(t, "fastest") || p.isLower(t) && endsInLy(d, t);
            if (!adverb) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsInLy(Document d, int t) {
        return d.end(t) - d.start(t) > 3 && d.charAt(d.end(t) - 1) == 'y' && d.charAt(d.end(t) - 2) == 'l';
    }

    /** "; emerging markets, 4.1 percent": a comma stands for the verb of the clause before. */
    private boolean isGapped(Passage p, Amount a, int start, int end) {
        Document d = p.d();
        if (!d.is(start - 1, ',') || !endsClause(p, a)) {
            return false;
        }
        for (int t = start - 2; t >= end && t >= start - LONGEST_SUBJECT; t--) {
            if (d.is(t, ';')) {
                return t < start - 2;
            }
            if (!d.isWord(t) && !p.isHyphen(t) || lexicon.changes.startsAt(d, t) || lexicon.is(d, t, Kind.SUBJECT)) {
                return false;
            }
        }
        return false;
    }

    /** "3% this year, 2.5% next year", "3% year on year and 6% from July". */
    private boolean isAnotherTime(Passage p, int start, int end) {
        Document d = p.d();
        boolean joint = d.word(start - 1) == lexicon.and || d.is(start - 1, ',');
        for (int t = end; joint && t < start - 1; t++) {
            boolean time = p.taken().has(t)
                    || lexicon.is(d, t, Kind.FILLER)
                    || lexicon.is(d, t, Kind.TIME_UNIT)
                    || lexicon.is(d, t, Kind.MONTH)
                    || lexicon.is(d, t, Kind.YEAR_PREPOSITION) && p.isLower(t)
                    || d.is(t, "this")
                    || d.is(t, "on")
                    || d.is(t, "next")
                    || d.is(t, "last")
                    || d.is(t, ',')
                    || p.isHyphen(t)
                    || d.isDigits(t) && d.end(t) - d.start(t) == 4;
            if (!time) {
                return false;
            }
        }
        return joint;
    }

    /** Whether another clause begins between two tokens. */
    boolean isBroken(Passage p, int from, int to) {
        Document d = p.d();
        for (int t = from; t < to; t++) {
            if (lexicon.changes.startsAt(d, t) || lexicon.is(d, t, Kind.SUBJECT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the amount is told of another subject, behind a comma or an "and", without a verb. */
    boolean isNextSubject(Passage p, Amount a, int start, int end) {
        return endsClause(p, a) && isSubject(p, start, end);
    }

    private boolean endsClause(Passage p, Amount a) {
        Document d = p.d();
        return !p.sameSentence(a.first, a.end)
                || d.kind(a.end) == Document.MARK && !p.isHyphen(a.end) && !d.is(a.end, '(')
                || d.word(a.end) == lexicon.and
                || d.is(a.end, "while")
                || d.is(a.end, "in")
                || d.is(a.end, "on")
                || d.word(a.end) == lexicon.to;
    }

    /** Whether what stands before the amount is the subject of a clause without a verb, behind a comma or an "and". */
    private boolean isSubject(Passage p, int start, int end) {
        Document d = p.d();
        for (int t = start - 1; t >= end && t >= start - LONGEST_SUBJECT; t--) {
            boolean joint = d.word(t) == lexicon.and || d.is(t, ',') || d.is(t, ';') || d.is(t, "while");
            if (joint) {
                return t < start - 1;
            }
            boolean inside = t < start - 1
                    && (d.word(t) == lexicon.of
                            || d.word(t) == lexicon.from
                            || d.is(t, "in")
                            || d.word(t) == lexicon.to && d.is(t - 1, "those")
                            || d.is(t, "for")
                            || d.is(t, "the")
                            || d.is(t, "those")
                            || d.is(t, "that"));
            boolean noun = d.isWord(t) && !lexicon.is(d, t, Kind.FUNCTION) && !lexicon.is(d, t, Kind.LINK);
            boolean verb = lexicon.changes.startsAt(d, t)
                    || lexicon.is(d, t, Kind.SUBJECT)
                    || lexicon.is(d, t, Kind.SHARE_VERB);
            if (!inside && (!noun || verb)) {
                return false;
            }
        }
        return false;
    }
}
