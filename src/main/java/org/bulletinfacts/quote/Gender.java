package org.bulletinfacts.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.text.LexiconRows;

/** Whether "he" or "she" may mean a person, told by the given name. */
public final class Gender {
    private final Map<String, Boolean> femaleByName = new HashMap<>();

    public Gender(LexiconRows lexicon) {
        lexicon.forEach("given-names.csv", row -> {
            String gender = row.get("gender");
            if ("f".equals(gender) || "m".equals(gender)) {
                femaleByName.put(row.get("name").toLowerCase(Locale.ROOT), "f".equals(gender));
            }
        });
    }

    /** Whether a person of this full name may be meant by a pronoun (he, him, his, she, her). Unknown names may. */
    public boolean fits(String pronoun, String name) {
        boolean female = pronoun.equals("she") || pronoun.equals("her");
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        Boolean known = femaleByName.get(name.substring(0, end).toLowerCase(Locale.ROOT));
        return known == null || known == female;
    }
}
