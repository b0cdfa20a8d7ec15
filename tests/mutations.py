"""Mails as nobody means them: each sample is broken in a few ways at once, the same ones for the same seed."""

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

Rng = random.Random
Mutator = Callable[[Rng, bytes, Sequence[bytes]], bytes]

LARGEST = 400_000
"""Bytes of a mutated mail; the limits of the reader have tests of their own."""

SCRAPS = [
    *(b"\0", b"\r", b"\n", b"\r\n", b"\n\n", b"\t", b" ", b"\xff\xfe", b"\x80", b"\xe2\x80\x8b", b"\xf0\x9f\x98\x80"),
    *(b"=?utf-8?q?", b"=?utf-8?b?4oCL?=", b"?=", b"=?x?q?a?=", b"=\n", b"=3D", b"&#x200b;", b"&#99999999999;"),
    *(b"--", b"--\r\n", b"--b\r\n", b"--b--\r\n", b"boundary=", b'boundary=""', b'"', b"(", b")", b"((((", b"<", b">"),
    *(b"<p hidden>", b"</p>", b"<style>", b"</style>", b"<!--", b"-->", b"<table><td>", b"<blockquote>", b"&nbsp;"),
    *(b"approve: x\r\n", b"reject: no\r\n", b"> ", b"On Monday Mia wrote:\r\n", b"-- \r\n", b"@", b",", b";", b":"),
    *(b"-----BEGIN PGP MESSAGE-----\n", b"BEGIN:VCALENDAR\n", b"Final-Recipient: rfc822; a@b.example\n"),
]
CHARSETS = [
    *(b"utf-8", b"utf-16", b"utf-7", b"rot13", b"idna", b"unicode_escape", b"punycode", b"big5", b"iso-2022-jp", b"\0"),
    *(b"", b"x" * 300, b"'us-ascii'", b"utf-8; charset=utf-16", b"cp037", b"hz", b"undefined", b"mbcs", b"zlib"),
]
ENCODINGS = [b"base64", b"quoted-printable", b"7bit", b"x-uuencode", b"binary; x", b"BASE64 ", b"base64, base64", b""]
TYPES = [
    *(b"text/plain", b"text/html", b"multipart/mixed; boundary=b", b"multipart/alternative", b"multipart/report"),
    *(
        b"message/rfc822",
        b"message/delivery-status",
        b"application/ms-tnef",
        b"application/pkcs7-mime",
        b"text/calendar",
    ),
    *(b"multipart/digest; boundary=b", b"text", b"/", b"text/plain;;;;;", b"multipart/signed; boundary=(b)"),
]
NAMES = [
    *(b"From", b"To", b"Cc", b"Sender", b"Reply-To", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References"),
    *(b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition", b"Authentication-Results", b"Return-Path"),
    *(b"Auto-Submitted", b"X-Failed-Recipients", b"Precedence", b"List-Id", b"DKIM-Signature", b"Received", b"X", b""),
]
_CHARSET = re.compile(rb'charset="?[\w-]+"?', re.IGNORECASE)
_BOUNDARY = re.compile(rb'boundary="?([^"\s;]+)"?', re.IGNORECASE)


def samples(folder: Path | None = None) -> list[bytes]:
    """The mails in tests/mail, in order."""
    return [path.read_bytes() for path in sorted((folder or Path(__file__).parent / "mail").glob("*.eml"))]


def mutated(rng: Rng, pool: Sequence[bytes]) -> bytes:
    """One of the mails, broken in one to five ways."""
    raw = rng.choice(pool)
    for _ in range(rng.randint(1, 5)):
        raw = rng.choice(MUTATORS)(rng, raw, pool)[:LARGEST]
    return raw


def _span(rng: Rng, raw: bytes, longest: int) -> tuple[int, int]:
    start = rng.randrange(len(raw) + 1)
    return start, min(len(raw), start + rng.randint(0, longest))


def _flip(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    changed = bytearray(raw)
    for _ in range(min(len(changed), rng.randint(1, 30))):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _cut_out(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    start, end = _span(rng, raw, 200)
    return raw[:start] + raw[end:]


def _truncate(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    return raw[: rng.randrange(len(raw) + 1)]


def _splice(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    other = rng.choice(pool)
    return raw[: rng.randrange(len(raw) + 1)] + other[rng.randrange(len(other) + 1) :]


def _insert(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(raw) + 1)
    return raw[:at] + b"".join(rng.choices(SCRAPS, k=rng.randint(1, 8))) + raw[at:]


def _repeat(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    start, end = _span(rng, raw, 80)
    return raw[:end] + raw[start:end] * rng.choice((2, 5, 20, 300)) + raw[end:]


def _repeat_scrap(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(raw) + 1)
    return raw[:at] + rng.choice(SCRAPS) * rng.choice((3, 10, 100, 5_000)) + raw[at:]


def _double_header(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    lines = raw.split(b"\n")
    line = rng.choice(lines[: lines.index(b"") if b"" in lines else len(lines)] or lines)
    return b"\n".join([line] * rng.choice((1, 2, 50)) + lines)


def _new_header(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    value = b"".join(rng.choices([*SCRAPS, *TYPES, *CHARSETS, b"ana@larkspur.example"], k=rng.randint(0, 6)))
    return rng.choice(NAMES) + b": " + value + b"\n" + raw


def _shuffle_headers(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    head, gap, body = raw.partition(b"\n\n")
    lines = head.split(b"\n")
    rng.shuffle(lines)
    return b"\n".join(lines) + gap + body


def _charset_lies(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    lie = b"charset=" + rng.choice(CHARSETS)
    return _CHARSET.sub(lambda _: lie, raw)


def _type_lies(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    head = b"Content-Type: " + rng.choice(TYPES) + b"\nContent-Transfer-Encoding: " + rng.choice(ENCODINGS) + b"\n"
    return head + raw


def _boundary_games(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    found = _BOUNDARY.search(raw)
    line = b"--" + (found[1] if found else b"b")
    return rng.choice(
        (
            lambda: raw.replace(line, line[:-1]),
            lambda: raw.replace(line + b"--", line),
            lambda: raw.replace(line, line + b"--", 1),
            lambda: raw + (b"\n" + line) * 300,
            lambda: raw.replace(b"\n" + line, line),
            lambda: raw.replace(line, b""),
        )
    )()


def _nest(rng: Rng, raw: bytes, pool: Sequence[bytes]) -> bytes:
    for level in range(rng.choice((1, 3, 25))):
        kind = rng.choice((b"multipart/mixed", b"multipart/alternative", b"multipart/related"))
        head, _, _ = raw.partition(b"\n\n")
        mark = b"n%d" % level
        raw = head[:2_000] + b"\nContent-Type: " + kind + b"; boundary=" + mark + b"\n\n--" + mark + b"\n" + raw
    return raw


MUTATORS: tuple[Mutator, ...] = (
    _flip,
    _cut_out,
    _truncate,
    _splice,
    _insert,
    _repeat,
    _repeat_scrap,
    _double_header,
    _new_header,
    _shuffle_headers,
    _charset_lies,
    _type_lies,
    _boundary_games,
    _nest,
)
