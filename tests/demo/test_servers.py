"""The demo's two mail servers are real: a stock client finds everything there that mailbot needs."""

import smtplib
import socket
import threading
import time
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from mailbot.demo.servers import ImapServer, SmtpSink

RAW = b"From: Ana <ana.costa@larkspur.example>\r\nSubject: access\r\n\r\nPlease give me the Finance Shared Drive.\r\n"


@pytest.fixture
def imap() -> Iterator[ImapServer]:
    with ImapServer("access@larkspur.example") as server:
        yield server


@pytest.fixture
def client(imap: ImapServer) -> Iterator[IMAPClient]:
    with connect(imap) as client:
        yield client


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as server:
        yield server


def connect(imap: ImapServer) -> IMAPClient:
    client = IMAPClient(imap.host, imap.port, ssl=False, timeout=10)
    client.login(imap.user, imap.password)
    client.select_folder("INBOX")
    return client


def send(sink: SmtpSink, *to: str, subject: str = "hello", text: str = "text") -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "access@larkspur.example", ", ".join(to), subject
    mail.set_content(text)
    mail.add_alternative(f"<p>{text}</p>", subtype="html")
    with smtplib.SMTP(sink.host, sink.port, timeout=10) as smtp:
        smtp.send_message(mail)


def test_a_delivered_mail_is_fetched_byte_for_byte_and_stays_unread(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.noop()
    (uid,) = client.search("ALL")
    fetched = client.fetch([uid], ["BODY.PEEK[]", "RFC822.SIZE", "INTERNALDATE", "FLAGS"])[uid]
    assert fetched[b"BODY[]"] == RAW
    assert fetched[b"RFC822.SIZE"] == len(RAW)
    assert abs(time.time() - fetched[b"INTERNALDATE"].timestamp()) < 60
    assert b"\\Seen" not in fetched[b"FLAGS"]


def test_a_mail_with_binary_and_broken_lines_keeps_its_bytes(imap: ImapServer, client: IMAPClient) -> None:
    raw = b"Subject: \xff\xfe\nX: y\r\n\r\n\x80\x81 bare\nlines\r\nand no end"
    imap.deliver(raw)
    client.noop()
    (uid,) = client.search("ALL")
    assert client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"] == raw


def test_the_header_alone_can_be_fetched(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.noop()
    (uid,) = client.search("ALL")
    header = client.fetch([uid], ["BODY.PEEK[HEADER]"])[uid][b"BODY[HEADER]"]
    assert header == RAW.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def test_a_client_that_idles_is_told_of_a_new_mail(imap: ImapServer, client: IMAPClient) -> None:
    client.idle()
    imap.deliver(RAW)
    assert (1, b"EXISTS") in client.idle_check(timeout=10)
    client.idle_done()


def test_a_mail_that_came_before_the_idle_is_told_too(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.idle()
    assert (1, b"EXISTS") in client.idle_check(timeout=10)
    client.idle_done()


def test_idling_is_quiet_while_nothing_comes(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.noop()
    client.idle()
    assert client.idle_check(timeout=0.2) == []
    client.idle_done()


def test_a_mail_is_moved_to_a_new_folder(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.noop()
    client.create_folder("Done")
    client.move(client.search("ALL"), "Done")
    assert imap.folders() == {"INBOX": 0, "Done": 1}


def test_a_move_to_a_missing_folder_is_refused_and_loses_nothing(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    client.noop()
    with pytest.raises(IMAPClientError, match="TRYCREATE"):
        client.move(client.search("ALL"), "Nowhere")
    assert imap.folders() == {"INBOX": 1}


def test_it_says_that_it_speaks_idle_move_and_uidplus(client: IMAPClient) -> None:
    assert {b"IDLE", b"MOVE", b"UIDPLUS"} <= set(client.capabilities())


def test_two_clients_see_the_same_mailbox_and_uidvalidity(imap: ImapServer, client: IMAPClient) -> None:
    imap.deliver(RAW)
    with connect(imap) as other:
        mine = client.select_folder("INBOX", readonly=True)
        assert mine[b"UIDVALIDITY"] == other.select_folder("INBOX", readonly=True)[b"UIDVALIDITY"]
        assert client.search("ALL") == other.search("ALL")


def test_a_wrong_password_is_refused(imap: ImapServer) -> None:
    with IMAPClient(imap.host, imap.port, ssl=False, timeout=10) as client, pytest.raises(LoginError):
        client.login(imap.user, "not the password")


def test_it_listens_on_loopback_only_and_no_longer_once_stopped(imap: ImapServer) -> None:
    assert imap.host == "127.0.0.1"
    client = connect(imap)
    client.idle()
    imap.stop()
    client.shutdown()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((imap.host, imap.port), timeout=5)


def test_two_servers_do_not_share_a_port_or_a_mailbox(imap: ImapServer) -> None:
    with ImapServer("other@larkspur.example") as other:
        other.deliver(RAW)
        assert other.port != imap.port
        assert (imap.folders(), other.folders()) == ({"INBOX": 0}, {"INBOX": 1})


def test_a_hundred_mails_are_delivered_in_order(imap: ImapServer, client: IMAPClient) -> None:
    for number in range(100):
        imap.deliver(b"Subject: %d\r\n\r\n" % number)
    client.noop()
    uids = client.search("ALL")
    bodies = client.fetch(uids, ["BODY.PEEK[]"])
    assert [bodies[uid][b"BODY[]"] for uid in uids] == [b"Subject: %d\r\n\r\n" % number for number in range(100)]


def test_what_is_sent_lies_in_the_mailbox_of_each_recipient(sink: SmtpSink) -> None:
    send(sink, "Mia.Berg@larkspur.example", "oto.virtanen@larkspur.example", subject="for both")
    (mia,) = sink.mailbox("mia.berg@larkspur.example")
    (oto,) = sink.mailbox("OTO.Virtanen@larkspur.example")
    assert (mia.subject, mia.text.strip(), mia.html.strip()) == ("for both", "text", "<p>text</p>")
    assert mia.raw == oto.raw
    assert sink.mailbox("eve.marlow@larkspur.example") == []


def test_attached_files_are_kept_with_their_bytes(sink: SmtpSink) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@larkspur.example", "it@larkspur.example", "tasks"
    mail.set_content("see the file")
    mail.add_attachment(b"\xef\xbb\xbftask_id\r\n", maintype="text", subtype="csv", filename="tasks.csv")
    with smtplib.SMTP(sink.host, sink.port, timeout=10) as smtp:
        smtp.send_message(mail)
    assert sink.mailbox("it@larkspur.example")[0].files == {"tasks.csv": b"\xef\xbb\xbftask_id\r\n"}


def test_waiting_ends_when_the_mail_comes(sink: SmtpSink) -> None:
    sender = threading.Timer(0.1, send, args=(sink, "ana.costa@larkspur.example"), kwargs={"subject": "Done"})
    sender.start()
    mail = sink.wait_for("ana.costa@larkspur.example", lambda mail: mail.subject == "Done", timeout=10)
    sender.join()
    assert mail.number == 1


def test_waiting_leaves_out_the_mails_that_were_there_before(sink: SmtpSink) -> None:
    send(sink, "ana.costa@larkspur.example", subject="first")
    send(sink, "ana.costa@larkspur.example", subject="second")
    mail = sink.wait_for("ana.costa@larkspur.example", lambda _: True, timeout=10, after=1)
    assert mail.subject == "second"


def test_waiting_in_vain_says_what_came_instead(sink: SmtpSink) -> None:
    send(sink, "ana.costa@larkspur.example", subject="something else")
    with pytest.raises(TimeoutError, match="something else"):
        sink.wait_for("ana.costa@larkspur.example", lambda mail: mail.subject == "Done", timeout=0.05)


def test_the_mails_outlive_the_server(sink: SmtpSink) -> None:
    send(sink, "ana.costa@larkspur.example")
    sink.stop()
    assert len(sink.mails()) == 1
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((sink.host, sink.port), timeout=5)
