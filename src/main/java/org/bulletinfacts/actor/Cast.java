package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parties of one article, found by name, by word and by head. */
final class Cast {
    /** How many parties of one head are compared; the latest ones, so that a text of many names stays linear. */
    private static final int MOST_COMPARED = 40;

    private final ActorLexicon lexicon;
    private final Map<String, Party> byKey = new HashMap<>();
    private final Map<String, List<Party>> byWord = new HashMap<>();
    private final List<Party> parties = new ArrayList<>();

    Cast(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Party> parties() {
        return parties;
    }

    /** The party of a key, made now if there is none. */
    Party party(ActorKind kind, String key, String name) {
        return byKey.computeIfAbsent(kind.ordinal() + key, k -> {
            Party made = new Party(kind, name);
            parties.add(made);
            return made;
        });
    }

    /** The party of a key, or null. */
    Party find(ActorKind kind, String key) {
        return byKey.get(kind.ordinal() + key);
    }

    /** From now on this key means that party too. */
    void alsoCalled(ActorKind kind, String key, Party party) {
        byKey.putIfAbsent(kind.ordinal() + key, party);
    }

    /** The party of something that the lexicon knows. */
    Party known(Known found) {
        Known known = lexicon.own.inPlaceOf(found);
        Party party = party(known.kind(), knownKey(known), known.name());
        if (party.known == null) {
            party.known = known;
            party.country = known.country();
        }
        return party;
    }

    private static String knownKey(Known known) {
        return known.isOwn()
                ? "#" + known.id()
                : "=" + known.name() + (known.country() == null ? "" : "/" + known.country());
    }

    /** The country of a code as a party, or null for null and unknown codes. */
    Party country(String code) {
        Known country = lexicon.country(code);
        return country == null ? null : known(country);
    }

    /** Lets a party be found by a folded word of its name. */
    void index(String word, Party party) {
        List<Party> list = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (!list.contains(party)) {
            if (list.size() == MOST_COMPARED) {
                list.remove(0);
            }
            list.add(party);
        }
    }

    /** The parties that have a folded word in their name; the first named first. */
    List<Party> withWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
