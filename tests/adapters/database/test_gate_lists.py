"""What lists are read from follows the records, whoever changes them, and nobody writes anything else into it."""

import pytest
from gate_world import Scene, World
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.errors import guard_of

NOW = "request_now SET {} WHERE org_id = 'o' AND request_id = 'R1'"
COLUMNS = "version, created_at, due_at, lot, system, access_level, requester, beneficiary"
ATTACKS = {
    "request_now_true_when_changed": f"UPDATE {NOW.format(chr(39).join(('lot = ', 'done low access', '')))}",
    "request_now_same_request": f"UPDATE {NOW.format(chr(39).join(('request_id = ', 'R9', '')))}",
    "request_now_kept": "DELETE FROM request_now WHERE org_id = 'o' AND request_id = 'R1'",
    "request_now_true_when_new": f"INSERT INTO request_now (org_id, request_id, {COLUMNS}) "
    f"SELECT org_id, 'R9', {COLUMNS} FROM request_now WHERE org_id = 'o' AND request_id = 'R1'",
    "request_party_true": "INSERT INTO request_party (org_id, person_id, part, request_id, created_at) "
    "SELECT org_id, 'stranger', 'own', request_id, created_at FROM request_now WHERE request_id = 'R1'",
    "request_party_frozen": "UPDATE request_party SET created_at = '2020-01-01 00:00:00+00:00' WHERE request_id = 'R1'",
    "request_party_kept": "DELETE FROM request_party WHERE org_id = 'o' AND request_id = 'R1'",
}
BESIDES = {"request_now_same_request": ("request_now_true_when_changed",)}
"""Whoever else refuses the same attack."""

EVERYTHING = text(
    "SELECT 'now', request_id, lot, created_at FROM request_now"
    " UNION ALL SELECT person_id, request_id, part, created_at FROM request_party"
)


@pytest.mark.parametrize("guard", ATTACKS)
def test_a_list_cannot_be_made_to_lie(world: World, kind: str, guard: str) -> None:
    with world(without=BESIDES.get(guard, ()), hostile=True) as scene:
        scene.pending()
        with pytest.raises(DBAPIError) as caught:
            scene.sql(ATTACKS[guard])
        assert guard_of(caught.value) == guard


@pytest.mark.parametrize("guard", ATTACKS)
def test_without_its_guard_it_could(world: World, kind: str, guard: str) -> None:
    with world(without=(guard, *BESIDES.get(guard, ()))) as scene:
        scene.pending()
        before = _everything(scene)
        scene.sql(ATTACKS[guard])
        assert _everything(scene) != before


@pytest.mark.parametrize("table", ["request_now", "request_party"])
def test_a_list_cannot_be_emptied_at_once(postgresql_world: World, table: str) -> None:
    with postgresql_world() as scene:
        scene.pending()
        with pytest.raises(DBAPIError) as caught:
            scene.sql(f"TRUNCATE {table}")
        assert guard_of(caught.value) == f"{table}_not_truncated"


def test_a_list_follows_each_step_of_a_request(world: World, kind: str) -> None:
    with world() as scene:
        assert [_lot(scene, act) for act in (scene.pending, lambda: scene.decide(1), lambda: scene.decide(2))] == [
            "pending"
        ] * 3
        assert _lot(scene, lambda: scene.move("approved")) == "approved"
        assert _lot(scene, lambda: scene.put("grant_task")) == "approved"
        assert (
            _lot(scene, lambda: scene.set("grant_task", state="failed", done_at="2026-11-26 09:00:00+00:00"))
            == "failed"
        )


def _lot(scene: Scene, act: object) -> str:
    act()
    query = "SELECT lot FROM request_now WHERE org_id = 'o' AND request_id = 'R1'"
    return str(scene.connection.execute(text(query)).scalar_one()).partition(" ")[0]


def _everything(scene: Scene) -> list[tuple[str, ...]]:
    return sorted(tuple(row) for row in scene.connection.execute(EVERYTHING))
