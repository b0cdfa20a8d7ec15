"""Rule files to which anything may have happened: they load as a whole, or each error says where and what to do."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from test_rulebook_wrong import ALL

from mailbot.adapters.rulebook import RulesInvalid, check

_WORD = re.compile(r"[\w@.*-]+|[^\w\s]")
_WORDS = sorted({word for text in ALL.values() for word in _WORD.findall(text)})
_STRANGE = (
    *("", "\0", "\ufeff", "\u202e", "\n", "\r", "\t", '"', "'", ",", ";", ":", "{", "}", "[", "]", "- ", "? ", "&a "),
    *("*a", "!!set {}", "!x", "<<: {}", "#", "%", "|", ">", "~", "null", "true", ".inf", ".nan", "-1", "1e400", "0x1f"),
    *("9" * 5000, "2026-02-30", "9999-12-31", "0001-01-01", "12:30:45", "@", "x@", "*:*", "é", "\udcff", "a" * 300),
)
"""What spreadsheets, editors and hands leave behind, and what YAML reads as something else than words."""

Change = Callable[[str, int, int, str], str]


def _instead(text: str, at: int, _: int, piece: str) -> str:
    words = [*_WORD.finditer(text)]
    start, end = words[at % len(words)].span() if words else (0, 0)
    return text[:start] + piece + text[end:]


def _between(text: str, at: int, _: int, piece: str) -> str:
    at %= len(text) + 1
    return text[:at] + piece + text[at:]


def _without(text: str, at: int, other: int, _: str) -> str:
    at %= len(text) + 1
    return text[:at] + text[at + other % 40 :]


def _line_elsewhere(text: str, at: int, other: int, piece: str) -> str:
    """A line moved, or for some pieces doubled."""
    lines = text.splitlines(keepends=True) or [""]
    line = lines[at % len(lines)] if len(piece) % 2 else lines.pop(at % len(lines))
    lines.insert(other % (len(lines) + 1), line)
    return "".join(lines)


_PLACE = st.integers(0, 5_000)
_PIECE = st.sampled_from(_WORDS) | st.sampled_from(_STRANGE) | st.text(max_size=5)
_HOW: st.SearchStrategy[Change] = st.sampled_from((_instead, _between, _without, _line_elsewhere))
_CHANGE = st.tuples(st.sampled_from(sorted(ALL)), _HOW, _PLACE, _PLACE, _PIECE)


@settings(max_examples=60, deadline=None)
@given(st.lists(_CHANGE, min_size=1, max_size=3))
def test_files_that_anything_happened_to_load_or_each_error_says_where_and_what_to_do(
    changes: list[tuple[str, Change, int, int, str]],
) -> None:
    files = dict(ALL)
    for name, change, at, other, piece in changes:
        files[name] = change(files[name], at, other, piece)
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            rulebook, _ = check(Path(folder), on=lambda _: date(2026, 11, 26))
        except RulesInvalid as error:
            for found in error.problems:
                assert found.fix
                assert re.fullmatch(r"[a-z]+\.(csv|yaml):[1-9][\d,-]*:[^\n]+: [^\n]+ — fix: [^\n]+", str(found))
                assert len(str(found)) < 1_000
                assert max(found.all_lines) <= files[found.file].count("\n") + files[found.file].count("\r") + 1
        else:
            assert rulebook.catalog.people
            assert rulebook.policy.rules
