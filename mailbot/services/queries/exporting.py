"""Lists that people take away as files; the audit trail tells who takes which, and what they got."""

import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from mailbot.core.audit import ADMIN, AuditValue, Private, Tag
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Workbooks
from mailbot.services.queries.rows import Export

Form = Literal["csv", "xlsx"]
TYPES: Mapping[Form, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The forms in which a list can be taken away, and their media types."""

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Exports:
    """Files on their way to a person. That they are taken is in the trail before the first byte leaves, so who breaks
    off is known too; how many rows and which bytes they were is there once the last one has left."""

    desk: Desk
    workbooks: Workbooks

    def leaving(
        self, export: Export, form: Form, what: str, filters: Mapping[str, object], by: str
    ) -> Generator[bytes, None, None]:
        """The pieces of the file; `by` (a person_id) takes it, `filters` tell which rows it has."""
        facts: dict[str, AuditValue] = {"what": what, "form": form, "filter": _told(filters)}
        self._note(Tag.EXPORT_BEGUN, by, facts)
        return self._pieces(export, form, by, facts)

    def _pieces(
        self, export: Export, form: Form, by: str, facts: Mapping[str, AuditValue]
    ) -> Generator[bytes, None, None]:
        yield from _together(export.csv() if form == "csv" else export.xlsx(self.workbooks))
        self._note(Tag.EXPORT_MADE, by, {**facts, "rows": str(export.count), "sha256": export.sha256})

    def _note(self, tag: Tag, by: str, facts: Mapping[str, AuditValue]) -> None:
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), tag, by, "export", facts)


def note_export(desk: Desk, manifest: Mapping[str, object]) -> None:
    """Keeps in the trail that the admin took a list out of the records as a file with this manifest."""
    facts: dict[str, AuditValue] = {name: str(manifest[name]) for name in ("what", "rows", "sha256")}
    facts["filter"] = _told(manifest["filter"])
    with desk.store.write() as tx:
        records.note(tx, desk.now(), Tag.EXPORT_MADE, ADMIN, "export", facts)


def _told(filters: object) -> Private:
    return Private(json.dumps(filters, ensure_ascii=False, sort_keys=True))


def _together(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces joined to some that are worth a network packet."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        if len(waiting) >= _PIECE:
            yield bytes(waiting)
            waiting.clear()
    if waiting:
        yield bytes(waiting)
