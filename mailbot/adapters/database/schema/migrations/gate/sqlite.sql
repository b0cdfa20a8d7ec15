-- The gate on SQLite. Each paragraph is one statement: why the guard is there, then the guard. The same names and words
-- stand in postgresql.sql. No guard relies on foreign_keys, recursive_triggers or CHECK: a pragma switches those off.

-- access_request -----------------------------------------------------------------------------------------------------
-- A request is a name for its versions: only the number of the current one moves, one at a time and never back.
CREATE TRIGGER access_request_frozen BEFORE UPDATE ON access_request
WHEN (NEW.org_id, NEW.request_id, NEW.thread_id, NEW.created_at)
    IS NOT (OLD.org_id, OLD.request_id, OLD.thread_id, OLD.created_at)
  OR (NEW.version IS NOT OLD.version AND NEW.version IS NOT OLD.version + 1)
BEGIN SELECT RAISE(ABORT, 'gate: access_request_frozen: a request only gets its next version'); END;

-- What was asked stays on record, whatever became of it.
CREATE TRIGGER access_request_kept BEFORE DELETE ON access_request
BEGIN SELECT RAISE(ABORT, 'gate: access_request_kept: a request is never deleted'); END;

-- INSERT OR REPLACE deletes without a word when recursive_triggers is off, so an existing key is refused before that.
CREATE TRIGGER access_request_not_replaced BEFORE INSERT ON access_request
WHEN EXISTS (SELECT 1 FROM access_request AS x WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'gate: access_request_not_replaced: this request exists'); END;

-- request_version ----------------------------------------------------------------------------------------------------
-- Every version walks the whole way: one that is born approved has been approved by nobody.
CREATE TRIGGER request_version_starts_as_draft BEFORE INSERT ON request_version
WHEN NEW.state IS NOT 'draft'
BEGIN SELECT RAISE(ABORT, 'gate: request_version_starts_as_draft: a new version is a draft'); END;

