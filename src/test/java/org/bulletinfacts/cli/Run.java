package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.text.LexiconRows;

/** One call of the program, with what it printed. */
record Run(int exitCode, String out, String err) {
    static Run of(Path home, String... args) {
        return of(home, Terminal.NONE, () -> new FixedExtractor(org.bulletinfacts.extract.Facts.NONE), args);
    }

    static Run of(Path home, Terminal terminal, Supplier<Extractor> extractor, String... args) {
        return with(home, terminal, lexicon -> extractor.get(), args);
    }

    /** With the extractors that a lexicon gives. */
    static Run with(Path home, Terminal terminal, Function<LexiconRows, Extractor> extractors, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLines.of(new BulletinFacts(new Installation(home), terminal, extractors))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(CommandLines.withDefaultCommand(args));
        return new Run(exitCode, out.toString(), err.toString());
    }

    Run exits(int expected) {
        assertEquals(expected, exitCode, () -> "out: " + out + "\nerr: " + err);
        return this;
    }

    Run prints(String expected) {
        assertEquals(expected, out, () -> "err: " + err);
        return this;
    }

    Run tells(String part) {
        assertTrue(err.contains(part), () -> "err: " + err);
        return this;
    }

    Run shows(String part) {
        assertTrue(out.contains(part), () -> "out: " + out);
        return this;
    }
}
