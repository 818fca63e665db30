package org.bulletinfacts.event;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;

/**
 * Who did what to whom.
 *
 * @param span the trigger
 * @param type a PLOVER event type, or one of ours
 * @param actor index in the article's actors, or null; likewise {@code recipient} and {@code place}. Actor or recipient is known
 * @param period the stated time, or null
 * @param status actual, planned, cancelled
 * @param happening triggers of an article that tell of one act share it, from 1
 * @param rule the name of the rule that made it
 */
public record Event(
        Span span,
        String type,
        Integer actor,
        Integer recipient,
        Period period,
        Integer place,
        String status,
        int happening,
        String rule)
        implements Spanned {}
