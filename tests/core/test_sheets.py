"""A sheet can be opened without harm, comes back from any spreadsheet, and loses nothing on the way."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.core import sheets

CELL = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30).map(str.strip)


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-drop", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＠SUM(A1)"])
def test_what_a_spreadsheet_would_run_is_defused(text: str) -> None:
    assert sheets.defused(text) == "'" + text
    assert sheets.plain(sheets.defused(text)) == text


@pytest.mark.parametrize("text", ["", "42", "T-00042", "2026-11-26", "month-end = closing", "o'clock", "'quoted'"])
def test_numbers_codes_and_plain_words_are_untouched(text: str) -> None:
    assert sheets.defused(text) == text
    assert sheets.plain(text) == text


def test_a_file_begins_with_a_bom_and_ends_its_lines_with_crlf() -> None:
    data = "".join(sheets.lines(["a", "b"], [["1", 'say "hi", all'], ["2", "two\nlines"]])).encode()
    assert data == b'\xef\xbb\xbfa,b\r\n1,"say ""hi"", all"\r\n2,"two\nlines"\r\n'


@given(st.lists(st.tuples(CELL, CELL), max_size=5))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    data = "".join(sheets.lines(["a", "b"], rows)).encode()
    assert [(row["a"], row["b"]) for row in sheets.table(data)] == [row for row in rows if any(row)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_file_saved_by_another_spreadsheet_is_read(delimiter: str, encoding: str) -> None:
    text = delimiter.join(["Task_ID", "Done"]) + "\r\n" + delimiter.join(["T-1", "erlödigt"]) + "\r\n"
    assert sheets.table(text.encode(encoding)) == [{"task_id": "T-1", "done": "erlödigt"}]


@pytest.mark.parametrize("data", [b"", b"\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ValueError, match="line of headings"):
        sheets.table(data)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    with suppress(ValueError):
        assert isinstance(sheets.table(data), list)


@pytest.mark.parametrize("data", [b"", b'"', b'""\n', b'task_id,done\n"' + b"x" * 200_000 + b'",yes\n'])
def test_what_is_no_table_is_told_as_such(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"the file (is empty|cannot be read)"):
        sheets.table(data)


def test_a_nul_is_no_part_of_a_cell() -> None:
    assert sheets.table(b"task_id,done\nT-0\x001,yes\n") == [{"task_id": "T-01", "done": "yes"}]


@pytest.mark.parametrize("between", ["\n", "\r\n", "\t", "\n ", '\n"', '; ""'])
def test_a_formula_on_another_line_or_behind_a_tab_is_defused(between: str) -> None:
    """Where cells are parted at semicolons, no quotes hold together what commas part: its next line begins a row."""
    text = f"month end{between}=cmd|' /C calc'!A0"
    assert sheets.defused(text) == f"month end{between}'=cmd|' /C calc'!A0"
    assert sheets.plain(sheets.defused(text)) == text


@pytest.mark.parametrize("text", [" " * 200_000, "\n" * 200_000, ";" * 200_000, '"' * 200_000, "\n " * 100_000])
def test_a_cell_made_to_take_long_takes_no_longer(text: str) -> None:
    began = time.process_time()
    sheets.plain(sheets.defused(text))
    assert time.process_time() - began < 2


def test_a_formula_behind_a_semicolon_is_defused_for_spreadsheets_that_part_cells_there() -> None:
    text = "because x;=cmd|' /C calc'!A0; +1; fine; -2"
    assert sheets.defused(text) == "because x;'=cmd|' /C calc'!A0; '+1; fine; '-2"
    assert sheets.plain(sheets.defused(text)) == text
