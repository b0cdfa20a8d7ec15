"""The rules of policy.yaml: what may stand in one, and whether it speaks of things that exist."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import get_args

from mailbot.adapters.rulebook import tickets
from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.catalog import RISKS, SEVERITIES, Catalog
from mailbot.core.register import Nature
from mailbot.core.rules import Facts, Rule, StageRule

FACTS = tuple(fact.name for fact in fields(Facts))

KNOWN: Mapping[str, Callable[[Catalog], Collection[str]]] = {
    "risk": lambda catalog: RISKS,
    "kind": lambda catalog: {row.kind for row in catalog.entitlements},
    "system": lambda catalog: catalog.levels,
    "access_level": lambda catalog: {row.access_level for row in catalog.entitlements},
    "department": lambda catalog: {person.department for person in catalog.people if person.department},
    "title": lambda catalog: {person.title for person in catalog.people if person.title},
    "person_type": lambda catalog: ("employee", "contractor"),
    "conflict": lambda catalog: ("none", *SEVERITIES),
    "nature": lambda catalog: get_args(Nature),
}
"""What each fact can be. A condition on anything else never comes true: its approvers would never be asked."""


@dataclass(frozen=True)
class Known:
    """What a rule may speak of: roles that can be asked, items of checklists, and what each fact can be."""

    roles: Sequence[str]
    items: Sequence[str]
    facts: Mapping[str, Collection[str]]


def facts_of(catalog: Catalog) -> dict[str, Collection[str]]:
    """What each fact can be in this company."""
    return {fact: find(catalog) for fact, find in KNOWN.items()}


def rules(place: Place, known: Known) -> tuple[Rule, ...]:
    """Every rule, in order."""
    seen: set[str] = set()
    return tuple(_rule(part, known, seen) for part in place.some())


def _rule(place: Place, known: Known, seen: set[str]) -> Rule:
    parts = place.keys(("id", "why", "since", "when", "stages", "deny", "reason_required", "ticket"))
    stages, deny = place.at("stages", parts), place.at("deny", parts)
    if stages.given == deny.given:
        fix = "remove one of them, or write two rules" if deny.given else "add stages, or the words of a deny"
        place.wrong("has to have either stages or deny", fix)
    return Rule(
        id=place.at("id", parts).once(seen),
        why=place.at("why", parts).text(),
        since=place.at("since", parts).day() or date.min,
        when=conditions(place.at("when", parts), {fact: known.facts[fact] for fact in FACTS}),
        stages=tuple(_stage(part, known) for part in stages.some()) if stages.given else (),
        deny=deny.text() if deny.given else "",
        reason_required=place.at("reason_required", parts).yes(),
        ticket=_ticket(place.at("ticket", parts)),
    )


def conditions(place: Place, known: Mapping[str, Collection[str]]) -> dict[str, tuple[str, ...]]:
    """The values of each fact that match; `{}` has to be written for what always applies."""
    if not place.given:
        place.wrong("is missing", "write the conditions, or {} for a rule that always applies")
    return {
        fact: tuple(_value(part, known.get(fact, ())) for part in value.some())
        for fact, value in place.keys(tuple(known)).items()
    }


def _value(place: Place, known: Collection[str]) -> str:
    word = place.text()
    if word and known and word.casefold() not in {name.casefold() for name in known}:
        place.wrong(f"is “{word}”, which nothing is", did_you_mean(word, known, "write what the rule files say"))
    return word


def _ticket(place: Place) -> str:
    pattern = place.text() if place.given else ""
    if fault := tickets.fault(pattern):
        place.wrong(fault, f"write a pattern of {tickets.LONGEST} characters at most, such as 'CHG-[0-9]{{4,8}}'")
    return pattern


def _stage(place: Place, known: Known) -> StageRule:
    parts = place.keys(("name", "all", "any", "checklist"))
    everybody, anybody = place.at("all", parts), place.at("any", parts)
    if everybody.given == anybody.given:
        fix = "write two stages, one with all and one with any" if anybody.given else "write `all: [manager, owner]`"
        place.wrong("has to have either all or any", f"{fix} or `any: […]`" if not anybody.given else fix)
        return StageRule("", ())
    asked = everybody if everybody.given else anybody
    return StageRule(
        name=place.at("name", parts).text(""),
        roles=_named(asked.some(), known.roles),
        mode="all" if everybody.given else "any",
        checklist=_named(place.at("checklist", parts).items(), known.items),
    )


def _named(places: Sequence[Place], allowed: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.one_of(allowed) for part in places))
