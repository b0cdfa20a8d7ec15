"""The demo's post office: a real SMTP server on loopback that keeps what mailbot sends, one mailbox per recipient."""

import socket
import threading
from asyncio import AbstractServer
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """One mail that mailbot sent, as one recipient has it: `number` counts the sink's mails from 1, `at` is UTC."""

    raw: bytes
    message: EmailMessage
    at: datetime
    recipient: str
    number: int

    @property
    def subject(self) -> str:
        """The subject with single blanks, as mail programs show it: Python folds before an encoded word with two."""
        return " ".join(str(self.message["Subject"] or "").split())

    @property
    def gist(self) -> str:
        """The subject; an answer in a thread keeps the subject of what it answers, so its first line is told too."""
        state = next((line.strip() for line in self.text.splitlines() if line.strip()), "")
        return f"{self.subject} ({state})" if self.subject.lower().startswith("re:") else self.subject

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"] or "")

    @property
    def reply_to(self) -> str:
        """Where an answer goes."""
        return str(self.message["Reply-To"] or self.message["From"] or "")

    @property
    def reply_subject(self) -> str:
        """The subject of an answer."""
        return self.subject if self.subject.lower().startswith("re:") else f"Re: {self.subject}"

    @property
    def text(self) -> str:
        """The plain text part, empty where there is none."""
        return self._body("plain")

    @property
    def html(self) -> str:
        """The HTML part, empty where there is none."""
        return self._body("html")

    @property
    def files(self) -> dict[str, bytes]:
        """The attached files by name."""
        parts = self.message.iter_attachments()
        return {part.get_filename() or "": part.get_payload(decode=True) or b"" for part in parts}  # type: ignore[misc]

    def _body(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        return str(part.get_content()) if part else ""


class _FreePort(Controller):
    """aiosmtpd on a port that the system chooses; its own controller must be told one before it listens."""

    def _create_server(self) -> Coroutine[Any, Any, AbstractServer]:
        listening = socket.create_server((LOOPBACK, 0))
        self.port = listening.getsockname()[1]
        return self.loop.create_server(self._factory_invoker, sock=listening)


class SmtpSink:
    """An SMTP server on a free port of 127.0.0.1 that keeps what it is given in one mailbox per recipient."""

    def __init__(self) -> None:
        self.host = LOOPBACK
        self._mails: list[ReceivedMail] = []
        self._arrived = threading.Condition()
        self._controller = _FreePort(self, hostname=LOOPBACK, ident="the demo's mail server")

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def start(self) -> Self:
        """Listens; returns when a client can connect."""
        self._controller.start()
        return self

    def stop(self) -> None:
        """Stops listening and keeps the mails; stopping twice is no error."""
        if not self._controller.loop.is_closed():
            self._controller.stop(no_assert=True)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def mailbox(self, address: str) -> list[ReceivedMail]:
        """Everything that came for this address (in any case), oldest first."""
        return [mail for mail in self.mails() if mail.recipient == address.lower()]

    def mails(self, after: int = 0) -> list[ReceivedMail]:
        """Every mail with a `number` above `after`, in the order of arrival."""
        with self._arrived:
            return self._mails[after:]

    def wait_for(
        self, address: str, predicate: Callable[[ReceivedMail], bool], timeout: float, after: int = 0
    ) -> ReceivedMail:
        """The first mail for this address, above number `after`, that the predicate takes.

        Raises TimeoutError after `timeout` seconds, saying what came instead.
        """

        def found() -> ReceivedMail | None:
            mine = (mail for mail in self._mails[after:] if mail.recipient == address.lower())
            return next((mail for mail in mine if predicate(mail)), None)

        with self._arrived:
            mail = self._arrived.wait_for(found, timeout)
            if mail:
                return mail
            raise TimeoutError(_nothing_of_the_kind(address, timeout, self._mails[after:]))

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: ARG002  # aiosmtpd's hook
        """Keeps one copy for each recipient."""
        raw = bytes(envelope.original_content or b"")
        with self._arrived:
            for address in envelope.rcpt_tos:
                self._keep(raw, address)
            self._arrived.notify_all()
        return "250 kept"

    def _keep(self, raw: bytes, address: str) -> None:
        message = message_from_bytes(raw, policy=policy.default)
        number = len(self._mails) + 1
        self._mails.append(ReceivedMail(raw, message, datetime.now(UTC), address.lower(), number))


def _nothing_of_the_kind(address: str, timeout: float, came: Sequence[ReceivedMail]) -> str:
    others = "; ".join(f"{mail.recipient}: {mail.subject!r}" for mail in came) or "nothing"
    return f"no such mail for {address} within {timeout:g} s; what came: {others}"
