"""The sender's verdict: only what the pinned server says in the topmost place, read to the letter (RFC 8601)."""

from datetime import UTC, datetime

import pytest

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Verdict

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
OURS = "mx.larkspur.example"


def verdict(*results: str, sender: str = "ana@larkspur.example", pinned: str = OURS) -> Verdict:
    headers = "".join(f"Authentication-Results: {value}\r\n" for value in results)
    raw = f"{headers}From: {sender}\r\n\r\nHello".encode()
    return MimeReader(pinned, frozenset()).read(raw, RECEIVED).verdict


@pytest.mark.parametrize(
    "value",
    [
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example",
        "MX.Larkspur.Example 1; spf=none; DMARC=Pass (p=none dis=none) header.from=Larkspur.Example",
        'mx.larkspur.example;dmarc = pass reason="a (b) ; c" header.from="larkspur.example"',
        "(by us) mx.larkspur.example; dkim=pass header.i=@larkspur.example header.b=AbC/d+e=; dmarc/1=pass"
        " header.from=ana@larkspur.example",
    ],
)
def test_a_pass_from_the_pinned_server_is_believed(value: str) -> None:
    assert verdict(value) is Verdict.PASS


@pytest.mark.parametrize(
    "value",
    [
        "",
        "none",
        "mx.larkspur.example; none",
        "mx.larkspur.example; dkim=pass; spf=pass",
        "mx.larkspur.example; dmarc=pass",
        "mx.larkspur.example; dmarc=pass header.from=evil.example",
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example.evil.example",
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example; dmarc=none header.from=larkspur.example",
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example; dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example; dmarc=bestguesspass header.from=larkspur.example",
        "mx.larkspur.example; dmarc=none header.from=larkspur.example",
        "mx.larkspur.example; dmarc=temperror header.from=larkspur.example",
        "mx.larkspur.example; dmarc=permerror header.from=larkspur.example",
        "mx.larkspur.example; spf=none dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example; x=(dmarc=pass header.from=larkspur.example)",
        'mx.larkspur.example; x="; dmarc=pass header.from=larkspur.example"',
        'mx.larkspur.example; dmarc=none reason="\\"; dmarc=pass header.from=larkspur.example"',
        "mx.larkspur.example; dmarc=none (; dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example; dmarc=none=pass header.from=larkspur.example",
        "mx.larkspur.example.evil.example; dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example 1 x; dmarc=pass header.from=larkspur.example",
        f"mx.larkspur.example; x={'y' * 8200}; dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example /; dmarc=pass header.from=larkspur.example",
        "evil.example mx.larkspur.example; dmarc=pass header.from=larkspur.example",
        "mx.larkspur.example dmarc=pass header.from=larkspur.example",
        "spf=pass smtp.mailfrom=larkspur.example; dmarc=pass action=none header.from=larkspur.example",
        "larkspur.example; dmarc=pass header.from=larkspur.example",
    ],
)
# case 54, 55, 56, 57
def test_anything_but_a_clear_pass_is_weak(value: str) -> None:
    assert verdict(value) is Verdict.WEAK


@pytest.mark.parametrize(
    "value",
    [
        "mx.larkspur.example; dmarc=fail header.from=larkspur.example",
        'mx.larkspur.example; dmarc=fail reason="; dmarc=pass header.from=larkspur.example"',
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example; dmarc=fail header.from=larkspur.example",
    ],
)
# case 56
def test_a_fail_is_a_fail_whatever_stands_beside_it(value: str) -> None:
    assert verdict(value) is Verdict.FAIL


# case 54
def test_only_the_topmost_header_counts() -> None:
    """The receiver writes above what came with the mail."""
    passed, nothing = f"{OURS}; dmarc=pass header.from=larkspur.example", f"{OURS}; dmarc=none"
    assert verdict(nothing, passed) is Verdict.WEAK
    assert verdict("other.example; dmarc=fail", passed) is Verdict.WEAK
    assert verdict(passed, nothing) is Verdict.PASS


def test_a_header_with_a_blank_before_its_colon_is_no_word_of_the_receiver() -> None:
    """A receiver that takes away what came with the mail may look for the name with its colon."""
    results = f"authentication-results : {OURS}; dmarc=pass header.from=larkspur.example"
    raw = f"{results}\r\nFrom: ana@larkspur.example\r\n\r\nHello".encode()
    assert MimeReader(OURS, frozenset()).read(raw, RECEIVED).verdict is Verdict.WEAK


def test_without_a_pinned_server_nobody_is_believed() -> None:
    assert verdict('""; dmarc=pass header.from=larkspur.example', pinned="") is Verdict.WEAK
    assert verdict("mx; dmarc=fail header.from=larkspur.example", pinned="") is Verdict.WEAK


def test_a_pass_does_not_make_up_for_an_identity_that_cannot_be_used() -> None:
    passed = f"{OURS}; dmarc=pass header.from=larkspur.example"
    assert verdict(passed, sender="a@evil.example, ana@larkspur.example") is Verdict.REFUSED


@pytest.mark.parametrize(
    "sender",
    [
        "Ana Q. Lima <ana@larkspur.example>",
        '"=?utf-8?q?J=C3=BCrgen?=" <ana@larkspur.example>',
        "Jürgen Groß <ana@larkspur.example>",
        "ana@larkspur.example (Ana Lima)",
        '"Lima, Ana (IT)" <Ana@Larkspur.Example>',
        "=?iso-8859-1?q?Ren=E9?= =?utf-8?b?w6k=?=<ana@larkspur.example>",
    ],
)
def test_the_ways_honest_programs_write_a_sender_are_accepted(sender: str) -> None:
    assert verdict(f"{OURS}; dmarc=pass header.from=larkspur.example", sender=sender) is Verdict.PASS


@pytest.mark.parametrize(
    "sender",
    [
        "",
        "Ana",
        "<>",
        "ana@",
        "@larkspur.example",
        "ana@larkspur.example.",
        "ana@lark_spur.example",
        "ana@[192.0.2.1]",
        "ana @ larkspur.example",
        "ana@larkspur.example <ana@larkspur.example>",
        "<ana@larkspur.example> Ana",
        "Ana <ana@larkspur.example",
        "<@relay.example:ana@larkspur.example>",
        "ana@evil.example@larkspur.example",
        "ana@\u200blarkspur.example",
        "ana@larkspur\u3002example",
        'ana@"larkspur".example',
        "=?utf-8?q?ana=40larkspur.example?=",
        '"ana"@larkspur.example',
        "ana..lima@larkspur.example",
        "Ana <ana@larkspur.example>, ",
        "Ana\0 <ana@larkspur.example>",
        "=?x-unknown?q?=FF?= <ana@larkspur.example>",
        '"' + "a" * 1000 + '" <ana@larkspur.example>',
        "a" * 1000 + "@larkspur.example",
    ],
)
# case 46, 47, 49, 50, 51, 53, 60
def test_a_sender_that_could_be_read_two_ways_is_refused(sender: str) -> None:
    assert verdict(f"{OURS}; dmarc=pass header.from=larkspur.example", sender=sender) is Verdict.REFUSED
