-- Guards of 0001 that know the new columns. Each paragraph is one statement; a guard of the same name takes the older
-- one's place. The same names and words stand in 10_requests.postgresql.sql.

DROP TRIGGER request_version_content_frozen;

-- What approvers sign must be what they were shown: a change of meaning is a new version. The number that a request
-- has to name may be named while it is held for that.
CREATE TRIGGER request_version_content_frozen BEFORE UPDATE ON request_version
WHEN OLD.state <> 'draft'
  AND (NEW.beneficiary, NEW.system, NEW.access_level, NEW.risk, NEW.until, NEW.justification, NEW.urgent,
    NEW.evidence, NEW.content_hash, NEW.nature, NEW.days, NEW.replaces, NEW.origin, NEW.ticket, NEW.wished)
  IS NOT (OLD.beneficiary, OLD.system, OLD.access_level, OLD.risk, OLD.until, OLD.justification, OLD.urgent,
    OLD.evidence, OLD.content_hash, OLD.nature, OLD.days, OLD.replaces, OLD.origin,
      CASE OLD.state WHEN 'held' THEN NEW.ticket ELSE OLD.ticket END, OLD.wished)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_content_frozen: only a draft can change; make a new version'); END;

DROP TRIGGER request_version_route_frozen;

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked; the day may move while
-- they are, for the clock stops at a question back.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version
WHEN OLD.state NOT IN ('draft', 'held')
  AND ((NEW.rules_version, NEW.because, NEW.conflicts, NEW.held_for, NEW.approvals_required)
    IS NOT (OLD.rules_version, OLD.because, OLD.conflicts, OLD.held_for, OLD.approvals_required)
  OR (OLD.state <> 'pending' AND (NEW.due_at, NEW.paused_at) IS NOT (OLD.due_at, OLD.paused_at)))
BEGIN SELECT RAISE(ABORT, 'gate: request_version_route_frozen: only a draft or held version is routed'); END;

-- What a request takes the place of is the person's own: the same access for more days, or another level of the system.
CREATE TRIGGER request_version_replaces_own BEFORE UPDATE ON request_version
WHEN OLD.state = 'draft' AND NEW.state IN ('pending', 'held')
  AND (NEW.replaces <> '' OR NEW.nature IN ('extension', 'upgrade'))
  AND NOT EXISTS (SELECT 1 FROM access_grant AS g
    WHERE g.org_id = NEW.org_id AND g.grant_id = NEW.replaces AND g.state = 'active'
      AND g.person_id = NEW.beneficiary AND g.system = NEW.system
      AND (NEW.nature <> 'extension' OR g.access_level = NEW.access_level)
      AND (NEW.nature <> 'upgrade' OR g.access_level <> NEW.access_level))
BEGIN SELECT RAISE(ABORT, 'gate: request_version_replaces_own: the person does not hold what this would replace'); END;

DROP TRIGGER approval_frozen;

-- A slot may pass to another person and get another day, while it is undecided; nothing else about it changes. Whom
-- somebody stands in for is said in the step that passes it to them.
CREATE TRIGGER approval_frozen BEFORE UPDATE ON approval
WHEN (NEW.org_id, NEW.request_id, NEW.version, NEW.slot, NEW.stage, NEW.roles, NEW.rules, NEW.assurance,
    NEW.reason_required, NEW.checklist)
  IS NOT (OLD.org_id, OLD.request_id, OLD.version, OLD.slot, OLD.stage, OLD.roles, OLD.rules, OLD.assurance,
    OLD.reason_required, OLD.checklist)
  OR (OLD.state NOT IN ('waiting', 'open')
    AND (NEW.approver, NEW.tag, NEW.due_at, NEW.deputy_for, NEW.opened_at, NEW.reminders, NEW.remind_at,
      NEW.passed_over)
    IS NOT (OLD.approver, OLD.tag, OLD.due_at, OLD.deputy_for, OLD.opened_at, OLD.reminders, OLD.remind_at,
      OLD.passed_over))
  OR (NEW.deputy_for IS NOT OLD.deputy_for AND (NEW.approver IS OLD.approver OR NEW.approver IS NEW.deputy_for))
BEGIN SELECT RAISE(ABORT, 'gate: approval_frozen: only person, tag and day of an undecided slot may change'); END;

DROP TRIGGER grant_task_as_asked;

-- IT gives what was approved: to that person, that access, until the earliest day that anybody agreed to.
CREATE TRIGGER grant_task_as_asked BEFORE INSERT ON grant_task
WHEN NEW.kind IS NOT 'revoke' AND NOT EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.beneficiary = NEW.person_id AND v.system = NEW.system AND v.access_level = NEW.access_level
    AND v.days IS NEW.days
    AND NEW.until IS (SELECT min(e.until) FROM
      (SELECT v.until AS until UNION ALL SELECT d.until FROM decision AS d
        WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version AND d.verb = 'approve')
      AS e))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_as_asked: the task is not what was approved'); END;

DROP TRIGGER grant_task_frozen;

-- What IT was told to do does not change afterwards; and what it has done or was spared is final.
CREATE TRIGGER grant_task_frozen BEFORE UPDATE ON grant_task
WHEN (NEW.org_id, NEW.task_id, NEW.kind, NEW.request_id, NEW.version, NEW.request_state, NEW.person_id, NEW.system,
    NEW.access_level, NEW.groups, NEW.valid_from, NEW.until, NEW.justification, NEW.approved_by, NEW.approved_at,
    NEW.days, NEW.conditions, NEW.grant_id, NEW.cause)
  IS NOT (OLD.org_id, OLD.task_id, OLD.kind, OLD.request_id, OLD.version, OLD.request_state, OLD.person_id, OLD.system,
    OLD.access_level, OLD.groups, OLD.valid_from, OLD.until, OLD.justification, OLD.approved_by, OLD.approved_at,
    OLD.days, OLD.conditions, OLD.grant_id, OLD.cause)
  OR (OLD.state IN ('done', 'cancelled')
    AND (NEW.done_at, NEW.done_by, NEW.note) IS NOT (OLD.done_at, OLD.done_by, OLD.note))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_frozen: only what became of an unfinished task may change'); END;

