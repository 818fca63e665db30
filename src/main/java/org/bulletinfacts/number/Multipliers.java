package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Multipliers behind a number: million, bn, lakh crore, 5m, half a million, 1 billion 200 million; and magnitudes alone. */
final class Multipliers {
    private final NumberWords words;

    Multipliers(NumberWords words) {
        this.words = words;
    }

    /** Multiplies the number by all multipliers behind it. */
    void extend(Document d, Reading r) {
        if ((r.flags & Numbers.FRACTION) != 0) {
            ofMillion(d, r);
            return;
        }
        while (r.exponent < 16 && multiply(d, r)) {
            // "five lakh crore": one multiplier after the other.
        }
    }

    /** The power of ten of the word that multiplies digits, for "1 billion 200 million"; 0 where there is none. */
    int scaleAt(Document d, int token) {
        NumberWord word = words.at(d, token);
        boolean scale = word != null
                && (word.kind() == Kind.SCALE || word.kind() == Kind.SHORT || word.kind() == Kind.HUNDRED)
                && !word.ordinal();
        return scale ? word.value() : 0;
    }

    /** A magnitude without a number: hundreds of thousands, dozens, several million; and twice, tenfold. */
    boolean magnitude(Document d, int token, Reading r) {
        NumberWord word = words.at(d, token);
        if (word == null || word.ordinal()) {
            return false;
        }
        r.start(token);
        r.end = token + 1;
        r.flags = Numbers.SPELLED | Numbers.MAGNITUDE;
        switch (word.kind()) {
            case FOLD -> {
                r.set((double) word.value() / word.denominator());
                r.flags = Numbers.SPELLED | Numbers.FOLD;
                return true;
            }
            case MAGNITUDE -> r.mantissa = word.value();
            case DOZEN -> r.mantissa = word.value();
            case HUNDRED, SCALE -> {
                r.mantissa = 1;
                r.exponent = word.value();
            }
            default -> {
                return false;
            }
        }
        if (word.kind() == Kind.MAGNITUDE) {
            if (!words.is(d, r.end, words.of)) {
                return false;
            }
        } else if (!word.plural()) {
            if (word.kind() == Kind.DOZEN) {
                r.flags = Numbers.SPELLED;
                return true;
            }
            return isVague(d, token - 1) && scaleMagnitude(d, r);
        }
        while (words.is(d, r.end, words.of) && r.exponent < 16) {
            NumberWord of = words.at(d, r.end + 1);
            if (of == null || !of.plural() || of.ordinal() || of.kind() != Kind.HUNDRED && of.kind() != Kind.SCALE) {
                break;
            }
            r.exponent += of.value();
            r.end += 2;
        }
        return true;
    }

    /** "several hundred thousand": takes in the multiplier behind the hundred. */
    private boolean scaleMagnitude(Document d, Reading r) {
        NumberWord next = words.at(d, r.end);
        if (next != null && next.kind() == Kind.SCALE && !next.plural() && !next.ordinal() && r.exponent < 16) {
            r.exponent += next.value();
            r.end++;
        }
        return true;
    }

    /** "several hundred", "a couple of thousand". */
    private boolean isVague(Document d, int token) {
        return words.is(d, words.is(d, token, words.of) ? token - 1 : token, Kind.VAGUE);
    }

    /** "half a million", "a quarter of a billion", "half-million". */
    private void ofMillion(Document d, Reading r) {
        int at = r.end;
        if (words.is(d, at, words.of)) {
            at++;
        }
        at = behindHyphen(d, at);
        boolean article = words.isArticle(d, at);
        int scaleAt = article ? behindHyphen(d, at + 1) : at;
        NumberWord word = words.at(d, scaleAt);
        if (word == null || word.plural() || word.ordinal() || !article && words.is(d, r.end, words.of)) {
            return;
        }
        if (word.kind() == Kind.DOZEN) {
            r.fraction *= word.value();
        } else if (word.kind() == Kind.SCALE || word.kind() == Kind.HUNDRED) {
            r.scale(word.value());
        } else {
            return;
        }
        r.flags &= ~(Numbers.FRACTION | Numbers.DECIMAL);
        r.end = scaleAt + 1;
    }

