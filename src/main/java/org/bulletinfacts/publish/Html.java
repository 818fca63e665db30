package org.bulletinfacts.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pieces of a page. All text that comes in is escaped; what comes out is HTML. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Text as HTML: markup is harmless, control characters and marks that turn the reading direction are left out. */
    static String escape(Object text) {
        if (text == null) {
            return "";
        }
        StringBuilder escaped = new StringBuilder();
        text.toString().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(' ');
                default -> {
                    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
                    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (!Character.isISOControl(c) && !turns && !lone) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    Html raw(String html) {
        page.append(html).append('\n');
        return this;
    }

    Html heading(String text) {
        return raw("<h2>" + escape(text) + "</h2>");
    }

    Html subheading(String text) {
        return raw("<h3>" + escape(text) + "</h3>");
    }

    Html paragraph(Object text) {
        return raw("<p>" + escape(text) + "</p>");
    }

    /** A remark that must not be missed. */
    Html note(Object text) {
        return raw("<p class=\"note\">" + escape(text) + "</p>");
    }

    /**
     * A table. Cells that are numbers stand to the right, those that are {@link Bar}s are drawn; nulls are empty.
     *
     * @param caption may be empty
     */
    Html table(String caption, List<String> columns, List<List<Object>> rows) {
        raw("<div class=\"scroll\"><table>" + (caption.isEmpty() ? "" : "<caption>" + escape(caption) + "</caption>"));
        raw("<thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            boolean number = !rows.isEmpty() && rows.get(0).get(i) instanceof Number;
            raw("<th scope=\"col\"" + (number ? " class=\"number\"" : "") + ">" + escape(columns.get(i)) + "</th>");
        }
        raw("</tr></thead><tbody>");
        for (List<Object> row : rows) {
            StringBuilder line = new StringBuilder("<tr>");
            row.forEach(cell -> line.append(cell(cell)));
            raw(line.append("</tr>").toString());
        }
        return raw("</tbody></table></div>");
    }

    private static String cell(Object cell) {
        if (cell instanceof Bar bar) {
            return "<td>" + bar.svg() + "</td>";
        }
        if (cell instanceof Double number) {
            return "<td class=\"number\">" + String.format(Locale.ROOT, "%,.1f", number) + "</td>";
        }
        if (cell instanceof Number number) {
            return "<td class=\"number\">" + number(number.longValue()) + "</td>";
        }
        return "<td>" + escape(cell) + "</td>";
    }

    /** A bar as long as {@code part} is of {@code whole}. */
    record Bar(double part, double whole) {
        private static final int WIDTH = 160;

        String svg() {
            long length = whole <= 0 ? 0 : Math.round(WIDTH * Math.min(1, part / whole));
            return "<svg width=\"" + WIDTH + "\" height=\"12\" aria-hidden=\"true\"><rect class=\"rest\" width=\""
                    + WIDTH + "\" height=\"12\" rx=\"2\"/><rect width=\"" + length
                    + "\" height=\"12\" rx=\"2\"/></svg>";
        }
    }

    /** Columns side by side, one a label, in the order of the map. */
    Html columns(String title, Map<String, Long> values) {
        int step = Math.max(6, Math.min(60, 900 / Math.max(1, values.size())));
        int height = 140;
        long highest = Math.max(
                1, values.values().stream().mapToLong(Long::longValue).max().orElse(1));
        int labelEvery = Math.max(1, (int) Math.ceil(52.0 / step));
        int width = step * values.size() + 52; // the last label is wider than its column
        raw("<svg role=\"img\" aria-label=\"" + escape(title) + "\" viewBox=\"0 0 " + width + " " + (height + 34)
                + "\" width=\"" + width + "\">");
        int i = 0;
        for (Map.Entry<String, Long> value : values.entrySet()) {
            long tall = Math.round((double) height * value.getValue() / highest);
            int x = i * step;
            raw("<g><title>" + escape(value.getKey()) + ": " + number(value.getValue()) + "</title><rect x=\"" + x
                    + "\" y=\"" + (height + 16 - tall) + "\" width=\"" + (step - 2) + "\" height=\"" + tall + "\"/>"
                    + (i % labelEvery == 0
                            ? "<text x=\"" + x + "\" y=\"" + (height + 30) + "\">" + escape(value.getKey()) + "</text>"
                            : "")
                    + (step >= 40
                            ? "<text x=\"" + x + "\" y=\"" + (height + 12 - tall) + "\">" + number(value.getValue())
                                    + "</text>"
                            : "")
                    + "</g>");
            i++;
        }
        return raw("</svg>");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
