-- Guards of what approvers do besides deciding. The same names and words stand in 40_deciding.postgresql.sql.

-- Only who is asked may ask back, one question at a time, and the answer is still to come.
CREATE TRIGGER inquiry_by_the_approver BEFORE INSERT ON inquiry
WHEN NEW.answered_at IS NOT NULL OR NEW.answer IS NOT ''
  OR NOT EXISTS (SELECT 1 FROM approval AS a
    WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
      AND a.approver = NEW.asked_by AND a.state = 'open')
  OR EXISTS (SELECT 1 FROM inquiry AS x
    WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.version = NEW.version AND x.slot = NEW.slot
      AND x.answered_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'gate: inquiry_by_the_approver: who asks has no open approval, or has asked already'); END;

-- Approvers decide on what was asked and answered: neither changes afterwards.
CREATE TRIGGER inquiry_frozen BEFORE UPDATE ON inquiry
WHEN (NEW.org_id, NEW.inquiry_id, NEW.request_id, NEW.version, NEW.slot, NEW.asked_by, NEW.asked_at, NEW.text)
    IS NOT (OLD.org_id, OLD.inquiry_id, OLD.request_id, OLD.version, OLD.slot, OLD.asked_by, OLD.asked_at, OLD.text)
  OR OLD.answered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: inquiry_frozen: an inquiry is answered once'); END;

-- See inquiry_frozen.
CREATE TRIGGER inquiry_kept BEFORE DELETE ON inquiry
BEGIN SELECT RAISE(ABORT, 'gate: inquiry_kept: an inquiry is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER inquiry_not_replaced BEFORE INSERT ON inquiry
WHEN EXISTS (SELECT 1 FROM inquiry AS x WHERE x.org_id = NEW.org_id AND x.inquiry_id = NEW.inquiry_id)
BEGIN SELECT RAISE(ABORT, 'gate: inquiry_not_replaced: this inquiry exists'); END;

-- Only who has decided takes it back, and once.
CREATE TRIGGER recall_of_a_decision BEFORE INSERT ON recall
WHEN NOT EXISTS (SELECT 1 FROM decision AS d
    WHERE d.org_id = NEW.org_id AND d.request_id = NEW.request_id AND d.version = NEW.version AND d.slot = NEW.slot
      AND d.decided_by = NEW.taken_by)
  OR EXISTS (SELECT 1 FROM recall AS x
    WHERE x.org_id = NEW.org_id AND (x.recall_id = NEW.recall_id
      OR (x.request_id = NEW.request_id AND x.version = NEW.version AND x.slot = NEW.slot)))
BEGIN SELECT RAISE(ABORT, 'gate: recall_of_a_decision: this person has no such decision to take back'); END;

-- What was taken back stays so: a new decision is taken on a new version.
CREATE TRIGGER recall_frozen BEFORE UPDATE ON recall
BEGIN SELECT RAISE(ABORT, 'gate: recall_frozen: a recall never changes'); END;

-- See recall_frozen.
CREATE TRIGGER recall_kept BEFORE DELETE ON recall
BEGIN SELECT RAISE(ABORT, 'gate: recall_kept: a recall is never deleted'); END;

-- IT never gets what somebody has taken their approval of back.
CREATE TRIGGER grant_task_not_taken_back BEFORE UPDATE ON grant_task
WHEN OLD.state = 'open' AND NEW.state IN ('exported', 'done') AND EXISTS (SELECT 1 FROM recall AS r
  WHERE r.org_id = NEW.org_id AND r.request_id = NEW.request_id AND r.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_not_taken_back: an approval of this was taken back'); END;
