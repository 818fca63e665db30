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
    /** The last sentence that was asked for: the facts of one stand side by side, and share it. */
    private String sentence;

    private int sentenceFrom = -1;
    private int sentenceTo = -1;
    /** The sentence of the last fact: most facts of one kind share theirs with their neighbour. */
    private String evidence = "";

    private int evidenceStart = -1;

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
        int from = Math.min(document.sentenceSpan(first).start(), span.start());
        int to = Math.max(document.sentenceSpan(last).end(), span.end());
        if (from != evidenceStart || to != from + evidence.length()) {
            evidence = document.text().substring(from, to);
            evidenceStart = from;
        }
        return evidence;
    }
}
