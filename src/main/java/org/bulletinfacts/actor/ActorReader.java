package org.bulletinfacts.actor;

import java.time.LocalDate;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds the names of a text, the roles beside them, and who is the same. Immutable and safe for many threads. */
public final class ActorReader {
    public ActorReader(Lexicon.Builder lexicon) {}

    public Actors read(Document d, LocalDate publishedOn, Conventions conventions) {
        return Actors.NONE;
    }
}
