DROP TRIGGER mail_frozen ON mail

-- A server may number an inbox anew (UIDVALIDITY, RFC 9051 §2.3.1.1); the mails in it are the same ones.
CREATE TRIGGER mail_frozen BEFORE UPDATE ON mail FOR EACH ROW
  WHEN ((NEW.org_id, NEW.mail_id, NEW.mailbox, NEW.folder, NEW.sha256, NEW.oversize, NEW.received_at) IS DISTINCT FROM (OLD.org_id, OLD.mail_id, OLD.mailbox, OLD.folder, OLD.sha256, OLD.oversize, OLD.received_at) OR (NEW.uid <> OLD.uid AND NEW.uidvalidity = OLD.uidvalidity))
  EXECUTE FUNCTION gate_refuse('where a mail came from never changes, but its number does when the inbox is numbered anew')

ALTER TABLE mail ENABLE ALWAYS TRIGGER mail_frozen
