package org.bulletinfacts.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/** Everything that figures need to know of words: units, currencies, modifiers, changes, and what is no figure. */
final class FigureLexicon {
    /** What a word of {@code changes.csv} is, besides its direction. */
    enum Part {
        /** rose: any amount behind it is a change. */
        VERB,
        /** gained, cut: only shares and amounts with "by" are. */
        WEAK,
        /** increase; many of them are verbs too. */
        NOUN,
        /** up, down, before the amount. */
        PARTICLE,
        /** higher, fewer, behind the amount. */
        AFTER,
        /** exceeded: only "by 5%" behind it is a change. */
        BY,
        /** above, ahead of, behind a percentage; lengths and money do not change so. */
        PAST,
        /** created, axed: only jobs are. */
        JOBS
    }

    record ChangeWord(Change change, int parts) {
        boolean is(Part part) {
            return (parts >>> part.ordinal() & 1) != 0;
        }
    }

    record ModifierWord(Modifier before, Modifier after) {}

    final CurrencyLexicon currencies;
    final Dictionary<UnitForm> units;
    final Dictionary<ModifierWord> modifiers;
    final Dictionary<ChangeWord> changes;
    /** What tells that an amount is per something; of a form with several rows the first that fits is meant. */
    final Dictionary<List<PerForm>> pers;

    private final Dictionary<FigureWord> words;

    final int of;
    final int to;
    final int from;
    final int by;
    final int and;
    final int or;
    final int between;
    final int per;
    final int point;

    FigureLexicon(Lexicon.Builder lexicon) {
        currencies = new CurrencyLexicon(lexicon);
        units = lexicon.dictionary("units");
        lexicon.forEachRow("proportions.csv", row -> {
            FigureKind kind = row.get("unit").equals("%") ? FigureKind.PERCENT : FigureKind.PERCENTAGE_POINT;
            units.addAll(
                    row.get("forms"),
                    new UnitForm(kind, row.get("unit"), null, null, Double.parseDouble(row.get("factor")), false));
        });
        lexicon.forEachRow("units.csv", this::addUnit);
        lexicon.forEachRow("units-cldr.csv", this::addUnit);
        modifiers = lexicon.dictionary("modifiers");
        gather(
                lexicon,
                modifiers,
                "modifiers.csv",
                FigureLexicon::modifier,
                (a, b) ->
                        new ModifierWord(a.before == null ? b.before : a.before, a.after == null ? b.after : a.after));
        changes = lexicon.dictionary("changes");
        gather(
                lexicon,
                changes,
                "changes.csv",
                row -> new ChangeWord(
                        Change.valueOf(row.get("change").toUpperCase(Locale.ROOT)),
                        1
                                << Part.valueOf(row.get("part").toUpperCase(Locale.ROOT))
                                        .ordinal()),
                (a, b) -> new ChangeWord(a.change, a.parts | b.parts));
        pers = lexicon.dictionary("pers");
        gather(
                lexicon,
                pers,
                "per-forms.csv",
                row -> List.of(PerForm.of(row)),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        words = lexicon.dictionary("figure-words");
        gather(
                lexicon,
                words,
                "figure-words.csv",
                row -> FigureWord.of(row.get("kind"), row.get("value")),
                FigureWord::with);
        of = lexicon.word("of");
        to = lexicon.word("to");
        from = lexicon.word("from");
        by = lexicon.word("by");
        and = lexicon.word("and");
        or = lexicon.word("or");
        between = lexicon.word("between");
        per = lexicon.word("per");
        point = lexicon.word("point");
    }

    private void addUnit(LexiconFile.Row row) {
        double factor = row.get("scale") == null ? 1 : Double.parseDouble(row.get("scale"));
        UnitForm unit = UnitForm.measure(row.get("ucum"), row.get("quantity"), factor, row.get("needs") != null);
        units.addAll(row.get("names"), unit).addAll(row.get("symbols"), unit);
    }

    private static ModifierWord modifier(LexiconFile.Row row) {
        Modifier modifier = Modifier.valueOf(row.get("modifier").toUpperCase(Locale.ROOT));
        boolean after = row.get("position").equals("after");
        return new ModifierWord(after ? null : modifier, after ? modifier : null);
    }

    /** Fills a dictionary, putting together what several rows say of one form. */
    private static <T> void gather(
            Lexicon.Builder lexicon,
            Dictionary<T> dictionary,
            String file,
            java.util.function.Function<LexiconFile.Row, T> value,
            java.util.function.BinaryOperator<T> merge) {
        Map<String, T> byForm = new LinkedHashMap<>();
        lexicon.forEachRow(file, row -> {
            for (String form : LexiconFile.forms(row.get("forms"))) {
                byForm.merge(form, value.apply(row), merge);
            }
        });
        byForm.forEach(dictionary::add);
    }

    /** Whether a form of this kind starts at a token. */
    boolean is(Document d, int token, FigureWord.Kind kind) {
        FigureWord word = words.at(d, token);
        return word != null && word.is(kind);
    }

    /** Whether a plural noun stands at a token, or an adjective and one: what a number before it counts. */
    boolean isCounted(Passage p, int token) {
        return p.isLower(token)
                && !is(p.d(), token, FigureWord.Kind.FUNCTION)
                && (p.isPlural(token) || p.isLower(token + 1) && p.isPlural(token + 1));
    }

    /** The figure word at a token, or null. */
    FigureWord word(Document d, int token) {
        return words.at(d, token);
    }

    /** The token behind the figure word at a token, or -1. */
    int wordEnd(Document d, int token) {
        return words.end(d, token);
    }

    /** First token of a form of this kind that ends before a token, or -1. */
    int startOfWordEnding(Document d, int endToken, FigureWord.Kind kind) {
        for (int token = Math.max(0, endToken - 5); token < endToken; token++) {
            FigureWord word = words.exactly(d, token, endToken);
            if (word != null && word.is(kind)) {
                return token;
            }
        }
        return -1;
    }
}
