-- The same actor in all articles. Everything here depends on the set of articles alone: rows are grouped or compared by
-- their values, never by the order they were loaded in, and every tie has a rule.
-- Works on the distinct names (few) and meets the actors of articles (many) only in hash joins.

-- 1. Each name as a key: lower case, without accents, dots and apostrophes; all else that is no letter or digit is a blank.
CREATE OR REPLACE TEMP MACRO resolve_fold(name) AS
    trim(regexp_replace(
        regexp_replace(replace(lower(strip_accents(name)), '&', ' and '), '[.''’‘ʼ`´]', '', 'g'),
        '[^\p{L}\p{M}\p{N}]+', ' ', 'g'));

-- Initials that stand side by side become one part, so that "J. D. Vance" is "J.D. Vance".
CREATE OR REPLACE TEMP MACRO resolve_join_initials(key) AS
    replace(list_reduce(string_split(key, ' '), (done, part) ->
        done || CASE WHEN length(part) = 1 AND regexp_matches(done, '(^| )\pL(~\pL)*$') THEN '~' ELSE ' ' END || part), '~', '');

-- Bodies lose "the" and are spelled the American way ("Organisation", "Centre").
CREATE OR REPLACE TEMP MACRO resolve_body(key) AS
    trim(replace(replace(replace(replace(replace(replace(' ' || key || ' ', ' the ', ' '), 'isation', 'ization'),
        ' centre ', ' center '), 'defence', 'defense'), ' labour ', ' labor '), ' programme ', ' program '));

CREATE OR REPLACE TEMP TABLE resolve_names AS
SELECT kind, name, CASE WHEN key = '' THEN lower(name) ELSE key END AS key
FROM (
    SELECT kind, name,
        CASE kind WHEN 'person' THEN resolve_join_initials(resolve_fold(name))
            WHEN 'organization' THEN resolve_body(resolve_fold(name))
            ELSE resolve_fold(name) END AS key
    FROM (SELECT DISTINCT kind, name FROM main.article_actors)
);

CREATE OR REPLACE TEMP TABLE resolve_seen AS
SELECT DISTINCT a.kind, a.source, a.country, n.key
FROM main.article_actors a JOIN resolve_names n ON n.kind = a.kind AND n.name = a.name;

-- 2. Persons with two or more parts: a shorter form belongs to the one longest name that it can be short for:
-- without the first parts, without one part in the middle, or with initials for all but the last part.
CREATE OR REPLACE TEMP TABLE resolve_full AS
SELECT DISTINCT key, string_split(key, ' ') AS parts, length(string_split(key, ' ')[1]) <= 2 AS is_initial
FROM resolve_seen WHERE kind = 'person' AND contains(key, ' ');

CREATE OR REPLACE TEMP TABLE resolve_short AS
SELECT DISTINCT v.short, v.key
FROM (
    SELECT unnest(list_transform(range(2, len(parts)), i -> array_to_string(parts[i:], ' '))) AS short, key FROM resolve_full
    UNION ALL
    SELECT unnest(list_transform(range(2, len(parts)), i -> array_to_string(list_concat(parts[:i - 1], parts[i + 1:]), ' '))), key
    FROM resolve_full
    UNION ALL
    SELECT parts[1][1] || ' ' || parts[-1], key FROM resolve_full WHERE NOT is_initial
    UNION ALL
    SELECT array_to_string(list_transform(parts[:-2], part -> part[1]), '') || ' ' || parts[-1], key
    FROM resolve_full WHERE NOT is_initial
) v
SEMI JOIN resolve_full f ON f.key = v.short
WHERE v.short <> v.key;

CREATE OR REPLACE TEMP TABLE resolve_person AS
SELECT f.key, coalesce(p.longest, f.key) AS longest, f.parts[-1] AS surname, f.is_initial
FROM resolve_full f
LEFT JOIN (
    SELECT short, min(key) AS longest FROM resolve_short
    WHERE key NOT IN (SELECT short FROM resolve_short)
    GROUP BY short HAVING count(DISTINCT key) = 1
) p ON p.short = f.key;

-- A person's identity is the first of its full names in the alphabet, not the longest, which a later article may outdo.
CREATE OR REPLACE TEMP TABLE resolve_person_identity AS
SELECT 'person' AS kind, p.key, p.surname, i.identity
FROM resolve_person p
JOIN (SELECT longest, arg_min(key, (is_initial, key)) AS identity FROM resolve_person GROUP BY longest) i USING (longest);

