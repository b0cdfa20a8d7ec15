"""The mailbox on servers that break the protocol: no crash, no mail lost, and one bad mail stops no other."""

import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from imap_servers import DOVECOT, Line, Server

from mailbot.adapters.imap import ImapMailbox, mailbox
from mailbot.services.ports import Fetched, MailboxUnavailable

MAIL = b"From: ana@larkspur.example\r\nSubject: one\r\n\r\nHello\r\n"
SECOND = MAIL.replace(b"one", b"two")
ODD_HEADER = b"From: eve@evil.example\r\nSubject: odd\r\n\r\n"
ODD = ODD_HEADER + b"x" * 4_000 + b"\r\n"

Damage = Callable[[bytes], bytes]


@pytest.fixture
def box(line: Line) -> Iterator[ImapMailbox]:
    """The mailbox at the end of the line; it gives up on an answer after half a second."""
    at = line.server
    box = ImapMailbox(at.host, at.port, at.user, at.password, tls=False, answer_seconds=0.5)
    yield box
    line.thaw()
    box.close()


def waits(box: ImapMailbox, seconds: float) -> tuple[float, float]:
    """How long `wait` took, and how much processor time."""
    began, used = time.monotonic(), time.process_time()
    box.wait(seconds)
    return time.monotonic() - began, time.process_time() - used


def looks(box: ImapMailbox, times: int) -> list[list[Fetched]]:
    return [list(box.fetch(box.listing())) for _ in range(times)]


# case 2
def test_a_goodbye_in_idle_is_answered_by_a_new_connection(server: Server, line: Line, box: ImapMailbox) -> None:
    box.listing()
    line.back = lambda data: b"* BYE going down for maintenance\r\n" if b"EXISTS" in data else data
    threading.Timer(0.3, server.deliver, [MAIL]).start()
    took, used = waits(box, 30)
    assert took < 5
    assert used < 1
    line.back = bytes
    assert len(box.listing()) == 1
    assert line.connections == 2


# case 1, 9
def test_half_a_line_and_then_the_end_costs_no_mail(server: Server, line: Line, box: ImapMailbox) -> None:
    box.listing()

    def half(data: bytes) -> bytes:
        if b"EXISTS" not in data:
            return data
        threading.Timer(0.1, line.cut).start()
        return data[:-3]

    line.back = half
    threading.Timer(0.2, server.deliver, [MAIL]).start()
    took, used = waits(box, 30)
    assert took < 5
    assert used < 1
    line.back = bytes
    assert len(box.listing()) == 1


# case 5
def test_news_in_the_same_packet_as_the_agreement_are_found_by_the_next_look(
    server: Server, line: Line, box: ImapMailbox
) -> None:
    box.listing()
    line.back = lambda data: data + b"* 1 EXISTS\r\n" if data.startswith(b"+ ") else data
    server.deliver(MAIL)
    waits(box, 0.5)
    assert len(box.listing()) == 1


# case 6
def test_news_before_the_agreement_are_news_and_no_refusal(server: Server, line: Line, box: ImapMailbox) -> None:
    line.back = lambda data: b"* 1 EXISTS\r\n" + data if data.startswith(b"+ ") else data
    for _ in range(mailbox.MAX_REFUSALS + 1):
        took, _ = waits(box, 30)
        assert took < 5
    server.deliver(MAIL)
    assert len(box.listing()) == 1
    line.back = bytes
    threading.Timer(0.3, server.deliver, [SECOND]).start()
    took, _ = waits(box, 25)
    assert took < 5, "it no longer uses IDLE"


# case 8
def test_a_server_that_is_mute_in_idle_is_looked_at_all_the_same(server: Server, line: Line, box: ImapMailbox) -> None:
    line.back = lambda data: re.sub(rb"\* \d+ (EXISTS|RECENT|FETCH \(FLAGS)[^\r]*\r\n", b"", data)
    box.listing()
    threading.Timer(0.2, server.deliver, [MAIL]).start()
    took, _ = waits(box, 1.0)
    assert took >= 1.0
    assert len(box.listing()) == 1


