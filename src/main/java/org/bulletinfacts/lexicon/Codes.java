package org.bulletinfacts.lexicon;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.text.LexiconRows;

/** The codes of countries and currencies that a lexicon may use: those of the standards, and those of the built-in files. */
final class Codes {
    /** ISO 3166-1 alpha-2, and XK for Kosovo. */
    static final Set<String> COUNTRIES = countries();
    /** ISO 4217, with currencies that are no more. */
    static final Set<String> CURRENCIES = currencies();

    private Codes() {}

    private static Set<String> countries() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        LexiconRows.BUILT_IN.forEach("countries.csv", row -> codes.add(row.get("code")));
        return codes;
    }

    private static Set<String> currencies() {
        Set<String> codes = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        LexiconRows.BUILT_IN.forEach("currencies.csv", row -> codes.add(row.get("code")));
        return codes;
    }
}
