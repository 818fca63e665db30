package org.bulletinfacts.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bulletinfacts.lexicon.FileColumns.Kind;
import org.bulletinfacts.lexicon.OwnRow.Action;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

/** A user's file over the built-in one: its rows come first, so that they win where both say something of one form. */
final class OwnFile {
    private final FileColumns columns;
    private final List<OwnRow> rows;
    /** Forms that built-in rows lose, whatever their key. */
    private final Forms taken = new Forms();
    /** By key: the row of the user, in a file of things. */
    private final Map<String, OwnRow> byKey = new HashMap<>();
    /** By class: the forms that it loses. */
    private final Map<String, Forms> removed = new HashMap<>();

    /** @param rows checked ones */
    OwnFile(FileColumns columns, List<OwnRow> rows) {
        this.columns = columns;
        this.rows = List.copyOf(rows);
        for (OwnRow row : rows) {
            String key = OwnRow.key(row, columns.identity());
            switch (columns.kind()) {
                case THINGS -> {
                    byKey.put(key, row);
                    if (row.action() != Action.REMOVE) {
                        taken.addAll(forms(row, true));
                    }
                }
                case MEANINGS -> taken.addAll(forms(row, false));
                case CLASSES -> {
                    if (row.action() == Action.REMOVE) {
                        removed.computeIfAbsent(key, k -> new Forms()).addAll(forms(row, false));
                    }
                }
            }
        }
    }

    List<OwnRow> rows() {
        return rows;
    }

    FileColumns columns() {
        return columns;
    }

    private List<String> forms(LexiconFile.Row row, boolean ownedAlone) {
        List<String> forms = new ArrayList<>();
        for (Column column : columns.forms()) {
            if (!ownedAlone || column.content().isOwned()) {
                forms.addAll(LexiconFile.forms(row.get(column.name())));
            }
        }
        return forms;
    }

    /** Hands over the rows of both. */
    void forEach(Consumer<LexiconFile.Row> consumer) {
        for (OwnRow row : rows) {
            if (row.action() == Action.PUT) {
                single(row).forEach(consumer);
            }
        }
        LexiconRows.BUILT_IN.forEach(columns.file(), row -> {
            LexiconFile.Row left = left(row);
            if (left != null) {
                consumer.accept(left);
            }
        });
    }

    /** A row for each form where the readers of the file take one a row. */
    private List<OwnRow> single(OwnRow row) {
        for (Column column : columns.columns()) {
            if (column.content() == Content.FORM) {
                return LexiconFile.forms(row.get(column.name())).stream()
                        .map(form -> row.with(column.name(), form))
                        .toList();
            }
        }
        return List.of(row);
    }

    /** What the user's rows leave of a built-in row, or null where nothing. */
    private LexiconFile.Row left(LexiconFile.Row row) {
        String key = OwnRow.key(row, columns.identity());
        if (columns.kind() == Kind.CLASSES) {
            Forms gone = removed.get(key);
            return gone == null ? row : without(row, gone, false);
        }
        OwnRow own = byKey.get(key);
        if (columns.kind() == Kind.MEANINGS || own == null) {
            return without(row, taken, columns.kind() == Kind.THINGS);
        }
        return switch (own.action()) {
            case PUT -> null;
            case EXTEND -> extended(row, own);
            case REMOVE -> {
                Forms gone = new Forms();
                List<String> forms = forms(own, false);
                gone.addAll(forms);
                yield forms.isEmpty() ? null : without(row, gone, false);
            }
        };
    }

    /** A row without some forms; null where a column that needs one has none left, or none has, and it has no other name. */
    private LexiconFile.Row without(LexiconFile.Row row, Forms gone, boolean ownedAlone) {
        if (columns.forms().isEmpty()) {
            return row;
        }
        Map<String, String> left = new HashMap<>();
        boolean some = columns.hasName();
        for (Column column : columns.forms()) {
            String cell = row.get(column.name());
            String rest = cell == null || ownedAlone && !column.content().isOwned() ? cell : gone.without(cell);
            if (rest == null && cell != null && column.needed() && !columns.hasName()) {
                return null;
            }
            some |= rest != null;
            left.put(column.name(), rest);
        }
        return some ? column -> left.containsKey(column) ? left.get(column) : row.get(column) : null;
    }

    /** A row with more forms, and with other cells. */
    private LexiconFile.Row extended(LexiconFile.Row row, OwnRow own) {
        Map<String, String> cells = new HashMap<>();
        for (Column column : columns.columns()) {
            String cell = row.get(column.name());
            String more = own.get(column.name());
            boolean both = cell != null && more != null && column.content().isForms();
            cells.put(column.name(), both ? Forms.joined(cell, more) : more != null ? more : cell);
        }
        return cells::get;
    }
}
