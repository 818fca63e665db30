package org.bulletinfacts.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.event.EventWords.Kind;

/** Reads what a noun tells where actor and recipient stand beside it: "talks between A and B", "A's visit to B". */
final class NounReader {
    private static final int LONGEST_MODIFIERS = 4;
    private static final int REACH = 12;
    private static final Set<ActorKind> PARTIES = EnumSet.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE);

    private NounReader() {}

    /** What the noun at a token tells, or null. */
    static Deed read(Scene s, int t, int end, Frame frame) {
        int floor = s.d.sentenceFirst(s.d.sentenceOf(t));
        int stop = s.d.sentenceEnd(t);
        if (frame.reciprocal() && s.d.is(end, "between")) {
            Names names = NameReader.listAt(s, end + 1, stop, PARTIES);
            return names == null || names.actors().size() < 2
                    ? null
                    : deed(
                            s,
                            frame,
                            t,
                            end,
                            t,
                            names.actors().subList(0, 1),
                            names.actors().subList(1, names.actors().size()),
                            names.end(),
                            floor,
                            stop,
                            "between");
        }
        int possessor = possessor(s, t, floor);
        if (possessor >= 0 && s.mentions.get(possessor).actor() != null && s.isParty(possessor)) {
            Names to = behind(s, end, stop, frame);
            return to == null
                    ? null
                    : deed(
                            s,
                            frame,
                            t,
                            end,
                            s.phraseFirst(possessor, floor),
                            List.of(s.mentions.get(possessor).actor()),
                            to.actors(),
                            to.end(),
                            floor,
                            stop,
                            "possessive");
        }
        if (s.is(end, Kind.OF) || s.d.is(end, "by")) {
            Names of = NameReader.at(s, end + 1, stop, PARTIES);
            Names chair = of == null || !frame.reciprocal() ? null : chair(s, of.end(), stop);
            if (chair != null) {
                return deed(s, frame, t, end, t, chair.actors(), of.actors(), chair.end(), floor, stop, "chair");
            }
            Names to = of == null ? null : behind(s, of.end(), stop, frame);
            return to == null ? null : deed(s, frame, t, end, t, of.actors(), to.actors(), to.end(), floor, stop, "of");
        }
        Names to = behind(s, end, stop, frame);
        Names by = to != null && s.d.is(to.end(), "by") ? NameReader.at(s, to.end() + 1, stop, PARTIES) : null;
        return by == null ? null : deed(s, frame, t, end, t, by.actors(), to.actors(), by.end(), floor, stop, "by");
    }

    /** "under the chairmanship of A", "chaired by A". */
    private static Names chair(Scene s, int from, int stop) {
        for (int t = from; t < Math.min(stop, from + 2 * REACH); t++) {
            boolean chair = s.d.is(t, "chairmanship") && s.d.is(t + 1, "of")
                    || (s.d.is(t, "chaired") || s.d.is(t, "led") || s.d.is(t, "headed")) && s.d.is(t + 1, "by");
            if (chair) {
                return NameReader.listAt(s, t + 2, stop, EnumSet.of(ActorKind.PERSON));
            }
        }
        return null;
    }

    private static Names behind(Scene s, int t, int stop, Frame frame) {
        return t < stop && frame.prepositions().has(s.d, t, s.words)
                ? NameReader.at(s, t + 1, stop, frame.recipients())
                : null;
    }

    /** The mention whose possessive stands before the noun and its adjectives, or -1. */
    private static int possessor(Scene s, int t, int floor) {
        for (int first = t; first > Math.max(floor, t - LONGEST_MODIFIERS); first--) {
            int mention = s.possessorEnding(first);
            if (mention >= 0) {
                return mention;
            }
            int before = first - 1;
            boolean modifies = s.d.isWord(before) && s.mentions.at(before) < 0 && !s.words.isClosed(s.d, before)
                    || s.d.is(before, '-') && s.d.glued(before)
                    || s.d.isDigits(before);
            if (!modifies || s.isVerb(before)) {
                return -1;
            }
        }
        return -1;
    }

    private static Deed deed(
            Scene s,
            Frame frame,
            int t,
            int end,
            int phraseFirst,
            List<Integer> actors,
            List<Integer> recipients,
            int behind,
            int floor,
            int stop,
            String shape) {
        boolean planned = false;
        for (int i = Math.max(floor, phraseFirst - 4); i < t; i++) {
            if (s.is(i, Kind.CALL_FOR) || s.is(i, Kind.NEGATION) || s.is(i, Kind.HYPOTHETICAL)) {
                return null;
            }
            planned |= s.is(i, Kind.UPCOMING) && s.mentions.at(i) < 0;
        }
        boolean cancelled = false;
        for (int i = behind; i < Math.min(stop, behind + REACH); i++) {
            if (s.is(i, Kind.MODAL) || s.is(i, Kind.NEGATION)) {
                return null;
            }
            planned |= s.is(i, Kind.WILL) || s.is(i, Kind.PLANNED) && s.is(i - 1, Kind.BE);
            cancelled |= s.is(i, Kind.CANCELLED);
            if (s.isVerb(i) && !s.is(i, Kind.BE) && !s.is(i, Kind.HAVE) || s.d.is(i, ',')) {
                break;
            }
        }
        if (actors.containsAll(recipients)) {
            return null;
        }
        return new Deed(
                frame,
                t,
                end,
                List.copyOf(actors),
                List.copyOf(recipients),
                planned,
                false,
                cancelled,
                phraseFirst,
                t,
                behind,
                s.d.hash(t),
                frame.rule(shape));
    }
}
