"""Several decisions at once: what is ticked is shown as it will be signed, and each is a decision of its own."""

import re

import pytest
from everyday import enter
from world import ANA, EVE, MIA, Browser, World

LOW = ("Please give me HarvestCRM Read Only to see accounts.", "Please give me Quality Documents Read for the audit.")
MEDIUM = "Could I get Edit on the Finance Shared Drive for the month-end closing?"
HENRIK = "henrik.sorensen@larkspur.example"
ONE, TWO, THREE = (f"REQ-2026-0000{number}" for number in (1, 2, 3))


def asks(world: World, *wishes: str) -> None:
    for wish in wishes:
        world.writes(ANA, wish)
        world.works()


def boxes(browser: Browser) -> list[str]:
    """What can be ticked on the page."""
    return re.findall(r'type="checkbox" name="row" value="([^"]+)"', browser.page.text)


def ticks(browser: Browser, rows: list[str], verb: str, reason: str = "") -> str:
    return browser.send(row=rows, verb=verb, reason=reason)


def signs(browser: Browser) -> str:
    rows = re.findall(r'name="row" value="([^"]+)"', browser.page.text)
    return browser.send(row=rows)


def decided(world: World) -> list[str]:
    return world.column(
        "SELECT request_id || ' ' || verb || ' ' || via || ' ' || assurance || ' ' || reason FROM decision"
        " ORDER BY request_id, slot"
    )


@pytest.fixture
def mia(both: World) -> Browser:
    """Mia at her inbox: two of low risk wait, and one of medium risk."""
    asks(both, *LOW, MEDIUM)
    browser = enter(both, MIA)
    browser.open("/inbox")
    return browser


def test_what_is_ticked_is_shown_then_signed_each_with_an_entry_of_its_own(both: World, mia: Browser) -> None:
    world, rows = both, boxes(mia)
    assert [row.split(".")[0] for row in rows] == [ONE, TWO]
    page = ticks(mia, rows, "approve", "They need it.")
    assert "Approve these 2?" in page
    assert all(row.split(".")[2][:16] in page for row in rows)
    assert decided(world) == []
    assert "2 approved" in signs(mia)
    assert decided(world) == [f"{request} approve page session They need it." for request in (ONE, TWO)]
    entries = world.column("SELECT subject FROM audit_entry WHERE tag = 'request:stage:approved' ORDER BY seq")
    assert entries == [ONE, TWO]
    assert world.trail().wrong is None


def test_what_is_not_of_low_risk_has_no_box_and_says_why(mia: Browser) -> None:
    row = mia.page.text.split(THREE)[0].rsplit("<tr>", 1)[1]
    assert "on its own: medium risk" in row
    assert "checkbox" not in row
    assert "checked" not in mia.page.text


def test_where_nothing_can_be_ticked_nothing_asks_for_ticks(world: World) -> None:
    asks(world, MEDIUM)
    browser = enter(world, MIA)
    page = browser.open("/inbox").partition("<h2>")[0]
    assert ONE in page
    for words in ("Several", "Tick", "<textarea", "ticked…", "checkbox"):
        assert words not in page
    browser.open("/inbox?reject=1")
    assert len(boxes(browser)) == 1
    assert "Reject the ticked…" in browser.page.text


def test_a_made_up_tick_approves_nothing_that_has_no_box(both: World, mia: Browser) -> None:
    made_up = boxes_to_reject(mia)[2]
    assert made_up.startswith(THREE)
    mia.open("/inbox")
    assert "None of these can be decided together" in ticks(mia, [made_up], "approve")
    mia.page = mia.client.post(
        "/inbox/several/sign",
        data={"row": [made_up], "verb": "approve", "reason": "x"},
        headers={"Origin": "http://testserver"},
    )
    assert mia.status == 409
    assert "approve it on its own page: medium risk" in mia.page.text
    assert decided(both) == []


def boxes_to_reject(browser: Browser) -> list[str]:
    browser.open("/inbox?reject=1")
    return boxes(browser)


