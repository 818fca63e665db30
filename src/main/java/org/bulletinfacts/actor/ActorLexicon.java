package org.bulletinfacts.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/** The dictionaries that names are read with. Immutable once built. */
final class ActorLexicon {
    final Words words;
    /** Known places and organizations. */
    final Dictionary<Known> names;
    /** Adjectives and nouns of nationality, with the country's code. */
    final Dictionary<String> demonyms;

    final Dictionary<RoleWord> roles;
    /** Words before a title, with their effect: former, acting, deputy, none. */
    final Dictionary<String> prefixes;

    final Dictionary<Boolean> honorifics;
    final Dictionary<Head> organizationHeads;
    final Dictionary<Head> placeTypes;
    final Dictionary<Head> eventHeads;
    final Dictionary<Head> workHeads;
    final Dictionary<Boolean> companySuffixes;
    /** Verbs of speech; true where the verb is one beyond doubt. */
    final Dictionary<Boolean> speechVerbs;

    /** What a user's own lexicon names. */
    final OwnActors own;
    /** Who holds which office, by a user's own lexicon. */
    final OwnOffices offices;

    private final Map<String, Known> countries = new HashMap<>();
    private final Map<String, Known> firstOf = new HashMap<>();
    /** By form: whatever else has that form. */
    private final Map<String, List<Known>> sharedBy = new HashMap<>();
    /** Titles by their forms, lower case. */
    private final Map<String, RoleWord> titles = new HashMap<>();

    ActorLexicon(Lexicon.Builder lexicon) {
        words = new Words(lexicon);
        names = lexicon.dictionary("names");
        demonyms = lexicon.dictionary("demonyms");
        roles = lexicon.dictionary("roles");
        prefixes = lexicon.dictionary("role-prefixes");
        honorifics = lexicon.dictionary("honorifics");
        organizationHeads = heads(lexicon, "organization-heads");
        placeTypes = heads(lexicon, "place-types");
        eventHeads = heads(lexicon, "event-heads");
        workHeads = heads(lexicon, "work-heads");
        companySuffixes = lexicon.dictionary("company-suffixes");
        speechVerbs = lexicon.dictionary("speech-verbs-of-names");
        readCountries(lexicon);
        readOrganizations(lexicon);
        readPlaces(lexicon);
        readRoles(lexicon);
        lexicon.forEachRow("honorifics.csv", row -> honorifics.add(row.get("form"), true));
        lexicon.forEachRow("company-suffixes.csv", row -> companySuffixes.add(row.get("form"), true));
        lexicon.forEachRow("speech-verbs.csv", row -> speechVerbs.addAll(row.get("forms"), !row.isTrue("weak")));
        own = new OwnActors(lexicon);
        offices = new OwnOffices(this);
        own.read(lexicon, this, offices);
    }

    private static Dictionary<Head> heads(Lexicon.Builder lexicon, String name) {
        Dictionary<Head> heads = lexicon.dictionary(name);
        lexicon.forEachRow(name + ".csv", row -> {
            String position = row.get("position");
            heads.add(row.get("form"), Head.of(row.get("kind"), position == null ? "both" : position));
        });
        lexicon.forEachRow(name + ".csv", row -> {
            if (isCounted(row.get("kind")) && !row.get("form").endsWith("s")) {
                heads.add(plural(row.get("form")), new Head("plural", false, false));
            }
        });
        return heads;
    }

    /** Types whose plural stands behind several names: "Herat and Farah provinces". */
    private static boolean isCounted(String kind) {
        return kind.equals("division") || kind.equals("facility") || kind.equals("way");
    }

    private static String plural(String form) {
        boolean y = form.endsWith("y") && !form.endsWith("ay") && !form.endsWith("ey");
        return y ? form.substring(0, form.length() - 1) + "ies" : form + "s";
    }

    private void readCountries(Lexicon.Builder lexicon) {
        lexicon.forEachRow("countries.csv", row -> {
            String code = row.get("code");
            Known country = new Known(row.get("name"), ActorKind.PLACE, code, "country", false);
            countries.put(code, country);
            names.add(row.get("name"), country);
            addNames(row.get("forms"), country);
            demonyms.addAll(row.get("demonyms"), code);
            for (String capital : LexiconFile.forms(row.get("capital"))) {
                names.add(capital, new Known(capital, ActorKind.PLACE, code, "capital", false));
            }
        });
    }

    private void readOrganizations(Lexicon.Builder lexicon) {
        lexicon.forEachRow("agencies.csv", row -> {
            Known agency = new Known(row.get("name"), ActorKind.ORGANIZATION, row.get("country"), "agency", false);
            addNames(row.get("forms"), agency);
        });
        lexicon.forEachRow("organizations.csv", row -> {
            boolean word = row.get("ambiguous") != null;
            Known body = new Known(row.get("name"), ActorKind.ORGANIZATION, row.get("country"), row.get("kind"), word);
            addNames(row.get("forms"), body);
        });
    }

