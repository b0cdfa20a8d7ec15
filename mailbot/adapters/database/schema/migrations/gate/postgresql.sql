-- The gate on PostgreSQL. Each paragraph is one statement: why the guard is there, then the guard. The same names and
-- words stand in sqlite.sql, except the guards against INSERT OR REPLACE, which PostgreSQL does not have, those against
-- TRUNCATE, and the row locks. No guard relies on a foreign key: session_replication_role = replica switches those off.

-- Refuses what its trigger's WHEN has found; the trigger's name is the guard's name, for people and for programs.
CREATE FUNCTION gate_raise(guard text, guarded text, words text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = guard, TABLE = guarded,
    MESSAGE = 'gate: ' || guard || ': ' || words;
END $$;

-- The same as a trigger of its own, for the guards that need no look at other rows.
CREATE FUNCTION gate_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, TG_ARGV[0]);
  RETURN NULL;
END $$;

-- access_request -----------------------------------------------------------------------------------------------------
-- A request is a name for its versions: only the number of the current one moves, one at a time and never back.
CREATE TRIGGER access_request_frozen BEFORE UPDATE ON access_request FOR EACH ROW
  WHEN ((NEW.org_id, NEW.request_id, NEW.thread_id, NEW.created_at)
      IS DISTINCT FROM (OLD.org_id, OLD.request_id, OLD.thread_id, OLD.created_at)
    OR (NEW.version IS DISTINCT FROM OLD.version AND NEW.version IS DISTINCT FROM OLD.version + 1))
  EXECUTE FUNCTION gate_refuse('a request only gets its next version');

-- What was asked stays on record, whatever became of it.
CREATE TRIGGER access_request_kept BEFORE DELETE ON access_request FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a request is never deleted');

-- request_version ----------------------------------------------------------------------------------------------------
-- Every version walks the whole way: one that is born approved has been approved by nobody.
CREATE TRIGGER request_version_starts_as_draft BEFORE INSERT ON request_version FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM 'draft')
  EXECUTE FUNCTION gate_refuse('a new version is a draft');

-- Who asked, and when, is true from the first moment on.
CREATE TRIGGER request_version_identity_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN ((NEW.org_id, NEW.request_id, NEW.version, NEW.requester, NEW.created_at)
    IS DISTINCT FROM (OLD.org_id, OLD.request_id, OLD.version, OLD.requester, OLD.created_at))
  EXECUTE FUNCTION gate_refuse('who asked, and when, never changes');

-- What approvers sign must be what they were shown: a change of meaning is a new version.
CREATE TRIGGER request_version_content_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (OLD.state <> 'draft'
    AND (NEW.beneficiary, NEW.system, NEW.access_level, NEW.risk, NEW.until, NEW.justification, NEW.urgent,
      NEW.evidence, NEW.content_hash)
    IS DISTINCT FROM (OLD.beneficiary, OLD.system, OLD.access_level, OLD.risk, OLD.until, OLD.justification,
      OLD.urgent, OLD.evidence, OLD.content_hash))
  EXECUTE FUNCTION gate_refuse('only a draft can change; make a new version');

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (OLD.state NOT IN ('draft', 'held')
    AND (NEW.rules_version, NEW.because::text, NEW.conflicts::text, NEW.held_for::text, NEW.approvals_required,
      NEW.due_at)
    IS DISTINCT FROM (OLD.rules_version, OLD.because::text, OLD.conflicts::text, OLD.held_for::text,
      OLD.approvals_required, OLD.due_at))
  EXECUTE FUNCTION gate_refuse('only a draft or held version is routed');

-- The same steps as core/workflow.py REQUEST, and no more.
CREATE TRIGGER request_version_moves_by_the_table BEFORE UPDATE ON request_version FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (
    ('draft', 'pending'), ('draft', 'held'), ('draft', 'refused'), ('draft', 'withdrawn'), ('draft', 'lapsed'),
    ('held', 'pending'), ('held', 'refused'), ('held', 'withdrawn'), ('held', 'lapsed'), ('held', 'superseded'),
    ('pending', 'approved'), ('pending', 'rejected'), ('pending', 'held'), ('pending', 'withdrawn'),
    ('pending', 'lapsed'), ('pending', 'superseded')))
  EXECUTE FUNCTION gate_refuse('a request cannot take this step');

