"""The facts of every notice, as the use cases give them: typical ones, once per notice."""

from datetime import UTC, date, datetime
from pathlib import Path

from mailbot.adapters.rendering import JinjaRenderer

TEMPLATES = Path(__file__).parents[2] / "templates"
LINK = "https://access.larkspur.example/d/eyJyIjoiUkVRLTIwMjYtMDAwNDIifQ.c2lnbmF0dXJl"

LINE: dict[str, object] = {
    "id": "REQ-2026-00042",
    "what": "Finance Shared Drive (Edit)",
    "system": "Finance Shared Drive",
    "who": "Ana Silva",
    "for_you": True,
    "asked_by": "Ana Silva",
    "until": date(2026, 12, 31),
    "why": "quarter close for the Dublin office",
    "risk": "medium",
    "asked": ["Mia Berg (manager) and Oto Nagy (owner)", "Bea Lund (IT security) or Ola Dahl (IT security)"],
    "asked_later": [],
    "together": True,
    "by_you": True,
    "decide_by": datetime(2026, 11, 27, 17, 0, tzinfo=UTC),
    "conflicts": [],
    "held_for": [],
    "state": "pending",
    "state_words": "waits for approval",
    "waiting_on": ["Mia Berg"],
    "may_end": True,
    "comes_again": False,
}
FOR_ANA = LINE | {"for_you": False}
CONFLICT = "Vendor Master (Edit) together with Payment Run (Approve) (held since 3 March 2026): one could pay oneself."
HELD = LINE | {"state": "held", "state_words": "is held", "held_for": ["Ana Silva has no manager in staff.csv."]}
HELD |= {"settled_first": ["Ana Silva has no manager in staff.csv"], "number_wanted": ""}

_MINE = {"why_you": "You get this because you wrote to access@larkspur.example."}
_ASKED = {"why_you": "You get this because we asked you to decide as manager."}
_OUTCOME = {"why_you": "You get this because the request is yours or for you."}
_OFFICE = {"why_you": "You get this because you are the access office in policy.yaml."}

_EXCEPTION: dict[str, object] = {
    "exception": "EX-1",
    "rule": "SOD-11 (Edit vendors / approve payments)",
    "who": "Ana Silva",
    "control": "Oto Nagy reads the list of payments each month",
    "until": date(2027, 5, 31),
}

