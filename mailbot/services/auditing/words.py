"""The trail in words, as data: what each tag says happened, and what each fact is called."""

from collections.abc import Mapping

from mailbot.core.audit import Tag

TOLD: Mapping[Tag, str] = {
    Tag.RULES_LOADED: "put new rules live",
    Tag.KEY_ROTATED: "made new keys",
    Tag.MESSAGE_RECEIVED: "sent a mail, which was taken in",
    Tag.MESSAGE_QUARANTINED: "put a mail aside",
    Tag.MESSAGE_RELEASED: "let a mail go on",
    Tag.NOTICE_BOUNCED: "saw a mail of ours come back",
    Tag.NOTICE_RELEASED: "sent a mail of ours again",
    Tag.NOTICE_DROPPED: "dropped a mail of ours",
    Tag.ABSENCE_NOTED: "was noted as away",
    Tag.DELEGATION_MADE: "let a colleague decide",
    Tag.DELEGATION_ENDED: "ended a delegation",
    Tag.PERSON_LEFT: "noted that somebody left",
    Tag.PERSON_MOVED: "noted that somebody has another job",
    Tag.OWNERSHIP_ASKED: "asked who owns a system",
    Tag.OWNERSHIP_CLAIMED: "said that a system is theirs",
    Tag.EXCEPTION_NOTED: "noted an exception in force",
    Tag.EXCEPTION_ASKED: "asked for evidence of an exception's control",
    Tag.EXCEPTION_SHOWN: "showed evidence of an exception's control",
    Tag.EXCEPTION_ENDED: "ended an exception",
    Tag.STANDING_SIGNED: "approved a birthright in advance",
    Tag.STANDING_ENDED: "ended an approval in advance",
    Tag.REVIEW_OPENED: "opened a review of access",
    Tag.REVIEW_PASSED: "passed a review of access on",
    Tag.REVIEW_ANSWERED: "answered in a review of access",
    Tag.REVIEW_CLOSED: "closed a review of access",
    Tag.REQUEST_DRAFTED: "made a request",
    Tag.REQUEST_ASKED: "was asked back",
    Tag.REQUEST_ANSWERED: "answered a question",
    Tag.REQUEST_SUBMITTED: "sent a request on its way",
    Tag.REQUEST_HELD: "held a request",
    Tag.REQUEST_RELEASED: "let a held request go on",
    Tag.REQUEST_REFUSED: "refused a request",
    Tag.REQUEST_WITHDRAWN: "withdrew a request",
    Tag.REQUEST_LAPSED: "let a request lapse",
    Tag.REQUEST_SUPERSEDED: "replaced a version of a request",
    Tag.REQUEST_WARNED: "noted what a request has come to conflict with",
    Tag.REQUEST_PAUSED: "asked for information about a request",
    Tag.REQUEST_RESUMED: "gave the information that was asked for",
    Tag.REQUEST_REOPENED: "took a decision back",
    Tag.REQUEST_APPEALED: "appealed against a decision",
    Tag.STAGE_APPROVED: "approved",
    Tag.STAGE_REJECTED: "did not approve",
    Tag.STAGE_REASSIGNED: "passed an approval on",
    Tag.STAGE_REMINDED: "reminded an approver",
    Tag.STAGE_TIMED: "gave an approver another time",
    Tag.REQUEST_APPROVED: "found every approval there",
    Tag.REQUEST_REJECTED: "ended a request as not approved",
    Tag.TASK_CREATED: "made a task for IT",
    Tag.TASK_EXPORTED: "gave a task to IT",
    Tag.TASK_DONE: "noted a task as done",
    Tag.TASK_FAILED: "noted a task as failed",
    Tag.TASK_CANCELLED: "cancelled a task",
    Tag.GRANT_STARTED: "wrote access into the register",
    Tag.GRANT_WARNED: "saw that access ends soon",
    Tag.GRANT_ENDED: "ended access in the register",
    Tag.SESSION_OPENED: "signed in",
    Tag.SESSION_ENDED: "ended a session",
    Tag.IDENTITY_BOUND: "bound a sign-in to a person",
    Tag.IDENTITY_ENDED: "ended a bound sign-in",
    Tag.PROVISION_CHECKED: "ticked an item of IT's checklist",
    Tag.PROVISION_HANDED_OVER: "noted how a credential was handed over",
    Tag.FORM_SENT: "sent a form",
    Tag.MESSAGE_SETTLED: "took a mail off the list",
    Tag.ADDRESS_REVIVED: "had mail go to an address again",
    Tag.EXPORT_BEGUN: "began to take records away",
    Tag.EXPORT_MADE: "took records away",
    Tag.CHECKPOINT_MADE: "signed a checkpoint",
}
"""What happened, after the name of who did it."""

