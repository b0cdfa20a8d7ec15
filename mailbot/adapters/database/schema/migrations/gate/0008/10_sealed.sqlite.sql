-- Guards of letters and of who is signed in. Each paragraph is one statement; the same names and words stand in
-- 10_sealed.postgresql.sql.

-- outbox -------------------------------------------------------------------------------------------------------------
-- A letter that lies open tells its links and codes to whoever reads the database, and anybody can write one. "gAAAAA"
-- is how every Fernet token begins until the year 2106: version 128 and the upper half of a 64-bit time.
CREATE TRIGGER outbox_sealed BEFORE INSERT ON outbox
WHEN substr(NEW.payload, 1, 6) IS NOT CAST('gAAAAA' AS BLOB)
BEGIN SELECT RAISE(ABORT, 'gate: outbox_sealed: a letter lies in a sealed envelope'); END;

-- web_session --------------------------------------------------------------------------------------------------------
-- Who signed out, left or was signed out stays so: a stolen browser would be signed in again.
CREATE TRIGGER web_session_ends_once BEFORE UPDATE ON web_session
WHEN (NEW.org_id, NEW.session_hash, NEW.session_id) IS NOT (OLD.org_id, OLD.session_hash, OLD.session_id)
  OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'gate: web_session_ends_once: a session that has ended never goes on'); END;

-- Its row would be put back without its end.
CREATE TRIGGER web_session_kept BEFORE DELETE ON web_session
BEGIN SELECT RAISE(ABORT, 'gate: web_session_kept: a session is never deleted'); END;

-- See mail_raw_not_replaced.
CREATE TRIGGER web_session_not_replaced BEFORE INSERT ON web_session
WHEN EXISTS (SELECT 1 FROM web_session AS x
  WHERE (x.org_id = NEW.org_id AND x.session_hash = NEW.session_hash) OR x.rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'gate: web_session_not_replaced: this session exists'); END;
