package org.bulletinfacts.actor;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.tagger.Tagger;

/**
 * What was learned of names from annotated texts: a tagger, and the rules whose names it may overrule as they were wrong too often
 * there. Made by {@code train-names}; what it was made from stands beside it in the training record.
 *
 * @param weak names of rules
 */
public record NameModel(Tagger tagger, Set<String> weak) {
    /** Where the model stands that ships with the program. */
    public static final String RESOURCE = "/model/names.bin";

    private static final class BuiltIn {
        static final NameModel MODEL = read();

        private static NameModel read() {
            try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing beside the classes: learn it with train-names");
                }
                return NameModel.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    public NameModel {
        weak = Set.copyOf(weak);
    }

    /**
     * The model that ships with the program.
     *
     * @throws IllegalStateException where none does
     */
    public static NameModel builtIn() {
        return BuiltIn.MODEL;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where it is no such model
     */
    public static NameModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        Tagger tagger = Tagger.read(in);
        Set<String> weak = new TreeSet<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            weak.add(in.readUTF());
        }
        return new NameModel(tagger, weak);
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        tagger.write(out);
        out.writeInt(weak.size());
        for (String rule : new TreeSet<>(weak)) {
            out.writeUTF(rule);
        }
        out.flush();
    }
}
