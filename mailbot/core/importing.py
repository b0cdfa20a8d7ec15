"""Taking over a company's own sheets: which of their headings is which of our columns, and what would change."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mailbot.core.headings import FAMILY_NAMES, GIVEN_NAMES, Sheet

Rows = Sequence[Mapping[str, str]]

_PARTED = re.compile(r"[,\n]")
"""What else than our semicolon people put between several names in a cell."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One row that would be new, changed (a column at a time) or gone."""

    change: str
    row: str
    column: str = ""
    before: str = ""
    after: str = ""


def most_gone(gone: int, before: int) -> bool:
    """Whether so many of what there was are gone that the new list is hardly the whole of it."""
    return gone > before / 2


def with_names(sheet: Sheet, rows: Rows) -> Rows:
    """Their rows with a whole name, where a sheet has it in two columns."""
    pair = _two_names(sheet, list(rows[0])) if rows else None
    if pair is None:
        return rows
    given, family = pair
    kept = [heading for heading in rows[0] if heading not in pair]
    whole = f"name ({given} + {family})"
    return [{whole: _whole(row[given], row[family]), **{name: row[name] for name in kept}} for row in rows]


def _two_names(sheet: Sheet, headings: Sequence[str]) -> tuple[str, str] | None:
    """The headings of the given and of the family name, if there are both and none of a whole one."""
    called = {_folded(name): heading for heading in reversed(headings) for name in _names(heading)}
    given, family = (
        next((called[name] for name in map(_folded, names) if name in called), "")
        for names in (GIVEN_NAMES, FAMILY_NAMES)
    )
    whole = {*map(_folded, sheet.known.get("name", ()))} - {*map(_folded, (*GIVEN_NAMES, *FAMILY_NAMES))}
    two = "name" in sheet.columns and given and family and given != family
    return (given, family) if two and whole.isdisjoint(called) else None


def _whole(given: str, family: str) -> str:
    """A name of its two parts; what is called the family name may be the whole one."""
    said = {*_folded(given).split()} <= {*_folded(family).split()}
    return family.strip() if said else f"{given.strip()} {family.strip()}".strip()


def guess(sheet: Sheet, headings: Sequence[str]) -> dict[str, str]:
    """The heading (as given) of each of our columns that can be told; our own name for it wins over the usual ones."""
    folded: dict[str, str] = {}
    for name, whole in sorted(((name, heading) for heading in headings for name in _names(heading)), key=_loosely):
        folded.setdefault(_folded(name), whole)
    found: dict[str, str] = {}
    for column in sheet.columns:
        names = (column, *sheet.known.get(column, ()))
        match = next((folded[_folded(name)] for name in names if _folded(name) in folded), None)
        if match is not None and match not in found.values():
            found[column] = match
    return found


def missing(sheet: Sheet, mapping: Mapping[str, str]) -> list[str]:
    """Columns that must be there and have no heading."""
    return [column for column in sheet.needed if column not in mapping]


def heads(sheet: Sheet, line: Sequence[str], said: Mapping[str, str]) -> bool:
    """Whether a line of a file (lower case) has the headings of such a sheet, those that people have `said` with it."""
    line = [*line, "name"] if _two_names(sheet, line) else line
    return {*said.values()} <= {*line} and not missing(sheet, {**guess(sheet, line), **said})


def taken_over(sheet: Sheet, theirs: Rows, mapping: Mapping[str, str], ours: Rows) -> list[dict[str, str]]:
    """Their rows in our columns. What their sheet has no column for stays as our row of the same key has it."""
    known = {_key(sheet, row): row for row in ours}
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for row in theirs:
        said = {column: _said(sheet, column, row.get(heading, "").strip()) for column, heading in mapping.items()}
        old = known.get(_key(sheet, said), {})
        blank = {column: old.get(column, sheet.default.get(column, "")) for column in sheet.columns}
        if any(said.get(column) for column in sheet.needed):
            kept = {column: cell or sheet.default.get(column, "") for column, cell in said.items()}
            found[_key(sheet, said)] = blank | kept
    return list(found.values())


def _said(sheet: Sheet, column: str, cell: str) -> str:
    """A cell in our words, where we have some for it; several names, however parted, as we part them."""
    if column in sheet.several and ";" not in cell:
        return ";".join(part.strip() for part in _PARTED.split(cell) if part.strip())
    return sheet.words.get(column, {}).get(cell.casefold(), cell)


def addressed(sheet: Sheet, rows: Rows, staff: Rows) -> list[dict[str, str]]:
    """The rows with the address of whoever is named by name or number instead, where exactly one of the staff is."""
    called: dict[str, set[str]] = {}
    for person in staff:
        for name in _called(person):
            called.setdefault(name, set()).add(person["email"])
    one = {name: next(iter(emails)) for name, emails in called.items() if name and len(emails) == 1}
    return [{**row, **{column: one.get(_folded(row[column]), row[column]) for column in sheet.people}} for row in rows]


def _called(person: Mapping[str, str]) -> Iterator[str]:
    """What a sheet may call somebody: their number, and their name, its last part first too."""
    first, _, last = person["name"].rpartition(" ")
    yield from map(_folded, (person["employee_id"], person["name"], f"{last}, {first}"))


def differences(sheet: Sheet, before: Rows, after: Rows) -> Iterator[Difference]:
    """What is new, what changed column by column, what is gone; in the order of the new rows."""
    old, new = ({_key(sheet, row): row for row in rows} for rows in (before, after))
    for key, row in new.items():
        name = ":".join(row.get(column, "") for column in sheet.key)
        if key not in old:
            yield Difference("new", name)
            continue
        for column in sheet.columns:
            was, becomes = old[key].get(column, ""), row.get(column, "")
            if was != becomes and not (_in_any_case(sheet, column, was) and was.casefold() == becomes.casefold()):
                yield Difference("changed", name, column, was, becomes)
    for key, row in old.items():
        if key not in new:
            yield Difference("gone", ":".join(row.get(column, "") for column in sheet.key))


def _in_any_case(sheet: Sheet, column: str, cell: str) -> bool:
    """Whether the case of a cell says nothing: one of our words, or an address. A name may be corrected in it."""
    return column in sheet.words or "@" in cell


def _key(sheet: Sheet, row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row.get(column, "").casefold() for column in sheet.key)


def _names(heading: str) -> list[str]:
    """A heading as a whole, without what stands in brackets or a star, and the two of “Application / System”."""
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|[*:]", " ", heading)
    return [heading, bare, *re.split(r"[/|]", bare)]


def _loosely(named: tuple[str, str]) -> int:
    """How much of a heading a name leaves out: a heading that is one as a whole comes first."""
    return len(named[1]) - len(named[0])


def _folded(heading: str) -> str:
    """Without case, accents (which many an export leaves out) and what stands between its words."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", heading) if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[_.-]", " ", bare.casefold().replace("’", "'")).split())
