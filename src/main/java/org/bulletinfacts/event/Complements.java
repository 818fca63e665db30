package org.bulletinfacts.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.event.Frame.RecipientPlace;
import org.bulletinfacts.text.Document;

/** Reads what stands behind one verb, after one of its frames. */
final class Complements {
    private static final int LONGEST_OBJECT = 14;
    private static final int REACH = 25;
    private static final Set<ActorKind> PARTIES = EnumSet.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE);

    private final Scene s;
    private final Document d;
    private final Frame frame;
    private final int stop;
    private List<Integer> recipients = List.of();
    private int head = -1;
    private int behind;

    Complements(Scene s, Frame frame, int stop) {
        this.s = s;
        this.d = s.d;
        this.frame = frame;
        this.stop = stop;
    }

    /** Whom the act is done to or with; may be empty. */
    List<Integer> recipients() {
        return recipients;
    }

    /** The noun that heads the object, or -1. */
    int head() {
        return head;
    }

    /** The token behind recipient and object. */
    int behind() {
        return behind;
    }

    /** Tells the objects of two acts apart; 0 where there is none. */
    int objectHash() {
        return head < 0 ? 0 : d.hash(head);
    }

    /** Whether what stands behind the trigger fits the frame. */
    boolean read(int end) {
        int next = overAdverbs(s, end, stop);
        behind = next;
        return switch (frame.complement()) {
            case NAMED -> named(overCircumstances(next));
            case ANY -> any(next);
            case OBJECT -> object(next);
            case OBJECT_AFTER -> frame.prepositions().has(d, next, s.words) && object(next + 1);
            case PREPOSITION -> preposition(next);
            case PREPOSITION_ANY -> anyBehind(next);
            case INFINITIVE -> s.isInfinitive(overCircumstances(next));
            case WILL -> future(next);
            case NONE -> endsVerbPhrase(s, end, stop);
            case MIDDLE, NOUN -> false;
        };
    }

    private boolean named(int from) {
        Names names = NameReader.at(s, from, stop, frame.recipients());
        if (names == null || hasUnwanted(from, phraseEnd(names.end()))) {
            return false;
        }
        recipients = names.actors();
        behind = names.end();
        return follows(names.end());
    }

    private boolean any(int from) {
        Names names = frame.place() == RecipientPlace.BEHIND ? null : NameReader.at(s, from, stop, frame.recipients());
        int end = names != null ? names.end() : phraseEnd(from);
        if (end == from || hasUnwanted(from, end) || !isObject(from) || s.isAuxiliary(end)) {
            return false;
        }
        behind = end;
        head = end - 1;
        if (names != null) {
            recipients = names.actors();
        } else if (frame.place() == RecipientPlace.POSSESSOR) {
            possessor(from, end);
        } else if (frame.place() == RecipientPlace.BEHIND) {
            behindObject(end);
        }
        return follows(end);
    }

    /** "praised the work of the Bank", "Kenya's proposal", "the projects outlined by Kenya". */
    private void possessor(int from, int end) {
        for (int t = from; t < end; t++) {
            int mention = s.mentions.at(t);
            boolean owns = mention >= 0 && s.isPossessive(s.mentions.end(mention)) && s.mentions.end(mention) < end;
            if (owns && s.is(end - 1, Kind.WORK) && s.mentions.get(mention).actor() != null && s.isParty(mention)) {
                recipients = List.of(s.mentions.get(mention).actor());
                return;
            }
        }
        boolean made = s.words.isFinite(d, end) && d.is(end + 1, "by");
        if (s.is(end - 1, Kind.WORK) && (s.is(end, Kind.OF) || d.is(end, "by")) || made) {
            Names owner = NameReader.at(s, made ? end + 2 : end + 1, stop, PARTIES);
            if (owner != null) {
                recipients = owner.actors();
                behind = owner.end();
            }
        }
    }

    /** Whether a noun phrase begins here: a determiner, a number, a name, a noun, but no clause. */
    private boolean isObject(int from) {
        return !d.is(from, "that") && !s.is(from, Kind.SUBORDINATOR) && !s.is(from, Kind.SPEECH);
    }

    private boolean object(int from) {
        int work = -1;
        for (int t = from; t < Math.min(stop, from + LONGEST_OBJECT); t++) {
            int mention = s.mentions.at(t);
            if (frame.not().has(d, t, s.words)) {
                return false;
            }
            if (frame.objects().has(d, t, s.words)) {
                head = t;
                break;
            }
            if (mention >= 0) {
                work = s.kind(mention) == ActorKind.WORK ? mention : work;
                continue;
            }
            boolean mark = d.kind(t) == Document.MARK && !joins(t);
            if (mark || s.words.isClosed(d, t) && !(s.is(t, Kind.OF) && t > from) || s.isVerb(t) && t > from + 1) {
                break;
            }
        }
        if (head < 0 && work >= 0 && frame.type().equals("SIGN")) {
            head = s.mentions.end(work) - 1;
        }
        if (head < 0) {
            return false;
        }
        int mention = s.mentions.at(head);
        behind = mention >= 0 ? s.mentions.end(mention) : head + 1;
        if (frame.place() == RecipientPlace.INSIDE) {
            inside(mention);
        } else if (!frame.prepositions().isEmpty() && frame.complement() == Frame.Complement.OBJECT) {
            behindObject(behind);
            Names direct = recipients.isEmpty() ? NameReader.at(s, from, head, frame.recipients()) : null;
            if (direct != null && direct.end() <= head && direct.first() == from) {
                recipients = direct.actors();
            }
        }
        return follows(behind);
    }

    private void inside(int mention) {
        boolean known = mention >= 0 && s.mentions.get(mention).actor() != null && s.isParty(mention);
        if (known) {
            recipients = List.of(s.mentions.get(mention).actor());
        }
    }

    private void behindObject(int from) {
        Names names = behind(s, from, stop, frame);
        if (names != null) {
            recipients = names.actors();
            behind = names.end();
        }
    }

    private boolean preposition(int from) {
        int t = overCircumstances(from);
        if (!frame.prepositions().has(d, t, s.words)) {
            return false;
        }
        Names names = NameReader.at(s, t + 1, stop, frame.recipients());
        if (names != null) {
            recipients = names.actors();
            behind = names.end();
        } else {
            behind = phraseEnd(t + 1);
        }
        return behind > t + 1 && follows(behind);
    }

    /** "called for a ceasefire"; of "called for Iran to open" Iran is asked. */
    private boolean anyBehind(int from) {
        if (!frame.prepositions().has(d, from, s.words) || s.isInfinitive(from) || phraseEnd(from + 1) == from + 1) {
            return false;
        }
        Names names = NameReader.at(s, from + 1, stop, frame.recipients());
        if (names != null && s.isInfinitive(names.end())) {
            recipients = names.actors();
        }
        behind = names != null ? names.end() : phraseEnd(from + 1);
        head = behind - 1;
        return true;
    }

    /** "that it will", "it would", within a few words. */
    private boolean future(int from) {
        int t = overCircumstances(from);
        t = d.is(t, "that") ? t + 1 : t;
        for (int i = t; i < Math.min(stop, t + 8); i++) {
            if (s.is(i, Kind.WILL) || d.is(i, "would")) {
                return i > t;
            }
            if (s.isVerb(i) || d.is(i, ',')) {
                return false;
            }
        }
        return false;
    }

    private boolean hasUnwanted(int from, int end) {
        for (int t = from; t < end && !frame.not().isEmpty(); t++) {
            if (frame.not().has(d, t, s.words)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int end) {
        if (frame.then().isEmpty()) {
            return true;
        }
        return frame.then().has(d, overDeterminers(s, overAdverbs(s, end, stop)), s.words);
    }

    /** Adverbs, dates and "in Geneva" between a verb and its preposition. */
    private int overCircumstances(int from) {
        int t = from;
        while (t < stop) {
            int inner = d.is(t, "on") || d.is(t, "in") || d.is(t, "at") ? t + 1 : t;
            int mention = inner > t ? s.mentionStartingAt(inner) : -1;
            if (s.date(inner) >= 0) {
                t = s.dateEnd(inner);
            } else if (mention >= 0
                    && s.kind(mention) == ActorKind.PLACE
                    && !frame.prepositions().has(d, t, s.words)) {
                t = s.mentions.end(mention);
            } else if (s.words.isAdverb(d, t) && s.mentions.at(t) < 0) {
                t++;
            } else if (d.is(t, "by") && (d.is(t + 1, "phone") || d.is(t + 1, "telephone"))) {
                t += 2;
            } else {
                break;
            }
        }
        return t;
    }

    /** A hyphen or apostrophe inside a word, a point inside a number, a currency sign. */
    private boolean joins(int t) {
        boolean inside = d.glued(t) && (d.is(t, '-') || d.isFolded(t, '\''));
        boolean number = d.isDigits(t - 1) && d.glued(t) && d.isDigits(t + 1) && d.glued(t + 1);
        return inside || number || "$\u20AC\u00A3\u00A5\u20B9%".indexOf(d.charAt(d.start(t))) >= 0;
    }

    /** The end of the noun phrase without "of": determiners, numbers, adjectives, nouns, names; {@code from} where none is. */
    private int phraseEnd(int from) {
        int t = overDeterminers(s, from);
        int first = t;
        while (t < Math.min(stop, from + LONGEST_OBJECT)) {
            if (s.mentions.at(t) >= 0) {
                t = s.mentions.end(s.mentions.at(t));
                continue;
            }
            boolean mark = d.kind(t) == Document.MARK && !joins(t);
            boolean ends = mark
                    || s.words.isClosed(d, t)
                    || s.date(t) >= 0
                    || s.is(t, Kind.SUBORDINATOR)
                    || t > first && s.words.isAdverb(d, t)
                    || t > first && s.isVerb(t) && !s.is(t + 1, Kind.DETERMINER) && s.words.isClosed(d, t + 1);
            if (ends) {
                break;
            }
            t++;
        }
        return t == first ? from : t;
    }

    /** The named recipient behind one of the frame's prepositions, in the same clause; null where there is none. */
    static Names behind(Scene s, int from, int stop, Frame frame) {
        for (int t = from; t < Math.min(stop, from + REACH); t++) {
            if (frame.prepositions().has(s.d, t, s.words) && s.mentions.at(t) < 0) {
                Names names = NameReader.at(s, t + 1, stop, frame.recipients());
                boolean object = frame.complement() == Frame.Complement.OBJECT && t == from;
                boolean related = !object
                        && s.is(t - 1, Kind.RELATED)
                        && names != null
                        && s.kindOf(names.actors().get(0)) != ActorKind.PERSON;
                if (names != null && !related) {
                    return names;
                }
            }
            if (s.isBoundary(t) || s.d.is(t, ',')) {
                return null;
            }
        }
        return null;
    }

    /** The named parties behind "between"; at least two, or null. */
    static Names between(Scene s, int from, int stop) {
        for (int t = from; t < Math.min(stop, from + REACH) && !s.isBoundary(t); t++) {
            if (s.d.is(t, "between")) {
                Names names = NameReader.listAt(s, t + 1, stop, PARTIES);
                return names != null && names.actors().size() > 1 ? names : null;
            }
        }
        return null;
    }

    /** The named actor behind "by", or null. */
    static Names behindBy(Scene s, int from, int stop) {
        for (int t = from; t < Math.min(stop, from + REACH) && !s.isBoundary(t); t++) {
            if (s.d.is(t, "by")) {
                Names names = NameReader.listAt(s, t + 1, stop, PARTIES);
                if (names != null) {
                    return names;
                }
            }
            if (s.isVerb(t)) {
                return null;
            }
        }
        return null;
    }

    /** Whether no object follows: a preposition, an adverb, a date, a mark or the end. */
    static boolean endsVerbPhrase(Scene s, int t, int stop) {
        return t >= stop
                || s.mentions.at(t) < 0
                        && (s.d.kind(t) == Document.MARK && s.d.kind(t) != Document.DIGITS
                                || s.words.isClosed(s.d, t) && !s.is(t, Kind.PRONOUN)
                                || s.is(t, Kind.SUBORDINATOR)
                                || s.words.isAdverb(s.d, t)
                                || s.date(t) >= 0);
    }

    static int overAdverbs(Scene s, int from, int stop) {
        int t = from;
        while (t < stop && s.words.isAdverb(s.d, t) && s.mentions.at(t) < 0 && s.date(t) < 0) {
            t++;
        }
        return t;
    }

    static int overDeterminers(Scene s, int from) {
        int t = from;
        while (s.is(t, Kind.DETERMINER) && s.mentions.at(t) < 0) {
            t++;
        }
        return t;
    }
}
