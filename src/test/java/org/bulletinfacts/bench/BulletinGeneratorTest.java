package org.bulletinfacts.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's articles are what its figures are said to be about. */
class BulletinGeneratorTest {
    private static final int ARTICLES = 4000;
    private static final int EXTRACTED = 300;

    @TempDir
    Path folder;

    private List<Article> articles() throws IOException {
        new BulletinGenerator(1, 30).write(folder, 7, ARTICLES);
        Source source = BenchmarkJob.source(folder);
        List<Article> articles = new ArrayList<>();
        for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
            try (BulletinReader reader = BulletinReaders.open(source, file)) {
                for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                    articles.add((Article) item);
                }
            }
        }
        return articles;
    }

    @Test
    void noTwoArticlesAreAlike() throws IOException {
        List<Article> articles = articles();
        assertEquals(ARTICLES, articles.size());
        for (Function<Article, String> part :
                List.<Function<Article, String>>of(Article::articleId, Article::headline, Article::body)) {
            assertEquals(ARTICLES, articles.stream().map(part).distinct().count());
        }
        assertEquals(30, articles.stream().map(Article::publishedOn).distinct().count());
    }

    @Test
    void anArticleHasTheFactsAndTheLengthOfNews() throws IOException {
        List<Article> articles = articles().subList(0, EXTRACTED);
        int facts = 0;
        int quotes = 0;
        int characters = 0;
        Set<String> people = new HashSet<>();
        for (Article article : articles) {
            Facts found = Cascade.english().extract(article, Conventions.DEFAULT);
            facts += found.count();
            quotes += found.quotes().size();
            characters += article.text().length();
            found.actors().stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON)
                    .map(ArticleActor::name)
                    .forEach(people::add);
        }
        assertBetween(25, 45, facts / (double) EXTRACTED, "facts an article");
        assertBetween(1500, 2500, characters / (double) EXTRACTED, "characters an article");
        assertTrue(people.size() > 2 * EXTRACTED, people.size() + " people");
        assertTrue(quotes > EXTRACTED / 4, quotes + " quotes");
    }

    @Test
    void thereAreManyNamesAndManyKindsOfSentence() {
        Words words = Words.read();
        Set<String> names = IntStream.range(0, 20_000).mapToObj(words::person).collect(Collectors.toSet());
        assertTrue(names.size() > 10_000, names.size() + " names");
        assertTrue(words.sentences("lead").size() + words.sentences("body").size() >= 30);
    }

    @Test
    void oneSeedGivesOneText() {
        BulletinGenerator one = new BulletinGenerator(3, 5);
        BulletinGenerator same = new BulletinGenerator(3, 5);
        assertEquals(one.article(7, 10), same.article(7, 10));
        assertEquals(one.article(7, 10), one.article(7, 10));
    }

    private static void assertBetween(double least, double most, double value, String what) {
        assertTrue(least <= value && value <= most, value + " " + what);
    }
}
