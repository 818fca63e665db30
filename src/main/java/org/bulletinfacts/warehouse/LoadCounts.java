package org.bulletinfacts.warehouse;

import java.util.Map;
import java.util.TreeMap;

/** What the writes of a run came to, by source, and the rows by table of facts. Only what was committed is added to it. */
public final class LoadCounts {
    private final Map<String, Articles> bySource = new TreeMap<>();
    private final Map<String, Long> factRows = new TreeMap<>();

    /**
     * Articles by what the ledger said of them.
     *
     * @param added identity never seen before
     * @param changed a new content of a known identity
     * @param unchanged a content seen before
     * @param rejected pieces that were no articles, and articles the extractor failed on
     */
    public record Articles(long added, long changed, long unchanged, long rejected) {
        static final Articles NONE = new Articles(0, 0, 0, 0);

        Articles plus(Articles other) {
            return new Articles(
                    added + other.added,
                    changed + other.changed,
                    unchanged + other.unchanged,
                    rejected + other.rejected);
        }
    }

    void add(String source, Articles articles) {
        bySource.merge(source, articles, Articles::plus);
    }

    void addRows(Map<String, Long> rows) {
        rows.forEach((table, count) -> factRows.merge(table, count, Long::sum));
    }

    /** Adds what another count holds. */
    public void add(LoadCounts other) {
        other.bySource.forEach(this::add);
        addRows(other.factRows);
    }

    public Articles of(String source) {
        return bySource.getOrDefault(source, Articles.NONE);
    }

    /** Rows loaded by table ("figures", "dates" …). */
    public Map<String, Long> factRows() {
        return factRows;
    }
}
