package org.bulletinfacts.quote;

/**
 * Who is named as speaking.
 *
 * @param words as the text has them, without title
 * @param actor index in the article's actors, or null
 */
record Speaker(String words, Integer actor) {}
