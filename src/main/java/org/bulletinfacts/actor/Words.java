package org.bulletinfacts.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/**
 * What single words can be, as flags by word id: an English word, a given name, a particle. A word that no lexicon knows is none
 * of these, and that alone makes it likely to be a name.
 */
final class Words {
    /** Stands in the English dictionary. */
    static final int ENGLISH = 1;

    static final int GIVEN = 2;
    static final int SURNAME = 4;
    /** Articles, pronouns, prepositions, conjunctions, adverbs: with a capital they only begin a sentence. */
    static final int SMALL = 8;
    /** Small words inside names of people: bin, al, van. */
    static final int PARTICLE = 16;
    /** Months, weekdays, feasts. */
    static final int CALENDAR = 32;
    /** Words that the names of ministries, agencies and committees are made of. */
    static final int TOPIC = 64;
    /** Abbreviations that name nobody: GDP, CEO. */
    static final int ACRONYM = 128;
    /** Prepositions that stand before places. */
    static final int PLACE_PREPOSITION = 256;
    /** Verbs that stand behind names in headlines. */
    static final int VERB = 512;

    /** Ends a compound and not a name: "-based", "-led". */
    static final int COMPOUND = 1024;

    /** Small words behind a name: uulu, oglu. */
    static final int PATRONYMIC = 2048;

    /** Words before "to" that make it lead to a place: "travel to". */
    static final int MOVEMENT = 4096;

    /** What a country's body is called by, before the country: Statistics Canada, Enterprise Ireland. */
    static final int COUNTRY_BODY = 8192;

    /** What tells a part of a place before its name: Greater Noida, Metropolitan Lima. */
    static final int PART = 16384;

    /** Points of the compass and the middle. */
    static final int DIRECTION = 32768;

    /** Kinds of companies and clubs, before their names: "the carrier Wizz". */
    static final int COMPANY_NOUN = 131072;

    /** Kinds of bodies, behind their names: "the Holos party". */
    static final int BODY_NOUN = 1 << 29;

    /** Kinds of gatherings, behind their names: "the Golden Mask festival". */
    static final int EVENT_NOUN = 1 << 30;

    /** Kinds of works, before their names: "the novel Blood Ties". */
    static final int WORK_NOUN = 1 << 31;

    /** Signs and codes of money: NIS, PLN. */
    static final int CURRENCY = 65536;

    /** Prepositions that only places stand behind: near, outside. */
    static final int LOCAL = 1 << 18;

    /** Who comes from a place or lives in it: villagers, residents. */
    static final int DWELLER = 1 << 19;

    /** What a place follows with "of": the town of, the outskirts of. */
    static final int SITE = 1 << 20;

    /** What comes from people and bodies, not from places: a letter, an order. */
    static final int SENDER = 1 << 21;

    /** What a place is said to be: a village, a suburb. */
    static final int AREA = 1 << 22;

    /** Given names that are written short, with a full stop: Md., Mohd. */
    static final int SHORTENED = 1 << 23;

    /** Types of places of other languages that stand before the name: Jalan, Place, Cerro. */
    static final int FOREIGN_SITE = 1 << 24;

    /** Kinds of bodies of other languages, first or last in their names: Grupo, Banca, Vakfı. */
    static final int FOREIGN_BODY = 1 << 25;

    /** Articles and saints that names of places begin with: El, San. */
    static final int PLACE_ARTICLE = 1 << 26;

    /** Verbs whose object is a place: reach, visit. */
    static final int REACH = 1 << 27;

