package org.bulletinfacts.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.event.Frame.Complement;
import org.bulletinfacts.event.Frame.Passive;
import org.bulletinfacts.event.Frame.RecipientPlace;
import org.bulletinfacts.event.VerbGroup.Voice;
import org.bulletinfacts.quote.Gender;
import org.bulletinfacts.text.Document;

/** Reads what a verb tells: its subject before it, its complement behind it. */
final class VerbReader {
    /** How far before a subject a word may make it all hypothetical. */
    private static final int HYPOTHETICAL_REACH = 10;

    private final SubjectReader subjects;

    VerbReader(Gender gender) {
        subjects = new SubjectReader(gender);
    }

    /** What the verb at a token tells, or null. */
    Deed read(Scene s, int t, int end, Trigger trigger, List<Integer> pair) {
        int floor = s.d.sentenceFirst(s.d.sentenceOf(t));
        VerbGroup group = VerbGroup.ending(s, t, trigger, floor);
        if (group == null) {
            return null;
        }
        Names subject = subjects.before(s, group.first(), floor, pair);
        if (subject == null
                || group.plural() && subject.actors().size() < 2
                || isHypothetical(s, subject.first(), group.first(), floor)) {
            return null;
        }
        int stop = s.d.sentenceEnd(t);
        boolean active = group.voice() == Voice.ACTIVE || group.voice() == Voice.OPEN && trigger.is(Inflection.PAST);
        if (active) {
            for (Frame frame : trigger.verbs()) {
                Deed deed = active(s, t, end, frame, group, subject, stop);
                if (deed != null) {
                    return deed;
                }
            }
        }
        if (group.voice() != Voice.ACTIVE) {
            for (Frame frame : trigger.verbs()) {
                Deed deed = frame.passive() == Passive.NONE ? null : passive(s, t, end, frame, group, subject, stop);
                if (deed != null) {
                    return deed;
                }
            }
        }
        return null;
    }

    /** "if", "neither", "denied that" before or in the subject. */
    private static boolean isHypothetical(Scene s, int first, int end, int floor) {
        // "Had Kenya signed", "Will Kenya sign": a condition or a question.
        if (first > floor && (s.isAuxiliary(first - 1) || s.is(first - 1, Kind.DO))) {
            return true;
        }
        for (int t = end - 1; t >= Math.max(floor, first - HYPOTHETICAL_REACH); t--) {
            if (s.is(t, Kind.HYPOTHETICAL) && s.mentions.at(t) < 0) {
                return true;
            }
            if (t < first && s.d.is(t, ';')) {
                return false;
            }
        }
        return false;
    }

    private Deed active(Scene s, int t, int end, Frame frame, VerbGroup group, Names subject, int stop) {
        if (frame.complement() == Complement.MIDDLE) {
            return middle(s, t, end, frame, group, subject, stop);
        }
        Complements complements = new Complements(s, frame, stop);
        if (!complements.read(end)) {
            return null;
        }
        List<Integer> actors = subject.actors();
        List<Integer> recipients = complements.recipients();
        if (frame.reciprocal() && recipients.isEmpty() && actors.size() > 1) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
        int triggerEnd = frame.light() && complements.head() - t < 6 ? complements.head() + 1 : end;
        int triggerFirst = frame.light() && complements.head() - t >= 6 ? complements.head() : t;
        return deed(
                s,
                frame,
                triggerFirst,
                Math.max(triggerEnd, triggerFirst + 1),
                actors,
                recipients,
                group,
                subject,
                complements.behind(),
                complements.objectHash(),
                "active");
    }

    /** "The bridge will open": the subject is the facility, its possessor the actor. */
    private static Deed middle(Scene s, int t, int end, Frame frame, VerbGroup group, Names subject, int stop) {
        boolean doors = s.d.is(end, "its") && s.d.is(end + 1, "doors");
        if (!doors && !Complements.endsVerbPhrase(s, end, stop)) {
            return null;
        }
        int facility = wordOf(s, subject.first(), group.first(), Kind.FACILITY);
        int mention = facility < 0 ? -1 : s.mentions.at(facility);
        List<Integer> owner = List.of();
        int possessor = mention < 0 ? -1 : s.possessorEnding(s.mentions.first(mention));
        if (possessor >= 0 && s.mentions.get(possessor).actor() != null) {
            owner = List.of(s.mentions.get(possessor).actor());
        }
        return deed(
                s,
                frame,
                t,
                end,
                owner,
                actor(s, mention, frame.recipients()),
                group,
                subject,
                doors ? end + 2 : end,
                0,
                "active");
    }

    /** Whose facility it is: "Kenya's embassy", "an embassy of Kenya". */
    private static List<Integer> owner(Scene s, int facility, int end) {
        int mention = s.mentions.at(facility);
        int possessor = s.possessorEnding(mention < 0 ? facility : s.mentions.first(mention));
        if (possessor < 0 && mention < 0 && s.is(facility + 1, Kind.OF)) {
            Names names = NameReader.at(s, facility + 2, end, EnumSet.of(ActorKind.ORGANIZATION, ActorKind.PLACE));
            return names == null ? List.of() : names.actors();
        }
        return actor(s, possessor, EnumSet.of(ActorKind.ORGANIZATION, ActorKind.PLACE));
    }

