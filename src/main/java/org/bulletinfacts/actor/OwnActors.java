package org.bulletinfacts.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.actor.OwnActor.Tenure;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/** The actors of a user's own lexicon, by their forms and by their names. Immutable once built. */
final class OwnActors {
    static final String RULE = "own-actor";

    /**
     * A form of an own actor.
     *
     * @param capitals how many of its words begin with a capital: as many must do so in the text
     */
    record Form(Known actor, int capitals) {}

    /** All forms of names. */
    final Dictionary<Form> forms;

    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, Known> byName = new HashMap<>();
    private final List<OwnActor> actors = new ArrayList<>();

    OwnActors(Lexicon.Builder lexicon) {
        forms = lexicon.dictionary(RULE);
    }

    /** Reads the rows, once titles and all that the lexicon ships with are known. */
    void read(Lexicon.Builder lexicon, ActorLexicon known, OwnOffices offices) {
        Map<String, List<LexiconFile.Row>> rows = new LinkedHashMap<>();
        lexicon.forEachRow(
                "actors.csv",
                row -> rows.computeIfAbsent(row.get("id"), id -> new ArrayList<>())
                        .add(row));
        rows.forEach((id, all) -> add(id, all, known));
        rows.forEach((id, all) -> tenures(byId.get(id), all, offices));
    }

    private void add(String id, List<LexiconFile.Row> rows, ActorLexicon lexicon) {
        LexiconFile.Row row = rows.get(0);
        ActorKind kind = kind(row);
        String name = row.get("name");
        Known builtIn = lexicon.builtIn(name, kind, row.get("country"));
        String country = row.get("country") == null && builtIn != null ? builtIn.country() : row.get("country");
        Known actor = new Known(name, kind, country, builtIn == null ? "own" : builtIn.type(), false, id);
        byId.put(id, actor);
        for (LexiconFile.Row one : rows) {
            for (String form : formsOf(one)) {
                forms.add(form, new Form(actor, capitals(form)));
                byName.putIfAbsent(key(kind, bare(form)), actor);
            }
        }
        lexicon.putOwn(actor, builtIn);
    }

    private static ActorKind kind(LexiconFile.Row row) {
        for (ActorKind kind : ActorKind.values()) {
            if (kind.label().equals(row.get("kind"))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("actors.csv: no kind of actor: " + row.get("kind"));
    }

    private static List<String> formsOf(LexiconFile.Row row) {
        List<String> forms = new ArrayList<>();
        forms.add(row.get("name"));
        forms.addAll(LexiconFile.forms(row.get("aliases")));
        return forms;
    }

    private static String bare(String form) {
        return form.length() > 1 && form.charAt(0) == '=' ? form.substring(1) : form;
    }

    private static int capitals(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(form.charAt(i - 1));
            capitals += begins && Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private void tenures(Known actor, List<LexiconFile.Row> rows, OwnOffices offices) {
        List<String> aliases = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (LexiconFile.Row row : rows) {
            for (String alias : LexiconFile.forms(row.get("aliases"))) {
                if (!aliases.contains(alias)) {
                    aliases.add(alias);
                }
            }
            if (row.get("role") != null) {
                tenures.add(offices.add(
                        actor,
                        row.get("role"),
                        row.get("organization"),
                        day(row.get("valid_from")),
                        day(row.get("valid_to"))));
            }
        }
        actors.add(new OwnActor(actor.id(), actor.name(), actor.kind(), aliases, actor.country(), tenures));
    }

    private static LocalDate day(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }

    private static String key(ActorKind kind, String name) {
        return kind.ordinal() + Cast.fold(name);
    }

    /** All of them, in the order of the file. */
    List<OwnActor> actors() {
        return List.copyOf(actors);
    }

    /** What the user has in the place of something that the lexicon ships with; the thing itself where nothing. */
    Known inPlaceOf(Known known) {
        if (known.isOwn() || byName.isEmpty()) {
            return known;
        }
        Known own = byName.get(key(known.kind(), known.name()));
        boolean agrees = own != null
                && (own.country() == null
                        || known.country() == null
                        || own.country().equals(known.country()));
        return agrees ? own : known;
    }
}
