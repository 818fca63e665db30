package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.observation.Indicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureRowsTest {
    private static final Indicator HARVEST =
            new Indicator("rye_harvest", "rye harvest", "rye crop|harvest of rye", "measure");
    private static final Indicator HERRING = new Indicator("herring_catch", "herring catch", null, null);

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve(".work"));
        warehouse = Warehouse.open(folder, 1);
        connection = warehouse.connection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        warehouse.close();
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT concat_ws(' | ', measure_id, name, coalesce(synonyms, 'NULL'), coalesce(unit_kind, 'NULL'))"
                                + " FROM measures ORDER BY measure_id")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    @Test
    void holdsTheLexiconsRows() throws SQLException {
        MeasureRows.write(connection, List.of(HARVEST, HERRING));
        assertEquals(
                List.of(
                        "herring_catch | herring catch | NULL | NULL",
                        "rye_harvest | rye harvest | rye crop; harvest of rye | measure"),
                rows());
    }

    @Test
    void replacesThemWhereTheyDiffer() throws SQLException {
        MeasureRows.write(connection, List.of(HARVEST, HERRING));
        MeasureRows.write(connection, List.of(new Indicator("rye_harvest", "rye harvest", "rye crop", "measure")));
        assertEquals(List.of("rye_harvest | rye harvest | rye crop | measure"), rows());
    }

    /** DuckDB gives rows new numbers when they are written again. */
    @Test
    void leavesEqualRowsAlone() throws SQLException {
        MeasureRows.write(connection, List.of(HARVEST, HERRING));
        String rowIds = "SELECT min(rowid) * 1000 + max(rowid) FROM measures";
        long before = Sql.number(connection, rowIds);
        MeasureRows.write(connection, List.of(HERRING, HARVEST));
        assertEquals(before, Sql.number(connection, rowIds));
        MeasureRows.write(connection, List.of(HERRING));
        assertEquals(List.of("herring_catch | herring catch | NULL | NULL"), rows());
    }
}
