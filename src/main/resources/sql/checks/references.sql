-- Every id that a row refers to exists
SELECT r."table", r."column", r.id
FROM (
    SELECT DISTINCT 'figures' AS "table", 'subject_id' AS "column", subject_id AS id FROM published.figures
    UNION ALL
    SELECT DISTINCT 'figures', 'place_id', place_id FROM published.figures
    UNION ALL
    SELECT DISTINCT 'figures', 'reported_by_id', reported_by_id FROM published.figures
    UNION ALL
    SELECT DISTINCT 'mentions', 'actor_id', actor_id FROM published.mentions
    UNION ALL
    SELECT DISTINCT 'mentions', 'organization_id', organization_id FROM published.mentions
    UNION ALL
    SELECT DISTINCT 'quotes', 'speaker_id', speaker_id FROM published.quotes
    UNION ALL
    SELECT DISTINCT 'events', 'actor_id', actor_id FROM published.events
    UNION ALL
    SELECT DISTINCT 'events', 'recipient_id', recipient_id FROM published.events
    UNION ALL
    SELECT DISTINCT 'events', 'place_id', place_id FROM published.events
    UNION ALL
    SELECT DISTINCT 'roles', 'actor_id', actor_id FROM published.roles
    UNION ALL
    SELECT DISTINCT 'roles', 'organization_id', organization_id FROM published.roles
) r
ANTI JOIN published.actors a ON a.actor_id = r.id
WHERE r.id IS NOT NULL
UNION ALL
SELECT 'figures', 'part_of_id', p.part_of_id
FROM main.figures p ANTI JOIN main.figures f ON f.figure_id = p.part_of_id AND f.article_id = p.article_id
WHERE p.part_of_id IS NOT NULL
UNION ALL
SELECT 'figures', 'part_of_id (of itself)', part_of_id FROM main.figures WHERE part_of_id = figure_id
UNION ALL
SELECT 'figures', 'measure_id', f.measure_id
FROM main.figures f ANTI JOIN main.measures m ON m.measure_id = f.measure_id
WHERE f.measure_id IS NOT NULL
UNION ALL
SELECT f."table", 'rule', f.rule
FROM (
    SELECT DISTINCT 'figures' AS "table", rule FROM main.figures
    UNION ALL
    SELECT DISTINCT 'dates', rule FROM main.dates
    UNION ALL
    SELECT DISTINCT 'mentions', rule FROM main.mentions
    UNION ALL
    SELECT DISTINCT 'quotes', rule FROM main.quotes
    UNION ALL
    SELECT DISTINCT 'events', rule FROM main.events
) f
ANTI JOIN main.rules r ON r.rule = f.rule
