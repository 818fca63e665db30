package org.bulletinfacts.number;

import java.util.Arrays;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;

/**
 * The numbers of one document, in the order of the text, without overlaps, in parallel arrays. Filled by {@link NumberReader},
 * used again for the next text.
 */
public final class Numbers {
    /** Where the readers find the numbers of a document. */
    public static final Document.Slot<Numbers> SLOT = new Document.Slot<>();

    /** An ordinal: fourth, 30th. */
    public static final int ORDINAL = 1;
    /** Has a word in it: five, 2.5 million. */
    public static final int SPELLED = 2;
    /** Begins with digits. */
    public static final int DIGITS = 4;
    /** Has a decimal part or is a fraction. */
    public static final int DECIMAL = 8;
    /** Has thousands separators. */
    public static final int GROUPED = 16;
    /** Ends in a multiplier: million, bn, lakh. */
    public static final int SCALED = 32;
    /** A fraction of one: half, three quarters. */
    public static final int FRACTION = 64;
    /** Only a magnitude: dozens of, hundreds of thousands of. */
    public static final int MAGNITUDE = 128;

    /** Any number but an ordinal. */
    public static final Layer CARDINAL = (d, token) -> endAt(d, token, false);
    /** Any ordinal. */
    public static final Layer ORDINALS = (d, token) -> endAt(d, token, true);

    /** Has a sign. */
    public static final int SIGNED = 256;
    /** A piece of something joined by marks, such as 04.06.2025, 1.2.3, 10:30, 24/7: no quantity by itself. */
    public static final int JOINED = 512;
    /** A Roman numeral, always an ordinal: XXI century. */
    public static final int ROMAN = 1024;
    /** The word "one" alone, which may be a pronoun. */
    public static final int ONE = 2048;

    /** So many times, in one word: twice, tenfold. */
    public static final int FOLD = 4096;

    private int size;
    private int[] first = new int[64];
    private int[] end = new int[64];
    private double[] value = new double[64];
    private double[] multiplier = new double[64];
    private int[] flags = new int[64];
    /** By token: the number that covers it plus one, or 0. */
    private int[] at = new int[1 << 11];

    private static int endAt(Document d, int token, boolean ordinal) {
        Numbers numbers = d.get(SLOT);
        int n = numbers.startingAt(token);
        return n >= 0 && numbers.is(n, ORDINAL) == ordinal ? numbers.end[n] : -1;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** First token of a number. */
    public int first(int number) {
        return first[number];
    }

    /** The token behind a number. */
    public int end(int number) {
        return end[number];
    }

    /** What it is worth, multiplied out. */
    public double value(int number) {
        return value[number];
    }

    /** What the number was multiplied by: 1e6 for "2.5 million", 1 for "2500". */
    public double multiplier(int number) {
        return multiplier[number];
    }

    /** Whether all of these flags are set. */
    public boolean is(int number, int wanted) {
        return (flags[number] & wanted) == wanted;
    }

    /** The number that starts at a token, or -1. */
    public int startingAt(int token) {
        int number = covering(token);
        return number >= 0 && first[number] == token ? number : -1;
    }

    /** The number that covers a token, or -1. */
    public int covering(int token) {
        return token < 0 || token >= at.length ? -1 : at[token] - 1;
    }

    void clear(int tokens) {
        for (int number = 0; number < size; number++) {
            Arrays.fill(at, first[number], end[number], 0);
        }
        size = 0;
        if (at.length < tokens) {
            at = new int[Math.max(tokens, 2 * at.length)];
        }
    }

    void add(int firstToken, int endToken, double worth, double times, int flagged) {
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            multiplier = Arrays.copyOf(multiplier, 2 * size);
            flags = Arrays.copyOf(flags, 2 * size);
        }
        first[size] = firstToken;
        end[size] = endToken;
        value[size] = worth;
        multiplier[size] = times;
        flags[size] = flagged;
        size++;
        Arrays.fill(at, firstToken, endToken, size);
    }
}
