package org.bulletinfacts.bulletin;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of a date pattern without its meaning: digits and words in their places. It tells a date line that is broken
 * (31.06.2025, 4.6.2025, 04/06/2025, 31 June 2025) from a line of text that is a number (1.234.567, 2025, 12.5).
 */
final class DateShape {
    private static final Pattern RUN = Pattern.compile("\\d+|\\p{L}+|\\s+|[^\\d\\p{L}\\s]+");

    private final Pattern pattern;

    private DateShape(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Two days that share no part, written out, show what of the pattern is a field and what stands as it is. */
    static DateShape of(DateTimeFormatter formatter) {
        List<String> runs = runs(formatter, LocalDateTime.of(2025, 11, 23, 13, 45));
        List<String> others = runs(formatter, LocalDateTime.of(1987, 9, 18, 8, 26));
        StringBuilder shape = new StringBuilder();
        boolean numeric = runs.size() == 5;
        for (int i = 0; i < runs.size(); i++) {
            String run = runs.get(i);
            boolean fixed = i < others.size() && run.equals(others.get(i));
            shape.append(of(run, fixed));
            numeric &= i % 2 == 0 ? Character.isDigit(run.charAt(0)) : run.matches("[./-]");
        }
        if (numeric) {
            // The same fields with another separator: a date of another agency, not a line of this article.
            boolean yearFirst = runs.get(0).length() == 4;
            shape.append(yearFirst ? "|\\d{4}([./-])\\d{1,2}\\1\\d{1,2}" : "|\\d{1,2}([./-])\\d{1,2}\\1\\d{4}");
        }
        return new DateShape(Pattern.compile(shape.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static List<String> runs(DateTimeFormatter formatter, LocalDateTime time) {
        Matcher run = RUN.matcher(time.atZone(ZoneOffset.UTC).format(formatter));
        List<String> runs = new ArrayList<>();
        while (run.find()) {
            runs.add(run.group());
        }
        return runs;
    }

    private static String of(String run, boolean fixed) {
        char first = run.charAt(0);
        if (Character.isWhitespace(first)) {
            return "\\s+";
        }
        if (Character.isDigit(first)) {
            return digits(run);
        }
        return Character.isLetter(first) && !fixed ? "\\p{L}{3,}\\.?" : Pattern.quote(run);
    }

    private static String digits(String run) {
        int year = run.indexOf("2025");
        if (run.length() <= 2) {
            return "\\d{1,2}";
        }
        if (run.length() == 4 && year == 0) {
            return "(?:\\d{4,5}|\\d{2})";
        }
        // A date without separators is a number: only its century tells it from one.
        return year < 0
                ? "\\d{" + run.length() + "}"
                : "\\d{" + year + "}(?:19|20)\\d{" + (run.length() - year - 2) + "}";
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }
}
