"""Whoever can write to the database changes, adds and takes away what they like, table by table: `audit verify` tells
of all that is held."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from access_world import FINANCE, made, under, with_birthrights, with_entitlements
from everyday import acts, done, moves, own_page, says, signs
from held import HELD, table
from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Integer, LargeBinary, Table, UniqueConstraint
from world import ANA, DANIEL, EVE, HENRIK, MIA, NADIA, OTO, World, meddle

from mailbot.adapters.database.schema.tables import Day, Utc, metadata
from mailbot.core.audit import Tag
from mailbot.core.catalog import Entitlement
from mailbot.core.provisioning import Check, HandOver
from mailbot.core.trail import Fold
from mailbot.services.auditing.words import CHANGED, FACTS, RECORDS
from mailbot.services.desk import records
from mailbot.services.ports import Proven

GUARDS = "the guards of the database are not as mailbot made them"
CHIDI = "chidi.okafor@larkspur.example"


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[World]:
    """Six weeks of a company, in which there is something in each table."""
    folder = tmp_path_factory.mktemp("lived-in")
    database = folder / "records.db"
    database.write_bytes(sqlite_template.read_bytes())
    world = made(folder, f"sqlite:///{database}", with_birthrights(FINANCE))
    _live(world)
    assert world.trail().wrong is None
    meddle(world)
    assert GUARDS in str(world.trail().wrong)
    yield world
    world.close()


def _live(world: World) -> None:
    world.works()
    signs(world, OTO)
    says(world, ANA, "I need Edit on the Finance Shared Drive for the closing, until 15 January 2027.")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve", "For the closing only.")
    says(world, ANA, "I need Viewer in StockPilot for the stock count.")
    world.decides(MIA, "approve")
    world.decides(CHIDI, "approve")
    done(world)
    _sets_up(world)
    world.clock.at += timedelta(days=38)
    world.works()
    world.works()
    world.writes(DANIEL, "Reconciled, see the list of December.", reply_to=world.mail(DANIEL, "control"))
    world.works()
    moves(world)
    own_page(world, DANIEL, "r").send(0, **{"answer-G-00001": "keep"})
    says(world, EVE, "I need Edit on the Finance Shared Drive for the audit.")
    says(world, NADIA, "I need Journal Entry in Orchard Finance to post the accruals.")
    acts(world, OTO, verb="approve", reason="She is in the audit.")
    acts(world, OTO, verb="undo", reason="The wrong quarter.")
    acts(world, DANIEL, verb="ask", reason="Which accruals?")
    says(world, HENRIK, "Daniel Weber decides for me until 20 January.")
    under(world, with_entitlements(lambda row: replace(row, owner="gone@larkspur.example") if _is_lost(row) else row))
    says(world, EVE, "I need Read on Quality Documents.")
    says(world, MIA, "I need access to the Finance Shared Drive.")
    away = "I am out of the office and back on 20 January 2027."
    world.writes(OTO, away, reply_to=world.mail(OTO), Auto_Submitted="auto-replied")
    world.writes(EVE, "I need Read on the HR Shared Drive.", proof="mx.larkspur.example; dmarc=fail")
    world.works()
    _binds(world)
    world.mailbot.checkpoints.make()
    world.works()


def _is_lost(row: Entitlement) -> bool:
    return (row.system, row.access_level) == ("Quality Documents", "Read")


def _binds(world: World) -> None:
    """Somebody is bound to an account elsewhere, a session has ended, an address is dead."""
    now = world.clock.now()
    with world.mailbot.desk.store.write() as tx:
        tx.note_dead("gone@larkspur.example", "no such user", now)
        (session, *_) = tx.sessions_of("LF-1021", now)
    world.mailbot.identities.bind(Proven("https://id.example", "00u-1", now), session)
    world.mailbot.sessions.end_all("LF-2003", "mailbot")


def _sets_up(world: World) -> None:
    """IT ticks an item and notes how a credential went out."""
    task, who, now = world.tasks()[0].task_id, "LF-2001", world.clock.now()
    with world.mailbot.desk.store.write() as tx:
        tx.tick(Check(task, "mfa", who, now))
        records.note(tx, now, Tag.PROVISION_CHECKED, who, task, {"items": ["mfa"]})
        tx.add_hand_over(HandOver(f"{task}/1", task, "in person", None, who, now))
        facts = {"hand_over": f"{task}/1", "method": "in person", "expires": ""}
        records.note(tx, now, Tag.PROVISION_HANDED_OVER, who, task, facts)


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_all_of_a_table_is_held_but_what_the_list_says(lived_in: World, table: Table) -> None:
    """Each column of each kind of row is changed, a row is added, and each is taken away."""
    held = HELD[table.name]
    if "*" in held.free:
        return
    rows = list(_kinds(lived_in, table))
    assert rows, "nothing to attack"
    free = {*held.free, *(["more"] if held.more else []), *(["fewer"] if held.fewer else [])}
    attacks = [(name, act) for name, act in _attacks(table, rows) if name not in free]
    assert sorted({name for name, act in attacks if not _told(lived_in, table, act)}) == []


SILENT = {
    "somebody sees a request": (
        "INSERT INTO request_party SELECT org_id, 'LF-2004', 'decides', request_id, created_at FROM request_now"
        " WHERE request_id = 'REQ-2027-00002'",
        "REQ-2027-00002 is not listed as its records are",
    ),
    "a review is put off": ("UPDATE review SET due_at = '2028-03-01 09:00:00.000000'", "review RV-00001"),
    "a review has only just begun": ("UPDATE review SET made_at = '2028-03-01 09:00:00.000000'", "review RV-00001"),
    "an approval is asked for no more": (
        "UPDATE approval SET state = 'closed' WHERE state = 'open'",
        "its state was open, as the trail tells, and is closed",
    ),
    "an approval has time": (
        "UPDATE approval SET due_at = '2028-03-01 09:00:00.000000' WHERE state = 'open'",
        "its deadline",
    ),
    "an approval has no end": ("UPDATE approval SET due_at = NULL WHERE state = 'open'", "and is nothing"),
    "nobody is reminded": ("UPDATE approval SET remind_at = NULL WHERE state = 'open'", "remind"),
    "no time passes": (
        "UPDATE approval SET opened_at = NULL, due_at = NULL WHERE state = 'open'",
        "the moment its approver was asked",
    ),
    "a request has time": (
        "UPDATE request_version SET due_at = '2028-03-01 09:00:00.000000' WHERE state = 'pending'",
        "and is 2028",
    ),
    "a clock stands still": (
        "UPDATE request_version SET paused_at = moved_at WHERE state = 'pending' AND paused_at IS NULL",
        "its clock stands still",
    ),
    "a holder reads nothing of the end": (
        "UPDATE access_grant SET warned_at = since WHERE warned_at IS NULL",
        "the moment its end was announced",
    ),
    "other words of an approver": ("UPDATE decision SET reason = 'For good.' WHERE reason <> ''", "reason"),
    "nobody is away": ("DELETE FROM absence", "the absence of LF-2003"),
    "nobody knows until when": ("UPDATE absence SET until = NULL", "the absence of LF-2003"),
    "nobody wants to know anything": ("DELETE FROM inquiry", "what approver 1 asked about REQ-2027-00002"),
    "something else was asked for": (
        "UPDATE request_version SET until = '2030-03-01' WHERE state = 'draft'",
        "request REQ-2027-00004",
    ),
    "nothing was asked back": ("DELETE FROM question", "what was asked back about REQ-2027-00004"),
    "nothing is asked back any more": ("UPDATE question SET state = 'closed'", "the question REQ-2027-00004/1"),
    "nobody is written to": ("DELETE FROM outbox WHERE dedupe_key LIKE 'approval:%'", "the letter that asks"),
    "a mail is gone": ("DELETE FROM mail WHERE mail_id = 1", "the mail 1"),
    "a mail that was put aside is in no list": ("UPDATE mail SET outcome = 'done'", "the mail"),
    "a mail says something else": (
        "UPDATE mail_raw SET raw = CAST(raw || ' ' AS BLOB) WHERE mail_id = 1",
        "what the mail 1 says",
    ),
}
"""How somebody sees what is not theirs, or has something decided, or seen to, by nobody; and what tells of it."""


@pytest.mark.parametrize("how", SILENT)
def test_whoever_sees_more_or_has_nobody_see_to_something_is_found_out(lived_in: World, how: str) -> None:
    statement, named = SILENT[how]
    table = re.findall(r"(?:UPDATE|DELETE FROM|INTO) (\w+)", statement)[0]
    assert named in _told(lived_in, metadata.tables[table], (statement, {}))


def test_an_approval_that_is_closed_or_put_off_is_told_of_within_the_hour(lived_in: World) -> None:
    for how in ("an approval is asked for no more", "an approval has time", "nobody is reminded", "a request has time"):
        statement, _ = SILENT[how]
        table = metadata.tables[statement.split()[1]]
        with meddled(lived_in, table, (statement, {})), lived_in.mailbot.desk.store.read() as tx:
            assert "how REQ-2027-00002 is decided" in tx.strange_rows(date(2027, 1, 5))


def test_the_list_is_what_the_auditor_reads() -> None:
    holds = Path(__file__).parents[3] / "docs" / "holds.md"
    assert table() in holds.read_text(encoding="utf-8")


def test_the_list_has_each_table_and_only_columns_that_are_there() -> None:
    assert HELD.keys() == metadata.tables.keys()
    for name, held in HELD.items():
        assert held.free.keys() <= {*metadata.tables[name].columns.keys(), "*"}


Row = dict[str, Any]
Act = tuple[str, Row]


def _database(world: World) -> sqlite3.Connection:
    connection = sqlite3.connect(world.settings.database.removeprefix("sqlite:///"), isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _kinds(world: World, table: Table) -> Iterator[Row]:
    """One row of each kind: told apart by states, and by which times it has."""
    with closing(_database(world)) as connection:
        which = HELD[table.name].where[0] or "TRUE"
        rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table.name} WHERE {which}")]
    telling = [column.name for column in table.columns if _allowed(column)]
    yield from {
        tuple(str(row[name])[:2] if name in _STATES else row[name] is None for name in telling): row for row in rows
    }.values()


_STATES = ("state", "outcome", "kind", "mode", "answer")


def _attacks(table: Table, rows: list[Row]) -> Iterator[tuple[str, Act]]:
    keys = [column.name for column in table.primary_key]
    where = " AND ".join(f"{name} = :is_{name}" for name in keys)
    for row in rows:
        which = {f"is_{name}": row[name] for name in keys}
        for column in table.columns:
            for value in _others(column, row[column.name]):
                yield (
                    column.name,
                    (f"UPDATE {table.name} SET {column.name} = :news WHERE {where}", which | {"news": value}),
                )
        yield "fewer", (f"DELETE FROM {table.name} WHERE {where}", which)
    unique = {column.name for one in table.constraints if isinstance(one, UniqueConstraint) for column in one.columns}
    row = rows[0]
    for name in {*unique, *keys} - {"org_id"}:
        row = row | {name: next(iter(_others(table.columns[name], row[name])))}
    yield "more", (f"INSERT INTO {table.name} VALUES ({', '.join(f':{name}' for name in row)})", row)


def _allowed(column: Column[Any]) -> list[str]:
    """The only values that a column may have."""
    checks = (str(one.sqltext) for one in column.table.constraints if isinstance(one, CheckConstraint))
    found = next((text for text in checks if re.match(rf"{column.name} IN \(['\w, ]+\)$", text)), "")
    return re.findall(r"'(\w+)'", found)


def _others(column: Column[Any], value: Any) -> list[Any]:
    """What somebody could write there instead."""
    if column.name == "org_id":
        return []
    if allowed := _allowed(column):
        return [one for one in allowed if one != value][:1]
    return [_other(column, value), *([None] if column.nullable and value is not None else [])]


def _other(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, Utc):
        return "2028-03-01 09:00:00.000000"
    match column.type:
        case Day():
            return "2028-03-01"
        case Boolean() | Integer():
            return 1 - value if isinstance(column.type, Boolean) else (value or 0) + 1
        case LargeBinary():
            return bytes(value) + b" "
        case JSON():
            known = json.loads(value)
            return json.dumps([*known, "x"] if isinstance(known, list) else known | {"x": "y"})
    return "LF-1005" if str(value).startswith("LF-") else f"{value or ''}x"


@contextmanager
def meddled(world: World, table: Table, act: Act) -> Iterator[None]:
    """Somebody has done that; afterwards it is undone. Raises sqlite3.IntegrityError where the table itself refuses."""
    with closing(_database(world)) as connection:
        before = [tuple(row) for row in connection.execute(f"SELECT * FROM {table.name}")]
        assert connection.execute(*act).rowcount > 0
        yield
        connection.execute("BEGIN")
        connection.execute(f"DELETE FROM {table.name}")
        connection.executemany(f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})", before)
        connection.execute("COMMIT")


def _told(world: World, table: Table, act: Act) -> str:
    """What is told of it besides the guards, which are all gone; empty for nothing."""
    try:
        with meddled(world, table, act):
            wrong = world.trail().wrong
    except sqlite3.IntegrityError as refused:
        return str(refused)
    return wrong.what if wrong and GUARDS not in wrong.what else ""


def test_every_record_and_what_may_be_changed_of_it_has_words(lived_in: World) -> None:
    fold = Fold()
    with lived_in.mailbot.desk.store.read() as tx:
        recorded = {key[0]: facts.keys() for key, facts in tx.recorded()}
        for entry in tx.trail():
            fold.apply(json.loads(entry.body))
    assert recorded.keys() | {key[0] for key in fold.facts} <= RECORDS.keys()
    assert {name for names in recorded.values() for name in names} <= CHANGED.keys() | FACTS.keys()
