package org.bulletinfacts.bulletin;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day written after a pattern, read strictly: 31.06.2025 is no day. Capitals do not matter, English months may be
 * shortened ("Sept.", "Jun"), and a colon, a dash or a full stop may follow.
 */
public final class DatePattern {
    /** How the date line of a digest is written where its source says nothing. */
    public static final String DIGEST_DEFAULT = "dd.MM.yyyy";

    private static final Pattern WORD = Pattern.compile("(\\p{L}{3,})\\.?");

    private final DateTimeFormatter formatter;
    private final DateShape shape;
    private final int longest;

    DatePattern(DateTimeFormatter given) {
        formatter = strict(new DateTimeFormatterBuilder().append(given));
        shape = DateShape.of(formatter);
        int chars = 0;
        for (Month month : Month.values()) {
            for (int day = 20; day < 27; day++) {
                chars = Math.max(chars, format(LocalDate.of(2025, month, day)).length());
            }
        }
        longest = chars;
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        // Patterns say yyyy, the year of an era, and mean ours; strict resolution would want the era said.
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(builder.toFormatter(Locale.ENGLISH))
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The formatter of a pattern with the letters of {@link DateTimeFormatter}.
     *
     * @throws IllegalArgumentException where it is no pattern, or tells no day; the message says what would be right
     */
    public static DateTimeFormatter formatter(String pattern) {
        DateTimeFormatter formatter =
                strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
        LocalDate day = LocalDate.of(2025, 11, 23);
        try {
            String written =
                    ZonedDateTime.of(day.atTime(13, 45), ZoneOffset.UTC).format(formatter);
            boolean dayOfYear = unquoted(pattern).contains("D");
            if (!dayOfYear && day.equals(LocalDate.parse(written, formatter))) {
                return formatter;
            }
        } catch (DateTimeException e) {
            // It writes what it cannot read, or reads no day: told below.
        }
        throw new IllegalArgumentException("it tells no day, month and year" + hint(pattern));
    }

    private static String hint(String pattern) {
        String bare = unquoted(pattern);
        StringBuilder hint = new StringBuilder();
        hint.append(bare.contains("Y") ? "; Y is the year of a week, the year is y" : "");
        hint.append(bare.contains("D") ? "; D is the day of a year, the day of a month is d" : "");
        hint.append(bare.contains("m") && !bare.contains("M") ? "; m is minutes, the month is M" : "");
        return hint.append("; write for example dd.MM.yyyy or d MMMM yyyy").toString();
    }

    private static String unquoted(String pattern) {
        return pattern.replaceAll("'[^']*'", "");
    }

    /** The day that a text is, or null. Blanks around it do not matter. */
    LocalDate read(String text) {
        String date = Blanks.strip(text);
        if (date.isEmpty() || date.length() > longest()) {
            return null;
        }
        LocalDate day = readAsWritten(date);
        if (day == null) {
            String bare = withoutEndMark(date);
            day = bare.length() < date.length() ? readAsWritten(bare) : null;
            day = day == null ? readWithMonths(bare, TextStyle.FULL) : day;
            day = day == null ? readWithMonths(bare, TextStyle.SHORT) : day;
        }
        return day;
    }

    private LocalDate readAsWritten(String date) {
        // Most texts are no dates: told without the cost of an exception.
        if (!hasLayout(date)) {
            return null;
        }
        try {
            return LocalDate.parse(date, formatter);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the pattern takes the text, possible day or not. */
    private boolean hasLayout(String date) {
        ParsePosition end = new ParsePosition(0);
        return formatter.parseUnresolved(date, end) != null && end.getIndex() == date.length();
    }

    /** Reads a date with its shortened month written as the pattern has it. */
    private LocalDate readWithMonths(String date, TextStyle style) {
        Matcher word = WORD.matcher(date);
        StringBuilder spelled = new StringBuilder();
        boolean found = false;
        while (word.find()) {
            Month month = monthThatBegins(word.group(1));
            found |= month != null;
            String name = month == null ? word.group() : month.getDisplayName(style, Locale.ENGLISH);
            word.appendReplacement(spelled, Matcher.quoteReplacement(name));
        }
        return found ? readAsWritten(word.appendTail(spelled).toString()) : null;
    }

    private static Month monthThatBegins(String word) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        return null;
    }

    /** Whether a text that is no day was meant as one: it has the layout of the pattern, as 31.06.2025 has that of dd.MM.yyyy. */
    boolean isMeant(String text) {
        String date = withoutEndMark(Blanks.strip(text));
        if (date.isEmpty() || date.length() > longest()) {
            return false;
        }
        // A run of digits that a pattern without separators takes may be any number.
        boolean isNumber = date.chars().allMatch(Character::isDigit);
        return shape.matches(date) || !isNumber && hasLayout(date);
    }

    private static String withoutEndMark(String date) {
        int end = date.length();
        while (end > 0 && (Blanks.isBlank(date.charAt(end - 1)) || ":-–—.,".indexOf(date.charAt(end - 1)) >= 0)) {
            end--;
        }
        return date.substring(0, end);
    }

    /** The most characters that a date with blanks and an end mark has here. */
    int longest() {
        return longest + 12;
    }

    /** A day as it is right, for messages. */
    String example() {
        return format(LocalDate.of(2025, 6, 24));
    }

    private String format(LocalDate day) {
        return ZonedDateTime.of(day.atTime(13, 45), ZoneOffset.UTC).format(formatter);
    }
}
