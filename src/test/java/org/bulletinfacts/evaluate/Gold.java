package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;

/** Annotations without a file. */
final class Gold {
    private Gold() {}

    /** The rows of one table against what was read of it. */
    static List<Finding> findings(FactTable fact, List<Row> wanted, List<Row> read) {
        return findings(Map.of(fact, wanted), Map.of(fact, read));
    }

    static List<Finding> findings(Map<FactTable, List<Row>> wanted, Map<FactTable, List<Row>> read) {
        String text = " ".repeat(200);
        Article article = new Article("1", "test", null, "test", 1, LocalDate.of(2025, 6, 4), "", text, text, "en", "");
        Map<FactTable, List<Row>> all = new EnumMap<>(FactTable.class);
        for (FactTable fact : FactTable.values()) {
            all.put(fact, read.getOrDefault(fact, List.of()));
        }
        GoldArticle gold = new GoldArticle(new Place("test", 1, "1"), article, Conventions.DEFAULT, "test", wanted);
        return GoldComparison.compare(gold, all);
    }
}
