-- Columns with a fixed set of values hold nothing else
SELECT 'figures' AS "table", 'kind' AS "column", kind AS found, count(*) AS "rows" FROM main.figures
WHERE kind NOT IN ('count', 'money', 'percent', 'percentage_point', 'measure', 'ratio', 'ordinal', 'age', 'score')
GROUP BY ALL
UNION ALL
SELECT 'figures', 'modifier', modifier, count(*) FROM main.figures
WHERE modifier NOT IN ('approximately', 'more_than', 'at_least', 'less_than', 'at_most', 'order_of') GROUP BY ALL
UNION ALL
SELECT 'figures', 'basis', basis, count(*) FROM main.figures WHERE basis NOT IN ('level', 'change', 'share') GROUP BY ALL
UNION ALL
SELECT 'figures', 'change', change, count(*) FROM main.figures WHERE change NOT IN ('increase', 'decrease') GROUP BY ALL
UNION ALL
SELECT 'figures', 'change (without basis change)', change, count(*) FROM main.figures
WHERE change IS NOT NULL AND basis <> 'change' GROUP BY ALL
UNION ALL
SELECT 'figures', 'status', status, count(*) FROM main.figures
WHERE status NOT IN ('actual', 'planned', 'forecast', 'target') GROUP BY ALL
UNION ALL
SELECT 'figures', 'value', CAST(value AS VARCHAR), count(*) FROM main.figures
WHERE NOT isfinite(value) OR NOT isfinite(value_max) GROUP BY ALL
UNION ALL
SELECT 'figures', 'unit (of ' || kind || ')', unit, count(*) FROM main.figures
WHERE kind = 'percent' AND unit IS DISTINCT FROM '%' OR kind = 'percentage_point' AND unit IS DISTINCT FROM 'pp' GROUP BY ALL
UNION ALL
SELECT 'dates', 'type', type, count(*) FROM main.dates WHERE type NOT IN ('DATE', 'TIME', 'DURATION', 'SET') GROUP BY ALL
UNION ALL
SELECT 'dates', 'precision', precision, count(*) FROM main.dates
WHERE precision NOT IN ('time', 'day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century')
GROUP BY ALL
UNION ALL
SELECT 'dates', 'modifier', modifier, count(*) FROM main.dates
WHERE modifier NOT IN (
    'START', 'MID', 'END', 'APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'BEFORE', 'AFTER')
GROUP BY ALL
UNION ALL
SELECT 'mentions', 'kind', kind, count(*) FROM main.mentions
WHERE kind NOT IN ('person', 'organization', 'place', 'event', 'work') GROUP BY ALL
UNION ALL
SELECT 'mentions', 'form', form, count(*) FROM main.mentions
WHERE form NOT IN ('name', 'acronym', 'alias', 'title') GROUP BY ALL
UNION ALL
SELECT 'actors', 'kind', kind, count(*) FROM main.actors
WHERE kind NOT IN ('person', 'organization', 'place', 'event', 'work') GROUP BY ALL
UNION ALL
SELECT 'actors', 'country', country, count(*) FROM main.actors
WHERE NOT regexp_full_match(country, '[A-Z]{2}') GROUP BY ALL
UNION ALL
SELECT 'events', 'type', type, count(*) FROM main.events
WHERE type NOT IN (
    'CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST',
    'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'RETREAT', 'APPOINT', 'DISMISS', 'ANNOUNCE', 'INSTRUCT', 'CONGRATULATE',
    'OPEN', 'SIGN')
GROUP BY ALL
UNION ALL
SELECT 'events', 'status', status, count(*) FROM main.events
WHERE status NOT IN ('actual', 'planned', 'cancelled') GROUP BY ALL
UNION ALL
SELECT 'events', 'actor or recipient (neither)', type, count(*) FROM main.events
WHERE actor_no IS NULL AND recipient_no IS NULL GROUP BY ALL
UNION ALL
SELECT 'numbers_unread', 'reason', reason, count(*) FROM main.numbers_unread
WHERE reason NOT IN ('year', 'duration', 'ordinal', 'repetition', 'joined', 'row', 'overlap') GROUP BY ALL
UNION ALL
SELECT 'rules', 'fact', fact, count(*) FROM main.rules
WHERE fact NOT IN ('figures', 'dates', 'mentions', 'quotes', 'events') GROUP BY ALL
UNION ALL
SELECT 'rules', 'precision (of ' || rule || ')', CAST(precision AS VARCHAR), count(*) FROM main.rules
WHERE precision NOT BETWEEN 0 AND 1 OR cases < 0 GROUP BY rule, precision
