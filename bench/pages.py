"""How long the pages take over the records of years, whether they take longer the more records there are, and how much
memory the whole list takes on its way out.

usage: python bench/pages.py [--requests N] [--small N] [--postgresql URL] [--rounds N] [--keep FOLDER] [--only WORDS]
       [--json]

Default: 1,000,000 requests with three audit entries each and half as many grants, against 10,000, on SQLite. With
--postgresql two empty databases are named by their common address: URL_small and URL_large. With --keep the records
stay in FOLDER and are used again. With --only the pages with these words in their name alone. Ends with 1 when a goal
is missed by processor time, and says by what.
"""

import argparse
import asyncio
import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi.testclient import TestClient
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import text
from years import Years, fill, opened, vouch

from mailbot.adapters.database.schema.engine import connect
from mailbot.bootstrap import Mailbot
from mailbot.cli.service import ROUND
from mailbot.services.people.sessions import Proof, Sessions

GOAL_MS, GOAL_GROWTH, GOAL_MEMORY = 50.0, 1.2, 150.0
AUDITOR, OFFICE, IT = (
    f"{name}@larkspur.example" for name in ("anne-sophie.girard", "victor.navarro", "marcus.adeyemi")
)
MANAGER, OWNER, ASKED, OFTEN, CLERK = (f"p{n}@larkspur.example" for n in (1, 7, 17, 31, 515))
_WARM = 8
"""Visits before those that count: psycopg prepares a statement at its sixth execution, which costs more than to run
it."""


@dataclass(frozen=True)
class Measure:
    """One page as one person opens it; `path` may name {first}, {middle} and {last}, the ids of requests."""

    name: str
    who: str
    path: str


def _list(name: str, who: str = AUDITOR, **filters: Any) -> Measure:
    return Measure(f"list: {name}", who, f"/requests?{urlencode(filters, doseq=True)}")


def _trail(name: str, **filters: str) -> Measure:
    return Measure(f"audit: {name}", AUDITOR, f"/audit?{urlencode(filters, safe='{}')}")


