package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** The words that tell what is done from what is planned, foreseen or aimed at. */
final class StatusWords {
    /** A class of {@code status-words.csv}; one word may be of several. */
    enum Kind {
        WILL,
        WOULD,
        MAY,
        SHOULD,
        BE_PRESENT,
        BE_PAST,
        BE,
        HAVE,
        DO,
        CAN,
        /** "plans", "agreement": what it is "to" do is not done yet. */
        PLANNED_TO,
        /** "approved", "proposed": what is behind it is still to come. */
        PLANNED,
        /** "offered 5 million", not "are offered oil at 5". */
        PROMISED,
        TARGET_TO,
        TARGET,
        FORECAST,
        /** "forecast of": reaches only what the noun phrase holds, or what the noun "is". */
        FORECAST_NOUN,
        TARGET_NOUN,
        PLANNED_NOUN,
        /** A plan while somebody passes or reads it, see {@link #BUDGET_ACT}. */
        BUDGET,
        BUDGET_ACT,
        /** "is due", "are foreseen": behind a form of "be". */
        SCHEDULED,
        /** "offered": the time of the thing tells whether it is still to come. */
        OPEN,
        TAKES_EFFECT,
        /** "the aim is to …". */
        AIM,
        /** "reach": of a mark that somebody means to get to. */
        ATTAIN,
        /** "inflation": nobody plans it, so that it "will" be is a forecast. */
        TREND,
        TREND_VERB,
        /** "would cost": somebody's reckoning. */
        OUTCOME,
        /** "will save", "should bring in": what somebody reckons will follow. */
        EFFECT,
        HEDGE,
        EXPERT,
        /** "the cost is put at". */
        COST,
        PAST,
        /** Past forms that are no participles as well. */
        PAST_ONLY,
        /** Plurals that look like verbs in -s. */
        NOUN,
        /** Participles that describe: the figure behind them has the verb above. */
        PARTED,
        CLAUSE_START,
        RELATIVE,
        /** What stands behind is known. */
        GIVEN,
        NOW,
        DIMENSION,
        /** "promised to": cut it "to" a mark is a target. */
        PROMISE,
        STEER,
        /** "a poll of 15 analysts". */
        SAMPLE,
        /** "expected", "planned" right behind a figure. */
        FORESEEN,
        INTENDED,
        /** No object of a verb begins with it. */
        TAIL,
        /** "million": "of" behind it names the whole. */
        NUMBER,
        /** "according to", "citing": what follows is known. */
        ASIDE,
        /** What stands right behind is what something is compared with. */
        BASE,
        /** "above the 3 percent ceiling": a mark that stands. */
        LIMIT,
        /** "a bill raising the age to 65". */
        BILL,
        /** "the budget is set at": what it says is planned as long as it is told in the present. */
        SPENDING_PLAN,
        /** "a 3 GW tender": what is still to be built. */
        TENDER
    }

    private final WordClasses<Kind> words;

    StatusWords(Lexicon.Builder lexicon) {
        words = new WordClasses.Builder<>(lexicon, Kind.class)
                .file("status-words.csv")
                .build("status-words");
    }

    /** The classes of the longest form that starts at the token; empty of a word of none. */
    Set<Kind> at(Document d, int token) {
        return words.at(d, token);
    }

    boolean is(Document d, int token, Kind kind) {
        return at(d, token).contains(kind);
    }

    /** The token behind the longest form that starts at the token, or the next token. */
    int end(Document d, int token) {
        return words.end(d, token);
    }
}
