package org.bulletinfacts.event;

import java.util.List;

/**
 * A noun phrase read for whom it names.
 *
 * @param actors indexes in the article's actors, in the order of the text; empty where it names nobody
 * @param first its first token, with role and determiner
 * @param end the token behind it
 */
record Names(List<Integer> actors, int first, int end) {
    boolean isNamed() {
        return !actors.isEmpty();
    }
}
