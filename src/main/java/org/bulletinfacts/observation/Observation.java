package org.bulletinfacts.observation;

import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;

/**
 * A figure with its meaning: what it measures, when, compared to what, and who says so. What the text does not tell is null.
 *
 * @param measure a noun phrase of the text without determiner, or null
 * @param measureId the indicator of the measures' lexicon, or null
 * @param period the time that the value is about, or null
 * @param compared the base of a comparison, or null
 * @param subject index in the article's actors, or null; likewise {@code place} and {@code reportedBy}
 * @param country ISO 3166-1 alpha-2: of the subject, else of the place, else of the source; null where none is known
 * @param partOf index of the figure (in the article's order) that this one is a part of, or null
 */
public record Observation(
        Figure figure,
        String measure,
        String measureId,
        Period period,
        Period compared,
        Status status,
        Integer subject,
        Integer place,
        String country,
        Integer reportedBy,
        Integer partOf)
        implements Spanned {
    @Override
    public Span span() {
        return figure.span();
    }
}