-- See access_request_not_replaced.
CREATE TRIGGER request_version_not_replaced BEFORE INSERT ON request_version
WHEN EXISTS (SELECT 1 FROM request_version AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_not_replaced: this version exists'); END;

-- Who asked, and when, is true from the first moment on.
CREATE TRIGGER request_version_identity_frozen BEFORE UPDATE ON request_version
WHEN (NEW.org_id, NEW.request_id, NEW.version, NEW.requester, NEW.created_at)
  IS NOT (OLD.org_id, OLD.request_id, OLD.version, OLD.requester, OLD.created_at)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_identity_frozen: who asked, and when, never changes'); END;

-- What approvers sign must be what they were shown: a change of meaning is a new version.
CREATE TRIGGER request_version_content_frozen BEFORE UPDATE ON request_version
WHEN OLD.state <> 'draft'
  AND (NEW.beneficiary, NEW.system, NEW.access_level, NEW.risk, NEW.until, NEW.justification, NEW.urgent,
    NEW.evidence, NEW.content_hash)
  IS NOT (OLD.beneficiary, OLD.system, OLD.access_level, OLD.risk, OLD.until, OLD.justification, OLD.urgent,
    OLD.evidence, OLD.content_hash)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_content_frozen: only a draft can change; make a new version'); END;

-- Nobody lowers the number of approvals, or rewrites why they are needed, once people are asked.
CREATE TRIGGER request_version_route_frozen BEFORE UPDATE ON request_version
WHEN OLD.state NOT IN ('draft', 'held')
  AND (NEW.rules_version, NEW.because, NEW.conflicts, NEW.held_for, NEW.approvals_required, NEW.due_at)
  IS NOT (OLD.rules_version, OLD.because, OLD.conflicts, OLD.held_for, OLD.approvals_required, OLD.due_at)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_route_frozen: only a draft or held version is routed'); END;

-- The same steps as core/workflow.py REQUEST, and no more.
CREATE TRIGGER request_version_moves_by_the_table BEFORE UPDATE ON request_version
WHEN NEW.state IS NOT OLD.state AND (OLD.state, NEW.state) NOT IN (VALUES
  ('draft', 'pending'), ('draft', 'held'), ('draft', 'refused'), ('draft', 'withdrawn'), ('draft', 'lapsed'),
  ('held', 'pending'), ('held', 'refused'), ('held', 'withdrawn'), ('held', 'lapsed'), ('held', 'superseded'),
  ('pending', 'approved'), ('pending', 'rejected'), ('pending', 'held'), ('pending', 'withdrawn'),
  ('pending', 'lapsed'), ('pending', 'superseded'))
BEGIN SELECT RAISE(ABORT, 'gate: request_version_moves_by_the_table: a request cannot take this step'); END;

-- Nobody is asked before everybody who must be asked is written down. After the update, so that it sees what is stored.
CREATE TRIGGER request_version_asks_enough AFTER UPDATE ON request_version
WHEN NEW.state = 'pending' AND NOT EXISTS (SELECT 1 FROM evidence_route AS e
  WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_asks_enough: the approval stages are not complete'); END;

-- The heart: approved means that every approval is there. After the update, so that it sees what is stored.
CREATE TRIGGER request_version_approved_on_evidence AFTER UPDATE ON request_version
WHEN NEW.state = 'approved' AND NOT EXISTS (SELECT 1 FROM evidence AS e
  WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'gate: request_version_approved_on_evidence: an approval is missing'); END;

-- See access_request_kept.
CREATE TRIGGER request_version_kept BEFORE DELETE ON request_version
BEGIN SELECT RAISE(ABORT, 'gate: request_version_kept: a version is never deleted'); END;

-- approval_stage -----------------------------------------------------------------------------------------------------
-- Who must approve is settled before the first of them is asked.
CREATE TRIGGER approval_stage_set_on_route BEFORE INSERT ON approval_stage
WHEN NOT EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.state IN ('draft', 'held'))
BEGIN SELECT RAISE(ABORT, 'gate: approval_stage_set_on_route: only a draft or held version gets stages'); END;

-- See access_request_not_replaced.
CREATE TRIGGER approval_stage_not_replaced BEFORE INSERT ON approval_stage
WHEN EXISTS (SELECT 1 FROM approval_stage AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.version = NEW.version AND x.stage = NEW.stage)
BEGIN SELECT RAISE(ABORT, 'gate: approval_stage_not_replaced: this stage exists'); END;

-- How many approvals a stage needs never shrinks.
CREATE TRIGGER approval_stage_frozen BEFORE UPDATE ON approval_stage
BEGIN SELECT RAISE(ABORT, 'gate: approval_stage_frozen: a stage never changes'); END;

-- A stage that is gone is a stage that nobody has to approve.
CREATE TRIGGER approval_stage_kept BEFORE DELETE ON approval_stage
BEGIN SELECT RAISE(ABORT, 'gate: approval_stage_kept: a stage is never deleted'); END;

-- approval -----------------------------------------------------------------------------------------------------------
-- See approval_stage_set_on_route; and a new approval waits to be opened.
CREATE TRIGGER approval_set_on_route BEFORE INSERT ON approval
WHEN NEW.state IS NOT 'waiting' OR NOT EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.state IN ('draft', 'held'))
BEGIN SELECT RAISE(ABORT, 'gate: approval_set_on_route: only a draft or held version gets approvals, which wait'); END;

-- Nobody approves for themselves: neither who asked nor who gets it.
CREATE TRIGGER approval_not_own BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND NEW.approver IN (v.requester, v.beneficiary))
BEGIN SELECT RAISE(ABORT, 'gate: approval_not_own: nobody approves their own request'); END;

-- Nor by being put in somebody else's place.
CREATE TRIGGER approval_not_passed_to_own BEFORE UPDATE ON approval
WHEN EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND NEW.approver IN (v.requester, v.beneficiary))
BEGIN SELECT RAISE(ABORT, 'gate: approval_not_passed_to_own: nobody approves their own request'); END;

