package org.bulletinfacts.bulletin;

/** The order of day, month and year in a date written with digits alone. */
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    /** What most writers of a country (ISO 3166-1 alpha-2, or null) mean by 04/06/2025, in English. */
    public static DateOrder of(String country) {
        return country != null && (country.equals("US") || country.equals("PH") || country.equals("FM")) ? MDY : DMY;
    }
}
