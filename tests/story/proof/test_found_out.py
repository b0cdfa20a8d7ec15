"""Whoever changes history, in the register or the trail, is found out: audit verify names it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from meddling import MEDDLING, history
from sqlalchemy import text
from world import ANA, WISH, World, meddle, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.bootstrap.joining import take_up_rules
from mailbot.services.auditing.checkpoints import checkpoint_text
from mailbot.services.auditing.proofs import exported
from mailbot.services.auditing.proving import Verification
from mailbot.services.ports import StoreUnavailable


@pytest.mark.parametrize("what", MEDDLING)
def test_it_is_found_out(world: World, what: str) -> None:
    history(world)
    assert world.trail().wrong is None
    statements, named = MEDDLING[what]
    meddle(world, *statements)
    wrong = world.trail().wrong
    assert wrong is not None
    assert named in wrong.what


def test_a_checkpoint_signed_by_another_key_is_found_out(world: World) -> None:
    history(world)
    other = "substr(note, 1, length(note) - 24) || 'AAAA' || substr(note, length(note) - 19)"  # four letters of it
    meddle(world, f"UPDATE audit_checkpoint SET note = {other}")
    wrong = world.trail().wrong
    assert wrong is not None
    assert "checkpoint" in wrong.what


def test_text_that_was_erased_leaves_the_trail_whole(world: World) -> None:
    """Personal text lies beside the chain: a person's words can be erased and everything still verifies."""
    history(world)
    with begin_write(connect(world.settings.database)) as connection:
        assert connection.execute(text("DELETE FROM audit_text")).rowcount > 0
        connection.execute(text("UPDATE rules_version SET loaded_by = ''"))
    assert world.trail().wrong is None


def test_guards_that_were_taken_away_are_found_out_before_anything_is_changed(world: World) -> None:
    history(world)
    meddle(world)
    wrong = world.trail().wrong
    assert wrong is not None
    assert "guards of the database" in wrong.what


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_index_that_leaves_rows_out_is_found_out(world: World) -> None:
    """By SQLite's leave to write its schema: whoever looks by the index finds no access that is to end."""
    history(world)
    index = "ix_access_grant_until"
    for leaves_out in (True, False):
        with closing(sqlite3.connect(world.settings.database.removeprefix("sqlite:///"))) as database:
            if leaves_out:
                (was,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
            words = f"{was.split(' WHERE ')[0]} WHERE until < '2000-01-01'" if leaves_out else was
            database.execute("PRAGMA writable_schema = ON")
            database.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (words, index))
            database.commit()
            (version,) = database.execute("PRAGMA schema_version").fetchone()
            database.execute(f"PRAGMA schema_version = {version + 1}")
        with closing(sqlite3.connect(world.settings.database.removeprefix("sqlite:///"))) as database:
            if leaves_out:
                database.execute(f"REINDEX {index}")
            database.commit()
    assert index in str(world.trail().wrong)


def test_no_name_address_or_word_of_a_person_is_in_the_chained_bytes(world: World) -> None:
    history(world)
    chained = b"".join(exported(world.mailbot.desk.store)).decode()
    for secret in ("Ana", "Costa", "larkspur.example", "month-end", "LF-"):
        assert secret not in chained


def test_a_history_written_anew_is_found_out_by_the_checkpoint_the_auditor_kept(world: World) -> None:
    history(world)
    (kept,) = list(world.mail(world.mailbot.desk.policy.auditor).iter_attachments())
    note = kept.get_payload(decode=True).decode()
    store, signer = world.mailbot.desk.store, world.mailbot.signer
    assert Verification(store, signer, (note,)).run().wrong is None
    other = note.replace(note.splitlines()[2], "0" * 64)
    assert "not signed" in str(Verification(store, signer, (other,)).run().wrong)
    meddle(
        world,
        "DELETE FROM audit_text",
        "DELETE FROM audit_checkpoint",
        "DELETE FROM audit_entry WHERE seq > 2",
        "UPDATE audit_head SET seq = 2, entry_hash = (SELECT entry_hash FROM audit_entry WHERE seq = 2)",
        *(f"DELETE FROM {table}" for table in ("access_grant", "grant_task", "decision", "approval", "approval_stage")),
        "DELETE FROM request_version",
    )
    wrong = Verification(store, signer, (note,)).run().wrong
    assert wrong is not None
    assert "checkpoint" in wrong.what


def test_of_a_copy_that_was_put_back_a_newer_checkpoint_tells_how_far_it_goes(world: World) -> None:
    """To the auditor it may as well be an end that was cut: both are told, and nobody says that it was found daily."""
    history(world)
    reached = world.trail().entries
    newer = world.mailbot.signer.sign(checkpoint_text(reached + 9, "0" * 64))
    wrong = world.mailbot.audits.checks.run((newer,)).wrong
    assert wrong is not None
    assert f"ends at #{reached}, but a checkpoint was signed at #{reached + 9}: a copy from before" in wrong.what
    world.clock.forward(minutes=11)
    world.works()
    told = text_of(world.mail(world.mailbot.desk.policy.auditor))
    assert "The verification found this first: the trail ends at" in told


def test_an_operator_that_answers_with_other_entries_is_named_when_the_rules_are_taken_up(
    tmp_path: Path, postgres_url: str
) -> None:
    world = World(tmp_path, postgres_url)
    world.writes(ANA, WISH)
    world.works()
    with connect(postgres_url).begin() as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION same(varchar, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
            " CREATE OPERATOR = (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = same)"
        )
    with pytest.raises(StoreUnavailable, match=r"its guards are not as mailbot made them: .* =, same$"):
        take_up_rules(world.mailbot.desk, "admin")
    world.close()
