package org.bulletinfacts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bulletinfacts.text.CodePoints;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/** Gives what the readers found in one document its id, its code point offsets and its sentence. */
final class FactMaker {
    private final Document document;
    private final CodePoints codePoints;
    private final FactIds ids;

    FactMaker(Document document, String articleId) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.ids = new FactIds(articleId);
    }

    /** {@code key} tells facts of one mention apart beyond their order; most kinds need none and give "". */
    <T extends Spanned> List<Fact<T>> facts(String kind, List<T> found, Function<T, String> key) {
        List<Fact<T>> facts = new ArrayList<>(found.size());
        for (T one : found) {
            Span span = one.span();
            String mention = span.of(document.text());
            facts.add(new Fact<>(
                    ids.next(kind, mention + key.apply(one)),
                    codePoints.at(span.start()),
                    codePoints.at(span.end()),
                    mention,
                    sentence(span),
                    one));
        }
        return facts;
    }

    /** The sentence that holds the span; from the first to the last where it reaches over several. */
    private String sentence(Span span) {
        int first = document.sentenceOf(document.tokenAt(span.start()));
        int last = document.sentenceOf(document.tokenAt(Math.max(span.start(), span.end() - 1)));
        int from = document.sentenceSpan(first).start();
        int to = document.sentenceSpan(last).end();
        return document.text().substring(Math.min(from, span.start()), Math.max(to, span.end()));
    }
}
