"""The mailbox in a Maildir folder: mails are renamed, never copied, never lost."""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mailbot.adapters.maildir import MaildirMailbox
from mailbot.services.ports import MailboxUnavailable, MailSource, Outcome

MAIL = b"From: ana@larkspur.example\r\nSubject: one\r\n\r\nHello\r\n"
SECOND = MAIL.replace(b"one", b"two")


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for folder in ("tmp", "new", "cur"):
        (tmp_path / "inbox" / folder).mkdir(parents=True)
    return tmp_path / "inbox"


def put(maildir: Path, name: str, raw: bytes = MAIL, at: int = 1_800_000_000) -> Path:
    path = maildir / name
    path.write_bytes(raw)
    os.utime(path, (at, at))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_mails_of_both_folders_are_listed_oldest_first(maildir: Path) -> None:
    put(maildir, "new/2.b.host", SECOND, at=1_800_000_060)
    put(maildir, "cur/1.a.host:2,S", MAIL, at=1_800_000_000)
    mailbox = MaildirMailbox(maildir)
    fetched = list(mailbox.fetch(mailbox.listing()))
    assert [mail.raw for mail in fetched] == [MAIL, SECOND]
    assert fetched[0].received_at == datetime.fromtimestamp(1_800_000_000, UTC)


def test_a_mail_keeps_its_source_when_another_program_reads_it(maildir: Path) -> None:
    path = put(maildir, "new/1.a.host")
    before = MaildirMailbox(maildir).listing()
    path.rename(maildir / "cur/1.a.host:2,RS")
    mailbox = MaildirMailbox(maildir)
    assert mailbox.listing() == before
    assert [mail.raw for mail in mailbox.fetch(before)] == [MAIL]


def test_fetching_leaves_the_mail_new(maildir: Path) -> None:
    put(maildir, "new/1.a.host")
    mailbox = MaildirMailbox(maildir)
    list(mailbox.fetch(mailbox.listing()))
    assert names(maildir / "new") == ["1.a.host"]


@pytest.mark.parametrize(("outcome", "folder"), [("done", ".Done"), ("review", ".Review"), ("failed", ".Failed")])
def test_a_mail_is_filed_into_a_subfolder_that_is_made_when_missing(
    maildir: Path, outcome: Outcome, folder: str
) -> None:
    put(maildir, "new/1.a.host")
    put(maildir, "cur/2.b.host:2,S", SECOND)
    mailbox = MaildirMailbox(maildir)
    for source in mailbox.listing():
        mailbox.file(source, outcome)
    assert mailbox.listing() == []
    assert (names(maildir / folder / "new"), names(maildir / folder / "cur")) == (["1.a.host"], ["2.b.host:2,S"])
    assert (maildir / folder / "maildirfolder").exists()


def test_to_file_a_mail_takes_no_look_at_all_the_others(maildir: Path) -> None:
    for number in range(2_000):
        put(maildir, f"new/{number}.a.host")
    mailbox = MaildirMailbox(maildir)
    started = time.process_time()
    sources = mailbox.listing()
    listing = time.process_time() - started
    for source in sources[:100]:
        assert mailbox.file(source, "done")
    assert time.process_time() - started < 6 * listing


def test_filing_never_overwrites_another_mail(maildir: Path) -> None:
    mailbox = MaildirMailbox(maildir)
    for raw in (MAIL, SECOND):
        put(maildir, "new/1.a.host", raw)
        mailbox.file(mailbox.listing()[0], "done")
    assert sorted(path.read_bytes() for path in (maildir / ".Done/new").iterdir()) == [MAIL, SECOND]


def test_a_mail_that_vanished_is_left_out_and_filing_it_is_no_error(maildir: Path) -> None:
    path = put(maildir, "new/1.a.host")
    mailbox = MaildirMailbox(maildir)
    [source] = mailbox.listing()
    path.unlink()
    assert list(mailbox.fetch([source])) == []
    mailbox.file(source, "done")
    assert names(maildir / ".Done/new") == []


def test_a_source_of_another_uidvalidity_touches_nothing(maildir: Path) -> None:
    put(maildir, "new/1.a.host")
    mailbox = MaildirMailbox(maildir)
    [source] = mailbox.listing()
    old = MailSource(source.mailbox, source.folder, source.uidvalidity + 1, source.uid)
    assert list(mailbox.fetch([old])) == []
    mailbox.file(old, "done")
    assert names(maildir / "new") == ["1.a.host"]


