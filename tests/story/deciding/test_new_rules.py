"""The rules change while people decide: what is undecided follows, what is decided stays, and nobody is left alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import product

import pytest
from deliveries import bounce_of
from everyday import acts, approvers, changes, enter, file_of, left, managed_by
from world import ANA, DANIEL, EVE, HENRIK, MIA, NADIA, ONE, OTO, WISH, World, link_in, meddle_unseen, text_of

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.rules import StageRule
from mailbot.services.lifecycle import newrules
from mailbot.services.lifecycle.newrules import NewRules

MARGARET = "margaret.oyelaran@larkspur.example"
OFFICE = "access-office@larkspur.example"


def owned_by(owner: str) -> Callable[[Entitlement], Entitlement]:
    return lambda row: replace(row, owner=owner) if row.system == "Finance Shared Drive" else row


def test_a_new_manager_decides_what_is_open_and_the_former_one_is_told(asked: World) -> None:
    changes(asked, people=managed_by(DANIEL))
    assert approvers(asked) == [DANIEL, OTO]
    assert "the rules now name you as manager" in text_of(asked.mail(DANIEL, "decide"))
    assert "It is with Daniel Weber now" in text_of(asked.mail(MIA, "need not decide"))
    asked.decides(DANIEL, "approve")
    asked.decides(OTO, "approve")
    assert asked.requests() == {ONE: "approved"}
    assert asked.trail().wrong is None


def test_the_link_of_the_former_manager_decides_nothing_any_more(asked: World) -> None:
    changes(asked, people=managed_by(DANIEL))
    assert "Daniel Weber" not in asked.signed_in(MIA, link_in(asked.mail(MIA, "Approve"), "d")).page.text
    assert asked.signed_in(MIA, link_in(asked.mail(MIA, "Approve"), "d")).status == 410
    assert asked.requests() == {ONE: "pending"}


def test_what_came_back_to_its_approver_follows_the_rules_again(asked: World) -> None:
    asked.writes(MIA, "From 26 November to 4 December Henrik Sørensen decides for me.")
    asked.works()
    assert approvers(asked) == [HENRIK, OTO]
    asked.writes(MIA, "I am back.")
    asked.works()
    assert approvers(asked) == [MIA, OTO]
    changes(asked, people=managed_by(DANIEL))
    assert approvers(asked) == [DANIEL, OTO]


def test_what_is_decided_stays_decided(asked: World) -> None:
    asked.decides(MIA, "approve")
    changes(asked, people=managed_by(DANIEL), rows=owned_by(NADIA))
    assert approvers(asked) == [MIA, NADIA]
    assert asked.mails(DANIEL) == []
    asked.decides(NADIA, "approve")
    assert asked.requests() == {ONE: "approved"}


def passed_on(world: World) -> None:
    """Oto has let Nadia decide, whom no rule names."""
    acts(world, OTO, verb="pass", colleague=NADIA, reason="Nadia knows the drive.")
    assert approvers(world) == [MIA, NADIA]


def test_what_somebody_passed_on_goes_to_whom_the_rules_come_to_name_in_their_place(asked: World) -> None:
    passed_on(asked)
    changes(asked, people=managed_by(EVE, HENRIK), name="another manager of somebody else")
    assert approvers(asked) == [MIA, NADIA]
    changes(asked, rows=owned_by(DANIEL))
    assert approvers(asked) == [MIA, DANIEL]
    assert "the rules now name you as owner" in text_of(asked.mail(DANIEL, "decide"))
    assert "It is with Daniel Weber now" in text_of(asked.mail(NADIA, "need not decide"))
    asked.decides(DANIEL, "approve")
    asked.decides(MIA, "approve")
    assert asked.requests() == {ONE: "approved"}
    assert asked.trail().wrong is None


def test_what_a_colleague_has_decided_stays_when_another_is_named_for_who_passed_it_on(asked: World) -> None:
    passed_on(asked)
    asked.decides(NADIA, "approve")
    changes(asked, rows=owned_by(DANIEL))
    assert approvers(asked) == [MIA, NADIA]
    asked.decides(MIA, "approve")
    assert asked.requests() == {ONE: "approved"}


def test_what_somebody_passed_on_stays_with_their_colleague_while_nobody_is_named_in_their_place(asked: World) -> None:
    passed_on(asked)
    changes(asked, people=left(OTO), policy=lambda row: replace(row, fallbacks={}))
    assert approvers(asked) == [MIA, NADIA]
    assert asked.requests() == {ONE: "pending"}


def test_a_change_that_does_not_touch_the_request_passes_nothing_on(asked: World) -> None:
    before = len(asked.mails(MIA)), len(asked.mails(OTO))
    changes(asked, people=managed_by(DANIEL, EVE))
    assert approvers(asked) == [MIA, OTO]
    assert (len(asked.mails(MIA)), len(asked.mails(OTO))) == before


def test_nothing_is_looked_at_again_while_the_rules_stay_the_same(asked: World) -> None:
    changes(asked, people=managed_by(DANIEL))
    with asked.mailbot.desk.store.read() as tx:
        assert tx.not_followed(asked.mailbot.desk.rulebook.version, 10) == []
        assert tx.not_followed("another", 10) == [ONE]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_no_row_that_says_that_it_has_followed_them_keeps_a_request_on_the_rules_of_before(asked: World) -> None:
    asked.clock.forward(minutes=1)
    meddle_unseen(asked, "UPDATE request_version SET followed = 'changed'")
    changes(asked, people=managed_by(DANIEL))
    assert approvers(asked) == [DANIEL, OTO]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_of_very_many_some_follow_at_a_time_and_a_restart_goes_on_with_the_others(
    asked: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newrules, "_AT_ONCE", 2)
    for system in ("StockPilot (Viewer)", "Insight BI (Viewer)", "HarvestCRM (Read Only)", "Quality Documents (Read)"):
        asked.clock.forward(minutes=1)
        asked.writes(ANA, f"I need {system} for the month-end closing.")
        asked.works()
    names = sorted(asked.requests())
    assert len(names) == 5
    meddle_unseen(asked, "UPDATE request_version SET followed = 'changed'")
    rulebook = asked.mailbot.desk.rulebook
    people = tuple(map(managed_by(DANIEL), rulebook.catalog.people))
    changed = replace(rulebook, catalog=Catalog(people, rulebook.catalog.entitlements), version="changed")

    def follow() -> list[str]:
        asked.runs_under(changed)
        NewRules(asked.mailbot.desk).follow()
        return [name for name in names if DANIEL in approvers(asked, name)]

    asked.clock.forward(minutes=1)
    asked.runs_under(changed)
    assert [name for name in names if DANIEL in approvers(asked, name)] == names[:2]
    assert follow() == names[:4]
    assert follow() == names
    meddle_unseen(asked, "UPDATE request_version SET followed = ''")
    assert NewRules(asked.mailbot.desk).follow() == 2
    assert asked.trail().wrong is None


def test_two_who_change_places_both_still_decide(asked: World) -> None:
    changes(asked, people=managed_by(OTO), rows=owned_by(MIA))
    assert sorted(approvers(asked)) == sorted([MIA, OTO])


def test_a_new_owner_who_is_a_party_to_the_request_never_decides_it(asked: World) -> None:
    changes(asked, rows=owned_by(ANA))
    assert ANA not in approvers(asked)
    assert len(set(approvers(asked))) == 2


def test_managers_in_a_circle_are_passed_over_by_a_ladder_of_their_own(asked: World) -> None:
    """Mia has left, and above her is Ana, who asked and is Mia's own report."""
    ladders = {"leaver": ("next_manager", "hold"), "circular": ("department_head", "hold")}
    changes(
        asked,
        people=lambda row: managed_by(ANA, MIA)(left(MIA)(row)),
        policy=lambda row: replace(row, fallbacks=ladders),
    )
    assert approvers(asked) == [HENRIK, OTO]


