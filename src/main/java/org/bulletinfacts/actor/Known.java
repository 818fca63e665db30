package org.bulletinfacts.actor;

/**
 * A name that the lexicon knows.
 *
 * @param name its canonical form
 * @param country ISO 3166-1 alpha-2, or null
 * @param type country, city, region, sea … of places; agency, media, body … of organizations
 * @param word whether its form is a word of the language too: Apple
 * @param id what a user's own lexicon calls it by, or null
 */
record Known(String name, ActorKind kind, String country, String type, boolean word, String id) {
    /** Something of the lexicon as it ships. */
    Known(String name, ActorKind kind, String country, String type, boolean word) {
        this(name, kind, country, type, word, null);
    }

    /** Whether a user's own lexicon has it. */
    boolean isOwn() {
        return id != null;
    }

    /** A body that other states have too, often under the same name. */
    boolean isOfState() {
        return switch (type) {
            case "government", "parliament", "court", "military", "party" -> true;
            default -> false;
        };
    }

    /** The name of the rule that finds it. */
    String rule() {
        return kind == ActorKind.PLACE ? "known-place" : "known-organization";
    }

    boolean is(ActorKind wanted) {
        return kind == wanted;
    }

    boolean isCountry() {
        return type.equals("country");
    }

    /** A country, or one of the nations of the United Kingdom: both have bodies that are called by them. */
    boolean isNation() {
        return isCountry()
                || "GB".equals(country) && (name.equals("Scotland") || name.equals("England") || name.equals("Wales"));
    }

    boolean isAgency() {
        return type.equals("agency") || type.equals("media");
    }
}
