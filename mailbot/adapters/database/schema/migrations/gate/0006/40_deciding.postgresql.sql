-- Guards of what approvers do besides deciding. The same names and words stand in 40_deciding.sqlite.sql.

-- Only who is asked may ask back, one question at a time, and the answer is still to come. The approval's row is locked,
-- so that of two questions at once the second sees the first.
CREATE FUNCTION inquiry_by_the_approver() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM approval AS a WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id
    AND a.version = NEW.version AND a.slot = NEW.slot FOR UPDATE;
  IF NEW.answered_at IS NOT NULL OR NEW.answer IS DISTINCT FROM ''
    OR NOT EXISTS (SELECT 1 FROM approval AS a
      WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
        AND a.approver = NEW.asked_by AND a.state = 'open')
    OR EXISTS (SELECT 1 FROM inquiry AS x
      WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.version = NEW.version AND x.slot = NEW.slot
        AND x.answered_at IS NULL) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'who asks has no open approval, or has asked already');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER inquiry_by_the_approver BEFORE INSERT ON inquiry FOR EACH ROW
  EXECUTE FUNCTION inquiry_by_the_approver()

-- Approvers decide on what was asked and answered: neither changes afterwards.
CREATE TRIGGER inquiry_frozen BEFORE UPDATE ON inquiry FOR EACH ROW
  WHEN ((NEW.org_id, NEW.inquiry_id, NEW.request_id, NEW.version, NEW.slot, NEW.asked_by, NEW.asked_at, NEW.text)
      IS DISTINCT FROM (OLD.org_id, OLD.inquiry_id, OLD.request_id, OLD.version, OLD.slot, OLD.asked_by, OLD.asked_at,
        OLD.text)
    OR OLD.answered_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('an inquiry is answered once')

-- See inquiry_frozen.
CREATE TRIGGER inquiry_kept BEFORE DELETE ON inquiry FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an inquiry is never deleted')

CREATE TRIGGER inquiry_not_truncated BEFORE TRUNCATE ON inquiry
  EXECUTE FUNCTION gate_refuse('this table is never emptied')

-- Only who has decided takes it back, and once. The version's row is locked, see inquiry_by_the_approver.
CREATE FUNCTION recall_of_a_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM request_version AS v WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id
    AND v.version = NEW.version FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM decision AS d
      WHERE d.org_id = NEW.org_id AND d.request_id = NEW.request_id AND d.version = NEW.version AND d.slot = NEW.slot
        AND d.decided_by = NEW.taken_by)
    OR EXISTS (SELECT 1 FROM recall AS x
      WHERE x.org_id = NEW.org_id AND (x.recall_id = NEW.recall_id
        OR (x.request_id = NEW.request_id AND x.version = NEW.version AND x.slot = NEW.slot))) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'this person has no such decision to take back');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER recall_of_a_decision BEFORE INSERT ON recall FOR EACH ROW EXECUTE FUNCTION recall_of_a_decision()

-- What was taken back stays so: a new decision is taken on a new version.
CREATE TRIGGER recall_frozen BEFORE UPDATE ON recall FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a recall never changes')

-- See recall_frozen.
CREATE TRIGGER recall_kept BEFORE DELETE ON recall FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a recall is never deleted')

CREATE TRIGGER recall_not_truncated BEFORE TRUNCATE ON recall
  EXECUTE FUNCTION gate_refuse('this table is never emptied')

-- IT never gets what somebody has taken their approval of back.
CREATE FUNCTION grant_task_not_taken_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'open' AND NEW.state IN ('exported', 'done') AND EXISTS (SELECT 1 FROM recall AS r
    WHERE r.org_id = NEW.org_id AND r.request_id = NEW.request_id AND r.version = NEW.version) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'an approval of this was taken back');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER grant_task_not_taken_back BEFORE UPDATE ON grant_task FOR EACH ROW
  EXECUTE FUNCTION grant_task_not_taken_back()