# case 4
def test_silence_after_done_ends_with_the_read_timeout(server: Server, line: Line, box: ImapMailbox) -> None:
    box.listing()

    def there(data: bytes) -> bytes:
        if b"DONE" in data:
            line.freeze()
        return data

    line.there = there
    took, used = waits(box, 0.3)
    assert took < 5
    assert used < 1
    line.there = bytes
    line.thaw()
    server.deliver(MAIL)
    assert len(box.listing()) == 1


DAMAGES: dict[str, Damage] = {
    "the literal is said to be longer": lambda data: data.replace(b"{%d}" % len(ODD), b"{%d}" % (len(ODD) + 70)),
    "the literal is said to be shorter": lambda data: data.replace(b"{%d}" % len(ODD), b"{%d}" % (len(ODD) - 70)),
    "the literal is said to be longer than any memory": lambda data: data.replace(b"{%d}" % len(ODD), b"{%d}" % 10**15),
    "a number stands where the mail should": lambda data: data.replace(b"BODY[] {%d}" % len(ODD), b"BODY[] 5 X {1}"),
    "a list stands where the mail should": lambda data: data.replace(b"BODY[] {%d}" % len(ODD), b"BODY[] (5) X {1}"),
    "the answer is no IMAP": lambda data: data.replace(b"BODY[] {%d}" % len(ODD), b'BODY[ "( {%d}' % len(ODD)),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
# case 20
def test_a_mail_that_cannot_be_fetched_stops_no_other_and_is_given_up_at_the_third_time(
    server: Server, line: Line, box: ImapMailbox, damage: Damage
) -> None:
    for raw in (MAIL, ODD, SECOND):
        server.deliver(raw)
    line.back = damage
    first, second, third = looks(box, 3)
    for had in (first, second):
        assert [mail.raw for mail in had] == [MAIL, SECOND]
    assert [mail.raw for mail in third] == [MAIL, SECOND, ODD_HEADER]
    assert [bool(mail.unreadable) for mail in third] == [False, False, True]
    assert box.file(third[-1].source, "failed")
    line.back = bytes
    assert server.lying_in("Failed") == [ODD]


@pytest.mark.parametrize(
    ("told", "instead"),
    [(rb"UIDVALIDITY \d+", b"UIDVALIDITY 99999999999999999999"), (rb"\* SEARCH", b"* SEARCH 99999999999999999999")],
)
def test_a_number_that_no_record_can_keep_is_an_answer_that_cannot_be_read(
    server: Server, line: Line, box: ImapMailbox, told: bytes, instead: bytes
) -> None:
    server.deliver(MAIL)
    line.back = lambda data: re.sub(told, instead, data)
    with pytest.raises(MailboxUnavailable, match="99999999999999999999 is no number of IMAP's"):
        box.listing()
    line.back = bytes
    assert len(box.listing()) == 1


# case 20
def test_a_mail_alone_in_the_inbox_is_given_up_as_well(server: Server, line: Line, box: ImapMailbox) -> None:
    server.deliver(ODD)
    line.back = DAMAGES["the answer is no IMAP"]
    *_, third = looks(box, 3)
    assert [(mail.raw, bool(mail.unreadable)) for mail in third] == [(ODD_HEADER, True)]


# case 20
@pytest.mark.parametrize("size", [b"NIL", b"99999999999999999999"])
def test_a_mail_without_a_size_or_a_time_stops_no_other(
    server: Server, line: Line, box: ImapMailbox, size: bytes
) -> None:
    for raw in (MAIL, ODD):
        server.deliver(raw)
    line.back = lambda data: data.replace(b"RFC822.SIZE %d" % len(ODD), b"RFC822.SIZE " + size)
    *_, third = looks(box, 3)
    assert [mail.raw for mail in third] == [MAIL, ODD_HEADER]


# case 104
def test_a_time_of_arrival_that_is_none_counts_as_now(server: Server, line: Line, box: ImapMailbox) -> None:
    server.deliver(MAIL)
    line.back = lambda data: re.sub(rb'INTERNALDATE "[^"]*"', b'INTERNALDATE "99-Foo-2099 99:00:00 +0000"', data)
    [mail] = box.fetch(box.listing())
    assert mail.raw == MAIL
    assert abs(datetime.now(UTC) - mail.received_at) < timedelta(minutes=1)


def test_a_server_that_hands_over_nothing_is_at_fault_and_no_mail_is_given_up(
    server: Server, line: Line, box: ImapMailbox
) -> None:
    for raw in (MAIL, SECOND):
        server.deliver(raw)
    line.there = lambda data: data.replace(b" UID FETCH ", b" UID FETSCH ")
    for _ in range(5):
        with pytest.raises(MailboxUnavailable):
            list(box.fetch(box.listing()))
    line.there = bytes
    assert [mail.raw for mail in box.fetch(box.listing())] == [MAIL, SECOND]


# case 15
def test_where_move_is_offered_but_refused_a_mail_is_copied(server: Server, line: Line, box: ImapMailbox) -> None:
    line.there = lambda data: data.replace(b" UID MOVE ", b" UID MOFE ")
    line.back = lambda data: re.sub(rb"(\w+) BAD [^\r]*", rb"\1 NO [CANNOT] not between these folders", data)
    for raw in (MAIL, SECOND):
        server.deliver(raw)
    for source in box.listing():
        assert box.file(source, "done")
    assert server.lying_in("Done") == [MAIL, SECOND]
    assert box.listing() == []


# case 14
def test_no_keyword_is_ever_needed(server: Server, line: Line, box: ImapMailbox) -> None:
    said: list[bytes] = []
    line.there = lambda data: said.append(data) or data
    line.back = lambda data: re.sub(rb"\* (FLAGS|OK \[PERMANENTFLAGS) [^\r]*\r\n", b"", data)
    server.deliver(MAIL)
    for mail in box.fetch(box.listing()):
        box.file(mail.source, "done")
    assert server.lying_in("Done") == [MAIL]
    assert b"MOVE" in b"".join(said)
    assert b"STORE" not in b"".join(said)


# case 13
def test_filing_says_whether_the_mail_was_still_there(server: Server, box: ImapMailbox) -> None:
    for raw in (MAIL, SECOND):
        server.deliver(raw)
    first, second = box.listing()
    with server.client() as person:
        person.create_folder("Mine")
        person.select_folder("INBOX")
        person.move([first.uid], "Mine")
    assert box.listing() == [second]
    assert not box.file(first, "done")
    assert box.file(second, "done")
    assert server.lying_in("Done") == [SECOND]
    assert server.lying_in("Mine") == [MAIL]


# case 19
def test_of_a_giant_only_the_header_crosses_the_line(server: Server, line: Line) -> None:
    giant = ODD_HEADER + b"x" * 6_000_000 + b"\r\n"
    server.deliver(giant)
    came: list[int] = []
    line.back = lambda data: came.append(len(data)) or data
    at = line.server
    box = ImapMailbox(at.host, at.port, at.user, at.password, tls=False, size_cap=1_000_000)
    [mail] = box.fetch(box.listing())
    box.close()
    assert (mail.raw, mail.oversize) == (ODD_HEADER, len(giant))
    assert sum(came) < 10_000


if DOVECOT:  # pymap takes the numbers in a search for uids

    def test_an_inbox_of_very_many_mails_is_listed_in_parts(
        dovecot_mailboxes: Callable[[], Server], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = dovecot_mailboxes()
        for number in range(5):
            server.deliver(b"Subject: %d\r\n\r\nHello\r\n" % number)
        box = ImapMailbox(server.host, server.port, server.user, server.password, tls=False)
        whole = box.listing()
        monkeypatch.setattr(mailbox, "LISTED", 2)
        assert box.listing() == whole
        assert len(whole) == 5
        box.close()


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    """A self-signed certificate for 127.0.0.1, and a server's context that shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "imap.larkspur.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    shown, kept = tmp_path / "cert.pem", tmp_path / "key.pem"
    shown.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    kept.write_bytes(key.private_bytes(serialization.Encoding.PEM, *private))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(shown, kept)
    return shown, context


def test_a_certificate_that_nobody_vouches_for_is_refused_until_this_machine_trusts_it(
    server: Server, certificate: tuple[Path, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, context = certificate
    server.deliver(MAIL)
    with Line(server, context) as line:
        box = ImapMailbox(line.server.host, line.server.port, server.user, server.password)
        with pytest.raises(MailboxUnavailable, match="cannot be trusted: use the name it is issued for, or"):
            box.listing()
        monkeypatch.setenv("SSL_CERT_FILE", str(shown))
        assert len(box.listing()) == 1
        box.close()
