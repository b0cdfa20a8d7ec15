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
    "approvers": ["Mia Berg (manager)", "Oto Nagy (owner)"],
    "decide_by": datetime(2026, 11, 27, 17, 0, tzinfo=UTC),
    "conflicts": [],
    "held_for": [],
    "state": "pending",
    "state_words": "waits for approval",
    "waiting_on": ["Mia Berg"],
}
FOR_ANA = LINE | {"for_you": False}
CONFLICT = "Vendor Master (Edit) together with Payment Run (Approve) (held since 3 March 2026): one could pay oneself."
HELD = LINE | {"state": "held", "state_words": "is held", "held_for": ["Ana Silva has no manager in staff.csv."]}

_MINE = {"why_you": "You get this because you wrote to access@larkspur.example."}
_OUTCOME = {"why_you": "You get this because the request is yours or for you."}
_OFFICE = {"why_you": "You get this because you are the access office in policy.yaml."}

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
        "line": FOR_ANA | {"conflicts": [CONFLICT]},
        "approver": "Mia Berg",
        "roles": "manager",
        "link": LINK,
        "reason_required": True,
        "by_reply": True,
        "evidence": "I need edit on the finance drive for the quarter close",
        "asked_by": "Ben Ode",
        "warnings": ["The mail was sent by eve@larkspur.example in the name of ana@larkspur.example."],
        "why_you": "You get this because you are manager for this request.",
    },
    "approved": {
        "line": LINE,
        "decided": [
            {"name": "Mia Berg", "roles": "manager", "reason": "she closes the quarter"},
            {"name": "Oto Nagy", "roles": "owner", "reason": ""},
        ],
        "next": "IT gets it with its next daily file and tells us when it is done.",
        **_OUTCOME,
    },
    "rejected": {"line": LINE, "by": "Oto Nagy", "reason": "Read is enough for the quarter close", **_OUTCOME},
    "done": {"line": LINE, "since": date(2026, 11, 30), **_OUTCOME},
    "task_failed": {"line": LINE, "note": "the group is full", **_OUTCOME},
    "withdrawn": {"lines": [LINE], **_MINE},
    "lapsed": {"line": LINE, **_OUTCOME},
    "held_office": {"line": HELD | {"for_you": False}, "held_for": HELD["held_for"], **_OFFICE},
    "status": {"lines": [LINE], **_MINE},
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
        "access_office": "office@larkspur.example",
        **_MINE,
    },
    "use_link": {
        "line": FOR_ANA,
        "link": LINK,
        "why": "Its first line is not one of the two below.",
        "by_reply": True,
        **_MINE,
    },
    "reply_recorded": {
        "line": FOR_ANA | {"waiting_on": ["Oto Nagy"]},
        "verb": "approve",
        "reason": "she closes the quarter",
        "access_office": "office@larkspur.example",
        "why_you": "You get this because you answered a mail of access@larkspur.example.",
    },
    "reply_settled": {
        "line": FOR_ANA,
        "state_word": "Approved",
        "decided_at": datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
        "changed": True,
        **_MINE,
    },
    "reply_refused": {"approver": "Mia Berg", **_MINE},
    "tasks_file": {
        "batch": "2026-11-30",
        "day": date(2026, 11, 30),
        "count": 2,
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
        "applied": ["TASK-00017 Ana Silva: Finance Shared Drive is done"],
        "problems": ["tasks-2026-11-30.csv, row 3: there is no task TASK-99999."],
        "why_you": "You get this because you sent a task file back.",
    },
    "emergency_task": {
        "batch": "2026-11-30-2",
        "day": date(2026, 11, 30),
        "count": 1,
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
    "birthright_given": {"lines": [LINE], "why_you": "You get this because you are new in your job."},
    "signin_code": {"code": "493028", "minutes": 10, "why_you": "You get this because somebody signs in as you."},
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
    "unknown_sender": {"access_office": "office@larkspur.example", **_MINE},
    "passed_on": {
        "asked_by": "Ana Silva",
        "what": ["Payroll (Read)"],
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
        "words": "I no longer need payroll.",
        "intent": "revoke",
        "access_office": "office@larkspur.example",
        **_MINE,
    },
}


def facts(notice: str, **changes: object) -> dict[str, object]:
    """The typical facts of a notice, with what every notice gets, and changes."""
    return {"company": "Larkspur", "address": "access@larkspur.example"} | FACTS[notice] | changes


def renderer(*overrides: Path) -> JinjaRenderer:
    return JinjaRenderer([*overrides, TEMPLATES], "Europe/Dublin")
