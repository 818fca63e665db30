package org.bulletinfacts.jobfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of the job file whose keys are known. What is wrong in it is collected; what is read then is the default. */
final class Section {
    /** Makes a value of a scalar. */
    interface Parser<T> {
        T parse(ScalarNode scalar) throws WrongValue;
    }

    private final MappingNode node;
    private final String path;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * Looks at the keys of a mapping.
     *
     * @param path of the mapping with a dot after it, or empty
     */
    Section(MappingNode node, String path, List<String> known, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            Node key = entry.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                problems.add(
                        key,
                        path + name,
                        "is no key here; known are " + String.join(", ", known) + "." + NearMiss.question(name, known));
            } else if (values.containsKey(name)) {
                problems.add(key, path + name, "stands twice");
            } else {
                values.put(name, entry.getValueNode());
            }
        }
    }

    /** A mapping as a section, or null with the problem told. */
    static Section of(Node node, String path, List<String> known, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return new Section(mapping, path.isEmpty() ? "" : path + ".", known, problems);
        }
        problems.add(node, path, "is no mapping; keys with values are right: " + String.join(", ", known));
        return null;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value's node, or the whole section's where the key is missing: a place for messages. */
    Node node(String key) {
        return values.getOrDefault(key, node);
    }

    String path(String key) {
        return path + key;
    }

    void problem(String key, String message) {
        problems.add(node(key), path + key, message);
    }

    void require(String key, String meaning) {
        if (!has(key)) {
            problems.addMissing(node, path + key, "is missing: " + meaning);
        }
    }

    /** The value of a key, or the default where it is missing or wrong. */
    <T> T value(String key, T otherwise, Parser<T> parser) {
        Node value = values.get(key);
        T read = value == null ? null : parse(value, path + key, parser);
        return read == null ? otherwise : read;
    }

    /** The values of a key that takes one or several; empty where it is missing. */
    <T> List<T> list(String key, Parser<T> parser) {
        Node value = values.get(key);
        List<T> read = new ArrayList<>();
        if (value instanceof SequenceNode sequence) {
            if (sequence.getValue().isEmpty()) {
                problems.addMissing(sequence, path + key, "is an empty list; at least one entry is right");
            }
            for (int i = 0; i < sequence.getValue().size(); i++) {
                add(read, parse(sequence.getValue().get(i), path + key + "[" + i + "]", parser));
            }
        } else if (value != null) {
            add(read, parse(value, path + key, parser));
        }
        return read;
    }

    private static <T> void add(List<T> list, T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private <T> T parse(Node value, String at, Parser<T> parser) {
        if (!(value instanceof ScalarNode scalar)) {
            problems.addMissing(
                    value,
                    at,
                    "is a " + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
                            + "; a single value is right");
            return null;
        }
        try {
            return parser.parse(scalar);
        } catch (WrongValue e) {
            problems.add(scalar, at, e.getMessage());
            return null;
        }
    }
}
