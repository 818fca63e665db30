package org.bulletinfacts.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.publish.Manifest.PublishedFile;

/**
 * What the last publication has that may be used again.
 *
 * @param manifest null where nothing may be used again
 * @param changedMonths months ("2025-06") whose rows may differ since then
 */
record LastPublication(Manifest manifest, Set<String> changedMonths) {

    private static final LastPublication NONE = new LastPublication(null, Set.of());

    /**
     * Nothing is used again of another schema's publication, nor where the working database knows of another one.
     *
     * @param manifest null where there is none
     */
    static LastPublication of(Manifest manifest, Connection working, int schemaVersion) throws SQLException {
        if (manifest == null || manifest.schemaVersion() != schemaVersion) {
            return NONE;
        }
        // A kill between manifest and database leaves the run before in the database; its changed months are still
        // there.
        List<Manifest.Version> versions = manifest.versions();
        List<String> known = versions.subList(Math.max(0, versions.size() - 2), versions.size()).stream()
                .map(Manifest.Version::runId)
                .toList();
        List<String> recorded = Sql.texts(working, "SELECT run_id FROM main.publications");
        if (recorded.size() != 1 || !known.contains(recorded.get(0))) {
            return NONE;
        }
        return new LastPublication(
                manifest, new TreeSet<>(Sql.texts(working, "SELECT DISTINCT month FROM main.changed_months")));
    }

    boolean exists() {
        return manifest != null;
    }

    /** Whether a month's rows are those of the last publication. */
    boolean hasUnchanged(String month) {
        return exists() && !changedMonths.contains(month);
    }

    /** A Parquet file of the last publication, or null. */
    PublishedFile parquet(PublishedTable table, String fileName) {
        if (!exists() || !manifest.tables().containsKey(table.table())) {
            return null;
        }
        return manifest.tables().get(table.table()).files().stream()
                .filter(file -> file.name().equals(fileName))
                .findFirst()
                .orElse(null);
    }
}
