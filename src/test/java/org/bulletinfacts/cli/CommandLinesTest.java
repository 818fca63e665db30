package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "'','run'",
        "'--rebuild','run --rebuild'",
        "'--quiet --output out','run --quiet --output out'",
        "'run','run'",
        "'run sample','run sample'",
        "'--quiet status','--quiet status'",
        "'--help','--help'",
        "'-V','-V'",
        "'sample','sample'"
    })
    void runsWhereNoCommandIsGiven(String typed, String meant) {
        assertArrayEquals(words(meant), CommandLines.withDefaultCommand(words(typed)));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void tellsThatAJobIsNoCommand() throws IOException {
        Files.createDirectory(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/harvest.yaml"), "name: harvest");
        Run.of(home, "harvest").exits(2).tells("did you mean: run harvest");
        Run.of(home, "nothing").exits(2).tells("Commands: run, status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "status", "healthcheck", "explain", "sql", "validate"})
    void everyCommandHasHelp(String command) {
        Run.of(home, command, "--help")
                .exits(0)
                .shows("Usage: bulletin-facts " + command)
                .shows("--log-format");
    }

    @Test
    void tellsItsVersion() {
        Run.of(home, "--version").exits(0).shows("bulletin-facts ");
    }

    @Test
    void tellsWhichOptionIsWrong() {
        Run run = Run.of(home, "sql", "x", "--nonsense")
                .exits(2)
                .tells("--nonsense")
                .tells("sql --help");
        assertFalse(run.err().contains("\tat "), run.err());
        Run.of(home, "sql", "x", "--log-format", "xml")
                .exits(2)
                .tells("--log-format")
                .tells("xml");
    }

    @Test
    void showsNoControlCharactersOfWhatWasTyped() {
        Run run = Run.of(home, "\u001B[31mx").exits(2);
        assertFalse(run.err().contains("\u001B"), run.err());
    }
}
