"""Asking for access on a page: found, looked at before it is sent, and sent on the way that mail takes."""

import re
from dataclasses import replace
from datetime import date

import pytest
from access_world import EMERGENCY, under, with_combination, with_policy
from everyday import enter
from world import ANA, EVE, MIA, OTO, Browser, World, text_of

from mailbot.core.catalog import SodRule
from mailbot.services.conversation.forms import Forms, Sender
from mailbot.services.conversation.wanting import Wanted, Wanting
from mailbot.services.ports import RequestFilter

EDIT = "/ask/Finance%20Shared%20Drive/Edit"
WHY = "Month-end closing needs the shared sheets."


def look(world: World, address: str, path: str = EDIT, **fields: str) -> Browser:
    """Somebody fills in the form and looks at what would come of it."""
    browser = enter(world, address)
    browser.open(path)
    browser.send(why=WHY, act="look", **fields)
    return browser


def files(world: World) -> list:
    with world.mailbot.desk.store.read() as tx:
        return list(tx.requests(RequestFilter()))


@pytest.mark.parametrize(
    ("words", "system"),
    [("payroll", "PayStream"), ("F: drive", "Finance Shared Drive"), ("finanse drve", "Finance Shared Drive")],
)
def test_the_catalog_is_found_by_names_aliases_and_with_slips(world: World, words: str, system: str) -> None:
    browser = enter(world, ANA)
    browser.open(f"/ask?q={words}")
    assert re.findall(r'<h2 id="s1"><a href="[^"]+">([^<]+)', browser.page.text) == [system]


def test_a_page_shows_who_decides_by_when_and_by_which_rule_and_writes_nothing(world: World) -> None:
    before = world.column("SELECT count(*) FROM audit_entry")
    browser = look(world, ANA)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", browser.page.text))
    assert "Mia Berg (manager) and Oto Virtanen (owner)" in told
    assert "by Monday 30 November 2026 at 09:00 (Europe/Dublin)" in told
    assert "R-01: manager and owner of the system agree to every access" in told
    assert world.requests() == {}
    of_itself = "'session:opened', 'exception:noted', 'checkpoint:made'"
    assert before == world.column(f"SELECT count(*) FROM audit_entry WHERE tag NOT IN ({of_itself})")


def test_who_asks_for_themselves_reads_no_name_of_their_own(world: World) -> None:
    assert "<dt>For</dt><dd>yourself</dd>" in look(world, ANA).page.text


def test_sending_asks_the_approvers_and_answers_like_a_mail(world: World) -> None:
    browser = look(world, ANA, until="2027-03-31")
    browser.send(act="send")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "REQ-2026-00001" in browser.page.text
    mail = world.mail(ANA, "Received")
    assert mail["Subject"] == "Access: Finance Shared Drive (Edit)"
    assert "Asked on a page by Ana Costa, signed in: Finance Shared Drive (Edit)." in text_of(mail)
    assert "From your mail" not in text_of(mail)
    asked = text_of(world.mail(MIA, "Finance Shared Drive (Edit)"))
    assert "Wednesday 31 March 2027" in asked
    assert WHY in asked
    assert "From the mail" not in asked
    assert "Asked on a page by Ana Costa" in asked
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    assert world.requests() == {"REQ-2026-00001": "approved"}
    assert world.trail().wrong is None


def test_the_trail_tells_who_sent_it_from_which_session(world: World) -> None:
    look(world, ANA).send(act="send")
    [body] = world.column("SELECT CAST(body AS TEXT) FROM audit_entry WHERE tag = 'form:sent'")
    [session] = world.column("SELECT session_id FROM web_session")
    assert f'"session":"{session}"' in body
    assert '"act":"ask"' in body


def test_an_answer_to_its_mail_goes_on_in_its_conversation(world: World) -> None:
    look(world, ANA).send(act="send")
    world.works()
    world.writes(ANA, "withdraw", reply_to=world.mail(ANA, "Received"))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}


def test_sent_twice_it_is_asked_once(world: World) -> None:
    browser = look(world, ANA)
    preview = browser.page
    browser.send(act="send")
    browser.page = preview
    browser.send(act="send")
    world.works()
    assert list(world.requests()) == ["REQ-2026-00001"]
    assert "REQ-2026-00001" in browser.page.text
    assert len(world.mails(MIA)) == 1


def test_a_form_of_somebody_else_is_nobodys(world: World) -> None:
    """Ids of forms are each person's own: what somebody else has sent tells nothing, and holds nothing up."""
    ana = look(world, ANA)
    form = re.search(r'name="form" value="([a-z2-7]{16})"', ana.page.text)[1]
    ana.send(act="send")
    eve = enter(world, EVE)
    eve.open(f"/mine?sent={form}")
    assert "REQ-2026-00001" not in eve.page.text
    eve.client.post("/ask/Dockline/Viewer", data={"why": WHY, "act": "send", "form": form}, headers=_ours())
    assert len(world.requests()) == 2


