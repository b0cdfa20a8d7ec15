"""The SMTP sender against a real mail server on loopback, well-behaved and not."""

import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from mails_to_send import HOSTILE, NOTICE, SENDER, WITH_FILE
from smtp_server import listening

from mailbot.adapters.senders import SmtpMailer, mime
from mailbot.services.ports import SendFailed, StoreUnavailable


class Server:
    """Keeps what it is given; `answers` holds what to say instead of 250, by command; `hang_up` breaks the line."""

    def __init__(self, hang_up: str = "", **answers: str) -> None:
        self.mails: list[Envelope] = []
        self.signed_in: list[bool] = []
        self._hang_up, self._answers = hang_up, answers

    def _answer(self, command: str, server: SMTP) -> str:
        if command == self._hang_up:
            server.transport.abort()
        return self._answers.get(command, "250 fine")

    async def handle_MAIL(self, server: SMTP, s: Session, envelope: Envelope, address: str, options: Any) -> str:
        envelope.mail_from = address
        return self._answer("mail", server)

    async def handle_RCPT(self, server: SMTP, s: Session, envelope: Envelope, address: str, options: Any) -> str:
        envelope.rcpt_tos.append(address)
        return self._answer("rcpt", server)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.mails.append(envelope)
        self.signed_in.append(bool(session.authenticated))
        return self._answer("data", server)

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        return self._answer("quit", server)


def mailer(port: int, **settings: Any) -> SmtpMailer:
    return SmtpMailer("127.0.0.1", port, **{"security": "none", "timeout": 5.0} | settings)


def failure(server: Server) -> SendFailed:
    with listening(server) as port, pytest.raises(SendFailed) as failed:
        mailer(port).send(NOTICE, SENDER)
    return failed.value


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that nobody but this test trusts, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = tmp_path_factory.mktemp("tls") / "localhost.pem"
    file.write_bytes(secret + made.public_bytes(pem))
    return file


def server_side(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


def test_a_mail_arrives_byte_for_byte_with_its_envelope() -> None:
    server = Server(data="250 queued as 7")
    with listening(server) as port:
        assert mailer(port).send(WITH_FILE, SENDER) == "queued as 7"
    (envelope,) = server.mails
    assert envelope.original_content == mime.build(WITH_FILE, SENDER)
    assert envelope.mail_from == "access@larkspur.example"
    assert envelope.rcpt_tos == ["ana@larkspur.example"]


@pytest.mark.parametrize("value", HOSTILE)
def test_no_hostile_subject_gets_a_bcc_through_a_real_server(value: str) -> None:
    server = Server()
    with listening(server) as port:
        mailer(port).send(replace(NOTICE, subject=value), SENDER)
    (envelope,) = server.mails
    mail = message_from_bytes(envelope.original_content or b"", policy=policy.default)
    assert envelope.rcpt_tos == ["ana@larkspur.example"]
    assert mail["Bcc"] is None
    assert b"\nbcc:" not in (envelope.original_content or b"").lower()
    assert mail.get_body(("plain",)) is not None


def test_a_hostile_recipient_reaches_no_server() -> None:
    server = Server()
    with listening(server) as port, pytest.raises(SendFailed) as failed:
        mailer(port).send(replace(NOTICE, recipient="ana@x.example>\r\nRCPT TO:<eve@evil.example"), SENDER)
    assert failed.value.retry_after is None
    assert server.mails == []


@pytest.mark.parametrize("command", ["mail", "rcpt", "data"])
def test_a_temporary_refusal_may_be_tried_again(command: str) -> None:
    failed = failure(Server(**{command: "451 greylisted, come back"}))
    assert failed.retry_after == 0
    assert not failed.unknown
    assert "451 greylisted, come back" in str(failed)


@pytest.mark.parametrize("command", ["rcpt", "data"])
def test_a_refusal_for_good_is_not_tried_again(command: str) -> None:
    failed = failure(Server(**{command: "550 no such user"}))
    assert failed.retry_after is None
    assert not failed.unknown
    assert "550 no such user" in str(failed)


def test_a_refused_mailbox_is_told_as_the_recipients_and_nothing_else_is() -> None:
    told = {
        answer: failure(Server(rcpt=answer)).trouble
        for answer in ("550 5.1.1 unknown", "550 no such user", "550 5.7.1 relaying denied", "552 5.2.2 full", "554 no")
    }
    assert [answer for answer, trouble in told.items() if trouble == "recipient"] == list(told)[:2]
    assert failure(Server(rcpt="450 4.1.1 try later")).trouble == ""


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("mail", "550 5.1.8 bad sender"),
        ("data", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
        ("data", "554 5.2.252 SendAsDenied; access@larkspur.example not allowed to send as"),
    ],
)
def test_a_refusal_of_our_own_address_is_a_matter_of_settings_and_loses_no_mail(command: str, answer: str) -> None:
    failed = failure(Server(**{command: answer}))
    assert (failed.retry_after, failed.trouble, failed.unknown) == (600, "settings", False)
    assert answer in str(failed)


