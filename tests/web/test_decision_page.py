"""The decision page: who sees what, who decides, and everything that decides nothing."""

from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from web_fakes import CRITICAL, LOW, ORDINARY, OTO, FakeDesk, decided

from mailbot.core.register import Decision
from mailbot.services.decisions import Standing
from mailbot.web.deciding.decision import CLOSED


def verb_of(desk: FakeDesk, request_id: str) -> str | None:
    decision = desk.decisions.views[request_id].decision
    return decision.verb if decision else None


def link_of(path: str) -> str:
    return path.rpartition("/")[2]


def approved_by_mia(desk: FakeDesk, request_id: str) -> Decision:
    view = desk.decisions.views[request_id]
    return decided(view, "approve").decision


# --- looking ---


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("request_id", [LOW, ORDINARY, CRITICAL])
def test_looking_at_a_decision_writes_nothing(
    desk: FakeDesk, browser: TestClient, method: str, request_id: str
) -> None:
    before = desk.state()
    response = browser.request(method, desk.decide_path(request_id))
    assert response.status_code == 200
    assert "set-cookie" not in response.headers
    assert desk.state() == before


def test_the_approver_sees_what_will_be_signed(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    text = browser.get(path).text
    request = desk.decisions.views[ORDINARY].file.request
    for fact in (
        "Ana Silva",
        "Finance Shared Drive (Edit)",
        "Thursday 31 December 2026",
        "Saturday 28 November 2026 at 09:30 (Europe/Dublin)",
        "I close the books for &lt;Q4&gt;",
        "who enters bills must not pay them",
        "Access ends with the quarter",
        "Oto Novak (owner): asked now",
        "Payments (Run)",
        request.content_hash[:16],
    ):
        assert fact in text


def test_who_is_signed_in_finds_the_way_on(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    text = browser.get(path).text
    assert '/inbox">What else waits for you' in text
    assert f"/requests/{ORDINARY}" in text
    assert "/inbox" not in TestClient(browser.app).get(desk.decide_path(LOW)).text, "nobody is signed in there"


def test_nothing_is_preselected(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    assert " checked" not in browser.get(path).text


def test_who_holds_a_forwarded_link_learns_next_to_nothing(desk: FakeDesk, browser: TestClient) -> None:
    text = browser.get(desk.decide_path(ORDINARY)).text
    assert "M… B…" in text
    for secret in ("Mia", "Brandt", "Ana", "Silva", "Finance", "books", ORDINARY, "mia@"):
        assert secret not in text


# --- deciding ---


def test_a_signed_in_approver_approves_without_typing(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    response = browser.post(path, data={"verb": "approve"})
    assert response.status_code == 200
    assert "You have approved Finance Shared Drive (Edit) for Ana Silva" in response.text
    assert verb_of(desk, ORDINARY) == "approve"


def test_once_signed_in_the_next_link_is_one_click(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    sign_in(browser, desk.decide_path(ORDINARY))
    desk.clock.forward(days=6)
    assert "Send my decision" in browser.get(desk.decide_path(LOW)).text
    browser.post(desk.decide_path(LOW), data={"verb": "approve"})
    assert desk.decisions.views[LOW].decision.assurance == "session"


def test_a_session_ends_after_a_week(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    desk.clock.forward(days=7, seconds=1)
    assert "Mail me a code" in browser.get(path).text
    assert browser.post(path, data={"verb": "approve"}).status_code == 403
    assert verb_of(desk, ORDINARY) is None


def test_the_reason_travels_with_a_rejection(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    response = browser.post(path, data={"verb": "reject", "reason": "  Read\r\nis \x00enough "})
    assert response.status_code == 200
    assert desk.decisions.views[ORDINARY].decision.reason == "Read\nis enough"


def test_a_low_risk_link_decides_once_the_number_is_typed(desk: FakeDesk, browser: TestClient) -> None:
    path = desk.decide_path(LOW)
    assert "Type the number 7" in browser.get(path).text
    assert browser.post(path, data={"verb": "approve", "number": "7"}).status_code == 200
    assert desk.decisions.views[LOW].decision.assurance == "link"


@pytest.mark.parametrize("typed", ["7", " 00007 ", "#7", "REQ-2026-00007"])
def test_the_number_may_be_typed_as_people_write_it(desk: FakeDesk, browser: TestClient, typed: str) -> None:
    browser.post(desk.decide_path(LOW), data={"verb": "approve", "number": typed})
    assert verb_of(desk, LOW) == "approve"


# --- not deciding ---


@pytest.mark.parametrize("fields", [{}, {"verb": ""}, {"verb": "on"}, {"reason": "yes"}, {"verb": "approve reject"}])
def test_a_form_without_a_chosen_answer_decides_nothing(
    desk: FakeDesk, browser: TestClient, sign_in, fields: dict[str, str]
) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    response = browser.post(path, data=fields)
    assert response.status_code == 422
    assert "choose Approve or Reject" in response.text
    assert verb_of(desk, ORDINARY) is None


@pytest.mark.parametrize("number", ["", "0", "8", "test", "00042", "7 or 8", "0" * 100_000])
@pytest.mark.parametrize("verb", ["approve", "reject"])
def test_a_link_alone_decides_nothing_without_the_number(
    desk: FakeDesk, browser: TestClient, verb: str, number: str
) -> None:
    response = browser.post(desk.decide_path(LOW), data={"verb": verb, "reason": "test", "number": number})
    assert response.status_code == 422
    assert verb_of(desk, LOW) is None


def test_rejecting_without_a_reason_decides_nothing_and_keeps_the_choice(
    desk: FakeDesk, browser: TestClient, sign_in
) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    response = browser.post(path, data={"verb": "reject", "reason": " "})
    assert (response.status_code, verb_of(desk, ORDINARY)) == (422, None)
    assert 'value="reject" required checked' in response.text


def test_approving_without_a_reason_decides_nothing_where_the_rule_wants_one(
    desk: FakeDesk, browser: TestClient, sign_in
) -> None:
    path = desk.decide_path(CRITICAL)
    sign_in(browser, path)
    assert browser.post(path, data={"verb": "approve"}).status_code == 422
    assert verb_of(desk, CRITICAL) is None


def test_an_endless_reason_decides_nothing(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    assert browser.post(path, data={"verb": "reject", "reason": "x" * 2001}).status_code == 422
    assert verb_of(desk, ORDINARY) is None


@pytest.mark.parametrize("request_id", [ORDINARY, CRITICAL])
def test_a_browser_without_a_session_decides_nothing(desk: FakeDesk, browser: TestClient, request_id: str) -> None:
    fields = {"verb": "reject", "reason": "no", "number": request_id[-2:]}
    response = browser.post(desk.decide_path(request_id), data=fields)
    assert response.status_code == 403
    assert "M… B…" in response.text
    assert verb_of(desk, request_id) is None


@pytest.mark.parametrize("request_id", [LOW, ORDINARY, CRITICAL])
def test_somebody_elses_session_decides_nothing(desk: FakeDesk, browser: TestClient, sign_in, request_id: str) -> None:
    mias_path, otos = desk.decide_path(request_id), desk.decisions.views[ORDINARY]
    desk.decisions.views[ORDINARY] = replace(otos, approver=OTO)
    sign_in(browser, desk.decide_path(ORDINARY, OTO))
    desk.decisions.views[ORDINARY] = otos
    assert browser.get(mias_path).status_code == 403
    page = browser.get(mias_path).text
    assert "This decision is not yours" in page
    assert page.count("only") < 3, "it is told once whose it is"
    assert '/inbox">what waits for you</a>' in page
    response = browser.post(mias_path, data={"verb": "approve", "reason": "mine", "number": request_id[-2:]})
    assert (response.status_code, verb_of(desk, request_id)) == (403, None)


# --- critical decisions ---


def test_a_critical_approval_needs_a_code_of_its_own(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    critical = desk.decide_path(CRITICAL)
    sign_in(browser, desk.decide_path(ORDINARY))
    page = browser.get(critical)
    assert "This decision needs a fresh code" in page.text
    assert 'value="approve"' not in page.text
    assert browser.post(critical, data={"verb": "approve", "reason": "audited"}).status_code == 422
    assert verb_of(desk, CRITICAL) is None
    sign_in(browser, critical)
    assert browser.post(critical, data={"verb": "approve", "reason": "audited"}).status_code == 200
    assert desk.decisions.views[CRITICAL].decision.assurance == "reauth"


def test_a_code_is_fresh_for_ten_minutes_only(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    critical = desk.decide_path(CRITICAL)
    sign_in(browser, critical)
    desk.clock.forward(minutes=10, seconds=2)
    assert browser.post(critical, data={"verb": "approve", "reason": "audited"}).status_code == 422
    assert verb_of(desk, CRITICAL) is None


def test_rejecting_something_critical_needs_only_the_session(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    sign_in(browser, desk.decide_path(ORDINARY))
    browser.post(desk.decide_path(CRITICAL), data={"verb": "reject", "reason": "too much"})
    assert verb_of(desk, CRITICAL) == "reject"


# --- not open any more ---

WORDS = {
    Standing.WAITING: "Not yet your turn",
    Standing.DECIDED: "already decided by",
    Standing.APPROVED: "Already approved by others",
    Standing.REJECTED: "Ended: not approved",
    Standing.HELD: "On hold",
    Standing.WITHDRAWN: "Ended: withdrawn",
    Standing.LAPSED: "Ended: too late",
    Standing.CHANGED: "Changed since this mail",
    Standing.PASSED_ON: "Passed on to",
    Standing.LEFT: "This link has ended",
}


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("standing", [row for row in Standing if row is not Standing.OPEN])
def test_each_closed_standing_has_its_own_page_and_changes_nothing(
    desk: FakeDesk, browser: TestClient, sign_in, standing: Standing, known: bool
) -> None:
    path = desk.decide_path(ORDINARY)
    if known:
        sign_in(browser, path)
    decision = approved_by_mia(desk, ORDINARY) if standing is Standing.DECIDED else None
    desk.decisions.views[ORDINARY] = replace(
        desk.decisions.views[ORDINARY],
        standing=standing,
        decision=decision,
        decided_by="Mia Brandt" if decision else "",
    )
    before = desk.state()
    for response in (browser.get(path), browser.post(path, data={"verb": "reject", "reason": "no", "number": "42"})):
        assert response.status_code == CLOSED[standing]
        assert WORDS[standing] in response.text
        assert ("Ana Silva" in response.text) is known
        assert ("What else waits for you" in response.text) is known
    assert desk.state() == before


def test_a_second_click_names_who_decided_when_and_how(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    browser.post(path, data={"verb": "approve"})
    again = browser.post(path, data={"verb": "reject", "reason": "changed my mind"})
    assert again.status_code == 409
    said = "already decided by Mia Brandt on Thursday 26 November 2026 at 09:30 (Europe/Dublin): <strong>approved"
    assert said in again.text
    assert verb_of(desk, ORDINARY) == "approve"


def test_who_is_slower_by_a_moment_sees_what_was_decided(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    desk.decisions.faster = decided(desk.decisions.views[ORDINARY], "reject", "first")
    response = browser.post(path, data={"verb": "approve"})
    assert response.status_code == 409
    assert "Already decided: not approved" in response.text


def test_a_link_without_a_record_has_its_own_page(desk: FakeDesk, browser: TestClient) -> None:
    response = browser.get(desk.decide_path("REQ-2026-77777"))
    assert response.status_code == 404
    assert "nothing is here any more" in response.text


def test_an_old_link_says_that_it_has_expired(desk: FakeDesk, browser: TestClient) -> None:
    path = desk.decide_path(LOW)
    desk.clock.forward(days=90, seconds=2)
    response = browser.post(path, data={"verb": "approve", "number": "7"})
    assert (response.status_code, verb_of(desk, LOW)) == (410, None)
    assert "has expired" in response.text


# --- the other acts ---


def test_the_other_acts_are_offered_beside_yes_and_no(desk: FakeDesk, browser: TestClient, sign_in) -> None:
    path = desk.decide_path(ORDINARY)
    sign_in(browser, path)
    browser.post(path, data={"verb": "ask", "reason": "Which month?"})
    browser.post(path, data={"verb": "pass", "colleague": "Oto Novak", "reason": "His data"})
    assert desk.decisions.acts == [("ask", "Which month?", "E2"), ("pass", "Oto Novak: His data", "E2")]


@pytest.mark.parametrize("verb", ["ask", "pass", "undo"])
@pytest.mark.parametrize("request_id", [LOW, ORDINARY, CRITICAL])
def test_a_link_alone_does_nothing_else_either(desk: FakeDesk, browser: TestClient, verb: str, request_id: str) -> None:
    before = desk.state()
    fields = {"verb": verb, "reason": "test", "colleague": "Oto Novak", "number": "test"}
    assert browser.post(desk.decide_path(request_id), data=fields).status_code >= 400
    assert desk.state() == before


def test_a_checklist_is_asked_on_the_page_and_travels_with_the_decision(
    desk: FakeDesk, browser: TestClient, sign_in
) -> None:
    path = desk.decide_path(ORDINARY)
    desk.decisions.views[ORDINARY] = replace(
        desk.decisions.views[ORDINARY], checklist=(("training", "Is the training done?"),)
    )
    sign_in(browser, path)
    page = browser.get(path).text
    assert "Is the training done?" in page
    assert " checked" not in page
    browser.post(path, data={"verb": "approve", "check-training": "n/a", "check-other": "yes"})
    assert dict(desk.decisions.views[ORDINARY].decision.checklist) == {"training": "n/a"}


def test_a_decision_is_taken_back_by_whoever_took_it_and_by_nobody_else(
    desk: FakeDesk, browser: TestClient, sign_in
) -> None:
    path = desk.decide_path(ORDINARY)
    desk.decisions.views[ORDINARY] = replace(decided(desk.decisions.views[ORDINARY], "approve"), may_take_back=True)
    page = browser.get(path).text
    assert "Take back" not in page
    assert "M… B…" in page
    browser.post(path, data={"verb": "undo", "reason": "wrong"})
    assert desk.decisions.acts == []
    sign_in(browser, path)
    assert "Take back" in browser.get(path).text
    assert "Taken back" in browser.post(path, data={"verb": "undo", "reason": "wrong"}).text
    assert desk.decisions.acts == [("undo", "wrong", "E2")]
