package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulletinfacts.actor.NameModel;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesCommandTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @TempDir
    Path home;

    private Run train(Object... words) {
        String[] args = new String[words.length + 1];
        args[0] = "train-names";
        for (int i = 0; i < words.length; i++) {
            args[i + 1] = words[i].toString();
        }
        return Run.of(home, Terminal.NONE, Cascade::english, args);
    }

    @Test
    void theSameTextsGiveTheSameModelAndRecord() throws IOException {
        Path corpus = CORPUS.resolve("agencies-1.jsonl").toAbsolutePath();
        Path held = CORPUS.resolve("agencies-2.jsonl").toAbsolutePath();
        Path one = home.resolve("one.bin");
        Path two = home.resolve("two.bin");
        String told = train(corpus, "--held-out", held, "--model", one).exits(0).out();
        train(corpus, "--held-out", held, "--model", two).exits(0);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertEquals(Files.readString(home.resolve("one.bin.json")), Files.readString(home.resolve("two.bin.json")));
        assertTrue(told.contains("\"sha256\""), told);
        assertTrue(told.contains("\"f1_rules_alone\"") && told.contains("\"f1_both\""), told);
        assertNotNull(NameModel.read(new ByteArrayInputStream(Files.readAllBytes(one)))
                .tagger());
    }

    @Test
    void whatIsHeldOutIsNotLearnedFrom() throws IOException {
        Path folder = Files.createDirectory(home.resolve("texts"));
        Files.copy(CORPUS.resolve("agencies-1.jsonl"), folder.resolve("a.jsonl"));
        Files.copy(CORPUS.resolve("agencies-2.jsonl"), folder.resolve("b.jsonl"));
        String told =
                train(folder, "--held-out", folder.resolve("b.jsonl")).exits(0).out();
        assertEquals(1, count(told, "\"a.jsonl\""), told);
        assertEquals(1, count(told, "\"b.jsonl\""), told);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        Path file = Files.writeString(
                home.resolve("wrong.jsonl"),
                "{\"text\": \"In Oslo.\", \"mentions\": []}\n{\"text\": \"In Oslo.\", \"mentions\": [{\"kind\": \"town\"}]}\n");
        train(file).exits(2).tells("wrong.jsonl, line 2: ");
        train(home.resolve("none")).exits(2).tells("none: there is no such file or folder");
        Path empty = Files.createDirectory(home.resolve("empty"));
        train(empty).exits(2).tells("no annotated names to learn from");
    }
}
