package org.bulletinfacts.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds what was said and by whom. Immutable and safe for many threads. */
public final class QuoteReader {
    private final SpeechWords words;
    private final SpeakerReader speakers;
    private final AttributionReader attributions;
    private final HeadlineQuotes headlines = new HeadlineQuotes();

    public QuoteReader(Lexicon.Builder lexicon) {
        words = new SpeechWords(lexicon);
        speakers = new SpeakerReader(words, new Gender(lexicon.rows()));
        attributions = new AttributionReader(lexicon, words, speakers);
    }

    /** The quotes in the order of the text, without overlaps. */
    public List<Quote> read(Document d, Actors actors) {
        MentionIndex mentions = new MentionIndex(d, actors);
        List<Quote> found = new ArrayList<>();
        Speaker last = null;
        for (int paragraph = 0; paragraph < d.paragraphs(); paragraph++) {
            int first = d.paragraphFirst(paragraph);
            if (first == d.paragraphFirst(paragraph + 1)) {
                continue;
            }
            if (d.inHeadline(first)) {
                Quote headline = headlines.read(d, paragraph, mentions);
                if (headline != null) {
                    found.add(headline);
                    continue;
                }
            }
            ParagraphQuotes quotes = new ParagraphQuotes(d, paragraph, mentions, last);
            found.addAll(quotes.read());
            last = quotes.last;
        }
        return found;
    }

    /** The quotes of one paragraph. */
    private final class ParagraphQuotes {
        /** Fewer words between marks are a term or a name, unless somebody is told to say them. */
        private static final int SHORTEST_UNATTRIBUTED = 6;
        /** So many tokens at most are what ends with a closing mark, where no opening mark and no attribution stands before it. */
        private static final int LONGEST_UNOPENED = 1000;

        /** So many tokens may stand between the parts of a quote. */
        private static final int LONGEST_ATTRIBUTION = 24;

        private final Document d;
        private final MentionIndex mentions;
        private final int first;
        private final int end;
        private final List<Passage> passages;
        /** By passage: its closing mark, or the token behind what is surely quoted. Ascending. */
        private final int[] ends;

        private final BitSet used = new BitSet();
        private final BitSet quoted = new BitSet();
        private final List<Quote> quotes = new ArrayList<>();
        private final Map<Integer, Quote> byLastToken = new HashMap<>();
        /** Who spoke last, also over the paragraphs before; null where nobody did. */
        private Speaker last;
        /** Where the next speech without marks may begin. */
        private int free;

        ParagraphQuotes(Document d, int paragraph, MentionIndex mentions, Speaker last) {
            this.d = d;
            this.mentions = mentions;
            this.last = last;
            first = d.paragraphFirst(paragraph);
            end = d.paragraphFirst(paragraph + 1);
            free = Dateline.end(d, first, end);
            passages = Passages.of(d, paragraph);
            ends = new int[passages.size()];
            for (int i = 0; i < ends.length; i++) {
                Passage passage = passages.get(i);
                ends[i] = passage.close() >= 0 ? passage.close() : quotedEnd(passage);
                if (passage.first() >= 0) {
                    quoted.set(passage.outerFirst(), passage.close() >= 0 ? passage.outerEnd() : ends[i]);
                }
            }
        }

        /** Index of the first passage that ends at a token or behind it. */
        private int firstEndingFrom(int token) {
            int found = Arrays.binarySearch(ends, token);
            return found >= 0 ? found : -found - 1;
        }

        /** Whether there is an i-th passage, and its first mark stands no further than a token. */
        private boolean begins(int i, int token) {
            return i < ends.length
                    && (passages.get(i).open() >= 0 ? passages.get(i).open() : ends[i]) <= token;
        }

        /** Of a passage that is never closed, only its sentence is surely quoted: an attribution may follow. */
        private int quotedEnd(Passage passage) {
            for (int t = passage.first(); t + 1 < d.sentenceEnd(passage.first()); t++) {
                if (d.is(t, ',') && t - passage.first() > 2 && looksLikeAttribution(t + 1)) {
                    return t;
                }
            }
            return passage.end();
        }

        private boolean looksLikeAttribution(int t) {
            List<Attribution> found = attributions.read(d, t - 1, d.sentenceEnd(t), new BitSet(), mentions, last);
            return !found.isEmpty()
                    && found.get(0).isAfterSpeech()
                    && found.get(0).first() == t;
        }

