"""What an entry says counts as it was written, and only where it is found by what it says."""

import hashlib
import json
from typing import Any

import pytest

from mailbot.core.audit import ChainedEntry
from mailbot.core.trail import Fold, taken_in

TOLD = {"at": "2026-11-26T09:00:00.000000Z", "tag": "message:released", "actor": "p-ana", "subject": "mail-7", "v": 2}


def _entry(**found_by: str) -> ChainedEntry:
    body = json.dumps(TOLD | {"data": {}}).encode()
    itself = {name: str(TOLD[name]) for name in ("at", "tag", "actor", "subject")}
    return ChainedEntry(9, body, hashlib.sha256(body).hexdigest(), True, itself | found_by)


def test_an_entry_that_lies_under_what_it_says_is_taken_in() -> None:
    assert taken_in(Fold(), _entry()) == ""


@pytest.mark.parametrize(("column", "other"), [("tag", "absence:noted"), ("actor", "p-mia"), ("subject", "mail-8")])
def test_an_entry_that_was_moved_to_where_something_else_is_looked_up_is_not(column: str, other: str) -> None:
    """Its bytes are stamped, but not the columns beside them."""
    assert taken_in(Fold(), _entry(**{column: other})) == "entry #9 of the audit trail lies where it does not belong"


ORDERED = {"kind": "grant", "request": "REQ-1", "version": "1", "person": "p-ana", "what": "Drive:Edit", "days": "30"}
ORDERED |= {"until": "2026-12-31", "conditions": [], "approved_by": ["p-mia"]}
GIVEN = {"person": "p-ana", "what": "Drive:Edit", "task": "T-1", "request": "REQ-1", "conditions": []}
GIVEN |= {"since": "2026-11-26T09:00:00.000000Z", "until": "2026-12-26", "approved_by": ["p-mia"]}
WANTED_BACK = {"kind": "revoke", "request": "", "version": "", "person": "p-ana", "what": "Drive:Edit", "grant": "G-1"}
WANTED_BACK |= {"until": "", "conditions": [], "approved_by": []}
DONE = {"by": "IT", "request": ""}
ITS_LIFE = (
    ("task:created", "T-1", ORDERED),
    ("task:done", "T-1", DONE),
    ("grant:started", "G-1", GIVEN),
    ("task:created", "T-2", WANTED_BACK),
    ("task:done", "T-2", DONE),
    ("grant:ended", "G-1", {"person": "p-ana", "by": "T-2"}),
)


def _folded(*lives: tuple[str, str, dict[str, Any]]) -> Fold:
    fold = Fold()
    for tag, subject, data in lives:
        fold.apply(TOLD | {"tag": tag, "subject": subject, "data": data, "v": 5, "actor": "mailbot"})
    return fold


def test_access_is_given_and_taken_as_its_tasks_say() -> None:
    facts = _folded(*ITS_LIFE).facts
    assert facts["grant", "G-1"]["state"] == "ended"


@pytest.mark.parametrize(
    ("step", "otherwise"),
    [
        (2, {"person": "p-eve"}),
        (2, {"what": "Drive:Admin"}),
        (2, {"until": ""}),
        (2, {"until": "2026-12-31"}),
        (2, {"approved_by": []}),
        (2, {"conditions": ["read only"]}),
        (3, {"person": "p-eve"}),
        (3, {"what": "Drive:Admin"}),
        (5, {"person": "p-eve"}),
        (5, {"by": "T-1"}),
    ],
)
def test_access_that_is_given_or_taken_otherwise_than_its_task_says_is_impossible(
    step: int, otherwise: dict[str, Any]
) -> None:
    """Somebody had changed the row of the task, or of the grant, just while mailbot wrote by it."""
    tag, subject, data = ITS_LIFE[step]
    with pytest.raises(ValueError, match=r"is not as|it lasts until|ends as somebody else's"):
        _folded(*ITS_LIFE[:step], (tag, subject, data | otherwise), *ITS_LIFE[step + 1 :])


def test_access_that_ended_before_it_was_told_by_what_stays_whole() -> None:
    facts = _folded(*ITS_LIFE[:-1], ("grant:ended", "G-1", {"person": "p-ana"})).facts
    assert facts["grant", "G-1"]["state"] == "ended"


def test_nobodys_access_takes_the_place_of_somebody_elses() -> None:
    hers = ("grant:started", "G-2", GIVEN | {"person": "p-eve", "task": "T-9"})
    with pytest.raises(ValueError, match="person is not as G-2 has it"):
        _folded(*ITS_LIFE[:3], hers, ("grant:ended", "G-1", {"person": "p-ana", "by": "G-2"}))