    private static List<Integer> actor(Scene s, int mention, Set<ActorKind> kinds) {
        boolean known = mention >= 0
                && s.mentions.get(mention).actor() != null
                && kinds.contains(s.kind(mention))
                && s.isParty(mention);
        return known ? List.of(s.mentions.get(mention).actor()) : List.of();
    }

    private static int wordOf(Scene s, int first, int end, Kind kind) {
        for (int t = end - 1; t >= first; t--) {
            if (s.is(t, kind)) {
                return t;
            }
        }
        return -1;
    }

    private Deed passive(Scene s, int t, int end, Frame frame, VerbGroup group, Names subject, int stop) {
        boolean reduced = group.voice() == Voice.OPEN;
        Names by = Complements.behindBy(s, end, stop);
        boolean needsBy = frame.passive() == Passive.BY || reduced && !s.d.inHeadline(t);
        if (needsBy && by == null
                || reduced
                        && by == null
                        && !Complements.endsVerbPhrase(s, end, stop)
                        && frame.then().isEmpty()) {
            return null;
        }
        int next = Complements.overAdverbs(s, end, stop);
        if (!frame.then().isEmpty() && !frame.then().has(s.d, Complements.overDeterminers(s, next), s.words)) {
            return null;
        }
        List<Integer> actors = by == null ? List.of() : by.actors();
        List<Integer> recipients;
        int behind = by == null ? end : by.end();
        int object = 0;
        if (frame.complement() == Complement.OBJECT) {
            int head = -1;
            for (int o = subject.first(); o < group.first() && head < 0; o++) {
                head = frame.objects().has(s.d, o, s.words) ? o : -1;
            }
            if (head < 0) {
                return null;
            }
            object = s.d.hash(head);
            if (frame.place() == RecipientPlace.INSIDE) {
                recipients = actor(s, s.mentions.at(head), frame.recipients());
                actors = by == null ? owner(s, head, group.first()) : actors;
            } else {
                Names names = Complements.behind(s, head + 1, group.first(), frame);
                if (names == null) {
                    names = Complements.behind(s, end, stop, frame);
                }
                if (names == null && frame.passive() == Passive.BETWEEN) {
                    names = Complements.between(s, head + 1, group.first());
                    if (names == null) {
                        names = Complements.between(s, end, stop);
                    }
                    actors = names != null && by == null ? names.actors().subList(0, 1) : actors;
                    recipients = names == null
                            ? List.of()
                            : names.actors().subList(1, names.actors().size());
                } else {
                    recipients = names == null ? List.of() : names.actors();
                }
                behind = names == null ? behind : Math.max(behind, names.end());
            }
        } else if (frame.complement() == Complement.ANY || frame.complement() == Complement.NAMED) {
            recipients = new ArrayList<>();
            for (Integer actor : subject.actors()) {
                if (frame.recipients().contains(s.kindOf(actor))) {
                    recipients.add(actor);
                }
            }
        } else {
            return null;
        }
        if (frame.reciprocal() && recipients.isEmpty() && actors.size() > 1) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
        return deed(
                s,
                frame,
                t,
                end,
                actors,
                recipients,
                group,
                subject,
                behind,
                object,
                reduced ? "participle" : "passive");
    }

    private static Deed deed(
            Scene s,
            Frame frame,
            int first,
            int end,
            List<Integer> actors,
            List<Integer> recipients,
            VerbGroup group,
            Names subject,
            int behind,
            int object,
            String voice) {
        List<Integer> others = recipients;
        if (!actors.isEmpty() && !recipients.isEmpty()) {
            others = new ArrayList<>(recipients);
            others.removeAll(actors);
        }
        boolean enough = switch (frame.needs()) {
            case ACTOR -> !actors.isEmpty();
            case RECIPIENT -> !others.isEmpty();
            case BOTH -> !actors.isEmpty() && !others.isEmpty();
            case EITHER -> !actors.isEmpty() || !others.isEmpty();
        };
        if (!enough || frame.type().equals("CONSULT") && isSports(s, subject.first(), behind)) {
            return null;
        }
        return new Deed(
                frame,
                first,
                end,
                List.copyOf(actors),
                List.copyOf(others),
                group.planned(),
                group.past(),
                frame.cancelled(),
                subject.first(),
                group.first(),
                behind,
                object,
                frame.rule(voice));
    }

    /** "met in the final": no talks. */
    private static boolean isSports(Scene s, int first, int behind) {
        Document d = s.d;
        for (int t = first; t < Math.min(d.sentenceEnd(first), behind + 12); t++) {
            if (s.is(t, Kind.SPORTS)) {
                return true;
            }
        }
        return false;
    }
}