    private boolean multiply(Document d, Reading r) {
        int next = behindHyphen(d, r.end);
        if (next >= d.size() || d.paragraphOf(next) != d.paragraphOf(r.first)) {
            return false;
        }
        NumberWord word = words.at(d, next);
        if (word == null) {
            return false;
        }
        boolean hyphen = next > r.end;
        boolean multiplies = switch (word.kind()) {
            case HUNDRED -> !word.ordinal() && r.exponent <= 0 && r.sum == 0;
            case SCALE -> !word.plural() || !word.ordinal();
            case DOZEN -> true;
            case SHORT -> !hyphen && !isLetterGlued(d, next + 1);
            case GLUED -> isGluedToDigits(d, r, next);
            case MONEY -> hyphen ? isHyphenedMultiplier(d, r, next) : isMoneyMultiplier(d, r, next);
            default -> false;
        };
        if (!multiplies) {
            return false;
        }
        r.flags &= ~Numbers.ONE;
        r.end = next + 1;
        if (word.kind() == Kind.DOZEN) {
            r.mantissa *= word.value();
            r.fraction *= word.value();
            r.flags |= Numbers.SPELLED;
            return false;
        }
        r.scale(word.value());
        if (word.ordinal()) {
            r.flags |= Numbers.ORDINAL;
            return false;
        }
        return word.kind() == Kind.SCALE || word.kind() == Kind.HUNDRED;
    }

    private static int behindHyphen(Document d, int token) {
        return d.isFolded(token, '-') && d.glued(token) && d.glued(token + 1) && d.isWord(token + 1)
                ? token + 1
                : token;
    }

    private static boolean isLetterGlued(Document d, int token) {
        return d.glued(token) && d.kind(token) != Document.MARK;
    }

    private static boolean isGluedToDigits(Document d, Reading r, int token) {
        boolean apart = !d.glued(token) && (r.flags & Numbers.DECIMAL) != 0 && d.shape(token) == Document.LOWER;
        return token == r.end
                && (r.flags & Numbers.DIGITS) != 0
                && (d.glued(token) || apart)
                && !isLetterGlued(d, token + 1);
    }

    /** "$5m", "Rs 5m", "EUR 5 m"; without money only "5m people", as "5m" alone is a length. */
    private boolean isMoneyMultiplier(Document d, Reading r, int token) {
        if ((r.flags & Numbers.DIGITS) == 0 || isLetterGlued(d, token + 1) || isRegistration(d, token + 1)) {
            return false;
        }
        if (isMoney(d, r)) {
            return true;
        }
        if (!d.glued(token) || d.is(token, 't') || d.is(token, 'T')) {
            return false;
        }
        boolean decimalBillion = d.is(token, 'b') && (r.flags & Numbers.DECIMAL) != 0;
        return decimalBillion || d.is(token, 'M') || standsBeforePlural(d, token + 1);
    }

    /** "9M-MRO": letters of an aircraft's registration behind the hyphen. */
    private static boolean isRegistration(Document d, int token) {
        return d.isFolded(token, '-') && d.glued(token) && d.glued(token + 1) && d.shape(token + 1) == Document.UPPER;
    }

    /** "P1.2-B", "$500-M", as newspapers of the Philippines write. */
    private boolean isHyphenedMultiplier(Document d, Reading r, int token) {
        boolean digits = (r.flags & Numbers.DIGITS) != 0 && d.isCapital(token) && !isLetterGlued(d, token + 1);
        boolean peso = (r.flags & Numbers.DECIMAL) != 0 && d.glued(r.first) && d.isWord(r.first - 1);
        return digits && (peso || isMoney(d, r));
    }

    private boolean standsBeforePlural(Document d, int token) {
        int noun = words.is(d, token, Kind.MILLION_ADJECTIVE) ? token + 1 : token;
        if (!d.isWord(noun) || d.glued(noun) || words.is(d, noun, Kind.LONG_THING)) {
            return false;
        }
        boolean plural = d.end(noun) - d.start(noun) > 3 && d.charAt(d.end(noun) - 1) == 's';
        return words.is(d, noun, Kind.MILLION_THING) || plural && d.shape(noun) == Document.LOWER;
    }

    private boolean isMoney(Document d, Reading r) {
        int before = r.first - 1;
        if (before < 0) {
            return false;
        }
        if (d.kind(before) == Document.MARK) {
            return Character.getType(d.charAt(d.start(before))) == Character.CURRENCY_SYMBOL;
        }
        boolean code = d.shape(before) == Document.UPPER && d.end(before) - d.start(before) == 3;
        return code || words.is(d, before, Kind.CURRENCY_MARK);
    }
}
