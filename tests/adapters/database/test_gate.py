"""The gate holds against direct SQL, each guard of it is needed, and none can be left out unseen."""

import re
from collections.abc import Callable

import pytest
from gate_attacks import ATTACKS
from gate_attacks.attack import Attack, is_trigger
from gate_world import EVIDENCE, GATED, Scene, Step, World
from sqlalchemy import Connection, PrimaryKeyConstraint, text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.errors import guard_of
from mailbot.adapters.database.schema.tables import metadata

KINDS = ("sqlite", "postgresql")
TRIED_ELSEWHERE = {"decision_awaits_its_turn"}
"""It refuses nothing, it lets wait: test_gate_races.py."""
OF_LISTS = ("told_", "request_now_", "request_party_")
"""How those are called that keep the lists: test_gate_lists.py."""


def every_attack(where: Callable[[Attack], object] = lambda attack: True) -> pytest.MarkDecorator:
    """Runs a test with every attack on each database that has its guard."""
    pairs = [(kind, attack) for kind in KINDS for attack in ATTACKS if attack.only in ("", kind) and where(attack)]
    return pytest.mark.parametrize(("kind", "attack"), pairs, ids=[f"{kind}: {attack}" for kind, attack in pairs])


def refused_by(scene: Scene, attack: Attack) -> str | None:
    """The guard that refuses the attack; the scene before it is a legal one."""
    attack.scene(scene)
    with pytest.raises(DBAPIError) as caught:
        attack.act(scene)
    return guard_of(caught.value)


def changes_something(scene: Scene, attack: Attack) -> bool:
    """Whether the attack goes through and leaves other rows than it found."""
    attack.scene(scene)
    before = scene.rows()
    attack.act(scene)
    return scene.rows() != before


def named(guard: str, kind: str) -> str:
    """SQLite does not say which foreign key it was."""
    return "foreign_key" if kind == "sqlite" and guard.startswith("fk_") else guard


@every_attack()
def test_the_whole_gate_refuses_every_attack(world: World, kind: str, attack: Attack) -> None:
    with world() as scene:
        assert refused_by(scene, attack) in {named(guard, kind) for guard in (attack.guard, *attack.besides)}


@every_attack(where=lambda attack: attack.besides)
def test_each_guard_refuses_its_attack_alone(world: World, kind: str, attack: Attack) -> None:
    with world(without=attack.besides) as scene:
        assert refused_by(scene, attack) == named(attack.guard, kind)


@every_attack(where=lambda attack: is_trigger(attack.guard))
def test_triggers_refuse_when_all_is_off_that_a_session_can_switch_off(world: World, kind: str, attack: Attack) -> None:
    with world(without=attack.besides, hostile=True) as scene:
        assert refused_by(scene, attack) == attack.guard


@every_attack()
def test_dropping_a_guard_lets_its_attack_change_something(world: World, kind: str, attack: Attack) -> None:
    with world(without=(*attack.besides, attack.guard)) as scene:
        assert changes_something(scene, attack)


# --- the evidence, piece by piece ------------------------------------------------------------------------------------


@every_attack(where=lambda attack: attack.condition)
def test_each_condition_of_the_evidence_refuses_its_attack_alone(world: World, kind: str, attack: Attack) -> None:
    with world(without=attack.besides, cuts=attack.conditions) as scene:
        assert refused_by(scene, attack) == attack.guard


@every_attack(where=lambda attack: attack.condition)
def test_taking_a_condition_out_of_the_evidence_lets_its_attack_through(
    world: World, kind: str, attack: Attack
) -> None:
    assert attack.condition
    with world(without=attack.besides, cuts=(attack.condition, *attack.conditions)) as scene:
        assert changes_something(scene, attack)


def test_every_condition_of_the_evidence_has_an_attack() -> None:
    """Each line that narrows the evidence, but those that only join rows of the same request."""
    left = EVIDENCE.read_text(encoding="utf-8")
    for attack in ATTACKS:
        for piece, _ in (attack.condition, *attack.conditions) if attack.condition else ():
            assert piece in EVIDENCE.read_text(encoding="utf-8"), piece
            left = left.replace(piece, "")
    narrowing = [line for line in left.splitlines() if re.search(r"[<>]|= '|\bIN\b|HAVING", line)]
    assert [line for line in narrowing if not line.startswith("--")] == []


