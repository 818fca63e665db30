package org.bulletinfacts.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.bulletinfacts.text.LexiconFile;

/**
 * A row of a user's file.
 *
 * @param line where it begins, from 1
 * @param cells by column, in the order of the built-in file; empty ones are left out
 */
record OwnRow(int line, Action action, Map<String, String> cells) implements LexiconFile.Row {
    /** The column of the user's files that says what a row does. */
    static final String ACTION = "action";

    /** What a row does to the built-in rows. */
    enum Action {
        /** Stands in the place of the row with its key, or is added. */
        PUT,
        /** Adds its forms to the row with its key, and changes the cells that it fills. */
        EXTEND,
        /** Takes out the row with its key, or its forms. */
        REMOVE
    }

    @Override
    public String get(String column) {
        return cells.get(column);
    }

    /** This row with another cell. */
    OwnRow with(String column, String cell) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new OwnRow(line, action, changed);
    }

    /** The cells of some columns as one text that tells rows apart; numbers in any writing are the same. */
    static String key(LexiconFile.Row row, List<Column> columns) {
        StringJoiner key = new StringJoiner("\u001F");
        for (Column column : columns) {
            String cell = row.get(column.name());
            boolean number = cell != null && column.content() == Content.NUMBER;
            key.add(cell == null ? "" : number ? Double.toString(Double.parseDouble(cell)) : cell);
        }
        return key.toString();
    }
}
