-- The words from start_char to end_char of the article's text are those of the mention
SELECT f."table", f.id, f.article_id, f.start_char, f.end_char, f.mention,
    substring(a.text, f.start_char + 1, f.end_char - f.start_char) AS text_there
FROM (
    SELECT 'figures' AS "table", figure_id AS id, article_id, start_char, end_char, mention FROM main.figures
    UNION ALL
    SELECT 'dates', date_id, article_id, start_char, end_char, mention FROM main.dates
    UNION ALL
    SELECT 'mentions', mention_id, article_id, start_char, end_char, mention FROM main.mentions
    UNION ALL
    SELECT 'quotes', quote_id, article_id, start_char, end_char, quote FROM main.quotes
    UNION ALL
    SELECT 'numbers_unread', number_id, article_id, start_char, end_char, mention FROM main.numbers_unread
    UNION ALL
    SELECT 'events', event_id, article_id, start_char, end_char, "trigger" FROM main.events
) f
JOIN published.articles a USING (article_id)
WHERE f.start_char < 0 OR f.end_char <= f.start_char
    OR substring(a.text, f.start_char + 1, f.end_char - f.start_char) <> f.mention