def test_without_such_a_ladder_the_access_office_learns_of_the_circle(asked: World) -> None:
    changes(
        asked,
        people=lambda row: managed_by(ANA, MIA)(left(MIA)(row)),
        policy=lambda row: replace(row, fallbacks={"leaver": ("next_manager", "hold")}),
    )
    assert approvers(asked) == [MIA, OTO]
    told = text_of(asked.mail(OFFICE))
    assert "Mia Berg" in told
    assert ONE in told


def test_who_decides_instead_of_a_leaver_keeps_it_when_the_rules_change_again(asked: World) -> None:
    """It came to the leaver because time ran out; no rule ever named them, so none takes it from who has it now."""
    ladders = {"late": ("department_head",), "leaver": ("next_manager",), "self": ("access_office",)}
    changes(asked, policy=lambda row: replace(row, fallbacks=ladders, access_office=NADIA), name="ladders")
    asked.decides(OTO, "approve")
    asked.clock.forward(days=5)
    asked.works()
    assert approvers(asked) == [HENRIK, OTO]
    changes(asked, people=left(HENRIK), name="left")
    assert approvers(asked) == [MARGARET, OTO]
    said = text_of(asked.mail(MARGARET, "decide"))
    whose = "stand-in for the manager, who did not decide in time"
    assert f"Henrik Sørensen, who was asked as {whose}, no longer works here" in said
    changes(asked, name="another")
    assert approvers(asked) == [MARGARET, OTO]


