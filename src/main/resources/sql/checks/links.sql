-- Every actor of an article that a fact names is linked to one actor of all articles
SELECT r."table", r."column", r.article_id, r.actor_no
FROM (
    SELECT 'article_actors' AS "table", 'actor_no' AS "column", article_id, actor_no FROM main.article_actors
    UNION ALL
    SELECT 'figures', 'subject_no', article_id, subject_no FROM main.figures
    UNION ALL
    SELECT 'figures', 'place_no', article_id, place_no FROM main.figures
    UNION ALL
    SELECT 'figures', 'reported_by_no', article_id, reported_by_no FROM main.figures
    UNION ALL
    SELECT 'mentions', 'actor_no', article_id, actor_no FROM main.mentions
    UNION ALL
    SELECT 'mentions', 'organization_no', article_id, organization_no FROM main.mentions
    UNION ALL
    SELECT 'quotes', 'speaker_no', article_id, speaker_no FROM main.quotes
    UNION ALL
    SELECT 'events', 'actor_no', article_id, actor_no FROM main.events
    UNION ALL
    SELECT 'events', 'recipient_no', article_id, recipient_no FROM main.events
    UNION ALL
    SELECT 'events', 'place_no', article_id, place_no FROM main.events
) r
ANTI JOIN main.actor_links l ON l.article_id = r.article_id AND l.actor_no = r.actor_no
WHERE r.actor_no IS NOT NULL
UNION ALL
SELECT 'actor_links', 'twice', article_id, actor_no FROM main.actor_links GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'actor_links', 'of no actor', l.article_id, l.actor_no
FROM main.actor_links l ANTI JOIN main.article_actors a ON a.article_id = l.article_id AND a.actor_no = l.actor_no
