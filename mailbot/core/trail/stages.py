"""The stages that a request goes through while it is decided, as the trail tells of them."""

from collections.abc import Sequence

from mailbot.core.trail.entries import TIMES
from mailbot.core.trail.facts import UNTOLD, Facts


class Way:
    """The stages of a request that is decided: how many yes each needs, and what is told of each of its approvals."""

    def __init__(self, stages: Sequence[tuple[int, list[Facts]]]) -> None:
        self._stages = stages

    def take_turns(self) -> None:
        """Opens the first stage that lacks a yes, once; who was asked before it is asked no more."""
        for needed, rows in self._stages:
            if yeses(rows) < needed:
                if all(row["state"] == "waiting" for row in rows):
                    self.close(("open",))
                    for row in rows:
                        row["state"] = "open"
                return

    def close(self, which: Sequence[str] = ("waiting", "open")) -> None:
        """Nobody needs those any more who have not decided."""
        for _, rows in self._stages:
            for row in rows:
                row["state"] = "closed" if row["state"] in which else row["state"]

    def forget(self) -> None:
        """An older mailbot went on with it, one that was still running or was put back: it told of no times."""
        for _, rows in self._stages:
            for row in rows:
                row.update(dict.fromkeys(("state", *TIMES), UNTOLD))

    def open(self) -> list[Facts]:
        return [row for _, rows in self._stages for row in rows if row["state"] == "open"]


def yeses(rows: Sequence[Facts]) -> int:
    """How many of these approvals are given."""
    return sum(row.get("verb") == "approve" for row in rows)
