package org.bulletinfacts.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;

/** An extractor that extracts nothing: it hands back the facts that another one made of the same articles before. */
final class KeptFacts implements Extractor, AutoCloseable {
    private final String version;
    private final RecordCodec codec;
    /** By bulletin: where the facts of each article begin, by its position (from 1); and where those of the last end. */
    private final Map<String, long[]> places;

    private final FileChannel facts;

    @SuppressWarnings("unchecked")
    private KeptFacts(Path folder) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(index(folder)))) {
            version = (String) in.readObject();
            codec = new RecordCodec((List<String>) in.readObject());
            places = (Map<String, long[]>) in.readObject();
        }
        facts = FileChannel.open(facts(folder));
    }

    private static Path facts(Path folder) {
        return folder.resolve("facts.bin");
    }

    private static Path index(Path folder) {
        return folder.resolve("facts.index");
    }

    static KeptFacts open(Path folder) throws IOException, ClassNotFoundException {
        return new KeptFacts(folder);
    }

    /** Extracts the facts of all articles of a source, and keeps them in a folder. */
    static void keep(Source source, Extractor extractor, Path folder) throws IOException {
        Files.createDirectories(folder);
        RecordCodec codec = new RecordCodec();
        Map<String, long[]> places = new TreeMap<>();
        long[] end = new long[1];
        List<BulletinFile> files = BulletinFiles.find(source, Instant.now()).ready();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                facts(folder),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
            files.parallelStream().forEach(file -> {
                List<byte[]> encoded = encode(source, file, extractor, codec);
                synchronized (places) {
                    places.put(file.uri(), append(encoded, end, out));
                }
            });
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(index(folder)))) {
            out.writeObject(extractor.version());
            out.writeObject(new ArrayList<>(codec.typeNames()));
            out.writeObject(places);
        }
    }

    private static List<byte[]> encode(Source source, BulletinFile file, Extractor extractor, RecordCodec codec) {
        List<byte[]> encoded = new ArrayList<>();
        try (BulletinReader reader = BulletinReaders.open(source, file)) {
            for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                Article article = (Article) item;
                encoded.add(codec.encode(extractor.extract(article, source.conventions()), article.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded;
    }

    private static long[] append(List<byte[]> encoded, long[] end, OutputStream out) {
        long[] places = new long[encoded.size() + 1];
        try {
            for (int i = 0; i < encoded.size(); i++) {
                places[i] = end[0];
                out.write(encoded.get(i));
                end[0] += encoded.get(i).length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        places[encoded.size()] = end[0];
        return places;
    }

    @Override
    public Facts extract(Article article, Conventions conventions) {
        long[] bulletin = places.get(article.bulletinUri());
        long start = bulletin[article.position() - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (bulletin[article.position()] - start));
        try {
            while (bytes.hasRemaining() && facts.read(bytes, start + bytes.position()) >= 0) {
                // until all is there
            }
            return (Facts) codec.decode(bytes.flip(), article.text());
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() throws IOException {
        facts.close();
    }
}