FACTS: dict[str, dict[str, object]] = {
    "received": {
        "lines": [LINE],
        "refused": [],
        "unknown": [],
        "notes": [],
        "warnings": ["The mail was sent by eve@larkspur.example in the name of ana@larkspur.example."],
        **_MINE,
    },
    "question": {
        "about": "Finance Shared Drive",
        "choices": [
            {"number": 1, "label": "Read", "description": "see files, change nothing"},
            {"number": 2, "label": "Edit", "description": "add, change and delete files"},
        ],
        "lines": [],
        "refused": [],
        "unknown": [],
        "again": True,
        "question": "Which access to Finance Shared Drive do you need?",
        **_MINE,
    },
    "refused": {
        "refused": [{"what": "Payroll (Read)", "why": "You have this since 3 March 2026."}],
        "unknown": ["Salesfarce"],
        "state_word": "Problem",
        **_MINE,
    },
    "unknown_system": {"unknown": ["Salesfarce"], "near": ["Salesforce", "Sales Reports"], **_MINE},
    "approval": {
        "line": FOR_ANA | {"conflicts": [CONFLICT], "urgent": True},
        "approver": "Mia Berg",
        "roles": "manager",
        "first": "You get this because Rafael Ortiz passed it on to you: “it is her budget”",
        "link": LINK,
        "reason_required": True,
        "by_reply": True,
        "evidence": "I need edit on the finance drive for the quarter close",
        "in_place_of": "Read until 31 March 2027",
        "conditions": ["multi-factor sign-in"],
        "asked_by": "Ben Ode",
        "again": "You are asked again because Oto Nagy took their decision back.",
        "together": ["Payroll (Read) for Ana Silva"],
        "warnings": ["The mail was sent by eve@larkspur.example in the name of ana@larkspur.example."],
        "why_you": "You get this because we asked you to decide as manager.",
    },
    "approved": {
        "line": LINE,
        "decided": [
            {"name": "Mia Berg", "roles": "manager", "reason": "she closes the quarter"},
            {"name": "Oto Nagy", "roles": "owner", "reason": ""},
        ],
        "next": "IT gets it with its next daily file and tells us when it is done.",
        "conditions": ["multi-factor sign-in", "a managed device"],
        **_OUTCOME,
    },
    "done": {
        "line": LINE | {"days": 90, "until": None},
        "since": date(2026, 11, 30),
        "until": date(2027, 2, 28),
        "in_place_of": "Finance Shared Drive (Read)",
        **_OUTCOME,
    },
    "ending": {
        "what": "Finance Shared Drive (Edit)",
        "until": date(2026, 12, 7),
        "example": "7 March 2027",
        "longest": 90,
        "why_you": "You get this because you have this access.",
    },
    "revoking": {
        "ends": [
            {
                "what": "Finance Shared Drive (Edit)",
                "who": "Ana Silva",
                "for_you": False,
                "cause": "Mia Berg, the manager, asked for it",
            }
        ],
        "stopped": [LINE],
        "refused": [{"what": "Payroll (Read)", "why": "Ana Silva does not have this through us."}],
        "asked_by": "Mia Berg",
        "access_office": "office@larkspur.example",
        **_MINE,
    },
    "ended": {
        "what": "Finance Shared Drive (Edit)",
        "who": "Ana Silva",
        "for_you": True,
        "since": datetime(2026, 3, 3, 9, 0, tzinfo=UTC),
        "at": datetime(2026, 11, 30, 9, 0, tzinfo=UTC),
        "cause": "its last day was 29 November 2026",
        "why_you": "You get this because you had this access.",
    },
    "rejected": {
        "less": "Read",
        "appeal": "open",
        "appeal_days": 30,
        "line": LINE,
        "by": "Oto Nagy",
        "reason": "Read is enough for the quarter close",
        "yours": True,
        **_OUTCOME,
    },
    "info_wanted": {
        "line": LINE,
        "asked_by": "Mia Berg",
        "question": "which month is it for",
        "page": "https://access.example.com/mine#REQ-2026-00042",
        "why_you": "You get this because you asked for this access.",
    },
    "info_given": {
        "line": FOR_ANA,
        "asked_by": "Mia Berg",
        "answered_by": "Ana Silva",
        "question": "which month is it for",
        "answer": "November only",
        "link": LINK,
        "by_reply": True,
        "why_you": "You get this because we asked you to decide as manager.",
    },
    "info_asked": {"line": FOR_ANA, "asked_of": "Ana Silva", **_MINE},
    "taken_back": {"line": LINE, "by": "Oto Nagy", "reason": "wrong person", "ends": False, "refused": "", **_OUTCOME},
    "no_longer_needed": {
        "line": FOR_ANA,
        "by": "Ana Silva",
        "instead": "Finance Shared Drive (Read) (REQ-2026-00043)",
        "with_it": False,
        "why_you": "You get this because we asked you to decide as manager.",
    },
    "task_failed": {"line": LINE, "note": "the group is full", "task_id": "", **_OUTCOME},
    "withdrawn": {"lines": [LINE], "besides": ["Payroll"], **_MINE},
    "no_longer_yours": {
        "line": FOR_ANA,
        "instead": "It is with Daniel Weber now: the rules have changed.",
        "why_you": "You get this because we had asked you as manager.",
    },
    "request_ended": {
        "line": FOR_ANA | {"state": "withdrawn", "state_words": "was withdrawn"},
        "why": "Ana Silva no longer works here, so nobody needs it any more.",
        "why_you": "You get this because you asked for it.",
    },
    "lapsed": {"line": LINE | {"comes_again": True}, "complete": True, **_OUTCOME},
    "lapsed_approver": {"line": FOR_ANA, "emergency": "REQ-2026-00041", **_ASKED},
    "passed_over": {"line": FOR_ANA, "now_with": "Henrik Dahl", **_ASKED},
    "clock_goes_on": {"line": FOR_ANA, "asked_by": "Ana Silva", "link": LINK, **_ASKED},
    "reminder": {"line": FOR_ANA | {"link": LINK, "urgent": True}, "roles": "manager", "by_reply": True, **_ASKED},
    "reminders": {
        "lines": [
            FOR_ANA | {"link": LINK, "urgent": True},
            FOR_ANA | {"id": "REQ-2026-00043", "what": "Payroll (Read)", "link": LINK},
        ],
        "more": 1,
        "inbox": "https://access.larkspur.example/inbox",
        "why_you": "You get this because these requests wait for your decision.",
    },
    "held_office": {"line": HELD | {"for_you": False}, "held_for": HELD["held_for"], **_OFFICE},
    "exception_wanted": {
        "line": HELD | {"for_you": False, "asked_by": "Mia Berg", "conflicts": [CONFLICT]},
        "columns": "exception,rule,person,control,owner,until,evidence_days",
        "rows": ["EX-2026-00042-SOD-11,SOD-11,ana@larkspur.example,CONTROL,OWNER,2026-12-31,90"],
        **_OFFICE,
    },
    "exception_evidence": {
        **_EXCEPTION,
        "since": date(2026, 10, 1),
        "why_you": "You get this because exceptions.csv names you for the control of EX-1.",
    },
    "exception_shown": {"exception": "EX-1", "asked_on": date(2026, 12, 26), "days": 90, **_MINE},
    "exception_ended": {
        **_EXCEPTION,
        "over": True,
        "grants": [
            {"what": "Vendor Master (Edit)", "since": date(2026, 3, 3), "goes": False},
            {"what": "Payment Run (Approve)", "since": date(2026, 5, 4), "goes": True},
        ],
        "goes": True,
        **_OFFICE,
    },
    "status": {
        **{"lines": [LINE | {"asked_later": ["Ben Ode (second owner)"]}], "deciding": 2},
        **{"inbox": "https://access.larkspur.example/inbox", **_MINE},
    },
    "my_access": {
        "grants": [
            {
                "what": "Payroll (Read)",
                "since": date(2026, 3, 3),
                "until": None,
                "approved_by": ["Mia Berg", "Oto Nagy"],
            }
        ],
        "lines": [LINE],
        **_MINE,
    },
    "help": {
        "examples": [
            "I need Edit on Finance Shared Drive to close the quarter",
            "Please give Ben Ode Read on Payroll until 31 March",
        ],
        "at_once": True,
        "access_office": "office@larkspur.example",
        **_MINE,
    },
    "delegated": {
        **{"mine": True, "person": "Mia Berg", "delegate": "Bea Lund", "link": LINK, "capped": True},
        **{"since": date(2026, 12, 1), "until": date(2026, 12, 31), "no_longer": ["Ola Dahl"]},
        "why_you": "You get this because it is about who decides for you.",
    },
    "delegation_ended": {
        **{"mine": False, "person": "Mia Berg", "delegate": "Bea Lund", "link": LINK, "over": True, "now_with": ""},
        **{"since": date(2026, 12, 1), "until": date(2026, 12, 31)},
        "why_you": "You get this because you stand in for Mia Berg.",
    },
    "leaver_access": {
        "who": "Ana Silva",
        "grants": ["Payroll (Read)", "Finance Shared Drive (Edit)"],
        "requests": ["REQ-2026-00042: Sales Reports (Read)"],
        "access_office": "office@larkspur.example",
        "why_you": "You get this because you were the manager of Ana Silva.",
    },
    "review_asked": {
        **{"who": "Ana Silva", "why": "another department", "grants": ["Payroll (Read)"]},
        **{"due": datetime(2026, 12, 10, 17, 0, tzinfo=UTC), "link": LINK, "again": False},
        "why_you": "You get this because you are the manager of Ana Silva.",
    },
    "use_link": {
        "line": FOR_ANA,
        "link": LINK,
        "why": "Its first line is none of those below.",
        "asks": False,
        "by_reply": True,
        **_MINE,
    },
    "reply_recorded": {
        "line": FOR_ANA | {"waiting_on": ["Oto Nagy"]},
        "verb": "approve",
        "reason": "she closes the quarter",
        "take_back": LINK,
        "access_office": "office@larkspur.example",
        "why_you": "You get this because you answered a mail of access@larkspur.example.",
    },
    "reply_settled": {
        "line": FOR_ANA,
        "state_word": "Approved",
        "decided_at": datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
        "changed": True,
        "overtaken": "A decision on what was asked before does not count. It was approved meanwhile.",
        "take_back": LINK,
        **_MINE,
    },
    "reply_refused": {"approver": "Mia Berg", **_MINE},
    "tasks_file": {
        "batch": "2026-11-30",
        "day": date(2026, 11, 30),
        "count": 2,
        "revokes": 1,
        "tasks_in_words": "1 grant task and 1 revoke task",
        "tasks": [
            {
                "task_id": "TASK-00017",
                "what": "Finance Shared Drive (Edit)",
                "person": "Ana Silva",
                "until": date(2026, 12, 31),
                "kind": "grant",
            },
            {"task_id": "TASK-00018", "what": "Payroll (Read)", "person": "Ben Ode", "until": None, "kind": "revoke"},
        ],
        "link": LINK,
        "why_you": "You get this because you are the IT team in policy.yaml.",
    },
    "it_report": {
        "batch": "tasks-2026-11-30.csv",
        "applied": [
            "TASK-00017 Ana Silva: grant Finance Shared Drive (Edit) is done",
            "TASK-00018 Ben Ode: revoke Payroll (Entry) could not be done",
        ],
        "failed": ["TASK-00018"],
        "waiting": ["TASK-00019", "TASK-00020"],
        "problems": ["tasks-2026-11-30.csv, row 3: there is no task TASK-99999."],
        "why_you": "You get this because you sent a task file back.",
    },
    "emergency_task": {
        "batch": "2026-11-30-2",
        "day": date(2026, 11, 30),
        "count": 1,
        "revokes": 0,
        "tasks": [
            {
                "task_id": "TASK-00017",
                "what": "Finance Shared Drive (Edit)",
                "person": "Ana Silva",
                "until": date(2026, 12, 1),
                "kind": "grant",
            }
        ],
        "link": LINK,
        "why_you": "You get this because you are the IT team in policy.yaml.",
    },
    "emergency_told": {
        "line": FOR_ANA,
        "by": "Marcus Ade",
        "reason": "the payment run starts at noon",
        "formal": FOR_ANA | {"id": "REQ-2026-00043"},
        "refused": "",
        "decides": False,
        "settles": False,
        "office": False,
        "why_you": "You get this because an emergency is told to manager, owners, access office and auditor.",
    },
    "task_stopped": {
        "task_id": "T-00042",
        "batch": "2026-11-25",
        "what": "Finance Shared Drive (Edit)",
        "person": "Ana Silva",
        "why": "Ana Silva took it back",
        "link": LINK,
        "why_you": "You get this because you are the IT team in policy.yaml.",
    },
    "emergency_undone": {
        "line": FOR_ANA,
        "by": "Marcus Ade",
        "reason": "it was meant for somebody else",
        "ends": True,
        "again": False,
        "withdrawn": False,
        "formal": FOR_ANA | {"id": "REQ-2026-00043"},
        "decides": False,
        "why_you": "You get this because an emergency is told to manager, owners, access office and auditor.",
    },
    "standing_wanted": {
        "what": "Finance Shared Drive (Read)",
        "birthright": "B-01",
        "why": "everybody in Finance reads the shared drive",
        "conditions": ["department: Finance"],
        "covers": 12,
        "until": date(2027, 6, 30),
        "link": LINK,
        "why_you": "You get this because you are the owner of Finance Shared Drive (Read) in catalog.csv.",
    },
    "owner_wanted": {
        "what": "Finance Shared Drive (Edit)",
        "who": "Ana Costa",
        "id": "REQ-2026-00042",
        "days": 5,
        "link": LINK,
        "why_you": "You get this because you were the last to decide about it as its owner.",
    },
    "owner_claimed": {
        "what": "Finance Shared Drive (Edit)",
        "owner": "Oto Virtanen",
        "requests": ["REQ-2026-00042"],
        "columns": "system,kind,access_level,description,aliases,risk,owner,second_owner,groups,max_days",
        "row": "Finance Shared Drive,drive,Edit,Read and write,F: drive,high,oto@larkspur.example,,fin-edit,",
        "second": True,
        **_OFFICE,
    },
    "birthright_given": {"lines": [LINE], "why_you": "You get this because you are new in your job."},
    "signin_code": {
        "code": "493028",
        "link": LINK,
        "minutes": 10,
        "why_you": "You get this because somebody signs in as you.",
    },
    "checkpoint": {
        "seq": 1042,
        "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "day": date(2026, 11, 30),
        "note": "mailbot/larkspur\n1042\n9f86d081\n\n— larkspur c2lnbmF0dXJl\n",
        "why_you": "You get this because you are the auditor in policy.yaml.",
    },
    "confirm_sender": {
        "subject": "Finance drive please",
        "at": datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
        "link": LINK,
        "why_you": "You get this because a mail in your name came to us.",
    },
    "unreadable": {
        "subject": "Finance drive please",
        "why": "it came as Outlook's winmail.dat only",
        "access_office": "office@larkspur.example",
        **_MINE,
    },
    "shared_address": {
        "shared": "it-desk@larkspur.example",
        "takes_files": True,
        "link": "https://access.larkspur.example/tasks",
        **_MINE,
    },
    "unknown_sender": {"access_office": "office@larkspur.example", **_MINE},
    "passed_on": {
        "asked_by": "Ana Silva",
        "what": ["Payroll (Read)"],
        "holder": "Ana Silva",
        "has": ["Payroll (Read)", "Wiki (Edit)"],
        "words": "I no longer need payroll.",
        "intent": "revoke",
        **_OFFICE,
    },
    "too_large": {"subject": "Finance drive please", "size": "31.4 MB", "cap": "25 MB", **_MINE},
    "alert": {
        "state_word": "Problem",
        "headline": "the mailbox cannot be read",
        "what": "The mailbox access@larkspur.example: nothing listens on mx.larkspur.example:993.",
        "do": "Check the server. No mail is lost: mailbot reads on as soon as it is back.",
        "at": datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
        **_OFFICE,
    },
    "passed_on_receipt": {
        "asked_by": "Ana Silva",
        "what": ["Payroll (Read)"],
        "has": ["Payroll (Read)", "Wiki (Edit)"],
        "words": "I no longer need payroll.",
        "intent": "revoke",
        "access_office": "office@larkspur.example",
        "whose": "my",
        "ends": ["Payroll (Read)", "Wiki (Edit)"],
        **_MINE,
    },
}


def facts(notice: str, **changes: object) -> dict[str, object]:
    """The typical facts of a notice, with what every notice gets, and changes."""
    return {"company": "Larkspur", "address": "access@larkspur.example"} | FACTS[notice] | changes


def renderer(*overrides: Path) -> JinjaRenderer:
    return JinjaRenderer([*overrides, TEMPLATES], "Europe/Dublin")
