package org.bulletinfacts.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.lexicon.FileColumns.Kind;
import org.bulletinfacts.lexicon.OwnRow.Action;
import org.bulletinfacts.text.Spelling;

/** Checks the rows of a user's file: each cell, and what rows say together with each other and with the built-in ones. */
final class RowCheck {
    /** Kinds of number words whose value is a power of ten. */
    private static final Set<String> POWERS = Set.of("hundred", "scale", "short", "glued", "money");

    private static final int GREATEST_POWER = 22;

    private final FileColumns columns;
    private final Faults faults;
    private final BuiltInFile builtIn;
    private final Cells cells;
    private final ActorRowCheck actors;
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    private final Map<String, Integer> lineOfForm = new HashMap<>();

    RowCheck(FileColumns columns, Faults faults) {
        this.columns = columns;
        this.faults = faults;
        this.builtIn = new BuiltInFile(columns);
        this.cells = new Cells(builtIn);
        this.actors = new ActorRowCheck(faults);
    }

    void check(List<OwnRow> rows) {
        rows.forEach(this::check);
    }

    private void check(OwnRow row) {
        boolean right = true;
        for (Column column : columns.columns()) {
            String cell = row.get(column.name());
            String fault = cell == null ? missing(row, column) : cells.fault(column, cell);
            if (fault != null) {
                faults.add(row.line(), column.name(), cell, fault);
                right = false;
            }
        }
        if (right && checkForms(row)) {
            checkMeaning(row);
            checkTwice(row);
            checkBuiltIn(row);
        }
    }

    private String missing(OwnRow row, Column column) {
        if (!column.isNeeded(row.action() == Action.PUT, columns.kind())) {
            return null;
        }
        if (column.content().isForms()) {
            return "is an empty form; one form is right, or several parted by |";
        }
        Set<String> choices = builtIn.values(column.name());
        return "is missing" + (choices.isEmpty() ? "" : "; right is one of " + String.join(", ", choices));
    }

    /** Whether there is a form at all, where the file has several columns that may hold it. */
    private boolean checkForms(OwnRow row) {
        List<Column> forms = columns.forms();
        boolean some = forms.isEmpty()
                || columns.hasName()
                || forms.stream().anyMatch(column -> row.get(column.name()) != null);
        boolean none = row.action() == Action.PUT || columns.kind() == Kind.MEANINGS;
        if (!some && none) {
            faults.add(
                    row.line(),
                    "",
                    null,
                    "has no form; at least one is right, in "
                            + String.join(
                                    " or ", forms.stream().map(Column::name).toList()));
            return false;
        }
        return true;
    }

    /** What cells must say together. */
    private void checkMeaning(OwnRow row) {
        if (row.action() == Action.REMOVE) {
            return;
        }
        String kind = row.get("kind");
        String value = row.get("value");
        switch (columns.file()) {
            case "numbers.csv" -> {
                boolean power = POWERS.contains(kind);
                boolean slash = value.indexOf('/') >= 0;
                if (slash && !kind.equals("fraction") && !kind.equals("fold")) {
                    faults.add(
                            row.line(),
                            "value",
                            value,
                            "is a fraction; of the kind " + kind + " a whole number is right");
                } else if (power && Integer.parseInt(value) > GREATEST_POWER) {
                    faults.add(
                            row.line(),
                            "value",
                            value,
                            "is not allowed; of the kind " + kind + " a power of ten is right, from 0 to "
                                    + GREATEST_POWER);
                }
            }
            case "time-references.csv" -> {
                if (kind.equals("day") != value.matches("-?\\d+")) {
                    faults.add(
                            row.line(),
                            "value",
                            value,
                            "is not allowed; of the kind day a number of days is right (-1 is yesterday), of the kind vague"
                                    + " PRESENT_REF, PAST_REF or FUTURE_REF");
                }
            }
            case "currency-defaults.csv" -> {
                String needs = row.get("needs");
                if (row.get("code") == null && needs != null && !needs.equals("amount")) {
                    faults.add(row.line(), "code", null, "is missing; a sign needs the currency that it means, as KZT");
                }
            }
            case "actors.csv" -> actors.check(row);
            default -> {
                // Each cell by itself is enough.
            }
        }
    }

    private void checkTwice(OwnRow row) {
        String key = OwnRow.key(row, columns.identity());
        boolean things = columns.kind() == Kind.THINGS;
        if (things) {
            Integer first = lineOfKey.putIfAbsent(key, row.line());
            if (first != null) {
                faults.add(row.line(), "", shown(key), "stands in line " + first + " too; one row for each is right");
                return;
            }
        }
        for (Column column : columns.columns()) {
            boolean form = things
                    ? column.content().isOwned() || column.content() == Content.NAME
                    : column.content().isForms() && column.content() != Content.LEMMAS;
            if (form && !(things && row.action() == Action.REMOVE)) {
                checkFormsTwice(row, column, things ? "" : key);
            }
        }
    }

    private void checkFormsTwice(OwnRow row, Column column, String key) {
        for (String form : Forms.in(row.get(column.name()))) {
            String plain = Forms.isExact(form) ? form : form.toLowerCase(Locale.ROOT);
            Integer first = lineOfForm.putIfAbsent(key + "\u001F" + plain, row.line());
            if (first != null && first != row.line()) {
                faults.add(
                        row.line(),
                        column.name(),
                        form,
                        "stands in line " + first + " too; a form has one meaning here");
            }
        }
    }

    /** Rows that extend or remove must meet what they mean. */
    private void checkBuiltIn(OwnRow row) {
        if (row.action() == Action.PUT) {
            return;
        }
        String key = OwnRow.key(row, columns.identity());
        if (!builtIn.hasRow(key)) {
            String nearest = Spelling.nearest(key, builtIn.rows());
            faults.add(
                    row.line(),
                    "",
                    shown(key),
                    "is in no row of the built-in file, so there is nothing to "
                            + row.action().name().toLowerCase(Locale.ROOT) + "."
                            + (nearest == null ? "" : " Did you mean " + shown(nearest) + "?"));
            return;
        }
        if (row.action() == Action.REMOVE) {
            for (Column column : columns.forms()) {
                for (String form : Forms.in(row.get(column.name()))) {
                    if (!builtIn.hasForm(key, form)) {
                        faults.add(
                                row.line(),
                                column.name(),
                                form,
                                "is no form of the built-in file" + (key.isEmpty() ? "" : " under " + shown(key))
                                        + ", so there is nothing to remove");
                    }
                }
            }
        }
    }

    private static String shown(String key) {
        return key.replace('\u001F', ',').replaceAll(",+$", "");
    }
}
