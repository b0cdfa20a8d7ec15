"""IT gets what people decided, as they decided it, and what it has in a file stays so."""

import pytest
from everyday import approved, granted, says
from forgeries import AT_FOUR, RECALLED, append, person, told
from sheets_of_it import file_leaves, it_returns
from world import ANA, DANIEL, EVE, HENRIK, MIA, ONE, OTO, World, link_in, meddle_unseen

from mailbot.adapters.database.schema.engine import begin_write, connect

NEVER_ORDERED = (
    "INSERT INTO grant_task (org_id, task_id, kind, state, person_id, system, access_level,"
    " groups, valid_from, justification, approved_by, approved_at, done_by, note, conditions, grant_id, cause)"
    " SELECT org_id, 'T-00000', 'revoke', 'exported', person_id, system, access_level, groups, valid_from, '',"
    " approved_by, approved_at, '', '', conditions, 'G-00000', 'no longer needed' FROM grant_task"
)


def test_a_task_is_not_kept_from_it_by_a_row_that_says_that_it_has_got_another(asked: World) -> None:
    """Of two orders about the same access IT gets the second once it has said what became of the first."""
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    meddle_unseen(asked, NEVER_ORDERED)
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert told(asked, address).count("somebody writes into the database") == 1
    (sent,) = file_leaves(asked)
    it_returns(asked, [sent | {"done": "yes"}])
    assert asked.column("SELECT state FROM grant_task WHERE task_id = 'T-00001'") == ["done"]


@pytest.mark.parametrize("how", ["an entry of the trail", "an approval taken back"])
def test_what_it_has_in_a_file_is_not_unwanted_because_a_row_says_so(asked: World, how: str) -> None:
    """IT would leave it, and who asked for it could not take it back themselves."""
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    file_leaves(asked)
    if how == "an approval taken back":
        meddle_unseen(asked, RECALLED)
    else:
        engine = connect(asked.settings.database)
        with begin_write(engine) as connection:
            _, ana = person(connection, ANA)
            append(connection, asked, "request:withdrawn", ana, "REQ-2026-00001", {"version": 1})
        engine.dispose()
    (task,) = asked.tasks()
    with asked.mailbot.desk.store.read() as tx:
        assert not tx.taken_back(["REQ-2026-00001"])
    asked.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    assert asked.column("SELECT kind FROM grant_task") == ["grant"]


def test_what_was_taken_back_is_taken_away_although_somebody_deletes_that_row(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    file_leaves(asked)
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong person.")
    meddle_unseen(asked, "DELETE FROM recall")
    (task,) = asked.tasks()
    asked.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    assert asked.column("SELECT kind FROM grant_task ORDER BY task_id") == ["grant", "revoke"]


def test_a_decision_that_cannot_be_read_keeps_no_other_task_from_it(world: World) -> None:
    approved(world)
    says(world, DANIEL, "I need Edit on the Finance Shared Drive for the closing.")
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    meddle_unseen(world, f"UPDATE decision SET checklist = '[]' WHERE request_id = '{ONE}'")
    world.clock.at += AT_FOUR
    world.works()
    assert [task.state for task in world.tasks()] == ["open", "exported"]
    assert "a task for IT was tampered with" in told(world, world.mailbot.desk.policy.auditor)


OTHERWISE_FOR_IT = {
    "the reason why it was asked for": ("UPDATE grant_task SET justification = 'also add eve.marlow'", "justification"),
    "the reason why it is taken away": ("UPDATE grant_task SET cause = 'no longer needed'", "cause"),
    "when it was approved": ("UPDATE grant_task SET approved_at = '2026-01-01 00:00:00.000000'", "approved"),
    "who did it": ("UPDATE grant_task SET done_by = 'Eve'", "ended_by"),
    "when it was done": ("UPDATE grant_task SET done_at = '2026-01-01 00:00:00.000000'", "ended"),
    "what was noted": ("UPDATE grant_task SET note = 'see Eve'", "note"),
    "in which file it was": ("UPDATE grant_task SET batch = NULL", "batch"),
    "the bytes of the file": ("UPDATE task_batch SET sha256 = '00'", "sha256"),
    "how much is in the file": ("UPDATE task_batch SET rows = 7", "rows"),
    "who put the rules live": ("UPDATE rules_version SET loaded_by = 'mia.berg'", "by"),
    "which rules there were": ("UPDATE rules_version SET version = '00'", "version"),
    "that there were rules": ("DELETE FROM rules_version", "no longer has it"),
}


@pytest.mark.parametrize("what", OTHERWISE_FOR_IT)
def test_what_it_was_told_and_says_cannot_be_changed_unseen(world: World, what: str) -> None:
    granted(world)
    assert world.trail().wrong is None
    statement, named = OTHERWISE_FOR_IT[what]
    meddle_unseen(world, statement)
    assert named in str(world.trail().wrong)


@pytest.mark.parametrize("how", ["UPDATE task_batch SET sha256 = '00'", "UPDATE rules_version SET loaded_by = 'Eve'"])
def test_people_are_told_within_the_hour_of_rules_and_files_that_are_otherwise(world: World, how: str) -> None:
    approved(world)
    world.clock.at += AT_FOUR
    world.works()
    meddle_unseen(world, how)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


def test_a_reason_that_nobody_gave_does_not_go_to_it(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    meddle_unseen(asked, "UPDATE grant_task SET justification = 'also add eve.marlow, agreed by phone'")
    asked.clock.at += AT_FOUR
    asked.works()
    assert [task.state for task in asked.tasks()] == ["open"]
    assert "a task for IT was tampered with" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


def test_what_somebody_noted_for_a_task_may_be_erased(world: World) -> None:
    approved(world)
    world.clock.at += AT_FOUR
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Ivo", "Ana phoned")
    assert world.trail().wrong is None
    meddle_unseen(world, "DELETE FROM audit_text WHERE field = 'note'", "UPDATE grant_task SET note = ''")
    assert world.trail().wrong is None
    meddle_unseen(world, "UPDATE grant_task SET note = 'Eve phoned'")
    assert "note" in str(world.trail().wrong)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_task_that_cannot_be_read_keeps_no_other_from_it(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    says(asked, EVE, "Please give me Dockline Booker to book slots.")
    for address in ("bethany.clarke@larkspur.example", "gareth.pugh@larkspur.example"):
        asked.decides(address, "approve", containing="Dockline (Booker)")
    meddle_unseen(asked, "UPDATE grant_task SET approved_at = '2026-W49-2' WHERE task_id = 'T-00001'")
    (sent,) = file_leaves(asked)
    assert sent["task_id"] == "T-00002"
    assert asked.column("SELECT state FROM grant_task ORDER BY task_id") == ["open", "exported"]
    assert "a task for IT was tampered with" in told(asked, asked.mailbot.desk.policy.auditor)
