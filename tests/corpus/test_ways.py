"""Many ways to say it: short mails over one catalog, each in another construction, and how many are read as meant."""

from collections.abc import Mapping

import pytest

from tests.corpus.scoring import HERE, score

FLOORS: Mapping[str, Mapping[str, float]] = {
    "ways_en_de": {"no_wrong_route": 99, "no_wrong_decision": 100, "straight_through": 48, "intent": 85},
    "ways_fr_es": {"no_wrong_route": 100, "no_wrong_decision": 100, "straight_through": 69, "intent": 93},
    "ways_unread": {"no_wrong_route": 98, "no_wrong_decision": 100, "straight_through": 39, "intent": 81},
}


@pytest.mark.parametrize(
    ("file", "figure", "floor"),
    [(file, figure, floor) for file, floors in FLOORS.items() for figure, floor in floors.items()],
)
def test_what_is_said_in_many_ways_is_read_at_least_so_well(file: str, figure: str, floor: float) -> None:
    figures = score(HERE / "larkspur" / f"{file}.jsonl")
    assert figures.percent(figure) >= floor, f"{figures.in_words()}\nmissed: {figures.missed}"
