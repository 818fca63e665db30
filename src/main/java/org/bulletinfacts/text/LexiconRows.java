package org.bulletinfacts.text;

import java.util.function.Consumer;

/** Where a lexicon comes from: the rows of its files, which are named as in {@code /lexicon/en}. */
public interface LexiconRows {
    /** The lexicon as it ships. */
    LexiconRows BUILT_IN = LexiconFile::forEach;

    /**
     * Hands over every row of a file. A file that ends in {@code .txt} has a word a line, in the column {@code word}.
     *
     * @throws IllegalStateException where the lexicon has no such file
     */
    void forEach(String file, Consumer<LexiconFile.Row> consumer);

    /** A hash of what differs from the lexicon as it ships, 8 hex digits; empty where nothing does. */
    default String hash() {
        return "";
    }
}
