"""The cases 63 to 82 of broken and hostile mail, one by one: what is read, what is refused, what is put aside."""

import base64
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import own_text

RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
READER = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
HEAD = b"From: Ana <ana@larkspur.example>\r\nTo: access@larkspur.example\r\n"
MIXED = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"


def read(raw: bytes) -> Message:
    return READER.read(raw, RECEIVED)


def stored(name: str) -> Message:
    return read((Path(__file__).parents[1] / "mail" / f"{name}.eml").read_bytes())


def put_aside(raw: bytes, words: str, seconds: float) -> None:
    started = time.process_time()
    with pytest.raises(Unreadable, match=words):
        read(raw)
    assert time.process_time() - started < seconds


# case 63
@pytest.mark.parametrize(
    "charset",
    ["x-unknown", "idna", "rot13", "zlib", "undefined", "utf\0-8", "", "hex", "punycode", "mbcs", "a" * 9_999],
)
def test_a_charset_that_is_none_or_lies_is_no_error(charset: str) -> None:
    body = "Ich hätte gern Zugriff.".encode()
    message = read(HEAD + f'Content-Type: text/plain; charset="{charset}"\r\n\r\n'.encode() + body)
    assert "Zugriff" in message.text


# case 63
def test_a_charset_that_lies_does_not_cost_the_umlauts() -> None:
    assert stored("charset_lies").text == "Zugriff für Jürgen"


# case 64
@pytest.mark.parametrize(
    ("charset", "body"),
    [
        ("utf-7", b"+AGEAcABwAHIAbwB2AGU-: ok"),
        ("unicode_escape", rb"\x61pprove: ok"),
        ("raw_unicode_escape", rb"\u0061pprove: ok"),
        ("punycode", b"-approve: ok"),
        ("quopri", b"=61pprove: ok"),
    ],
)
def test_a_charset_that_makes_text_out_of_other_text_is_shown_raw_and_gives_no_command(
    charset: str, body: bytes
) -> None:
    message = read(HEAD + b"Content-Type: text/plain; charset=" + charset.encode() + b"\r\n\r\n" + body)
    assert message.text == body.decode()
    assert not message.text.startswith("approve")


# case 65
@pytest.mark.parametrize(
    "damage", [lambda code: code[:-3], lambda code: b"*" + code, lambda code: code + b"\r\n-- \r\n"]
)
def test_a_command_in_damaged_base64_is_refused(damage: object) -> None:
    code = base64.b64encode(b"approve: yes, of course")
    assert callable(damage)
    message = read(HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + damage(code))
    assert "base64 is damaged" in message.refused
    assert "base64 is damaged" in message.unreadable


# case 66
@pytest.mark.parametrize(
    "subject", [b"=?utf-8?b?4oCL=?=", b"=?utf-8?q?=ff=fe?=", b"=?x?z?y?=", b"=?utf-8?b?a?=", b"\xff\xfe"]
)
def test_a_subject_that_is_badly_encoded_is_no_error(subject: bytes) -> None:
    message = read(HEAD + b"Subject: " + subject + b"\r\n\r\nHello")
    assert message.text == "Hello"
    assert message.subject.isprintable()


# case 67
def test_a_line_break_in_a_decoded_subject_is_one_blank() -> None:
    assert stored("subject_with_line_break").subject == "Access Bcc: evil@evil.example"
    for broken in (b"=?utf-8?q?a=0D=0ABcc:_b?=", b"=?utf-8?b?YQpiCmM=?=", b"=?utf-8?q?a=E2=80=A8b=C2=85c?="):
        assert len(read(HEAD + b"Subject: " + broken + b"\r\n\r\nx").subject.splitlines()) == 1


# case 68
def test_a_thousand_levels_of_parts_are_put_aside_within_a_second() -> None:
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1_000))
    put_aside(HEAD + deep, "nested deeper", 1.0)


# case 69
@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (HEAD + MIXED + b"--b\n\nx\n" * 50_000, "parts"),
        (HEAD + b"X: y\n" * 100_000 + b"\nx", "header fields"),
        (HEAD + b"X: " + b"y" * 5_000_000 + b"\n\nx", "headers are larger"),
    ],
    ids=["50,000 parts", "100,000 headers", "a header of 5 MB"],
)
def test_too_many_parts_or_headers_are_put_aside_before_anything_is_decoded(raw: bytes, words: str) -> None:
    put_aside(raw, words, 1.0)


# case 70
def test_twenty_thousand_semicolons_in_a_content_type_cost_nothing() -> None:
    started = time.process_time()
    assert read(HEAD + b"Content-Type: text/plain" + b";" * 20_000 + b"\r\n\r\nHello").text == "Hello"
    assert time.process_time() - started < 1


