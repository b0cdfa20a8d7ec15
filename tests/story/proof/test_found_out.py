"""Whoever changes history, in the register or the trail, is found out: audit verify names it."""

import pytest
from beginnings import told_once
from everyday import granted, moves, own_page, says
from sqlalchemy import text
from world import ANA, DANIEL, MIA, OTO, World, meddle

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.services.auditing.proving import Verification, exported


@told_once
def history(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "")
    world.mailbot.checkpoints.make()
    world.writes(ANA, "I need Viewer in Orchard Finance.")
    world.works()


MEDDLING: dict[str, tuple[list[str], str]] = {
    "a grant for somebody else": (
        ["UPDATE access_grant SET person_id = (SELECT person_id FROM person WHERE email LIKE 'eve.marlow%')"],
        "G-00001",
    ),
    "a grant that vanishes": (["DELETE FROM access_grant"], "G-00001"),
    "another access level": (["UPDATE access_grant SET access_level = 'Admin'"], "G-00001"),
    "a decision that somebody else took": (
        [
            "UPDATE approval SET approver = (SELECT person_id FROM person WHERE email LIKE 'eve.marlow%')"
            " WHERE state = 'open' AND slot = 1"
        ],
        "REQ-2026-00002",
    ),
    "an approval used up by nobody's decision": (
        ["UPDATE approval SET state = 'decided' WHERE state = 'open' AND slot = 1"],
        "REQ-2026-00002",
    ),
    "a request that was never asked": (
        ["UPDATE request_version SET state = 'withdrawn' WHERE state = 'pending'"],
        "state",
    ),
    "an entry rewritten": (["UPDATE audit_entry SET body = '{}' WHERE seq = 3"], "#3"),
    "an entry removed": (["DELETE FROM audit_text WHERE seq = 4", "DELETE FROM audit_entry WHERE seq = 4"], "#4"),
    "the end cut off": (
        [
            "DELETE FROM audit_text WHERE seq > 5",
            "DELETE FROM audit_entry WHERE seq > 5",
            "UPDATE audit_head SET seq = 5, entry_hash = (SELECT entry_hash FROM audit_entry WHERE seq = 5)",
        ],
        "checkpoint",
    ),
    "groups that IT would set": (["UPDATE grant_task SET groups = '[\"domain-admins\"]'"], "groups"),
    "the day access began": (["UPDATE access_grant SET since = '2020-01-01 00:00:00'"], "since"),
    "how sure we were of an approver": (["UPDATE decision SET assurance = 'link'"], "assurance"),
    "what was signed": (["UPDATE request_version SET until = '2030-01-01' WHERE state = 'approved'"], "hash"),
    "a checkpoint that vanishes": (["DELETE FROM audit_checkpoint"], "checkpoint"),
}


@pytest.mark.parametrize("what", MEDDLING)
def test_it_is_found_out(world: World, what: str) -> None:
    history(world)
    assert world.trail().wrong is None
    statements, named = MEDDLING[what]
    meddle(world, *statements)
    wrong = world.trail().wrong
    assert wrong is not None
    assert named in wrong.what


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE review_answer SET answer = 'keep'", "answer RV-00001 G-00001"),
        ("UPDATE review SET done_at = NULL", "review RV-00001"),
        ("DELETE FROM review_answer", "answer RV-00001 G-00001"),
        ("DELETE FROM delegation", "delegation D-00001"),
        ("UPDATE delegation SET until = '2036-12-10'", "delegation D-00001"),
    ],
)
def test_who_turns_the_answer_of_a_reviewer_or_a_delegation_around_is_found_out(
    world: World, statement: str, named: str
) -> None:
    granted(world)
    moves(world)
    own_page(world, DANIEL, "r").send(0, **{"answer-G-00001": "remove"})
    says(world, MIA, "Daniel Weber decides for me until 10 December.")
    assert world.trail().wrong is None
    meddle(world, statement)
    wrong = world.trail().wrong
    assert wrong is not None
    assert named in wrong.what


def test_a_session_that_goes_on_after_its_end_is_found_out(world: World) -> None:
    history(world)
    assert world.column("SELECT session_id FROM web_session") != []
    world.mailbot.sessions.end_all(world.column("SELECT person_id FROM web_session")[0], "mailbot")
    assert world.trail().wrong is None
    meddle(world, "UPDATE web_session SET ended_at = NULL")
    wrong = world.trail().wrong
    assert wrong is not None
    assert "session" in wrong.what


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
    assert world.trail().wrong is None


def test_guards_that_were_taken_away_are_found_out_before_anything_is_changed(world: World) -> None:
    history(world)
    meddle(world)
    wrong = world.trail().wrong
    assert wrong is not None
    assert "guards of the database" in wrong.what


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
