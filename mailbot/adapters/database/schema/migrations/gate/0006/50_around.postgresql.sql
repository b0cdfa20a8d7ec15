-- Guards of what surrounds requests: delegations, reviews, exceptions. Each paragraph is one statement; the
-- same names and words stand in 50_around.sqlite.sql.

-- Who let whom decide for them, and when, stays true: it can only end.
CREATE TRIGGER delegation_frozen BEFORE UPDATE ON delegation FOR EACH ROW
  WHEN ((NEW.org_id, NEW.delegation_id, NEW.person_id, NEW.delegate, NEW.since, NEW.until, NEW.made_at, NEW.made_by)
    IS DISTINCT FROM (OLD.org_id, OLD.delegation_id, OLD.person_id, OLD.delegate, OLD.since, OLD.until,
      OLD.made_at, OLD.made_by)
    OR OLD.ended_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('a delegation is made once, and ended once')

-- See delegation_frozen.
CREATE TRIGGER delegation_kept BEFORE DELETE ON delegation FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a delegation is never deleted')

-- See delegation_frozen.
CREATE TRIGGER delegation_not_truncated BEFORE TRUNCATE ON delegation FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a delegation is never deleted')

-- A review passes from one reviewer to another and is closed, once: what nobody looks at is kept by whoever moved.
CREATE TRIGGER review_frozen BEFORE UPDATE ON review FOR EACH ROW
  WHEN ((NEW.org_id, NEW.review_id, NEW.person_id, NEW.why, NEW.made_at, NEW.due_at)
      IS DISTINCT FROM (OLD.org_id, OLD.review_id, OLD.person_id, OLD.why, OLD.made_at, OLD.due_at)
    OR OLD.done_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('only the reviewer of an open review changes')

-- See review_frozen.
CREATE TRIGGER review_kept BEFORE DELETE ON review FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a review is never deleted')

-- See review_frozen.
CREATE TRIGGER review_not_truncated BEFORE TRUNCATE ON review FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a review is never deleted')

-- Each access that a review asks about is answered for once.
CREATE TRIGGER review_answer_frozen BEFORE UPDATE ON review_answer FOR EACH ROW
  WHEN ((NEW.org_id, NEW.review_id, NEW.grant_id) IS DISTINCT FROM (OLD.org_id, OLD.review_id, OLD.grant_id)
    OR OLD.answer <> '')
  EXECUTE FUNCTION gate_refuse('an access is answered for once')

-- See review_answer_frozen.
CREATE TRIGGER review_answer_kept BEFORE DELETE ON review_answer FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an answer is never deleted')

-- See review_answer_frozen.
CREATE TRIGGER review_answer_not_truncated BEFORE TRUNCATE ON review_answer FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('an answer is never deleted')

-- What the owner of a control was asked for is shown once, by a mail that is kept.
CREATE FUNCTION exception_evidence_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.org_id, NEW.evidence_id, NEW.exception, NEW.asked_at, NEW.asked_of)
      IS DISTINCT FROM (OLD.org_id, OLD.evidence_id, OLD.exception, OLD.asked_at, OLD.asked_of)
    OR OLD.shown_at IS NOT NULL
    OR (NEW.shown_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mail AS m
      WHERE m.org_id = NEW.org_id AND m.mail_id = NEW.mail_id)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'evidence is shown once, by a mail');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER exception_evidence_frozen BEFORE UPDATE ON exception_evidence FOR EACH ROW
  EXECUTE FUNCTION exception_evidence_frozen()

-- See exception_evidence_frozen.
CREATE TRIGGER exception_evidence_kept BEFORE DELETE ON exception_evidence FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('evidence is never deleted')

-- See exception_evidence_frozen.
CREATE TRIGGER exception_evidence_not_truncated BEFORE TRUNCATE ON exception_evidence FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('evidence is never deleted')

-- An exception that was in force is remembered under its name, and since when: its owner shows evidence from then on.
-- What exceptions.csv says of it may follow the file.
CREATE TRIGGER sod_exception_frozen BEFORE UPDATE ON sod_exception FOR EACH ROW
  WHEN ((NEW.org_id, NEW.exception) IS DISTINCT FROM (OLD.org_id, OLD.exception)
    OR (OLD.state = 'active' AND NEW.begun_at IS DISTINCT FROM OLD.begun_at))
  EXECUTE FUNCTION gate_refuse('an exception begins once, under one name')

-- See sod_exception_frozen.
CREATE TRIGGER sod_exception_kept BEFORE DELETE ON sod_exception FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an exception is never deleted')

-- See sod_exception_frozen.
CREATE TRIGGER sod_exception_not_truncated BEFORE TRUNCATE ON sod_exception FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('an exception is never deleted')