    /** Places beside countries: regions, seas; then cities and the units of countries, which many names of people share. */
    private void readPlaces(Lexicon.Builder lexicon) {
        lexicon.forEachRow("regions.csv", row -> {
            Known region = new Known(row.get("name"), ActorKind.PLACE, row.get("country"), row.get("kind"), false);
            addNames(row.get("forms"), region);
        });
        lexicon.forEachRow("places.csv", row -> {
            Known place = new Known(row.get("name"), ActorKind.PLACE, row.get("country"), row.get("type"), false);
            addNames(row.get("forms"), place);
        });
        lexicon.forEachRow("cities.csv", row -> {
            boolean word = row.get("ambiguous") != null;
            addNames(row.get("forms"), new Known(row.get("name"), ActorKind.PLACE, row.get("country"), "city", word));
        });
        lexicon.forEachRow("subdivisions.csv", row -> {
            boolean word = row.get("ambiguous") != null;
            String countries = row.get("country") + (row.get("other") == null ? "" : "|" + row.get("other"));
            for (String country : LexiconFile.forms(countries)) {
                addNames(row.get("forms"), new Known(row.get("name"), ActorKind.PLACE, country, "region", word));
            }
        });
    }

    private void readRoles(Lexicon.Builder lexicon) {
        lexicon.forEachRow("roles.csv", row -> {
            boolean noun = row.isTrue("person_noun");
            List<String> singular = LexiconFile.forms(row.get("forms"));
            for (String form : singular) {
                RoleWord word = new RoleWord(row.get("role"), bare(form), row.get("kind"), false, noun);
                roles.add(form, word);
                titles.putIfAbsent(String.join(" ", NameKey.words(bare(form))), word);
            }
            for (String form : LexiconFile.forms(row.get("plural"))) {
                roles.add(
                        form,
                        new RoleWord(row.get("role"), singularOf(bare(form), singular), row.get("kind"), true, noun));
            }
        });
        lexicon.forEachRow("role-prefixes.csv", row -> prefixes.add(row.get("form"), row.get("effect")));
    }

    private static String bare(String form) {
        return form.startsWith("=") ? form.substring(1) : form;
    }

    /** The singular form with the longest beginning in common. */
    private static String singularOf(String plural, List<String> forms) {
        String best = bare(forms.get(0));
        int most = -1;
        for (String form : forms) {
            String one = bare(form);
            int common = 0;
            while (common < one.length() && common < plural.length() && one.charAt(common) == plural.charAt(common)) {
                common++;
            }
            int score = 2 * common - one.length();
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return best;
    }

    private void addNames(String cell, Known known) {
        for (String form : LexiconFile.forms(cell)) {
            names.add(form, known);
            String folded = Cast.fold(bare(form));
            Known first = firstOf.putIfAbsent(folded, known);
            if (first != null && first != known) {
                sharedBy.computeIfAbsent(folded, f -> new java.util.ArrayList<>())
                        .add(known);
            }
        }
    }

    /** What the lexicon ships with under that name, of that kind and, where one is given, that country; or null. */
    Known builtIn(String name, ActorKind kind, String country) {
        Known found = firstOf.get(Cast.fold(name));
        boolean same = found != null && found.is(kind);
        return same && (country == null || found.country() == null || country.equals(found.country())) ? found : null;
    }

    /** Lets an actor of a user's own lexicon be found by its name, and stand for its country where it is one. */
    void putOwn(Known actor, Known builtIn) {
        if (!actor.is(ActorKind.PERSON)) {
            firstOf.put(Cast.fold(actor.name()), actor);
        }
        if (builtIn != null && builtIn.isCountry()) {
            countries.put(builtIn.country(), actor);
        }
    }

    /**
     * A title of the lexicon in the words of a role.
     *
     * @param first number of its first word, {@code length} of how many it has
     */
    record Title(RoleWord word, int first, int length) {
        /** The words of the role with the title's canonical form in the place of the title. */
        List<String> canonical(List<String> words) {
            List<String> all = new java.util.ArrayList<>(NameKey.words(word.role()));
            all.addAll(words.subList(0, first));
            all.addAll(words.subList(first + length, words.size()));
            return all;
        }
    }

    /** The longest title in folded words, the first of equally long ones; or null. */
    Title titleIn(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                RoleWord word = titles.get(String.join(" ", words.subList(first, first + length)));
                if (word != null) {
                    return new Title(word, first, length);
                }
            }
        }
        return null;
    }

    /** Of all that share a form, the one of that country: the PPP of Pakistan, not the one of Korea. */
    Known inCountry(String form, Known found, String country) {
        if (country == null || country.equals(found.country())) {
            return found;
        }
        for (Known other : sharedBy.getOrDefault(Cast.fold(form), List.of())) {
            if (country.equals(other.country()) && other.kind() == found.kind()) {
                return other;
            }
        }
        return found;
    }

    /** Whether a country's name in full begins with that word: "Kingdom of Jordan". */
    boolean isRealm(String word, Known country) {
        return firstOf.get(word + " of " + Cast.fold(country.name())) == country;
    }

    /** The body of a name with its country: "National Bank" and KZ give the National Bank of Kazakhstan; or null. */
    Known body(String name, String country) {
        Known state = country(country);
        Known found = state == null ? null : firstOf.get(Cast.fold(name + " of " + state.name()));
        return found == null || found.is(ActorKind.PLACE) ? null : found;
    }

    /** The country of a code, or null. */
    Known country(String code) {
        return code == null ? null : countries.get(code);
    }
}
