"""Sharing people out among groups: nobody sits twice, and no group goes without where that can be helped."""

from collections.abc import Sequence

from mailbot.core.catalog import Person


def shared_out(groups: Sequence[Sequence[Person]]) -> list[tuple[Person, ...]]:
    """The members of each group, in their order, each person in one group only; a group may be left with none.

    First each group gets one (a matching by augmenting paths, the earlier groups first), then each of the others goes
    to the first group they belong to.
    """
    chosen: dict[Person, int] = {}
    for number in range(len(groups)):
        _find_one(number, groups, chosen, set())
    for number, members in enumerate(groups):
        for person in members:
            chosen.setdefault(person, number)
    return [tuple(one for one in members if chosen[one] == number) for number, members in enumerate(groups)]


def _find_one(number: int, groups: Sequence[Sequence[Person]], chosen: dict[Person, int], seen: set[Person]) -> bool:
    """Gives a group one member, taken from another group that can have a different one if need be."""
    for person in groups[number]:
        if person not in seen:
            seen.add(person)
            if person not in chosen or _find_one(chosen[person], groups, chosen, seen):
                chosen[person] = number
                return True
    return False
