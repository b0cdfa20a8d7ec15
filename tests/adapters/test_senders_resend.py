"""The Resend sender against a stand-in for its API that keeps idempotency keys as Resend does."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from mails_to_send import FILE, HOSTILE, NOTICE, SENDER, WITH_FILE

from mailbot.adapters.senders import ResendMailer
from mailbot.services.ports import Notice, SendFailed


class StandIn:
    """Accepts a mail once per key, refuses a changed body under a known key, and can be told what to answer next."""

    def __init__(self) -> None:
        self.mails: list[dict[str, Any]] = []
        self.requests: list[dict[str, str]] = []
        self.answers: list[tuple[int, dict[str, str], bytes]] = []
        self.drop_after_accepting = False
        self._known: dict[str, tuple[bytes, str]] = {}

    def will_answer(self, code: int, name: str = "", **headers: str) -> None:
        """The next answer is this error, in the form of Resend's API."""
        body = json.dumps({"statusCode": code, "name": name, "message": f"about {name}"}).encode()
        sent = {"Content-Type": "application/json"} | {key.replace("_", "-"): value for key, value in headers.items()}
        self.answers.append((code, sent, body))

    def accept(self, key: str, body: bytes) -> tuple[int, bytes]:
        known = self._known.get(key)
        if known and known[0] != body:
            return 409, b'{"statusCode": 409, "name": "invalid_idempotent_request", "message": "payload changed"}'
        if known is None:
            self.mails.append(json.loads(body))
            self._known[key] = body, f"mail-{len(self.mails)}"
        return 200, json.dumps({"id": self._known[key][1]}).encode()


def _handler(stand_in: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            stand_in.requests.append({"path": self.path} | {name.lower(): text for name, text in self.headers.items()})
            if stand_in.answers:
                self._say(*stand_in.answers.pop(0))
                return
            code, said = stand_in.accept(self.headers["Idempotency-Key"], body)
            if stand_in.drop_after_accepting:
                stand_in.drop_after_accepting = False
                self.close_connection = True
                return
            self._say(code, {"Content-Type": "application/json"}, said)

        def _say(self, code: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    return Handler


@contextmanager
def listening(stand_in: StandIn) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stand_in))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def stand_in() -> StandIn:
    return StandIn()


@pytest.fixture
def mailer(stand_in: StandIn) -> Iterator[ResendMailer]:
    with listening(stand_in) as api:
        yield ResendMailer("re_secret", timeout=5, api=api)


def failure(mailer: ResendMailer, notice: Notice = NOTICE) -> SendFailed:
    with pytest.raises(SendFailed) as failed:
        mailer.send(notice, SENDER)
    return failed.value


def test_a_mail_is_handed_over_with_everything_it_says(stand_in: StandIn, mailer: ResendMailer) -> None:
    assert mailer.send(WITH_FILE, SENDER) == "mail-1"
    (mail,) = stand_in.mails
    assert mail["from"] == SENDER
    assert mail["to"] == ["ana@larkspur.example"]
    assert mail["reply_to"] == "access+abcdefghij234567@larkspur.example"
    assert (mail["subject"], mail["text"], mail["html"]) == (NOTICE.subject, NOTICE.text, NOTICE.html)
    assert base64.b64decode(mail["attachments"][0]["content"]) == FILE.data
    assert mail["headers"] == {
        "Message-ID": NOTICE.message_id,
        "In-Reply-To": "<first@larkspur.example>",
        "References": "<first@larkspur.example>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "x-ms-reactions": "disallow",
    }


def test_the_key_of_a_request_is_the_notices_id(stand_in: StandIn, mailer: ResendMailer) -> None:
    mailer.send(NOTICE, SENDER)
    (request,) = stand_in.requests
    assert request["path"] == "/emails"
    assert request["idempotency-key"] == NOTICE.notice_id
    assert request["authorization"] == "Bearer re_secret"


def test_the_same_notice_twice_is_one_mail(stand_in: StandIn, mailer: ResendMailer) -> None:
    assert mailer.send(WITH_FILE, SENDER) == mailer.send(WITH_FILE, SENDER)
    assert len(stand_in.mails) == 1


def test_a_line_that_breaks_after_it_was_accepted_is_unknown_and_a_repeat_is_one_mail(
    stand_in: StandIn, mailer: ResendMailer
) -> None:
    stand_in.drop_after_accepting = True
    failed = failure(mailer)
    assert failed.unknown
    assert failed.retry_after == 0
    assert mailer.send(NOTICE, SENDER) == "mail-1"
    assert len(stand_in.mails) == 1


def test_no_answer_in_time_is_unknown(stand_in: StandIn) -> None:
    with listening(stand_in) as api:
        mailer = ResendMailer("re_secret", timeout=1, api=api)
        waiting = threading.Event()
        stand_in.accept = lambda key, body: (waiting.wait(10), (200, b"{}"))[1]  # type: ignore[method-assign]
        stand_in.drop_after_accepting = True
        failed = failure(mailer)
        waiting.set()
    assert failed.unknown


