"""The life of a request, of a task and of a grant: tables of what may follow what, and one step() through them."""

from collections.abc import Mapping

from mailbot.core.audit import Tag

Table = Mapping[tuple[str, Tag], str]

NEW = ""

REQUEST: Table = {
    (NEW, Tag.REQUEST_DRAFTED): "draft",
    ("draft", Tag.REQUEST_ASKED): "draft",
    ("draft", Tag.REQUEST_ANSWERED): "draft",
    ("draft", Tag.REQUEST_SUBMITTED): "pending",
    ("draft", Tag.REQUEST_HELD): "held",
    ("draft", Tag.REQUEST_REFUSED): "refused",
    ("draft", Tag.REQUEST_WITHDRAWN): "withdrawn",
    ("draft", Tag.REQUEST_LAPSED): "lapsed",
    ("held", Tag.REQUEST_RELEASED): "pending",
    ("held", Tag.REQUEST_REFUSED): "refused",
    ("held", Tag.REQUEST_WITHDRAWN): "withdrawn",
    ("held", Tag.REQUEST_LAPSED): "lapsed",
    ("held", Tag.REQUEST_SUPERSEDED): "superseded",
    ("pending", Tag.STAGE_APPROVED): "pending",
    ("pending", Tag.STAGE_REJECTED): "pending",
    ("pending", Tag.STAGE_REASSIGNED): "pending",
    ("pending", Tag.STAGE_REMINDED): "pending",
    ("pending", Tag.STAGE_TIMED): "pending",
    ("pending", Tag.REQUEST_WARNED): "pending",
    ("pending", Tag.REQUEST_PAUSED): "pending",
    ("pending", Tag.REQUEST_RESUMED): "pending",
    ("pending", Tag.REQUEST_APPROVED): "approved",
    ("pending", Tag.REQUEST_REJECTED): "rejected",
    ("pending", Tag.REQUEST_HELD): "held",  # nothing does it any more: trails of earlier versions tell of it
    ("pending", Tag.REQUEST_WITHDRAWN): "withdrawn",
    ("pending", Tag.REQUEST_LAPSED): "lapsed",
    ("pending", Tag.REQUEST_SUPERSEDED): "superseded",
    ("pending", Tag.REQUEST_REOPENED): "superseded",
    ("approved", Tag.REQUEST_REOPENED): "approved",
    ("approved", Tag.REQUEST_WITHDRAWN): "approved",  # while IT has its task: what is set up then is taken away again
    ("rejected", Tag.REQUEST_REOPENED): "rejected",
    ("rejected", Tag.REQUEST_APPEALED): "rejected",
}

TASK: Table = {
    (NEW, Tag.TASK_CREATED): "open",
    ("open", Tag.TASK_EXPORTED): "exported",
    ("open", Tag.TASK_DONE): "done",
    ("open", Tag.TASK_FAILED): "failed",
    ("open", Tag.TASK_CANCELLED): "cancelled",
    ("exported", Tag.TASK_DONE): "done",
    ("exported", Tag.TASK_FAILED): "failed",
    ("failed", Tag.TASK_DONE): "done",
    ("failed", Tag.TASK_CANCELLED): "cancelled",
}

GRANT: Table = {
    (NEW, Tag.GRANT_STARTED): "active",
    ("active", Tag.GRANT_WARNED): "active",
    ("active", Tag.GRANT_ENDED): "ended",
}

STANDING: Table = {
    (NEW, Tag.STANDING_SIGNED): "signed",
    ("signed", Tag.STANDING_ENDED): "ended",
}

OPEN_STATES = ("draft", "held", "pending")
"""The states in which a request can still become a grant."""


class Illegal(Exception):
    """An event that the table does not allow in this state."""


def step(table: Table, state: str, event: Tag) -> str:
    """The state after `event`; raises Illegal when the table has no such row."""
    try:
        return table[state, event]
    except KeyError:
        raise Illegal(f"{event} cannot happen to something that is {state or 'new'}") from None


def transitions(table: Table) -> frozenset[tuple[str, str]]:
    """The (from, to) pairs of a table that change the state; what the database's own gate must allow, and no more."""
    return frozenset((before, after) for (before, _), after in table.items() if before != after)


def diagram(table: Table) -> str:
    """The table as a Mermaid state diagram, for docs/holds.md."""
    lines = [
        f"  {before or '[*]'} --> {after}: {event.replace(':', ' ')}"  # a label of Mermaid holds no colon
        for (before, event), after in table.items()
    ]
    ends = sorted(set(table.values()) - {before for before, _ in table})
    return "\n".join(["stateDiagram-v2", *lines, *(f"  {end} --> [*]" for end in ends)])
