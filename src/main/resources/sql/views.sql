-- Views of the contract over its tables, for the snapshot and for live.sql.

CREATE OR REPLACE VIEW facts AS
SELECT f.figure_id AS fact_id, f.article_id, f.published_on, f.source, 'figure' AS fact, f.mention, f.value, f.unit,
    f.period_end AS date, a.name AS actor, f.sentence
FROM figures f LEFT JOIN actors a ON a.actor_id = f.subject_id
UNION ALL
SELECT d.date_id, d.article_id, d.published_on, d.source, 'date', d.mention, NULL, NULL, d.start_date, NULL, d.sentence
FROM dates d
UNION ALL
SELECT m.mention_id, m.article_id, m.published_on, m.source, 'mention', m.mention, NULL, NULL, NULL, a.name, m.sentence
FROM mentions m LEFT JOIN actors a ON a.actor_id = m.actor_id
UNION ALL
SELECT q.quote_id, q.article_id, q.published_on, q.source, 'quote', q.quote, NULL, NULL, NULL, a.name, q.sentence
FROM quotes q LEFT JOIN actors a ON a.actor_id = q.speaker_id
UNION ALL
SELECT e.event_id, e.article_id, e.published_on, e.source, 'event', e."trigger", NULL, NULL, e.start_date, a.name,
    e.sentence
FROM events e LEFT JOIN actors a ON a.actor_id = coalesce(e.actor_id, e.recipient_id);

CREATE OR REPLACE VIEW happenings AS
SELECT article_id, happening_no, min(published_on) AS published_on, min(source) AS source,
    arg_min(type, (start_char, event_id)) AS type, arg_min("trigger", (start_char, event_id)) AS "trigger",
    string_agg(DISTINCT actor_id, '; ' ORDER BY actor_id) AS actor_ids,
    string_agg(DISTINCT recipient_id, '; ' ORDER BY recipient_id) AS recipient_ids,
    min(start_date) AS start_date, max(end_date) AS end_date, min(place_id) AS place_id,
    arg_min(status, (start_char, event_id)) AS status, CAST(count(*) AS INTEGER) AS events
FROM events
GROUP BY article_id, happening_no;
