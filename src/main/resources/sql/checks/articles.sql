-- Each article is published once, with the newest content of the ledger, and from a place where it stood
SELECT 'published more or less than once' AS problem, article_id, CAST(NULL AS INTEGER) AS revision, count(*) AS found
FROM (
    SELECT article_id, 1 AS one FROM main.articles
    UNION ALL
    SELECT article_id, 2 FROM published.articles
)
GROUP BY article_id HAVING count(*) <> 2 OR sum(one) <> 3
UNION ALL
SELECT 'not the newest revision of the ledger', a.article_id, a.revision, c.newest
FROM main.articles a
LEFT JOIN (
    SELECT article_id, max(revision) AS newest, arg_max(content_hash, revision) AS content_hash FROM main.contents
    GROUP BY article_id
) c USING (article_id)
WHERE c.newest IS DISTINCT FROM a.revision OR c.content_hash IS DISTINCT FROM a.content_hash
UNION ALL
SELECT 'in the ledger, but not among the articles', c.article_id, max(c.revision), count(*)
FROM main.contents c ANTI JOIN main.articles a USING (article_id) GROUP BY c.article_id
