"""What an approver can do besides yes and no: check, shorten, ask, pass on, take back, decide together."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from beginnings import told_once
from everyday import acts, changes, file_of, page_of
from typer.testing import CliRunner, Result
from world import ANA, EVE, HENRIK, MIA, OTO, Browser, World, link_in, story_rules, text_of

from mailbot import cli
from mailbot.core.catalog import SodRule
from mailbot.core.rules import StageRule
from mailbot.services.intake.shown import ShownMails

REQ = "REQ-2026-00001"


@told_once
def ask(world: World, wish: str = "Could I get Edit on the Finance Shared Drive for the month-end closing?") -> None:
    world.writes(ANA, wish)
    world.works()


def all_is_told(world: World) -> None:
    """The trail and the records agree."""
    assert world.trail().wrong is None


# --- a checklist ----------------------------------------------------------------------------------------------------


CHECKLIST = """rules:
  - id: R-00
    why: the manager answers a checklist
    since: 2026-01-01
    when: {}
    stages:
      - name: manager
        all: [manager]
        checklist: [training, device]
"""
ITEMS = """
checklist_items:
  training: Is the training done?
  device: Is the device compliant?
"""


@pytest.fixture
def checked(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A company where a rule wants a checklist answered by the manager, and by nobody else."""
    rules = story_rules(tmp_path / "rules")
    policy = rules / "policy.yaml"
    text = policy.read_text("utf-8")
    assert text.count("\nrules:\n") == 1
    policy.write_text(text.replace("\nrules:\n", f"\n{CHECKLIST}") + ITEMS, "utf-8")
    world = World(tmp_path, database_url, rules)
    yield world
    world.close()


def test_a_checklist_is_asked_item_by_item_with_nothing_preselected(checked: World) -> None:
    ask(checked)
    page = page_of(checked, MIA).page.text
    assert "Is the training done?" in page
    assert "Is the device compliant?" in page
    assert " checked" not in page


@pytest.mark.parametrize("device", ["", "no", "perhaps"])
def test_a_yes_needs_each_item_answered_and_none_with_no(checked: World, device: str) -> None:
    ask(checked)
    browser = acts(checked, MIA, **{"verb": "approve", "check-training": "yes", "check-device": device})
    assert browser.status == 422
    assert "checklist" in browser.page.text
    assert file_of(checked).decisions == ()


def test_the_answers_are_kept_and_shown_to_those_who_decide_later(checked: World) -> None:
    ask(checked)
    acts(checked, MIA, **{"verb": "approve", "check-training": "yes", "check-device": "n/a"})
    assert dict(file_of(checked).decisions[0].checklist) == {"training": "yes", "device": "n/a"}
    page = page_of(checked, OTO).page.text
    assert "Is the device compliant? <strong>not applicable</strong>" in page
    all_is_told(checked)


def test_a_no_may_leave_items_open(checked: World) -> None:
    ask(checked)
    acts(checked, MIA, **{"verb": "reject", "reason": "no training", "check-training": "no"})
    assert dict(file_of(checked).decisions[0].checklist) == {"training": "no"}
    assert checked.requests() == {REQ: "rejected"}


def test_a_checklist_is_not_answered_by_mail(checked: World) -> None:
    ask(checked, "I need Viewer in StockPilot for the stock count.")
    assert "answer this mail" not in text_of(checked.mail(MIA))
    checked.writes(MIA, "approve: all fine", reply_to=checked.mail(MIA))
    checked.works()
    assert "Decisions on this are taken on a page" in text_of(checked.mail(MIA))
    assert file_of(checked).decisions == ()


# --- a shorter time -------------------------------------------------------------------------------------------------


def test_an_approver_agrees_to_less_time_and_everybody_is_told(world: World) -> None:
    ask(world, "I need Edit on the Finance Shared Drive until 30 June 2027 for the audit.")
    browser = acts(world, MIA, verb="approve", last_day="2027-03-31")
    assert "until Wednesday 31 March 2027" in browser.page.text
    otos = page_of(world, OTO)
    assert "as Mia Berg agreed" in otos.page.text
    otos.send(verb="approve")
    world.works()
    assert [task.until.isoformat() for task in world.tasks() if task.until] == ["2027-03-31"]
    assert "until Wednesday 31 March 2027, as Mia Berg agreed" in text_of(world.mail(ANA, "Approved"))
    all_is_told(world)


