"""Access whose owner is gone: who most likely knows is asked, the first who says “I own this” decides, nothing waits
for ever."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from everyday import changes, granted, left, own_page
from world import ANA, DANIEL, EVE, HENRIK, MIA, NADIA, ONE, OTO, WISH, World, link_in, meddle, meddle_unseen, text_of

from mailbot.core.catalog import Entitlement
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.queries.home import Home

OFFICE = "access-office@larkspur.example"
LABEL = ("Finance Shared Drive", "Edit")
WANTED = "do you own Finance Shared Drive (Edit)?"
TWO = "REQ-2026-00002"
LINE = (
    'Finance Shared Drive,folder,Edit,"Open, change, add and delete files",fin drive;F: drive;finance share,medium,'
    "daniel.weber@larkspur.example,daniel.weber@larkspur.example,fs-finance-rw,"
)


def owned(owner: str, second: str = DANIEL) -> Callable[[Entitlement], Entitlement]:
    """The row of the story with these owners, every other one as it is."""

    def change(row: Entitlement) -> Entitlement:
        return replace(row, owner=owner, second_owner=second) if (row.system, row.access_level) == LABEL else row

    return change


def asks(world: World, who: str = ANA, wish: str = WISH) -> None:
    world.writes(who, wish)
    world.works()


def asked(world: World) -> list[str]:
    """Who was asked whether they own it, in order; one entry for each mail."""
    people = (ANA, MIA, OTO, EVE, DANIEL, HENRIK)
    return sorted(who for who in people for mail in world.mails(who) if WANTED in text_of(mail))


def approvers(world: World, request: str = ONE) -> list[str]:
    query = "SELECT p.email FROM approval a JOIN person p ON p.person_id = a.approver WHERE a.request_id = :request"
    return world.column(f"{query} ORDER BY a.slot", request=request)


def tags(world: World, area: str) -> list[str]:
    return [tag for tag in world.column("SELECT tag FROM audit_entry ORDER BY seq") if tag.startswith(area)]


def later(world: World, **time: float) -> None:
    world.clock.at += timedelta(**time)
    world.works()


@pytest.fixture
def held(world: World) -> World:
    """Nobody owns the drive; Ana has asked for it, and Daniel and Henrik are asked whether they own it."""
    changes(world, rows=owned(""))
    asks(world)
    return world


def test_who_may_know_is_asked_once_for_all_that_wait(held: World) -> None:
    assert held.requests() == {ONE: "held"}
    assert asked(held) == [DANIEL, HENRIK]
    assert "you are its second owner in catalog.csv" in text_of(held.mail(DANIEL, WANTED))
    assert "you are the head of Finance, where somebody needs it" in text_of(held.mail(HENRIK, WANTED))
    asks(held, NADIA)
    later(held, days=20)
    assert held.requests()[TWO] == "held"
    assert asked(held) == [DANIEL, HENRIK]
    assert tags(held, "ownership") == ["ownership:asked"]


def test_they_are_asked_again_after_thirty_days_at_the_earliest(held: World) -> None:
    later(held, days=29)
    assert len(asked(held)) == 2
    later(held, days=2)
    assert asked(held) == [DANIEL, DANIEL, HENRIK, HENRIK]


def test_who_decided_as_owner_last_is_asked_first_of_all(world: World) -> None:
    granted(world)
    changes(world, rows=owned(""))
    asks(world, NADIA)
    assert "you were the last to decide about it as its owner" in text_of(world.mail(OTO, WANTED))


DECIDED_OTHERWISE = {
    "who decided": (
        "UPDATE approval SET approver = 'EVE' WHERE slot = 2",
        "UPDATE decision SET decided_by = 'EVE' WHERE slot = 2",
    ),
    "as what": (
        "UPDATE approval SET roles = '[]' WHERE slot = 2",
        "UPDATE approval SET roles = '[\"owner\"]' WHERE slot = 1",
    ),
    "on what": ("UPDATE access_grant SET access_level = 'Read'",),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("how", DECIDED_OTHERWISE)
def test_nobody_counts_as_having_decided_as_owner_because_a_row_says_so(world: World, how: str) -> None:
    granted(world)
    (eve,) = world.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    (oto,) = world.column("SELECT person_id FROM person WHERE email = :email", email=OTO)
    with world.mailbot.desk.store.read() as tx:
        assert tx.decided_as_owner(*LABEL) == [oto]
    meddle_unseen(world, *(statement.replace("EVE", eve) for statement in DECIDED_OTHERWISE[how]))
    with world.mailbot.desk.store.read() as tx:
        assert {*tx.decided_as_owner(*LABEL)} <= {oto}
        assert tx.decided_as_owner(LABEL[0], "Read") == []


@pytest.mark.parametrize("row", ["nobody.knows@larkspur.example", OTO])
def test_an_owner_whom_staff_csv_does_not_have_and_one_who_left_count_as_none(world: World, row: str) -> None:
    changes(world, people=left(OTO), rows=owned(row))
    asks(world)
    assert world.requests() == {ONE: "held"}
    assert asked(world) == [DANIEL, HENRIK]


@pytest.fixture
def left_alone(world: World) -> World:
    """Ana has asked and Mia has approved; then Oto, the owner, leaves, and nobody is named in his place."""
    changes(world, rows=owned(OTO))
    asks(world)
    world.decides(MIA, "approve")
    changes(world, people=left(OTO), rows=owned(OTO), name="without Oto")
    return world


def test_who_may_know_is_asked_when_the_owner_leaves_while_people_decide(left_alone: World) -> None:
    assert left_alone.requests() == {ONE: "pending"}
    assert asked(left_alone) == [DANIEL, HENRIK]
    assert "nobody to decide" in left_alone.mail(OFFICE, "has nobody")["Subject"]
    later(left_alone, hours=2)
    assert asked(left_alone) == [DANIEL, HENRIK]


def test_whoever_claims_it_decides_what_the_former_owner_left_undecided(left_alone: World) -> None:
    page = own_page(left_alone, DANIEL, "o", WANTED)
    assert ONE in page.page.text
    page.send(0)
    left_alone.works()
    assert approvers(left_alone) == [MIA, DANIEL]
    left_alone.decides(DANIEL, "approve", containing="may Ana Costa have")
    assert left_alone.requests() == {ONE: "approved"}
    assert left_alone.trail().wrong is None


def test_no_time_passes_for_what_waits_for_an_owner_and_the_claimant_has_all_of_it(left_alone: World) -> None:
    later(left_alone, days=18)  # Monday 14 December
    assert left_alone.requests() == {ONE: "pending"}
    own_page(left_alone, DANIEL, "o", WANTED).send(0)
    left_alone.works()
    assert "Wednesday 16 December" in text_of(left_alone.mail(DANIEL, "may Ana Costa have"))
    left_alone.decides(DANIEL, "approve", containing="may Ana Costa have")
    assert left_alone.requests() == {ONE: "approved"}


def test_nobody_is_asked_who_owns_it_while_a_ladder_finds_somebody_for_the_leaver(world: World) -> None:
    policy = lambda policy: replace(policy, fallbacks={"leaver": ("second_owner", "hold")})  # noqa: E731  # shorter than a function
    changes(world, rows=owned(OTO), policy=policy)
    asks(world)
    changes(world, people=left(OTO), name="without Oto")
    assert approvers(world) == [MIA, DANIEL]
    assert asked(world) == []


def test_who_asks_and_who_has_left_is_not_asked(world: World) -> None:
    changes(world, people=left(HENRIK), rows=owned("", second=ANA))
    asks(world)
    assert world.requests() == {ONE: "held"}
    assert asked(world) == []
    assert world.mail(OFFICE, ONE)


def test_nobody_is_asked_while_the_rules_name_somebody_else(world: World) -> None:
    policy = lambda policy: replace(policy, fallbacks={"no_owner": ("second_owner", "hold")})  # noqa: E731  # shorter than a function
    changes(world, rows=owned(""), policy=policy)
    asks(world)
    assert world.requests() == {ONE: "pending"}
    assert asked(world) == []


def test_the_page_shows_what_it_is_and_who_waits_only_to_whom_was_asked(held: World) -> None:
    closed = held.browser().open(link_in(held.mail(DANIEL, WANTED), "o"))
    assert "A page for" in closed
    assert "Finance Shared Drive" not in closed
    page = own_page(held, DANIEL, "o", WANTED)
    assert "Do you own Finance Shared Drive (Edit)?" in page.page.text
    assert "An owner decides who gets this access" in page.page.text
    assert f"Ana Costa, since Thursday 26 November 2026 ({ONE})" in page.page.text
    assert held.requests() == {ONE: "held"}
    assert tags(held, "ownership") == ["ownership:asked"]


def test_whoever_says_so_first_decides_and_the_others_see_who_did(held: World) -> None:
    daniel, henrik = own_page(held, DANIEL, "o", WANTED), own_page(held, HENRIK, "o", WANTED)
    daniel.send(0)
    assert "Done: you own Finance Shared Drive (Edit)" in daniel.page.text
    assert held.requests() == {ONE: "pending"}
    assert approvers(held) == [MIA, DANIEL]
    henrik.send(0)
    assert "Settled: Daniel Weber owns Finance Shared Drive (Edit)" in henrik.page.text
    assert approvers(held) == [MIA, DANIEL]
    assert tags(held, "ownership") == ["ownership:asked", "ownership:claimed"]
    held.works()
    held.decides(MIA, "approve")
    held.decides(DANIEL, "approve", containing="may Ana Costa have")
    assert held.requests() == {ONE: "approved"}
    assert held.trail().wrong is None


def test_the_access_office_gets_the_line_to_write(held: World) -> None:
    own_page(held, DANIEL, "o", WANTED).send(0)
    held.works()
    mail = text_of(held.mail(OFFICE, "Daniel Weber owns"))
    assert LINE in mail.replace("\n", " ").replace("  ", " ") or LINE in mail
    assert f"On its way again: {ONE}." in mail


def claimed(world: World) -> None:
    own_page(world, DANIEL, "o", WANTED).send(0)
    world.works()


def test_the_access_office_has_it_on_its_first_page_until_the_row_has_an_owner(held: World) -> None:
    def told() -> list[str]:
        desk = held.mailbot.desk
        tiles = Home(desk).tiles(desk.person("LF-2001"), {"access_office"})
        return [tile.words for tile in tiles if tile.of == "owner to be written into catalog.csv"]

    assert told() == []
    claimed(held)
    assert told() == ["Daniel Weber owns Finance Shared Drive (Edit)."]
    changes(held, rows=owned(OTO), name="an owner")
    assert told() == []


def test_a_claim_counts_until_the_row_has_an_owner_who_works_here(held: World) -> None:
    claimed(held)
    ladder = lambda policy: replace(policy, fallbacks={"no_owner": ("second_owner",)})  # noqa: E731  # shorter than a function
    changes(held, rows=owned("", second=HENRIK), policy=ladder, name="other rules")
    later(held, minutes=10)
    assert approvers(held) == [MIA, DANIEL]
    asks(held, NADIA)
    assert DANIEL in approvers(held, TWO)
    changes(held, rows=owned(OTO), name="an owner")
    later(held, minutes=10)
    assert approvers(held) == [MIA, OTO]
    assert OTO in approvers(held, TWO)


def test_a_claim_of_somebody_who_left_counts_no_more(held: World) -> None:
    claimed(held)
    changes(held, people=left(DANIEL), name="without Daniel")
    asks(held, NADIA)
    assert held.requests()[TWO] == "held"


def test_what_waits_for_something_else_as_well_goes_on_waiting(world: World) -> None:
    without = lambda row: replace(row, manager="") if row.email == ANA else row  # noqa: E731  # shorter than a function
    policy = lambda policy: replace(policy, fallbacks={})  # noqa: E731  # shorter than a function
    changes(world, rows=owned(""), people=without, policy=policy)
    asks(world)
    claimed(world)
    assert world.requests() == {ONE: "held"}
    (why,) = world.column("SELECT held_for FROM request_version")
    assert "fill in manager" in why
    assert "owner of" not in why


def test_the_access_office_is_told_once_when_nobody_says_so_in_five_business_days(held: World) -> None:
    alerts = lambda: [mail for mail in held.mails(OFFICE) if "nobody owns" in text_of(mail)]  # noqa: E731  # shorter than a function
    later(held, days=7)  # Thursday, five business days later
    assert alerts() == []
    for _ in range(3):
        later(held, days=1)
    assert len(alerts()) == 1
    assert "Daniel Weber, Henrik Sørensen did not say" in text_of(alerts()[0])


def test_nobody_else_may_claim_with_a_link_that_is_not_theirs(held: World) -> None:
    link = link_in(held.mail(DANIEL, WANTED), "o")
    stranger = held.browser()
    stranger.open(link)
    response = stranger.client.post(link.removeprefix("http://127.0.0.1:8080"), data={"act": "claim"})
    assert response.status_code == 403
    assert held.requests() == {ONE: "held"}


def test_a_claim_that_the_trail_does_not_tell_of_counts_for_nothing_and_is_found(held: World) -> None:
    eve = f"(SELECT person_id FROM person WHERE email = '{EVE}')"
    meddle(held, f"UPDATE ownership_claim SET claimed_by = {eve}, claimed_at = asked_at")
    later(held, hours=2)
    assert held.requests() == {ONE: "held"}
    assert "ownership" in str(held.trail().wrong)


@pytest.mark.parametrize("change", ["claimed_by = EVE", "claimed_by = EVE, asked = '[]'", "access_level = 'Read'"])
def test_a_claim_that_somebody_gave_to_another_counts_for_nothing_and_is_told_within_the_hour(
    held: World, change: str
) -> None:
    own_page(held, DANIEL, "o").send(act="claim")
    eve = f"(SELECT person_id FROM person WHERE email = '{EVE}')"
    meddle_unseen(held, f"UPDATE ownership_claim SET {change.replace('EVE', eve)}")
    asks(held, NADIA)
    assert held.requests()[TWO] == "held"
    assert EVE not in approvers(held, TWO)
    later(held, hours=1)
    mails = held.mails(OFFICE)
    assert any("the ownership claim O-00001" in text_of(mail) for mail in mails)


def test_who_was_not_asked_whether_they_own_it_is_not_because_a_row_says_so(held: World) -> None:
    with held.mailbot.desk.store.read() as tx:
        (asked_of,) = tx.claims(*LABEL)
    eve = held.column("SELECT person_id FROM person WHERE email = :email", email=EVE)[0]
    meddle_unseen(held, f"UPDATE ownership_claim SET asked = '[\"{eve}\"]'")
    owners = Owners(held.mailbot.desk)
    assert owners.view(asked_of.claim_id, eve) is None
    assert not owners.claim(asked_of.claim_id, eve)
    assert "ownership O-00001" in str(held.trail().wrong)


def test_whom_the_rules_come_to_name_as_owner_is_told_so_though_a_deputy_was_asked_before(world: World) -> None:
    ladders = {"no_owner": ("department_head", "hold"), "self": ("next_manager",)}
    changes(world, rows=owned("", ""), policy=lambda row: replace(row, fallbacks=ladders), name="nobody's")
    asks(world)
    assert "stand-in for the owner" in text_of(world.mail(HENRIK, "decide"))
    changes(world, rows=owned(DANIEL, ""), name="Daniel's")
    told = text_of(world.mail(DANIEL, "decide"))
    assert "the rules now name you as owner" in told
    assert "deputy" not in told
    assert "deputy" not in world.signed_in(DANIEL, link_in(world.mail(DANIEL, "decide"), "d")).page.text
