package org.bulletinfacts.event;

import java.util.List;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.actor.Role;
import org.bulletinfacts.event.EventWords.Kind;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.time.TimeExpression;

/** One article as events are read from it: its tokens with the names and dates on them. */
final class Scene {
    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_PARENTHESIS = 8;

    final Document d;
    final MentionIndex mentions;
    final EventWords words;
    final List<TimeExpression> dates;
    private final Dictionary<Trigger> triggers;
    private final List<ArticleActor> actors;
    /** By token: the date that covers it plus one, or 0. */
    private final int[] dateAt;

    Scene(
            Document d,
            Actors actors,
            MentionIndex mentions,
            List<TimeExpression> dates,
            EventWords words,
            Dictionary<Trigger> triggers) {
        this.d = d;
        this.actors = actors.actors();
        this.mentions = mentions;
        this.dates = dates;
        this.words = words;
        this.triggers = triggers;
        dateAt = new int[d.size()];
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).isAttribute()) {
                continue;
            }
            int first = d.tokenAt(dates.get(i).span().start());
            int last = d.tokenAt(dates.get(i).span().end() - 1);
            java.util.Arrays.fill(dateAt, first, last + 1, i + 1);
        }
    }

    boolean is(int token, Kind kind) {
        return words.is(d, token, kind);
    }

    /** Index of the date that covers a token, or -1. */
    int date(int token) {
        return token < 0 || token >= dateAt.length ? -1 : dateAt[token] - 1;
    }

    /** The token behind the date that covers a token. */
    int dateEnd(int token) {
        int end = token;
        while (end < dateAt.length && dateAt[end] == dateAt[token]) {
            end++;
        }
        return end;
    }

    /** The mention that begins at a token, or -1. */
    int mentionStartingAt(int token) {
        int mention = mentions.at(token);
        return mention >= 0 && mentions.first(mention) == token ? mention : -1;
    }

    /** The mention that ends before a token, or -1. */
    int mentionEndingAt(int end) {
        return mentions.at(end - 1) >= 0 && mentions.end(mentions.at(end - 1)) == end ? mentions.at(end - 1) : -1;
    }

    ActorKind kind(int mention) {
        return mentions.get(mention).kind();
    }

    ActorKind kindOf(int actor) {
        return actors.get(actor).kind();
    }

    /** Whether a mention may be a party of an event: a person, an organization or a place. */
    boolean isParty(int mention) {
        ActorKind kind = kind(mention);
        return kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION || kind == ActorKind.PLACE;
    }

    /** Whether an apostrophe that makes a possessive stands here. */
    boolean isPossessive(int token) {
        return d.isFolded(token, '\'') && d.glued(token);
    }

    /** The token behind a possessive ending that may stand here. */
    int behindPossessive(int token) {
        if (!isPossessive(token)) {
            return token;
        }
        return d.is(token + 1, "s") && d.glued(token + 1) ? token + 2 : token + 1;
    }

    /** The token behind a parenthesis that may open here: "(OTS)". */
    int behindParenthesis(int token, int stop) {
        if (!d.is(token, '(')) {
            return token;
        }
        for (int t = token + 1; t < Math.min(stop, token + LONGEST_PARENTHESIS); t++) {
            if (d.is(t, ')')) {
                return t + 1;
            }
        }
        return token;
    }

    /** The end of what stands before a parenthesis that may close before {@code end}. */
    int beforeParenthesis(int end, int floor) {
        if (!d.is(end - 1, ')')) {
            return end;
        }
        for (int t = end - 2; t > Math.max(floor, end - LONGEST_PARENTHESIS); t--) {
            if (d.is(t, '(')) {
                return t;
            }
        }
        return end;
    }

    /** Whether a small-letter form of a trigger stands here as a verb; in a headline any letters will do. */
    boolean isTriggerVerb(int token) {
        Trigger trigger = mentions.at(token) >= 0 ? null : triggers.at(d, token);
        return trigger != null
                && trigger.forms() != 0
                && (d.shape(token) == Document.LOWER || d.inHeadline(token))
                && (trigger.is(Inflection.PAST) || trigger.is(Inflection.THIRD) && trigger.noun() == null);
    }

    /** Whether an auxiliary stands here, which makes a clause of the noun phrase before it. */
    boolean isAuxiliary(int token) {
        return mentions.at(token) < 0
                && (is(token, Kind.BE) || is(token, Kind.HAVE) || is(token, Kind.WILL) || is(token, Kind.MODAL));
    }

    /** Whether a finite verb seems to stand here. */
    boolean isVerb(int token) {
        return mentions.at(token) < 0 && (words.isFinite(d, token) || isTriggerVerb(token));
    }

    /** The first token of the noun phrase that a mention heads, with role, adjectives, possessor and determiner. */
    int phraseFirst(int mention, int floor) {
        int first = roleFirst(mention, floor);
        int limit = Math.max(floor, first - LONGEST_PHRASE);
        while (first > limit) {
            int before = first - 1;
            int possessor = possessorEnding(first);
            if (possessor >= 0) {
                first = phraseFirst(possessor, floor);
                break;
            }
            boolean joins = d.is(before, '-') && d.glued(before);
            boolean noun = d.isWord(before)
                    && mentions.at(before) < 0
                    && date(before) < 0
                    && !words.isClosed(d, before)
                    && !words.isAdverb(d, before)
                    && !is(before, Kind.DETERMINER)
                    && !is(before, Kind.SPEECH)
                    && !is(before, Kind.SUBORDINATOR)
                    && !isVerb(before);
            if (!joins && !noun) {
                break;
            }
            first--;
        }
        while (first > floor && is(first - 1, Kind.DETERMINER)) {
            first--;
        }
        return first;
    }

    /** The mention whose possessive ends before a token: of "Kenya's", else -1. */
    int possessorEnding(int end) {
        int apostrophe = d.is(end - 1, "s") && isPossessive(end - 2) ? end - 2 : isPossessive(end - 1) ? end - 1 : -1;
        return apostrophe < 0 ? -1 : mentionEndingAt(apostrophe);
    }

    /** The first token of a mention with its role, which may stand before a comma or a parenthesis. */
    private int roleFirst(int mention, int floor) {
        int first = mentions.first(mention);
        Mention named = mentions.get(mention);
        Role role = named.role();
        if (role == null || named.form() == MentionForm.TITLE) {
            return first;
        }
        int end = d.is(first - 1, ',') ? first - 1 : first;
        end = beforeParenthesis(end, floor);
        if (end <= floor) {
            return first;
        }
        String written = role.asWritten();
        int from = d.end(end - 1) - written.length();
        if (from < d.start(floor) || !d.text().regionMatches(true, from, written, 0, written.length())) {
            return first;
        }
        return d.tokenAt(from);
    }

    /** Whether the clause goes no further than this token: a relative, a subordinator, a strong mark, an infinitive. */
    boolean isBoundary(int t) {
        if (d.kind(t) == Document.MARK) {
            return switch (d.charAt(d.start(t))) {
                case ';', ':', '"', '\u201C', '\u201D', '\u00AB', '\u00BB' -> true;
                case '-', '\u2013', '\u2014' -> !d.glued(t) || !d.glued(t + 1);
                default -> false;
            };
        }
        if (mentions.at(t) >= 0) {
            return false;
        }
        boolean asOffice =
                d.is(t, "as") && (is(t + 1, Kind.OFFICE) || is(t + 1, Kind.DETERMINER) || d.isCapital(t + 1));
        return is(t, Kind.RELATIVE)
                || is(t, Kind.SUBORDINATOR) && !asOffice
                || is(t, Kind.SPEECH)
                || d.is(t, "but")
                || isInfinitive(t)
                || words.isParticiple(d, t) && !is(t - 1, Kind.DETERMINER);
    }

    /** Whether "to" and a verb stand here, as far as small letters tell. */
    boolean isInfinitive(int t) {
        return d.is(t, "to")
                && d.isWord(t + 1)
                && mentions.at(t + 1) < 0
                && date(t + 1) < 0
                && d.shape(t + 1) == Document.LOWER
                && !is(t + 1, Kind.DETERMINER)
                && !is(t + 1, Kind.PRONOUN)
                && !is(t + 1, Kind.PEOPLE)
                && !is(t + 1, Kind.MEMBERS)
                && !d.is(t + 2, "of");
    }

    /** The end of the clause that goes on at a token: the next boundary, a comma before other speech, or the sentence's end. */
    int clauseEnd(int from, int sentenceEnd) {
        for (int t = from; t < sentenceEnd; t++) {
            if (isBoundary(t)) {
                return t;
            }
            boolean joins = d.is(t, ',') || is(t, Kind.AND);
            if (joins && opensClause(t + 1, sentenceEnd)) {
                return t;
            }
        }
        return sentenceEnd;
    }

    /** Whether a finite verb follows behind a conjunction or comma before the next one. */
    private boolean opensClause(int from, int sentenceEnd) {
        for (int t = from; t < Math.min(sentenceEnd, from + LONGEST_PHRASE); t++) {
            if (isVerb(t)) {
                return true;
            }
            if (d.is(t, ',')) {
                return false;
            }
        }
        return false;
    }
}
