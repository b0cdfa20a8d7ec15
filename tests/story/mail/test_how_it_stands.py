"""`mailbot status`: an admin sees on one screen how it stands, and what of it needs a person."""

from datetime import timedelta

import pytest
from everyday import approved
from sqlalchemy import insert, update
from world import ANA, World, meddle_unseen

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.tables import mail, mailbox_state

ASKED = "Could I get Edit on the Finance Shared Drive for the month-end closing?"


def rows(world: World, area: str) -> dict[str, dict[str, str]]:
    return {row["what"]: row for row in world.mailbot.status() if row["area"] == area}


LAPSE = "passes on or ends what was not decided in time (lapse)"
RELEASE = "goes on with held requests that can (release_held)"
ENDING = "tells of access that ends, and ends it (ending)"


def needs(world: World) -> list[tuple[str, str]]:
    """What needs a person, beside the mailbox."""
    return [(row["area"], row["what"]) for row in world.mailbot.status() if row["needs"] and row["area"] != "mailbox"]


def reads(world: World, trouble: str = "", minutes_ago: float = 0) -> None:
    """Somebody reads the mailbox, or did."""
    now = world.clock.now() - timedelta(minutes=minutes_ago)
    state = {
        "mailbox": "access@imap.larkspur.example",
        "holder": "desk/4026531836/42/9f86d081/1",
        "lease_until": now + timedelta(minutes=1),
        "seen_at": now - timedelta(seconds=12),
        "trouble": trouble,
        "trouble_since": now - timedelta(hours=3) if trouble else None,
    }
    engine = connect(world.settings.database)
    with begin_write(engine) as connection:
        connection.execute(insert(mailbox_state).values(org_id=world.settings.org, **state))
    engine.dispose()


def test_a_desk_at_work_shows_what_waits_and_needs_nobody(world: World) -> None:
    world.writes(ANA, ASKED)
    world.writes("stranger@elsewhere.example", "hello")
    world.works()
    reads(world)
    assert rows(world, "requests")["waiting for approvers"]["value"] == "1"
    assert rows(world, "mails")["in Review"]["value"] == "1"
    assert rows(world, "mails")["stored, to be handled"]["value"] == "0"
    assert rows(world, "outbox")["sent"]["value"] == str(len(world.mails("@")))
    mailbox = rows(world, "mailbox")["access@imap.larkspur.example"]
    assert (mailbox["value"], mailbox["since"]) == ("read by mailbot on desk (process 42)", "12 s ago")
    assert mailbox["needs"] == ""
    with world.mailbot.desk.store.read() as tx:
        seq, head = tx.audit_head()
    assert rows(world, "audit trail")[f"{seq} entries"]["value"] == head[:16]
    rules = rows(world, "rules")[world.mailbot.desk.rulebook.version[:16]]
    assert rules["since"] == "26 November 2026 at 09:00 (Europe/Dublin)"
    assert needs(world) == []


def test_a_trail_that_was_found_not_to_agree_needs_a_person(world: World) -> None:
    approved(world)
    meddle_unseen(world, "UPDATE decision SET reason = 'meddled'")
    world.mailbot.audits.checks.run()
    (row,) = rows(world, "audit trail").values()
    assert row["needs"].startswith("it does not agree with the records: the decision about approval ")
    assert row["needs"].endswith("run `mailbot audit verify`")


def test_what_was_stored_and_not_handled_is_seen(world: World) -> None:
    world.writes(ANA, ASKED)
    world.mailbot.intake.receive(world.process.mailbox)
    assert rows(world, "mails")["stored, to be handled"]["value"] == "1"


def test_mail_that_is_not_acted_on_needs_a_person_whatever_says_that_it_is_not_its_turn(world: World) -> None:
    world.writes(ANA, ASKED)
    world.mailbot.intake.receive(world.process.mailbox)
    engine = connect(world.settings.database)
    with begin_write(engine) as connection:
        connection.execute(update(mail).values(due_at=world.clock.now() + timedelta(days=900)))
    engine.dispose()
    world.clock.forward(hours=3)
    world.mailbot.timetable.tick(world.clock.now())
    row = rows(world, "mails")["stored, to be handled"]
    assert (row["value"], row["since"]) == ("1", "oldest 2 h ago")
    assert "is `mailbot run` running?" in row["needs"]


def test_mail_that_waits_behind_very_many_of_its_sender_needs_nobody(world: World) -> None:
    for number in range(31):
        world.writes(ANA, "help", subject=f"help {number}")
    world.mailbot.intake.receive(world.process.mailbox)
    world.mailbot.intake.handle_stored()
    world.clock.forward(minutes=61)
    row = rows(world, "mails")["stored, to be handled"]
    assert (row["value"], row["since"], row["needs"]) == ("1", "", "")


