package org.bulletinfacts.figure;

import java.util.HashMap;
import java.util.Map;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Measures told in two units: 6 feet 2 inches, 5ft 11in, 2 m 15 cm, 8 lb 4 oz. The value is in the larger unit. */
final class MeasureParts {
    private static final int INCHES_OF_A_FOOT = 12;

    private record Part(String unit, String part) {}

    private final FigureLexicon lexicon;
    /** How many of the smaller unit make one of the larger. */
    private final Map<Part, Double> counts = new HashMap<>();

    MeasureParts(FigureLexicon lexicon, Lexicon.Builder builder) {
        this.lexicon = lexicon;
        builder.forEachRow(
                "unit-parts.csv",
                row -> counts.put(new Part(row.get("unit"), row.get("part")), Double.parseDouble(row.get("count"))));
    }

    /** Takes in the smaller unit behind a measure, where there is one. */
    void extend(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int next = a.lastNumber + 1;
        if (a.kind != FigureKind.MEASURE
                || a.max != null
                || next >= numbers.size()
                || numbers.is(a.number, Numbers.DECIMAL)) {
            return;
        }
        int first = numbers.first(next);
        if (isHeight(p, a, next)) {
            a.value += numbers.value(next) / INCHES_OF_A_FOOT;
            a.end = numbers.end(next);
            a.lastNumber = next;
            a.rule = "measure-parts";
            return;
        }
        boolean follows = first == a.end || first == a.end + 1 && d.word(a.end) == lexicon.and;
        if (!follows || numbers.is(next, Numbers.ORDINAL) || p.isTaken(next) || !p.sameSentence(a.first, first)) {
            return;
        }
        int at = numbers.end(next);
        UnitForm unit = p.sameSentence(first, at) ? lexicon.units.at(d, at) : null;
        Double count = unit == null || unit.factor() != 1 ? null : counts.get(new Part(a.unit, unit.code()));
        if (count == null || numbers.value(next) >= count || numbers.value(next) <= 0) {
            return;
        }
        a.value += numbers.value(next) / count;
        a.end = lexicon.units.end(d, at);
        a.lastNumber = next;
        a.rule = "measure-parts";
    }

    /** "a 6-foot-4 forward". */
    private static boolean isHeight(Passage p, Amount a, int next) {
        Numbers numbers = p.numbers();
        return "[ft_i]".equals(a.unit)
                && p.isHyphen(a.end)
                && numbers.first(next) == a.end + 1
                && numbers.value(next) < INCHES_OF_A_FOOT
                && !numbers.is(next, Numbers.ORDINAL);
    }
}
