"""How fast mail becomes requests, from an IMAP server to the committed records, at few and at many existing requests.

usage: python bench/intake.py [MAILS [EXISTING ...]]      (default 500 0 20000 200000)

Each mail is 5 KiB and asks for one access for one of 6,000 people; it ends as request, approvals, audit entries and
outbox rows, committed. The speed of light, measured in the same run: the same mails fetched in batches with imapclient,
parsed with the standard library, and eight rows for each written by sqlite3 in one durable transaction.
"""

import csv
import email
import email.policy
import gc
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from imapclient import IMAPClient
from rich.progress import track

from mailbot import bootstrap, config
from mailbot.adapters.mime import ConfinedReader
from mailbot.cli.service import ROUND
from mailbot.services.intake.queue import Intake
from mailbot.services.ports import Mailbox

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "adapters"))
import imap_servers
from imap_servers import Server

PEOPLE = 6_000
SIZE = 5 * 1024
DESK = "access@larkspur.example"
SCHEMA = "CREATE TABLE row (id INTEGER PRIMARY KEY, mail INTEGER, kind TEXT, body TEXT); CREATE INDEX ix ON row (mail);"
REASONS = ("the month-end closing", "the audit in spring", "my new role in the team", "a report the board asked for")
FILLER = "This message may contain information that is meant for its addressee only; please tell us if it went astray. "


