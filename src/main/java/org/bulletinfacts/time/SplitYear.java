package org.bulletinfacts.time;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word tells about a year that is written with two, as 2024/25: when such years begin, by country. */
final class SplitYear {
    /** What such a year is of. */
    enum Kind {
        /** The budget of a country, which has its own years. */
        FISCAL,
        /** A season of which the words do not tell more. */
        SEASON,
        /** Something that has its own years: a crop, a school. */
        CROP,
        /** What went on in both years. */
        EVENT
    }

    private final Kind kind;
    private final Map<String, MonthDay> starts = new HashMap<>();

    SplitYear(Kind kind) {
        this.kind = kind;
    }

    /** @param countries alpha-2 codes; empty for all that have no row of their own */
    void add(List<String> countries, MonthDay start) {
        if (countries.isEmpty()) {
            starts.put(null, start);
        }
        countries.forEach(country -> starts.put(country, start));
    }

    Kind kind() {
        return kind;
    }

    /** The day on which such years begin where a country is at home, or null where the word does not tell. */
    MonthDay start(String country) {
        MonthDay own = starts.get(country);
        return own == null ? starts.get(null) : own;
    }
}
