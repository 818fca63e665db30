package org.bulletinfacts.bulletin;

import java.time.MonthDay;
import java.time.ZoneId;

/**
 * How the texts of one source are to be read.
 *
 * @param country ISO 3166-1 alpha-2 code of the country whose "dollar", "President" and "the government" are meant, or null
 * @param language ISO 639-1 code of the texts
 * @param agency the agency that publishes, or null where the text tells
 * @param timeZone the zone of the source's clock
 * @param decimalComma true where 1.234,5 is one thousand two hundred thirty-four and a half
 * @param dateOrder how 04/06/2025 is read
 * @param fiscalYearStart the first day of a fiscal year that ends in the named year, or begins in it on 1 January
 */
public record Conventions(
        String country,
        String language,
        String agency,
        ZoneId timeZone,
        boolean decimalComma,
        DateOrder dateOrder,
        MonthDay fiscalYearStart) {

    /** English text of no particular country. */
    public static final Conventions DEFAULT = of(null);

    /** English text of one country (alpha-2 code, or null), with the date order of that country. */
    public static Conventions of(String country) {
        return new Conventions(country, "en", null, ZoneId.of("UTC"), false, DateOrder.of(country), MonthDay.of(1, 1));
    }
}
