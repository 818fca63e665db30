package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Forms with a meaning each: months, units, roles. A form is matched on tokens, case apart unless it is exact; the longest form
 * that starts at a token wins inside one dictionary, and dictionaries do not disturb each other.
 *
 * <p>In forms a blank and a hyphen between words are the same, and blanks in the text do not matter: "U.S." also finds "U. S.".
 */
public final class Dictionary<T> implements Layer {
    private final Lexicon.Builder builder;
    private final String name;
    private final int number;
    final List<T> values = new ArrayList<>();

    Dictionary(Lexicon.Builder builder, String name, int number) {
        this.builder = builder;
        this.name = name;
        this.number = number;
    }

    /** What rules and messages call it. */
    public String name() {
        return name;
    }

    /**
     * Adds a form; one that begins with {@code =} must be written exactly so in the text. The first value given to a form stays.
     */
    public Dictionary<T> add(String form, T value) {
        values.add(value);
        builder.add(number, form, values.size() - 1);
        return this;
    }

    /** Adds all forms of a cell, which parts them by {@code |}. */
    public Dictionary<T> addAll(String cell, T value) {
        for (String form : LexiconFile.forms(cell)) {
            add(form, value);
        }
        return this;
    }

    /** Whether a form starts at this token. */
    public boolean startsAt(Document d, int token) {
        return token >= 0 && token < d.size && (d.dictionaries[token] >>> number & 1) != 0;
    }

    /** The value of the longest form that starts at this token, or null. */
    public T at(Document d, int token) {
        int match = match(d, token);
        return match < 0 ? null : value(d, match);
    }

    /** The token behind the longest form that starts here, or -1. */
    @Override
    public int end(Document d, int token) {
        int match = match(d, token);
        return match < 0 ? -1 : d.matchEnd[match];
    }

    @Override
    public Dictionary<?> dictionary() {
        return this;
    }

    /** Where the longest form that starts has a value of some kind. */
    public Layer where(Predicate<? super T> kind) {
        return new Layer() {
            @Override
            public int end(Document d, int token) {
                int match = match(d, token);
                return match >= 0 && kind.test(value(d, match)) ? d.matchEnd[match] : -1;
            }

            @Override
            public Dictionary<?> dictionary() {
                return Dictionary.this;
            }
        };
    }

    /** The value of the form that covers exactly these tokens, or null. */
    public T exactly(Document d, int token, int endToken) {
        if (!startsAt(d, token)) {
            return null;
        }
        for (int match = d.matchFirst[token + 1] - 1; match >= d.matchFirst[token]; match--) {
            if (d.matchEnd[match] == endToken && d.matchDictionary[match] == number) {
                return value(d, match);
            }
        }
        return null;
    }

    /** First token of the longest form that ends before {@code endToken} (at most six tokens long), or -1. */
    public int startOfFormEnding(Document d, int endToken) {
        for (int token = Math.max(0, endToken - 6); token < endToken; token++) {
            if (exactly(d, token, endToken) != null) {
                return token;
            }
        }
        return -1;
    }

    private int match(Document d, int token) {
        if (!startsAt(d, token)) {
            return -1;
        }
        for (int match = d.matchFirst[token + 1] - 1; match >= d.matchFirst[token]; match--) {
            if (d.matchDictionary[match] == number) {
                return match;
            }
        }
        return -1;
    }

    private T value(Document d, int match) {
        return values.get(d.matchValue[match]);
    }
}
