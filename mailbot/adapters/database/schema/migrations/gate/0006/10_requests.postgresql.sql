-- Guards of 0001 that know the new columns. Each paragraph is one statement; a guard of the same name takes the older
-- one's place. The same names and words stand in 10_requests.sqlite.sql.

DROP TRIGGER request_version_content_frozen ON request_version

-- What approvers sign must be what they were shown: a change of meaning is a new version. The number that a request
-- has to name may be named while it is held for that.
CREATE TRIGGER request_version_content_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (OLD.state <> 'draft'
    AND (NEW.beneficiary, NEW.system, NEW.access_level, NEW.risk, NEW.until, NEW.justification, NEW.urgent,
      NEW.evidence, NEW.content_hash, NEW.nature, NEW.days, NEW.replaces, NEW.origin, NEW.ticket, NEW.wished)
    IS DISTINCT FROM (OLD.beneficiary, OLD.system, OLD.access_level, OLD.risk, OLD.until, OLD.justification,
      OLD.urgent, OLD.evidence, OLD.content_hash, OLD.nature, OLD.days, OLD.replaces, OLD.origin,
      CASE OLD.state WHEN 'held' THEN NEW.ticket ELSE OLD.ticket END, OLD.wished))
  EXECUTE FUNCTION gate_refuse('only a draft can change; make a new version')

DROP TRIGGER request_version_route_frozen ON request_version

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked; the day may move while
-- they are, for the clock stops at a question back.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (OLD.state NOT IN ('draft', 'held')
    AND ((NEW.rules_version, NEW.because::text, NEW.conflicts::text, NEW.held_for::text, NEW.approvals_required)
      IS DISTINCT FROM (OLD.rules_version, OLD.because::text, OLD.conflicts::text, OLD.held_for::text,
        OLD.approvals_required)
    OR (OLD.state <> 'pending' AND (NEW.due_at, NEW.paused_at) IS DISTINCT FROM (OLD.due_at, OLD.paused_at))))
  EXECUTE FUNCTION gate_refuse('only a draft or held version is routed')

