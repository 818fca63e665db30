package org.bulletinfacts.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bulletinfacts.text.Document;

/** Numbers the parties in the order of their first mention and makes the records that the other readers see. */
final class Billing {
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Draft draft;
    private final Cast cast;
    private final Offices offices;
    private final List<Party> billed = new ArrayList<>();

    Billing(Draft draft, Cast cast, Offices offices) {
        this.draft = draft;
        this.cast = cast;
        this.offices = offices;
    }

    Actors actors() {
        List<Name> names = draft.names();
        for (Name name : names) {
            number(name.party);
            if (name.party != null && name.form != MentionForm.TITLE) {
                name.party.forms.add(draft.text(name));
            }
        }
        List<Mention> mentions = new ArrayList<>(names.size());
        for (Name name : names) {
            mentions.add(mention(name));
        }
        List<ArticleActor> actors = new ArrayList<>(billed.size());
        for (Party party : billed) {
            String country = country(party);
            String ownId = party.known == null ? null : party.known.id();
            actors.add(new ArticleActor(party.kind, name(party, country), country, ownId, List.copyOf(party.forms)));
        }
        return new Actors(actors, mentions, draft.agency);
    }

    private Integer number(Party party) {
        if (party == null) {
            return null;
        }
        if (party.index < 0) {
            party.index = billed.size();
            billed.add(party);
        }
        return party.index;
    }

    private Mention mention(Name name) {
        Role role = null;
        if (name.role != null) {
            Offices.Office office = offices.office(draft, cast, name.role, name.party);
            role = new Role(office.asWritten(), office.name(), number(office.organization()), office.former());
        }
        return new Mention(
                draft.d.span(name.first, name.end), name.kind, number(name.party), form(name), role, name.rule);
    }

    private MentionForm form(Name name) {
        if (name.form != MentionForm.NAME || name.party == null) {
            return name.form;
        }
        if (name.is(ActorKind.PERSON)) {
            boolean initial = draft.d.shape(name.first) == Document.INITIAL
                    && name.party.parts.get(0).length() > 1;
            return initial ? MentionForm.ALIAS : name.form; // "J. Smith" of John Smith
        }
        if (name.length() == 1 && name.head != null && name.is(ActorKind.ORGANIZATION)) {
            return MentionForm.ALIAS; // "Parliament", "Government"
        }
        String text = draft.text(name);
        boolean shouted = draft.casing.isCapitals(name.first);
        if (name.is(ActorKind.ORGANIZATION) && name.length() == 1 && !shouted && isAbbreviation(text)) {
            return MentionForm.ACRONYM; // "BBC", though nobody spells it out
        }
        boolean country = name.known != null && name.known.isCountry();
        if (country ? plain(text).equals(plain(name.party.name)) : isWhole(text, name.party.name)) {
            return MentionForm.NAME;
        }
        if (name.length() <= 6 && isCapitals(text)) {
            return MentionForm.ACRONYM;
        }
        return MentionForm.ALIAS;
    }

    /** Whether a name is written in full: as the canonical one but for case and marks, or longer. */
    private static boolean isWhole(String text, String full) {
        if (text.equalsIgnoreCase(full)) {
            return true;
        }
        String written = plain(text);
        String wanted = plain(full);
        return written.equals(wanted) || written.length() > wanted.length() && written.indexOf(' ') > 0;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(Cast.fold(text), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Up to six letters, most of them capitals: "BBC", "MoSPI". Longer ones are read as words: "MONTSAME". */
    private static boolean isAbbreviation(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        boolean all = capitals == text.length() && capitals > 1 && capitals <= LONGEST_ABBREVIATION;
        return all
                || capitals > 2 && text.length() <= LONGEST_ABBREVIATION + 1 && Character.isUpperCase(text.charAt(0));
    }

    private static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            } else if (c != '.') {
                return false;
            }
        }
        return letters > 1;
    }

    /** A body that every state has belongs to the source's country where nothing else is said. */
    private String country(Party party) {
        return party.country == null && isGeneric(party) ? draft.conventions.country() : party.country;
    }

    /** Bodies whose name says what they are and not whose: "Ministry of Health", "Senate", "State Tax Committee". */
    private static boolean isGeneric(Party party) {
        if (!party.is(ActorKind.ORGANIZATION) || party.known != null) {
            return false;
        }
        if (party.name.startsWith("Ministry") || party.name.endsWith(" Ministry")) {
            return true;
        }
        if (party.head == null || party.strange) {
            return false;
        }
        return switch (party.head.type()) {
            case "parliament", "court", "police", "military" -> true;
            case "government" -> !party.name.contains("Cent") && !party.name.contains(" for ");
            default ->
                party.name.endsWith(" Bank")
                        && (party.name.startsWith("Central")
                                || party.name.startsWith("National")
                                || party.name.startsWith("Reserve"));
        };
    }

    private String name(Party party, String country) {
        if (party.name.endsWith(" Ministry") && isGeneric(party)) {
            String topic = party.name.substring(0, party.name.length() - " Ministry".length());
            party.name = "Ministry of " + (topic.equals("Foreign") ? "Foreign Affairs" : topic);
        }
        Party state = isGeneric(party) ? cast.country(country) : null;
        return state == null || party.tellsCountry ? party.name : party.name + " of " + state.name;
    }
}
