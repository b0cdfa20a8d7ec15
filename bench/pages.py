"""How long the pages take over the records of years, whether they take longer the more records there are, and how much
memory the whole list takes on its way out.

usage: python bench/pages.py [--requests N] [--small N] [--postgresql URL] [--rounds N] [--keep FOLDER] [--json]

Default: 1,000,000 requests with three audit entries each and half as many grants, against 10,000, on SQLite. With
--postgresql two empty databases are named by their common address: URL_small and URL_large. With --keep the records
stay in FOLDER and are used again.
"""

import argparse
import asyncio
import gc
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi.testclient import TestClient
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import text
from years import Years, fill, opened

from mailbot.adapters.database.engine import connect
from mailbot.bootstrap import Mailbot
from mailbot.services.sessions import Proof, Sessions

GOAL_MS, GOAL_GROWTH, GOAL_MEMORY = 50.0, 1.2, 150.0
AUDITOR, OFFICE, IT = (
    f"{name}@larkspur.example" for name in ("anne-sophie.girard", "victor.navarro", "marcus.adeyemi")
)
MANAGER, OWNER, CLERK = (f"p{n}@larkspur.example" for n in (1, 7, 515))
_WARM = 3


@dataclass(frozen=True)
class Measure:
    """One page as one person opens it; `path` may name {first}, {middle} and {last}, the ids of requests."""

    name: str
    who: str
    path: str


def _list(name: str, who: str = AUDITOR, **filters: Any) -> Measure:
    return Measure(f"list: {name}", who, f"/requests?{urlencode(filters, doseq=True)}")


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
    Measure("audit: the newest entries", AUDITOR, "/audit"),
)


@dataclass(frozen=True)
class Visit:
    """Milliseconds of one visit: by the clock, and of the processor, which a busy machine does not lengthen. With
    SQLite the second one is all the work; PostgreSQL works in processes of its own."""

    clock: float
    work: float


@dataclass(frozen=True)
class Desk:
    """mailbot on records of one size, with people signed in."""

    mailbot: Mailbot
    years: Years

    def client(self, address: str) -> TestClient:
        """A browser that this person is signed in with."""
        desk = self.mailbot.desk
        person = desk.catalog.person_at(address)
        assert person, address
        now = desk.now()
        with desk.store.write() as tx:
            secret, _ = Sessions(desk).open(tx, person.person_id, Proof("code", now, "bench"), now, None)
        client = TestClient(self.mailbot.app(), base_url="http://testserver", follow_redirects=False)
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
        place = f"{at[:10]}T{at[11:26]}Z~{middle}"
        return {"middle": middle, "last": last, "middle_place": place}

    def times(self, rounds: int) -> Iterator[tuple[str, list[Visit] | None]]:
        """Each visit to each page; None for a page that is not there."""
        clients = {who: self.client(who) for who in {row.who for row in MEASURES}}
        ids = self.ids()
        for row in MEASURES:
            client, path = clients[row.who], row.path.format(**ids)
            if client.get(path).status_code == 404:
                yield row.name, None
                continue
            yield row.name, [_visit(client, path) for _ in range(rounds + _WARM)][_WARM:]


def _visit(client: TestClient, path: str) -> Visit:
    began, worked = time.perf_counter(), time.process_time()
    response = client.get(path)
    took = Visit((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000)
    assert response.status_code == 200, f"{path}: {response.status_code}"
    return took


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
        is_written.touch()
    return Desk(mailbot, years)


def measured(small: Desk, large: Desk, rounds: int) -> dict[str, Any]:
    """Every page at both sizes, and the whole list."""
    before, after = dict(small.times(rounds)), dict(large.times(rounds))
    pages = {name: _figures(before[name], after[name]) for name in after}
    return {"requests": large.years.requests, "against": small.years.requests, "pages": pages, "export": export(large)}


def _figures(before: list[Visit] | None, after: list[Visit] | None) -> dict[str, float] | None:
    if before is None or after is None:
        return None
    clock, work = [visit.clock for visit in after], [visit.work for visit in after]
    return {
        "p50": statistics.median(clock),
        "p95": statistics.quantiles(clock, n=20)[18],
        "work": statistics.median(work),
        "growth": statistics.median(work) / statistics.median(visit.work for visit in before),
    }


def told(found: dict[str, Any], tell: Callable[[str], None]) -> None:
    """The figures, with what is worse than its goal marked."""
    tell(f"{found['requests']:,} requests against {found['against']:,} (goals: p95 < 50 ms, growth <= 20 %)")
    for name, row in found["pages"].items():
        if row is None:
            tell(f"  {name:45} is not there")
            continue
        bad = "  <- over" if row["p95"] >= GOAL_MS or row["growth"] > GOAL_GROWTH else ""
        tell(f"  {name:45} {_row(row)}{bad}")
    out = found["export"]
    rate = out["rows"] / out["seconds"]
    tell(f"  CSV of {out['rows']:,} rows in {out['seconds']:.0f} s ({rate:,.0f}/s), {out['megabytes']:.0f} MB (150 MB)")


def _row(row: dict[str, float]) -> str:
    times = "  ".join(f"{name} {row[name]:6.1f}" for name in ("p50", "p95", "work"))
    return f"{times} ms  growth {row['growth'] - 1:+6.0%}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--small", type=int, default=10_000)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--postgresql", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = given.keep or Path(name)
        desks = []
        for size, count in (("small", given.small), ("large", given.requests)):
            url = f"{given.postgresql}_{size}" if given.postgresql else f"sqlite:///{folder / size}/mailbot.db"
            years = Years(count, 3 * count, given.people)
            desks.append(desk_of(folder / size, url, years))
        found = measured(*desks, rounds=given.rounds)
    print(json.dumps(found)) if given.json else told(found, print)


if __name__ == "__main__":
    main()
