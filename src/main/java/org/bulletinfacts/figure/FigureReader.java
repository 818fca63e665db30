package org.bulletinfacts.figure;

import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;

/** Finds the figures of a text: numbers that say something about the world. Immutable and safe for many threads. */
public final class FigureReader {
    public FigureReader(Lexicon.Builder lexicon) {}

    /**
     * The figures in the order of the text, without overlaps. The numbers of {@code d} have been read.
     *
     * @param taken tokens that belong to a name or a time expression: no figure may cover them
     */
    public List<Figure> read(Document d, Conventions conventions, Taken taken) {
        return List.of();
    }
}
