package org.bulletinfacts.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BiConsumer;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Reject;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.warehouse.EndOfBulletin;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.bulletinfacts.warehouse.LoadedReject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything the survey found, one item after another in the order of source, file and position, without facts. */
final class BulletinStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BulletinStream.class);

    private final BiConsumer<Source, String> problems;
    private final Queue<Reading> readings = new ArrayDeque<>();
    private BulletinReader reader;
    private int articles;
    private int rejects;

    /** A file to be read. Of a source that is held back only the rejects are. */
    private record Reading(Source source, SurveyedFile surveyed, boolean rejectsOnly) {
        BulletinFile file() {
            return surveyed.file();
        }
    }

    /** @param problems is told of files that cannot be read to their end */
    BulletinStream(Survey survey, BiConsumer<Source, String> problems) {
        this.problems = problems;
        for (SurveyedSource source : survey.sources()) {
            for (SurveyedFile file : source.files()) {
                readings.add(new Reading(source.source(), file, source.heldBack()));
            }
        }
    }

    /**
     * The next item, or null at the end of all. A file that cannot be read to its end, or that changed since the survey, has
     * no {@link EndOfBulletin}, so the next run reads it again.
     */
    LoadItem next() {
        LoadItem item = null;
        while (item == null && !readings.isEmpty()) {
            Reading reading = readings.element();
            try {
                item = next(reading);
                if (item == null) {
                    leave();
                    item = end(reading);
                }
            } catch (IOException e) {
                problems.accept(
                        reading.source(),
                        reading.file().path() + " cannot be read to its end; the next run tries again: " + e);
                leave();
            }
        }
        return item;
    }

    /** The next item of a file, or null at its end. */
    private LoadItem next(Reading reading) throws IOException {
        if (reader == null) {
            reader = BulletinReaders.open(reading.source(), reading.file());
            articles = 0;
            rejects = 0;
        }
        for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
            if (item instanceof Reject reject) {
                rejects++;
                return new LoadedReject(reject);
            }
            if (item instanceof Article article && !reading.rejectsOnly()) {
                articles++;
                return new LoadedArticle(article, null, null);
            }
        }
        return null;
    }

    private LoadItem end(Reading reading) throws IOException {
        if (reading.rejectsOnly() || changed(reading.file())) {
            return null;
        }
        return new EndOfBulletin(reading.file(), reading.surveyed().sha256(), articles, rejects);
    }

    private void leave() {
        readings.poll();
        close();
    }

    private static boolean changed(BulletinFile file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
        boolean changed = now.size() != file.size()
                || !now.lastModifiedTime()
                        .toInstant()
                        .truncatedTo(ChronoUnit.MICROS)
                        .equals(file.modified());
        if (changed) {
            LOG.warn("{} changed while it was read; the next run reads it again", file.path());
        }
        return changed;
    }

    @Override
    public void close() {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                LOG.debug("closing a bulletin", e);
            }
            reader = null;
        }
    }
}
