"""Records of an older mailbot are vouched for once, and by a word of the admin."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from everyday import says
from forgeries import AT_FOUR, eve_decides_instead_of_mia
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from world import ANA, MIA, OTO, World

from mailbot.adapters.database import schema
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.upgrading import current, upgrade
from mailbot.adapters.database.trail import trail
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder
from mailbot.services.approvals import clock
from mailbot.services.ports import StoreUnavailable

OF_ANOTHER_AGE = {
    "an older one": ("UPDATE alembic_version SET version_num = '0008'",),
    "an older one in other words": ("UPDATE alembic_version SET version_num = '@0008'",),
    "one that starts alike": ("UPDATE alembic_version SET version_num = '000'",),
    "none": ("DELETE FROM alembic_version",),
    "two at once": ("INSERT INTO alembic_version (version_num) VALUES ('0008')",),
}


@pytest.mark.parametrize("how", OF_ANOTHER_AGE)
def test_records_of_an_older_version_are_vouched_for_once(asked: World, how: str) -> None:
    """Whoever may drop tables puts the whole database back to before entries were stamped, and waits for a start."""
    eve_decides_instead_of_mia(asked)
    with begin_write(connect(asked.settings.database)) as connection:
        connection.execute(text("DROP TABLE audit_unsealed"))
        for table in ("audit_entry", "mail", "absence", "question", "dead_address", "person", "thread", "inquiry"):
            connection.execute(text(f"ALTER TABLE {table} DROP COLUMN seal"))
        for statement in OF_ANOTHER_AGE[how]:
            connection.execute(text(statement))
    with pytest.raises(StoreUnavailable, match=r"vouched for twice.*mailbot db upgrade --restored|several revisions"):
        asked.restart()
    with pytest.raises(DBAPIError, match=r"no such table|does not exist"):
        asked.column("SELECT seq FROM audit_unsealed")


@pytest.fixture
def older(tmp_path: Path) -> Engine:
    """A database of before the records were vouched for."""
    engine, alembic = connect(f"sqlite:///{tmp_path / 'copy.db'}"), Config()
    alembic.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    with begin_write(engine) as connection:
        alembic.attributes["connection"] = connection
        command.upgrade(alembic, "0008")
    return engine


@pytest.mark.parametrize("fresh", [True, False])
def test_a_copy_of_an_older_version_is_put_back_by_a_word_of_the_admin(
    tmp_path: Path, older: Engine, sqlite_url: str, fresh: bool
) -> None:
    """Where the keys remember nothing, the upgrade asks for no word: so it is for whoever comes from before 0017."""
    memory = KeyFolder(tmp_path / "keys", "main")
    if not fresh:
        upgrade(connect(sqlite_url), None, memory)
        assert memory.vouched() == "0017"
        with pytest.raises(StoreUnavailable, match="0008"):
            upgrade(older, Envelopes(memory.link_keys).stamp, memory)
    upgrade(older, Envelopes(memory.link_keys).stamp, memory, restored=not fresh)
    assert (current(older), memory.vouched()) == ("0017", "0017")


def test_a_word_of_the_admin_counts_for_nothing_once_the_upgrade_fails(tmp_path: Path, older: Engine) -> None:
    memory = KeyFolder(tmp_path / "keys", "main")
    memory.note_vouched("0010")
    with begin_write(older) as connection:
        connection.execute(text("CREATE TABLE audit_unsealed (in_the_way TEXT)"))
    with pytest.raises(OperationalError, match="already exists"):
        upgrade(older, Envelopes(memory.link_keys).stamp, memory, restored=True)
    assert memory.vouched() == "0010"
    with pytest.raises(StoreUnavailable, match="0008"):
        upgrade(older, Envelopes(memory.link_keys).stamp, memory)


@pytest.mark.parametrize("older", [1, 4])
def test_a_request_that_was_asked_about_in_an_older_form_is_decided_and_goes_to_it(
    world: World, monkeypatch: pytest.MonkeyPatch, older: int
) -> None:
    with monkeypatch.context() as before_the_upgrade:
        before_the_upgrade.setattr(trail, "FORMAT", older)
        world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
        world.works()
    world.clock.forward(days=1)
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.clock.at += AT_FOUR
    world.works()
    assert [task.state for task in world.tasks()] == ["exported"]
    assert world.trail().wrong is None


def test_an_older_mailbot_that_goes_on_beside_a_newer_one_is_no_tampering(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was still running, or was put back for a day: it tells of no times."""
    says(world, ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    with monkeypatch.context() as beside:
        beside.setattr(trail, "FORMAT", 4)
        beside.setattr(clock, "told", lambda _approvals: {})
        world.clock.forward(hours=25)
        world.works()
    assert "request:stage:reminded" in world.column("SELECT tag FROM audit_entry")
    with world.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(world.mailbot.desk.today(world.clock.now())) == []
    assert world.trail().wrong is None
    world.decides(MIA, "approve", containing="Approve:")
    world.decides(OTO, "approve", containing="Approve:")
    assert world.trail().wrong is None
