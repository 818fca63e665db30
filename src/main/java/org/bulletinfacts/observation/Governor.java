package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/**
 * Finds what governs a figure among the words before it: the nearest finite verb with its mood, through infinitives, participles
 * and lists, or a noun such as "target" whose value it is. Looks back at most {@link #REACH} tokens.
 */
final class Governor {
    private static final int REACH = 60;
    /** The figure at the head of a joined clause stands at most so many tokens behind "and". */
    private static final int SUBJECT_REACH = 4;
    /** Subject and verb of "the forecast for 2026 is" stand at most so far apart. */
    private static final int HEAD_REACH = 10;
    /** The figure of "a bill that raises the retirement age to 65" stands at most so far behind "that". */
    private static final int BILL_REACH = 12;
    /** What commas part from its sentence is at most so long. */
    private static final int INSERTED = 20;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;
    private final Moods moods;
    private final Predicate predicate;

    Governor(ClauseWords words, StatusWords status, VerbForms verbs, Moods moods, Predicate predicate) {
        this.words = words;
        this.status = status;
        this.verbs = verbs;
        this.moods = moods;
        this.predicate = predicate;
    }

    /** What governs the figure from {@code at} to {@code end}; what stands behind it where nothing does. */
    Told read(Document d, Clause clause, int at, int end) {
        boolean noun = true;
        int infinitive = -1;
        int first = Math.max(clause.sentenceFirst(), at - REACH);
        for (int t = at - 1; t >= first; t--) {
            if (!d.isWord(t)) {
                if (d.is(t, ')')) {
                    t = opening(d, t, first);
                } else if (isEnd(d, t)) {
                    if (d.is(t, ';') && !d.isWord(end) && isVerbless(d, clause, t + 1, end)) {
                        continue;
                    }
                    if (infinitive >= 0 && d.inHeadline(infinitive)) {
                        return headline(d, infinitive);
                    }
                    boolean inserted = isDash(d, t) && at - t <= SUBJECT_REACH;
                    if (!inserted || predicate.read(d, end, clause.sentenceEnd(), true) != null) {
                        return behind(d, clause, end);
                    }
                } else if (isComma(d, t)) {
                    Told own = at - t <= SUBJECT_REACH ? predicate.read(d, end, clause.sentenceEnd(), true) : null;
                    if (own != null) {
                        return own;
                    }
                    noun &= d.is(t + 1, "including") || d.is(t + 1, "of") || d.is(t + 3, "range");
                    t = insertion(d, t, first);
                }
                continue;
            }
            if (verbs.isInfinitive(d, t)) {
                infinitive = t;
                continue;
            }
            Set<Kind> kinds = status.at(d, t);
            if (kinds.contains(Kind.ASIDE) || d.is(t - 1, ',') && d.is(t + 1, "at") && isReckoned(d, t)) {
                // "according to a survey of 1,200 adults"; ", put at 5 billion,".
                return Told.DONE;
            }
            boolean relative = kinds.contains(Kind.RELATIVE) || isThat(d, t);
            boolean bill = status.is(d, t - 1, Kind.BILL) && at - t <= BILL_REACH;
            if (bill && (relative && d.is(t, "that") || ClauseWords.endsIn(d, t, "ing"))) {
                return Told.PLANNED;
            }
            if (relative && describes(d, t, at) || isReduced(d, clause, t, at)) {
                return Told.OPEN;
            }
            if (kinds.contains(Kind.CLAUSE_START) || relative) {
                return subordinate(d, clause, t, kinds, end);
            }
            if (d.is(t, "and") || d.is(t, "but")) {
                Told own = at - t <= SUBJECT_REACH ? predicate.read(d, end, clause.sentenceEnd(), true) : null;
                if (own != null) {
                    return own;
                }
                if (d.is(t, "but") && infinitive < 0 && !verbs.isPast(d, t + 1)) {
                    return behind(d, clause, end);
                }
                continue;
            }
            Told told = moods.read(d, clause, t, kinds, infinitive, at, noun);
            if (told != null) {
                return told;
            }
            noun &= !closesNoun(d, t, kinds);
            told = finite(d, clause, t, kinds, end);
            if (told != null) {
                return told;
            }
        }
        if (infinitive >= 0 && d.inHeadline(infinitive) && infinitive > clause.sentenceFirst()) {
            return headline(d, infinitive);
        }
        return behind(d, clause, end);
    }

    /** "Kenya to build", "exports to reach". */
    private Told headline(Document d, int infinitive) {
        return verbs.isTrendVerb(d, infinitive + 1) ? Told.FORECAST : Told.PLANNED;
    }

