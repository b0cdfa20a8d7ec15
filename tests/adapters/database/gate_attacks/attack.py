"""What an attack is, and the two kinds that nearly every table knows."""

from dataclasses import dataclass

from gate_world import Step

from gate_attacks.acts import put


@dataclass(frozen=True)
class Attack:
    """Somebody at the database's console does `act` after `scene`; `guard` is what refuses it.

    Several guards often refuse the same attack. `besides` names the others: with them gone, `guard` must still refuse,
    and with that gone too, nothing does. `only` names the one database that has this guard. `condition` is the piece
    of the evidence's SQL that this attack tries, and what stands in its place when it is taken out; `conditions` are
    further pieces that refuse it as well.
    """

    guard: str
    what: str
    scene: Step
    act: Step
    besides: tuple[str, ...] = ()
    only: str = ""
    condition: tuple[str, str] | None = None
    conditions: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.guard}: {self.what}"


def is_trigger(guard: str) -> bool:
    """Whether a guard is a trigger; the others are constraints of a table."""
    return not guard.startswith(("pk_", "uq_", "fk_", "ck_"))


BY = ("decision_by_the_approver", "fk_decision_is_by_the_approver")
"""What refuses a decision of somebody else."""

REPLACE = "INSERT OR REPLACE"
"""How SQLite deletes a row without a word to those who watch over deleting."""


def replaced(table: str, what: str, scene: Step, besides: tuple[str, ...] = (), **values: object) -> Attack:
    """A row is put in the place of one that is there."""
    act = put(table, REPLACE, **values)
    return Attack(f"{table}_not_replaced", what, scene, act, besides=(f"{table}_kept", *besides), only="sqlite")


def put_twice(table: str, what: str, scene: Step, besides: tuple[str, ...] = (), **values: object) -> Attack:
    """A second row under the key of one that is there."""
    return Attack(f"pk_{table}", what, scene, put(table, **values), besides=(f"{table}_not_replaced", *besides))
