package org.bulletinfacts.time;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds the time expressions of a text and resolves them. Immutable and safe for many threads. */
public final class TimeReader {
    public TimeReader(Lexicon.Builder lexicon) {}

    /** The time expressions in the order of the text, without overlaps. The numbers of {@code d} have been read. */
    public List<TimeExpression> read(Document d, LocalDate publishedOn, Conventions conventions) {
        return List.of();
    }
}
