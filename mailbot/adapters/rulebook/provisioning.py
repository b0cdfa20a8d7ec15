"""The lists of policy.yaml that IT ticks off, and the ways to hand a credential over."""

from collections.abc import Collection

from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.provisioning import Provisioning

LONGEST = 80
"""Characters of one sentence: what was ticked is kept under its own words."""


def provisioning(place: Place, kinds: Collection[str]) -> Provisioning:
    """`kinds` are those of catalog.csv; a list for anything else would never be seen."""
    parts = place.keys(("steps", "validation", "removal", "hand_over", "all_ticks"))
    validation = _sentences(place.at("validation", parts), set())
    steps = {}
    for kind, part in place.at("steps", parts).keys().items():
        if kinds and kind not in kinds:
            part.wrong("is for a kind that no row of catalog.csv has", did_you_mean(kind, kinds, "remove it"))
        steps[kind] = _sentences(part, set(validation))
    return Provisioning(
        steps=steps,
        validation=validation,
        removal=_sentences(place.at("removal", parts), set()),
        hand_over=_sentences(place.at("hand_over", parts), set()),
        all_ticks=place.at("all_ticks", parts).yes(),
    )


def _sentences(place: Place, seen: set[str]) -> tuple[str, ...]:
    """The items of a list, each once and short; `seen` are those of the list beside it."""
    return tuple(_sentence(part, seen) for part in place.items())


def _sentence(place: Place, seen: set[str]) -> str:
    item = place.text()
    if item in seen:
        place.wrong(f"is “{item}” a second time", "remove one of them")
    if len(item) > LONGEST:
        place.wrong(f"has {len(item)} characters", f"say it in {LONGEST}")
    seen.add(item)
    return item
