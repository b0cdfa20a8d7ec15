-- Guards of what surrounds requests: delegations, reviews, exceptions. The same names and words stand in
-- 50_around.postgresql.sql.

-- Who let whom decide for them, and when, stays true: it can only end.
CREATE TRIGGER delegation_frozen BEFORE UPDATE ON delegation
WHEN (NEW.org_id, NEW.delegation_id, NEW.person_id, NEW.delegate, NEW.since, NEW.until, NEW.made_at, NEW.made_by)
    IS NOT (OLD.org_id, OLD.delegation_id, OLD.person_id, OLD.delegate, OLD.since, OLD.until, OLD.made_at, OLD.made_by)
  OR OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: delegation_frozen: a delegation is made once, and ended once'); END;

-- See delegation_frozen.
CREATE TRIGGER delegation_kept BEFORE DELETE ON delegation
BEGIN SELECT RAISE(ABORT, 'gate: delegation_kept: a delegation is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER delegation_not_replaced BEFORE INSERT ON delegation
WHEN EXISTS (SELECT 1 FROM delegation AS x WHERE x.org_id = NEW.org_id AND x.delegation_id = NEW.delegation_id)
BEGIN SELECT RAISE(ABORT, 'gate: delegation_not_replaced: this delegation exists'); END;

-- A review passes from one reviewer to another and is closed, once: what nobody looks at is kept by whoever moved.
CREATE TRIGGER review_frozen BEFORE UPDATE ON review
WHEN (NEW.org_id, NEW.review_id, NEW.person_id, NEW.why, NEW.made_at, NEW.due_at)
    IS NOT (OLD.org_id, OLD.review_id, OLD.person_id, OLD.why, OLD.made_at, OLD.due_at)
  OR OLD.done_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: review_frozen: only the reviewer of an open review changes'); END;

-- See review_frozen.
CREATE TRIGGER review_kept BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'gate: review_kept: a review is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER review_not_replaced BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review AS x WHERE x.org_id = NEW.org_id AND x.review_id = NEW.review_id)
BEGIN SELECT RAISE(ABORT, 'gate: review_not_replaced: this review exists'); END;

-- Each access that a review asks about is answered for once.
CREATE TRIGGER review_answer_frozen BEFORE UPDATE ON review_answer
WHEN (NEW.org_id, NEW.review_id, NEW.grant_id) IS NOT (OLD.org_id, OLD.review_id, OLD.grant_id) OR OLD.answer IS NOT ''
BEGIN SELECT RAISE(ABORT, 'gate: review_answer_frozen: an access is answered for once'); END;

-- See review_answer_frozen.
CREATE TRIGGER review_answer_kept BEFORE DELETE ON review_answer
BEGIN SELECT RAISE(ABORT, 'gate: review_answer_kept: an answer is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER review_answer_not_replaced BEFORE INSERT ON review_answer
WHEN EXISTS (SELECT 1 FROM review_answer AS x
  WHERE x.org_id = NEW.org_id AND x.review_id = NEW.review_id AND x.grant_id = NEW.grant_id)
BEGIN SELECT RAISE(ABORT, 'gate: review_answer_not_replaced: this answer exists'); END;

-- What the owner of a control was asked for is shown once, by a mail that is kept.
CREATE TRIGGER exception_evidence_frozen BEFORE UPDATE ON exception_evidence
WHEN (NEW.org_id, NEW.evidence_id, NEW.exception, NEW.asked_at, NEW.asked_of)
    IS NOT (OLD.org_id, OLD.evidence_id, OLD.exception, OLD.asked_at, OLD.asked_of)
  OR OLD.shown_at IS NOT NULL
  OR (NEW.shown_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mail AS m
    WHERE m.org_id = NEW.org_id AND m.mail_id = NEW.mail_id))
BEGIN SELECT RAISE(ABORT, 'gate: exception_evidence_frozen: evidence is shown once, by a mail'); END;

-- See exception_evidence_frozen.
CREATE TRIGGER exception_evidence_kept BEFORE DELETE ON exception_evidence
BEGIN SELECT RAISE(ABORT, 'gate: exception_evidence_kept: evidence is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER exception_evidence_not_replaced BEFORE INSERT ON exception_evidence
WHEN EXISTS (SELECT 1 FROM exception_evidence AS x WHERE x.org_id = NEW.org_id AND x.evidence_id = NEW.evidence_id)
BEGIN SELECT RAISE(ABORT, 'gate: exception_evidence_not_replaced: this evidence was asked for before'); END;

-- An exception that was in force is remembered under its name, and since when: its owner shows evidence from then on.
-- What exceptions.csv says of it may follow the file.
CREATE TRIGGER sod_exception_frozen BEFORE UPDATE ON sod_exception
WHEN (NEW.org_id, NEW.exception) IS NOT (OLD.org_id, OLD.exception)
  OR (OLD.state = 'active' AND NEW.begun_at IS NOT OLD.begun_at)
BEGIN SELECT RAISE(ABORT, 'gate: sod_exception_frozen: an exception begins once, under one name'); END;

-- See sod_exception_frozen. INSERT OR REPLACE is refused by this guard too: mailbot itself inserts what may be there.
CREATE TRIGGER sod_exception_kept BEFORE DELETE ON sod_exception
BEGIN SELECT RAISE(ABORT, 'gate: sod_exception_kept: an exception is never deleted'); END;
