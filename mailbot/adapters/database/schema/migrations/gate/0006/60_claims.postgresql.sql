-- Guards of who says that they own something. Each paragraph is one statement; the same names and words stand in
-- 60_claims.sqlite.sql.

-- People are asked first; one of them says so then, by a step of its own.
CREATE TRIGGER ownership_claim_new BEFORE INSERT ON ownership_claim FOR EACH ROW
  WHEN (NEW.claimed_by <> '' OR NEW.claimed_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('somebody has to be asked first')

-- It is claimed once, by somebody who was asked, and stays as it was asked and claimed.
CREATE TRIGGER ownership_claim_once BEFORE UPDATE ON ownership_claim FOR EACH ROW
  WHEN ((NEW.org_id, NEW.claim_id, NEW.system, NEW.access_level, NEW.asked::text, NEW.asked_at)
      IS DISTINCT FROM (OLD.org_id, OLD.claim_id, OLD.system, OLD.access_level, OLD.asked::text, OLD.asked_at)
    OR OLD.claimed_at IS NOT NULL OR NEW.claimed_at IS NULL OR NEW.claimed_at < OLD.asked_at
    OR NOT NEW.asked::jsonb @> to_jsonb(NEW.claimed_by))
  EXECUTE FUNCTION gate_refuse('it is claimed once, by somebody who was asked')

CREATE TRIGGER ownership_claim_kept BEFORE DELETE ON ownership_claim FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('who owns what is kept')

CREATE TRIGGER ownership_claim_not_truncated BEFORE TRUNCATE ON ownership_claim FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('who owns what is kept')
