package org.bulletinfacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown, as far as a test must know it: fenced blocks, tables, links, words in code type. */
final class Markdown {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    /** A fenced block: the word behind its opening fence, its text, and the lines of both fences, from 0. */
    private record Block(String language, String text, int opening, int closing) {}

    /** Commands, and what they print. */
    record Example(String commands, String result, int opening, int closing) {
        @Override
        public String toString() {
            return "line " + (opening + 1) + ": " + commands.lines().findFirst().orElse("");
        }
    }

    Markdown(String text) {
        lines = List.of(text.split("\n", -1));
        int opening = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (opening < 0) {
                opening = i;
                continue;
            }
            String content = String.join("\n", lines.subList(opening + 1, i)) + (i > opening + 1 ? "\n" : "");
            blocks.add(new Block(lines.get(opening).substring(3), content, opening, i));
            opening = -1;
        }
    }

    static Markdown of(Path file) throws IOException {
        return new Markdown(Files.readString(file));
    }

    /** Each {@code sh} block that a {@code text} block follows, with nothing but blank lines between. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block commands = blocks.get(i);
            Block result = blocks.get(i + 1);
            boolean adjacent =
                    lines.subList(commands.closing + 1, result.opening).stream().allMatch(String::isBlank);
            if (commands.language.equals("sh") && result.language.equals("text") && adjacent) {
                examples.add(new Example(commands.text, result.text, result.opening, result.closing));
            }
        }
        return examples;
    }

    /** The page with other results. */
    String withResults(Map<Example, String> results) {
        Map<Integer, Example> byLine = new TreeMap<>();
        results.keySet().forEach(example -> byLine.put(example.opening, example));
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            page.append(lines.get(i)).append(i < lines.size() - 1 ? "\n" : "");
            if (byLine.containsKey(i)) {
                Example example = byLine.get(i);
                page.append(results.get(example));
                i = example.closing - 1;
            }
        }
        return page.toString();
    }

    /** The rows of the table whose first heading is this one, their cells without the Markdown's backslashes. */
    List<List<String>> table(String firstHeading) {
        int heading = 0;
        while (heading < lines.size() && !lines.get(heading).startsWith("| " + firstHeading + " |")) {
            heading++;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = heading + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            List<String> cells = new ArrayList<>();
            for (String cell : CELL_END.split(lines.get(i).substring(1))) {
                cells.add(cell.strip().replace("\\|", "|"));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What the page links to and what it says in code type, outside of blocks. */
    Set<String> links() {
        return found(LINK);
    }

    Set<String> code() {
        return found(CODE);
    }

    private Set<String> found(Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isInBlock(i)) {
                Matcher matcher = pattern.matcher(lines.get(i));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private boolean isInBlock(int line) {
        return blocks.stream().anyMatch(block -> block.opening <= line && line <= block.closing);
    }

    /** The addresses of the page's headings, as GitHub and others make them. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isInBlock(i) && lines.get(i).startsWith("#")) {
                String title = lines.get(i).replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT);
                anchors.add("#" + title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
            }
        }
        return anchors;
    }
}
