"""The reader in its own process: stopped when it takes too much, started again for the next mail, never orphaned."""

import errno
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mime_bombs import Bomb

from mailbot import bootstrap
from mailbot.adapters.mime import ConfinedReader, MimeReader
from mailbot.adapters.mime.confined import Bounds
from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood
from mailbot.services.ports import Reader, ReaderStopped

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
PLAIN = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
MAIL = b"From: ana@larkspur.example\r\nSubject: drive\r\n\r\nHello"
WISH = b"From: ana.costa@larkspur.example\r\nSubject: drive\r\n\r\nPlease give me Edit on the Finance Shared Drive."
CATALOG, _ = bootstrap.load_catalog(bootstrap.defaults("rules"))
MAILS = sorted((Path(__file__).parents[1] / "mail").glob("*.eml"))


@pytest.fixture(scope="module")
def reader() -> Iterator[ConfinedReader]:
    reader = ConfinedReader(Bomb(PLAIN), Bounds(cpu_seconds=1.0, seconds=60.0, memory=600_000_000))
    yield reader
    reader.close()


def answer(reader: Callable[[bytes, datetime], Message], raw: bytes) -> Message | str:
    try:
        return reader(raw, RECEIVED)
    except Unreadable as why:
        return str(why)


def test_it_reads_every_mail_as_the_reader_itself_does(reader: ConfinedReader) -> None:
    for path in MAILS:
        raw = path.read_bytes()
        assert answer(reader.read, raw) == answer(PLAIN.read, raw)


# case 28
@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("spin", "more processor time"),
        ("memory", "more memory"),
        ("crash", "SIGSEGV"),
        ("fail", "KeyError: 'a defect'"),
    ],
)
def test_a_mail_that_takes_too_much_is_stopped_and_the_next_one_is_read(
    reader: ConfinedReader, deed: str, words: str
) -> None:
    with pytest.raises(ReaderStopped, match=words):
        reader.read(deed.encode() + b"\n" + MAIL, RECEIVED)
    assert reader.read(MAIL, RECEIVED).text == "Hello"


# case 28
def test_a_reader_that_waits_for_ever_is_killed() -> None:
    reader = ConfinedReader(Bomb(PLAIN), Bounds(seconds=0.5))
    with pytest.raises(ReaderStopped, match=r"longer than 0\.5 seconds"):
        reader.read(b"sleep\n", RECEIVED)
    assert reader.read(MAIL, RECEIVED).text == "Hello"
    reader.close()


def test_what_cannot_be_read_is_told_as_by_the_reader_itself(reader: ConfinedReader) -> None:
    with pytest.raises(Unreadable, match="too deep"):
        reader.read(b"deep\n", RECEIVED)


def test_what_a_library_prints_is_no_answer(reader: ConfinedReader) -> None:
    assert reader.read(b"chatter\n" + MAIL, RECEIVED).sender.email == "ana@larkspur.example"


def test_the_child_writes_no_file(reader: ConfinedReader) -> None:
    with pytest.raises(ReaderStopped, match=r"File too large|Permission"):
        reader.read(b"write\n", RECEIVED)


def test_an_answer_that_is_more_than_plain_values_is_not_taken(reader: ConfinedReader) -> None:
    with pytest.raises(ReaderStopped, match=r"no proper answer: an answer that holds posix\.system"):
        reader.read(b"smuggle\n", RECEIVED)
    assert reader.read(MAIL, RECEIVED).text == "Hello"


def test_what_a_mail_says_is_found_out_in_the_child_as_it_would_be_here(reader: ConfinedReader) -> None:
    for path in MAILS:
        raw = path.read_bytes()
        assert said(reader, raw) == said(PLAIN, raw)


def said(reader: Reader, raw: bytes) -> Understood | str:
    try:
        return reader.understood(raw, RECEIVED, CATALOG)
    except Unreadable as why:
        return str(why)


def test_access_and_people_in_an_answer_are_those_of_our_catalog_not_copies(reader: ConfinedReader) -> None:
    reading = reader.understood(WISH.replace(b"me", b"Mia Berg"), RECEIVED, CATALOG).reading
    assert [wish.entitlement for wish in reading.items] == [CATALOG.by_label["Finance Shared Drive", "Edit"]]
    assert reading.items[0].entitlement is CATALOG.by_label["Finance Shared Drive", "Edit"]
    assert reading.beneficiaries[0] is CATALOG.person_at("mia.berg@larkspur.example")


def test_an_answer_that_says_anything_of_an_access_but_which_one_it_is_is_not_taken(reader: ConfinedReader) -> None:
    with pytest.raises(ReaderStopped, match=r"no proper answer: an answer that holds mailbot\.core\.catalog\.Entitle"):
        reader.read(b"raise the risk\n", RECEIVED)


def test_a_mail_is_understood_by_the_catalog_that_is_given_even_where_the_one_before_was_understood_by_another(
    reader: ConfinedReader,
) -> None:
    smaller = replace(CATALOG, entitlements=tuple(row for row in CATALOG.entitlements if "Finance" not in row.system))
    assert reader.understood(WISH, RECEIVED, CATALOG).reading.items
    assert not reader.understood(WISH, RECEIVED, smaller).reading.items


class _Busy(tuple[Person, ...]):
    """People of a catalog in which others look things up just while it is copied to the child."""

    catalog: Catalog

    def __reduce__(self) -> tuple[type, tuple[list[Person]]]:
        assert self.catalog.by_address
        assert self.catalog.systems
        return tuple, (list(self),)


