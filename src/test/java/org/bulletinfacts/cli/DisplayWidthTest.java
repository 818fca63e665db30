package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "Қазақ,5", "日本,4", "e\u0301,1", "😀,2", "'',0", "한국,4", "ｆ,2"})
    void countsColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({"abcdef,6,abcdef", "abcdef,5,abcd…", "日本語,6,日本語", "日本語,5,日本…", "日本語,4,日…", "x😀😀,4,x😀…", "ab,1,…"})
    void cutsToFit(String text, int width, String expected) {
        assertEquals(expected, DisplayWidth.cut(text, width));
    }

    @Test
    void neverCutsThroughASurrogatePair() {
        String cut = DisplayWidth.cut("😀".repeat(20), 10);
        assertEquals("😀".repeat(4) + "…", cut);
    }
}