    /** "a household that burns 150 (litres a month) will": what its verb in the present says of a thing. */
    private boolean describes(Document d, int t, int at) {
        int verb = t + 1;
        boolean present = d.shape(verb) == Document.LOWER
                && d.charAt(d.end(verb) - 1) == 's'
                && d.charAt(d.end(verb) - 2) != 's'
                && !words.endsNounPhrase(d, verb)
                && !words.isWord(d, verb, ClauseWords.Kind.AUXILIARY)
                && (status.at(d, verb).isEmpty() || status.is(d, verb, Kind.NOUN));
        return present && at - verb <= SUBJECT_REACH && verbs.skipAdverbs(d, verb + 1) == at;
    }

    /** "A household using 600 kWh": a participle of the noun that opens the sentence. */
    private boolean isReduced(Document d, Clause clause, int t, int at) {
        boolean participle = (ClauseWords.endsIn(d, t, "ing") || d.is(t, "using"))
                && at - t <= SUBJECT_REACH
                && verbs.skipAdverbs(d, t + 1) == at
                && t > clause.sentenceFirst() + 1
                && t - clause.sentenceFirst() <= SUBJECT_REACH
                && status.at(d, t).isEmpty();
        for (int i = clause.sentenceFirst(); participle && i < t; i++) {
            participle = d.isWord(i) && !words.isVerb(d, i) && !words.isWord(d, i, ClauseWords.Kind.PREPOSITION);
        }
        return participle;
    }

