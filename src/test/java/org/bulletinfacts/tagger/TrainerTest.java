package org.bulletinfacts.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** On a made-up language: a name of kind 0 is "a b", one of kind 1 is "c"; all else is none. */
class TrainerTest {
    private static final Tags TAGS = new Tags(2);
    private static final String[] LEARNED = {"x a b y", "c x", "y a b", "x y", "c a b c", "y c x", "x", "a b x c"};

    private static Run run(String text) {
        Run run = new Run();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            run.token(TAGS.all());
            run.add(Trainer.feature(1, words[i].hashCode(), 0));
            run.add(Trainer.feature(2, i == 0 ? 0 : words[i - 1].hashCode(), 0));
        }
        return run;
    }

    private static int[] right(String text) {
        String[] words = text.split(" ");
        int[] tags = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = switch (words[i]) {
                case "a" -> Tags.of(0, 0, 2);
                case "b" -> Tags.of(0, 1, 2);
                case "c" -> Tags.of(1, 0, 1);
                default -> Tags.OUTSIDE;
            };
        }
        return tags;
    }

    private static Trainer trainer(boolean strangers) {
        Trainer trainer = new Trainer(TAGS, 2);
        for (String text : LEARNED) {
            int[] tags = right(text);
            for (int i = 0; i < tags.length; i++) {
                tags[i] = 1 << tags[i];
            }
            trainer.add(run(text), tags, 0);
            if (strangers) {
                trainer.add(run("c z"), new int[] {1 << Tags.OUTSIDE, 1 << Tags.of(0, 0, 1)}, 1);
            }
        }
        return trainer;
    }

    private static byte[] bytes(Tagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(out);
        return out.toByteArray();
    }

    @Test
    void learnsWhatItSaw() {
        Tagger.Work work = trainer(false).train(5, 1, 1000).newWork();
        String text = "y x a b c y";
        assertArrayEquals(right(text), java.util.Arrays.copyOf(work.label(run(text)), 6));
    }

    @Test
    void anotherGenreDoesNotOverruleTheOneWanted() {
        Tagger.Work work = trainer(true).train(8, 1, 1000).newWork();
        assertArrayEquals(right("c x"), java.util.Arrays.copyOf(work.label(run("c x")), 2));
    }

    @Test
    void theSameRunsGiveTheSameBytes() throws IOException {
        assertArrayEquals(
                bytes(trainer(true).train(5, 1, 1000)), bytes(trainer(true).train(5, 1, 1000)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        byte[] bytes = bytes(trainer(true).train(5, 1, 1000));
        assertArrayEquals(bytes, bytes(Tagger.read(new ByteArrayInputStream(bytes))));
        IOException e = assertThrows(IOException.class, () -> Tagger.read(new ByteArrayInputStream(new byte[40])));
        assertEquals("no model of names, or one of another version", e.getMessage());
    }

    @Test
    void keepsAsManyFeaturesAsAsked() throws IOException {
        int all = bytes(trainer(false).train(5, 1, 1000)).length;
        int three = bytes(trainer(false).train(5, 1, 3)).length;
        assertTrue(three < all, three + " and " + all);
        assertEquals(12 + 3 * (4 + TAGS.count()) + 4 * TAGS.count() * TAGS.count(), three);
    }
}
