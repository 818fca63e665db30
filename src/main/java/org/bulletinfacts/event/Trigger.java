package org.bulletinfacts.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/**
 * A form that may tell of an event.
 *
 * @param forms which forms of its verb it is, see {@link Inflection}; 0 for a noun alone
 * @param verbs its constructions as a verb, in the order of the lexicon
 * @param noun its construction as a noun, or null
 */
record Trigger(int forms, List<Frame> verbs, Frame noun) {
    /** Whether it is one of the forms of its verb (bits of {@link Inflection}). */
    boolean is(int form) {
        return (forms & form) != 0;
    }

    static Dictionary<Trigger> dictionary(Lexicon.Builder lexicon) {
        Map<String, Trigger> byForm = new LinkedHashMap<>();
        Inflection inflection = new Inflection(lexicon.rows());
        lexicon.forEachRow("event-triggers.csv", row -> {
            Frame frame = Frame.of(row, lexicon);
            for (String lemma : LexiconFile.forms(row.get("lemmas"))) {
                if (frame.complement() == Frame.Complement.NOUN) {
                    byForm.merge(lemma, new Trigger(0, List.of(), frame), Trigger::and);
                } else {
                    Map<String, Integer> forms = new LinkedHashMap<>();
                    inflection.forEach(lemma, (form, bit) -> forms.merge(form, bit, (a, b) -> a | b));
                    forms.forEach(
                            (form, bits) -> byForm.merge(form, new Trigger(bits, List.of(frame), null), Trigger::and));
                }
            }
        });
        Dictionary<Trigger> triggers = lexicon.dictionary("event-triggers");
        byForm.forEach(triggers::add);
        return triggers;
    }

    private Trigger and(Trigger other) {
        List<Frame> both = new ArrayList<>(verbs);
        both.addAll(other.verbs);
        return new Trigger(forms | other.forms, List.copyOf(both), noun != null ? noun : other.noun);
    }
}
