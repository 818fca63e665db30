-- Ranges do not end before they begin, and have both ends or none
SELECT 'figures' AS "table", 'value_max' AS "column", figure_id AS id, CAST(value AS VARCHAR) AS begins,
    CAST(value_max AS VARCHAR) AS ends
FROM main.figures WHERE kind <> 'score' AND value_max < value
UNION ALL
SELECT 'figures', 'period_end', figure_id, CAST(period_start AS VARCHAR), CAST(period_end AS VARCHAR)
FROM main.figures WHERE period_end < period_start OR (period_start IS NULL) <> (period_end IS NULL)
UNION ALL
SELECT 'figures', 'compared_end', figure_id, CAST(compared_start AS VARCHAR), CAST(compared_end AS VARCHAR)
FROM main.figures WHERE compared_end < compared_start OR (compared_start IS NULL) <> (compared_end IS NULL)
UNION ALL
SELECT 'dates', 'end_date', date_id, CAST(start_date AS VARCHAR), CAST(end_date AS VARCHAR)
FROM main.dates WHERE end_date < start_date OR (start_date IS NULL) <> (end_date IS NULL)
UNION ALL
SELECT 'dates', 'start_date (of a duration)', date_id, CAST(start_date AS VARCHAR), CAST(end_date AS VARCHAR)
FROM main.dates WHERE type = 'DURATION' AND start_date IS NOT NULL
UNION ALL
SELECT 'events', 'end_date', event_id, CAST(start_date AS VARCHAR), CAST(end_date AS VARCHAR)
FROM main.events WHERE end_date < start_date OR (start_date IS NULL) <> (end_date IS NULL)
UNION ALL
SELECT 'actors', 'last_seen', actor_id, CAST(first_seen AS VARCHAR), CAST(last_seen AS VARCHAR)
FROM main.actors WHERE last_seen < first_seen OR article_count < 1
UNION ALL
SELECT 'roles', 'last_seen', actor_id, CAST(first_seen AS VARCHAR), CAST(last_seen AS VARCHAR)
FROM main.roles WHERE last_seen < first_seen OR article_count < 1
