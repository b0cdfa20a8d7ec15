"""An answer finds its conversation by the address it goes to, and two clicks at the same moment are one decision."""

from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from everyday import file_of
from world import ANA, MIA, OTO, WISH, Browser, World, link_in, text_of


def answers_without_headers(world: World, mail: EmailMessage, text: str) -> None:
    """Replies from a program that keeps only the address: no In-Reply-To and no References."""
    answer = EmailMessage()
    answer["Authentication-Results"] = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    answer["From"], answer["To"], answer["Subject"] = ANA, mail["Reply-To"], mail["Subject"]
    answer["Date"], answer["Message-ID"] = format_datetime(world.clock.now()), "<phone-1@larkspur.example>"
    answer.set_content(text)
    world.delivers(answer.as_bytes())


# case 101
def test_an_answer_that_dropped_its_references_belongs_to_the_conversation_of_its_address(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive for the month-end closing.")
    world.works()
    question = world.mail(ANA)
    assert text_of(question).startswith("Question")
    answers_without_headers(world, question, "2")
    world.works()
    assert list(world.requests().values()) == ["pending"]
    received = world.mail(ANA)
    assert text_of(received).startswith("Received")
    assert received["Subject"] == question["Subject"]
    assert received["Reply-To"] == question["Reply-To"]


# case 101
def test_an_answer_that_lost_its_tag_is_found_by_what_it_refers_to(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive for the month-end closing.")
    world.works()
    question = world.mail(ANA)
    world.writes(ANA, "2", subject="Re: Access", In_Reply_To=str(question["Message-ID"]))
    world.works()
    assert list(world.requests().values()) == ["pending"]


# case 83
@pytest.mark.parametrize("html", [False, True], ids=["as text", "as HTML"])
def test_thanks_above_our_mail_that_bears_no_sign_of_a_quote_take_nothing_back(world: World, html: bool) -> None:
    world.writes(ANA, WISH)
    world.works()
    received = world.mail(ANA)
    assert "withdraw" in text_of(received)
    if html:
        shown = received.get_body(("html",))
        assert shown
        world.writes(ANA, f"<p>Thanks!</p>{shown.get_content()}", reply_to=received, subtype="html")
    else:
        world.writes(ANA, f"Thanks!\n\n{text_of(received)}", reply_to=received)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert world.mail(ANA)["Message-ID"] == received["Message-ID"]


def at_once(*clicks: tuple[Browser, str]) -> list[int]:
    """Every browser sends the form it shows at the same moment; the answers' codes."""
    with ThreadPoolExecutor(len(clicks)) as pool:
        list(pool.map(lambda click: click[0].send(verb=click[1], reason="It is needed."), clicks))
    return [browser.status for browser, _ in clicks]


# case 94
def test_one_approver_who_clicks_twice_at_once_decides_once(world: World) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    link = link_in(world.mail(OTO))
    both = [world.signed_in(OTO, link) for _ in range(2)]
    at_once((both[0], "approve"), (both[1], "reject"))
    file = file_of(world)
    (decision,) = file.decisions
    shown = [browser.open(link).lower() for browser in both]
    said = "approved" if decision.verb == "approve" else "not approved"
    assert all(said in page and 'value="approve"' not in page for page in shown)
    assert world.trail().wrong is None


# case 94
def test_two_approvers_who_click_at_once_make_one_approval_and_one_task(world: World) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    browsers = [world.signed_in(person, link_in(world.mail(person))) for person in (MIA, OTO)]
    at_once(*((browser, "approve") for browser in browsers))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "approved"}
    assert len(world.tasks()) == 1
    assert len([mail for mail in world.mails(ANA) if text_of(mail).startswith("Approved")]) == 1
    assert world.trail().wrong is None


def test_the_answer_to_a_mail_without_a_subject_has_one(world: World) -> None:
    world.writes(ANA, "Please give me the Dockline Viewer.", subject="")
    world.works()
    assert world.mail(ANA)["Subject"] == "Re: your mail"


def test_a_manager_who_decides_in_the_requesters_own_conversation_is_shown_the_way(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for month-end closing.")
    world.works()
    received = world.mail(ANA, "Received")
    world.writes(MIA, "approve: she does the closing", reply_to=received)
    world.works()
    assert len(world.mails(MIA)) == 2, "asked, and shown the way"
    assert "decided nothing yet" in text_of(world.mail(MIA))
    assert link_in(world.mail(MIA))
    assert world.column("SELECT decided_by FROM decision") == []
