"""What the trail tells of a record, as facts: what the register must hold for it."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from mailbot.core import workflow
from mailbot.core.audit import Tag

Key = tuple[str, ...]
Facts = dict[str, str]
Records = dict[Key, Facts]
Entry = Mapping[str, Any]

AS_ASKED = "as asked"
"""What is told of a text that a task has from its request, which is told of by itself."""

OTHERWISE = "something else"
"""What stands for a text or a seal of a record that is not the one the trail means, and is none to read."""

UNTOLD = "(untold)"
"""What a record may say as it likes, since the entry that began it is of a form that did not tell."""

UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError)
"""What is raised by a record that holds something else than mailbot ever writes there: no time, no list, no number, no
text, a moment beyond the last, lists in lists without end."""


class Committed(str):
    """The hash by which the trail commits to a private text, with that text as long as it is at hand."""

    text: str


def committed(text: str, salt: str) -> Committed:
    """The hash of a text and what it was salted with, as the trail writes it."""
    found = Committed(hashlib.sha256((salt + text).encode()).hexdigest())
    found.text = text
    return found


def different(recorded: Mapping[str, str], told: Mapping[str, str]) -> list[str]:
    """The names of the facts that a record has otherwise than the trail tells."""
    return [name for name, value in recorded.items() if told.get(name) not in (value, UNTOLD)]


def step(records: Records, table: workflow.Table, key: Key, tag: Tag) -> Facts:
    """Moves one record; a record that the trail never began is new, so only its first event is allowed."""
    facts = records.setdefault(key, {"state": workflow.NEW})
    facts["state"] = workflow.step(table, facts["state"], tag)
    return facts


def agree(records: Records, facts: Facts, names: Sequence[str], other: Key) -> None:
    """Two records that speak of the same; of one that is not told of here nothing is known. Raises ValueError."""
    if other in records and (apart := different({name: facts[name] for name in names}, records[other])):
        raise ValueError(f"{apart[0]} is not as {other[1]} has it")


def since_5(entry: Entry, value: str) -> str:
    """What mailbot surely wrote into a record from format 5 of the entries on."""
    return value if entry["v"] >= 5 else UNTOLD


def told_5(entry: Entry, **names: str) -> Facts:
    """The same of what stands in the entry itself, by the names of the facts."""
    return {fact: since_5(entry, entry[name]) for fact, name in names.items()}


def retell(facts: Facts, **news: str) -> None:
    """Tells what has changed of what is told at all."""
    facts.update({name: value for name, value in news.items() if facts.get(name) != UNTOLD})


def hashed(data: Mapping[str, Any], name: str) -> str:
    """The hash by which an entry tells of a private text; empty where it tells of none."""
    return str(data[name]["sha256"]) if name in data else ""


def plain(data: Mapping[str, Any]) -> Facts:
    """The facts of an entry as text; several people are joined by semicolons, in their order."""
    return {name: ";".join(value) if isinstance(value, list) else str(value) for name, value in data.items()}
