"""Segregation of duties: toxic combinations between what is asked and what is held, pending, or asked beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, product
from operator import attrgetter
from typing import get_args

from mailbot.core.catalog import SEVERITIES, Catalog, ComesBy, Conflict, Label, SodException, SodRule
from mailbot.core.register import Grant

_STANDINGS: tuple[ComesBy, ...] = get_args(ComesBy)
_LEFT, _RIGHT = 1, 2
_ALSO = 3
"""How many further accesses are named that break a rule together with one that is asked."""


@dataclass(frozen=True, slots=True)
class Access:
    """One access that a person has, waits for, or asks for in the same mail; `how` says so in words.

    `since` and `until` are its first and its last day; None is without beginning, or without end. `asked_in` is the id
    of the request that waits for it.
    """

    label: Label
    how: str = ""
    standing: ComesBy = "held"
    since: date | None = None
    until: date | None = None
    asked_in: str = ""


@dataclass(frozen=True, slots=True)
class Toxic:
    """What one person holds although a rule says that it does not go together."""

    person: str
    rule: SodRule
    grants: tuple[Grant, ...]


class Combinations:
    """The rules of sod.csv with an index, so that nobody walks through them all; made once for each rulebook."""

    def __init__(self, rules: Sequence[SodRule]) -> None:
        self.rules = tuple(rules)
        self.by_name = {rule.rule: rule for rule in rules}
        self._named: dict[Label, dict[int, int]] = {}
        self._known: dict[Label, Mapping[int, int]] = {}
        for number, rule in enumerate(rules):
            for side, labels in ((_LEFT, rule.left), (_RIGHT, rule.right or rule.left)):
                for label in labels:
                    _add(self._named.setdefault(_folded(label), {}), number, side)

    def speak_of(self, label: Label) -> bool:
        """Whether any rule speaks of this access: none other breaks one, whatever else somebody has."""
        return bool(self._sides(label))

    def conflicts(self, asked: Access, others: Iterable[Access]) -> tuple[Conflict, ...]:
        """Every rule that `asked` breaks together with something else on the same days, in the order of sod.csv.

        Each names what weighs most of what breaks it, in the order of `ComesBy`, then by name.
        """
        ours, breaking = self._sides(asked.label), dict[int, list[Access]]()
        for other in sorted(others, key=_weight):
            if _apart(asked, other):
                theirs = self._sides(other.label)
                for number in ours.keys() & theirs.keys():
                    if _cross(ours[number], theirs[number]):
                        breaking.setdefault(number, []).append(other)
        return tuple(_conflict(self.rules[number], asked, breaking[number]) for number in sorted(breaking))

    def among(self, grants: Iterable[Grant], on: date) -> Iterator[Toxic]:
        """What people hold on a day against the rules, one finding for each person and rule, streamed.

        `grants` are sorted by person.
        """
        for person, rows in groupby(grants, key=attrgetter("person")):
            held = [grant for grant in rows if grant.until is None or grant.until >= on]
            yield from self._among(person, held)

    def _among(self, person: str, held: Sequence[Grant]) -> Iterator[Toxic]:
        touched: dict[int, list[tuple[Grant, int]]] = {}
        for grant in held:
            for number, side in self._sides((grant.system, grant.access_level)).items():
                touched.setdefault(number, []).append((grant, side))
        for number in sorted(touched):
            rows = touched[number]
            together = tuple(
                grant
                for grant, side in rows
                if any(_cross(side, theirs) and _apart(_held(grant), _held(other)) for other, theirs in rows)
            )
            if together:
                yield Toxic(person, self.rules[number], together)

    def _sides(self, label: Label) -> Mapping[int, int]:
        """The rules that speak of this access, by number, and on which sides."""
        folded = _folded(label)
        known = self._known.get(folded)
        if known is None:
            found: dict[int, int] = {}
            for name in product((folded[0], "*"), (folded[1], "*")):
                for number, side in self._named.get(name, {}).items():
                    _add(found, number, side)
            known = self._known[folded] = found
        return known


def excused(
    found: Sequence[Conflict], exceptions: Sequence[SodException], addresses: Iterable[str], on: date, catalog: Catalog
) -> tuple[Conflict, ...]:
    """The conflicts of a person, with those as warnings for which the person has an exception that lasts at least to
    the day `on`.

    `addresses` are all of the person's, in lower case; `catalog` knows who sees to the control.
    """
    valid = allowing(exceptions, addresses, on)
    return tuple(
        _as_warning(conflict, row, catalog.name_at(row.owner))
        if conflict.severity == "exception" and (row := valid.get(conflict.rule))
        else conflict
        for conflict in found
    )


def allowing(exceptions: Sequence[SodException], addresses: Iterable[str], on: date) -> dict[str, SodException]:
    """The exceptions of a person that last at least to a day, by rule; of several of one rule the last to end."""
    theirs = frozenset(addresses)
    return {row.rule: row for row in sorted(exceptions, key=attrgetter("until")) if _is_valid(row, theirs, on)}


def last_day(found: Sequence[Conflict]) -> date | None:
    """The last day on which the exceptions allow every conflict that they make a warning of; None where none does."""
    return min((date.fromisoformat(conflict.until) for conflict in found if conflict.until), default=None)


def worst(found: Sequence[Conflict]) -> str:
    """The severest reaction among conflicts, or none."""
    return max((conflict.severity for conflict in found), key=SEVERITIES.index, default="none")


def is_worse(one: Conflict, other: Conflict) -> bool:
    """Whether the rules react to one conflict more severely than to another."""
    return SEVERITIES.index(one.severity) > SEVERITIES.index(other.severity)


def _as_warning(conflict: Conflict, row: SodException, owner: str) -> Conflict:
    control = f"{row.control}, seen to by {owner}"
    return replace(conflict, severity="warn", exception=row.exception, control=control, until=row.until.isoformat())


def _is_valid(row: SodException, addresses: frozenset[str], on: date) -> bool:
    return row.until >= on and row.person.lower() in addresses


def _add(found: dict[int, int], number: int, side: int) -> None:
    found[number] = found.get(number, 0) | side


def _cross(one: int, other: int) -> bool:
    """Whether one is on the left and the other on the right: it does not matter which."""
    return bool((one & _LEFT and other & _RIGHT) or (one & _RIGHT and other & _LEFT))


def _apart(one: Access, other: Access) -> bool:
    """Whether these are two accesses on days that they share; nothing conflicts with itself."""
    return _folded(one.label) != _folded(other.label) and not (_ends(one, other) or _ends(other, one))


def _ends(one: Access, other: Access) -> bool:
    """Whether one is over before the other begins."""
    return one.until is not None and other.since is not None and one.until < other.since


def _held(grant: Grant) -> Access:
    return Access((grant.system, grant.access_level), since=grant.since.date(), until=grant.until)


def _weight(access: Access) -> tuple[int, Label, str]:
    return _STANDINGS.index(access.standing), access.label, access.how


def _conflict(rule: SodRule, asked: Access, breaking: Sequence[Access]) -> Conflict:
    first = breaking[0]
    others = dict.fromkeys(_words(row.label) for row in breaking if _folded(row.label) != _folded(first.label))
    also = f"; also {', '.join(list(others)[:_ALSO])}{' and more' if len(others) > _ALSO else ''}" if others else ""
    return Conflict(
        rule.rule,
        rule.name,
        rule.severity,
        rule.reason,
        asked=_words(asked.label),
        other=_words(first.label),
        held_as=f"{first.how}{also}",
        standing=first.standing,
        asked_in=first.asked_in,
    )


def _folded(label: Label) -> Label:
    return label[0].casefold(), label[1].casefold()


def _words(label: Label) -> str:
    return f"{label[0]} ({label[1]})"
