package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** The words of {@code numbers.csv}, and the few others that hold numbers together. */
final class NumberWords {
    final int a;
    final int an;
    final int and;
    final int of;
    final int the;
    final int between;
    final int minus;
    final int point;
    final int per;
    private final Dictionary<NumberWord> words;

    NumberWords(Lexicon.Builder lexicon) {
        words = lexicon.dictionary("numbers");
        lexicon.forEachRow(
                "numbers.csv",
                row -> words.add(row.get("form"), NumberWord.of(row.get("kind"), row.get("value"), row.get("is"))));
        a = lexicon.word("a");
        an = lexicon.word("an");
        and = lexicon.word("and");
        of = lexicon.word("of");
        the = lexicon.word("the");
        between = lexicon.word("between");
        minus = lexicon.word("minus");
        point = lexicon.word("point");
        per = lexicon.word("per");
    }

    /** The number word at a token, or null. */
    NumberWord at(Document d, int token) {
        return words.at(d, token);
    }

    boolean is(Document d, int token, Kind kind) {
        NumberWord word = words.at(d, token);
        return word != null && word.kind() == kind;
    }

    boolean isArticle(Document d, int token) {
        int word = d.word(token);
        return word >= 0 && (word == a || word == an);
    }

    boolean is(Document d, int token, int word) {
        return d.word(token) == word;
    }
}
