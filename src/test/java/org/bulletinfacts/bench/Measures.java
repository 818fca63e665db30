package org.bulletinfacts.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Numbers by name: what a measured process tells the one that started it. */
final class Measures {
    private final Properties numbers = new Properties();

    void put(String name, double number) {
        numbers.setProperty(name, Double.toString(number));
    }

    /** 0 where it was not measured. */
    double get(String name) {
        return Double.parseDouble(numbers.getProperty(name, "0"));
    }

    void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            numbers.store(out, null);
        }
    }

    static Measures read(Path file) throws IOException {
        Measures measures = new Measures();
        try (Reader in = Files.newBufferedReader(file)) {
            measures.numbers.load(in);
        }
        return measures;
    }
}
