package org.bulletinfacts.observation;

import java.util.List;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/** Tells who reported a figure: the speaker of the speech that holds it, and of the report that goes on behind it. */
final class Reporters {
    /** How many sentences a report goes on where nobody else takes over. */
    private static final int REACH = 4;

    private final Document document;
    private final List<Quote> quotes;

    Reporters(Document document, List<Quote> quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** Index of the reporter in the article's actors, or null. */
    Integer of(Span figure) {
        Quote before = Spanned.lastUpTo(quotes, figure.start());
        if (before == null) {
            return null;
        }
        return before.span().covers(figure) ? before.speakerActor() : goesOn(before, figure);
    }

    /** A report without marks goes on over the next sentences; direct speech ends with its mark. */
    private Integer goesOn(Quote before, Span figure) {
        int told = document.sentenceOf(document.tokenAt(before.span().end() - 1));
        int here = document.sentenceOf(document.tokenAt(figure.start()));
        boolean report = !before.direct()
                && !document.inHeadline(document.tokenAt(before.span().start()));
        return report && here - told <= REACH ? before.speakerActor() : null;
    }
}
