"""What somebody looks up in the register, as the address of the page says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import quote, urlencode

from mailbot.core.calendar import Calendar
from mailbot.services.ports import RegisterFilter

NAMES = ("on", "level", "department", "type", "within")
"""The filters that an address can have."""

SOON = 30
"""Within how many days access ends that is looked at as ending soon, unless somebody says otherwise."""

_MOST_DAYS = 3650


@dataclass(frozen=True)
class LookUp:
    """The filters as they were given, and what they mean; `wrong` says why they mean nothing: `day`, `future`,
    `before` (the register began later) or `days`."""

    given: Mapping[str, str]
    which: RegisterFilter = field(default_factory=RegisterFilter)
    day: date | None = None
    wrong: str = ""

    def address(self, path: str, after: str = "") -> str:
        """The address of a page of ours with these filters, going on behind a grant."""
        query = urlencode({name: value for name, value in {**self.given, "after": after}.items() if value})
        return quote(path) + (f"?{query}" if query else "")


def look_up(fields: Mapping[str, str], today: date, began: date | None, calendar: Calendar) -> LookUp:
    """Reads the filters; a day that cannot be is named in `wrong`."""
    given = {name: fields.get(name, "").strip()[:200] for name in NAMES}
    which = RegisterFilter(
        levels=(given["level"],) if given["level"] else (),
        department=given["department"],
        type=given["type"],
        last_days=_ends(given["within"], today),
        after=fields.get("after", ""),
    )
    if given["within"] and which.last_days is None:
        return LookUp(given, which, wrong="days")
    if not given["on"]:
        return LookUp(given, which)
    day = _day(given["on"])
    wrong = _wrong(day, today, began)
    if day is None or wrong:
        return LookUp(given, which, day, wrong)
    return LookUp(given, replace(which, before=calendar.end_of(day)), day)


def _ends(days: str, today: date) -> tuple[date, date] | None:
    if not days.isascii() or not days.isdigit() or len(days) > 6 or int(days) > _MOST_DAYS:
        return None
    return today, today + timedelta(days=int(days))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _wrong(day: date | None, today: date, began: date | None) -> str:
    if day is None:
        return "day"
    if day > today:
        return "future"
    return "before" if began is None or day < began else ""
