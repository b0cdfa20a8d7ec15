"""What in policy.yaml can be used but does nothing, or says two things at once; each with its line and column."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import Problem
from mailbot.adapters.rulebook.whole import Whole
from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.rules import Birthright, Rule
from mailbot.services.ports import Rulebook

_OF_ACCESS = {"risk": "risk", "kind": "kind", "system": "system", "access_level": "access_level"}
_OF_PEOPLE = {"department": "department", "title": "title", "person_type": "type"}
"""The facts of a condition, each with the field that it is about."""

_ENDS = ("hold", "access_office")

When = Mapping[str, Collection[str]]


def of_rules(rulebook: Rulebook, whole: Whole) -> Iterator[Problem]:
    """Rules that never apply or contradict each other, ladders without an end, groups and birthrights of nobody."""
    policy, catalog = rulebook.policy, rulebook.catalog
    places = whole.at("rules").items()
    for rule, place in zip(policy.rules, places, strict=True):
        yield from _never(rule.when, place, catalog)
    yield from _against_each_other(policy.rules, places)
    ladders = whole.at("fallbacks").keys()
    for name, steps in policy.fallbacks.items():
        if steps[-1] not in _ENDS:
            yield ladders[name].problem("has no end", "write hold or access_office as its last step")
    groups = whole.at("groups").keys()
    for name, members in policy.groups.items():
        if not any((person := catalog.person_at(address)) and person.active for address in members):
            yield groups[name].problem("has nobody who works here", "name somebody who does")
    for birthright, place in zip(rulebook.birthrights, whole.at("birthrights").items(), strict=True):
        yield from _never(birthright.when, place, catalog)
        yield from _unsigned(birthright, place, catalog)


def _never(when: When, place: Place, catalog: Catalog) -> Iterator[Problem]:
    if not any(_fits(when, _OF_ACCESS, row) for row in catalog.entitlements if not row.members):
        yield place.problem("never applies: no row of catalog.csv is like its `when`", "correct it, or remove it")
    if not any(_fits(when, _OF_PEOPLE, person) for person in catalog.people if person.active):
        yield place.problem("never applies: nobody who works here is like its `when`", "correct it, or remove it")


def _fits(when: When, fields: Mapping[str, str], thing: Entitlement | Person) -> bool:
    return all(
        getattr(thing, field).casefold() in _folded(when[fact]) for fact, field in fields.items() if fact in when
    )


def _against_each_other(rules: Sequence[Rule], places: Sequence[Place]) -> Iterator[Problem]:
    """Every deny is held against every other rule; rules of one and the same condition against each other."""
    denies = [rule for rule in rules if rule.deny]
    first: dict[object, Rule] = {}
    for rule, place in zip(rules, places, strict=True):
        over = next((deny for deny in denies if deny is not rule and _always_wins(deny, rule)), None)
        if over and not (rule.deny and _always_wins(rule, over)):
            yield place.problem(
                f"never counts: {over.id} denies all that it is about", f"narrow one, or remove {rule.id}"
            )
            continue
        same = first.setdefault(frozenset((fact, _folded(values)) for fact, values in rule.when.items()), rule)
        if same is not rule and same.since == rule.since and (same.stages, same.deny) == (rule.stages, rule.deny):
            yield place.problem(f"says the same as {same.id}", "remove one of them")
        elif same is not rule and same.deny and rule.deny:
            yield place.problem(f"denies what {same.id} denies, in other words", "remove one of them")


def _always_wins(deny: Rule, rule: Rule) -> bool:
    """Whether a deny applies wherever and whenever another rule does."""
    return deny.since <= rule.since and all(
        fact in rule.when and _folded(rule.when[fact]) <= _folded(values) for fact, values in deny.when.items()
    )


def _unsigned(birthright: Birthright, place: Place, catalog: Catalog) -> Iterator[Problem]:
    for label in birthright.gives:
        row = catalog.by_label[label]
        if not row.owner:
            fix = "name one in catalog.csv; until then nobody gets it without asking"
            yield place.problem(f"gives {row.label}, which has no owner to sign for it", fix)


def _folded(values: Collection[str]) -> frozenset[str]:
    return frozenset(value.casefold() for value in values)
