package org.bulletinfacts.observation;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.text.LexiconFile;

/**
 * An indicator that a measure may stand for.
 *
 * @param id never changes: {@code inflation_rate}
 * @param name for people
 * @param synonyms other names, parted by {@code |}, or null
 * @param unitKind the kind of figure it comes in (percent, money, count …), or null
 */
public record Indicator(String id, String name, String synonyms, String unitKind) {
    /** All indicators of {@code measures.csv}. */
    public static List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        LexiconFile.forEach(
                "measures.csv",
                row -> all.add(new Indicator(
                        row.get("measure_id"), row.get("name"), row.get("synonyms"), row.get("unit_kind"))));
        return all;
    }

    List<String> forms() {
        List<String> forms = new ArrayList<>(LexiconFile.forms(synonyms));
        forms.add(name);
        return forms;
    }
}
