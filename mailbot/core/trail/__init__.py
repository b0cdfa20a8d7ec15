"""The audit trail as it is written, and read back: folded, it gives what the register must say.

In reading order:

- `facts`: what is told of a record
- `entries`: how what happened is written
- `stages`: those of a request that is decided
- `requests`: what is told of requests
- `access`: of tasks, the register and reviews
- `people`: of who decides, owns and is signed in, and of exceptions
- `fold`: entry by entry, all of it
"""

from mailbot.core.trail.entries import (
    FORMAT,
    answers_told,
    asked_facts,
    asked_told,
    instant,
    mail_subject,
    moment,
    session_subject,
    times_facts,
    times_told,
)
from mailbot.core.trail.facts import (
    AS_ASKED,
    OTHERWISE,
    UNREADABLE,
    UNTOLD,
    Committed,
    Entry,
    Facts,
    Key,
    committed,
    different,
)
from mailbot.core.trail.fold import Fold, taken_in, written

__all__ = [
    "AS_ASKED",
    "FORMAT",
    "OTHERWISE",
    "UNREADABLE",
    "UNTOLD",
    "Committed",
    "Entry",
    "Facts",
    "Fold",
    "Key",
    "answers_told",
    "asked_facts",
    "asked_told",
    "committed",
    "different",
    "instant",
    "mail_subject",
    "moment",
    "session_subject",
    "taken_in",
    "times_facts",
    "times_told",
    "written",
]
