-- Guards of access at once, in advance and on a second look. Each paragraph is one statement; the same names and words
-- stand in 20_access.sqlite.sql.

-- An emergency is short, whatever a policy says: three days at most.
CREATE TRIGGER request_version_emergency_is_short BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (NEW.nature = 'emergency' AND NEW.state = 'pending' AND OLD.state <> 'pending'
    AND (NEW.until IS NULL OR NEW.until > (NEW.created_at AT TIME ZONE 'UTC')::date + 3))
  EXECUTE FUNCTION gate_refuse('an emergency lasts three days at most')

-- A second look is at a no of the same person about the same access, once, and never at another second look. The no is
-- locked, so that of two appeals made at once the second sees the first.
CREATE FUNCTION request_version_appeals_a_no() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.nature = 'appeal' AND OLD.state = 'draft' AND NEW.state IN ('pending', 'held') THEN
    PERFORM 1 FROM request_version AS o WHERE o.org_id = NEW.org_id AND o.request_id = NEW.origin FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM request_version AS o
        WHERE o.org_id = NEW.org_id AND o.request_id = NEW.origin AND o.state = 'rejected' AND o.nature <> 'appeal'
          AND o.requester = NEW.requester AND o.beneficiary = NEW.beneficiary
          AND o.system = NEW.system AND o.access_level = NEW.access_level)
      OR EXISTS (SELECT 1 FROM request_version AS x
        WHERE x.org_id = NEW.org_id AND x.origin = NEW.origin AND x.nature = 'appeal'
          AND x.request_id <> NEW.request_id AND x.state NOT IN ('draft', 'refused')) THEN
      PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'there is no such no to appeal against');
    END IF;
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER request_version_appeals_a_no BEFORE UPDATE ON request_version FOR EACH ROW
  EXECUTE FUNCTION request_version_appeals_a_no()

-- Whoever said no does not decide on the appeal against it.
CREATE FUNCTION decision_on_appeal_is_independent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM request_version AS v
      JOIN decision AS d ON d.org_id = v.org_id AND d.request_id = v.origin AND d.verb = 'reject'
      WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
        AND v.nature = 'appeal' AND d.decided_by = NEW.decided_by) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'they said no before');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER decision_on_appeal_is_independent BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_on_appeal_is_independent()

-- What is approved in advance rests on what that very approver signed for that access, which still counts on that day.
-- Its row is locked: it does not end while a decision rests on it.
CREATE FUNCTION decision_by_standing_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.via = 'standing' OR NEW.standing <> '' THEN
    PERFORM 1 FROM standing_approval AS s
      WHERE s.org_id = NEW.org_id AND s.standing_id = NEW.standing FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM standing_approval AS s
        JOIN request_version AS v ON v.org_id = s.org_id AND v.system = s.system AND v.access_level = s.access_level
        WHERE s.org_id = NEW.org_id AND s.standing_id = NEW.standing AND s.approver = NEW.decided_by
          AND NEW.via = 'standing' AND NEW.verb = 'approve' AND NEW.assurance = s.assurance
          AND s.signed_at IS NOT NULL AND s.signed_at <= NEW.decided_at AND s.ended_at IS NULL
          AND s.until >= (NEW.decided_at AT TIME ZONE 'UTC')::date
          AND v.request_id = NEW.request_id AND v.version = NEW.version AND v.nature = 'birthright') THEN
      PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody has signed this in advance');
    END IF;
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER decision_by_standing_approval BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_by_standing_approval()

-- A standing approval is asked for first and signed then, by a step of its own.
CREATE TRIGGER standing_approval_new BEFORE INSERT ON standing_approval FOR EACH ROW
  WHEN (NEW.signed_at IS NOT NULL OR NEW.ended_at IS NOT NULL OR NEW.assurance <> '')
  EXECUTE FUNCTION gate_refuse('it waits to be signed')

-- What was signed stays as it was signed; it can only end.
CREATE TRIGGER standing_approval_frozen BEFORE UPDATE ON standing_approval FOR EACH ROW
  WHEN ((NEW.org_id, NEW.standing_id, NEW.birthright, NEW.approver, NEW.system, NEW.access_level,
      NEW.conditions::text, NEW.asked_at, NEW.until)
    IS DISTINCT FROM (OLD.org_id, OLD.standing_id, OLD.birthright, OLD.approver, OLD.system, OLD.access_level,
      OLD.conditions::text, OLD.asked_at, OLD.until)
    OR ((OLD.signed_at IS NOT NULL OR OLD.ended_at IS NOT NULL)
      AND (NEW.signed_at, NEW.assurance) IS DISTINCT FROM (OLD.signed_at, OLD.assurance))
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
    OR (NEW.signed_at IS NOT NULL AND NEW.assurance NOT IN ('session', 'reauth')))
  EXECUTE FUNCTION gate_refuse('a standing approval is signed once, and ended once')

CREATE TRIGGER standing_approval_kept BEFORE DELETE ON standing_approval FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('what was signed is kept')

CREATE TRIGGER standing_approval_not_truncated BEFORE TRUNCATE ON standing_approval FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('what was signed is kept')
