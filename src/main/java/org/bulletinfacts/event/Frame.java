package org.bulletinfacts.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/**
 * A construction of a trigger: what must stand beside it, and where the recipient stands. A row of {@code event-triggers.csv}.
 *
 * @param complement what follows the verb
 * @param objects the nouns that one of must head the object
 * @param not words that may not stand in the object
 * @param prepositions before the recipient
 * @param place where the recipient stands
 * @param then a word that must follow the recipient
 * @param needs who must be named
 * @param recipients what may be a recipient
 * @param passive what a passive makes of the subject
 * @param reciprocal of several subjects the others are recipients: "A and B met"
 * @param light the verb says little without its object, which belongs to the trigger: "held talks"
 * @param cancelled the act did not come about
 */
record Frame(
        String type,
        Complement complement,
        WordSet objects,
        WordSet not,
        WordSet prepositions,
        RecipientPlace place,
        WordSet then,
        Needs needs,
        Set<ActorKind> recipients,
        Passive passive,
        boolean reciprocal,
        boolean light,
        boolean cancelled) {

    /** What follows a trigger. */
    enum Complement {
        /** The name of the recipient: "visited Kenya". */
        NAMED,
        /** Any noun phrase: "urged the banks". */
        ANY,
        /** A noun phrase with one of the objects: "signed a treaty". */
        OBJECT,
        /** A preposition, and behind it one of the objects: "warned of sanctions". */
        OBJECT_AFTER,
        /** A preposition and the recipient: "met with the Speaker". */
        PREPOSITION,
        /** A preposition and any noun phrase: "called for a ceasefire". */
        PREPOSITION_ANY,
        /** "to" and a verb: "agreed to build". */
        INFINITIVE,
        /** A clause in the future: "announced that it will build". */
        WILL,
        /** Nothing; the subject is the facility: "the bridge will open". */
        MIDDLE,
        /** Nothing: "resigned". */
        NONE,
        /** The trigger is a noun. */
        NOUN
    }

    /** Where the recipient stands. */
    enum RecipientPlace {
        /** It is the object. */
        DIRECT,
        /** Behind a preposition. */
        BEHIND,
        /** It is the object, or whoever the object belongs to or comes from: "praised the work of the Bank". */
        POSSESSOR,
        /** It is the object, which holds one of the nouns: "opened the Nairobi Expressway". */
        INSIDE
    }

    /** Which of actor and recipient must be named. */
    enum Needs {
        ACTOR,
        RECIPIENT,
        BOTH,
        EITHER
    }

    /** What the passive voice means. */
    enum Passive {
        /** The passive is no event. */
        NONE,
        /** The subject is the recipient. */
        TRUE,
        /** The same, only with a named actor behind "by". */
        BY,
        /** The parties stand behind "between" or "by": "talks were held between A and B". */
        BETWEEN
    }

    static Frame of(LexiconFile.Row row, Lexicon.Builder lexicon) {
        String prepositions = row.get("prepositions");
        return new Frame(
                row.get("type"),
                value(Complement.class, row.get("frame"), Complement.NONE),
                WordSet.of(row.get("objects"), lexicon),
                WordSet.of(row.get("not"), lexicon),
                prepositions == null || isPlace(prepositions)
                        ? WordSet.of(null, lexicon)
                        : WordSet.of(prepositions, lexicon),
                prepositions == null
                        ? RecipientPlace.DIRECT
                        : isPlace(prepositions)
                                ? value(RecipientPlace.class, prepositions, null)
                                : RecipientPlace.BEHIND,
                WordSet.of(row.get("then"), lexicon),
                value(Needs.class, row.get("needs"), Needs.ACTOR),
                kinds(row.get("recipient")),
                value(Passive.class, row.get("passive"), Passive.NONE),
                row.isTrue("reciprocal"),
                row.isTrue("light"),
                "cancelled".equals(row.get("status")));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String cell, E otherwise) {
        return cell == null
                ? otherwise
                : Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static boolean isPlace(String cell) {
        return cell.equals("possessor") || cell.equals("inside");
    }

    private static Set<ActorKind> kinds(String cell) {
        if (cell == null) {
            return EnumSet.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE);
        }
        EnumSet<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        LexiconFile.forms(cell).forEach(kind -> kinds.add(ActorKind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return kinds;
    }

    /** What rows made by this frame are called, after the voice: {@code event-active-object}. */
    String rule(String voice) {
        return "event-" + voice + "-"
                + complement.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
