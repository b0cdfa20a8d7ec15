"""Hostile mails: every one is read or refused within seconds, and nothing but Unreadable ever comes out."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.adapters.mime import Limits, MimeReader
from mailbot.adapters.mime.confined import Bounds
from mailbot.core.mail import Message, Unreadable, Verdict

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
READER = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
HEAD = b"From: Ana <ana@larkspur.example>\r\nTo: access@larkspur.example\r\n"
HTML = HEAD + b"Content-Type: text/html\r\n\r\n"
SECONDS = 5  # what is quadratic takes minutes

MIXED = b"Content-Type: multipart/mixed; boundary="
DEEP = HEAD + b"".join(MIXED + b"b%d\n\n--b%d\n" % (level, level) for level in range(1000))

UNREADABLE = {
    "case 68: 1,000 levels of multipart": (DEEP, "nested deeper"),
    "case 69: 50,000 parts": (HEAD + MIXED + b"b\n\n" + b"--b\n\nx\n" * 50_000, "parts"),
    "case 69: 100,000 header fields": (HEAD + b"X: y\n" * 100_000 + b"\nx", "header fields"),
    "case 69: a header of 5 MB": (HEAD + b"Subject: " + b"y" * 5_000_000 + b"\n\nx", "headers"),
    "2,001 header fields": (HEAD + b"X: y\n" * 2_001 + b"\nx", "header fields"),
    "case 82: only blanks": (b" \r\n\0\t", "empty"),
}

READABLE = {
    "case 70: 20,000 semicolons": HEAD + b"Content-Type: text/plain" + b";" * 20_000 + b"\n\nx",
    "case 71: 2,000 nested comments in From": b"From: " + b"(" * 2_000 + b"\n\nx",
    "case 71: 2,000 nested comments in Content-Type": HEAD + b"Content-Type: a/b;" + b"(" * 2_000 + b"\n\nx",
    "continuation lines": HEAD + b"X: y\n" + b" \n" * 80_000 + b"\nx",
    "beginnings of encoded words": HEAD + b"Subject: " + b"=?utf-8?q?x" * 20_000 + b"\n\nx",
    "many encoded words": HEAD + b"Subject: " + b"=?utf-8?q?x?= " * 15_000 + b"\n\nx",
    "encoded words in From": b"From: " + b"=?utf-8?q?x?= " * 60 + b"<a@b.example>\n\nx",
    "a From of dots": b"From: " + b"a." * 480 + b"@b.example\n\nx",
    "open brackets in References": HEAD + b"References: " + b"<a" * 80_000 + b"\n\nx",
    "many @ in Message-ID": HEAD + b"Message-ID: " + b"a@" * 80_000 + b"\n\nx",
    "a Date of digits": HEAD + b"Date: " + b"9" * 90_000 + b"\n\nx",
    "parameters in 900 pieces": HEAD + b"Content-Type: a/b" + b"".join(b";a*%d=x" % n for n in range(900)) + b"\n\nx",
    "accents upon one letter": HEAD + b"\n" + ("a" + "\u0301\u0316" * 60_000).encode(),
    "commands in both alternatives": HEAD
    + b"Content-Type: multipart/alternative; boundary=b\n\n--b\n\n"
    + b"approve: x\n" * 20_000
    + b"--b\nContent-Type: text/html\n\n"
    + b"approve: x<br>" * 18_000
    + b"--b--",
    "quoted-printable of equal signs": HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 2_000_000,
    "html: open tags": HTML + b"<a " * 90_000,
    "html: open comments": HTML + b"<!--" * 60_000,
    "html: declarations": HTML + b"<![x" * 60_000,
    "html: quoted brackets in attributes": HTML + b"<a b='>' " * 28_000,
    "html: one tag of many attributes": HTML + b"<a " + b"x= " * 80_000 + b">",
    "html: one long name": HTML + b"<" + b"a" * 260_000,
    "html: nested quotes": HTML + b"<blockquote>" * 20_000 + b"x",
    "html: a number beyond all numbers": HTML + b"&#" + b"9" * 20_000 + b";",
    "html: scripts": HTML + b"<script></" * 26_000,
}


# case 68, 69, 82
@pytest.mark.parametrize("raw_and_words", UNREADABLE.values(), ids=UNREADABLE)
def test_a_mail_beyond_the_limits_is_unreadable_and_says_why(raw_and_words: tuple[bytes, str]) -> None:
    raw, words = raw_and_words
    started = time.process_time()
    with pytest.raises(Unreadable, match=words):
        READER.read(raw, RECEIVED)
    assert time.process_time() - started < SECONDS


# case 70, 71
@pytest.mark.parametrize("raw", READABLE.values(), ids=READABLE)
def test_a_hostile_mail_is_read_in_linear_time(raw: bytes) -> None:
    started = time.process_time()
    assert isinstance(READER.read(raw, RECEIVED), Message)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("stray", [b"<", b"A\n", b"=\n"], ids=["stray signs", "short lines", "stray ends"])
def test_the_largest_mail_in_broken_base64_takes_no_more_time_than_a_mail_may(stray: bytes) -> None:
    raw = HEAD + b"Content-Transfer-Encoding: base64\n\n" + stray * (24_000_000 // len(stray))
    started = time.process_time()
    READER.read(raw, RECEIVED)
    assert time.process_time() - started < Bounds().cpu_seconds


def test_a_mail_over_the_byte_limit_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="at most 100 are read"):
        MimeReader("", frozenset(), Limits(message=100)).read(HEAD + b"\n" + b"x" * 100, RECEIVED)


def test_attachments_beyond_the_limit_are_listed_without_their_data() -> None:
    part = b"--b\nContent-Type: text/csv; name=%b.csv\n\n" + b"x" * 60 + b"\n"
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + part % b"one" + part % b"two" + b"--b--\n"
    message = MimeReader("", frozenset(), Limits(attachments=100)).read(raw, RECEIVED)
    assert [(file.name, len(file.data)) for file in message.attachments] == [("one.csv", 60), ("two.csv", 0)]


def test_a_text_that_was_cut_must_not_decide() -> None:
    raw = HEAD + b"\napprove: all\n" + b"x" * 100
    assert "only its first 50 bytes" in MimeReader("", frozenset(), Limits(text=50)).read(raw, RECEIVED).refused


def test_of_an_endless_subject_the_beginning_is_kept() -> None:
    message = READER.read(HEAD + b"Subject: Access " + b"a." * 100_000 + b"\n\nx", RECEIVED)
    assert message.subject.startswith("Access a.a.")
    assert len(message.subject) < 1_000


# case 19
def test_a_header_alone_is_read_for_a_mail_that_was_too_large_to_fetch() -> None:
    message = READER.read(HEAD + b"Subject: holiday\nContent-Type: multipart/mixed; boundary=b\n\n", RECEIVED)
    assert (message.subject, message.text, message.refused) == ("holiday", "", "")


# case 23, 25
def test_a_mail_delivered_again_keeps_its_derived_id() -> None:
    first, again = (READER.read(b"Received: by %b\n" % by + HEAD + b"\nHello", RECEIVED) for by in (b"one", b"two"))
    other = READER.read(HEAD + b"\nHello!", RECEIVED)
    assert first.message_id == again.message_id != other.message_id


SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "mail").glob("*.eml"))]
HEADERS = st.from_regex(
    "From|To|Cc|Sender|Subject|Date|Message-ID|References|Content-(Type|Transfer-Encoding|Disposition)|DKIM-Signature"
    "|Authentication-Results|Auto-Submitted|Return-Path",
    fullmatch=True,
)
SCRAPS = st.one_of(
    st.sampled_from('"()<>@,;:=\\[].\0\ré\u200b'),
    st.sampled_from(["=?utf-8?q?a?=", "=?x?b?*?=", "ana@larkspur.example", "mx.larkspur.example", "dmarc=pass"]),
    st.sampled_from(["boundary=b", "--b", "multipart/mixed", "text/html", "base64", "charset=utf-16", "<p>", "&#x;"]),
)
VALUES = st.lists(st.one_of(SCRAPS, st.text(max_size=5)), max_size=12).map("".join)


def _read(raw: bytes) -> None:
    try:
        message = READER.read(raw, RECEIVED)
    except Unreadable:
        return
    assert "\n" not in message.subject
    words = message.text + message.subject + message.sender.name
    assert words.encode().decode() == words
    assert message.sent_at.tzinfo
    assert (message.verdict is Verdict.REFUSED) <= bool(message.refused)
    assert message.message_id.startswith("<")
    assert len(message.message_id) <= 250


@given(st.binary(max_size=2_000))
@settings(deadline=None)
def test_any_bytes_are_a_message_or_unreadable(raw: bytes) -> None:
    _read(raw)


@given(st.lists(st.tuples(HEADERS, VALUES), max_size=8), VALUES)
@settings(max_examples=200, deadline=None)
def test_any_headers_are_a_message_or_unreadable(headers: list[tuple[str, str]], body: str) -> None:
    lines = [f"{name}: {value}" for name, value in headers]
    _read("\r\n".join([*lines, "", body]).encode())


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=200, deadline=None)
def test_a_damaged_mail_is_a_message_or_unreadable(raw: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(at, min(len(raw), at + 40)))
    _read(raw[:at] + data.draw(st.binary(max_size=20)) + raw[end:])
