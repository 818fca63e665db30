package org.bulletinfacts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code sql QUERY [JOB]}. */
@Command(
        name = "sql",
        description = "Runs a query on the published tables and prints the rows. The query can read nothing else.")
final class SqlCommand implements Callable<Integer> {
    @ParentCommand
    private BulletinFacts program;

    @Parameters(index = "0", paramLabel = "QUERY", description = "SQL of DuckDB, for example: \"FROM facts LIMIT 10\".")
    private String query;

    @Parameters(index = "1", arity = "0..1", paramLabel = "JOB", description = JobWord.DESCRIPTION)
    private String job = JobWord.DEFAULT;

    @Mixin
    private OutputOption output;

    @ArgGroup
    private ResultForm form = new ResultForm();

    @Override
    public Integer call() throws IOException {
        Path folder = output.of(program, job);
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement()) {
            if (statement.execute(query)) {
                try (ResultSet rows = statement.getResultSet()) {
                    print(rows);
                }
            }
            return ExitCode.OK;
        } catch (SQLException e) {
            throw new UsageException(reason(e), e);
        }
    }

    /** What DuckDB says, without what its driver says of itself where a query breaks off. */
    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("^Invalid Input Error: Attempting to execute .*\\RError: ", "");
    }

    private static Connection open(Path folder) {
        try {
            return PublishedDatabase.open(folder);
        } catch (SQLException e) {
            throw new UsageException(
                    folder.resolve(PublishedDatabase.FILE) + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void print(ResultSet rows) throws SQLException, IOException {
        PrintWriter out = program.out();
        ResultSetMetaData meta = rows.getMetaData();
        ResultPrinter printer = form.printer(program, columns(meta));
        long count = 0;
        // checkError: the reader of a pipe may have left, as "head" does.
        while (rows.next() && !(count % 1000 == 999 && out.checkError())) {
            List<Object> values = new ArrayList<>(meta.getColumnCount());
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                values.add(SqlValue.of(rows.getObject(i)));
            }
            printer.row(values);
            count++;
        }
        printer.end();
        if (printer instanceof ResultPrinter.Table && program.terminal().out() && !program.quiet()) {
            out.printf("(%d %s)%n", count, count == 1 ? "row" : "rows");
        }
        out.flush();
    }

    private static List<AlignedTable.Column> columns(ResultSetMetaData meta) throws SQLException {
        List<AlignedTable.Column> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(new AlignedTable.Column(meta.getColumnLabel(i), isNumeric(meta.getColumnType(i))));
        }
        return columns;
    }

    private static boolean isNumeric(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.DECIMAL,
                    Types.NUMERIC -> true;
            default -> false;
        };
    }
}
