package org.bulletinfacts.lexicon;

import java.util.List;

/**
 * The columns of a lexicon file, which say how a user's row meets the built-in ones.
 *
 * @param file its name: {@code units.csv}
 */
record FileColumns(String file, List<Column> columns) {
    /** What a row of a file is. */
    enum Kind {
        /** A thing with a key; a row with the same key replaces it. */
        THINGS,
        /** Forms with one meaning each; a row gives its forms another. */
        MEANINGS,
        /** Forms of a class, and a form may be of several; a row adds its forms to the class. */
        CLASSES
    }

    FileColumns {
        columns = List.copyOf(columns);
    }

    Kind kind() {
        if (columns.stream().anyMatch(Column::isKey)) {
            return Kind.THINGS;
        }
        return columns.stream().anyMatch(Column::isClass) ? Kind.CLASSES : Kind.MEANINGS;
    }

    /** The column of that name, or null. */
    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns that tell rows apart: the key, or the class; none in a file of meanings. */
    List<Column> identity() {
        return columns.stream()
                .filter(column -> column.isKey() || column.isClass())
                .toList();
    }

    /** The columns with forms or words, several in a cell. */
    List<Column> forms() {
        return columns.stream().filter(column -> column.content().isForms()).toList();
    }
}
