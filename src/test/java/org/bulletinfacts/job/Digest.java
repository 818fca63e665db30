package org.bulletinfacts.job;

/** The text of a digest, article by article. */
final class Digest {
    private final StringBuilder text = new StringBuilder();

    /** @param date as 04.06.2025; */
    Digest article(String date, String headline, String body) {
        text.append(date)
                .append('\n')
                .append(headline)
                .append('\n')
                .append(body)
                .append("\n\n");
        return this;
    }

    /** A date that no calendar has, so that the article is a reject. */
    Digest broken() {
        return article("31.02.2025", "Broken headline", "Broken body.");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
