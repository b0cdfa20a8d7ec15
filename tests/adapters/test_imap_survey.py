"""Looking into a mailbox, on real servers: what they can do, our folders, and what arrives meanwhile."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from imap_servers import DOVECOT, Line, Server, dovecot

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap.connection import Account
from mailbot.adapters.imap.survey import Survey
from mailbot.services.ports import MailboxUnavailable

FIRST, SECOND = (f"Subject: {word}\r\n\r\ntext\r\n".encode() for word in ("one", "two"))


def surveying(server: Server) -> Survey:
    return Survey(Account(server.host, server.port, server.user, server.password, False, "INBOX", 5.0))


@pytest.fixture
def survey(server: Server) -> Iterator[Survey]:
    with closing(surveying(server)) as survey:
        yield survey


def test_what_the_server_can_do_is_told(survey: Survey) -> None:
    assert {"IMAP4REV1", "IDLE", "MOVE", "UIDPLUS"} <= survey.capabilities()


def test_missing_folders_are_made_once(survey: Survey, server: Server) -> None:
    assert survey.make_folders() == ["Done", "Review", "Failed"]
    assert survey.make_folders() == []
    with server.client() as client:
        assert client.folder_exists("Review")


def test_only_what_arrives_after_the_mark_counts_wherever_it_is_filed(survey: Survey, server: Server) -> None:
    server.deliver(FIRST)
    survey.make_folders()
    survey.mark()
    assert list(survey.arrived()) == []
    server.deliver(SECOND)
    assert [header.split() for header in survey.arrived()] == [[b"Subject:", b"two"]]
    mailbox = ImapMailbox(server.host, server.port, server.user, server.password, tls=False)
    mailbox.file(mailbox.listing()[-1], "done")
    mailbox.close()
    assert [header.split() for header in survey.arrived()] == [[b"Subject:", b"two"]]
    assert not any(b"\\Seen" in flags for flags in server.flags("Done"))


def test_a_folder_that_may_not_be_made_is_named(server: Server) -> None:
    with Line(server) as line, closing(surveying(line.server)) as survey:
        line.there = lambda data: data.replace(b" CREATE ", b" KREATE ")
        with pytest.raises(MailboxUnavailable, match="the folder Done is missing and cannot be made"):
            survey.make_folders()


@pytest.mark.skipif(not DOVECOT, reason="Dovecot is not on this machine")
def test_folders_are_made_below_the_inbox_where_the_server_wants_them_there() -> None:
    with dovecot(prefix="INBOX.") as mailboxes:
        server = mailboxes()
        with closing(surveying(server)) as survey, server.client() as client:
            assert survey.make_folders() == ["Done", "Review", "Failed"]
            assert client.folder_exists("INBOX.Failed")
