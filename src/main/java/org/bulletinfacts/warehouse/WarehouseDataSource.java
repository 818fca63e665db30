package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.duckdb.DuckDBConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections to one open database: DuckDB opens a file once and duplicates the connection. */
final class WarehouseDataSource extends AbstractDataSource {
    private final DuckDBConnection root;

    WarehouseDataSource(DuckDBConnection root) {
        this.root = root;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return root.duplicate();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the working database knows no users");
    }
}