AGAIN: Mapping[Tag, str] = {
    Tag.REQUEST_DRAFTED: "had a request written anew, as version {version}",
    Tag.REQUEST_SUBMITTED: "had a request sent on its way again, as version {version}",
}
"""The same of a later version: whose act made it need one, such as taking a decision back, did not ask for it."""

OURS: Mapping[Tag, str] = {Tag.MESSAGE_RECEIVED: "took a mail in"}
"""The same where mailbot stands for a sender who is nobody of the company, or is not believed."""

AREAS: Mapping[str, str] = {
    "request": "Requests and decisions",
    "task": "Tasks of IT",
    "grant": "The register",
    "message": "Mail that came in",
    "notice": "Mail that went out",
    "session": "Signing in",
    "identity": "Bound sign-ins",
    "provision": "What IT checked and handed over",
    "delegation": "Delegations",
    "absence": "Absences",
    "person": "People who left or moved",
    "review": "Reviews of access",
    "ownership": "Owners of systems",
    "exception": "Exceptions",
    "standing": "Approvals in advance",
    "rules": "Rules",
    "key": "Keys",
    "export": "Records taken away",
    "form": "Forms sent on pages",
    "address": "Addresses",
    "checkpoint": "Checkpoints",
}
"""What the beginnings of tags stand for."""

FACTS: Mapping[str, str] = {
    "approvals": "who is asked",
    "approved_by": "approved by",
    "because": "because of the rules",
    "days": "days",
    "asked": "what is asked of them",
    "assurance": "how sure",
    "decided": "decided on",
    "deputy_for": "stands in for",
    "from": "from",
    "groups": "groups",
    "hash": "hash of what is signed",
    "head": "hash of the newest entry",
    "held_for": "held because",
    "rows": "rows",
    "rules": "version of the rules",
    "sha256": "SHA-256",
    "shown": "seal of what they are shown",
    "slot": "approval number",
    "stages": "stages",
    "stays": "as they said to version",
    "times": "time to decide",
    "to": "to",
    "until": "until",
    "via": "where",
    "what": "what",
    "why": "why",
}
"""What facts are called, where their own names are no words."""

ASSURANCE: Mapping[str, str] = {
    "link": "by the link alone",
    "session": "signed in",
    "reauth": "signed in afresh for this decision",
}
"""How sure it was who decided."""

VIA: Mapping[str, str] = {
    "link": "on the page",
    "page": "on the page",
    "reply": "by mail",
    "standing": "signed in advance",
}
"""Where somebody decided."""

VALUES: Mapping[str, Mapping[str, str]] = {
    "assurance": ASSURANCE,
    "via": VIA,
    "method": {"code": "by a code from a mail", "oidc": "by the company's sign-in"},
    "kind": {"grant": "give access", "revoke": "take access away"},
}
"""What stands for the values of facts whose own values are no words; the value itself is told beside it."""

DAYS = frozenset(("decided", "from", "until", "since", "expires", "due", "times"))
"""Facts that are a day or a moment."""

LISTED: Mapping[str, str] = {
    "approvals": "{2} (number {0} in stage {1})",
    "asked": "number {0} as {4}: {1}, reason required: {2}, checklist: {3}, rules: {5}",
    "stages": "stage {0}: {1}, {2} needed",
    "times": "number {0}: asked at {1}, until {2}, next reminder at {3}, reminded {4} times",
}
"""How one row of a fact that is a table is told."""

