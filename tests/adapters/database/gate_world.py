"""A database for one attack: the migrated schema without some of its guards, and the rows of a request on its way.

Nothing here is mailbot's own code: it is plain SQL, as somebody at the database's console would write it.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, StaticPool, TextClause, create_engine, text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.errors import guard_of
from mailbot.adapters.database.schema.tables import metadata

EVIDENCE = (
    Path(__file__).parents[3] / "mailbot" / "adapters" / "database" / "schema" / "migrations" / "gate" / "evidence.sql"
)
"""The SQL that counts the approvals, alike on both databases."""

AT = "2026-11-26 09:00:00.000000"
HASH = "a" * 64
OTHER_HASH = "b" * 64

# --- a schema with holes ---------------------------------------------------------------------------------------------

HOSTILE_PRAGMAS = ("foreign_keys = OFF", "recursive_triggers = OFF", "ignore_check_constraints = ON")
SAFE_PRAGMAS = ("foreign_keys = ON", "recursive_triggers = ON")

Schema = tuple[tuple[str, str], ...]
"""Names and statements in the order in which they are created."""

Cuts = Iterable[tuple[str, str]]
"""Pieces of the evidence's SQL, each with what stands in its place."""


def sqlite_without(schema: Schema, guards: Iterable[str], hostile: bool, cuts: Cuts) -> Connection:
    """A fresh SQLite in memory with this schema, except these guards."""
    dropped = frozenset(guards)
    raw = sqlite3.connect(":memory:", isolation_level=None)
    _built(schema, dropped, tuple(cuts)).backup(raw)
    keyless = any(name.startswith(("pk_", "uq_")) for name in dropped)  # SQLite then cannot find a foreign key's target
    pragmas = HOSTILE_PRAGMAS if hostile else SAFE_PRAGMAS
    for pragma in (*pragmas, *(("foreign_keys = OFF",) if keyless else ())):
        raw.execute(f"PRAGMA {pragma}")
    return create_engine("sqlite://", poolclass=StaticPool, creator=lambda: raw).connect()


_parsed = lru_cache(maxsize=500)(text)


def with_neighbourhood(schema: Schema) -> Schema:
    """The schema with the rows of the neighbourhood between its tables and its guards."""
    with sqlite_without(schema, (), False, ()) as connection:
        Scene(connection).neighbourhood()
        raw: Any = connection.connection.driver_connection
        rows = tuple(("", line.rstrip(";")) for line in raw.iterdump() if line.startswith("INSERT INTO"))
    tables = tuple((name, sql) for name, sql in schema if sql.startswith("CREATE TABLE"))
    return (*tables, *rows, *(part for part in schema if part not in tables))