-- 3. A surname alone belongs to the one person of that surname in its source, else in all sources, else to itself.
CREATE OR REPLACE TEMP TABLE resolve_surnames AS
WITH bearers AS (
    SELECT DISTINCT s.source, i.surname, i.identity
    FROM resolve_seen s JOIN resolve_person_identity i ON i.key = s.key WHERE s.kind = 'person'
), here AS (
    SELECT source, surname, count(*) AS persons, min(identity) AS identity FROM bearers GROUP BY ALL
), anywhere AS (
    SELECT surname, count(DISTINCT identity) AS persons, min(identity) AS identity FROM bearers GROUP BY ALL
)
SELECT 'person' AS kind, s.source, s.key,
    CASE WHEN h.persons = 1 THEN h.identity WHEN h.persons IS NULL AND a.persons = 1 THEN a.identity END AS identity
FROM (SELECT DISTINCT source, key FROM resolve_seen WHERE kind = 'person' AND NOT contains(key, ' ')) s
LEFT JOIN here h ON h.source = s.source AND h.surname = s.key
LEFT JOIN anywhere a ON a.surname = s.key;

-- 4. An acronym belongs to the one body that is called so in its source, else in its country, else anywhere, else to itself.
CREATE OR REPLACE TEMP MACRO resolve_is_acronym(name) AS
    regexp_full_match(name, '[\p{Lu}\p{N}&./-]{2,10}') AND regexp_matches(name, '\p{Lu}.*\p{Lu}');

CREATE OR REPLACE TEMP TABLE resolve_acronym_keys AS
SELECT DISTINCT key FROM resolve_names WHERE kind = 'organization' AND resolve_is_acronym(name);

CREATE OR REPLACE TEMP TABLE resolve_acronyms AS
WITH forms AS (
    SELECT DISTINCT a.source, a.country, n.key, unnest(string_split(a.forms, '; ')) AS form
    FROM (SELECT DISTINCT source, country, name, forms FROM main.article_actors WHERE kind = 'organization') a
    JOIN resolve_names n ON n.kind = 'organization' AND n.name = a.name
    ANTI JOIN resolve_acronym_keys k ON k.key = n.key
), called AS (
    SELECT DISTINCT source, country, resolve_body(resolve_fold(form)) AS acronym, key AS identity
    FROM forms WHERE resolve_is_acronym(form)
), in_source AS (
    SELECT source, acronym, min(identity) AS identity FROM called GROUP BY ALL HAVING count(DISTINCT identity) = 1
), in_country AS (
    SELECT country, acronym, min(identity) AS identity FROM called
    WHERE country IS NOT NULL GROUP BY ALL HAVING count(DISTINCT identity) = 1
), anywhere AS (
    SELECT acronym, min(identity) AS identity FROM called GROUP BY ALL HAVING count(DISTINCT identity) = 1
)
SELECT s.kind, s.source, s.country, s.key, coalesce(o.identity, c.identity, a.identity) AS identity
FROM resolve_seen s
SEMI JOIN resolve_acronym_keys k ON k.key = s.key
LEFT JOIN in_source o ON o.source = s.source AND o.acronym = s.key
LEFT JOIN in_country c ON c.country = s.country AND c.acronym = s.key
LEFT JOIN anywhere a ON a.acronym = s.key
WHERE s.kind = 'organization';

-- 5. Which actor each name of a source means. All conditions compare columns of both sides, or the join is a slow one.
CREATE OR REPLACE TEMP TABLE resolve_ids AS
SELECT s.kind, s.source, s.country, n.name,
    substring(sha256(s.kind || '|' || coalesce(p.identity, u.identity, o.identity, s.key)), 1, 20) AS actor_id
FROM resolve_seen s
JOIN resolve_names n ON n.kind = s.kind AND n.key = s.key
LEFT JOIN resolve_person_identity p ON p.kind = s.kind AND p.key = s.key
LEFT JOIN resolve_surnames u ON u.kind = s.kind AND u.source = s.source AND u.key = s.key
LEFT JOIN resolve_acronyms o
    ON o.kind = s.kind AND o.source = s.source AND o.country IS NOT DISTINCT FROM s.country AND o.key = s.key;

