"""What the answers become: mailbot.toml, policy.yaml, the sheets, and cases for the rules; text, nothing is written."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote

import yaml

from mailbot.core.headings import SHEETS
from mailbot.core.sheets import lines
from mailbot.interview.company import Rows
from mailbot.interview.questions import Answer, Known
from mailbot.services.ports import Rulebook
from mailbot.services.routing.whatif import Asking, outcome

SOD_COLUMNS = ("rule", "name", "left", "right", "severity", "reason")
CASES = 10


def settings(known: Known) -> str:
    """mailbot.toml."""
    given = known.answers
    parts: list[tuple[str, Mapping[str, object]]] = [
        ("", {"address": given["address"], "public_url": given["public_url"], "rules": "rules", "data": "data",
              "database": given["database"]}),
        *_mailbox(given),
        *_sender(given),
        ("tasks", {"at": given["tasks_at"], **_columns(known)}),
    ]  # fmt: skip
    return "\n".join(_toml(name, values) for name, values in parts)


def _mailbox(given: Mapping[str, Answer]) -> Iterator[tuple[str, Mapping[str, object]]]:
    user = quote(str(given["address"]), safe="")
    match given["arrives"]:
        case "imap":
            url = f"imaps://{user}@{given['mailbox_host']}/INBOX"
            yield "mailbox", {"url": url, "password_file": given["mailbox_password_file"]}
            yield "trust", {"receiver": "own", "authserv_id": given.get("authserv_id", "")}
        case "microsoft":
            yield "mailbox", {"url": f"imaps://{user}@outlook.office365.com/INBOX"}
            names = {"tenant": "tenant", "client_id": "client_id", "secret_file": "client_secret_file"}
            yield "mailbox.oauth", {"kind": "microsoft", **{name: given[answer] for name, answer in names.items()}}
            yield "trust", {"receiver": "microsoft", "internal": True}
        case "google":
            yield "mailbox", {"url": f"imaps://{user}@imap.gmail.com/INBOX"}
            yield "mailbox.oauth", {"kind": "google", "service_account_file": given["service_account_file"]}
            yield "trust", {"receiver": "google"}
        case _:
            yield "mailbox", {"url": f"maildir:{given['maildir']}"}
            yield "trust", {"receiver": "own", "authserv_id": given.get("authserv_id", "")}


def _sender(given: Mapping[str, Answer]) -> Iterator[tuple[str, Mapping[str, object]]]:
    match given["sender"]:
        case "resend":
            yield "sender", {"kind": "resend", "key_file": given["key_file"]}
        case "smtp":
            facts = {"host": given["smtp_host"], "user": given["address"]}
            yield "sender", {"kind": "smtp", **facts, "password_file": given["smtp_password_file"]}
        case _:
            yield "sender", {"kind": "maildir", "path": given["outgoing"]}


def _columns(known: Known) -> Mapping[str, object]:
    pairs = dict(_pairs(known.answers.get("columns", [])))
    return {"columns": pairs} if pairs else {}


def _toml(name: str, values: Mapping[str, object]) -> str:
    rows = [f"{key} = {_value(value)}\n" for key, value in values.items() if value != ""]
    return (f"[{name}]\n" if name else "") + "".join(rows)


def _value(value: object) -> str:
    """A basic string of TOML, whose escapes are those of JSON; or a boolean, or a table in one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_value(key)} = {_value(one)}" for key, one in value.items()) + "}"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def policy(known: Known, today: date) -> str:
    """policy.yaml, its sections with a line each about what they are."""
    given = known.answers
    approvers = {role: given[role] for role in ("it_security", "ciso") if given.get(role)}
    sections: list[tuple[str, dict[str, object]]] = [
        (f"Who approves what at {given['company']}. rules/README.md of mailbot explains each line.",
         {name: given[name] for name in ("company", "access_office", "it_team", "auditor")}),
        ("Working time: deadlines and reminders go by it.", {"calendar": _calendar(given)}),
        ("All rules are evaluated, their stages add up.", {"rules": _rules(approvers, today)}),
        ("By when a decision is due.", {"deadlines": {"low": {"hours": 24}, "medium": {"business_days": 2},
         "high": {"business_days": 3}, "critical": {"business_days": 7}}}),
        ("How sure mailbot must be of an approver.",
         {"assurance": {"low": "link", "medium": "session", "high": "session", "critical": "reauth"}}),
        ("Who decides when the person whom the rules name cannot.", {"fallbacks": _fallbacks(given)}),
        ("The people behind roles.", {"approvers": approvers} if approvers else {}),
        ("Who heads a department.", {"department_heads": dict(_pairs(given.get("heads", [])))}),
    ]  # fmt: skip
    written = (
        f"# {words}\n{yaml.safe_dump(part, allow_unicode=True, sort_keys=False)}" for words, part in sections if part
    )
    return "\n".join(written)