@lru_cache(maxsize=8)
def _built(schema: Schema, dropped: frozenset[str], cuts: tuple[tuple[str, str], ...]) -> sqlite3.Connection:
    """The schema to copy from: building it takes ten times as long as copying it."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.executescript(";\n".join(_cut(_open(sql, dropped), cuts) for name, sql in schema if name not in dropped))
    return raw


def _open(sql: str, dropped: frozenset[str]) -> str:
    """A CREATE TABLE without the constraints of these names; each of them is one line."""
    kept = [line for line in sql.split("\n") if not _names_one_of(line, dropped)]
    if len(kept) == len(sql.split("\n")):
        return sql
    opened = re.sub(r",\s*\)(\s*WITHOUT ROWID)?\s*$", r"\n)\1", "\n".join(kept))
    return opened if "PRIMARY KEY" in opened else opened.replace("WITHOUT ROWID", "")


def _names_one_of(line: str, dropped: frozenset[str]) -> bool:
    found = re.match(r"\s*CONSTRAINT (\w+) ", line)
    return found is not None and found[1] in dropped


def postgres_without(
    connection: Connection, evidence: str, guards: Iterable[str], hostile: bool, cuts: Cuts
) -> Connection:
    """The migrated PostgreSQL without these guards, until the transaction is rolled back."""
    rows = connection.execute(text("SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"))
    triggers = {row.tgname: row.tgrelid for row in rows}
    tables = {str(rule.name): table.name for table in metadata.tables.values() for rule in table.constraints}
    for name in guards:
        if name in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name} ON {triggers[name]}")
        elif name in tables:  # else it is a guard of the other database
            connection.exec_driver_sql(f"ALTER TABLE {tables[name]} DROP CONSTRAINT {name} CASCADE")
    if cuts:
        for statement in re.findall(r"CREATE VIEW.*?;", _cut(evidence, cuts), flags=re.DOTALL):
            connection.exec_driver_sql(statement.replace("CREATE VIEW", "CREATE OR REPLACE VIEW"))
    if hostile:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
    return connection


def _cut(sql: str, cuts: Cuts) -> str:
    for piece, instead in cuts:
        sql = sql.replace(piece, instead)
    return sql


# --- rows ------------------------------------------------------------------------------------------------------------

ROWS: Mapping[str, Mapping[str, Any]] = {
    "person": {
        "person_id": "ana",
        "ref": "ref",
        "email": "ana@larkspur.example",
        "name": "Ana",
        "employee_id": "1",
        "department": "Finance",
        "title": "",
        "type": "employee",
        "manager": "",
        "status": "active",
        "other_addresses": "[]",
    },
    "thread": {
        "thread_id": "t1",
        "person_id": "ana",
        "subject": "Access",
        "message_id": "",
        "mail_id": None,
        "created_at": AT,
    },
    "access_request": {"request_id": "R1", "version": 1, "thread_id": "t1", "created_at": AT},
    "request_version": {
        "request_id": "R1",
        "version": 1,
        "state": "draft",
        "requester": "ana",
        "beneficiary": "ben",
        "system": "Ledger",
        "access_level": "Edit",
        "risk": "medium",
        "until": "2027-01-31",
        "justification": "closing the year",
        "urgent": False,
        "evidence": "please let Ben edit the ledger",
        "content_hash": HASH,
        "rules_version": "v1",
        "because": "[]",
        "conflicts": "[]",
        "held_for": "[]",
        "approvals_required": 0,
        "created_at": AT,
        "due_at": None,
        "moved_at": AT,
    },
    "approval_stage": {"request_id": "R1", "version": 1, "stage": 1, "mode": "all", "needed": 2},
    "approval": {
        "request_id": "R1",
        "version": 1,
        "slot": 1,
        "stage": 1,
        "approver": "mia",
        "roles": "[]",
        "rules": "[]",
        "assurance": "session",
        "reason_required": False,
        "state": "waiting",
        "tag": "tag1",
        "due_at": None,
    },
    "decision": {
        "request_id": "R1",
        "version": 1,
        "slot": 1,
        "verb": "approve",
        "decided_by": "mia",
        "reason": "",
        "content_hash": HASH,
        "decided_at": AT,
        "via": "link",
        "assurance": "session",
        "rules_version": "v1",
    },
    "inquiry": {
        "inquiry_id": "I1",
        "request_id": "R1",
        "version": 1,
        "slot": 1,
        "asked_by": "mia",
        "asked_at": AT,
        "text": "which month?",
        "answered_at": None,
        "answer": "",
        "mail_id": None,
    },
    "recall": {
        "recall_id": "R1/1/1",
        "request_id": "R1",
        "version": 1,
        "slot": 1,
        "taken_by": "mia",
        "taken_at": AT,
        "reason": "",
    },
    "task_batch": {"batch": "2026-11-26", "made_at": AT, "rows": 1, "sha256": HASH},
    "grant_task": {
        "task_id": "T1",
        "kind": "grant",
        "state": "open",
        "request_id": "R1",
        "version": 1,
        "request_state": "approved",
        "person_id": "ben",
        "system": "Ledger",
        "access_level": "Edit",
        "groups": "[]",
        "valid_from": "2026-11-26",
        "until": "2027-01-31",
        "justification": "closing the year",
        "approved_by": "[]",
        "approved_at": AT,
        "batch": None,
        "done_at": None,
        "done_by": "",
        "note": "",
    },
    "access_grant": {
        "grant_id": "G1",
        "state": "active",
        "person_id": "ben",
        "system": "Ledger",
        "access_level": "Edit",
        "since": AT,
        "until": "2027-01-31",
        "request_id": "R1",
        "task_id": "T1",
        "task_state": "done",
        "approved_by": "[]",
        "ended_at": None,
    },
    "trail_check": {
        "check_id": "V1",
        "seq": 9,
        "head": HASH,
        "made_at": AT,
        "wrong": "#3 was changed",
        "note": "signed",
    },
    "task_check": {"task_id": "T1", "item": "groups set", "ticked_by": "iva", "ticked_at": AT},
    "hand_over": {
        "hand_over_id": "T1/1",
        "task_id": "T1",
        "method": "in person",
        "expires_on": "2026-12-10",
        "noted_by": "iva",
        "noted_at": AT,
    },
    "web_session": {
        "session_hash": HASH,
        "session_id": "S1",
        "person_id": "mia",
        "method": "mail",
        "opened_at": AT,
        "expires_at": AT,
        "ended_at": None,
    },
    "identity": {
        "identity_id": "I1",
        "issuer": "https://sso.larkspur.example",
        "subject": "00u-mia",
        "person_id": "mia",
        "bound_at": AT,
        "ended_at": None,
        "seal": HASH,
    },
    "ownership_claim": {
        "claim_id": "O1",
        "system": "Ledger",
        "access_level": "Edit",
        "asked": '["mia", "oto"]',
        "asked_at": AT,
        "claimed_by": "",
        "claimed_at": None,
    },
    "standing_approval": {
        "standing_id": "S1",
        "birthright": "B-01",
        "approver": "mia",
        "system": "Ledger",
        "access_level": "Edit",
        "conditions": "{}",
        "asked_at": AT,
        "until": "2027-06-30",
        "signed_at": None,
        "assurance": "",
        "ended_at": None,
    },
    "delegation": {
        "delegation_id": "D1",
        "person_id": "oto",
        "delegate": "iva",
        "since": "2026-11-26",
        "until": "2026-12-10",
        "made_at": AT,
        "made_by": "oto",
        "ended_at": None,
    },
    "review": {
        "review_id": "RV1",
        "person_id": "ben",
        "reviewer": "mia",
        "why": "a new department",
        "made_at": AT,
        "due_at": AT,
        "done_at": None,
    },
    "review_answer": {
        "review_id": "RV1",
        "grant_id": "G1",
        "answer": "",
        "answered_by": "",
        "answered_at": None,
    },
    "sod_exception": {
        "exception": "EX1",
        "rule": "SOD-1",
        "person": "ben",
        "control": "Oto looks at every payment",
        "owner": "oto@larkspur.example",
        "until": "2027-06-30",
        "state": "active",
        "begun_at": AT,
        "ended_at": None,
    },
    "exception_evidence": {
        "evidence_id": "EV1",
        "exception": "EX1",
        "asked_at": AT,
        "asked_of": "oto@larkspur.example",
        "shown_at": None,
        "mail_id": None,
    },
    "outbox": {
        "notice_id": "N1",
        "seq": 1,
        "kind": "receipt",
        "category": "answer",
        "recipient": "ana@larkspur.example",
        "message_id": "<N1@larkspur.example>",
        "thread_id": "",
        "request_id": "",
        "payload": b"gAAAAA sealed",
        "dedupe_key": "receipt:1",
        "state": "queued",
        "attempts": 0,
        "created_at": AT,
        "next_at": AT,
        "first_tried_at": None,
        "sent_at": None,
        "provider_id": "",
        "error": "",
    },
    "mail": {
        "mail_id": 1,
        "mailbox": "access",
        "folder": "INBOX",
        "uidvalidity": 1,
        "uid": 1,
        "sha256": HASH,
        "oversize": 0,
        "received_at": AT,
        "state": "stored",
        "attempts": 0,
        "confirmed": False,
        "outcome": None,
        "reason": "",
        "dedupe_key": "",
        "message_id": "",
        "sender": "",
        "subject": "",
        "handled_at": None,
    },
    "mail_raw": {"mail_id": 1, "raw": b"Subject: access"},
    "audit_entry": {
        "seq": 1,
        "at": AT,
        "tag": "rules:loaded",
        "actor": "mailbot",
        "subject": "rules",
        "body": b"{}",
        "entry_hash": "1" * 64,
    },
    "audit_text": {"seq": 1, "field": "reason", "salt": "s", "text": "because"},
    "audit_head": {"seq": 0, "entry_hash": ""},
    "audit_checkpoint": {"seq": 1, "head": "1" * 64, "made_at": AT, "note": "signed"},
}

REVOKE: Mapping[str, Any] = {
    "task_id": "T9",
    "kind": "revoke",
    "request_id": None,
    "version": None,
    "request_state": None,
    "until": None,
    "cause": "its last day was over",
}
"""What a revoke task has instead of a request; which grant it ends comes to it."""

Stages = Sequence[tuple[str, Sequence[str]]]
PARALLEL: Stages = (("all", ("mia", "oto")),)
SERIAL: Stages = (("all", ("mia",)), ("all", ("oto",)))
EITHER: Stages = (("any", ("mia", "oto")),)

PEOPLE = ("ana", "ben", "mia", "oto", "iva", "eve")
"""Ana asks for Ben, Mia manages, Oto owns, Iva owns too, Eve must not get in."""

_WHOSE = {
    "grant_task": "org_id = :o AND task_id = :t",
    **dict.fromkeys(("task_check", "hand_over"), "org_id = :o AND task_id = :t"),
    "access_grant": "org_id = :o AND grant_id = :g",
    "access_request": "org_id = :o AND request_id = :r",
    **dict.fromkeys(
        ("request_version", "approval_stage", "approval", "decision", "inquiry", "recall"),
        "org_id = :o AND request_id = :r AND version = :v",
    ),
}
"""Which rows of a table belong to one scene; where nothing is said, all of its organisation."""


@dataclass
class Scene:
    """One version of one request, and all that belongs to it, written by hand."""

    connection: Connection
    org_id: str = "o"
    request_id: str = "R1"
    version: int = 1
    task_id: str = "T1"
    grant_id: str = "G1"
    slots: dict[int, tuple[int, str]] = field(default_factory=dict)

    def sql(self, statement: str, **values: Any) -> int:
        """Runs one statement; how many rows it changed."""
        return self.connection.execute(_parsed(statement), values).rowcount

    def put(self, table: str, how: str = "INSERT", **values: Any) -> None:
        """A good row of this table for this scene, except for these values."""
        row = {"org_id": self.org_id, **ROWS[table.removeprefix("public.")]}
        for name in ("request_id", "version", "task_id", "grant_id"):
            if name in row and table != "outbox":
                row[name] = getattr(self, name)
        row |= values
        names = ", ".join(row)
        self.sql(f"{how} INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in row)})", **row)

    def set(self, table: str, where: str = "true", how: str = "UPDATE", **values: Any) -> int:
        """Changes columns of this scene's rows of a table; how many rows."""
        names = ", ".join(f"{name} = :{name}" for name in values)
        return self.sql(
            f"{how} {table} SET {names} WHERE {self._mine(table)} AND {where}", **self._key(table), **values
        )

    def delete(self, table: str, where: str = "true") -> int:
        """Deletes this scene's rows of a table; how many."""
        return self.sql(f"DELETE FROM {table} WHERE {self._mine(table)} AND {where}", **self._key(table))

    def _mine(self, table: str) -> str:
        return _WHOSE.get(table, "org_id = :o")

    def _key(self, table: str) -> dict[str, Any]:
        key = {"o": self.org_id, "r": self.request_id, "v": self.version, "t": self.task_id, "g": self.grant_id}
        return {name: value for name, value in key.items() if f":{name}" in self._mine(table)}

    # the way of a request, one step after the other; each step is a legal one

    def cast(self) -> None:
        """The people of an organisation and their one conversation."""
        for person in PEOPLE:
            self.put("person", person_id=person, ref=f"ref-{person}")
        self.put("thread")

    def drafted(self, **values: Any) -> "Scene":
        self.put("request_version", **values)
        return self

    def routed(self, stages: Stages = PARALLEL, **values: Any) -> "Scene":
        """A draft with its approval stages: the slots are numbered through."""
        self.drafted(**values)
        needed = [len(people) if mode == "all" else 1 for mode, people in stages]
        self.set("request_version", approvals_required=sum(needed))
        for number, (mode, people) in enumerate(stages, start=1):
            self.put("approval_stage", stage=number, mode=mode, needed=needed[number - 1])
            for person in people:
                self.slot(number, person)
        return self

    def slot(self, stage: int, person: str, **values: Any) -> int:
        """One more approval."""
        number = len(self.slots) + 1
        tag = f"{self.request_id}-{self.version}-{number}"
        self.put("approval", **{"slot": number, "stage": stage, "approver": person, "tag": tag, **values})
        self.slots[number] = (stage, person)
        return number

    def pending(self, stages: Stages = PARALLEL, **values: Any) -> "Scene":
        self.routed(stages, **values)
        self.move("pending")
        self.set("approval", state="open")
        return self

    def move(self, state: str) -> None:
        self.set("request_version", state=state)

    def use_up(self, slot: int) -> None:
        self.set("approval", f"slot = {slot}", state="decided")

    def decide(self, *slots: int, **values: Any) -> "Scene":
        """These approvals are used up and decided by their people."""
        for slot in slots:
            self.use_up(slot)
            self.put("decision", **{"slot": slot, "decided_by": self.slots[slot][1], **values})
        return self

    def approved(self, **values: Any) -> "Scene":
        self.pending(**values).decide(1, 2, **({"content_hash": values["content_hash"]} if values else {}))
        self.move("approved")
        return self

    def tasked(self) -> "Scene":
        self.approved()
        self.put("grant_task")
        return self

    def exported(self) -> "Scene":
        self.tasked()
        self.put("task_batch")
        self.set("grant_task", state="exported", batch="2026-11-26")
        return self

    def done(self) -> "Scene":
        self.tasked()
        self.set("grant_task", state="done", done_at=AT, done_by="IT")
        return self

    def granted(self) -> "Scene":
        self.done()
        self.put("access_grant")
        return self

    def revoking(self, **values: Any) -> "Scene":
        """IT is told to take a grant away, by a task that names no request."""
        self.put("grant_task", **{"grant_id": self.grant_id, **REVOKE, **values})
        return replace(self, task_id=REVOKE["task_id"])

    def revoked(self) -> "Scene":
        self.granted()
        self.revoking().set("grant_task", state="done", done_at=AT, done_by="IT")
        return self

    def ended(self) -> "Scene":
        self.revoked()
        self.set("access_grant", state="ended", ended_at=AT)
        return self

    def extended(self, **values: Any) -> "Scene":
        """The same access once more, approved in place of the first: the scene of the second request."""
        self.granted()
        self.put("access_request", request_id="R2")
        later = replace(self, slots={}, request_id="R2", task_id="T2", grant_id="G2")
        asked = {"nature": "extension", "replaces": self.grant_id, "content_hash": OTHER_HASH, **values}
        later.approved(**asked)
        later.put("grant_task")
        later.set("grant_task", state="done", done_at=AT, done_by="IT")
        later.put("access_grant")
        return later

    def trail(self, length: int = 3, first: str = "") -> "Scene":
        """An audit trail with its head, one text and one checkpoint."""
        self.put("audit_head")
        for seq in range(1, length + 1):
            entry_hash = f"{first}{seq}".ljust(64, "0")
            self.put("audit_entry", seq=seq, entry_hash=entry_hash)
            self.set("audit_head", seq=seq, entry_hash=entry_hash)
        self.put("audit_text")
        self.put("audit_checkpoint")
        return self

    def mailed(self) -> "Scene":
        """One mail that came in and one notice that is to go out."""
        self.put("mail")
        self.put("mail_raw")
        self.put("outbox")
        return self

    def reviewed(self) -> "Scene":
        """A review of what was granted, not answered yet."""
        self.granted()
        self.put("review")
        self.put("review_answer")
        return self

    # what is there already

    def neighbourhood(self) -> None:
        """Requests beside this scene's, alike but for the organisation, the request or the version.

        Of each there is one that Eve was granted all the way, one that is a draft, and one that is pending, so that a
        guard that looks at the wrong row finds whatever would make it err.
        """
        self.cast()
        self.put("access_request", version=0)
        self.put("access_request", request_id="E")
        self._granted_to_eve(version=0, task_id="T-v", grant_id="G-v")
        self.set("access_request", version=1)
        self._draft(version=2)
        self._backwards(version=3)
        for number, act in enumerate((Scene._granted_to_eve, Scene._draft, Scene._backwards)):
            name = f"R-{number}"
            self.put("access_request", request_id=name)
            act(self, request_id=name, task_id=f"T-{number}", grant_id=f"G-{number}")
            other = Scene(self.connection, org_id=f"p{number}")
            other.cast()
            other.put("access_request")
            act(other)
            other.mailed()
            other.trail(9, first="b")

    def _granted_to_eve(self, **key: Any) -> None:
        scene = replace(self, slots={}, **key)
        scene.approved(requester="iva", beneficiary="eve", content_hash=OTHER_HASH)
        scene.put("grant_task", person_id="eve")
        scene.set("grant_task", state="done", done_at=AT, done_by="IT")
        scene.put("access_grant", person_id="eve")

    def _draft(self, **key: Any) -> None:
        replace(self, slots={}, **key).drafted(requester="iva", beneficiary="eve")

    def _backwards(self, **key: Any) -> None:
        """Pending, with its first slot in its second stage."""
        scene = replace(self, slots={}, **key)
        scene.drafted(requester="ana", beneficiary="eve", approvals_required=2)
        for stage, person in ((2, "mia"), (1, "oto")):
            scene.put("approval_stage", stage=stage, needed=1)
            scene.slot(stage, person)
        scene.move("pending")
        scene.set("approval", state="open")

    def tried(self, act: Callable[[], object]) -> str | None:
        """The guard that refuses it, or nothing when it goes through; either way it is taken back."""
        self.sql("SAVEPOINT tried")
        try:
            act()
        except DBAPIError as error:
            return guard_of(error) or f"no guard, but {error}"
        else:
            return None
        finally:
            self.sql("ROLLBACK TO SAVEPOINT tried")
            self.sql("RELEASE SAVEPOINT tried")

    def rows(self) -> list[str]:
        """Everything the gate guards, to be compared."""
        return sorted(self.connection.execute(_everything(self.connection.dialect.name)).scalars())


@cache
def _everything(dialect: str) -> TextClause:
    """Every row of the guarded tables as one text each."""
    return text(" UNION ALL ".join(f"SELECT {_as_text(table, dialect)} FROM {table} AS t" for table in GATED))


def _as_text(table: str, dialect: str) -> str:
    if dialect == "postgresql":
        return f"'{table}' || t::text"
    columns = (f"quote({column.name})" for column in metadata.tables[table].columns)
    return f"'{table}' || {' || '.join(columns)}"


GATED = tuple(table for table in ROWS if table not in ("person", "thread", "task_batch"))
"""The tables that the gate guards."""

Step = Callable[[Scene], object]

World = Callable[..., AbstractContextManager[Scene]]
"""Opens a neighbourhood: `without` these guards, `hostile` or not, with `cuts` in its evidence."""