-- Nobody is asked before everybody who must be asked is written down. After the update, so that it sees what is stored.
CREATE FUNCTION request_version_asks_enough() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'pending' AND NOT EXISTS (SELECT 1 FROM evidence_route AS e
    WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the approval stages are not complete');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER request_version_asks_enough AFTER UPDATE ON request_version FOR EACH ROW
  EXECUTE FUNCTION request_version_asks_enough();

-- The heart: approved means that every approval is there. After the update, so that it sees what is stored.
CREATE FUNCTION request_version_approved_on_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'approved' AND NOT EXISTS (SELECT 1 FROM evidence AS e
    WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'an approval is missing');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER request_version_approved_on_evidence AFTER UPDATE ON request_version FOR EACH ROW
  EXECUTE FUNCTION request_version_approved_on_evidence();

-- See access_request_kept.
CREATE TRIGGER request_version_kept BEFORE DELETE ON request_version FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a version is never deleted');

-- approval_stage -----------------------------------------------------------------------------------------------------
-- Who must approve is settled before the first of them is asked.
CREATE FUNCTION approval_stage_set_on_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.state IN ('draft', 'held') FOR UPDATE) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'only a draft or held version gets stages');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER approval_stage_set_on_route BEFORE INSERT ON approval_stage FOR EACH ROW
  EXECUTE FUNCTION approval_stage_set_on_route();

-- How many approvals a stage needs never shrinks.
CREATE TRIGGER approval_stage_frozen BEFORE UPDATE ON approval_stage FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a stage never changes');

-- A stage that is gone is a stage that nobody has to approve.
CREATE TRIGGER approval_stage_kept BEFORE DELETE ON approval_stage FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a stage is never deleted');

-- approval -----------------------------------------------------------------------------------------------------------
-- See approval_stage_set_on_route; and a new approval waits to be opened.
CREATE FUNCTION approval_set_on_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM 'waiting' OR NOT EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.state IN ('draft', 'held') FOR UPDATE) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'only a draft or held version gets approvals, which wait');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER approval_set_on_route BEFORE INSERT ON approval FOR EACH ROW
  EXECUTE FUNCTION approval_set_on_route();

-- Nobody approves for themselves: neither who asked nor who gets it.
CREATE FUNCTION approval_not_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND NEW.approver IN (v.requester, v.beneficiary)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody approves their own request');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER approval_not_own BEFORE INSERT ON approval FOR EACH ROW
  EXECUTE FUNCTION approval_not_own();

-- Nor by being put in somebody else's place.
CREATE FUNCTION approval_not_passed_to_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND NEW.approver IN (v.requester, v.beneficiary)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody approves their own request');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER approval_not_passed_to_own BEFORE UPDATE ON approval FOR EACH ROW
  EXECUTE FUNCTION approval_not_passed_to_own();

-- A slot may pass to another person and get another day, while it is undecided; nothing else about it changes.
CREATE TRIGGER approval_frozen BEFORE UPDATE ON approval FOR EACH ROW
  WHEN ((NEW.org_id, NEW.request_id, NEW.version, NEW.slot, NEW.stage, NEW.roles::text, NEW.rules::text, NEW.assurance,
      NEW.reason_required)
    IS DISTINCT FROM (OLD.org_id, OLD.request_id, OLD.version, OLD.slot, OLD.stage, OLD.roles::text,
      OLD.rules::text, OLD.assurance, OLD.reason_required)
    OR (OLD.state NOT IN ('waiting', 'open')
      AND (NEW.approver, NEW.tag, NEW.due_at) IS DISTINCT FROM (OLD.approver, OLD.tag, OLD.due_at)))
  EXECUTE FUNCTION gate_refuse('only person, tag and day of an undecided slot may change');

-- An approval is opened once, and used up or closed once.
CREATE TRIGGER approval_moves_by_the_table BEFORE UPDATE ON approval FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (
    ('waiting', 'open'), ('open', 'decided'), ('waiting', 'closed'), ('open', 'closed')))
  EXECUTE FUNCTION gate_refuse('an approval cannot take this step');

