"""Eve looks for a way in: with SQL while the guards are on, with others' mails, through delegates and reviews."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from access_world import EMERGENCY, made, with_policy
from everyday import approved, done, granted, moves, own_page, revokes, says, seats
from forgeries import told
from sqlalchemy import text as sql
from world import ANA, DANIEL, EVE, HENRIK, MIA, OTO, World, link_in, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect

MARCUS = "marcus.adeyemi@larkspur.example"


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    return f"sqlite:///{shutil.copyfile(sqlite_template, tmp_path / 'eve.db')}"


def insider(world: World, *statements: str) -> None:
    """Somebody with SQL; the guards are on."""
    engine = connect(world.settings.database)
    with begin_write(engine) as connection:
        for statement in statements:
            connection.execute(sql(statement))
    engine.dispose()


def pid(world: World, email: str) -> str:
    return world.column("SELECT person_id FROM person WHERE email = :e", e=email)[0]


def test_an_approval_goes_back_to_nobody_for_whom_a_row_says_that_it_is_held(world: World) -> None:
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    mia, eve, daniel = (pid(world, one) for one in (MIA, EVE, DANIEL))
    insider(
        world,
        f"UPDATE approval SET approver = '{daniel}' WHERE approver = '{mia}'",
        f"UPDATE approval SET approver = '{mia}', deputy_for = '{eve}' WHERE approver = '{daniel}'",
    )
    assert "whom its approver stands in for" in str(world.trail().wrong)
    world.clock.forward(hours=2)
    world.works()
    assert seats(world)[0] == "Mia Berg for Eve Marlow"
    world.decides(MIA, "approve")
    assert world.column("SELECT slot FROM decision") == []
    world.works()
    assert "a request was tampered with" in told(world, world.mailbot.desk.policy.auditor)


def test_a_run_noted_for_later_than_now_stops_no_job(world: World) -> None:
    granted(world)
    insider(world, "UPDATE job_run SET ran_for = '2099-01-01 00:00:00.000000'")
    world.leaves(ANA)
    world.clock.forward(days=20)
    world.works()
    assert [state for state, _ in revokes(world)] == ["exported"]
    assert world.column("SELECT ran_for FROM job_run WHERE ran_for LIKE '2099%'") == []


def test_a_run_that_somebody_else_notes_keeps_no_job_from_running_and_is_no_run_for_status(world: World) -> None:
    """A job runs once for each due time all the same, whoever rewrites the rows, and however often."""
    insider(world, f"UPDATE job_run SET ran_for = '{world.clock.now() + timedelta(days=1):%Y-%m-%d 00:00:00.000000}'")
    world.clock.forward(days=1, hours=1)
    assert any("was due on" in row["needs"] for row in world.mailbot.status())
    world.works()
    assert not [row for row in world.mailbot.status() if row["area"] == "job" and row["needs"]]
    ran = world.column("SELECT ran_for || seal FROM job_run WHERE job = 'checkpoint'")
    assert "checkpoint" not in world.mailbot.timetable.tick(world.clock.now())
    insider(world, f"UPDATE job_run SET ran_for = '{world.clock.now():%Y-%m-%d %H:%M:%S.%f}'")
    assert "checkpoint" in world.mailbot.timetable.tick(world.clock.now())
    assert world.column("SELECT ran_for || seal FROM job_run WHERE job = 'checkpoint'") == ran
    assert "checkpoint" not in world.mailbot.timetable.tick(world.clock.now())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_run_noted_with_no_time_makes_no_other_job_run_again_and_status_is_told(world: World) -> None:
    granted(world)
    insider(world, "INSERT INTO job_run (org_id, job, ran_for) SELECT org_id, 'x', 'zzz' FROM job_run LIMIT 1")
    world.mailbot.timetable.tick(world.clock.now())
    assert "ending" not in world.mailbot.timetable.tick(world.clock.now())
    insider(world, "UPDATE job_run SET ran_for = '2026-11-26T00:00' WHERE job = 'ending'")
    assert "never ran" in str([row for row in world.mailbot.status() if "ending" in str(row)])


def test_nobody_reviews_what_they_hold_themselves_whoever_says_so(world: World) -> None:
    granted(world)
    moves(world)
    insider(world, f"UPDATE review SET reviewer = '{pid(world, ANA)}'")
    for _ in range(13):
        world.clock.forward(days=1)
        world.works()
    assert not [mail for mail in world.mails(ANA) if "/r/" in text_of(mail)]
    assert [state for state, _ in revokes(world)] == []


def test_an_upgrade_that_is_withdrawn_spares_no_removal(world: World) -> None:
    wish = "Could I get Read on the Finance Shared Drive for the month-end closing?"
    approved(world, wish)

    done(world)
    world.clock.forward(minutes=20)
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.clock.forward(minutes=20)
    moves(world)
    own_page(world, DANIEL, "r", "what Ana Costa keeps").send(0, **{"answer-G-00001": "remove"})
    world.clock.forward(minutes=20)
    world.decides(DANIEL, "approve", containing="REQ-2026-00002")
    world.decides(OTO, "approve")
    says(world, ANA, "Please withdraw REQ-2026-00002.")
    world.clock.forward(days=9)
    world.works()
    assert [s for s, _ in revokes(world)] != ["cancelled"]


def test_a_mail_that_was_not_written_to_the_desk_makes_no_delegation(world: World) -> None:
    """Mia tells Eve (not the desk); Eve delivers the very mail to the desk."""
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    m = EmailMessage()
    m["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    m["From"], m["To"] = MIA, "finance-team@larkspur.example"
    m["Date"] = "Thu, 26 Nov 2026 08:00:00 +0000"
    m["Message-ID"] = "<private-1@larkspur.example>"
    m["Subject"] = "While I am away"
    m.set_content("Hi all,\n\nEve Marlow decides for me until 10 December.\n\nMia\n")
    world.delivers(m.as_bytes())
    world.works()
    assert world.column("SELECT delegate FROM delegation") == []


@pytest.fixture
def urgent(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = made(tmp_path, database_url, with_policy(emergency=EMERGENCY))
    yield world
    world.close()


ASKED = "Emergency: I need Journal Entry in Orchard Finance now until 31 December to stop a wrong payment."


def test_an_emergency_passes_to_no_delegate(urgent: World) -> None:
    world = urgent
    says(world, MARCUS, "Eve Marlow decides for me until 10 December.")
    says(world, ANA, ASKED)
    assert "EMERGENCY" not in " ".join(mail["Subject"] for mail in world.mails(EVE))
    assert "Eve Marlow" not in str(seats(world))


def test_an_emergency_is_passed_on_to_nobody_who_is_not_named_for_it(urgent: World) -> None:
    world = urgent
    says(world, ANA, ASKED)
    page = world.signed_in(MARCUS, link_in(world.mail(MARCUS, "EMERGENCY")))
    page.send(verb="pass", colleague=EVE, reason="please")
    world.works()
    assert "In an emergency only those decide whom policy.yaml names for it" in page.page.text
    assert (world.mails(EVE), world.tasks()) == ([], [])


def test_an_emergency_goes_to_no_stand_in(urgent: World) -> None:
    world = urgent
    says(world, ANA, ASKED)
    first = world.mail(DANIEL, "EMERGENCY")
    world.writes(
        DANIEL,
        "I am away until 7 December.",
        "Automatic reply: EMERGENCY",
        Auto_Submitted="auto-replied",
        In_Reply_To=first["Message-ID"],
    )
    world.works()
    assert "Henrik" not in str(seats(world))


def test_an_extension_that_it_has_swallows_no_removal(world: World) -> None:
    approved(world, "Could I get Edit on the Finance Shared Drive for the month-end closing until 31 January 2027?")
    done(world)
    world.clock.forward(minutes=20)
    says(world, ANA, "Please extend my Edit access to the Finance Shared Drive until 30 June 2027.")
    world.decides(MIA, "approve", containing="REQ-2026-00002")
    world.decides(OTO, "approve", containing="REQ-2026-00002")
    world.clock.at = (world.clock.at + timedelta(days=4)).replace(hour=17)
    world.works()
    moves(world)
    own_page(world, DANIEL, "r", "what Ana Costa keeps").send(0, **{"answer-G-00001": "remove"})
    world.mailbot.fulfilment.finish(["T-00002"], "done", "Marcus", "")
    world.clock.forward(days=3)
    world.works()
    assert "cancelled" not in [s for s, _ in revokes(world)] or len(revokes(world)) > 1, world.register()


def test_at_critical_risk_a_delegation_does_not_leave_the_roles_own_group(world: World) -> None:
    says(world, "prakash.iyer@larkspur.example", "Eve Marlow decides for me until 10 January.")
    says(world, ANA, "I need Period Close in Orchard Finance until 31 January because I close the books.")
    for who in (MIA, DANIEL, HENRIK, "margaret.oyelaran@larkspur.example", MARCUS):
        world.clock.forward(minutes=5)
        browser = world.browser()
        browser.open(link_in(world.mail(who, "REQ-2026-00001")))
        world.proves(browser, who)
        browser.send(verb="approve", reason="ok")
        world.works()
    assert "Eve Marlow" not in str(seats(world))
    assert [mail["Subject"] for mail in world.mails(EVE) if "Period Close" in mail["Subject"]] == []


def test_changing_ones_mind_about_a_delegate_fills_nobodys_mailbox(world: World) -> None:
    for i in range(40):
        world.writes(ANA, f"Oto Virtanen decides for me until {(i % 20) + 1} December.", "x")
        world.works()
    assert len(world.mails(OTO)) <= 10