@pytest.mark.parametrize("day", ["2026-11-26", "2020-01-01", "2027-07-01", "soon"])
def test_a_last_day_that_cannot_be_is_refused_in_words(world: World, day: str) -> None:
    ask(world, "I need Edit on the Finance Shared Drive until 30 June 2027 for the audit.")
    browser = acts(world, MIA, verb="approve", last_day=day)
    assert browser.status == 422
    assert "last day" in browser.page.text
    assert file_of(world).decisions == ()


# --- asking the requester -------------------------------------------------------------------------------------------


def test_a_question_stops_the_clock_and_the_answer_comes_to_the_approver(world: World) -> None:
    ask(world)
    due = file_of(world).request.due_at
    acts(world, MIA, verb="ask", reason="Which month? See http://evil.example")
    asked = text_of(world.mail(ANA))
    assert asked.startswith("Question")
    assert 'Mia Berg wants to know: "Which month? See [link left out]"' in asked
    assert "http://127.0.0.1:8080/mine#REQ-2026-00001" in asked
    assert file_of(world).request.paused_at is not None
    world.clock.forward(hours=5)
    world.writes(ANA, "Only November, see https://eve.example", reply_to=world.mail(ANA))
    world.works()
    told = text_of(world.mail(MIA, "has answered"))
    assert 'The answer: "Only November, see [link left out]"' in told
    assert "Which month?" in told
    request = file_of(world).request
    assert request.paused_at is None
    assert due is not None
    assert request.due_at is not None
    assert request.due_at > due
    assert "Only November" in page_of(world, OTO).page.text
    acts(world, MIA, verb="approve")
    assert [row.verb for row in file_of(world).decisions] == ["approve"]
    all_is_told(world)


def test_one_question_at_a_time_and_a_decision_needs_no_answer(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="ask", reason="Which month?")
    again = acts(world, MIA, verb="ask", reason="And why?")
    assert "asked Ana Costa already" in again.page.text
    world.clock.forward(hours=5)
    acts(world, MIA, verb="approve")
    assert file_of(world).request.paused_at is None
    all_is_told(world)


def test_who_gets_an_approval_reads_whose_question_still_waits_and_gets_the_answer(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="ask", reason="Which month?")
    acts(world, MIA, verb="pass", colleague="Henrik Sørensen", reason="I am at a trade fair.")
    again = acts(world, HENRIK, verb="ask", reason="And why?")
    assert "Mia Berg, who was to decide this before you, has asked Ana Costa already: “Which month?”" in again.page.text
    assert "You have asked" not in again.page.text
    world.writes(ANA, "Only November.", reply_to=world.mail(ANA))
    world.works()
    assert 'The answer: "Only November."' in text_of(world.mail(HENRIK, "has answered"))
    all_is_told(world)


def test_a_question_keeps_nothing_open_beyond_its_last_day(world: World) -> None:
    ask(world, "I need Edit on the Finance Shared Drive until 30 November 2026 for the audit.")
    acts(world, MIA, verb="ask", reason="Which month?")
    world.clock.forward(days=5)
    assert "time to decide is over" in page_of(world, MIA).page.text
    for _ in range(2):  # first the clock goes on, then the time is over
        world.clock.forward(hours=1)
        world.works()
    assert world.requests() == {REQ: "lapsed"}
    all_is_told(world)


def test_a_command_or_a_new_wish_is_no_answer_to_the_question(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="ask", reason="Which month?")
    question = world.mail(ANA)
    world.writes(ANA, "I also need Viewer in StockPilot for the stock count.", reply_to=question)
    world.works()
    assert len(world.requests()) == 2
    assert file_of(world).request.paused_at is not None
    world.writes(ANA, "Please withdraw my request REQ-2026-00001.", reply_to=question)
    world.works()
    assert world.requests()[REQ] == "withdrawn"


def test_an_approver_asks_by_mail_where_a_reply_may_decide(world: World) -> None:
    ask(world, "I need Viewer in StockPilot for the stock count.")
    world.writes(MIA, "ask: which warehouse?", reply_to=world.mail(MIA))
    world.works()
    assert "Your question went to Ana Costa" in text_of(world.mail(MIA))
    assert "which warehouse?" in text_of(world.mail(ANA))
    assert file_of(world).decisions == ()


