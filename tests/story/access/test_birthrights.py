"""What comes with a job: signed in advance by the owner, given to whoever is new in it, and to nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from access_world import FINANCE, made, under, with_birthrights, with_combination, with_entitlements, with_people
from everyday import done, file_of, signs
from world import EVE, MIA, OTO, World, link_in, meddle, meddle_unseen, text_of

from mailbot.core.catalog import Person, Severity, SodRule
from mailbot.services.admin.rulesdiff import RulesDiff
from mailbot.services.approvals.asking import decide_ids

CHIDI = "chidi.okafor@larkspur.example"
NEW = Person("LF-3001", "nia@larkspur.example", "Nia Adams", "LF-3001", "Finance", "Analyst", "employee", MIA)
NIA = NEW.email


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = made(tmp_path, database_url, with_birthrights(FINANCE))
    world.works()
    yield world
    world.close()


def later(world: World, **time: float) -> None:
    world.clock.forward(**time)
    world.works()


def joins(world: World, *people: Person) -> None:
    world.clock.forward(minutes=1)
    under(world, with_people(*people))
    later(world, hours=1)


def standing(world: World) -> list[str]:
    return world.column(
        "SELECT CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN signed_at IS NOT NULL THEN 'signed' ELSE 'asked' END "
        "FROM standing_approval ORDER BY standing_id"
    )


def test_each_owner_is_asked_once_and_the_page_shows_whom_it_covers(world: World) -> None:
    later(world, hours=2)
    assert standing(world) == ["asked", "asked"]
    told = text_of(world.mail(OTO, "Show and sign"))
    assert "department: Finance" in told
    assert "In this job today: " in told
    assert "those who are in it now keep what they have" in told
    assert len([mail for mail in world.mails(OTO) if "in advance" in mail["Subject"]]) == 1
    browser = world.browser()
    assert "Ana Costa" not in browser.open(link_in(world.mail(OTO, "Show and sign"), "b"))
    page = signs(world, OTO).page.text
    assert "Ana Costa" in page
    assert "Eve Marlow" not in page
    assert standing(world) == ["signed", "asked"]


def test_looking_at_the_page_signs_nothing_and_nobody_else_can(world: World) -> None:
    link = link_in(world.mail(OTO, "Show and sign"), "b")
    stranger = world.browser()
    stranger.open(link)
    stranger.send(act="sign")
    assert stranger.status == 403
    chidi = signs(world, CHIDI)
    chidi.open(link)
    chidi.send(act="sign")
    assert chidi.status == 403
    assert standing(world) == ["asked", "signed"]


def test_a_new_starter_gets_it_all_on_what_was_signed(world: World) -> None:
    signs(world, OTO)
    signs(world, CHIDI)
    joins(world, NEW)
    assert sorted((task.person, task.system, task.access_level) for task in world.tasks()) == [
        ("LF-3001", "Finance Shared Drive", "Read"),
        ("LF-3001", "StockPilot", "Viewer"),
    ]
    made = "SELECT DISTINCT actor FROM audit_entry WHERE tag IN ('request:drafted', 'request:submitted')"
    assert world.column(made) == ["mailbot"]
    assert [mail["Subject"] for mail in world.mails(NIA)] == ["Received: what comes with your job"]
    assert world.column("SELECT DISTINCT via FROM decision") == ["standing"]
    assert sorted(world.column("SELECT standing FROM decision")) == ["S-00001", "S-00002"]
    assert "Approved in advance on 26 November 2026 for B-01 (S-0000" in world.column("SELECT reason FROM decision")[0]
    assert [mail for mail in world.mails(OTO) if "risk (REQ" in text_of(mail)] == []
    assert world.trail().wrong is None
    later(world, hours=5)
    assert len(world.tasks()) == 2


def test_those_who_are_in_the_job_already_get_nothing(world: World) -> None:
    signs(world, OTO)
    later(world, hours=3)
    assert world.requests() == {}
    assert world.tasks() == []


def test_who_moves_into_the_job_gets_it_and_who_changes_only_a_name_does_not(world: World) -> None:
    signs(world, OTO)
    catalog = world.mailbot.desk.catalog
    eve, ana = catalog.by_address[EVE], catalog.by_address["ana.costa@larkspur.example"]
    joins(world, replace(eve, department="Finance"), replace(ana, name="Ana Costa-Silva"))
    assert [(task.person, task.access_level) for task in world.tasks()] == [(eve.person_id, "Read")]


def test_who_is_new_reads_that_it_sets_up_what_is_approved_only_where_something_is(world: World) -> None:
    joins(world, NEW)
    told = text_of(world.mail(NIA))
    assert "You need do nothing." in told
    assert "daily file" not in told
    signs(world, CHIDI)
    other = replace(NEW, person_id="LF-3002", email="noa@larkspur.example", name="Noa Adams", employee_id="LF-3002")
    joins(world, NEW, other)
    assert "get no more mail about what is approved" in text_of(world.mail(other.email))


def test_what_was_approved_and_is_with_it_does_not_come_a_second_time_with_the_job(world: World) -> None:
    signs(world, OTO)
    world.writes(EVE, "I need Read on the Finance Shared Drive to look up invoices.")
    world.works()
    eve = world.mailbot.desk.catalog.by_address[EVE]
    for person in (eve.manager, OTO):
        world.decides(person, "approve", "", "risk (REQ-2026-00001)")
    joins(world, replace(eve, department="Finance"))
    assert [(task.request_id, task.access_level) for task in world.tasks()] == [("REQ-2026-00001", "Read")]
    assert "REQ-2026-00002" in world.requests()  # the other thing that comes with the job


def test_without_a_signature_the_owner_is_asked_and_nothing_is_given(world: World) -> None:
    joins(world, NEW)
    assert set(world.requests().values()) == {"pending"}
    assert world.tasks() == []
    assert "It is not approved in advance" in text_of(world.mail(OTO, "risk (REQ"))
    world.decides(OTO, "approve", "", "risk (REQ")
    assert [task.access_level for task in world.tasks()] == ["Read"]
    assert world.trail().wrong is None


def test_a_new_owner_decides_what_the_former_one_left_undecided(world: World) -> None:
    joins(world, NEW)
    drive = "Finance Shared Drive"
    under(world, with_entitlements(lambda row: replace(row, owner=EVE) if row.system == drive else row))
    later(world, minutes=10)
    assert "It is with Eve Marlow now" in text_of(world.mail(OTO, "need not decide"))
    world.decides(EVE, "approve", "", "risk (REQ")
    assert [task.system for task in world.tasks()] == [drive]
    assert world.trail().wrong is None


def test_who_signed_after_it_was_asked_is_still_asked_when_it_comes_back_to_them(world: World) -> None:
    joins(world, NEW)
    signs(world, OTO)
    link = link_in(world.mail(OTO, "risk (REQ"))
    page = world.signed_in(OTO, link)
    page.open(link)
    page.send(verb="pass", colleague="Henrik Sørensen", reason="I am at a fair.")
    world.works()
    henrik = "henrik.sorensen@larkspur.example"
    asked = len(world.mails(OTO))
    page = world.signed_in(henrik, link_in(world.mail(henrik, "risk (REQ")))
    page.send(verb="pass", colleague="Oto Virtanen", reason="Please do.")
    world.works()
    assert len(world.mails(OTO)) == asked + 1
    world.decides(OTO, "approve", "", "risk (REQ")
    assert [task.system for task in world.tasks()] == ["Finance Shared Drive"]


def test_an_owner_who_takes_back_what_they_signed_for_is_asked_about_it(world: World) -> None:
    signs(world, OTO)
    joins(world, NEW)
    file = file_of(world)
    link = world.mailbot.desk.links.url("decide", decide_ids(file.request, file.approvals[0]))
    page = world.browser()
    page.open(link)
    world.proves(page, OTO)
    page.send(verb="undo", reason="Not for her.")
    world.works()
    assert world.requests()["REQ-2026-00001"] == "pending"
    assert "You are asked again because you took your decision back" in text_of(world.mail(OTO, "risk (REQ"))


def not_together(world: World, severity: Severity) -> None:
    """From now on the two things that come with the job do not go together."""
    drive, stock = (("Finance Shared Drive", "Read"),), (("StockPilot", "Viewer"),)
    role = "it_security" if severity == "extra_approver" else ""
    under(world, with_combination(SodRule("Q-1", "Drive / stock", drive, stock, severity, "Not in one hand", role)))


def test_a_combination_that_warns_is_for_the_owner_to_see_whatever_they_signed(world: World) -> None:
    signs(world, OTO)
    signs(world, CHIDI)
    not_together(world, "warn")
    joins(world, NEW)
    assert [task.system for task in world.tasks()] == ["Finance Shared Drive"]  # asked first
    assert "Not in one hand" in text_of(world.mail(CHIDI, "risk (REQ"))
    world.decides(CHIDI, "approve", "", "risk (REQ")
    assert [task.system for task in world.tasks()] == ["Finance Shared Drive", "StockPilot"]
    assert world.trail().wrong is None


def test_a_combination_that_wants_one_more_approver_gets_them_whatever_the_owner_signed(world: World) -> None:
    signs(world, OTO)
    signs(world, CHIDI)
    not_together(world, "extra_approver")
    joins(world, NEW)
    assert [task.system for task in world.tasks()] == ["Finance Shared Drive"]
    for person in (MIA, CHIDI, "marcus.adeyemi@larkspur.example"):
        world.decides(person, "approve", "", "risk (REQ-2026-00002)")
    assert [task.system for task in world.tasks()] == ["Finance Shared Drive", "StockPilot"]
    assert world.trail().wrong is None


def test_it_ends_with_its_owner_and_the_new_one_is_asked(world: World) -> None:
    signs(world, OTO)
    drive = "Finance Shared Drive"
    under(world, with_entitlements(lambda row: replace(row, owner=MIA) if row.system == drive else row))
    later(world, hours=1)
    assert standing(world) == ["ended", "asked", "asked"]
    assert world.mails(MIA) != []
    joins(world, NEW)
    assert world.tasks() == []
    assert world.trail().wrong is None


def test_a_changed_condition_ends_it(world: World) -> None:
    signs(world, OTO)
    wider = replace(FINANCE, when={"department": ("Finance", "Sales")})
    under(world, with_birthrights(wider))
    later(world, hours=1)
    assert standing(world) == ["ended", "ended", "asked", "asked"]


def test_its_last_day_ends_it_and_a_later_one_is_asked_for_a_fortnight_before(world: World) -> None:
    signs(world, OTO)
    under(world, with_birthrights(replace(FINANCE, until=date(2028, 6, 30))))
    later(world, days=3)
    assert standing(world) == ["signed", "asked"]
    later(world, days=201)
    assert standing(world) == ["signed", "asked", "asked", "asked"]
    later(world, days=16)
    assert standing(world) == ["ended", "ended", "asked", "asked"]
    joins(world, NEW)
    assert world.tasks() == []


def test_a_signature_that_an_insider_wrote_decides_nothing_and_is_found_out(world: World) -> None:
    meddle(world, "UPDATE standing_approval SET signed_at = asked_at, assurance = 'session'")
    joins(world, NEW)
    assert world.tasks() == []
    assert set(world.requests().values()) == {"pending"}
    assert world.trail().wrong is not None


FORGED_SIGNATURES = {
    "for another level": "access_level = 'Edit'",
    "by another owner": "approver = (SELECT person_id FROM person WHERE email = 'OWNER')",
    "for other people": 'conditions = \'{"department": ["Legal"]}\'',
    "less surely": "assurance = 'session'",
    "for longer": "until = '2036-06-30'",
}


@pytest.mark.parametrize("how", FORGED_SIGNATURES)
def test_a_signature_is_not_what_somebody_made_of_it(world: World, how: str) -> None:
    """One that was given for something else counts for nothing, and is told."""
    signs(world, OTO)
    signed = "signed_at IS NOT NULL AND ended_at IS NULL"
    meddle_unseen(
        world, f"UPDATE standing_approval SET {FORGED_SIGNATURES[how].replace('OWNER', CHIDI)} WHERE {signed}"
    )
    with world.mailbot.desk.store.read() as tx:
        (row,) = [each for each in tx.standing_approvals() if each.signed_at]
        assert tx.signed_for(row.approver, row.system, row.access_level, world.clock.now().date()) == []
        assert tx.strange_rows(world.clock.now().date()) == [f"the approval in advance {row.standing_id}"]
    assert f"approval in advance {row.standing_id} was changed" in str(world.trail().wrong)


def test_a_signature_is_not_brought_back_after_its_end(world: World) -> None:
    signs(world, OTO)
    under(world, with_birthrights(replace(FINANCE, when={"department": ("Legal",)})))
    later(world, hours=1)
    assert standing(world)[0] == "ended"
    under(world, with_birthrights(FINANCE))
    meddle_unseen(world, "UPDATE standing_approval SET ended_at = NULL WHERE signed_at IS NOT NULL")
    joins(world, NEW)
    assert set(world.requests().values()) == {"pending"}


def test_other_rules_are_held_against_a_birthright_as_one(world: World) -> None:
    """Only its owner is asked, so another manager changes nothing about it."""
    signs(world, OTO)
    signs(world, CHIDI)
    joins(world, replace(NEW, manager=""))
    assert len(world.tasks()) == 2
    old, store = world.mailbot.desk.rulebook, world.mailbot.desk.store
    managed = with_people(replace(NEW, manager=MIA))(old)
    assert list(RulesDiff(store, old, managed, world.clock.now()).changes(10)) == []
    moved = with_people(replace(NEW, department="Sales"))(old)
    (one, other) = RulesDiff(store, old, moved, world.clock.now()).changes(10)
    assert {one.before, other.before} == {"Oto Virtanen (owner)", "Chidi Okafor (owner)"}
    assert one.after == "held: no birthright of policy.yaml gives this to them any more."


@pytest.mark.parametrize(("away", "given"), [(1, 0), (30, 1)])
def test_what_somebody_gave_back_a_while_ago_comes_with_the_job_again_and_what_they_just_gave_back_does_not(
    world: World, away: int, given: int
) -> None:
    """Their row in staff.csv was gone only for a day, by mistake."""
    signs(world, OTO)
    signs(world, CHIDI)
    joins(world, NEW)
    done(world)
    world.writes(NIA, "I no longer need Viewer on StockPilot.")
    world.works()
    world.clock.forward(days=2)  # it is a Friday
    done(world)
    before = {task.task_id for task in world.tasks()}
    under(world, with_people(replace(NEW, active=False)))
    later(world, hours=1)
    later(world, days=away)
    under(world, lambda rulebook: replace(with_people(NEW)(rulebook), version="she is back"))
    later(world, hours=2)
    anew = [task for task in world.tasks() if task.task_id not in before and task.system == "StockPilot"]
    assert len(anew) == given
