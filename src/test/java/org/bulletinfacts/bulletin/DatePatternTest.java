package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/examples/date-lines.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void readsDateLines(String pattern, String line, LocalDate day, Boolean meant) {
        DatePattern dates = new DatePattern(DatePattern.formatter(pattern));
        assertEquals(day, dates.read(line));
        if (day == null) {
            assertEquals(meant, dates.isMeant(line));
        }
    }

    @Test
    void aFormatterThatWouldMendDatesIsReadStrictly() {
        DatePattern dates = new DatePattern(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        assertEquals(LocalDate.of(2025, 6, 30), dates.read("30.06.2025"));
        assertEquals(null, dates.read("31.06.2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "dd.mm.yyyy,the month is M",
        "dd.MM.YYYY,the year is y",
        "DD.MM.yyyy,day of a month is d",
        "MM.yyyy,no day"
    })
    void aPatternThatTellsNoDayIsRefused(String pattern, String hint) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> DatePattern.formatter(pattern));
        assertTrue(e.getMessage().contains(hint), e.getMessage());
    }

    @Test
    void aPatternWithUnknownLettersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DatePattern.formatter("dd.MM.jjjj"));
    }
}
