"""Rows that are changed while somebody decides and put back afterwards: nobody decides by them, and it is told."""

from dataclasses import replace

import pytest
from deliveries import bounce_of
from everyday import approvers, enter, page_of, time_does_its_work
from forgeries import place_of, told
from world import ANA, EVE, MIA, ONE, OTO, Browser, World, meddle_unseen, text_of

from mailbot.services.decisions import DecisionRefused, hand_over
from mailbot.services.decisions.acting import check_person

MARCUS = "marcus.adeyemi@larkspur.example"
APART = "The records of REQ-2026-00001 do not agree with each other, so nothing was done."
TAMPERED = "a request was tampered with"


def id_of(world: World, address: str) -> str:
    (found,) = world.column("SELECT person_id FROM person WHERE email = :email", email=address)
    return found


def is_told_once(world: World) -> None:
    """To the access office and to the auditor."""
    world.works()
    policy = world.mailbot.desk.policy
    for address in (policy.access_office, policy.auditor):
        assert told(world, address).count(TAMPERED) == 1


FEWER = {
    "any of them will do": (
        "UPDATE approval_stage SET mode = 'any', needed = 1",
        "UPDATE approval_stage SET mode = 'all', needed = 2",
    ),
    "one is enough": (
        "UPDATE request_version SET approvals_required = 1",
        "UPDATE request_version SET approvals_required = 2",
    ),
    "the other is not asked": (
        "UPDATE approval SET state = 'closed' WHERE slot = 2",
        "UPDATE approval SET state = 'open' WHERE slot = 2",
    ),
    "the other is not there": (
        "CREATE TABLE aside AS SELECT * FROM approval WHERE slot = 2; DELETE FROM approval WHERE slot = 2",
        "INSERT INTO approval SELECT * FROM aside; DROP TABLE aside",
    ),
    "less sure": (
        "UPDATE approval SET assurance = 'link'",
        "UPDATE approval SET assurance = 'session'",
    ),
    "a reason less": (
        "UPDATE approval SET reason_required = NOT reason_required",
        "UPDATE approval SET reason_required = NOT reason_required",
    ),
    "until later": (
        "UPDATE request_version SET due_at = '2027-11-26 09:00:00.000000'",
        "UPDATE request_version SET due_at = (SELECT max(due_at) FROM approval)",
    ),
}


@pytest.mark.parametrize("how", FEWER)
def test_what_is_needed_is_what_was_told_also_where_it_is_put_back(asked: World, how: str) -> None:
    """One of two approvers approves while the rows say that nobody else has to."""
    changed, back = FEWER[how]
    browser = page_of(asked, MIA)
    meddle_unseen(asked, *changed.split("; "))
    for _ in range(2):
        browser.send(verb="approve", reason="fine")
        assert APART in browser.page.text
    meddle_unseen(asked, *back.split("; "))
    assert asked.requests() == {ONE: "pending"}
    assert asked.column("SELECT slot FROM decision") == []
    assert asked.trail().wrong is None
    is_told_once(asked)
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    assert asked.requests() == {ONE: "approved"}
    assert asked.trail().wrong is None


@pytest.mark.parametrize("who", [EVE, ANA])
@pytest.mark.parametrize("verb", ["approve", "reject", "ask"])
def test_nobody_decides_in_the_place_of_whoever_was_asked(asked: World, who: str, verb: str) -> None:
    """Mia is to decide, and for a moment the row says somebody else: a stranger, or whoever asks for it."""
    browser = enter(asked, who)
    meddle_unseen(asked, f"UPDATE approval SET approver = '{id_of(asked, who)}' WHERE slot = 1")
    sends(browser, verb=verb, reason="fine")
    assert APART in browser.page.text
    meddle_unseen(asked, f"UPDATE approval SET approver = '{id_of(asked, MIA)}' WHERE slot = 1")
    assert asked.column("SELECT slot FROM decision") == []
    assert asked.column("SELECT slot FROM inquiry") == []
    assert asked.trail().wrong is None
    is_told_once(asked)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_nobody_takes_back_what_another_decided(asked: World) -> None:
    asked.decides(MIA, "approve")
    browser, eve, mia = enter(asked, EVE), id_of(asked, EVE), id_of(asked, MIA)
    swap = (
        "UPDATE approval SET approver = '{}' WHERE slot = 1",
        "UPDATE decision SET decided_by = '{}' WHERE slot = 1",
    )
    meddle_unseen(asked, *(statement.format(eve) for statement in swap))
    sends(browser, verb="undo", reason="The wrong month.")
    assert APART in browser.page.text
    meddle_unseen(asked, *(statement.format(mia) for statement in swap))
    assert asked.column("SELECT slot FROM recall") == []
    assert asked.requests() == {ONE: "pending"}
    assert asked.trail().wrong is None
    is_told_once(asked)


