"""One request: everything about it, for those it concerns; its mail as a file; what the access office does about it."""

import re
from dataclasses import replace

from access_world import under, with_combination, with_policy
from everyday import enter, says
from office import ADMIN, AUDITOR, IT, a_little_of_everything
from world import ANA, MIA, OTO, World, text_of

from mailbot.core.catalog import SodRule

OFFICE = "victor.navarro@larkspur.example"


def _main(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<main") : page.index("</main>")]).split())


def test_everything_about_a_request_is_in_one_place(world: World) -> None:
    ids = a_little_of_everything(world)
    auditor = enter(world, AUDITOR)
    granted = _main(auditor.open(f"/requests/{ids['granted']}"))
    for words in (
        "Finance Shared Drive (Edit) for Ana Costa",
        "month-end",
        "Approved by Mia Berg",
        "Approved by Oto Virtanen",
        "Wednesday 31 March 2027",
        "No conflict was found",
        "Sent to its approvers",
        "Every approval is in",
        "The access began",
        "Ana Costa holds it since",
        "applies",
        "The receiving server proved who sent it.",
        "I need Edit on the Finance Shared Drive",
        "1 person",
    ):
        assert words in granted, words
    rejected = _main(auditor.open(f"/requests/{ids['rejected']}"))
    assert "Not approved by Mia Berg" in rejected
    assert "“Ask the warehouse to book for you.”" in rejected
    failed = _main(auditor.open(f"/requests/{ids['failed']}"))
    assert "IT could not do it" in failed
    assert "“the licence is used up”" in failed
    waiting = _main(auditor.open(f"/requests/{ids['waiting']}"))
    assert "Waiting for Mia Berg" in waiting


def test_the_page_of_a_request_for_so_many_days_opens_before_it_has_a_last_day(world: World) -> None:
    says(world, ANA, "Please give me Data Warehouse Read for the quarterly figures.")
    page = _main(enter(world, AUDITOR).open("/requests/REQ-2026-00001"))
    assert "Until 365 days from when IT has set it up" in page


def test_what_happened_tells_its_time_zone_once(world: World) -> None:
    """Nine lines that each end in the same words are read past."""
    ids = a_little_of_everything(world)
    happened = _main(enter(world, AUDITOR).open(f"/requests/{ids['granted']}")).partition("What happened")[2]
    happened = happened.partition("The access began")[0]
    assert happened.startswith(" Times are Europe/Dublin. Written down")
    assert happened.count("Europe/Dublin") == 1
    assert "Approved, Mia Berg Thursday 26 November 2026 at 09:00," in happened


def test_what_happened_has_the_reminders_and_not_those_that_were_put_off(world: World) -> None:
    """Of many requests at one approver the reminders come in one mail a day: the trail has why, people need not."""
    wishes = ("Data Warehouse Read", "Viewer on Orchard Finance", "Viewer on Orchard Payables", "Data Warehouse Write")
    for wish in wishes:
        says(world, ANA, f"Please give me {wish}.")
        world.clock.forward(hours=1)
    for _ in range(48):
        world.clock.forward(hours=1)
        world.works()
    put_off = set(world.column("SELECT subject FROM audit_entry WHERE tag = 'request:stage:timed'"))
    auditor = enter(world, AUDITOR)
    told = [_main(auditor.open(f"/requests/{request_id}")) for request_id in sorted(put_off)]
    assert told
    assert all("A reminder was sent" in page and "no time limit" not in page for page in told)


def test_while_an_approver_waits_for_an_answer_everybody_reads_that_the_time_stands_still(world: World) -> None:
    request_id = a_little_of_everything(world)["waiting"]
    mia = enter(world, MIA)
    mia.open(f"/inbox/{request_id}")
    mia.send(verb="ask", reason="For which suppliers?")
    world.works()
    path = f"/requests/{request_id}"
    still = "The time to decide stands still until Ana Costa has answered what Mia Berg wants to know."
    for address in (MIA, AUDITOR, OFFICE):
        assert still in _main(enter(world, address).open(path)), address
    assert "stands still until you have answered" in _main(enter(world, ANA).open(path))


def test_the_mail_it_came_from_has_its_own_empty_lines_and_no_more(world: World) -> None:
    says(world, ANA, "Hi,\n\nI need Edit on the Finance Shared Drive.\n\nIt is for the audit.\n")
    page = enter(world, ANA).open("/requests/REQ-2026-00001")
    assert ">Hi,\n\nI need Edit on the Finance Shared Drive.\n\nIt is for the audit.</blockquote>" in page


def test_the_mail_is_read_only_by_who_wrote_it_the_auditor_and_the_access_office(world: World) -> None:
    ids = a_little_of_everything(world)
    path = f"/requests/{ids['granted']}"
    words = "I need Edit on the Finance Shared Drive"
    for address, reads in ((ANA, True), (AUDITOR, True), (OFFICE, True), (MIA, False), (IT, False), (ADMIN, False)):
        browser = enter(world, address)
        assert (words in browser.open(path).partition("The mail it came from")[2].partition("<details>")[0]) is reads
        browser.open(f"{path}/mail.eml")
        assert browser.status == (200 if reads else 404), address
    headers = enter(world, ANA).client.get(f"{path}/mail.eml").headers
    assert headers["content-type"] == "application/octet-stream"
    assert headers["content-disposition"].startswith("attachment")
    assert headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in headers["content-security-policy"]


def test_markup_in_a_mail_stays_words(world: World) -> None:
    world.writes(ANA, "Please give me Dockline Booker.\n\n<script>alert(1)</script> <img src=x> is my reason.")
    world.works()
    page = enter(world, ANA).open(f"/requests/{max(world.requests())}")
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_who_is_asked_is_led_to_the_decision(world: World) -> None:
    ids = a_little_of_everything(world)
    path, inbox = f"/requests/{ids['waiting']}", f"/inbox/{ids['waiting']}"
    assert inbox in enter(world, MIA).open(path)
    assert inbox not in enter(world, ANA).open(path)


def test_the_access_office_passes_an_approval_on_and_never_to_itself(world: World) -> None:
    ids = a_little_of_everything(world)
    office, path = enter(world, OFFICE), f"/requests/{ids['waiting']}"
    office.open(path)
    send = {"slot": "1", "reason": "Mia is on a course."}
    page = _post(office, f"{path}/pass", **send, colleague=OFFICE)
    assert "to themselves" in page
    assert "Mia is on a course." in page
    page = _post(office, f"{path}/pass", **send, colleague="Nobody Known")
    assert "We know nobody called" in page
    page = _post(office, f"{path}/pass", **send, colleague=OTO)
    assert office.status == 200
    world.works()
    assert "An approval passed from Mia Berg to Oto Virtanen, Víctor Navarro" in _main(office.open(path))
    assert "The access office passed it on to you" in str(world.mail(OTO, "on a course"))
    assert path in enter(world, MIA).open("/requests")
    assert world.trail().wrong is None


def test_looking_again_at_what_is_not_held_does_nothing(world: World) -> None:
    ids = a_little_of_everything(world)
    office, path = enter(world, OFFICE), f"/requests/{ids['waiting']}"
    assert "It is not held any more" in _post(office, f"{path}/release")
    assert world.requests()[ids["waiting"]] == "pending"


def test_the_access_office_ends_what_cannot_be_mended_and_says_why(world: World) -> None:
    under(world, with_policy(rules=()))
    world.writes(ANA, "I need the Dockline Viewer to see the slots.")
    world.works()
    (request_id,) = world.requests()
    office, path = enter(world, OFFICE), f"/requests/{request_id}"
    assert "end it, because it cannot be mended" in office.open(path)
    assert "Please write why it ends" in _post(office, f"{path}/refuse", reason=" ")
    assert world.requests()[request_id] == "held"
    office.open(path)
    page = _post(office, f"{path}/refuse", reason="Nobody may see the slots any more.")
    assert office.status == 200
    assert "Ended by Víctor Navarro of the access office: “Nobody may see the slots any more.”" in page
    world.works()
    assert world.requests()[request_id] == "refused"
    told = text_of(world.mail(ANA, "Not approved"))
    assert "Nobody may see the slots any more." in told
    assert "appeal" not in told
    assert "It is not held any more" in _post(office, f"{path}/refuse", reason="Once more.")
    assert world.trail().wrong is None


def _post(browser: object, path: str, **form: str) -> str:
    browser.page = browser.client.post(path, data=form, headers={"Origin": "http://testserver"})
    return str(browser.page.text)


def _held_for_ana(world: World) -> str:
    """Mia asks for Ana, who has asked for something that needs an exception beside it; the request that is held."""
    rule = SodRule(
        "Q-1",
        "Papers / stock",
        (("Quality Documents", "Read"),),
        (("StockPilot", "Viewer"),),
        "exception",
        "Not in one hand",
    )
    under(world, with_combination(rule))
    world.writes(ANA, "I need Read on Quality Documents to look things up.")
    world.works()
    world.writes(MIA, "Please give Ana Costa Viewer on StockPilot, so that she sees the stock.")
    world.works()
    request_id = max(world.requests())
    assert world.requests()[request_id] == "held"
    return request_id


def test_how_a_held_request_is_mended_is_shown_to_the_access_office_and_the_admin_only(world: World) -> None:
    path = f"/requests/{_held_for_ana(world)}"
    for address in (OFFICE, ADMIN):
        assert "exceptions.csv" in _main(enter(world, address).open(path)), address
    for address in (ANA, MIA, AUDITOR):
        page = _main(enter(world, address).open(path))
        assert "exceptions.csv" not in page, address
        assert "needs an exception from Q-1 (Papers / stock)" in page


def test_only_those_whose_request_it_is_are_told_what_to_write(world: World) -> None:
    path = f"/requests/{_held_for_ana(world)}"
    assert "“withdraw REQ-2026-00001” takes that one back" in _main(enter(world, ANA).open(path))
    assert "“withdraw REQ-2026-00001”, from Ana Costa or whoever" in _main(enter(world, MIA).open(path))
    for address in (OFFICE, AUDITOR):
        page = _main(enter(world, address).open(path))
        assert "It also goes on if REQ-2026-00001 is taken back." in page
        assert "“withdraw" not in page


def test_why_the_access_office_has_ended_a_held_request_stays_on_its_page(world: World) -> None:
    request_id = _held_for_ana(world)
    office = enter(world, OFFICE)
    office.open(f"/requests/{request_id}")
    _post(office, f"/requests/{request_id}/refuse", reason="Oto counts the stock.")
    assert world.requests()[request_id] == "refused"
    assert "of the access office: “Oto counts the stock.”" in _main(enter(world, MIA).open(f"/requests/{request_id}"))


def test_what_it_has_can_be_taken_back_and_its_page_says_so(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for month-end closing.")
    world.works()
    for person in (MIA, OTO):
        world.decides(person, "approve")
    world.mailbot.daily.export()
    page = enter(world, ANA)
    assert "Take it back" in page.open("/requests/REQ-2026-00001")
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    told = page.open("/requests/REQ-2026-00001")
    assert "It was taken back while IT had it: what IT sets up of it is taken away again." in told
    assert "Take it back" not in told


def test_a_number_that_is_missing_is_asked_of_whom_it_is_wanted_and_named_as_theirs_to_everybody_else(
    world: World,
) -> None:
    first, *others = world.mailbot.desk.policy.rules
    under(world, with_policy(rules=(replace(first, ticket=r"CHG-\d{5}"), *others)))
    says(world, ANA, "Please give me Data Warehouse Read for the quarterly figures.")
    asked, ask = "Ana Costa is asked for the number it belongs to: it looks like CHG-12345.", "Please answer with"
    for reader, told in ((ANA, ask), (AUDITOR, asked), (OFFICE, asked), (ADMIN, asked)):
        page = _main(enter(world, reader).open("/requests/REQ-2026-00001"))
        assert [words for words in (ask, asked) if words in page] == [told], reader
