package org.bulletinfacts.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

/** The lexicon as it ships with what a user changed in it. Immutable. */
public final class OwnLexicon implements LexiconRows {
    /** Hex digits of the hash. */
    private static final int DIGITS = 8;

    private final Map<String, OwnFile> files;
    private final String hash;

    OwnLexicon(Map<String, OwnFile> files) {
        this.files = new TreeMap<>(files);
        this.hash = hash(this.files);
    }

    /**
     * Reads and checks a folder whose files are named as the built-in ones. Hidden files and those whose name begins with README
     * are left alone.
     *
     * @throws LexiconException where anything in it is wrong: all of it is told
     */
    public static OwnLexicon read(Path folder) throws LexiconException {
        return new LexiconFolder(folder).read();
    }

    @Override
    public void forEach(String file, Consumer<LexiconFile.Row> consumer) {
        OwnFile own = files.get(file);
        if (own == null) {
            LexiconRows.BUILT_IN.forEach(file, consumer);
        } else {
            own.forEach(consumer);
        }
    }

    /** Of what the rows say and their order: line ends, order of columns and needless quotation marks make no difference. */
    @Override
    public String hash() {
        return hash;
    }

    private static String hash(Map<String, OwnFile> files) {
        StringBuilder said = new StringBuilder();
        files.forEach((name, file) -> {
            for (OwnRow row : file.rows()) {
                said.append(name).append('\u001F').append(row.action());
                for (Column column : file.columns().columns()) {
                    String cell = row.get(column.name());
                    said.append('\u001F').append(cell == null ? "" : cell);
                }
                said.append('\u001E');
            }
        });
        if (said.isEmpty()) {
            return "";
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
