"""What time does to a request: reminders, the next in line, the end, asking again, a clock that stands still."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from world import ANA, MIA, OTO, World, link_in, text_of

from mailbot.core.register import RequestFile
from mailbot.services import clock
from mailbot.services.ports import RequestFilter

HENRIK, MARGARET = "henrik.sorensen@larkspur.example", "margaret.oyelaran@larkspur.example"
WISH = "Could I get Edit on the Finance Shared Drive for the month-end closing?"
SECOND_DAY = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
"""Half of the two working days that begin on Thursday at nine."""


@pytest.fixture
def asked(world: World) -> World:
    """Ana has asked on a Thursday at nine; Mia and Oto have until Monday at nine."""
    world.writes(ANA, WISH)
    world.works()
    return world


def file_of(world: World, request_id: str = "REQ-2026-00001") -> RequestFile:
    with world.mailbot.desk.store.read() as tx:
        file = tx.request_file(request_id)
    assert file is not None
    return file


def at(world: World, text: str) -> None:
    """The clock goes to a moment (UTC), and mailbot does what is due."""
    world.clock.at = datetime.fromisoformat(text).replace(tzinfo=UTC)
    world.works()


def asks_for(world: World, *systems: str) -> None:
    for system in systems:
        world.writes(ANA, f"Please give me {system}.", subject=system)
    world.works()


def subjects(world: World, address: str) -> list[str]:
    return [str(mail["Subject"]) for mail in world.mails(address)]


def tags(world: World) -> list[str]:
    return world.column("SELECT tag FROM audit_entry WHERE subject = 'REQ-2026-00001' ORDER BY seq")


# --- each stage has its own time ------------------------------------------------------------------------------------


def test_the_time_of_a_later_stage_begins_when_it_is_asked(world: World) -> None:
    world.writes(ANA, "I need the Ledger Controller role in Finance One please.")
    world.works()
    file = file_of(world)
    later = [row for row in file.approvals if row.stage > 1]
    assert later
    assert {row.due_at for row in later} == {None}
    world.clock.forward(hours=5)
    for address in (MIA, OTO):
        world.decides(address, "approve", "agreed")
    after = file_of(world)
    opened = [row for row in after.approvals if row.stage == 2]
    assert {row.opened_at for row in opened} == {world.clock.at}
    assert after.request.due_at == opened[0].due_at != file.request.due_at


# --- reminders ------------------------------------------------------------------------------------------------------


def test_an_approver_is_reminded_at_half_time_and_before_the_end_and_not_more(asked: World) -> None:
    for moment in ("2026-11-26T16:55", "2026-11-27T09:05", "2026-11-27T09:10", "2026-11-27T15:30", "2026-11-30T08:59"):
        at(asked, moment)
    reminders = [subject for subject in subjects(asked, MIA) if subject.startswith("Reminder")]
    assert reminders == ["Reminder, decide by Mon 30 Nov: Finance Shared Drive (Edit) for Ana Costa"]