def rules(folder: Path, people: int = PEOPLE) -> Path:
    """The demo company's rules with many more people, each under a manager who is there already."""
    shutil.copytree(bootstrap.defaults("rules"), folder)
    with (folder / "staff.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    managers = sorted({row["manager"] for row in rows if row["manager"] and row["status"] == "active"})
    with (folder / "staff.csv").open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        for number in range(people):
            name = f"Person{number:05} Newling{number % 977:03}"
            facts = {"email": f"person{number:05}@larkspur.example", "name": name, "employee_id": f"B-{number:05}"}
            facts |= {"department": "Sales", "title": "Clerk", "type": "employee", "status": "active"}
            writer.writerow({**dict.fromkeys(rows[0], ""), **facts, "manager": managers[number % len(managers)]})
    return folder


def mails(count: int, seed: int) -> Iterator[bytes]:
    """Wishes of different people for different accesses, 5 KiB each."""
    with (bootstrap.defaults("rules") / "catalog.csv").open(newline="", encoding="utf-8") as file:
        catalog = [(row["system"], row["access_level"]) for row in csv.DictReader(file)]
    chance = random.Random(seed)  # noqa: S311  # a repeatable choice, nothing secret
    for number in range(count):
        who = f"person{(number + seed * 1009) % PEOPLE:05}@larkspur.example"
        system, level = chance.choice(catalog)
        message = EmailMessage()
        message["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
        message["From"], message["To"], message["Subject"] = who, DESK, f"{system}"
        message["Date"] = format_datetime(datetime.now(UTC))
        message["Message-ID"] = f"<bench-{seed}-{number}@larkspur.example>"
        text = f"Hello,\n\ncould I please get {level} on {system}? I need it for {chance.choice(REASONS)}.\n\n"
        text += f"Kind regards\nPerson {number}\n\n-- \n"
        message.set_content(text + FILLER * ((SIZE - len(text) - 600) // len(FILLER)))
        yield message.as_bytes()


def append(server: Server, raws: Iterable[bytes]) -> None:
    """Puts the mails into the inbox."""
    with server.client() as client:
        for raw in raws:
            client.append("INBOX", raw)


def deliver(server: Server, raws: Sequence[bytes]) -> None:
    """The same with a progress bar."""
    append(server, track(raws, "delivering"))


def light(server: Server, database: Path) -> float:
    """Seconds for fetching, parsing and writing alone."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.executescript(f"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; {SCHEMA}")
    os.sync()
    began = time.perf_counter()
    with IMAPClient(server.host, server.port, ssl=False) as client:
        client.login(server.user, server.password)
        client.select_folder("INBOX")
        uids = client.search()
        for some in _batched(uids, 50):
            for uid, facts in client.fetch(list(some), ["BODY.PEEK[]"]).items():
                message = email.message_from_bytes(facts[b"BODY[]"], policy=email.policy.default)
                assert isinstance(message, EmailMessage)
                body = message.get_body(("plain",))
                text = body.get_content() if body else ""
                connection.execute("BEGIN IMMEDIATE")
                rows = [(uid, kind, f"{message['Subject']} {message['From']} {text[:400]}") for kind in "abcdefgh"]
                connection.executemany("INSERT INTO row (mail, kind, body) VALUES (?, ?, ?)", rows)
                connection.execute("COMMIT")
    return time.perf_counter() - began


def _batched(uids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (uids[start : start + size] for start in range(0, len(uids), size))


def settings(folder: Path, server: Server) -> config.Settings:
    """The desk of the bench, reading from this server."""
    url = f"imap://{server.user}@{server.host}:{server.port}"
    return config.load(
        address=DESK,
        public_url="http://127.0.0.1:8080",
        database=f"sqlite:///{folder / 'mailbot.db'}",
        data=folder / "data",
        rules=folder / "rules",
        mailbox={"url": url, "password": server.password},
        trust={"authserv_id": "mx.larkspur.example"},
        sender={"kind": "maildir", "path": str(folder / "out")},
    )


def fill(path: Path, count: int) -> None:
    """Makes the first request of the database into many, one in twenty of them still open, past SQLAlchemy but not past
    the guards; nothing else about them differs than ids, people and times. Each round of the people begins with the
    next one, so that what is still open does not gather on one person in twenty."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.executescript("PRAGMA recursive_triggers = ON; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")
    people = [row[0] for row in connection.execute("SELECT person_id FROM person WHERE person_id LIKE 'B-%'")]
    first = {table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")] for table in COPIED}
    for start in track(range(0, count, 1_000), f"filling up to {count:,} requests"):
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in first.items():
            for row in rows:
                copies = [_copy(table, row, number, people) for number in range(start + 1, start + 1_001)]
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join(f":{name}" for name in row)
                connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", copies)
        for statement in MOVED:
            connection.execute(statement)
        connection.execute("COMMIT")
    _lengthen_trail(connection, 3 * count)
    connection.execute("UPDATE counter SET value = value + 100000000")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _lengthen_trail(connection: sqlite3.Connection, count: int) -> None:
    """As many more audit entries; only their number and size matter here, they prove nothing."""
    names = "org_id, at, tag, actor, subject, body, entry_hash"
    copied = f"INSERT INTO audit_entry (seq, {names}) SELECT ?, {names} FROM audit_entry WHERE org_id = ? AND seq = ?"
    org, last = connection.execute("SELECT org_id, seq FROM audit_head").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(copied, ((seq, org, last) for seq in range(last + 1, last + count + 1)))
    connection.execute("UPDATE audit_head SET seq = ?", (last + count,))
    connection.execute("COMMIT")


COPIED = ("mail", "mail_raw", "thread", "access_request", "request_version", "approval_stage", "approval", "outbox")
NUMBERED = ("mail_id", "uid", "seq")
NAMED = ("thread_id", "request_id", "notice_id", "dedupe_key", "message_id", "tag", "content_hash")
APART = 10_000
"""Between the numbers of the copied rows and those that the first mails of the bench got."""

MOVED = (
    """UPDATE request_version SET state = 'pending', approvals_required = (SELECT sum(s.needed) FROM approval_stage AS s
    WHERE s.org_id = request_version.org_id AND s.request_id = request_version.request_id) WHERE state = 'draft'""",
    """UPDATE request_version SET state = 'lapsed' WHERE state = 'pending' AND request_id LIKE '%-copy-%'
    AND CAST(substr(request_id, -7) AS INTEGER) % 20 <> 0""",
)


def _copy(table: str, row: dict[str, object], number: int, people: Sequence[str]) -> dict[str, object]:
    """A row of another request: its ids tell which."""
    copy = dict(row)
    for name, value in row.items():
        if name in NUMBERED and isinstance(value, int):
            copy[name] = value + APART + number * 10
        elif name in NAMED and value:
            copy[name] = f"{value}-copy-{number:07}"
        elif name in ("requester", "beneficiary"):
            copy[name] = people[(number + number // len(people)) % len(people)]
    if table == "request_version":
        copy |= {"state": "draft", "approvals_required": 0}
    elif table == "approval":
        copy["state"] = "waiting"
    elif table == "outbox":  # long ago: so many answers of now would be taken for a loop, and nobody be answered
        copy["created_at"] = f"2025{str(row['created_at'])[4:]}"
    return copy


def ours(folder: Path, server: Server, existing: int, raws: Sequence[bytes]) -> tuple[float, float]:
    """Seconds from the mailbox to the committed records, with this many requests there before, by the clock and of
    processor time of the process that acts on the mails."""
    deliver(server, list(mails(1, seed=PEOPLE)))
    given = settings(folder, server)
    confined = ConfinedReader(bootstrap.reader(given))
    mailbot = bootstrap.build(given, reading=confined)
    mailbox = bootstrap.mailbox(mailbot.settings)
    mailbot.intake.receive(mailbox)
    mailbot.intake.handle_stored()
    mailbot.intake.file(mailbox)
    if existing:
        fill(folder / "mailbot.db", existing)
    deliver(server, raws)
    gc.collect()
    gc.freeze()  # as the service does when it starts
    os.sync()  # else the first commit waits for all that was delivered and filled in to reach the disk
    began, used = time.perf_counter(), time.process_time()
    _receive_and_handle(mailbot.intake, mailbox)
    taken = time.perf_counter() - began, time.process_time() - used
    mailbox.close()
    confined.close()
    return taken


def _receive_and_handle(intake: Intake, mailbox: Mailbox) -> None:
    """As the service does: one thread stores what is in the mailbox, and another acts on what is stored already."""
    stored = threading.Event()
    with ThreadPoolExecutor(1) as reader:
        reading = reader.submit(intake.receive, mailbox, stored.set)
        reading.add_done_callback(lambda _: stored.set())
        last = False
        while not last:
            stored.wait()
            stored.clear()
            last = reading.done()
            intake.handle_stored()
        reading.result()


def main(count: int, numbers: Sequence[int]) -> None:
    """Each round measures both, one after the other, on mails of its own."""
    gc.set_threshold(ROUND)
    with imap_servers.dovecot() as new_mailbox:
        for round_, existing in enumerate(numbers):
            with tempfile.TemporaryDirectory() as name:
                folder, raws = Path(name), list(mails(count, seed=round_ + 1))
                rules(folder / "rules")
                for_light = new_mailbox()
                deliver(for_light, raws)
                bare = count / light(for_light, folder / "light.db")
                taken, used = ours(folder, new_mailbox(), existing, raws)
                rate = count / taken
                share = f"{100 * rate / bare:3.0f} % of the speed of light ({bare:.0f} mails/s)"
                worked = f"{1000 * used / count:.1f} ms of processor time a mail"
                print(f"{existing:>7,} requests before: {rate:6.0f} mails/s, {share}, {worked}", flush=True)


if __name__ == "__main__":
    given = [int(value.replace(",", "")) for value in sys.argv[1:]]
    main(given[0] if given else 500, given[1:] or [0, 20_000, 200_000])
