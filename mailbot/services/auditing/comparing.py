"""What the records say, against what the trail has told of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mailbot.core.trail import UNREADABLE, Facts, Key, different
from mailbot.services.auditing.chain import Broken
from mailbot.services.ports import Store, Tx


def compare(tx: Tx, told: dict[Key, Facts]) -> None:
    """Every record as the database has it is taken out of what was `told`; what is left has vanished. Raises Broken."""
    for key, recorded in _readable(tx.recorded()):
        expected = told.pop(key, None)
        if expected is None:
            raise Broken(None, f"{_named(key)} is in the register, but the trail never tells of it")
        for name in different(recorded, expected):
            raise Broken(
                None,
                f"{_named(key)}: the register says {name} = {recorded[name] or '(nothing)'}, "
                f"the trail says {expected.get(name) or '(nothing)'}",
            )
    if told:
        raise Broken(None, f"{_named(next(iter(told)))} is in the trail, but the register no longer has it")
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
    return " ".join(key)