        List<Quote> read() {
            for (int sentence = d.sentenceOf(first);
                    sentence < d.sentences() && d.sentenceFirst(sentence) < end;
                    sentence++) {
                int from = d.sentenceFirst(sentence);
                int to = d.sentenceFirst(sentence + 1);
                List<Attribution> found = attributions.read(d, from, to, quoted, mentions, last);
                for (int i = 0; i < found.size(); i++) {
                    take(found.get(i), from, i + 1 < found.size() ? found.get(i + 1) : null, to);
                }
            }
            for (int i = 0; i < passages.size(); i++) {
                if (!used.get(i)) {
                    unattributed(i);
                }
            }
            quotes.sort(Comparator.comparing(Quote::span));
            return withoutOverlaps(quotes);
        }

        private void take(Attribution attribution, int sentenceFirst, Attribution next, int sentenceEnd) {
            if (attribution.speaker() == null) {
                free = Math.max(free, sentenceEnd);
                return;
            }
            last = attribution.speaker();
            if (attribution.isAfterSpeech()) {
                before(attribution, sentenceFirst);
                free = attribution.end();
            } else {
                behind(attribution, next, sentenceEnd);
                free = Math.max(free, sentenceEnd);
            }
        }

        /** What is said stands before its attribution: the passage that ends there, or all since the last attribution. */
        private void before(Attribution attribution, int sentenceFirst) {
            int endOfSpeech = attribution.first();
            while (endOfSpeech > first && isMark(endOfSpeech - 1)) {
                endOfSpeech--;
            }
            for (int i = firstEndingFrom(endOfSpeech - 1); i < ends.length && ends[i] <= attribution.first(); i++) {
                if (used.get(i)) {
                    continue;
                }
                Passage passage = passages.get(i);
                int close = ends[i];
                boolean whole = passage.first() >= 0 && isWhole(passage, sentenceFirst);
                if (whole || passage.first() < 0) {
                    used.set(i);
                    add(whole ? passage.first() : free, close, attribution, true, attribution.rule() + "-marks");
                    return;
                }
                used.set(i);
                add(Math.min(free, passage.outerFirst()), close + 1, attribution, true, attribution.rule() + "-part");
                return;
            }
            add(behindNarrator(attribution), endOfSpeech, attribution, false, attribution.rule());
        }

        /** Nobody names himself: speech without marks begins behind the last sentence that names its speaker. */
        private int behindNarrator(Attribution attribution) {
            int from = free;
            Integer speaker = attribution.speaker().actor();
            int sentence = d.sentenceOf(attribution.first());
            for (int t = free; speaker != null && t < attribution.first() && d.sentenceOf(t) < sentence; t++) {
                int mention = mentions.at(t);
                if (mention >= 0 && speaker.equals(mentions.get(mention).actor())) {
                    from = d.sentenceEnd(t);
                }
            }
            return from;
        }

        /** Whether the passage is all that is said: nothing but an attribution or a lead-in stands before it in its sentence. */
        private boolean isWhole(Passage passage, int sentenceFirst) {
            int from = Math.max(free, Math.min(sentenceFirst, passage.open()));
            return passage.open() <= from
                    || passage.end() - passage.first() >= SHORTEST_UNATTRIBUTED
                    || d.sentenceFirst(d.sentenceOf(passage.open())) == passage.open();
        }

        /** What is said follows its attribution: a passage in marks, or the clause to the end of the sentence. */
        private void behind(Attribution attribution, Attribution next, int sentenceEnd) {
            int speech = attribution.speech();
            int firstBehind = firstEndingFrom(speech);
            for (int i = firstBehind; begins(i, speech + 1); i++) {
                Passage passage = passages.get(i);
                if (passage.open() >= speech && isLeadIn(speech, passage)) {
                    used.set(i);
                    add(passage.first(), passage.end(), attribution, true, attribution.rule() + "-marks");
                    return;
                }
            }
            int stop = next == null ? sentenceEnd : next.first();
            int inside = passageToTheEnd(speech, stop);
            if (inside >= 0) {
                used.set(inside);
                Passage passage = passages.get(inside);
                add(passage.first(), passage.end(), attribution, true, attribution.rule() + "-marks");
                return;
            }
            boolean marked = false;
            for (int i = firstBehind; begins(i, stop + 1); i++) {
                Passage passage = passages.get(i);
                if (passage.open() < 0
                        && passage.close() >= speech
                        && passage.close() <= stop + 1
                        && passage.close() >= stop - 2) {
                    used.set(i);
                    marked = true;
                } else if (passage.open() > speech && passage.outerEnd() <= stop) {
                    used.set(i);
                }
            }
            add(speech, stop, attribution, marked, attribution.rule());
        }

