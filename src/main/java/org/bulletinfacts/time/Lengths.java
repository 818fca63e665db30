package org.bulletinfacts.time;

import java.math.BigDecimal;
import org.bulletinfacts.time.TimeWord.Unit;

/** Writes TIMEX3 durations. */
final class Lengths {
    private Lengths() {}

    /** P30Y, PT2H, PXDE; of a range both ends parted by a slash. */
    static String of(Amounts.Range amount, Unit unit) {
        if (amount.isVague()) {
            return vague(unit);
        }
        return amount.low() == amount.high()
                ? of(amount.low(), unit)
                : of(amount.low(), unit) + "/" + of(amount.high(), unit);
    }

    static String of(double amount, Unit unit) {
        String code = unit.code();
        double factor = 1;
        if (Character.isDigit(code.charAt(0))) {
            factor = code.charAt(0) - '0';
            code = code.substring(1);
        }
        String prefix = unit.ofClock() ? "PT" : "P";
        return prefix + number(amount * factor) + (unit.ofClock() ? code.substring(1) : code);
    }

    /** An unknown number of units. */
    static String vague(Unit unit) {
        String code = unit.code();
        return unit.ofClock()
                ? "PTX" + code.substring(1)
                : "PX" + code.substring(code.length() > 1 && Character.isDigit(code.charAt(0)) ? 1 : 0);
    }

    /** Half a unit, in the smaller unit where that is a whole number of them. */
    static String half(Unit unit) {
        return switch (unit.code()) {
            case "Y" -> "P6M";
            case "TH" -> "PT30M";
            case "TM" -> "PT30S";
            case "D" -> "PT12H";
            case "DE" -> "P5Y";
            case "CE" -> "P50Y";
            default -> of(0.5, unit);
        };
    }

    /** A quarter of a unit. */
    static String quarter(Unit unit) {
        return switch (unit.code()) {
            case "Y" -> "P3M";
            case "TH" -> "PT15M";
            case "CE" -> "P25Y";
            default -> of(0.25, unit);
        };
    }

    /** Three quarters of a unit. */
    static String threeQuarters(Unit unit) {
        return switch (unit.code()) {
            case "Y" -> "P9M";
            case "TH" -> "PT45M";
            case "CE" -> "P75Y";
            default -> of(0.75, unit);
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
