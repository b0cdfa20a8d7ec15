"""What somebody has already of what they wish for, or waits for, and whether that lasts as long as they wish."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement, Person
from mailbot.core.figures import counted
from mailbot.core.register import Grant
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.routing.conflicts import asked_in, held_since
from mailbot.services.routing.inplace import ends_anyway, held_now, is_above, the_same, wanted_still


@dataclass(frozen=True)
class Already:
    """What a person has on the day of the wish; `until` is the last day that is wished, None where none is named."""

    desk: Desk
    tx: Tx
    person: Person
    until: date | None
    at: datetime

    def lasting(self, wanted: Entitlement) -> Grant | None:
        """This very access, held for as long as is wished."""
        return next((grant for grant in self._the_same(wanted) if self._lasts(grant)), None)

    def ending(self, wanted: Entitlement) -> Grant | None:
        """This very access, which the person holds, and not for as long as is wished."""
        return next((grant for grant in self._the_same(wanted) if not self._lasts(grant)), None)

    def as_long_as_may_be(self, grant: Grant) -> str:
        """That no later day can be asked for today than until which it lasts, in words; empty where one can."""
        row = self.desk.catalog.row_of(grant)
        days = row.max_days if row else None
        latest = latest_day(self.desk, days, self.at)
        if days is None or grant.until is None or grant.until < latest or ends_anyway(self.tx, grant):
            return ""
        until, most = in_words(grant.until), counted(days, "day")
        return f"It lasts until {until}, and is given for {most} at most: ask nearer to that day for more."

    def part_of(self, bundle: Entitlement, part: Entitlement) -> str:
        """How the person has a part of a bundle, or waits for it, in words; empty when they do not."""
        others = {row.label for row in self.desk.catalog.stands_for(bundle)} - {part.label}
        found = ((label, how) for label, how in self._in_place_of(part) if label not in others)
        label, how = next(found, ("", ""))
        return how if label in ("", part.label) else f"for which there is {label}, {how}"

    def _the_same(self, wanted: Entitlement) -> list[Grant]:
        return the_same(self.desk, self.tx, self.person.person_id, wanted, self.at)

    def _in_place_of(self, part: Entitlement) -> Iterator[tuple[str, str]]:
        """What the person waits for of the same system, and has of it at that level or a higher one; each with how."""
        for request in wanted_still(self.tx, self.person.person_id):
            if request.system == part.system and request.access_level:
                yield request.what, asked_in(request)
        for grant in held_now(self.desk, self.tx, self.person.person_id, self.at):
            row = self.desk.catalog.row_of(grant)
            if row and row.system == part.system and not is_above(self.desk.catalog, part, row):
                yield from [(row.label, held_since(grant))] if self._lasts(grant) else []

    def _lasts(self, grant: Grant) -> bool:
        """Whether what is held goes on to the last day that is wished, or could be had."""
        row = self.desk.catalog.row_of(grant)
        wished = min(self.until or date.min, latest_day(self.desk, row.max_days if row else None, self.at))
        return not ends_anyway(self.tx, grant) and (grant.until is None or grant.until >= wished)


def latest_day(desk: Desk, days: int | None, at: datetime) -> date:
    """The last day that can be asked for at this moment, of what is given for so many days at most."""
    return date.max if days is None else desk.today(at) + timedelta(days=days)
