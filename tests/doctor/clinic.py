"""An installation that is well, on real servers on loopback, each of which can be made ill."""

import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from mailbot.config import Settings
from mailbot.demo.servers import ImapServer, SmtpSink
from mailbot.doctor import CHECKS, Finding, Patient, examine
from mailbot.services.ports import DnsUnavailable

# A name that somebody could have, unlike those for examples
ADDRESS = "access@larkspur.internal"
FILES = ("rules", "templates")
SERVER = "mx.larkspur.example"
ZONE = {
    "larkspur.internal": ["v=spf1 mx -all", "verification=7"],
    "_dmarc.larkspur.internal": ["v=DMARC1; p=reject; rua=mailto:dmarc@larkspur.internal"],
    "s1._domainkey.larkspur.internal": ["v=DKIM1; k=ed25519; p=aGVsbG8="],
}
SIGNED = b"DKIM-Signature: v=1; a=ed25519-sha256; d=larkspur.internal;\r\n s=s1; h=from; bh=YQ==; b=YQ==\r\n"
VERDICT = f"Authentication-Results: {SERVER}; dmarc=pass header.from=larkspur.internal\r\n".encode()


@dataclass
class Zone:
    """A name server's answers; names in `silent` are not answered."""

    records: dict[str, list[str]] = field(default_factory=lambda: dict(ZONE))
    silent: tuple[str, ...] = ()

    def txt(self, name: str) -> list[str]:
        if name in self.silent:
            raise DnsUnavailable(f"TXT of {name} cannot be looked up: nobody answers")
        return self.records.get(name, [])


class PostOffice(SmtpSink):
    """A mail server that delivers into the mailbox; `stamp` is what it does to a mail on the way, None loses it."""

    def __init__(self, mailbox: ImapServer) -> None:
        super().__init__()
        self._mailbox = mailbox
        self.stamp: Callable[[bytes], bytes | None] = lambda raw: VERDICT + SIGNED + without_verdicts(raw)
        self.delivered: list[bytes] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if raw := self.stamp(bytes(envelope.original_content or b"")):
            self.delivered.append(raw)
            threading.Thread(target=self._mailbox.deliver, args=(raw,)).start()
        return "250 taken"


def without_verdicts(raw: bytes) -> bytes:
    """As an honest receiver does (RFC 8601 §5); our mails fold that header with blanks."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = head.replace(b"\r\n ", b" ").split(b"\r\n")
    kept = [line for line in fields if not line.lower().startswith(b"authentication-results")]
    return b"\r\n".join(kept) + b"\r\n\r\n" + body


class Web:
    """The pages' public address, and Resend's list of domains; `slow` is how far its clock is off."""

    def __init__(self) -> None:
        self.slow = timedelta()
        self.answers: dict[str, tuple[int, str]] = {"/healthz": (200, "ok\n")}
        self.keys: list[str] = []
        self.port = 0

    def domains(self, status: int = 200, **said: Any) -> None:
        self.answers["/domains?limit=100"] = status, json.dumps(said)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def web() -> Iterator[Web]:
    pages = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            pages.keys.append(self.headers.get("Authorization", ""))
            code, text = pages.answers.get(self.path, (404, "nothing here"))
            self.send_response_only(code)
            self.send_header("Date", format_datetime(datetime.now(UTC) - pages.slow, usegmt=True))
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pages.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield pages
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Clinic:
    """The servers around one installation, and its settings as a mapping that a test changes."""

    mailbox: ImapServer
    post: PostOffice
    pages: Web
    zone: Zone
    given: dict[str, Any]

    def key(self, name: str) -> Path:
        """One of the installation's key files."""
        return Path(self.given["data"]) / "keys" / name

    def at(self, port: int) -> None:
        """The mailbox is at another port."""
        self.given["mailbox"]["url"] = f"imap://access%40larkspur.internal@127.0.0.1:{port}/INBOX"

    def examined(self, mails: bool = True, wait: float = 5.0, files: bool = False) -> dict[str, Finding]:
        """What is found; the files of rules and templates, which take longest, are looked at only on demand."""
        patient = Patient(Settings(**self.given), wait, dns=self.zone)
        checks = [check for check in CHECKS if files or check.name not in FILES]
        return {finding.name: finding for finding in examine(checks, patient, mails)}


@contextmanager
def hiding(port: int, *capabilities: bytes) -> Iterator[int]:
    """A line to the mail server at `port` on which it no longer seems to have these."""

    def pump(one: socket.socket, other: socket.socket, hide: tuple[bytes, ...]) -> None:
        with suppress(OSError), one, other:
            while data := one.recv(65_536):
                for capability in hide:
                    data = data.replace(b" " + capability, b" X" + capability[1:])
                other.sendall(data)

    def accept() -> None:
        with suppress(OSError):
            while True:
                near, far = listener.accept()[0], socket.create_connection(("127.0.0.1", port))
                threading.Thread(target=pump, args=(near, far, ()), daemon=True).start()
                threading.Thread(target=pump, args=(far, near, capabilities), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield int(listener.getsockname()[1])
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def states(findings: Mapping[str, Finding], state: str) -> list[str]:
    return [name for name, finding in findings.items() if finding.state == state]
