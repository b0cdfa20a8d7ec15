-- Guards of what approvers are shown. Each paragraph is one statement; the same names and words stand in
-- 10_shown.sqlite.sql.

DROP TRIGGER request_version_route_frozen ON request_version;

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked, nor the seal of what they
-- are shown; the day may move while they are, for the clock stops at a question back.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (OLD.state NOT IN ('draft', 'held')
    AND ((NEW.rules_version, NEW.because::text, NEW.conflicts::text, NEW.held_for::text, NEW.approvals_required,
        NEW.seal)
      IS DISTINCT FROM (OLD.rules_version, OLD.because::text, OLD.conflicts::text, OLD.held_for::text,
        OLD.approvals_required, OLD.seal)
    OR (OLD.state <> 'pending' AND (NEW.due_at, NEW.paused_at) IS DISTINCT FROM (OLD.due_at, OLD.paused_at))))
  EXECUTE FUNCTION gate_refuse('only a draft or held version is routed');
