"""Holding the access office's cases against the rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbot.core.cases import RuleCase
from mailbot.core.register import Approval
from mailbot.services.ports import Rulebook
from mailbot.services.routing.whatif import Asking, Outcome, outcome, route_in_words


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that the rules do not fulfil: what it expected and what came of it, in words."""

    case: RuleCase
    expected: str
    found: str


def failures(rulebook: Rulebook, case: RuleCase) -> list[Failure]:
    """Everything in which the rules do otherwise than the case says; none when they do as it says."""
    held = dict.fromkeys(case.has, "held")
    came = outcome(rulebook, Asking(case.requester, case.beneficiary, case.wanted, case.at, held, ticket=case.ticket))
    return [Failure(case, expected, found) for expected, found in _differences(rulebook, case, came)]


def _differences(rulebook: Rulebook, case: RuleCase, came: Outcome) -> Iterator[tuple[str, str]]:
    way, words = came.route, route_in_words(came.route, rulebook.catalog)
    approvals = [approval for stage in way.stages for approval in stage.approvals]
    if case.then is not None and case.then != _names(rulebook, came):
        yield "then " + ", then ".join(" and ".join(stage) for stage in case.then), words
    if case.held is not None and not (way.held_for and all(part in " ".join(way.held_for) for part in case.held)):
        yield f"held: {' … '.join(case.held)}", words
    if case.refused is not None and not (way.deny and case.refused in way.deny):
        yield f"refused: {case.refused}", words
    if case.rules is not None and set(case.rules) != _hits(approvals):
        yield f"rules {', '.join(case.rules)}", ", ".join(sorted(_hits(approvals))) or "no rule"
    yield from _how(rulebook, case, approvals)
    yield from _conflicts(case, came)


def _names(rulebook: Rulebook, came: Outcome) -> tuple[tuple[str, ...], ...]:
    name_of = rulebook.catalog.name_of
    return tuple(tuple(name_of(row.approver) for row in stage.approvals) for stage in came.route.stages)


def _hits(approvals: Sequence[Approval]) -> set[str]:
    return {rule for approval in approvals for rule in approval.rules}


def _how(rulebook: Rulebook, case: RuleCase, approvals: Sequence[Approval]) -> Iterator[tuple[str, str]]:
    """How sure, and by when."""
    lists = {row.checklist for row in approvals if row.checklist}
    if case.answers is not None and lists != {case.answers}:
        yield f"answers {', '.join(case.answers)}", "; ".join(", ".join(one) for one in lists) or "no checklist"
    if case.reasons is not None and {row.reason_required for row in approvals} != {case.reasons}:
        yield f"reasons: {'all' if case.reasons else 'none'}", "otherwise, or nobody is asked"
    if case.sure is not None and {row.assurance for row in approvals} != {case.sure}:
        yield f"sure: {case.sure}", ", ".join(sorted({row.assurance for row in approvals})) or "nobody is asked"
    if case.by is not None and {row.due_at for row in approvals} != {case.by}:
        local = rulebook.policy.calendar.local
        due = sorted({f"{local(row.due_at):%Y-%m-%d %H:%M}" for row in approvals if row.due_at})
        yield f"by {local(case.by):%Y-%m-%d %H:%M}", ", ".join(due) or "nobody is asked"


def _conflicts(case: RuleCase, came: Outcome) -> Iterator[tuple[str, str]]:
    """A case that speaks of conflicts speaks of all of them."""
    if case.conflicts is None:
        return
    found = [(conflict.severity, conflict.reason) for conflict in came.conflicts]
    wanted = [(kind, words) for kind, words in case.conflicts.items() if words != "nothing"]
    kinds = [kind for kind, _ in found]
    same = sorted(kinds) == sorted(kind for kind, _ in wanted)
    if not same or not all(any(kind == k and words in why for k, why in found) for kind, words in wanted):
        told = "; ".join(f"{kind}: {why}" for kind, why in found) or "no conflict"
        yield "; ".join(f"{kind}: {words}" for kind, words in case.conflicts.items()), told
