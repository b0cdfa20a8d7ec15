"""How much waits for whom: the numbers beside the places, when a page is made and while it stays open."""

from collections.abc import Callable, Mapping

from mailbot.core.roles import Role
from mailbot.services.ports import Tx

MOST = 100
"""Where counting ends; what is more is shown as `99+`."""

_SHARED: Mapping[str, tuple[tuple[Role, ...], Callable[[Tx], int]]] = {
    "tasks": (("it",), lambda tx: tx.tasks_to_do(MOST)),
    "held": (("access_office", "admin"), lambda tx: tx.requests_held(MOST)),
    "aside": (("access_office", "admin"), lambda tx: tx.mails_aside(MOST)),
}
"""What waits for everybody who has one of these roles; `waiting`, besides, is each person's own."""


def counts(tx: Tx, people: Mapping[str, frozenset[Role]]) -> dict[str, dict[str, str]]:
    """For each of these people, with their roles, what waits for them by name, as it is shown."""
    waiting = tx.waiting_for(people)
    held = frozenset[Role]().union(*people.values())
    shared = {name: shown(count(tx)) for name, (roles, count) in _SHARED.items() if not held.isdisjoint(roles)}
    return {
        person: {
            "waiting": shown(waiting.get(person, 0)),
            **{name: number for name, number in shared.items() if not theirs.isdisjoint(_SHARED[name][0])},
        }
        for person, theirs in people.items()
    }


def shown(number: int) -> str:
    """A number as it stands beside a word."""
    return str(number) if number < MOST else f"{MOST - 1}+"
