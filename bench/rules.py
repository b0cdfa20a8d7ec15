"""How long routing and segregation of duties take for one request, loading a large company's rules, and comparing them
with others over past requests and the whole register.

usage: python bench/rules.py [PEOPLE [REQUESTS]]      (default 20,000 people, half as many entitlements, 1,000
combinations, five grants for each person; 10,000 past requests are replayed)
"""

import csv
import hashlib
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from mailbot.adapters.clock import SystemClock
from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.upgrading import upgrade
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.rulebook import load
from mailbot.core import sod
from mailbot.core.register import AccessRequest
from mailbot.core.routing import route
from mailbot.core.sod import Access
from mailbot.services.admin.rulesdiff import RulesDiff
from mailbot.services.ports import RequestFilter, Rulebook

SHIPPED = Path(__file__).parents[1] / "rules"
BOSS = "mia.berg@larkspur.example"
AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROUNDS = 500
COMBINATIONS = 1_000
HELD = {(f"System {n}", "Level 0"): "held" for n in range(20)}


def grow(folder: Path, people: int) -> None:
    """The demo company with many more people and systems."""
    with (folder / "staff.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"p{n}@x.example,Person {n},N-{n},Sales,Clerk,employee,{BOSS},active,\n" for n in range(people))
    with (folder / "catalog.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"System {n // 4},app,Level {n % 4},What,,low,{BOSS},,,\n" for n in range(people // 2))
    pairs = range(min(COMBINATIONS, people // 8 - 1))
    with (folder / "sod.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"N-{n},Two duties,System {n}:Level 0,System {n + 1}:*,warn,Not together,\n" for n in pairs)


def speed_of_light(folder: Path) -> None:
    """Hashes the sheets and takes them apart, with nothing else."""
    for name in ("catalog.csv", "staff.csv"):
        data = (folder / name).read_bytes()
        hashlib.sha256(data).hexdigest()
        for _ in csv.reader(data.decode("utf-8").splitlines()):
            pass


def one_request(rulebook: Rulebook) -> None:
    """A critical request with a toxic combination: every rule, four stages, six people and more, 21 things held."""
    asked, held = ("LabTrace LIMS", "Release Approver"), {**HELD, ("LabTrace LIMS", "Analyst"): "held"}
    found = rulebook.combinations.conflicts(Access(asked), [Access(label, how) for label, how in held.items()])
    request = AccessRequest(
        *("REQ-2026-00001", 1, "draft", "LF-1121", "LF-1121", *asked, "critical", None, "", "t"), created_at=AT
    )
    way = route(request, rulebook.catalog, rulebook.policy, sod.worst(found), AT)
    assert len(way.stages) == 4
    assert len(found) == 1


def records(path: Path, people: int, requests: int) -> SqlStore:
    """A database with past requests and five grants for each person, written past the guards."""
    engine = connect(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    connection = sqlite3.connect(path)
    triggers = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    connection.executescript(";".join(f"DROP TRIGGER {name}" for name in triggers))
    _insert(connection, "access_request", (_request(n) for n in range(requests)))
    _insert(connection, "request_version", (_version(n, people) for n in range(requests)))
    _insert(connection, "access_grant", (_grant(n, people) for n in range(5 * people)))
    connection.commit()
    connection.close()
    return SqlStore(connect(f"sqlite:///{path}"), "main", Envelopes(lambda: [b"bench"]))


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, object]]) -> None:
    first = next(rows)
    names, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", chain([first], rows))


def _request(number: int) -> dict[str, object]:
    ids = {"org_id": "main", "request_id": f"REQ-2026-{number:05}", "version": 1}
    return ids | {"thread_id": "t", "created_at": f"2026-11-26 09:00:00.{number:06}"}


def _version(number: int, people: int) -> dict[str, object]:
    whose = f"N-{number % people}"
    what = {"system": f"System {number % (people // 8)}", "access_level": f"Level {number % 4}", "risk": "low"}
    none = dict.fromkeys(("justification", "evidence", "content_hash", "rules_version"), "")
    lists = dict.fromkeys(("because", "conflicts", "held_for"), "[]")
    who = {"requester": whose, "beneficiary": whose, "state": "draft", "urgent": 0, "approvals_required": 0}
    times = {"created_at": "2026-11-26 09:00:00.000000", "moved_at": "2026-11-26 09:00:00.000000"}
    ids = {"org_id": "main", "request_id": f"REQ-2026-{number:05}", "version": 1}
    return ids | who | what | none | lists | times


def _grant(number: int, people: int) -> dict[str, object]:
    what = {"system": f"System {(7 * number) % (people // 8)}", "access_level": f"Level {number % 4}"}
    ids = {"org_id": "main", "grant_id": f"G-{number:06}", "task_id": f"T-{number:06}", "request_id": f"R-{number}"}
    rest = {"state": "active", "task_state": "done", "approved_by": "[]", "since": "2026-01-01 09:00:00.000000"}
    return ids | what | rest | {"person_id": f"N-{number // 5 % people}"}


def compare(folder: Path, rulebook: Rulebook, people: int, requests: int) -> None:
    """Replays everything under rules of which every second combination is new."""
    other = replace(rulebook, sod=rulebook.sod[::2], version="others")
    store = records(folder / "records.db", people, requests)
    comparing = RulesDiff(store, other, rulebook, SystemClock().now())
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("requests", total=requests)
        started = time.perf_counter()
        found = sum(1 for _ in comparing.changes(requests, lambda done, total: bar.update(task, completed=done)))
        took = time.perf_counter() - started
    bare = seconds(lambda: _walk(store, requests))
    what = f"{requests:,} past requests and {5 * people:,} grants under two rulebooks"
    print(f"{what} in {took:.1f} s, {found:,} changes; ", end="")
    print(f"reading those requests alone {bare:.1f} s ({took / bare:.0f} times)")
    store.close()


def _walk(store: SqlStore, requests: int) -> None:
    with store.read() as tx:
        for _ in tx.requests(RequestFilter(limit=requests)):
            pass


def seconds(what: Callable[[], object], rounds: int = 1) -> float:
    started = time.perf_counter()
    for _ in range(rounds):
        what()
    return (time.perf_counter() - started) / rounds


def main() -> None:
    people, requests = (int(word) for word in (*sys.argv[1:], *("20000", "10000")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as name:
        folder = shutil.copytree(SHIPPED, Path(name) / "rules")
        grow(folder, people)
        load(SHIPPED)  # so that the public holidays are not measured
        took, light = seconds(lambda: load(folder)), seconds(lambda: speed_of_light(folder))
        print(f"{people:,} people, {people // 2:,} entitlements loaded in {took:.2f} s; ", end="")
        print(f"hashing and splitting the same sheets alone {light:.2f} s ({took / light:.0f} times)")
        rulebook = load(folder)
        one_request(rulebook)  # the look-ups are built once per version of the rules
        each = seconds(lambda: one_request(rulebook), ROUNDS)
        plain = rulebook.catalog.by_address
        bare = seconds(lambda: [plain.get(BOSS) for _ in rulebook.sod], ROUNDS)
        print(f"one critical request routed and compared in {each * 1e6:.0f} µs; ", end="")
        print(f"{len(rulebook.sod):,} dictionary look-ups alone {bare * 1e6:.0f} µs ({each / bare:.0f} times)")
        compare(Path(name), rulebook, people, requests)


if __name__ == "__main__":
    main()
