-- The days of an emergency are the company's. Each paragraph is one statement; a guard of the same name takes the older
-- one's place. The same names and words stand in 10_emergency.sqlite.sql.

DROP TRIGGER request_version_emergency_is_short ON request_version;

-- An emergency is short, whatever a policy says: three days at most after the day on which it was asked for. No place is
-- further ahead of UTC than 14 hours; which one is the company's is in its rules, not here, so no more is allowed.
CREATE TRIGGER request_version_emergency_is_short BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (NEW.nature = 'emergency' AND NEW.state = 'pending' AND OLD.state <> 'pending'
    AND (NEW.until IS NULL OR NEW.until > (NEW.created_at AT TIME ZONE 'UTC' + interval '14 hours')::date + 3))
  EXECUTE FUNCTION gate_refuse('an emergency lasts three days at most')