-- A slot that is gone is a person who is not asked.
CREATE TRIGGER approval_kept BEFORE DELETE ON approval FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an approval is never deleted');

-- decision -----------------------------------------------------------------------------------------------------------
-- Two last approvals at once would each see the other one missing, and the request would hang for ever: the second
-- waits here until the first is committed. Triggers run in the order of their names: this one comes before the others.
CREATE FUNCTION decision_awaits_its_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version FOR UPDATE;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_awaits_its_turn BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_awaits_its_turn();

-- A decision counts for the version that is asked about now: not before, not afterwards, not for an older one.
CREATE FUNCTION decision_on_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM request_version AS v
    JOIN access_request AS q ON q.org_id = v.org_id AND q.request_id = v.request_id AND q.version = v.version
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.state = 'pending') THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the current version is not waiting for decisions');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_on_pending BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_on_pending();

-- The named approver's own act, on a slot that this very act has used up (open -> decided, by one conditional update).
CREATE FUNCTION decision_by_the_approver() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM approval AS a
    WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
      AND a.approver = NEW.decided_by AND a.state = 'decided') THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'this person has not used up this slot');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_by_the_approver BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_by_the_approver();

-- Signed is what was shown.
CREATE FUNCTION decision_on_this_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.content_hash = NEW.content_hash) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the content has another hash');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_on_this_content BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_on_this_content();

-- See approval_not_own.
CREATE FUNCTION decision_not_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND NEW.decided_by IN (v.requester, v.beneficiary)) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'nobody decides their own request');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_not_own BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_not_own();

-- A later stage approves what the earlier ones have approved; rejecting need not wait.
CREATE FUNCTION decision_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verb <> 'reject' AND EXISTS (SELECT 1 FROM approval AS a
    JOIN evidence_stage AS s ON s.org_id = a.org_id AND s.request_id = a.request_id AND s.version = a.version
    WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
      AND s.stage < a.stage AND s.approving < s.needed) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'an earlier stage has not approved');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_in_order BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_in_order();

-- Who approves must be known as surely as the rules ask; rejecting may be weaker.
CREATE FUNCTION decision_sure_enough() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verb <> 'reject' AND NOT EXISTS (SELECT 1 FROM approval AS a
    WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
      AND (a.assurance, NEW.assurance) IN (('link', 'link'), ('link', 'session'), ('link', 'reauth'),
        ('session', 'session'), ('session', 'reauth'), ('reauth', 'reauth'))) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the approver is not known surely enough');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER decision_sure_enough BEFORE INSERT ON decision FOR EACH ROW
  EXECUTE FUNCTION decision_sure_enough();

-- A decision is an act of a person at a time; it is not edited.
CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a decision never changes');

-- Nor is it undone: a rejection that is gone would leave an approval.
CREATE TRIGGER decision_kept BEFORE DELETE ON decision FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a decision is never deleted');

-- grant_task ---------------------------------------------------------------------------------------------------------
-- Nothing becomes a task for IT until every required approval is in; counted again here, whatever the foreign key says.
CREATE FUNCTION grant_task_on_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IS DISTINCT FROM 'revoke' AND NOT EXISTS (SELECT 1 FROM evidence AS e
    JOIN request_version AS v ON v.org_id = e.org_id AND v.request_id = e.request_id AND v.version = e.version
    WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version
      AND v.state = 'approved') THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the request is not approved by all who must');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER grant_task_on_evidence BEFORE INSERT ON grant_task FOR EACH ROW
  EXECUTE FUNCTION grant_task_on_evidence();

-- IT gives what was approved: to that person, that access, until that day.
CREATE FUNCTION grant_task_as_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IS DISTINCT FROM 'revoke' AND NOT EXISTS (SELECT 1 FROM request_version AS v
    WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
      AND v.beneficiary = NEW.person_id AND v.system = NEW.system AND v.access_level = NEW.access_level
      AND v.until IS NOT DISTINCT FROM NEW.until) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the task is not what was approved');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER grant_task_as_asked BEFORE INSERT ON grant_task FOR EACH ROW
  EXECUTE FUNCTION grant_task_as_asked();

