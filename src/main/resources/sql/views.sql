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

-- Who held which office from when to when: a row a person, office and tenure. A person's reports in an office are two tenures
-- where another person was reported in it on a day between; where several hold it at once they are one. What the job's own
-- lexicon says (tenures) stands in the place of reports. Open ends are 0001-01-01 and 9999-12-31: of a day d one asks
-- WHERE d BETWEEN held_from AND held_until.
CREATE OR REPLACE VIEW role_history AS
WITH spelled AS MATERIALIZED (
    SELECT role, lower(strip_accents(trim(regexp_replace(role, '\s+', ' ', 'g')))) AS role_key
    FROM (SELECT role FROM mentions WHERE role IS NOT NULL UNION SELECT role FROM roles)
), said AS MATERIALIZED (
    SELECT DISTINCT m.published_on, m.article_id, m.actor_id, coalesce(r.office, r.role) AS office, m.organization_id,
        r.office IS NOT NULL AS is_office, r.is_former
    FROM mentions m
    JOIN spelled w ON w.role = m.role
    JOIN (SELECT * FROM roles JOIN spelled USING (role)) r
        ON r.actor_id = m.actor_id AND r.organization_id IS NOT DISTINCT FROM m.organization_id AND r.role_key = w.role_key
    WHERE m.kind = 'person' AND m.role IS NOT NULL
), lexicon AS (
    SELECT t.actor_id, t.name, t.office, t.valid_from, t.valid_to, t.organization, a.actor_id AS organization_id
    FROM tenures t
    LEFT JOIN (
        SELECT name, min(actor_id) AS actor_id FROM actors WHERE kind IN ('organization', 'place') GROUP BY name
    ) a ON a.name = t.organization
), offices AS (
    -- "Health Minister of Kenya" is the seat of a "Minister of Health of Kenya".
    SELECT office, CASE WHEN regexp_matches(office, '^(Prime|First|Chief|State|Cabinet|Deputy|Vice|Assistant|Senior|Junior)\b')
        THEN office ELSE regexp_replace(office, '^(.+) Minister of (.+)$', 'Minister of \1 of \2') END AS seat
    FROM (SELECT office FROM said WHERE is_office UNION SELECT office FROM lexicon)
), seats AS MATERIALIZED (
    -- A role that is no office is one of its body, or of the person alone.
    SELECT s.*, coalesce(o.seat, concat_ws(chr(31), s.office, coalesce(s.organization_id, s.actor_id))) AS seat
    FROM said s LEFT JOIN offices o ON s.is_office AND o.office = s.office
), names AS (
    SELECT seat, arg_min(office, (-uses, office)) AS office
    FROM (
        SELECT seat, office, sum(uses) AS uses FROM (
            SELECT seat, office, count(*) AS uses FROM seats GROUP BY ALL
            UNION ALL SELECT o.seat, o.office, 0 FROM offices o SEMI JOIN lexicon l USING (office)
        ) GROUP BY ALL
    )
    GROUP BY seat
), days AS MATERIALIZED (
    SELECT DISTINCT seat, actor_id, published_on FROM seats WHERE NOT is_former
), shared AS (
    -- Several hold it at once: by its name, or as reported of two persons on one day, more often than at a handover.
    SELECT seat FROM (SELECT DISTINCT seat, office, is_office FROM seats) GROUP BY seat
    HAVING NOT bool_or(is_office)
        OR bool_or(regexp_matches(office, '^((First|Senior) )?(Deputy|Vice|Assistant|Member|Senator|Adviser|Ambassador)\b'))
        -- "Cabinet Secretary of Kenya": nothing says of what.
        OR bool_or(regexp_full_match(office,
            '((Cabinet|State|Principal|Permanent|Under|Additional|Joint|Union|Federal) )*(Minister|Secretary) of .*')
            AND office NOT LIKE '% of % of %')
    UNION
    SELECT seat FROM (SELECT seat FROM days GROUP BY seat, published_on HAVING count(*) > 1) GROUP BY seat HAVING count(*) > 1
), counted AS (
    SELECT d.*, h.seat IS NULL AS is_single,
        row_number() OVER (PARTITION BY d.seat, d.actor_id ORDER BY d.published_on) AS own_days,
        rank() OVER (PARTITION BY d.seat ORDER BY d.published_on) - 1 AS days_before,
        count(*) OVER (PARTITION BY d.seat, d.published_on) AS days_here
    FROM days d LEFT JOIN shared h ON h.seat = d.seat
), begun AS (
    -- Days of others before this day, and up to the person's day before: where they differ another was reported between.
    SELECT *, coalesce(is_single AND days_before - (own_days - 1) > lag(days_before + days_here - own_days)
        OVER (PARTITION BY seat, actor_id ORDER BY published_on), false) AS begins
    FROM counted
), numbered AS MATERIALIZED (
    SELECT seat, actor_id, published_on, is_single,
        count(*) FILTER (begins) OVER (PARTITION BY seat, actor_id ORDER BY published_on) AS tenure
    FROM begun
), reported AS (
    SELECT n.seat, n.actor_id, n.tenure, bool_and(n.is_single) AS is_single,
        arg_max(s.organization_id, (s.published_on, s.organization_id)) FILTER (s.organization_id IS NOT NULL) AS organization_id,
        min(n.published_on) AS first_seen, max(n.published_on) AS last_seen,
        CAST(count(DISTINCT s.article_id) AS INTEGER) AS article_count
    FROM numbered n
    JOIN seats s ON s.seat = n.seat AND s.actor_id = n.actor_id AND s.published_on = n.published_on AND NOT s.is_former
    GROUP BY n.seat, n.actor_id, n.tenure
), followed AS (
    SELECT r.*, least(f.published_on, CASE WHEN r.is_single THEN lead(r.first_seen)
        OVER (PARTITION BY r.seat ORDER BY r.first_seen, r.last_seen, r.actor_id) END) AS ends_on
    FROM reported r
    ASOF LEFT JOIN (SELECT DISTINCT seat, actor_id, published_on FROM seats WHERE is_former) f
        ON f.seat = r.seat AND f.actor_id = r.actor_id AND r.last_seen < f.published_on
), tenures_known AS (
    SELECT seat, actor_id, NULL AS name, organization_id, NULL AS organization, first_seen AS held_from,
        CASE WHEN ends_on IS NULL THEN DATE '9999-12-31' ELSE greatest(last_seen, ends_on - 1) END AS held_until,
        ends_on IS NOT NULL AS is_former, first_seen, last_seen, article_count
    FROM followed
    ANTI JOIN (SELECT o.seat, l.actor_id FROM lexicon l JOIN offices o USING (office)) k USING (seat, actor_id)
    UNION ALL
    SELECT o.seat, l.actor_id, min(l.name), coalesce(min(l.organization_id), min(s.organization_id)), min(l.organization),
        coalesce(l.valid_from, DATE '0001-01-01'), coalesce(l.valid_to, DATE '9999-12-31'),
        coalesce(l.valid_to < (SELECT max(last_seen) FROM actors), false),
        min(s.published_on), max(s.published_on), CAST(count(DISTINCT s.article_id) AS INTEGER)
    FROM lexicon l
    JOIN offices o USING (office)
    LEFT JOIN seats s ON s.seat = o.seat AND s.actor_id = l.actor_id AND NOT s.is_former
        AND s.published_on >= coalesce(l.valid_from, DATE '0001-01-01')
        AND s.published_on <= coalesce(l.valid_to, DATE '9999-12-31')
    GROUP BY o.seat, l.actor_id, l.valid_from, l.valid_to
)
SELECT t.actor_id, coalesce(t.name, a.name) AS name, n.office, t.organization_id, coalesce(b.name, t.organization) AS organization,
    t.held_from, t.held_until, t.is_former, t.first_seen, t.last_seen, t.article_count
FROM tenures_known t
JOIN names n USING (seat)
LEFT JOIN actors a ON a.actor_id = t.actor_id
LEFT JOIN actors b ON b.actor_id = t.organization_id;
