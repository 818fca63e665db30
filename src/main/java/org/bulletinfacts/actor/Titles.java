package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.text.Document;

/** Finds titles that stand for someone and tells for whom: "the Head of State", "Kazakh leader", "the minister". */
final class Titles {
    /** So many holders before a title and behind it may be meant. */
    private static final int REACH = 100;

    private final ActorLexicon lexicon;
    private final RolePhrases phrases;

    Titles(ActorLexicon lexicon, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /**
     * Someone who holds an office in this text, and where the text speaks of them.
     *
     * @param country the country whose office it is, or null
     */
    private record Holder(Name name, RolePhrase role, String country) {}

    void read(Draft draft, Cast cast) {
        Document d = draft.d;
        List<Holder> holders = new ArrayList<>();
        for (Name name : draft.names()) {
            if (name.role != null && name.party != null) {
                holders.add(new Holder(name, name.role, Offices.countryOf(draft, name.role, name.party)));
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (lexicon.roles.startsAt(d, t) && draft.at(t) == null && !draft.isInRole(t)) {
                t = Math.max(t, title(draft, cast, holders, t) - 1);
            }
        }
    }

    private int title(Draft draft, Cast cast, List<Holder> holders, int token) {
        Document d = draft.d;
        RolePhrase head = phrases.head(draft, token);
        if (head == null || head.word().plural() || isCompound(draft, head)) {
            return token;
        }
        RolePhrase phrase = phrases.tails().full(draft, head, RoleTails.Tail.ALONE);
        int before = phrase.first() - 1;
        if (isOfficeItself(d, before) || d.is(before, '(') && d.is(phrase.end(), ')')) {
            return phrase.end();
        }
        boolean the = d.is(before, "the")
                || d.is(before, "our")
                || d.is(before, "its")
                || d.is(before, "this")
                || d.is(before, "s");
        boolean told = phrase.country() != null || phrase.organization() != null;
        boolean capital = d.isCapital(phrase.headFirst());
        boolean office = isHighOffice(phrase);
        boolean running = draft.casing.isRunning(token);
        boolean opens = draft.casing.opens(phrase.first());
        boolean definite = office
                && (told && (capital || d.isCapital(phrase.first()))
                        || capital && (the || !running || !opens || opens && d.inHeadline(token)));
        Holder holder = holder(draft, holders, phrase);
        boolean refers = holder != null
                && (the || told && capital)
                && sameTitle(phrase, holder.role())
                && (capital || holder.name().first < token);
        Known own = holder == null ? lexicon.offices.holder(draft, phrase) : null;
        if (!definite && !refers && (own == null || !told && !(capital && the))) {
            return token;
        }
        Name name = addTitle(draft, phrase);
        if (name == null) {
            return token;
        }
        name.role = holder == null ? phrase : completed(phrase, holder.role());
        name.form = MentionForm.TITLE;
        name.party = holder != null ? holder.name().party : own == null ? null : OwnNames.party(cast, own);
        return name.end;
    }

    /** The title as a name; without what belongs to it where a user's own lexicon names that: "Prime Minister" of "Norway". */
    private static Name addTitle(Draft draft, RolePhrase phrase) {
        int first = phrase.first();
        for (int t = first; t < phrase.headFirst(); t++) {
            first = draft.at(t) != null && draft.at(t).isOwn() ? t + 1 : first;
        }
        int end = phrase.end();
        for (int t = phrase.headEnd(); t < end; t++) {
            end = draft.at(t) != null && draft.at(t).isOwn() ? phrase.headEnd() : end;
        }
        return draft.replace(first, end, ActorKind.PERSON, "title");
    }

    /** A short title belongs to what the holder's full title belongs to. */
    private static RolePhrase completed(RolePhrase said, RolePhrase held) {
        if (said.organization() != null || said.country() != null) {
            return said;
        }
        return new RolePhrase(
                said.first(),
                said.end(),
                said.word(),
                said.headFirst(),
                said.headEnd(),
                said.topicFirst(),
                said.topicEnd(),
                held.organization(),
                held.country(),
                said.former());
    }

    /** "President Hotel", "vice presidential candidate", "minister-level". */
    private boolean isCompound(Draft draft, RolePhrase head) {
        Document d = draft.d;
        int t = head.end();
        if (t >= d.size() || d.paragraphOf(t) != d.paragraphOf(head.first())) {
            return false;
        }
        return d.isCapital(t)
                        && draft.casing.isRunning(t)
                        && (lexicon.organizationHeads.startsAt(d, t) || lexicon.placeTypes.startsAt(d, t))
                || d.is(t, "candidate")
                || d.is(t, "candidates")
                || d.is(t, "election")
                || d.is(t, "elections")
                || d.is(t, "post")
                || d.isFolded(t, '-') && d.glued(t);
    }

    /** "as President", "the post of Prime Minister": the office, not its holder. */
    private static boolean isOfficeItself(Document d, int before) {
        if (d.is(before, "as")
                || d.is(before, "a")
                || d.is(before, "an")
                || d.is(before, "any")
                || d.is(before, "every")
                || d.is(before, "become")
                || d.is(before, "became")
                || d.is(before, "elected")
                || d.is(before, "appointed")
                || d.is(before, "named")
                || d.is(before, "no")
                || d.is(before, "each")) {
            return true;
        }
        int of = d.is(before, "the") ? before - 1 : before;
        return d.is(of, "of")
                && (d.is(of - 1, "post")
                        || d.is(of - 1, "position")
                        || d.is(of - 1, "office")
                        || d.is(of - 1, "role")
                        || d.is(of - 1, "title")
                        || d.is(of - 1, "rank"));
    }

    private static boolean isHighOffice(RolePhrase phrase) {
        return phrase.word().isNational()
                        && !phrase.word().personNoun()
                        && !phrase.word().form().equals("secretary")
                        && !phrase.word().form().startsWith("adviser")
                || isLeader(phrase) && phrase.country() != null
                || phrase.word().type().equals("royal") && phrase.country() != null
                || phrase.organization() != null && phrase.word().role().equals("secretary general");
    }

    /** The holder of that office of whom the text spoke last; in front of all of them, the only one that comes. */
    private Holder holder(Draft draft, List<Holder> holders, RolePhrase phrase) {
        Holder best = null;
        boolean bestFits = false;
        Holder later = null;
        boolean several = false;
        String country = phrase.country();
        String wanted = country != null ? country : draft.conventions.country();
        int here = firstBehind(holders, phrase.first());
        for (Holder holder : holders.subList(Math.max(0, here - REACH), Math.min(holders.size(), here + REACH))) {
            String his = holder.country();
            boolean agrees = country == null || his == null || country.equals(his);
            if (!agrees
                    || !matches(phrase, holder.role())
                    || phrase.former() != holder.role().former()
                    || !sameBody(phrase, holder.role())) {
                continue;
            }
            boolean fits = wanted == null || wanted.equals(his);
            if (holder.name().first < phrase.first()) {
                if (best == null || fits || !bestFits) {
                    best = holder;
                    bestFits = fits;
                }
            } else if (later == null) {
                later = holder;
            } else if (later.name().party != holder.name().party && fits) {
                several = true;
            }
        }
        if (best != null) {
            return best;
        }
        return several ? null : later;
    }

    private static int firstBehind(List<Holder> holders, int token) {
        int low = 0;
        int high = holders.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holders.get(middle).name().first < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean sameBody(RolePhrase a, RolePhrase b) {
        if (a.organization() == null || !a.organization().is(ActorKind.ORGANIZATION)) {
            return true;
        }
        return b.organization() != null && a.organization().party == b.organization().party;
    }

    /** Whether someone with the title {@code held} may be meant by {@code said}. */
    private static boolean matches(RolePhrase said, RolePhrase held) {
        if (isHeadOfState(said) || isLeader(said)) {
            boolean state =
                    isHeadOfState(held) || isLeader(held) || held.word().type().equals("royal");
            boolean body = held.organization() != null && held.organization().is(ActorKind.ORGANIZATION);
            return (state || isLeader(said) && held.word().role().equals("prime minister"))
                    && (!body
                            || said.organization() != null
                                    && said.word().role().equals(held.word().role()));
        }
        return sameTitle(said, held);
    }

    private static boolean sameTitle(RolePhrase said, RolePhrase held) {
        if (isHeadOfState(said) && isHeadOfState(held) || isLeader(said) && isHeadOfState(held)) {
            return true;
        }
        String a = said.word().form();
        String b = held.word().form();
        if (said.word().role().equals(held.word().role())
                && said.word().type().equals(held.word().type())) {
            return true;
        }
        // "the minister" after a "Minister of Health" or a "health minister", not after a deputy or prime minister.
        return a.indexOf(' ') < 0
                        && said.word().type().equals(held.word().type())
                        && (b.startsWith(a + " ") || b.endsWith(" " + a))
                || a.equals("premier") && b.equals("prime minister");
    }

    private static boolean isHeadOfState(RolePhrase phrase) {
        return isHeadOfState(phrase.word());
    }

    static boolean isHeadOfState(RoleWord word) {
        return switch (word.role()) {
            case "president", "head of state", "president of the republic", "state president", "federal president" ->
                true;
            default -> false;
        };
    }

    private static boolean isLeader(RolePhrase phrase) {
        return isLeader(phrase.word());
    }

    static boolean isLeader(RoleWord word) {
        return word.form().equals("leader") || word.form().equals("national leader");
    }
}
