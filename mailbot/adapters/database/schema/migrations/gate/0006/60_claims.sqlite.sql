-- Guards of who says that they own something. Each paragraph is one statement; the same names and words stand in
-- 60_claims.postgresql.sql.

-- People are asked first; one of them says so then, by a step of its own.
CREATE TRIGGER ownership_claim_new BEFORE INSERT ON ownership_claim
WHEN NEW.claimed_by <> '' OR NEW.claimed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: ownership_claim_new: somebody has to be asked first'); END;

-- INSERT OR REPLACE would ask other people in an old question.
CREATE TRIGGER ownership_claim_not_replaced BEFORE INSERT ON ownership_claim
WHEN EXISTS (SELECT 1 FROM ownership_claim AS c WHERE c.org_id = NEW.org_id AND c.claim_id = NEW.claim_id)
BEGIN SELECT RAISE(ABORT, 'gate: ownership_claim_not_replaced: the row exists'); END;

-- It is claimed once, by somebody who was asked, and stays as it was asked and claimed.
CREATE TRIGGER ownership_claim_once BEFORE UPDATE ON ownership_claim
WHEN (NEW.org_id, NEW.claim_id, NEW.system, NEW.access_level, NEW.asked, NEW.asked_at)
    IS NOT (OLD.org_id, OLD.claim_id, OLD.system, OLD.access_level, OLD.asked, OLD.asked_at)
  OR OLD.claimed_at IS NOT NULL OR NEW.claimed_at IS NULL OR NEW.claimed_at < OLD.asked_at
  OR NOT EXISTS (SELECT 1 FROM json_each(NEW.asked) AS a WHERE a.value = NEW.claimed_by)
BEGIN SELECT RAISE(ABORT, 'gate: ownership_claim_once: it is claimed once, by somebody who was asked'); END;

CREATE TRIGGER ownership_claim_kept BEFORE DELETE ON ownership_claim
BEGIN SELECT RAISE(ABORT, 'gate: ownership_claim_kept: who owns what is kept'); END;
