package org.bulletinfacts.publish;

import java.nio.file.Path;

/** Where things lie in a job's output folder; {@code root} is absolute. */
record OutputFolder(Path root) {
    OutputFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path snapshot() {
        return root.resolve("bulletins.duckdb");
    }

    /** The link to the current version. */
    Path parquet() {
        return root.resolve("parquet");
    }

    Path versions() {
        return root.resolve("versions");
    }

    Path csv() {
        return root.resolve("csv");
    }

    Path liveSql() {
        return root.resolve("live.sql");
    }

    Path dictionary() {
        return root.resolve("dictionary.md");
    }

    Path manifest() {
        return root.resolve("manifest.json");
    }

    Path report() {
        return root.resolve("report").resolve("index.html");
    }

    /** Exists only while something is published, or after a kill: what is being built, and what it replaces. */
    Path staging() {
        return root.resolve(".publishing");
    }

    /** Where the successor of a file is built. */
    Path fresh(Path target) {
        return staging().resolve("new").resolve(root.relativize(target));
    }

    /** Where the predecessor of a file is kept until all files are switched. */
    Path kept(Path target) {
        return staging().resolve("old").resolve(root.relativize(target));
    }
}