def test_what_an_approver_asked_by_mail_is_filled_in_on_the_page_where_a_reply_does_not_do(world: World) -> None:
    ask(world)
    world.writes(MIA, "ask: which month end is it?", reply_to=world.mail(MIA))
    world.works()
    answer = world.mail(MIA)
    assert "Your question is filled in on that page" in text_of(answer)
    browser = world.signed_in(MIA, link_in(answer))
    assert ">which month end is it?</textarea>" in browser.page.text
    assert file_of(world).request.paused_at is None
    browser.send(verb="ask", reason="which month end is it?")
    world.works()
    assert "which month end is it?" in text_of(world.mail(ANA))


def test_nobody_else_reads_a_question_that_came_by_mail(world: World) -> None:
    ask(world)
    world.writes(MIA, "ask: which month end is it?", reply_to=world.mail(MIA))
    world.works()
    stranger = world.browser()
    assert "which month end" not in stranger.open(link_in(world.mail(MIA)))
    assert ShownMails(world.mailbot.desk, world.mailbot.intake.reader).question_in(2, "LF-0000") == ""


def test_a_question_without_words_is_refused(world: World) -> None:
    ask(world)
    assert acts(world, MIA, verb="ask").status == 422
    assert acts(world, MIA, verb="ask", reason="\u2800\u200b\u3164").status == 422
    assert file_of(world).request.paused_at is None


# --- passing on -----------------------------------------------------------------------------------------------------


def test_an_approval_is_passed_to_a_colleague_by_name_with_a_reason(world: World) -> None:
    ask(world)
    link = link_in(world.mail(OTO, "Approve:"))
    browser = acts(world, OTO, verb="pass", colleague="henrik sorensen", reason="His budget")
    assert "Passed on to Henrik" in browser.page.text
    told = text_of(world.mail(HENRIK))
    assert told.index("Oto Virtanen passed it on to you: “His budget”") < told.index("Who:"), "it comes first"
    assert told.count("passed it on") == 1
    assert "Passed on" in world.browser().open(link)
    acts(world, HENRIK, verb="approve")
    assert [row.decided_by for row in file_of(world).decisions] == [
        person.person_id for person in world.mailbot.desk.catalog.people if person.email == HENRIK
    ]
    all_is_told(world)


def test_a_first_name_will_do_where_one_person_has_it(world: World) -> None:
    ask(world)
    assert "Passed on to Henrik" in acts(world, OTO, verb="pass", colleague="Henrik", reason="His budget").page.text
    assert text_of(world.mail(HENRIK)).startswith("Question")


@pytest.mark.parametrize("colleague", ["Weber", "sofia"])
def test_of_several_who_have_the_name_each_is_told_with_the_address(world: World, colleague: str) -> None:
    ask(world)
    browser = acts(world, OTO, verb="pass", colleague=colleague, reason="you")
    assert browser.status == 422
    told = browser.page.text
    assert f"“{colleague}” may be " in told
    assert told.count("@larkspur.example)") >= 2
    assert "please write the address" in told


@pytest.mark.parametrize("colleague", ["", ANA, MIA, OTO, "Nobody Atall", "Krishna"])
def test_who_cannot_decide_gets_no_approval(world: World, colleague: str) -> None:
    ask(world)
    assert acts(world, OTO, verb="pass", colleague=colleague, reason="you").status == 422
    approver = world.mailbot.desk.catalog.person_at(OTO)
    assert approver is not None
    assert approver.person_id in [row.approver for row in file_of(world).approvals]


# --- any one of several ----------------------------------------------------------------------------------------------


def any_one_decides(world: World) -> None:
    """Mia or Oto, any one of them, then Henrik."""
    any_one = (StageRule("", ("manager", "owner"), "any"), StageRule("", ("department_head",)))
    first = replace(world.mailbot.desk.policy.rules[0], stages=any_one)
    changes(world, policy=lambda policy: replace(policy, rules=(first,)))
    ask(world)


def test_where_any_one_is_enough_the_first_yes_decides_and_a_later_no_is_told_so(world: World) -> None:
    any_one_decides(world)
    late = page_of(world, OTO)
    acts(world, MIA, verb="approve")
    late.send(verb="reject", reason="I would rather not.")
    assert late.status == 409
    assert "Already approved by others" in late.page.text
    assert [row.state for row in file_of(world).approvals] == ["decided", "closed", "open"]
    acts(world, HENRIK, verb="approve")
    assert world.requests() == {REQ: "approved"}
    all_is_told(world)


