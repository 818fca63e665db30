package org.bulletinfacts.text;

/** A place where a rule's pattern matched. Used again for the next match: take out what is needed, keep nothing. */
public final class Match {
    private Document document;
    private String[] names;
    private int start;
    private int end;
    private int[] kept = new int[16];

    /** Becomes the pattern's match at a token; gives the token behind it, or -1 where there is none. */
    int find(Document d, Pattern pattern, int token) {
        names = pattern.names();
        if (kept.length < 2 * names.length) {
            kept = new int[2 * names.length];
        }
        document = d;
        start = token;
        end = pattern.match(d, token, kept);
        return end;
    }

    public Document document() {
        return document;
    }

    /** The first token. */
    public int start() {
        return start;
    }

    /** The token behind the last. */
    public int end() {
        return end;
    }

    public Span span() {
        return document.span(start, end);
    }

    /** Whether the stretch of that name took part in the match. */
    public boolean has(String name) {
        return slot(name) >= 0;
    }

    /** First token of the stretch of that name, or -1 where it took no part. */
    public int start(String name) {
        int slot = slot(name);
        return slot < 0 ? -1 : kept[2 * slot];
    }

    /** The token behind the stretch of that name, or -1 where it took no part. */
    public int end(String name) {
        int slot = slot(name);
        return slot < 0 ? -1 : kept[2 * slot + 1];
    }

    /** The value of a dictionary at the stretch of that name, or null where it took no part. */
    public <T> T value(String name, Dictionary<T> dictionary) {
        int slot = slot(name);
        return slot < 0 ? null : dictionary.at(document, kept[2 * slot]);
    }

    private int slot(String name) {
        for (int i = 0; i < names.length; i++) {
            if (kept[2 * i] >= 0 && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