def _ours() -> dict[str, str]:
    return {"Origin": "http://testserver"}


def test_what_is_there_already_is_refused_with_what_was_typed_kept(world: World) -> None:
    look(world, ANA).send(act="send")
    browser = look(world, ANA)
    assert browser.status == 422
    assert "REQ-2026-00001 for Finance Shared Drive (Edit) is open already. If you want" in browser.page.text
    assert "something else instead, take it back first under “My access”.</p>" in browser.page.text
    assert 'href="/requests/REQ-2026-00001"' in browser.page.text
    assert 'href="/mine">My access and requests' in browser.page.text
    assert WHY in browser.page.text
    assert 'value="send"' not in browser.page.text


def test_a_system_says_once_what_of_it_is_there_already_and_leads_to_it(world: World) -> None:
    look(world, ANA).send(act="send")
    page = enter(world, ANA).open("/ask/Finance%20Shared%20Drive")
    assert page.count("REQ-2026-00001</a>") == page.count(">asked for<") == 1
    assert "or take a request back" in page
    assert "You have none of it" in enter(world, EVE).open("/ask/Finance%20Shared%20Drive")


def test_what_a_conflict_refuses_leads_to_what_has_to_be_given_back(world: World) -> None:
    pay = "/ask/Orchard%20Payables/Payment%20Run"
    look(world, ANA, "/ask/Orchard%20Purchasing/Vendor%20Master%20Editor").send(act="send")
    for page in (enter(world, ANA).open(pay), look(world, ANA, pay).page.text):
        assert "one person could invent a supplier and pay it" in page
        assert 'href="/mine">My access and requests' in page


def test_where_nobody_is_asked_yet_the_page_does_not_say_that_sending_asks(world: World) -> None:
    asks = "Sending asks those who decide first"
    assert asks in look(world, ANA).page.text
    held = look(world, ANA, "/ask/Marketing%20Assets/Read").page.text  # it has no owner
    assert "It waits before anybody is asked" in held
    assert asks not in held


def test_a_reason_and_a_readable_end_are_asked_for(world: World) -> None:
    browser = enter(world, ANA)
    for fields, told in (
        ({"why": ""}, "Please say what it is needed for"),
        ({"why": WHY, "days": "soon"}, "is no number of days"),
        ({"why": WHY, "until": "31.12."}, "is no day"),
        ({"why": WHY, "until": "2027-01-01", "days": "3"}, "not both"),
        ({"why": WHY, "until": "2026-01-01"}, "the date you gave, 1 January 2026, is over"),
        ({"why": WHY, "emergency": "yes"}, "An emergency can only be asked for"),
    ):
        browser.open(EDIT)
        browser.send(act="look", **fields)
        assert browser.status == 422
        assert told in browser.page.text
        assert world.requests() == {}


def test_a_manager_asks_for_their_report_and_a_stranger_for_nobody(world: World) -> None:
    ana = world.mailbot.desk.catalog.person_at(ANA).person_id
    look(world, MIA, whom=ana).send(act="send")
    [file] = files(world)
    assert (file.request.beneficiary, world.mailbot.desk.name(file.request.requester)) == (ana, "Mia Berg")
    assert look(world, EVE, "/ask/Dockline/Viewer", whom=ana).status == 404
    assert look(world, EVE, "/ask/Dockline/Viewer", whom="LF-9999").status == 404
    assert len(world.requests()) == 1
    eve = enter(world, EVE)
    assert 'name="whom"' not in eve.open("/ask/Dockline/Viewer")


def test_where_anyone_may_ask_for_anyone_one_is_searched_and_nobody_lists_the_staff(world: World) -> None:
    under(world, with_policy(on_behalf="anyone"))
    desk = world.mailbot.desk
    browser = enter(world, EVE)
    page = browser.open("/ask/Dockline/Viewer")
    assert "Ana Costa" not in page
    browser.send(why=WHY, act="look", named="o")
    assert browser.page.text.count('type="radio" name="whom"') <= 13
    assert browser.status == 422
    browser.send(why=WHY, act="look", named="ana cos")
    assert "for Ana Costa" in browser.page.text
    browser.send(act="send")
    [file] = files(world)
    assert desk.name(file.request.beneficiary) == "Ana Costa"


