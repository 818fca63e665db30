-- Every fact belongs to an article, and has its day and source
SELECT f."table", f.id, f.article_id, f.published_on, a.published_on AS article_published_on, f.source,
    a.source AS article_source
FROM (
    SELECT 'figures' AS "table", figure_id AS id, article_id, published_on, source FROM main.figures
    UNION ALL
    SELECT 'dates', date_id, article_id, published_on, source FROM main.dates
    UNION ALL
    SELECT 'mentions', mention_id, article_id, published_on, source FROM main.mentions
    UNION ALL
    SELECT 'quotes', quote_id, article_id, published_on, source FROM main.quotes
    UNION ALL
    SELECT 'events', event_id, article_id, published_on, source FROM main.events
    UNION ALL
    SELECT 'numbers_unread', number_id, article_id, published_on, source FROM main.numbers_unread
    UNION ALL
    SELECT 'article_actors', CAST(actor_no AS VARCHAR), article_id, published_on, source FROM main.article_actors
) f
LEFT JOIN main.articles a USING (article_id)
WHERE a.published_on IS DISTINCT FROM f.published_on OR a.source IS DISTINCT FROM f.source
