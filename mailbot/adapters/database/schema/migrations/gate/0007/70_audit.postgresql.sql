-- Guards of what verifications found. Each paragraph is one statement; the same names and words stand in
-- 70_audit.sqlite.sql.

CREATE TRIGGER trail_check_frozen BEFORE UPDATE ON trail_check FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('what a verification found never changes')

-- Without the one that found something, an older one would say that all is well.
CREATE TRIGGER trail_check_kept BEFORE DELETE ON trail_check FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('what a verification found is kept')

CREATE TRIGGER trail_check_not_truncated BEFORE TRUNCATE ON trail_check FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('what a verification found is kept')