-- What a request takes the place of is the person's own: the same access for more days, or another level of the system.
CREATE FUNCTION request_version_replaces_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'draft' AND NEW.state IN ('pending', 'held')
    AND (NEW.replaces <> '' OR NEW.nature IN ('extension', 'upgrade'))
    AND NOT EXISTS (SELECT 1 FROM access_grant AS g
      WHERE g.org_id = NEW.org_id AND g.grant_id = NEW.replaces AND g.state = 'active'
        AND g.person_id = NEW.beneficiary AND g.system = NEW.system
        AND (NEW.nature <> 'extension' OR g.access_level = NEW.access_level)
        AND (NEW.nature <> 'upgrade' OR g.access_level <> NEW.access_level)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the person does not hold what this would replace');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER request_version_replaces_own BEFORE UPDATE ON request_version FOR EACH ROW
  EXECUTE FUNCTION request_version_replaces_own()

DROP TRIGGER approval_frozen ON approval

-- A slot may pass to another person and get another day, while it is undecided; nothing else about it changes. Whom
-- somebody stands in for is said in the step that passes it to them.
CREATE TRIGGER approval_frozen BEFORE UPDATE ON approval FOR EACH ROW
  WHEN ((NEW.org_id, NEW.request_id, NEW.version, NEW.slot, NEW.stage, NEW.roles::text, NEW.rules::text, NEW.assurance,
      NEW.reason_required, NEW.checklist::text)
    IS DISTINCT FROM (OLD.org_id, OLD.request_id, OLD.version, OLD.slot, OLD.stage, OLD.roles::text,
      OLD.rules::text, OLD.assurance, OLD.reason_required, OLD.checklist::text)
    OR (OLD.state NOT IN ('waiting', 'open')
      AND (NEW.approver, NEW.tag, NEW.due_at, NEW.deputy_for, NEW.opened_at, NEW.reminders, NEW.remind_at,
        NEW.passed_over::text)
      IS DISTINCT FROM (OLD.approver, OLD.tag, OLD.due_at, OLD.deputy_for, OLD.opened_at, OLD.reminders, OLD.remind_at,
        OLD.passed_over::text))
    OR (NEW.deputy_for IS DISTINCT FROM OLD.deputy_for
      AND (NEW.approver IS NOT DISTINCT FROM OLD.approver OR NEW.approver IS NOT DISTINCT FROM NEW.deputy_for)))
  EXECUTE FUNCTION gate_refuse('only person, tag and day of an undecided slot may change')

-- IT gives what was approved: to that person, that access, until the earliest day that anybody agreed to. The request's
-- row is locked, so that a newer version made at once is seen by grant_task_on_evidence, which looks after this guard.
CREATE OR REPLACE FUNCTION grant_task_as_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM access_request AS q WHERE q.org_id = NEW.org_id AND q.request_id = NEW.request_id FOR SHARE;
  IF NEW.kind IS DISTINCT FROM 'revoke' AND NOT EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.beneficiary = NEW.person_id AND v.system = NEW.system AND v.access_level = NEW.access_level
      AND v.days IS NOT DISTINCT FROM NEW.days
      AND NEW.until IS NOT DISTINCT FROM (SELECT min(e.until) FROM
        (SELECT v.until AS until UNION ALL SELECT d.until FROM decision AS d
          WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version AND d.verb = 'approve')
        AS e)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the task is not what was approved');
  END IF;
  RETURN NEW;
END $$

DROP TRIGGER grant_task_frozen ON grant_task

-- What IT was told to do does not change afterwards; and what it has done or was spared is final.
CREATE TRIGGER grant_task_frozen BEFORE UPDATE ON grant_task FOR EACH ROW
  WHEN ((NEW.org_id, NEW.task_id, NEW.kind, NEW.request_id, NEW.version, NEW.request_state, NEW.person_id, NEW.system,
      NEW.access_level, NEW.groups::text, NEW.valid_from, NEW.until, NEW.justification, NEW.approved_by::text,
      NEW.approved_at, NEW.days, NEW.conditions::text, NEW.grant_id, NEW.cause)
    IS DISTINCT FROM (OLD.org_id, OLD.task_id, OLD.kind, OLD.request_id, OLD.version, OLD.request_state, OLD.person_id,
      OLD.system, OLD.access_level, OLD.groups::text, OLD.valid_from, OLD.until, OLD.justification,
      OLD.approved_by::text, OLD.approved_at, OLD.days, OLD.conditions::text, OLD.grant_id, OLD.cause)
    OR (OLD.state IN ('done', 'cancelled')
      AND (NEW.done_at, NEW.done_by, NEW.note) IS DISTINCT FROM (OLD.done_at, OLD.done_by, OLD.note)))
  EXECUTE FUNCTION gate_refuse('only what became of an unfinished task may change')

-- A revoke task takes what somebody holds, says why, and names no request of its own; IT is told once. The grant's row
-- is locked, so that of two tasks made at once the second sees the first.
CREATE FUNCTION grant_task_revokes_a_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'revoke' THEN
    PERFORM 1 FROM access_grant AS g WHERE g.org_id = NEW.org_id AND g.grant_id = NEW.grant_id FOR UPDATE;
    IF NEW.request_id IS NOT NULL OR NEW.cause = ''
      OR NOT EXISTS (SELECT 1 FROM access_grant AS g
        WHERE g.org_id = NEW.org_id AND g.grant_id = NEW.grant_id AND g.state = 'active'
          AND g.person_id = NEW.person_id AND g.system = NEW.system AND g.access_level = NEW.access_level)
      OR EXISTS (SELECT 1 FROM grant_task AS x
        WHERE x.org_id = NEW.org_id AND x.grant_id = NEW.grant_id AND x.kind = 'revoke'
          AND x.state NOT IN ('done', 'cancelled')) THEN
      PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody holds this, or IT is told already');
    END IF;
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER grant_task_revokes_a_grant BEFORE INSERT ON grant_task FOR EACH ROW
  EXECUTE FUNCTION grant_task_revokes_a_grant()

-- The register holds what IT has done on an approved task: the same person, access, conditions, until the same day; or
-- for the approved number of days, which count from the day on which IT has done it.
CREATE OR REPLACE FUNCTION access_grant_of_a_done_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM 'active' OR NEW.ended_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM grant_task AS t
    WHERE t.org_id = NEW.org_id AND t.task_id = NEW.task_id AND t.kind = 'grant' AND t.state = 'done'
      AND t.person_id = NEW.person_id AND t.system = NEW.system AND t.access_level = NEW.access_level
      AND t.request_id = NEW.request_id AND t.conditions::text = NEW.conditions::text
      AND NEW.until IS NOT DISTINCT FROM
        CASE WHEN t.days IS NULL THEN t.until
        ELSE least((NEW.since AT TIME ZONE 'UTC')::date + t.days, t.until) END) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'no done task gives this access');
  END IF;
  RETURN NEW;
