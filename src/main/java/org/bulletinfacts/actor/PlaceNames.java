package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds places by their type word: "Akmola region", "Lake Victoria", "Karaganda-Zhezkazgan highway"; and "in" with a strange word. */
final class PlaceNames {
    private static final int MOST_WORDS = 4;
    /** Words and hyphens before a type word: "Baku-Tbilisi-Kars railway". */
    private static final int MOST_PIECES = 7;

    private final ActorLexicon lexicon;
    private final Words words;

    PlaceNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            // A longer form may be none here: "the Antofagasta [region] of Chile".
            for (int end = lexicon.placeTypes.end(d, t); end > t; end--) {
                Head type = lexicon.placeTypes.exactly(d, t, end);
                if (type != null && typed(draft, t, end, type)) {
                    break;
                }
            }
        }
    }

    private boolean typed(Draft draft, int first, int end, Head type) {
        if (type.type().equals("plural")) {
            return several(draft, first);
        }
        if (type.after()
                && !(type.type().equals("division") && isOwner(draft, first, end))
                && after(draft, first, end, type)) {
            return true;
        }
        if (type.before() && draft.d.isCapital(first)) {
            before(draft, first, end);
        } else if (type.before()) {
            of(draft, end, type);
        }
        return false;
    }

    /** "the Highlands province of Dak Lak": what follows is the province; in "Kech district of Balochistan" it is not. */
    private boolean isOwner(Draft draft, int typeFirst, int typeEnd) {
        Document d = draft.d;
        boolean typed = d.isCapital(typeFirst - 1) && lexicon.placeTypes.startsAt(d, typeFirst - 1);
        return d.is(typeEnd, "of") && d.isCapital(typeEnd + 1) && !d.isCapital(typeFirst) && typed;
    }

    /** "Herat and Farah provinces": a type word for all before it. */
    private boolean several(Draft draft, int typeFirst) {
        Document d = draft.d;
        int limit = d.sentenceFirst(d.sentenceOf(typeFirst));
        int end = typeFirst;
        for (int i = 0; i < MOST_WORDS && end > limit; i++) {
            int first = end;
            Name known = draft.endingAt(end);
            if (known != null) {
                first = known.is(ActorKind.PLACE) ? known.first : end;
            } else {
                while (first > limit && isNameWord(draft, first - 1) && words.isStrange(d, first - 1)) {
                    first--;
                }
            }
            boolean more = d.is(first - 1, "and") || d.is(first - 1, ',');
            if (first == end || i == 0 && !more) {
                return i > 0;
            }
            if (known == null) {
                draft.add(first, end, ActorKind.PLACE, "place-type-plural");
            }
            if (!more) {
                return true;
            }
            end = d.is(first - 1, "and") && d.is(first - 2, ',') ? first - 2 : first - 1;
        }
        return true;
    }

    /** "the province of Dak Lak": a type word in small letters is no part of the name behind it. */
    private void of(Draft draft, int token, Head type) {
        Document d = draft.d;
        boolean land = type.type().equals("division") || type.type().equals("settlement");
        if (!land || !d.is(token - 1, "of")) {
            return;
        }
        int end = token;
        boolean named = false;
        while (end < d.sentenceEnd(token - 1)
                && end - token < MOST_WORDS
                && draft.at(end) == null
                && isNameWord(draft, end)) {
            named |= words.isStrange(d, end) || words.is(d, end, Words.GIVEN | Words.SURNAME);
            end++;
            boolean joint = d.isFolded(end, '\'') || d.isFolded(end, '-');
            if (joint && d.glued(end) && d.glued(end + 1) && d.isWord(end + 1) && !d.is(end + 1, "s")) {
                end += 2;
            }
        }
        if (named) {
            draft.add(token, end, ActorKind.PLACE, "place-type-of");
        }
    }

    /** The token behind lower-case words between a route and its type: "Mombasa-Nairobi standard gauge railway". */
    private int routeEnd(Draft draft, int typeFirst, Head type) {
        Document d = draft.d;
        if (!type.type().equals("way") && !type.type().equals("facility")) {
            return typeFirst;
        }
        int t = typeFirst;
        while (t > 3
                && typeFirst - t < MOST_WORDS
                && (d.isFolded(t - 1, '-') && d.glued(t - 1) && d.shape(t - 2) == Document.LOWER
                        || d.shape(t - 1) == Document.LOWER
                                && words.is(d, t - 1, Words.ENGLISH)
                                && (!words.is(d, t - 1, Words.SMALL) || d.isFolded(t, '-')))) {
            t--;
        }
        boolean route = t > 3 && d.isCapital(t - 1) && d.isFolded(t - 2, '-') && d.glued(t - 1) && d.isCapital(t - 3);
        return route ? t : typeFirst;
    }

    /** "Aral Sea": capitalised words and the type word. */
    private boolean after(Draft draft, int typeFirst, int typeEnd, Head type) {
        Document d = draft.d;
        Name covering = draft.at(typeFirst);
        if (covering != null) {
            return true;
        }
        if (type.type().equals("settlement") && !d.isCapital(typeFirst)) {
            return false;
        }
        if (type.type().equals("way") && !d.isCapital(typeFirst) && isTyped(draft, typeFirst - 1)) {
            return false; // "the Mamisoni Pass road"
        }
        int limit = d.sentenceFirst(d.sentenceOf(typeFirst));
        int nameEnd = routeEnd(draft, typeFirst, type);
        int first = nameEnd;
        boolean named = false;
        for (int i = 0; i < MOST_PIECES && first > limit; i++) {
            int t = first - 1;
            Name known = draft.at(t);
            if (d.shape(t) == Document.LOWER && isTail(d, t) && d.isCapital(t - 2)) {
                first = t - 2; // "Qorako‘l district"
                named = true;
                continue;
            }
            if (d.isDigits(t) && first == nameEnd && t - 2 >= limit && d.isFolded(t - 1, '-') && d.glued(t)) {
                first = t; // "Kambarata-1 hydropower plant"
                continue;
            }
            if (known != null) {
                if (known.is(ActorKind.PERSON)
                        || known.is(ActorKind.ORGANIZATION)
                        || d.glued(first) && !d.isFolded(first, '-')) {
                    break;
                }
                first = known.first;
                named = true;
            } else if (d.isFolded(t, '-') && d.glued(t) && d.glued(first) && first < nameEnd) {
                first = t;
            } else if (isNameWord(draft, t)) {
                named |= words.isStrange(d, t) || d.isCapital(typeFirst);
                first = t;
            } else if (d.isFolded(t, '\'') && d.glued(t) && d.glued(first) && first < nameEnd && !d.is(first, "s")) {
                first = t; // "To‘palang river"
            } else if (first < nameEnd && isLinked(draft, t, first)) {
                first = t;
            } else if (first < nameEnd && d.isCapital(typeFirst) && isRoyal(draft, t, first)) {
                first = t;
                break;
            } else {
                break;
            }
        }
        while (first < typeFirst
                && (!d.isWord(first) || draft.at(first) == null && lexicon.demonyms.startsAt(d, first))) {
            first++;
        }
        // "the San Pedro market", but "Geoje shipyard" is Geoje's.
        if (type.type().equals("building") && !d.isCapital(typeFirst) && !d.is(first - 1, "the")) {
            return false;
        }
        if (typeFirst - first == 1
                && typeEnd == typeFirst + 1
                && d.isCapital(typeFirst)
                && isSurname(d, typeFirst)
                && !words.is(d, first - 1, Words.PLACE_PREPOSITION)
                && words.is(d, first, Words.GIVEN)) {
            return false;
        }
        if (first == typeFirst
                && typeEnd > typeFirst + 1
                && d.isCapital(typeFirst)
                && d.isCapital(typeEnd - 1)
                && draft.casing.tells(typeFirst)
                && d.is(typeFirst - 1, "the")) {
            named = true;
        } else if (first == typeFirst || !named || d.isWord(first) && !d.isCapital(first)) {
            return false;
        }
        if (draft.casing.opens(first)
                && typeFirst - first == 1
                && draft.at(first) == null
                && !words.isStrange(d, first)) {
            return false;
        }
        Name name = draft.add(first, typeEnd, ActorKind.PLACE, "place-type-after");
        if (name != null) {
            name.head = type;
            name.country = countryInside(draft, first, typeEnd);
        }
        return name != null;
    }

    private boolean isTyped(Draft draft, int t) {
        Name inside = draft.at(t);
        return inside != null
                && inside.rule.equals("place-type-after")
                && inside.length() > 1
                && draft.d.isCapital(t)
                && lexicon.placeTypes.exactly(draft.d, t, t + 1) != null;
    }

    /** "Artemas Ward", "James Hall": the type word may be somebody's name. */
    private boolean isSurname(Document d, int t) {
        return words.is(d, t, Words.SURNAME);
    }

    private boolean isNameWord(Draft draft, int t) {
        Document d = draft.d;
        boolean initial =
                d.shape(t) == Document.INITIAL && !(d.is(t, "v") && d.isCapital(t - 1)); // "Mohammed V Avenue"
        if (!d.isCapital(t) || initial || words.is(d, t, Words.CALENDAR)) {
            return false;
        }
        boolean piece = d.glued(t) && (d.isFolded(t - 1, '-') || d.isFolded(t - 1, '\''))
                || d.glued(t + 1) && d.isFolded(t + 1, '\'') && d.glued(t + 2) && !d.is(t + 2, "s");
        if (words.is(d, t, Words.SMALL) && !piece && !isOrdinal(draft, t) || lexicon.roles.startsAt(d, t)) {
            return false;
        }
        return piece || words.isStrange(d, t) || draft.casing.tells(t);
    }

    /** The end of a word with an apostrophe or a hyphen inside. */
    private static boolean isTail(Document d, int t) {
        boolean mark = d.isFolded(t - 1, '\'') || d.isFolded(t - 1, '-');
        return mark && d.glued(t) && d.glued(t - 1) && !d.is(t, "s");
    }

    /** "Hazza bin Zayed Stadium", "Yadegar-e Emam Stadium": a small word between the words of a name. */
    private boolean isLinked(Draft draft, int t, int first) {
        Document d = draft.d;
        if (d.shape(t) != Document.LOWER || !words.is(d, t, Words.PARTICLE) && !d.is(t, "of")) {
            return false;
        }
        boolean glued = d.glued(t) && d.isFolded(t - 1, '-') && d.glued(t - 1) && d.isCapital(t - 2);
        boolean name = d.isCapital(t - 1) && !d.glued(t) && words.isStrange(d, t - 1);
        return !d.is(t, "of") && (glued || name) && d.isCapital(first);
    }

    /** "King Salman International Airport": the title of whom a place is called after. */
    private boolean isRoyal(Draft draft, int t, int first) {
        Document d = draft.d;
        boolean royal = d.is(t, "king")
                || d.is(t, "queen")
                || d.is(t, "prince")
                || d.is(t, "princess")
                || d.is(t, "imam")
                || d.is(t, "sheikh")
                || d.is(t, "sultan")
                || d.is(t, "emir")
                || d.is(t, "saint")
                || d.is(t, "shah")
                || d.is(t, "emperor")
                || d.is(t, "president")
                || d.is(t, "general")
                || d.is(t, "marshal");
        return royal && draft.casing.tells(t) && draft.at(t) == null && d.isCapital(first) && !d.glued(first);
    }

    private static boolean isOrdinal(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t) && (d.is(t, "first") || d.is(t, "second") || d.is(t, "third"));
    }

    /** "Lake Victoria", "Republic of Kenya", "Gulf of Guinea". */
    private void before(Draft draft, int typeFirst, int typeEnd) {
        Document d = draft.d;
        int limit = d.sentenceEnd(typeFirst);
        Name covering = draft.at(typeFirst);
        if (covering != null && covering.end >= typeEnd) {
            return;
        }
        boolean of = d.is(typeEnd - 1, "of");
        int t = typeEnd;
        Head type = lexicon.placeTypes.at(d, typeFirst);
        if (!of
                && (d.is(t, "of")
                        || type.type().equals("division")
                        || type.type().equals("settlement"))) {
            return;
        }
        if (of && d.is(t, "the")) {
            t++;
        }
        int end = t;
        Known known = null;
        while (end < limit && end - t < MOST_WORDS) {
            Name name = draft.startingAt(end);
            if (name != null && name.is(ActorKind.PLACE) && (end == t || !of)) {
                end = name.end;
                known = name.known;
                break;
            }
            if (name != null
                    || !d.isCapital(end)
                    || words.is(d, end, Words.SMALL | Words.CALENDAR)
                    || !words.isStrange(d, end) && !draft.casing.isRunning(end)) {
                break;
            }
            if (!of && end == t && !words.isStrange(d, end) && !words.is(d, end, Words.GIVEN | Words.SURNAME)) {
                break;
            }
            end++;
        }
        boolean torn = d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1) && d.isWord(end + 1);
        if (torn && d.shape(end + 1) == Document.LOWER && words.is(d, typeFirst, Words.SURNAME)) {
            return; // "Park Sang-joon"
        }
        end = torn ? end + 2 : end;
        if (end == t) {
            return;
        }
        boolean republic = d.is(typeFirst, "republic") || d.is(typeFirst, "state") || d.is(typeFirst, "kingdom");
        if (d.is(typeFirst, "city") || d.is(typeFirst, "town") || d.is(typeFirst, "village")) {
            return;
        }
        int first = typeFirst;
        while (of && first > typeFirst - MOST_WORDS && isAdjective(draft, first - 1)) {
            first--; // "Autonomous Province of Vojvodina"
        }
        Name name = draft.add(first, end, ActorKind.PLACE, "place-type-before");
        if (name != null && known != null) {
            name.known = republic && known.isCountry() ? known : null;
            name.country = known.country();
        }
    }

    private boolean isAdjective(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t)
                && draft.at(t) == null
                && words.is(d, t, Words.ENGLISH)
                && !words.is(d, t, Words.SMALL | Words.CALENDAR)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.organizationHeads.startsAt(d, t);
    }

    private static String countryInside(Draft draft, int first, int end) {
        Name inside = draft.at(first);
        return inside == null || inside.known == null ? null : inside.known.country();
    }
}
