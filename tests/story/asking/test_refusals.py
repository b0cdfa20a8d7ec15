"""What need not or must not be asked is refused in words, and what is missing holds a request for the access office."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from everyday import file_of
from world import ANA, EVE, MIA, OTO, World, link_in, story_rules, text_of


def test_a_second_request_for_the_same_system_points_to_the_first(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive please.")
    world.works()
    world.writes(ANA, "Read on the Finance Shared Drive please.")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "REQ-2026-00001" in text_of(world.mail(ANA))
    assert text_of(world.mail(ANA)).startswith("Problem")


def test_what_one_has_already_is_refused_with_the_date(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive please.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    assert world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "") == []
    world.clock.forward(days=3)
    world.writes(ANA, "Edit on the Finance Shared Drive please.")
    world.works()
    assert list(world.requests().values()) == ["approved"]
    assert "26 November 2026" in text_of(world.mail(ANA))


def test_a_toxic_combination_that_blocks_is_refused_in_the_rules_words(world: World) -> None:
    world.writes(ANA, "I need Journal Entry and Journal Approver in Orchard Finance.")
    world.works()
    assert set(world.requests().values()) <= {"refused"}
    assert "must be two people" in text_of(world.mail(ANA))


def test_a_date_in_the_past_is_refused(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive until 1 March 2026 please.")
    world.works()
    assert world.requests() == {}
    assert "is over" in text_of(world.mail(ANA))


def test_a_last_day_before_the_first_is_refused(world: World) -> None:
    world.writes(ANA, "I need Dockline Booker from 10 December until 5 December for the trucks.")
    world.works()
    assert world.requests() == {}
    told = " ".join(text_of(world.mail(ANA)).split())
    assert "the last day you gave, 5 December 2026, lies before the first, 10 December 2026." in told


def test_only_the_manager_may_ask_for_somebody_else(world: World) -> None:
    world.writes(EVE, "Please give Ana Costa Edit on the Finance Shared Drive.")
    world.works()
    assert world.requests() == {}
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive.")
    world.works()
    assert len(world.requests()) == 1


# case 103
def test_a_manager_who_asks_for_a_report_does_not_approve_it(world: World) -> None:
    world.writes(MIA, "Please give Ana Costa Edit on the Finance Shared Drive.")
    world.works()
    file = file_of(world)
    asked = [world.mailbot.desk.person(approval.approver).email for approval in file.approvals]
    assert MIA not in asked
    assert ANA not in asked


@pytest.fixture
def ownerless(tmp_path: Path, database_url: str) -> World:
    """The demo company without anybody who owns the Finance Shared Drive."""
    folder = story_rules(tmp_path / "rules")
    text = (folder / "catalog.csv").read_text("utf-8")
    (folder / "catalog.csv").write_text(text.replace("medium,oto.virtanen@larkspur.example", "medium,"), "utf-8")
    return World(tmp_path, database_url, rules=folder)


# case 103
def test_a_system_without_owner_holds_the_request_and_tells_the_access_office(ownerless: World) -> None:
    ownerless.writes(ANA, "Edit on the Finance Shared Drive please.")
    ownerless.works()
    assert ownerless.requests() == {"REQ-2026-00001": "held"}
    assert ownerless.mails(MIA) == []
    office = text_of(ownerless.mail(ownerless.mailbot.desk.policy.access_office))
    assert "owner" in office
    assert "Finance Shared Drive" in office


def test_a_held_request_goes_on_once_the_rules_name_the_owner(ownerless: World, tmp_path: Path) -> None:
    ownerless.writes(ANA, "Edit on the Finance Shared Drive please.")
    ownerless.works()
    catalog = tmp_path / "rules" / "catalog.csv"
    catalog.write_bytes((Path(__file__).parents[3] / "rules" / "catalog.csv").read_bytes())
    ownerless.restart()
    ownerless.clock.forward(minutes=6)
    ownerless.works()
    assert ownerless.requests() == {"REQ-2026-00001": "pending"}
    assert len(ownerless.mails(OTO)) == 1
    assert ownerless.trail().wrong is None


def test_what_is_approved_but_not_done_yet_counts_for_toxic_combinations_and_duplicates(world: World) -> None:
    hannah, grace = "hannah.brandt@larkspur.example", "grace.okafor@larkspur.example"
    world.writes(hannah, "I need Buyer in Orchard Purchasing to order packaging.")
    world.works()
    world.decides(grace, "approve")
    assert [task.state for task in world.tasks()] == ["open"]
    world.writes(hannah, "I need PO Approver in Orchard Purchasing.")
    world.works()
    assert list(world.requests().values()) == ["approved"]
    assert "REQ-2026-00001" in text_of(world.mail(hannah))


def test_nothing_is_approved_for_somebody_who_has_left(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive please.")
    world.works()
    world.leaves(ANA)
    browser = world.browser()
    page = browser.open(link_in(world.mail(MIA, "Approve"), "d"))
    assert 400 <= browser.status < 500
    assert 'value="approve"' not in page
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}


def test_access_whose_time_is_over_may_be_asked_for_again(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive until 10 December 2026 please.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "")
    world.clock.forward(days=30)
    world.writes(ANA, "Edit on the Finance Shared Drive please.")
    world.works()
    assert list(world.requests().values()).count("pending") == 1


def test_a_day_that_is_over_where_the_company_is_counts_as_over(world: World) -> None:
    """Half past midnight of 3 July in Dublin, when it is still 2 July in UTC."""
    world.clock.at = datetime(2026, 7, 2, 23, 30, tzinfo=UTC)
    world.writes(ANA, "Edit on the Finance Shared Drive until 2 July 2026 please.")
    world.works()
    assert world.requests() == {}
    assert "the date you gave, 2 July 2026, is over" in text_of(world.mail(ANA))


def test_nobody_approves_access_for_a_time_that_is_over(world: World) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive until 27 November 2026 please.")
    world.works()
    world.clock.forward(days=2)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
