"""The Resend sender against a stand-in for its API that keeps idempotency keys as Resend does."""

import base64
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from mails_to_send import FILE, HOSTILE, NOTICE, SENDER, WITH_FILE
from resend_server import Answer, ResendServer, bad_gateway, drops, refuses, running, slowly

from mailbot.adapters.senders import ResendMailer
from mailbot.services.ports import Notice, SendFailed


@pytest.fixture
def server() -> Iterator[ResendServer]:
    with running(ResendServer()) as server:
        yield server


@pytest.fixture
def mailer(server: ResendServer) -> ResendMailer:
    return ResendMailer("re_secret", timeout=5, api=server.url)


def several(number: int) -> list[Notice]:
    return [replace(NOTICE, notice_id=f"{index:032x}", dedupe_key=f"answer:{index}") for index in range(number)]


def failure(mailer: ResendMailer, notice: Notice = NOTICE) -> SendFailed:
    with pytest.raises(SendFailed) as failed:
        mailer.send(notice, SENDER)
    return failed.value


def test_a_mail_is_handed_over_with_everything_it_says(server: ResendServer, mailer: ResendMailer) -> None:
    assert mailer.send(WITH_FILE, SENDER) == "mail-1"
    mail = server.mails[0].said
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


def test_the_key_of_a_request_is_the_notices_id(server: ResendServer, mailer: ResendMailer) -> None:
    mailer.send(NOTICE, SENDER)
    (request,) = server.calls
    assert request["path"] == "/emails"
    assert request["idempotency-key"] == NOTICE.notice_id
    assert request["authorization"] == "Bearer re_secret"


def test_the_same_notice_twice_is_one_mail(server: ResendServer, mailer: ResendMailer) -> None:
    assert mailer.send(WITH_FILE, SENDER) == mailer.send(WITH_FILE, SENDER)
    assert len(server.mails) == 1


def test_a_line_that_breaks_after_it_was_accepted_is_unknown_and_a_repeat_is_one_mail(
    server: ResendServer, mailer: ResendMailer
) -> None:
    server.will(drops)
    failed = failure(mailer)
    assert failed.unknown
    assert failed.retry_after == 0
    assert mailer.send(NOTICE, SENDER) == "mail-1"
    assert len(server.mails) == 1


# case 96
def test_no_answer_in_time_is_unknown_and_a_repeat_is_one_mail(server: ResendServer) -> None:
    server.will(slowly(1.5))
    mailer = ResendMailer("re_secret", timeout=1, api=server.url)
    failed = failure(mailer)
    assert failed.unknown
    assert failed.retry_after == 0
    assert mailer.send(NOTICE, SENDER) == "mail-1"
    assert server.accepted == {NOTICE.notice_id: 1}


