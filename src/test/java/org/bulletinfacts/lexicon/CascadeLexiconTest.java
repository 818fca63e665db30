package org.bulletinfacts.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.figure.Modifier;
import org.bulletinfacts.jobfile.JobFileReader;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.text.LexiconRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the extraction makes of a lexicon other than the one that ships. */
class CascadeLexiconTest {
    private static final String TEXT =
            "Dealers took 5,000 gonjas of millet on 3 Qantar 2025. The fee was 50 smackeroos."
                    + " Some 40 people came. Thatch cover was 12 percent. Inflation was 3 percent.";

    @TempDir
    Path folder;

    private static Facts read(Cascade cascade, String text) {
        return cascade.extract(
                new Article("id", "s", null, "b", 1, LocalDate.of(2025, 6, 4), "", text, text, "en", ""),
                Conventions.of("GB"));
    }

    private static Observation figure(Facts facts, String mention) {
        return facts.figures().stream()
                .filter(fact -> fact.mention().equals(mention))
                .map(Fact::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(mention + " not in " + facts.figures()));
    }

    private void write(String file, String... lines) throws Exception {
        Files.write(folder.resolve(file), List.of(lines));
    }

    @Test
    void twoLexiconsLiveSideBySide() throws Exception {
        write("units.csv", "ucum,names", "[gonja],gonja|gonjas");
        write("months.csv", "forms,month,kind", "Qantar,1,name");
        write("currencies.csv", "code,names,action", "GBP,smackeroo|smackeroos,extend");
        write("modifiers.csv", "forms,modifier,position,action", "some,approximately,before,remove");
        write(
                "measures.csv",
                "measure_id,name,synonyms,unit_kind",
                "thatch_cover,thatch cover,,percent",
                "inflation_rate,price growth,,percent");
        Cascade own = Cascade.with(OwnLexicon.read(folder));
        Facts facts = read(own, TEXT);
        Facts builtIn = read(Cascade.english(), TEXT);

        Observation gonjas = figure(facts, "5,000 gonjas");
        assertEquals(FigureKind.MEASURE, gonjas.figure().kind());
        assertEquals("[gonja]", gonjas.figure().unit());
        assertEquals("millet", gonjas.measure());
        assertEquals(FigureKind.COUNT, figure(builtIn, "5,000").figure().kind());

        assertEquals("2025-01-03", facts.dates().get(0).value().timex());
        assertTrue(builtIn.dates().isEmpty(), builtIn.dates().toString());

        assertEquals("GBP", figure(facts, "50 smackeroos").figure().unit());
        assertEquals(FigureKind.COUNT, figure(builtIn, "50").figure().kind());

        assertNull(figure(facts, "40").figure().modifier());
        assertEquals(Modifier.APPROXIMATELY, figure(builtIn, "40").figure().modifier());

        assertEquals("thatch_cover", figure(facts, "12 percent").measureId());
        assertNull(figure(facts, "3 percent").measureId());
        assertEquals("inflation_rate", figure(builtIn, "3 percent").measureId());
        assertEquals(Cascade.english().indicators().size() + 1, own.indicators().size());
    }

    @Test
    void theVersionTellsTheLexicon() throws Exception {
        String english = Cascade.english().version();
        assertTrue(english.matches("[0-9a-f]{16}"), english);
        assertEquals(english, Cascade.with(OwnLexicon.read(folder)).version());
        write("words.txt", "blorple");
        OwnLexicon own = OwnLexicon.read(folder);
        assertEquals(english + "+" + own.hash(), Cascade.with(own).version());
    }

    private static List<Facts> ofTheSample(Cascade cascade) throws Exception {
        List<Facts> facts = new ArrayList<>();
        for (Source source : JobFileReader.read(Path.of("jobs/sample.yaml")).sources()) {
            for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
                try (BulletinReader reader = BulletinReaders.open(source, file)) {
                    for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                        if (item instanceof Article article) {
                            facts.add(cascade.extract(article, source.conventions()));
                        }
                    }
                }
            }
        }
        assertFalse(facts.isEmpty());
        return facts;
    }

    @Test
    void theBuiltInFilesOverThemselvesChangeNothing() throws Exception {
        Cascade same = Cascade.with(OwnLexicon.read(Path.of("src/main/resources/lexicon/en")));
        assertEquals(
                ofTheSample(Cascade.english()).toString(), ofTheSample(same).toString());
    }

    @Test
    void noWordAtAllIsNoFailure() throws Exception {
        LexiconRows nothing = (file, consumer) -> {};
        for (Facts facts : ofTheSample(Cascade.with(nothing))) {
            assertTrue(facts.dates().stream().noneMatch(date -> date.value().timex() == null));
        }
    }

    @Test
    void whatPassesTheCheckIsNoFailure() throws Exception {
        RandomLexicon made = new RandomLexicon(7);
        made.write(folder, 10);
        Cascade cascade = Cascade.with(OwnLexicon.read(folder));
        ofTheSample(cascade);
        Random random = new Random(11);
        String[] between = {
            " 5 ", " of ", ". The ", " 3-4 ", " said ", ", ", " $7 ", " in 2025 ", " Mr ", " rose by ", " "
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String form = made.forms().get(random.nextInt(made.forms().size()));
            text.append(form).append(between[random.nextInt(between.length)]);
        }
        assertTrue(read(cascade, text.toString()).count() > 100);
    }
}
