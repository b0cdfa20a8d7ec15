"""A list of requests, however narrowed, sorted and cut into pages, is what a plain walk through all would give."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sealing import ENVELOPES
from sqlalchemy import Engine, text
from store_cast import ANA, EVE, MIA, NOW, OTO, approved, drafted, granted, request, stages, submitted, tasked

from mailbot.adapters.database.store import SqlStore
from mailbot.core.catalog import RISKS
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.standing import STANDINGS, WITH_IT
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import Place, RequestFilter, RequestSearch, Sight

PEOPLE = [person.person_id for person in (ANA, MIA, OTO, EVE)]
SYSTEMS = {"Drive": ("Read", "Edit"), "Pay": ("Run",)}


def _fill(store: SqlStore) -> None:
    """Some sixty requests in every state that one can be in, several of them made in the same moment."""
    dice = random.Random(7)  # noqa: S311  # no secret
    ways = (drafted, submitted, approved, tasked, granted, _ended, _reopened, _passed_on, _held, _for_another)
    for number in range(60):
        system = dice.choice(sorted(SYSTEMS))
        whose = dice.choice((ANA, EVE)).person_id
        draft = request(
            f"REQ-2026-{number:05d}",
            thread_id=f"thread-{number}",
            requester=whose,
            beneficiary=dice.choice((ANA.person_id, EVE.person_id, whose)),
            system=system,
            access_level=dice.choice(SYSTEMS[system]),
            risk=dice.choice(RISKS),
            nature=dice.choice(("access", "access", "birthright")),
            created_at=NOW + timedelta(days=dice.randrange(20)),
            due_at=dice.choice((None, NOW + timedelta(days=dice.randrange(30)))),
        )
        way = dice.choice(ways)
        if way is drafted:
            with store.write() as tx:
                drafted(tx, draft)
        else:
            way(store, draft)


def _ended(store: SqlStore, draft: AccessRequest) -> None:
    pending = submitted(store, draft)
    with store.write() as tx:
        tx.move(pending, ("rejected", "withdrawn", "lapsed")[int(pending.request_id[-1]) % 3], NOW)


def _held(store: SqlStore, draft: AccessRequest) -> None:
    with store.write() as tx:
        drafted(tx, draft)
        tx.set_route(draft, ())
        tx.move(draft, "held", NOW)


def _for_another(store: SqlStore, draft: AccessRequest) -> None:
    """While it is a draft it may turn out to be for somebody else, who then has the part, and the other one not."""
    with store.write() as tx:
        drafted(tx, replace(draft, requester="E1", beneficiary="E4"))
        tx.complete_draft(replace(draft, requester="E1", beneficiary="E1"))


def _reopened(store: SqlStore, draft: AccessRequest) -> None:
    """A later version is the current one; what became of the first does not count."""
    pending = submitted(store, draft)
    with store.write() as tx:
        tx.move(pending, "superseded", NOW)
        tx.next_version(replace(pending, state="superseded"))


def _passed_on(store: SqlStore, draft: AccessRequest) -> None:
    """Mia was asked, and whoever has no part in it is asked instead."""
    pending = submitted(store, replace(draft, beneficiary=draft.requester))
    other = next(one for one in (ANA, EVE) if one.person_id != pending.requester)
    first = stages(pending.request_id)[0].approvals[0]
    with store.write() as tx:
        tx.pass_slot(pending.request_id, 1, replace(first, approver=other.person_id, tag=f"x{pending.request_id}"))


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    _fill(store)
    return store


sights = st.builds(Sight, st.sampled_from(PEOPLE), st.sampled_from(("all", "tasks", "own")))
moments = st.none() | st.integers(0, 22).map(lambda days: NOW + timedelta(days=days))
searches = st.builds(
    RequestSearch,
    sight=sights,
    standings=st.sets(st.sampled_from(STANDINGS), max_size=4).map(lambda found: tuple(sorted(found))),
    risks=st.sets(st.sampled_from(RISKS), max_size=2).map(tuple),
    natures=st.sampled_from(((), (), ("access",), ("birthright",), ("appeal",))),
    system=st.sampled_from(("", "", *SYSTEMS, "Nowhere")),
    access_level=st.sampled_from(("", "Edit", "Run")),
    person=st.sampled_from(("", "", *PEOPLE)),
    waiting_on=st.sampled_from(("", "", "", *PEOPLE)),
    since=moments,
    before=moments,
    overdue_at=moments,
    order=st.sampled_from(("newest", "oldest", "due")),
).map(lambda search: search if search.system else replace(search, access_level=""))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(search=searches, size=st.integers(1, 30))
def test_a_list_is_what_a_plain_walk_gives(filled: SqlStore, search: RequestSearch, size: int) -> None:
    with filled.read() as tx:
        everything = list(tx.requests(RequestFilter()))
        parts = {(row.person_id, row.request_id) for row in tx._run(_PARTS)}
        found = list(_pages(tx, search, size))
    wanted = [file for file in everything if _is_wanted(file, search, parts)]
    newest = search.order == "newest"
    wanted.sort(key=lambda file: (_time(file, search), file.request.request_id), reverse=newest)
    assert found == [file.request.request_id for file in wanted]


def _pages(tx: object, search: RequestSearch, size: int) -> Iterator[str]:
    after: Place | None = None
    while places := tx.listed(search, after, size):
        assert len(places) <= size
        yield from (place.request_id for place in places)
        after = places[-1]


_PARTS = text(
    "SELECT approver AS person_id, request_id FROM approval WHERE org_id = :org "
    "UNION SELECT 'E2', request_id FROM approval WHERE org_id = :org"
)
"""Who is asked now; and Mia was asked about everything."""


def _standing(file: RequestFile) -> str:
    state = file.task.state if file.task else file.request.state
    return "approved" if file.task and state == "open" else state


def _time(file: RequestFile, search: RequestSearch) -> datetime:
    never = datetime(9999, 12, 31, tzinfo=NOW.tzinfo)
    return (file.request.due_at or never) if search.order == "due" else file.request.created_at


def _is_wanted(file: RequestFile, search: RequestSearch, parts: set[tuple[str, str]]) -> bool:
    row, standing, me = file.request, _standing(file), search.sight.person
    theirs = me in (row.requester, row.beneficiary) or (me, row.request_id) in parts
    sees = {"all": True, "tasks": standing in WITH_IT or theirs, "own": theirs}[search.sight.sees]
    undecided = standing in OPEN_STATES
    asked = {approval.approver for approval in file.approvals if approval.state == "open"}
    return all(
        (
            sees,
            not search.standings or standing in search.standings,
            not search.risks or row.risk in search.risks,
            not search.natures or row.nature in search.natures,
            not search.system or row.system == search.system,
            not search.access_level or row.access_level == search.access_level,
            not search.person or search.person in (row.requester, row.beneficiary),
            not search.waiting_on or search.waiting_on in asked,
            not search.since or row.created_at >= search.since,
            not search.before or row.created_at < search.before,
            not search.overdue_at or (undecided and row.due_at is not None and row.due_at < search.overdue_at),
            search.order != "due" or undecided,
        )
    )


def test_files_come_in_the_order_in_which_they_are_named(filled: SqlStore) -> None:
    names = ["REQ-2026-00030", "nothing", "REQ-2026-00002", "REQ-2026-00058"]
    with filled.read() as tx:
        assert [file.request.request_id for file in tx.files(names)] == [names[0], *names[2:]]


def test_a_glance_at_a_request_has_its_task_and_who_is_asked_now(filled: SqlStore) -> None:
    names = [f"REQ-2026-{number:05}" for number in range(60)]
    with filled.read() as tx:
        whole, glances = tx.files(names), tx.glances(names)
    assert [(one.request, one.task) for one in glances] == [(one.request, one.task) for one in whole]
    asked = [one.approvals for one in whole if one.request.state == "pending"]
    assert [one.approvals for one in glances if one.request.state == "pending"] == asked
    assert any(asked)
    assert any(one.task for one in whole)


def test_who_was_asked_once_keeps_their_part(filled: SqlStore) -> None:
    with filled.read() as tx:
        asked = [one for one in tx.requests(RequestFilter()) if one.approvals]
        passed = [one for one in asked if one.approvals[0].approver != "E2"]
        assert passed
        assert all(tx.has_part("E2", one.request.request_id) for one in passed)
        assert not any(tx.has_part("E9", one.request.request_id) for one in passed)


def test_the_lists_of_one_organisation_say_nothing_of_another(filled: SqlStore, engine: Engine) -> None:
    other = SqlStore(engine, "elsewhere", ENVELOPES)
    with other.read() as tx:
        assert tx.listed(RequestSearch(Sight("E1", "all")), None, 100) == []
        assert tx.listed(RequestSearch(Sight("E1", "all"), standings=("pending",)), None, 100) == []
        assert not tx.has_part("E1", "REQ-2026-00001")
