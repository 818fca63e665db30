package org.bulletinfacts.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the rows of a user's files meet the built-in ones. */
class OwnLexiconTest {
    @TempDir
    Path folder;

    private OwnLexicon with(String file, String... lines) throws Exception {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        return OwnLexicon.read(folder);
    }

    /** The rows of a file where a column has a value or form, in their order. */
    private static List<String> rows(LexiconRows lexicon, String file, Predicate<LexiconFile.Row> wanted) {
        List<String> rows = new ArrayList<>();
        lexicon.forEach(file, row -> {
            if (wanted.test(row)) {
                StringJoiner cells = new StringJoiner(",");
                for (String column : LexiconColumns.of(file).names()) {
                    cells.add(row.get(column) == null ? "" : row.get(column));
                }
                rows.add(cells.toString());
            }
        });
        return rows;
    }

    private static Predicate<LexiconFile.Row> has(String column, String form) {
        return row -> LexiconFile.forms(row.get(column)).contains(form);
    }

    private static List<String> builtIn(String file, Predicate<LexiconFile.Row> wanted) {
        return rows(LexiconRows.BUILT_IN, file, wanted);
    }

    @Test
    void aNewThingIsAdded() throws Exception {
        OwnLexicon own = with("units.csv", "names,ucum", "picul|piculs,[picul]");
        assertEquals(List.of("[picul],,picul|piculs,,,"), rows(own, "units.csv", has("ucum", "[picul]")));
        assertEquals(
                builtIn("units.csv", row -> true).size() + 1,
                rows(own, "units.csv", row -> true).size());
        assertEquals(builtIn("months.csv", row -> true), rows(own, "months.csv", row -> true));
    }

    @Test
    void aThingWithTheSameKeyIsReplaced() throws Exception {
        OwnLexicon own =
                with("measures.csv", "measure_id,name,synonyms,unit_kind", "inflation_rate,price growth,,percent");
        assertEquals(
                List.of("inflation_rate,price growth,,percent"),
                rows(own, "measures.csv", has("measure_id", "inflation_rate")));
        assertEquals(
                1, builtIn("measures.csv", has("measure_id", "inflation_rate")).size());
    }

    @Test
    void aKeyOfSeveralColumnsIsCompared() throws Exception {
        List<String> metres = builtIn("units.csv", has("ucum", "m3"));
        OwnLexicon own = with("units.csv", "ucum,scale,names", "m3,1000000000.0,gasbillions");
        assertTrue(metres.stream().anyMatch(row -> row.contains(",1e9,")), metres.toString());
        List<String> now = rows(own, "units.csv", has("ucum", "m3"));
        assertEquals("m3,,gasbillions,,1000000000.0,", now.get(0));
        assertEquals(metres.size(), now.size());
        assertFalse(now.stream().anyMatch(row -> row.contains(",1e9,")), now.toString());
    }

    @Test
    void extendingAddsFormsAndChangesFilledCells() throws Exception {
        OwnLexicon own = with("currencies.csv", "code,names,digits,action", "KZT,tengushki,0,extend");
        String before = builtIn("currencies.csv", has("code", "KZT")).get(0);
        String after = rows(own, "currencies.csv", has("code", "KZT")).get(0);
        String[] cells = before.split(",", -1);
        cells[1] = "0";
        cells[3] += "|tengushki";
        assertEquals(String.join(",", cells), after);
    }

    @Test
    void aFormBelongsToOneThing() throws Exception {
        assertEquals(1, builtIn("currencies.csv", has("names", "quid")).size());
        OwnLexicon own = with("currencies.csv", "code,names,action", "KZT,Quid,extend");
        assertEquals(List.of(), rows(own, "currencies.csv", has("names", "quid")));
        assertEquals(1, rows(own, "currencies.csv", has("names", "Quid")).size());
        // "dollar" stands in a column of forms that several share.
        int dollars = builtIn("currencies.csv", has("bare", "dollar")).size();
        own = with("currencies.csv", "code,bare,action", "KZT,dollar,extend");
        assertEquals(
                dollars + 1, rows(own, "currencies.csv", has("bare", "dollar")).size());
    }

    @Test
    void aThingCanBeRemovedAndAFormOfOne() throws Exception {
        OwnLexicon own = with("speech-verbs.csv", "lemma,forms,action", "opine,,remove", "say,saying,remove");
        assertEquals(1, builtIn("speech-verbs.csv", has("lemma", "say")).size());
        assertEquals(List.of(), rows(own, "speech-verbs.csv", has("forms", "saying")));
        assertEquals(1, rows(own, "speech-verbs.csv", has("lemma", "say")).size());
    }

    @Test
    void aFormHasOneMeaning() throws Exception {
        OwnLexicon own = with(
                "months.csv", "forms,month,kind,action", "sept|=Qyr,9,short,", "=MAY,,,remove", "december,,,remove");
        // In any case, so exact forms are meant too; what is left of their row stays.
        assertEquals(List.of("sept|=Qyr,9,short"), rows(own, "months.csv", has("forms", "sept")));
        assertEquals(List.of(), rows(own, "months.csv", has("forms", "=SEPT")));
        assertEquals(1, rows(own, "months.csv", has("forms", "=SEP")).size());
        assertEquals(List.of(), rows(own, "months.csv", has("forms", "=MAY")));
        assertEquals(1, rows(own, "months.csv", has("forms", "=May")).size());
        assertEquals(List.of(), rows(own, "months.csv", has("forms", "December")));
    }

    @Test
    void aFileOfOneFormARowTakesSeveral() throws Exception {
        OwnLexicon own = with("honorifics.csv", "form", "=Batyr|=Baatar");
        assertEquals(
                List.of("=Batyr,", "=Baatar,"),
                rows(own, "honorifics.csv", row -> true).subList(0, 2));
    }

    @Test
    void classesGainAndLoseForms() throws Exception {
        OwnLexicon own =
                with("figure-words.csv", "kind,forms,action", "street,kosha|square,", "identifier,page,remove");
        assertEquals(
                "kosha|square,street,",
                rows(own, "figure-words.csv", has("kind", "street")).get(0));
        assertEquals(
                builtIn("figure-words.csv", has("forms", "page")).size() - 1,
                rows(own, "figure-words.csv", has("forms", "page")).size());
    }

    @Test
    void wordsAreAddedAndTakenOut() throws Exception {
        OwnLexicon own = with("words.txt", "# ours", "blorple", "- aardvark");
        assertEquals(List.of("blorple"), rows(own, "words.txt", has("word", "blorple")));
        assertEquals(List.of(), rows(own, "words.txt", has("word", "aardvark")));
        assertEquals(List.of("aardvarks"), rows(own, "words.txt", has("word", "aardvarks")));
    }

    @Test
    void theHashIsOfWhatTheRowsSay() throws Exception {
        String hash = with("units.csv", "ucum,names", "[picul],picul").hash();
        Files.writeString(folder.resolve("README.md"), "Our words.");
        Files.writeString(folder.resolve(".hidden"), "x");
        assertEquals(
                hash,
                with("units.csv", "\uFEFFnames,ucum,scale\r", "\"picul\",[picul],\r", "\r")
                        .hash());
        assertNotEquals(hash, with("units.csv", "ucum,names", "[picul],piculs").hash());
        assertEquals(8, hash.length());
        assertEquals("", with("units.csv", "ucum,names").hash());
    }
}
