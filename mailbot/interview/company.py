"""The company as its own sheets tell it: rows in our columns, what they lack, who heads which department."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mailbot.core.headings import SHEETS
from mailbot.core.importing import addressed, guess, missing, taken_over, with_names

Rows = list[dict[str, str]]


@dataclass
class Company:
    """Sheets that were read: `theirs` by name (catalog, staff), and how their headings are our columns."""

    theirs: dict[str, Rows] = field(default_factory=dict)
    mapping: dict[str, dict[str, str]] = field(default_factory=dict)

    def read(self, name: str, rows: Rows) -> None:
        """Takes a sheet in, with the headings that can be told."""
        self.theirs[name] = [{**row} for row in with_names(SHEETS[name], rows)]
        self.mapping[name] = guess(SHEETS[name], list(self.theirs[name][0]) if rows else [])

    def told(self, name: str, pairs: Sequence[str]) -> str:
        """Takes headings as people say them (`column=heading`); what is wrong with one, in words, else nothing."""
        headings = list(self.theirs[name][0]) if self.theirs[name] else []
        for pair in pairs:
            column, _, heading = (part.strip() for part in pair.partition("="))
            if column not in SHEETS[name].columns:
                return f"“{column}” is none of {', '.join(SHEETS[name].columns)}"
            if heading.lower() not in headings:
                return f"“{heading}” is no heading of that list: it has {', '.join(headings)}"
            self.mapping[name][column] = heading.lower()
        lacking = ", ".join(self.lacking(name))
        return (
            f"still missing: {lacking}; write column=heading, its headings are {', '.join(headings)}" if lacking else ""
        )

    def lacking(self, name: str) -> list[str]:
        """Our columns that must be there and have no heading yet."""
        return missing(SHEETS[name], self.mapping[name]) if name in self.mapping else []

    def untold(self, name: str) -> list[str]:
        """Our columns that have no heading yet, where the sheet has headings that are none of ours."""
        found = [column for column in SHEETS[name].columns if not self.has(name, column)]
        return found if self.left(name) else []

    def left(self, name: str) -> list[str]:
        """Their headings that are none of our columns."""
        headings = self.theirs[name][0] if self.theirs.get(name) else {}
        return [heading for heading in headings if heading and heading not in self.mapping[name].values()]

    def told_so_far(self, name: str) -> str:
        """What was found out about the headings, in words."""
        found = ", ".join(f"{column} = {heading}" for column, heading in self.mapping[name].items()) or "nothing"
        untold, left = ", ".join(self.untold(name)), ", ".join(self.left(name))
        return f"We found {found}, and nothing for {untold}. Your headings that are left are {left}."

    def has(self, name: str, column: str) -> bool:
        return column in self.mapping.get(name, {})

    def rows(self, name: str) -> Rows:
        """The sheet in our columns, who is named in it by address where the staff list has them."""
        rows = self._rows(name)
        return addressed(SHEETS[name], rows, rows if name == "staff" else self._rows("staff"))

    def _rows(self, name: str) -> Rows:
        return taken_over(SHEETS[name], self.theirs.get(name, []), self.mapping.get(name, {}), [])

    @property
    def staff(self) -> Rows:
        return self.rows("staff")

    def heads(self) -> list[str]:
        """`department=address` of whoever seems to head each: the most people of it report to them, or up to them."""
        staff = {row["email"].lower(): row for row in self.staff}
        return [f"{name}={head}" for name in self.departments() if (head := _head(name, staff))]

    def departments(self) -> list[str]:
        return sorted({row["department"] for row in self.staff if row["department"]})


def _head(department: str, staff: Mapping[str, Mapping[str, str]]) -> str:
    """The one above whom no manager is of the department, and below whom most of it is; empty when nobody is."""
    tops = Counter(_top(row, department, staff) for row in staff.values() if row["department"] == department)
    found = [top for top, _ in tops.most_common() if top]
    return found[0] if found else ""


def _top(row: Mapping[str, str], department: str, staff: Mapping[str, Mapping[str, str]]) -> str:
    """The highest of a person's managers within the department, the person included."""
    at, seen = row, set[str]()
    while at["email"].lower() not in seen:
        seen.add(at["email"].lower())
        above = staff.get(at["manager"].lower())
        if above is None or above["department"] != department:
            break
        at = above
    return at["email"].lower()