    /** Languages, faiths and peoples: no place and nobody's name. */
    static final int PEOPLE = 1 << 28;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("small", SMALL),
            Map.entry("particle", PARTICLE),
            Map.entry("calendar", CALENDAR),
            Map.entry("calendar-name", CALENDAR | GIVEN),
            Map.entry("topic", TOPIC),
            Map.entry("acronym", ACRONYM),
            Map.entry("place-preposition", PLACE_PREPOSITION),
            Map.entry("headline-verb", VERB),
            Map.entry("compound", COMPOUND),
            Map.entry("patronymic", PATRONYMIC),
            Map.entry("movement", MOVEMENT),
            Map.entry("country-body", COUNTRY_BODY),
            Map.entry("part", PART),
            Map.entry("company-noun", COMPANY_NOUN),
            Map.entry("body-noun", BODY_NOUN),
            Map.entry("event-noun", EVENT_NOUN),
            Map.entry("work-noun", WORK_NOUN),
            Map.entry("direction", DIRECTION),
            Map.entry("local-preposition", LOCAL),
            Map.entry("dweller", DWELLER),
            Map.entry("site", SITE),
            Map.entry("sender", SENDER),
            Map.entry("area", AREA),
            Map.entry("shortened", SHORTENED),
            Map.entry("foreign-site", FOREIGN_SITE),
            Map.entry("foreign-body", FOREIGN_BODY),
            Map.entry("place-article", PLACE_ARTICLE),
            Map.entry("reach", REACH),
            Map.entry("people", PEOPLE));

    private int[] flags = new int[1 << 17];

    Words(Lexicon.Builder lexicon) {
        lexicon.forEachRow("name-words.csv", row -> {
            for (String form : LexiconFile.forms(row.get("forms"))) {
                flag(lexicon, form, KINDS.get(row.get("kind")));
            }
        });
        lexicon.forEachRow("currencies.csv", row -> {
            flag(lexicon, row.get("code").toLowerCase(Locale.ROOT), CURRENCY);
            for (String symbol : LexiconFile.forms(row.get("symbols"))) {
                String sign = symbol.startsWith("=") ? symbol.substring(1) : symbol;
                if (sign.chars().allMatch(Character::isLetter)) {
                    flag(lexicon, sign.toLowerCase(Locale.ROOT), CURRENCY);
                }
            }
        });
        lexicon.forEachRow("words.txt", row -> flag(lexicon, row.get("word"), ENGLISH));
        lexicon.forEachRow("given-names.csv", row -> name(lexicon, row.get("name"), GIVEN));
        lexicon.forEachRow("surnames.csv", row -> name(lexicon, row.get("name"), SURNAME));
    }

    /** Flags a name; of one with a hyphen or an apostrophe each part that is long enough to be one. */
    private void name(Lexicon.Builder lexicon, String name, int flag) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                if (i - from == name.length() || i - from > 2) {
                    flag(lexicon, name.substring(from, i).toLowerCase(Locale.ROOT), flag);
                }
                from = i + 1;
            }
        }
    }

    private void flag(Lexicon.Builder lexicon, String word, int flag) {
        int id = lexicon.word(word);
        if (id < flags.length && (flag == GIVEN || flag == SURNAME) && (flags[id] & (SMALL | CALENDAR)) != 0) {
            return; // "The", "So", "May": somebody's name, but hardly ever here
        }
        if (id >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(2 * flags.length, id + 1));
        }
        flags[id] |= flag;
    }

    /** Whether the token has any of these flags. */
    boolean is(Document d, int token, int any) {
        int word = d.word(token);
        return word >= 0 && word < flags.length && (flags[word] & any) != 0;
    }

    /** All flags of a word; 0 outside the text. */
    int flags(Document d, int token) {
        int word = d.word(token);
        return word >= 0 && word < flags.length ? flags[word] : 0;
    }

    /** Capitals that stand beside an amount: "NIS 261", "40 PLN", "US$ 30". */
    boolean isMoney(Document d, int token) {
        if (d.shape(token) != Document.UPPER) {
            return false;
        }
        int next = token + 1;
        boolean sign = d.is(next, '$') || d.is(next, '\u20AC') || d.is(next, '\u00A3');
        return sign && d.isDigits(next + 1)
                || is(d, token, CURRENCY) && (d.isDigits(next) || token > 0 && d.isDigits(token - 1));
    }

    /** An English word that is no one's name as far as we know. */
    boolean isPlain(Document d, int token) {
        return is(d, token, ENGLISH | SMALL) && !is(d, token, GIVEN | SURNAME);
    }

    /** A word that stands in no dictionary and is long enough to be a name. */
    boolean isStrange(Document d, int token) {
        return !is(d, token, ENGLISH | SMALL | CALENDAR | ACRONYM);
    }
}
