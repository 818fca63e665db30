package org.bulletinfacts.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * An actor that a user's own lexicon names ({@code actors.csv}).
 *
 * @param id what the user calls it by in other tables; goes to {@code actor_id} as it is
 * @param aliases other forms of the name; one that begins with {@code =} is found only as it is written
 * @param country ISO 3166-1 alpha-2, or null
 * @param tenures the roles it has held; empty where the lexicon tells none
 */
public record OwnActor(
        String id, String name, ActorKind kind, List<String> aliases, String country, List<Tenure> tenures) {
    public OwnActor {
        aliases = List.copyOf(aliases);
        tenures = List.copyOf(tenures);
    }

    /**
     * A role and the time for which it was held.
     *
     * @param role as the user writes it: "Minister of Health"
     * @param office canonical, as the texts' roles have it: "Health Minister of Kenya"
     * @param organization what the role belongs to, or null
     * @param from first day, or null where nobody says
     * @param to last day, or null where it goes on
     */
    public record Tenure(String role, String office, String organization, LocalDate from, LocalDate to) {
        /** Whether it was held on that day. */
        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
