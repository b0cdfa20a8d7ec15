"""The records of a company after years: people, requests in every state, tasks, grants and a trail, written in bulk.

`Years` says how many, `fill` writes them; the guards of the database are off meanwhile, its foreign keys are not.
`vouch` says that the trail is mailbot's own.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Date, Table, insert, text

from mailbot import bootstrap, config
from mailbot.adapters.clock import SystemClock
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.tables import Utc, metadata
from mailbot.adapters.envelopes import Envelopes
from mailbot.bootstrap import Mailbot

Step = Callable[[int], None]
Row = dict[str, Any]

ORG = "main"
_AT_ONCE = 20_000
_SPAN = timedelta(days=5 * 365)
_FIRST_WORDS = (
    "I need it for the month-end close.",
    "To follow our suppliers' invoices.",
    "My team's reports are in there.",
)
_RISKS = ("low", "low", "low", "medium", "medium", "medium", "high", "high", "critical", "low")
_ENDS = ("done",) * 11 + ("rejected",) * 4 + ("withdrawn", "withdrawn", "lapsed", "lapsed", "refused")
_BEGINS = ("pending",) * 6 + ("draft", "held", "exported", "approved")
_NATURES = ("access",) * 46 + ("extension", "upgrade", "birthright", "appeal")


@dataclass(frozen=True)
class Years:
    """How much there is; every 50th request is on its way, those being the newest."""

    requests: int
    entries: int
    people: int = 20_000
    systems: int = 2_500

    @property
    def for_each(self) -> int:
        """How many entries each request has."""
        return self.entries // self.requests

    @property
    def open_since(self) -> int:
        """The number of the first request that is on its way."""
        return self.requests - max(self.requests // 50, 10)


def company(folder: Path, years: Years) -> Path:
    """The rules of the demo company with many more people and systems: each ten people have one manager."""
    rules = folder / "rules"
    shutil.copytree(bootstrap.defaults("rules"), rules, ignore=shutil.ignore_patterns("cases"), dirs_exist_ok=True)
    with (rules / "staff.csv").open("a", encoding="utf-8") as file:
        file.writelines(
            f"p{n}@larkspur.example,Person {n},N-{n},Sales,Clerk,employee,"
            f"{f'p{(n - 1) // 10}@larkspur.example' if n else 'mia.berg@larkspur.example'},active,\n"
            for n in range(years.people)
        )
    with (rules / "catalog.csv").open("a", encoding="utf-8") as file:
        file.writelines(
            f"System {n // 4},app,Level {n % 4},What it is,,{_RISKS[n % 10]},"
            f"p{n % 997}@larkspur.example,p{(n + 1) % 997}@larkspur.example,,\n"
            for n in range(4 * years.systems)
        )
    return rules


def opened(folder: Path, database: str, years: Years) -> Mailbot:
    """mailbot on these records, as it runs for the company."""
    rules = folder / "rules" if (folder / "rules").exists() else company(folder, years)
    settings = config.load(
        address="access@larkspur.example",
        public_url="http://127.0.0.1:8080",
        database=database,
        data=folder / "data",
        rules=rules,
        mailbox={"url": f"maildir:{folder / 'inbox'}"},
        trust={"authserv_id": "mx.larkspur.example"},
        sender={"kind": "maildir", "path": str(folder / "out")},
    )
    return bootstrap.join(settings, bootstrap.load_rules(rules), SystemClock())


def fill(database: str, years: Years, now: datetime, step: Step = lambda rows: None) -> None:
    """Writes everything into a database that knows the people already; `step` hears how many rows more there are."""
    engine = connect(database)
    with (
        begin_write(engine) as connection,
        _as_planned(connection),
        _without(connection, "index"),
        _without(connection, "trigger"),
    ):
        refs = dict(connection.execute(text("SELECT person_id, ref FROM person")).all())
        head = connection.execute(text("SELECT seq, entry_hash FROM audit_head")).one()
        made = _Made(years, now, refs, head)
        for table, rows in made.tables():
            _write(connection, table, rows, step)
        for table in _COPIED:
            for shift in range(_PIECE, years.open_since, _PIECE):
                step(_copy(connection, metadata.tables[table], made, shift))
        connection.exec_driver_sql(_NEW_HEAD)
        connection.exec_driver_sql("INSERT INTO request_now SELECT * FROM request_truth")
        connection.exec_driver_sql("INSERT INTO request_party SELECT DISTINCT * FROM party_truth")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT", mailbot_transaction="write") as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
    engine.dispose()


def vouch(mailbot: Mailbot) -> None:
    """The trail counts as ours, as one of an older version does: these entries have no stamps."""
    stamp, engine = Envelopes(mailbot.keys.link_keys).stamp, connect(mailbot.settings.database)
    with begin_write(engine) as connection:
        head = connection.execute(text("SELECT org_id, seq, entry_hash FROM audit_head")).one()
        row = head._asdict() | {"seal": stamp("unsealed", *head)}
        connection.execute(insert(metadata.tables["audit_unsealed"]), row)
    engine.dispose()


def _write(connection: Connection, table: str, rows: Iterable[Row], step: Step) -> None:
    left, statement = iter(rows), insert(metadata.tables[table])
    while some := list(islice(left, _AT_ONCE)):
        connection.execute(statement, some)
        step(len(some))


def _copy(connection: Connection, table: Table, made: "_Made", shift: int) -> int:
    """Earlier records like those of the newest piece that nothing is open in: as many requests before as `shift` says.
    The database writes them much faster than they can be made here; returns how many."""
    years, earlier = made.years, _EARLIER[connection.dialect.name]
    first, days = max(years.open_since - _PIECE, shift), _SPAN.days * shift // years.requests
    values = {column.name: _shifted(column, years, shift) for column in table.columns}
    values |= {
        column.name: earlier[isinstance(column.type, Date)].format(column.name, days)
        for column in table.columns
        if isinstance(column.type, Utc | Date) and column.name != "until"
    }
    number = f"(seq - {made.head[0] + 1}) / {years.for_each}" if "seq" in values else _number(_COPIED[table.name])
    query = f"""INSERT INTO {table.name} ({", ".join(values)}) SELECT {", ".join(values.values())} FROM {table.name}
      WHERE {number} >= {first} AND {number} < {years.open_since}"""
    return connection.exec_driver_sql(query).rowcount


def _shifted(column: Column[Any], years: Years, shift: int) -> str:
    """What a column of a copied row holds: ids and numbers are earlier ones."""
    table, name = column.table.name, column.name
    if name == "seq":
        return f"seq - {years.for_each * shift}"
    if (table, name) == ("approval", "tag"):
        return f"substr(CAST({10**16} + CAST(tag AS BIGINT) - {shift}0000 AS TEXT), 2)"
    if name not in _IDS or (table, name) in (("thread", "subject"), ("grant_task", "grant_id")):
        return name
    start, digits = _IDS[name]
    return f"'{start}' || substr(CAST({10**digits} + {_number(name)} - {shift} AS TEXT), 2)"


def _number(name: str) -> str:
    """The number of the request that an id is of."""
    return f"CAST(substr({name}, {len(_IDS[name][0]) + 1}) AS BIGINT)"


@contextmanager
def _as_planned(connection: Connection) -> Iterator[None]:
    """What SQLite's planner was told about the indexes (migration 0003) goes with an index that is away, and is told
    again."""
    if connection.dialect.name != "sqlite":
        yield
        return
    told = [tuple(row) for row in connection.exec_driver_sql("SELECT tbl, idx, stat FROM sqlite_stat1")]
    yield
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", told)


@contextmanager
def _without(connection: Connection, kind: str) -> Iterator[None]:
    """The triggers, or the indexes that are no part of a constraint, are away meanwhile: the same ones are there again
    afterwards."""
    found = connection.exec_driver_sql(_WHAT_IS_THERE[connection.dialect.name][kind]).all()
    for away, _ in found:
        connection.exec_driver_sql(away)
    yield
    for _, back in found:
        connection.exec_driver_sql(back)


@dataclass(frozen=True)
class _Made:
    """The rows of each table, in an order that the foreign keys allow."""

    years: Years
    now: datetime
    refs: dict[str, str]
    head: tuple[int, str]

    def tables(self) -> Iterator[tuple[str, Iterator[Row]]]:
        numbers = range(max(self.years.open_since - _PIECE, 0), self.years.requests)
        yield "thread", (self._thread(n) for n in numbers)
        yield "access_request", (self._request(n) for n in numbers)
        yield "request_version", (self._version(n) for n in numbers)
        routed = [n for n in numbers if self.state(n) not in ("draft", "held", "refused")]
        yield "approval_stage", (row for n in routed for row in self._stages(n))
        yield "approval", (row for n in routed for row in self._approvals(n))
        yield "decision", (row for n in routed for row in self._decisions(n))
        yield "grant_task", (self._task(n) for n in numbers if self.state(n) in _TASKS)
        done = (n for n in numbers if self.state(n) == "done")
        yield "access_grant", (self._grant(n) for n in done)
        yield "audit_entry", self._entries(numbers)

    def state(self, n: int) -> str:
        """Where request `n` stands, in a word for the request and its task together."""
        return _BEGINS[n % 10] if n >= self.years.open_since else _ENDS[(n * 7) % 20]

    def _at(self, n: int, hours: float = 0) -> datetime:
        return self.now - _SPAN * (1 - n / self.years.requests) + timedelta(hours=hours)

    def _who(self, n: int) -> int:
        """Who it is for: some ask often."""
        return (n * 7919) % self.years.people if n % 5 else (n * 31) % (self.years.people // 100 + 1)

    def _what(self, n: int) -> Row:
        """What it is about: a few systems are asked for by many."""
        number = (n * 104_729) % self.years.systems if n % 4 else (n // 4) % 7
        level = (n // 3) % 4 if n % 97 else 0
        return {
            "system": f"System {number}",
            "access_level": f"Level {level}",
        }

    def _asked(self, n: int) -> list[int]:
        """Who is asked: the manager, then an owner, and one of three people at critical risk."""
        whose, found = self._who(n), []
        for one in ((whose - 1) // 10, (n * 13) % 997, *((17 + n % 3,) if self._risk(n) == "critical" else ())):
            other = one % self.years.people
            while other == whose or other in found:
                other = (other + 1) % self.years.people
            found.append(other)
        return found

    def _risk(self, n: int) -> str:
        return _RISKS[(n // 11) % 10]

    def _thread(self, n: int) -> Row:
        words = {"subject": "Access", "message_id": f"<m{n}@larkspur.example>", "mail_id": None}
        return {**_key(n, "thread_id", "t"), "person_id": f"N-{self._who(n)}", **words, "created_at": self._at(n)}

    def _request(self, n: int) -> Row:
        return {**_of(n), **_key(n, "thread_id", "t"), "created_at": self._at(n)}

    def _version(self, n: int) -> Row:
        state = self.state(n)
        whose = f"N-{self._who(n)}"
        other = f"N-{(self._who(n) * 3 + 1) % self.years.people}" if n % 20 == 0 else whose
        empty = dict.fromkeys(("replaces", "origin", "ticket", "evidence"), "")
        none = dict.fromkeys(("days", "paused_at", "wished", "until"))
        lists = {"because": ["R-01 applies: managers and owners agree"], "conflicts": [], "held_for": []}
        return {
            **_of(n),
            **{**empty, **none, **lists, **self._what(n)},
            "state": "approved" if state in _TASKS else state,
            "requester": other,
            "beneficiary": whose,
            "risk": self._risk(n),
            "justification": _FIRST_WORDS[n % 3],
            "urgent": False,
            "content_hash": f"{n:064x}",
            "rules_version": "bench",
            "followed": "bench",
            "approvals_required": 0 if state in ("draft", "held", "refused") else len(self._asked(n)),
            "created_at": self._at(n),
            "asked_at": None if state in ("draft", "held", "refused") else self._at(n, 0.1),
            "stood_still": 3600 if n % 30 == 0 else 0,
            "moved_at": self._at(n, 20 + n % 50),
            "due_at": None if state == "held" else self._at(n, 24 * 40 if n % 9 else 1),
            "nature": _NATURES[n % 50],
        }

    def _stages(self, n: int) -> Iterator[Row]:
        for number in range(1, len(self._asked(n)) + 1):
            yield {**_of(n), "stage": number, "mode": "all", "needed": 1}

    def _approvals(self, n: int) -> Iterator[Row]:
        decided = self._decided(n)
        for number, who in enumerate(self._asked(n), 1):
            is_open = self.state(n) == "pending" and number == decided + 1
            waits = self.state(n) == "pending" and number > decided + 1
            state = "decided" if number <= decided else "open" if is_open else "waiting" if waits else "closed"
            lists = {"roles": [("manager", "owner", "it_security")[number - 1]], "rules": ["R-01"], "checklist": []}
            yield {
                **{**_of(n), **lists, "passed_over": []},
                **{"slot": number, "stage": number, "approver": f"N-{who}", "assurance": "session"},
                **{"reason_required": False, "state": state, "tag": f"{n:012d}{number:04d}", "deputy_for": ""},
                **{
                    "due_at": None if waits else self._at(n, 24),
                    "opened_at": None if waits else self._at(n),
                    "reminders": 0,
                    "remind_at": None,
                },
            }

    def _decided(self, n: int) -> int:
        """How many have decided."""
        return {"pending": n % 2, "rejected": 1, "withdrawn": 0, "lapsed": 0}.get(self.state(n), len(self._asked(n)))

    def _decisions(self, n: int) -> Iterator[Row]:
        for number, who in enumerate(self._asked(n)[: self._decided(n)], 1):
            yield {
                **{**_of(n), "slot": number, "decided_by": f"N-{who}", "content_hash": f"{n:064x}"},
                **{"verb": "reject" if self.state(n) == "rejected" else "approve", "reason": "It belongs to the job."},
                **{"decided_at": self._at(n, 2 * number), "via": "link", "assurance": "session"},
                **{"rules_version": "bench", "until": None, "checklist": {}, "standing": ""},
            }

    def _task(self, n: int) -> Row:
        state = {"approved": "open"}.get(self.state(n), self.state(n))
        approved_by = [f"N-{who}" for who in self._asked(n)]
        return {
            **{**_of(n), **self._what(n), "task_id": f"T-{n:07d}", "kind": "grant", "state": state},
            **{
                "request_state": "approved",
                "person_id": f"N-{self._who(n)}",
                "groups": [],
                "valid_from": self._at(n).date(),
            },
            **{"until": None, "justification": "", "approved_by": approved_by, "approved_at": self._at(n, 8)},
            **{"batch": None, "done_at": self._at(n, 20) if state == "done" else None, "done_by": "IT", "note": ""},
            **{"days": None, "conditions": [], "grant_id": "", "cause": ""},
        }

    def _grant(self, n: int) -> Row:
        ended = n % 3 == 0
        return {
            **{"org_id": ORG, "grant_id": f"G-{n:07d}", "state": "ended" if ended else "active"},
            **{**self._what(n), "person_id": f"N-{self._who(n)}", "since": self._at(n, 20), "until": self._until(n)},
            **{
                "request_id": _name(n),
                "task_id": f"T-{n:07d}",
                "task_state": "done",
                "approved_by": [],
                "conditions": [],
            },
            **{"ended_at": self._at(n, 5000) if ended else None, "warned_at": None},
        }

    def _until(self, n: int) -> date | None:
        """Every sixth lasts to some day of the next two years."""
        return (self.now + timedelta(days=n % 730)).date() if n % 6 == 1 else None

    def _entries(self, numbers: range) -> Iterator[Row]:
        """A chain over the steps of these requests, as many for each as there are to be."""
        for_each, (seq, head) = self.years.for_each, self.head
        seq += for_each * numbers.start
        for n in numbers:
            for number in range(for_each):
                seq += 1
                row = _entry(seq, head, self._at(n, number), n, self._said(n, number))
                head = row["entry_hash"]
                yield row

    def _said(self, n: int, number: int) -> tuple[str, str]:
        """Tag and actor of one step."""
        actor = f"N-{self._who(n) if number < 2 else self._asked(n)[0]}"
        return _STEPS[number % len(_STEPS)], self.refs[actor]


_WHAT_IS_THERE = {
    "sqlite": {
        kind: f"SELECT 'DROP {kind} ' || name, sql FROM sqlite_master WHERE type = '{kind}' AND sql IS NOT NULL"
        for kind in ("index", "trigger")
    },
    "postgresql": {
        "index": """SELECT format('DROP INDEX %%I', indexname), indexdef FROM pg_indexes
          WHERE schemaname = current_schema() AND indexname LIKE 'ix/_%%' ESCAPE '/'""",
        "trigger": """SELECT format('ALTER TABLE %%s DISABLE TRIGGER %%I', tgrelid::regclass, tgname),
          format('ALTER TABLE %%s ENABLE ALWAYS TRIGGER %%I', tgrelid::regclass, tgname)
          FROM pg_trigger WHERE NOT tgisinternal""",
    },
}
"""How each of them goes, and how it comes back."""
_PIECE = 20_000
"""How many of the requests that are over are made here; who asks for what comes again after so many anyway."""
_IDS = {
    "thread_id": ("t", 9),
    "request_id": ("REQ-2026-", 7),
    "subject": ("REQ-2026-", 7),
    "task_id": ("T-", 7),
    "grant_id": ("G-", 7),
}
"""How an id begins, and how many digits follow."""
_COPIED = {
    "thread": "thread_id",
    **dict.fromkeys(("access_request", "request_version", "approval_stage", "approval", "decision"), "request_id"),
    **dict.fromkeys(("grant_task", "access_grant"), "request_id"),
    "audit_entry": "seq",
}
"""Tables in the order of their foreign keys, and what tells which request a row is of."""
_EARLIER = {
    "sqlite": ("date({0}, '-{1} days') || substr({0}, 11)", "date({0}, '-{1} days')"),
    "postgresql": ("{0} - {1} * interval '1 day'", "{0} - {1}"),
}
"""A moment and a day so many days before."""
_NEW_HEAD = """UPDATE audit_head SET seq = (SELECT max(seq) FROM audit_entry),
  entry_hash = (SELECT entry_hash FROM audit_entry ORDER BY seq DESC LIMIT 1)"""
_TASKS = ("approved", "exported", "done")
_STEPS = ("request:drafted", "request:submitted", "request:stage:approved", "request:approved")


def _entry(seq: int, head: str, at: datetime, n: int, said: tuple[str, str]) -> Row:
    tag, actor = said
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    body = {"actor": actor, "at": moment, "data": {"hash": f"{n:064x}", "version": 1, "slot": 1}, "org": ORG}
    body |= {"prev": head, "seq": seq, "subject": _name(n), "tag": tag, "v": 1}
    data = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    digest = hashlib.sha256(data).hexdigest()
    index = {"org_id": ORG, "seq": seq, "at": at, "tag": tag, "actor": actor, "subject": _name(n)}
    return {**index, "body": data, "entry_hash": digest}


def _name(n: int) -> str:
    return f"REQ-2026-{n:07d}"


def _of(n: int) -> Row:
    return {"org_id": ORG, "request_id": _name(n), "version": 1}


def _key(n: int, name: str, letter: str) -> Row:
    return {"org_id": ORG, name: f"{letter}{n:09d}"}
