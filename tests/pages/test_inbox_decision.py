"""The decision page and the delegations page for who is signed in: the pages of the links, by another entrance."""

from everyday import enter
from test_inbox_several import HENRIK, ONE, asks, decided
from world import MIA, World

CRITICAL = "I need PeopleFirst Admin until 31 January 2027 to set up the yearly review."
LOW = "Please give me HarvestCRM Read Only to see accounts."


def test_every_act_of_the_decision_page_is_there(both: World) -> None:
    asks(both, LOW)
    mia = enter(both, MIA)
    mia.open(f"/inbox/{ONE}")
    assert "Type the number" not in mia.page.text
    assert "Asked" in mia.send(verb="ask", reason="Which accounts?")
    mia.open(f"/inbox/{ONE}")
    assert "Approved" in mia.send(verb="approve", last_day="2027-01-31")
    mia.open(f"/inbox/{ONE}")
    assert "Already decided: approved" in mia.page.text
    assert "Taken back" in mia.send(verb="undo", reason="I was too fast.")
    mia.open(f"/inbox/{ONE}")
    assert "Passed on to Henrik" in mia.send(verb="pass", colleague=HENRIK, reason="He knows the accounts.")
    mia.open(f"/inbox/{ONE}")
    assert mia.status == 404
    assert decided(both) == [f"{ONE} approve page session "]
    assert both.column("SELECT until FROM decision") == ["2027-01-31"]
    assert both.trail().wrong is None


def test_a_critical_decision_asks_for_a_fresh_code_there_too(both: World) -> None:
    asks(both, CRITICAL)
    mia = enter(both, MIA)
    both.clock.forward(minutes=30)
    assert 'value="approve"' not in mia.open(f"/inbox/{ONE}")
    mia.client.post(f"/inbox/{ONE}", data={"verb": "approve", "reason": "x"}, headers={"Origin": "http://testserver"})
    assert decided(both) == []
    mia.open(f"/inbox/{ONE}")
    both.proves(mia, MIA)
    assert str(mia.page.url).endswith(f"/inbox/{ONE}")
    mia.send(verb="approve", reason="She runs the review.")
    assert decided(both) == [f"{ONE} approve page reauth She runs the review."]


def test_a_delegation_is_made_and_ended_and_the_other_sees_it(both: World) -> None:
    mia, henrik = enter(both, MIA), enter(both, HENRIK)
    assert '/inbox" aria-current="page">Decide' in mia.open("/delegations")
    page = mia.send(to=HENRIK, since="2026-12-01", until="2026-12-05")
    assert str(mia.page.url).endswith("/delegations")
    assert "Henrik Sørensen" in page
    assert "Mia Berg</strong>, from Tuesday 1 December 2026" in henrik.open("/delegations")
    mia.send()
    assert both.column("SELECT count(*) FROM delegation WHERE ended_at IS NULL") == ["0"]
    assert "For nobody but yourself" in henrik.open("/delegations")
    assert both.trail().wrong is None


def test_nobody_ends_the_delegation_of_somebody_else(both: World) -> None:
    mia, henrik = enter(both, MIA), enter(both, HENRIK)
    mia.open("/delegations")
    mia.send(to=HENRIK, since="2026-12-01", until="2026-12-05")
    henrik.client.post("/delegations", data={"end": "D-00001"}, headers={"Origin": "http://testserver"})
    assert both.column("SELECT count(*) FROM delegation WHERE ended_at IS NULL") == ["1"]


def test_who_decides_meanwhile_is_named_as_people_name_them(world: World) -> None:
    mia = enter(world, MIA)
    days = {"since": "2026-12-01", "until": "2026-12-05"}
    mia.open("/delegations")
    mia.send(to="nobody atall", **days)
    assert "We know nobody called “nobody atall”" in mia.page.text
    mia.open("/delegations")
    mia.send(to="henrik", **days)
    assert "<strong>Henrik" in mia.open("/delegations")
