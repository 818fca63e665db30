package org.bulletinfacts.observation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bulletinfacts.text.LexiconRows;
import org.junit.jupiter.api.Test;

/** The lexicon of measures as it ships. */
class IndicatorsTest {
    private static final Set<String> UNIT_KINDS = Set.of("percent", "money", "count", "measure", "index", "ratio");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final List<Indicator> indicators = Indicator.all(LexiconRows.BUILT_IN);

    @Test
    void knowsTheIndicatorsOfNews() {
        assertTrue(indicators.size() >= 300, () -> indicators.size() + " indicators");
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        Set<String> ids = new HashSet<>();
        assertAll(indicators.stream()
                .map(indicator -> () ->
                        assertTrue(ID.matcher(indicator.id()).matches() && ids.add(indicator.id()), indicator.id())));
    }

    @Test
    void everyRowHasANameAndAnAllowedUnitKind() {
        assertAll(indicators.stream().map(indicator -> () -> {
            assertEquals(indicator.name().strip().toLowerCase(Locale.ROOT), indicator.name());
            assertTrue(UNIT_KINDS.contains(String.valueOf(indicator.unitKind())), indicator::toString);
        }));
    }

    /** Forms that differ in case, hyphens or blanks alone are one form. */
    @Test
    void noFormStandsTwice() {
        Map<String, String> idOf = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (String form : indicator.forms()) {
                String same = form.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
                String other = idOf.put(same, indicator.id());
                if (other != null) {
                    twice.add(form + ": " + other + ", " + indicator.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }
}
