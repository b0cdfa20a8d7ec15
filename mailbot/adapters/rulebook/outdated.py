"""What in the rules is over on a day, or begins so late that its year may be a slip; each where it stands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from mailbot.adapters.rulebook import exceptions
from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import Problem
from mailbot.adapters.rulebook.whole import Whole
from mailbot.core.calendar import Calendar
from mailbot.services.ports import Rulebook

Day = Callable[[Calendar], date]
"""The day on which rules are looked at; which day it is now hangs on the time zone that they name."""

_SENSIBLE = timedelta(days=366)
"""How far ahead a rule may stand in the policy before anybody asks whether its year is right."""


def of_days(rulebook: Rulebook, whole: Whole, lines: Mapping[str, Sequence[int]], on: date) -> Iterator[Problem]:
    """Rules that begin late, birthrights and exceptions that are over, a calendar whose last day off is past."""
    for rule, place in zip(rulebook.policy.rules, whole.at("rules").items(), strict=True):
        if rule.since > on + _SENSIBLE:
            yield _part(place, "since").problem(
                f"is {rule.since}, in more than a year", "correct the year, or leave it"
            )
    for birthright, place in zip(rulebook.birthrights, whole.at("birthrights").items(), strict=True):
        if birthright.until < on:
            fix = "write a later day, for which the owners sign anew, or remove it; until then nobody gets it unasked"
            yield _part(place, "until").problem(f"is {birthright.until}, which is over", fix)
    off = _part(whole.at("calendar"), "holidays")
    days = [day for part in off.items() if (day := part.day())]
    if days and max(days) < on:
        yield off.problem(f"are all over, the last was {max(days)}", "write the next ones, or remove the line")
    for exception, line in zip(rulebook.exceptions, lines.get(exceptions.FILE, ()), strict=True):
        if exception.until < on:
            what = f"{exception.exception} was over on {exception.until}, and {exception.rule} counts again"
            fix = "write a later day if it is allowed anew, else remove the row"
            yield Problem(exceptions.FILE, line, "until", what, fix, (line,))


def _part(place: Place, name: str) -> Place:
    return place.at(name, place.keys())
