-- Guards of who somebody is at an identity provider. Each paragraph is one statement; the same names and words stand in
-- 10_signin.postgresql.sql. That a row is mailbot's own is proved by its seal, which is looked at when it is used.

-- One live identity for each person and issuer.
CREATE UNIQUE INDEX identity_of_one ON identity (org_id, issuer, subject) WHERE ended_at IS NULL

CREATE UNIQUE INDEX identity_is_one ON identity (org_id, issuer, person_id) WHERE ended_at IS NULL

CREATE TRIGGER identity_new BEFORE INSERT ON identity
WHEN NEW.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: identity_new: an identity is bound before it ends'); END;

-- INSERT OR REPLACE would bind an old identity to somebody else, or take a live one away.
CREATE TRIGGER identity_not_replaced BEFORE INSERT ON identity
WHEN EXISTS (SELECT 1 FROM identity AS i WHERE i.org_id = NEW.org_id AND (i.identity_id = NEW.identity_id
  OR (i.ended_at IS NULL AND i.issuer = NEW.issuer AND (i.subject = NEW.subject OR i.person_id = NEW.person_id))))
BEGIN SELECT RAISE(ABORT, 'gate: identity_not_replaced: the row exists'); END;

CREATE TRIGGER identity_frozen BEFORE UPDATE ON identity
WHEN (NEW.org_id, NEW.identity_id, NEW.issuer, NEW.subject, NEW.person_id, NEW.bound_at, NEW.seal)
    IS NOT (OLD.org_id, OLD.identity_id, OLD.issuer, OLD.subject, OLD.person_id, OLD.bound_at, OLD.seal)
  OR OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL
BEGIN SELECT RAISE(ABORT, 'gate: identity_frozen: an identity is bound once and ended once'); END;

CREATE TRIGGER identity_kept BEFORE DELETE ON identity
BEGIN SELECT RAISE(ABORT, 'gate: identity_kept: who somebody was is kept'); END;
