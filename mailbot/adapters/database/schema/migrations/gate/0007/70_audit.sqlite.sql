-- Guards of what verifications found. Each paragraph is one statement; the same names and words stand in
-- 70_audit.postgresql.sql.

-- INSERT OR REPLACE would put one result in another's place.
CREATE TRIGGER trail_check_not_replaced BEFORE INSERT ON trail_check
WHEN EXISTS (SELECT 1 FROM trail_check AS c WHERE c.org_id = NEW.org_id AND c.check_id = NEW.check_id)
BEGIN SELECT RAISE(ABORT, 'gate: trail_check_not_replaced: the row exists'); END;

CREATE TRIGGER trail_check_frozen BEFORE UPDATE ON trail_check
BEGIN SELECT RAISE(ABORT, 'gate: trail_check_frozen: what a verification found never changes'); END;

-- Without the one that found something, an older one would say that all is well.
CREATE TRIGGER trail_check_kept BEFORE DELETE ON trail_check
BEGIN SELECT RAISE(ABORT, 'gate: trail_check_kept: what a verification found is kept'); END;
