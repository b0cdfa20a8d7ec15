"""Broken mails through the reader, and every twentieth through the whole intake, as the service does it.

usage: python bench/fuzz.py [MAILS] [SEED]      (default 100,000 mails, seed 1)

Fails when an error leaves the reader or the intake, when a mail cannot be handled, when one takes more than 2 s of
processor time, or when the memory of this process or of the confined child grows by 20 MB after the first fifth.
"""

import contextlib
import gc
import logging
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeElapsedColumn

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailbot import bootstrap, config
from mailbot.adapters.clock import SystemClock
from mailbot.adapters.mime import ConfinedReader, MimeReader
from mailbot.core.mail import Unreadable
from mailbot.services.ports import Fetched, MailSource
from tests.mutations import mutated, samples

DESK = "access@larkspur.example"
SAMPLED = 20
TOGETHER = 100
SLOWEST = 2.0
GROWTH = 20.0
RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
console = Console(stderr=True)


def megabytes(pid: int) -> float:
    """The resident memory of a process."""
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True, text=True)  # noqa: S603, S607  # ours
    return int(told.stdout) / 1024


@dataclass
class Bench:
    """One run: a desk on a fresh SQLite file, whose mail is read in a confined child."""

    mailbot: bootstrap.Mailbot
    reader: MimeReader
    confined: ConfinedReader
    outcomes: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest: float = 0.0
    slowest_mail: bytes = b""
    taken_in: int = 0

    def read(self, raw: bytes) -> None:
        """One mail through the reader in this process, its time taken."""
        started = time.process_time()
        try:
            message = self.reader.read(raw, RECEIVED)
            self.outcomes["machine" if message.machine else "refused" if message.refused else "read"] += 1
        except Unreadable:
            self.outcomes["unreadable"] += 1
        except Exception as error:  # noqa: BLE001  # this is what the bench looks for
            self.failures.append(f"the reader let out {type(error).__name__}: {error}")
        took = time.process_time() - started
        if took > self.slowest:
            self.slowest, self.slowest_mail = took, raw

    def take_in(self, mails: list[bytes]) -> None:
        """Some mails through the whole intake: stored, read, understood, answered."""
        store = self.mailbot.desk.store
        with store.write() as tx:
            for raw in mails:
                self.taken_in += 1
                tx.store_mail(Fetched(MailSource("fuzz", "INBOX", 1, self.taken_in), raw, RECEIVED))
        try:
            self.mailbot.intake.handle_stored()
        except Exception as error:  # noqa: BLE001  # no error may leave intake: each is counted
            self.failures.append(f"the intake let out {type(error).__name__}: {error}")

    def memory(self) -> tuple[float, float]:
        gc.collect()
        return megabytes(os.getpid()), megabytes(self.confined.child)

    def verdict(self) -> list[str]:
        """What went wrong."""
        wrong = [row["reason"] for row in self.mailbot.queries.quarantine() if "handle" in str(row["reason"])]
        slow = [f"one mail took {self.slowest:.1f} s"] if self.slowest > SLOWEST else []
        return [*self.failures, *map(str, wrong), *slow]


def run(bench: Bench, count: int, seed: int) -> tuple[int, list[tuple[float, float]], float]:
    """Sends the mails, up to Ctrl-C; how many, the memory after the first fifth and at the end, and the seconds."""
    rng, waiting, memory = random.Random(seed), [], []  # noqa: S311  # the same mails for the same seed
    ana = b"ana.costa@larkspur.example"
    pool = [raw.replace(b"ana@larkspur.example", ana) for raw in samples()]
    bench.confined.read(pool[0], RECEIVED)  # the child is there when memory is measured first
    started = time.monotonic()
    columns = (*Progress.get_default_columns(), MofNCompleteColumn(), TimeElapsedColumn())
    number = 0
    with Progress(*columns, console=console) as progress, contextlib.suppress(KeyboardInterrupt):
        task = progress.add_task("broken mails", total=count)
        for number in range(1, count + 1):
            raw = mutated(rng, pool)
            bench.read(raw)
            if number % SAMPLED == 0:
                waiting.append(raw)
            if len(waiting) == TOGETHER or number == count:
                bench.take_in(waiting)
                waiting = []
            if number == count // 5:
                memory.append(bench.memory())
            if number % 50 == 0 or number == count:
                progress.update(task, completed=number)
    return number, [*memory, bench.memory()], time.monotonic() - started


def make(folder: Path) -> Bench:
    settings = config.load(
        address=DESK,
        public_url="http://127.0.0.1:8080",
        database=f"sqlite:///{folder / 'fuzz.db'}",
        data=folder / "data",
        mailbox={"url": f"maildir:{folder / 'inbox'}"},
        trust={"authserv_id": "mx.larkspur.example"},
        sender={"kind": "maildir", "path": str(folder / "out")},
    )
    reader = bootstrap.reader(settings)
    confined = ConfinedReader(reader)
    rulebook = bootstrap.load_rules(bootstrap.rules_folder(settings))
    return Bench(bootstrap.join(settings, rulebook, SystemClock(), confined), reader, confined)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    logging.disable(logging.CRITICAL)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="mailbot-fuzz-") as folder:
        bench = make(Path(folder))
        count, memory, seconds = run(bench, count, seed)
        wrong = bench.verdict()
        bench.confined.close()
        bench.mailbot.desk.store.close()
    (first, first_child), (last, last_child) = memory[0], memory[-1]
    grown = max(last - first, last_child - first_child)
    wrong += [f"memory grew by {grown:.0f} MB"] if grown >= GROWTH else []
    cpu = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    print(f"{count:,} mails in {seconds:.0f} s: {count / seconds:.0f} a second ({cpu:.0f} s of processor time here)")
    print(f"of them {bench.taken_in:,} through the whole intake; read as: {dict(bench.outcomes)}")
    print(f"slowest: {bench.slowest * 1000:.0f} ms for {len(bench.slowest_mail):,} bytes")
    print(
        f"memory: {first:.0f} MB after a fifth, {last:.0f} MB at the end; child {first_child:.0f}, {last_child:.0f} MB"
    )
    for what, times in Counter(wrong).most_common(10):
        print(f"WRONG ({times} times): {what}")
    if bench.slowest > SLOWEST / 4:
        Path(tempfile.gettempdir(), "mailbot-fuzz-slowest.eml").write_bytes(bench.slowest_mail)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
