package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;

/** What the extractor read, in the shape of annotations. */
final class ReadRows {
    private final Facts facts;

    private ReadRows(Facts facts) {
        this.facts = facts;
    }

    /** The rows of each table in the order of the text. */
    static Map<FactTable, List<Row>> of(Facts facts) {
        ReadRows read = new ReadRows(facts);
        Map<FactTable, List<Row>> rows = new EnumMap<>(FactTable.class);
        rows.put(FactTable.FIGURES, rows(facts.figures(), o -> o.figure().rule(), read::figure));
        rows.put(FactTable.DATES, rows(facts.dates(), TimeExpression::rule, ReadRows::date));
        rows.put(FactTable.MENTIONS, rows(facts.mentions(), Mention::rule, read::mention));
        rows.put(FactTable.QUOTES, rows(facts.quotes(), Quote::rule, read::quote));
        rows.put(FactTable.EVENTS, rows(facts.events(), Event::rule, read::event));
        return rows;
    }

    private static <T extends Spanned> List<Row> rows(
            List<Fact<T>> facts, Function<T, String> rule, Function<T, Map<String, Object>> fields) {
        List<Row> rows = new ArrayList<>(facts.size());
        for (Fact<T> fact : facts) {
            T value = fact.value();
            rows.add(new Row(fact.startChar(), fact.endChar(), fact.mention(), rule.apply(value), fields.apply(value)));
        }
        return rows;
    }

    private Map<String, Object> figure(Observation observation) {
        Figure figure = observation.figure();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", figure.kind().label());
        fields.put("value", figure.value());
        fields.put("value_max", figure.valueMax());
        fields.put("unit", figure.unit());
        fields.put("per_unit", figure.perUnit());
        fields.put(
                "modifier", figure.modifier() == null ? null : figure.modifier().label());
        fields.put("basis", figure.basis().label());
        fields.put("change", figure.change() == null ? null : figure.change().label());
        fields.put("measure", observation.measure());
        fields.put("measure_id", observation.measureId());
        period(fields, "period_start", "period_end", observation.period());
        period(fields, "compared_start", "compared_end", observation.compared());
        fields.put("status", observation.status().label());
        fields.put("subject", name(observation.subject()));
        fields.put("place", name(observation.place()));
        fields.put("country", observation.country());
        fields.put("reported_by", name(observation.reportedBy()));
        fields.put(
                "part_of",
                observation.partOf() == null
                        ? null
                        : facts.figures().get(observation.partOf()).mention());
        return fields;
    }

    private static Map<String, Object> date(TimeExpression date) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", date.type().name());
        fields.put("timex", date.timex());
        period(fields, "start_date", "end_date", date.period());
        fields.put(
                "precision", date.precision() == null ? null : date.precision().label());
        fields.put("is_relative", date.relative());
        fields.put("modifier", date.modifier() == null ? null : date.modifier().name());
        return fields;
    }

    private Map<String, Object> mention(Mention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", mention.kind().label());
        fields.put("name", name(mention.actor()));
        fields.put("form", mention.form().label());
        fields.put("role", mention.role() == null ? null : mention.role().asWritten());
        fields.put(
                "organization",
                mention.role() == null ? null : name(mention.role().organization()));
        return fields;
    }

    private Map<String, Object> quote(Quote quote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("speaker", quote.speaker());
        fields.put("speaker_name", name(quote.speakerActor()));
        fields.put("verb", quote.verb());
        fields.put("is_direct", quote.direct());
        return fields;
    }

    private Map<String, Object> event(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", event.type());
        fields.put("actor", name(event.actor()));
        fields.put("recipient", name(event.recipient()));
        period(fields, "start_date", "end_date", event.period());
        fields.put("place", name(event.place()));
        fields.put("status", event.status());
        fields.put("happening_no", (double) event.happening());
        return fields;
    }

    private static void period(Map<String, Object> fields, String start, String end, Period period) {
        fields.put(start, period == null ? null : period.start().toString());
        fields.put(end, period == null ? null : period.end().toString());
    }

    private String name(Integer actor) {
        return actor == null ? null : facts.actors().get(actor).name();
    }
}
