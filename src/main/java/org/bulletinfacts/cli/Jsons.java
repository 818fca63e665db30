package org.bulletinfacts.cli;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How {@code --json} writes: numbers without exponent, and control characters and letters beyond the BMP as they are. */
final class Jsons {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** One value on one line. */
    static final JsonMapper COMPACT = JsonMapper.builder(FACTORY).build();

    /** Indented, for people and scripts alike. */
    static final JsonMapper INDENTED = JsonMapper.builder(FACTORY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Jsons() {}
}
