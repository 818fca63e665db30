package org.bulletinfacts.figure;

import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Taken;

/**
 * The text that figures are read from, with what earlier readers found in it.
 *
 * @param home ISO 4217 code of the source's country, or null
 */
record Passage(Document d, Numbers numbers, Conventions conventions, Taken taken, String home) {
    /** The unit that a text of this country means: a British pint is not an American one. */
    String localUnit(String code) {
        boolean imperial = "GB".equals(conventions.country()) || "IE".equals(conventions.country());
        if (!imperial) {
            return code;
        }
        return switch (code) {
            case "[pt_us]" -> "[pt_br]";
            case "[gal_us]" -> "[gal_br]";
            case "[qt_us]" -> "[qt_br]";
            case "[foz_us]" -> "[foz_br]";
            default -> code;
        };
    }

    /** Whether both tokens are in the text and in one sentence. */
    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && a < d.size() && b < d.size() && d.sentenceOf(a) == d.sentenceOf(b);
    }

    /** Whether a hyphen joins the token before it with the one behind it: "5-km". */
    boolean isHyphen(int token) {
        return d.isFolded(token, '-') && d.glued(token) && d.glued(token + 1);
    }

    boolean isLower(int token) {
        return d.isWord(token) && d.shape(token) == Document.LOWER;
    }

    /** Whether a word looks like a plural noun: longer than three letters, with an s, but no ss. */
    boolean isPlural(int token) {
        if (!d.isWord(token)) {
            return false;
        }
        int end = d.end(token);
        return end - d.start(token) > 3 && d.charAt(end - 1) == 's' && d.charAt(end - 2) != 's'
                || d.is(token, "people")
                || endsWith(token, "men")
                || endsWith(token, "children");
    }

    /** Whether a word ends so; "women", "policemen", "schoolchildren" are plurals. */
    private boolean endsWith(int token, String end) {
        int from = d.end(token) - end.length();
        if (from < d.start(token)) {
            return false;
        }
        for (int i = 0; i < end.length(); i++) {
            if (d.charAt(from + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tokens of a number are claimed by a name or a time expression. */
    boolean isTaken(int number) {
        return taken.hasAny(numbers.first(number), numbers.end(number));
    }
}
