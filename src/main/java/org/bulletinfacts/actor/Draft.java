package org.bulletinfacts.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;

/** What has been found in one text so far: names without overlaps. The longest name wins. */
final class Draft {
    private static final int MOST_TOKENS_BACK = 400;

    final Document d;
    final Casing casing;
    final Conventions conventions;
    /** Day of publication, or null. */
    final LocalDate day;

    private final Name[] at;
    private final List<Name> names = new ArrayList<>();
    private boolean sorted = true;
    /** Tokens of titles beside names. */
    private final java.util.BitSet roles = new java.util.BitSet();
    /** The agency that publishes, or null. */
    String agency;

    /** The name of that agency, or null. */
    Name agencyName;

    Draft(Document d, Casing casing, Conventions conventions, LocalDate day) {
        this.d = d;
        this.casing = casing;
        this.conventions = conventions;
        this.day = day;
        this.at = new Name[d.size() + 1];
    }

    /** The name that covers a token, or null. */
    Name at(int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    /** The name that begins at a token, or null. */
    Name startingAt(int token) {
        Name name = at(token);
        return name != null && name.first == token ? name : null;
    }

    /** The name that ends before a token, or null. */
    Name endingAt(int token) {
        Name name = at(token - 1);
        return name != null && name.end == token ? name : null;
    }

    /** The body named last before a token whose head is the word {@code head}: "the commission" after "Electoral Commission"; or null. */
    Name bodyBefore(int token, int head) {
        for (int t = token - 1; t >= 0 && token - t < MOST_TOKENS_BACK; t--) {
            if (d.word(t) == d.word(head) && at[t] != null && at[t].is(ActorKind.ORGANIZATION) && at[t].length() > 1) {
                return at[t];
            }
        }
        return null;
    }

    /** Whether no name covers any of these tokens. */
    boolean isFree(int first, int end) {
        for (int t = first; t < end; t++) {
            if (at[t] != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a name in place of shorter ones that it covers; null where a name stands that it does not cover or only equals, or
     * one of a user's own lexicon.
     */
    Name add(int first, int end, ActorKind kind, String rule) {
        for (int t = first; t < end; t++) {
            Name old = at[t];
            if (old != null
                    && (old.isOwn() || old.first < first || old.end > end || old.first == first && old.end == end)) {
                return null;
            }
        }
        for (int t = first; t < end; t++) {
            if (at[t] != null) {
                remove(at[t]);
            }
        }
        Name name = new Name(first, end, kind, rule);
        sorted &= names.isEmpty() || names.get(names.size() - 1).end <= first;
        names.add(name);
        for (int t = first; t < end; t++) {
            at[t] = name;
        }
        return name;
    }

    /** Adds a name in place of whatever it touches; null where that is of a user's own lexicon. */
    Name replace(int first, int end, ActorKind kind, String rule) {
        for (int t = first; t < end; t++) {
            if (at[t] != null && at[t].isOwn()) {
                return null;
            }
        }
        for (int t = first; t < end; t++) {
            if (at[t] != null) {
                remove(at[t]);
            }
        }
        return add(first, end, kind, rule);
    }

    void remove(Name name) {
        for (int t = name.first; t < name.end; t++) {
            at[t] = null;
        }
        dropped.add(name);
    }

    private final java.util.Set<Name> dropped = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    /** Notes that a title belongs to a name, so that it is no mention of its own. */
    void markRole(RolePhrase phrase) {
        roles.set(phrase.first(), phrase.end());
    }

    /** Whether a token is part of a title beside a name. */
    boolean isInRole(int token) {
        return token >= 0 && roles.get(token);
    }

    /** All names in the order of the text. */
    List<Name> names() {
        if (!dropped.isEmpty()) {
            names.removeIf(dropped::contains);
            dropped.clear();
        }
        if (!sorted) {
            names.sort(Comparator.comparingInt(n -> n.first));
            sorted = true;
        }
        return names;
    }

    String text(Name name) {
        return d.text(name.first, name.end);
    }
}
