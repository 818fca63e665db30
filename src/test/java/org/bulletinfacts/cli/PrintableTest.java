package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "Қазақстан – “5 %” 😀 e\u0301 日本";
        assertSame(text, Printable.line(text));
        assertSame(text, Printable.lines(text));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                0, 7, 8, 0x1B, 0x7F, 0x85, 0x9B, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
                0x2069
            })
    void showsControlsAsEscapes(char control) {
        String expected = String.format("a\\u%04Xb", (int) control);
        assertEquals(expected, Printable.line("a" + control + "b"));
        assertEquals(expected, Printable.lines("a" + control + "b"));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '~', 0xA0, 0x200D, 0x2030, 0x2065, 0x206A})
    void knowsWhatIsNoControl(char c) {
        assertFalse(Printable.isControl(c));
    }

    @Test
    void keepsAnEscapeSequenceFromATerminal() {
        assertEquals("\\u001B[2J\\u001B]0;title\\u0007", Printable.line("\u001B[2J\u001B]0;title\u0007"));
    }

    @Test
    void putsLinesOnOneLineOnlyWhereAsked() {
        assertEquals("a b c d", Printable.line("a\r\nb\tc\rd"));
        assertEquals("a\nb\tc\nd", Printable.lines("a\r\nb\tc\rd"));
        assertTrue(Printable.isControl('\n'));
    }
}
