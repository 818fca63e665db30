package org.bulletinfacts.actor;

import java.util.Arrays;
import java.util.List;
import org.bulletinfacts.text.Document;

/** The mentions of one document by token, for the readers behind the names. */
public final class MentionIndex {
    private final List<ArticleActor> actors;
    private final List<Mention> mentions;
    private final int[] first;
    private final int[] end;
    /** By token: the mention that covers it plus one, or 0. */
    private final int[] at;

    public MentionIndex(Document d, Actors actors) {
        this.actors = actors.actors();
        this.mentions = actors.mentions();
        first = new int[mentions.size()];
        end = new int[mentions.size()];
        at = new int[d.size()];
        for (int m = 0; m < first.length; m++) {
            first[m] = d.tokenAt(mentions.get(m).span().start());
            end[m] = d.tokenAt(mentions.get(m).span().end() - 1) + 1;
            Arrays.fill(at, first[m], end[m], m + 1);
        }
    }

    /** How many mentions there are. */
    public int size() {
        return first.length;
    }

    public Mention get(int mention) {
        return mentions.get(mention);
    }

    /** The mention that covers a token, or -1. */
    public int at(int token) {
        return token < 0 || token >= at.length ? -1 : at[token] - 1;
    }

    /** The fullest name of whom a mention means; empty where it means nobody known. */
    public String name(int mention) {
        Integer actor = mentions.get(mention).actor();
        return actor == null ? "" : actors.get(actor).name();
    }

    /** First token of a mention. */
    public int first(int mention) {
        return first[mention];
    }

    /** The token behind a mention. */
    public int end(int mention) {
        return end[mention];
    }

    /** Whether a person or a title that stands for one. */
    public boolean isPerson(int mention) {
        return mention >= 0 && mentions.get(mention).kind() == ActorKind.PERSON;
    }

    /** The last mention that begins before a token, or -1. */
    public int before(int token) {
        int low = Arrays.binarySearch(first, token);
        return low >= 0 ? low - 1 : -low - 2;
    }
}
