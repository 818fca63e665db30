package org.bulletinfacts.train;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.NameTraining.GoldName;

/** How many names are annotated, found, and both (same span, same kind), by kind. */
public final class NameScore {
    private final Map<ActorKind, int[]> counts = new EnumMap<>(ActorKind.class);

    NameScore() {
        for (ActorKind kind : ActorKind.values()) {
            counts.put(kind, new int[3]);
        }
    }

    void add(Collection<GoldName> wanted, Collection<GoldName> found) {
        Set<GoldName> right = new HashSet<>(wanted);
        for (GoldName name : wanted) {
            if (name.kind() != null) {
                counts.get(name.kind())[0]++;
            }
        }
        for (GoldName name : found) {
            if (wanted.stream().anyMatch(title -> title.kind() == null && touches(title, name))) {
                continue;
            }
            int[] count = counts.get(name.kind());
            count[1]++;
            count[2] += right.contains(name) ? 1 : 0;
        }
    }

    /** Names inside a title that stands for someone are not asked for. */
    private static boolean touches(GoldName title, GoldName name) {
        return title.start() < name.end() && name.start() < title.end();
    }

    /** Annotated names of a kind. */
    public int wanted(ActorKind kind) {
        return counts.get(kind)[0];
    }

    /** The harmonic mean of precision and recall; 0 where nothing is annotated or found. */
    public double f1(ActorKind kind) {
        return f1(counts.get(kind));
    }

    /** The same over people, organizations and places together. */
    public double f1() {
        int[] sum = new int[3];
        for (ActorKind kind : new ActorKind[] {ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE}) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts.get(kind)[i];
            }
        }
        return f1(sum);
    }

    private static double f1(int[] count) {
        return count[2] == 0 ? 0 : 2.0 * count[2] / (count[0] + count[1]);
    }
}
