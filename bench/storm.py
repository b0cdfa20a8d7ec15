"""A storm: thousands of mails from one sender in an hour, and a few of others behind them.

usage: python bench/storm.py [MAILS]      (default 5,000 from one sender, 50 from others)
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot import bootstrap, config
from mailbot.services.ports import Fetched, MailSource, Outcome

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
OFFICE, EVE = "access-office@larkspur.example", "eve.marlow@larkspur.example"
OTHERS = 50
MAIL = """\
Authentication-Results: mx.larkspur.example; dmarc=pass header.from=larkspur.example
From: {sender}
To: access@larkspur.example
Subject: number {number}
Message-ID: <storm-{number}@larkspur.example>

{text}
"""


@dataclass
class Clock:
    """A clock that goes when we say so."""

    at: datetime = AT

    def now(self) -> datetime:
        return self.at


@dataclass
class Box:
    """A mailbox in memory."""

    mails: list[bytes]
    name: str = "storm"

    def listing(self) -> list[MailSource]:
        return [MailSource(self.name, "INBOX", 1, uid) for uid in range(1, len(self.mails) + 1)]

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        return (Fetched(source, self.mails[source.uid - 1], AT) for source in sources)

    def file(self, source: MailSource, outcome: Outcome) -> None: ...

    def wait(self, seconds: float) -> None: ...

    def close(self) -> None: ...


def mails(storm: int, people: Sequence[str]) -> list[bytes]:
    """The storm, and after it one mail of each of the others."""
    rows = [(EVE, "What is the status?")] * storm + [(person, "What do I have access to?") for person in people]
    made = (MAIL.format(sender=sender, number=number, text=text) for number, (sender, text) in enumerate(rows))
    return [mail.replace("\n", "\r\n").encode() for mail in made]


def counted(bot: bootstrap.Mailbot, recipients: Sequence[str], kinds: Sequence[str]) -> int:
    """How many notices of these kinds were queued for these people since the storm began."""
    with bot.desk.store.read() as tx:
        return sum(tx.queued(person, kind, AT) for person in recipients for kind in kinds)


def handled(bot: bootstrap.Mailbot) -> int:
    with bot.desk.store.read() as tx:
        return len(tx.to_file(1_000_000))


def storm(folder: Path, many: int) -> None:
    """Lets it come, and lets time go on until everything is handled."""
    settings = config.load(
        address="access@larkspur.example",
        public_url="http://127.0.0.1:8080",
        database=f"sqlite:///{folder / 'storm.db'}",
        data=folder / "data",
        mailbox={"url": f"maildir:{folder / 'inbox'}"},
        trust={"authserv_id": "mx.larkspur.example"},
        sender={"kind": "maildir", "path": str(folder / "out")},
    )
    clock = Clock()
    bot = bootstrap.build(settings, clock=clock)
    people = [row.email for row in bot.desk.catalog.people if row.active and row.email != EVE][:OTHERS]
    box = Box(mails(many, people))

    begin = time.perf_counter()
    for raw in box.mails:
        bot.intake.reader.read(raw, AT)
    light = time.perf_counter() - begin

    bot.intake.receive(box)
    begin = time.perf_counter()
    bot.intake.handle_stored()
    first = time.perf_counter() - begin
    taken = handled(bot)
    print(f"at once: {len(box.mails):,} mails looked at in {first:.1f} s, {len(box.mails) / first:,.0f} a second,")
    print(f"  {first / light:.1f} times as long as reading them alone; {taken - len(people):,} of the storm taken up,")
    print(f"  {counted(bot, people, ['my_access'])} of {len(people)} others answered")
    begin = time.perf_counter()
    while (taken := handled(bot)) < len(box.mails):
        clock.at += timedelta(minutes=10)
        bot.intake.handle_stored()
    hours, ours = (clock.at - AT).total_seconds() / 3600, time.perf_counter() - begin
    print(f"in the end: {taken:,} handled after {hours:.0f} hours of its time and {ours:.1f} s of ours,")
    days = max(1, hours / 24)
    answers = counted(bot, [EVE], ["status"])
    print(f"  {answers} answers to the sender, {answers / days:.1f} a day; {counted(bot, [OFFICE], ['alert'])} alerts")
    bot.desk.store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="mailbot-bench-") as name:
        storm(Path(name), int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
