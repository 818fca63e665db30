package org.bulletinfacts.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;

/**
 * What a monitor is told: one level, and why.
 *
 * @param line as Nagios plugins print it: level, reasons, and after "|" the performance data
 */
record Health(Level level, String line) {

    /** The levels of Nagios plugins; their order is that of the exit codes. */
    enum Level {
        OK,
        WARNING,
        CRITICAL,
        UNKNOWN;

        int exitCode() {
            return ordinal();
        }
    }

    /**
     * From where on something is wrong.
     *
     * @param warnAge age of the last good run's end
     * @param criticalAge likewise
     * @param warnRejects share of the articles read in the last run that were rejected, 0 to 1
     */
    record Limits(Duration warnAge, Duration criticalAge, double warnRejects) {}

    private record Finding(Level level, String text) {}

    static Health of(RunHistory history, List<Source> sources, Instant now, Limits limits) {
        RunRecord newest = history.newest();
        if (newest == null) {
            return new Health(Level.UNKNOWN, "UNKNOWN: the job has never run");
        }
        List<Finding> findings = new ArrayList<>();
        Duration age = age(history, now, limits, findings);
        lastRun(newest, findings);
        long rejected = rejects(newest, limits, findings);
        long late = lateSources(history, sources, now, findings);
        Level worst =
                findings.stream().map(Finding::level).max(Level::compareTo).orElse(Level.OK);
        List<String> reasons = findings.stream()
                .filter(f -> f.level == worst)
                .map(Finding::text)
                .toList();
        String performance = String.format(
                Locale.ROOT,
                " | age=%s;%d;%d rejected=%d late=%d",
                age == null ? "U" : age.toSeconds() + "s",
                limits.warnAge.toSeconds(),
                limits.criticalAge.toSeconds(),
                rejected,
                late);
        return new Health(worst, worst + ": " + String.join("; ", reasons) + performance);
    }

    private static Duration age(RunHistory history, Instant now, Limits limits, List<Finding> findings) {
        RunRecord good = history.lastGood();
        if (good == null) {
            findings.add(new Finding(Level.CRITICAL, "no run has succeeded yet"));
            return null;
        }
        Duration age = Duration.between(good.finished() == null ? good.started() : good.finished(), now);
        Level level = age.compareTo(limits.criticalAge) > 0
                ? Level.CRITICAL
                : age.compareTo(limits.warnAge) > 0 ? Level.WARNING : Level.OK;
        findings.add(new Finding(level, "last good run " + words(age) + " ago"));
        return age;
    }

    private static void lastRun(RunRecord run, List<Finding> findings) {
        switch (run.outcome()) {
            case FAILED, KILLED, CHECKS_FAILED ->
                findings.add(new Finding(
                        Level.WARNING,
                        "last run "
                                + run.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + (run.message() == null ? "" : ": " + run.message())));
            case HELD_BACK -> findings.add(new Finding(Level.WARNING, "held back: " + heldBack(run)));
            case RUNNING, PUBLISHED, NOTHING_NEW, STOPPED -> {
                // Nothing wrong; the age of the last good run tells where it stays away.
            }
        }
        for (SourceResult source : run.sources()) {
            if (source.problem() != null && run.outcome() != Outcome.FAILED) {
                findings.add(new Finding(Level.WARNING, source.name() + ": " + source.problem()));
            }
        }
    }

    private static String heldBack(RunRecord run) {
        return String.join(
                ", ",
                run.sources().stream()
                        .filter(SourceResult::heldBack)
                        .map(SourceResult::name)
                        .toList());
    }

    private static long rejects(RunRecord run, Limits limits, List<Finding> findings) {
        long rejected = run.sources().stream().mapToLong(SourceResult::rejected).sum();
        long read = run.sources().stream().mapToLong(SourceResult::articlesRead).sum();
        if (rejected > 0 && rejected > limits.warnRejects * (read + rejected)) {
            findings.add(new Finding(Level.WARNING, rejected + " of " + (read + rejected) + " articles rejected"));
        }
        return rejected;
    }

    private static long lateSources(RunHistory history, List<Source> sources, Instant now, List<Finding> findings) {
        long late = 0;
        Instant first = history.runs().get(history.runs().size() - 1).started();
        for (Source source : sources) {
            if (source.expectEvery() == null) {
                continue;
            }
            Instant news = history.lastNews(source.name());
            Duration silent = Duration.between(news == null ? first : news, now);
            if (silent.compareTo(source.expectEvery()) > 0) {
                late++;
                findings.add(new Finding(
                        Level.WARNING,
                        source.name() + " late: nothing new for " + words(silent) + ", expected every "
                                + words(source.expectEvery())));
            }
        }
        return late;
    }

    /** "2d 3h", "5h 10m", "12m", "40s": the two largest units. */
    static String words(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + "d" + (time.toHoursPart() > 0 ? " " + time.toHoursPart() + "h" : "");
        }
        if (time.toHours() > 0) {
            return time.toHours() + "h" + (time.toMinutesPart() > 0 ? " " + time.toMinutesPart() + "m" : "");
        }
        return time.toMinutes() > 0 ? time.toMinutes() + "m" : time.toSeconds() + "s";
    }
}
