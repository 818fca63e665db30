package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Lists what was read wrong. */
public final class Mistakes {
    /** How much of the text is shown before and behind a mention, in characters. */
    private static final int AROUND = 40;

    private Mistakes() {}

    /** In the order of the texts; of a pair its span before its fields. */
    public static List<Mistake> of(List<Finding> findings) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Finding finding : findings) {
            add(mistakes, finding);
        }
        return mistakes;
    }

    private static void add(List<Mistake> mistakes, Finding finding) {
        Row wanted = finding.wanted();
        Row read = finding.read();
        if (read == null) {
            mistakes.add(mistake("miss", finding, wanted, null, values(wanted), null));
        } else if (wanted == null) {
            mistakes.add(mistake("false alarm", finding, read, null, null, values(read)));
        } else {
            boolean spanCounts = finding.text() instanceof GoldArticle;
            if (spanCounts && !finding.isExact()) {
                mistakes.add(mistake("wrong span", finding, wanted, null, wanted.mention(), read.mention()));
            }
            finding.right().forEach((field, right) -> {
                if (!right) {
                    String got = spanCounts ? read.text(field) : read.mention() + " " + values(read);
                    mistakes.add(mistake("wrong field", finding, wanted, field, wanted.text(field), got));
                }
            });
        }
    }

    private static Mistake mistake(String what, Finding finding, Row row, String field, String wanted, String got) {
        String rule = finding.read() == null ? null : finding.read().rule();
        return new Mistake(
                what,
                finding.text().place(),
                finding.fact(),
                row.mention(),
                field,
                wanted,
                got,
                rule,
                context(finding.text().article().text(), row));
    }

    /** The fields that say most of a row. */
    private static String values(Row row) {
        StringJoiner values = new StringJoiner(" ");
        for (Map.Entry<String, Object> field : row.fields().entrySet()) {
            boolean tells =
                    !List.of("basis", "status", "is_relative", "precision").contains(field.getKey());
            if (field.getValue() != null && tells) {
                values.add(field.getKey() + "=" + shown(field.getValue()));
            }
        }
        return values.toString();
    }

    private static String shown(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }

    private static String context(String text, Row row) {
        int start = text.offsetByCodePoints(0, row.start());
        int end = text.offsetByCodePoints(start, row.length());
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String around = (from > 0 ? "…" : "")
                + text.substring(from, start)
                + "["
                + text.substring(start, end)
                + "]"
                + text.substring(end, to)
                + (to < text.length() ? "…" : "");
        return around.replaceAll("\\s+", " ");
    }
}
