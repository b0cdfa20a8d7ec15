"""The mailbox as the world treats it: numbered anew, read by two, away for an hour, tidied by hand, full of giants."""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient
from world import ANA, EVE, WISH, World, link_in, text_of

from mailbot.core.mail import Message
from mailbot.demo.servers import ImapServer
from mailbot.process import Process
from mailbot.services.intake.mailboxes import LEASE, HeldElsewhere, SharedMailbox
from mailbot.services.ports import Fetched, MailboxUnavailable, MailSource, Outcome, Reader

OTHER_WISH = "Please give me HarvestCRM Read Only, I need to see the orders of my customers."
UNPROVED = "mx.larkspur.example; none"
FORGED = "mx.larkspur.example; dmarc=fail header.from=larkspur.example"
USER, PASSWORD = "access", "correct-horse"


class ImapWorld(World):
    """A company whose mailbox is on an IMAP server, which can be numbered anew."""

    def __init__(self, folder: Path, database_url: str, servers: ExitStack) -> None:
        self._servers = servers
        self.server = self._served()
        super().__init__(folder, database_url, mailbox_settings=self._where())

    def _served(self) -> ImapServer:
        return self._servers.enter_context(ImapServer(USER, PASSWORD))

    def _where(self) -> dict[str, Any]:
        return {"url": f"imap://{USER}@127.0.0.1:{self.server.port}/INBOX", "password": PASSWORD}

    def delivers(self, raw: bytes) -> None:
        self.server.deliver(raw)

    def client(self) -> IMAPClient:
        """Another mail program."""
        client = IMAPClient("127.0.0.1", self.server.port, ssl=False, timeout=10)
        client.login(USER, PASSWORD)
        return client

    def numbers_anew(self) -> None:
        """The server loses its index: every mail it ever had lies in the inbox again, with new numbers."""
        with self.client() as client:
            lying: list[bytes] = []
            for name in self.server.folders():
                client.select_folder(name, readonly=True)
                lying += [facts[b"BODY[]"] for facts in client.fetch(client.search(), ["BODY.PEEK[]"]).values()]
        self.server = self._served()
        for raw in lying:
            self.server.deliver(raw)
        where = self.settings.mailbox.model_copy(update=self._where())
        self.settings = self.settings.model_copy(update={"mailbox": where})
        self.restart()


@pytest.fixture
def imap_world(tmp_path: Path, sqlite_url: str) -> Iterator[ImapWorld]:
    with ExitStack() as servers:
        world = ImapWorld(tmp_path, sqlite_url, servers)
        yield world
        world.close()


def quarantine(world: World) -> list[dict[str, str]]:
    return list(world.mailbot.queries.quarantine())


def office(world: World) -> list[str]:
    return [str(mail["Subject"]) for mail in world.mails(world.mailbot.desk.policy.access_office)]


# case 11
def test_an_inbox_that_is_numbered_anew_repeats_nothing_and_takes_what_is_new(imap_world: ImapWorld) -> None:
    world = imap_world
    world.writes(ANA, WISH)
    world.writes(ANA, "I am away until Monday.", Auto_Submitted="auto-replied")
    world.writes(ANA, OTHER_WISH, proof=FORGED)
    world.writes(EVE, OTHER_WISH, proof=UNPROVED)
    world.works()
    before = world.requests(), quarantine(world), len(world.mails(ANA)), len(world.mails(EVE))
    assert [len(part) for part in before[:2]] == [1, 1]
    assert before[2:] == (1, 1)

    world.numbers_anew()
    world.works()
    requests, aside, *mails = world.requests(), quarantine(world), len(world.mails(ANA)), len(world.mails(EVE))
    assert (requests, len(aside), *mails) == (before[0], 1, 1, 1)
    assert world.server.folders() == {"INBOX": 1, "Done": 2, "Review": 1}

    world.writes(ANA, OTHER_WISH)
    world.works()
    assert len(world.requests()) == 2
    browser = world.browser()
    browser.open(link_in(world.mail(EVE)))
    browser.send()
    world.works()
    assert len(world.requests()) == 3
    assert world.server.folders()["INBOX"] == 0


@dataclass
class Dawdling:
    """A mailbox that does something else before it hands over its last mail."""

    inner: Any
    something: Callable[[], None]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        *first, last = self.inner.fetch(sources)
        yield from first
        self.something()
        yield last


