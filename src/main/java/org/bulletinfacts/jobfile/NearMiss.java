package org.bulletinfacts.jobfile;

import java.util.Collection;
import java.util.Map;
import org.bulletinfacts.text.Spelling;

/** Finds what someone meant who wrote something else. */
final class NearMiss {
    /** What other tools call our keys. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "encoding", "charset",
            "path", "files",
            "paths", "files",
            "input", "files",
            "type", "format",
            "tz", "time-zone",
            "separator", "delimiter",
            "date-format", "date-pattern",
            "workers", "threads",
            "title", "headline");

    private NearMiss() {}

    /** " Did you mean …?" where one of the choices is near, else an empty text. */
    static String question(String written, Collection<String> choices) {
        String best = OTHER_NAMES.get(written);
        if (best == null || !choices.contains(best)) {
            best = Spelling.nearest(written, choices);
        }
        return best == null ? "" : " Did you mean " + best + "?";
    }
}
