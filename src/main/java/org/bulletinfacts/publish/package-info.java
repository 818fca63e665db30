/**
 * From the working database to what readers open: actors resolved, checks, snapshot, Parquet, CSV, manifest, report. All of
 * them read the views of schema {@code published}, so they cannot differ.
 */
package org.bulletinfacts.publish;
