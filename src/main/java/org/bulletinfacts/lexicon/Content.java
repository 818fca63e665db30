package org.bulletinfacts.lexicon;

/** What the cells of a column hold; {@link Cells} checks them. */
enum Content {
    /** Forms parted by {@code |}; a form has one meaning in the file. */
    FORMS,
    /** The same in a file whose readers take one form a row; a user may write several. */
    FORM,
    /** Forms that several rows may have. */
    SHARED_FORMS,
    /** What people call it, which is a form too. */
    NAME,
    /** The same of something that several rows may be about. */
    SHARED_NAME,
    /** Words parted by {@code |}, without blanks. */
    WORDS,
    WORD,
    /** Words parted by {@code |} that tell something of the row and do not make it out. */
    WORD_LIST,
    /** Base forms of verbs, or nouns, parted by {@code |}. */
    LEMMAS,
    TEXT,
    /** Texts parted by {@code |}. */
    TEXTS,
    /** Small letters, digits and underscores. */
    ID,
    /** true, false, or nothing, which is false. */
    FLAG,
    /** A value that the built-in file has in this column. */
    KNOWN,
    /** Such values parted by {@code |}. */
    SEVERAL_KNOWN,
    /** What an actor is: person, organization, place, event or work. */
    ACTOR_KIND,
    /** ISO 3166-1 alpha-2, and XK. */
    COUNTRY,
    COUNTRIES,
    /** ISO 4217. */
    CURRENCY,
    /** A whole number between two limits. */
    WHOLE,
    /** A number above zero. */
    NUMBER,
    /** A whole number from 0 to 1000 or a fraction: 3/4. */
    NUMERAL,
    /** Its first year: 1970. */
    DECADE,
    /** 10-01. */
    MONTH_AND_DAY,
    /** A day of ISO 8601: 2025-06-04. */
    DAY,
    /** When a holiday is, as the class Holiday reads it. */
    HOLIDAY,
    /** A duration of ISO 8601 or TIMEX3: P1D, PT1H, P1DE, PXY. */
    DURATION,
    /** From UTC: +05:00, Z. */
    OFFSET,
    /** Names of minor units, and how many make one: {@code cent|cents:100}. */
    SUBUNITS,
    /** A code of UCUM, or a name in brackets. */
    UNIT_CODE;

    /** Whether it is a form too. */
    boolean isName() {
        return this == NAME || this == SHARED_NAME;
    }

    boolean isForms() {
        return switch (this) {
            case FORMS, FORM, SHARED_FORMS, WORDS, LEMMAS -> true;
            default -> false;
        };
    }

    /** Whether a form belongs to one row of a file alone. */
    boolean isOwned() {
        return this == FORMS || this == FORM;
    }
}
