package org.bulletinfacts.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.figure.UnreadReason;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.observation.Status;
import org.bulletinfacts.text.CodePoints;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * A small extractor for tests of the job: every number is a count and listed as not understood, every capitalised word a person. A text with the word
 * "explode" makes it throw.
 */
final class WordExtractor implements Extractor {
    private final String version;

    WordExtractor() {
        this("words-1");
    }

    /** Versions differ in the rule's name, so that a rebuild shows. */
    WordExtractor(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Facts extract(Article article, Conventions conventions) {
        String text = article.text();
        if (text.contains("explode")) {
            throw new IllegalStateException("this text makes the extractor fail");
        }
        List<Fact<Observation>> figures = new ArrayList<>();
        List<Fact<UnreadNumber>> unread = new ArrayList<>();
        List<Fact<Mention>> mentions = new ArrayList<>();
        Map<String, Integer> actors = new LinkedHashMap<>();
        CodePoints codePoints = CodePoints.of(text);
        for (int start = 0; start < text.length(); start++) {
            int end = wordEnd(text, start);
            if (end == start) {
                continue;
            }
            Span span = new Span(start, end);
            if (Character.isDigit(text.charAt(start))) {
                figures.add(fact("figure", article, codePoints, span, figure(span, conventions)));
                unread.add(
                        fact("number", article, codePoints, span, new UnreadNumber(span, null, UnreadReason.JOINED)));
            } else if (Character.isUpperCase(text.charAt(start))) {
                int actor = actors.computeIfAbsent(span.of(text), name -> actors.size());
                Mention mention = new Mention(span, ActorKind.PERSON, actor, MentionForm.NAME, null, version);
                mentions.add(fact("mention", article, codePoints, span, mention));
            }
            start = end;
        }
        List<ArticleActor> people = actors.keySet().stream()
                .map(name -> new ArticleActor(ActorKind.PERSON, name, null, List.of(name)))
                .toList();
        return new Facts("Agency", people, figures, List.of(), mentions, List.of(), List.of(), unread);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Observation figure(Span span, Conventions conventions) {
        Figure figure =
                new Figure(span, FigureKind.COUNT, span.length(), null, null, null, null, Basis.LEVEL, null, version);
        return new Observation(
                figure, null, null, null, null, Status.ACTUAL, null, null, conventions.country(), null, null);
    }

    private static <T extends Spanned> Fact<T> fact(
            String kind, Article article, CodePoints codePoints, Span span, T value) {
        String key = kind + article.articleId() + span;
        String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        String mention = span.of(article.text());
        return new Fact<>(id, codePoints.at(span.start()), codePoints.at(span.end()), mention, mention, value);
    }
}
