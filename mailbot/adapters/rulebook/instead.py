"""What policy.yaml says for when things do not go the usual way: who decides instead, at once, in advance, again."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from mailbot.adapters.rulebook.bundles import KIND
from mailbot.adapters.rulebook.labels import Labels
from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.rows import conditions, facts_of
from mailbot.core.catalog import RISKS, Catalog, Label
from mailbot.core.rules import EMERGENCY_HOURS, FORMAL_DAYS, LADDERS, STEPS, Birthright, Emergency

PERSON_FACTS = ("department", "title", "person_type")
LONGEST_EMERGENCY = 72


def fallbacks(place: Place, approvers: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each thing that keeps somebody from deciding, the steps that find somebody else; nothing follows an end."""
    allowed = (*STEPS, *(role for role in approvers if role not in STEPS))
    found = {}
    for name, part in place.keys(LADDERS).items():
        steps = part.some()
        found[name] = tuple(dict.fromkeys(step.one_of(allowed) for step in steps))
        for step in steps[:-1]:
            if step.text() == "hold":
                step.wrong("is hold, which ends the ladder", "put it last")
    return found


def emergency(place: Place, roles: Sequence[str]) -> Emergency | None:
    """None when no access is given at once."""
    if not place.given:
        return None
    parts = place.keys(("hours", "approvers", "risks", "days"))
    named = {part.one_of(RISKS) for part in place.at("risks", parts).some()}
    return Emergency(
        hours=place.at("hours", parts).number(EMERGENCY_HOURS, most=LONGEST_EMERGENCY),
        approvers=tuple(dict.fromkeys(part.one_of(roles) for part in place.at("approvers", parts).some())),
        risks=frozenset(risk for risk in RISKS if risk in named),
        days=place.at("days", parts).number(FORMAL_DAYS),
    )


def birthrights(place: Place, catalog: Catalog) -> tuple[Birthright, ...]:
    """What everybody in a job gets; the owners of it sign in advance."""
    labels = Labels(row for row in catalog.entitlements if row.kind != KIND)
    known = {fact: values for fact, values in facts_of(catalog).items() if fact in PERSON_FACTS}
    seen: set[str] = set()
    return tuple(_birthright(part, labels, known, seen) for part in place.items())


def _birthright(place: Place, labels: Labels, known: Mapping[str, Collection[str]], seen: set[str]) -> Birthright:
    parts = place.keys(("id", "why", "when", "gives", "until"))
    given = (_label(part, labels) for part in place.at("gives", parts).some())
    return Birthright(
        id=place.at("id", parts).once(seen),
        why=place.at("why", parts).text(),
        when=conditions(place.at("when", parts), known),
        gives=tuple(dict.fromkeys(label for label in given if label)),
        until=place.at("until", parts).day() or date.min,
    )


def _label(place: Place, labels: Labels) -> Label | None:
    found = labels.find(place.text())
    if found is None and labels and place.text():
        place.wrong(*labels.missing(place.text()))
    return found
