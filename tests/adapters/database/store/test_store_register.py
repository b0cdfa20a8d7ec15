"""The register at any moment, against a plain fold of what happened to each grant."""

import random
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from store_cast import ANA, EVE, HOUR, NOW, approved, request

from mailbot.adapters.database.store import SqlStore
from mailbot.core.register import Grant
from mailbot.services.ports import RegisterFilter

DAY = 24 * HOUR
SYSTEMS, LEVELS = ("Drive", "Pay"), ("Edit", "Read", "Run")


@dataclass(frozen=True)
class Event:
    at: datetime
    started: bool
    grant: Grant


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  # the same histories in every run


def _given(store: SqlStore, number: int, chance: random.Random) -> Event:
    facts = {
        "beneficiary": chance.choice((ANA, EVE)).person_id,
        "system": chance.choice(SYSTEMS),
        "access_level": chance.choice(LEVELS),
        "until": chance.choice((None, date(2026, 12, 1), date(2026, 12, 31))),
    }
    done = approved(store, request(f"REQ-2026-{number:05d}", thread_id=f"t-{number}", **facts))
    at = NOW + timedelta(minutes=chance.randrange(1, 20 * 24 * 60))
    with store.write() as tx:
        task = tx.add_task(done, (), NOW + 3 * HOUR)
        tx.close_task(task, "done", at, "IT", "")
        return Event(at, True, tx.add_grant(task, at))


def _taken(store: SqlStore, begun: Event, chance: random.Random) -> Event:
    at = begun.at + timedelta(minutes=chance.randrange(1, 10 * 24 * 60))
    with store.write() as tx:
        task = tx.add_revoke_task(begun.grant, (), "no longer needed", at)
        tx.close_task(task, "done", at, "IT", "")
        tx.end_grant(begun.grant, at)
        ended = tx.grant(begun.grant.grant_id)
    assert ended is not None
    return Event(at, False, ended)


def _history(store: SqlStore, chance: random.Random) -> list[Event]:
    begun = [_given(store, number, chance) for number in range(1, 25)]
    return [*begun, *(_taken(store, event, chance) for event in begun if chance.random() < 0.5)]


def _fold(events: list[Event], before: datetime) -> set[str]:
    """Who held what just before a moment, going through what happened in its order."""
    held: set[str] = set()
    for event in sorted(events, key=lambda event: event.at):
        if event.at < before:
            (held.add if event.started else held.discard)(event.grant.grant_id)
    return held


def _found(store: SqlStore, which: RegisterFilter) -> list[Grant]:
    with store.read() as tx:
        return list(tx.register(which))


def test_the_register_of_any_moment_is_what_happened_until_then(store: SqlStore) -> None:
    chance = seeded(6)
    events = _history(store, chance)
    grants = {event.grant.grant_id: event.grant for event in events}
    exactly = [event.at for event in events[:6]] + [event.at for event in events[-6:]]
    for before in [NOW, *exactly, *(NOW + chance.randrange(0, 32) * DAY for _ in range(12))]:
        expected = _fold(events, before)
        assert {row.grant_id for row in _found(store, RegisterFilter(before=before))} == expected
        for person in (ANA.person_id, EVE.person_id):
            theirs = {key for key in expected if grants[key].person == person}
            assert {row.grant_id for row in _found(store, RegisterFilter(person=person, before=before))} == theirs
        for level in LEVELS:
            of_it = {key for key in expected if (grants[key].system, grants[key].access_level) == ("Drive", level)}
            which = RegisterFilter(system="Drive", levels=(level,), before=before)
            assert {row.grant_id for row in _found(store, which)} == of_it


def test_what_is_held_now_is_what_is_held_at_the_end_of_all_that_happened(store: SqlStore) -> None:
    events = _history(store, seeded(7))
    assert {row.grant_id for row in _found(store, RegisterFilter())} == _fold(events, NOW + 99 * DAY)
    assert len(_found(store, RegisterFilter(ended_too=True))) == 24


@pytest.mark.parametrize(
    "which",
    [
        RegisterFilter(ended_too=True),
        RegisterFilter(person=ANA.person_id, ended_too=True),
        RegisterFilter(system="Drive", ended_too=True),
        RegisterFilter(system="Pay", levels=("Edit", "Run"), before=NOW + 12 * DAY),
        RegisterFilter(last_days=(date(2026, 12, 1), date(2026, 12, 31))),
        RegisterFilter(people=(ANA.person_id, EVE.person_id), department="Finance"),
    ],
)
def test_pages_one_after_the_other_are_the_whole_list_once(store: SqlStore, which: RegisterFilter) -> None:
    with store.write() as tx:
        tx.sync_people([replace(ANA, department="Finance", manager=""), EVE])
    _history(store, seeded(8))
    whole = _found(store, which)
    assert len(whole) > 3
    pages: list[Grant] = []
    while page := _found(store, replace(which, after=pages[-1].grant_id if pages else "", limit=2)):
        pages += page
    assert pages == whole


def test_what_changed_last_is_told_first(store: SqlStore) -> None:
    events = _history(store, seeded(9))
    started = sorted((event for event in events if event.started), key=lambda event: event.at, reverse=True)
    ended = sorted((event for event in events if not event.started), key=lambda event: event.at, reverse=True)
    with store.read() as tx:
        assert [row.grant_id for row in tx.newest_starts(None, 5)] == [event.grant.grant_id for event in started[:5]]
        assert tx.newest_ends(None, 5) == [event.grant for event in ended[:5]]
        of_eve = [event.grant for event in ended if event.grant.person == EVE.person_id]
        assert tx.newest_ends([EVE.person_id], 3) == of_eve[:3]
        assert tx.first_grant_at() == min(event.at for event in events)


def test_an_empty_register_has_not_begun(store: SqlStore) -> None:
    with store.read() as tx:
        assert tx.first_grant_at() is None