def test_several_are_rejected_at_any_risk_with_one_reason(both: World, mia: Browser) -> None:
    rows = boxes_to_reject(mia)
    assert len(rows) == 3
    assert 'value="approve"' not in mia.page.text
    assert "Please write a reason" in ticks(mia, rows, "reject")
    assert mia.status == 422
    assert mia.page.text.count("checked") == 3
    ticks(mia, rows, "reject", "Not this year.")
    signs(mia)
    assert list(both.requests().values()) == ["rejected"] * 3
    assert {line.split(" ", 1)[1] for line in decided(both)} == {"reject page session Not this year."}


def test_what_changes_between_looking_and_signing_is_left_out_and_said(both: World, mia: Browser) -> None:
    rows = boxes(mia)
    ticks(mia, rows, "approve")
    form = re.findall(r'name="row" value="([^"]+)"', mia.page.text)
    first = both.browser()
    first.client.cookies = mia.client.cookies
    first.open(f"/inbox/{ONE}")
    first.send(verb="reject", reason="No.")
    assert "Not approved" in first.page.text
    first.open(f"/inbox/{ONE}")
    first.send(verb="undo", reason="I was wrong.")
    both.works()
    page = mia.send(row=form)
    assert "1 approved, 1 left as they were" in page
    assert "It has changed since you looked" in page
    assert [line.split()[:2] for line in decided(both)] == [[ONE, "reject"], [TWO, "approve"]]


def test_each_row_says_what_became_of_it(both: World, mia: Browser) -> None:
    rows = boxes(mia)
    ticks(mia, rows, "approve")
    form = re.findall(r'name="row" value="([^"]+)"', mia.page.text)
    both.writes(ANA, "withdraw", reply_to=both.mail(ANA, "Quality Documents"))
    both.works()
    page = mia.send(row=form)
    assert both.requests()[TWO] == "withdrawn"
    assert "It was withdrawn." in page
    mia.page = mia.client.post(
        "/inbox/several/sign",
        data={"row": form, "verb": "approve"},
        headers={"Origin": "http://testserver"},
    )
    assert "You have decided it already." in mia.page.text
    assert len(decided(both)) == 1


def test_nobody_decides_with_the_rows_of_somebody_else(both: World, mia: Browser) -> None:
    eve = enter(both, EVE)
    eve.page = eve.client.post(
        "/inbox/several/sign",
        data={"row": boxes_to_reject(mia), "verb": "reject", "reason": "mine"},
        headers={"Origin": "http://testserver"},
    )
    assert eve.page.text.count("It does not wait for you any more.") == 3
    assert "Finance" not in eve.page.text
    assert decided(both) == []


def test_a_form_of_another_site_or_without_a_choice_decides_nothing(both: World, mia: Browser) -> None:
    rows = boxes(mia)
    sent = {"row": rows, "verb": "approve"}
    evil = mia.client.post("/inbox/several/sign", data=sent, headers={"Sec-Fetch-Site": "cross-site"})
    assert evil.status_code == 403
    for wrong in ({"row": rows}, {"verb": "approve"}, {"row": ["x", "a.b.c"], "verb": "approve"}):
        page = mia.client.post("/inbox/several/sign", data=wrong, headers={"Origin": "http://testserver"})
        assert page.status_code == 422
    assert decided(both) == []


def test_as_a_deputy_both_names_are_kept(both: World) -> None:
    both.writes(MIA, "Henrik Sorensen decides for me until 10 December.")
    both.works()
    asks(both, LOW[0])
    henrik = enter(both, HENRIK)
    henrik.open("/inbox")
    assert "you decide for Mia Berg" in henrik.page.text
    ticks(henrik, boxes(henrik), "approve")
    signs(henrik)
    assert both.column("SELECT deputy_for FROM approval WHERE state = 'decided'") == ["LF-2001"]
    assert both.trail().wrong is None
