DROP TRIGGER mail_frozen;

-- A server may number an inbox anew (UIDVALIDITY, RFC 9051 §2.3.1.1); the mails in it are the same ones.
CREATE TRIGGER mail_frozen BEFORE UPDATE ON mail
WHEN (NEW.org_id, NEW.mail_id, NEW.mailbox, NEW.folder, NEW.sha256, NEW.oversize, NEW.received_at) IS NOT (OLD.org_id, OLD.mail_id, OLD.mailbox, OLD.folder, OLD.sha256, OLD.oversize, OLD.received_at) OR (NEW.uid <> OLD.uid AND NEW.uidvalidity = OLD.uidvalidity)
BEGIN SELECT RAISE(ABORT, 'gate: mail_frozen: where a mail came from never changes, but its number does when the inbox is numbered anew'); END;
