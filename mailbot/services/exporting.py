"""Lists that people take away as files; the audit trail tells who took which."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import BinaryIO, Literal

from mailbot.core.register import Private, Tag
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.ports import Workbooks
from mailbot.services.queries import Export

Form = Literal["csv", "xlsx"]
TYPES: Mapping[Form, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The forms in which a list can be taken away, and their media types."""

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Exports:
    """Makes a file whole, on disk, before its first byte leaves: the trail has its rows and its hash by then, whoever
    breaks off, and a slow reader holds no transaction open."""

    desk: Desk
    workbooks: Workbooks

    def made(self, export: Export, form: Form, what: str, filters: Mapping[str, str], by: str) -> BinaryIO:
        """The file, to be read from its beginning; `by` (a person_id) takes it, `filters` tell which rows it has."""
        file = TemporaryFile()  # noqa: SIM115  # whoever reads it closes it
        for piece in export.csv() if form == "csv" else export.xlsx(self.workbooks):
            file.write(piece)
        file.seek(0)
        chosen = json.dumps({name: value for name, value in filters.items() if value}, ensure_ascii=False)
        facts = {"what": what, "form": form, "rows": str(export.count), "sha256": export.sha256}
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), Tag.EXPORT_MADE, by, "export", {**facts, "filter": Private(chosen)})
        return file


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The file piece by piece; it is closed at its end."""
    with file:
        while piece := file.read(_PIECE):
            yield piece