-- See access_request_not_replaced; a second slot for the same person, or the same tag, would replace the first one too.
CREATE TRIGGER approval_not_replaced BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval AS x WHERE x.org_id = NEW.org_id AND (x.tag = NEW.tag
  OR (x.request_id = NEW.request_id AND x.version = NEW.version AND (x.slot = NEW.slot OR x.approver = NEW.approver))))
BEGIN SELECT RAISE(ABORT, 'gate: approval_not_replaced: this slot, person or tag is taken'); END;

-- UPDATE OR REPLACE deletes the row it collides with: one person's slot would take another's away.
CREATE TRIGGER approval_replaces_no_other BEFORE UPDATE ON approval
WHEN EXISTS (SELECT 1 FROM approval AS x
  WHERE x.org_id = OLD.org_id AND (x.request_id, x.version, x.slot) IS NOT (OLD.request_id, OLD.version, OLD.slot)
    AND (x.tag = NEW.tag
      OR (x.request_id = OLD.request_id AND x.version = OLD.version AND x.approver = NEW.approver)))
BEGIN SELECT RAISE(ABORT, 'gate: approval_replaces_no_other: this person or tag has another slot'); END;

-- A slot may pass to another person and get another day, while it is undecided; nothing else about it changes.
CREATE TRIGGER approval_frozen BEFORE UPDATE ON approval
WHEN (NEW.org_id, NEW.request_id, NEW.version, NEW.slot, NEW.stage, NEW.roles, NEW.rules, NEW.assurance,
    NEW.reason_required)
  IS NOT (OLD.org_id, OLD.request_id, OLD.version, OLD.slot, OLD.stage, OLD.roles, OLD.rules, OLD.assurance,
    OLD.reason_required)
  OR (OLD.state NOT IN ('waiting', 'open')
    AND (NEW.approver, NEW.tag, NEW.due_at) IS NOT (OLD.approver, OLD.tag, OLD.due_at))
BEGIN SELECT RAISE(ABORT, 'gate: approval_frozen: only person, tag and day of an undecided slot may change'); END;

-- An approval is opened once, and used up or closed once.
CREATE TRIGGER approval_moves_by_the_table BEFORE UPDATE ON approval
WHEN NEW.state IS NOT OLD.state AND (OLD.state, NEW.state) NOT IN (VALUES
  ('waiting', 'open'), ('open', 'decided'), ('waiting', 'closed'), ('open', 'closed'))
BEGIN SELECT RAISE(ABORT, 'gate: approval_moves_by_the_table: an approval cannot take this step'); END;

-- A slot that is gone is a person who is not asked.
CREATE TRIGGER approval_kept BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'gate: approval_kept: an approval is never deleted'); END;

-- decision -----------------------------------------------------------------------------------------------------------
-- A decision counts for the version that is asked about now: not before, not afterwards, not for an older one.
CREATE TRIGGER decision_on_pending BEFORE INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM request_version AS v
  JOIN access_request AS q ON q.org_id = v.org_id AND q.request_id = v.request_id AND q.version = v.version
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version AND v.state = 'pending')
BEGIN SELECT RAISE(ABORT, 'gate: decision_on_pending: the current version is not waiting for decisions'); END;

-- The named approver's own act, on a slot that this very act has used up (open -> decided, by one conditional update).
CREATE TRIGGER decision_by_the_approver BEFORE INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM approval AS a
  WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
    AND a.approver = NEW.decided_by AND a.state = 'decided')
BEGIN SELECT RAISE(ABORT, 'gate: decision_by_the_approver: this person has not used up this slot'); END;

-- Signed is what was shown.
CREATE TRIGGER decision_on_this_content BEFORE INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'gate: decision_on_this_content: the content has another hash'); END;

-- See approval_not_own.
CREATE TRIGGER decision_not_own BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND NEW.decided_by IN (v.requester, v.beneficiary))
BEGIN SELECT RAISE(ABORT, 'gate: decision_not_own: nobody decides their own request'); END;

