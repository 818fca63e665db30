package org.bulletinfacts.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.Role;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;

/**
 * A fact of any kind as {@code explain} shows it.
 *
 * @param kind how it is coloured
 * @param span in UTF-16 units
 * @param startChar in code points, as the tables have it; likewise {@code endChar}, exclusive
 * @param rule null of a number that was not understood
 * @param fields by the names of the tables' columns, only those that are known; actors by name in place of their ids
 */
record ExplainedFact(
        Kind kind,
        Span span,
        int startChar,
        int endChar,
        String mention,
        String sentence,
        String rule,
        Map<String, Object> fields) {

    /** The tables of facts, and numbers that were not understood. */
    enum Kind {
        FIGURE,
        DATE,
        MENTION,
        QUOTE,
        EVENT,
        UNREAD;

        /** As the column {@code fact} of the view {@code facts} has it; a number that was not understood is no fact. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All facts of a text, and the numbers not understood, in its order; of two that begin together the longer one first. */
    static List<ExplainedFact> of(Facts facts) {
        List<ArticleActor> actors = facts.actors();
        List<ExplainedFact> all = new ArrayList<>(facts.count());
        add(all, Kind.FIGURE, facts.figures(), value -> value.figure().rule(), value -> figure(value, facts));
        add(all, Kind.DATE, facts.dates(), TimeExpression::rule, ExplainedFact::date);
        add(all, Kind.MENTION, facts.mentions(), Mention::rule, value -> mention(value, actors));
        add(all, Kind.QUOTE, facts.quotes(), Quote::rule, value -> quote(value, actors));
        add(all, Kind.EVENT, facts.events(), Event::rule, value -> event(value, actors));
        add(all, Kind.UNREAD, facts.numbersUnread(), value -> null, ExplainedFact::unread);
        all.sort(Comparator.comparingInt((ExplainedFact fact) -> fact.span.start())
                .thenComparing(fact -> fact.span.end(), Comparator.reverseOrder())
                .thenComparing(ExplainedFact::kind));
        return all;
    }

    private static <T extends Spanned> void add(
            List<ExplainedFact> all,
            Kind kind,
            List<Fact<T>> facts,
            Function<T, String> rule,
            Function<T, Map<String, Object>> fields) {
        for (Fact<T> fact : facts) {
            T value = fact.value();
            Map<String, Object> known = fields.apply(value);
            known.values().removeIf(field -> field == null);
            all.add(new ExplainedFact(
                    kind,
                    value.span(),
                    fact.startChar(),
                    fact.endChar(),
                    fact.mention(),
                    fact.sentence(),
                    rule.apply(value),
                    known));
        }
    }

    private static Map<String, Object> figure(Observation observation, Facts facts) {
        Figure figure = observation.figure();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", figure.kind().label());
        fields.put("value", SqlValue.plain(figure.value()));
        fields.put("value_max", figure.valueMax() == null ? null : SqlValue.plain(figure.valueMax()));
        fields.put("unit", figure.unit());
        fields.put("per_unit", figure.perUnit());
        fields.put(
                "modifier", figure.modifier() == null ? null : figure.modifier().label());
        fields.put("basis", figure.basis().label());
        fields.put("change", figure.change() == null ? null : figure.change().label());
        fields.put("measure", observation.measure());
        fields.put("measure_id", observation.measureId());
        period(fields, "period", observation.period());
        period(fields, "compared", observation.compared());
        fields.put("status", observation.status().label());
        fields.put("subject", name(observation.subject(), facts.actors()));
        fields.put("place", name(observation.place(), facts.actors()));
        fields.put("country", observation.country());
        fields.put("reported_by", name(observation.reportedBy(), facts.actors()));
        Integer whole = observation.partOf();
        fields.put("part_of", whole == null ? null : facts.figures().get(whole).mention());
        return fields;
    }

    private static Map<String, Object> date(TimeExpression date) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", date.type().name());
        fields.put("timex", date.timex());
        if (date.period() != null) {
            fields.put("start_date", date.period().start().toString());
            fields.put("end_date", date.period().end().toString());
        }
        fields.put(
                "precision", date.precision() == null ? null : date.precision().label());
        fields.put("is_relative", date.relative() ? true : null);
        fields.put("modifier", date.modifier() == null ? null : date.modifier().name());
        return fields;
    }

    private static Map<String, Object> mention(Mention mention, List<ArticleActor> actors) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", mention.kind().label());
        fields.put("actor", name(mention.actor(), actors));
        fields.put("form", mention.form().label());
        Role role = mention.role();
        if (role != null) {
            fields.put("role", role.asWritten());
            fields.put("office", role.office());
            fields.put("organization", name(role.organization(), actors));
            fields.put("is_former", role.former() ? true : null);
        }
        return fields;
    }

    private static Map<String, Object> quote(Quote quote, List<ArticleActor> actors) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("speaker", quote.speaker());
        fields.put("speaker_actor", name(quote.speakerActor(), actors));
        fields.put("verb", quote.verb());
        fields.put("is_direct", quote.direct());
        return fields;
    }

    private static Map<String, Object> event(Event event, List<ArticleActor> actors) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", event.type());
        fields.put("actor", name(event.actor(), actors));
        fields.put("recipient", name(event.recipient(), actors));
        if (event.period() != null) {
            fields.put("start_date", event.period().start().toString());
            fields.put("end_date", event.period().end().toString());
        }
        fields.put("place", name(event.place(), actors));
        fields.put("status", event.status());
        fields.put("happening_no", event.happening());
        return fields;
    }

    private static Map<String, Object> unread(UnreadNumber number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", number.value() == null ? null : SqlValue.plain(number.value()));
        fields.put("reason", number.reason().label());
        return fields;
    }

    private static void period(Map<String, Object> fields, String name, Period period) {
        if (period != null) {
            fields.put(name + "_start", period.start().toString());
            fields.put(name + "_end", period.end().toString());
        }
    }

    private static String name(Integer actor, List<ArticleActor> actors) {
        return actor == null ? null : actors.get(actor).name();
    }

    /** The fields on one line: {@code kind=money value=11400000000 unit=USD}; texts with blanks in quotes. */
    String describe() {
        StringBuilder line = new StringBuilder();
        fields.forEach((name, value) -> {
            String text = String.valueOf(value);
            boolean quoted = text.isEmpty() || text.indexOf(' ') >= 0;
            line.append(line.isEmpty() ? "" : "  ").append(name).append('=');
            line.append(quoted ? "\"" : "").append(text).append(quoted ? "\"" : "");
        });
        return line.toString();
    }

    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (kind != Kind.UNREAD) {
            json.put("fact", kind.label());
            json.put("rule", rule);
        }
        json.put("start_char", startChar);
        json.put("end_char", endChar);
        json.put("mention", mention);
        json.put("sentence", sentence);
        json.putAll(fields);
        return json;
    }
}
