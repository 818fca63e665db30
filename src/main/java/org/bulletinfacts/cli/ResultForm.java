package org.bulletinfacts.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Option;

/** The options {@code --csv} and {@code --json} of commands that print rows; one of them at most. */
final class ResultForm {
    @Option(names = "--csv", description = "Prints CSV with a heading.")
    private boolean csv;

    @Option(names = "--json", description = "Prints a JSON array with an object for each row.")
    private boolean json;

    /** Whether a person reads it, not a program. */
    boolean isTable() {
        return !csv && !json;
    }

    ResultPrinter printer(BulletinFacts program, List<AlignedTable.Column> columns) throws IOException {
        if (csv) {
            return new ResultPrinter.Csv(program.out(), program.terminal(), columns);
        }
        return json
                ? new ResultPrinter.Json(program.out(), columns)
                : new ResultPrinter.Table(program.out(), program.terminal(), columns);
    }
}
