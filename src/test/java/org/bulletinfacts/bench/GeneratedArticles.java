package org.bulletinfacts.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Source;

/** Generated articles as the job reads them. */
final class GeneratedArticles {
    private GeneratedArticles() {}

    static List<Article> read(int count) throws IOException {
        Path folder = Files.createTempDirectory("bulletins");
        Path bulletin = new BulletinGenerator(7, 365).write(folder, 1, count).get(0);
        Source source = BenchmarkJob.source(folder);
        List<Article> articles = new ArrayList<>(count);
        for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
            try (BulletinReader reader = BulletinReaders.open(source, file)) {
                for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                    articles.add((Article) item);
                }
            }
        }
        Files.delete(bulletin);
        Files.delete(folder);
        return articles;
    }

    /** By article: how long its text is in UTF-8. */
    static int[] bytes(List<Article> articles) {
        return articles.stream()
                .mapToInt(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .toArray();
    }
}