CREATE OR REPLACE TEMP TABLE resolve_links AS
SELECT a.article_id, a.actor_no, i.actor_id
FROM main.article_actors a
JOIN resolve_ids i
    ON i.kind = a.kind AND i.source = a.source AND i.name = a.name AND i.country IS NOT DISTINCT FROM a.country;

-- The actors of the job's own lexicon have the ids of its user, and so has whatever is the same actor by what goes before.
CREATE OR REPLACE TEMP TABLE resolve_own AS
SELECT l.article_id, l.actor_no, l.actor_id, a.own_id
FROM main.article_actors a JOIN resolve_links l ON l.article_id = a.article_id AND l.actor_no = a.actor_no
WHERE a.own_id IS NOT NULL;

UPDATE resolve_links AS l SET actor_id = o.own_id
FROM (SELECT actor_id, min(own_id) AS own_id FROM resolve_own GROUP BY actor_id HAVING count(DISTINCT own_id) = 1) o
WHERE o.actor_id = l.actor_id;
UPDATE resolve_links AS l SET actor_id = o.own_id
FROM resolve_own o WHERE o.article_id = l.article_id AND o.actor_no = l.actor_no;

-- What analysts say goes before all that: splits, of an article before those of its source, then merges.
UPDATE main.corrections SET is_met = true WHERE NOT is_met AND actor_id IN (SELECT actor_id FROM resolve_links);
UPDATE resolve_links AS l SET actor_id = c.new_id
FROM main.corrections c WHERE c.action = 'split' AND c.article_id = l.article_id AND c.actor_id = l.actor_id;
UPDATE resolve_links AS l SET actor_id = s.new_id
FROM (
    SELECT a.article_id, c.actor_id, c.new_id
    FROM main.corrections c JOIN main.articles a ON a.source = c.source WHERE c.action = 'split'
) s
WHERE s.article_id = l.article_id AND s.actor_id = l.actor_id;
UPDATE resolve_links AS l SET actor_id = c.new_id
FROM main.corrections c WHERE c.action = 'merge' AND c.actor_id = l.actor_id;

-- 6. What differs from before: those links are written, and the months of those articles are published anew.
CREATE OR REPLACE TEMP TABLE resolve_changed AS
SELECT DISTINCT article_id FROM (
    (SELECT * FROM resolve_links EXCEPT SELECT * FROM main.actor_links)
    UNION ALL (SELECT * FROM main.actor_links EXCEPT SELECT * FROM resolve_links)
);

INSERT INTO main.changed_months
SELECT DISTINCT strftime(a.published_on, '%Y-%m') AS month FROM main.articles a SEMI JOIN resolve_changed c USING (article_id)
EXCEPT SELECT month FROM main.changed_months;

DELETE FROM main.actor_links WHERE article_id IN (SELECT article_id FROM resolve_changed);
INSERT INTO main.actor_links SELECT l.* FROM resolve_links l SEMI JOIN resolve_changed c USING (article_id);

-- 7. The actors: named as analysts' corrections or the job's own lexicon do, else by the fullest name (most words, longest, not in capitals, most frequent, first in the alphabet).
CREATE OR REPLACE TEMP TABLE resolve_actors AS
WITH uses AS (
    SELECT l.actor_id, a.kind, a.name, a.country, a.forms, a.published_on, a.article_id
    FROM main.article_actors a JOIN resolve_links l ON l.article_id = a.article_id AND l.actor_no = a.actor_no
), names AS (
    SELECT actor_id, arg_min(name, (-len(string_split(name, ' ')), -length(name), name = upper(name), -uses, name)) AS name
    FROM (SELECT actor_id, name, count(*) AS uses FROM uses GROUP BY ALL) GROUP BY actor_id
), countries AS (
    SELECT actor_id, arg_min(country, (-uses, country)) AS country
    FROM (SELECT actor_id, country, count(*) AS uses FROM uses WHERE country IS NOT NULL GROUP BY ALL) GROUP BY actor_id
), forms AS (
    SELECT DISTINCT actor_id, trim(unnest(string_split(forms, '; '))) AS form FROM (SELECT DISTINCT actor_id, forms FROM uses)
    UNION
    SELECT DISTINCT actor_id, name FROM uses
), renamed AS (
    SELECT actor_id, name FROM main.corrections WHERE action = 'rename'
), aliases AS (
    SELECT f.actor_id, string_agg(f.form, '; ' ORDER BY f.form) AS aliases
    FROM forms f JOIN names n USING (actor_id) LEFT JOIN main.own_actors w USING (actor_id) LEFT JOIN renamed r USING (actor_id)
    WHERE f.form <> coalesce(r.name, w.name, n.name) AND f.form <> '' GROUP BY f.actor_id
), spans AS (
    SELECT actor_id, min(kind) AS kind, min(published_on) AS first_seen, max(published_on) AS last_seen,
        CAST(count(DISTINCT article_id) AS INTEGER) AS article_count
    FROM uses GROUP BY actor_id
)
SELECT s.actor_id, coalesce(r.name, w.name, n.name) AS name, coalesce(w.kind, s.kind) AS kind, coalesce(w.country, c.country) AS country,
    l.aliases, s.first_seen, s.last_seen, s.article_count
