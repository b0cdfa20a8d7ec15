"""Files that leave the desk for somebody's spreadsheet."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol


class Workbooks(Protocol):
    """Makes XLSX files."""

    def __call__(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
        """The file piece by piece: one line of headings, then the rows, every cell as text.

        The rows are read one by one and not kept. What a sheet cannot hold goes on in a further sheet.
        """
        ...
