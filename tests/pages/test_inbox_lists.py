"""The inbox: what waits, by its deadline; what will, and what was decided; by filter and page by page."""

import re
from dataclasses import replace

import pytest
from every_mail import sends_every_mail
from everyday import changes, enter
from sqlalchemy import Engine, event
from test_inbox_several import HENRIK, LOW, MEDIUM, ONE, THREE, TWO, asks
from world import ANA, EVE, MIA, Browser, World

from mailbot.web.deciding import inbox


def listed(browser: Browser, path: str = "/inbox") -> list[str]:
    """The requests that wait, in the order of the page."""
    page = browser.open(path).partition("<h2>")[0]
    return re.findall(r'<th scope="row">\s*<a href="/inbox/(REQ-[\d-]+)"', page)


def badge(browser: Browser) -> int:
    found = re.search(r'class="badge"[^>]*>(\d+)', browser.page.text)
    return int(found[1]) if found else 0


@pytest.fixture
def mia(both: World) -> Browser:
    asks(both, MEDIUM)
    both.clock.forward(hours=1)
    asks(both, *LOW)
    return enter(both, MIA)


def test_the_oldest_deadline_is_first_and_the_badge_counts_the_rows(mia: Browser) -> None:
    assert listed(mia) == [TWO, THREE, ONE]
    assert badge(mia) == 3


def test_who_is_away_with_nobody_in_their_place_is_asked_later_and_has_no_badge(both: World) -> None:
    changes(both, policy=lambda policy: replace(policy, fallbacks={"absent": ("hold",)}))
    asks(both, MEDIUM)
    away = "I am out of the office and back on 10 December 2026."
    both.writes(MIA, away, reply_to=both.mail(MIA), Auto_Submitted="auto-replied")
    both.works()
    browser = enter(both, MIA)
    assert listed(browser) == []
    assert badge(browser) == 0
    assert f"/inbox/{ONE}" in browser.page.text.partition("<h2>Asked later</h2>")[2]


def test_the_filters_narrow_by_risk_and_system_and_are_part_of_the_address(mia: Browser) -> None:
    assert listed(mia, "/inbox?risk=medium") == [ONE]
    assert listed(mia, "/inbox?system=HarvestCRM") == [TWO]
    assert listed(mia, "/inbox?risk=medium&system=HarvestCRM") == []
    assert "Nothing with this filter waits for you" in mia.page.text
    assert badge(mia) == 3


def test_all_lists_of_an_inbox_are_of_one_moment(mia: Browser) -> None:
    """The records are looked into for who is there, for the lists, and for the numbers beside the places."""
    looks: list[object] = []

    def note(connection: object) -> None:
        looks.append(connection)

    event.listen(Engine, "begin", note)
    mia.open("/inbox")
    event.remove(Engine, "begin", note)
    assert len(looks) == 3


def test_overdue_is_what_has_no_time_left(both: World, mia: Browser) -> None:
    assert listed(mia, "/inbox?late=1") == []
    both.clock.forward(days=1, minutes=1)
    assert listed(mia, "/inbox?late=1") == [TWO, THREE]
    assert mia.page.text.count("state late") == 2


def test_what_is_held_for_somebody_else_is_found_by_their_name(both: World) -> None:
    changes(both, people=lambda row: replace(row, manager=HENRIK) if row.email == EVE else row)
    both.writes(MIA, "Henrik Sorensen decides for me until 10 December.")
    both.works()
    asks(both, LOW[0])
    both.writes(EVE, LOW[1])
    both.works()
    henrik = enter(both, HENRIK)
    assert listed(henrik) == [ONE, TWO]
    assert listed(henrik, "/inbox?for=LF-2001") == [ONE]


def test_pages_go_on_by_key_and_show_each_row_once(mia: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "ROWS", 2)
    assert listed(mia) == [TWO, THREE]
    further = re.search(r'href="([^"]+)" rel="next"', mia.page.text)
    assert further
    assert listed(mia, further[1].replace("&amp;", "&")) == [ONE]
    assert 'rel="next"' not in mia.page.text
    for broken in ("x", "20261126T090000000000", "99999999T999999999999.REQ", "%01", "20261126T090000000000.'"):
        assert listed(mia, f"/inbox?after={broken}") == [TWO, THREE]


def test_what_later_stages_ask_is_told_apart_and_not_counted(both: World) -> None:
    asks(both, "I need Journal Entry in Orchard Finance until 31 March 2027 for the closing.")
    query = "SELECT p.email FROM approval a JOIN person p ON p.person_id = a.approver WHERE a.state = 'waiting'"
    browser = enter(both, both.column(query)[0])
    assert listed(browser) == []
    assert "Asked later" in browser.page.text
    assert "Mia Berg" in browser.page.text
    assert badge(browser) == 0
    assert "Orchard Finance (Journal Entry)" in browser.open("/inbox/later")
    assert "Not yet your turn" in browser.open(f"/inbox/{ONE}")


def test_decisions_of_thirty_days_are_listed_with_what_can_be_taken_back(both: World, mia: Browser) -> None:
    mia.open(f"/inbox/{TWO}")
    mia.send(verb="reject", reason="Not this year.")
    page = mia.open("/inbox")
    assert listed(mia) == [THREE, ONE]
    assert "Not this year." in page
    assert "Take back" in page
    mia.open(f"/inbox/{TWO}")
    mia.send(verb="undo", reason="I was wrong.")
    assert "Taken back" in mia.page.text
    page = mia.open("/inbox/decided")
    assert ", taken back" in page
    assert "Take back" not in page
    assert TWO in listed(mia)
    both.clock.forward(days=31)
    assert "nothing in the last 30 days" in enter(both, MIA).open("/inbox/decided")


def test_who_is_not_asked_finds_nothing_and_learns_nothing(both: World, mia: Browser) -> None:
    del mia
    for stranger in (EVE, ANA):
        browser = enter(both, stranger)
        assert listed(browser) == []
        there = browser.open(f"/inbox/{ONE}")
        assert browser.status == 404
        assert there == browser.open("/inbox/REQ-2099-00001")
        browser.client.post(f"/inbox/{ONE}", data={"verb": "approve"}, headers={"Origin": "http://testserver"})
    assert both.column("SELECT verb FROM decision") == []


def test_what_is_not_needed_any_more_is_neither_listed_nor_counted(both: World, mia: Browser) -> None:
    both.writes(ANA, "withdraw", reply_to=both.mail(ANA, "HarvestCRM"))
    both.works()
    assert listed(mia) == [THREE, ONE]
    assert badge(mia) == 2


def test_reviews_claims_and_signatures_in_advance_lead_to_their_pages(world: World) -> None:
    sends_every_mail(world)
    found: list[str] = []
    kinds = "('review_asked', 'owner_wanted', 'standing_wanted')"
    for person in world.column(f"SELECT DISTINCT recipient FROM outbox WHERE kind IN {kinds}"):
        browser = enter(world, person)
        page = browser.open("/inbox")
        for path in re.findall(r'<li><a href="(/[rob]/[^"]+)"', page):
            found.append(path[1])
            browser.open(path)
            assert browser.status == 200
            assert "Mail me a code" not in browser.page.text
    assert set(found) == {"r", "o", "b"}