def test_who_is_not_asked_any_more_needs_no_answer_and_the_clock_goes_on(world: World) -> None:
    any_one_decides(world)
    acts(world, OTO, verb="ask", reason="Which month?")
    acts(world, MIA, verb="approve")
    request = file_of(world).request
    assert request.paused_at is None
    assert request.due_at == file_of(world).approvals[2].due_at  # Henrik has his time, and no more
    all_is_told(world)


def test_where_any_one_is_enough_the_first_no_decides_as_well(world: World) -> None:
    any_one_decides(world)
    acts(world, OTO, verb="reject", reason="Not needed for closing.")
    assert world.requests() == {REQ: "rejected"}
    page = page_of(world, MIA)
    assert page.status == 409
    assert "Your decision is no longer needed" in page.page.text
    assert world.mails(HENRIK) == []


# --- taking back ----------------------------------------------------------------------------------------------------


def test_a_decision_taken_back_is_asked_again_on_a_new_version(world: World) -> None:
    ask(world)
    old = link_in(world.mail(OTO, "Approve:"))
    browser = acts(world, MIA, verb="approve")
    browser.open(link_in(world.mail(MIA, "Approve:")))
    browser.send(reason="Wrong person")
    world.works()
    assert "Taken back" in browser.page.text
    file = file_of(world)
    assert (file.request.version, file.request.state, file.decisions) == (2, "pending", ())
    assert "asked again because you took your decision back: “Wrong person”" in text_of(world.mail(MIA))
    assert "asked again because Mia Berg took their decision back: “Wrong person”" in text_of(world.mail(OTO))
    assert "Wrong person" in text_of(world.mail(ANA))
    assert "Changed since" in world.browser().open(old)
    for address in (MIA, OTO):
        acts(world, address, verb="approve")
    assert [task.version for task in world.tasks()] == [2]
    all_is_told(world)


def test_an_approved_request_is_reopened_before_its_file_and_the_old_task_never_leaves(world: World) -> None:
    ask(world)
    for address in (MIA, OTO):
        browser = acts(world, address, verb="approve")
    browser.open(link_in(world.mail(OTO, "Approve:")))
    browser.send(reason="Too early")
    world.works()
    assert [task.state for task in world.tasks()] == ["cancelled"]
    assert world.mailbot.daily.export() is None
    assert world.requests() == {REQ: "pending"}
    all_is_told(world)


@pytest.mark.parametrize("confirmed", [True, False])
def test_after_its_file_a_decision_taken_back_becomes_a_revoke_task(world: World, confirmed: bool) -> None:
    ask(world)
    for address in (MIA, OTO):
        browser = acts(world, address, verb="approve")
    link = link_in(world.mail(OTO, "Approve:"))
    world.mailbot.daily.export()
    (task,) = world.tasks()
    if confirmed:
        world.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    browser.open(link)
    browser.send(reason="Too much")
    world.works()
    assert "taken away" in browser.page.text
    comes = "IT takes this access away" if confirmed else "IT is told to leave it; what it has set up by then"
    assert comes in text_of(world.mail(ANA))
    if not confirmed:
        assert [row.kind for row in world.tasks()] == ["grant"]
        world.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    revoking = [row for row in world.tasks() if row.kind == "revoke"]
    assert [(row.state, "Oto Virtanen took their approval" in row.cause) for row in revoking] == [("open", True)]
    assert "Take back" not in browser.open(link)
    all_is_told(world)


def test_what_it_leaves_because_a_decision_was_taken_back_ends_and_makes_room(world: World) -> None:
    ask(world)
    for address in (MIA, OTO):
        browser = acts(world, address, verb="approve")
    link = link_in(world.mail(OTO, "Approve:"))
    world.mailbot.daily.export()
    browser.open(link)
    browser.send(reason="Too much")
    (task,) = world.tasks()
    assert world.mailbot.fulfilment.finish([task.task_id], "failed", "Ivo", "left, as told") == []
    world.works()
    assert [row.state for row in world.tasks()] == ["cancelled"]
    assert "could not set it up" not in " ".join(text_of(mail) for mail in world.mails(ANA))
    all_is_told(world)