-- A task is done by IT, not by being written down as done.
CREATE TRIGGER grant_task_starts_open BEFORE INSERT ON grant_task FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM 'open' OR NEW.batch IS NOT NULL OR NEW.done_at IS NOT NULL)
  EXECUTE FUNCTION gate_refuse('a new task is open and in no file');

-- What IT was told to do does not change afterwards; and what it has done or was spared is final.
CREATE TRIGGER grant_task_frozen BEFORE UPDATE ON grant_task FOR EACH ROW
  WHEN ((NEW.org_id, NEW.task_id, NEW.kind, NEW.request_id, NEW.version, NEW.request_state, NEW.person_id, NEW.system,
      NEW.access_level, NEW.groups::text, NEW.valid_from, NEW.until, NEW.justification, NEW.approved_by::text,
        NEW.approved_at)
    IS DISTINCT FROM (OLD.org_id, OLD.task_id, OLD.kind, OLD.request_id, OLD.version, OLD.request_state,
      OLD.person_id, OLD.system, OLD.access_level, OLD.groups::text, OLD.valid_from, OLD.until, OLD.justification,
      OLD.approved_by::text, OLD.approved_at)
    OR (OLD.state IN ('done', 'cancelled')
      AND (NEW.done_at, NEW.done_by, NEW.note) IS DISTINCT FROM (OLD.done_at, OLD.done_by, OLD.note)))
  EXECUTE FUNCTION gate_refuse('only what became of an unfinished task may change');

-- The same steps as core/workflow.py TASK, and no more.
CREATE TRIGGER grant_task_moves_by_the_table BEFORE UPDATE ON grant_task FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (
    ('open', 'exported'), ('open', 'done'), ('open', 'failed'), ('open', 'cancelled'), ('exported', 'done'),
    ('exported', 'failed'), ('failed', 'done'), ('failed', 'cancelled')))
  EXECUTE FUNCTION gate_refuse('a task cannot take this step');

-- A task goes into exactly one file, in the step that exports it.
CREATE TRIGGER grant_task_exported_once BEFORE UPDATE ON grant_task FOR EACH ROW
  WHEN ((NEW.batch IS DISTINCT FROM OLD.batch
      AND NOT (OLD.batch IS NULL AND OLD.state = 'open' AND NEW.state = 'exported'))
    OR (NEW.batch IS NULL AND NEW.state = 'exported'))
  EXECUTE FUNCTION gate_refuse('a task is put into one file, when it is exported');

-- See access_request_kept.
CREATE TRIGGER grant_task_kept BEFORE DELETE ON grant_task FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a task is never deleted');

-- access_grant -------------------------------------------------------------------------------------------------------
-- The register holds what IT has done on an approved task: the same person, the same access, until the same day.
CREATE FUNCTION access_grant_of_a_done_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM 'active' OR NEW.ended_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM grant_task AS t
    WHERE t.org_id = NEW.org_id AND t.task_id = NEW.task_id AND t.kind = 'grant' AND t.state = 'done'
      AND t.person_id = NEW.person_id AND t.system = NEW.system AND t.access_level = NEW.access_level
      AND t.until IS NOT DISTINCT FROM NEW.until AND t.request_id = NEW.request_id) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'no done task gives this access');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER access_grant_of_a_done_task BEFORE INSERT ON access_grant FOR EACH ROW
  EXECUTE FUNCTION access_grant_of_a_done_task();

-- A line of the register is ended, not edited; when it ended is written once.
CREATE TRIGGER access_grant_frozen BEFORE UPDATE ON access_grant FOR EACH ROW
  WHEN ((NEW.org_id, NEW.grant_id, NEW.person_id, NEW.system, NEW.access_level, NEW.since, NEW.until, NEW.request_id,
      NEW.task_id, NEW.task_state, NEW.approved_by::text)
    IS DISTINCT FROM (OLD.org_id, OLD.grant_id, OLD.person_id, OLD.system, OLD.access_level, OLD.since,
      OLD.until, OLD.request_id, OLD.task_id, OLD.task_state, OLD.approved_by::text)
    OR (OLD.state = 'ended' AND NEW.ended_at IS DISTINCT FROM OLD.ended_at))
  EXECUTE FUNCTION gate_refuse('a grant is only ended');

