"""What IT looks at before it says that access is set up, and how a credential reaches its owner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from mailbot.core.register import Kind


@dataclass(frozen=True, slots=True)
class Provisioning:
    """The lists of policy.yaml: sentences, each once.

    `steps` has what is to be done for each kind of system, `validation` what is tried out afterwards, `removal` what is
    looked at when access is taken away, `hand_over` the ways in which a credential may reach its owner. With
    `all_ticks` nothing is done before every item is ticked.
    """

    steps: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    validation: tuple[str, ...] = ()
    removal: tuple[str, ...] = ()
    hand_over: tuple[str, ...] = ()
    all_ticks: bool = False

    def lists(self, task_kind: Kind, system_kind: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The lists to tick off for a task, each with its name: `steps`, `validation`, `removal`; none is empty."""
        given = (("steps", self.steps.get(system_kind, ())), ("validation", self.validation))
        found = given if task_kind == "grant" else (("removal", self.removal),)
        return tuple((name, items) for name, items in found if items)

    def items(self, task_kind: Kind, system_kind: str) -> tuple[str, ...]:
        """All of them together."""
        return tuple(item for _, items in self.lists(task_kind, system_kind) for item in items)


@dataclass(frozen=True, slots=True)
class Check:
    """One item that somebody of IT (a person_id) ticked off for a task."""

    task_id: str
    item: str
    ticked_by: str
    ticked_at: datetime


@dataclass(frozen=True, slots=True)
class HandOver:
    """How a credential reached its owner, never the credential; `expires_on` is its last day, None when it has none.

    A second one for the same task is noted beside the first: `hand_over_id` is `T-00042/1`, `T-00042/2`.
    """

    hand_over_id: str
    task_id: str
    method: str
    expires_on: date | None
    noted_by: str
    noted_at: datetime


def missing(items: Sequence[str], checks: Sequence[Check]) -> tuple[str, ...]:
    """The items that nobody has ticked."""
    ticked = {check.item for check in checks}
    return tuple(item for item in items if item not in ticked)