-- A revoke task takes what somebody holds, says why, and names no request of its own; IT is told once.
CREATE TRIGGER grant_task_revokes_a_grant BEFORE INSERT ON grant_task
WHEN NEW.kind IS 'revoke' AND (NEW.request_id IS NOT NULL OR NEW.cause = ''
  OR NOT EXISTS (SELECT 1 FROM access_grant AS g
    WHERE g.org_id = NEW.org_id AND g.grant_id = NEW.grant_id AND g.state = 'active'
      AND g.person_id = NEW.person_id AND g.system = NEW.system AND g.access_level = NEW.access_level)
  OR EXISTS (SELECT 1 FROM grant_task AS x
    WHERE x.org_id = NEW.org_id AND x.grant_id = NEW.grant_id AND x.kind = 'revoke'
      AND x.state NOT IN ('done', 'cancelled')))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_revokes_a_grant: nobody holds this, or IT is told already'); END;

DROP TRIGGER access_grant_of_a_done_task;

-- The register holds what IT has done on an approved task: the same person, access, conditions, until the same day; or
-- for the approved number of days, which count from the day on which IT has done it.
CREATE TRIGGER access_grant_of_a_done_task BEFORE INSERT ON access_grant
WHEN NEW.state IS NOT 'active' OR NEW.ended_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM grant_task AS t
  WHERE t.org_id = NEW.org_id AND t.task_id = NEW.task_id AND t.kind = 'grant' AND t.state = 'done'
    AND t.person_id = NEW.person_id AND t.system = NEW.system AND t.access_level = NEW.access_level
    AND t.request_id = NEW.request_id AND t.conditions IS NEW.conditions
    AND CASE WHEN t.days IS NULL THEN t.until IS NEW.until
      ELSE NEW.until IS min(date(NEW.since, '+' || t.days || ' days'), coalesce(t.until, '9999-12-31')) END)
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_of_a_done_task: no done task gives this access'); END;

DROP TRIGGER access_grant_frozen;

-- A line of the register is ended, not edited; when it ended is written once.
CREATE TRIGGER access_grant_frozen BEFORE UPDATE ON access_grant
WHEN (NEW.org_id, NEW.grant_id, NEW.person_id, NEW.system, NEW.access_level, NEW.since, NEW.until, NEW.request_id,
    NEW.task_id, NEW.task_state, NEW.approved_by, NEW.conditions)
  IS NOT (OLD.org_id, OLD.grant_id, OLD.person_id, OLD.system, OLD.access_level, OLD.since, OLD.until, OLD.request_id,
    OLD.task_id, OLD.task_state, OLD.approved_by, OLD.conditions)
  OR (OLD.state = 'ended' AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_frozen: a grant is only ended'); END;

-- Access ends when IT has taken it away, or when another grant of the same access, approved in its place, has begun: one
-- that names it, or the formal one that follows an emergency.
CREATE TRIGGER access_grant_ends_on_evidence BEFORE UPDATE ON access_grant
WHEN OLD.state = 'active' AND NEW.state = 'ended'
  AND NOT EXISTS (SELECT 1 FROM grant_task AS t
    WHERE t.org_id = NEW.org_id AND t.grant_id = NEW.grant_id AND t.kind = 'revoke' AND t.state = 'done')
  AND NOT EXISTS (SELECT 1 FROM access_grant AS g
    JOIN grant_task AS t ON t.org_id = g.org_id AND t.task_id = g.task_id
    JOIN request_version AS v ON v.org_id = t.org_id AND v.request_id = t.request_id AND v.version = t.version
    WHERE g.org_id = NEW.org_id AND g.grant_id <> NEW.grant_id AND g.state = 'active'
      AND g.person_id = NEW.person_id AND g.system = NEW.system AND g.access_level = NEW.access_level
      AND (v.replaces = NEW.grant_id OR (v.nature = 'access' AND v.origin = NEW.request_id AND EXISTS (
        SELECT 1 FROM request_version AS e
        WHERE e.org_id = NEW.org_id AND e.request_id = v.origin AND e.nature = 'emergency'))))
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_ends_on_evidence: nobody has taken this access away'); END;

-- An approver may agree to less time than was asked, never to more; who says no agrees to none.
CREATE TRIGGER decision_shortens_only BEFORE INSERT ON decision
WHEN NEW.until IS NOT NULL AND (NEW.verb <> 'approve' OR EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.until IS NOT NULL AND v.until < NEW.until))
BEGIN SELECT RAISE(ABORT, 'gate: decision_shortens_only: only a yes has a last day, and none later than was asked'); END;

-- Who approves with a checklist has answered each of its items, and none of them with no.
CREATE TRIGGER decision_answers_the_checklist BEFORE INSERT ON decision
WHEN NEW.verb <> 'reject' AND EXISTS (SELECT 1 FROM approval AS a, json_each(a.checklist) AS item
  WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
    AND NOT EXISTS (SELECT 1 FROM json_each(NEW.checklist) AS answer
      WHERE answer.key = item.value AND answer.value IN ('yes', 'n/a')))
BEGIN SELECT RAISE(ABORT, 'gate: decision_answers_the_checklist: an item of the checklist is not answered with yes'); END;
