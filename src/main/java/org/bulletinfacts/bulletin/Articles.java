package org.bulletinfacts.bulletin;

import java.time.LocalDate;

/** Makes the articles of one bulletin: their ids, ranks and positions. */
final class Articles {
    private final Source source;
    private final String bulletinUri;
    private final Ranks ranks = new Ranks();
    private int position;

    Articles(Source source, String bulletinUri) {
        this.source = source;
        this.bulletinUri = bulletinUri;
    }

    /** The next article of the bulletin. */
    Article add(String externalId, LocalDate publishedOn, String headline, String body) {
        String contentHash = ArticleIdentity.contentHash(publishedOn, headline, body);
        String id = ArticleIdentity.articleId(source.name(), externalId, publishedOn, headline, 1);
        if (externalId == null) {
            int rank = ranks.of(id, contentHash);
            if (rank > 1) {
                id = ArticleIdentity.articleId(source.name(), null, publishedOn, headline, rank);
            }
        }
        position++;
        return new Article(
                id,
                source.name(),
                externalId,
                bulletinUri,
                position,
                publishedOn,
                headline,
                body,
                Article.text(headline, body),
                source.conventions().language(),
                contentHash);
    }

    /** Why a body is longer than the source allows, or null where it is not. */
    String tooLong(String body) {
        int longest = source.longestArticle();
        if (body.length() <= longest) {
            return null;
        }
        int characters = body.codePointCount(0, body.length());
        return characters <= longest
                ? null
                : "an article with a body of " + characters + " characters; up to " + longest
                        + " are right here, as longest-article of the source " + source.name()
                        + " says: check that articles are told apart, or allow more";
    }

    /** What keeps a text from being stored as it is, or null: a NUL, or half of a surrogate pair. */
    static String fault(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "a NUL character, which no text has";
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return String.format("half a character (U+%04X without the other half of its pair)", (int) c);
                }
                i++;
            }
        }
        return null;
    }
}
