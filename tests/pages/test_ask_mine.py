"""What is somebody's own, and what they do about it: each act is the one that a mail does."""

import re

import pytest
from everyday import enter
from office import a_little_of_everything
from world import ANA, EVE, MIA, OTO, Browser, World, text_of

from mailbot.services.ports import RequestFilter

FINANCE_ACCESS = "/mine/access/G-00001"


def act(browser: Browser, path: str, **fields: str) -> Browser:
    """Sends the small form of an act, as the page has it."""
    browser.open("/mine")
    page = browser.page.text
    form = re.search(rf'action="{path}#[^"]+">\s*<input type="hidden" name="form" value="([a-z2-7]+)"', page)
    assert form, f"the page offers no {path}"
    browser._show(browser.client.post(path, data={"form": form[1], **fields}, headers={"Origin": "http://testserver"}))
    return browser


def no_mail_words(browser: Browser) -> None:
    """What can be done stands on the page, so nothing on it says what to write to us."""
    assert not re.search(r"[Aa]nswer (the|with)|“(status|withdraw|extend|appeal)\b", browser.page.text)


def newest(world: World):
    with world.mailbot.desk.store.read() as tx:
        return next(tx.requests(RequestFilter()))


def test_the_page_shows_what_one_has_with_who_approved_it_and_until_when(world: World) -> None:
    ids = a_little_of_everything(world)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", enter(world, ANA).open("/mine")))
    assert "Finance Shared Drive (Edit)" in told
    assert "Approved by Mia Berg and Oto Virtanen" in told
    assert told.count("31 March 2027") == 1
    assert "yours until Wednesday 31 March 2027" in told
    assert f"by {ids['granted']}" in told
    assert "It waits for approval: Mia Berg and Daniel Weber" in told
    assert "IT could not set it up yet" in told
    assert re.sub(r"<[^>]+>", " ", enter(world, EVE).open("/mine")).count("Finance Shared Drive") == 0


def test_what_waits_for_an_answer_comes_before_newer_requests_that_wait_for_others(world: World) -> None:
    ids = a_little_of_everything(world)
    world.writes(ANA, "Please give me Quality Documents Read for the audit.")
    world.works()
    newer = max(world.requests())
    page = enter(world, ANA).open("/mine")
    assert page.index(f'id="{ids["asked_back"]}"') < page.index(f'id="{newer}"') < page.index(f'id="{ids["waiting"]}"')


