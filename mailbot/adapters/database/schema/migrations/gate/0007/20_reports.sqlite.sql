-- Guards of what reports count. The same names and words stand in 20_reports.postgresql.sql.

-- Who decided too late would have decided in time.
CREATE TRIGGER request_version_times_true BEFORE UPDATE ON request_version
WHEN (NEW.asked_at IS NOT OLD.asked_at AND NOT (NEW.state = 'pending' AND OLD.state <> 'pending'))
  OR (NEW.stood_still IS NOT OLD.stood_still
    AND NOT (NEW.stood_still > OLD.stood_still AND OLD.paused_at IS NOT NULL AND NEW.paused_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'gate: request_version_times_true: times are written as they happen'); END;