@pytest.mark.parametrize(("command", "marked"), [("mail", False), ("rcpt", False), ("data", True)])
def test_the_mail_is_marked_just_before_its_text_is_handed_over(command: str, marked: bool) -> None:
    marks: list[int] = []
    server = Server(hang_up=command)
    with listening(server) as port, pytest.raises(SendFailed):
        mailer(port).send(NOTICE, SENDER, lambda: marks.append(len(server.mails)))
    assert marks == ([0] if marked else [])


def test_what_hinders_the_mark_hinders_the_mail() -> None:
    def away() -> None:
        raise StoreUnavailable("the database is away")

    server = Server()
    with listening(server) as port, pytest.raises(StoreUnavailable):
        mailer(port).send(NOTICE, SENDER, away)
    assert server.mails == []


def test_an_address_beyond_ascii_needs_a_server_that_takes_it() -> None:
    wide = replace(NOTICE, recipient="jürgen@larkspur.example", reply_to="")
    server = Server()
    with listening(server, enable_SMTPUTF8=False) as port, pytest.raises(SendFailed, match="SMTPUTF8") as failed:
        mailer(port).send(wide, SENDER)
    assert failed.value.retry_after is None
    with listening(server, enable_SMTPUTF8=True) as port:
        mailer(port).send(wide, SENDER)
    (envelope,) = server.mails
    assert envelope.rcpt_tos == ["jürgen@larkspur.example"]
    mail = message_from_bytes(envelope.original_content or b"", policy=policy.default)
    assert str(mail["To"]) == "jürgen@larkspur.example"
    assert str(mail["Subject"]) == NOTICE.subject


def test_a_long_subject_in_another_script_is_folded_into_lines_that_every_server_takes() -> None:
    subject = "Zugriff auf „Größenübersicht“ – Решение нужно до пятницы, 財務部の共有ドライブ " * 3
    server = Server()
    with listening(server) as port:
        mailer(port).send(replace(NOTICE, subject=subject), SENDER)
    raw = server.mails[0].original_content or b""
    header = raw.partition(b"\r\n\r\n")[0]
    assert header.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert raw.replace(b"\r\n", b"").isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert str(message_from_bytes(raw, policy=policy.default)["Subject"]) == mime.clean(subject)


def test_a_server_that_closes_down_asks_for_a_pause() -> None:
    failed = failure(Server(rcpt="421 closing for maintenance"))
    assert failed.retry_after == 30
    assert not failed.unknown


def test_a_line_that_breaks_after_the_mail_leaves_it_unknown() -> None:
    assert failure(Server(hang_up="data")).unknown


@pytest.mark.parametrize("command", ["mail", "rcpt"])
def test_a_line_that_breaks_before_the_mail_is_a_plain_failure(command: str) -> None:
    failed = failure(Server(hang_up=command))
    assert failed.retry_after == 30
    assert not failed.unknown


@pytest.mark.parametrize("server", [Server(hang_up="quit"), Server(quit="500 what?")])
def test_a_bad_farewell_after_an_accepted_mail_does_not_matter(server: Server) -> None:
    with listening(server) as port:
        assert mailer(port).send(NOTICE, SENDER) == "fine"
    assert len(server.mails) == 1


