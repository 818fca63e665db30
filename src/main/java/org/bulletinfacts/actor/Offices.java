package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.text.Document;

/** Tells what office a title means: whose it is, and its canonical name. */
final class Offices {
    private static final int MOST_TOKENS_BACK = 100;
    /** Titles of one person that are looked at: more are repetitions. */
    private static final int MOST_ROLES = 64;

    private final Bodies bodies;

    Offices(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * An office as far as it can be told.
     *
     * @param organization a body or a country, or null
     */
    record Office(String asWritten, String name, Party organization, boolean former) {}

    /** Ties the titles beside names to the people, and their ministries to the cast. */
    void link(Draft draft, Cast cast) {
        for (Name name : draft.names()) {
            if (name.role == null || name.party == null) {
                continue;
            }
            if (name.role.word().type().equals("mayor") && name.role.organization() == null) {
                name.role = name.role.of(cityBefore(draft, name.role.first()));
            }
            if (name.party.roles.size() < MOST_ROLES) {
                name.party.roles.add(name.role);
            }
            String country = countryOf(draft, name.role, name.party);
            if (name.party.country == null && (name.role.word().isNational() || name.role.country() != null)) {
                name.party.country = country;
            }
            ministry(draft, cast, name.role, country);
        }
    }

    /** The city of "Mayor X": the one named last, a dateline's only where there is none else; or null. */
    private static Name cityBefore(Draft draft, int token) {
        Name dateline = null;
        for (int t = token - 1; t >= 0 && token - t < MOST_TOKENS_BACK; t--) {
            Name name = draft.at(t);
            if (name != null && name.is(ActorKind.PLACE) && (name.known == null || !name.known.isCountry())) {
                if (!draft.d.is(t + 1, ',') && draft.d.shape(t) != Document.UPPER) {
                    return name;
                }
                dateline = dateline == null ? name : dateline;
            }
        }
        return dateline;
    }

    Office office(Draft draft, Cast cast, RolePhrase role, Party holder) {
        String country = countryOf(draft, role, holder);
        Party organization = role.organization() == null ? null : role.organization().party;
        Party ministry = ministry(draft, cast, role, country);
        if (ministry == null && holder != null && role.word().isMinisterial() && topic(draft, role) == null) {
            for (RolePhrase held : holder.roles) {
                ministry = ministry == null && held != role ? ministry(draft, cast, held, country) : ministry;
            }
        }
        if (ministry != null) {
            organization = ministry;
        }
        if (organization == null) {
            organization = cast.country(country);
        }
        return new Office(
                written(draft, role),
                canonical(draft.d, role, organization, cast.country(country)),
                organization,
                role.former());
    }

    /** The title in the singular, as the text writes it. */
    private static String written(Draft draft, RolePhrase role) {
        Document d = draft.d;
        if (!role.word().plural()) {
            return d.text(role.first(), role.end());
        }
        String form = role.word().form();
        String head = d.isCapital(role.headFirst()) ? title(form) : form;
        String before = draft.d.text().substring(d.start(role.first()), d.start(role.headFirst()));
        String behind = draft.d.text().substring(d.end(role.headEnd() - 1), d.end(role.end() - 1));
        return before + head + behind;
    }

    /** The code of the country whose office it is: as the title says, else as another title of the holder, else the source's. */
    static String countryOf(Draft draft, RolePhrase role, Party holder) {
        if (role.country() != null) {
            return role.country();
        }
        if (role.organization() != null && role.organization().party != null) {
            Party owner = role.organization().party;
            if (owner.country != null
                    || !role.word().isNational()
                    || owner.is(ActorKind.ORGANIZATION) && !role.word().isMinisterial()) {
                return owner.country;
            }
        }
        if (!role.word().isNational()) {
            return null;
        }
        if (holder != null) {
            for (RolePhrase other : holder.roles) {
                if (other.country() != null) {
                    return other.country();
                }
            }
        }
        return draft.conventions.country();
    }

    /** The ministry of a "Minister of X", or null. */
    private Party ministry(Draft draft, Cast cast, RolePhrase role, String country) {
        if (!role.word().isMinisterial()
                || role.organization() != null && role.organization().is(ActorKind.ORGANIZATION)) {
            return null;
        }
        String topic = topic(draft, role);
        if (topic == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add("ministry");
        for (String word : Cast.fold(topic).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        Party department = bodies.department(cast, parts, country);
        if (department != null) {
            return department;
        }
        Party ministry = bodies.party(cast, parts, country, "Ministry of " + topic);
        if (ministry.country == null) {
            ministry.country = country;
        }
        return ministry;
    }

    /** What follows "Minister of" or "Minister for", or stands before "Minister". */
    private static String topic(Draft draft, RolePhrase role) {
        Document d = draft.d;
        int minister = -1;
        for (int t = role.headFirst(); t < role.headEnd(); t++) {
            if (d.is(t, "minister") || d.is(t, "ministers")) {
                minister = t;
            }
        }
        if (minister < 0) {
            return null;
        }
        int end = Math.max(role.headEnd(), role.topicEnd());
        int of = minister + 1;
        if ((d.is(of, "of") || d.is(of, "for")) && of + 1 < end) {
            int first = d.is(of + 1, "the") ? of + 2 : of + 1;
            return first < end && !d.is(first, "state") ? title(d.text(first, end)) : null;
        }
        int first =
                role.topicFirst() >= 0 && role.topicFirst() < role.headFirst() ? role.topicFirst() : role.headFirst();
        while (first < minister
                && (d.is(first, "deputy")
                        || d.is(first, "vice")
                        || d.is(first, "first")
                        || d.is(first, "prime")
                        || d.is(first, "-")
                        || d.is(first, "cabinet")
                        || d.is(first, "state")
                        || d.is(first, "chief"))) {
            first++;
        }
        if (first >= minister) {
            return null;
        }
        String topic = title(d.text(first, minister));
        return topic.equals("Foreign") ? "Foreign Affairs" : topic;
    }

    /** The office's name by the lexicon's title and whose it is; null for what is no office and for an office of nobody knows whom. */
    private static String canonical(Document d, RolePhrase role, Party organization, Party country) {
        RoleWord word = role.word();
        boolean secretary = word.form().equals("secretary") && role.topicFirst() < 0;
        if (word.personNoun() || isVague(word) || secretary && word.isNational()) {
            return null;
        }
        boolean province = organization != null && organization.is(ActorKind.PLACE) && organization != country;
        boolean ofState = word.isNational() && !isOther(organization) && !province;
        // A minister is the country's, also where the text names the ministry alone.
        boolean ofMinistry = word.isMinisterial() && country != null && isMinistry(organization);
        Party owner = ofState || ofMinistry ? country : organization;
        if (owner == null) {
            return null;
        }
        if (word.type().equals("diplomat")) {
            return title(word.role()) + " of " + owner.name + posting(d, role);
        }
        if (!word.isMinisterial()
                || word.form().equals(word.role()) && word.form().contains(" of ")) {
            return title(word.role()) + " of " + owner.name;
        }
        if (organization != null && organization.is(ActorKind.ORGANIZATION) && isTopicless(word)) {
            String of = country == null ? "" : " of " + country.name;
            return title(word.role()) + " of " + topic(organization, of) + of;
        }
        if (role.topicFirst() >= 0 && role.topicFirst() < role.headFirst()) {
            return d.text(role.topicFirst(), role.headEnd()) + " of " + owner.name;
        }
        return title(word.role()) + " of " + owner.name;
    }

    private static boolean isMinistry(Party body) {
        return body != null
                && body.is(ActorKind.ORGANIZATION)
                && body.name.matches("(Ministry|Department) .*|.* (Ministry|Department)");
    }

    /** What a ministry is for, by its name: "Ministry of Health of Kenya", "Agriculture Ministry". */
    private static String topic(Party ministry, String ofCountry) {
        String name = ministry.name;
        if (!ofCountry.isEmpty() && name.endsWith(ofCountry)) {
            name = name.substring(0, name.length() - ofCountry.length());
        }
        return name.replaceFirst("^(Ministry|Department) (of|for) ", "").replaceFirst(" (Ministry|Department)$", "");
    }

    /** Titles that say nothing of the office: every body has heads and members. */
    private static boolean isVague(RoleWord word) {
        return switch (word.form()) {
            case "leader", "chief", "head", "boss", "official", "representative", "member", "deputy" -> true;
            default -> false;
        };
    }

    private static boolean isTopicless(RoleWord word) {
        return word.role().equals("minister") || word.type().equals("deputy-minister");
    }

    /** " to Kazakhstan" of an ambassador. */
    private static String posting(Document d, RolePhrase role) {
        for (int t = role.headEnd(); t < role.end() - 1; t++) {
            if (d.is(t, "to")) {
                return " " + d.text(t, role.end());
            }
        }
        return "";
    }

    /** A body that is no ministry: its president is not the country's. */
    private static boolean isOther(Party organization) {
        return organization != null
                && organization.is(ActorKind.ORGANIZATION)
                && !organization.name.startsWith("Ministry");
    }

    static String title(String text) {
        StringBuilder made = new StringBuilder(text.length());
        boolean start = true;
        String[] small = {"of ", "the ", "and ", "for ", "to ", "in "};
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSmall = false;
            if (start && i > 0) {
                for (String word : small) {
                    isSmall |= text.startsWith(word, i);
                }
            }
            made.append(start && !isSmall ? Character.toUpperCase(c) : c);
            start = c == ' ' || c == '-' && !text.startsWith("in-", i + 1);
        }
        return made.toString();
    }
}
