package org.bulletinfacts.quote;

import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.text.Document;

/** Quotes in headlines: "We will deliver - Minister X", "X: text", "text: X". */
final class HeadlineQuotes {
    private static final int SHORTEST = 3;
    private static final int LONGEST_SPEAKER = 10;

    Quote read(Document d, int paragraph, MentionIndex mentions) {
        int first = d.paragraphFirst(paragraph);
        int end = d.paragraphFirst(paragraph + 1);
        for (int t = end - 2; t > first; t--) {
            boolean dash = (d.is(t, '-') || d.is(t, '\u2013') || d.is(t, '\u2014')) && !d.glued(t) && !d.glued(t + 1);
            boolean colon = d.is(t, ':') && !d.glued(t + 1);
            if (!dash && !colon) {
                continue;
            }
            int behind = firstPerson(d, t + 1, Math.min(end, t + 1 + LONGEST_SPEAKER), mentions, false);
            if (behind >= 0 && t - first >= SHORTEST && (dash || mentions.end(behind) == end)) {
                return quote(d, first, t, behind, mentions, "headline-speaker-behind");
            }
            int before = firstPerson(d, first, t, mentions, true);
            if (colon
                    && before >= 0
                    && t - first <= LONGEST_SPEAKER + 4
                    && mentions.end(before) == t
                    && end - t - 1 >= SHORTEST) {
                return quote(d, t + 1, end, before, mentions, "headline-speaker-before");
            }
        }
        return null;
    }

    /** The first (or last) person or organization between two tokens, or -1. */
    private static int firstPerson(Document d, int first, int end, MentionIndex mentions, boolean last) {
        int found = -1;
        for (int t = first; t < end; t++) {
            int mention = mentions.at(t);
            boolean speaks = mention >= 0
                    && (mentions.isPerson(mention) || mentions.get(mention).kind() == ActorKind.ORGANIZATION);
            if (speaks && (found < 0 || last || mentions.isPerson(mention) && !mentions.isPerson(found))) {
                found = mention;
            }
        }
        return found;
    }

    private static Quote quote(Document d, int first, int end, int speaker, MentionIndex mentions, String rule) {
        int from = first;
        int to = end;
        boolean direct = false;
        while (from < to && isMark(d, from)) {
            direct = true;
            from++;
        }
        while (to > from && isMark(d, to - 1)) {
            direct |= !d.is(to - 1, ',') && !d.is(to - 1, '.');
            to--;
        }
        if (to - from < SHORTEST) {
            return null;
        }
        Speaker who = SpeakerReader.speaker(mentions, speaker, d);
        return new Quote(d.span(from, to), who.words(), who.actor(), null, direct, rule);
    }

    private static boolean isMark(Document d, int t) {
        return d.kind(t) == Document.MARK
                && "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019',.".indexOf(d.charAt(d.start(t))) >= 0;
    }
}
