package org.bulletinfacts.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.actor.ActorReader;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.actor.NameModel;
import org.bulletinfacts.actor.NameTraining;
import org.bulletinfacts.actor.NameTraining.GoldName;
import org.bulletinfacts.actor.NameTraining.Settings;
import org.bulletinfacts.actor.NameTraining.Text;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconRows;

/** Trains a model of names on folders of annotated texts and scores it on texts held out. */
public final class NameTrainer {
    private final Settings settings;
    private final List<NameCorpus> corpora = new ArrayList<>();
    private final List<NameCorpus> heldOut = new ArrayList<>();

    public NameTrainer(Settings settings) {
        this.settings = settings;
    }

    /**
     * Adds all corpora of a folder, or one file, to learn from.
     *
     * @throws TrainingException where a line is wrong
     */
    public NameTrainer learnFrom(Path place) throws IOException {
        corpora.addAll(NameCorpus.read(place));
        return this;
    }

    /** Adds texts to score on; a file of them that stands in a folder to learn from is not learned from. */
    public NameTrainer holdOut(Path file) throws IOException {
        heldOut.addAll(NameCorpus.read(file));
        return this;
    }

    /** What came out. */
    public record Trained(byte[] model, Map<String, Object> record) {}

    /** Trains, scores, and tells of it: the record has the settings, each corpus with its SHA-256, and the scores on what was held out. */
    public Trained train() throws IOException {
        corpora.removeIf(
                corpus -> heldOut.stream().anyMatch(held -> held.sha256().equals(corpus.sha256())));
        if (corpora.isEmpty()) {
            throw new TrainingException(
                    "no annotated names to learn from: give folders with .jsonl files that have mentions");
        }
        NameModel model = learn(true).train(settings);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("settings", settings);
        record.put("learned_from", corpora.stream().map(NameTrainer::told).toList());
        record.put("weak_rules", model.weak().stream().sorted().toList());
        record.put("bytes", bytes.size());
        record.put("sha256", NameCorpus.sha256(bytes.toByteArray()));
        if (!heldOut.isEmpty()) {
            record.put("held_out", heldOut.stream().map(NameTrainer::told).toList());
            record.put("f1_rules_alone", told(score(null)));
            record.put("f1_tagger_alone", told(scoreAlone()));
            record.put("f1_both", told(score(model)));
        }
        return new Trained(bytes.toByteArray(), record);
    }

    private NameTraining learn(boolean rules) {
        NameTraining training = new NameTraining(rules);
        corpora.forEach(corpus -> corpus.texts().forEach(training::add));
        return training;
    }

    private NameScore score(NameModel model) {
        Lexicon.Builder builder = new Lexicon.Builder(LexiconRows.BUILT_IN);
        ActorReader reader = new ActorReader(builder, model);
        Lexicon lexicon = builder.build();
        Document d = lexicon.newDocument();
        NameScore score = new NameScore();
        for (Text text : heldOutTexts()) {
            lexicon.read(text.text(), text.headline(), d);
            Actors actors = reader.read(d, null, text.conventions());
            List<GoldName> found = new ArrayList<>();
            for (Mention mention : actors.mentions()) {
                if (mention.form() != MentionForm.TITLE) {
                    found.add(
                            new GoldName(mention.span().start(), mention.span().end(), mention.kind()));
                }
            }
            score.add(text.names(), found);
        }
        return score;
    }

    private NameScore scoreAlone() {
        NameTraining training = learn(false);
        NameModel model = training.train(settings);
        NameScore score = new NameScore();
        for (Text text : heldOutTexts()) {
            score.add(text.names(), training.readAlone(text, model));
        }
        return score;
    }

    private List<Text> heldOutTexts() {
        return heldOut.stream().flatMap(corpus -> corpus.texts().stream()).toList();
    }

    private static Map<String, Object> told(NameCorpus corpus) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", corpus.file().getFileName().toString());
        told.put("sha256", corpus.sha256());
        told.put("texts", corpus.texts().size());
        told.put(
                "names",
                corpus.texts().stream().mapToInt(text -> text.names().size()).sum());
        return told;
    }

    private static Map<String, Object> told(NameScore score) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (var kind : org.bulletinfacts.actor.ActorKind.values()) {
            told.put(kind.label(), Math.round(score.f1(kind) * 1000) / 1000.0);
        }
        told.put("person_organization_place", Math.round(score.f1() * 1000) / 1000.0);
        return told;
    }
}
