package org.bulletinfacts.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A set of forms, compared as texts are: a form without {@code =} means every case, and blanks and hyphens are the same. */
final class Forms {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> anyCase = new HashSet<>();

    void addAll(Collection<String> forms) {
        for (String form : forms) {
            (isExact(form) ? exact : anyCase).add(isExact(form) ? form : folded(form));
        }
    }

    /** Whether the set has the form itself, or in any case. */
    boolean has(String form) {
        return exact.contains(form) || anyCase.contains(folded(form));
    }

    /** The forms of a cell without those of this set; null where none are left. */
    String without(String cell) {
        List<String> left = new ArrayList<>();
        for (String form : in(cell)) {
            if (!has(form)) {
                left.add(form);
            }
        }
        return left.isEmpty() ? null : String.join("|", left);
    }

    /** The parts of a cell, which {@code |} parts; empty ones too. */
    static List<String> in(String cell) {
        List<String> parts = new ArrayList<>();
        if (cell != null) {
            for (String part : cell.split("\\|", -1)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Both cells in one, each part once. Either may be null. */
    static String joined(String cell, String more) {
        Set<String> all = new LinkedHashSet<>(in(cell));
        all.addAll(in(more));
        return String.join("|", all);
    }

    static boolean isExact(String form) {
        return form.length() > 1 && form.charAt(0) == '=';
    }

    /** The form in lower case, without {@code =}, with one kind of apostrophe, blank and hyphen. */
    static String folded(String form) {
        String bare = isExact(form) ? form.substring(1) : form;
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean blank = c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00A0' || Character.isWhitespace(c);
            boolean apostrophe = c == '\u2018' || c == '\u2019' || c == '\u02BC' || c == '\u00B4';
            if (!blank) {
                folded.append(apostrophe ? '\'' : c);
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }
}
