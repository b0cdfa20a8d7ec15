"""Lists that leave the records as a file: streamed, and kept in the audit trail once they are complete."""

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from mailbot.core.register import ADMIN, AuditValue, Private, Tag
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.queries import Export, Row

_PIECE = 64 * 1024


class Workbook(Protocol):
    """Writes a workbook (Office Open XML) with one table, whatever its length."""

    def __call__(self, path: Path, title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None: ...


def note_export(desk: Desk, manifest: Mapping[str, object], by: str = ADMIN) -> None:
    """Keeps in the trail that a list left the records: who took it, what, narrowed how, how many rows, which bytes."""
    facts: dict[str, AuditValue] = {name: str(manifest[name]) for name in ("what", "rows", "sha256")}
    facts["filter"] = Private(json.dumps(manifest["filter"], ensure_ascii=False, sort_keys=True))
    with desk.store.write() as tx:
        records.note(tx, desk.now(), Tag.EXPORT_MADE, by, "export", facts)


@dataclass(frozen=True)
class Leaving:
    """One list on its way to a person: `what` it is, `filters` in the words of its address, and who takes it (`by`).

    Whoever stops reading has taken nothing, and nothing is left behind.
    """

    desk: Desk
    what: str
    filters: Mapping[str, object]
    by: str

    def csv(self, rows: Iterable[Row], columns: tuple[str, ...]) -> Generator[bytes, None, None]:
        """The pieces of a CSV file, as the rows are read."""
        export = Export(rows, columns)
        yield from _together(export.csv())
        self._note(export)

    def xlsx(self, rows: Iterable[Row], columns: tuple[str, ...], workbook: Workbook) -> Generator[bytes, None, None]:
        """The pieces of a workbook, which is written beside the records first."""
        export = Export(rows, columns)
        with TemporaryDirectory(prefix="mailbot-export-") as folder:
            path = Path(folder) / "export.xlsx"
            workbook(path, self.what, columns, export.cells())
            with path.open("rb") as file:
                yield from export.summed(iter(lambda: file.read(_PIECE), b""))
        self._note(export)

    def _note(self, export: Export) -> None:
        at = self.desk.now().isoformat(timespec="seconds")
        note_export(self.desk, {**export.manifest(self.what, at, {}), "filter": dict(self.filters)}, self.by)


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
