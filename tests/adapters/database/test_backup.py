"""A copy of the database while mailbot runs: whole, of one moment, for its owner only, or not there at all."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from mailbot.adapters.database.schema import backup
from mailbot.adapters.database.schema.backup import BackupRefused, back_up
from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.upgrading import upgrade


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = connect(f"sqlite:///{tmp_path / 'mailbot.db'}")
    upgrade(engine)
    return engine


def _counts(engine: Engine, number: int) -> None:
    with begin_write(engine) as connection:
        connection.execute(
            text("INSERT INTO counter (org_id, name, value) VALUES ('o', :name, 1)"), {"name": f"{number}"}
        )


def _counted(path: Path) -> int:
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (found,) = copy.execute("SELECT count(*) FROM counter").fetchone()
        return int(found)


def test_what_is_written_meanwhile_is_not_in_the_copy_which_ends_all_the_same(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 20)
    _counts(engine, 0)
    steps: list[int] = []

    def meanwhile(done: int, total: int) -> None:
        steps.append(done)
        assert len(steps) <= total, "it begins anew whenever something is written"
        _counts(connect(str(engine.url)), len(steps))
        assert done <= total

    back_up(engine, tmp_path / "copy.db", meanwhile)
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert _counted(tmp_path / "copy.db") == 1
    assert [path.name for path in tmp_path.glob("*copy*")] == ["copy.db"]


def test_only_its_owner_can_read_it(engine: Engine, tmp_path: Path) -> None:
    back_up(engine, tmp_path / "copy.db")
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


def test_a_file_that_is_there_is_left_as_it_is(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(BackupRefused, match="there is such a file already; name another one"):
        back_up(engine, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


def test_a_copy_that_cannot_be_finished_leaves_nothing(engine: Engine, tmp_path: Path) -> None:
    def broken(done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(BackupRefused, match="No space left on device"):
        back_up(engine, tmp_path / "copy.db", broken)
    with pytest.raises(BackupRefused, match="No such file or directory"):
        back_up(engine, tmp_path / "nowhere" / "copy.db")
    assert list(tmp_path.glob("*copy*")) == []


def test_postgresql_has_a_program_of_its_own(postgres_url: str, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused, match="pg_dump"):
        back_up(connect(postgres_url), tmp_path / "copy.db")
