-- The sentence of a fact holds its mention
SELECT 'figures' AS "table", figure_id AS id, mention, sentence FROM main.figures WHERE NOT contains(sentence, mention)
UNION ALL
SELECT 'dates', date_id, mention, sentence FROM main.dates WHERE NOT contains(sentence, mention)
UNION ALL
SELECT 'mentions', mention_id, mention, sentence FROM main.mentions WHERE NOT contains(sentence, mention)
UNION ALL
SELECT 'numbers_unread', number_id, mention, sentence FROM main.numbers_unread WHERE NOT contains(sentence, mention)
UNION ALL
SELECT 'events', event_id, "trigger", sentence FROM main.events WHERE NOT contains(sentence, "trigger")
