package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;

/**
 * The comparison of annotated texts with what the extractor reads of them.
 *
 * @param texts what was read
 * @param findings in the order of the texts
 * @param leftOut items of suites that contradict our definitions, in the order of the texts
 */
public record Evaluation(List<AnnotatedText> texts, List<Finding> findings, List<LeftOut> leftOut) {
    public Evaluation {
        texts = List.copyOf(texts);
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether the texts are cases of suites; files of both kinds are not measured together. */
    public boolean isOfSuites() {
        return !texts.isEmpty() && texts.get(0).isSuite();
    }

    /** Reads all texts and compares. */
    public static Evaluation of(List<AnnotatedText> texts, Extractor extractor) {
        List<Finding> findings = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        SuiteScope scope = new SuiteScope(texts);
        for (AnnotatedText text : texts) {
            Facts facts = extractor.extract(text.article(), text.conventions());
            Map<FactTable, List<Row>> read = ReadRows.of(facts);
            if (text instanceof SuiteCase one) {
                List<SuiteItem> excluded = new ArrayList<>();
                for (SuiteItem item : one.items()) {
                    Exclusions.ruleFor(one, item).ifPresent(rule -> {
                        excluded.add(item);
                        leftOut.add(new LeftOut(
                                one,
                                rule,
                                item.type(),
                                item.kind(),
                                item.text(),
                                item.row().text("value")));
                    });
                }
                findings.addAll(SuiteComparison.compare(one, read, excluded, scope));
            } else if (text instanceof GoldArticle gold) {
                findings.addAll(GoldComparison.compare(gold, read));
            }
        }
        return new Evaluation(texts, findings, leftOut);
    }
}
