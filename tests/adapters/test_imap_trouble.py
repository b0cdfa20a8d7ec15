"""The mailbox on servers that lack things, hang up, fall silent or refuse: said in words, and never a mail lost."""

import re
import threading
import time
from collections.abc import Iterator

import pytest
from imap_servers import Line, Server

from mailbot.adapters.imap import ImapMailbox
from mailbot.services.ports import MailboxUnavailable

MAIL = b"From: ana@larkspur.example\r\nSubject: one\r\n\r\nHello\r\n"
SECOND = MAIL.replace(b"one", b"two")


@pytest.fixture
def mailbox(line: Line) -> Iterator[ImapMailbox]:
    """The mailbox at the end of the line; it gives up on an answer after a second."""
    at = line.server
    box = ImapMailbox(at.host, at.port, at.user, at.password, tls=False, answer_seconds=1.0)
    yield box
    line.thaw()
    box.close()


@pytest.mark.parametrize("hidden", [(b"MOVE",), (b"MOVE", b"UIDPLUS")])
# case 15
def test_without_move_a_mail_is_copied_and_deleted(
    server: Server, line: Line, mailbox: ImapMailbox, hidden: tuple[bytes, ...]
) -> None:
    line.hide(*hidden)
    server.deliver(MAIL)
    server.deliver(SECOND)
    first, second = mailbox.listing()
    mailbox.file(first, "done")
    assert mailbox.listing() == [second]
    assert server.lying_in("Done") == [MAIL]


# case 15
def test_without_move_a_crash_between_copy_and_delete_leaves_one_copy(
    server: Server, line: Line, mailbox: ImapMailbox
) -> None:
    line.hide(b"MOVE")
    server.deliver(MAIL)
    [source] = mailbox.listing()
    with server.client() as crashed:
        crashed.create_folder("Done")
        crashed.select_folder("INBOX")
        crashed.copy([source.uid], "Done")
    mailbox.file(source, "done")
    assert server.lying_in("Done") == [MAIL]
    assert mailbox.listing() == []


def test_without_move_another_mail_of_the_same_size_is_not_taken_for_a_copy(
    server: Server, line: Line, mailbox: ImapMailbox
) -> None:
    line.hide(b"MOVE")
    for raw in (MAIL, SECOND):
        server.deliver(raw)
        mailbox.file(mailbox.listing()[0], "done")
    assert server.lying_in("Done") == [MAIL, SECOND]


def test_without_move_a_vanished_mail_is_no_error(server: Server, line: Line, mailbox: ImapMailbox) -> None:
    line.hide(b"MOVE")
    server.deliver(MAIL)
    server.deliver(SECOND)
    first, second = mailbox.listing()
    with server.client() as person:
        person.select_folder("INBOX")
        person.delete_messages([second.uid])
        person.expunge()
    mailbox.file(first, "done")
    mailbox.file(second, "done")
    assert server.lying_in("Done") == [MAIL]


@pytest.mark.parametrize("hidden", [(b"MOVE",), (b"MOVE", b"UIDPLUS")])
def test_what_others_have_marked_is_not_expunged(
    server: Server, line: Line, mailbox: ImapMailbox, hidden: tuple[bytes, ...]
) -> None:
    line.hide(*hidden)
    server.deliver(MAIL)
    server.deliver(SECOND)
    first, second = mailbox.listing()
    with server.client() as person:
        person.select_folder("INBOX")
        person.delete_messages([second.uid])
    mailbox.file(first, "done")
    assert SECOND in server.lying_in("INBOX")


# case 1, 2
def test_a_server_that_hangs_up_while_we_wait_costs_no_mail_and_no_spin(
    server: Server, line: Line, mailbox: ImapMailbox
) -> None:
    mailbox.listing()
    threading.Timer(0.3, line.cut).start()
    began, used = time.monotonic(), time.process_time()
    mailbox.wait(30)
    assert time.monotonic() - began < 5
    assert time.process_time() - used < 1
    server.deliver(MAIL)
    assert len(mailbox.listing()) == 1


