-- Guards of what reports count. The same names and words stand in 20_reports.sqlite.sql.

-- Who decided too late would have decided in time.
CREATE TRIGGER request_version_times_true BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN ((NEW.asked_at IS DISTINCT FROM OLD.asked_at AND NOT (NEW.state = 'pending' AND OLD.state <> 'pending'))
    OR (NEW.stood_still IS DISTINCT FROM OLD.stood_still
      AND NOT (NEW.stood_still > OLD.stood_still AND OLD.paused_at IS NOT NULL AND NEW.paused_at IS NULL)))
  EXECUTE FUNCTION gate_refuse('times are written as they happen')