def test_the_first_of_many_mails_is_acted_on_while_the_last_still_arrives(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailbot.process._LOOK_SECONDS", 60.0)  # it is told of them, and does not find them by itself
    world.writes(ANA, WISH)
    for _ in range(51):
        world.writes(ANA, OTHER_WISH, proof=FORGED)
    early: list[dict[str, str]] = []

    def wait_for_a_request() -> None:
        ends = time.monotonic() + 20
        while not world.requests() and time.monotonic() < ends:
            time.sleep(0.01)  # the worker is at it, in its own thread
        early.append(world.requests())
        process.stop()

    process = replace(world.process, mailbox=Dawdling(world.process.mailbox, wait_for_a_request), pages=None)
    process.run()
    assert early == [{"REQ-2026-00001": "pending"}]


# case 13
def test_a_mail_that_a_person_has_read_is_handled_all_the_same(imap_world: ImapWorld) -> None:
    imap_world.writes(ANA, WISH)
    with imap_world.client() as person:
        person.select_folder("INBOX")
        person.add_flags(person.search(), [b"\\Seen"])
    imap_world.works()
    assert imap_world.requests() == {"REQ-2026-00001": "pending"}


# case 13
def test_a_mail_that_a_person_took_out_of_the_inbox_is_marked_so(imap_world: ImapWorld) -> None:
    world, intake, box = imap_world, imap_world.mailbot.intake, imap_world.process.mailbox
    world.works()
    for proof in (FORGED, FORGED):
        world.writes(ANA, WISH, proof=proof)
    intake.receive(box)
    intake.handle_stored()
    with world.client() as person:
        person.create_folder("Mine")
        person.select_folder("INBOX")
        person.move(person.search()[:1], "Mine")
    intake.receive(box)
    intake.file(box)
    assert ["moved by hand" in row["mailbox"] for row in quarantine(world)] == [False, True]
    assert world.server.folders() == {"INBOX": 0, "Mine": 1, "Review": 1}


def test_what_mailbot_moved_before_it_was_killed_is_not_said_to_be_moved_by_hand(imap_world: ImapWorld) -> None:
    world, intake, box = imap_world, imap_world.mailbot.intake, imap_world.process.mailbox
    world.writes(ANA, WISH, proof=FORGED)
    intake.receive(box)
    intake.handle_stored()
    for source in box.listing():
        box.file(source, "review")
    box.close()  # and nothing was written: it was killed
    world.clock.forward(minutes=1)
    world.restart()
    world.works()
    assert ["moved by hand" in row["mailbox"] for row in quarantine(world)] == [False]


@dataclass
class Unreadable:
    """A mailbox whose server cannot hand over mails with a certain word, as IMAP servers at times cannot."""

    inner: Any
    word: bytes

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        for mail in self.inner.fetch(sources):
            broken = self.word in mail.raw
            yield replace(mail, raw=b"", unreadable="the answer is no IMAP") if broken else mail


# case 20
def test_a_mail_that_the_server_cannot_hand_over_is_failed_in_words_and_the_others_go_on(world: World) -> None:
    world.writes(ANA, "odd")
    world.writes(ANA, WISH)
    world.process.mailbox = Unreadable(world.process.mailbox, b"odd")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    [row] = quarantine(world)
    assert (row["outcome"], row["reason"]) == ("failed", "could not be fetched: the answer is no IMAP")
    assert len(world.inbox.get_folder("Failed")) == 1
    assert len(world.inbox) == 0


@dataclass
class Immovable:
    """A mailbox whose server will not move its first mails, or none at all."""

    inner: Any
    first: int

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def file(self, source: MailSource, outcome: Outcome) -> bool:
        if source in self.inner.listing()[: self.first]:
            raise MailboxUnavailable("NO the message cannot be moved")
        return bool(self.inner.file(source, outcome))


# case 20
def test_a_mail_that_the_server_will_not_move_stays_and_the_others_are_moved(world: World) -> None:
    world.process.mailbox = Immovable(world.process.mailbox, 1)
    for number in range(3):
        world.writes(ANA, f"{WISH} {number}")
    world.works()
    assert len(world.inbox.get_folder("Done")) == 2
    world.writes(ANA, "status")
    world.works()
    assert (len(world.inbox.get_folder("Done")), len(world.inbox)) == (3, 1)
    assert len(world.reasons()) == 4


def test_a_server_that_moves_no_mail_at_all_is_at_fault_and_they_are_moved_once_it_does(world: World) -> None:
    world.process.mailbox = immovable = Immovable(world.process.mailbox, 9)
    for number in range(5):
        world.writes(ANA, f"{WISH} {number}")
    for _ in range(2):
        with pytest.raises(MailboxUnavailable, match="cannot be moved"):
            world.works()
    immovable.first = 0
    world.works()
    assert (len(world.inbox.get_folder("Done")), len(world.inbox)) == (5, 0)


class Large:
    """A mailbox with mails of 5 MB; `kept` tells before each of them how many are stored already."""

    def __init__(self, world: World) -> None:
        self.world, self.inner = world, world.process.mailbox
        self.kept: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        for mail in self.inner.fetch(sources):
            self.kept += self.world.column("SELECT count(*) FROM mail_raw")
            yield replace(mail, raw=mail.raw + b"x" * 5_000_000)


def test_large_mails_are_stored_before_the_next_are_fetched(world: World) -> None:
    for number in range(4):
        world.writes(ANA, f"{WISH} {number}")
    large = Large(world)
    world.mailbot.intake.receive(large)
    assert large.kept == ["0", "0", "1", "2"]
    assert world.column("SELECT count(*) FROM mail_raw") == ["4"]


# --- giants ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_cap(tmp_path: Path, sqlite_url: str) -> Iterator[World]:
    world = World(tmp_path, sqlite_url, mailbox_settings={"size_cap": 1_300_000})
    yield world
    world.close()


GIANT = WISH + "\n" + ("x" * 70 + "\n") * 30_000


# case 19
def test_a_giant_is_refused_politely_and_once_and_what_is_behind_it_goes_on(small_cap: World) -> None:
    world = small_cap
    for _ in range(2):
        world.writes(ANA, GIANT, subject="drive", message_id="<giant@larkspur.example>")
    world.writes(EVE, WISH)
    world.works()
    [answer] = world.mails(ANA)
    assert text_of(answer).startswith("Problem: your mail is too large")
    assert "has 2.13 MB; we read mails up to 1.3 MB" in text_of(answer)
    assert answer["In-Reply-To"] == "<giant@larkspur.example>"
    assert list(world.requests().values()) == ["pending"]
    assert {row["outcome"] for row in quarantine(world)} == {"failed"}
    assert "; its sender was told" in quarantine(world)[-1]["reason"]


# case 19
def test_a_giant_of_anybody_who_may_be_somebody_else_is_put_aside_in_silence(small_cap: World) -> None:
    world = small_cap
    world.writes(ANA, GIANT, proof=UNPROVED)
    world.writes(ANA, GIANT, proof=FORGED)
    world.writes(ANA, GIANT, Auto_Submitted="auto-replied")
    stranger, leaver = "stranger@elsewhere.example", "melissa.hart@larkspur.example"
    world.writes(stranger, GIANT, proof="mx.larkspur.example; dmarc=pass header.from=elsewhere.example")
    world.writes(leaver, GIANT)
    world.works()
    assert [world.mails(address) for address in (ANA, stranger, leaver)] == [[], [], []]
    assert [row["outcome"] for row in quarantine(world)] == ["failed"] * 5


# --- a mailbox that is away ------------------------------------------------------------------------------------------


def away(world: World) -> Path:
    inbox = world.settings.mailbox.maildir
    assert inbox is not None
    elsewhere = inbox.with_name("elsewhere")
    inbox.rename(elsewhere)
    return elsewhere


def tries_for(world: World, minutes: int) -> None:
    for _ in range(minutes):
        world.clock.forward(minutes=1)
        with pytest.raises(MailboxUnavailable):
            world.works()
        world.mailbot.outbox.send_due()


# case 10
def test_an_hour_without_the_mailbox_is_one_alert_and_one_all_clear(world: World) -> None:
    world.works()
    assert [state.trouble for state in world.mailbot.queries.mailboxes()] == [""]
    elsewhere = away(world)
    tries_for(world, 14)
    assert office(world) == []
    tries_for(world, 46)
    assert office(world) == ["Problem: the mailbox cannot be read"]
    assert "No mail is lost" in text_of(world.mails(world.mailbot.desk.policy.access_office)[0])
    [state] = world.mailbot.queries.mailboxes()
    assert "cannot be used" in state.trouble
    assert state.trouble_since is not None
    assert state.seen_at is not None
    assert state.seen_at < state.trouble_since

    elsewhere.rename(elsewhere.with_name("inbox"))
    world.writes(ANA, WISH)
    world.works()
    world.works()
    assert office(world) == ["Problem: the mailbox cannot be read", "Done: the mailbox is back"]
    assert list(world.requests().values()) == ["pending"]
    [state] = world.mailbot.queries.mailboxes()
    assert (state.trouble, state.trouble_since, state.seen_at) == ("", None, world.clock.now())


# case 10
def test_a_short_trouble_is_no_alert(world: World) -> None:
    world.works()
    elsewhere = away(world)
    tries_for(world, 10)
    elsewhere.rename(elsewhere.with_name("inbox"))
    world.works()
    assert office(world) == []


# --- two mailbots ----------------------------------------------------------------------------------------------------


def another(world: World) -> Process:
    return world.mailbot.process()


# case 27
def test_a_second_mailbot_waits_until_the_first_lets_go(world: World) -> None:
    first, second = world.process, another(world)
    first.mailbox.listing()
    world.writes(ANA, WISH)
    with pytest.raises(HeldElsewhere, match="is read by another mailbot"):
        second.mailbox.listing()
    first.mailbox.close()
    assert len(second.mailbox.listing()) == 1
    with pytest.raises(HeldElsewhere):
        first.mailbox.listing()


# case 27
def test_a_mailbot_that_reads_on_keeps_the_mailbox_and_one_that_fell_silent_loses_it(world: World) -> None:
    first, second = world.process, another(world)
    for _ in range(10):
        first.mailbox.listing()
        with pytest.raises(HeldElsewhere):
            second.mailbox.listing()
        world.clock.forward(seconds=60)
    world.clock.forward(minutes=2)
    second.mailbox.listing()
    with pytest.raises(HeldElsewhere):
        first.mailbox.listing()


# case 27
def test_a_mailbot_that_cannot_reach_the_mailbox_leaves_it_to_one_that_can(world: World) -> None:
    first, second = world.process, another(world)
    first.mailbox.listing()
    elsewhere = away(world)
    with pytest.raises(MailboxUnavailable):
        first.mailbox.listing()
    elsewhere.rename(elsewhere.with_name("inbox"))
    assert second.mailbox.listing() == []


# case 27
def test_a_mailbot_that_was_killed_is_followed_at_once_on_the_same_machine(tmp_path: Path, sqlite_url: str) -> None:
    child = os.fork()
    if child == 0:
        try:
            killed = World(tmp_path, sqlite_url)
            killed.process.mailbox.listing()
        finally:
            os._exit(9)
    os.waitpid(child, 0)
    world = World(tmp_path, sqlite_url)
    [state] = world.mailbot.queries.mailboxes()
    assert f"/{child}/" in state.holder
    assert state.lease_until > world.clock.now()
    world.writes(ANA, WISH)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    world.close()


@dataclass
class Meanwhile(Reader):
    """A reader during whose work something else happens, once."""

    inner: Reader
    happens: list[Callable[[], object]]

    def read(self, raw: bytes, received_at: datetime) -> Message:
        while self.happens:
            self.happens.pop()()
        return self.inner.read(raw, received_at)


# case 27
def test_a_mail_that_two_mailbots_take_up_at_once_is_acted_on_once_and_is_no_failure(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.writes(ANA, WISH)
    faster = world.mailbot.intake
    slower = replace(faster, reader=Meanwhile(faster.reader, [faster.handle_stored]))
    slower.receive(world.process.mailbox)
    assert slower.handle_stored() == 0
    assert caplog.records == []
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert len(world.mails(ANA)) == 1


# case 27
def test_two_mailbots_at_work_on_one_mailbox_act_once_on_each_mail(imap_world: ImapWorld) -> None:
    world = imap_world
    mailbots = [world.process, another(world)]
    for mailbot in mailbots:
        mailbot.pages = None
        mailbot.idle_seconds = 0.2
    threads = [threading.Thread(target=mailbot.run) for mailbot in mailbots]
    for thread in threads:
        thread.start()
    for number in range(6):
        world.writes(ANA, f"{WISH} {number}" if number else WISH, subject=f"drive {number}")
    ends = time.monotonic() + 60
    while world.server.folders() != {"INBOX": 0, "Done": 6} and time.monotonic() < ends:
        time.sleep(0.1)
    for mailbot in mailbots:
        mailbot.stop()
    for thread in threads:
        thread.join()
    assert world.server.folders() == {"INBOX": 0, "Done": 6}
    assert [mailbot.failed for mailbot in mailbots] == [False, False]
    assert list(world.requests().values()) == ["pending"]
    with world.mailbot.desk.store.read() as tx:
        assert tx.mailbox_states()[0].lease_until <= world.clock.now()


def test_a_mailbox_in_use_is_written_about_at_most_every_half_minute(world: World) -> None:
    box = world.process.mailbox
    assert isinstance(box, SharedMailbox)
    box.listing()
    noted = []
    for _ in range(120):
        world.clock.forward(seconds=1)
        box.listing()
        noted.append(world.mailbot.queries.mailboxes()[0])
    assert len({(state.seen_at, state.lease_until) for state in noted}) <= 10
    assert noted[-1].lease_until > world.clock.now()


# case 104
def test_a_clock_that_is_put_back_leaves_the_mailbox_with_its_reader_and_says_when_it_was_read(world: World) -> None:
    box = world.process.mailbox
    box.listing()
    world.clock.forward(days=-40)
    box.listing()
    [state] = world.mailbot.queries.mailboxes()
    assert state.seen_at == world.clock.now()
    assert world.clock.now() < state.lease_until < world.clock.now() + LEASE + LEASE
