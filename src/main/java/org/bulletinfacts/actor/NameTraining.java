package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.tagger.Run;
import org.bulletinfacts.tagger.Tagger;
import org.bulletinfacts.tagger.Tags;
import org.bulletinfacts.tagger.Trainer;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Trains a model of names on annotated texts that the rules have read before. Not for several threads at once. */
public final class NameTraining {
    private final Lexicon lexicon;
    private final ActorReader reader;
    private final boolean rules;
    private final List<Text> texts = new ArrayList<>();

    /**
     * A name in a text.
     *
     * @param start offset of its first character, in UTF-16 units
     * @param end offset behind its last character
     * @param kind null in bulletins for a title that stands for someone, whose words teach nothing of names; in other texts where the
     *     annotation does not say whether it is a name that we look for
     */
    public record GoldName(int start, int end, ActorKind kind) {}

    /**
     * An annotated text.
     *
     * @param headline how many characters the headline has, 0 without one
     * @param names all names of people, organizations, places, events and works, in order
     * @param bulletin false for texts of another genre, or annotated after other definitions
     */
    public record Text(String text, int headline, Conventions conventions, List<GoldName> names, boolean bulletin) {}

    /**
     * How the model is learned.
     *
     * @param rounds how often all texts are read
     * @param seed decides their order
     * @param mostFeatures so many features are kept
     * @param leastPrecision rules that were right less often may be overruled
     */
    public record Settings(int rounds, long seed, int mostFeatures, double leastPrecision) {}

    /** With {@code rules} false the model learns without what the rules found: to see what it is worth alone. */
    public NameTraining(boolean rules) {
        Lexicon.Builder builder = new Lexicon.Builder(org.bulletinfacts.text.LexiconRows.BUILT_IN);
        this.reader = new ActorReader(builder, null);
        this.lexicon = builder.build();
        this.rules = rules;
    }

    public void add(Text text) {
        texts.add(text);
    }

    /** Learns from all texts added. The same texts in the same order and the same settings give the same model. */
    public NameModel train(Settings settings) {
        Set<String> weak = weakRules(settings.leastPrecision());
        NameRuns runs = new NameRuns(reader.lexicon(), weak);
        NameContext context = new NameContext(reader.lexicon());
        Trainer trainer = new Trainer(NameRuns.TAGS, 2);
        Run run = new Run();
        Document d = lexicon.newDocument();
        for (Text text : texts) {
            lexicon.read(text.text(), text.headline(), d);
            if (d.size() > 0) {
                int[] gold = gold(d, text);
                runs.read(
                        draft(d, text),
                        context,
                        run,
                        (first, end, r) ->
                                trainer.add(r, Arrays.copyOfRange(gold, first, end), text.bulletin() ? 0 : 1));
            }
        }
        Tagger tagger = trainer.train(settings.rounds(), settings.seed(), settings.mostFeatures());
        return new NameModel(tagger, weak);
    }

    /** The names that a model finds in a text where the rules find none. */
    public List<GoldName> readAlone(Text text, NameModel model) {
        Document d = lexicon.newDocument();
        lexicon.read(text.text(), text.headline(), d);
        List<GoldName> found = new ArrayList<>();
        if (d.size() > 0) {
            Draft draft = draft(d, text);
            new NameTagger(reader.lexicon(), model).read(draft);
            for (Name name : draft.names()) {
                found.add(new GoldName(d.start(name.first), d.end(name.end - 1), name.kind));
            }
        }
        return found;
    }

    private Draft draft(Document d, Text text) {
        return rules
                ? reader.ruled(d, null, text.conventions())
                : new Draft(d, new Casing(d, reader.lexicon().words), text.conventions(), null);
    }

    /** Rules whose names in bulletins are right less often than wanted; of few cases little is believed. */
    private Set<String> weakRules(double least) {
        Map<String, int[]> counts = new TreeMap<>();
        Document d = lexicon.newDocument();
        for (Text text : texts) {
            if (text.bulletin()) {
                lexicon.read(text.text(), text.headline(), d);
                for (Name name :
                        d.size() == 0 ? List.<Name>of() : draft(d, text).names()) {
                    int[] count = counts.computeIfAbsent(name.rule, rule -> new int[2]);
                    count[0]++;
                    count[1] += isRight(d, name, text.names()) ? 1 : 0;
                }
            }
        }
        Set<String> weak = new TreeSet<>();
        counts.forEach((rule, count) -> {
            if ((count[1] + 1.0) / (count[0] + 2.0) < least) {
                weak.add(rule);
            }
        });
        return weak;
    }

    private static boolean isRight(Document d, Name name, List<GoldName> names) {
        int start = d.start(name.first);
        int end = d.end(name.end - 1);
        return names.contains(new GoldName(start, end, name.kind));
    }

    /** By token the tags that it may have in truth, as bits. */
    private static int[] gold(Document d, Text text) {
        int[] gold = new int[d.size()];
        Arrays.fill(gold, 1 << Tags.OUTSIDE);
        for (GoldName name : text.names()) {
            int first = d.tokenAt(name.start());
            int end = d.tokenAt(name.end() - 1) + 1;
            for (int t = first; t < end; t++) {
                gold[t] = name.kind() == null
                        ? text.bulletin() ? NameRuns.TAGS.all() : eventOrNothing()
                        : 1 << Tags.of(name.kind().ordinal(), t - first, end - first);
            }
        }
        return gold;
    }

    /** Corpora with one kind for all else than people, organizations and places mark events and works, and nationalities too. */
    private static int eventOrNothing() {
        int tags = 1 << Tags.OUTSIDE;
        for (int tag = 1; tag < NameRuns.TAGS.count(); tag++) {
            tags |= Tags.kind(tag) >= ActorKind.EVENT.ordinal() ? 1 << tag : 0;
        }
        return tags;
    }
}
