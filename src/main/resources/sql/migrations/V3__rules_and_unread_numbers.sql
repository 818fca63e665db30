-- How far each rule is to be trusted, and what the extractor saw and did not understand.

-- The rules of this release, and those of older facts that still name them. cases: facts that the rule made of annotated texts;
-- precision: the share of them that is right, confidence: the same where the cases are enough. All NULL where nothing was measured.
CREATE TABLE rules (
    rule VARCHAR NOT NULL,
    fact VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    cases INTEGER,
    precision DOUBLE,
    confidence DOUBLE
);

-- Numbers that are neither figures, nor parts of dates or names, nor known to count nothing. value: NULL of several joined ones.
CREATE TABLE numbers_unread (
    number_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    mention VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    value DOUBLE,
    reason VARCHAR NOT NULL
);
