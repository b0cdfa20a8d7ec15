-- What the lists of requests are read from: two tables that tell what the records say in the order of the lists. The
-- triggers called `told_…` refuse nothing: they keep the tables up to date, whoever changes the records. The guards
-- see to it that nobody writes anything else into them. Each paragraph is one statement; the same names and words stand
-- in 10_requests.postgresql.sql.

-- How each request stands at its current version, in the words of `request_now`. What can be told apart in a list is in
-- `lot`: its state (its task's, once there is one), its risk, its nature. What has no deadline is due last of all.
CREATE VIEW request_truth AS
SELECT q.org_id, q.request_id, q.version, q.created_at,
  COALESCE(v.due_at, '9999-12-31 00:00:00.000000') AS due_at,
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

CREATE TRIGGER told_of_version AFTER INSERT ON request_version
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
END;

CREATE TRIGGER told_of_change AFTER UPDATE OF state, due_at, risk, nature, system, access_level, beneficiary
  ON request_version
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
END;

CREATE TRIGGER told_of_next_version AFTER UPDATE OF version ON access_request
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
END;

CREATE TRIGGER told_of_task AFTER INSERT ON grant_task
WHEN NEW.kind = 'grant'
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
END;

CREATE TRIGGER told_of_task_moving AFTER UPDATE OF state ON grant_task
WHEN NEW.kind = 'grant'
BEGIN
  INSERT INTO request_now
  SELECT * FROM request_truth AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id LIMIT 1
  ON CONFLICT (org_id, request_id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at,
    due_at = excluded.due_at, lot = excluded.lot, system = excluded.system, access_level = excluded.access_level,
    requester = excluded.requester, beneficiary = excluded.beneficiary;
END;

CREATE TRIGGER told_whose AFTER INSERT ON request_version
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'own', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.requester AS person_id UNION SELECT NEW.beneficiary) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER told_for_whom AFTER UPDATE OF beneficiary ON request_version
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'own', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.requester AS person_id UNION SELECT NEW.beneficiary) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER told_who_decides AFTER INSERT ON approval
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'decides', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.approver AS person_id) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER told_who_decides_now AFTER UPDATE OF approver ON approval
BEGIN
  INSERT INTO request_party
  SELECT q.org_id, p.person_id, 'decides', q.request_id, q.created_at
  FROM access_request AS q, (SELECT NEW.approver AS person_id) AS p
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
END;

-- Hiding a request, or showing another one, takes a change of the request itself.
CREATE TRIGGER request_now_true_when_new AFTER INSERT ON request_now
WHEN NOT EXISTS (SELECT 1 FROM request_truth AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
    AND (x.version, x.created_at, x.due_at, x.lot, x.system, x.access_level, x.requester, x.beneficiary)
    IS (NEW.version, NEW.created_at, NEW.due_at, NEW.lot,
      NEW.system, NEW.access_level, NEW.requester, NEW.beneficiary))
BEGIN SELECT RAISE(ABORT, 'gate: request_now_true_when_new: a list tells what the records say'); END;

-- See request_now_true_when_new.
CREATE TRIGGER request_now_true_when_changed AFTER UPDATE ON request_now
WHEN NOT EXISTS (SELECT 1 FROM request_truth AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
    AND (x.version, x.created_at, x.due_at, x.lot, x.system, x.access_level, x.requester, x.beneficiary)
    IS (NEW.version, NEW.created_at, NEW.due_at, NEW.lot,
      NEW.system, NEW.access_level, NEW.requester, NEW.beneficiary))
BEGIN SELECT RAISE(ABORT, 'gate: request_now_true_when_changed: a list tells what the records say'); END;

-- A row that became another request's would hide its own.
CREATE TRIGGER request_now_same_request BEFORE UPDATE ON request_now
WHEN (NEW.org_id, NEW.request_id) IS NOT (OLD.org_id, OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'gate: request_now_same_request: a row stays with its request'); END;

-- See access_request_kept.
CREATE TRIGGER request_now_kept BEFORE DELETE ON request_now
BEGIN SELECT RAISE(ABORT, 'gate: request_now_kept: no request leaves the lists'); END;

-- Who is no party sees no request. The `+` has SQLite look among the rows of the request, not among all of the person.
CREATE TRIGGER request_party_true AFTER INSERT ON request_party
WHEN NOT EXISTS (SELECT 1 FROM party_truth AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND +x.person_id = NEW.person_id
    AND x.part = NEW.part AND x.created_at IS NEW.created_at)
BEGIN SELECT RAISE(ABORT, 'gate: request_party_true: nobody has a part that the records do not give'); END;

-- Nobody takes another's part.
CREATE TRIGGER request_party_frozen BEFORE UPDATE ON request_party
BEGIN SELECT RAISE(ABORT, 'gate: request_party_frozen: a part never changes'); END;

-- What somebody had a part in stays in their sight.
CREATE TRIGGER request_party_kept BEFORE DELETE ON request_party
BEGIN SELECT RAISE(ABORT, 'gate: request_party_kept: a part is never deleted'); END;