-- A later stage approves what the earlier ones have approved; rejecting need not wait.
CREATE TRIGGER decision_in_order BEFORE INSERT ON decision
WHEN NEW.verb <> 'reject' AND EXISTS (SELECT 1 FROM approval AS a
  JOIN evidence_stage AS s ON s.org_id = a.org_id AND s.request_id = a.request_id AND s.version = a.version
  WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
    AND s.stage < a.stage AND s.approving < s.needed)
BEGIN SELECT RAISE(ABORT, 'gate: decision_in_order: an earlier stage has not approved'); END;

-- Who approves must be known as surely as the rules ask; rejecting may be weaker.
CREATE TRIGGER decision_sure_enough BEFORE INSERT ON decision
WHEN NEW.verb <> 'reject' AND NOT EXISTS (SELECT 1 FROM approval AS a
  WHERE a.org_id = NEW.org_id AND a.request_id = NEW.request_id AND a.version = NEW.version AND a.slot = NEW.slot
    AND (a.assurance, NEW.assurance) IN (VALUES ('link', 'link'), ('link', 'session'), ('link', 'reauth'),
      ('session', 'session'), ('session', 'reauth'), ('reauth', 'reauth')))
BEGIN SELECT RAISE(ABORT, 'gate: decision_sure_enough: the approver is not known surely enough'); END;

-- See access_request_not_replaced; a second decision of the same person would replace the first one too.
CREATE TRIGGER decision_not_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision AS x
  WHERE x.org_id = NEW.org_id AND x.request_id = NEW.request_id AND x.version = NEW.version
    AND (x.slot = NEW.slot OR x.decided_by = NEW.decided_by))
BEGIN SELECT RAISE(ABORT, 'gate: decision_not_replaced: this slot or person has decided'); END;

-- A decision is an act of a person at a time; it is not edited.
CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'gate: decision_frozen: a decision never changes'); END;

-- Nor is it undone: a rejection that is gone would leave an approval.
CREATE TRIGGER decision_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'gate: decision_kept: a decision is never deleted'); END;

-- grant_task ---------------------------------------------------------------------------------------------------------
-- Nothing becomes a task for IT until every required approval is in; counted again here, whatever the foreign key says.
CREATE TRIGGER grant_task_on_evidence BEFORE INSERT ON grant_task
WHEN NEW.kind IS NOT 'revoke' AND NOT EXISTS (SELECT 1 FROM evidence AS e
  JOIN request_version AS v ON v.org_id = e.org_id AND v.request_id = e.request_id AND v.version = e.version
  WHERE e.org_id = NEW.org_id AND e.request_id = NEW.request_id AND e.version = NEW.version AND v.state = 'approved')
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_on_evidence: the request is not approved by all who must'); END;

-- IT gives what was approved: to that person, that access, until that day.
CREATE TRIGGER grant_task_as_asked BEFORE INSERT ON grant_task
WHEN NEW.kind IS NOT 'revoke' AND NOT EXISTS (SELECT 1 FROM request_version AS v
  WHERE v.org_id = NEW.org_id AND v.request_id = NEW.request_id AND v.version = NEW.version
    AND v.beneficiary = NEW.person_id AND v.system = NEW.system AND v.access_level = NEW.access_level
    AND v.until IS NEW.until)
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_as_asked: the task is not what was approved'); END;

-- A task is done by IT, not by being written down as done.
CREATE TRIGGER grant_task_starts_open BEFORE INSERT ON grant_task
WHEN NEW.state IS NOT 'open' OR NEW.batch IS NOT NULL OR NEW.done_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_starts_open: a new task is open and in no file'); END;

-- See access_request_not_replaced; one grant task for one version.
CREATE TRIGGER grant_task_not_replaced BEFORE INSERT ON grant_task
WHEN EXISTS (SELECT 1 FROM grant_task AS x WHERE x.org_id = NEW.org_id AND (x.task_id = NEW.task_id
  OR (x.request_id = NEW.request_id AND x.version = NEW.version AND x.kind = NEW.kind)))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_not_replaced: this task exists'); END;

