"""The mailbox against real servers: nothing is lost, nothing is marked read, and what goes wrong is said in words."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from imap_servers import DOVECOT, Server, dovecot

from mailbot.adapters.imap import ImapMailbox
from mailbot.services.ports import MailboxUnavailable, MailSource, Outcome

MAIL = b"From: ana@larkspur.example\r\nSubject: one\r\n\r\nHello\r\n"
SECOND = MAIL.replace(b"one", b"two")


def opened(server: Server, **more: int) -> ImapMailbox:
    return ImapMailbox(server.host, server.port, server.user, server.password, tls=False, **more)


@pytest.fixture
def mailbox(server: Server) -> Iterator[ImapMailbox]:
    box = opened(server)
    yield box
    box.close()


def test_mails_are_listed_and_fetched_in_the_order_they_came(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    server.deliver(SECOND)
    fetched = list(mailbox.fetch(mailbox.listing()))
    assert [mail.raw for mail in fetched] == [MAIL, SECOND]
    assert [mail.oversize for mail in fetched] == [0, 0]


# case 104
def test_the_time_of_arrival_is_the_servers_in_utc(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(b"Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n\r\nHello\r\n")
    [mail] = mailbox.fetch(mailbox.listing())
    assert mail.received_at.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - mail.received_at) < timedelta(minutes=2)


def test_an_empty_mailbox_is_an_empty_list(mailbox: ImapMailbox) -> None:
    assert mailbox.listing() == []
    assert list(mailbox.fetch([])) == []


def test_fetching_does_not_mark_a_mail_read(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    list(mailbox.fetch(mailbox.listing()))
    assert [flag for flags in server.flags("INBOX") for flag in flags if flag == b"\\Seen"] == []


# case 13
def test_a_mail_that_a_person_has_read_is_listed_all_the_same(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    with server.client() as person:
        person.select_folder("INBOX")
        person.fetch(person.search(), ["BODY[]"])
    assert len(mailbox.listing()) == 1


def test_more_mails_than_one_batch_all_come(server: Server, mailbox: ImapMailbox) -> None:
    with server.client() as client:
        for number in range(60):
            client.append("INBOX", b"Subject: %d\r\n\r\nHello\r\n" % number)
    subjects = [mail.raw.split(b"\r\n")[0] for mail in mailbox.fetch(mailbox.listing())]
    assert subjects == [b"Subject: %d" % number for number in range(60)]


# case 19
def test_a_mail_over_the_cap_comes_as_its_header_with_its_size(server: Server) -> None:
    large = MAIL + b"x" * 5_000 + b"\r\n"
    for raw in (MAIL, large, SECOND):
        server.deliver(raw)
    box = opened(server, size_cap=1_000)
    fetched = [(mail.raw, mail.oversize) for mail in box.fetch(box.listing())]
    box.close()
    assert fetched == [(MAIL, 0), (MAIL.removesuffix(b"Hello\r\n"), len(large)), (SECOND, 0)]


@pytest.mark.parametrize(("outcome", "folder"), [("done", "Done"), ("review", "Review"), ("failed", "Failed")])
# case 16
def test_a_mail_is_filed_into_a_folder_that_is_made_when_missing(
    server: Server, mailbox: ImapMailbox, outcome: Outcome, folder: str
) -> None:
    server.deliver(MAIL)
    server.deliver(SECOND)
    for source in mailbox.listing():
        mailbox.file(source, outcome)
    assert server.lying_in(folder) == [MAIL, SECOND]
    assert mailbox.listing() == []


# case 16
def test_a_folder_deleted_meanwhile_is_made_again(server: Server, mailbox: ImapMailbox) -> None:
    for raw in (MAIL, SECOND):
        server.deliver(raw)
        mailbox.file(mailbox.listing()[0], "done")
        with server.client() as person:
            person.delete_folder("Done")
    server.deliver(MAIL)
    mailbox.file(mailbox.listing()[0], "done")
    assert server.lying_in("Done") == [MAIL]


# case 12, 13
def test_a_mail_that_vanished_is_left_out_and_filing_it_is_no_error(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    server.deliver(SECOND)
    first, second = mailbox.listing()
    with server.client() as person:
        person.select_folder("INBOX")
        person.delete_messages([first.uid])
        person.expunge()
    assert [mail.raw for mail in mailbox.fetch([first, second])] == [SECOND]
    mailbox.file(first, "done")
    mailbox.file(second, "done")
    assert server.lying_in("Done") == [SECOND]


# case 11
def test_after_a_change_of_uidvalidity_old_sources_touch_nothing(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    [source] = mailbox.listing()
    old = MailSource(source.mailbox, source.folder, source.uidvalidity - 1, source.uid)
    assert list(mailbox.fetch([old])) == []
    mailbox.file(old, "failed")
    assert server.lying_in("INBOX") == [MAIL]


def test_a_source_names_the_mailbox_the_folder_and_both_numbers(server: Server, mailbox: ImapMailbox) -> None:
    server.deliver(MAIL)
    with server.client() as client:
        uidvalidity = client.select_folder("INBOX")[b"UIDVALIDITY"]
        [uid] = client.search()
    assert mailbox.listing() == [MailSource(f"{server.user}@127.0.0.1", "INBOX", uidvalidity, uid)]


def test_waiting_ends_soon_after_a_mail_arrives(server: Server, mailbox: ImapMailbox) -> None:
    mailbox.listing()
    began = time.monotonic()
    threading.Timer(0.3, server.deliver, [MAIL]).start()
    mailbox.wait(30)
    assert time.monotonic() - began < 10
    assert len(mailbox.listing()) == 1


def test_waiting_ends_when_its_time_is_over_and_the_mailbox_still_works(server: Server, mailbox: ImapMailbox) -> None:
    mailbox.wait(0.2)
    server.deliver(MAIL)
    assert len(mailbox.listing()) == 1


def test_waiting_can_be_ended_from_another_thread(mailbox: ImapMailbox) -> None:
    mailbox.listing()
    began = time.monotonic()
    threading.Timer(0.2, mailbox.wake).start()
    mailbox.wait(30)
    assert time.monotonic() - began < 5


def test_a_wake_before_the_wait_is_not_lost_and_counts_once(mailbox: ImapMailbox) -> None:
    mailbox.wake()
    began = time.monotonic()
    mailbox.wait(30)
    assert time.monotonic() - began < 5
    began = time.monotonic()
    mailbox.wait(0.4)
    assert time.monotonic() - began >= 0.4


def test_after_closing_the_next_call_connects_again(server: Server, mailbox: ImapMailbox) -> None:
    mailbox.listing()
    mailbox.close()
    server.deliver(MAIL)
    assert len(mailbox.listing()) == 1


def test_a_wrong_password_is_named_and_does_not_appear(server: Server) -> None:
    box = ImapMailbox(server.host, server.port, server.user, "wrong-secret", tls=False)
    with pytest.raises(MailboxUnavailable, match="refuses the login") as refused:
        box.listing()
    assert "wrong-secret" not in str(refused.value)
    assert server.user in str(refused.value)


if DOVECOT:  # pymap has no namespaces

    def test_folders_lie_below_the_inbox_where_the_server_wants_it() -> None:
        with dovecot("INBOX.") as mailboxes:
            server = mailboxes()
            server.deliver(MAIL)
            box = opened(server)
            box.file(box.listing()[0], "review")
            box.close()
            assert server.lying_in("INBOX.Review") == [MAIL]
