"""The access office's own cases (the YAML files beside this one) hold for the rules that are shipped."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from mailbot.adapters.rulebook import load
from mailbot.core import sod
from mailbot.core.catalog import Conflict, Entitlement, Person
from mailbot.core.register import AccessRequest
from mailbot.core.routing import Route, route
from mailbot.core.sod import Access
from mailbot.services.ports import Rulebook

HERE = Path(__file__).parent
ASKED = {"case", "who", "for", "asks", "at", "has"}
REACTIONS = {"warns": "warn", "asks_besides": "extra_approver", "needs_exception": "exception", "blocks": "block"}
EXPECTED = {"then", "answers", "reasons", "sure", "held", "refused", "by", *REACTIONS}

Case = dict[str, Any]


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}: {case['case']}")
        for file in sorted(HERE.glob("*.yaml"))
        for case in yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # makes text only
    ]


@cache
def _rulebook() -> Rulebook:
    return load(HERE.parents[1] / "rules")


def _person(name: str) -> Person:
    (found,) = (person for person in _rulebook().catalog.people if person.name == name)
    return found


def _wanted(words: str) -> Entitlement:
    system, _, level = words.rpartition(":")
    return _rulebook().catalog.by_label[system, level]


def _moment(words: str) -> datetime:
    return datetime.strptime(words, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(_rulebook().policy.calendar.time_zone))


def _conflicts(case: Case) -> tuple[Conflict, ...]:
    wanted = _wanted(case["asks"])
    held = _wanted(case["has"]) if "has" in case else None
    has = [Access((held.system, held.access_level), "held since 3 March 2026")] if held else []
    return _rulebook().combinations.conflicts(Access((wanted.system, wanted.access_level)), has)


def _route(case: Case) -> Route:
    wanted, who = _wanted(case["asks"]), _person(case["who"])
    at = _moment(case.get("at", "2026-11-26 09:30"))
    request = AccessRequest(
        request_id="REQ-2026-00001",
        version=1,
        state="draft",
        requester=who.person_id,
        beneficiary=_person(case["for"] if "for" in case else case["who"]).person_id,
        system=wanted.system,
        access_level=wanted.access_level,
        risk=wanted.risk,
        until=None,
        justification="",
        thread_id="t",
        created_at=at,
    )
    return route(request, _rulebook().catalog, _rulebook().policy, sod.worst(_conflicts(case)), at)


@pytest.mark.parametrize("case", _cases())
def test_the_rules_do_as_the_access_office_wrote(case: Case) -> None:
    assert set(case) <= ASKED | EXPECTED, "a word that these cases do not have"
    assert set(case) & EXPECTED, "a case has to say what comes of it"
    way, name_of = _route(case), _rulebook().catalog.name_of
    approvals = [approval for stage in way.stages for approval in stage.approvals]
    if "then" in case:
        assert [[name_of(row.approver) for row in stage.approvals] for stage in way.stages] == case["then"]
        assert not way.held_for
        assert not way.deny
    if "answers" in case:
        assert {row.checklist for row in approvals} == {(), tuple(case["answers"])}
    if "reasons" in case:
        assert {row.reason_required for row in approvals} == {case["reasons"] == "all"}
    if "sure" in case:
        assert {row.assurance for row in approvals} == {case["sure"]}
    if "by" in case:
        assert {row.due_at for row in approvals} == {_moment(case["by"])}
    if "held" in case:
        assert not approvals
        assert [words for words in case["held"] if words not in " ".join(way.held_for)] == []
        assert way.held_for
    if "refused" in case:
        assert not approvals
        assert case["refused"] in way.deny


@pytest.mark.parametrize("case", _cases())
def test_the_combinations_are_found_as_the_access_office_wrote(case: Case) -> None:
    found = [(conflict.severity, conflict.reason) for conflict in _conflicts(case)]
    wanted = [(kind, case[key]) for key, kind in REACTIONS.items() if key in case]
    expected = [pair for pair in wanted if pair[1] != "nothing"]
    assert [kind for kind, _ in found] == [kind for kind, _ in expected]
    assert all(words in reason for (_, words), (_, reason) in zip(expected, found, strict=True))
