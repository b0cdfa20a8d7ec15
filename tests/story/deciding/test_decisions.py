"""Approvers decide on their page: once, by themselves, knowing what they sign; everything else changes nothing."""

from beginnings import told_once
from everyday import file_of
from world import ANA, EVE, MIA, OTO, World, link_in, text_of


@told_once
def ask(world: World) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()


def test_a_rejection_with_a_reason_reaches_the_requester(world: World) -> None:
    ask(world)
    world.decides(OTO, "reject", "Please ask for Read, closing needs no changes.")
    assert world.requests() == {"REQ-2026-00001": "rejected"}
    assert text_of(world.mail(ANA)).startswith("Not approved")
    assert "closing needs no changes" in text_of(world.mail(ANA))
    assert world.tasks() == []


def test_a_rejection_without_a_reason_is_refused(world: World) -> None:
    ask(world)
    browser = world.decides(OTO, "reject")
    assert 400 <= browser.status < 500
    assert world.requests() == {"REQ-2026-00001": "pending"}


# case 93
def test_opening_the_link_decides_nothing(world: World) -> None:
    ask(world)
    browser = world.browser()
    for method in ("GET", "HEAD"):
        browser.client.request(method, link_in(world.mail(MIA)).removeprefix("http://127.0.0.1:8080"))
    assert world.requests() == {"REQ-2026-00001": "pending"}
    file = file_of(world)
    assert file.decisions == ()


def test_a_forwarded_link_meets_a_sign_in_and_shows_little(world: World) -> None:
    ask(world)
    eve = world.browser()
    page = eve.open(link_in(world.mail(OTO)))
    assert "month-end" not in page
    assert 'name="verb"' not in page
    assert world.mails(EVE) == []


# case 89, 94
def test_a_second_click_shows_what_was_decided(world: World) -> None:
    ask(world)
    browser = world.decides(MIA, "approve")
    page = browser.open(link_in(world.mail(MIA, "decide")))
    assert "already" in page.lower()
    assert 'value="approve"' not in page


# case 94
def test_the_other_approver_sees_that_it_was_rejected(world: World) -> None:
    ask(world)
    world.decides(OTO, "reject", "No.")
    browser = world.browser()
    page = browser.open(link_in(world.mail(MIA, "Decide by")))
    assert 400 <= browser.status < 500
    assert "not approved" in page.lower()


# case 90
def test_a_withdrawn_request_cannot_be_decided(world: World) -> None:
    ask(world)
    world.writes(ANA, "Please withdraw my request, I no longer need it.", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}
    browser = world.browser()
    page = browser.open(link_in(world.mail(MIA, "Decide by")))
    assert 400 <= browser.status < 500
    assert "withdrawn" in page.lower()


def test_who_approved_sees_that_the_request_was_withdrawn_since(world: World) -> None:
    ask(world)
    link = link_in(world.mail(MIA))
    mia = world.decides(MIA, "approve")
    assert "Since then" not in mia.open(link)
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    page = mia.open(link)
    assert "Since then the request was withdrawn." in page
    assert "tell the access office" not in page


def test_who_approved_sees_that_somebody_else_rejected_it_since(world: World) -> None:
    ask(world)
    link = link_in(world.mail(MIA))
    mia = world.decides(MIA, "approve")
    world.decides(OTO, "reject", "No.")
    page = mia.open(link)
    assert "Since then the request was rejected by somebody else." in page
    assert "tell the access office" not in page


def test_a_request_that_nobody_decides_lapses_and_says_so(world: World) -> None:
    ask(world)
    link = link_in(world.mail(MIA))
    for _ in range(2):  # the first time it passes to the next in line
        world.clock.forward(days=12)
        world.works()
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
    assert text_of(world.mail(ANA)).startswith("Ended")
    browser = world.browser()
    browser.open(link)
    assert 400 <= browser.status < 500


def test_a_tampered_link_is_refused(world: World) -> None:
    ask(world)
    browser = world.browser()
    link = link_in(world.mail(MIA))
    browser.open(link[:-3] + ("AAA" if not link.endswith("AAA") else "BBB"))
    assert 400 <= browser.status < 500
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_a_link_of_another_purpose_is_refused(world: World) -> None:
    ask(world)
    browser = world.browser()
    browser.open(link_in(world.mail(MIA)).replace("/d/", "/t/"))
    assert 400 <= browser.status < 500


def test_a_signed_in_colleague_cannot_decide_for_the_approver(world: World) -> None:
    ask(world)
    mia = world.signed_in(MIA, link_in(world.mail(MIA)))
    page = mia.open(link_in(world.mail(OTO)))
    assert 'name="verb"' not in page
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_once_signed_in_the_next_decision_needs_no_code(world: World) -> None:
    ask(world)
    mia = world.signed_in(MIA, link_in(world.mail(MIA)))
    world.clock.forward(minutes=30)
    world.writes(ANA, "Also, could I get Viewer in Orchard Finance?")
    world.works()
    page = mia.open(link_in(world.mail(MIA, "Orchard")))
    assert 'name="verb"' in page


def test_an_empty_form_decides_nothing(world: World) -> None:
    ask(world)
    mia = world.signed_in(MIA, link_in(world.mail(MIA)))
    mia.send()
    assert 400 <= mia.status < 500
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_a_decision_from_another_site_is_refused(world: World) -> None:
    ask(world)
    mia = world.signed_in(MIA, link_in(world.mail(MIA)))
    url = mia.page.url.path
    response = mia.client.post(url, data={"verb": "approve"}, headers={"Origin": "https://evil.example"})
    assert response.status_code == 403
    file = file_of(world)
    assert file.decisions == ()


def test_a_critical_request_asks_in_stages_and_needs_a_fresh_code_and_a_reason(world: World) -> None:
    world.writes(ANA, "I need Period Close in Orchard Finance for the closing.")
    world.works()
    file = file_of(world)
    assert len(file.stages) >= 3
    assert {approval.state for approval in file.stages[0].approvals} == {"open"}
    assert {approval.state for stage in file.stages[1:] for approval in stage.approvals} == {"waiting"}
    approver = world.mailbot.desk.person(file.stages[0].approvals[0].approver).email
    browser = world.signed_in(approver, link_in(world.mail(approver, "decide")))
    browser.send(verb="approve", reason="")
    assert 400 <= browser.status < 500
    world.clock.forward(hours=1)
    page = browser.open(link_in(world.mail(approver, "decide")))
    assert 'value="approve"' not in page
