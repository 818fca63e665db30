package org.bulletinfacts.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.actor.OwnActor.Tenure;
import org.bulletinfacts.text.Document;

/**
 * Who holds an office on a day, by a user's own lexicon. A title means an office where both have the same words, whatever their
 * order and spelling ("Labour Minister", "Minister of Labor"), and belong to the same country or body.
 */
final class OwnOffices {
    /** Words that say of whose state an office is, as the country does. */
    private static final Set<String> OF_STATE = Set.of("government", "cabinet", "republic", "state");

    private final ActorLexicon lexicon;
    private final Map<String, List<Holder>> byHead = new HashMap<>();
    private final Map<String, List<Holder>> bySurname = new HashMap<>();

    OwnOffices(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A tenure of someone.
     *
     * @param head the lexicon's title in the role, or null
     * @param words what the role and its organization say, without the country
     * @param ofBody whether a body that is no state is among the words
     * @param country whose office it is, or null
     */
    private record Holder(
            Known actor, Tenure tenure, RoleWord head, TreeSet<String> words, boolean ofBody, String country) {}

    /** Adds a tenure; days may be null. */
    Tenure add(Known actor, String role, String organization, LocalDate from, LocalDate to) {
        List<String> words = NameKey.words(role);
        ActorLexicon.Title title = lexicon.titleIn(words);
        Known state = organization == null ? null : lexicon.builtIn(organization, ActorKind.PLACE, null);
        boolean ofState = state != null && state.isCountry();
        String country = ofState ? state.country() : actor.country();
        TreeSet<String> body = organization == null || ofState ? new TreeSet<>() : bag(organization, country);
        body.removeAll(OF_STATE);
        TreeSet<String> all = bag(title == null ? words : title.canonical(words), country);
        boolean ministry = title != null && title.word().isMinisterial();
        boolean ofBody = !ministry && !body.isEmpty();
        all.addAll(body);
        String office = office(role, title, words.size(), ofBody ? organization : null, organization, country);
        Tenure tenure = new Tenure(role, office, organization, from, to);
        Holder holder = new Holder(actor, tenure, title == null ? null : title.word(), all, ofBody, country);
        List<String> name = NameKey.words(actor.name());
        bySurname
                .computeIfAbsent(name.get(name.size() - 1), n -> new ArrayList<>())
                .add(holder);
        byHead.computeIfAbsent(all.isEmpty() ? "" : String.join(" ", all), n -> new ArrayList<>())
                .add(holder);
        if (isOfState(holder)) {
            byHead.computeIfAbsent("=" + country, n -> new ArrayList<>()).add(holder);
        }
        return tenure;
    }

    private static boolean isOfState(Holder holder) {
        return holder.head != null
                && !holder.ofBody
                && (Titles.isHeadOfState(holder.head)
                        || holder.head.type().equals("royal")
                        || holder.head.role().equals("prime minister"));
    }

    /** The canonical name of an office, as {@link Offices} gives it to what texts report. */
    private String office(
            String role, ActorLexicon.Title title, int words, String body, String organization, String country) {
        Known state = lexicon.country(country);
        String owner = body != null ? body : state != null ? state.name() : organization;
        boolean whole = title != null && title.length() == words;
        String written = whole ? Offices.title(title.word().role()) : role;
        if (owner == null || Cast.fold(role).endsWith(" " + Cast.fold(owner))) {
            return role;
        }
        return written + " of " + owner;
    }

    private TreeSet<String> bag(String text, String country) {
        return bag(NameKey.words(text), country);
    }

    private TreeSet<String> bag(List<String> words, String country) {
        TreeSet<String> bag = NameKey.bag(words);
        Known state = lexicon.country(country);
        if (state != null) {
            bag.removeAll(NameKey.bag(NameKey.words(state.name())));
        }
        return bag;
    }

    /** Whom a title means on the day of the text, where it can be one person alone; or null. */
    Known holder(Draft draft, RolePhrase said) {
        if (byHead.isEmpty() || draft.day == null || said.former()) {
            return null;
        }
        Known found = null;
        for (Holder holder : agreeing(draft, said, countryOf(draft, said))) {
            if (found != null && found != holder.actor) {
                return null;
            }
            found = holder.actor;
        }
        return found;
    }

    /** Those whose office a title means and who hold it on the day. */
    private List<Holder> agreeing(Draft draft, RolePhrase said, String country) {
        Party body = bodyOf(said);
        TreeSet<String> words = bag(words(draft, said, body), country);
        List<Holder> candidates = new ArrayList<>(byHead.getOrDefault(String.join(" ", words), List.of()));
        candidates.removeIf(holder -> !holder.tenure.holds(draft.day) || !agrees(holder, body, country));
        boolean head = Titles.isHeadOfState(said.word()) || Titles.isLeader(said.word());
        return candidates.isEmpty() && head && body == null ? heads(draft, said.word(), country) : candidates;
    }

    /** "Head of State": a president or king; "leader": where the lexicon has none of these, a prime minister too. */
    private List<Holder> heads(Draft draft, RoleWord said, String country) {
        List<Holder> state = new ArrayList<>();
        List<Holder> government = new ArrayList<>();
        for (Holder holder : byHead.getOrDefault("=" + country, List.of())) {
            if (holder.tenure.holds(draft.day)) {
                (holder.head.role().equals("prime minister") ? government : state).add(holder);
            }
        }
        return state.isEmpty() && Titles.isLeader(said) ? government : state;
    }

    private static boolean agrees(Holder holder, Party body, String country) {
        if (body == null || !holder.ofBody) {
            return country != null && country.equals(holder.country);
        }
        return country == null || holder.country == null || country.equals(holder.country);
    }

    /** The body or place, other than a country, that a title belongs to; or null. */
    private static Party bodyOf(RolePhrase said) {
        Name owner = said.organization();
        boolean state = owner == null || owner.party == null || owner.known != null && owner.known.isCountry();
        return state ? null : owner.party;
    }

    private static String countryOf(Draft draft, RolePhrase said) {
        Party body = bodyOf(said);
        String country = Offices.countryOf(draft, said, null);
        return country == null && body != null ? body.country : country;
    }

    private List<String> words(Draft draft, RolePhrase said, Party body) {
        Document d = draft.d;
        List<String> words = new ArrayList<>(NameKey.words(said.word().role()));
        for (int t = said.first(); t < said.headFirst(); t++) {
            if ("deputy".equals(lexicon.prefixes.at(d, t))) {
                words.addAll(NameKey.words(d, t, lexicon.prefixes.end(d, t)));
            }
        }
        if (said.topicFirst() >= 0) {
            words.addAll(NameKey.words(d, said.topicFirst(), said.topicEnd()));
        }
        if (body != null) {
            words.addAll(NameKey.words(body.name));
        }
        words.removeIf(word -> OF_STATE.contains(word) && !words.get(0).equals(word));
        return words;
    }

    /**
     * Whom a surname means on the day of the text: the one person of that name who holds the office that stands beside it, or,
     * where none stands there, any office of the country in hand; or null.
     */
    Known bearer(Draft draft, List<String> parts, RolePhrase beside) {
        List<Holder> bearers = bySurname.getOrDefault(parts.get(parts.size() - 1), List.of());
        if (bearers.isEmpty() || draft.day == null) {
            return null;
        }
        // A title that tells no country fits the bearer's own: "Fisheries Minister Berglund" in a report from abroad.
        boolean told = beside != null && (beside.country() != null || beside.organization() != null);
        Known found = null;
        for (Holder holder : bearers) {
            boolean fits = beside == null
                    ? holder.tenure.holds(draft.day) && isInHand(draft, holder)
                    : agreeing(draft, beside, told ? countryOf(draft, beside) : holder.country)
                            .contains(holder);
            if (fits) {
                if (found != null && found != holder.actor) {
                    return null;
                }
                found = holder.actor;
            }
        }
        return found;
    }

    private static boolean isInHand(Draft draft, Holder holder) {
        return holder.country != null && holder.country.equals(draft.conventions.country());
    }
}
