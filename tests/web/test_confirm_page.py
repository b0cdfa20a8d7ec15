"""The page where a sender says that a mail is theirs."""

import pytest
from fastapi.testclient import TestClient
from web_fakes import FakeDesk, path_of


@pytest.fixture
def path(desk: FakeDesk) -> str:
    return path_of(desk.links.url("confirm", {"m": 5}))


def test_looking_confirms_nothing(desk: FakeDesk, browser: TestClient, path: str) -> None:
    before = desk.state()
    assert browser.head(path).status_code == 200
    response = browser.get(path)
    assert "Access please" in response.text
    assert desk.state() == before


def test_typing_the_number_confirms(desk: FakeDesk, browser: TestClient, path: str) -> None:
    assert "Type the number 15" in browser.get(path).text
    assert browser.post(path, data={"number": "15"}).status_code == 200
    assert desk.mails.unsure == {}
    assert desk.changes == 1


@pytest.mark.parametrize("number", ["", "5", "test", "1 5", "on"])
def test_a_machine_that_fills_the_form_confirms_nothing(
    desk: FakeDesk, browser: TestClient, path: str, number: str
) -> None:
    assert browser.post(path, data={"number": number}).status_code == 422
    assert list(desk.mails.unsure) == [5]


def test_a_second_click_says_that_nothing_waits(desk: FakeDesk, browser: TestClient, path: str) -> None:
    browser.post(path, data={"number": "15"})
    for response in (browser.get(path), browser.post(path, data={"number": "15"})):
        assert response.status_code == 409
        assert "confirmed already" in response.text


def test_a_confirmation_link_is_good_for_a_week(desk: FakeDesk, browser: TestClient, path: str) -> None:
    desk.clock.forward(days=7, seconds=2)
    assert browser.post(path, data={"number": "15"}).status_code == 410
    assert list(desk.mails.unsure) == [5]
