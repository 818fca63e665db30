package org.bulletinfacts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulletinfacts.actor.NameTraining.Settings;
import org.bulletinfacts.run.ExitCode;
import org.bulletinfacts.train.NameTrainer;
import org.bulletinfacts.train.TrainingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code train-names FOLDER…}. */
@Command(
        name = "train-names",
        description = "For developers: learns the model of names from annotated texts, the same from the same texts.")
final class TrainNamesCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParentCommand
    private BulletinFacts program;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Folders (or files) of annotated texts: *.jsonl, one JSON object a line.")
    private List<Path> folders;

    @Option(
            names = "--held-out",
            paramLabel = "FILE",
            description = "Texts to score on: rules alone, tagger alone, both. They are not learned from.")
    private List<Path> heldOut = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "Where the model goes; the training record goes beside it, as FILE.json. Without: scores alone.")
    private Path model;

    @Option(names = "--rounds", paramLabel = "N", description = "How often all texts are read (default: 8).")
    private int rounds = 8;

    @Option(
            names = "--features",
            paramLabel = "N",
            description = "How many features are kept at most (default: 30000).")
    private int features = 30_000;

    @Option(
            names = "--sure",
            paramLabel = "P",
            description = "Rules of at least this precision on the bulletins are not overruled (default: 0.95).")
    private double sure = 0.95;

    @Override
    public Integer call() throws IOException {
        try {
            NameTrainer trainer = new NameTrainer(new Settings(rounds, 1, features, sure));
            for (Path file : heldOut) {
                trainer.holdOut(file);
            }
            for (Path folder : folders) {
                trainer.learnFrom(folder);
            }
            NameTrainer.Trained trained = trainer.train();
            String told = JSON.writeValueAsString(trained.record());
            if (model != null) {
                Files.write(model, trained.model());
                Files.writeString(model.resolveSibling(model.getFileName() + ".json"), told + "\n");
            }
            program.out().println(told);
            program.out().flush();
            return ExitCode.OK;
        } catch (TrainingException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
