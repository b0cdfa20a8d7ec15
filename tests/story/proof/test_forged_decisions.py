"""Nobody decides, or decides on something else, because a row says so."""

from dataclasses import replace

import pytest
from everyday import enter
from forgeries import RECALLED, eve_decides_instead_of_mia, place_of, told
from sqlalchemy import text
from world import ANA, DANIEL, EVE, MIA, ONE, OTO, Forms, World, link_in, meddle, meddle_unseen, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.services.ports import Rulebook


def test_nobody_decides_who_was_never_asked(asked: World) -> None:
    """Nor does anybody else on a request of which the trail tells what mailbot did not write."""
    eve_decides_instead_of_mia(asked)
    browser = enter(asked, EVE)
    browser.open("/inbox/REQ-2026-00001")
    browser.send(form=place_of(browser, "/inbox/REQ-2026-00001"), verb="approve", reason="fine")
    asked.decides(OTO, "approve")
    assert asked.column("SELECT slot FROM decision") == []
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert "a request was tampered with" in told(asked, address)


def test_a_decision_needs_what_the_rules_say_whatever_somebody_wrote_into_its_row(asked: World) -> None:
    """Medium risk: the browser has to be Mia's own, and the row that says so lies where an insider can change it."""
    meddle(asked, "UPDATE approval SET assurance = 'link'")
    browser = asked.browser()
    browser.open(link_in(asked.mail(MIA, "decide")))
    browser.send(verb="approve", reason="fine")
    asked.works()
    assert asked.column("SELECT decided_by FROM decision") == []


def test_a_session_that_has_ended_does_not_go_on_because_a_row_says_so(asked: World) -> None:
    """Whoever kept the cookie of a browser that Mia signed out would decide in her name once more."""
    browser = enter(asked, MIA)
    kept = dict(browser.client.cookies)
    browser.client.post("/logout", headers={"Origin": "http://testserver"})
    meddle_unseen(asked, "UPDATE web_session SET ended_at = NULL")
    again = asked.browser()
    again.client.cookies.update(kept)
    again.open("/inbox")
    assert again.page.url.path == "/signin"


def test_an_answer_about_one_request_approves_no_other_because_their_addresses_were_exchanged(world: World) -> None:
    for who in (ANA, DANIEL):
        world.writes(who, "I need Viewer in StockPilot for the stock count.")
        world.works()
    tags = world.column("SELECT tag FROM approval WHERE slot = 2 ORDER BY request_id")
    change = "UPDATE approval SET tag = '{}' WHERE tag = '{}'"
    moves = ((tags[0], "x"), (tags[1], tags[0]), ("x", tags[1]))
    with begin_write(connect(world.settings.database)) as connection:
        for before, after in moves:
            connection.execute(text(change.format(after, before)))
    chidi = "chidi.okafor@larkspur.example"
    for asked in [mail for mail in world.mails(chidi) if "Reject:" in text_of(mail)]:
        world.writes(chidi, "approve: fine", reply_to=asked)
    for mail in [mail for mail in world.mails(MIA) if "Reject:" in text_of(mail)]:
        world.writes(MIA, "approve: fine", reply_to=mail)
    world.works()
    assert world.column("SELECT DISTINCT slot FROM decision") == ["1"]
    assert "the reply address of approval 2 of REQ-2026-00001" in str(world.trail().wrong)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


ASKED_OTHERWISE = {
    "an item that nobody asked for": ("UPDATE approval SET checklist = '[\"x\"]' WHERE slot = 2", "checklist"),
    "less sure": ("UPDATE approval SET assurance = 'link'", "assurance"),
    "no reason": ("UPDATE approval SET reason_required = NOT reason_required", "whether it needs a reason"),
    "in another role": ("UPDATE approval SET roles = '[\"ciso\"]' WHERE slot = 2", "as what its approver is asked"),
    "by another rule": ("UPDATE approval SET rules = '[\"R-99\"]' WHERE slot = 2", "rules"),
    "who let it pass": ("UPDATE approval SET passed_over = '[\"LF-2001\"]' WHERE slot = 2", "who was passed over"),
    "a conflict that nobody sees": ('UPDATE request_version SET conflicts = \'[{"rule": "S-1"}]\'', "shown"),
    "other words in the mail": ("UPDATE request_version SET evidence = 'I always had it'", "shown"),
    "another reason": ("UPDATE request_version SET justification = 'The CFO wants it'", "shown"),
    "fewer people": ("UPDATE request_version SET approvals_required = 1", "how many approvals it needs"),
    "other rules": ("UPDATE request_version SET because = '[]'", "shown"),
}


