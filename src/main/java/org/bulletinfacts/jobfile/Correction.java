package org.bulletinfacts.jobfile;

/**
 * What an analyst says of who is who, against what the resolve step found.
 *
 * @param line where it stands in its file, from 1
 * @param id the actor that it is about
 * @param newId of a merge or split the actor that it is from now on, else null
 * @param name of a rename the name, else null
 * @param source of a split the source whose articles are meant, or null
 * @param articleId of a split the article that is meant, or null
 */
public record Correction(
        int line, Action action, String id, String newId, String name, String source, String articleId) {
    /** What it does. */
    public enum Action {
        /** Two actors are one. */
        MERGE,
        /** What is said of an actor in an article, or in the articles of a source, is said of another. */
        SPLIT,
        /** An actor is called so. */
        RENAME
    }
}
