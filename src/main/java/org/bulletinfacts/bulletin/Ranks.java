package org.bulletinfacts.bulletin;

/**
 * Which body under one date and headline an article of a bulletin is: the first is 1, another is 2, the first again is 1
 * again. Keeps 64 bits of each hash, about 50 bytes an article; among a million articles two of the hashes meet with a
 * chance of one to 30 million.
 */
final class Ranks {
    private final LongIntMap bodies = new LongIntMap();
    private final LongIntMap ranks = new LongIntMap();

    /**
     * The rank of an article.
     *
     * @param firstId the id it would have as the first under its date and headline
     */
    int of(String firstId, String contentHash) {
        long content = Long.parseUnsignedLong(contentHash, 0, 16, 16);
        int known = ranks.get(content);
        if (known > 0) {
            return known;
        }
        long identity = Long.parseUnsignedLong(firstId, 0, 16, 16);
        int rank = bodies.get(identity) + 1;
        bodies.put(identity, rank);
        ranks.put(content, rank);
        return rank;
    }
}