def test_nor_does_anybody_hand_on_what_is_not_theirs(asked: World) -> None:
    browser = enter(asked, EVE)
    meddle_unseen(asked, f"UPDATE approval SET approver = '{id_of(asked, EVE)}' WHERE slot = 1")
    sends(browser, verb="pass", colleague=MARCUS, reason="He knows.")
    assert APART in browser.page.text
    meddle_unseen(asked, f"UPDATE approval SET approver = '{id_of(asked, MIA)}' WHERE slot = 1")
    assert asked.column("SELECT slot FROM decision") == []
    assert asked.trail().wrong is None
    is_told_once(asked)


def test_an_answer_by_mail_decides_nothing_either(world: World) -> None:
    """Low risk; the answer says why, and once the rows are as they were it decides."""
    world.writes(ANA, "I need Viewer in StockPilot for the stock count.")
    world.works()
    needed = world.column("SELECT count(*) FROM approval")
    assert needed == ["2"]
    meddle_unseen(world, "UPDATE approval_stage SET mode = 'any', needed = 1")
    world.writes(MIA, "approve: fine", reply_to=world.mail(MIA, "Reject:"))
    world.works()
    assert world.column("SELECT slot FROM decision") == []
    assert APART in text_of(world.mail(MIA))
    meddle_unseen(world, "UPDATE approval_stage SET mode = 'all', needed = 2")
    is_told_once(world)
    world.writes(MIA, "approve: fine", reply_to=world.mail(MIA, "Reject:"))
    world.works()
    assert world.column("SELECT slot FROM decision") == ["1"]
    assert world.trail().wrong is None


def test_the_access_office_hands_nothing_on_by_rows_that_were_changed(asked: World) -> None:
    meddle_unseen(asked, "UPDATE approval SET roles = '[\"it_security\"]' WHERE slot = 2")
    with pytest.raises(DecisionRefused, match="do not agree"):
        hand_over(asked.mailbot.desk, ONE, 2, MARCUS, "Oto is ill.")
    is_told_once(asked)


ANOTHER_ROLE = "UPDATE approval SET roles = '[\"it_security\"]' WHERE slot = 2"
ITS_ROLE = "UPDATE approval SET roles = '[\"owner\"]' WHERE slot = 2"


def test_no_approval_follows_the_rules_for_a_role_that_nobody_was_asked_in(asked: World) -> None:
    meddle_unseen(asked, ANOTHER_ROLE, "UPDATE request_version SET followed = ''")
    time_does_its_work(asked, minutes=2)
    assert approvers(asked) == [MIA, OTO]
    meddle_unseen(asked, ITS_ROLE)
    time_does_its_work(asked, minutes=2)
    assert approvers(asked) == [MIA, OTO]
    assert asked.trail().wrong is None
    is_told_once(asked)
    assert asked.column("SELECT DISTINCT followed FROM request_version") == [asked.mailbot.desk.rulebook.version]


def test_nor_does_it_pass_to_whoever_that_role_names_once_its_time_is_over(asked: World) -> None:
    meddle_unseen(asked, ANOTHER_ROLE)
    asked.clock.forward(days=30)
    asked.works()
    meddle_unseen(asked, ITS_ROLE)
    assert approvers(asked) == [MIA, OTO]
    assert asked.requests() == {ONE: "pending"}
    assert told(asked, asked.mailbot.desk.policy.auditor).count(TAMPERED) >= 1


def test_nor_to_whoever_stands_in_for_that_role(asked: World) -> None:
    meddle_unseen(asked, ANOTHER_ROLE)
    asked.delivers(bounce_of(asked.mail(OTO, "Approve:")))
    asked.works()
    meddle_unseen(asked, ITS_ROLE)
    assert approvers(asked) == [MIA, OTO]
    is_told_once(asked)


