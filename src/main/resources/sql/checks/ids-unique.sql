-- Every id names one row
SELECT 'articles' AS "table", article_id AS id, count(*) AS "rows" FROM published.articles GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'figures', figure_id, count(*) FROM published.figures GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'dates', date_id, count(*) FROM published.dates GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'mentions', mention_id, count(*) FROM published.mentions GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'quotes', quote_id, count(*) FROM published.quotes GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'events', event_id, count(*) FROM published.events GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'numbers_unread', number_id, count(*) FROM published.numbers_unread GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'actors', actor_id, count(*) FROM published.actors GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'measures', measure_id, count(*) FROM published.measures GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'rules', rule, count(*) FROM published.rules GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'loads', article_id || ' revision ' || revision, count(*) FROM published.loads GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'runs', run_id, count(*) FROM published.runs GROUP BY ALL HAVING count(*) > 1