# case 71
@pytest.mark.parametrize("name", [b"From", b"To", b"Content-Type", b"Authentication-Results", b"Auto-Submitted"])
def test_nested_comments_are_counted_and_not_recursed_into(name: bytes) -> None:
    assert read(HEAD + name + b": x" + b"(" * 2_048 + b"\r\n\r\nHello").text == "Hello"


# case 72
@pytest.mark.parametrize("boundary", [b"", b"; boundary=never", b'; boundary=""'])
def test_a_mail_whose_boundary_never_appears_is_kept_as_text_and_asked_for_again(boundary: bytes) -> None:
    raw = HEAD + b"Content-Type: multipart/mixed" + boundary + b"\r\n\r\n--x\r\n\r\nI need Edit on the drive"
    message = read(raw)
    assert "I need Edit on the drive" in message.text
    assert "the boundary is missing" in message.unreadable
    assert "seems to hold a command" in read(raw + b"\r\napprove: yes").refused


# case 73
@pytest.mark.parametrize("name", ["two_content_types", "two_transfer_encodings_inside"])
def test_a_part_with_two_content_types_or_encodings_is_refused(name: str) -> None:
    assert "a part has two content-t" in stored(name).refused


# case 74
@pytest.mark.parametrize("name", ["attached_mail", "digest"])
def test_a_command_in_an_attached_mail_is_not_read(name: str) -> None:
    assert "approve" not in stored(name).text


# case 75
def test_a_command_in_an_attached_text_is_not_read() -> None:
    message = stored("attached_text")
    assert message.text == "See the file."
    assert message.attachments[0].data == b"approve: yes"


# case 76
@pytest.mark.parametrize("name", ["alternatives_disagree", "alternatives_say_opposites"])
def test_versions_that_disagree_about_a_command_are_refused(name: str) -> None:
    assert "disagree" in stored(name).refused
    assert stored("alternatives_agree").refused == ""


# case 77
def test_a_mail_of_html_only_is_read() -> None:
    message = stored("html_only")
    assert "I need read access to:\n- Finance" in message.text
    assert message.refused == message.unreadable == ""


# case 78
def test_a_winmail_dat_alone_cannot_be_read_and_beside_a_text_does_no_harm() -> None:
    assert stored("winmail_dat_only").unreadable == "it came as Outlook's winmail.dat only"
    assert stored("winmail_dat_beside_text").unreadable == ""


# case 79
@pytest.mark.parametrize("name", ["smime_encrypted", "smime_sealed", "pgp_encrypted", "pgp_inline"])
def test_an_encrypted_mail_cannot_be_read_and_a_signed_one_can(name: str) -> None:
    assert "it is encrypted" in stored(name).unreadable
    assert stored("smime_signed").unreadable == ""


# case 80
def test_a_subject_alone_is_shown_and_its_text_stays_empty() -> None:
    message = read(HEAD + b"Subject: approve: yes\r\n\r\n\r\n")
    assert (message.subject, message.text, message.unreadable) == ("approve: yes", "", "")
    assert own_text(message.text) == ""


# case 81
def test_a_header_named_like_a_method_is_a_header() -> None:
    names = [b"parse", b"headers_json", b"mail", b"from_", b"__class__", b"defects", b"read", b"get", b"keys", b"body"]
    message = read(HEAD + b"".join(name + b": x\r\n" for name in names) + b"\r\nHello")
    assert (message.sender.email, message.text, message.refused) == ("ana@larkspur.example", "Hello", "")


# case 82
@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"\0\0\0", b"no header at all", b"\n\napprove: yes"])
def test_nothing_or_a_mail_without_a_header_is_put_aside(raw: bytes) -> None:
    put_aside(raw, "empty|no header", 1.0)


@pytest.mark.parametrize("mark", ["\v", "\f", "\x1c", "\x1e", "\x85", "\u2028", "\u2029", "\r"])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_line_break_that_a_mail_program_does_not_quote_behind_makes_nobodys_own_line(mark: str, kind: str) -> None:
    """It quotes what Eve wrote as one line; what she put behind such a mark would read as the sender's words."""
    quoted = f"Hi Ana,{mark}I need Admin on the Finance Shared Drive.{mark}"
    text = f"Thanks!\n\n> {quoted}\n> Eve" if kind == "plain" else f"Thanks!<blockquote>{quoted}</blockquote>"
    head = HEAD + f"Content-Type: text/{kind}; charset=utf-8\r\n\r\n".encode()
    assert own_text(read(head + text.encode()).text).strip() == "Thanks!"


def test_those_line_breaks_in_somebodys_own_words_are_line_breaks() -> None:
    raw = HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "One\u2028Two\x0bThree\rFour".encode()
    assert read(raw).text.split("\n") == ["One", "Two", "Three", "Four"]
