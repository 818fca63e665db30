package org.bulletinfacts.text;

import java.util.Arrays;

/**
 * One text as the readers see it: tokens, paragraphs, sentences and lexicon matches in parallel int arrays. Made by
 * {@link Lexicon#read}; used again for the next text, so nothing of it may be kept. Not for several threads at once.
 *
 * <p>A token is a run of letters (with their combining marks), a run of decimal digits, or one other character that is no blank.
 * So "$5.9m" has the tokens {@code $ 5 . 9 m}, "U.S." has {@code U . S .}, "Kazakhstan's" has {@code Kazakhstan ' s}.
 * {@link #glued} tells whether a blank stands before a token.
 *
 * <p>Offsets are UTF-16 units of the text; token, sentence and paragraph numbers count from 0.
 */
public final class Document {
    /** A run of letters. */
    public static final byte WORD = 0;
    /** A run of decimal digits. */
    public static final byte DIGITS = 1;
    /** Any other character that is no blank. */
    public static final byte MARK = 2;

    /** No letters with case. */
    public static final byte CASELESS = 0;
    /** all lower case. */
    public static final byte LOWER = 1;
    /** First letter upper case, the others (at least one) lower. */
    public static final byte TITLE = 2;
    /** At least two letters, ALL UPPER CASE. */
    public static final byte UPPER = 3;
    /** One single upper-case letter. */
    public static final byte INITIAL = 4;
    /** miXed, McDonald. */
    public static final byte MIXED = 5;

    /** So many characters of the text share an entry of the index from offsets to tokens. */
    private static final int BLOCK = 16;

    String text = "";
    char[] chars = new char[1 << 13];
    /** The folded characters, at the same offsets as in the text. */
    char[] folded = new char[1 << 13];

    int length;
    int headlineEnd;

    int size;
    int[] start = new int[1 << 11];
    int[] end = new int[1 << 11];
    int[] word = new int[1 << 11];
    int[] hash = new int[1 << 11];
    byte[] kind = new byte[1 << 11];
    byte[] shape = new byte[1 << 11];
    int[] paragraphOf = new int[1 << 11];
    int[] sentenceOf = new int[1 << 11];
    /** By block of the text: the first token that ends behind the block's first character. */
    private int[] tokenOfBlock = new int[1 << 9];

    int paragraphs;
    int[] paragraphFirst = new int[1 << 7];
    int sentences;
    int[] sentenceFirst = new int[1 << 8];

    /** Bit d of token i: a form of dictionary d starts at token i. */
    long[] dictionaries = new long[1 << 11];
    /** matches of token i: matchFirst[i] until matchFirst[i + 1], shortest first. */
    int[] matchFirst = new int[1 << 11];

    int matches;
    int[] matchEnd = new int[1 << 11];
    byte[] matchDictionary = new byte[1 << 11];
    int[] matchValue = new int[1 << 11];

    private final Object[] slots = new Object[16];

    Document() {}

    /** A place where a reader leaves what it found for the readers behind it. Make each once, as a constant. */
    public static final class Slot<T> {
        private static final java.util.concurrent.atomic.AtomicInteger MADE =
                new java.util.concurrent.atomic.AtomicInteger();
        private final int number = MADE.getAndIncrement();
    }

    /** What a reader left in a slot, or null. */
    @SuppressWarnings("unchecked")
    public <T> T get(Slot<T> slot) {
        return (T) slots[slot.number];
    }

    /** Leaves something for the readers behind this one; it stays until replaced, over all texts read into this document. */
    public <T> void put(Slot<T> slot, T value) {
        slots[slot.number] = value;
    }

    /** The text, as given. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Offset of the token's first character. */
    public int start(int token) {
        return start[token];
    }

    /** Offset behind the token's last character. */
    public int end(int token) {
        return end[token];
    }

