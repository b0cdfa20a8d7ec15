"""Reading the form with which access is asked for; what was typed is kept, and what is wrong is said in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mailbot.core.catalog import Entitlement, Person
from mailbot.services.conversation.wanting import LONGEST_DAYS, LONGEST_WHY, Wanted, Wanting
from mailbot.services.desk import Desk
from mailbot.services.routing.numbers import number_in
from mailbot.web.frame.guard import Form
from mailbot.web.frame.pages import Refused

FEW = 12
"""Up to so many people are listed to choose from; of more, one is searched for."""

FIELDS = ("whom", "named", "why", "until", "days", "urgent", "emergency", "number")


@dataclass(frozen=True)
class Filled:
    """A form as it was filled in: `typed` by field, what it means, what is wrong, and whom a name may mean."""

    wanted: Wanted
    typed: Mapping[str, str]
    mistake: str = ""
    found: Sequence[Person] = ()


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom somebody may ask besides themselves: `few` to choose from, or `search`ed for by name."""

    few: Sequence[Person]
    search: bool


@dataclass
class _Reading:
    """A form while it is read."""

    typed: dict[str, str]
    mistakes: list[str] = field(default_factory=list)

    def wrong(self, words: str) -> None:
        self.mistakes.append(words)


@dataclass(frozen=True)
class WantedForm:
    """Reads forms."""

    desk: Desk
    wanting: Wanting

    def empty(self, person: Person, row: Entitlement) -> Filled:
        """Nothing typed yet."""
        return Filled(Wanted(row, person), dict.fromkeys(FIELDS, ""))

    def whom(self, person: Person, filled: Filled) -> Whom:
        """Whom the form offers: those found by the name that was typed, else all if they are few."""
        may = self._may_ask_for(person)
        if filled.found:
            return Whom(filled.found, search=len(may) > FEW)
        return Whom(may if len(may) <= FEW else (), search=len(may) > FEW)

    def filled(self, person: Person, row: Entitlement, form: Form) -> Filled:
        """What a form says. Raises Refused for somebody for whom this person may not ask, or whom nobody knows."""
        reading = _Reading({name: form.text(name) for name in FIELDS})
        beneficiary, found = self._person(person, reading)
        wanted = Wanted(
            entitlement=row,
            person=beneficiary,
            why=self._why(reading),
            until=self._until(reading),
            urgent=bool(reading.typed["urgent"]),
            emergency=bool(reading.typed["emergency"]),
            number=self._number(reading),
        )
        if wanted.emergency and not self.wanting.offers_emergency(person, wanted):
            reading.wrong("An emergency can only be asked for by the person themselves, where the rules allow it.")
        return Filled(wanted, reading.typed, " ".join(reading.mistakes), found)

    def _may_ask_for(self, person: Person) -> Sequence[Person]:
        return self.desk.rulebook.colleagues.of(person, self.desk.policy.on_behalf)

    def _person(self, person: Person, reading: _Reading) -> tuple[Person, Sequence[Person]]:
        """For whom it is, and who may be meant."""
        chosen, words = reading.typed["whom"], reading.typed["named"]
        may = self._may_ask_for(person)
        if chosen and chosen != person.person_id:
            known = self.desk.catalog.by_id.get(chosen)
            if known is None or known not in may:
                raise Refused("absent")
            return known, (known,) if len(may) > FEW else ()
        if not words or chosen:
            return person, ()
        found = self.desk.rulebook.colleagues.named(may, words, FEW + 1)
        if len(found) == 1:
            reading.typed |= {"whom": found[0].person_id, "named": ""}
            return found[0], found
        many = f"More than {FEW} people fit “{words}”: type more of the name, or the address."
        several = f"Several people fit “{words}”: choose who is meant."
        nobody = f"Nobody for whom you may ask fits “{words}”: check the spelling, or type the whole address."
        reading.wrong(nobody if not found else several if len(found) <= FEW else many)
        return person, found[:FEW]

    def _why(self, reading: _Reading) -> str:
        why = " ".join(reading.typed["why"].split())
        if not why:
            reading.wrong("Please say what it is needed for: those who decide read it.")
        if len(why) > LONGEST_WHY:
            reading.wrong(f"The reason is longer than {LONGEST_WHY:,} characters: please say it in fewer.")
        return why

    def _number(self, reading: _Reading) -> str:
        number = " ".join(reading.typed["number"].split())[:100]
        if number and not number_in(self.desk.policy, number):
            reading.wrong(f"“{number[:60]}” does not look like the number that is wanted.")
        return number

    def _until(self, reading: _Reading) -> date | None:
        until, days = reading.typed["until"], reading.typed["days"]
        if until and days:
            reading.wrong("Give a last day or a number of days, not both.")
        elif days:
            if days.isascii() and days.isdigit() and 0 < int(days[:6]) <= LONGEST_DAYS:
                return self.wanting.last_day(int(days))
            reading.wrong(f"“{days[:20]}” is no number of days from 1 to {LONGEST_DAYS:,}.")
        elif until:
            try:
                last = date.fromisoformat(until)
            except ValueError:
                reading.wrong(f"“{until[:20]}” is no day: write it like 2026-12-31.")
                return None
            if last <= self.wanting.last_day(LONGEST_DAYS):
                return last
            reading.wrong(f"“{until[:20]}” is more than {LONGEST_DAYS:,} days away: choose a nearer day, or none.")
        return None
