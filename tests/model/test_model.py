"""The service does what the reference model says, on random histories and on both databases."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings

from tests.model.company import NO
from tests.model.histories import histories
from tests.model.history import Event, play
from tests.model.service import Installation, installation


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One installation for all histories, each of which is an organisation of its own."""
    folder: Path = tmp_path_factory.mktemp("model")
    if request.param == "sqlite":
        database = f"sqlite:///{folder / 'mailbot.db'}"
    else:
        database = str(request.getfixturevalue("postgres").new())
    with installation(folder, database) as made_here:
        yield made_here


_ANA_ASKS: Event = ("asks", "ana", "ana", "Wiki:Read")
_AT_ONCE: Event = ("asks", "ana", "ana", "Ledger:Post", True)


@settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(events=histories(9))
@example(events=[_ANA_ASKS, ("decides", 0, True), ("finishes", 0, "done"), ("leaves", "ana")])
@example(events=[_ANA_ASKS, ("stops", 0, "done"), ("withdraws", "asker", 0), ("finishes", 1, "done")])
@example(events=[_ANA_ASKS, ("is_given", 0), ("withdraws", "asker", 0), ("asks", "ana", "ana", "Wiki:Edit")])
@example(events=[_ANA_ASKS, ("stops", 0, "failed"), _ANA_ASKS, ("waits", 24)])
@example(events=[("asks", "ana", "ana", "Ledger:Post"), ("passes", 24), ("passes", 24)])
@example(events=[_AT_ONCE, ("decides", 0, True), ("finishes", 0, "done"), ("passes", 72)])
@example(events=[_ANA_ASKS, ("asks", "ana", "ana", "Payroll:Edit", True)])
@example(
    events=[
        *[("has_policy", "loose"), ("has_owner", "Ledger:Post", "owner", "sue"), ("has_manager", "dan", "")],
        *[("asks", "ana", "ana", "Ledger:Post"), ("passes", 48), ("passes", 48)],
    ]
)
@example(events=[_ANA_ASKS, ("decides", 0, True), ("its_person_leaves", 0)])
@example(events=[_ANA_ASKS, ("decides", 0, True), ("exports",), ("its_person_leaves", 0), ("finishes", 0, "done")])
@example(events=[_ANA_ASKS, ("waits", 24), ("has_policy", "strict"), ("works_off",), *[("leaves", "ada")] * 2])
@example(
    events=[
        *[
            ("has_toxic", "Ledger", "Wiki", None),
            _ANA_ASKS,
            ("asks", "ana", "ana", "Ledger:Post"),
            ("decides", 1, True),
        ],
        *[("has_toxic", "Ledger", "Wiki", "ciso"), ("decides", 1, True), ("has_toxic", "Ledger", "Wiki", NO)],
    ]
)
@example(events=[_AT_ONCE, ("asks_back", 0, 0), ("waits", 73), ("decides", 0, True)])
@example(events=[("has_policy", "strict"), _AT_ONCE, ("leaves", "cleo")])
@example(events=[_AT_ONCE, _ANA_ASKS, ("decides", 0, True)])
@example(
    events=[
        ("asks", "ana", "ana", "Vault:Open"),
        *[("decides", 0, True)] * 2,
        ("asks_back", 0, 0),
        ("meddles", "lee", 0, 3, True),
    ]
)
@example(
    events=[
        _AT_ONCE,
        ("is_given", 0),
        ("decides", 0, False),
        ("waits", 73),
        ("works_off",),
        ("appeals", "asker", 0),
    ]
)
@example(
    events=[
        ("asks", "ben", "ben", "Payroll:Edit"),
        ("is_absent", 1, 3),
        *[("is_absent", 0, 1)] * 2,
        ("is_absent", 0, 3),
        ("has_owner", "Wiki:Edit", "owner", "ada"),
    ]
)
@example(
    events=[
        _AT_ONCE,
        ("decides", 0, True),
        ("regrets", 0),
        ("decides", 0, True),
        ("is_given", 0),
        ("decides", 0, False),
        ("appeals", "asker", 0),
        ("is_given", 0),
    ]
)
@example(
    events=[
        ("asks", "ana", "ana", "Wiki:Edit"),
        ("is_given", 0),
        ("asks_for_all", "ana", "ana", "Writer"),
        ("asks_for_all", "ana", "ana", "Clerk"),
        *[("agree", 0)] * 2,
        ("exports",),
        ("regrets", 2),
        ("finishes", 1, "done"),
    ]
)
@example(
    events=[
        ("works_off",),
        ("signs",),
        *[("waits", 1), ("has_department", "kim", "Finance"), ("works_off",), ("regrets", 0)],
        *[("waits", 1), ("asks", "oto", "oto", "Ledger:Post"), ("has_department", "oto", "Finance"), ("works_off",)],
    ]
)
@example(
    events=[
        ("asks", "ana", "ana", "Wiki:Read"),
        ("is_given", 0),
        ("asks", "ana", "ana", "Payroll:Edit"),
        *[("is_excepted", "ana", 8), ("works_off",), ("is_given", 0)],
        ("extends", 0),
        *[("is_excepted", "ana", 40), ("works_off",), ("shortens", 0, 9), ("is_given", 0)],
        *[("waits", 340), ("works_off",)],
    ]
)
@example(
    events=[
        _AT_ONCE,
        *[("decides", 0, True), ("works_off",), ("decides", 0, False)],
        ("appeals", "asker", 0),
        *[("is_given", 0), ("finishes", 0, "done"), ("works_off",), ("finishes", 2, "done")],
        *[("finishes", 1, "done"), ("exports",), ("finishes", 2, "done")],
    ]
)
@example(events=[_AT_ONCE, ("has_policy", "loose"), ("decides", 0, True), ("is_given", 0)])
@example(events=[("waits", 12), _AT_ONCE, ("decides", 0, True), ("finishes", 0, "done")])
@example(
    events=[
        *[("asks", "lee", "lee", "Payroll:Edit", True), ("decides", 1, True)],
        *[("delegates", "kim", "cleo", 0, 2), ("delegates", "cleo", "mia", 0, 2)],
        ("appeals", "asker", 0),
    ]
)
@example(
    events=[
        *[_ANA_ASKS, ("asks", "ana", "ana", "Vault:Open"), *[("decides", 1, True)] * 5],
        *[("has_toxic", "Vault", "Wiki", "ciso"), *[("decides", 1, True)] * 2],
    ]
)
@example(
    events=[
        *[("has_toxic", "Ledger", "Wiki", None), ("asks", "ana", "ana", "Ledger:Post"), ("passes_on", 0, "dan")],
        *[("passes_on", 1, "kim"), ("decides", 0, True), ("has_manager", "ana", "sue")],
        *[("has_owner", "Ledger:Post", "owner", "lee"), ("agree", 0)],
    ]
)
@example(
    events=[
        *[_ANA_ASKS, ("is_given", 0), ("has_toxic", "Ledger", "Wiki", None), ("asks", "ana", "ana", "Ledger:Post")],
        *[("passes_on", 0, "dan"), ("decides", 0, True), ("has_toxic", "Ledger", "Wiki", "exception")],
        *[("decides", 0, True), ("has_toxic", "Ledger", "Wiki", "ciso"), ("works_off",), ("agree", 0)],
    ]
)
@example(events=[("asks", "mia", "ben", "Wiki:Read"), ("is_given", 0), ("leaves", "ben"), ("regrets", 0)])
@example(
    events=[
        *[("asks", "oto", "oto", "Payroll:Edit"), ("decides", 0, False), ("regrets", 0), ("appeals", "asker", 1)],
        ("agree", 0),
    ]
)
def test_the_service_does_what_the_model_says(here: Installation, events: list[Event]) -> None:
    play(here, events)


def test_the_workflow_is_told_in_200_lines_and_all_of_it_without_a_line_of_mailbot() -> None:
    model = Path(__file__).parent
    reference, beyond = model / "reference.py", (model / "beyond").glob("*.py")
    assert len(reference.read_text().splitlines()) <= 200
    for part in (reference, *beyond, model / "wishes.py", model / "company.py"):
        assert not re.search(r"^(from|import) mailbot", part.read_text(), re.MULTILINE)