    /** {@link #WORD}, {@link #DIGITS} or {@link #MARK}; outside the text {@link #MARK}. */
    public byte kind(int token) {
        return token < 0 || token >= size ? MARK : kind[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kind[token] == WORD;
    }

    public boolean isDigits(int token) {
        return token >= 0 && token < size && kind[token] == DIGITS;
    }

    /** How a word is written: {@link #LOWER}, {@link #TITLE} and so on; {@link #CASELESS} for digits, marks, and outside the text. */
    public byte shape(int token) {
        return token < 0 || token >= size ? CASELESS : shape[token];
    }

    /** Whether a word begins with an upper-case letter. */
    public boolean isCapital(int token) {
        if (token < 0 || token >= size) {
            return false;
        }
        byte written = shape[token];
        return written == TITLE
                || written == UPPER
                || written == INITIAL
                || written == MIXED && Character.isUpperCase(chars[start[token]]);
    }

    /** The token's word id, see {@link Lexicon#word}; -1 for a word that no lexicon knows, and outside the text. */
    public int word(int token) {
        return token < 0 || token >= size ? Vocabulary.UNKNOWN : word[token];
    }

    /** Whether the token is this one character; false outside the text. Marks are compared as written, not folded. */
    public boolean is(int token, char mark) {
        return token >= 0 && token < size && end[token] - start[token] == 1 && chars[start[token]] == mark;
    }

    /** Whether the token, folded (lower case, straight apostrophe), is this one character; false outside the text. */
    public boolean isFolded(int token, char mark) {
        return token >= 0 && token < size && end[token] - start[token] == 1 && folded[start[token]] == mark;
    }

    /** Whether the token is this word (given in lower case); slower than comparing word ids. False outside the text. */
    public boolean is(int token, String lower) {
        if (token < 0 || token >= size || end[token] - start[token] != lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (folded[start[token] + i] != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two tokens are the same word, case apart. */
    public boolean same(int a, int b) {
        return hash[a] == hash[b] && Arrays.equals(folded, start[a], end[a], folded, start[b], end[b]);
    }

    /** The 32-bit hash of the folded token: equal words have equal hashes. */
    public int hash(int token) {
        return hash[token];
    }

    /** Whether nothing stands between this token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && token < size && start[token] == end[token - 1];
    }

    /** The character at an offset of the text. */
    public char charAt(int offset) {
        return chars[offset];
    }

    /** The folded character (lower case, straight apostrophe) at an offset of the text. */
    public char folded(int offset) {
        return folded[offset];
    }

    /** From the first token's start to the end of the token before {@code endToken}. */
    public Span span(int firstToken, int endToken) {
        return new Span(start[firstToken], end[endToken - 1]);
    }

    /** The words from the first token to the one before {@code endToken}, as written. */
    public String text(int firstToken, int endToken) {
        return text.substring(start[firstToken], end[endToken - 1]);
    }

    /** The token that holds or follows an offset; {@link #size} behind the last. */
    public int tokenAt(int offset) {
        if (offset < 0 || offset >= length) {
            return offset < 0 ? 0 : size;
        }
        int token = tokenOfBlock[offset / BLOCK];
        while (token < size && end[token] <= offset) {
            token++;
        }
        return token;
    }

    public int paragraphs() {
        return paragraphs;
    }

    /** The paragraph of a token; outside the text that of the nearest token. */
    public int paragraphOf(int token) {
        return paragraphOf[inside(token)];
    }

    private int inside(int token) {
        return Math.max(0, Math.min(token, size - 1));
    }

    /** First token of a paragraph; of paragraph number {@link #paragraphs} the number of tokens. */
    public int paragraphFirst(int paragraph) {
        return paragraphFirst[paragraph];
    }

    public int sentences() {
        return sentences;
    }

    /** The sentence of a token; outside the text that of the nearest token. */
    public int sentenceOf(int token) {
        return sentenceOf[inside(token)];
    }

    /** First token of a sentence; of sentence number {@link #sentences} the number of tokens. */
    public int sentenceFirst(int sentence) {
        return sentenceFirst[sentence];
    }

    /** Whether a sentence begins with a token; false outside the text. */
    public boolean beginsSentence(int token) {
        return token >= 0 && token < size && sentenceFirst[sentenceOf[token]] == token;
    }

    /** The token behind the sentence that holds a token. */
    public int sentenceEnd(int token) {
        return sentenceFirst[sentenceOf(token) + 1];
    }

    /** Whether a token stands in the headline. */
    public boolean inHeadline(int token) {
        return start[token] < headlineEnd;
    }

    /** Where a sentence stands in the text. */
    public Span sentenceSpan(int sentence) {
        return span(sentenceFirst[sentence], sentenceFirst[sentence + 1]);
    }

    void ensureChars(int wanted) {
        if (chars.length < wanted) {
            int to = Math.max(wanted, 2 * chars.length);
            chars = new char[to];
            folded = new char[to];
        }
    }

    void ensureTokens(int wanted) {
        if (start.length >= wanted) {
            return;
        }
        int to = Math.max(wanted, 2 * start.length);
        start = Arrays.copyOf(start, to);
        end = Arrays.copyOf(end, to);
        word = Arrays.copyOf(word, to);
        hash = Arrays.copyOf(hash, to);
        kind = Arrays.copyOf(kind, to);
        shape = Arrays.copyOf(shape, to);
        paragraphOf = Arrays.copyOf(paragraphOf, to);
        sentenceOf = Arrays.copyOf(sentenceOf, to);
        dictionaries = new long[to];
        matchFirst = new int[to];
    }

    /** Notes which token stands where. To be called once all tokens are there. */
    void indexTokens() {
        int blocks = length / BLOCK + 1;
        if (tokenOfBlock.length < blocks) {
            tokenOfBlock = new int[Math.max(blocks, 2 * tokenOfBlock.length)];
        }
        int block = 0;
        for (int token = 0; token < size; token++) {
            while (block * BLOCK < end[token]) {
                tokenOfBlock[block++] = token;
            }
        }
        Arrays.fill(tokenOfBlock, block, blocks, size);
    }

    void addMatch(int endToken, byte dictionary, int value) {
        if (matches == matchEnd.length) {
            matchEnd = Arrays.copyOf(matchEnd, 2 * matches);
            matchDictionary = Arrays.copyOf(matchDictionary, 2 * matches);
            matchValue = Arrays.copyOf(matchValue, 2 * matches);
        }
        matchEnd[matches] = endToken;
        matchDictionary[matches] = dictionary;
        matchValue[matches++] = value;
    }

    void startParagraph() {
        if (paragraphs + 2 > paragraphFirst.length) {
            paragraphFirst = Arrays.copyOf(paragraphFirst, 2 * paragraphFirst.length);
        }
        paragraphFirst[paragraphs++] = size;
    }

    void startSentence(int token) {
        if (sentences + 2 > sentenceFirst.length) {
            sentenceFirst = Arrays.copyOf(sentenceFirst, 2 * sentenceFirst.length);
        }
        sentenceFirst[sentences++] = token;
    }
}
