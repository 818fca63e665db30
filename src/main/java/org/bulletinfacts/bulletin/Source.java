package org.bulletinfacts.bulletin;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * One source of bulletins, as the job file describes it, with every default filled in.
 *
 * @param name the column {@code source} of all tables
 * @param files globs and paths, absolute or made so from the job file's folder
 * @param root the folder that {@code bulletin_uri} is relative to: the deepest folder that all of {@code files} share
 * @param datePattern of the date line (digest) or the date column (csv, jsonl); read strictly, whatever its resolver style.
 *     {@link DateTimeFormatter#ISO_LOCAL_DATE}, the default of csv and jsonl, also takes date-times
 * @param columns csv and jsonl: the name that the source has for each of {@code id, published_on, headline, body}
 * @param delimiter csv: the character between fields
 * @param maxRejects the share of articles read in a run that may be rejected, 0 to 1
 * @param longestArticle characters (code points) of the longest body; an article with a longer one is a reject
 * @param settle how long a file must not have changed before it is read
 * @param expectEvery how often something new is expected, or null
 * @param emptyIsOk true where a path or glob that matches nothing is no error
 */
public record Source(
        String name,
        List<String> files,
        Path root,
        Format format,
        Charset charset,
        DateTimeFormatter datePattern,
        Conventions conventions,
        Map<String, String> columns,
        char delimiter,
        double maxRejects,
        int longestArticle,
        Duration settle,
        Duration expectEvery,
        boolean emptyIsOk) {
    /** {@link #longestArticle()} where the job file says nothing: 1 MiB. */
    public static final int USUAL_LONGEST_ARTICLE = 1 << 20;

    /** What {@link #longestArticle()} may be at most, as an article with its headline is never longer than so many bytes: 8 MiB. */
    public static final int LONGEST_ARTICLE = Passage.LONGEST;

    /** This source with other files. */
    public Source withFiles(List<String> files, Path root) {
        return new Source(
                name,
                files,
                root,
                format,
                charset,
                datePattern,
                conventions,
                columns,
                delimiter,
                maxRejects,
                longestArticle,
                settle,
                expectEvery,
                emptyIsOk);
    }
}
