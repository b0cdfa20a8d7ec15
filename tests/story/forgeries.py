"""What somebody does who has the database and not the keys: they write what never happened, past no guard."""

import hashlib
from datetime import timedelta
from typing import Any

import rfc8785
from sqlalchemy import Connection, text
from world import EVE, MIA, Browser, Forms, World

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.core.trail import instant

AT_FOUR = timedelta(hours=7, minutes=5)
"""From the morning on which the stories begin until IT's file leaves."""


def told(world: World, address: str) -> str:
    """The subjects of all that somebody got."""
    return "\n".join(str(mail["Subject"]) for mail in world.mails(address))


def place_of(browser: Browser, action: str) -> int:
    """Which form of a page goes there."""
    return next(at for at, (where, _) in enumerate(Forms(browser.page.text).forms) if action in where)


def person(connection: Connection, address: str) -> tuple[str, str]:
    """(person_id, pseudonym)"""
    row = connection.execute(text("SELECT person_id, ref FROM person WHERE email = :email"), {"email": address}).one()
    return row.person_id, row.ref


def append(connection: Connection, world: World, tag: str, actor: str, subject: str, data: dict[str, Any]) -> None:
    """An entry as mailbot chains it, by whoever has read how: its hash anybody can make."""
    head = connection.execute(text("SELECT org_id, seq, entry_hash FROM audit_head")).one()
    facts = {"v": 1, "at": instant(world.clock.now()), "tag": tag, "actor": actor, "subject": subject, "data": data}
    body = rfc8785.dumps(facts | {"org": head.org_id, "seq": head.seq + 1, "prev": head.entry_hash})
    row = {"org": head.org_id, "seq": head.seq + 1, "tag": tag, "actor": actor, "subject": subject, "body": body}
    columns = "org_id, seq, at, tag, actor, subject, body, entry_hash"
    connection.execute(
        text(f"INSERT INTO audit_entry ({columns}) VALUES (:org, :seq, :at, :tag, :actor, :subject, :body, :hash)"),
        row | {"at": f"{world.clock.now():%Y-%m-%d %H:%M:%S.%f}", "hash": hashlib.sha256(body).hexdigest()},
    )
    connection.execute(
        text("UPDATE audit_head SET seq = :seq, entry_hash = :hash"),
        {"seq": head.seq + 1, "hash": hashlib.sha256(body).hexdigest()},
    )


def eve_decides_instead_of_mia(world: World) -> None:
    with begin_write(connect(world.settings.database)) as connection:
        (eve, eves), (_, mias) = person(connection, EVE), person(connection, MIA)
        connection.execute(text("UPDATE approval SET approver = :eve WHERE slot = 1"), {"eve": eve})
        facts = {"version": 1, "slot": 1, "from": mias, "to": eves, "why": "passed on"}
        append(connection, world, "request:stage:reassigned", mias, "REQ-2026-00001", facts)


RECALLED = """INSERT INTO recall (org_id, recall_id, request_id, version, slot, taken_by, taken_at, reason)
    SELECT org_id, request_id || '/1/1', request_id, version, slot, decided_by, decided_at, 'so' FROM decision
    WHERE slot = 1"""
"""Mia's approval is taken back, which she never did."""

NEVER_ORDERED = (
    "INSERT INTO grant_task (org_id, task_id, kind, state, person_id, system, access_level,"
    " groups, valid_from, justification, approved_by, approved_at, done_by, note, conditions, grant_id, cause)"
    " SELECT org_id, 'T-00000', 'revoke', 'exported', person_id, system, access_level, groups, valid_from, '',"
    " approved_by, approved_at, '', '', conditions, 'G-00000', 'no longer needed' FROM grant_task"
)
"""IT has got a task that nobody ordered."""
