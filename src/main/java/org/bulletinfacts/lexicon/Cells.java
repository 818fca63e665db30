package org.bulletinfacts.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bulletinfacts.text.Spelling;

/** Checks single cells of a file of the lexicon. */
final class Cells {
    private static final int LONGEST_FORM = 100;
    private static final int LONGEST_TEXT = 200;
    /** More choices than this are not listed in a message. */
    private static final int MOST_CHOICES = 60;

    private static final List<String> ACTOR_KINDS = List.of("person", "organization", "place", "event", "work");

    private static final Pattern DURATION =
            Pattern.compile("P(X|[1-9]\\d{0,3})(D|W|M|Y|DE|CE|ML|WE)|PT(X|[1-9]\\d{0,3})[HMS]");
    private static final Pattern OFFSET = Pattern.compile("Z|[+-](0\\d|1[0-4]):[0-5]\\d");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,3}/[1-9]\\d{0,2}");
    private static final Pattern SUBUNIT = Pattern.compile("[^:|]+(:[1-9]\\d{0,5}|:0\\.\\d{1,5})?");

    private final BuiltInFile builtIn;

    Cells(BuiltInFile builtIn) {
        this.builtIn = builtIn;
    }

    /** What is wrong with a cell that is not empty, as a sentence that goes on behind its value; null where it is right. */
    String fault(Column column, String cell) {
        if (cell.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
            return "has a control character or a line end in it; letters, digits and signs are right";
        }
        return switch (column.content()) {
            case FORMS, FORM, SHARED_FORMS -> each(cell, Cells::form);
            case WORDS, WORD_LIST -> each(cell, Cells::word);
            case WORD -> word(cell);
            case LEMMAS -> each(cell, Cells::lemma);
            case NAME, SHARED_NAME -> cell.indexOf('|') >= 0 ? "is more than one name; one is right" : form(cell);
            case TEXT -> text(cell);
            case TEXTS -> each(cell, Cells::text);
            case SEVERAL_KNOWN -> each(cell, part -> known(column, part));
            case KNOWN -> known(column, cell);
            case ACTOR_KIND -> actorKind(cell);
            case COUNTRIES -> each(cell, Cells::country);
            case COUNTRY -> country(cell);
            case CURRENCY -> currency(cell);
            case SUBUNITS -> subunits(cell);
            case HOLIDAY -> HolidayRule.fault(cell);
            default -> plain(column, cell);
        };
    }

    /** Of contents that a pattern or a limit tells. */
    private static String plain(Column column, String cell) {
        return switch (column.content()) {
            case FLAG -> unless(cell.equals("true") || cell.equals("false"), "is not allowed; true or false is right");
            case ID ->
                unless(
                        cell.matches("[a-z][a-z0-9_]{0,63}"),
                        "is no id; small letters, digits and _ are right, as rice_stocks");
            case WHOLE ->
                unless(
                        isWhole(cell, column.least(), column.most()),
                        "is not allowed; a whole number from " + column.least() + " to " + column.most() + " is right");
            case NUMBER -> unless(isNumber(cell), "is no number above zero; 12.5, 1000 or 1e9 is right");
            case NUMERAL ->
                unless(
                        isWhole(cell, 0, 1000) || FRACTION.matcher(cell).matches(),
                        "is not allowed; a whole number from 0 to 1000 or a fraction, as 3/4, is right");
            case DECADE ->
                unless(
                        isWhole(cell, 1000, 2990) && cell.endsWith("0"),
                        "is no decade; its first year is right, as 1970");
            case MONTH_AND_DAY ->
                unless(isMonthDay(cell), "is no day of a year; month and day are right, as 10-01 for 1 October");
            case DAY -> unless(isDay(cell), "is no day; year, month and day are right, as 2025-06-04");
            case DURATION ->
                unless(DURATION.matcher(cell).matches(), "is no duration; a TIMEX3 value is right, as P1D, PT2H, P3M");
            case OFFSET ->
                unless(
                        OFFSET.matcher(cell).matches(),
                        "is no offset from UTC; +05:00, -03:30 or Z is right, or nothing where it depends");
            case UNIT_CODE ->
                unless(
                        cell.matches("[!-~]{1,40}"),
                        "is no code of a unit; a UCUM code is right, as km2, or a name in brackets where UCUM has none,"
                                + " as [picul]");
            default -> throw new IllegalStateException(column.toString());
        };
    }

    private static String unless(boolean right, String message) {
        return right ? null : message;
    }

    /** What is wrong with the first wrong part of a cell, which {@code |} parts. */
    private static String each(String cell, UnaryOperator<String> check) {
        List<String> parts = Forms.in(cell);
        for (String part : parts) {
            String fault =
                    part.isEmpty() ? "has an empty form; one form, or several parted by | is right" : check.apply(part);
            if (fault != null) {
                return parts.size() == 1 || part.isEmpty() ? fault : ": \"" + part + "\" " + fault;
            }
        }
        return null;
    }

    private static String form(String form) {
        if (form.equals("=")) {
            return "has an empty form; behind = stands what the text must say to the letter";
        }
        boolean visible =
                form.codePoints().anyMatch(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT);
        if (!visible) {
            return "has an empty form; one form, or several parted by | is right";
        }
        return unless(
                form.length() <= LONGEST_FORM,
                "is longer than any form can be; at most " + LONGEST_FORM
                        + " characters are right. Forms are parted by |");
    }

    private static String word(String word) {
        if (Forms.isExact(word)) {
            return "begins with =, which has no meaning here: these words are found in any case; leave it out";
        }
        return word.chars().anyMatch(Character::isWhitespace)
                ? "is more than one word; one is right, or several parted by |"
                : form(word);
    }

    private static String lemma(String lemma) {
        return unless(
                lemma.matches("\\p{L}{2,}([ '-]\\p{L}+){0,5}"),
                "is no base form; a verb or noun as the dictionary has it is right, as meet or step down");
    }

    private static String text(String text) {
        return unless(
                text.length() <= LONGEST_TEXT && text.codePoints().anyMatch(Character::isLetterOrDigit),
                "is no name; letters or digits, at most " + LONGEST_TEXT + " characters, are right");
    }

    private String known(Column column, String cell) {
        Set<String> choices = builtIn.values(column.name());
        if (choices.contains(cell)) {
            return null;
        }
        if (choices.isEmpty()) {
            return "is not allowed; nothing is right here";
        }
        String nearest = Spelling.nearest(cell, choices);
        String list = choices.size() <= MOST_CHOICES ? "; right is one of " + String.join(", ", choices) + "." : ".";
        return "is not allowed" + list + (nearest == null ? "" : " Did you mean " + nearest + "?");
    }

    private static String actorKind(String kind) {
        if (ACTOR_KINDS.contains(kind)) {
            return null;
        }
        String nearest = Spelling.nearest(kind, ACTOR_KINDS);
        return "is not allowed; right is one of " + String.join(", ", ACTOR_KINDS) + "."
                + (nearest == null ? "" : " Did you mean " + nearest + "?");
    }

    private static String country(String code) {
        if (Codes.COUNTRIES.contains(code)) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return "is no country; a code of two capitals (ISO 3166-1 alpha-2) is right, as KZ."
                + (Codes.COUNTRIES.contains(upper) ? " Did you mean " + upper + "?" : "");
    }

    private static String currency(String code) {
        if (Codes.CURRENCIES.contains(code)) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return "is no currency; a code of three capitals (ISO 4217) is right, as KZT."
                + (Codes.CURRENCIES.contains(upper) ? " Did you mean " + upper + "?" : "");
    }

    private static String subunits(String cell) {
        boolean right =
                Forms.in(cell).stream().allMatch(part -> SUBUNIT.matcher(part).matches());
        return unless(
                right && cell.matches(".*:[\\d.]+"),
                "is no minor unit; its names and how many make one are right, as cent|cents:100");
    }

    private static boolean isWhole(String cell, int least, int most) {
        if (!cell.matches("-?\\d{1,9}")) {
            return false;
        }
        int value = Integer.parseInt(cell);
        return value >= least && value <= most;
    }

    private static boolean isNumber(String cell) {
        if (!cell.matches("\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?")) {
            return false;
        }
        return Double.parseDouble(cell) > 0;
    }

    private static boolean isDay(String cell) {
        try {
            LocalDate.parse(cell);
            return cell.length() == 10;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMonthDay(String cell) {
        try {
            MonthDay.parse("--" + cell);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
