package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Parses one pattern, as {@link Pattern} describes them, and keeps the instructions that it becomes. */
final class PatternParser {
    /** The instructions, {@link #size} of them: an operation and its two operands. */
    int[] op = new int[16];

    int[] a = new int[16];
    int[] b = new int[16];
    int size;
    /** The layers in the order of the pattern, and what their stretches are called. */
    final List<Layer> layers = new ArrayList<>();

    final List<String> names = new ArrayList<>();

    private final Lexicon.Builder lexicon;
    private final Map<String, Layer> known;
    private final String source;
    private int at;

    /** @throws IllegalArgumentException naming the pattern and the place where it cannot be understood */
    PatternParser(Lexicon.Builder lexicon, Map<String, Layer> known, String pattern) {
        this.lexicon = lexicon;
        this.known = known;
        source = pattern;
        alternatives();
        if (at < source.length()) {
            throw wrong("unexpected '" + source.charAt(at) + "'");
        }
        emit(Pattern.DONE, 0, 0);
    }

    private void alternatives() {
        List<Integer> exits = new ArrayList<>();
        while (true) {
            int split = emit(Pattern.SPLIT, size + 1, 0);
            sequence();
            if (!peek('|')) {
                // The last alternative needs no way out: turn its split into a step to the next instruction.
                op[split] = Pattern.JUMP;
                break;
            }
            at++;
            exits.add(emit(Pattern.JUMP, 0, 0));
            b[split] = size;
        }
        for (int exit : exits) {
            a[exit] = size;
        }
    }

    private void sequence() {
        while (true) {
            skipBlanks();
            if (at >= source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') {
                return;
            }
            item();
        }
    }

    private void item() {
        char c = source.charAt(at);
        if (c == '~' || c == '^') {
            at++;
            emit(c == '~' ? Pattern.GLUED : Pattern.SENTENCE, 0, 0);
            return;
        }
        int split = emit(Pattern.SPLIT, size + 1, 0);
        if (c == '(') {
            at++;
            alternatives();
            expect(')');
        } else if (c == '<') {
            at++;
            layer();
        } else {
            words();
        }
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            b[split] = size;
        } else {
            op[split] = Pattern.JUMP;
        }
    }

    private void layer() {
        int close = source.indexOf('>', at);
        if (close < 0) {
            throw wrong("'<' without '>'");
        }
        String inside = source.substring(at, close);
        at = close + 1;
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        Layer layer = known.get(inside.substring(colon + 1));
        if (layer == null) {
            throw wrong("no layer is called '" + inside.substring(colon + 1) + "'; known are " + known.keySet());
        }
        layers.add(layer);
        names.add(name);
        emit(Pattern.LAYER, layers.size() - 1, 0);
    }

    private void words() {
        StringBuilder word = new StringBuilder();
        while (at < source.length() && " ()<>|?~^".indexOf(source.charAt(at)) < 0) {
            if (source.charAt(at) == '\\') {
                at++;
            }
            word.append(source.charAt(at++));
        }
        int[] ids = lexicon.words(word.toString());
        if (ids.length == 0) {
            throw wrong("an empty word");
        }
        for (int i = 0; i < ids.length; i++) {
            if (i > 0) {
                emit(Pattern.GLUED, 0, 0);
            }
            emit(Pattern.WORD, ids[i], 0);
        }
    }

    private int emit(int operation, int first, int second) {
        if (size == op.length) {
            op = Arrays.copyOf(op, 2 * size);
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
        }
        op[size] = operation;
        a[size] = first;
        b[size] = second;
        return size++;
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean peek(char c) {
        skipBlanks();
        return at < source.length() && source.charAt(at) == c;
    }

    private void expect(char c) {
        if (!peek(c)) {
            throw wrong("'" + c + "' is missing");
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("pattern \"" + source + "\", character " + (at + 1) + ": " + what);
    }
}