def test_uids_fit_into_63_bits_and_differ(maildir: Path) -> None:
    for number in range(200):
        put(maildir, f"new/{number}.a.host")
    uids = {source.uid for source in MaildirMailbox(maildir).listing()}
    assert len(uids) == 200
    assert all(0 <= uid < 2**63 for uid in uids)


# case 19
def test_a_mail_over_the_cap_comes_as_its_header_with_its_size(maildir: Path) -> None:
    put(maildir, "new/1.a.host", MAIL + b"x" * 5_000)
    mailbox = MaildirMailbox(maildir, size_cap=1_000)
    [mail] = mailbox.fetch(mailbox.listing())
    assert (mail.raw, mail.oversize) == (MAIL.removesuffix(b"Hello\r\n"), len(MAIL) + 5_000)


def test_hidden_files_are_no_mails(maildir: Path) -> None:
    put(maildir, "new/.nfs0001")
    assert MaildirMailbox(maildir).listing() == []


def test_waiting_ends_soon_after_a_mail_arrives(maildir: Path) -> None:
    mailbox = MaildirMailbox(maildir)
    mailbox.listing()
    began = time.monotonic()
    threading.Timer(0.2, put, [maildir, "new/1.a.host"]).start()
    mailbox.wait(30)
    assert 0.1 < time.monotonic() - began < 10


def test_waiting_can_be_ended_from_another_thread(maildir: Path) -> None:
    mailbox = MaildirMailbox(maildir)
    threading.Timer(0.2, mailbox.wake).start()
    began = time.monotonic()
    mailbox.wait(30)
    assert 0.1 < time.monotonic() - began < 10


def test_waiting_for_nothing_ends_in_time_although_known_mails_lie_there(maildir: Path) -> None:
    put(maildir, "new/1.a.host")
    mailbox = MaildirMailbox(maildir)
    mailbox.listing()
    began = time.monotonic()
    mailbox.wait(0.3)
    assert 0.3 <= time.monotonic() - began < 5


def test_a_folder_that_is_no_maildir_is_named(tmp_path: Path) -> None:
    with pytest.raises(MailboxUnavailable, match="needs the folders new and cur") as refused:
        MaildirMailbox(tmp_path / "nowhere").listing()
    assert str(tmp_path / "nowhere") in str(refused.value)


def _link(path: Path) -> None:
    (path.parent.parent / "elsewhere").write_text("From: ana@larkspur.example\n\na secret")
    path.symlink_to(path.parent.parent / "elsewhere")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as there, contextlib.chdir(path.parent):  # a socket's path has to be short
        there.bind(path.name)


NO_FILES: dict[str, Callable[[Path], object]] = {
    "a folder": Path.mkdir,
    "a pipe that nobody writes to": os.mkfifo,
    "a socket": _socket,
    "a link to a file elsewhere": _link,
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "a link to itself": lambda path: path.symlink_to(path.name),
}


# case 20
@pytest.mark.parametrize("make", NO_FILES.values(), ids=NO_FILES)
@pytest.mark.parametrize("name", ["1.odd.host", "1.\udcff.host"])
def test_what_is_no_file_stops_no_mail_and_is_filed_as_failed(
    maildir: Path, name: str, make: Callable[[Path], object]
) -> None:
    make(maildir / "new" / name)
    put(maildir, "new/2.a.host")
    mailbox = MaildirMailbox(maildir)
    fetched = {mail.raw: mail for mail in mailbox.fetch(mailbox.listing())}
    assert fetched[MAIL].unreadable == ""
    assert fetched[b""].unreadable == f"{name!r} is no file"
    assert fetched[b""].unreadable.isprintable()
    assert mailbox.file(fetched[b""].source, "failed")
    assert names(maildir / "new") == ["2.a.host"]


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="most file systems keep no such times")
@pytest.mark.parametrize("at", [10**12, -(10**12)])
def test_a_mail_of_a_time_that_no_calendar_has_came_now(at: int) -> None:
    with TemporaryDirectory(dir="/dev/shm") as folder:
        for name in ("new", "cur"):
            (Path(folder) / name).mkdir()
        put(Path(folder), "new/1.a.host", at=at)
        mailbox = MaildirMailbox(Path(folder))
        (mail,) = mailbox.fetch(mailbox.listing())
    assert abs(datetime.now(UTC) - mail.received_at) < timedelta(minutes=1)
