-- A working database of schema version 1, as the first release left it, with a few rows. Never changes.

CREATE TABLE bulletins (
    source VARCHAR NOT NULL,
    bulletin_uri VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    modified_at TIMESTAMP NOT NULL,
    articles INTEGER NOT NULL,
    rejects INTEGER NOT NULL
);

CREATE TABLE contents (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    run_id VARCHAR NOT NULL,
    loaded_at TIMESTAMP NOT NULL
);

CREATE TABLE sightings (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    bulletin_uri VARCHAR NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE articles (
    article_id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR,
    published_on DATE NOT NULL,
    headline VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    agency VARCHAR,
    language VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    extractor_version VARCHAR NOT NULL
);

CREATE TABLE figures (
    figure_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    mention VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    value_max DOUBLE,
    unit VARCHAR,
    per_unit VARCHAR,
    modifier VARCHAR,
    basis VARCHAR NOT NULL,
    change VARCHAR,
    measure VARCHAR,
    measure_id VARCHAR,
    period_start DATE,
    period_end DATE,
    compared_start DATE,
    compared_end DATE,
    status VARCHAR NOT NULL,
    subject_no INTEGER,
    place_no INTEGER,
    country VARCHAR,
    reported_by_no INTEGER,
    part_of_id VARCHAR,
    rule VARCHAR NOT NULL
);

CREATE TABLE dates (
    date_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    mention VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    timex VARCHAR NOT NULL,
    start_date DATE,
    end_date DATE,
    precision VARCHAR,
    is_relative BOOLEAN NOT NULL,
    modifier VARCHAR,
    rule VARCHAR NOT NULL
);

CREATE TABLE mentions (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    mention VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    actor_no INTEGER,
    form VARCHAR NOT NULL,
    role VARCHAR,
    office VARCHAR,
    organization_no INTEGER,
    is_former BOOLEAN,
    rule VARCHAR NOT NULL
);

CREATE TABLE quotes (
    quote_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    sentence VARCHAR NOT NULL,
    quote VARCHAR NOT NULL,
    speaker_no INTEGER,
    speaker VARCHAR,
    verb VARCHAR,
    is_direct BOOLEAN NOT NULL,
    rule VARCHAR NOT NULL
);

CREATE TABLE events (
    event_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    sentence VARCHAR NOT NULL,
    trigger VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    actor_no INTEGER,
    recipient_no INTEGER,
    start_date DATE,
    end_date DATE,
    place_no INTEGER,
    status VARCHAR NOT NULL,
    happening_no INTEGER NOT NULL,
    rule VARCHAR NOT NULL
);

CREATE TABLE article_actors (
    article_id VARCHAR NOT NULL,
    actor_no INTEGER NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    forms VARCHAR NOT NULL
);

CREATE TABLE actor_links (
    article_id VARCHAR NOT NULL,
    actor_no INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL
);
CREATE TABLE actors (
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country VARCHAR,
    aliases VARCHAR,
    first_seen DATE NOT NULL,
    last_seen DATE NOT NULL,
    article_count INTEGER NOT NULL
);
CREATE TABLE roles (
    actor_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    office VARCHAR,
    organization_id VARCHAR,
    is_former BOOLEAN NOT NULL,
    first_seen DATE NOT NULL,
    last_seen DATE NOT NULL,
    article_count INTEGER NOT NULL
);

CREATE TABLE measures (
    measure_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    synonyms VARCHAR,
    unit_kind VARCHAR
);

CREATE TABLE rejects (
    run_id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    bulletin_uri VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    rejected_at TIMESTAMP NOT NULL
);

CREATE TABLE runs (
    run_id VARCHAR NOT NULL,
    job VARCHAR NOT NULL,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP,
    outcome VARCHAR NOT NULL,
    articles_read BIGINT NOT NULL,
    articles_new BIGINT NOT NULL,
    articles_changed BIGINT NOT NULL,
    articles_unchanged BIGINT NOT NULL,
    articles_rejected BIGINT NOT NULL,
    facts BIGINT NOT NULL,
    extractor_version VARCHAR NOT NULL
);

CREATE TABLE changed_months (
    month VARCHAR NOT NULL
);

CREATE TABLE publications (
    run_id VARCHAR NOT NULL,
    published_at TIMESTAMP NOT NULL
);

CREATE TABLE schema_version (version INTEGER NOT NULL, file VARCHAR NOT NULL, applied_at TIMESTAMP NOT NULL);
INSERT INTO schema_version VALUES (1, 'V1__warehouse.sql', TIMESTAMP '2025-06-05 03:15:00');

INSERT INTO bulletins VALUES
    ('kz', 'june.txt', '0000000000000000000000000000000000000000000000000000000000000000', 120, TIMESTAMP '2025-06-04 20:00:00', 1, 1);
INSERT INTO contents VALUES ('a1', 'h1', 1, '20250605-031500-000', TIMESTAMP '2025-06-05 03:15:01');
INSERT INTO sightings VALUES ('a1', 'h1', 'june.txt', 1);
INSERT INTO articles VALUES
    ('a1', 'kz', NULL, DATE '2025-06-04', 'Harvest begins', 'About 300 combines left for the fields.', NULL, 'en', 'h1', 1, 'v1');
INSERT INTO figures VALUES
    ('f1', 'a1', DATE '2025-06-04', 'kz', 21, 24, '300', 'About 300 combines left for the fields.', 'count', 300, NULL, NULL,
    NULL, 'approximately', 'level', NULL, 'combines', NULL, NULL, NULL, NULL, NULL, 'actual', NULL, NULL, 'KZ', NULL, NULL,
    'number');
INSERT INTO article_actors VALUES ('a1', 0, DATE '2025-06-04', 'kz', 'place', 'Kostanay region', 'KZ', 'Kostanay region');
INSERT INTO rejects VALUES
    ('20250605-031500-000', 'kz', 'june.txt', 9, 'no date', 'rejects/kz/june.txt-9-0000000000000000.rejected',
    TIMESTAMP '2025-06-05 03:15:01');
INSERT INTO runs VALUES
    ('20250605-031500-000', 'nightly', TIMESTAMP '2025-06-05 03:15:00', TIMESTAMP '2025-06-05 03:15:02', 'PUBLISHED', 1, 1, 0,
    0, 1, 1, 'v1');
INSERT INTO changed_months VALUES ('2025-06');
