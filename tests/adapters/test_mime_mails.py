"""Each mail in tests/mail is read as its `.expected` file says; a bug in a mail is one more pair of files there."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mailbot.adapters.mime import MimeReader
from mailbot.core.mail import Address, Attachment, Bounce, Message, Unreadable

MAILS = sorted((Path(__file__).parents[1] / "mail").glob("*.eml"))
RECEIVED = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
READER = MimeReader("mx.larkspur.example", frozenset({"access@larkspur.example"}))
PLAIN = ("subject", "text", "verdict", "message_id", "in_reply_to", "tag", "machine", "refused", "unreadable")


def _emails(addresses: tuple[Address, ...]) -> list[str]:
    return [address.email for address in addresses]


def _attached(file: Attachment) -> list[str]:
    return [file.name, file.content_type, file.data.decode(errors="replace")]


def _came_back(bounce: Bounce) -> dict[str, Any]:
    rows = [[row.address, row.status, row.permanent, row.why] for row in bounce.recipients]
    return {"message_id": bounce.message_id, "recipients": rows}


def _shown(message: Message) -> dict[str, Any]:
    """A message as an `.expected` file writes it."""
    return {
        "sender": message.sender.email,
        "name": message.sender.name,
        "to": _emails(message.to),
        "cc": _emails(message.cc),
        "sent_at": message.sent_at.isoformat(),
        "references": list(message.references),
        "bounce": message.bounce and _came_back(message.bounce),
        "attachments": [_attached(file) for file in message.attachments],
        **{name: getattr(message, name) for name in PLAIN},
        "sent_by": message.sent_by,
        "warnings": list(message.warnings),
    }


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_a_mail_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".expected").read_text())
    why = expected.pop("why")
    if quarantined := expected.get("quarantined"):
        with pytest.raises(Unreadable, match=quarantined):
            READER.read(path.read_bytes(), RECEIVED)
        return
    found = _shown(READER.read(path.read_bytes(), RECEIVED))
    if expected.get("refused"):
        assert expected.pop("refused") in found["refused"], why
    assert {name: found[name] for name in expected} == expected, why


def test_every_expectation_has_its_mail() -> None:
    folder = MAILS[0].parent
    assert {path.stem for path in folder.glob("*.expected")} == {path.stem for path in MAILS}
