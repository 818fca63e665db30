package org.bulletinfacts.lexicon;

import java.util.List;
import java.util.function.Predicate;

/** The columns of a lexicon file, which say how a user's row meets the built-in ones. */
final class FileColumns {
    /** What a row of a file is. */
    enum Kind {
        /** A thing with a key; a row with the same key replaces it. */
        THINGS,
        /** Forms with one meaning each; a row gives its forms another. */
        MEANINGS,
        /** Forms of a class, and a form may be of several; a row adds its forms to the class. */
        CLASSES
    }

    private final String file;
    private final List<Column> columns;
    private final Kind kind;
    private final List<Column> identity;
    private final List<Column> forms;
    private final boolean hasName;

    /** @param file its name: {@code units.csv} */
    FileColumns(String file, List<Column> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.identity = those(column -> column.isKey() || column.isClass());
        this.forms = those(column -> column.content().isForms());
        this.hasName = columns.stream().anyMatch(column -> column.content().isName());
        boolean things = identity.stream().anyMatch(Column::isKey);
        this.kind = things ? Kind.THINGS : identity.isEmpty() ? Kind.MEANINGS : Kind.CLASSES;
    }

    private List<Column> those(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).toList();
    }

    String file() {
        return file;
    }

    /** All columns, in the order of the built-in file. */
    List<Column> columns() {
        return columns;
    }

    Kind kind() {
        return kind;
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
        return identity;
    }

    /** The columns with forms or words, several in a cell. */
    List<Column> forms() {
        return forms;
    }

    /** Whether its rows have a form beside those of the columns of forms. */
    boolean hasName() {
        return hasName;
    }
}
