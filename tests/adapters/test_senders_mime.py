"""The mail itself: complete, the same every time, and without a header that somebody else wrote."""

import subprocess
import sys
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mails_to_send import FILE, HOSTILE, NOTICE, SENDER, WITH_FILE

from mailbot.adapters.senders import mime
from mailbot.services.ports import Notice, SendFailed


def read(notice: Notice, sender: str = SENDER) -> EmailMessage:
    return message_from_bytes(mime.build(notice, sender), policy=policy.default)


def header_names(raw: bytes) -> list[str]:
    """The names at the beginning of the header's lines, as any mail server would see them."""
    lines = raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line or b"\0" in line for line in lines)
    return [line.partition(b":")[0].decode() for line in lines if not line.startswith((b" ", b"\t"))]


USUAL = header_names(mime.build(NOTICE, SENDER))


def test_a_mail_has_every_header_of_its_notice() -> None:
    mail = read(NOTICE)
    assert mail["From"] == SENDER
    assert mail["To"] == "ana@larkspur.example"
    assert mail["Reply-To"] == "access+abcdefghij234567@larkspur.example"
    assert mail["Subject"] == "Re: Finance drive for Zürich"
    assert mail["Date"] == "Thu, 26 Nov 2026 09:15:00 +0000"
    assert mail["Message-ID"] == "<0123456789abcdef0123456789abcdef@larkspur.example>"
    assert mail["In-Reply-To"] == mail["References"] == "<first@larkspur.example>"


_WORDS = ("Elif", "Yılmaz", "José", "“Ledger”", "–", "Ärztin", "Controller", "REQ-2026-0042", "until", "naïve")


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=18).map(" ".join))
def test_a_subject_of_any_length_arrives_blank_for_blank(subject: str) -> None:
    raw = mime.build(replace(NOTICE, subject=subject), SENDER)
    assert message_from_bytes(raw, policy=policy.default)["Subject"] == subject
    assert all(len(line) <= 78 for line in raw.splitlines())


def test_no_machine_is_invited_to_answer() -> None:
    mail = read(NOTICE)
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["X-Auto-Response-Suppress"] == "All"
    assert mail["x-ms-reactions"] == "disallow"


@pytest.mark.parametrize("category", ["approval", "office", "it", "code", "report", "outcome"])
def test_a_notice_that_answers_no_mail_is_auto_generated(category: str) -> None:
    assert read(replace(NOTICE, category=category))["Auto-Submitted"] == "auto-generated"


def test_both_bodies_arrive_as_they_were_written() -> None:
    mail = read(NOTICE)
    assert mail.get_content_type() == "multipart/alternative"
    bodies = [part.get_content().replace("\r\n", "\n") for part in mail.iter_parts()]
    assert bodies == [NOTICE.text, NOTICE.html + "\n"]


def test_an_enclosure_arrives_byte_for_byte() -> None:
    mail = read(WITH_FILE)
    assert mail.get_content_type() == "multipart/mixed"
    (part,) = mail.iter_attachments()
    assert part.get_filename() == "tasks-2026-11-30.csv"
    assert part.get_content_type() == "text/csv"
    assert part.get_content_charset() == "utf-8"
    assert part.get_payload(decode=True) == FILE.data


def test_an_enclosures_name_is_never_a_path_and_never_two_lines() -> None:
    assert mime.file_name(replace(FILE, name="../../etc/pass\r\nwd")) == "pass wd"
    assert mime.file_name(replace(FILE, name="..\\")) == "file"


def test_the_same_notice_makes_the_same_bytes_in_every_process() -> None:
    code = (
        "import hashlib; from mails_to_send import WITH_FILE, SENDER; from mailbot.adapters.senders import mime;"
        "print(hashlib.sha256(mime.build(WITH_FILE, SENDER)).hexdigest())"
    )
    path = {"PYTHONPATH": ":".join(entry for entry in sys.path if entry), "PYTHONHASHSEED": "7"}
    runs = {
        subprocess.run([sys.executable, "-c", code], env=path, capture_output=True, check=True, text=True).stdout
        for _ in range(2)
    }
    assert len(runs) == 1
    assert mime.build(WITH_FILE, SENDER) == mime.build(WITH_FILE, SENDER)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_subject_stays_one_header(value: str) -> None:
    raw = mime.build(replace(NOTICE, subject=value), SENDER)
    assert header_names(raw) == USUAL
    assert message_from_bytes(raw, policy=policy.default)["Bcc"] is None


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_message_id_is_left_out_and_brings_nothing_in(value: str) -> None:
    notice = replace(NOTICE, in_reply_to=value, references=(f"<a@b>{value}", "<good@b>"))
    raw = mime.build(notice, SENDER)
    assert header_names(raw) == [name for name in USUAL if name != "In-Reply-To"]
    assert message_from_bytes(raw, policy=policy.default)["References"] == "<good@b>"


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_sender_name_stays_a_name(value: str) -> None:
    assert header_names(mime.build(NOTICE, f"{value[:200]} <access@larkspur.example>")) == USUAL


@pytest.mark.parametrize(
    "value",
    [*HOSTILE, "", "ana", "ana@x.example, eve@evil.example", "a b@x.example", "a@bücher.example", "a\u200bb@x.example"],
)
def test_an_address_that_is_not_one_plain_mailbox_is_refused_for_good(value: str) -> None:
    with pytest.raises(SendFailed, match="not an address") as refusal:
        mime.build(replace(NOTICE, recipient=value), SENDER)
    assert refusal.value.retry_after is None


@given(st.text(max_size=300))
def test_no_text_at_all_becomes_a_header(value: str) -> None:
    assert header_names(mime.build(replace(NOTICE, subject=value), SENDER)) == USUAL


def test_a_clean_value_is_left_alone_and_a_long_one_is_cut() -> None:
    assert mime.clean("Re: Zürich – 東京 👩‍💻") == "Re: Zürich – 東京 👩‍💻"
    assert len(mime.clean("x" * 100_000)) == 250


def test_a_very_long_thread_keeps_its_last_twenty_references() -> None:
    thread = tuple(f"<{number}@x>" for number in range(100))
    assert str(read(replace(NOTICE, references=thread))["References"]).split() == list(thread[-20:])


def test_no_content_can_hold_its_own_boundary() -> None:
    boundary = read(NOTICE).get_boundary() or ""
    forged = replace(NOTICE, text=f"hello\n--{boundary}\nContent-Type: text/html\n\n<b>forged</b>\n--{boundary}--\n")
    assert len(list(read(forged).iter_parts())) == 2


def test_the_self_test_passes_here() -> None:
    mime.selftest()


def test_the_self_test_refuses_a_python_that_lets_a_header_in(monkeypatch: pytest.MonkeyPatch) -> None:
    build = mime.build
    monkeypatch.setattr(mime, "build", lambda *args: build(*args).replace(b"\r\nDate:", b"\r\nBcc: e@f\r\nDate:", 1))
    with pytest.raises(RuntimeError, match="Bcc"):
        mime.selftest()
