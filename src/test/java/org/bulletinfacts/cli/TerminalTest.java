package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final String OUT = "bulletin.terminal.out";
    private static final String ERR = "bulletin.terminal.err";
    private static final String COLUMNS = "bulletin.terminal.columns";

    @AfterEach
    void forget() {
        System.clearProperty(OUT);
        System.clearProperty(ERR);
        System.clearProperty(COLUMNS);
    }

    private static Terminal detect(String out, String columns, Map<String, String> environment) {
        System.setProperty(OUT, out);
        System.setProperty(ERR, "true");
        System.setProperty(COLUMNS, columns);
        return Terminal.detect(environment);
    }

    @Test
    void hasColoursOnlyOnATerminalThatTakesThem() {
        Map<String, String> xterm = Map.of("TERM", "xterm");
        assertEquals(new Terminal(true, true, true, 132), detect("true", "132", xterm));
        assertEquals(new Terminal(false, true, false, 132), detect("false", "132", xterm));
        assertEquals(new Terminal(true, true, false, 132), detect("true", "132", Map.of("TERM", "dumb")));
        assertEquals(new Terminal(true, true, false, 132), detect("true", "132", Map.of()));
        assertEquals(
                new Terminal(true, true, false, 132), detect("true", "132", Map.of("TERM", "xterm", "NO_COLOR", "1")));
        assertEquals(
                new Terminal(true, true, true, 132), detect("true", "132", Map.of("TERM", "xterm", "NO_COLOR", "")));
    }

    @Test
    void takesEightyColumnsWhereNoneAreTold() {
        assertEquals(80, detect("true", "", Map.of()).columns());
        assertEquals(80, detect("true", "wide", Map.of()).columns());
        assertEquals(80, detect("true", "0", Map.of()).columns());
        assertEquals(20, detect("true", "5", Map.of()).columns());
    }
}
