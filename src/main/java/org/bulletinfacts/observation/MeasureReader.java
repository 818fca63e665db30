package org.bulletinfacts.observation;

import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Taken;

/** Finds the noun phrase that a figure counts or measures. */
final class MeasureReader {
    private final ClauseWords words;
    private final NounPhrases phrases;

    MeasureReader(ClauseWords words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * What is around one figure.
     *
     * @param first the figure's first token
     * @param end the token behind the figure
     * @param lead the first token of the words that qualify it ("more than", "about")
     * @param others tokens of all figures and dates: no phrase reaches over them
     */
    private record Place(Document d, Figure figure, int first, int end, int lead, Clause clause, Taken others) {}

    /**
     * The phrase, or null where the text does not tell.
     *
     * @param others tokens of all figures and dates of the text
     * @param before the measure of the figure before this one, or null: what "them" and "of whom" mean
     */
    Span read(Document d, Figure figure, Clause clause, MentionIndex mentions, Taken others, Span before) {
        int first = d.tokenAt(figure.span().start());
        int end = d.tokenAt(figure.span().end() - 1) + 1;
        Place place = new Place(d, figure, first, end, lead(d, first, clause.first()), clause, others);
        if (isAnaphora(place) || before != null && isSecondOfPair(place)) {
            return before;
        }
        return switch (figure.kind()) {
            case AGE -> attributive(place);
            case SCORE -> score(place, mentions);
            case ORDINAL -> phrases.startingAt(d, end, clause.sentenceEnd());
            case COUNT -> counted(place, mentions, before);
            default -> measured(place, mentions);
        };
    }

    /** "5.8 magnitude", "magnitude 5.8", "the index rose to 49,507.21"; a result of a game measures nothing. */
    private Span score(Place p, MentionIndex mentions) {
        if (p.figure.valueMax() != null) {
            return null;
        }
        if (p.d.is(p.first - 1, "magnitude")) {
            return p.d.span(p.first - 1, p.first);
        }
        return p.d.is(p.end, "magnitude") ? p.d.span(p.end, p.end + 1) : subject(p, mentions);
    }

    private Span counted(Place p, MentionIndex mentions, Span before) {
        int noun = p.d.is(p.end, "of") ? p.end + 1 : p.end;
        Span behind = phrases.startingAt(p.d, noun, p.clause.sentenceEnd());
        if (behind != null) {
            return behind;
        }
        // "five were acquitted", "12 others remain missing": of those just counted.
        if (words.isVerb(p.d, p.end) || p.d.is(p.end, "others") || p.d.is(p.end, "more")) {
            return before;
        }
        return subject(p, mentions);
    }

    private Span measured(Place p, MentionIndex mentions) {
        Span beside = beside(p, mentions);
        return beside != null ? beside : subject(p, mentions);
    }

    /** "109 of them", "of whom 724", "sentences of 724 will be reduced". */
    private boolean isAnaphora(Place p) {
        Document d = p.d;
        int end = p.end;
        if (d.is(end, "of")
                && (d.is(end + 1, "them")
                        || d.is(end + 1, "whom")
                        || d.is(end + 1, "which")
                        || d.is(end + 1, "these")
                        || d.is(end + 1, "those"))) {
            return true;
        }
        if (p.figure.kind() != FigureKind.COUNT) {
            return false;
        }
        if (d.is(p.first - 1, "whom") || d.is(p.first - 1, "which") && d.is(p.first - 2, "of")) {
            return true;
        }
        boolean bare = end >= p.clause.sentenceEnd()
                || words.isWord(d, end, Kind.AUXILIARY)
                || d.is(end, '.')
                || d.is(end, ',')
                || d.is(end, ';');
        return bare && d.is(p.first - 1, "of");
    }

    /** "rose to 12 million from 9 million", "168,000 against 172,000": what is compared is the same. */
    private static boolean isSecondOfPair(Place p) {
        boolean joined = p.d.is(p.lead - 1, "from") || p.d.is(p.lead - 1, "against");
        for (int t = p.lead - 2; joined && t >= Math.max(p.clause.first(), p.lead - 8); t--) {
            if (p.others.has(t)) {
                return true;
            }
        }
        return false;
    }

    /** What stands right beside money, percent, measures and ratios. */
    private Span beside(Place p, MentionIndex mentions) {
        Document d = p.d;
        int sentenceEnd = p.clause.sentenceEnd();
        if (d.is(p.end, "worth") && d.is(p.end + 1, "of")) {
            return phrases.startingAt(d, p.end + 2, sentenceEnd);
        }
        if (d.is(p.lead - 1, "worth")
                || d.is(p.lead - 1, "totaling")
                || d.is(p.lead - 1, "totalling")
                || d.is(p.lead - 1, "costing")) {
            return phrases.coreEndingAt(d, p.lead - 1, p.clause.first(), p.others);
        }
        if (words.isWord(d, p.end, Kind.CHANGE_NOUN)) {
            return d.is(p.end + 1, "in") || d.is(p.end + 1, "of")
                    ? phrases.startingAt(d, p.end + 2, sentenceEnd)
                    : null;
        }
        if (d.is(p.lead - 1, "of")) {
            return beforeOf(p, mentions);
        }
        if (d.is(p.end, "of") && p.figure.basis() != Basis.CHANGE) {
            return phrases.startingAt(d, p.end + 1, sentenceEnd);
        }
        if (d.is(p.lead - 1, "at")) {
            // "Inflation at 4.5 per cent", a headline; "stood at" has a verb there, which ends no phrase.
            return phrases.coreEndingAt(d, p.lead - 1, p.clause.first(), p.others);
        }
        if (p.figure.basis() != Basis.CHANGE) {
            Span named = attributive(p);
            return named != null || p.figure.kind() == FigureKind.RATIO ? named : appositive(p);
        }
        return null;
    }

    /** "an increase of 5% in exports", "GDP growth of 4.8%", "a length of 1,100 km". */
    private Span beforeOf(Place p, MentionIndex mentions) {
        Document d = p.d;
        boolean change = words.isWord(d, p.lead - 2, Kind.CHANGE_NOUN);
        if (change && d.is(p.end, "in")) {
            Span behind = phrases.startingAt(d, p.end + 1, p.clause.sentenceEnd());
            if (behind != null && words.isWord(d, p.lead - 3, Kind.DETERMINER)) {
                return behind;
            }
        }
        if (change && words.isWord(d, p.lead - 3, Kind.DETERMINER)) {
            return subject(p, mentions);
        }
        return phrases.coreEndingAt(d, p.lead - 1, p.clause.first(), p.others);
    }

    /** "a $5 million loan", "500 kV line", "52-year-old shopkeeper": the noun right behind, where no verb brings the figure in. */
    private Span attributive(Place p) {
        Document d = p.d;
        int t = p.end;
        boolean noun = d.isWord(t)
                && !p.others.has(t)
                && !words.endsNounPhrase(d, t)
                && !words.isWord(d, t, Kind.ADVERB)
                && !words.isWord(d, t, Kind.VERB)
                && !words.isWord(d, t, Kind.DETERMINER)
                && !words.isWord(d, t, Kind.DIRECTION)
                && !d.is(t, "of")
                && !ClauseWords.endsIn(d, t, "ed");
        boolean level = d.is(p.lead - 1, "to") || d.is(p.lead - 1, "at") || d.is(p.lead - 1, "by");
        return noun && !level ? phrases.startingAt(d, t, p.clause.sentenceEnd()) : null;
    }

    /** "the highest rate, 11.4 per cent", "fixed income 0.9 per cent", "wheat – 12 mln t", "barley: 3 mln t". */
    private Span appositive(Place p) {
        Document d = p.d;
        int end = p.lead;
        boolean mark = !d.glued(end)
                && (d.is(end - 1, ',')
                        || d.is(end - 1, ':')
                        || d.is(end - 1, '-')
                        || d.is(end - 1, '\u2013')
                        || d.is(end - 1, '\u2014'));
        if (mark) {
            end--;
        }
        if (end <= p.clause.sentenceFirst()
                || !d.isWord(end - 1)
                || words.endsNounPhrase(d, end - 1)
                || d.is(end - 1, "of")
                || words.isVerb(d, end - 1)
                || words.isWord(d, end - 1, Kind.ADVERB)
                || p.others.has(end - 1)) {
            return null;
        }
        Span core = phrases.coreEndingAt(d, end, p.clause.sentenceFirst(), p.others);
        return core != null && Character.isLowerCase(d.text().charAt(core.end() - 1)) && !d.isCapital(end - 1)
                ? core
                : null;
    }

    /** Back over "about", "more than", "nearly", "a". */
    private int lead(Document d, int first, int clauseFirst) {
        int t = first;
        while (t > clauseFirst
                && (words.isWord(d, t - 1, Kind.ADVERB)
                        || d.is(t - 1, "than")
                        || d.is(t - 1, "over")
                        || d.is(t - 1, "some")
                        || d.is(t - 1, "least")
                        || d.is(t - 1, "most")
                        || d.is(t - 1, "estimated")
                        || d.is(t - 1, "a")
                        || d.is(t - 1, "an"))) {
            t--;
        }
        return t;
    }

    /**
     * The subject of the verb that gives it this value: "inflation stood at 8.9%", "the rate fell by 17%". A subject that acts
     * ("the ministry allocated $5 million") is no measure; what the money is for may be.
     */
    private Span subject(Place p, MentionIndex mentions) {
        Document d = p.d;
        int verb = p.first - 1;
        while (verb >= p.clause.first() && !words.isVerb(d, verb) && !words.isWord(d, verb, Kind.LEVEL)) {
            if (d.is(verb, ';') || d.is(verb, ':')) {
                return null;
            }
            verb--;
        }
        boolean level = words.isWord(d, verb, Kind.LEVEL) || words.is(d, verb, Kind.LEVEL);
        if (!level) {
            return p.figure.kind() == FigureKind.MONEY ? purpose(p) : null;
        }
        while (verb > p.clause.first() && isVerbGroup(d, verb - 1)) {
            verb--;
        }
        if (verb <= p.clause.first()) {
            return null;
        }
        Span subject = phrases.endingBefore(d, verb, p.clause.first(), p.others);
        return subject == null || isPerson(d, subject, mentions) ? null : subject;
    }

    private static boolean isPerson(Document d, Span phrase, MentionIndex mentions) {
        int end = d.tokenAt(phrase.end() - 1) + 1;
        for (int t = d.tokenAt(phrase.start()); t < end; t++) {
            if (mentions.isPerson(mentions.at(t))) {
                return true;
            }
        }
        return false;
    }

    /** "spend 500 million baht on charter flights". */
    private Span purpose(Place p) {
        boolean purpose = p.d.is(p.end, "on") || p.d.is(p.end, "for") || p.d.is(p.end, "in");
        return purpose && !p.others.has(p.end + 1) ? phrases.startingAt(p.d, p.end + 1, p.clause.sentenceEnd()) : null;
    }

    private boolean isVerbGroup(Document d, int t) {
        return words.isWord(d, t, Kind.AUXILIARY)
                || words.isWord(d, t, Kind.ADVERB)
                || words.isWord(d, t, Kind.NEGATION);
    }
}