def test_a_catalog_in_which_others_look_things_up_goes_to_the_child_all_the_same(reader: ConfinedReader) -> None:
    people = _Busy(CATALOG.people)
    people.catalog = busy = replace(CATALOG, people=people)
    assert reader.understood(WISH, RECEIVED, busy).reading.items


# case 28
def test_a_mail_that_is_to_be_understood_is_stopped_like_one_that_is_read(reader: ConfinedReader) -> None:
    with pytest.raises(ReaderStopped, match="more processor time"):
        reader.understood(b"spin\n" + MAIL, RECEIVED, CATALOG)
    assert reader.understood(WISH, RECEIVED, CATALOG).reading.items


def test_of_mails_that_are_asked_about_together_each_is_told_as_if_it_were_asked_alone(reader: ConfinedReader) -> None:
    for start in range(0, len(MAILS), 7):
        raws = [path.read_bytes() for path in MAILS[start : start + 7]]
        told = reader.understood_each([(raw, RECEIVED) for raw in raws], CATALOG)
        assert [str(one) if isinstance(one, Unreadable) else one for one in told] == [said(PLAIN, raw) for raw in raws]


def test_mails_too_large_for_one_question_are_told_all_the_same(reader: ConfinedReader) -> None:
    large = WISH + b"\r\n" + b" " * 600_000
    assert reader.understood_each([(large, RECEIVED), (large, RECEIVED)], CATALOG) == [said(PLAIN, large)] * 2


# case 28
@pytest.mark.parametrize("deed", ["spin", "memory", "crash", "fail", "smuggle", "raise the risk"])
def test_a_mail_that_is_stopped_takes_none_with_it_that_was_asked_about_together_with_it(
    reader: ConfinedReader, deed: str
) -> None:
    raws = [WISH, deed.encode() + b"\n" + MAIL, WISH]
    first, second, third = reader.understood_each([(raw, RECEIVED) for raw in raws], CATALOG)
    assert isinstance(second, ReaderStopped)
    assert first == third == said(PLAIN, WISH)


def test_the_child_has_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_SENDER__KEY", "re_secret")
    reader = ConfinedReader(Bomb(PLAIN))
    with pytest.raises(ReaderStopped) as told:
        reader.read(b"environment\n", RECEIVED)
    reader.close()
    assert "PYTHONPATH" in str(told.value)
    assert "MAILBOT" not in str(told.value)


def test_many_threads_read_at_once_and_each_gets_its_own_mail(reader: ConfinedReader) -> None:
    with ThreadPoolExecutor(8) as pool:
        texts = pool.map(lambda n: reader.read(MAIL + b" %d" % n, RECEIVED).text, range(200))
    assert list(texts) == [f"Hello {n}" for n in range(200)]


# case 28
@pytest.mark.parametrize("size", [0, 200_000])
def test_a_mail_that_is_stopped_takes_none_with_it_that_the_child_was_given_meanwhile(
    reader: ConfinedReader, size: int
) -> None:
    def text(number: int) -> str:
        bomb = (b"crash\n", b"spin\n")[number // 10 % 2] if number % 10 == 0 else b""
        try:
            return reader.read(bomb + MAIL + b" %d" % number + b" " * size, RECEIVED).text
        except ReaderStopped as why:
            return str(why)

    with ThreadPoolExecutor(4) as pool:
        texts = list(pool.map(text, range(40)))
    stopped = ["the reader died (SIGSEGV)", "it took more processor time than a mail may"]
    assert texts == [stopped[n // 10 % 2] if n % 10 == 0 else f"Hello {n}" for n in range(40)]


# case 28
@pytest.mark.parametrize("size", [0, 200_000])
def test_a_mail_that_the_child_could_not_be_given_is_stopped_and_the_next_one_is_read(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    reader = ConfinedReader(PLAIN, Bounds(seconds=0.5))
    reader.read(MAIL, RECEIVED)
    with monkeypatch.context() as patch:
        patch.setattr("mailbot.adapters.mime.confined.child.os.write", _broken_write)
        with pytest.raises(ReaderStopped):
            reader.read(MAIL + b" " * size, RECEIVED)
    assert reader.read(MAIL, RECEIVED).text == "Hello"
    reader.close()


def _broken_write(pipe: int, data: bytes) -> int:
    raise OSError(errno.EIO, "an error of the pipe")


def test_a_mail_of_20_megabytes_goes_through(reader: ConfinedReader) -> None:
    raw = MAIL.replace(b"\r\n\r\n", b"\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n")
    raw += b"\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\n\r\n" + b"x" * 20_000_000
    assert reader.read(raw, RECEIVED).text == "Hello"


def test_closing_it_ends_the_child_and_a_later_mail_starts_another() -> None:
    reader = ConfinedReader(PLAIN)
    reader.read(MAIL, RECEIVED)
    child = reader.child
    reader.close()
    assert reader.child == 0
    assert _gone(child)
    assert reader.read(MAIL, RECEIVED).text == "Hello"
    reader.close()


@pytest.mark.parametrize("kill", [signal.SIGKILL, signal.SIGTERM])
def test_no_child_stays_behind_when_its_parent_is_killed(kill: signal.Signals) -> None:
    code = """
        from datetime import UTC, datetime
        from mailbot.adapters.mime import ConfinedReader, MimeReader
        reader = ConfinedReader(MimeReader("", frozenset()))
        reader.read(b"From: a@b.example\\n\\nx", datetime.now(UTC))
        print(reader.child, flush=True)
        input()
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    parent.send_signal(kill)
    parent.communicate()
    assert _gone(child)


def _gone(child: int) -> bool:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if not _runs(child):
            return True
        time.sleep(0.02)
    return False


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
