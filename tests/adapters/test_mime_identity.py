"""Who a mail claims to be from: one author, read the same by every parser, or nobody; what looks odd is told."""

from datetime import UTC, datetime

import pytest

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Message, Verdict

READER = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
PASSED = "Authentication-Results: mx.larkspur.example; dmarc=pass header.from="


def read(*headers: str, domain: str = "larkspur.example", text: str = "Hello") -> Message:
    header = "\r\n".join((f"{PASSED}{domain}", *headers))
    return READER.read(f"{header}\r\n\r\n{text}".encode(), datetime(2026, 11, 26, 9, 30, tzinfo=UTC))


def refusal(*headers: str) -> str:
    """Why the sender of a mail is refused; its text is not believed although the receiver passed the domain."""
    message = read(*headers)
    assert message.verdict is Verdict.REFUSED
    return message.refused


# case 45
def test_two_from_headers_are_refused() -> None:
    assert "2 From headers" in refusal("From: ana@larkspur.example", "From: eve@larkspur.example")
    assert "2 From headers" in refusal("From: ana@larkspur.example", "from : ana@larkspur.example")
    assert "no From headers" in refusal("Subject: hello")


# case 46
def test_two_addresses_in_one_from_are_refused() -> None:
    assert "more than one mailbox" in refusal("From: ana@larkspur.example, eve@larkspur.example")
    assert "more than one mailbox" in refusal("From: Ana <ana@larkspur.example>,")


# case 47
def test_an_address_before_the_address_is_refused() -> None:
    assert "before the address" in refusal("From: mia@larkspur.example <eve@larkspur.example>")


# case 48
@pytest.mark.parametrize(
    "name",
    ['"mia@larkspur.example"', "=?utf-8?q?Mia_=28mia=40larkspur.example=29?=", '"mia\uff20larkspur.example via"'],
)
def test_a_name_that_reads_like_an_address_changes_nothing_and_is_told(name: str) -> None:
    message = read(f"From: {name} <eve@larkspur.example>")
    assert (message.sender.email, message.verdict) == ("eve@larkspur.example", Verdict.PASS)
    (warning,) = message.warnings
    assert "“mia@larkspur.example”" in warning
    assert "eve@larkspur.example" in warning


def test_a_name_that_is_the_address_itself_is_no_warning() -> None:
    assert read('From: "Ana@Larkspur.example" <ana@larkspur.example>').warnings == ()
    assert read("From: Ana Costa (Finance) <ana@larkspur.example>").warnings == ()


# case 49
def test_a_group_is_refused() -> None:
    assert "group" in refusal("From: Staff: ana@larkspur.example;")
    assert "group" in refusal("From: ana@larkspur.example:eve@larkspur.example;")
    assert "cannot be trusted" in refusal("From: <ana@larkspur.example>:<eve@larkspur.example>")


# case 50
def test_a_stray_bracket_in_an_address_is_refused() -> None:
    assert "cannot be trusted" in refusal("From: alice@larkspur.example)bob@evil.example")
    assert "cannot be trusted" in refusal("From: alice@larkspur.example(<bob@evil.example>")


# case 51
def test_an_encoded_word_inside_an_address_is_refused() -> None:
    assert "cannot be trusted" in refusal("From: =?utf-8?b?YW5hQGxhcmtzcHVyLmV4YW1wbGU=?=@evil.example")
    assert "cannot be trusted" in refusal("From: <=?utf-8?q?ana=40larkspur.example=00?=@evil.example>")


# case 52
def test_a_quoted_address_before_the_at_belongs_to_the_domain_after_it_and_is_refused() -> None:
    message = read('From: "mia@larkspur.example"@evil.example', domain="evil.example")
    assert message.sender.email == '"mia@larkspur.example"@evil.example'
    assert message.verdict is Verdict.REFUSED
    assert "quoted" in message.refused


# case 53
def test_a_control_character_in_an_address_is_refused() -> None:
    assert "control character" in refusal("From: ana@larkspur.example\0.evil.example")
    assert "control character" in refusal("From: Ana <ana\x01@larkspur.example>")