        /** "reminded him that in Kokshetau “people have been waiting since 2019”": the marks hold what was said, to its end; or -1. */
        private int passageToTheEnd(int speech, int stop) {
            for (int i = firstEndingFrom(speech);
                    i < ends.length && passages.get(i).open() <= stop;
                    i++) {
                Passage passage = passages.get(i);
                boolean toTheEnd =
                        passage.open() > speech && passage.outerEnd() >= stop - 2 && passage.outerEnd() <= stop + 1;
                if (toTheEnd
                        && passage.end() - passage.first()
                                >= Math.max(SHORTEST_UNATTRIBUTED, passage.open() - speech)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isLeadIn(int speech, Passage passage) {
            return passage.open() == speech || d.kind(speech) == Document.MARK;
        }

        /** Where a passage without opening mark begins. */
        private int unopened(Passage passage) {
            return Math.max(free <= passage.end() ? free : first, passage.end() - LONGEST_UNOPENED);
        }

        /** A passage that no verb introduces. */
        private void unattributed(int number) {
            Passage passage = passages.get(number);
            int from = passage.first() >= 0 ? passage.first() : unopened(passage);
            int words = 0;
            boolean lower = false;
            for (int t = from; t < passage.end(); t++) {
                words += d.isWord(t) ? 1 : 0;
                lower |= d.isWord(t) && d.shape(t) == Document.LOWER;
            }
            int mention = mentions.at(from);
            if (mention >= 0 && mentions.end(mention) >= passage.end() || !lower) {
                return;
            }
            int open = passage.open();
            boolean standsAlone = open < 0 || open == first || d.sentenceFirst(d.sentenceOf(open)) == open;
            Quote split = splitBefore(number);
            if (split != null) {
                Speaker goesOn = new Speaker(split.speaker(), split.speakerActor());
                add(from, passage.end(), goesOn, split.verb(), "split-quote");
            } else if (words >= SHORTEST_UNATTRIBUTED && standsAlone) {
                add(from, passage.end(), last, null, open < 0 ? "closing-mark" : "passage");
            } else if (words >= SHORTEST_UNATTRIBUTED) {
                int person = personBefore(open);
                if (person >= 0) {
                    add(from, passage.end(), SpeakerReader.speaker(mentions, person, d), null, "sentence-subject");
                }
            }
        }

        /** The quote right before, where only its attribution stands between: "A," he said, "B". */
        private Quote splitBefore(int number) {
            int open = passages.get(number).open();
            boolean behindAttribution = open > first && last != null && free >= open - 1;
            if (!behindAttribution || !d.is(open - 1, ',') && !d.is(open - 1, '.')) {
                return null;
            }
            for (int t = open - 1; t > Math.max(first - 1, open - LONGEST_ATTRIBUTION); t--) {
                Quote quote = byLastToken.get(t);
                if (quote != null && d.sentenceOf(open) - d.sentenceOf(t) <= 1) {
                    return quote;
                }
            }
            return null;
        }

        private int personBefore(int token) {
            int sentenceFirst = d.sentenceFirst(d.sentenceOf(token));
            for (int t = sentenceFirst; t < token; t++) {
                if (mentions.isPerson(mentions.at(t))) {
                    return mentions.at(t);
                }
            }
            return -1;
        }

        private void add(int from, int to, Attribution attribution, boolean direct, String rule) {
            add(from, to, attribution.speaker(), attribution.verb(), rule, direct);
        }

        private void add(int from, int to, Speaker speaker, String verb, String rule) {
            add(from, to, speaker, verb, rule, true);
        }

        private void add(int from, int to, Speaker speaker, String verb, String rule, boolean direct) {
            int start = from;
            int stop = to;
            while (start < stop && isMark(start)) {
                start++;
            }
            while (stop > start && isMark(stop - 1)) {
                stop--;
            }
            if (stop - start < 2) {
                return;
            }
            String who = speaker == null ? null : speaker.words();
            Integer actor = speaker == null ? null : speaker.actor();
            Quote quote = new Quote(d.span(start, stop), who, actor, verb, direct, rule);
            quotes.add(quote);
            byLastToken.put(stop - 1, quote);
        }

        /** A mark that never belongs to what is said at its edge. */
        private boolean isMark(int t) {
            if (d.kind(t) != Document.MARK) {
                return false;
            }
            return switch (d.charAt(d.start(t))) {
                case '"',
                        '\u201C',
                        '\u201D',
                        '\u201E',
                        '\u00AB',
                        '\u00BB',
                        '\u2018',
                        '\u2019',
                        '\'',
                        ',',
                        '.',
                        ':',
                        ';',
                        '\u2013',
                        '\u2014' -> true;
                case '-' -> true;
                default -> false;
            };
        }
    }

    private static List<Quote> withoutOverlaps(List<Quote> sorted) {
        List<Quote> kept = new ArrayList<>(sorted.size());
        for (Quote quote : sorted) {
            Quote before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || !before.span().overlaps(quote.span())) {
                kept.add(quote);
            } else if (quote.span().length() > before.span().length()) {
                kept.set(kept.size() - 1, quote);
            }
        }
        return kept;
    }
}
