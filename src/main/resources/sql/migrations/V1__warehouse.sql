-- The working database: what was read, what was extracted, and the ledger that says what is done.
-- No keys and no indexes: a reload with them takes twenty times as long, and uniqueness is a quality check (sql/checks).

-- A file that was read to its end. Its row is written last, in the transaction of its last articles.
CREATE TABLE bulletins (
    source VARCHAR NOT NULL,
    bulletin_uri VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    modified_at TIMESTAMP NOT NULL,
    articles INTEGER NOT NULL,
    rejects INTEGER NOT NULL
);

-- The ledger: every content of every article that was ever seen. A content once seen never makes a new revision.
CREATE TABLE contents (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    run_id VARCHAR NOT NULL,
    loaded_at TIMESTAMP NOT NULL
);

-- Where a content stood. An article takes the smallest place of its newest content, whatever the order of the nights.
CREATE TABLE sightings (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    bulletin_uri VARCHAR NOT NULL,
    position INTEGER NOT NULL
);

-- The newest revision of each article.
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

-- The facts as the extractor gave them. Columns ..._no count in the article's own actors (article_actors.actor_no).
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

-- Who is named in an article, one row per actor of the article; forms joined with "; ".
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

-- Made by the resolve step from article_actors and mentions, whole, each time: they depend on the set of articles alone.
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

-- What a source gave that could not be read; file is relative to the output folder.
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

-- Months of publication ("2025-06") whose published rows may differ from the last publication; emptied once published.
CREATE TABLE changed_months (
    month VARCHAR NOT NULL
);

-- The run whose state was published last; no row before the first publication.
CREATE TABLE publications (
    run_id VARCHAR NOT NULL,
    published_at TIMESTAMP NOT NULL
);
