"""What the records say, against what the trail has told of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mailbot.core.trail import AS_ASKED, OTHERWISE, UNREADABLE, Committed, Facts, Key, committed, different
from mailbot.services.auditing.chain import Broken
from mailbot.services.auditing.words import CHANGED, FACTS, RECORDS
from mailbot.services.ports import Store, Tx


def compare(tx: Tx, told: dict[Key, Facts]) -> None:
    """Every record as the database has it is taken out of what was `told`; what is left has vanished. Raises Broken."""
    for key, recorded in _readable(tx.recorded()):
        expected = told.pop(key, None)
        if expected is None:
            raise Broken(None, f"{_named(key)} is in the database, but the trail never tells of it")
        if names := different(recorded, expected):
            changed = "; ".join(_changed(name, expected.get(name, ""), recorded[name]) for name in names)
            texts = "; ".join(_texts(tx, name, expected.get(name, ""), recorded[name]) for name in names)
            raise Broken(None, f"{_named(key)} was changed: {changed}", texts.strip("; "))
    if told:
        raise Broken(None, f"{_named(next(iter(told)))} is in the trail, but the database no longer has it")
    for request_id in tx.wrongly_listed():
        raise Broken(None, f"{request_id} is not listed as its records are: jobs and pages may pass it over")
    for row in tx.strange_rows(date.min):  # rows that come and go, and that only mailbot writes
        raise Broken(None, f"{row} is not as mailbot wrote it, or the trail never tells of it")


def compare_guards(store: Store) -> None:
    """What keeps the records from being changed: where it is otherwise than mailbot made it, they may be. Raises
    Broken."""
    if changed := store.changed_guards():
        names = ", ".join(changed[:5])
        raise Broken(None, f"the guards of the database are not as mailbot made them: {names}; records may change")


def _readable(records: Iterable[tuple[Key, Mapping[str, str]]]) -> Iterator[tuple[Key, Mapping[str, str]]]:
    """The records; one that cannot even be read is found out like one that says something else."""
    last: Key = ("the first",)
    try:
        for last, facts in records:
            yield last, facts
    except UNREADABLE as error:
        what = f"the record after {_named(last)} cannot be read: {type(error).__name__}: {error}"
        raise Broken(None, what) from error


def _named(key: Key) -> str:
    kind, *rest = key
    return RECORDS[kind].format(*rest) if kind in RECORDS else " ".join(key)


def _changed(name: str, was: str, now: str) -> str:
    """What of a record is otherwise, in words; the private ones are told apart, and hashes and seals say nothing."""
    fact = CHANGED.get(name) or FACTS.get(name, name)
    if any(value in (OTHERWISE, AS_ASKED) or _HASH.fullmatch(value) for value in (was, now)):
        return f"{fact} is not what the trail tells"
    return f"{fact} was {was or 'nothing'}, as the trail tells, and is {now or 'nothing'}"


def _texts(tx: Tx, name: str, was: str, now: str) -> str:
    """The private words that were and are there, as far as they are known; empty where none are."""
    before = next((kept.text for kept in tx.every_text() if committed(kept.text, kept.salt) == was), None)
    after = now.text if isinstance(now, Committed) else None
    texts = (("was", before), ("is", after))
    said = [f"{word} “{text}”" if text else f"{word} empty" for word, text in texts if text is not None]
    return f"{CHANGED.get(name, name)} {' and '.join(said)}" if said else ""


_HASH = re.compile(r"[0-9a-f]{32,}")
