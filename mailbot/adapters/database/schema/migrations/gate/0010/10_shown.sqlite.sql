-- Guards of what approvers are shown. Each paragraph is one statement; a guard of the same name takes the older one's
-- place. The same names and words stand in 10_shown.postgresql.sql.

DROP TRIGGER request_version_route_frozen;

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked, nor the seal of what they
-- are shown; the day may move while they are, for the clock stops at a question back.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version
WHEN OLD.state NOT IN ('draft', 'held')
  AND ((NEW.rules_version, NEW.because, NEW.conflicts, NEW.held_for, NEW.approvals_required, NEW.seal)
    IS NOT (OLD.rules_version, OLD.because, OLD.conflicts, OLD.held_for, OLD.approvals_required, OLD.seal)
  OR (OLD.state <> 'pending' AND (NEW.due_at, NEW.paused_at) IS NOT (OLD.due_at, OLD.paused_at)))
BEGIN SELECT RAISE(ABORT, 'gate: request_version_route_frozen: only a draft or held version is routed'); END;