# case 102
def test_a_proxys_page_instead_of_an_answer_is_unknown(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(bad_gateway())
    failed = failure(mailer)
    assert failed.unknown
    assert failed.retry_after == 0


@pytest.mark.parametrize("body", [b"", b"{}", b"not json"])
def test_a_success_that_names_no_mail_is_unknown(server: ResendServer, mailer: ResendMailer, body: bytes) -> None:
    server.will(lambda accept: Answer(200, body))
    assert failure(mailer).unknown


# case 95
def test_too_many_requests_waits_as_long_as_it_is_told(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(refuses(429, "rate_limit_exceeded", retry_after="7"))
    failed = failure(mailer)
    assert failed.retry_after == 7
    assert not failed.unknown


@pytest.mark.parametrize("value", ["", "-1", "soon", "1e9", "²"])
def test_a_waiting_time_that_is_no_number_is_replaced_by_a_second(
    server: ResendServer, mailer: ResendMailer, value: str
) -> None:
    body = b'{"statusCode": 429, "name": "rate_limit_exceeded", "message": "slow down"}'
    server.will(lambda accept: Answer(429, body, {"Content-Type": "application/json", "Retry-After": value}))
    assert failure(mailer).retry_after == 1


def test_a_used_up_quota_is_a_long_pause(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(refuses(429, "daily_quota_exceeded"))
    assert failure(mailer).retry_after == 3600
    server.will(refuses(429, "monthly_quota_exceeded"))
    failed = failure(mailer)
    assert (failed.retry_after, failed.trouble) == (6 * 3600, "quota")


def test_the_same_mail_in_flight_elsewhere_is_tried_again_soon(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(refuses(409, "concurrent_idempotent_requests"))
    failed = failure(mailer)
    assert failed.retry_after == 5
    assert failed.unknown


# case 97
def test_a_notice_that_changed_under_its_key_is_a_bug_and_never_sent_anew(
    server: ResendServer, mailer: ResendMailer
) -> None:
    mailer.send(NOTICE, SENDER)
    failed = failure(mailer, replace(NOTICE, text="something else"))
    assert failed.retry_after is None
    assert failed.unknown
    assert failed.trouble == "changed"
    assert "BUG" in str(failed)
    assert len(server.mails) == 1


@pytest.mark.parametrize(("code", "name"), [(400, "validation_error"), (422, "missing_required_field"), (451, "x")])
def test_a_mail_that_is_refused_is_not_tried_again(
    server: ResendServer, mailer: ResendMailer, code: int, name: str
) -> None:
    server.will(refuses(code, name))
    failed = failure(mailer)
    assert failed.retry_after is None
    assert f"{code} {name}" in str(failed)


@pytest.mark.parametrize(
    ("code", "name"),
    [(401, "missing_api_key"), (403, "invalid_api_key"), (403, "validation_error"), (404, "not_found")],
)
def test_wrong_settings_stop_everything_and_lose_no_mail(
    server: ResendServer, mailer: ResendMailer, code: int, name: str
) -> None:
    server.will(refuses(code, name))
    failed = failure(mailer)
    assert failed.retry_after == 600
    assert not failed.unknown
    assert "re_secret" not in str(failed)


def test_a_fault_of_theirs_is_unknown(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(refuses(500, "application_error"))
    assert failure(mailer).unknown


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_subject_reaches_them_as_one_line(server: ResendServer, mailer: ResendMailer, value: str) -> None:
    mailer.send(replace(NOTICE, subject=value, in_reply_to=value), SENDER)
    mail = server.mails[0].said
    assert mail["subject"].isprintable()
    assert "=?" not in mail["subject"]
    assert "In-Reply-To" not in mail["headers"]


def test_two_mailers_with_two_keys_do_not_mix(server: ResendServer) -> None:
    mailers = [ResendMailer(f"re_{number}", timeout=5, api=server.url) for number in range(4)]
    threads = [
        threading.Thread(target=mailer.send, args=(replace(NOTICE, notice_id=f"{number}-{turn}"), SENDER))
        for number, mailer in enumerate(mailers)
        for turn in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pairs = {(row["idempotency-key"][0], row["authorization"]) for row in server.calls}
    assert pairs == {(str(number), f"Bearer re_{number}") for number in range(4)}
    assert len(server.mails) == 20


def test_a_notices_id_travels_as_a_tag_so_that_webhooks_give_it_back(
    server: ResendServer, mailer: ResendMailer
) -> None:
    mailer.send(NOTICE, SENDER)
    assert server.mails[0].said["tags"] == [{"name": "notice", "value": NOTICE.notice_id}]


def test_a_batch_is_one_call_under_its_own_key_with_the_ids_in_order(
    server: ResendServer, mailer: ResendMailer
) -> None:
    notices = several(100)
    ids = mailer.send_many("batch-1", notices, SENDER)
    assert [(call["path"], call["idempotency-key"]) for call in server.calls] == [("/emails/batch", "batch-1")]
    assert [(mail.mail_id, mail.notice) for mail in server.mails] == list(
        zip(ids, [notice.notice_id for notice in notices], strict=True)
    )


def test_a_batch_repeated_after_a_broken_line_is_sent_once(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(drops)
    with pytest.raises(SendFailed) as failed:
        mailer.send_many("batch-1", several(3), SENDER)
    assert failed.value.unknown
    assert mailer.send_many("batch-1", several(3), SENDER) == ["mail-1", "mail-2", "mail-3"]
    assert set(server.accepted.values()) == {1}


def test_a_batch_with_one_bad_mail_is_refused_and_nothing_of_it_sent(
    server: ResendServer, mailer: ResendMailer
) -> None:
    good, bad = several(2)
    server.bad_addresses = frozenset(("gone@larkspur.example",))
    with pytest.raises(SendFailed) as failed:
        mailer.send_many("batch-1", [good, replace(bad, recipient="gone@larkspur.example")], SENDER)
    assert (failed.value.retry_after, failed.value.unknown) == (None, False)
    assert server.mails == []


@pytest.mark.parametrize("body", [b"{}", b'{"data": [{"id": "a"}]}', b'{"data": [{"id": "a"}, {"id": ""}]}'])
def test_a_batch_answered_with_too_few_ids_is_unknown(server: ResendServer, mailer: ResendMailer, body: bytes) -> None:
    server.will(lambda accept: Answer(200, body))
    with pytest.raises(SendFailed) as failed:
        mailer.send_many("batch-1", several(2), SENDER)
    assert failed.value.unknown


def test_the_announced_rate_is_kept_so_that_nothing_is_refused(server: ResendServer, mailer: ResendMailer) -> None:
    server.rate = 2
    for notice in several(5):
        mailer.send(notice, SENDER)
    assert len(server.mails) == 5
    assert server.refused[429] == 0


def test_a_long_window_is_a_pause_and_no_call(server: ResendServer, mailer: ResendMailer) -> None:
    headers = {"Content-Type": "application/json", "RateLimit-Remaining": "0", "RateLimit-Reset": "30"}
    server.will(lambda accept: Answer(200, b'{"id": "mail-1"}', headers))
    mailer.send(NOTICE, SENDER)
    started = time.monotonic()
    failed = failure(mailer)
    assert 29 < (failed.retry_after or 0) <= 30
    assert not failed.unknown
    assert time.monotonic() - started < 1
    assert len(server.calls) == 1


def test_a_recipient_that_cannot_be_written_to_is_told_as_such(server: ResendServer, mailer: ResendMailer) -> None:
    server.bad_addresses = frozenset((NOTICE.recipient,))
    assert failure(mailer).trouble == "recipient"
    assert failure(mailer, replace(NOTICE, recipient="not an address")).trouble == "recipient"
    assert len(server.calls) == 1


def test_a_key_that_is_deleted_is_a_matter_of_settings(server: ResendServer, mailer: ResendMailer) -> None:
    server.will(refuses(400, "validation_error", "API key is invalid"))
    failed = failure(mailer)
    assert (failed.retry_after, failed.trouble) == (600, "settings")