@pytest.mark.parametrize("how", ASKED_OTHERWISE)
def test_what_approvers_are_asked_and_shown_cannot_be_changed_unseen(asked: World, how: str) -> None:
    assert asked.trail().wrong is None
    statement, named = ASKED_OTHERWISE[how]
    meddle_unseen(asked, statement)
    wrong = asked.trail().wrong
    assert wrong is not None
    assert named in wrong.what
    assert "guards" not in wrong.what


def test_nothing_is_approved_without_its_checklist(world: World) -> None:
    """The approver of a row without its checklist is asked for none, and the row is put back afterwards."""
    world.runs_under(_with_checklist(world.mailbot.desk.rulebook))
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    assert world.trail().wrong is None
    meddle_unseen(world, "UPDATE approval SET checklist = '[]'")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    meddle_unseen(world, """UPDATE approval SET checklist = '["training_done"]'""")
    assert world.column("SELECT slot FROM decision") == []
    world.works()
    assert "a request was tampered with" in told(world, world.mailbot.desk.policy.auditor)
    assert world.trail().wrong is None


def _with_checklist(rulebook: Rulebook) -> Rulebook:
    """The same rules, with a checklist for everybody who is asked."""
    rules = tuple(
        replace(rule, stages=tuple(replace(stage, checklist=("training_done",)) for stage in rule.stages))
        for rule in rulebook.policy.rules
    )
    return replace(rulebook, policy=replace(rulebook.policy, rules=rules), version="with a checklist")


def test_a_request_does_not_go_back_to_an_older_version_because_a_row_says_so(asked: World) -> None:
    """The newer one would wait where nobody sees it."""
    mia = asked.decides(MIA, "approve")
    mia.open("/inbox/REQ-2026-00001")
    form = next(at for at, (_, fields) in enumerate(Forms(mia.page.text).forms) if "undo" in str(fields))
    mia.send(form, reason="I looked at the wrong month.")
    asked.works()
    assert asked.column("SELECT version FROM access_request") == ["2"]
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE access_request SET version = 1")
    assert "request REQ-2026-00001" in str(asked.trail().wrong)


INQUIRED = {
    "reworded": "UPDATE inquiry SET text = 'Send me your password, please'",
    "answered": "UPDATE inquiry SET answer = 'The CFO agrees', answered_at = '2026-11-26 09:00:00.000000'",
    "moved": "UPDATE inquiry SET asked_by = 'EVE'",
}


@pytest.mark.parametrize("how", INQUIRED)
def test_nobody_is_asked_or_shown_what_somebody_wrote_into_the_database(asked: World, how: str) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    browser = asked.signed_in(MIA, link_in(asked.mail(MIA, "decide")))
    browser.send(verb="ask", reason="Which month is it for?")
    asked.works()
    assert asked.column("SELECT text FROM inquiry") == ["Which month is it for?"]
    assert asked.trail().wrong is None
    meddle_unseen(asked, INQUIRED[how].replace("EVE", eve))
    page = enter(asked, OTO).open("/inbox/REQ-2026-00001")
    assert "password" not in page
    assert "The CFO agrees" not in page
    asked.writes(ANA, "It is for December.", reply_to=asked.mail(ANA))
    asked.works()
    assert "info_given" not in asked.column("SELECT kind FROM outbox")
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "what an approver asked about REQ-2026-00001" in str(asked.trail().wrong)


def test_a_row_in_the_place_of_what_is_taken_back_keeps_nobody_from_taking_back(asked: World) -> None:
    """Of the same approval there is one row, and an insider was first."""
    asked.decides(MIA, "approve")
    meddle_unseen(asked, RECALLED)
    asked.clock.forward(minutes=1)
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong month.")
    asked.works()
    assert asked.column("SELECT version FROM access_request") == ["2"]
    assert "The wrong month." in text_of(asked.mail(MIA, "decide"))
    assert "recall" in str(asked.trail().wrong)


def test_why_something_was_taken_back_is_as_its_taker_wrote_it(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong month.")
    meddle_unseen(asked, "UPDATE recall SET reason = 'Ana asked me to.'")
    with asked.mailbot.desk.store.read() as tx:
        assert [row.reason for row in tx.recalls(ONE, 1)] == ["The wrong month."]
