package org.bulletinfacts.actor;

import org.bulletinfacts.tagger.Run;
import org.bulletinfacts.tagger.Tagger;
import org.bulletinfacts.tagger.Tags;
import org.bulletinfacts.text.Document;

/**
 * Names what the rules left open, by a trained model. It never overrules a name of a rule that is sure; see {@link NameRuns}.
 * Immutable and safe for many threads.
 */
final class NameTagger {
    private static final Document.Slot<Work> WORK = new Document.Slot<>();

    private final ActorLexicon lexicon;
    private final NameRuns runs;
    private final Tagger tagger;

    NameTagger(ActorLexicon lexicon, NameModel model) {
        this.lexicon = lexicon;
        this.runs = new NameRuns(lexicon, model.weak());
        this.tagger = model.tagger();
    }

    /** What is used again for the next text of a document. */
    private static final class Work {
        final NameTagger owner;
        final NameContext context;
        final Run run = new Run();
        final Tagger.Work work;

        Work(NameTagger owner) {
            this.owner = owner;
            this.context = new NameContext(owner.lexicon);
            this.work = owner.tagger.newWork();
        }
    }

    void read(Draft draft) {
        Work work = draft.d.get(WORK);
        if (work == null || work.owner != this) {
            work = new Work(this);
            draft.d.put(WORK, work);
        }
        Tagger.Work labels = work.work;
        runs.read(draft, work.context, work.run, (first, end, run) -> {
            int[] tags = labels.label(run);
            if (tags != null) {
                take(draft, first, end, tags);
            }
        });
    }

    private void take(Draft draft, int first, int end, int[] tags) {
        int begin = -1;
        for (int t = first; t < end; t++) {
            int tag = tags[t - first];
            Name old = draft.at(t);
            if (tag == Tags.OUTSIDE && old != null && runs.isWeak(draft, old)) {
                draft.remove(old);
            }
            if (Tags.begins(tag)) {
                begin = t;
            }
            if (Tags.ends(tag)) {
                name(draft, begin, t + 1, NameRuns.KINDS[Tags.kind(tag)]);
            }
        }
    }

    private void name(Draft draft, int first, int last, ActorKind kind) {
        Document d = draft.d;
        boolean amount = d.isDigits(last - 1) && d.glued(last) && d.isDigits(last + 1);
        int end = amount ? last - 1 : last; // "the Louvre 8,900,000"
        Name same = draft.startingAt(first);
        boolean known = same != null && same.end == end && same.kind == kind;
        Name owner = d.is(end, "of") ? draft.at(end + 1) : null;
        boolean torn = owner != null && owner.isOwn(); // "Government" of a country that the user's own lexicon names
        if (!known && !torn && isName(d, first, end)) {
            draft.replace(first, end, kind, "tagger");
        }
    }

    /** Whether some word is none of the calendar: not "Saturdays", "YoY". */
    private boolean isName(Document d, int first, int end) {
        for (int t = first; t < end; t++) {
            if (d.isCapital(t) && !lexicon.words.is(d, t, Words.CALENDAR)) {
                return true;
            }
        }
        return false;
    }
}