# case 58
@pytest.mark.parametrize(
    "before",
    ["", "z=Subject:month-end (draft; ", 'z=Subject:the "new drive; ', f"x-long={'a' * 9_000}; "],
    ids=["", "an open bracket of the signed subject", "an open quote", "a long tag"],
)
def test_a_signature_over_a_part_of_the_text_is_refused(before: str) -> None:
    signature = f"DKIM-Signature: v=1; a=rsa-sha256; d=larkspur.example; {before}l =20; b=x"
    assert "l=" in read(signature, "From: ana@larkspur.example").refused


# case 59
def test_two_subjects_are_refused() -> None:
    message = read("Subject: I need Admin", "From: ana@larkspur.example", "Subject: lunch")
    assert "two Subject headers" in message.refused


# case 60
@pytest.mark.parametrize(
    ("domain", "spelt"),
    [
        ("l\u0430rkspur.example", "l\\u0430rkspur.example"),
        ("lark\u200bspur.example", "lark\\u200bspur.example"),
        ("\uff4carkspur.example", "\\uff4carkspur.example"),
    ],
)
def test_a_domain_that_looks_like_another_is_refused_and_told(domain: str, spelt: str) -> None:
    message = read(f"From: Ana <ana@{domain}>")
    assert message.verdict is Verdict.REFUSED
    assert "plain ASCII" in message.refused
    assert message.warnings == (f"The sender's domain looks like another one: it is spelt {spelt}.",)


# case 60
def test_a_domain_in_punycode_is_itself_and_told() -> None:
    message = read("From: Ana <ana@xn--lrkspur-5fg.example>", domain="xn--lrkspur-5fg.example")
    assert message.sender.email == "ana@xn--lrkspur-5fg.example"
    assert "can look like another one" in message.warnings[0]


# case 61, 92
def test_the_sender_is_the_author_and_nobody_whom_the_mail_names_elsewhere() -> None:
    message = read(
        "Reply-To: mia@larkspur.example",
        "Return-Path: <mia@larkspur.example>",
        "X-Original-From: mia@larkspur.example",
        "Resent-From: mia@larkspur.example",
        "From: Mia Berg <eve@larkspur.example>",
        "To: access+3kq7@larkspur.example",
        "References: <the-mail-to-mia@larkspur.example>",
        text="approve: fine\r\n\r\n> From: Mia Berg <mia@larkspur.example>\r\n> please decide",
    )
    assert (message.sender.email, message.verdict) == ("eve@larkspur.example", Verdict.PASS)
    assert (message.sent_by, message.tag) == ("", "3kq7")


# case 91
def test_who_sends_in_the_name_of_somebody_is_known_and_told() -> None:
    message = read("From: Mia <mia@larkspur.example>", "Sender: Eve <Eve@larkspur.example>")
    assert (message.sender.email, message.sent_by) == ("mia@larkspur.example", "eve@larkspur.example")
    assert message.verdict is Verdict.PASS
    assert "sent by eve@larkspur.example in the name of mia@larkspur.example" in message.warnings[0]


def test_a_sender_header_that_names_the_author_says_nothing() -> None:
    message = read("From: Mia <mia@larkspur.example>", "Sender: Mia.Berg <MIA@larkspur.example>")
    assert (message.sent_by, message.warnings, message.verdict) == ("", (), Verdict.PASS)


# case 91
@pytest.mark.parametrize(
    "senders",
    [
        ("mia@larkspur.example", "mia@larkspur.example"),
        ("mia@larkspur.example, eve@larkspur.example",),
        ("",),
        ("Mia",),
        ("mia@larkspur.example <eve@larkspur.example>",),
        ("mia@larkspur.example)eve@larkspur.example",),
        ("=?x-unknown?q?=FF?= <eve@larkspur.example>",),
    ],
)
def test_a_sender_header_that_could_be_read_two_ways_is_refused(senders: tuple[str, ...]) -> None:
    assert "Sender header" in refusal("From: mia@larkspur.example", *(f"Sender: {sender}" for sender in senders))