def test_a_toxic_combination_is_shown_with_what_it_leads_to(world: World) -> None:
    look(world, ANA, "/ask/Orchard%20Purchasing/Buyer").send(act="send")
    browser = look(world, ANA, "/ask/Orchard%20Payables/Invoice%20Entry")
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", browser.page.text))
    assert "Orchard Payables (Invoice Entry) together with Orchard Purchasing (Buyer) (asked in REQ-2026-00001)" in told
    assert "It waits until the access office has written an exception for it." in told
    blocked = look(world, ANA, "/ask/Orchard%20Purchasing/PO%20Approver")
    assert blocked.status == 422


def test_a_conflict_that_only_warns_is_told_before_and_after_sending(world: World) -> None:
    sides = ((("Quality Documents", "Read"),), (("StockPilot", "Viewer"),))
    under(world, with_combination(SodRule("Q-1", "Papers / stock", *sides, "warn", "Not in one hand")))
    look(world, ANA, "/ask/Quality%20Documents/Read").send(act="send")
    conflict = "StockPilot (Viewer) together with Quality Documents (Read) (asked in REQ-2026-00001): Not in one hand"
    browser = enter(world, ANA)
    for told in (browser.open("/ask/StockPilot/Viewer"), browser.send(why=WHY, act="look")):
        assert f"{conflict}. Those who decide are told of it." in told
    browser.send(act="send")
    world.works()
    assert f"Conflict: {conflict}" in " ".join(text_of(world.mail(ANA, "StockPilot")).split())
    assert conflict in browser.open("/requests/REQ-2026-00002")


def test_what_is_blocked_says_once_why_and_what_to_do(world: World) -> None:
    look(world, ANA, "/ask/Orchard%20Purchasing/Vendor%20Master%20Editor").send(act="send")
    browser = look(world, ANA, "/ask/Orchard%20Payables/Payment%20Run")
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", browser.page.text))
    assert browser.status == 422
    assert told.count("one person could invent a supplier and pay it") == 1
    assert "“withdraw REQ-2026-00001” makes room for it; then ask again. This rule allows no exception." in told


def test_a_request_that_waits_for_an_exception_says_on_its_pages_what_else_there_is_to_do(world: World) -> None:
    look(world, ANA, "/ask/Orchard%20Purchasing/Buyer").send(act="send")
    preview = look(world, ANA, "/ask/Orchard%20Payables/Invoice%20Entry")
    words = "It also goes on if “withdraw REQ-2026-00001” takes that one back."
    assert words in preview.page.text
    assert "exceptions.csv" not in preview.page.text
    preview.send(act="send")
    ana = enter(world, ANA)
    mine = ana.open("/mine")
    assert words in mine
    assert "see to it first, because Orchard Payables (Invoice Entry) together with" in mine
    assert "exceptions.csv" not in mine
    assert words in ana.open("/requests/REQ-2026-00002")


def test_a_bundle_says_what_it_stands_for_and_becomes_a_request_for_each(world: World) -> None:
    browser = look(world, EVE, "/ask/Quality%20Analyst/Role")
    assert "stands for" in browser.page.text
    assert browser.page.text.count("Who decides</h3>") == 3
    browser.send(act="send")
    assert len(world.requests()) == 3


WANTED = [
    (person, row)
    for person in (ANA, EVE, MIA, "daniel.weber@larkspur.example", "henrik.sorensen@larkspur.example")
    for row in (
        ("Finance Shared Drive", "Edit"),
        ("Orchard Finance", "Journal Entry"),
        ("Orchard Finance", "Admin"),
        ("Orchard Payables", "Payment Run"),
        ("Accounts Payable Clerk", "Role"),
        ("StockPilot", "Picker"),
    )
]


def test_what_is_shown_before_is_what_happens(both: World) -> None:
    """Every person and every thing after what they got before: so conflicts, upgrades and duplicates come, too."""
    desk = both.mailbot.desk
    wanting = Wanting(desk, Forms(desk, both.mailbot.intake.reader))
    seen: set[str] = set()
    for at, (address, label) in enumerate(WANTED):
        person, row = desk.catalog.person_at(address), desk.catalog.by_label[label]
        wanted = Wanted(row, person, WHY, date(2027, 1, 31) if at % 2 else None, urgent=at % 3 == 0)
        before = wanting.look(person, wanted)
        known = {file.request.request_id for file in files(both)}
        outcome = wanting.send(Sender(person, "session", _form_id(at)), wanted)
        made = {row["id"] for row in outcome["requests"]}
        told = [_facts(planned.file) for planned in before.planned]
        happened = [_facts(file) for file in files(both) if file.request.request_id in made - known]
        assert sorted(told) == sorted(happened)
        assert [row["why"] for row in outcome["refused"]] == [row["why"] for row in before.filed.refused]
        assert [row["note"] for row in outcome["notes"]] == before.filed.notes
        seen |= {file[2] for file in happened} | ({"refused"} if outcome["refused"] else set())
    assert seen == {"pending", "held", "refused"}
    assert both.trail().wrong is None


