package org.bulletinfacts.lexicon;

/**
 * A column of a lexicon file.
 *
 * @param least of a whole number the least value allowed, else 0
 * @param most of a whole number the greatest value allowed, else 0
 * @param role what it does for telling rows apart
 * @param needed whether a row that is added must fill it
 */
record Column(String name, Content content, int least, int most, Role role, boolean needed) {
    enum Role {
        /** Rows of one file with the same values here are the same row. */
        KEY,
        /** With a form it makes up one meaning; the form may have others. */
        CLASS,
        NONE
    }

    boolean isKey() {
        return role == Role.KEY;
    }

    /**
     * Whether a row must fill it.
     *
     * @param put whether the row stands by itself; else it only extends or removes another
     */
    boolean isNeeded(boolean put, FileColumns.Kind kind) {
        boolean tells = role != Role.NONE || kind != FileColumns.Kind.THINGS && content.isForms();
        return needed && (put || tells);
    }

    boolean isClass() {
        return role == Role.CLASS;
    }
}
