package org.bulletinfacts.quote;

/**
 * The words that say who speaks: "said X", "X noted that", "according to X".
 *
 * @param first the first token, without the comma before it
 * @param end the token behind the last
 * @param speech first token of what is said behind it, or -1 where what is said stands before it
 * @param speaker who, or null where the words tell only of a publisher
 * @param verb as written, or null
 */
record Attribution(int first, int end, int speech, Speaker speaker, String verb, String rule) {
    boolean isAfterSpeech() {
        return speech < 0;
    }
}
