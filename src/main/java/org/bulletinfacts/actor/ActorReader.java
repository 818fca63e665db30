package org.bulletinfacts.actor;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/**
 * Finds the names of a text, the roles beside them, and who is the same. Immutable and safe for many threads.
 *
 * <p>Names in full come first: those of a user's own lexicon, which are never overruled, known ones, datelines, then bodies, places, gatherings and documents by their heads, then people by
 * their titles and by the look of their names. When all of them are told apart, a second pass finds what is short for them, and
 * a third the titles that stand for them.
 */
public final class ActorReader {
    private final ActorLexicon lexicon;
    private final OwnNames own;
    private final KnownNames known;
    private final Datelines datelines;
    private final OrganizationNames organizations;
    private final LongerBodies longer;
    private final DefinedNames definitions;
    private final PlaceParts parts;
    private final PlaceNames places;
    private final PlacedNames placed;
    private final SpeakingBodies speaking;
    private final ForeignPlaces foreign;
    private final EventNames events;
    private final WorkNames works;
    private final TitledBodies bodies;
    private final BodiesByNoun nouns;
    private final People people;
    private final ShortNames shortNames;
    private final NeighbourNames neighbours;
    private final TornPlaces torn;
    private final Identities identities;
    private final Offices offices;
    private final Aliases aliases;
    private final Titles titles;
    private final NameTagger tagger;

    /** Reads by the rules, and by a model what they leave open; {@code model} null: by the rules alone. */
    public ActorReader(Lexicon.Builder builder, NameModel model) {
        lexicon = new ActorLexicon(builder);
        RolePhrases phrases = new RolePhrases(lexicon);
        own = new OwnNames(lexicon);
        known = new KnownNames(lexicon);
        datelines = new Datelines(lexicon);
        organizations = new OrganizationNames(lexicon);
        longer = new LongerBodies(lexicon);
        definitions = new DefinedNames(lexicon);
        parts = new PlaceParts(lexicon);
        places = new PlaceNames(lexicon);
        placed = new PlacedNames(lexicon);
        speaking = new SpeakingBodies(lexicon);
        foreign = new ForeignPlaces(lexicon);
        events = new EventNames(lexicon);
        works = new WorkNames(lexicon);
        bodies = new TitledBodies(lexicon);
        nouns = new BodiesByNoun(lexicon);
        people = new People(lexicon, phrases);
        shortNames = new ShortNames(lexicon);
        neighbours = new NeighbourNames(lexicon);
        torn = new TornPlaces(lexicon);
        identities = new Identities(lexicon);
        offices = new Offices(identities.bodies());
        aliases = new Aliases(lexicon);
        titles = new Titles(lexicon, phrases);
        tagger = model == null ? null : new NameTagger(lexicon, model);
    }

    /** Who the user's own lexicon names, with their roles; empty as it ships. */
    public List<OwnActor> own() {
        return lexicon.own.actors();
    }

    /** Reads one text; who holds an office of the user's own lexicon hangs on {@code publishedOn}. */
    public Actors read(Document d, LocalDate publishedOn, Conventions conventions) {
        if (d.size() == 0) {
            return Actors.NONE;
        }
        Draft draft = ruled(d, publishedOn, conventions);
        if (tagger != null) {
            tagger.read(draft);
            people.readRolesBehind(draft);
        }
        Cast cast = new Cast(lexicon);
        identities.link(draft, cast);
        aliases.read(draft, cast);
        offices.link(draft, cast);
        titles.read(draft, cast);
        return new Billing(draft, cast, offices).actors();
    }

    /** The names that the rules find. */
    Draft ruled(Document d, LocalDate publishedOn, Conventions conventions) {
        Draft draft = new Draft(d, new Casing(d, lexicon.words), conventions, publishedOn);
        own.read(draft);
        known.read(draft);
        datelines.read(draft);
        organizations.read(draft);
        longer.read(draft);
        definitions.read(draft);
        parts.read(draft);
        places.read(draft);
        foreign.read(draft);
        events.read(draft);
        works.read(draft);
        bodies.read(draft);
        shortNames.readBehindNouns(draft);
        nouns.read(draft);
        placed.read(draft);
        speaking.read(draft);
        people.read(draft);
        shortNames.read(draft);
        neighbours.read(draft);
        torn.read(draft);
        datelines.readAttributions(draft);
        return draft;
    }

    ActorLexicon lexicon() {
        return lexicon;
    }
}
