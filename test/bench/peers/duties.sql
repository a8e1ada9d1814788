-- The six duties of the benchmark's rulebook. Term names are ids or Chinese, people are named by name in their unit or by id.
CREATE TABLE terms AS
  SELECT unnest(map_keys(all_terms)) AS alias, unnest(map_values(all_terms)) AS id
  FROM (SELECT CAST(json AS MAP(VARCHAR, VARCHAR)) AS all_terms FROM read_json_objects('$terms'));
CREATE TABLE units AS SELECT * FROM read_json('$folder/units.ndjson', columns = {unit: 'VARCHAR', superior: 'VARCHAR'});
CREATE TABLE organs AS
  SELECT * FROM read_json('$folder/organs.ndjson', columns = {unit: 'VARCHAR', name: 'VARCHAR', relations: 'VARCHAR[]'});
CREATE TABLE posts AS
  SELECT posts.* EXCLUDE (role), coalesce(terms.id, role) AS role
  FROM read_json('$folder/posts.ndjson', columns = {unit: 'VARCHAR', person: 'VARCHAR', name: 'VARCHAR', role: 'VARCHAR',
    department: 'VARCHAR', oversees: 'VARCHAR[]', since: 'DATE', until: 'DATE'}) AS posts
  LEFT JOIN terms ON terms.alias = role;
CREATE TABLE records AS
  SELECT records.* EXCLUDE (type), coalesce(terms.id, type) AS type
  FROM read_json('$folder/records.ndjson', columns = {unit: 'VARCHAR', kind: 'VARCHAR', date: 'DATE', type: 'VARCHAR',
    topics: 'VARCHAR[]', regular: 'BOOLEAN', sender: 'VARCHAR[]', receiver: 'VARCHAR[]', actor: 'VARCHAR[]', other: 'VARCHAR[]',
    covers: 'VARCHAR'}) AS records
  LEFT JOIN terms ON terms.alias = type;

CREATE TABLE halves AS SELECT make_date($year, m, 1) AS opens, last_day(make_date($year, m + 5, 1)) AS due FROM unnest([1, 7]) AS t(m);
CREATE TABLE quarters AS SELECT make_date($year, m, 1) AS opens, last_day(make_date($year, m + 2, 1)) AS due FROM unnest([1, 4, 7, 10]) AS t(m);

CREATE TABLE duties AS SELECT row_number() OVER () AS duty, * FROM (
  SELECT '1' AS clause, unit, '' AS holder, '' AS counterpart, opens, due, NULL::DATE AS late_until, NULL::VARCHAR AS covers FROM units, halves
  UNION ALL SELECT '2', unit, '', '', opens, due, NULL, NULL FROM units, quarters
  UNION ALL SELECT '3', unit, '', '', make_date($year, 1, 1), make_date($year, 1, 31), make_date($year + 1, 1, 1), ($year - 1)::VARCHAR FROM units
  UNION ALL SELECT '4', unit, '', '', make_date($year, 7, 1), make_date($year, 7, 31), make_date($year + 1, 7, 1), '$year-H1' FROM units
  UNION ALL
    SELECT '5', leader.unit, leader.person, head.person, opens, due, NULL, NULL
    FROM quarters
    JOIN (SELECT *, unnest(oversees) AS overseen FROM posts WHERE role IN ('deputy-secretary', 'member', 'discipline-head')) AS leader
      ON leader.since <= due - 29 AND coalesce(leader.until, due) >= due
    JOIN posts AS head
      ON head.role = 'department-head' AND head.unit = leader.unit AND head.department = leader.overseen
      AND head.since <= due - 29 AND coalesce(head.until, due) >= due AND head.person <> leader.person
  UNION ALL
    SELECT '6', units.superior, holder.person, other.person, make_date($year, 1, 1), make_date($year, 12, 31), NULL, NULL
    FROM units
    JOIN posts AS holder ON holder.unit = units.superior AND holder.role = 'secretary'
      AND holder.since <= make_date($year, 12, 31) - 89 AND coalesce(holder.until, DATE '9999-12-31') >= make_date($year, 12, 31)
    JOIN posts AS other ON other.unit = units.unit AND other.role = 'secretary'
      AND other.since <= make_date($year, 12, 31) - 89 AND coalesce(other.until, DATE '9999-12-31') >= make_date($year, 12, 31)
);

CREATE TABLE superiors AS
  SELECT unit, name FROM (SELECT unit, name, unnest(relations) AS relation FROM organs) LEFT JOIN terms ON alias = relation
    WHERE coalesce(id, relation) = 'superior-party'
  UNION ALL SELECT unit, alias FROM units, terms WHERE id = 'superior-party'
  UNION ALL SELECT unit, 'superior-party' FROM units;
CREATE TABLE ids AS SELECT DISTINCT person FROM posts;
CREATE TABLE names AS SELECT DISTINCT unit, name, person FROM posts;

CREATE TABLE acts AS
  SELECT '1' AS clause, unit, '' AS holder, '' AS counterpart, date, covers FROM records
    WHERE kind = 'meetings' AND type = 'party-group-meeting'
    AND list_has_any(topics, ['integrity', 'strict-governance', '党风廉政建设', '全面从严治党'])
  UNION ALL SELECT '2', unit, '', '', date, covers FROM records WHERE kind = 'meetings' AND type = 'joint-conference' AND regular
  UNION ALL
    SELECT clause, records.unit, '', '', date, covers
    FROM (SELECT *, unnest(receiver) AS recipient FROM records
      WHERE kind = 'reports' AND type = 'responsibility' AND list_has_any(sender, ['party-group', '党组'])) AS records
    JOIN superiors ON superiors.unit = records.unit AND superiors.name = recipient, unnest(['3', '4']) AS t(clause)
  UNION ALL
    SELECT CASE type WHEN 'integrity' THEN '5' ELSE '6' END, talks.unit, coalesce(by_name.person, by_id.person),
      coalesce(with_name.person, with_id.person), date, covers
    FROM (SELECT unit, type, date, covers, holder, unnest(other) AS counterpart
      FROM (SELECT unit, type, date, covers, other, unnest(actor) AS holder FROM records
        WHERE kind = 'talks' AND type IN ('integrity', 'summons'))) AS talks
    LEFT JOIN names AS by_name ON by_name.unit = talks.unit AND by_name.name = holder
    LEFT JOIN ids AS by_id ON by_id.person = holder
    LEFT JOIN names AS with_name ON with_name.unit = talks.unit AND with_name.name = counterpart
    LEFT JOIN ids AS with_id ON with_id.person = counterpart;

-- The join on equal columns comes first and alone: with the conditions on days in it, it is no hash join, and takes a hundred times as long.
WITH done AS (
  SELECT duty, opens, due, late_until, date
  FROM duties JOIN acts USING (clause, unit, holder, counterpart)
  WHERE acts.date <= DATE '$asOf' AND (duties.covers IS NULL OR acts.covers IS NULL OR acts.covers = duties.covers)
),
in_order AS (
  SELECT duty, bool_or(date BETWEEN opens AND due) AS in_time, bool_or(date > due AND date < late_until) AS after_time FROM done GROUP BY duty
)
SELECT clause,
  CASE WHEN in_time THEN 'met' WHEN after_time THEN 'late' WHEN due < DATE '$asOf' THEN 'gap'
    WHEN due <= DATE '$asOf' + 30 THEN 'due-soon' ELSE 'pending' END AS status,
  count(*) AS number, (SELECT count(*) FROM records) AS records
FROM duties LEFT JOIN in_order USING (duty) GROUP BY ALL