def test_a_service_that_is_not_running_is_seen_by_its_jobs(world: World) -> None:
    world.works()
    world.clock.forward(minutes=14)
    assert needs(world) == []
    world.clock.forward(minutes=10)
    assert {("job", LAPSE), ("job", RELEASE)} <= set(needs(world))
    due = "was due on 26 November 2026 at {} (Europe/Dublin)"
    assert due.format("09:09") in rows(world, "job")[LAPSE]["needs"]  # every minute
    assert due.format("09:05") in rows(world, "job")[RELEASE]["needs"]  # every five
    world.works()
    assert needs(world) == []


def test_of_a_job_the_moment_for_which_it_ran_is_told_and_nothing_of_how_long_ago(world: World) -> None:
    world.works()
    job = rows(world, "job")[LAPSE]
    assert (job["value"], job["since"]) == ("ran for 26 November 2026 at 09:00 (Europe/Dublin)", "")


def test_a_desk_that_never_ran_says_so(world: World) -> None:
    assert {row["value"] for row in rows(world, "job").values()} == {"never ran"}
    assert len(needs(world)) == len(rows(world, "job"))


def test_a_mailbox_in_trouble_needs_a_person(world: World) -> None:
    world.works()
    reads(world, trouble="it refuses the login")
    row = rows(world, "mailbox")["access@imap.larkspur.example"]
    assert (row["needs"], row["since"]) == ("it refuses the login", "3 h ago")


def test_a_mailbox_that_nobody_reads_any_more_needs_a_person(world: World) -> None:
    world.works()
    reads(world, minutes_ago=30)
    row = rows(world, "mailbox")["access@imap.larkspur.example"]
    assert row["value"] == "last read 30 min ago"
    assert "start `mailbot run`" in row["needs"]


def test_a_mailbox_that_was_read_a_moment_ago_needs_nobody(world: World) -> None:
    reads(world, minutes_ago=10)
    row = rows(world, "mailbox")["access@imap.larkspur.example"]
    assert (row["value"], row["since"], row["needs"]) == ("last read 10 min ago", "", "")


def test_a_notice_put_aside_needs_a_person(world: World) -> None:
    world.writes(ANA, ASKED)
    world.works()
    world.writes(ANA, "status")
    world.mailbot.intake.receive(world.process.mailbox)
    world.mailbot.intake.handle_stored()
    store = world.mailbot.desk.store
    with store.write() as tx:
        claimed = tx.claim(world.clock.now(), 60, 1)
        tx.not_sent(claimed, "refused for good", None, world.clock.now())
    assert needs(world) == [("outbox", "review")]


def test_mail_that_does_not_leave_needs_a_person(world: World) -> None:
    world.writes(ANA, ASKED)
    world.mailbot.intake.receive(world.process.mailbox)
    world.mailbot.intake.handle_stored()
    world.clock.forward(minutes=61)
    world.mailbot.timetable.tick(world.clock.now())
    row = rows(world, "outbox")["queued"]
    assert (row["value"], row["since"]) == ("4", "oldest 61 min ago")
    assert needs(world) == [("outbox", "queued")]


def test_a_verification_that_only_a_row_tells_of_needs_a_person(world: World) -> None:
    world.works()
    world.clock.forward(days=2)
    meddle_unseen(world, f"UPDATE job_run SET ran_for = '{world.clock.now():%Y-%m-%d %H:%M:%S.%f}'")
    jobs = [what for area, what in needs(world) if area == "job"]
    assert {"verifies the audit trail (verify_trail)", ENDING} <= set(jobs)  # nor are the others believed


@pytest.mark.parametrize("area", ["mailbox", "mails", "outbox", "requests", "tasks", "job", "audit trail", "rules"])
def test_every_area_has_its_row(area: str, world: World) -> None:
    reads(world)
    assert rows(world, area)


def test_what_it_has_not_done_for_days_needs_a_person(world: World) -> None:
    approved(world)
    world.clock.at = world.clock.at.replace(hour=17)
    world.works()
    assert (rows(world, "tasks")["in IT's file"]["since"], needs(world)) == ("oldest 0 s ago", [])
    world.clock.at = world.clock.at.replace(day=30)  # a Monday, two business days later
    world.works()
    assert needs(world) == []
    world.clock.forward(days=2)
    world.works()
    row = rows(world, "tasks")["in IT's file"]
    assert (row["value"], row["since"]) == ("1", "oldest 6 d ago")
    assert "IT has said nothing of it for three business days: ask them" in row["needs"]
    assert needs(world) == [("tasks", "in IT's file")]
