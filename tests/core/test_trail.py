"""What an entry says counts as it was written, and only where it is found by what it says."""

import hashlib
import json

import pytest

from mailbot.core.register import ChainedEntry
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
