"""A stand-in for Resend on loopback that keeps its promises (resend.com/docs: idempotency keys, batch sending, errors,
rate limit, webhooks) and misbehaves when it is told to. It counts what it accepted.

Idempotency as documented: the same key with the same content within 24 hours gets the answer of the first time; with
other content 409 invalid_idempotent_request; while the first is still being handled 409 concurrent_idempotent_requests.
Only what was accepted is remembered under its key. A batch is accepted as a whole or not at all.
"""

import base64
import hashlib
import hmac
import json
import re
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_A_DAY = 24 * 3600.0
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+|.*<[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+>")


@dataclass(frozen=True)
class Answer:
    """What is sent back. Without a body the connection is broken off instead."""

    code: int
    body: bytes | None
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


@dataclass(frozen=True)
class Mail:
    """One accepted mail: its id, the key it came under, and what it says."""

    mail_id: str
    key: str
    said: Mapping[str, Any]

    @property
    def notice(self) -> str:
        """The notice's id, as its tag says."""
        return str(next((tag["value"] for tag in self.said.get("tags", ()) if tag["name"] == "notice"), ""))


Turn = Callable[[Callable[[], Answer]], Answer]
"""How one request is treated: it is given what would happen, and says what does."""


def error(code: int, name: str, message: str = "", **headers: str) -> Answer:
    """An error in the form of Resend's API; headers with _ for -."""
    body = json.dumps({"statusCode": code, "name": name, "message": message or f"about {name}"}).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(code, body, {"Content-Type": "application/json"} | named)


def refuses(code: int, name: str, message: str = "", **headers: str) -> Turn:
    """Accepts nothing and answers with this error."""
    return lambda accept: error(code, name, message, **headers)


def bad_gateway(accepting: bool = False) -> Turn:
    """A proxy answers in HTML; the mail behind it was accepted, or not."""
    page = Answer(502, b"<html><h1>502 Bad Gateway</h1></html>", {"Content-Type": "text/html"})
    return lambda accept: (accept() if accepting else None, page)[1]


def drops(accept: Callable[[], Answer]) -> Answer:
    """Accepts the mail, then breaks the connection off before it says so."""
    accept()
    return Answer(0, None)


def hangs_up(accept: Callable[[], Answer]) -> Answer:
    """Breaks the connection off and accepts nothing."""
    return Answer(0, None)


def slowly(seconds: float) -> Turn:
    """Accepts at once and answers after this time."""

    def turn(accept: Callable[[], Answer]) -> Answer:
        answer = accept()
        time.sleep(seconds)
        return answer

    return turn


@dataclass
class ResendServer:
    """The stand-in. `script` holds how the next requests are treated, then all goes well.

    `rate` is how many requests a second are allowed, `quota` how many mails are left, `bad_addresses` whom it refuses
    to write to; `clock` is what keys age by. `mails` is what was accepted, `calls` every request's path and key.
    """

    rate: int = 0
    quota: int = -1
    bad_addresses: frozenset[str] = frozenset()
    clock: Callable[[], float] = time.time
    script: deque[Turn] = field(default_factory=deque)
    mails: list[Mail] = field(default_factory=list)
    calls: list[dict[str, str]] = field(default_factory=list)
    refused: Counter[int] = field(default_factory=Counter)
    url: str = ""
    _known: dict[str, tuple[float, bytes, Answer]] = field(default_factory=dict)
    _in_flight: set[str] = field(default_factory=set)
    _window: tuple[int, int] = (0, 0)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def will(self, *turns: Turn) -> None:
        """Treats the next requests so."""
        self.script.extend(turns)

    @property
    def accepted(self) -> Counter[str]:
        """How many mails were accepted for each notice."""
        return Counter(mail.notice for mail in self.mails)

    def handle(self, path: str, key: str, body: bytes) -> Answer:
        """What the API does with one POST."""
        with self._lock:
            turn = self.script.popleft() if self.script else (lambda accept: accept())
        answer = turn(lambda: self._limited(path, key, body))
        self.refused[answer.code] += answer.code >= 400
        return answer

    def _limited(self, path: str, key: str, body: bytes) -> Answer:
        headers = self._rate_headers()
        if headers.get("ratelimit-remaining") == "-1":
            return error(429, "rate_limit_exceeded", **{**headers, "ratelimit-remaining": "0", "retry-after": "1"})
        answer = self._once(path, key, body)
        return Answer(answer.code, answer.body, {**answer.headers, **headers})

    def _rate_headers(self) -> dict[str, str]:
        if not self.rate:
            return {}
        with self._lock:
            second, used = int(time.time()), self._window[1] if self._window[0] == int(time.time()) else 0
            self._window = (second, used + 1)
        left = max(self.rate - used - 1, -1)
        return {"ratelimit-limit": str(self.rate), "ratelimit-remaining": str(left), "ratelimit-reset": "1"}

    def _once(self, path: str, key: str, body: bytes) -> Answer:
        digest = hashlib.sha256(path.encode() + b"\n" + body).digest()
        with self._lock:
            at, first, answer = self._known.get(key, (0.0, b"", None))
            if answer and self.clock() - at < _A_DAY:
                return answer if first == digest else error(409, "invalid_idempotent_request", "payload changed")
            if key in self._in_flight:
                return error(409, "concurrent_idempotent_requests")
            self._in_flight.add(key)
        try:
            answer = self._accept(path, key, body)
            if answer.code == 200 and key:
                self._known[key] = self.clock(), digest, answer
        finally:
            self._in_flight.discard(key)
        return answer

    def _accept(self, path: str, key: str, body: bytes) -> Answer:
        batch = path == "/emails/batch"
        said = json.loads(body)
        mails = said if batch else [said]
        if batch and len(mails) > 100:
            return error(422, "validation_error", "at most 100 mails in a batch")
        for number, mail in enumerate(mails):
            if wrong := self._wrong(mail, batch):
                return error(422, "validation_error", f"{wrong} (mail {number})")
        with self._lock:
            if 0 <= self.quota < len(mails):
                return error(429, "daily_quota_exceeded")
            self.quota -= len(mails) if self.quota > 0 else 0
            start = len(self.mails) + 1
            ids = [f"mail-{start + number}" for number in range(len(mails))]
            self.mails += [Mail(mail_id, key, mail) for mail_id, mail in zip(ids, mails, strict=True)]
        found = {"data": [{"id": mail_id} for mail_id in ids]} if batch else {"id": ids[0]}
        return Answer(200, json.dumps(found).encode())

    def _wrong(self, mail: Mapping[str, Any], batch: bool) -> str:
        """What Resend would not accept in a mail; empty when nothing."""
        if batch and mail.get("attachments"):
            return "attachments are not supported in a batch"
        for name in ("from", "to", "subject"):
            if not mail.get(name):
                return f"Missing `{name}` field"
        to = mail["to"] if isinstance(mail["to"], list) else [mail["to"]]
        bad = [address for address in to if not _ADDRESS.fullmatch(address) or address in self.bad_addresses]
        return f"Invalid `to` field: {bad[0]}" if bad else ""


@contextmanager
def running(server: ResendServer) -> Iterator[ResendServer]:
    """The stand-in behind a real HTTP server on loopback; `server.url` is its address."""
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    http.daemon_threads = True
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    server.url = f"http://127.0.0.1:{http.server_port}"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


def _handler(server: ResendServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            server.calls.append({"path": self.path} | {name.lower(): text for name, text in self.headers.items()})
            self._say(server.handle(self.path, self.headers.get("Idempotency-Key", ""), body))

        def _say(self, answer: Answer) -> None:
            if answer.body is None:
                self.close_connection = True
                return
            self.send_response(answer.code)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    return Handler


def webhook(
    secret: str, kind: str, mail: Mail, event_id: str = "msg_1", at: float | None = None, **data: Any
) -> tuple[bytes, dict[str, str]]:
    """Body and headers of one event as Resend posts it, signed as Svix signs (docs.svix.com: verifying payloads)."""
    facts = {"email_id": mail.mail_id, "to": mail.said["to"], "subject": mail.said["subject"]}
    facts["tags"] = {tag["name"]: tag["value"] for tag in mail.said.get("tags", ())}
    body = json.dumps({"type": kind, "created_at": "2026-11-26T09:00:00.000Z", "data": facts | data}).encode()
    return body, signed(secret, body, event_id, at)


def signed(secret: str, body: bytes, event_id: str = "msg_1", at: float | None = None) -> dict[str, str]:
    """The headers that prove a body; `at` in seconds since 1970, now when not given."""
    stamp = str(int(time.time() if at is None else at))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{event_id}.{stamp}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"svix-id": event_id, "svix-timestamp": stamp, "svix-signature": signature}