FROM spans s JOIN names n USING (actor_id) LEFT JOIN countries c USING (actor_id) LEFT JOIN aliases l USING (actor_id)
LEFT JOIN main.own_actors w USING (actor_id) LEFT JOIN renamed r USING (actor_id);

CREATE OR REPLACE TEMP TABLE resolve_differs AS
(SELECT * FROM resolve_actors EXCEPT SELECT * FROM main.actors)
UNION ALL (SELECT * FROM main.actors EXCEPT SELECT * FROM resolve_actors);
DELETE FROM main.actors WHERE actor_id IN (SELECT actor_id FROM resolve_differs);
INSERT INTO main.actors SELECT a.* FROM resolve_actors a SEMI JOIN resolve_differs d USING (actor_id);

-- 8. The roles of persons, spelled as most reports do; "former" as last reported.
CREATE OR REPLACE TEMP TABLE resolve_roles AS
WITH held AS (
    SELECT l.actor_id, trim(regexp_replace(m.role, '\s+', ' ', 'g')) AS role, m.office, o.actor_id AS organization_id,
        coalesce(m.is_former, false) AS is_former, m.published_on, m.article_id
    FROM main.mentions m
    JOIN resolve_links l ON l.article_id = m.article_id AND l.actor_no = m.actor_no
    LEFT JOIN resolve_links o ON o.article_id = m.article_id AND o.actor_no = m.organization_no
    WHERE m.kind = 'person' AND trim(m.role) <> ''
), keyed AS (
    SELECT *, lower(strip_accents(role)) AS role_key FROM held
), spellings AS (
    SELECT actor_id, role_key, organization_id, arg_min(role, (-uses, role)) AS role
    FROM (SELECT actor_id, role_key, organization_id, role, count(*) AS uses FROM keyed GROUP BY ALL)
    GROUP BY ALL
), offices AS (
    SELECT actor_id, role_key, organization_id, arg_min(office, (-uses, office)) AS office
    FROM (
        SELECT actor_id, role_key, organization_id, office, count(*) AS uses FROM keyed WHERE office IS NOT NULL GROUP BY ALL
    )
    GROUP BY ALL
), spans AS (
    SELECT actor_id, role_key, organization_id, arg_max(is_former, (published_on, is_former)) AS is_former,
        min(published_on) AS first_seen, max(published_on) AS last_seen,
        CAST(count(DISTINCT article_id) AS INTEGER) AS article_count
    FROM keyed GROUP BY ALL
)
SELECT s.actor_id, w.role, f.office, s.organization_id, s.is_former, s.first_seen, s.last_seen, s.article_count
FROM spans s
JOIN spellings w
    ON w.actor_id = s.actor_id AND w.role_key = s.role_key AND w.organization_id IS NOT DISTINCT FROM s.organization_id
LEFT JOIN offices f
    ON f.actor_id = s.actor_id AND f.role_key = s.role_key AND f.organization_id IS NOT DISTINCT FROM s.organization_id;

CREATE OR REPLACE TEMP TABLE resolve_differs AS
SELECT DISTINCT actor_id FROM (
    (SELECT * FROM resolve_roles EXCEPT SELECT * FROM main.roles)
    UNION ALL (SELECT * FROM main.roles EXCEPT SELECT * FROM resolve_roles)
);
DELETE FROM main.roles WHERE actor_id IN (SELECT actor_id FROM resolve_differs);
INSERT INTO main.roles SELECT r.* FROM resolve_roles r SEMI JOIN resolve_differs d USING (actor_id);