def test_no_question_is_left_out_however_many_newer_requests_there_are(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = a_little_of_everything(world)
    world.writes(ANA, "I need access to HarvestCRM, please.")
    world.works()
    world.decides(MIA, "ask", "Which suppliers?", containing="Orchard Payables (Viewer)")
    newest = max(world.requests())
    monkeypatch.setattr("mailbot.services.queries.mine.AT_ONCE", 1)
    browser, found, path = enter(world, ANA), [], "/mine?show=questions"
    assert "all questions to you" in browser.open("/mine")
    while path:
        page = browser.open(path)
        found += re.findall(r'<h3 id="([^"]+)"', page)
        path = next(iter(re.findall(r'href="([^"]+)" rel="next"', page)), "").replace("&amp;", "&")
    assert found == [newest, ids["asked_back"], ids["waiting"]]


def test_more_open_requests_than_are_shown_are_told_and_led_to(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for wish in (
        "Quality Documents Read for the audit",
        "Viewer in Orchard Payables",
        "Read on the Finance Shared Drive",
    ):
        world.writes(ANA, f"I need {wish}, please.")
        world.works()
    browser = enter(world, ANA)
    assert "There are more:" not in browser.open("/mine")
    monkeypatch.setattr("mailbot.web.requests.mine.AT_ONCE", 2)
    page = browser.open("/mine")
    assert re.findall(r'<h3 id="([^"]+)"', page) == ["REQ-2026-00003", "REQ-2026-00002"]
    (rest,) = re.findall(r'There are more: <a href="([^"]+)">all open requests</a>', page)
    assert "REQ-2026-00001" in browser.open(rest.replace("&amp;", "&"))


def test_a_question_is_answered_by_one_of_its_choices(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = act(enter(world, ANA), f"/mine/requests/{ids['asked_back']}/answer", choice="1")
    world.works()
    assert world.requests()[ids["asked_back"]] == "pending"
    assert "StockPilot" in text_of(world.mail(ANA, "Received"))
    assert ids["asked_back"] in browser.page.text
    with world.mailbot.desk.store.read() as tx:
        evidence = tx.request_file(ids["asked_back"]).request.evidence
    assert "asked back: “" in evidence
    assert world.trail().wrong is None


def test_a_choice_that_was_not_offered_is_nothing(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = enter(world, ANA)
    for choice in ("0", "99", "-1"):
        act(browser, f"/mine/requests/{ids['asked_back']}/answer", choice=choice)
        assert browser.status in (404, 422)
    assert world.requests()[ids["asked_back"]] == "draft"


def test_who_said_no_and_why_stands_beside_the_appeal(world: World) -> None:
    a_little_of_everything(world)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", enter(world, ANA).open("/mine")))
    assert "It was not approved. Mia Berg: “Ask the warehouse to book for you.” Appeal against the no" in told


def test_none_of_the_choices_ends_the_question_and_says_how_to_go_on(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = act(enter(world, ANA), f"/mine/requests/{ids['asked_back']}/answer", choice="none")
    assert "nobody was asked" in browser.page.text
    world.works()
    assert world.requests()[ids["asked_back"]] == "withdrawn"
    world.writes(ANA, "The Dockline Viewer.", reply_to=world.mail(ANA, "Which system do you need?"))
    world.works()
    assert newest(world).request.what == "Dockline (Viewer)"
    assert world.trail().wrong is None


def inquired(world: World, question: str) -> str:
    """Mia wants to know something before she decides; the id of the request."""
    ids = a_little_of_everything(world)
    browser = enter(world, MIA)
    browser.open(f"/inbox/{ids['waiting']}")
    browser.send(verb="ask", reason=question)
    world.works()
    return ids["waiting"]


def test_what_an_approver_wants_to_know_is_answered_on_the_page(world: World) -> None:
    request_id = inquired(world, "For which suppliers?")
    browser = enter(world, ANA)
    home = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", browser.open("/")))
    assert "2 questions to you" in home
    for path in ("/mine", "/mine?show=questions"):
        assert "For which suppliers?" in browser.open(path)
    assert f"/mine#{request_id}" in browser.open(f"/requests/{request_id}")
    act(browser, f"/mine/requests/{request_id}/inform", words="  ")
    assert (browser.status, "Please write your answer" in browser.page.text) == (422, True)
    act(browser, f"/mine/requests/{request_id}/inform", words="For the packaging ones.\n--\nand the hauliers.")
    assert "Your answer about Orchard Payables (Viewer) is with whoever asked" in browser.page.text
    world.works()
    told = " ".join(text_of(world.mail(MIA, "For which suppliers?")).split())
    assert "For the packaging ones. -- and the hauliers." in told
    with world.mailbot.desk.store.read() as tx:
        assert tx.request_file(request_id).request.paused_at is None
    assert "1 question to you" in re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", browser.open("/")))
    assert world.trail().wrong is None
    world.decides(MIA, "approve", containing="For which suppliers?")


def test_while_the_requester_is_asked_every_list_has_the_day_of_the_answer_and_none_for_who_decides(
    world: World,
) -> None:
    request_id = inquired(world, "For which suppliers?")
    ana = enter(world, ANA)

    def told(path: str) -> str:
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", ana.open(path)))

    answer = re.search(
        r"It waits for your answer until (Saturday 12 December 2026 at 09:00 \([\w/]+\))\.", told("/mine")
    )
    assert answer, told("/mine")
    assert "Then these decide: Mia Berg and Daniel Weber. Mia Berg wants to know" in told("/mine")
    assert "Until then the time to decide stands still" in told("/mine")
    assert f"{answer[1]} for your answer; the time to decide stands still" in told("/")
    assert (
        "the answer of Ana Costa since Sat 28 Nov, until Sat 12 Dec"
        " Mia Berg since Sat 28 Nov Daniel Weber since Sat 28 Nov Low"
    ).lower() in told("/requests").lower()
    seats = told(f"/requests/{request_id}").partition("Approvals Mia Berg as ")[2].partition("What happened")[0]
    assert seats, told(f"/requests/{request_id}")
    assert "until" not in seats
    world.clock.forward(hours=2)
    world.writes(ANA, "status")
    world.works()
    mail = " ".join(text_of(world.mail(ANA, "stands still until you have")).split())
    assert (
        f"Mia Berg and Daniel Weber. The time to decide stands still until you have answered, or until {answer[1]}."
        in mail
    )


def test_once_the_clock_goes_on_without_an_answer_the_day_is_that_of_who_decides(world: World) -> None:
    inquired(world, "For which suppliers?")
    world.clock.forward(days=14, hours=1)
    world.works()
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", enter(world, ANA).open("/mine")))
    assert "It waits for your answer. Then these decide: Mia Berg and Daniel Weber, by" in page
    assert "stands still" not in page


def test_an_answer_that_nobody_waits_for_any_more_is_told(world: World) -> None:
    request_id = inquired(world, "For which suppliers?")
    ana, mia = enter(world, ANA), enter(world, MIA)
    ana.open("/mine")
    mia.open(f"/inbox/{request_id}")
    mia.send(verb="approve")
    path = f"/mine/requests/{request_id}/inform"
    form = {"form": "c2c3d4e5f6g7a2b3", "words": "For the packaging ones."}
    ana._show(ana.client.post(path, data=form, headers={"Origin": "http://testserver"}))
    assert "nobody waits for an answer any more" in ana.page.text
    assert ana.status == 200


def test_what_was_asked_of_somebody_else_is_not_answered_for_them(world: World) -> None:
    request_id = inquired(world, "For which suppliers?")
    eve = enter(world, EVE)
    form = {"form": "c2c3d4e5f6g7a2b3", "words": "Just approve."}
    path = f"/mine/requests/{request_id}/inform"
    eve._show(eve.client.post(path, data=form, headers={"Origin": "http://testserver"}))
    assert eve.status == 404


def test_a_mistake_stands_where_it_was_made(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = act(enter(world, ANA), f"/mine/requests/{ids['rejected']}/appeal", why="Please")
    page = browser.page.text
    section = page[page.index(f'id="{ids["rejected"]}"') :]
    assert "what is new since the no" in section
    assert "what is new since the no" not in page[: page.index(section)]
    assert ">Please</textarea>" in section


def test_a_request_is_taken_back_and_the_approvers_are_told(world: World) -> None:
    ids = a_little_of_everything(world)
    act(enter(world, ANA), f"/mine/requests/{ids['waiting']}/withdraw")
    world.works()
    assert world.requests()[ids["waiting"]] == "withdrawn"
    assert world.mail(MIA, "Orchard Payables (Viewer) for Ana Costa is no longer needed")
    assert "Orchard Payables (Viewer)" in text_of(world.mail(ANA, "This was taken back"))


def test_access_is_kept_longer_by_a_request_of_its_own(world: World) -> None:
    a_little_of_everything(world)
    browser = act(enter(world, ANA), f"{FINANCE_ACCESS}/extend", until="2027-06-30")
    world.works()
    request = newest(world).request
    assert (request.nature, str(request.until), request.state) == ("extension", "2027-06-30", "pending")
    assert request.evidence == "Asked on a page by Ana Costa, signed in: Finance Shared Drive (Edit)."
    assert request.request_id in browser.page.text
    assert world.mail(OTO, "30 June 2027")
    act(browser, f"{FINANCE_ACCESS}/extend", until="2027-07-30")
    assert "is open already" in browser.page.text
    assert "Nothing was changed" in browser.page.text
    no_mail_words(browser)


def test_an_end_that_is_no_later_is_told(world: World) -> None:
    a_little_of_everything(world)
    browser = act(enter(world, ANA), f"{FINANCE_ACCESS}/extend", until="2027-01-01")
    assert "it lasts until 31 March 2027 already" in browser.page.text
    act(browser, f"{FINANCE_ACCESS}/extend", until="soon")
    assert browser.status == 422
    assert "“soon” is no day" in browser.page.text
    assert 'value="soon"' in browser.page.text


def test_access_is_given_back_and_it_takes_it_away(world: World) -> None:
    a_little_of_everything(world)
    browser = act(enter(world, ANA), f"{FINANCE_ACCESS}/give_back")
    assert "Finance Shared Drive (Edit) is given back" in browser.page.text
    assert "IT is taking it away" in browser.page.text
    [task] = [task for task in world.tasks() if task.kind == "revoke"]
    assert (task.grant_id, task.cause) == ("G-00001", "no longer needed by Ana Costa")
    assert world.trail().wrong is None


def test_a_no_is_appealed_against_once_with_new_facts(world: World) -> None:
    ids = a_little_of_everything(world)
    browser = enter(world, ANA)
    path = f"/mine/requests/{ids['rejected']}/appeal"
    act(browser, path, why="Please")
    assert (browser.status, "what is new since the no" in browser.page.text) == (422, True)
    act(browser, path, why="The warehouse has asked me in writing to book for the night shift.")
    world.works()
    appeal = newest(world).request
    assert (appeal.nature, appeal.origin, appeal.state) == ("appeal", ids["rejected"], "pending")
    assert appeal.justification == "The warehouse has asked me in writing to book for the night shift."
    assert f'action="{path}' not in browser.open("/mine")


def test_who_appeals_with_nothing_new_is_told_what_to_do_on_the_page(world: World) -> None:
    ids = a_little_of_everything(world)
    path = f"/mine/requests/{ids['rejected']}/appeal"
    browser = act(enter(world, ANA), path, why="Please give me Dockline Booker to book slots.")
    assert "it says nothing new: say under “Appeal against the no” what has changed since." in browser.page.text
    no_mail_words(browser)


def test_who_appeals_for_what_is_on_its_way_already_is_told_so_without_words_for_mails(world: World) -> None:
    ids = a_little_of_everything(world)
    world.writes(ANA, "Please give me Dockline Viewer to look at the slots.")
    world.works()
    path = f"/mine/requests/{ids['rejected']}/appeal"
    browser = act(enter(world, ANA), path, why="The warehouse has asked me in writing to book for the night shift.")
    assert "is open already." in browser.page.text
    no_mail_words(browser)


def test_what_nobody_decided_is_asked_again(world: World) -> None:
    ids = a_little_of_everything(world)
    for _ in range(4):
        world.clock.forward(days=10)
        world.works()
    assert world.requests()[ids["waiting"]] == "lapsed"
    act(enter(world, ANA), f"/mine/requests/{ids['waiting']}/again")
    assert (newest(world).request.origin, newest(world).request.state) == (ids["waiting"], "pending")


def test_nobody_acts_on_what_is_somebody_elses(world: World) -> None:
    ids = a_little_of_everything(world)
    eve, before = enter(world, EVE), world.requests()
    form = {"form": "a2b3c4d5e6f7a2b3", "choice": "1", "why": "it is all new to me", "until": "2027-06-30"}
    paths = [f"/mine/requests/{ids['waiting']}/{act}" for act in ("withdraw", "again", "appeal", "answer")]
    paths += [f"/mine/requests/{ids['asked_back']}/answer", f"{FINANCE_ACCESS}/extend", f"{FINANCE_ACCESS}/give_back"]
    for path in (*paths, "/mine/requests/REQ-2026-00001/own", f"{FINANCE_ACCESS}/own"):
        answer = eve.client.post(path, data=form, headers={"Origin": "http://testserver"})
        assert answer.status_code == 404, path
    assert world.requests() == before
    assert not [task for task in world.tasks() if task.kind == "revoke"]


def test_a_form_acts_once_even_when_it_is_sent_again(world: World) -> None:
    a_little_of_everything(world)
    browser = enter(world, ANA)
    for _ in range(2):
        data = {"form": "a2b3c4d5e6f7a2b3"}
        browser._show(
            browser.client.post(f"{FINANCE_ACCESS}/give_back", data=data, headers={"Origin": "http://testserver"})
        )
        assert "is given back" in browser.page.text
    assert len([task for task in world.tasks() if task.kind == "revoke"]) == 1
