"""The life of a request, a task and a grant is what the tables say, and nothing else."""

from itertools import product

import pytest

from mailbot.core import workflow
from mailbot.core.audit import Tag

TABLES = {"request": workflow.REQUEST, "task": workflow.TASK, "grant": workflow.GRANT}


@pytest.mark.parametrize("name", TABLES)
def test_every_state_and_event_either_moves_or_refuses(name: str) -> None:
    table = TABLES[name]
    for state, event in product({workflow.NEW, *table.values()}, Tag):
        if (state, event) in table:
            assert workflow.step(table, state, event) == table[state, event]
        else:
            with pytest.raises(workflow.Illegal):
                workflow.step(table, state, event)


@pytest.mark.parametrize("name", TABLES)
def test_every_state_can_be_reached(name: str) -> None:
    table = TABLES[name]
    reached = {workflow.NEW}
    while more := {after for (before, _), after in table.items() if before in reached} - reached:
        reached |= more
    assert reached == {workflow.NEW, *table.values()}


@pytest.mark.parametrize("end", ["approved", "rejected", "withdrawn", "lapsed", "refused", "superseded"])
def test_what_has_ended_cannot_begin_again(end: str) -> None:
    assert {workflow.REQUEST[state, event] for state, event in workflow.REQUEST if state == end} <= {end}


def test_only_a_pending_request_can_be_approved() -> None:
    assert [state for state, event in workflow.REQUEST if event is Tag.REQUEST_APPROVED] == ["pending"]


def test_a_refused_step_says_what_cannot_happen_to_what() -> None:
    with pytest.raises(workflow.Illegal, match="request:approved cannot happen to something that is rejected"):
        workflow.step(workflow.REQUEST, "rejected", Tag.REQUEST_APPROVED)
