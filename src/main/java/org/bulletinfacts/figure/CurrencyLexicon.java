package org.bulletinfacts.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/** The currencies of {@code currencies.csv} by every form they are written in, and each country's own. */
final class CurrencyLexicon {
    final Dictionary<CurrencyForm> forms;
    private final Map<String, String> homes = new HashMap<>();

    CurrencyLexicon(Lexicon.Builder lexicon) {
        forms = lexicon.dictionary("currencies");
        Map<String, CurrencyForm> byForm = new LinkedHashMap<>();
        lexicon.forEachRow("currencies.csv", row -> names(byForm, row));
        // Forms that several share come behind those that are of one.
        lexicon.forEachRow("currencies.csv", row -> shared(byForm, row));
        lexicon.forEachRow("currency-defaults.csv", row -> defaults(byForm, row));
        signs(byForm);
        byForm.forEach(forms::add);
        lexicon.forEachRow("countries.csv", row -> homes.put(row.get("code"), row.get("currency")));
    }

    private static void names(Map<String, CurrencyForm> byForm, LexiconFile.Row row) {
        String code = row.get("code");
        for (String name : LexiconFile.forms(row.get("names"))) {
            CurrencyForm form = form(byForm, name, code, 1);
            form.usual = form.usual == null ? code : form.usual;
        }
        for (String symbol : LexiconFile.forms(row.get("symbols"))) {
            CurrencyForm form = form(byForm, symbol, code, 1);
            form.usual = form.usual == null ? code : form.usual;
            form.symbol = true;
        }
    }

    private static void shared(Map<String, CurrencyForm> byForm, LexiconFile.Row row) {
        for (String bare : LexiconFile.forms(row.get("bare"))) {
            CurrencyForm form = form(byForm, bare, row.get("code"), 1);
            form.symbol |= !Character.isLetter(bare.charAt(0)) || bare.startsWith("rs") || bare.equals("sh");
        }
        subunits(byForm, row.get("code"), row.get("subunit"));
    }

    /** What a form means where nothing tells more, and what it needs to be money at all. */
    private static void defaults(Map<String, CurrencyForm> byForm, LexiconFile.Row row) {
        if ("glued-subunit".equals(row.get("needs"))) {
            glued(byForm, row.get("forms"), row.get("code"));
            return;
        }
        for (String name : LexiconFile.forms(row.get("forms"))) {
            boolean home = "home".equals(row.get("needs"));
            boolean symbol = home || "symbol".equals(row.get("needs"));
            boolean known = !symbol && (byForm.containsKey(name) || row.get("code") == null);
            CurrencyForm form = known ? byForm.get(name) : form(byForm, name, row.get("code"), 1);
            if (form != null) {
                form.symbol |= symbol;
                // A sign of one country's texts alone has no usual code.
                form.usual = row.get("code") == null || home ? form.usual : row.get("code");
                form.needsAmount = row.get("needs") != null;
            }
        }
    }

    /** A sign that must be written exactly so also means what it means in any case. */
    private static void signs(Map<String, CurrencyForm> byForm) {
        byForm.forEach((name, form) -> {
            CurrencyForm bare =
                    name.startsWith("=") ? byForm.get(name.substring(1).toLowerCase(Locale.ROOT)) : null;
            if (bare != null && form.symbol) {
                bare.divisors.forEach(form.divisors::putIfAbsent);
            }
        });
        // A bare "$" is money of countries that have dollars; where it means pesos, most English texts still mean
        // dollars.
        CurrencyForm sign = byForm.get("$");
        if (sign != null && byForm.containsKey("dollar")) {
            sign.divisors.keySet().retainAll(byForm.get("dollar").divisors.keySet());
        }
    }

    /** The ISO 4217 code of a country's currency (ISO 3166-1 alpha-2), or null. */
    String home(String country) {
        return country == null ? null : homes.get(country);
    }

    /** "65p": of one money, or of each that has cents: "195c". */
    private static void glued(Map<String, CurrencyForm> byForm, String sign, String code) {
        CurrencyForm cent = byForm.get("cent");
        if (cent != null && cent.divisors.containsKey(code)) {
            cent.divisors.forEach((cents, divisor) -> form(byForm, sign, cents, divisor));
        } else {
            form(byForm, sign, code, 100);
        }
        byForm.get(sign).gluedToDigits = true;
    }

    private static CurrencyForm form(Map<String, CurrencyForm> byForm, String form, String code, double divisor) {
        CurrencyForm made = byForm.computeIfAbsent(form, f -> new CurrencyForm());
        made.divisors.putIfAbsent(code, divisor);
        return made;
    }

    /** A cell like {@code cent|cents:100}: the number holds for the forms before it. */
    private static void subunits(Map<String, CurrencyForm> byForm, String code, String cell) {
        java.util.List<String> waiting = new java.util.ArrayList<>();
        for (String part : LexiconFile.forms(cell)) {
            int colon = part.indexOf(':');
            waiting.add(colon < 0 ? part : part.substring(0, colon));
            if (colon >= 0) {
                double divisor = Double.parseDouble(part.substring(colon + 1));
                waiting.forEach(name -> form(byForm, name, code, divisor));
                for (String name : waiting) {
                    CurrencyForm form = byForm.get(name);
                    if (form.usual == null && form.divisors.size() == 1) {
                        form.usual = code;
                    }
                }
                waiting.clear();
            }
        }
    }
}