def _form_id(at: int) -> str:
    return "".join("abcdefghijklmnopqrstuvwxyz234567"[(at >> shift) & 31] for shift in range(0, 80, 5))


def _facts(file) -> tuple:
    request = file.request
    return (
        (request.system, request.access_level, request.beneficiary),
        (str(request.until), request.days, request.nature, request.urgent, request.risk),
        request.state,
        tuple(sorted((row.rule, row.severity) for row in request.conflicts)),
        request.held_for,
        tuple((row.stage, row.approver, row.roles, row.rules) for row in file.approvals),
        str(request.due_at),
        request.because,
    )


def test_who_is_away_is_shown_with_who_decides_for_them(world: World) -> None:
    world.writes(MIA, "I am away until 4 December. Henrik Sørensen decides for me.")
    world.works()
    browser = look(world, ANA)
    assert "Henrik Sørensen, for Mia Berg" in browser.page.text
    browser.send(act="send")
    world.works()
    assert world.mail("henrik.sorensen@larkspur.example", "Finance Shared Drive (Edit)")


def test_too_many_forms_at_once_are_told_to_wait(world: World) -> None:
    browser = look(world, ANA)
    for at in range(30):
        form = {"why": WHY, "act": "send", "form": _form_id(at + 1)}
        browser.client.post(EDIT, data=form, headers=_ours())
    late = browser.client.post(EDIT, data={"why": WHY, "act": "send", "form": _form_id(77)}, headers=_ours())
    assert late.status_code == 429


def test_an_emergency_is_offered_for_oneself_and_goes_the_way_of_one(world: World) -> None:
    under(world, with_policy(emergency=EMERGENCY))
    journal = "/ask/Orchard%20Finance/Journal%20Entry"
    browser = enter(world, ANA)
    assert "it ends after 24 hours" in browser.open(journal)
    assert 'name="emergency"' not in browser.open("/ask/Dockline/Viewer")
    browser.open(journal)
    browser.send(why="The payment run is stuck.", act="look", emergency="yes")
    assert "given at once on one act" in browser.page.text
    assert "(one of them is enough)" in browser.page.text
    browser.send(act="send")
    [file] = files(world)
    assert (file.request.nature, file.request.state) == ("emergency", "pending")
    assert not file.request.urgent, "nobody ticked that"
    ana = world.mailbot.desk.catalog.person_at(ANA).person_id
    mia = look(world, MIA, journal, whom=ana, emergency="yes")
    assert "An emergency can only be asked for by the person themselves" in mia.page.text


def test_a_number_that_the_rules_want_is_asked_for_and_can_be_named_later(world: World) -> None:
    first, *others = world.mailbot.desk.policy.rules
    under(world, with_policy(rules=(replace(first, ticket=r"CHG-\d{5}"), *others)))
    browser = look(world, ANA)
    assert "It waits before anybody is asked" in browser.page.text
    browser.send(act="change")
    assert "it looks like CHG-" in browser.page.text
    browser.send(why="", act="look", number="no idea")
    told = browser.page.text
    assert "“no idea” does not look like the number that is wanted." in told
    assert "Please say what it is needed for" in told
    browser.send(why=WHY, act="look", number="CHG-20417")
    assert "Mia Berg (manager)" in browser.page.text
    browser.send(act="send")
    eve = look(world, EVE, "/ask/Dockline/Viewer")
    eve.send(act="send")
    assert [(file.request.ticket, file.request.state) for file in files(world)] == [
        ("", "held"),
        ("CHG-20417", "pending"),
    ]
    act = "/mine/requests/REQ-2026-00002/number"
    wrong = eve.client.post(act, data={"form": _form_id(5), "number": "no idea"}, headers=_ours())
    assert (wrong.status_code, "does not look like the number" in wrong.text) == (422, True)
    eve.client.post(act, data={"form": _form_id(6), "number": "CHG-11111"}, headers=_ours())
    assert {file.request.ticket: file.request.state for file in files(world)} == {
        "CHG-11111": "pending",
        "CHG-20417": "pending",
    }


def test_signing_in_leads_back_to_the_form_whatever_its_system_is_called(world: World) -> None:
    browser = world.browser()
    browser.open(EDIT)
    next_page = re.search(r'name="next" value="([^"]*)"', browser.page.text)[1]
    assert next_page == EDIT
