"""What time does to many rows, one after the other: what one of them meets does not hold up the rest."""

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from mailbot.core import workflow
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import RecordRefused, Tx

log = logging.getLogger(__name__)

Row = TypeVar("Row")


def one_by_one(desk: Desk, rows: Iterable[Row], act: Callable[[Tx, Row], int], named: Callable[[Row], str]) -> int:
    """Acts on each row in a transaction of its own; returns the sum of what `act` returns, True counting as one.

    A row that the records refuse stays as it is and is looked at again the next time; the access office is told once
    which one it is, as `named` calls it.
    """
    return sum(_act(desk, row, act, named) for row in rows)


def _act(desk: Desk, row: Row, act: Callable[[Tx, Row], int], named: Callable[[Row], str]) -> int:
    try:
        with desk.store.write() as tx:
            return act(tx, row)
    except (RecordRefused, workflow.Illegal) as why:
        _tell(desk, named(row), why)
        return 0


def _tell(desk: Desk, name: str, why: Exception) -> None:
    what = f"What is due for {name} now cannot be written: {why}. It stays as it is; everything else goes on."
    do = "Show this to whoever runs mailbot: its log says more; `mailbot audit verify` says if the records are sound."
    with desk.store.write() as tx:
        told = alert(desk, tx, f"refused:{name}:{why}", f"{name} cannot go on", what, do, desk.now())
    if told:  # once, like the mail: the row is met again at every tick
        log.error("%s cannot go on", name, exc_info=why)
