"""Eve looks for a way in."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from access_world import EMERGENCY, made, with_policy
from sqlalchemy import text as sql
from test_access_ends import approve as approve_both
from test_delegations import own_page, seats, with_staff
from test_leavers_and_movers import DANIEL, approved, granted, moves, revokes, says
from world import ANA, EVE, MIA, OTO, World, link_in, text_of

from mailbot.adapters.database.engine import connect

MARCUS = "marcus.adeyemi@larkspur.example"
HENRIK = "henrik.sorensen@larkspur.example"


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    import shutil
    return f"sqlite:///{shutil.copyfile(sqlite_template, tmp_path / 'eve.db')}"


def insider(world: World, *statements: str) -> None:
    """Somebody with SQL; the guards are on."""
    engine = connect(world.settings.database)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(sql(statement))
    engine.dispose()


def pid(world: World, email: str) -> str:
    return world.column("SELECT person_id FROM person WHERE email = :e", e=email)[0]


def test_deputy_for(world: World) -> None:
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    mia, eve, daniel = (pid(world, one) for one in (MIA, EVE, DANIEL))
    insider(
        world,
        f"UPDATE approval SET approver = '{daniel}' WHERE approver = '{mia}'",
        f"UPDATE approval SET approver = '{mia}', deputy_for = '{eve}' WHERE approver = '{daniel}'",
    )
    assert "deputy_for" in str(world.trail().wrong)
    world.clock.forward(hours=2)
    world.works()
    assert seats(world)[0] == "Eve Marlow"
    world.decides(EVE, "approve")
    world.decides(OTO, "approve")
    assert len(world.tasks()) == 1
    assert "passes as another's than it was" in str(world.trail().wrong)


def test_job_run(world: World) -> None:
    granted(world)
    insider(world, "UPDATE job_run SET ran_for = '2099-01-01 00:00:00.000000'")
    world.leaves(ANA)
    world.clock.forward(days=20)
    world.works()
    assert [state for state, _ in revokes(world)] == ["exported"]
    assert world.column("SELECT ran_for FROM job_run WHERE ran_for LIKE '2099%'") == []


@pytest.mark.xfail(strict=True, reason="absence rows are not held against the trail")
def test_absence_by_sql(world: World) -> None:
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    insider(world, f"INSERT INTO absence (org_id, person_id, since, until, mail_id) VALUES ('main', '{pid(world, MIA)}', '2026-11-26 09:00:00.000000', '2027-11-26', 1)")
    world.clock.forward(hours=2)
    world.works()
    print(seats(world), world.trail().wrong)
    assert world.trail().wrong


@pytest.mark.xfail(strict=True, reason="a review's reviewer is not held against the trail")
def test_review_reviewer(world: World) -> None:
    granted(world)
    moves(world)
    insider(world, f"UPDATE review SET reviewer = '{pid(world, ANA)}'")
    for day in range(1, 14):
        world.clock.forward(days=1)
        world.works()
    page = own_page(world, ANA, "r")
    page.send(0, **{"answer-G-00001": "keep"})
    print(world.column("SELECT answer FROM review_answer"), world.trail().wrong)
    assert world.trail().wrong


def test_withdrawn_upgrade_spares_revoke(world: World) -> None:
    wish = "Could I get Read on the Finance Shared Drive for the month-end closing?"
    approved(world, wish)
    from test_leavers_and_movers import done
    done(world)
    world.clock.forward(minutes=20)
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.clock.forward(minutes=20)
    moves(world)
    own_page(world, DANIEL, "r", "what Ana Costa keeps").send(0, **{"answer-G-00001": "remove"})
    print(revokes(world), world.requests())
    world.clock.forward(minutes=20)
    world.decides(DANIEL, "approve", containing="REQ-2026-00002")
    world.decides(OTO, "approve")
    print(revokes(world), world.requests())
    says(world, ANA, "Please withdraw REQ-2026-00002.")
    print(text_of(world.mails(ANA)[-1])[:200])
    print([(t.kind, t.state) for t in world.tasks()], revokes(world), world.requests())
    world.clock.forward(days=9)
    world.works()
    print([(t.kind, t.state) for t in world.tasks()], world.register())
    assert [s for s, _ in revokes(world)] != ["cancelled"]


def test_dkim_replay_delegation(world: World) -> None:
    """Mia tells Eve (not the desk); Eve delivers the very mail to the desk."""
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    from email.message import EmailMessage
    m = EmailMessage()
    m["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    m["From"], m["To"] = MIA, "finance-team@larkspur.example"
    m["Date"] = "Thu, 26 Nov 2026 08:00:00 +0000"
    m["Message-ID"] = "<private-1@larkspur.example>"
    m["Subject"] = "While I am away"
    m.set_content("Hi all,\n\nEve Marlow decides for me until 10 December.\n\nMia\n")
    world.delivers(m.as_bytes())
    world.works()
    print(seats(world), world.reasons()[-1])
    assert world.column("SELECT delegate FROM delegation") == []


def test_dkim_replay_same_message(world: World) -> None:
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.writes(MIA, "Eve Marlow decides for me for two days.", message_id="<d1@x>")
    world.works()
    world.clock.forward(days=60)
    world.works()
    world.writes(MIA, "Eve Marlow decides for me for two days.", message_id="<d1@x>", X_Other="y")
    world.works()
    print(world.column("SELECT since||' '||until FROM delegation"), world.reasons()[-1])
    assert len(world.column("SELECT delegate FROM delegation")) == 1


@pytest.fixture
def urgent(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = made(tmp_path, database_url, with_policy(emergency=EMERGENCY))
    yield world
    world.close()

ASKED = "Emergency: I need Journal Entry in Orchard Finance now until 31 December to stop a wrong payment."


@pytest.mark.xfail(strict=True, reason="an emergency passes to anybody by delegation")
def test_emergency_delegated(urgent: World) -> None:
    world = urgent
    says(world, MARCUS, "Eve Marlow decides for me until 10 December.")
    says(world, ANA, ASKED)
    print(seats(world))
    world.decides(EVE, "approve", "sure", "EMERGENCY")
    assert world.tasks() == []


@pytest.mark.xfail(strict=True, reason="an emergency passes to anybody")
def test_emergency_passed_on(urgent: World) -> None:
    world = urgent
    says(world, ANA, ASKED)
    page = world.signed_in(MARCUS, link_in(world.mail(MARCUS, "EMERGENCY")))
    page.send(verb="pass", colleague=EVE, reason="please")
    world.works()
    print(seats(world))
    world.decides(EVE, "approve", "sure")
    assert world.tasks() == []


@pytest.mark.xfail(strict=True, reason="an emergency passes to who was not named")
def test_emergency_absent(urgent: World) -> None:
    world = urgent
    says(world, ANA, ASKED)
    first = world.mail(DANIEL, "EMERGENCY")
    world.writes(DANIEL, "I am away until 7 December.", "Automatic reply: EMERGENCY", Auto_Submitted="auto-replied", In_Reply_To=first["Message-ID"])
    world.works()
    print(world.reasons()[-1], seats(world))
    assert "Henrik" not in str(seats(world))


def test_extension_with_it_swallows_remove(world: World) -> None:
    from test_leavers_and_movers import done
    approved(world, "Could I get Edit on the Finance Shared Drive for the month-end closing until 31 January 2027?")
    done(world)
    world.clock.forward(minutes=20)
    says(world, ANA, "Please extend my Edit access to the Finance Shared Drive until 30 June 2027.")
    print(world.requests())
    world.decides(MIA, "approve", containing="REQ-2026-00002")
    world.decides(OTO, "approve", containing="REQ-2026-00002")
    world.clock.at = (world.clock.at + timedelta(days=4)).replace(hour=17)
    world.works()
    print([(t.kind, t.state) for t in world.tasks()])
    moves(world)
    own_page(world, DANIEL, "r", "what Ana Costa keeps").send(0, **{"answer-G-00001": "remove"})
    print(revokes(world))
    world.mailbot.fulfilment.finish(["T-00002"], "done", "Marcus", "")
    world.clock.forward(days=3)
    world.works()
    print([(t.kind, t.state, t.cause, t.note) for t in world.tasks()], world.register())
    assert "cancelled" not in [s for s, _ in revokes(world)] or len(revokes(world)) > 1, world.register()


@pytest.mark.xfail(strict=True, reason="a delegation takes IT security's and the CISO's approval out of their group")
def test_critical_delegated_to_anybody(world: World) -> None:
    says(world, "prakash.iyer@larkspur.example", "Eve Marlow decides for me until 10 January.")
    says(world, ANA, "I need Period Close in Orchard Finance until 31 January because I close the books.")
    for who in (MIA, DANIEL, HENRIK, "margaret.oyelaran@larkspur.example", MARCUS, EVE):
        world.clock.forward(minutes=5)
        link = link_in(world.mail(who, "REQ-2026-00001"))
        browser = world.browser()
        browser.open(link)
        browser.send()
        world.works()
        import re as _re
        browser.send(code=_re.search(r"\b(\d{6})\b", text_of(world.mail(who, "code")))[1])
        browser.send(verb="approve", reason="ok")
        world.works()
        print(who, browser.status, seats(world)[-1])
    assert world.tasks() == []


@pytest.mark.xfail(strict=True, reason="notices of delegations have no cap")
def test_delegation_bomb(world: World) -> None:
    for i in range(40):
        world.writes(ANA, f"Oto Virtanen decides for me until {(i % 20) + 1} December.", "x")
        world.works()
    print(len(world.mails(OTO)), len(world.mails(ANA)))
    assert len(world.mails(OTO)) <= 10


@pytest.mark.xfail(strict=True, reason="due_at of an approval is not held against the trail")
def test_due_at_by_sql(world: World) -> None:
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    insider(world, f"UPDATE approval SET due_at = '2026-11-26 09:00:00.000000' WHERE approver = '{pid(world, MIA)}'")
    world.clock.forward(hours=1)
    world.works()
    print(seats(world), world.trail().wrong)
    assert world.trail().wrong


def test_recall_by_sql_stops_the_file(world: World) -> None:
    approved(world)
    insider(world, f"INSERT INTO recall (org_id, recall_id, request_id, version, slot, taken_by, taken_at, reason) VALUES ('main','RC-9','REQ-2026-00001',1,1,'{pid(world, MIA)}','2026-11-26 09:30:00.000000','x')")
    says(world, EVE, "I need Picker in StockPilot")
    world.clock.at = world.clock.at.replace(hour=17)
    world.works()
    print([(t.kind, t.state) for t in world.tasks()], world.trail().wrong)

