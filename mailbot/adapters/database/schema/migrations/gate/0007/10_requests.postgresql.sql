-- What the lists of requests are read from: two tables that tell what the records say in the order of the lists. The
-- triggers called `told_…` refuse nothing: they keep the tables up to date, whoever changes the records. The guards
-- see to it that nobody writes anything else into them. Each paragraph is one statement; the same names and words stand
-- in 10_requests.sqlite.sql.

-- How each request stands at its current version, in the words of `request_now`. What can be told apart in a list is in
-- `lot`: its state (its task's, once there is one), its risk, its nature. What has no deadline is due last of all.
CREATE VIEW request_truth AS
SELECT q.org_id, q.request_id, q.version, q.created_at,
  COALESCE(v.due_at, '9999-12-31 00:00:00+00'::timestamptz) AS due_at,
  COALESCE(CASE t.state WHEN 'open' THEN 'approved' ELSE t.state END, v.state) || ' ' || v.risk || ' ' || v.nature
    AS lot,
  v.system, v.access_level, v.requester, v.beneficiary
FROM access_request AS q
JOIN request_version AS v ON v.org_id = q.org_id AND v.request_id = q.request_id AND v.version = q.version
LEFT JOIN grant_task AS t
  ON t.org_id = v.org_id AND t.request_id = v.request_id AND t.version = v.version AND t.kind = 'grant';

-- Who has or had a part in a request: it is theirs (they asked, or get it), or they were asked to decide.
CREATE VIEW party_truth AS
SELECT q.org_id, v.requester AS person_id, 'own' AS part, q.request_id, q.created_at
FROM access_request AS q JOIN request_version AS v ON v.org_id = q.org_id AND v.request_id = q.request_id
UNION ALL
SELECT q.org_id, v.beneficiary AS person_id, 'own' AS part, q.request_id, q.created_at
FROM access_request AS q JOIN request_version AS v ON v.org_id = q.org_id AND v.request_id = q.request_id
UNION ALL
SELECT q.org_id, a.approver AS person_id, 'decides' AS part, q.request_id, q.created_at
FROM access_request AS q JOIN approval AS a ON a.org_id = q.org_id AND a.request_id = q.request_id;

-- The requests that are there already.
INSERT INTO request_now SELECT * FROM request_truth;

INSERT INTO request_party SELECT DISTINCT * FROM party_truth;

CREATE FUNCTION told_how_it_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
  RETURN NULL;
END $$;

CREATE FUNCTION told_whose_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'own', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.requester AS person_id UNION SELECT NEW.beneficiary) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION told_who_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'decides', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.approver AS person_id) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER told_of_version AFTER INSERT ON request_version FOR EACH ROW
  EXECUTE FUNCTION told_how_it_stands();

CREATE TRIGGER told_of_change AFTER UPDATE OF state, due_at, risk, nature, system, access_level, beneficiary
  ON request_version FOR EACH ROW
  EXECUTE FUNCTION told_how_it_stands();

CREATE TRIGGER told_of_next_version AFTER UPDATE OF version ON access_request FOR EACH ROW
  EXECUTE FUNCTION told_how_it_stands();

CREATE TRIGGER told_of_task AFTER INSERT ON grant_task FOR EACH ROW WHEN (NEW.kind = 'grant')
  EXECUTE FUNCTION told_how_it_stands();

CREATE TRIGGER told_of_task_moving AFTER UPDATE OF state ON grant_task FOR EACH ROW WHEN (NEW.kind = 'grant')
  EXECUTE FUNCTION told_how_it_stands();

CREATE TRIGGER told_whose AFTER INSERT ON request_version FOR EACH ROW
  EXECUTE FUNCTION told_whose_it_is();

CREATE TRIGGER told_for_whom AFTER UPDATE OF beneficiary ON request_version FOR EACH ROW
  EXECUTE FUNCTION told_whose_it_is();

CREATE TRIGGER told_who_decides AFTER INSERT ON approval FOR EACH ROW
  EXECUTE FUNCTION told_who_is_asked();

CREATE TRIGGER told_who_decides_now AFTER UPDATE OF approver ON approval FOR EACH ROW
  EXECUTE FUNCTION told_who_is_asked();

-- Hiding a request, or showing another one, takes a change of the request itself.
CREATE FUNCTION request_now_true_when_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM request_truth AS x
      WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
        AND (x.version, x.created_at, x.due_at, x.lot, x.system, x.access_level, x.requester, x.beneficiary)
        IS NOT DISTINCT FROM (NEW.version, NEW.created_at, NEW.due_at, NEW.lot,
          NEW.system, NEW.access_level, NEW.requester, NEW.beneficiary)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'a list tells what the records say');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER request_now_true_when_new AFTER INSERT ON request_now FOR EACH ROW
  EXECUTE FUNCTION request_now_true_when_new();

-- See request_now_true_when_new.
CREATE FUNCTION request_now_true_when_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM request_truth AS x
      WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
        AND (x.version, x.created_at, x.due_at, x.lot, x.system, x.access_level, x.requester, x.beneficiary)
        IS NOT DISTINCT FROM (NEW.version, NEW.created_at, NEW.due_at, NEW.lot,
          NEW.system, NEW.access_level, NEW.requester, NEW.beneficiary)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'a list tells what the records say');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER request_now_true_when_changed AFTER UPDATE ON request_now FOR EACH ROW
  EXECUTE FUNCTION request_now_true_when_changed();

-- A row that became another request's would hide its own.
CREATE TRIGGER request_now_same_request BEFORE UPDATE ON request_now FOR EACH ROW
  WHEN ((NEW.org_id, NEW.request_id) IS DISTINCT FROM (OLD.org_id, OLD.request_id))
  EXECUTE FUNCTION gate_refuse('a row stays with its request');

-- See access_request_kept.
CREATE TRIGGER request_now_kept BEFORE DELETE ON request_now FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('no request leaves the lists');

-- Who is no party sees no request.
CREATE FUNCTION request_party_true() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM party_truth AS x
      WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.person_id = NEW.person_id
        AND x.part = NEW.part AND x.created_at IS NOT DISTINCT FROM NEW.created_at) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody has a part that the records do not give');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER request_party_true AFTER INSERT ON request_party FOR EACH ROW
  EXECUTE FUNCTION request_party_true();

-- Nobody takes another's part.
CREATE TRIGGER request_party_frozen BEFORE UPDATE ON request_party FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a part never changes');

-- What somebody had a part in stays in their sight.
CREATE TRIGGER request_party_kept BEFORE DELETE ON request_party FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a part is never deleted');

CREATE TRIGGER request_now_not_truncated BEFORE TRUNCATE ON request_now FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('no request leaves the lists');

CREATE TRIGGER request_party_not_truncated BEFORE TRUNCATE ON request_party FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a part is never deleted');
