-- Each bulletin is listed once, with counts that can be
SELECT source, bulletin_uri, count(*) AS "rows", min(size) AS size, min(articles) AS articles, min(rejects) AS rejects
FROM published.bulletins
GROUP BY source, bulletin_uri
HAVING count(*) > 1 OR min(size) < 0 OR min(articles) < 0 OR min(rejects) < 0
