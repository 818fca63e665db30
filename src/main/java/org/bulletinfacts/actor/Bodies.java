package org.bulletinfacts.actor;

import java.util.List;
import java.util.TreeSet;
import org.bulletinfacts.text.Document;

/** Tells which bodies are the same: "Labour Ministry", "Ministry of Labor and Social Protection"; of two countries they are two. */
final class Bodies {
    private final ActorLexicon lexicon;

    Bodies(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Senate" for the "Senate of the Oliy Majlis" named before it; or null. */
    static Party startingWith(Draft draft, Cast cast, Name name) {
        String word = Cast.fold(draft.text(name));
        Party last = null;
        for (Party party : cast.withWord("the " + word)) {
            last = Cast.fold(party.name).startsWith(word + " of ") && agree(party.country, name.country) ? party : last;
        }
        return last;
    }

    /** The body of these words: of the same words, or of more of them: "Labour Ministry", "Ministry of Labour and Sport". */
    Party party(Cast cast, List<String> parts, String country, String text) {
        TreeSet<String> bag = NameKey.bag(parts);
        String topic = NameKey.topic(parts);
        String key = String.join(" ", bag);
        Party same = cast.find(ActorKind.ORGANIZATION, key);
        if (same != null && agree(same.country, country)) {
            return same;
        }
        if (bag.size() > 1) {
            for (Party other : cast.withWord("~" + head(bag))) {
                if (agree(other.country, country) && isShorter(bag, topic, other)) {
                    cast.alsoCalled(ActorKind.ORGANIZATION, key, other);
                    if (other.known == null && bag.size() > other.parts.size()) {
                        other.parts = List.copyOf(bag);
                        other.name = text;
                    }
                    return other;
                }
            }
        }
        Party made = cast.party(ActorKind.ORGANIZATION, same == null ? key : key + "/" + country, text);
        made.parts = List.copyOf(bag);
        made.topic = topic;
        if (bag.size() > 1) {
            cast.index("~" + head(bag), made);
        }
        return made;
    }

    /** Where ministers head departments: the department of a ministry's words, if it is named; or null. */
    Party department(Cast cast, List<String> parts, String country) {
        String topic = NameKey.topic(parts);
        for (Party other : cast.withWord("~department")) {
            if (topic.equals(other.topic) && agree(other.country, country) && other.parts.contains("department")) {
                return other;
            }
        }
        return null;
    }

    /** Whether one has all words of the other and both begin with the same topic: "Labour Ministry", "Ministry of Labour and Sport". */
    private static boolean isShorter(TreeSet<String> bag, String topic, Party other) {
        return topic.equals(other.topic)
                && (other.parts.containsAll(bag) || bag.containsAll(other.parts) && other.parts.size() > 1);
    }

    private static String head(TreeSet<String> bag) {
        for (String word : bag) {
            if (NameKey.isHead(word)) {
                return word;
            }
        }
        return "";
    }

    private static boolean agree(String a, String b) {
        return a == null || b == null || a.equals(b);
    }

    /** The code of the country that a name tells, or null. */
    String countryInside(Document d, Name name) {
        for (int t = name.first; t < name.end; t++) {
            Known known = lexicon.names.at(d, t);
            if (known != null
                    && !known.word()
                    && known.country() != null
                    && lexicon.names.end(d, t) <= name.end
                    && known.is(ActorKind.PLACE)) {
                return known.country();
            }
            String demonym = lexicon.demonyms.at(d, t);
            if (demonym != null && t == name.first) {
                return demonym;
            }
        }
        return null;
    }
}
