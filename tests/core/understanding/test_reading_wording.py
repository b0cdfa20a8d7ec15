"""A reading as JSON and in words."""

from collections.abc import Callable
from datetime import UTC, datetime

from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, as_json, in_words

_AT = datetime(2026, 3, 11, 9, tzinfo=UTC)


def message(text: str) -> Message:
    sender = Address("ana@stbrigid.example", "Ana Flores")
    return Message("<1@x>", sender, (), (), "access", text, _AT, _AT, Verdict.PASS)


def test_the_json_has_exactly_the_promised_keys(read: Callable[..., Reading]) -> None:
    text = "Please give Sam Viewer in Theatre Planner until 30 June and access to the CRM."
    found = as_json("a.eml", message(text), read(text))
    assert list(found) == [
        "file", "sender", "intent", "items", "ask", "unknown", "beneficiaries", "until", "urgent", "justification",
        "decision", "reason", "request_ids", "choice", "text", "because",
    ]  # fmt: skip
    assert (found["file"], found["sender"], found["intent"]) == ("a.eml", "ana@stbrigid.example", "request")
    assert found["items"] == [{"system": "Theatre Planner", "access_level": "Viewer", "evidence": text}]
    assert found["ask"] == [
        {
            "system": "CareBook CRM",
            "candidates": [
                {"system": "CareBook CRM", "access_level": level} for level in ("Read Only", "Sales User", "Admin")
            ],
        }
    ]
    assert (found["beneficiaries"], found["until"], found["urgent"]) == ([None], "2026-06-30", False)


def test_none_of_these_is_no_number_in_the_json(read: Callable[..., Reading]) -> None:
    reading = read("none of these", subject="Re: Which of these did you mean?")
    assert (reading.choice, as_json("a.eml", message(""), reading)["choice"]) == (0, None)


def test_the_words_say_what_was_understood(read: Callable[..., Reading]) -> None:
    text = "Please give Priya Viewer in Theatre Planner until 30 June, and I need a login for Moodle."
    words = in_words(message(text), read(text))
    assert words.startswith("Ana Flores asks for access.")
    assert "Theatre Planner (Viewer)" in words
    assert "until: 30 June 2026" in words


def test_the_words_say_what_must_be_asked(read: Callable[..., Reading]) -> None:
    words = in_words(message("I need access to the CRM"), read("I need access to the CRM"))
    assert "must ask: CareBook CRM? CareBook CRM (Read Only), CareBook CRM (Sales User), CareBook CRM (Admin)" in words
