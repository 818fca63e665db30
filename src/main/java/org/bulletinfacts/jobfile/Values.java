package org.bulletinfacts.jobfile;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.DatePattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes values of scalars. The same limits stand in the JSON Schema. */
final class Values {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} ._-]{0,98}[\\p{L}\\p{M}\\p{N}_-])?");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,8})(?: ?([KM])iB)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%");
    private static final Set<String> COUNTRIES = countries();

    private Values() {}

    private static Set<String> countries() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        // Kosovo: not in ISO 3166-1, but set aside there for users, and used so by the EU, the IMF and others.
        codes.add("XK");
        return codes;
    }

    static String text(ScalarNode scalar) throws WrongValue {
        if (scalar.getTag().equals(Tag.NULL)) {
            throw new WrongValue("is no value; give one, or leave the key out");
        }
        if (!scalar.getTag().equals(Tag.STR)) {
            throw new WrongValue("is not read as text; write it in quotes");
        }
        String value = scalar.getValue();
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new WrongValue("is no text; at least one letter and no control characters are right");
        }
        return value;
    }

    /** A name that is also part of a path. */
    static String name(ScalarNode scalar) throws WrongValue {
        String value = text(scalar);
        if (!NAME.matcher(value).matches()) {
            throw new WrongValue(
                    "is no name; up to 100 letters, digits, blanks and . _ - are right, no blank or dot at its ends");
        }
        return value;
    }

    static Section.Parser<String> oneOf(List<String> choices) {
        return scalar -> {
            if (!choices.contains(scalar.getValue())) {
                throw new WrongValue("is not allowed; right is one of " + String.join(", ", choices) + "."
                        + NearMiss.question(scalar.getValue(), choices));
            }
            return scalar.getValue();
        };
    }

    static Section.Parser<Integer> number(int least, int most) {
        return scalar -> {
            try {
                int value = Integer.parseInt(scalar.getValue());
                if (scalar.getTag().equals(Tag.INT) && value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Told below.
            }
            throw new WrongValue("is not allowed; a whole number from " + least + " to " + most + " is right");
        };
    }

    static Boolean bool(ScalarNode scalar) throws WrongValue {
        if (!scalar.getTag().equals(Tag.BOOL)) {
            throw new WrongValue("is not allowed; true or false is right");
        }
        return Boolean.valueOf(scalar.getValue());
    }

    /** A share: 0.1 or "10%". */
    static Double share(ScalarNode scalar) throws WrongValue {
        Matcher percent = PERCENT.matcher(scalar.getValue());
        boolean isNumber = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        try {
            double share = percent.matches() && scalar.getTag().equals(Tag.STR)
                    ? Double.parseDouble(percent.group(1)) / 100
                    : isNumber ? Double.parseDouble(scalar.getValue()) : -1;
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new WrongValue("is no share; 10% or 0.1 is right, from 0% to 100%");
    }

    /**
     * A size from 1: a number, or one with KiB (1024) or MiB (1024 KiB).
     *
     * @param most whole MiB
     */
    static Section.Parser<Integer> size(int most) {
        return scalar -> {
            Matcher matcher = SIZE.matcher(scalar.getValue());
            boolean unit = matcher.matches() && matcher.group(2) != null;
            if (matcher.matches() && scalar.getTag().equals(unit ? Tag.STR : Tag.INT)) {
                int shift = !unit ? 0 : matcher.group(2).equals("K") ? 10 : 20;
                long size = Long.parseLong(matcher.group(1)) << shift;
                if (size > 0 && size <= most) {
                    return (int) size;
                }
            }
            throw new WrongValue(
                    "is no size; 1 MiB, 64 KiB or a whole number is right, from 1 to " + (most >> 20) + " MiB");
        };
    }

    /** Seconds as a number, or a number with s, m, h or d. */
    static Duration duration(ScalarNode scalar) throws WrongValue {
        Matcher matcher = DURATION.matcher(scalar.getValue());
        if (scalar.getTag().equals(Tag.INT) && scalar.getValue().matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(scalar.getValue()));
        }
        if (!scalar.getTag().equals(Tag.STR) || !matcher.matches()) {
            throw new WrongValue(
                    "is no time span; seconds (60), or a number with s, m, h or d (5m, 12h, 1d) are right");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    static Duration spanAboveZero(ScalarNode scalar) throws WrongValue {
        Duration span = duration(scalar);
        if (span.isZero()) {
            throw new WrongValue("is no time span to wait for news; 1d or 12h is right");
        }
        return span;
    }

    static Charset charset(ScalarNode scalar) throws WrongValue {
        String name = text(scalar);
        try {
            Charset charset = Charset.forName(name);
            if (BulletinReaders.canRead(charset)) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            throw new WrongValue("is no charset; UTF-8, UTF-16LE or windows-1251 is right, or another that Java knows."
                    + NearMiss.question(name, Charset.availableCharsets().keySet()));
        }
        throw new WrongValue("has line ends of its own; convert such files to UTF-8");
    }

    static String country(ScalarNode scalar) throws WrongValue {
        String code = text(scalar);
        if (!COUNTRIES.contains(code)) {
            String upper = code.toUpperCase(Locale.ROOT);
            throw new WrongValue("is no country; a code of two capitals (ISO 3166-1 alpha-2) is right, as KZ."
                    + (COUNTRIES.contains(upper) ? " Did you mean " + upper + "?" : ""));
        }
        return code;
    }

    static String language(ScalarNode scalar) throws WrongValue {
        String code = text(scalar);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new WrongValue("is no language; a code of two small letters (ISO 639-1) is right, as en");
        }
        return code;
    }

    static ZoneId zone(ScalarNode scalar) throws WrongValue {
        String name = text(scalar);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new WrongValue("is no time zone; a name of the tz database is right, as Asia/Almaty or UTC."
                    + NearMiss.question(name, new TreeSet<>(ZoneId.getAvailableZoneIds())));
        }
    }

    static DateTimeFormatter datePattern(ScalarNode scalar) throws WrongValue {
        try {
            return DatePattern.formatter(text(scalar));
        } catch (IllegalArgumentException e) {
            throw new WrongValue("is no date pattern: " + e.getMessage());
        }
    }

    static MonthDay monthDay(ScalarNode scalar) throws WrongValue {
        try {
            return MonthDay.parse("--" + text(scalar));
        } catch (DateTimeException e) {
            throw new WrongValue("is no day of a year; month and day are right, as 10-01 for 1 October");
        }
    }

    static Character delimiter(ScalarNode scalar) throws WrongValue {
        String value = scalar.getValue();
        boolean one = scalar.getTag().equals(Tag.STR) && value.length() == 1;
        if (!one
                || "\"\r\n".contains(value)
                || Character.isLetterOrDigit(value.charAt(0))
                || Character.isSurrogate(value.charAt(0))) {
            throw new WrongValue("is no delimiter; one character is right, as \",\" or \";\" or \"\\t\"");
        }
        return value.charAt(0);
    }
}
