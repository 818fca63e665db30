package org.bulletinfacts.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.bulletinfacts.extract.Cascade;
import org.springframework.batch.core.observability.jfr.events.step.chunk.ChunkTransactionEvent;
import org.springframework.batch.core.observability.jfr.events.step.chunk.ChunkWriteEvent;
import org.springframework.batch.core.observability.jfr.events.step.chunk.ItemProcessEvent;
import org.springframework.batch.core.observability.jfr.events.step.chunk.ItemReadEvent;

/** Where a measured process spent its time and its heap, by its flight recording. */
final class Profile {
    private static final Duration SAMPLING = Duration.ofMillis(20);
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String HEAP = "jdk.GCHeapSummary";

    private final Measures measures;
    /** Seconds by class of event. */
    private final Map<String, Double> seconds = new TreeMap<>();
    /** Samples of extracting threads, by the part of the cascade that was at work. */
    private final Map<String, Integer> stages = new TreeMap<>();

    private final List<Instant> written = new ArrayList<>();
    private final List<Instant> committed = new ArrayList<>();
    private long peakHeap;

    Profile(Measures measures, Path recording) throws IOException {
        this.measures = measures;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                add(file.readEvent());
            }
        }
        written.sort(null);
        committed.sort(null);
    }

    /** A recording of what this class wants to know, and of what a person would look for in it. */
    static Recording recording() {
        Recording recording = new Recording();
        recording.enable(SAMPLE).withPeriod(SAMPLING);
        recording.enable("jdk.NativeMethodSample").withPeriod(SAMPLING);
        recording.enable(HEAP);
        recording.enable(ChunkCommitted.class);
        for (Class<? extends jdk.jfr.Event> event : List.of(
                ItemReadEvent.class, ItemProcessEvent.class, ChunkWriteEvent.class, ChunkTransactionEvent.class)) {
            recording.enable(event).withoutStackTrace().withoutThreshold();
        }
        return recording;
    }

    private void add(RecordedEvent event) {
        String name = event.getEventType().getName();
        if (name.equals(SAMPLE)) {
            addSample(event.getStackTrace());
        } else if (name.equals(HEAP)) {
            peakHeap = Math.max(peakHeap, event.getLong("heapUsed"));
        } else if (name.equals(ChunkCommitted.NAME)) {
            committed.add(event.getStartTime());
        } else {
            seconds.merge(name, event.getDuration().toNanos() / 1e9, Double::sum);
            if (name.equals(ChunkTransactionEvent.class.getName())) {
                written.add(event.getEndTime());
            }
        }
    }

    /** Counts for whatever the cascade itself called. */
    private void addSample(RecordedStackTrace stack) {
        String called = "Cascade";
        for (RecordedFrame frame : stack == null ? List.<RecordedFrame>of() : stack.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.equals(Cascade.class.getName())) {
                stages.merge(called, 1, Integer::sum);
                return;
            }
            called = type.substring(type.lastIndexOf('.') + 1);
        }
    }

    Measures measures() {
        return measures;
    }

    /** Reading bulletins and asking the ledger what of them is new. */
    double reading() {
        return seconds.getOrDefault(ItemReadEvent.class.getName(), 0.0);
    }

    /** Waiting for threads that extract. */
    double waiting() {
        return seconds.getOrDefault(ItemProcessEvent.class.getName(), 0.0);
    }

    /** Handing rows to the database. */
    double writing() {
        return seconds.getOrDefault(ChunkWriteEvent.class.getName(), 0.0);
    }

    /** Ending transactions: the batch's own rows, and the commit. */
    double committing() {
        double sum = 0;
        int next = 0;
        for (Instant end : written) {
            while (next < committed.size() && committed.get(next).isBefore(end)) {
                next++;
            }
            if (next < committed.size()) {
                sum += Duration.between(end, committed.get(next)).toNanos() / 1e9;
            }
        }
        return sum;
    }

    int commits() {
        return committed.size();
    }

    /** The fullest heap, in bytes, with what nobody needs any more. */
    long peakHeap() {
        return peakHeap;
    }

    /** The share of each part of the cascade, 0 to 1. */
    Map<String, Double> stages() {
        double all = stages.values().stream().mapToInt(count -> count).sum();
        Map<String, Double> shares = new TreeMap<>();
        stages.forEach((stage, count) -> shares.put(stage, count / all));
        return shares;
    }
}
