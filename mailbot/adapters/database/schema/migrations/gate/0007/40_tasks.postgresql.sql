-- Guards of what IT ticked off and handed over. The same names and words stand in 40_tasks.sqlite.sql.

-- What IT says it looked at, who said so and when, is said once.
CREATE TRIGGER task_check_frozen BEFORE UPDATE ON task_check FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a tick is made once')

-- See task_check_frozen.
CREATE TRIGGER task_check_kept BEFORE DELETE ON task_check FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a tick is never taken away')

-- See task_check_frozen.
CREATE TRIGGER task_check_not_truncated BEFORE TRUNCATE ON task_check FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a tick is never taken away')

-- How a credential reached its owner stays as it was noted; what comes later is noted beside it.
CREATE TRIGGER hand_over_frozen BEFORE UPDATE ON hand_over FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a hand-over is noted once')

-- See hand_over_frozen.
CREATE TRIGGER hand_over_kept BEFORE DELETE ON hand_over FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a hand-over is never taken away')

-- See hand_over_frozen.
CREATE TRIGGER hand_over_not_truncated BEFORE TRUNCATE ON hand_over FOR EACH STATEMENT
  EXECUTE FUNCTION gate_refuse('a hand-over is never taken away')
