"""Signing in from a decision page: where the code goes, which browser may use it, and what cookies are like."""

import pytest
from fastapi.testclient import TestClient
from web_fakes import CRITICAL, LOW, MIA, ORDINARY, FakeDesk

from mailbot.services.decisions import Standing
from mailbot.web import create_app


def link(desk: FakeDesk, request_id: str = ORDINARY) -> str:
    return desk.decide_path(request_id).rpartition("/")[2]


def ask(desk: FakeDesk, browser: TestClient, request_id: str = ORDINARY) -> str:
    assert browser.post("/signin", data={"link": link(desk, request_id)}).status_code == 303
    return desk.newest_code()


def enter(desk: FakeDesk, browser: TestClient, code: str, request_id: str = ORDINARY) -> int:
    return browser.post("/signin/code", data={"link": link(desk, request_id), "code": code}).status_code


def test_the_code_goes_to_the_approver_and_nobody_else(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    assert [notice.recipient for notice in desk.store.outbox] == [MIA.email]
    assert code in desk.store.outbox[0].subject
    assert desk.changes == 1


def test_the_page_then_asks_for_the_code_and_does_not_show_it(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    text = browser.get(desk.decide_path(ORDINARY)).text
    assert "The six digits from your mail" in text
    assert code not in text


def test_a_wrong_code_opens_nothing(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    assert enter(desk, browser, wrong) == 403
    assert desk.store.sessions == {}


def test_five_wrong_codes_use_the_right_one_up(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    assert [enter(desk, browser, wrong) for _ in range(5)] == [403] * 5
    assert enter(desk, browser, code) == 403
    assert desk.store.sessions == {}


def test_a_code_may_be_typed_with_a_gap(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    assert enter(desk, browser, f" {code[:3]} {code[3:]} ") == 303


def test_a_code_works_in_the_browser_that_asked_only(desk: FakeDesk, visitor) -> None:
    first, second = visitor(), visitor()
    code = ask(desk, first)
    second.cookies.set("__Host-mailbot-asked", first.cookies["__Host-mailbot-asked"], domain="access.larkspur.example")
    assert enter(desk, second, code) == 403
    assert enter(desk, first, code) == 303


def test_a_code_works_once(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    assert enter(desk, browser, code) == 303
    assert enter(desk, browser, code) == 422
    assert len(desk.store.sessions) == 1


def test_a_code_asked_for_one_decision_does_not_sign_in_at_another(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    assert enter(desk, browser, code, CRITICAL) == 403
    assert desk.store.sessions == {}


def test_an_old_code_opens_nothing(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    desk.clock.forward(minutes=10, seconds=2)
    assert enter(desk, browser, code) == 403
    assert desk.store.sessions == {}


def test_the_sixth_code_in_an_hour_is_not_mailed_and_the_answer_is_the_same(
    desk: FakeDesk, browser: TestClient
) -> None:
    for _ in range(5):
        ask(desk, browser)
    response = browser.post("/signin", data={"link": link(desk)})
    assert (response.status_code, response.headers["location"]) == (303, desk.decide_path(ORDINARY))
    assert len(desk.store.outbox) == 5


def test_no_code_is_mailed_for_a_decision_that_is_closed(desk: FakeDesk, browser: TestClient) -> None:
    view = desk.decisions.views[ORDINARY]
    object.__setattr__(view, "standing", Standing.WITHDRAWN)
    assert browser.post("/signin", data={"link": link(desk)}).status_code == 410
    assert desk.store.outbox == []


def test_no_code_is_mailed_to_somebody_who_left(desk: FakeDesk, browser: TestClient) -> None:
    desk.people = type(desk.people)((), ())
    assert browser.post("/signin", data={"link": link(desk)}).status_code == 403
    assert desk.store.outbox == []


def test_signing_out_ends_the_session_in_every_browser(desk: FakeDesk, visitor, sign_in) -> None:
    first, second = visitor(), visitor()
    for browser in (first, second):
        sign_in(browser, desk.decide_path(ORDINARY))
    assert first.post("/logout").status_code == 200
    assert set(first.cookies) == {"__Host-mailbot-known"}
    assert second.post(desk.decide_path(ORDINARY), data={"verb": "approve"}).status_code == 403


def test_the_records_hold_neither_codes_nor_cookies(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    sign_in(browser, desk.decide_path(ORDINARY))
    kept = repr((desk.store.asks, desk.store.sessions, desk.store.trail))
    assert desk.newest_code() not in kept
    for value in browser.cookies.values():
        assert value not in kept


def test_cookies_are_out_of_reach_for_scripts_and_other_hosts(desk: FakeDesk, browser: TestClient) -> None:
    code = ask(desk, browser)
    response = browser.post("/signin/code", data={"link": link(desk), "code": code})
    cookies = response.headers.get_list("set-cookie")
    assert {cookie.partition("=")[0] for cookie in cookies} == {
        "__Host-mailbot-session",
        "__Host-mailbot-asked",
        "__Host-mailbot-known",
        "__Host-mailbot-browser",
    }
    for cookie in cookies:
        assert {"httponly", "path=/", "samesite=lax", "secure"} <= set(cookie.lower().split("; "))


def test_on_loopback_without_tls_signing_in_works_too() -> None:
    desk = FakeDesk("http://127.0.0.1:8080")
    browser = TestClient(
        create_app(desk.services),
        base_url="http://127.0.0.1:8080",
        headers={"Sec-Fetch-Site": "same-origin"},
        follow_redirects=False,
    )
    assert enter(desk, browser, ask(desk, browser)) == 303
    assert "Send my decision" in browser.get(desk.decide_path(ORDINARY)).text


@pytest.mark.parametrize("request_id", [ORDINARY, CRITICAL, LOW])
def test_asking_for_a_code_decides_nothing(desk: FakeDesk, browser: TestClient, request_id: str) -> None:
    ask(desk, browser, request_id)
    assert [view.decision for view in desk.decisions.views.values()] == [None, None, None]
