-- What is published: each table of the contract as a view over the working database. Checks, snapshot, Parquet and CSV all
-- read these, so they cannot differ. Made anew at every start (they hold no rows), in schema "published". Tables are named
-- with their schema: a view does not remember the search path that it was made under.
CREATE SCHEMA IF NOT EXISTS published;

CREATE OR REPLACE VIEW published.bulletins AS
SELECT bulletin_uri, source, sha256, size, articles, rejects FROM main.bulletins;

CREATE OR REPLACE VIEW published.articles AS
SELECT a.article_id, a.source, a.external_id, s.bulletin_uri, s.position, a.published_on, a.headline, a.body,
    CASE WHEN a.headline = '' THEN a.body ELSE a.headline || chr(10) || a.body END AS text,
    a.agency, a.language, a.content_hash, a.revision, a.extractor_version
FROM main.articles a
JOIN (
    SELECT article_id, content_hash, min(bulletin_uri) AS bulletin_uri, arg_min(position, (bulletin_uri, position)) AS position
    FROM main.sightings GROUP BY ALL
) s USING (article_id, content_hash);

CREATE OR REPLACE VIEW published.figures AS
SELECT f.figure_id, f.article_id, f.published_on, f.source, f.start_char, f.end_char, f.mention, f.sentence, f.kind,
    f.value, f.value_max, f.unit, f.per_unit, f.modifier, f.basis, f.change, f.measure, f.measure_id,
    f.period_start, f.period_end, f.compared_start, f.compared_end, f.status,
    s.actor_id AS subject_id, p.actor_id AS place_id, f.country, r.actor_id AS reported_by_id, f.part_of_id,
    f.rule, u.confidence
FROM main.figures f
LEFT JOIN main.rules u ON u.rule = f.rule
LEFT JOIN main.actor_links s ON s.article_id = f.article_id AND s.actor_no = f.subject_no
LEFT JOIN main.actor_links p ON p.article_id = f.article_id AND p.actor_no = f.place_no
LEFT JOIN main.actor_links r ON r.article_id = f.article_id AND r.actor_no = f.reported_by_no;

CREATE OR REPLACE VIEW published.dates AS
SELECT date_id, article_id, published_on, source, start_char, end_char, mention, sentence, type, timex,
    start_date, end_date, precision, is_relative, modifier, rule
FROM main.dates;

CREATE OR REPLACE VIEW published.mentions AS
SELECT m.mention_id, m.article_id, m.published_on, m.source, m.start_char, m.end_char, m.mention, m.sentence, m.kind,
    a.actor_id, m.form, m.role, o.actor_id AS organization_id, m.rule, u.confidence
FROM main.mentions m
LEFT JOIN main.rules u ON u.rule = m.rule
LEFT JOIN main.actor_links a ON a.article_id = m.article_id AND a.actor_no = m.actor_no
LEFT JOIN main.actor_links o ON o.article_id = m.article_id AND o.actor_no = m.organization_no;

CREATE OR REPLACE VIEW published.actors AS
SELECT actor_id, name, kind, country, aliases, first_seen, last_seen, article_count FROM main.actors;

CREATE OR REPLACE VIEW published.roles AS
SELECT actor_id, role, office, organization_id, is_former, first_seen, last_seen, article_count FROM main.roles;

CREATE OR REPLACE VIEW published.tenures AS
SELECT actor_id, name, role, office, organization, country, valid_from, valid_to FROM main.tenures;

CREATE OR REPLACE VIEW published.quotes AS
SELECT q.quote_id, q.article_id, q.published_on, q.source, q.start_char, q.end_char, q.sentence, q.quote,
    s.actor_id AS speaker_id, q.speaker, q.verb, q.is_direct, q.rule
FROM main.quotes q
LEFT JOIN main.actor_links s ON s.article_id = q.article_id AND s.actor_no = q.speaker_no;

CREATE OR REPLACE VIEW published.events AS
SELECT e.event_id, e.article_id, e.published_on, e.source, e.start_char, e.end_char, e.sentence, e.trigger, e.type,
    a.actor_id, r.actor_id AS recipient_id, e.start_date, e.end_date, p.actor_id AS place_id, e.status, e.happening_no, e.rule
FROM main.events e
LEFT JOIN main.actor_links a ON a.article_id = e.article_id AND a.actor_no = e.actor_no
LEFT JOIN main.actor_links r ON r.article_id = e.article_id AND r.actor_no = e.recipient_no
LEFT JOIN main.actor_links p ON p.article_id = e.article_id AND p.actor_no = e.place_no;

CREATE OR REPLACE VIEW published.numbers_unread AS
SELECT number_id, article_id, published_on, source, start_char, end_char, mention, sentence, value, reason
FROM main.numbers_unread;

CREATE OR REPLACE VIEW published.loads AS
SELECT article_id, revision, run_id, loaded_at FROM main.contents;

CREATE OR REPLACE VIEW published.measures AS
SELECT measure_id, name, synonyms, unit_kind FROM main.measures;

CREATE OR REPLACE VIEW published.rules AS
SELECT rule, fact, description, cases, precision FROM main.rules;

CREATE OR REPLACE VIEW published.rejects AS
SELECT run_id, source, bulletin_uri, line, reason, file, rejected_at FROM main.rejects;

CREATE OR REPLACE VIEW published.runs AS
SELECT run_id, job, started_at, finished_at, outcome, articles_read, articles_new, articles_changed, articles_unchanged,
    articles_rejected, facts, extractor_version
FROM main.runs;