    /** "; sub-Saharan Africa, 4.1 percent": what is left out behind a semicolon is the verb before it. */
    private boolean isVerbless(Document d, Clause clause, int from, int end) {
        int to = Math.min(clause.sentenceEnd(), from + INSERTED);
        for (int t = from; t < to && (t < end || !d.is(t, ';')); t++) {
            if (words.isVerb(d, t) || verbs.isPast(d, t) || verbs.isPresent(d, t) || status.is(d, t, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** What the verb of the clause says that opens at the token, with the figure in its subject. */
    private Told subordinate(Document d, Clause clause, int t, Set<Kind> kinds, int end) {
        boolean describes = d.is(t, "that") && !words.isWord(d, t - 1, ClauseWords.Kind.SPEECH);
        if (kinds.contains(Kind.RELATIVE)) {
            Told told = predicate.read(d, end, clause.sentenceEnd(), true);
            return told != null && told.status() != Status.ACTUAL ? told : Told.DONE;
        }
        Told told = behind(d, clause, end);
        if (told.open() && (d.is(t, "once") || d.is(t, "until"))) {
            // "once a second line opens".
            return Told.PLANNED;
        }
        return describes && told.status() == Status.ACTUAL ? Told.DONE : told;
    }

    /** A verb that says nothing of the future: what it governs has happened, or is so. */
    private Told finite(Document d, Clause clause, int t, Set<Kind> kinds, int end) {
        boolean present = kinds.contains(Kind.BE_PRESENT);
        if (present || kinds.contains(Kind.BE_PAST)) {
            Told head = head(d, clause, t);
            boolean now = status.is(d, t - 1, Kind.NOW) || status.is(d, t + 1, Kind.NOW);
            if (head == null && present && !now && moods.isBudgeted(d, clause, t)) {
                return Told.PLANNED;
            }
            return head != null ? head : present && !now ? Told.OPEN : Told.DONE;
        }
        if (kinds.contains(Kind.HAVE) || kinds.contains(Kind.DO)) {
            boolean infinite = d.is(t, "have") && (d.is(t - 1, "to") || d.is(t - 1, "and"));
            return infinite || isModal(d, verbs.skipAdverbsBack(d, t - 1)) ? null : Told.DONE;
        }
        if (kinds.contains(Kind.CAN)) {
            return Told.OPEN;
        }
        if (verbs.isPast(d, t) && !verbs.hasAuxiliary(d, t)) {
            boolean joined =
                    d.is(t - 1, "and") || d.is(t + 1, "by") && d.isCapital(t + 2) || kinds.contains(Kind.PARTED);
            if (joined && !kinds.contains(Kind.PAST_ONLY)) {
                return null;
            }
            if (words.isWord(d, t, ClauseWords.Kind.SPEECH)) {
                Told told = behind(d, clause, end);
                return told.status() != Status.ACTUAL || kinds.contains(Kind.OPEN) ? told : Told.DONE;
            }
            return kinds.contains(Kind.OPEN) ? Told.OPEN : Told.DONE;
        }
        if (verbs.isPresent(d, t)) {
            if (words.isWord(d, t, ClauseWords.Kind.SPEECH)) {
                return behind(d, clause, end);
            }
            if (moods.isBudgeted(d, clause, t)) {
                return Told.PLANNED;
            }
            return status.is(d, t - 1, Kind.NOW) ? Told.DONE : Told.OPEN;
        }
        return kinds.contains(Kind.OPEN) && verbs.hasAuxiliary(d, t) ? Told.OPEN : null;
    }

    private static boolean isReckoned(Document d, int t) {
        return d.is(t, "put") || d.is(t, "estimated") || d.is(t, "set") || d.is(t, "fixed") || d.is(t, "valued");
    }

    private boolean isModal(Document d, int t) {
        Set<Kind> kinds = status.at(d, t);
        return kinds.contains(Kind.WILL)
                || kinds.contains(Kind.WOULD)
                || kinds.contains(Kind.MAY)
                || kinds.contains(Kind.SHOULD)
                || kinds.contains(Kind.CAN);
    }

    /** ", which ends in March,", ", the minister said,": the comma at its head; the comma itself where nothing is inserted. */
    private int insertion(Document d, int comma, int first) {
        boolean speech = words.isWord(d, comma - 1, ClauseWords.Kind.SPEECH);
        for (int t = comma - 1; t >= Math.max(first, comma - INSERTED); t--) {
            if (isEnd(d, t)) {
                return comma;
            }
            if (isComma(d, t)) {
                speech |= words.isWord(d, t + 1, ClauseWords.Kind.SPEECH);
                return status.is(d, t + 1, Kind.RELATIVE) || speech ? t : comma;
            }
            if (d.is(t, "that") || isModal(d, t)) {
                return comma;
            }
        }
        return comma;
    }

    /** "The forecast for 2026 is", "its target was": what the subject of the form of "be" at a token is, or null. */
    private Told head(Document d, Clause clause, int be) {
        for (int t = be - 1; t >= Math.max(clause.sentenceFirst(), be - HEAD_REACH); t--) {
            Set<Kind> kinds = status.at(d, t);
            if (isComma(d, t) || isEnd(d, t) || kinds.contains(Kind.RELATIVE) || verbs.isPast(d, t)) {
                return null;
            }
            boolean noun = kinds.contains(Kind.TARGET_NOUN) || kinds.contains(Kind.FORECAST_NOUN);
            if (noun && !isObject(d, t, clause.sentenceFirst())) {
                return kinds.contains(Kind.TARGET_NOUN) ? Told.TARGET : Told.FORECAST;
            }
        }
        return null;
    }

    /** "above the target". */
    private boolean isObject(Document d, int noun, int first) {
        for (int t = noun - 1; t >= Math.max(first, noun - 4); t--) {
            if (words.isWord(d, t, ClauseWords.Kind.PREPOSITION) || words.isWord(d, t, ClauseWords.Kind.OF)) {
                return true;
            }
            if (!d.isWord(t)) {
                return false;
            }
        }
        return false;
    }

    private Told behind(Document d, Clause clause, int end) {
        Told told = predicate.read(d, end, clause.sentenceEnd(), false);
        return told != null ? told : Told.OPEN;
    }

    /** Words behind which a figure is no longer the value of the noun before them. */
    private boolean closesNoun(Document d, int t, Set<Kind> kinds) {
        if (kinds.contains(Kind.BASE) && !d.is(t, "from")
                || d.is(t, "with")
                || d.is(t, "on")
                || d.is(t, "above")
                || d.is(t, "below")) {
            return true;
        }
        if (d.is(t, "in")) {
            return !d.isDigits(t + 1) && !d.is(t + 2, "range");
        }
        boolean joins = d.is(t, "including") || d.is(t, "averaging");
        return !joins && ClauseWords.endsIn(d, t, "ing") || verbs.isPast(d, t);
    }

    /** "said that", "the tax that": a clause of its own begins; not "that year". */
    private boolean isThat(Document d, int t) {
        return d.is(t, "that")
                && d.isWord(t - 1)
                && !words.isWord(d, t - 1, ClauseWords.Kind.PREPOSITION)
                && (!words.isWord(d, t + 1, ClauseWords.Kind.PREPOSITION) || d.is(t + 1, "about"));
    }

    private static int opening(Document d, int closing, int first) {
        int t = closing;
        while (t > first && !d.is(t, '(')) {
            t--;
        }
        return t;
    }

    private static boolean isEnd(Document d, int t) {
        boolean quoted = (d.is(t, '"') || d.is(t, '”')) && (d.is(t - 1, '.') || d.is(t - 1, '!') || d.is(t - 1, '?'));
        return quoted || d.is(t, ';') || d.is(t, ':') && !d.isDigits(t + 1) || isDash(d, t);
    }

    /** A dash between blanks. */
    static boolean isDash(Document d, int t) {
        boolean dash = d.is(t, '–') || d.is(t, '—') || d.is(t, '-');
        return dash && !d.glued(t) && !d.glued(t + 1);
    }

    static boolean isComma(Document d, int t) {
        return d.is(t, ',') && !(d.glued(t) && d.glued(t + 1) && d.isDigits(t - 1) && d.isDigits(t + 1));
    }
}
