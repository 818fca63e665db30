package org.bulletinfacts.observation;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

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
    public static List<Indicator> all(LexiconRows lexicon) {
        List<Indicator> all = new ArrayList<>();
        lexicon.forEach(
                "measures.csv",
                row -> all.add(new Indicator(
                        row.get("measure_id"), row.get("name"), row.get("synonyms"), row.get("unit_kind"))));
        return all;
    }

    /** Whether it counts things. */
    boolean isCount() {
        return "count".equals(unitKind);
    }

    /**
     * Whether a figure of this kind may be a value of it, or a change or a share of one: a rate is never an amount of money, and
     * "the third strike" is no number of strikes.
     */
    boolean comesIn(FigureKind kind) {
        if (unitKind == null) {
            return true;
        }
        return switch (kind) {
            case PERCENT, PERCENTAGE_POINT, RATIO -> true;
            case COUNT -> isCount() || unitKind.equals("index") || unitKind.equals("ratio");
            case MONEY -> unitKind.equals("money") || unitKind.equals("measure");
            case MEASURE -> !isCount() && !unitKind.equals("percent");
            case SCORE -> unitKind.equals("index") || unitKind.equals("ratio");
            case ORDINAL, AGE -> false;
        };
    }

    List<String> forms() {
        List<String> forms = new ArrayList<>(LexiconFile.forms(synonyms));
        forms.add(name);
        return forms;
    }
}
