package org.bulletinfacts.warehouse;

/** The working database was last written by a newer release than this one. */
public final class SchemaTooNewException extends RuntimeException {
    SchemaTooNewException(int found, int known) {
        super("the working database has schema version " + found + ", this release knows versions up to " + known
                + ": run the newer release, or restore the output folder from before the upgrade");
    }
}
