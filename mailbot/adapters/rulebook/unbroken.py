"""What in sod.csv and exceptions.csv can be used but changes nothing."""

from collections.abc import Iterator, Mapping, Sequence

from mailbot.adapters.rulebook import combinations, exceptions
from mailbot.adapters.rulebook.problems import Problem
from mailbot.core.catalog import Catalog, Label, SodException, SodRule
from mailbot.services.ports import Rulebook

_MEND = "name somebody who works here, or remove the row"


def of_combinations(rulebook: Rulebook, lines: Mapping[str, Sequence[int]]) -> Iterator[Problem]:
    """Rules that nobody can break, and exceptions for nobody or from what needs none."""
    known = [(row.system, row.access_level) for row in rulebook.catalog.entitlements if not row.members]
    for rule, line in zip(rulebook.sod, lines[combinations.FILE], strict=True):
        if not _can_be_broken(rule, known):
            what = f"nobody can break {rule.rule}: there are no two different accesses in it"
            yield Problem(combinations.FILE, line, "left", what, "name the access that does not go with it", (line,))
    rules = {rule.rule: rule for rule in rulebook.sod}
    for exception, line in zip(rulebook.exceptions, lines.get(exceptions.FILE, ()), strict=True):
        yield from _of_exception(exception, rules[exception.rule], rulebook.catalog, line)


def _of_exception(exception: SodException, rule: SodRule, catalog: Catalog, line: int) -> Iterator[Problem]:
    def told(column: str, what: str, fix: str) -> Problem:
        return Problem(exceptions.FILE, line, column, what, fix, (line,))

    for column in ("person", "owner"):
        address = getattr(exception, column)
        person = catalog.person_at(address)
        if person is None:
            yield told(column, f"{address} is not in staff.csv", _MEND)
        elif not person.active:
            yield told(column, f"{person.name} has left", _MEND)
    if rule.severity != "exception":
        what = f"{rule.rule} is of severity {rule.severity}, which asks for no exception"
        yield told("rule", what, "write exception as its severity in sod.csv, or remove the row")


def _can_be_broken(rule: SodRule, known: Sequence[Label]) -> bool:
    """Whether there are two different accesses, one of each side."""
    left = _among(rule.left, known)
    right = _among(rule.right, known) if rule.right else left
    return bool(left and right) and len(left | right) > 1


def _among(side: Sequence[Label], known: Sequence[Label]) -> set[Label]:
    named = {label for label in side if "*" not in label}
    open_ended = [label for label in side if "*" in label]
    return named | {
        (system, level)
        for system, level in (known if open_ended else ())
        if any(ours in ("*", system) and other in ("*", level) for ours, other in open_ended)
    }