# --- nothing is left out ---------------------------------------------------------------------------------------------


def test_every_guard_of_the_database_has_an_attack(world: World, kind: str) -> None:
    with world() as scene:
        guards = _triggers(scene.connection) | _constraints()
    tried = {attack.guard for attack in ATTACKS if attack.only in ("", kind)}
    assert {name for name in guards - tried - TRIED_ELSEWHERE if not name.startswith(OF_LISTS)} == set()
    assert tried - guards == set()


def test_every_guard_says_its_name_and_why(sqlite_world: World, postgresql_world: World) -> None:
    """The words are the same on both databases."""
    with sqlite_world() as scene:
        rows = scene.connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")).all()
        sqlite = {name: re.search(rf"'gate: {name}: (.+)'\)", sql) for name, sql in rows}
    with postgresql_world() as scene:
        query = """SELECT t.tgname, pg_get_triggerdef(t.oid) || pg_get_functiondef(t.tgfoid)
                   FROM pg_trigger AS t WHERE NOT t.tgisinternal"""
        postgresql = dict(tuple(row) for row in scene.connection.execute(text(query)))
    for name, words in sqlite.items():
        if name.startswith("told_"):
            continue
        assert words, name
        if not name.endswith("_not_replaced") and name != "approval_replaces_no_other":
            assert f"'{words[1]}'" in postgresql[name], name


def test_no_session_can_switch_a_trigger_of_postgresql_off(postgresql_world: World) -> None:
    with postgresql_world() as scene:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'A'"
        assert scene.connection.execute(text(query)).all() == []


SHADOWS: dict[str, tuple[Step, str, Step]] = {
    "evidence": (
        lambda scene: scene.pending().decide(1),
        "CREATE TEMPORARY VIEW evidence AS SELECT org_id, request_id, version FROM public.request_version",
        lambda scene: scene.set("public.request_version", "request_id = 'R1' AND version = 1", state="approved"),
    ),
    "request_version": (
        lambda scene: scene.approved(),
        "CREATE TEMPORARY TABLE request_version AS SELECT * FROM public.request_version;"
        "UPDATE pg_temp.request_version SET beneficiary = 'eve'",
        lambda scene: scene.put("public.grant_task", person_id="eve"),
    ),
    "approval": (
        lambda scene: scene.pending(),
        "CREATE TEMPORARY TABLE approval AS SELECT * FROM public.approval;"
        "UPDATE pg_temp.approval SET state = 'decided'",
        lambda scene: scene.put("public.decision"),
    ),
}
"""What a session puts in front of a real table, and what it then tries."""


@pytest.mark.parametrize("name", SHADOWS)
def test_a_temporary_table_cannot_stand_in_for_a_real_one(postgresql_world: World, name: str) -> None:
    scene_of, shadow, act = SHADOWS[name]
    with postgresql_world() as scene:
        scene_of(scene)
        scene.sql(shadow)
        assert scene.tried(lambda: act(scene))


@pytest.mark.parametrize("name", SHADOWS)
def test_without_a_fixed_search_path_a_temporary_table_would(postgresql_world: World, name: str) -> None:
    scene_of, shadow, act = SHADOWS[name]
    with postgresql_world() as scene:
        query = "SELECT DISTINCT tgfoid::regprocedure::text FROM pg_trigger WHERE NOT tgisinternal"
        for function in scene.connection.execute(text(query)).scalars().all():
            scene.sql(f"ALTER FUNCTION {function} RESET search_path")
        scene_of(scene)
        scene.sql(shadow)
        assert scene.tried(lambda: act(scene)) is None


def _triggers(connection: Connection) -> set[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    return set(connection.execute(text(query[connection.dialect.name])).scalars())


def _constraints() -> set[str]:
    """Of the tables that have triggers; a UNIQUE that holds a whole primary key refuses nothing, it is referred to."""
    found = set()
    for table in (metadata.tables[name] for name in GATED):
        key = {column.name for column in table.primary_key}
        for rule in table.constraints:
            columns = {column.name for column in getattr(rule, "columns", ())}
            if isinstance(rule, PrimaryKeyConstraint) or not (rule.name or "").startswith("uq_") or not columns > key:
                found.add(str(rule.name))
    return found