def test_a_proxys_page_instead_of_an_answer_is_unknown(stand_in: StandIn, mailer: ResendMailer) -> None:
    stand_in.answers.append((502, {"Content-Type": "text/html"}, b"<h1>Bad gateway</h1>"))
    failed = failure(mailer)
    assert failed.unknown
    assert failed.retry_after == 0


@pytest.mark.parametrize("body", [b"", b"{}", b"not json"])
def test_a_success_that_names_no_mail_is_unknown(stand_in: StandIn, mailer: ResendMailer, body: bytes) -> None:
    stand_in.answers.append((200, {"Content-Type": "application/json"}, body))
    assert failure(mailer).unknown


def test_too_many_requests_waits_as_long_as_it_is_told(stand_in: StandIn, mailer: ResendMailer) -> None:
    stand_in.will_answer(429, "rate_limit_exceeded", retry_after="7")
    failed = failure(mailer)
    assert failed.retry_after == 7
    assert not failed.unknown


@pytest.mark.parametrize("value", ["", "-1", "soon", "1e9", "²"])
def test_a_waiting_time_that_is_no_number_is_replaced_by_a_second(
    stand_in: StandIn, mailer: ResendMailer, value: str
) -> None:
    body = b'{"statusCode": 429, "name": "rate_limit_exceeded", "message": "slow down"}'
    stand_in.answers.append((429, {"Content-Type": "application/json", "Retry-After": value}, body))
    assert failure(mailer).retry_after == 1


def test_a_used_up_quota_is_a_long_pause(stand_in: StandIn, mailer: ResendMailer) -> None:
    stand_in.will_answer(429, "daily_quota_exceeded")
    assert failure(mailer).retry_after == 3600
    stand_in.will_answer(429, "monthly_quota_exceeded")
    assert failure(mailer).retry_after == 6 * 3600


def test_the_same_mail_in_flight_elsewhere_is_tried_again_soon(stand_in: StandIn, mailer: ResendMailer) -> None:
    stand_in.will_answer(409, "concurrent_idempotent_requests")
    failed = failure(mailer)
    assert failed.retry_after == 5
    assert failed.unknown


def test_a_notice_that_changed_under_its_key_is_a_bug_and_never_sent_anew(
    stand_in: StandIn, mailer: ResendMailer
) -> None:
    mailer.send(NOTICE, SENDER)
    failed = failure(mailer, replace(NOTICE, text="something else"))
    assert failed.retry_after is None
    assert "BUG" in str(failed)
    assert len(stand_in.mails) == 1


@pytest.mark.parametrize(("code", "name"), [(400, "validation_error"), (422, "missing_required_field"), (451, "x")])
def test_a_mail_that_is_refused_is_not_tried_again(
    stand_in: StandIn, mailer: ResendMailer, code: int, name: str
) -> None:
    stand_in.will_answer(code, name)
    failed = failure(mailer)
    assert failed.retry_after is None
    assert f"{code} {name}" in str(failed)


@pytest.mark.parametrize(
    ("code", "name"),
    [(401, "missing_api_key"), (403, "invalid_api_key"), (403, "validation_error"), (404, "not_found")],
)
def test_wrong_settings_stop_everything_and_lose_no_mail(
    stand_in: StandIn, mailer: ResendMailer, code: int, name: str
) -> None:
    stand_in.will_answer(code, name)
    failed = failure(mailer)
    assert failed.retry_after == 600
    assert not failed.unknown
    assert "re_secret" not in str(failed)


def test_a_fault_of_theirs_is_unknown(stand_in: StandIn, mailer: ResendMailer) -> None:
    stand_in.will_answer(500, "application_error")
    assert failure(mailer).unknown


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_subject_reaches_them_as_one_line(stand_in: StandIn, mailer: ResendMailer, value: str) -> None:
    mailer.send(replace(NOTICE, subject=value, in_reply_to=value), SENDER)
    (mail,) = stand_in.mails
    assert mail["subject"].isprintable()
    assert "=?" not in mail["subject"]
    assert "In-Reply-To" not in mail["headers"]


def test_two_mailers_with_two_keys_do_not_mix(stand_in: StandIn) -> None:
    with listening(stand_in) as api:
        mailers = [ResendMailer(f"re_{number}", timeout=5, api=api) for number in range(4)]
        threads = [
            threading.Thread(target=mailer.send, args=(replace(NOTICE, notice_id=f"{number}-{turn}"), SENDER))
            for number, mailer in enumerate(mailers)
            for turn in range(5)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    pairs = {(row["idempotency-key"][0], row["authorization"]) for row in stand_in.requests}
    assert pairs == {(str(number), f"Bearer re_{number}") for number in range(4)}
    assert len(stand_in.mails) == 20
