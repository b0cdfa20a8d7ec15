"""Letters: notices as they lie in the outbox, in sealed envelopes, so that the database alone tells nobody a link."""

import base64
import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from mailbot.adapters.database.rows import Found, Rows
from mailbot.adapters.database.schema.sealing import Envelopes
from mailbot.services.ports import Enclosure, Notice


class LetterRows(Rows):
    """The base of every area that writes or reads letters."""

    envelopes: Envelopes

    def _enveloped(self, notice: Notice) -> bytes:
        return self.envelopes.seal(payload(notice))

    def _letter(self, row: Found) -> Notice | None:
        """The notice of a row of the outbox; None when it is not what mailbot wrote there, or can be opened no longer.

        Those of before revision 0008 lie open: they are read and sent no more: anybody could have put one there.
        """
        return _in(row, row.payload) if row.payload.startswith(_OPEN) else self._sealed_letter(row)

    def _sealed_letter(self, row: Found) -> Notice | None:
        """The same of what is to be sent."""
        content = self.envelopes.open(row.payload)
        return _in(row, content) if content is not None else None


_OPEN = b"{"
_WRITTEN = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def named_in(message_id: str) -> str:
    """The notice that a Message-ID names, where it is one of ours (`Notices.queue`): by it the row is found."""
    return message_id.strip("<>").partition("@")[0]


def _in(row: Found, content: bytes) -> Notice | None:
    notice = notice_of(content)
    return notice if notice.notice_id == row.notice_id else None


def payload(notice: Notice) -> bytes:
    """The notice as bytes: a line of JSON, and behind it the text and the HTML as they are, of which most of it is."""
    facts: dict[str, Any] = {name: getattr(notice, name) for name in Notice.__dataclass_fields__}
    facts["created_at"] = notice.created_at.isoformat()
    facts["references"] = list(notice.references)
    facts["enclosures"] = [
        {**asdict(enclosure), "data": base64.b64encode(enclosure.data).decode()} for enclosure in notice.enclosures
    ]
    text, html = notice.text.encode(), notice.html.encode()
    facts["text"], facts["html"] = len(text), len(html)
    return b"".join((_WRITTEN.encode(facts).encode(), b"\n", text, html))


def notice_of(content: bytes) -> Notice:
    """The notice that `payload` made these bytes of; all of an older one is JSON."""
    line, _, letter = content.partition(b"\n")
    facts = json.loads(line)
    if isinstance(length := facts["text"], int):
        facts["text"], facts["html"] = letter[:length].decode(), letter[length:].decode()
    facts["created_at"] = datetime.fromisoformat(facts["created_at"])
    facts["references"] = tuple(facts["references"])
    facts["enclosures"] = tuple(
        Enclosure(each["name"], each["content_type"], base64.b64decode(each["data"])) for each in facts["enclosures"]
    )
    return Notice(**facts)
