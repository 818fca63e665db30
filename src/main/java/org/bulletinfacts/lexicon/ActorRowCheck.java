package org.bulletinfacts.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Checks what the rows of a user's {@code actors.csv} say together; several rows of one id tell its roles, one after the other. */
final class ActorRowCheck {
    private final Faults faults;
    private final Map<String, OwnRow> firstOfId = new HashMap<>();
    /** By form, folded where case does not matter: the first row that claims it. */
    private final Map<String, OwnRow> claims = new HashMap<>();

    ActorRowCheck(Faults faults) {
        this.faults = faults;
    }

    /** A row whose cells are right, each by itself. */
    void check(OwnRow row) {
        checkSame(row);
        claim(row, "name", row.get("name"));
        for (String alias : Forms.in(row.get("aliases"))) {
            claim(row, "aliases", alias);
        }
        checkRole(row);
    }

    private void checkSame(OwnRow row) {
        OwnRow first = firstOfId.putIfAbsent(row.get("id"), row);
        if (first == null) {
            return;
        }
        for (String column : new String[] {"name", "kind", "country"}) {
            String said = first.get(column);
            if (!Objects.equals(said, row.get(column))) {
                faults.add(
                        row.line(),
                        column,
                        row.get(column) == null ? "" : row.get(column),
                        "is another " + column + " of " + row.get("id") + " than in line " + first.line() + ", \""
                                + (said == null ? "" : said)
                                + "\"; rows of one id have the same name, kind and country");
            }
        }
    }

    private void claim(OwnRow row, String column, String form) {
        if (form.isEmpty()) {
            return;
        }
        OwnRow first = claims.putIfAbsent(Forms.isExact(form) ? form : Forms.folded(form), row);
        if (first != null && !first.get("id").equals(row.get("id"))) {
            faults.add(
                    row.line(),
                    column,
                    form,
                    "means " + first.get("id") + " in line " + first.line()
                            + " already; a form that one id alone has is right");
        }
    }

    private void checkRole(OwnRow row) {
        String role = row.get("role");
        String from = row.get("valid_from");
        String to = row.get("valid_to");
        if (role != null && !row.get("kind").equals("person")) {
            faults.add(
                    row.line(),
                    "role",
                    role,
                    "is not allowed of the kind " + row.get("kind") + "; a person has a role");
        } else if (role == null && (from != null || to != null || row.get("organization") != null)) {
            faults.add(
                    row.line(),
                    "role",
                    null,
                    "is missing; organization, valid_from and valid_to tell where and when it was held");
        }
        // Days of ISO 8601 with four digits of the year are in the order of their letters.
        if (from != null && to != null && to.compareTo(from) < 0) {
            faults.add(
                    row.line(),
                    "valid_to",
                    to,
                    "is before valid_from, " + from + "; the same day or a later one is right");
        }
    }
}
