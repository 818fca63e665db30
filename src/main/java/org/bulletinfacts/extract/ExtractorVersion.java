package org.bulletinfacts.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The hash of the rules and lexicons that facts depend on, made by the build (see pom.xml) from their sources. */
final class ExtractorVersion {
    private static final String RESOURCE = "extractor.version";
    private static final int DIGITS = 16;

    private ExtractorVersion() {}

    /**
     * 16 hex digits.
     *
     * @throws IllegalStateException where the build did not write it
     */
    static String read() {
        try (InputStream in = ExtractorVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside the classes: build with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