def test_for_an_approver_who_left_the_ladder_finds_somebody(asked: World) -> None:
    ladder = {"leaver": ("next_manager", "hold")}
    changes(asked, people=left(MIA), policy=lambda row: replace(row, fallbacks=ladder))
    assert approvers(asked) == [HENRIK, OTO]


def test_with_nobody_to_decide_the_access_office_knows_and_the_request_stays_open(asked: World) -> None:
    changes(asked, people=left(MIA))
    assert asked.requests() == {ONE: "pending"}
    assert "nobody to decide" in asked.mail(OFFICE, "has nobody")["Subject"]
    changes(asked, people=managed_by(DANIEL), name="mended")
    assert approvers(asked) == [DANIEL, OTO]


def test_that_nobody_can_decide_is_told_once_for_each_time_that_it_comes_to_be_so(asked: World) -> None:
    def told() -> int:
        return len([mail for mail in asked.mails(OFFICE) if "nobody to decide" in mail["Subject"]])

    changes(asked, people=left(MIA))
    changes(asked, policy=lambda row: replace(row, escalations=0), name="about something else")
    assert told() == 1
    changes(asked, people=lambda row: replace(row, active=row.active or row.email == MIA), name="back")
    asked.clock.forward(minutes=1)
    asked.works()
    changes(asked, people=left(MIA), name="left again")
    assert told() == 2


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_of_many_that_nobody_can_decide_the_access_office_reads_how_many_and_reaches_each(world: World) -> None:
    wishes = ("Edit on the Finance Shared Drive", "Viewer in Insight BI", "Viewer on StockPilot")
    for wish, who in product(wishes, (ANA, EVE)):
        world.writes(who, f"I need {wish} for the month-end closing.")
    world.works()
    assert len(world.requests()) == 6
    changes(world, people=left(*(address for name in world.requests() for address in approvers(world, name))))
    office = enter(world, "victor.navarro@larkspur.example")
    assert '/requests?status=undecided"><strong>6</strong> requests have nobody to decide them' in office.open("/")
    page = office.open("/requests?status=undecided")
    assert [name for name in world.requests() if name not in page] == []
    world.writes(ANA, f"withdraw {ONE}")
    world.works()
    assert ONE not in office.open("/requests?status=undecided")


def due(world: World) -> list[str]:
    """When each approval is due (UTC), to the hour; empty for one whose time does not pass."""
    file = file_of(world)
    return [f"{row.due_at:%Y-%m-%d %H}" if row.due_at else "" for row in file.approvals]


def goes_to(world: World, day: str) -> None:
    """Nine o'clock of a day, and mailbot does what is due."""
    world.clock.at = datetime.fromisoformat(f"{day}T09:00:00+00:00")
    world.works()


def test_no_time_passes_while_nobody_can_decide_and_it_begins_when_somebody_can(asked: World) -> None:
    changes(asked, people=left(MIA))
    assert due(asked) == ["", "2026-11-30 09"]
    asked.decides(OTO, "approve")
    goes_to(asked, "2026-12-14")
    assert asked.requests() == {ONE: "pending"}
    changes(asked, people=managed_by(DANIEL), name="mended")
    assert approvers(asked) == [DANIEL, OTO]
    assert due(asked)[0] == "2026-12-16 09"
    goes_to(asked, "2026-12-17")  # from then on silence counts
    assert approvers(asked)[0] != DANIEL
    assert asked.trail().wrong is None


def test_who_was_taken_for_a_leaver_is_asked_anew_once_they_are_back(asked: World) -> None:
    changes(asked, people=left(MIA))
    asked.decides(OTO, "approve")
    goes_to(asked, "2026-12-14")
    changes(asked, people=lambda row: replace(row, active=row.active or row.email == MIA), name="mended")
    asked.clock.forward(minutes=1)
    asked.works()
    assert approvers(asked) == [MIA, OTO]
    assert due(asked)[0] == "2026-12-16 09"
    assert len([mail for mail in asked.mails(MIA) if "decide" in text_of(mail)]) == 2
    asked.decides(MIA, "approve")
    assert asked.requests() == {ONE: "approved"}


def test_what_one_can_still_decide_ends_with_their_time_though_another_is_gone(asked: World) -> None:
    changes(asked, people=left(MIA), policy=lambda row: replace(row, escalations=0))
    goes_to(asked, "2026-11-30")
    assert asked.requests() == {ONE: "lapsed"}