def _calendar(given: Mapping[str, Answer]) -> dict[str, object]:
    days = {name: given[name] for name in ("time_zone", "working_days", "working_hours")}
    return {**days, **({"country": given["country"]} if given.get("country") else {})}


def _rules(approvers: Mapping[str, Answer], today: date) -> list[dict[str, object]]:
    """The usual chains by risk; a role that nobody holds here is not asked."""

    def chain(*stages: tuple[str, ...]) -> list[dict[str, object]]:
        asked = [
            [role for role in roles if role in approvers or role not in ("it_security", "ciso")] for roles in stages
        ]
        return [{"name": " and ".join(roles).replace("_", " "), "all": roles} for roles in asked if roles]

    security = ", then IT security" if "it_security" in approvers else ""
    last = ", the CISO last" if "ciso" in approvers else ""
    rows = (
        ("low", "the manager agrees to what does little harm", (("manager",),)),
        ("medium", "manager and owner of the system agree", (("manager", "owner"),)),
        ("high", f"manager and owner agree, then the second owner{security}",
         (("manager", "owner"), ("second_owner",), ("it_security",))),
        ("critical", f"manager and owner agree, then second owner and head of department{security}{last}",
         (("manager", "owner"), ("second_owner", "department_head"), ("it_security",), ("ciso",))),
    )  # fmt: skip
    return [
        {
            "id": f"R-0{number}",
            "why": why,
            "since": today.isoformat(),
            "when": {"risk": [risk]},
            "stages": chain(*stages),
        }
        for number, (risk, why, stages) in enumerate(rows, start=1)
    ]


def _fallbacks(given: Mapping[str, Answer]) -> dict[str, list[str]]:
    ladders = {"no_owner": given["no_owner"], "no_manager": given["no_manager"]}
    return {name: [str(step)] if step == "hold" else [str(step), "hold"] for name, step in ladders.items()}


def sheet(name: str, rows: Rows) -> bytes:
    """A sheet as the rules folder has it."""
    columns = SHEETS[name].columns
    return "".join(lines(columns, ([row[column] for column in columns] for row in rows))).encode()


def sod(known: Known) -> bytes:
    """sod.csv, from `System:Level + System:Level = why`."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(SOD_COLUMNS)
    for number, line in enumerate(known.answers.get("conflicts", []), start=1):
        sides, _, why = line.partition("=")
        left, _, right = (side.strip() for side in sides.partition("+"))
        reason = why.strip() or "one person should not have both"
        writer.writerow((f"SOD-{number:02}", reason, left, right, "warn", reason))
    return file.getvalue().encode()


def malformed_conflict(line: str) -> bool:
    return re.fullmatch(r"[^+=]+:[^+=]+\+[^+=]+:[^+=]+(=.*)?", line) is None


def _pairs(lines_: Answer | Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines_ if not isinstance(lines_, str) else []:
        name, _, value = line.partition("=")
        yield name.strip(), value.strip()


def cases(rulebook: Rulebook, today: date) -> str:
    """Up to ten cases of what these rules do now, risk by risk: whoever changes the rules sees what they change."""
    at = datetime.combine(today, time(10), UTC)
    while not rulebook.policy.calendar.is_working_day(at.date()):
        at += timedelta(days=1)
    found: list[dict[str, object]] = []
    for row, person in _samples(rulebook):
        way = outcome(rulebook, Asking(person, person, (row[0], row[1]), at)).route
        name = rulebook.catalog.by_id[person].email
        case: dict[str, object] = {"case": f"{rulebook.catalog.name_of(person)} asks for {row[0]} ({row[1]})"}
        case |= {"who": name, "asks": f"{row[0]}:{row[1]}", "at": f"{at:%Y-%m-%d %H:%M}"}
        if way.stages:
            emails = [[rulebook.catalog.by_id[one.approver].email for one in stage.approvals] for stage in way.stages]
            case["then"] = emails
        else:
            case |= {"refused": way.deny} if way.deny else {"held": [way.held_for[0]]}
        found.append(case)
    head = "# What the rules did when they were made. Change a case when you mean to change what it says.\n"
    return head + yaml.safe_dump(found, allow_unicode=True, sort_keys=False)


def _samples(rulebook: Rulebook) -> Iterator[tuple[tuple[str, str], str]]:
    """Ten entitlements, the risks by turns, each with somebody else who could ask for it."""
    people = [person.person_id for person in rulebook.catalog.people if person.active]
    by_risk: dict[str, list[tuple[str, str]]] = {}
    for row in rulebook.catalog.entitlements:
        by_risk.setdefault(row.risk, []).append((row.system, row.access_level))
    turns = sorted((place, risk, label) for risk, rows in by_risk.items() for place, label in enumerate(rows))
    for number, (_, _, label) in enumerate(turns[:CASES]):
        yield label, people[(7 * number) % len(people)]