RECORDS: Mapping[str, str] = {
    "request": "request {0} (version {1})",
    "stage": "stage {2} of {0} (version {1})",
    "approval": "approval {2} of {0} (version {1})",
    "decision": "the decision about approval {2} of {0} (version {1})",
    "recall": "the recall of the decision about approval {2} of {0} (version {1})",
    "inquiry": "what approver {2} asked about {0} (version {1}) at {3}",
    "task": "task {0}",
    "batch": "IT's file {0}",
    "check": "the tick at “{1}” of task {0}",
    "hand-over": "hand-over {0}",
    "grant": "access {0}",
    "delegation": "delegation {0}",
    "review": "review {0}",
    "answer": "the answer about access {1} in review {0}",
    "exception": "exception {0}",
    "evidence": "the question for evidence of exception {0} at {1}",
    "standing": "approval in advance {0}",
    "ownership": "the claim of ownership {0}",
    "identity": "the bound sign-in (identity) {0}",
    "session": "the sign-in {0}",
    "rules": "the rules that were put live as number {0}",
    "checkpoint": "the checkpoint at #{0}",
}
"""What records are called, by the kind and with the rest of the key under which the trail folds them."""

CHANGED: Mapping[str, str] = {
    "answer": "the answer",
    "approved": "the moment of its approval",
    "approved_by": "who approved it",
    "approver": "its approver",
    "assurance": "how sure it is who decides (assurance)",
    "at": "the moment",
    "batch": "the file of IT it is in",
    "begun": "its beginning",
    "birthright": "its birthright",
    "by": "who did it",
    "cause": "its cause",
    "checklist": "its checklist",
    "claimed": "the moment of the claim",
    "conditions": "its conditions",
    "days": "its number of days",
    "decided": "whether it is decided",
    "delegate": "who decides instead",
    "deputy_for": "whom its approver stands in for",
    "done": "the moment of its end",
    "due": "its deadline",
    "ended": "its end",
    "ended_by": "who ended it",
    "expires": "its last day",
    "for": "whom it is for",
    "from": "its first day",
    "grant": "the access it is about",
    "hash": "what is signed of it (by its hash)",
    "head": "the end of the trail it signed",
    "issuer": "who vouches for it",
    "justification": "why it is needed",
    "kind": "whether it gives or takes",
    "mail": "the mail it came by",
    "made": "the moment it was made",
    "method": "the way it was handed over",
    "mode": "whether all or any of them decide",
    "moved": "the moment of its last step",
    "needed": "how many approvals it needs",
    "newest": "whether it is the newest version",
    "note": "its note",
    "opened": "the moment its approver was asked",
    "passed_over": "who was passed over",
    "paused": "since when its clock stands still",
    "person": "whose it is",
    "reason": "its reason",
    "reason_required": "whether it needs a reason",
    "remind": "the moment of its next reminder",
    "reminders": "the number of its reminders",
    "request": "its request",
    "reviewer": "its reviewer",
    "roles": "as what its approver is asked",
    "rows": "the number of its rows",
    "rule": "its rule",
    "sha256": "what is in it (by its SHA-256)",
    "seal": "whom it is of there (by its seal)",
    "shown": "what approvers are shown of it",
    "signed": "the moment it was signed",
    "since": "since when it is held",
    "stage": "its stage",
    "standing": "what was signed in advance for it",
    "state": "its state",
    "stood_still": "how long its clock stood still, in seconds,",
    "task": "its task",
    "verb": "the decision",
    "version": "its version",
    "via": "where it was decided",
    "warned": "the moment its end was announced",
    "what": "its system and level",
}
"""What of a record is otherwise than the trail tells, after its name; by the facts that the trail folds."""

WHO = {"mailbot": "mailbot", "admin": "The admin"}
"""Those who act and are no people."""

ERASED = "(erased)"
"""Stands where a private text was."""
