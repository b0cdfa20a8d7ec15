"""A rule wants the number of a change: it is found in the mail, asked for when missing, and taken from a reply."""

from dataclasses import replace

import pytest
from world import ANA, EVE, MIA, ONE, WISH, World, link_in, text_of

from mailbot.core.catalog import Catalog

OFFICE = "access-office@larkspur.example"


@pytest.fixture
def world(world: World) -> World:
    """Every access needs the number of a change."""
    before = world.mailbot.desk.rulebook
    first, *others = before.policy.rules
    policy = replace(before.policy, rules=(replace(first, ticket=r"CHG-\d{5}"), *others))
    world.runs_under(replace(before, policy=policy, version="numbers"))
    return world


def tickets(world: World) -> list[str]:
    return world.column("SELECT ticket FROM request_version ORDER BY request_id")


def test_a_number_in_the_mail_is_kept_and_the_request_goes_its_way(world: World) -> None:
    world.writes(ANA, f"{WISH} It is for CHG-20417.")
    world.works()
    assert world.requests() == {ONE: "pending"}
    assert tickets(world) == ["CHG-20417"]


def test_without_it_the_requester_is_asked_and_nobody_else(world: World) -> None:
    world.writes(ANA, f"{WISH} It is for CHG-2041.")
    world.works()
    assert world.requests() == {ONE: "held"}
    assert "Please answer with the number it belongs to: it looks like CHG-12345." in text_of(world.mail(ANA))
    assert "access office" not in text_of(world.mail(ANA))
    assert world.mails(OFFICE) == world.mails(MIA) == []


def test_a_reply_that_names_it_sends_the_request_on_its_way(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    world.writes(ANA, "Sorry, here it is: CHG-20417.", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {ONE: "pending"}
    assert tickets(world) == ["CHG-20417"]
    assert "Mia Berg (manager)" in text_of(world.mail(ANA))
    assert world.mail(MIA, "decide")
    assert world.trail().wrong is None


def test_who_has_to_name_it_reads_that_first_and_of_the_rest_only_what_is_in_the_way(world: World) -> None:
    """How to mend the rules is for the access office, and the number is none of its business."""
    before = world.mailbot.desk.rulebook
    people = [replace(person, manager="") if person.email == ANA else person for person in before.catalog.people]
    catalog = Catalog(tuple(people), before.catalog.entitlements)
    world.runs_under(replace(before, catalog=catalog, version="nobody above her"))
    world.writes(ANA, WISH)
    world.works()
    told, office = text_of(world.mail(ANA)), text_of(world.mail(OFFICE))
    assert told.index("Please answer with the number") < told.index("The access office settles this first")
    assert "staff.csv" not in told
    assert "staff.csv" in office
    assert "Please answer with the number" not in office


def test_once_it_is_named_what_waits_for_the_access_office_has_no_deadline(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    before = world.mailbot.desk.rulebook
    rows = tuple(replace(row, owner="") for row in before.catalog.entitlements)
    world.runs_under(replace(before, catalog=Catalog(before.catalog.people, rows), version="ownerless"))
    world.writes(ANA, "Sorry, here it is: CHG-20417.", reply_to=world.mail(ANA))
    world.works()
    world.clock.forward(days=40)
    world.works()
    assert world.requests() == {ONE: "held"}


def test_the_number_is_asked_for_once_the_access_office_has_mended_the_rest(world: World) -> None:
    before = world.mailbot.desk.rulebook
    rows = tuple(replace(row, owner="") for row in before.catalog.entitlements)
    world.runs_under(replace(before, catalog=Catalog(before.catalog.people, rows), version="ownerless"))
    world.writes(ANA, WISH)
    world.works()
    mails = len(world.mails(ANA))
    world.clock.forward(days=20)
    world.runs_under(before)
    world.works()
    (asked,) = world.mails(ANA)[mails:]
    assert "Please answer with the number" in text_of(asked)
    world.writes(ANA, "Here it is: CHG-20417.", reply_to=asked)
    world.works()
    assert world.requests() == {ONE: "pending"}


def test_a_reply_without_the_number_leaves_it_waiting_and_the_status_says_for_what(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    world.writes(ANA, "status", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {ONE: "held"}
    assert "waits for the number that we asked for" in text_of(world.mail(ANA))


def test_somebody_elses_number_counts_for_nothing(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    world.writes(EVE, "It is CHG-20417.", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {ONE: "held"}


def test_nobody_answers_and_it_lapses_like_any_question(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    world.clock.forward(days=15)
    world.works()
    assert world.requests() == {ONE: "lapsed"}


def test_who_decides_reads_the_number_in_the_mail_and_on_the_page(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()
    world.writes(ANA, "CHG-20417", reply_to=world.mail(ANA))
    world.works()
    assert "It names CHG-20417." in text_of(world.mail(MIA, "decide"))
    assert "It names CHG-20417." in world.signed_in(MIA, link_in(world.mail(MIA, "decide"))).page.text
