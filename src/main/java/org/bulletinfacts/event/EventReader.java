package org.bulletinfacts.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.quote.Gender;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.time.TimeExpression;

/**
 * Finds who did what to whom: triggers of {@code event-triggers.csv}, verbs with a subject that can be told, and nouns with actor
 * and recipient beside them. What is denied, hypothetical or said in direct speech gives nothing. Immutable and safe for many
 * threads.
 */
public final class EventReader {
    private final EventWords words;
    private final Dictionary<Trigger> triggers;
    private final VerbReader verbs;

    public EventReader(Lexicon.Builder lexicon) {
        words = new EventWords(lexicon);
        triggers = Trigger.dictionary(lexicon);
        verbs = new VerbReader(new Gender(lexicon.rows()));
    }

    /** The events in the order of the text. Of several actors and recipients every pair has its row. */
    public List<Event> read(
            Document d, LocalDate publishedOn, Actors actors, List<TimeExpression> dates, List<Quote> quotes) {
        if (actors.mentions().isEmpty()) {
            return List.of();
        }
        Scene scene = null;
        Happenings happenings = null;
        Pairs pairs = null;
        int quote = 0;
        int behind = 0;
        for (int t = 0; t < d.size(); t++) {
            if (!triggers.startsAt(d, t) || t < behind) {
                continue;
            }
            while (quote < quotes.size() && quotes.get(quote).span().end() <= d.start(t)) {
                quote++;
            }
            boolean said = quote < quotes.size()
                    && quotes.get(quote).direct()
                    && quotes.get(quote).span().start() <= d.start(t);
            if (said) {
                continue;
            }
            if (scene == null) {
                scene = new Scene(d, actors, new MentionIndex(d, actors), dates, words, triggers);
                happenings = new Happenings(publishedOn);
                pairs = new Pairs();
            }
            Deed deed = deed(scene, t, pairs.only());
            if (deed != null) {
                happenings.add(scene, deed);
                pairs.add(scene, deed);
                behind = deed.end();
            }
        }
        return happenings == null ? List.of() : happenings.events(scene);
    }

    private Deed deed(Scene scene, int t, List<Integer> pair) {
        Document d = scene.d;
        boolean written = d.shape(t) == Document.LOWER || d.inHeadline(t) || t == d.sentenceFirst(d.sentenceOf(t));
        if (!written || scene.mentions.at(t) >= 0) {
            return null;
        }
        Trigger trigger = triggers.at(d, t);
        int end = triggers.end(d, t);
        Deed deed = trigger.forms() == 0 ? null : verbs.read(scene, t, end, trigger, pair);
        return deed == null && trigger.noun() != null ? NounReader.read(scene, t, end, trigger.noun()) : deed;
    }

    /** The two parties that an article tells of, as long as they are the only two. */
    private static final class Pairs {
        private List<Integer> only;
        private boolean several;

        List<Integer> only() {
            return several ? null : only;
        }

        void add(Scene s, Deed deed) {
            boolean talks = deed.frame().type().equals("CONSULT")
                    && deed.actors().size() == 1
                    && deed.recipients().size() == 1
                    && s.kindOf(deed.actors().get(0))
                            == s.kindOf(deed.recipients().get(0));
            if (!talks) {
                return;
            }
            List<Integer> pair = new ArrayList<>(deed.actors());
            pair.addAll(deed.recipients());
            several |= only != null && !only.containsAll(pair);
            only = only == null ? pair : only;
        }
    }
}
