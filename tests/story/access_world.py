"""The company with rules of its own for emergencies, birthrights and appeals."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from world import World

from mailbot.core.catalog import Catalog, Entitlement, Person, SodRule
from mailbot.core.rules import Birthright, Emergency, Policy
from mailbot.services.ports import Rulebook

FINANCE = Birthright(
    "B-01",
    "everybody in Finance reads the shared drive",
    {"department": ("Finance",)},
    (("Finance Shared Drive", "Read"), ("StockPilot", "Viewer")),
    date(2027, 6, 30),
)
EMERGENCY = Emergency(24, ("it_security", "owner"), frozenset(("medium", "high")))


def under(world: World, change: Callable[[Rulebook], Rulebook]) -> None:
    """mailbot starts again under changed rules."""
    changed = change(world.mailbot.desk.rulebook)
    world.runs_under(changed)


def with_policy(**changes: object) -> Callable[[Rulebook], Rulebook]:
    """Rules with these lines of the policy changed."""

    def change(rulebook: Rulebook) -> Rulebook:
        policy: Policy = replace(rulebook.policy, **changes)  # type: ignore[arg-type]
        return replace(rulebook, policy=policy, version=_version(rulebook, changes))

    return change


def with_birthrights(*birthrights: Birthright) -> Callable[[Rulebook], Rulebook]:
    return lambda rulebook: replace(rulebook, birthrights=birthrights, version=_version(rulebook, birthrights))


def with_people(*people: Person) -> Callable[[Rulebook], Rulebook]:
    """Rules with these people added, or in the place of those with the same id."""
    ids = {person.person_id for person in people}

    def change(rulebook: Rulebook) -> Rulebook:
        others = tuple(row for row in rulebook.catalog.people if row.person_id not in ids)
        catalog = Catalog((*others, *people), rulebook.catalog.entitlements)
        return replace(rulebook, catalog=catalog, version=_version(rulebook, people))

    return change


def with_entitlements(alter: Callable[[Entitlement], Entitlement]) -> Callable[[Rulebook], Rulebook]:
    """Rules with each row of the catalog altered."""

    def change(rulebook: Rulebook) -> Rulebook:
        rows = tuple(alter(row) for row in rulebook.catalog.entitlements)
        return replace(rulebook, catalog=Catalog(rulebook.catalog.people, rows), version=_version(rulebook, rows))

    return change


def with_combination(rule: SodRule) -> Callable[[Rulebook], Rulebook]:
    """Rules with this toxic combination as well, in the place of one with the same id."""

    def change(rulebook: Rulebook) -> Rulebook:
        others = tuple(row for row in rulebook.sod if row.rule != rule.rule)
        return replace(rulebook, sod=(*others, rule), version=_version(rulebook, rule))

    return change


def _version(before: Rulebook, change: object) -> str:
    return sha256(f"{before.version} {change}".encode()).hexdigest()


def made(tmp_path: Path, database_url: str, *changes: Callable[[Rulebook], Rulebook]) -> World:
    world = World(tmp_path, database_url)
    for change in changes:
        under(world, change)
    return world
