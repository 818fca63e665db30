package org.bulletinfacts.actor;

/**
 * A title as the lexicon has it.
 *
 * @param role canonical, lower case: "prime minister"; several forms share it
 * @param form the form itself in the singular, lower case
 * @param type state, minister, business …
 * @param plural the form is a plural
 * @param personNoun says what someone is rather than what office they hold: cosmonaut, activist
 */
record RoleWord(String role, String form, String type, boolean plural, boolean personNoun) {
    /** Offices of a state: without a country they are those of the country in hand. */
    boolean isNational() {
        return switch (type) {
            case "state", "government", "minister", "deputy-minister" -> true;
            default -> false;
        };
    }

    /** Whether a topic makes it a ministry's: minister, vice minister. */
    boolean isMinisterial() {
        return (type.equals("minister") || type.equals("deputy-minister"))
                && (form.contains("minister") || form.contains("secretary"));
    }
}