def test_an_appeal_is_too_late_by_the_day_of_the_no_that_the_trail_tells(asked: World) -> None:
    asked.decides(OTO, "reject", "No reason for it.")
    asked.clock.forward(days=40)
    later = "UPDATE decision SET decided_at = '{}'"
    (at,) = asked.column("SELECT decided_at FROM decision")
    meddle_unseen(asked, later.format("2027-01-04 09:00:00.000000"))
    appeal = "appeal: the auditors have asked for the figures of all of last year by Friday"
    asked.writes(ANA, appeal, reply_to=asked.mail(ANA, "Not approved"))
    asked.works()
    assert "do not agree with each other" in text_of(asked.mail(ANA))
    meddle_unseen(asked, later.format(at))
    is_told_once(asked)
    asked.writes(ANA, appeal, reply_to=asked.mail(ANA, "Not approved"))
    asked.works()
    assert asked.requests() == {ONE: "rejected"}
    assert "more than 30 days old" in text_of(asked.mail(ANA))


ASIDE = "our records of it do not agree with each other, so your answer changed nothing"
TURNED = {
    "for somebody else": ("beneficiary", "{eve}"),
    "for longer": ("until", "2030-12-31"),
    "for another reason": ("justification", "The board wants it."),
    "as something else": ("nature", "emergency"),
}


@pytest.mark.parametrize("how", TURNED)
def test_what_was_asked_back_goes_on_only_as_it_was_asked(world: World, how: str) -> None:
    """Once the rows are as they were, the answer counts."""
    world.writes(ANA, "Hello, I need access to the Finance Shared Drive until 31 March 2027 please. Ana")
    world.works()
    question = world.mail(ANA)
    column, changed = TURNED[how]
    (asked,) = world.column(f"SELECT {column} FROM request_version")
    meddle_unseen(world, f"UPDATE request_version SET {column} = '{changed.format(eve=id_of(world, EVE))}'")
    world.writes(ANA, "2", reply_to=question)
    world.works()
    assert ASIDE in text_of(world.mail(ANA))
    assert world.requests() == {ONE: "draft"}
    is_told_once(world)
    meddle_unseen(world, f"UPDATE request_version SET {column} = '{asked}'")
    world.writes(ANA, "2", reply_to=question)
    world.works()
    assert world.requests() == {ONE: "pending"}
    assert world.column("SELECT until FROM request_version") == ["2027-03-31"]
    assert world.trail().wrong is None


def test_nor_is_it_answered_on_the_page(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive until 31 March 2027.")
    world.works()
    browser = enter(world, ANA)
    browser.open("/mine")
    meddle_unseen(world, "UPDATE request_version SET until = '2030-12-31'")
    browser.send(form=place_of(browser, f"/mine/requests/{ONE}/answer"), choice="2")
    assert ASIDE in browser.page.text
    assert world.requests() == {ONE: "draft"}
    is_told_once(world)


def test_nor_does_a_clear_mail_take_its_place(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive.")
    world.works()
    meddle_unseen(world, "UPDATE request_version SET until = '2030-12-31'")
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    assert world.requests() == {ONE: "draft"}
    is_told_once(world)


def test_a_question_that_keeps_its_place_makes_nothing_true_that_was_changed(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive.")
    world.works()
    question = world.mail(ANA)
    meddle_unseen(world, "UPDATE request_version SET until = '2030-12-31'")
    for words in ("hm, which one", "2"):
        world.writes(ANA, words, reply_to=question)
        world.works()
    assert world.requests() == {ONE: "draft"}
    wrong = world.trail().wrong
    assert wrong
    assert f"request {ONE} (version 1) was changed" in wrong.what


def sends(browser: Browser, **fields: str) -> None:
    """The form of the page of the request."""
    browser.open(f"/inbox/{ONE}")
    browser.send(form=place_of(browser, f"/inbox/{ONE}"), **fields)


def test_nobody_decides_on_their_own_access_whatever_its_approval_says(world: World) -> None:
    """Also where everything else that would refuse it is gone."""
    world.writes(ANA, "I need Edit on the Finance Shared Drive.")
    world.works()
    desk = world.mailbot.desk
    with desk.store.read() as tx:
        file = tx.request_file("REQ-2026-00001")
    assert file
    theirs = replace(file.approvals[0], approver=file.request.beneficiary)
    with pytest.raises(DecisionRefused, match="Nobody decides on their own access"):
        check_person(desk, file, theirs, file.request.beneficiary)
