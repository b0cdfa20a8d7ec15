"""Links that were altered or belong elsewhere lead to a page that says so."""

import pytest
from fastapi.testclient import TestClient
from web_fakes import LOW, FakeDesk, path_of


def tokens(desk: FakeDesk) -> dict[str, str]:
    urls = {
        "d": desk.links.url("decide", {"r": LOW, "v": 1, "s": 1, "p": "E2", "h": "0" * 32}),
        "c": desk.links.url("confirm", {"m": 5}),
        "t": desk.links.url("task", {"b": "2026-11-26"}),
        "s": desk.links.url("signin", {"p": "E2", "d": "x", "o": "y"}),
    }
    return {door: path_of(url).rpartition("/")[2] for door, url in urls.items()}


FORMS = {
    "d": {"verb": "approve", "number": "7"},
    "c": {"number": "15"},
    "t": {"task": "T-1", "outcome": "done", "by": "Ida", "number": "26"},
}


@pytest.mark.parametrize("door", ["d", "c", "t"])
@pytest.mark.parametrize("purpose", ["d", "c", "t", "s"])
def test_a_link_opens_only_the_page_of_its_own_purpose(
    desk: FakeDesk, browser: TestClient, door: str, purpose: str
) -> None:
    before, path = desk.state(), f"/{door}/{tokens(desk)[purpose]}"
    shown, acted = browser.get(path), browser.post(path, data=FORMS[door])
    assert [shown.status_code, acted.status_code] == ([200, 200] if door == purpose else [404, 404])
    assert ("this link is not complete" in acted.text) is (door != purpose)
    assert (desk.state() == before) is (door != purpose)


@pytest.mark.parametrize("damage", ["A", "a", "0", "-", "_", ".", "!", "%20", "é", ""])
@pytest.mark.parametrize("place", ["ids", "time", "signature"])
def test_a_damaged_link_is_refused_wherever_it_is_damaged(
    desk: FakeDesk, browser: TestClient, place: str, damage: str
) -> None:
    parts = tokens(desk)["d"].rsplit(".", 2)
    where = {"ids": 0, "time": 1, "signature": 2}[place]
    part = parts[where]
    parts[where] = part[:3] + (damage if damage != part[3] else "Z") + part[4:]
    before = desk.state()
    response = browser.post(f"/d/{'.'.join(parts)}", data=FORMS["d"])
    assert response.status_code == 404
    assert "this link is not complete" in response.text
    assert desk.state() == before


@pytest.mark.parametrize("path", ["/d/", "/d/x", "/nowhere", "/d/a/b", "/docs", "/openapi.json"])
def test_an_address_that_leads_nowhere_is_told_in_words(browser: TestClient, path: str) -> None:
    response = browser.get(path)
    assert response.status_code == 404
    assert "open the link from the mail" in response.text.lower()


def test_a_sign_in_with_another_kind_of_link_mails_nothing(desk: FakeDesk, browser: TestClient) -> None:
    for link in (tokens(desk)["t"], "", "x"):
        assert browser.post("/signin", data={"link": link}).status_code == 404
    assert desk.store.outbox == []