MEASURES = (
    _list("all"),
    Measure("list: all, deep within", AUDITOR, "/requests?after={middle_place}"),
    _list("still open", status="open"),
    _list("overdue, oldest first", status="overdue", sort="oldest"),
    _list("what is due first", sort="due"),
    _list("lapsed and critical, oldest first", status="lapsed", risk="critical", sort="oldest"),
    _list("five states, two risks", status=["done", "rejected", "held", "draft", "lapsed"], risk=["low", "high"]),
    _list("all appeals", nature="appeal"),
    _list("nothing: held appeals", status="held", nature="appeal"),
    _list("a system of many", system="System 3"),
    _list("a system of many, what is over", system="System 3", status=["done", "rejected", "withdrawn"]),
    _list("a system of few, critical", system="System 1234", risk="critical"),
    _list("a level of a system, not approved", system="System 3", level="Level 2", status="rejected"),
    _list("nothing: a system and what it never had", system="System 3", status="failed"),
    _list("one month", **{"from": "2024-03-01", "to": "2024-03-31"}),
    _list("one month, withdrawn", **{"from": "2024-03-01", "to": "2024-03-31"}, status="withdrawn"),
    _list("who asks often", person="p31@larkspur.example"),
    _list("who asks often, lapsed and high", person="p31@larkspur.example", status="lapsed", risk="high"),
    _list("waiting for one approver", approver=MANAGER),
    _list("behind IT's tasks", IT),
    _list("behind IT's tasks, with IT now", IT, status="exported"),
    _list("a clerk's own", CLERK),
    _list("a manager's own, still open", MANAGER, status="open"),
    _list("an owner's own, not approved", OWNER, status="rejected"),
    Measure("request: the newest", AUDITOR, "/requests/{last}"),
    Measure("request: an old one", AUDITOR, "/requests/{middle}"),
    Measure("register: one person", AUDITOR, "/register/people/N-515"),
    Measure("register: who asks often, on a day", AUDITOR, "/register/people/N-31?on={day}"),
    Measure("register: a system of few", AUDITOR, "/register/systems/System%201234"),
    Measure("register: a system of many", AUDITOR, "/register/systems/System%203"),
    Measure("register: a system of many, on a day", AUDITOR, "/register/systems/System%203?on={day}"),
    _trail("the newest entries"),
    _trail("deep within", before="{middle_seq}"),
    _trail("one area", area="request"),
    _trail("one area, ten days", area="request", **{"from": "{day}", "to": "{later}"}),
    _trail("ten days", **{"from": "{day}", "to": "{later}"}),
    _trail("one person", actor="p31@larkspur.example"),
    _trail("one person, ten days", actor="p31@larkspur.example", **{"from": "{day}", "to": "{later}"}),
    _trail("nothing: a person who never did that", actor="p31@larkspur.example", tag="task:done"),
    _trail("one request", subject="{middle}"),
    Measure("audit: one entry", AUDITOR, "/audit/{middle_seq}"),
    *(Measure(f"home: {name}", who, "/") for name, who in (("clerk", CLERK), ("manager", MANAGER), ("IT", IT))),
    *(Measure(f"home: {name}", who, "/") for name, who in (("auditor", AUDITOR), ("access office", OFFICE))),
    Measure("my access", CLERK, "/mine"),
    Measure("my access, who asks often", OFTEN, "/mine"),
    Measure("inbox: an owner", OWNER, "/inbox"),
    Measure("inbox: who is asked most", ASKED, "/inbox"),
    Measure("tasks: to do", IT, "/tasks"),
    Measure("tasks: done", IT, "/tasks?state=done"),
)
REPORT = Measure("report over 90 days", AUDITOR, "/reports")
"""It counts what is in its days, and so does not belong among the others: it takes longer the more there is."""


@dataclass(frozen=True)
class Visit:
    """Milliseconds of one visit: by the clock, and of the processor, which a busy machine does not lengthen. With
    SQLite the second one is all the work; PostgreSQL works in processes of its own."""

    clock: float
    work: float
    rows: int
    """How many rows, points and cards its tables and lists show, and people whom a row waits for."""


