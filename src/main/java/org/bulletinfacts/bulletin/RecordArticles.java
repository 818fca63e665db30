package org.bulletinfacts.bulletin;

import java.time.LocalDate;

/** Makes articles of the fields of CSV records and JSON objects, or says what is wrong with them. */
final class RecordArticles {
    static final String ID = "id";
    static final String PUBLISHED_ON = "published_on";
    static final String HEADLINE = "headline";
    static final String BODY = "body";

    /** The fields of an article as the file has them; a field that is not there is null. */
    record Fields(String id, String publishedOn, String headline, String body) {}

    private final Source source;
    private final RecordDates dates;
    private final Articles articles;

    RecordArticles(Source source, String bulletinUri) {
        this.source = source;
        dates = new RecordDates(source);
        articles = new Articles(source, bulletinUri);
    }

    /** What the source calls one of the four fields. */
    String name(String field) {
        return source.columns().getOrDefault(field, field);
    }

    boolean hasDate(Fields fields) {
        return fields.publishedOn() != null && dates.read(fields.publishedOn()) != null;
    }

    /** The article that the fields are, or the reject of the passage that they were read from. */
    BulletinItem item(Fields fields, Passage passage) {
        String written = fields.publishedOn();
        if (written == null || Blanks.isBlank(written)) {
            return passage.reject("an article without a date: " + name(PUBLISHED_ON) + " is empty; a day such as "
                    + dates.example() + " is right");
        }
        LocalDate day = dates.read(written);
        if (day == null) {
            return passage.reject("a broken date: " + name(PUBLISHED_ON) + " is \"" + shortened(written)
                    + "\"; a day written as " + dates.example() + " is right");
        }
        if (fields.body() == null || Blanks.isBlank(fields.body())) {
            return passage.reject("an article with an empty body: " + name(BODY) + " must hold text");
        }
        String tooLong = articles.tooLong(fields.body());
        if (tooLong != null) {
            return passage.reject(tooLong);
        }
        String id = fields.id() == null || Blanks.isBlank(fields.id()) ? null : Blanks.strip(fields.id());
        String headline = fields.headline() == null || Blanks.isBlank(fields.headline()) ? "" : fields.headline();
        String fault = fault(id, headline, fields.body());
        return fault == null ? articles.add(id, day, headline, fields.body()) : passage.reject(fault);
    }

    private String fault(String id, String headline, String body) {
        String[] names = {ID, HEADLINE, BODY};
        String[] values = {id == null ? "" : id, headline, body};
        for (int i = 0; i < names.length; i++) {
            String fault = Articles.fault(values[i]);
            if (fault != null) {
                return name(names[i]) + " holds " + fault;
            }
        }
        return null;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