def answering(to_data: str, to_the_mail: str, to_the_recipient: str = "250 fine") -> SendFailed:
    """What is told of a server that says these words where the mail is handed over."""

    def serve(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection, connection.makefile("rw", encoding="ascii", newline="\r\n") as lines:
            for say, until in (
                *(("220 test", "mail"), ("250 fine", "rcpt"), (to_the_recipient, "data")),
                *((to_data, "."), (to_the_mail, "quit")),
            ):
                lines.write(f"{say}\r\n")
                lines.flush()
                while (line := lines.readline()) and not line.lower().rstrip().startswith(until):
                    if line.lower().startswith(("ehlo", "rset")):
                        lines.write("250 fine\r\n")
                        lines.flush()

    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor() as threads:
        threads.submit(serve, listening)
        with pytest.raises(SendFailed) as failed:
            mailer(listening.getsockname()[1]).send(NOTICE, SENDER)
    return failed.value


@pytest.mark.parametrize("answer", ["250 fine", "251 elsewhere", "huh?"])
def test_a_server_that_never_asked_for_the_mail_has_not_taken_it(answer: str) -> None:
    failed = answering(answer, "250 fine")
    assert not failed.unknown
    assert failed.retry_after == 0


@pytest.mark.parametrize("answer", ["354 go on", "huh?", "150 soon"])
def test_an_answer_about_the_recipient_that_is_neither_yes_nor_no_may_be_tried_again(answer: str) -> None:
    failed = answering("354 go on", "250 fine", to_the_recipient=answer)
    assert not failed.unknown
    assert (failed.retry_after, failed.trouble) == (0, "")


@pytest.mark.parametrize("answer", ["354 go on", "huh?", "150 soon"])
def test_an_answer_to_the_mail_that_is_neither_yes_nor_no_leaves_it_unknown(answer: str) -> None:
    assert answering("354 go on", answer).unknown


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(SendFailed, match=f"127.0.0.1:{port} cannot be reached") as failed:
        mailer(port).send(NOTICE, SENDER)
    assert failed.value.retry_after == 30
    assert not failed.value.unknown


def test_a_server_that_says_nothing_is_given_up_after_the_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(SendFailed, match="timed out") as failed:
        mailer(silent.getsockname()[1], timeout=0.2).send(NOTICE, SENDER)
    assert not failed.value.unknown


def test_starttls_is_never_given_up_for_plain_text() -> None:
    server = Server()
    with listening(server) as port, pytest.raises(SendFailed, match="spoken to securely") as failed:
        mailer(port, security="starttls").send(NOTICE, SENDER)
    assert failed.value.retry_after == 600
    assert server.mails == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path, security: str) -> None:
    server, side = Server(), server_side(certificate)
    settings = {"ssl_context": side} if security == "tls" else {"tls_context": side}
    with listening(server, **settings) as port, pytest.raises(SendFailed, match="certificate"):
        mailer(port, security=security).send(NOTICE, SENDER)
    assert server.mails == []


def test_a_mail_goes_over_tls_from_the_first_byte(certificate: Path) -> None:
    server, trusting = Server(), ssl.create_default_context(cafile=str(certificate))
    with listening(server, ssl_context=server_side(certificate)) as port:
        SmtpMailer("localhost", port, security="tls", tls=trusting).send(NOTICE, SENDER)
    assert len(server.mails) == 1


def test_a_sign_in_goes_over_starttls_and_a_wrong_password_is_a_matter_of_settings(certificate: Path) -> None:
    def check(server: Any, session: Any, envelope: Any, mechanism: Any, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"desk", b"right"), handled=False)

    server, trusting = Server(), ssl.create_default_context(cafile=str(certificate))
    settings = {"tls_context": server_side(certificate), "require_starttls": True, "authenticator": check}
    with listening(server, auth_required=True, **settings) as port:
        SmtpMailer("localhost", port, "desk", "right", tls=trusting).send(NOTICE, SENDER)
        with pytest.raises(SendFailed, match="refuses our sign-in") as failed:
            SmtpMailer("localhost", port, "desk", "wrong", tls=trusting).send(NOTICE, SENDER)
    assert server.signed_in == [True]
    assert failed.value.retry_after == 600
    assert "wrong" not in str(failed.value)


def test_a_check_signs_in_and_sends_nothing() -> None:
    server = Server()
    with listening(server) as port:
        mailer(port).check(SENDER)
    assert server.mails == []


def test_a_check_tells_that_we_may_not_send_as_this_address() -> None:
    with listening(Server(mail="550 5.7.60 not yours")) as port, pytest.raises(SendFailed, match=r"5\.7\.60 not yours"):
        mailer(port).check(SENDER)


@pytest.mark.parametrize("host", ["mail.larkspur.example", "10.0.0.1", "localhost.evil.example"])
def test_plain_text_to_another_machine_is_refused_at_once(host: str) -> None:
    with pytest.raises(ValueError, match=r"starttls or tls"):
        SmtpMailer(host, 25, security="none")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.2", "::1"])
def test_plain_text_on_this_machine_is_allowed(host: str) -> None:
    assert SmtpMailer(host, 25, security="none").exactly_once is False
