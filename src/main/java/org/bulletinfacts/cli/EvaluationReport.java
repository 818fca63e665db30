package org.bulletinfacts.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bulletinfacts.cli.AlignedTable.Column;
import org.bulletinfacts.evaluate.AnnotatedText;
import org.bulletinfacts.evaluate.Evaluation;
import org.bulletinfacts.evaluate.FieldScore;
import org.bulletinfacts.evaluate.Finding;
import org.bulletinfacts.evaluate.LeftOut;
import org.bulletinfacts.evaluate.Mistake;
import org.bulletinfacts.evaluate.Mistakes;
import org.bulletinfacts.evaluate.RulePrecision;
import org.bulletinfacts.evaluate.Score;
import org.bulletinfacts.evaluate.Scores;
import org.bulletinfacts.evaluate.SuiteScore;

/** Prints what {@code evaluate} found. */
final class EvaluationReport {
    private static final int DECIMALS = 3;

    private final BulletinFacts program;
    private final ResultForm form;
    private final Evaluation evaluation;

    EvaluationReport(BulletinFacts program, ResultForm form, Evaluation evaluation) {
        this.program = program;
        this.form = form;
        this.evaluation = evaluation;
    }

    void scores(Grouping by) throws IOException {
        List<Finding> findings = evaluation.findings();
        if (evaluation.isOfSuites() && by != Grouping.RULE) {
            suites(by);
            return;
        }
        switch (by) {
            case FACT -> facts(Scores.byFact(findings));
            case FIELD -> fields(Scores.byField(findings));
            case SOURCE -> groups("source", Scores.by(Finding::source, findings));
            case KIND -> groups("kind", Scores.by(Finding::kind, findings));
            case RULE -> rules(RulePrecision.of(findings));
        }
    }

    private void facts(List<Score> scores) throws IOException {
        ResultPrinter table =
                table("fact", "#wanted", "#read", "#right", "#precision", "#recall", "#f1", "#overlap_f1");
        for (Score s : scores) {
            row(table, s.fact(), s.wanted(), s.read(), s.right(), s.precision(), s.recall(), s.f1(), s.overlapF1());
        }
        table.end();
    }

    private void groups(String name, List<Score> scores) throws IOException {
        ResultPrinter table =
                table("fact", name, "#wanted", "#read", "#right", "#precision", "#recall", "#f1", "#overlap_f1");
        for (Score s : scores) {
            row(
                    table,
                    s.fact(),
                    s.group(),
                    s.wanted(),
                    s.read(),
                    s.right(),
                    s.precision(),
                    s.recall(),
                    s.f1(),
                    s.overlapF1());
        }
        table.end();
    }

    private void fields(List<FieldScore> scores) throws IOException {
        ResultPrinter table = table(
                "fact", "field", "#annotated", "#right", "#accuracy", "#wanted", "#given", "#precision", "#coverage");
        for (FieldScore s : scores) {
            row(
                    table,
                    s.fact(),
                    s.field(),
                    s.annotated(),
                    count(s.right()),
                    s.accuracy(),
                    s.wanted(),
                    s.given(),
                    s.precision(),
                    s.coverage());
        }
        table.end();
    }

    private void rules(List<RulePrecision> rules) throws IOException {
        ResultPrinter table = table("fact", "rule", "#cases", "#right", "#precision");
        for (RulePrecision rule : rules) {
            row(table, rule.fact().label(), rule.rule(), rule.cases(), rule.right(), rule.precision());
        }
        table.end();
    }

    private void suites(Grouping by) throws IOException {
        Function<AnnotatedText, String> name = by == Grouping.SOURCE
                ? text -> text.article().source()
                : text -> text.place().fileName();
        ResultPrinter table = table(
                "suite", "type", "#items", "#left_out", "#found", "#recall", "#with_value", "#right", "#accuracy");
        for (SuiteScore s : Scores.ofSuites(evaluation, name, by == Grouping.KIND)) {
            row(
                    table,
                    s.suite(),
                    s.type(),
                    s.items(),
                    s.leftOut(),
                    s.found(),
                    s.recall(),
                    s.valued(),
                    s.right(),
                    s.accuracy());
        }
        table.end();
        if (form.isTable() && !evaluation.leftOut().isEmpty()) {
            program.out().println();
            rulesOfLeftOut();
        }
    }

    /** How many items each rule leaves out, with its reason. */
    private void rulesOfLeftOut() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        evaluation.leftOut().forEach(item -> counts.merge(item.rule(), 1, Integer::sum));
        ResultPrinter table = table("rule", "#left_out", "reason");
        for (Map.Entry<String, Integer> rule : counts.entrySet()) {
            row(table, rule.getKey(), rule.getValue(), LeftOut.reason(rule.getKey()));
        }
        table.end();
    }

    void leftOut() throws IOException {
        ResultPrinter table = table("rule", "place", "id", "type", "mention", "value", "text");
        for (LeftOut item : evaluation.leftOut()) {
            AnnotatedText one = item.one();
            row(
                    table,
                    item.rule(),
                    one.place().brief(),
                    one.place().id(),
                    item.type(),
                    item.mention(),
                    item.value(),
                    one.article().text());
        }
        table.end();
    }

    void errors() throws IOException {
        ResultPrinter table =
                table("error", "place", "article", "fact", "mention", "field", "wanted", "got", "rule", "text");
        for (Mistake m : Mistakes.of(evaluation.findings())) {
            row(
                    table,
                    m.what(),
                    m.place().brief(),
                    m.place().id(),
                    m.fact().label(),
                    m.mention(),
                    m.field(),
                    m.wanted(),
                    m.got(),
                    m.rule(),
                    m.context());
        }
        table.end();
    }

    /** A hash stands before the names of columns of numbers. */
    private ResultPrinter table(String... columns) throws IOException {
        return form.printer(
                program,
                Arrays.stream(columns)
                        .map(name -> name.startsWith("#") ? Column.number(name.substring(1)) : Column.text(name))
                        .toList());
    }

    private static void row(ResultPrinter table, Object... values) throws IOException {
        table.row(Arrays.stream(values).map(EvaluationReport::shown).toList());
    }

    private static Object shown(Object value) {
        return value instanceof Double share
                ? BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP)
                : value;
    }

    /** A whole number without decimals; sums of shares have some. */
    private static Object count(double sum) {
        return sum == Math.rint(sum) ? (Object) (long) sum : (Object) sum;
    }
}
