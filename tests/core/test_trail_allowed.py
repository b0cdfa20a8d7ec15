"""What a genuine entry tells has to be what was allowed, too: by whom, and with how many yeses."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from mailbot.core.trail import FORMAT, Fold

Step = tuple[str, str, Mapping[str, Any]]
PEOPLE = {"requester": "p-ana", "beneficiary": "p-priya"}
ROUTE: Mapping[str, Any] = {
    **PEOPLE,
    "stages": [[1, "all", 2], [2, "any", 1]],
    "approvals": [[1, 1, "p-mia"], [2, 1, "p-oto"], [3, 2, "p-marcus"], [4, 2, "p-eve"]],
    "asked": [[slot, "session", "no", ["training_done"] if slot == 1 else [], ["manager"], []] for slot in range(1, 5)],
    "shown": "",
    "hash": "h",
}
DRAFTED: Step = ("request:drafted", "p-ana", {"mail": "mail-1", **PEOPLE})
SUBMITTED: Step = ("request:submitted", "p-ana", ROUTE)
APPROVED: Step = ("request:approved", "mailbot", {"hash": "h"})


def said(by: str, slot: int, verb: str = "approved", **more: Any) -> Step:
    reason = {"reason": {"sha256": "r"}, "rules": "1", "hash": "h"}
    return f"request:stage:{verb}", by, {"slot": slot, "via": "session", "assurance": "session", **reason, **more}


def passed(to: str, **more: str) -> Step:
    return "request:stage:reassigned", "p-oto", {"slot": 2, "from": "p-oto", "to": to, "why": "handed", **more}


MIAS = said("p-mia", 1, checklist=["training_done=yes"])
ALL = [DRAFTED, SUBMITTED, MIAS, said("p-oto", 2), said("p-eve", 4), APPROVED]


def folds(steps: Sequence[Step], form: int) -> Fold:
    fold = Fold()
    for minute, (tag, actor, data) in enumerate(steps):
        at = f"2026-11-26T09:{minute:02}:00.000000Z"
        about = {"v": form, "at": at, "tag": tag, "actor": actor, "subject": "REQ-1"}
        fold.apply({**about, "data": {"version": 1, **data}})
    return fold


@pytest.mark.parametrize("form", range(1, FORMAT + 1))
def test_what_was_decided_by_those_who_were_asked_is_told_whole(form: int) -> None:
    undone = ("request:reopened", "p-henrik", {"slot": 2, "reason": {"sha256": "r"}})
    for steps in (ALL, [DRAFTED, SUBMITTED, MIAS, passed("p-henrik"), said("p-henrik", 2), undone]):
        assert ("decision", "REQ-1", "1", "2") in folds(steps, form).facts


IMPOSSIBLE: Mapping[str, tuple[Sequence[Step], str]] = {
    "a stranger": ([said("p-nadia", 2)], "not asked"),
    "who has another approval of it": ([said("p-eve", 2)], "not asked"),
    "a no of a stranger": ([said("p-nadia", 2, "rejected")], "not asked"),
    "who asked for it": ([passed("p-ana"), said("p-ana", 2)], "asked for it"),
    "whom it is for": ([passed("p-priya"), said("p-priya", 2)], "whom it is for"),
    "who had it before": ([passed("p-henrik"), said("p-oto", 2)], "not asked"),
    "who stands in for another than it was": ([passed("p-henrik", deputy_for="p-eve")], "as another's than it was"),
    "one of two": ([MIAS, APPROVED], "without all"),
    "without the second stage": ([MIAS, said("p-oto", 2), APPROVED], "without all"),
    "without its checklist": ([said("p-mia", 1)], "without an answer to training_done"),
    "less surely": ([said("p-oto", 2, assurance="link")], "not known surely enough"),
    "taken back by another": ([MIAS, ("request:reopened", "p-oto", {"slot": 1})], "did not decide it"),
}


@pytest.mark.parametrize("how", IMPOSSIBLE)
def test_what_was_never_allowed_is_impossible_whoever_wrote_it(how: str) -> None:
    steps, why = IMPOSSIBLE[how]
    with pytest.raises(ValueError, match=why):
        folds([DRAFTED, SUBMITTED, *steps], FORMAT)


def test_what_nobody_decided_cannot_be_taken_back() -> None:
    with pytest.raises(LookupError):
        folds([DRAFTED, SUBMITTED, ("request:reopened", "p-oto", {"slot": 2})], FORMAT)