def test_a_higher_level_taken_back_while_it_has_it_leaves_the_level_before(world: World) -> None:
    for level in ("Read", "Edit"):
        ask(world, f"I need {level} on Finance Shared Drive for the closing.")
        for address in (MIA, OTO):
            acts(world, address, verb="approve")
        world.mailbot.daily.export()
        *_, task = world.tasks()
        if level == "Read":
            assert world.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "") == []
    browser = world.signed_in(OTO, link_in(world.mail(OTO, "Approve:")))
    browser.send(reason="Too much")
    done_before = len([mail for mail in world.mails(ANA) if mail["Subject"].startswith("Done")])
    assert world.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "") == []
    world.works()
    assert [(row.kind, row.access_level) for row in world.tasks() if row.kind == "revoke"] == [("revoke", "Edit")]
    assert ("Ana Costa", "Finance Shared Drive", "Read") in world.register()
    assert len([mail for mail in world.mails(ANA) if mail["Subject"].startswith("Done")]) == done_before
    all_is_told(world)


def test_nobody_is_asked_again_for_somebody_who_has_left_and_whom_it_could_not_set_up(world: World) -> None:
    ask(world)
    for address in (MIA, OTO):
        acts(world, address, verb="approve")
    world.mailbot.daily.export()
    (task,) = world.tasks()
    assert world.mailbot.fulfilment.finish([task.task_id], "failed", "Ivo", "no such share") == []
    world.leaves(ANA)
    browser = world.signed_in(OTO, link_in(world.mail(OTO, "Approve:")))
    assert "Ana Costa no longer works here." in browser.send(reason="Too much")
    assert (world.requests(), file_of(world).request.version) == ({REQ: "approved"}, 1)
    all_is_told(world)


def test_nobody_else_takes_a_decision_back(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="approve")
    eve = world.browser()
    eve.open(link_in(world.mail(MIA, "Approve:")))
    eve.client.post(eve.page.url.path, data={"verb": "undo", "reason": "ha"}, headers={"Origin": "http://testserver"})
    assert file_of(world).request.version == 1
    assert world.mails(EVE) == []


def test_a_no_taken_back_is_asked_again(world: World) -> None:
    ask(world)
    browser = acts(world, OTO, verb="reject", reason="No")
    browser.open(link_in(world.mail(OTO, "Approve:")))
    browser.send(reason="I misread it")
    world.works()
    assert world.requests() == {REQ: "pending"}
    all_is_told(world)


def test_a_no_taken_back_is_held_against_what_was_asked_for_meanwhile(world: World) -> None:
    finance, payables = (("Orchard Finance", "*"),), (("Orchard Payables", "*"),)
    rule = SodRule("SOD-99", "not together", finance, payables, "block", "Posting and paying is for two")
    rulebook = world.mailbot.desk.rulebook
    world.runs_under(replace(rulebook, sod=(*rulebook.sod, rule), version="with SOD-99"))
    ask(world, "I need Journal Entry in Orchard Finance to post accruals.")
    browser = acts(world, MIA, verb="reject", reason="No")
    ask(world, "I need Invoice Entry in Orchard Payables to enter invoices.")
    browser.open(link_in(world.mails(MIA)[0]))
    browser.send(reason="I misread it")
    world.works()
    assert world.requests() == {REQ: "refused", "REQ-2026-00002": "pending"}
    all_is_told(world)


# --- no longer needed, and after a no -------------------------------------------------------------------------------


def test_approvers_are_told_when_a_request_is_taken_back(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="approve")
    link = link_in(world.mail(OTO, "Approve:"))
    world.writes(ANA, "Please withdraw my request, I no longer need it.", reply_to=world.mail(ANA))
    world.works()
    for address in (MIA, OTO):
        assert "Ana Costa has taken it back" in text_of(world.mail(address, "no longer needed"))
    assert "withdrawn" in world.browser().open(link).lower()


def test_a_no_reaches_the_manager_too_and_less_is_asked_by_a_short_reply(world: World) -> None:
    ask(world)
    acts(world, OTO, verb="reject", reason="Read is enough")
    assert "Read is enough" in text_of(world.mail(MIA, "manager of Ana Costa"))
    assert [mail for mail in world.mails(OTO) if "Not approved" in text_of(mail)] == []
    world.writes(ANA, "Then only Read please.", reply_to=world.mail(ANA))
    world.works()
    file = file_of(world, "REQ-2026-00002")
    assert (file.request.access_level, file.request.state) == ("Read", "pending")
    assert file.request.thread_id == file_of(world).request.thread_id
    assert "month-end" in file.request.justification
    assert "takes the place of Finance Shared Drive (Edit)" in text_of(world.mail(ANA))


def test_the_manager_who_said_no_is_not_told_of_it(world: World) -> None:
    ask(world)
    acts(world, MIA, verb="reject", reason="No")
    assert [mail for mail in world.mails(MIA) if text_of(mail).startswith("Not approved")] == []


