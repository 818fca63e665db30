package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.bulletinfacts.bulletin.BulletinFile;

/** The bulletins of one source that were read to their end, as the ledger has them. */
public final class KnownBulletins {
    private final Connection connection;
    private final Map<String, Row> rows = new HashMap<>();

    private record Row(String sha256, long size, LocalDateTime modified) {}

    private KnownBulletins(Connection connection) {
        this.connection = connection;
    }

    /** @param connection stays open as long as the result is used */
    public static KnownBulletins of(Connection connection, String source) throws SQLException {
        KnownBulletins known = new KnownBulletins(connection);
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT bulletin_uri, sha256, size, modified_at FROM bulletins WHERE source = ?")) {
            query.setString(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.rows.put(
                            row.getString(1),
                            new Row(row.getString(2), row.getLong(3), row.getObject(4, LocalDateTime.class)));
                }
            }
        }
        return known;
    }

    /** Whether the file looks as it did when it was read: then it need not be opened. */
    public boolean sameSizeAndTime(BulletinFile file) {
        Row row = rows.get(file.uri());
        return row != null && row.size() == file.size() && row.modified().equals(Sql.utc(file.modified()));
    }

    /** Whether the file's bytes are those that were read. */
    public boolean sameContent(BulletinFile file, String sha256) {
        Row row = rows.get(file.uri());
        return row != null && row.sha256().equals(sha256);
    }

    /** Notes the time of a file whose content is known, so that the next run need not open it. */
    public void touched(BulletinFile file) throws SQLException {
        Sql.update(
                connection,
                "UPDATE bulletins SET modified_at = ? WHERE source = ? AND bulletin_uri = ?",
                Sql.utc(file.modified()),
                file.source(),
                file.uri());
    }
}
