package org.bulletinfacts.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.bulletinfacts.text.Span;

/**
 * A text with its facts marked. Facts may lie inside one another (a figure in a quote) or cross.
 *
 * <p>In colours each stretch takes that of the shortest fact over it, and quotes are underlined. Without colours each fact stands
 * in brackets behind its number, {@code [2:232 thousand]}; where facts cross, the closing bracket repeats the number:
 * {@code [1:a [2:b]1 c]}.
 */
final class MarkedText {
    private static final String RESET = "\u001B[0m";
    private static final String UNDERLINE = "\u001B[4m";

    private MarkedText() {}

    /** With ANSI colours. @param facts spans within the text */
    static String coloured(String text, List<ExplainedFact> facts) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (ExplainedFact fact : facts) {
            cuts.add(fact.span().start());
            cuts.add(fact.span().end());
        }
        StringBuilder marked = new StringBuilder(text.length() * 2);
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            String stretch = Printable.lines(text.substring(start, end));
            String style = style(new Span(start, end), facts);
            marked.append(style).append(stretch).append(style.isEmpty() ? "" : RESET);
            start = end;
        }
        return marked.toString();
    }

    private static String style(Span stretch, List<ExplainedFact> facts) {
        ExplainedFact shortest = null;
        boolean quoted = false;
        for (ExplainedFact fact : facts) {
            if (!fact.span().covers(stretch)) {
                continue;
            }
            quoted |= fact.kind() == ExplainedFact.Kind.QUOTE;
            if (shortest == null || fact.span().length() <= shortest.span().length()) {
                shortest = fact;
            }
        }
        return (quoted ? UNDERLINE : "") + (shortest == null ? "" : colour(shortest.kind()));
    }

    /** The ANSI sequence of a kind; empty for quotes, which are underlined. */
    static String colour(ExplainedFact.Kind kind) {
        return switch (kind) {
            case FIGURE -> "\u001B[1;32m"; // bold green
            case DATE -> "\u001B[36m"; // cyan
            case MENTION -> "\u001B[33m"; // yellow
            case UNREAD -> "\u001B[1;31m"; // bold red
            case EVENT -> "\u001B[1;35m"; // bold magenta
            case QUOTE -> "";
        };
    }

    /** The legend to {@link #coloured}. */
    static String legend() {
        List<String> words = new ArrayList<>();
        for (ExplainedFact.Kind kind : ExplainedFact.Kind.values()) {
            String style = kind == ExplainedFact.Kind.QUOTE ? UNDERLINE : colour(kind);
            words.add(style + kind.label() + RESET);
        }
        return String.join("  ", words);
    }

    /** With brackets. @param facts in the order of the text, longer ones first where they begin together; numbered from 1 */
    static String bracketed(String text, List<ExplainedFact> facts) {
        StringBuilder marked = new StringBuilder(text.length() * 2);
        Deque<Integer> open = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        while (next < facts.size() || !open.isEmpty()) {
            int opensAt = next < facts.size() ? facts.get(next).span().start() : Integer.MAX_VALUE;
            int closing = firstToClose(open, facts);
            int closesAt =
                    closing < 0 ? Integer.MAX_VALUE : facts.get(closing).span().end();
            int at = Math.min(opensAt, closesAt);
            marked.append(Printable.lines(text.substring(done, at)));
            done = at;
            if (closesAt <= opensAt) {
                marked.append(']').append(open.peek() == closing ? "" : Integer.toString(closing + 1));
                open.remove(closing);
            } else {
                marked.append('[').append(next + 1).append(':');
                open.push(next++);
            }
        }
        return marked.append(Printable.lines(text.substring(done))).toString();
    }

    /** The open fact that ends first; of several the innermost, or -1 where none is open. */
    private static int firstToClose(Deque<Integer> open, List<ExplainedFact> facts) {
        int first = -1;
        for (int fact : open) {
            if (first < 0
                    || facts.get(fact).span().end() < facts.get(first).span().end()) {
                first = fact;
            }
        }
        return first;
    }
}