def test_where_any_one_is_enough_it_ends_with_the_time_of_the_last_who_could_though_that_one_has_left(
    world: World,
) -> None:
    first = replace(world.mailbot.desk.policy.rules[0], stages=(StageRule("", ("manager", "owner"), "any"),))
    changes(world, policy=lambda row: replace(row, rules=(first,), escalations=0))
    world.writes(ANA, WISH)
    world.works()
    changes(world, people=left(OTO), name="without Oto")
    changes(world, people=lambda row: replace(row, active=row.active or row.email == OTO), name="with Oto")
    goes_to(world, "2026-11-27")
    assert due(world) == ["2026-11-30 09", "2026-12-01 09"]
    goes_to(world, "2026-11-30")
    changes(world, people=left(OTO), name="without Oto again")
    assert (due(world), world.requests()) == (["", ""], {ONE: "pending"})
    goes_to(world, "2026-12-02")
    assert world.requests() == {ONE: "lapsed"}


def test_a_stage_whose_approver_left_before_it_was_asked_waits_without_a_deadline(world: World) -> None:
    first = replace(world.mailbot.desk.policy.rules[0], stages=(StageRule("", ("manager",)), StageRule("", ("owner",))))
    changes(world, policy=lambda row: replace(row, rules=(first,)))
    world.writes(ANA, WISH)
    world.works()
    changes(world, people=left(OTO), name="without Oto")
    mails = len(world.mails(OTO))
    world.decides(MIA, "approve")
    goes_to(world, "2026-12-14")
    assert world.requests() == {ONE: "pending"}
    assert due(world) == ["2026-11-30 09", ""]
    assert len(world.mails(OTO)) == mails  # who left gets no mail
    assert "nobody to decide" in world.mail(OFFICE, "has nobody")["Subject"]
    changes(world, rows=owned_by(DANIEL), name="an owner")
    assert due(world)[1] == "2026-12-16 09"


def test_the_request_of_somebody_who_left_ends_and_its_people_are_told(asked: World) -> None:
    asked.writes(MIA, "Please give Ana Costa Viewer access to Insight BI, she prepares the board pack.")
    asked.works()
    changes(asked, people=left(ANA))
    assert set(asked.requests().values()) == {"withdrawn"}
    assert "need not decide" in text_of(asked.mail(OTO, "needs no decision"))
    assert asked.trail().wrong is None


def test_a_request_goes_on_when_only_its_requester_left(world: World) -> None:
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    changes(world, people=left(MIA))
    assert set(world.requests().values()) == {"pending"}
    assert approvers(world) == [HENRIK, OTO]


def test_nobody_waits_for_the_answer_of_a_requester_who_has_left(world: World) -> None:
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    acts(world, HENRIK, verb="ask", reason="Which month?")
    world.clock.forward(days=1)
    changes(world, people=left(MIA))
    assert "by Monday 30 November 2026 at 17:00" in text_of(world.mail(OTO, "Mia Berg has not answered the question"))
    again = acts(world, OTO, verb="ask", reason="Which month?")
    assert "Mia Berg no longer works here, so nobody can answer" in again.page.text
    file = file_of(world)
    assert file.request.paused_at is None
    assert world.trail().wrong is None


def test_who_has_left_reads_nothing_of_a_request_that_goes_on(world: World) -> None:
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    changes(world, people=left(MIA))
    read = len(world.mails(MIA))
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    assert world.requests() == {ONE: "approved"}
    assert "Approved" in text_of(world.mail(ANA, "Approved"))
    assert len(world.mails(MIA)) == read


def test_the_answer_to_an_approver_who_has_left_goes_to_nobody(asked: World) -> None:
    acts(asked, MIA, verb="ask", reason="Which month?")
    changes(asked, people=left(MIA))
    read = len(asked.mails(MIA))
    asked.writes(ANA, "Only November.", reply_to=asked.mail(ANA, "wants to know"))
    asked.works()
    assert len(asked.mails(MIA)) == read


def test_an_approval_that_passed_on_because_a_mail_came_back_does_not_go_back(asked: World) -> None:
    asked.delivers(bounce_of(asked.mail(MIA)))
    asked.works()
    assert approvers(asked) == [HENRIK, OTO]
    changes(asked, people=managed_by(DANIEL, EVE))
    assert approvers(asked) == [HENRIK, OTO]
    changes(
        asked, people=left(HENRIK), policy=lambda row: replace(row, fallbacks={"leaver": ("next_manager",)}), name="2"
    )
    assert approvers(asked) == [MARGARET, OTO]