# --- together -------------------------------------------------------------------------------------------------------

TWO = "I need Edit on the Finance Shared Drive and Supervisor in StockPilot for the year-end count."


def others_on(browser: Browser) -> list[str]:
    """The other requests that a page offers to be ticked."""
    return [part.split('"')[0] for part in browser.page.text.split('name="also" value="')[1:]]


def test_requests_of_one_mail_are_decided_together_when_they_are_ticked(world: World) -> None:
    ask(world, TWO)
    browser = page_of(world, MIA)
    assert len(others_on(browser)) == 1
    assert " checked" not in browser.page.text
    assert "(Edit) for Ana Costa: the page can decide them together" in text_of(world.mail(MIA, "REQ-2026-00002"))
    acts(world, MIA, verb="approve", reason="both", also=[*others_on(browser)])
    for request_id in world.requests():
        assert [(row.verb, row.reason) for row in file_of(world, request_id).decisions] == [("approve", "both")]
    all_is_told(world)


@pytest.mark.parametrize("where", [{}, {"system": ("Finance Shared Drive",)}, {"system": ("StockPilot",)}])
def test_what_has_a_checklist_of_its_own_is_not_said_to_be_decided_along(
    world: World, where: Mapping[str, tuple[str, ...]]
) -> None:
    first, *others = world.mailbot.desk.policy.rules
    manager = StageRule("manager", ("manager",), checklist=("device",))
    rules = (first, replace(first, id="R-00", when=where, stages=(manager,)), *others)
    changes(world, policy=lambda policy: replace(policy, rules=rules, checklist_items={"device": "Is it compliant?"}))
    ask(world, TWO)
    assert others_on(page_of(world, MIA)) == []
    for mail in world.mails(MIA):
        assert "together" not in text_of(mail)


def test_what_needs_a_surer_sign_in_is_not_said_to_be_decided_along(world: World) -> None:
    changes(world, policy=lambda policy: replace(policy, assurance={**policy.assurance, "low": "link"}))
    ask(world, "I need Edit on the Finance Shared Drive and Viewer in StockPilot for the year-end count.")
    for mail in world.mails(MIA):
        assert "together" not in text_of(mail)
    assert others_on(page_of(world, MIA)) == []


def test_what_is_not_ticked_stays_open(world: World) -> None:
    ask(world, TWO)
    acts(world, MIA, verb="approve")
    taken = [len(file_of(world, request_id).decisions) for request_id in world.requests()]
    assert sorted(taken) == [0, 1]


def test_a_ticked_request_that_is_not_on_the_page_decides_nothing(world: World) -> None:
    ask(world, TWO)
    assert acts(world, MIA, verb="approve", also="REQ-2026-00099.1").status == 422
    assert [file_of(world, request_id).decisions for request_id in world.requests()] == [(), ()]


# --- the access office ----------------------------------------------------------------------------------------------


def test_the_access_office_passes_an_approval_on_by_a_command(world: World, tmp_path: Path) -> None:
    ask(world)
    slot = next(row.slot for row in file_of(world).approvals if world.mailbot.desk.person(row.approver).email == OTO)
    settings = tmp_path / "mailbot.toml"
    settings.write_text(
        f"""
address = "{world.settings.address}"
public_url = "{world.settings.public_url}"
database = "{world.settings.database}"
data = "{world.settings.data}"
[mailbox]
url = "maildir:{tmp_path / "inbox"}"
[sender]
kind = "maildir"
path = "{world.out}"
""",
        "utf-8",
    )

    def run(*arguments: str) -> Result:
        given = ["requests", "pass", REQ, *arguments, "--config", str(settings)]
        return CliRunner().invoke(cli.app, given)

    assert run(str(slot), HENRIK, "--reason", "Oto is ill").exit_code == 0
    world.clock.at = datetime.now(UTC) + timedelta(seconds=1)  # the command goes by the clock on the wall
    world.works()
    told = text_of(world.mail(HENRIK))
    assert "The access office passed it on to you: “Oto is ill” It was Oto Virtanen's." in told
    assert OTO not in [world.mailbot.desk.person(row.approver).email for row in file_of(world).approvals]
    for arguments in (("9", HENRIK), (str(slot), ANA), (str(slot), "nobody@larkspur.example")):
        with pytest.raises(SystemExit):
            raise run(*arguments, "--reason", "x").exception or AssertionError
    all_is_told(world)
