package org.bulletinfacts.jobfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletinfacts.bulletin.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads job files: YAML 1.2, every key and value checked, every default filled in. */
public final class JobFileReader {
    static final List<String> KEYS = List.of(
            "name", "output", "threads", "chunk-size", "sources", "lexicon", "corrections", "exports", "checks");
    static final List<String> EXPORTS = List.of("csv");
    static final int MOST_THREADS = 1024;
    static final int LARGEST_CHUNK = 100_000;
    static final int USUAL_CHUNK = 500;
    /** The job whose output is the folder {@code output} itself. */
    private static final String SAMPLE = "sample";

    private final Path file;
    private final Problems problems;
    private final PathValues paths;

    private JobFileReader(Path file, PathValues paths) {
        this.file = file;
        this.problems = new Problems(file);
        this.paths = paths;
    }

    /**
     * Reads a job file.
     *
     * @throws JobFileException where it is not there, is no YAML, or holds anything that is not right: all of it is told
     */
    public static Job read(Path file) throws JobFileException {
        return read(file, System.getenv());
    }

    static Job read(Path file, Map<String, String> environment) throws JobFileException {
        Problems problems = new Problems(file);
        try {
            String yaml = Files.readString(file);
            Path folder = file.toAbsolutePath().normalize().getParent().toRealPath();
            boolean inJobs = folder.endsWith("jobs") && folder.getParent() != null;
            PathValues paths = new PathValues(folder, inJobs ? folder.getParent() : folder, environment);
            return new JobFileReader(file, paths).read(yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml);
        } catch (NoSuchFileException e) {
            problems.add("there is no such job file");
        } catch (CharacterCodingException e) {
            problems.add("is not written in UTF-8, as a job file must be");
        } catch (IOException e) {
            problems.add("cannot be read: " + e);
        }
        problems.throwIfAny();
        throw new AssertionError("a problem was added");
    }

    private Job read(String yaml) throws JobFileException {
        Node root = compose(yaml).orElse(null);
        problems.throwIfAny();
        if (root == null) {
            problems.add("is empty; at least name and sources must be there");
            problems.throwIfAny();
        }
        Section section = Section.of(root, "", KEYS, problems);
        Job job = section == null ? null : job(section);
        problems.throwIfAny();
        return job;
    }

    private Optional<Node> compose(String yaml) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            String message = "is no YAML: " + e.getProblem() + (e.getContext() == null ? "" : ", " + e.getContext());
            problems.add(e.getProblemMark().orElse(null), "", null, message);
        } catch (YamlEngineException e) {
            problems.add("is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Job job(Section section) {
        section.require("name", "the name of the job");
        String name = section.value("name", SAMPLE, Values::name);
        List<Source> sources = sources(section);
        Path usual = paths.projectFolder().resolve("output");
        return new Job(
                name,
                file.toAbsolutePath().normalize(),
                section.value("output", name.equals(SAMPLE) ? usual : usual.resolve(name), paths::inProject),
                sources,
                csvExports(section),
                section.value("lexicon", null, paths::folder),
                section.list("checks", paths::file),
                corrections(section, sources),
                section.value("threads", Runtime.getRuntime().availableProcessors(), Values.number(1, MOST_THREADS)),
                section.value("chunk-size", USUAL_CHUNK, Values.number(1, LARGEST_CHUNK)));
    }

    private List<Correction> corrections(Section section, List<Source> sources) {
        Path corrections = section.value("corrections", null, paths::file);
        Set<String> names = new LinkedHashSet<>();
        sources.forEach(source -> names.add(source.name()));
        return corrections == null ? List.of() : CorrectionsFile.read(corrections, names, problems);
    }

    private List<Source> sources(Section section) {
        section.require("sources", "a list with at least one source");
        List<Source> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Node> nodes = section.has("sources") ? sourceNodes(section) : List.of();
        for (int i = 0; i < nodes.size(); i++) {
            String path = "sources[" + i + "]";
            Source source = SourceSection.read(nodes.get(i), path, problems, paths);
            if (source != null) {
                sources.add(source);
                if (!source.name().isEmpty() && !names.add(source.name())) {
                    problems.addMissing(
                            nodes.get(i), path + ".name", '"' + source.name() + "\" is the name of another source too");
                }
            }
        }
        return List.copyOf(sources);
    }

    private List<Node> sourceNodes(Section section) {
        if (!(section.node("sources") instanceof SequenceNode list)) {
            section.problem("sources", "is no list; each source begins with \"- name:\"");
            return List.of();
        }
        if (list.getValue().isEmpty()) {
            problems.addMissing(list, "sources", "is an empty list; at least one source is right");
        }
        return list.getValue();
    }

    private List<String> csvExports(Section job) {
        if (!job.has("exports")) {
            return List.of();
        }
        Section exports = Section.of(job.node("exports"), "exports", EXPORTS, problems);
        if (exports == null || !exports.has("csv")) {
            return List.of();
        }
        if (exports.node("csv") instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.BOOL)
                || exports.node("csv") instanceof MappingNode) {
            exports.problem("csv", "is not allowed; true, false or a list of tables is right");
            return List.of();
        }
        if (exports.node("csv") instanceof ScalarNode scalar) {
            return Boolean.parseBoolean(scalar.getValue()) ? ExportTables.TABLES : List.of();
        }
        return exports.list("csv", Values.oneOf(ExportTables.TABLES)).stream()
                .distinct()
                .toList();
    }
}