-- The same steps as core/workflow.py GRANT, and no more; the end has its time, and only the end.
CREATE TRIGGER access_grant_moves_by_the_table BEFORE UPDATE ON access_grant FOR EACH ROW
  WHEN ((NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (('active', 'ended')))
    OR (NEW.state = 'ended') <> (NEW.ended_at IS NOT NULL))
  EXECUTE FUNCTION gate_refuse('a grant ends once, at a time');

-- See access_request_kept.
CREATE TRIGGER access_grant_kept BEFORE DELETE ON access_grant FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a grant is never deleted');

-- outbox -------------------------------------------------------------------------------------------------------------
-- Every attempt sends the same bytes to the same address under the same keys, so that twice is once on the other side.
CREATE TRIGGER outbox_frozen BEFORE UPDATE ON outbox FOR EACH ROW
  WHEN ((NEW.org_id, NEW.notice_id, NEW.seq, NEW.kind, NEW.category, NEW.recipient, NEW.message_id, NEW.thread_id,
      NEW.request_id, NEW.payload, NEW.dedupe_key, NEW.created_at)
    IS DISTINCT FROM (OLD.org_id, OLD.notice_id, OLD.seq, OLD.kind, OLD.category, OLD.recipient,
      OLD.message_id, OLD.thread_id, OLD.request_id, OLD.payload, OLD.dedupe_key, OLD.created_at))
  EXECUTE FUNCTION gate_refuse('a queued notice never changes');

-- What was sent is not sent again.
CREATE TRIGGER outbox_sent_stays BEFORE UPDATE ON outbox FOR EACH ROW
  WHEN (OLD.state = 'sent' AND NEW.state <> 'sent')
  EXECUTE FUNCTION gate_refuse('a sent notice stays sent');

-- What was promised to be sent is not forgotten.
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a notice is never deleted');

-- mail ---------------------------------------------------------------------------------------------------------------
-- Which mail this is, and when it came, is what intake is built on.
CREATE TRIGGER mail_frozen BEFORE UPDATE ON mail FOR EACH ROW
  WHEN ((NEW.org_id, NEW.mail_id, NEW.mailbox, NEW.folder, NEW.uidvalidity, NEW.uid, NEW.sha256, NEW.oversize,
      NEW.received_at)
    IS DISTINCT FROM (OLD.org_id, OLD.mail_id, OLD.mailbox, OLD.folder, OLD.uidvalidity, OLD.uid, OLD.sha256,
      OLD.oversize, OLD.received_at))
  EXECUTE FUNCTION gate_refuse('where a mail came from never changes');

-- A mail whose row is gone would act again.
CREATE TRIGGER mail_kept BEFORE DELETE ON mail FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a mail is never deleted');

-- The bytes are the proof of what was asked.
CREATE TRIGGER mail_raw_frozen BEFORE UPDATE ON mail_raw FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('the bytes of a mail never change');

-- See mail_raw_frozen.
CREATE TRIGGER mail_raw_kept BEFORE DELETE ON mail_raw FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('the bytes of a mail are never deleted');

-- audit trail --------------------------------------------------------------------------------------------------------
-- The numbers have no gaps, so that a missing entry is seen.
CREATE FUNCTION audit_entry_continues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> 1
    AND NOT EXISTS (SELECT 1 FROM audit_entry AS x WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq - 1) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'an entry follows the one before it');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_entry_continues BEFORE INSERT ON audit_entry FOR EACH ROW
  EXECUTE FUNCTION audit_entry_continues();

-- What happened has happened.
CREATE TRIGGER audit_entry_frozen BEFORE UPDATE ON audit_entry FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an audit entry never changes');

-- See audit_entry_frozen.
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('an audit entry is never deleted');

-- The text of an entry may be erased, when a person asks for it, but not changed.
CREATE TRIGGER audit_text_frozen BEFORE UPDATE ON audit_text FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('the text of an entry never changes');

