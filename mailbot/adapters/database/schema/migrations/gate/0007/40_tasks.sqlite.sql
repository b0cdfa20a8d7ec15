-- Guards of what IT ticked off and handed over. The same names and words stand in 40_tasks.postgresql.sql.

-- What IT says it looked at, who said so and when, is said once.
CREATE TRIGGER task_check_frozen BEFORE UPDATE ON task_check
BEGIN SELECT RAISE(ABORT, 'gate: task_check_frozen: a tick is made once'); END;

-- See task_check_frozen.
CREATE TRIGGER task_check_kept BEFORE DELETE ON task_check
BEGIN SELECT RAISE(ABORT, 'gate: task_check_kept: a tick is never taken away'); END;

-- See access_request_not_replaced.
CREATE TRIGGER task_check_not_replaced BEFORE INSERT ON task_check
WHEN EXISTS (SELECT 1 FROM task_check AS x
  WHERE x.org_id = NEW.org_id AND x.task_id = NEW.task_id AND x.item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'gate: task_check_not_replaced: this is ticked'); END;

-- How a credential reached its owner stays as it was noted; what comes later is noted beside it.
CREATE TRIGGER hand_over_frozen BEFORE UPDATE ON hand_over
BEGIN SELECT RAISE(ABORT, 'gate: hand_over_frozen: a hand-over is noted once'); END;

-- See hand_over_frozen.
CREATE TRIGGER hand_over_kept BEFORE DELETE ON hand_over
BEGIN SELECT RAISE(ABORT, 'gate: hand_over_kept: a hand-over is never taken away'); END;

-- See access_request_not_replaced.
CREATE TRIGGER hand_over_not_replaced BEFORE INSERT ON hand_over
WHEN EXISTS (SELECT 1 FROM hand_over AS x WHERE x.org_id = NEW.org_id AND x.hand_over_id = NEW.hand_over_id)
BEGIN SELECT RAISE(ABORT, 'gate: hand_over_not_replaced: this hand-over is noted'); END;