END $$

DROP TRIGGER access_grant_frozen ON access_grant

-- A line of the register is ended, not edited; when it ended is written once.
CREATE TRIGGER access_grant_frozen BEFORE UPDATE ON access_grant FOR EACH ROW
  WHEN ((NEW.org_id, NEW.grant_id, NEW.person_id, NEW.system, NEW.access_level, NEW.since, NEW.until, NEW.request_id,
      NEW.task_id, NEW.task_state, NEW.approved_by::text, NEW.conditions::text)
    IS DISTINCT FROM (OLD.org_id, OLD.grant_id, OLD.person_id, OLD.system, OLD.access_level, OLD.since, OLD.until,
      OLD.request_id, OLD.task_id, OLD.task_state, OLD.approved_by::text, OLD.conditions::text)
    OR (OLD.state = 'ended' AND NEW.ended_at IS DISTINCT FROM OLD.ended_at))
  EXECUTE FUNCTION gate_refuse('a grant is only ended')

-- Access ends when IT has taken it away, or when another grant of the same access, approved in its place, has begun: one
-- that names it, or the formal one that follows an emergency.
CREATE FUNCTION access_grant_ends_on_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'active' AND NEW.state = 'ended'
    AND NOT EXISTS (SELECT 1 FROM grant_task AS t
      WHERE t.org_id = NEW.org_id AND t.grant_id = NEW.grant_id AND t.kind = 'revoke' AND t.state = 'done')
    AND NOT EXISTS (SELECT 1 FROM access_grant AS g
      JOIN grant_task AS t ON t.org_id = g.org_id AND t.task_id = g.task_id
      JOIN request_version AS v ON v.org_id = t.org_id AND v.request_id = t.request_id AND v.version = t.version
      WHERE g.org_id = NEW.org_id AND g.grant_id <> NEW.grant_id AND g.state = 'active'
        AND g.person_id = NEW.person_id AND g.system = NEW.system AND g.access_level = NEW.access_level
        AND (v.replaces = NEW.grant_id OR (v.nature = 'access' AND v.origin = NEW.request_id AND EXISTS (
          SELECT 1 FROM request_version AS e
          WHERE e.org_id = NEW.org_id AND e.request_id = v.origin AND e.nature = 'emergency')))) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody has taken this access away');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER access_grant_ends_on_evidence BEFORE UPDATE ON access_grant FOR EACH ROW
  EXECUTE FUNCTION access_grant_ends_on_evidence()

-- An approver may agree to less time than was asked, never to more; who says no agrees to none.
CREATE FUNCTION decision_shortens_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.until IS NOT NULL AND (NEW.verb <> 'approve' OR EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.until IS NOT NULL AND v.until < NEW.until)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'only a yes has a last day, and none later than was asked');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER decision_shortens_only BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_shortens_only()

-- Who approves with a checklist has answered each of its items, and none of them with no.
CREATE FUNCTION decision_answers_the_checklist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verb <> 'reject' AND EXISTS (
    SELECT 1 FROM approval AS a, json_array_elements_text(a.checklist) AS item
    WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
      AND coalesce(NEW.checklist ->> item, '') NOT IN ('yes', 'n/a')) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'an item of the checklist is not answered with yes');
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER decision_answers_the_checklist BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_answers_the_checklist()