@dataclass(frozen=True)
class Desk:
    """mailbot on records of one size, with people signed in."""

    mailbot: Mailbot
    years: Years

    @cached_property
    def app(self) -> object:
        """The pages; one for all browsers, as in the service."""
        return self.mailbot.app()

    def client(self, address: str) -> TestClient:
        """A browser that this person is signed in with."""
        desk = self.mailbot.desk
        person = desk.catalog.person_at(address)
        assert person, address
        now = desk.now()
        with desk.store.write() as tx:
            secret, _ = Sessions(desk).open(tx, person.person_id, Proof("code", now, "bench"), now, None)
        client = TestClient(self.app, base_url="http://testserver", follow_redirects=False)
        client.cookies.set("mailbot-session", secret)
        return client

    def ids(self) -> dict[str, str]:
        """The ids that the paths may name."""
        middle, last = (f"REQ-2026-{n:07d}" for n in (self.years.requests // 2, self.years.requests - 10))
        engine = connect(self.mailbot.settings.database)
        with engine.connect() as connection:
            query = text("SELECT created_at FROM request_now WHERE request_id = :id")
            at = str(connection.execute(query, {"id": middle}).scalar_one())
        engine.dispose()
        place, day = f"{at[:10]}T{at[11:26]}Z~{middle}", date.fromisoformat(at[:10])
        days = {"day": day.isoformat(), "later": (day + timedelta(days=9)).isoformat()}
        middle_seq = str(self.years.entries // 2)
        return {"middle": middle, "last": last, "middle_place": place, "middle_seq": middle_seq, **days}

    @cached_property
    def _known(self) -> tuple[dict[str, TestClient], dict[str, str]]:
        return {who: self.client(who) for who in {row.who for row in MEASURES}}, self.ids()

    def visit(self, row: Measure) -> Visit:
        """One visit to a page."""
        clients, ids = self._known
        return _visit(clients[row.who], row.path.format(**ids))

    def report(self) -> dict[str, float]:
        """The middle one of three reports, in milliseconds, and how many requests were decided in their time."""
        client = self.client(REPORT.who)
        visits = sorted((_visit(client, REPORT.path) for _ in range(3)), key=lambda visit: visit.work)
        made = self.years.requests * 90 // (5 * 365)
        return {"clock": visits[1].clock, "work": visits[1].work, "requests": made}


def _visit(client: TestClient, path: str) -> Visit:
    began, worked = time.perf_counter(), time.process_time()
    response = client.get(path)
    clock, work = (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
    assert response.status_code == 200, f"{path}: {response.status_code}"
    return Visit(clock, work, sum(response.text.count(tag) for tag in ("<tr", "<li", "<section", "<div>")))


def export(desk: Desk) -> dict[str, float]:
    """Takes the whole list out as CSV, as a server would send it; rows, seconds, and the memory that it took."""
    client = desk.client(AUDITOR)
    cookie = f"mailbot-session={client.cookies['mailbot-session']}".encode()
    scope = {"type": "http", "http_version": "1.1", "method": "POST", "scheme": "http", "path": "/requests/export"}
    scope |= {
        "raw_path": b"",
        "query_string": b"",
        "headers": [(b"cookie", cookie), (b"sec-fetch-site", b"same-origin")],
    }
    scope |= {"root_path": "", "server": ("testserver", 80), "client": ("test", 1)}
    lines, asked = [0], [{"type": "http.request", "body": b"form=csv", "more_body": False}]

    async def receive() -> Any:
        if not asked:
            await asyncio.sleep(3600)  # it stays to the end
        return asked.pop()

    async def send(message: Any) -> None:
        lines[0] += message.get("body", b"").count(b"\r\n")

    gc.collect()
    before, started = peak(), time.perf_counter()
    with ThreadPoolExecutor() as own:  # a thread without a loop, wherever this is called
        own.submit(lambda: asyncio.run(_served(desk.mailbot.app(), scope, receive, send))).result()
    return {"rows": lines[0] - 1, "seconds": time.perf_counter() - started, "megabytes": peak() - before}


async def _served(app: Any, scope: Any, receive: Any, send: Any) -> None:
    await app(scope, receive, send)


def peak() -> float:
    """The most memory this process held, in MB; Linux counts in KiB, macOS in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def desk_of(folder: Path, database: str, years: Years) -> Desk:
    """The records of this size, written unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    mailbot, is_written = opened(folder, database, years), folder / "written"
    if not is_written.exists():
        with Progress(console=Console(stderr=True)) as bar:
            task = bar.add_task(f"{years.requests:,} requests", total=12.4 * years.requests)
            fill(database, years, mailbot.desk.now(), lambda rows: bar.advance(task, rows))
        vouch(mailbot)
        is_written.touch()
    return Desk(mailbot, years)


def measured(small: Desk, large: Desk, rounds: int, only: str = "") -> dict[str, Any]:
    """Pages at both sizes, and the whole list."""
    for desk in (small, large):
        assert desk.app
    gc.collect()
    gc.freeze()  # as the service does when it starts
    gc.set_threshold(ROUND)
    rows = [row for row in MEASURES if only in row.name]
    pages = {row.name: _figures(*_by_turns(small, large, row, rounds)) for row in rows}
    sizes = {"requests": large.years.requests, "against": small.years.requests, "load": os.getloadavg()[0]}
    return {**sizes, "pages": pages, **({} if only else {"report": large.report(), "export": export(large)})}


def _by_turns(small: Desk, large: Desk, row: Measure, rounds: int) -> tuple[list[Visit], list[Visit]]:
    """Each visit to a page at both sizes, now here, now there: what else the machine does slows both."""
    warm = min(_WARM, rounds)
    visits = [(small.visit(row), large.visit(row)) for _ in range(warm + rounds)][warm:]
    return [few for few, _ in visits], [many for _, many in visits]


def _figures(before: list[Visit], after: list[Visit]) -> dict[str, float]:
    clock, work = [visit.clock for visit in after], [visit.work for visit in after]
    return {
        "p50": statistics.median(clock),
        "p95": _p95(clock),
        "work": statistics.median(work),
        "work95": _p95(work),
        "growth": statistics.median(work) / statistics.median(visit.work for visit in before),
        "rows_before": before[0].rows,
        "rows": after[0].rows,
    }


def _p95(values: list[float]) -> float:
    """Of few visits it is nearly the longest one, and never more than that."""
    return statistics.quantiles(values, n=20, method="inclusive")[18]


def told(found: dict[str, Any], tell: Callable[[str], None]) -> None:
    """The figures, with what is worse than its goal marked."""
    tell(
        f"{found['requests']:,} requests against {found['against']:,} "
        f"(goals: p95 < 50 ms, growth <= 20 %); load {found['load']:.1f}"
    )
    for name, row in found["pages"].items():
        tell(f"  {name:45} {_row(row)}{'  <- over' if _missed(row) else ''}")
    if "export" not in found:
        return
    out, report = found["export"], found["report"]
    tell(
        f"  the report over 90 days, {report['requests']:,.0f} requests: {report['clock'] / 1000:.1f} s,"
        f" work {report['work'] / 1000:.1f} s (2 s)"
    )
    rate = out["rows"] / out["seconds"]
    tell(f"  CSV of {out['rows']:,} rows in {out['seconds']:.0f} s ({rate:,.0f}/s), {out['megabytes']:.0f} MB (150 MB)")


def missed(found: dict[str, Any]) -> list[str]:
    """Each goal that is missed, in words."""
    pages = [f"{name}: {why}" for name, row in found["pages"].items() for why in _missed(row)]
    memory = found.get("export", {}).get("megabytes", 0)
    return [*pages, *([f"the CSV: {memory:.0f} MB, not {GOAL_MEMORY:.0f}"] if memory > GOAL_MEMORY else [])]


def _missed(row: dict[str, float]) -> list[str]:
    """By processor time, which a busy machine does not lengthen; who has more to show is not slower for it."""
    slow = [f"p95 of {row['work95']:.0f} ms, not {GOAL_MS:.0f}"] if row["work95"] >= GOAL_MS else []
    is_same = row["rows"] <= row["rows_before"]
    grows = is_same and row["growth"] > GOAL_GROWTH
    return [*slow, *([f"{row['growth'] - 1:.0%} dearer than with few requests"] if grows else [])]


def _row(row: dict[str, float]) -> str:
    times = "  ".join(f"{name} {row[name]:6.1f}" for name in ("p50", "p95", "work", "work95"))
    return f"{times} ms  growth {row['growth'] - 1:+6.0%}  rows {row['rows_before']} -> {row['rows']}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--small", type=int, default=10_000)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--postgresql", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = given.keep or Path(name)
        desks = []
        for size, count in (("small", given.small), ("large", given.requests)):
            url = f"{given.postgresql}_{size}" if given.postgresql else f"sqlite:///{folder / size}/mailbot.db"
            years = Years(count, 3 * count, given.people)
            desks.append(desk_of(folder / size, url, years))
        found = measured(*desks, rounds=given.rounds, only=given.only)
    print(json.dumps(found)) if given.json else told(found, print)
    for goal in missed(found):
        print(f"missed: {goal}", file=sys.stderr)
    return 1 if missed(found) else 0


if __name__ == "__main__":
    sys.exit(main())
