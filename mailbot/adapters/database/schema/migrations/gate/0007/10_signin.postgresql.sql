-- Guards of who somebody is at an identity provider. Each paragraph is one statement; the same names and words stand in
-- 10_signin.sqlite.sql. That a row is mailbot's own is proved by its seal, which is looked at when it is used.

-- One live identity for each person and issuer.
CREATE UNIQUE INDEX identity_of_one ON identity (org_id, issuer, subject) WHERE ended_at IS NULL

CREATE UNIQUE INDEX identity_is_one ON identity (org_id, issuer, person_id) WHERE ended_at IS NULL

CREATE TRIGGER identity_new BEFORE INSERT ON identity FOR EACH ROW
  WHEN (NEW.ended_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('an identity is bound before it ends')

CREATE TRIGGER identity_frozen BEFORE UPDATE ON identity FOR EACH ROW
  WHEN ((NEW.org_id, NEW.identity_id, NEW.issuer, NEW.subject, NEW.person_id, NEW.bound_at, NEW.seal)
      IS DISTINCT FROM (OLD.org_id, OLD.identity_id, OLD.issuer, OLD.subject, OLD.person_id, OLD.bound_at, OLD.seal)
    OR OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL)
  EXECUTE FUNCTION gate_refuse('an identity is bound once and ended once')

CREATE TRIGGER identity_kept BEFORE DELETE ON identity FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('who somebody was is kept')

CREATE TRIGGER identity_not_truncated BEFORE TRUNCATE ON identity FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('who somebody was is kept')
