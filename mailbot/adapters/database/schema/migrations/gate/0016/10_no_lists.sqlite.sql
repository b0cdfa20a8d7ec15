-- Guards of before in words for which SQLite makes no table of its own, and drops it, at each row that is written: lists
-- of more than two, one of several ways to a row, what is asked of no table. Each paragraph is one statement; a guard of
-- the same name takes the older one's place. PostgreSQL's stay as they were.

DROP TRIGGER request_version_moves_by_the_table;

-- The same steps as core/workflow.py REQUEST, and no more.
CREATE TRIGGER request_version_moves_by_the_table BEFORE UPDATE ON request_version
WHEN NEW.state IS NOT OLD.state AND NOT CASE OLD.state
  WHEN 'draft' THEN NEW.state IS 'pending' OR NEW.state IS 'held' OR NEW.state IS 'refused'
    OR NEW.state IS 'withdrawn' OR NEW.state IS 'lapsed'
  WHEN 'held' THEN NEW.state IS 'pending' OR NEW.state IS 'refused' OR NEW.state IS 'withdrawn'
    OR NEW.state IS 'lapsed' OR NEW.state IS 'superseded'
  WHEN 'pending' THEN NEW.state IS 'approved' OR NEW.state IS 'rejected' OR NEW.state IS 'held'
    OR NEW.state IS 'withdrawn' OR NEW.state IS 'lapsed' OR NEW.state IS 'superseded'
  ELSE FALSE END
BEGIN SELECT RAISE(ABORT, 'gate: request_version_moves_by_the_table: a request cannot take this step'); END;

DROP TRIGGER approval_moves_by_the_table;

-- An approval is opened once, and used up or closed once.
CREATE TRIGGER approval_moves_by_the_table BEFORE UPDATE ON approval
WHEN NEW.state IS NOT OLD.state AND NOT CASE OLD.state
  WHEN 'waiting' THEN NEW.state IS 'open' OR NEW.state IS 'closed'
  WHEN 'open' THEN NEW.state IS 'decided' OR NEW.state IS 'closed'
  ELSE FALSE END
BEGIN SELECT RAISE(ABORT, 'gate: approval_moves_by_the_table: an approval cannot take this step'); END;

DROP TRIGGER approval_not_replaced;

-- See access_request_not_replaced; a second slot for the same person, or the same tag, would replace the first one too.
CREATE TRIGGER approval_not_replaced BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval AS x WHERE x.org_id = NEW.org_id AND x.tag = NEW.tag)
  OR EXISTS (SELECT 1 FROM approval AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
    AND x.version = NEW.version AND x.slot = NEW.slot)
  OR EXISTS (SELECT 1 FROM approval AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id
    AND x.version = NEW.version AND x.approver = NEW.approver)
BEGIN SELECT RAISE(ABORT, 'gate: approval_not_replaced: this slot, person or tag is taken'); END;

DROP TRIGGER approval_replaces_no_other;

-- UPDATE OR REPLACE deletes the row it collides with: one person's slot would take another's away.
CREATE TRIGGER approval_replaces_no_other BEFORE UPDATE ON approval
WHEN EXISTS (SELECT 1 FROM approval AS x
    WHERE x.org_id = OLD.org_id AND (x.request_id, x.version, x.slot) IS NOT (OLD.request_id, OLD.version, OLD.slot)
      AND x.tag = NEW.tag)
  OR EXISTS (SELECT 1 FROM approval AS x
    WHERE x.org_id = OLD.org_id AND x.slot IS NOT OLD.slot
      AND x.request_id = OLD.request_id AND x.version = OLD.version AND x.approver = NEW.approver)
BEGIN SELECT RAISE(ABORT, 'gate: approval_replaces_no_other: this person or tag has another slot'); END;

DROP TRIGGER told_whose;

CREATE TRIGGER told_whose AFTER INSERT ON request_version
BEGIN
  INSERT INTO request_party (org_id, person_id, part, request_id, created_at)
  SELECT q.org_id, NEW.requester, 'own', q.request_id, q.created_at
  FROM access_request AS q WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
  INSERT INTO request_party (org_id, person_id, part, request_id, created_at)
  SELECT q.org_id, NEW.beneficiary, 'own', q.request_id, q.created_at
  FROM access_request AS q
  WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id AND NEW.beneficiary IS NOT NEW.requester
  ON CONFLICT DO NOTHING;
END;

DROP TRIGGER told_who_decides;

CREATE TRIGGER told_who_decides AFTER INSERT ON approval
BEGIN
  INSERT INTO request_party (org_id, person_id, part, request_id, created_at)
  SELECT q.org_id, NEW.approver, 'decides', q.request_id, q.created_at
  FROM access_request AS q WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id
  ON CONFLICT DO NOTHING;
END;
