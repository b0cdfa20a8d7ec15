"""The rules of policy.yaml: what may stand in one, and whether it speaks of things that exist."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date

from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.catalog import RISKS, Catalog
from mailbot.core.rules import Facts, Rule, StageRule

ROLES = ("manager", "owner", "second_owner", "department_head")
FACTS = tuple(fact.name for fact in fields(Facts))

KNOWN: Mapping[str, Callable[[Catalog], set[str]]] = {
    "risk": lambda catalog: set(RISKS),
    "kind": lambda catalog: {row.kind for row in catalog.entitlements},
    "system": lambda catalog: set(catalog.levels),
    "access_level": lambda catalog: {row.access_level for row in catalog.entitlements},
    "department": lambda catalog: {person.department for person in catalog.people if person.department},
    "person_type": lambda catalog: {"employee", "contractor"},
    "conflict": lambda catalog: {"none", "warn", "block"},
}
"""What each fact can be. A condition on anything else never comes true: its approvers would never be asked."""


def rules(place: Place, roles: Sequence[str], catalog: Catalog) -> tuple[Rule, ...]:
    """Every rule, in order; `roles` are those that a stage may ask."""
    known = {fact: find(catalog) for fact, find in KNOWN.items()}
    seen: set[str] = set()
    return tuple(_rule(part, roles, known, seen) for part in place.some())


def _rule(place: Place, roles: Sequence[str], known: Mapping[str, set[str]], seen: set[str]) -> Rule:
    parts = place.keys(("id", "why", "since", "when", "stages", "deny"))
    name = place.at("id", parts).text()
    if name in seen:
        place.at("id", parts).wrong(f"is “{name}” a second time", "give each rule its own id")
    seen.add(name)
    stages, deny = place.at("stages", parts), place.at("deny", parts)
    if stages.given == deny.given:
        place.wrong("has to have either stages or deny", "add stages, or the words of a deny")
    return Rule(
        id=name,
        why=place.at("why", parts).text(),
        since=place.at("since", parts).day() or date.min,
        when=_when(place.at("when", parts), known),
        stages=tuple(_stage(part, roles) for part in stages.some()) if stages.given else (),
        deny=deny.text() if deny.given else "",
    )


def _when(place: Place, known: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """The conditions; `{}` has to be written for a rule that always applies."""
    if not place.given:
        place.wrong("is missing", "write the conditions, or {} for a rule that always applies")
    return {
        fact: tuple(_value(part, known.get(fact, set())) for part in value.some())
        for fact, value in place.keys(FACTS).items()
    }


def _value(place: Place, known: set[str]) -> str:
    word = place.text()
    if word and known and word.casefold() not in {name.casefold() for name in known}:
        place.wrong(f"is “{word}”, which nothing is", did_you_mean(word, known, "write what the rule files say"))
    return word


def _stage(place: Place, roles: Sequence[str]) -> StageRule:
    parts = place.keys(("name", "all", "any"))
    everybody, anybody = place.at("all", parts), place.at("any", parts)
    if everybody.given == anybody.given:
        place.wrong("has to have either all or any", "write `all: [manager, owner]` or `any: […]`")
        return StageRule("", ())
    named = tuple(part.one_of(roles) for part in (everybody if everybody.given else anybody).some())
    return StageRule(place.at("name", parts).text(""), tuple(dict.fromkeys(named)), "all" if everybody.given else "any")
