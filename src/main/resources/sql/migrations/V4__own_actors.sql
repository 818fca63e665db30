-- The actors that the job's own lexicon names (actors.csv), under the ids that its users give them.

-- What the lexicon calls an article's actor by; NULL for those that it does not have.
ALTER TABLE article_actors ADD COLUMN own_id VARCHAR;

-- Today's rows of the lexicon, as measures has its indicators.
CREATE TABLE own_actors (
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country VARCHAR
);

-- The roles that the lexicon tells of them. valid_from, valid_to: first and last day; NULL where the lexicon leaves them open.
CREATE TABLE tenures (
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    office VARCHAR NOT NULL,
    organization VARCHAR,
    country VARCHAR,
    valid_from DATE,
    valid_to DATE
);

-- What analysts say of who is who (the job's corrections), of today. Merges lead to the id that stays. is_met: whether
-- any article has that actor. action: merge, split or rename.
CREATE TABLE corrections (
    line INTEGER NOT NULL,
    action VARCHAR NOT NULL,
    actor_id VARCHAR NOT NULL,
    new_id VARCHAR,
    name VARCHAR,
    source VARCHAR,
    article_id VARCHAR,
    is_met BOOLEAN NOT NULL
);
