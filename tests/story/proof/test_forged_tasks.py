"""IT gets what people decided, as they decided it, and what it has in a file stays so."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from everyday import approved, enter, granted, says
from forgeries import AT_FOUR, NEVER_ORDERED, RECALLED, append, person, told
from sheets_of_it import file_leaves, it_returns
from world import ANA, DANIEL, EVE, HENRIK, MIA, ONE, OTO, Forms, World, link_in, meddle_unseen

from mailbot.adapters.database.schema.engine import begin_write, connect


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
    "the reason why it was asked for": (
        "UPDATE grant_task SET justification = 'also add eve.marlow'",
        "why it is needed",
    ),
    "the reason why it is taken away": ("UPDATE grant_task SET cause = 'no longer needed'", "its cause"),
    "when it was approved": (
        "UPDATE grant_task SET approved_at = '2026-01-01 00:00:00.000000'",
        "the moment of its approval",
    ),
    "who did it": ("UPDATE grant_task SET done_by = 'Eve'", "who ended it"),
    "when it was done": ("UPDATE grant_task SET done_at = '2026-01-01 00:00:00.000000'", "its end"),
    "what was noted": ("UPDATE grant_task SET note = 'see Eve'", "note"),
    "in which file it was": ("UPDATE grant_task SET batch = NULL", "the file of IT it is in"),
    "the bytes of the file": ("UPDATE task_batch SET sha256 = '00'", "by its SHA-256"),
    "how much is in the file": ("UPDATE task_batch SET rows = 7", "rows"),
    "who put the rules live": ("UPDATE rules_version SET loaded_by = 'mia.berg'", "who did it"),
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


THEIRS = "(SELECT person_id FROM person WHERE email = 'eve.marlow@larkspur.example')"
FOR_A_MOMENT = {
    "until when": "until = NULL",
    "for how many days": "days = 999, until = NULL",
    "whose it is": f"person_id = {THEIRS}",
    "which level": "access_level = 'Admin'",
    "who approved": "approved_by = '[]'",
}
"""What somebody writes into a task of IT's file just before IT says that it is done."""


Rows = list[dict[str, str]]
Meddles = Callable[[], None]


def in_its_file(world: World) -> Rows:
    approved(world, "Could I get Edit on the Finance Shared Drive for the month-end closing until 30 November 2026?")
    return file_leaves(world)


def says_on_the_page(world: World, _rows: Rows, meddles: Meddles) -> str:
    it = enter(world, "marcus.adeyemi@larkspur.example")
    forms = Forms(it.open("/tasks/T-00001")).forms
    meddles()
    return it.send([action for action, _ in forms].index("/tasks/T-00001/outcome"), outcome="done", note="")


def says_by_the_link(world: World, _rows: Rows, meddles: Meddles) -> str:
    it = world.browser()
    it.open(link_in(world.mail(world.mailbot.desk.policy.it_team, "attached file"), "t"))
    meddles()
    return it.send(task="T-00001", outcome="done", by="Ivo")


def says_in_the_file(world: World, rows: Rows, meddles: Meddles) -> str:
    meddles()
    return " ".join(it_returns(world, [row | {"done": "yes"} for row in rows]).split())


def says_by_a_command(world: World, _rows: Rows, meddles: Meddles) -> str:
    meddles()
    return " ".join(world.mailbot.fulfilment.finish(["T-00001"], "done", "Ivo", ""))


WAYS = (says_on_the_page, says_by_the_link, says_in_the_file)
CASES = [*((says_by_a_command, what) for what in FOR_A_MOMENT), *((say, "until when") for say in WAYS)]


@pytest.mark.parametrize(("say", "what"), CASES)
def test_nothing_is_done_by_a_task_that_is_otherwise_than_it_was_approved(
    world: World, say: Callable[[World, Rows, Meddles], str], what: str
) -> None:
    """mailbot would write what somebody put there into register and trail itself, and it would stay."""
    rows = in_its_file(world)
    (task,) = world.tasks()
    approvers = json.dumps(task.approved_by)
    change = f"UPDATE grant_task SET {FOR_A_MOMENT[what]}"
    assert "not as the audit trail tells" in say(world, rows, lambda: meddle_unseen(world, change))
    world.works()
    assert world.column("SELECT state FROM grant_task") == ["exported"]
    assert world.register() == []
    for address in (world.mailbot.desk.policy.access_office, world.mailbot.desk.policy.auditor):
        assert told(world, address).count("a task for IT was tampered with") == 1
    meddle_unseen(
        world,
        f"UPDATE grant_task SET until = '{task.until}', days = NULL, person_id = '{task.person}',"
        f" access_level = '{task.access_level}', approved_by = '{approvers}'",
    )
    assert not world.mailbot.fulfilment.finish(["T-00001"], "done", "Ivo", "")
    assert world.column("SELECT until FROM access_grant") == ["2026-11-30"]
    assert world.trail().wrong is None


def test_it_takes_nothing_from_somebody_whom_a_row_names_for_a_moment(world: World) -> None:
    approved(world)
    says(world, EVE, "Please give me Dockline Booker to book slots.")
    for address in ("bethany.clarke@larkspur.example", "gareth.pugh@larkspur.example"):
        world.decides(address, "approve", containing="Dockline (Booker)")
    file_leaves(world)
    world.mailbot.fulfilment.finish(["T-00001", "T-00002"], "done", "Ivo", "")
    says(world, ANA, "I no longer need Edit on the Finance Shared Drive.")
    file_leaves(world)
    meddle_unseen(world, "UPDATE grant_task SET grant_id = 'G-00002' WHERE task_id = 'T-00003'")
    assert world.mailbot.fulfilment.finish(["T-00003"], "done", "Ivo", "")
    world.works()
    assert world.column("SELECT state FROM access_grant") == ["active", "active"]
    assert "a task for IT was tampered with" in told(world, world.mailbot.desk.policy.auditor)


def test_a_preview_of_its_file_tells_of_a_task_that_is_otherwise_and_mails_nobody(world: World) -> None:
    (row,) = in_its_file(world)
    meddle_unseen(world, "UPDATE grant_task SET until = NULL")
    sheet = io.StringIO()
    writer = csv.DictWriter(sheet, row)
    writer.writeheader()
    writer.writerow(row | {"done": "yes"})
    (read,) = world.mailbot.fulfilment.preview(sheet.getvalue().encode()).rows
    assert "not as the audit trail tells" in read.wrong
    world.works()
    assert "tampered" not in told(world, world.mailbot.desk.policy.auditor)
