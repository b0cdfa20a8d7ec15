"""Levels that mean the same, that nothing but their name tells apart, or that are called like a system."""

from collections.abc import Iterable, Iterator, Sequence

from mailbot.core.catalog import Entitlement
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import ACTIONS, ARTICLES
from mailbot.core.understanding.naming.index import meanings
from mailbot.core.understanding.naming.likeness.finding import Likeness, grouped, quoted, some
from mailbot.core.understanding.naming.likeness.names import Bags, systems_of


def levels_like_systems(entitlements: Sequence[Entitlement], bags: Bags) -> Iterator[Likeness]:
    """Levels whose name names a system; the same level on several systems folds into one."""
    for level, rows in grouped(range(len(entitlements)), lambda at: entitlements[at].access_level).items():
        bag = frozenset(token.stem for token in tokens(level) if token.fold not in ARTICLES)
        if names := bags.get(bag):
            of = some(entitlements[at].system for at in rows)
            role = "the system" if any(name.official for name in names) else "an alias of"
            yield Likeness(
                tuple(rows),
                "access_level",
                f"the level “{level}” of {of} is called like {role} {some(systems_of(names))}, so mailbot reads it as "
                "the system and asks for the level",
                "call the level by what it lets a person do",
            )


def levels_alike(entitlements: Sequence[Entitlement]) -> Iterator[Likeness]:
    """Levels of one system with names of one meaning, or with nothing that says how they differ."""
    named: list[list[int]] = []
    untold: list[list[int]] = []
    for rows in grouped(range(len(entitlements)), lambda at: entitlements[at].system).values():
        alike = [
            group
            for meant, group in grouped(rows, lambda at: frozenset(_means(entitlements[at].access_level))).items()
            if meant and len(group) > 1
        ]
        named += alike
        known = {tuple(group) for group in alike}
        untold += [
            group
            for group in grouped(rows, lambda at: _deeds(entitlements[at])).values()
            if len(group) > 1 and tuple(group) not in known
        ]
    yield from _named_alike(entitlements, named)
    yield from _not_told(entitlements, untold)


def _means(text: str) -> list[str]:
    """What the words mean in any language, or their roots, fillers left out."""
    return list(meanings(tokens(text)))


def _deeds(row: Entitlement) -> frozenset[str]:
    """What a level lets a person do, as far as its name and description say."""
    return frozenset(_means(row.description)) | (frozenset(_means(row.access_level)) & ACTIONS)


def _named_alike(entitlements: Sequence[Entitlement], groups: Iterable[list[int]]) -> Iterator[Likeness]:
    by_levels = grouped(groups, lambda rows: tuple(entitlements[at].access_level for at in rows))
    for levels, found in by_levels.items():
        rows = tuple(sorted(at for group in found for at in group))
        yield Likeness(
            rows,
            "access_level",
            f"{quoted(levels)} of {some(entitlements[at].system for at in rows)} mean the same, so mailbot asks "
            "which, unless one is written just like this or its description decides",
            "make them one level, or name them by what only one of them lets a person do",
        )


def _not_told(entitlements: Sequence[Entitlement], groups: Iterable[list[int]]) -> Iterator[Likeness]:
    """Levels whose descriptions say the same, folded by their names; all that have none fold into one."""

    def fold(rows: list[int]) -> tuple[str, ...]:
        described = any(entitlements[at].description for at in rows)
        return tuple(entitlements[at].access_level for at in rows) if described else ()

    for levels, found in grouped(groups, fold).items():
        rows = tuple(sorted(at for group in found for at in group))
        systems = some(entitlements[at].system for at in rows)
        subject = f"{quoted(levels)} of {systems}" if levels else f"{len(rows)} levels of {systems}"
        have = "descriptions that say the same" if levels else "no description"
        yield Likeness(
            rows,
            "description",
            f"{subject} have {have}, so mailbot knows them by name only and asks when somebody says what they want "
            "to do",
            "say in a line what each of them lets a person do",
        )
