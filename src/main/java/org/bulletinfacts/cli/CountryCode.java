package org.bulletinfacts.cli;

import java.util.List;
import java.util.Locale;

/** The option {@code --country}. */
final class CountryCode {
    private CountryCode() {}

    /**
     * In capitals.
     *
     * @throws UsageException where ISO 3166-1 has no such code
     */
    static String checked(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!List.of(Locale.getISOCountries()).contains(code)) {
            throw new UsageException(
                    "--country " + country + ": no country code; two letters of ISO 3166-1 are right, as KZ");
        }
        return code;
    }
}