# case 1
def test_a_server_that_always_hangs_up_is_not_called_in_a_tight_loop(line: Line, mailbox: ImapMailbox) -> None:
    line.there = lambda data: (line.cut(), data)[1] if b"IDLE" in data else data
    ends = time.monotonic() + 2
    while time.monotonic() < ends:
        mailbox.wait(30)
    assert line.connections <= 4


# case 3, 4
def test_a_line_that_goes_silent_is_noticed_and_made_anew(server: Server, line: Line, mailbox: ImapMailbox) -> None:
    mailbox.listing()
    line.freeze()
    began = time.monotonic()
    with pytest.raises(MailboxUnavailable, match="did not answer in time"):
        mailbox.listing()
    assert time.monotonic() - began < 10
    line.thaw()
    server.deliver(MAIL)
    assert len(mailbox.listing()) == 1


# case 4
def test_a_server_that_freezes_during_idle_does_not_hold_us(server: Server, line: Line, mailbox: ImapMailbox) -> None:
    mailbox.listing()
    threading.Timer(0.3, line.freeze).start()
    began = time.monotonic()
    mailbox.wait(1.0)
    assert time.monotonic() - began < 8


@pytest.mark.parametrize("absent", [True, False], ids=["absent", "refused"])
# case 7
def test_without_idle_the_mailbox_still_waits_and_wakes(line: Line, mailbox: ImapMailbox, absent: bool) -> None:
    if absent:
        line.hide(b"IDLE")
    else:
        line.there = lambda data: data.replace(b" IDLE\r\n", b" XDLE\r\n")
    for _ in range(3):
        mailbox.wait(0.1)
    used = time.process_time()
    threading.Timer(1.5, mailbox.wake).start()
    began = time.monotonic()
    mailbox.wait(30)
    assert 1.3 < time.monotonic() - began < 6
    assert time.process_time() - used < 0.5
    assert mailbox.listing() == []


# case 9
def test_half_a_line_during_idle_loses_nothing(server: Server, line: Line, mailbox: ImapMailbox) -> None:
    mailbox.listing()
    line.back = lambda data: data[: len(data) // 2] if b"EXISTS" in data else data
    threading.Timer(0.3, server.deliver, [MAIL]).start()
    mailbox.wait(2)
    line.cut()
    line.back = bytes
    mailbox.wait(0.1)
    assert len(mailbox.listing()) == 1


def test_a_line_cut_while_fetching_is_made_good_at_once(server: Server, line: Line, mailbox: ImapMailbox) -> None:
    for raw in (MAIL, SECOND):
        server.deliver(raw)
    sources = mailbox.listing()
    line.cut()
    assert [mail.raw for mail in mailbox.fetch(sources)] == [MAIL, SECOND]


# case 17
def test_a_login_without_a_mailbox_behind_it_gets_a_hint(line: Line, mailbox: ImapMailbox) -> None:
    line.there = lambda data: data.replace(b" SELECT ", b" SELEKT ")
    line.back = lambda data: re.sub(rb"BAD [^\r]*", b"BAD User is authenticated but not connected.", data)
    with pytest.raises(MailboxUnavailable, match="allow it at the provider"):
        mailbox.listing()


def test_a_server_that_is_not_there_is_named() -> None:
    box = ImapMailbox("127.0.0.1", 1, "access@larkspur.example", "x", tls=False)
    with pytest.raises(MailboxUnavailable, match=r"nothing listens on 127\.0\.0\.1:1: check the port"):
        box.listing()


def test_a_name_that_is_not_known_is_said() -> None:
    box = ImapMailbox("imap.larkspur.invalid", 993, "access@larkspur.example", "x")
    with pytest.raises(MailboxUnavailable, match=r"the name imap\.larkspur\.invalid is not known"):
        box.listing()


def test_a_server_without_tls_is_said(server: Server) -> None:
    box = ImapMailbox(server.host, server.port, server.user, server.password, answer_seconds=2.0)
    with pytest.raises(MailboxUnavailable, match="there is no TLS on"):
        box.listing()


def test_plain_text_to_another_machine_is_refused() -> None:
    with pytest.raises(ValueError, match="need imaps://"):
        ImapMailbox("imap.larkspur.example", 143, "access@larkspur.example", "x", tls=False)
