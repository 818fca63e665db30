package org.bulletinfacts.event;

import java.util.List;

/**
 * What a trigger tells, before dates and places are looked for.
 *
 * @param first first token of the trigger
 * @param end behind the trigger
 * @param recipients may be empty, as may {@code actors}
 * @param past the words tell of the past; of others a date to come makes a plan
 * @param clauseFirst first token of the subject, or of the trigger
 * @param verbFirst first token of the verb with its auxiliaries
 * @param behind the token behind the recipient or object
 * @param object a hash of the object's head, or 0: tells acts of one actor apart
 */
record Deed(
        Frame frame,
        int first,
        int end,
        List<Integer> actors,
        List<Integer> recipients,
        boolean planned,
        boolean past,
        boolean cancelled,
        int clauseFirst,
        int verbFirst,
        int behind,
        int object,
        String rule) {}
