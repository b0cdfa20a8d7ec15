-- Guards of letters and of who is signed in. Each paragraph is one statement; the same names and words stand in
-- 10_sealed.sqlite.sql.

-- outbox -------------------------------------------------------------------------------------------------------------
-- A letter that lies open tells its links and codes to whoever reads the database, and anybody can write one. "gAAAAA"
-- is how every Fernet token begins until the year 2106: version 128 and the upper half of a 64-bit time.
CREATE TRIGGER outbox_sealed BEFORE INSERT ON outbox FOR EACH ROW
  WHEN (substring(NEW.payload FROM 1 FOR 6) IS DISTINCT FROM 'gAAAAA'::bytea)
  EXECUTE FUNCTION gate_refuse('a letter lies in a sealed envelope')

-- web_session --------------------------------------------------------------------------------------------------------
-- Who signed out, left or was signed out stays so: a stolen browser would be signed in again.
CREATE TRIGGER web_session_ends_once BEFORE UPDATE ON web_session FOR EACH ROW
  WHEN ((NEW.org_id, NEW.session_hash, NEW.session_id) IS DISTINCT FROM (OLD.org_id, OLD.session_hash, OLD.session_id)
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at))
  EXECUTE FUNCTION gate_refuse('a session that has ended never goes on')

-- Its row would be put back without its end.
CREATE TRIGGER web_session_kept BEFORE DELETE ON web_session FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a session is never deleted')

CREATE TRIGGER web_session_not_truncated BEFORE TRUNCATE ON web_session FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a session is never deleted')
