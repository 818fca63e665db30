package org.bulletinfacts.quote;

import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Lexicon;

/**
 * A verb that introduces what somebody says.
 *
 * @param takesThat a reported clause may follow: "said (that) the plan works"
 * @param takesQuote what is said may stand before it: "It works, she said"
 * @param weak only with a quotation mark, a colon or "that" is something said: "emphasized the importance" is not
 */
record SpeechVerb(String lemma, boolean takesThat, boolean takesQuote, boolean weak) {
    static Dictionary<SpeechVerb> dictionary(Lexicon.Builder lexicon) {
        Dictionary<SpeechVerb> verbs = lexicon.dictionary("speech-verb");
        lexicon.forEachRow("speech-verbs.csv", row -> {
            SpeechVerb verb = new SpeechVerb(
                    row.get("lemma"), row.isTrue("takes_that"), row.isTrue("takes_quote"), row.isTrue("weak"));
            verbs.addAll(row.get("forms"), verb);
        });
        return verbs;
    }

    /** "Kazinform reports": a tail that names the publisher, not a speaker. */
    boolean isPublishing() {
        return switch (lemma) {
            case "report", "cite", "learn", "publish" -> true;
            default -> false;
        };
    }

    /** "told the forum", "informed reporters": whom one speaks to stands before what is said. */
    boolean hasListener() {
        return switch (lemma) {
            case "tell", "inform", "assure", "remind", "brief", "notify", "warn" -> true;
            default -> false;
        };
    }
}
