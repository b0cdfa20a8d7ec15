"""The tables: every one leads with org_id, every key and foreign key is composite with it, every time is UTC.

The triggers that guard them (the gate) are written in `migrations/gate/`; `migrations/versions/` builds both.

- `making`: what tables are made with
- `times`: moments and days as both databases keep them
- `installation`: the organisation, its counters, rules that were in force, when jobs ran last
- `people`: people, who stands in for them, who has signed in
- `mails`: mail in and out
- `requests`: what is asked for, and what is asked back
- `approvals`: who decides, and what
- `access`: tasks for IT, the register, what is looked at again
- `trail`: the audit trail
"""

from mailbot.adapters.database.schema.tables.access import (
    access_grant,
    exception_evidence,
    grant_task,
    hand_over,
    review,
    review_answer,
    sod_exception,
    task_batch,
    task_check,
)
from mailbot.adapters.database.schema.tables.approvals import (
    approval,
    approval_stage,
    decision,
    inquiry,
    ownership_claim,
    recall,
    standing_approval,
)
from mailbot.adapters.database.schema.tables.installation import counter, job_run, organisation, rules_version
from mailbot.adapters.database.schema.tables.mails import (
    dead_address,
    mail,
    mail_raw,
    mailbox_state,
    outbox,
    thread,
    webhook_event,
)
from mailbot.adapters.database.schema.tables.making import metadata
from mailbot.adapters.database.schema.tables.people import (
    absence,
    delegation,
    identity,
    person,
    sent_form,
    signin_ask,
    web_session,
)
from mailbot.adapters.database.schema.tables.requests import (
    access_request,
    question,
    request_now,
    request_party,
    request_version,
)
from mailbot.adapters.database.schema.tables.times import Day, Utc
from mailbot.adapters.database.schema.tables.trail import (
    audit_checkpoint,
    audit_entry,
    audit_head,
    audit_text,
    audit_unsealed,
    trail_check,
)

__all__ = [
    "Day",
    "Utc",
    "absence",
    "access_grant",
    "access_request",
    "approval",
    "approval_stage",
    "audit_checkpoint",
    "audit_entry",
    "audit_head",
    "audit_text",
    "audit_unsealed",
    "counter",
    "dead_address",
    "decision",
    "delegation",
    "exception_evidence",
    "grant_task",
    "hand_over",
    "identity",
    "inquiry",
    "job_run",
    "mail",
    "mail_raw",
    "mailbox_state",
    "metadata",
    "organisation",
    "outbox",
    "ownership_claim",
    "person",
    "question",
    "recall",
    "request_now",
    "request_party",
    "request_version",
    "review",
    "review_answer",
    "rules_version",
    "sent_form",
    "signin_ask",
    "sod_exception",
    "standing_approval",
    "task_batch",
    "task_check",
    "thread",
    "trail_check",
    "web_session",
    "webhook_event",
]
