package org.bulletinfacts.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Reads the date field of a CSV record or JSON object. Where the source sets no pattern it takes ISO 8601 days and also
 * date-times, whose day is the one in the source's zone.
 */
final class RecordDates {
    private static final DateTimeFormatter ISO_DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private final DatePattern dates;
    private final boolean timesToo;
    private final ZoneId zone;

    RecordDates(Source source) {
        dates = new DatePattern(source.datePattern());
        timesToo = source.datePattern() == DateTimeFormatter.ISO_LOCAL_DATE;
        zone = source.conventions().timeZone();
    }

    /** The day, or null where the text is none. */
    LocalDate read(String text) {
        LocalDate day = dates.read(text);
        return day == null && timesToo ? readDateTime(Blanks.strip(text)) : day;
    }

    private LocalDate readDateTime(String text) {
        if (text.length() < 16) {
            return null;
        }
        String time = text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        try {
            TemporalAccessor read = ISO_DATE_TIME.parseBest(time, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime moment
                    ? moment.atZoneSameInstant(zone).toLocalDate()
                    : LocalDateTime.from(read).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }

    String example() {
        return dates.example();
    }
}
