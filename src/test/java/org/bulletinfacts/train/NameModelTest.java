package org.bulletinfacts.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.bulletinfacts.actor.NameModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The model that ships is the one that its record tells of, learned from the texts of the project as they are. */
class NameModelTest {
    private static final Path MODEL = Path.of("src/main/resources" + NameModel.RESOURCE);
    private static final Path TRAINING = Path.of("src/test/resources/training");
    private static final Path HELD_OUT = Path.of("src/test/resources/corpus/names-held-out.jsonl");
    private static final int MOST_BYTES = 8_000_000;

    private static JsonNode trainingRecord() throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of(MODEL + ".json")));
    }

    @Test
    void shipsWithItsRecord() throws IOException {
        byte[] model = Files.readAllBytes(MODEL);
        assertTrue(model.length < MOST_BYTES, model.length + " bytes");
        assertEquals(trainingRecord().get("sha256").asString(), NameCorpus.sha256(model));
        assertNotNull(NameModel.builtIn());
    }

    @Test
    void learnedFromTheTextsOfTheProjectAndNotFromThoseHeldOut() throws IOException {
        Set<String> learned = new HashSet<>();
        trainingRecord()
                .get("learned_from")
                .forEach(file -> learned.add(file.get("sha256").asString()));
        for (NameCorpus corpus : NameCorpus.read(TRAINING)) {
            assertTrue(
                    learned.contains(corpus.sha256()),
                    () -> corpus.file() + " has changed: learn anew, as its README tells");
        }
        assertFalse(learned.contains(NameCorpus.read(HELD_OUT).get(0).sha256()));
    }

    @Test
    void isBetterThanEitherRulesOrTaggerAlone() throws IOException {
        double both = f1("f1_both");
        assertTrue(both > f1("f1_rules_alone"));
        assertTrue(both > f1("f1_tagger_alone"));
    }

    private static double f1(String what) throws IOException {
        return trainingRecord().get(what).get("person_organization_place").asDouble();
    }
}
