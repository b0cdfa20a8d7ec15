"""What would come of a wish, in words: who decides in which order and by when, by which rule, and what conflicts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mailbot.core.catalog import Conflict
from mailbot.core.register import Nature, Stage
from mailbot.core.routing import example
from mailbot.services.conversation.wanting import Looked
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.wayout import ways_out
from mailbot.services.requests.previewing import Planned

REACTIONS = {
    "warn": "Those who decide are told of it.",
    "extra_approver": "One more person is asked because of it.",
    "exception": "It waits until the access office has written an exception for it.",
    "block": "So it is refused.",
}
"""What a conflict leads to, by its severity; why something is refused says more of it (services.desk.wayout)."""

NATURES: dict[Nature, str] = {
    "emergency": "An emergency: given at once on one act, and for a short time. The formal approvals follow.",
    "upgrade": "It takes the place of a level of the same system, which ends once IT has set this up.",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One stage: who is asked, with what they are; `any_one` is enough, and by when the last of them decides (UTC).

    `rules` are the ids and reasons of the rules that ask for it.
    """

    people: tuple[str, ...]
    any_one: bool
    by: datetime
    rules: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One request that would be made; `until` is its last day, or `days` how long from the day IT sets it up.

    `conflicts` are sentences, each with what it leads to; `held_for` is what it would wait for before anybody is asked.
    """

    what: str
    who: str
    until: date | None
    days: int | None
    risk: str
    nature: str
    conflicts: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]
    held_for: tuple[str, ...]


def foreseen(desk: Desk, looked: Looked) -> list[Foreseen]:
    """The requests that would be made, in words."""
    return [_one(desk, planned) for planned in looked.planned]


def against(looked: Looked) -> list[tuple[str, str]]:
    """The conflicts of what is wanted, each with what it leads to; those that block say so themselves."""
    requests = (*(planned.file.request for planned in looked.planned), *looked.denied)
    conflicts = (conflict for request in requests for conflict in request.conflicts)
    return [_conflict(conflict) for conflict in conflicts if conflict.severity != "block"]


def numbers_wanted(looked: Looked) -> list[str]:
    """What the numbers look like that the rules want to be named and that are missing."""
    patterns = (pattern for planned in looked.planned for pattern in planned.route.needs_ticket)
    return [example(pattern) for pattern in dict.fromkeys(patterns)]


def _one(desk: Desk, planned: Planned) -> Foreseen:
    request = planned.file.request
    return Foreseen(
        what=request.what,
        who=desk.name(request.beneficiary),
        until=request.until,
        days=request.days,
        risk=request.risk,
        nature=NATURES.get(request.nature, ""),
        conflicts=tuple(map(_conflict, request.conflicts)),
        steps=tuple(_step(desk, stage, request.because) for stage in planned.file.stages),
        held_for=(*lines.in_the_way(request), *ways_out(desk.catalog, request, request.requester)),
    )


def _conflict(conflict: Conflict) -> tuple[str, str]:
    return lines.conflict_words(conflict), REACTIONS[conflict.severity]


def _step(desk: Desk, stage: Stage, because: Sequence[str]) -> Step:
    people = tuple(f"{lines.decider(desk.catalog, row)} ({lines.roles(row, because)})" for row in stage.approvals)
    by = max(row.due_at for row in stage.approvals if row.due_at)
    named = dict.fromkeys(name for row in stage.approvals for name in row.rules)
    return Step(people, stage.mode == "any" and len(people) > 1, by, tuple(_reasons(desk, named)))


def _reasons(desk: Desk, names: dict[str, None]) -> Iterator[tuple[str, str]]:
    """Each rule with its reason as the policy, or sod.csv, has it."""
    policy = {rule.id: rule.why for rule in desk.policy.rules}
    for name in names:
        combination = desk.rulebook.combinations.by_name.get(name)
        yield name, policy.get(name) or (combination.name if combination else "")
