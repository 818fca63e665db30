package org.bulletinfacts.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

/** What the check of a user's file must know of the built-in one of the same name. */
final class BuiltInFile {
    private final FileColumns columns;
    private final Map<String, Set<String>> values = new HashMap<>();
    /** By the key of a row or class: its forms as written, and folded. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    BuiltInFile(FileColumns columns) {
        this.columns = columns;
        LexiconRows.BUILT_IN.forEach(columns.file(), this::add);
    }

    private void add(LexiconFile.Row row) {
        Set<String> own = forms.computeIfAbsent(OwnRow.key(row, columns.identity()), key -> new HashSet<>());
        for (Column column : columns.columns()) {
            String cell = row.get(column.name());
            if (column.content() == Content.KNOWN || column.content() == Content.SEVERAL_KNOWN) {
                values.computeIfAbsent(column.name(), name -> new TreeSet<>()).addAll(LexiconFile.forms(cell));
            } else if (column.content().isForms()) {
                for (String form : LexiconFile.forms(cell)) {
                    own.add(form);
                    own.add(Forms.folded(form));
                }
            }
        }
    }

    /** The values that stand in a column. */
    Set<String> values(String column) {
        return values.getOrDefault(column, Set.of());
    }

    /** Whether a row (of a file of classes: a class) of that key is there. */
    boolean hasRow(String key) {
        return forms.containsKey(key);
    }

    Set<String> rows() {
        return forms.keySet();
    }

    /** Whether the row or class of a key has a form; one without {@code =} is found in any case. */
    boolean hasForm(String key, String form) {
        Set<String> own = forms.getOrDefault(key, Set.of());
        return own.contains(Forms.isExact(form) ? form : Forms.folded(form));
    }
}
