"""XLSX files that a spreadsheet opens without harm."""

import io
import tracemalloc

from python_calamine import CalamineWorkbook

from mailbot.adapters.workbooks import workbook
from mailbot.services.queries.rows import Export


def sheets_of(data: bytes) -> list[list[list[str]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def test_every_cell_comes_back_as_the_text_it_was() -> None:
    rows = [["Ana Costa", "00042"], ["1e5", "2026-11-26"], ["Zoë\n“Fischer”\x07", "https://larkspur.example"]]
    (sheet,) = sheets_of(b"".join(workbook(("person", "id"), rows)))
    assert sheet == [["person", "id"], *rows]


def test_a_list_without_rows_has_its_headings() -> None:
    assert sheets_of(b"".join(workbook(("person", "id"), []))) == [[["person", "id"]]]


def test_what_a_sheet_cannot_hold_goes_on_in_the_next_under_the_same_headings() -> None:
    rows = [[str(number)] for number in range(7)]
    found = sheets_of(b"".join(workbook(("n",), rows, most_rows=4)))
    assert found == [[["n"], ["0"], ["1"], ["2"]], [["n"], ["3"], ["4"], ["5"]], [["n"], ["6"]]]


def test_a_cell_that_would_be_a_formula_is_text_and_stays_text_when_it_is_saved_as_csv() -> None:
    export = Export([{"why": '=HYPERLINK("https://evil.example")'}], ("why",))
    (sheet,) = sheets_of(b"".join(export.xlsx(workbook)))
    assert sheet[1] == ['\'=HYPERLINK("https://evil.example")']
    assert export.count == 1
    assert len(export.sha256) == 64


def test_a_longer_list_takes_no_more_memory() -> None:
    def peak(rows: int) -> int:
        tracemalloc.start()
        for _ in workbook(("a", "b"), ([f"person {number}", "x" * 50] for number in range(rows))):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(8000) < peak(1000) * 1.5