-- The head of a trail is nothing yet, or an entry that is there.
CREATE FUNCTION audit_head_names_an_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.seq, NEW.entry_hash) IS DISTINCT FROM (0, '') AND NOT EXISTS (SELECT 1 FROM audit_entry AS x
    WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq AND x.entry_hash = NEW.entry_hash) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the head is an entry that is there');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_head_names_an_entry BEFORE INSERT ON audit_head FOR EACH ROW
  EXECUTE FUNCTION audit_head_names_an_entry();

-- It moves forward only, so a cut or rewritten tail cannot be hidden by moving it back.
CREATE FUNCTION audit_head_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.org_id <> OLD.org_id OR NEW.seq <= OLD.seq OR NOT EXISTS (SELECT 1 FROM audit_entry AS x
    WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq AND x.entry_hash = NEW.entry_hash) THEN
    PERFORM gate_raise(TG_NAME, TG_TABLE_NAME, 'the head moves on to an entry that is there');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_head_moves_forward BEFORE UPDATE ON audit_head FOR EACH ROW
  EXECUTE FUNCTION audit_head_moves_forward();

-- See audit_head_moves_forward.
CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('the head of a trail is never deleted');

-- A checkpoint was signed and mailed: the database says what the auditor holds.
CREATE TRIGGER audit_checkpoint_frozen BEFORE UPDATE ON audit_checkpoint FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a checkpoint never changes');

-- See audit_checkpoint_frozen.
CREATE TRIGGER audit_checkpoint_kept BEFORE DELETE ON audit_checkpoint FOR EACH ROW
  EXECUTE FUNCTION gate_refuse('a checkpoint is never deleted');

-- TRUNCATE -----------------------------------------------------------------------------------------------------------
-- TRUNCATE passes by every row trigger, so each guarded table refuses it as a whole.
CREATE TRIGGER access_request_not_truncated BEFORE TRUNCATE ON access_request
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER request_version_not_truncated BEFORE TRUNCATE ON request_version
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER approval_stage_not_truncated BEFORE TRUNCATE ON approval_stage
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER approval_not_truncated BEFORE TRUNCATE ON approval
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER decision_not_truncated BEFORE TRUNCATE ON decision
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER grant_task_not_truncated BEFORE TRUNCATE ON grant_task
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER access_grant_not_truncated BEFORE TRUNCATE ON access_grant
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER outbox_not_truncated BEFORE TRUNCATE ON outbox
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER mail_not_truncated BEFORE TRUNCATE ON mail
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER mail_raw_not_truncated BEFORE TRUNCATE ON mail_raw
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER audit_entry_not_truncated BEFORE TRUNCATE ON audit_entry
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER audit_text_not_truncated BEFORE TRUNCATE ON audit_text
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER audit_head_not_truncated BEFORE TRUNCATE ON audit_head
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

CREATE TRIGGER audit_checkpoint_not_truncated BEFORE TRUNCATE ON audit_checkpoint
  EXECUTE FUNCTION gate_refuse('this table is never emptied');

-- for all of them ----------------------------------------------------------------------------------------------------
-- ALWAYS: session_replication_role = replica switches ordinary triggers off, and the foreign keys with them.
DO $$
DECLARE
  guard record;
BEGIN
  FOR guard IN
    SELECT t.tgname AS name, t.tgrelid::regclass AS guarded FROM pg_trigger AS t
    JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND n.nspname = current_schema()
  LOOP
    EXECUTE 'ALTER TABLE ' || guard.guarded || ' ENABLE ALWAYS TRIGGER ' || quote_ident(guard.name);
  END LOOP;
END $$;

-- A fixed search_path with pg_temp last: a temporary table called "decision" would stand in for the real one otherwise.
DO $$
DECLARE
  called regprocedure;
BEGIN
  FOR called IN
    SELECT p.oid::regprocedure FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE n.nspname = current_schema() AND (p.proname IN ('gate_raise', 'gate_refuse')
      OR EXISTS (SELECT 1 FROM pg_trigger AS t WHERE t.tgfoid = p.oid))
  LOOP
    EXECUTE 'ALTER FUNCTION ' || called || ' SET search_path = ' || quote_ident(current_schema()) || ', pg_temp';
  END LOOP;
END $$;
