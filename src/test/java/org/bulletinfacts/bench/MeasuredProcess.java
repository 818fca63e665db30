package org.bulletinfacts.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jdk.jfr.Recording;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.job.BulletinJob;
import org.bulletinfacts.job.Options;
import org.bulletinfacts.job.Progress;
import org.bulletinfacts.job.RunResult;
import org.bulletinfacts.run.RunRecord;

/** A fresh Java with a small heap that does one thing and leaves its {@link Measures} and a flight recording behind. */
final class MeasuredProcess {
    /** As jobs/run has it where nobody says otherwise. */
    static final String HEAP = "-Xmx512m";

    private static final String COLLECTOR = "-XX:+UseSerialGC";

    /** What such a process does. */
    enum Task {
        /** The whole job. */
        JOB,
        /** Extracts all facts and keeps them. */
        KEEP,
        /** The whole job with kept facts. */
        LOAD,
        /** Reads the bulletins and nothing else. */
        READ
    }

    private final Path bulletins;
    private final Path folder;
    private final Measures measures = new Measures();

    private MeasuredProcess(Path bulletins, Path folder) {
        this.bulletins = bulletins;
        this.folder = folder;
    }

    /** Runs a task in a process of its own. */
    static Profile run(Task task, Path bulletins, Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                COLLECTOR,
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredProcess.class.getName(),
                task.name(),
                bulletins.toString(),
                folder.toString());
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(task + " ended with exit code " + exitCode);
        }
        return new Profile(Measures.read(measures(task, folder)), recording(task, folder));
    }

    private static Path measures(Task task, Path folder) {
        return folder.resolve(task.name().toLowerCase(Locale.ROOT) + ".properties");
    }

    private static Path recording(Task task, Path folder) {
        return folder.resolve(task.name().toLowerCase(Locale.ROOT) + ".jfr");
    }

    public static void main(String[] arguments) throws Exception {
        Task task = Task.valueOf(arguments[0]);
        Path folder = Path.of(arguments[2]);
        MeasuredProcess process = new MeasuredProcess(Path.of(arguments[1]), folder);
        try (Recording recording = Profile.recording()) {
            recording.start();
            long start = System.nanoTime();
            process.perform(task);
            process.measures.put("seconds", (System.nanoTime() - start) / 1e9);
            process.measures.put("processor", Machine.processorSeconds());
            process.measures.put("resident", Machine.peakResident());
            recording.dump(recording(task, folder));
        }
        process.measures.write(measures(task, folder));
    }

    private void perform(Task task) throws Exception {
        switch (task) {
            case JOB -> job(Cascade.english());
            case KEEP -> KeptFacts.keep(BenchmarkJob.source(bulletins), Cascade.english(), folder);
            case LOAD -> {
                try (KeptFacts kept = KeptFacts.open(folder)) {
                    job(kept);
                }
            }
            case READ -> read(BenchmarkJob.source(bulletins));
        }
    }

    private void job(Extractor extractor) {
        TimedExtractor timed = new TimedExtractor(extractor);
        StepClock clock = new StepClock();
        int threads = Runtime.getRuntime().availableProcessors();
        RunResult result = new BulletinJob(timed)
                .run(BenchmarkJob.of(bulletins, folder.resolve("output"), threads), new Options(false, clock));
        clock.step("end");
        if (result.exitCode() != 0) {
            throw new IllegalStateException(result.message());
        }
        RunRecord run = result.record();
        measures.put("articles", run.sources().get(0).added());
        measures.put(
                "facts", run.facts().values().stream().mapToLong(rows -> rows).sum());
        measures.put(
                "published",
                run.rows().values().stream().mapToLong(rows -> rows).sum());
        measures.put("actors", run.rows().get("actors"));
        measures.put("extraction", timed.processorSeconds());
        for (RunRecord.Step step : run.steps()) {
            measures.put("step." + step.name(), step.seconds());
        }
    }

    private void read(Source source) throws IOException {
        long articles = 0;
        for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
            try (BulletinReader reader = BulletinReaders.open(source, file)) {
                for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                    articles++;
                }
            }
        }
        measures.put("articles", articles);
    }

    /** Hears of steps and commits: reads the processor's clock at each step, and tells the flight recorder of commits. */
    private final class StepClock implements Progress {
        private String step = "begin";
        private double since;

        @Override
        public void step(String name) {
            double now = Machine.processorSeconds();
            measures.put("processor." + step, now - since);
            step = name;
            since = now;
        }

        @Override
        public void articles(long done, long total) {
            new ChunkCommitted().commit();
        }
    }
}
