package org.bulletinfacts.extract;

import org.bulletinfacts.text.Spanned;

/**
 * One fact with its evidence, as the tables have it.
 *
 * @param id depends only on article, kind of fact, mention and which occurrence of it (events: also actor and recipient)
 * @param startChar code points of the article's text from 0
 * @param endChar exclusive
 * @param mention the words of the text from startChar to endChar
 * @param sentence the sentence that holds the mention
 * @param value what was read; its own span is in UTF-16 units
 */
public record Fact<T extends Spanned>(
        String id, int startChar, int endChar, String mention, String sentence, T value) {}
