"""Delivery reports are as hostile as any mail: read within caps, and never an error."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Bounce

READER = MimeReader("", frozenset({"access@larkspur.example"}))
MAILS = Path(__file__).parents[1] / "mail"
HEAD = b"From: MAILER-DAEMON@mx.example\r\nSubject: failure notice\r\nReturn-Path: <>\r\n"
REPORT = HEAD + b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
ROW = b"Final-Recipient: rfc822; %b\r\nAction: failed\r\nStatus: %b\r\n\r\n"


def came_back(raw: bytes) -> Bounce:
    bounce = READER.read(raw, datetime(2026, 11, 26, tzinfo=UTC)).bounce
    assert bounce is not None
    return bounce


# case 33
@pytest.mark.parametrize("server", ["postfix", "exchange", "gmail", "exim", "qmail"])
def test_every_server_says_in_its_own_way_whom_it_did_not_reach(server: str) -> None:
    bounce = came_back((MAILS / f"bounce_{server}.eml").read_bytes())
    assert [(row.address, row.permanent) for row in bounce.recipients] == [("mia.berg@larkspur.example", True)]
    assert bounce.message_id == "<0123456789abcdef0123456789abcdef@larkspur.example>"


@pytest.mark.parametrize("action", [b"failed", b"Failed (given up after 4 days)", b" FAILED "])
def test_what_was_done_is_read_without_its_comment(action: bytes) -> None:
    row = ROW.replace(b"failed", action) % (b"mia@x.example", b"5.1.1")
    assert [row.given_up for row in came_back(REPORT + row).recipients] == [True]


def test_of_ten_thousand_recipients_the_first_are_taken() -> None:
    rows = b"".join(ROW % (b"p%d@x.example" % number, b"5.1.1") for number in range(10_000))
    assert [row.address for row in came_back(REPORT + rows).recipients] == [f"p{n}@x.example" for n in range(20)]


@pytest.mark.parametrize(
    "address", [b"x" * 5_000 + b"@x.example", b"<script>", b"a@b@c.example", b"a b@x", b"\0@x.example"]
)
def test_an_address_that_is_none_is_left_out(address: bytes) -> None:
    assert came_back(REPORT + ROW % (address, b"5.1.1") + ROW % (b"mia@x.example", b"5.1.1")).recipients[0].address == (
        "mia@x.example"
    )


def test_a_report_of_twenty_thousand_blank_lines_is_read_at_once() -> None:
    started = time.process_time()
    assert came_back(HEAD + b"Content-Type: message/delivery-status\r\n\r\n" + b"\n" * 20_000).recipients == ()
    assert came_back(HEAD + b"\r\n" + b"<a@\n" * 20_000).recipients == ()
    assert time.process_time() - started < 2


def test_a_message_id_comes_out_as_one_word_or_not_at_all() -> None:
    hostile = b"Content-Type: text/plain\r\n\r\n<mia@x.example>: unknown\r\n\r\nMessage-ID: <a b>\r\nMessage-ID: <%b>"
    assert came_back(HEAD + hostile % b"ok@x.example").message_id == "<ok@x.example>"
    assert came_back(HEAD + hostile % (b"y" * 5_000)).message_id == ""


def test_a_status_that_is_none_is_empty_and_its_failure_lasts() -> None:
    (row,) = came_back(REPORT + ROW % (b"mia@x.example", b"5.1.1.1.1 <b>")).recipients
    assert (row.status, row.permanent) == ("", True)


def test_a_mail_that_is_no_bounce_has_none() -> None:
    raw = REPORT.replace(b"message/delivery-status", b"text/plain").replace(b"failure notice", b"Hello")
    raw = raw.replace(b"MAILER-DAEMON@mx.example", b"ana@larkspur.example").replace(b"Return-Path: <>\r\n", b"")
    assert READER.read(raw + ROW, datetime(2026, 11, 26, tzinfo=UTC)).bounce is None
