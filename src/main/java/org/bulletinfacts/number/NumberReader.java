package org.bulletinfacts.number;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds the numbers of a text. Immutable and safe for many threads. */
public final class NumberReader {
    public NumberReader(Lexicon.Builder lexicon) {}

    /** Finds the numbers of {@code d} and leaves them in {@link Numbers#SLOT}. */
    public void read(Document d, boolean decimalComma) {
        Numbers numbers = d.get(Numbers.SLOT);
        if (numbers == null) {
            numbers = new Numbers();
            d.put(Numbers.SLOT, numbers);
        }
        numbers.clear(d.size());
        for (int token = 0; token < d.size(); token++) {
            if (d.isDigits(token) && d.end(token) - d.start(token) <= 15) {
                numbers.add(token, token + 1, Double.parseDouble(d.text(token, token + 1)), Numbers.DIGITS);
            }
        }
    }
}
