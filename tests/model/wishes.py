"""The specification: what a desk keeps of a wish, and of each answer to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count, groupby
from math import inf

Trouble = tuple[str, str]
"""What keeps whom the rules name from answering, and who that is."""
OPEN = ("held", "pending")


class Nobody(Exception):
    """No ladder finds anybody: the request waits for the access office."""


_ORDER = count()


@dataclass(eq=False)
class Slot:
    """One person's answer, or that of who stands in `instead_of` them while they are away. `late` had it and let the
    time pass; `by_rules` unless it came to them because of that; `giver` had it before people passed it on. It is
    `stranded` while nobody can decide it: no time passes. `curious` is who waits for the asker's word. It answers for
    what is toxic `against` other systems. What is taken back while IT has it is `regretted`. A yes may be for less
    time, `until` the hour when its last day ends. Who is chosen for an appeal looks `again`."""

    place: int
    person: str
    roles: list[str]
    group: str = ""
    stage: int = 0
    state: str = "waiting"
    instead_of: str = ""
    since: float = 0.0
    due: float | None = None
    curious: str = ""
    against: frozenset[str] = frozenset()
    no: bool = False
    again: bool = False
    late: tuple[str, ...] = ()
    by_rules: bool = True
    giver: str = ""
    stranded: bool = False
    regretted: bool = False
    until: float = inf

    @property
    def whose(self) -> str:
        return self.instead_of or self.person


@dataclass(eq=False)
class Request:
    """One wish. `tasks` are what IT is told, since when, in which `order` and in which of its `files`: to `give` it, to
    `take` it away; `holds` is the register, `until` the hour when its last day ends, by `days` from when it begins; it
    may be taken away because it is `over` by itself, and at once where it was `stopped` while IT had it. Its clock
    stands still from `paused` on, while the asker is asked back. It `replaces` a lower level of the system or the same
    that ends, and `appeals` against the no to another. An `emergency` needs one yes, and a formal one `follows`; what
    is toxic may ask roles `besides`; its approvers are `told_of` it. What was `said` before
    may stay, if that was until the same hour. `naysayers` have said no to it, or a delegate for
    them, and may have taken that back."""

    asker: str
    person: str
    access: str
    replaces: "Request | None" = None
    appeals: "Request | None" = None
    emergency: bool = False
    birthright: bool = False
    follows: "Request | None" = None
    besides: list[str] = field(default_factory=list)
    told_of: dict[str, str] = field(default_factory=dict)
    naysayers: set[str] = field(default_factory=set)
    said: list[tuple[float, Slot]] = field(default_factory=list)
    state: str = ""
    slots: list[Slot] = field(default_factory=list)
    due: float = 0.0
    paused: float | None = None
    began: float = 0.0
    ended: float = 0.0
    until: float = inf
    days: int = 0
    tasks: dict[str, str] = field(default_factory=dict)
    told: dict[str, float] = field(default_factory=dict)
    order: dict[str, int] = field(default_factory=dict)
    files: dict[str, int] = field(default_factory=dict)
    over: bool = False
    stopped: bool = False
    holds: bool = False

    @property
    def system(self) -> str:
        return self.access.partition(":")[0]

    @property
    def agreed(self) -> float:
        """The hour when the last day ends that was asked for, or agreed to."""
        return min(self.until, *(slot.until for slot in self.slots), inf)

    @property
    def under_way(self) -> bool:
        return self.state in OPEN or self.tasks.get("give") in ("open", "exported", "failed")

    @property
    def wanted_still(self) -> bool:
        """What was taken back while IT has it may be asked for anew."""
        return self.under_way and not (self.stopped or any(slot.regretted for slot in self.slots))

    @property
    def ends_anyway(self) -> bool:
        return self.emergency or self.tasks.get("take") in ("open", "exported", "failed")

    def tell(self, kind: str, now: float, over: bool = False) -> None:
        """IT is told, unless it has been."""
        if self.tasks.get(kind, "cancelled") == "cancelled":
            self.tasks[kind], self.told[kind], self.order[kind] = "open", now, next(_ORDER)
            self.over = over if kind == "take" else self.over

    def spare(self, kind: str, *states: str) -> None:
        """What IT need not do any more."""
        if self.tasks.get(kind) in states:
            self.tasks[kind] = "cancelled"

    def lacking(self) -> list[Slot]:
        """The first stage that lacks an answer: all have to agree, of a group any one; empty when none does."""
        for _, members in groupby(self.slots, lambda slot: slot.stage):
            stage = list(members)
            if not (any if stage[0].group else all)(slot.state == "decided" for slot in stage):
                return stage
        return []

    def open(self) -> list[Slot]:
        return [slot for slot in self.slots if slot.state == "open"]

    def deciders(self) -> list[str]:
        return [slot.person for slot in self.slots if slot.state == "decided"]

    def end(self, state: str) -> None:
        self.state = state
        for slot in self.slots:
            slot.state = "decided" if slot.state == "decided" else "closed"


def in_stages(slots: list[Slot], order: Sequence[str]) -> list[Slot]:
    """The slots as they are asked, stage by stage: by place, a group by itself after the others; `order` is that of the
    roles."""
    rank = ["", *order]
    slots.sort(key=lambda one: (one.place, rank.index(one.group), min(map(rank.index, one.roles))))
    for stage, (_, members) in enumerate(groupby(slots, lambda one: (one.place, one.group)), start=1):
        for slot in members:
            slot.stage = stage
    return slots