-- What IT was told to do does not change afterwards; and what it has done or was spared is final.
CREATE TRIGGER grant_task_frozen BEFORE UPDATE ON grant_task
WHEN (NEW.org_id, NEW.task_id, NEW.kind, NEW.request_id, NEW.version, NEW.request_state, NEW.person_id, NEW.system,
    NEW.access_level, NEW.groups, NEW.valid_from, NEW.until, NEW.justification, NEW.approved_by, NEW.approved_at)
  IS NOT (OLD.org_id, OLD.task_id, OLD.kind, OLD.request_id, OLD.version, OLD.request_state, OLD.person_id, OLD.system,
    OLD.access_level, OLD.groups, OLD.valid_from, OLD.until, OLD.justification, OLD.approved_by, OLD.approved_at)
  OR (OLD.state IN ('done', 'cancelled')
    AND (NEW.done_at, NEW.done_by, NEW.note) IS NOT (OLD.done_at, OLD.done_by, OLD.note))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_frozen: only what became of an unfinished task may change'); END;

-- The same steps as core/workflow.py TASK, and no more.
CREATE TRIGGER grant_task_moves_by_the_table BEFORE UPDATE ON grant_task
WHEN NEW.state IS NOT OLD.state AND (OLD.state, NEW.state) NOT IN (VALUES
  ('open', 'exported'), ('open', 'done'), ('open', 'failed'), ('open', 'cancelled'), ('exported', 'done'),
  ('exported', 'failed'), ('failed', 'done'), ('failed', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_moves_by_the_table: a task cannot take this step'); END;

-- A task goes into exactly one file, in the step that exports it.
CREATE TRIGGER grant_task_exported_once BEFORE UPDATE ON grant_task
WHEN (NEW.batch IS NOT OLD.batch
    AND NOT (OLD.batch IS NULL AND OLD.state = 'open' AND NEW.state = 'exported'))
  OR (NEW.batch IS NULL AND NEW.state = 'exported')
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_exported_once: a task is put into one file, when it is exported'); END;

-- See access_request_kept.
CREATE TRIGGER grant_task_kept BEFORE DELETE ON grant_task
BEGIN SELECT RAISE(ABORT, 'gate: grant_task_kept: a task is never deleted'); END;

-- access_grant -------------------------------------------------------------------------------------------------------
-- The register holds what IT has done on an approved task: the same person, the same access, until the same day.
CREATE TRIGGER access_grant_of_a_done_task BEFORE INSERT ON access_grant
WHEN NEW.state IS NOT 'active' OR NEW.ended_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM grant_task AS t
  WHERE t.org_id = NEW.org_id AND t.task_id = NEW.task_id AND t.kind = 'grant' AND t.state = 'done'
    AND t.person_id = NEW.person_id AND t.system = NEW.system AND t.access_level = NEW.access_level
    AND t.until IS NEW.until AND t.request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_of_a_done_task: no done task gives this access'); END;

-- See access_request_not_replaced; one grant for one task.
CREATE TRIGGER access_grant_not_replaced BEFORE INSERT ON access_grant
WHEN EXISTS (SELECT 1 FROM access_grant AS x
  WHERE x.org_id = NEW.org_id AND (x.grant_id = NEW.grant_id OR x.task_id = NEW.task_id))
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_not_replaced: this grant exists'); END;

-- A line of the register is ended, not edited; when it ended is written once.
CREATE TRIGGER access_grant_frozen BEFORE UPDATE ON access_grant
WHEN (NEW.org_id, NEW.grant_id, NEW.person_id, NEW.system, NEW.access_level, NEW.since, NEW.until, NEW.request_id,
    NEW.task_id, NEW.task_state, NEW.approved_by)
  IS NOT (OLD.org_id, OLD.grant_id, OLD.person_id, OLD.system, OLD.access_level, OLD.since, OLD.until, OLD.request_id,
    OLD.task_id, OLD.task_state, OLD.approved_by)
  OR (OLD.state = 'ended' AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_frozen: a grant is only ended'); END;

-- The same steps as core/workflow.py GRANT, and no more; the end has its time, and only the end.
CREATE TRIGGER access_grant_moves_by_the_table BEFORE UPDATE ON access_grant
WHEN (NEW.state IS NOT OLD.state AND (OLD.state, NEW.state) NOT IN (VALUES ('active', 'ended')))
  OR (NEW.state = 'ended') <> (NEW.ended_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_moves_by_the_table: a grant ends once, at a time'); END;

-- See access_request_kept.
CREATE TRIGGER access_grant_kept BEFORE DELETE ON access_grant
BEGIN SELECT RAISE(ABORT, 'gate: access_grant_kept: a grant is never deleted'); END;

-- outbox -------------------------------------------------------------------------------------------------------------
-- Every attempt sends the same bytes to the same address under the same keys, so that twice is once on the other side.
CREATE TRIGGER outbox_frozen BEFORE UPDATE ON outbox
WHEN (NEW.org_id, NEW.notice_id, NEW.seq, NEW.kind, NEW.category, NEW.recipient, NEW.message_id, NEW.thread_id,
    NEW.request_id, NEW.payload, NEW.dedupe_key, NEW.created_at)
  IS NOT (OLD.org_id, OLD.notice_id, OLD.seq, OLD.kind, OLD.category, OLD.recipient, OLD.message_id, OLD.thread_id,
    OLD.request_id, OLD.payload, OLD.dedupe_key, OLD.created_at)
BEGIN SELECT RAISE(ABORT, 'gate: outbox_frozen: a queued notice never changes'); END;

-- What was sent is not sent again.
CREATE TRIGGER outbox_sent_stays BEFORE UPDATE ON outbox
WHEN OLD.state = 'sent' AND NEW.state <> 'sent'
BEGIN SELECT RAISE(ABORT, 'gate: outbox_sent_stays: a sent notice stays sent'); END;

-- What was promised to be sent is not forgotten.
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'gate: outbox_kept: a notice is never deleted'); END;

-- mail ---------------------------------------------------------------------------------------------------------------
-- Which mail this is, and when it came, is what intake is built on.
CREATE TRIGGER mail_frozen BEFORE UPDATE ON mail
WHEN (NEW.org_id, NEW.mail_id, NEW.mailbox, NEW.folder, NEW.uidvalidity, NEW.uid, NEW.sha256, NEW.oversize,
    NEW.received_at)
  IS NOT (OLD.org_id, OLD.mail_id, OLD.mailbox, OLD.folder, OLD.uidvalidity, OLD.uid, OLD.sha256, OLD.oversize,
    OLD.received_at)
BEGIN SELECT RAISE(ABORT, 'gate: mail_frozen: where a mail came from never changes'); END;

-- A mail whose row is gone would act again.
CREATE TRIGGER mail_kept BEFORE DELETE ON mail
BEGIN SELECT RAISE(ABORT, 'gate: mail_kept: a mail is never deleted'); END;

-- The bytes are the proof of what was asked.
CREATE TRIGGER mail_raw_frozen BEFORE UPDATE ON mail_raw
BEGIN SELECT RAISE(ABORT, 'gate: mail_raw_frozen: the bytes of a mail never change'); END;

-- See mail_raw_frozen.
CREATE TRIGGER mail_raw_kept BEFORE DELETE ON mail_raw
BEGIN SELECT RAISE(ABORT, 'gate: mail_raw_kept: the bytes of a mail are never deleted'); END;

-- See access_request_not_replaced; this table has row numbers, which an INSERT could collide on as well.
CREATE TRIGGER mail_raw_not_replaced BEFORE INSERT ON mail_raw
WHEN EXISTS (SELECT 1 FROM mail_raw AS x
  WHERE (x.org_id = NEW.org_id AND x.mail_id = NEW.mail_id) OR x.rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'gate: mail_raw_not_replaced: the bytes of this mail are stored'); END;

-- audit trail --------------------------------------------------------------------------------------------------------
-- The numbers have no gaps, so that a missing entry is seen.
CREATE TRIGGER audit_entry_continues BEFORE INSERT ON audit_entry
WHEN typeof(NEW.seq) <> 'integer' OR (NEW.seq <> 1
  AND NOT EXISTS (SELECT 1 FROM audit_entry AS x WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq - 1))
BEGIN SELECT RAISE(ABORT, 'gate: audit_entry_continues: an entry follows the one before it'); END;

-- See access_request_not_replaced.
CREATE TRIGGER audit_entry_not_replaced BEFORE INSERT ON audit_entry
WHEN EXISTS (SELECT 1 FROM audit_entry AS x WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'gate: audit_entry_not_replaced: this entry exists'); END;

-- What happened has happened.
CREATE TRIGGER audit_entry_frozen BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'gate: audit_entry_frozen: an audit entry never changes'); END;

-- See audit_entry_frozen.
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'gate: audit_entry_kept: an audit entry is never deleted'); END;

-- The text of an entry may be erased, when a person asks for it, but not changed.
CREATE TRIGGER audit_text_frozen BEFORE UPDATE ON audit_text
BEGIN SELECT RAISE(ABORT, 'gate: audit_text_frozen: the text of an entry never changes'); END;

-- See access_request_not_replaced.
CREATE TRIGGER audit_text_not_replaced BEFORE INSERT ON audit_text
WHEN EXISTS (SELECT 1 FROM audit_text AS x WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq AND x.field = NEW.field)
BEGIN SELECT RAISE(ABORT, 'gate: audit_text_not_replaced: this text exists'); END;

-- The head of a trail is nothing yet, or an entry that is there.
CREATE TRIGGER audit_head_names_an_entry BEFORE INSERT ON audit_head
WHEN (NEW.seq, NEW.entry_hash) IS NOT (0, '') AND NOT EXISTS (SELECT 1 FROM audit_entry AS x
  WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq AND x.entry_hash = NEW.entry_hash)
BEGIN SELECT RAISE(ABORT, 'gate: audit_head_names_an_entry: the head is an entry that is there'); END;

-- It moves forward only, so a cut or rewritten tail cannot be hidden by moving it back.
CREATE TRIGGER audit_head_moves_forward BEFORE UPDATE ON audit_head
WHEN NEW.org_id <> OLD.org_id OR NEW.seq <= OLD.seq OR NOT EXISTS (SELECT 1 FROM audit_entry AS x
  WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq AND x.entry_hash = NEW.entry_hash)
BEGIN SELECT RAISE(ABORT, 'gate: audit_head_moves_forward: the head moves on to an entry that is there'); END;

-- See access_request_not_replaced.
CREATE TRIGGER audit_head_not_replaced BEFORE INSERT ON audit_head
WHEN EXISTS (SELECT 1 FROM audit_head AS x WHERE x.org_id = NEW.org_id)
BEGIN SELECT RAISE(ABORT, 'gate: audit_head_not_replaced: this trail has its head'); END;

-- See audit_head_moves_forward.
CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'gate: audit_head_kept: the head of a trail is never deleted'); END;

-- A checkpoint was signed and mailed: the database says what the auditor holds.
CREATE TRIGGER audit_checkpoint_frozen BEFORE UPDATE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'gate: audit_checkpoint_frozen: a checkpoint never changes'); END;

-- See audit_checkpoint_frozen.
CREATE TRIGGER audit_checkpoint_kept BEFORE DELETE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'gate: audit_checkpoint_kept: a checkpoint is never deleted'); END;

-- See access_request_not_replaced.
CREATE TRIGGER audit_checkpoint_not_replaced BEFORE INSERT ON audit_checkpoint
WHEN EXISTS (SELECT 1 FROM audit_checkpoint AS x WHERE x.org_id = NEW.org_id AND x.seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'gate: audit_checkpoint_not_replaced: this checkpoint exists'); END;
