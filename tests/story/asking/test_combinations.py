"""What does not go together: four reactions, exceptions with a control that is shown to work, and bundles."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from everyday import acts, changes, file_of, managed_by, page_of, time_does_its_work
from world import ANA, DANIEL, EVE, HENRIK, MIA, OTO, World, link_in, meddle_unseen, text_of

from mailbot import bootstrap
from mailbot.core.audit import Tag
from mailbot.core.catalog import Catalog, Person, SodRule
from mailbot.core.register import RequestFile
from mailbot.core.rules import Policy, StageRule
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.decisions import By, Said
from mailbot.services.decisions.several import Several, ticked
from mailbot.services.lifecycle.held import Held
from mailbot.services.ports import GrantFilter
from mailbot.services.queries.inbox import Inbox

OFFICE = "access-office@larkspur.example"
PAPERS, STOCK = "I need Read on Quality Documents to look things up.", "I need Viewer on StockPilot to see stock."
CLAUDINE, CHIDI = "claudine.lefevre@larkspur.example", "chidi.okafor@larkspur.example"
MARCUS, PRAKASH = "marcus.adeyemi@larkspur.example", "prakash.iyer@larkspur.example"
SOD = "rule,name,left,right,severity,reason,approver\nQ-1,Papers / stock,Quality Documents:Read,StockPilot:*,"
EXCEPTIONS = "exception,rule,person,control,owner,until,evidence_days\n"
ALLOWED = f"EX-1,Q-1,{ANA},Oto counts the stock each month,{OTO},2027-05-31,30\n"
BUNDLES = "bundle,role,description,aliases,entitlements\n"
CLERK = "Warehouse Clerk,Member,What a clerk works with,clerk role,"


def rules_of(world: World) -> Path:
    return bootstrap.rules_folder(world.settings)


def put_live(world: World, **files: str) -> None:
    """The access office writes these files, and mailbot starts again."""
    for name, content in files.items():
        (rules_of(world) / f"{name}.csv").write_text(content, "utf-8")
    world.restart()


def reacts(world: World, reaction: str) -> None:
    """From now on papers and stock do not go together."""
    approver = "it_security" if reaction == "extra_approver" else ""
    put_live(world, sod=f"{SOD}{reaction},Not in one hand,{approver}\n", exceptions=EXCEPTIONS)


def gets(world: World, words: str, owner: str) -> None:
    """Ana asks, her manager and the owner agree, IT does it."""
    world.writes(ANA, words)
    world.works()
    world.decides(MIA, "approve")
    world.decides(owner, "approve")
    waiting = [task.task_id for task in world.tasks() if task.state == "open"]
    assert world.mailbot.fulfilment.finish(waiting, "done", "Noah", "") == []
    world.works()


def asks(world: World, words: str) -> RequestFile:
    """Ana asks; her newest request."""
    world.writes(ANA, words)
    world.works()
    with world.mailbot.desk.store.read() as tx:
        return tx.asked_by("LF-2002")[0]


def tags(world: World, tag: Tag) -> list[str]:
    return world.column("SELECT subject FROM audit_entry WHERE tag = :tag ORDER BY seq", tag=tag.value)


# --- four reactions ---------------------------------------------------------------------------------------------------


def test_a_warning_is_shown_to_those_who_decide_and_changes_nothing_else(world: World) -> None:
    reacts(world, "warn")
    gets(world, PAPERS, CLAUDINE)
    file = asks(world, STOCK)
    assert (file.request.state, len(file.approvals)) == ("pending", 2)
    told = "StockPilot (Viewer) together with Quality Documents (Read) (held since 26 November 2026): Not in one hand"
    assert told in " ".join(text_of(world.mail(MIA, "StockPilot")).split())


def test_one_more_approver_is_asked_because_of_the_rule(world: World) -> None:
    reacts(world, "extra_approver")
    gets(world, PAPERS, CLAUDINE)
    file = asks(world, STOCK)
    last = file.stages[-1].approvals[0]
    assert (last.roles, last.rules) == (("it_security",), ("Q-1",))
    world.decides(MIA, "approve")
    world.decides(CHIDI, "approve")
    assert [task.system for task in world.tasks()] == ["Quality Documents"]
    world.decides(MARCUS, "approve")
    assert [task.system for task in world.tasks()] == ["Quality Documents", "StockPilot"]


def test_what_is_over_before_the_other_begins_does_not_conflict(world: World) -> None:
    reacts(world, "block")
    gets(world, "I need Read on Quality Documents until 31 December 2026 to look things up.", CLAUDINE)
    world.clock.at = datetime(2026, 12, 31, 9, tzinfo=UTC)
    assert asks(world, STOCK).request.state == "refused"
    assert "Not in one hand" in text_of(world.mail(ANA, "StockPilot"))
    world.clock.at = datetime(2027, 1, 1, 9, tzinfo=UTC)
    assert asks(world, STOCK).request.state == "pending"


HIDDEN = {
    "it has ended": ("state = 'ended', ended_at = '2026-11-26 09:00:00.000000'", "state = 'active', ended_at = NULL"),
    "it ended long ago": ("until = '2026-01-01'", "until = NULL"),
    "it begins in a year": ("since = '2028-01-01 00:00:00.000000', until = '2028-02-01'", "until = NULL"),
    "it is something else": ("access_level = 'Nothing'", "access_level = 'Read'"),
    "it is somebody else's": (
        "person_id = (SELECT person_id FROM person WHERE email = 'eve.marlow@larkspur.example')",
        "person_id = 'LF-2002'",
    ),
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_does_not_go_together_does_not_because_a_row_says_for_a_while_that_it_is_not_held(
    world: World, how: str
) -> None:
    reacts(world, "block")
    gets(world, PAPERS, CLAUDINE)
    away, back = HIDDEN[how]
    meddle_unseen(world, f"UPDATE access_grant SET {away}")
    assert asks(world, STOCK).request.state == "refused"
    meddle_unseen(world, f"UPDATE access_grant SET {back}")
    assert "Not in one hand" in text_of(world.mail(ANA, "StockPilot"))


def test_what_was_asked_beside_it_and_rejected_is_no_conflict_for_who_decides_later(world: World) -> None:
    reacts(world, "extra_approver")
    asks(world, BOTH)
    told = " ".join(text_of(world.mail(CLAUDINE, "Quality Documents")).split())
    assert "Conflict: Quality Documents (Read) together with StockPilot (Viewer)" in told
    world.decides(CHIDI, "reject", "not needed", "StockPilot")
    world.decides(MIA, "approve", "", "have Quality Documents")
    world.decides(CLAUDINE, "approve", "", "have Quality Documents")
    told = " ".join(text_of(world.mail(MARCUS, "Quality Documents")).split())
    assert "Conflict:" not in told
    over = "No conflict any more: Quality Documents (Read) together with StockPilot (Viewer)."
    assert f"{over} StockPilot (Viewer) is no longer held or asked for." in told
    page = page_of(world, MARCUS).page.text
    assert over in page
    assert "Conflict:" not in page


def test_without_the_conflict_nobody_more_is_asked(world: World) -> None:
    reacts(world, "extra_approver")
    assert [row.rules for row in asks(world, STOCK).approvals if "Q-1" in row.rules] == []


def test_what_needs_an_exception_waits_and_the_access_office_gets_the_row_to_write(world: World) -> None:
    reacts(world, "exception")
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, STOCK).request.state == "held"
    office = text_of(world.mail(OFFICE, "needs an exception"))
    assert "exception,rule,person,control,owner,until,evidence_days" in office
    assert f"EX-2026-00002-Q-1,Q-1,{ANA},CONTROL,OWNER,2027-11-26,90" in office
    told = " ".join(text_of(world.mail(ANA, "StockPilot")).split())
    assert "The access office settles this first" in told
    assert "needs an exception from Q-1 (Papers / stock)" in told
    assert len(world.mails(OFFICE)) == 1


def test_a_valid_exception_releases_what_waits_and_is_named_to_those_who_decide(world: World) -> None:
    reacts(world, "exception")
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    time_does_its_work(world, minutes=6)
    with world.mailbot.desk.store.read() as tx:
        request = tx.asked_by("LF-2002")[0].request
    assert (request.state, request.conflicts[0].exception) == ("pending", "EX-1")
    assert any("Q-1 is excepted by EX-1 until 2027-05-31" in line for line in request.because)
    approval = " ".join(text_of(world.mail(MIA, "StockPilot")).split())
    assert "Exception EX-1 allows it until 31 May 2027: Oto counts the stock each month" in approval
    assert "seen to by Oto Virtanen" in approval
    assert world.trail().wrong is None


@pytest.mark.parametrize("row", [ALLOWED.replace(ANA, EVE), ALLOWED.replace("2027-05-31", "2026-11-25")])
def test_an_exception_of_somebody_else_or_one_that_is_over_releases_nothing(world: World, row: str) -> None:
    reacts(world, "exception")
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    put_live(world, exceptions=EXCEPTIONS + row)
    time_does_its_work(world, minutes=6)
    assert world.requests()["REQ-2026-00002"] == "held"


def test_who_has_an_exception_is_not_made_to_wait(world: World) -> None:
    reacts(world, "exception")
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, STOCK).request.state == "pending"


def test_what_is_blocked_is_refused_even_with_an_exception(world: World) -> None:
    reacts(world, "block")
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, STOCK).request.state == "refused"
    assert "Not in one hand" in text_of(world.mail(ANA))


# --- ways out ---------------------------------------------------------------------------------------------------------

BOTH = "I need Read on Quality Documents and Viewer on StockPilot to look things up."


def told(world: World) -> str:
    """Ana's newest mail, on one line."""
    return " ".join(text_of(world.mail(ANA)).split())


def test_of_two_that_block_each_other_in_one_mail_one_can_be_asked_for(world: World) -> None:
    reacts(world, "block")
    assert asks(world, BOTH).request.state == "refused"
    why = "not together with StockPilot (Viewer), asked in the same mail: Not in one hand. Ask for only one of the two."
    assert f"Quality Documents (Read): {why} This rule allows no exception." in told(world)
    world.writes(ANA, "Then only Viewer on StockPilot, please.", reply_to=world.mail(ANA))
    world.works()
    assert world.requests()["REQ-2026-00003"] == "pending"


def test_what_is_blocked_by_something_asked_says_how_to_make_room(world: World) -> None:
    reacts(world, "block")
    asks(world, PAPERS)
    assert asks(world, STOCK).request.state == "refused"
    assert "“withdraw REQ-2026-00001” makes room for it; then ask again." in told(world)
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    assert asks(world, STOCK).request.state == "pending"


def test_what_is_blocked_by_something_held_says_how_to_give_that_back(world: World) -> None:
    reacts(world, "block")
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, STOCK).request.state == "refused"
    words = "I no longer need Quality Documents (Read)"
    assert f"Quality Documents (Read) has to be given back first: “{words}”; ask again" in told(world)
    world.writes(ANA, words)
    world.works()
    waiting = [task.task_id for task in world.tasks() if task.state == "open"]
    assert world.mailbot.fulfilment.finish(waiting, "done", "Noah", "") == []
    assert asks(world, STOCK).request.state == "pending"


def test_what_a_bundle_cannot_hold_together_is_asked_for_part_by_part(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    reacts(world, "block")
    assert asks(world, "I need the Warehouse Clerk role for the new shift.").request.state == "refused"
    assert "Ask for the parts one by one, and leave out one of these two." in told(world)
    assert asks(world, STOCK).request.state == "pending"


def test_of_two_that_need_an_exception_one_goes_on_when_the_other_is_taken_back(world: World) -> None:
    reacts(world, "exception")
    assert asks(world, BOTH).request.state == "held"
    assert "It also goes on if one of the two is taken back." in told(world)
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    time_does_its_work(world, minutes=6)
    assert world.requests() == {"REQ-2026-00001": "withdrawn", "REQ-2026-00002": "pending"}


def test_what_needs_an_exception_beside_something_held_goes_on_when_that_is_given_back(world: World) -> None:
    reacts(world, "exception")
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, STOCK).request.state == "held"
    words = "I no longer need Quality Documents (Read)"
    assert f"It also goes on if Quality Documents (Read) is given back: “{words}”." in told(world)
    world.writes(ANA, words)
    world.works()
    waiting = [task.task_id for task in world.tasks() if task.state == "open"]
    assert world.mailbot.fulfilment.finish(waiting, "done", "Noah", "") == []
    time_does_its_work(world, minutes=6)
    assert world.requests()["REQ-2026-00002"] == "pending"


FOR_ANA = "Please give Ana Costa Viewer on StockPilot, so that she sees the stock."


def mia_asks(world: World) -> str:
    """Mia asks for Ana, whose manager she is; Mia's newest mail, on one line."""
    world.writes(MIA, FOR_ANA)
    world.works()
    return " ".join(text_of(world.mail(MIA)).split())


@pytest.mark.parametrize("writer", [MIA, ANA, CLAUDINE])
def test_who_asks_for_somebody_else_reads_words_that_give_back_the_others_access(world: World, writer: str) -> None:
    """The words do it for each of those who may send them: the manager, the holder and the owner."""
    reacts(world, "block")
    gets(world, PAPERS, CLAUDINE)
    told, words = mia_asks(world), "Ana Costa no longer needs Quality Documents (Read)"
    assert "I no longer need" not in told
    assert f"Quality Documents (Read) has to be given back first: “{words}”, from Ana Costa, " in told
    assert "from Ana Costa, their manager or its owner; ask again once IT has taken it away." in told
    world.writes(writer, words)
    world.works()
    waiting = [task.task_id for task in world.tasks() if task.state == "open"]
    assert world.mailbot.fulfilment.finish(waiting, "done", "Noah", "") == []
    assert world.register() == []


def test_who_asks_for_somebody_else_reads_who_can_take_back_what_is_in_the_way(world: World) -> None:
    reacts(world, "block")
    asks(world, PAPERS)
    told = mia_asks(world)
    assert "“withdraw REQ-2026-00001”, from Ana Costa or whoever asked for it, makes room for it" in told
    world.writes(MIA, "withdraw REQ-2026-00001")
    world.works()
    assert world.requests()["REQ-2026-00001"] == "pending"
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    assert world.requests()["REQ-2026-00001"] == "withdrawn"


def test_what_is_held_for_somebody_else_names_them_too(world: World) -> None:
    reacts(world, "exception")
    gets(world, PAPERS, CLAUDINE)
    told = mia_asks(world)
    words = "“Ana Costa no longer needs Quality Documents (Read)”, from Ana Costa, their manager or its owner"
    assert f"It also goes on if Quality Documents (Read) is given back: {words}." in told


# --- exceptions -------------------------------------------------------------------------------------------------------


@pytest.fixture
def excepted(world: World) -> World:
    """Ana holds both by an exception."""
    reacts(world, "exception")
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    gets(world, PAPERS, CLAUDINE)
    gets(world, STOCK, CHIDI)
    time_does_its_work(world, hours=1)
    return world


def test_the_owner_is_asked_for_evidence_in_time_and_their_reply_is_kept(excepted: World) -> None:
    time_does_its_work(excepted, days=29)
    assert tags(excepted, Tag.EXCEPTION_ASKED) == []
    time_does_its_work(excepted, days=1)
    time_does_its_work(excepted, hours=2)
    assert tags(excepted, Tag.EXCEPTION_ASKED) == ["EX-1"]
    question = excepted.mail(OTO, "control of exception EX-1")
    assert "Oto counts the stock each month" in text_of(question)
    excepted.writes(OTO, "Counted on 20 December, all there, see our sheet.", reply_to=question)
    excepted.works()
    assert tags(excepted, Tag.EXCEPTION_SHOWN) == ["EX-1"]
    kept = excepted.column("SELECT mail.subject FROM exception_evidence JOIN mail USING (org_id, mail_id)")
    assert [subject.removeprefix("Re: ") for subject in kept] == [question["Subject"]]
    assert text_of(excepted.mail(OTO)).startswith("Done")
    time_does_its_work(excepted, days=30)
    assert tags(excepted, Tag.EXCEPTION_ASKED) == ["EX-1", "EX-1"]
    assert excepted.trail().wrong is None


def test_nobody_else_can_show_evidence(excepted: World) -> None:
    time_does_its_work(excepted, days=30)
    excepted.writes(EVE, "All fine with that.", reply_to=excepted.mail(OTO, "control of exception EX-1"))
    excepted.works()
    assert tags(excepted, Tag.EXCEPTION_SHOWN) == []
    assert excepted.column("SELECT shown_at FROM exception_evidence") == ["None"]
    assert "only whoever sees to the control" in text_of(excepted.mail(EVE))


def test_an_answer_to_somebody_elses_mail_that_named_the_secret_address_is_no_evidence(excepted: World) -> None:
    time_does_its_work(excepted, days=30)
    lunch, asked = EmailMessage(), excepted.mail(OTO, "control of exception EX-1")
    lunch["Subject"], lunch["Message-ID"] = "All well at home?", "<well@larkspur.example>"
    lunch["Reply-To"] = asked["Reply-To"]
    excepted.writes(OTO, "Yes, all fine.", reply_to=lunch)
    excepted.works()
    assert tags(excepted, Tag.EXCEPTION_SHOWN) == []
    assert "answers another mail than ours" in text_of(excepted.mail(OTO))


def test_an_automatic_reply_is_no_evidence(excepted: World) -> None:
    time_does_its_work(excepted, days=30)
    question = excepted.mail(OTO, "control of exception EX-1")
    excepted.writes(OTO, "I am away until Monday.", reply_to=question, Auto_Submitted="auto-replied")
    excepted.works()
    assert tags(excepted, Tag.EXCEPTION_SHOWN) == []


def test_the_access_office_learns_once_that_evidence_is_missing(excepted: World) -> None:
    time_does_its_work(excepted, days=30)  # Saturday 26 December
    time_does_its_work(excepted, days=13)
    assert not any("no evidence" in str(mail["Subject"]) for mail in excepted.mails(OFFICE))
    time_does_its_work(excepted, days=5)
    time_does_its_work(excepted, days=1)
    assert len([mail for mail in excepted.mails(OFFICE) if "no evidence for exception EX-1" in mail["Subject"]]) == 1


def ended(world: World) -> list[str]:
    """What the access office and the control's owner were told of the end, once each."""
    told = [
        [text_of(mail) for mail in world.mails(address) if "Ended: exception EX-1" in mail["Subject"]]
        for address in (OFFICE, OTO)
    ]
    assert [len(mails) for mails in told] == [1, 1]
    assert tags(world, Tag.EXCEPTION_ENDED) == ["EX-1"]
    return [" ".join(text.split()) for (text,) in told]


def test_what_an_exception_allows_ends_with_it_and_whoever_asked_was_told(excepted: World) -> None:
    assert "only until 31 May 2027, so it ends then" in " ".join(text_of(excepted.mail(ANA, "so it ends")).split())
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=6, day=1)
    time_does_its_work(excepted, hours=1)
    time_does_its_work(excepted, days=1)
    assert all("ended on Monday 31 May 2027" in told and "there is nothing to do" in told for told in ended(excepted))
    assert [(task.kind, task.system) for task in excepted.tasks()][2:] == [("revoke", "StockPilot")]
    assert excepted.trail().wrong is None


def test_an_end_of_an_exception_that_was_brought_forward_counts_for_what_it_gave(excepted: World) -> None:
    put_live(excepted, exceptions=EXCEPTIONS + ALLOWED.replace("2027-05-31", "2027-01-31"))
    time_does_its_work(excepted, hours=1)
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=2, day=1)
    time_does_its_work(excepted, hours=1)
    time_does_its_work(excepted, days=1)
    goes = "StockPilot (Viewer), since Thursday 26 November 2026: given by this exception, so IT takes it away now"
    assert all(goes in told and "Quality Documents (Read), since" in told for told in ended(excepted))
    revoked = [(task.system, task.cause) for task in excepted.tasks() if task.kind == "revoke"]
    assert revoked == [("StockPilot", "exception EX-1 ended on 31 January 2027")]
    assert excepted.trail().wrong is None


def test_an_exception_whose_row_is_gone_has_ended_and_takes_nothing_away(excepted: World) -> None:
    put_live(excepted, exceptions=EXCEPTIONS)
    time_does_its_work(excepted, hours=1)
    for told in ended(excepted):
        assert "is not in exceptions.csv any more" in told
        assert "StockPilot (Viewer)" in told
        assert "Nothing is taken away by itself" in told
    assert [task.kind for task in excepted.tasks()] == ["grant", "grant"]


ENDED_BY_HAND = "UPDATE sod_exception SET state = 'ended', ended_at = begun_at"


def test_an_exception_that_a_row_calls_ended_still_ends_with_its_last_day(excepted: World) -> None:
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=5, day=31, hour=22)
    meddle_unseen(excepted, ENDED_BY_HAND)
    assert "EX-1" in str(excepted.trail().wrong)
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=6, day=1)
    time_does_its_work(excepted, hours=2)
    assert len(ended(excepted)) == 2
    assert [(task.kind, task.system) for task in excepted.tasks()][2:] == [("revoke", "StockPilot")]


@pytest.mark.parametrize("how", [ENDED_BY_HAND, "DELETE FROM sod_exception"])
def test_evidence_is_asked_for_whatever_a_row_says_of_its_exception(excepted: World, how: str) -> None:
    for _ in range(4):
        meddle_unseen(excepted, how)
        time_does_its_work(excepted, days=10)
    assert tags(excepted, Tag.EXCEPTION_ASKED) == ["EX-1"]


def test_a_row_that_says_that_evidence_was_asked_for_is_not_believed(excepted: World) -> None:
    columns = "org_id, evidence_id, exception, asked_at, asked_of"
    lately = f"INSERT INTO exception_evidence ({columns})"
    lately += " SELECT org_id, 'x', exception, '2026-12-24 09:00:00.000000', owner"
    meddle_unseen(excepted, f"{lately} FROM sod_exception")
    time_does_its_work(excepted, days=31)
    assert tags(excepted, Tag.EXCEPTION_ASKED) == ["EX-1"]
    assert any("somebody writes into the database" in mail["Subject"] for mail in excepted.mails(OFFICE))


def test_a_row_that_is_renewed_in_time_does_not_end(excepted: World) -> None:
    put_live(excepted, exceptions=EXCEPTIONS + ALLOWED.replace("2027-05-31", "2028-05-31"))
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=6, day=1)
    time_does_its_work(excepted, hours=1)
    assert tags(excepted, Tag.EXCEPTION_ENDED) == []
    assert excepted.column("SELECT until FROM sod_exception") == ["2028-05-31"]


def test_another_exception_in_its_place_leaves_nothing_to_do(excepted: World) -> None:
    put_live(excepted, exceptions=EXCEPTIONS + ALLOWED.replace("EX-1", "EX-2"))
    time_does_its_work(excepted, hours=1)
    assert "nothing to do" in text_of(excepted.mail(OFFICE, "Ended: exception EX-1"))


def newest(world: World) -> RequestFile:
    with world.mailbot.desk.store.read() as tx:
        return tx.asked_by("LF-2002")[0]


def test_what_is_on_its_way_by_an_exception_waits_again_when_its_row_is_gone(world: World) -> None:
    reacts(world, "exception")
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    world.decides(MIA, "approve")
    put_live(world, exceptions=EXCEPTIONS)
    time_does_its_work(world, minutes=6)
    request = newest(world).request
    assert (request.state, request.version) == ("held", 2)
    assert "Exception EX-1, by which it was on its way, is not in force any more" in text_of(world.mail(ANA))
    assert "is not in force any more" in text_of(world.mail(CHIDI))
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    time_does_its_work(world, minutes=6)
    assert newest(world).request.state == "pending"
    assert [(row.decided_by, row.version) for row in newest(world).decisions] == [("LF-2001", 2)]
    assert world.trail().wrong is None


def test_where_the_rules_come_to_ask_only_who_said_yes_before_it_was_held_it_is_approved_once_it_goes_on(
    world: World,
) -> None:
    waits_for_both(world)
    reacts(world, "exception")
    world.works()
    assert newest(world).request.state == "held"
    rulebook = world.mailbot.desk.rulebook
    policy = only(rulebook.policy, StageRule("", ("owner",)))
    world.runs_under(replace(rulebook, sod=(), policy=policy, version="owner"))
    assert Held(world.mailbot.desk).release_all() == 1
    world.works()
    assert newest(world).request.state == "approved"
    assert [task.system for task in world.tasks()] == ["Quality Documents", "StockPilot"]
    assert text_of(world.mail(ANA)).startswith("Approved")
    assert world.trail().wrong is None


def test_who_names_the_number_that_was_all_that_was_missing_reads_once_that_it_is_approved(world: World) -> None:
    waits_for_both(world)
    reacts(world, "exception")
    world.works()
    rulebook = world.mailbot.desk.rulebook
    policy = only(rulebook.policy, StageRule("", ("owner",)))
    policy = replace(policy, rules=(replace(policy.rules[0], ticket=r"CHG-\d{5}"),))
    world.runs_under(replace(rulebook, sod=(), policy=policy, version="owner and number"))
    time_does_its_work(world, minutes=6)
    asked = world.mail(ANA, "Please answer with the number")
    before = len(world.mails(ANA))
    world.writes(ANA, "Here it is: CHG-20417.", reply_to=asked)
    world.works()
    assert newest(world).request.state == "approved"
    assert [text_of(mail).splitlines()[0] for mail in world.mails(ANA)[before:]] == ["Approved"]
    assert world.trail().wrong is None


def test_a_shorter_wish_than_the_exception_stays_as_it_is(world: World) -> None:
    reacts(world, "exception")
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    gets(world, PAPERS, CLAUDINE)
    assert asks(world, f"{STOCK[:-1]} until 31 March 2027.").request.until == date(2027, 3, 31)
    assert "so it ends then" not in text_of(world.mail(ANA, "StockPilot"))


def test_access_by_an_exception_is_not_prolonged_beyond_it_until_there_is_a_new_one(excepted: World) -> None:
    excepted.clock.at = excepted.clock.at.replace(year=2027, month=5, day=26)
    time_does_its_work(excepted, hours=1)
    reply = excepted.mail(ANA, "do you still need StockPilot")
    excepted.writes(ANA, "extend until 30 September 2027\n\nthe count goes on", reply_to=reply)
    excepted.works()
    assert (newest(excepted).request.nature, newest(excepted).request.state) == ("extension", "held")
    assert f"EX-2027-00001-Q-1,Q-1,{ANA},CONTROL,OWNER,2027-09-30,90" in text_of(excepted.mail(OFFICE))
    put_live(excepted, exceptions=EXCEPTIONS + ALLOWED.replace("2027-05-31", "2027-08-31"))
    time_does_its_work(excepted, minutes=6)
    request = newest(excepted).request
    assert (request.state, request.version, request.until) == ("pending", 2, date(2027, 8, 31))
    told = " ".join(text_of(excepted.mail(ANA)).split())
    assert "StockPilot (Viewer) is allowed by exception EX-1 only until 31 August 2027, so it ends then." in told
    for who in (MIA, CHIDI):
        excepted.decides(who, "approve")
    waiting = [task.task_id for task in excepted.tasks() if task.state == "open"]
    assert excepted.mailbot.fulfilment.finish(waiting, "done", "Noah", "") == []
    with excepted.mailbot.desk.store.read() as tx:
        assert [row.until for row in tx.held("LF-2002") if row.system == "StockPilot"] == [date(2027, 8, 31)]
    assert excepted.trail().wrong is None


def test_the_whole_register_is_held_against_the_rules(excepted: World) -> None:
    desk = excepted.mailbot.desk
    with desk.store.read() as tx:
        found = list(desk.rulebook.combinations.among(tx.grants(GrantFilter()), date(2026, 11, 27)))
    assert [(one.person, one.rule.rule, len(one.grants)) for one in found] == [("LF-2002", "Q-1", 2)]


# --- bundles ----------------------------------------------------------------------------------------------------------


def test_a_bundle_becomes_a_request_for_each_part_and_is_never_given_itself(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    world.writes(ANA, "I need the clerk role for the stock count.")
    world.works()
    with world.mailbot.desk.store.read() as tx:
        asked = [file.request for file in tx.asked_by("LF-2002")]
    assert {row.what for row in asked} == {"Quality Documents (Read)", "StockPilot (Viewer)"}
    assert len({row.thread_id for row in asked}) == 1
    told = text_of(world.mail(ANA))
    assert "Warehouse Clerk (Member) stands for Quality Documents (Read), StockPilot (Viewer)." in told
    assert "StockPilot (Viewer) is a part of that bundle." in text_of(world.mail(CHIDI))
    for owner in (CLAUDINE, CHIDI):
        world.decides(owner, "approve")
    for what in ("Quality Documents", "StockPilot"):
        world.decides(MIA, "approve", containing=f"may Ana Costa have {what}")
    assert {task.system for task in world.tasks()} == {"Quality Documents", "StockPilot"}


def test_what_is_held_is_left_out_of_a_bundle_and_said(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    gets(world, PAPERS, CLAUDINE)
    asks(world, "I need the clerk role for the stock count.")
    assert list(world.requests().values()) == ["pending", "approved"]
    assert "Left out: Quality Documents (Read), held since 26 November 2026." in text_of(world.mail(ANA))


def test_a_part_that_is_held_for_less_time_than_the_bundle_is_wished_is_asked_for_as_well(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    gets(world, PAPERS.replace(" to look", " until 31 December 2026 to look"), CLAUDINE)
    asks(world, "I need the Warehouse Clerk role until 31 March 2027 for the new shift.")
    with world.mailbot.desk.store.read() as tx:
        files = {file.request.request_id: file.request for file in tx.asked_by("LF-2002")}
    found = {(row.system, row.nature, str(row.until)) for name, row in files.items() if name != "REQ-2026-00001"}
    wanted = {("Quality Documents", "extension"), ("StockPilot", "access")}
    assert found == {(*row, "2027-03-31") for row in wanted}


def test_a_bundle_of_which_all_is_asked_already_is_refused(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    asks(world, "I need the clerk role for the stock count.")
    asks(world, "I need the clerk role for the stock count, please.")
    assert len(world.requests()) == 2
    assert "all of it is there already" in text_of(world.mail(ANA))


EDIT = "I need Edit on the Finance Shared Drive for month-end."
DRIVE = f"{BUNDLES}{CLERK}Finance Shared Drive:Read;StockPilot:Viewer\n"


def test_what_waits_of_the_same_system_counts_as_for_a_plain_request(world: World) -> None:
    put_live(world, bundles=DRIVE)
    asks(world, EDIT)
    asks(world, "I need the clerk role for the stock count.")
    assert [name for name, _ in sorted(world.requests().items())] == ["REQ-2026-00001", "REQ-2026-00002"]
    words = "Left out: Finance Shared Drive (Read), for which there is Finance Shared Drive (Edit), asked in REQ-2026"
    assert words in " ".join(text_of(world.mail(ANA)).split())


def test_a_part_is_left_out_where_a_higher_level_is_held_and_takes_nothing_away(world: World) -> None:
    put_live(world, bundles=DRIVE)
    gets(world, EDIT, OTO)
    assert asks(world, "I need the clerk role for the stock count.").request.system == "StockPilot"
    words = "for which there is Finance Shared Drive (Edit), held since 26 November 2026."
    assert words in " ".join(text_of(world.mail(ANA)).split())
    assert len(world.requests()) == 2


def test_a_bundle_that_holds_two_levels_leaves_the_one_that_is_held_and_asks_for_the_other(world: World) -> None:
    both = f"{BUNDLES}{CLERK}Finance Shared Drive:Read;Finance Shared Drive:Edit\n"
    put_live(world, bundles=both)
    gets(world, EDIT.replace("Edit", "Read"), OTO)
    request = asks(world, "I need the clerk role for the stock count.").request
    assert (request.access_level, request.nature, request.replaces) == ("Edit", "access", "")


def test_a_lower_level_of_what_is_held_takes_the_place_of_nothing(world: World) -> None:
    gets(world, EDIT, OTO)
    request = asks(world, EDIT.replace("Edit", "Read")).request
    assert (request.access_level, request.nature, request.replaces) == ("Read", "access", "")


def test_conflicts_inside_a_bundle_and_with_what_is_held_are_found(world: World) -> None:
    reacts(world, "warn")
    put_live(world, bundles=f"{BUNDLES}{CLERK}Quality Documents:Read;StockPilot:Viewer\n")
    asks(world, "I need the clerk role for the stock count.")
    with world.mailbot.desk.store.read() as tx:
        found = {file.request.system: file.request.conflicts[0].held_as for file in tx.asked_by("LF-2002")}
    assert found == {"Quality Documents": "also in Warehouse Clerk (Member)", "StockPilot": "asked in REQ-2026-00001"}


def test_two_levels_of_one_system_may_stand_in_a_bundle(world: World) -> None:
    put_live(world, bundles=f"{BUNDLES}{CLERK}StockPilot:Viewer;StockPilot:Picker\n")
    asks(world, "I need the clerk role for the stock count.")
    assert list(world.requests().values()) == ["pending", "pending"]


def test_each_part_of_a_bundle_has_its_own_risk_and_longest_time(world: World) -> None:
    catalog = (rules_of(world) / "catalog.csv").read_text("utf-8").splitlines()
    short = [f"{line}30" if line.startswith("StockPilot,app,Viewer") else line for line in catalog]
    put_live(
        world, catalog="\n".join(short) + "\n", bundles=f"{BUNDLES}{CLERK}StockPilot:Viewer;Finance Shared Drive:Edit\n"
    )
    asks(world, "I need the clerk role for the stock count.")
    with world.mailbot.desk.store.read() as tx:
        found = {file.request.system: (file.request.risk, file.request.days) for file in tx.asked_by("LF-2002")}
    assert found == {"StockPilot": ("low", 30), "Finance Shared Drive": ("medium", None)}


# --- what came to conflict after it was asked -----------------------------------------------------------------------


def waits_for_both(world: World) -> World:
    """Ana holds papers and waits for stock, of which Mia has to decide and Chidi has decided."""
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    world.decides(CHIDI, "approve")
    return world


def test_a_rule_that_comes_to_block_what_is_being_decided_refuses_it_as_it_would_a_new_request(world: World) -> None:
    waits_for_both(world)
    reacts(world, "block")
    world.works()
    assert newest(world).request.state == "refused"
    assert "Not in one hand" in told(world)
    assert "needs no decision" in str(world.mail(MIA)["Subject"])
    assert len(world.tasks()) == 1
    assert world.trail().wrong is None


def test_a_rule_that_comes_to_need_an_exception_holds_what_is_being_decided_until_there_is_one(world: World) -> None:
    waits_for_both(world)
    reacts(world, "exception")
    world.works()
    assert newest(world).request.state == "held"
    assert f"-Q-1,Q-1,{ANA},CONTROL,OWNER" in text_of(world.mail(OFFICE, "needs an exception"))
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    time_does_its_work(world, minutes=6)
    assert newest(world).request.state == "pending"
    assert world.trail().wrong is None


def test_whom_a_new_rule_asks_besides_is_asked_about_what_is_being_decided(world: World) -> None:
    waits_for_both(world)
    reacts(world, "extra_approver")
    world.works()
    last = newest(world).stages[-1].approvals[0]
    assert (last.roles, last.rules) == (("it_security",), ("Q-1",))
    assert "Not in one hand" in told(world)


def test_a_new_warning_is_told_to_those_who_have_not_decided_and_what_is_decided_stays(world: World) -> None:
    waits_for_both(world)
    mails = len(world.mails(CHIDI))
    reacts(world, "warn")
    world.works()
    mail = " ".join(text_of(world.mail(MIA)).split())
    assert "Not in one hand" in mail
    assert "New since this was asked" in mail
    assert len(world.mails(CHIDI)) == mails
    assert "Not in one hand" in world.signed_in(MIA, link_in(world.mail(MIA), "d")).page.text
    world.decides(MIA, "approve")
    assert newest(world).request.state == "approved"
    assert world.trail().wrong is None


def test_of_two_that_a_new_rule_blocks_whoever_asked_first_goes_on(world: World) -> None:
    first, second = asks(world, PAPERS).request.request_id, asks(world, STOCK).request.request_id
    reacts(world, "block")
    world.works()
    assert world.requests() == {first: "pending", second: "refused"}


def says_yes(world: World, request_id: str) -> None:
    """Mia, with no job that runs before it."""
    file = file_of(world, request_id)
    ours = next(row for row in file.approvals if row.approver == "LF-2001")
    world.mailbot.decisions.decide(decide_ids(file.request, ours), Said("approve"), By("LF-2001", "session"))


@pytest.mark.parametrize(("reaction", "state"), [("block", "refused"), ("exception", "held")])
@pytest.mark.parametrize("is_first", [True, False])
def test_no_task_comes_of_a_last_yes_while_a_conflict_stands_that_no_rule_allows(
    world: World, is_first: bool, reaction: str, state: str
) -> None:
    """As where both are asked at the very same moment, so that neither request saw the other."""
    first, second = asks(world, PAPERS).request.request_id, asks(world, STOCK).request.request_id
    for owner in (CHIDI, CLAUDINE):
        world.decides(owner, "approve")
    rule = SodRule("Q-1", "Papers", (("Quality Documents", "*"),), (("StockPilot", "*"),), reaction, "Not in one hand")  # type: ignore[arg-type]  # mypy takes it for any word
    rulebook = world.mailbot.desk.rulebook
    world.runs_under(replace(rulebook, sod=(*rulebook.sod, rule)))
    for request_id in (first, second) if is_first else (second, first):
        says_yes(world, request_id)
    assert [task.system for task in world.tasks()] == ["Quality Documents"]
    assert world.requests() == {first: "approved", second: state}
    world.works()
    assert world.trail().wrong is None


@pytest.mark.parametrize("reaction", ["block", "exception", "extra_approver", "warn"])
def test_what_has_come_to_conflict_is_not_approved_along_with_others(world: World, reaction: str) -> None:
    asks(world, PAPERS)
    second = asks(world, STOCK)
    rule = SodRule("Q-1", "Papers", (("Quality Documents", "*"),), (("StockPilot", "*"),), reaction, "Not in one hand")  # type: ignore[arg-type]  # mypy takes it for any word
    rulebook = world.mailbot.desk.rulebook
    world.runs_under(replace(rulebook, sod=(*rulebook.sod, rule)))
    several = Several(world.mailbot.decisions)
    (outcome,) = several.decide(By("LF-2001", "session"), [ticked(second)], Said("approve"))
    assert outcome.why
    assert newest(world).request.state == "pending"
    assert [row.state for row in newest(world).approvals if row.approver == "LF-2001"] == ["open"]


def test_a_yes_stays_when_a_new_rule_asks_somebody_besides(world: World) -> None:
    waits_for_both(world)
    mails = len(world.mails(CHIDI))
    reacts(world, "extra_approver")
    world.works()
    assert [row.state for row in newest(world).approvals] == ["open", "decided", "waiting"]
    assert len(world.mails(CHIDI)) == mails
    world.decides(MIA, "approve")
    world.decides(MARCUS, "approve")
    assert newest(world).request.state == "approved"
    assert world.trail().wrong is None


def only(policy: Policy, *stages: StageRule) -> Policy:
    """The policy with one rule, which asks these for everything."""
    return replace(policy, rules=(replace(policy.rules[0], stages=stages),))


def at_two_desks(world: World) -> None:
    """Ana's wish for stock is with Mia and Henrik, once Chidi has said yes; Henrik has, too."""
    gets(world, PAPERS, CLAUDINE)
    stages = (StageRule("", ("owner",)), StageRule("", ("manager", "department_head")))
    changes(world, policy=lambda row: only(row, *stages))
    asks(world, STOCK)
    world.decides(CHIDI, "approve")
    world.decides(HENRIK, "approve", "she counts it")
    assert [row.state for row in newest(world).approvals] == ["decided", "open", "decided"]


def owner_answers_for_it(world: World, then: tuple[str, ...] = ("manager", "department_head")) -> None:
    """From now on the owner answers for papers beside stock."""
    stages = (StageRule("", ("owner",)), StageRule("", then))
    sides = (("Quality Documents", "*"),), (("StockPilot", "*"),)
    rule = SodRule("Q-1", "Papers", *sides, "extra_approver", "Not in one hand", "owner")
    rulebook = world.mailbot.desk.rulebook
    policy = only(rulebook.policy, *stages)
    world.runs_under(replace(rulebook, sod=(*rulebook.sod, rule), policy=policy, version="2"))
    world.works()


def it_security_answers_as_well(world: World, people: tuple[Person, ...] = ()) -> None:
    """From now on somebody besides the owner answers for papers beside stock; and these are the people, if any."""
    sides = (("Quality Documents", "*"),), (("StockPilot", "*"),)
    rule = SodRule("Q-2", "Papers again", *sides, "extra_approver", "Nor in two", "it_security")
    rulebook = world.mailbot.desk.rulebook
    catalog = Catalog(people or rulebook.catalog.people, rulebook.catalog.entitlements)
    world.runs_under(replace(rulebook, catalog=catalog, sod=(*rulebook.sod, rule), version="3"))
    world.works()


def test_the_yes_of_a_colleague_to_whom_it_was_passed_on_stays(world: World) -> None:
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    acts(world, CHIDI, verb="pass", colleague=DANIEL, reason="Daniel knows the stock.")
    world.decides(DANIEL, "approve")
    yes, mails = newest(world).decisions[0], len(world.mails(CHIDI))
    reacts(world, "extra_approver")
    world.works()
    after = newest(world)
    assert [row.state for row in after.approvals] == ["open", "decided", "waiting"]
    assert after.decisions[0].decided_by == after.approvals[1].approver == yes.decided_by
    assert len(world.mails(CHIDI)) == mails
    assert world.trail().wrong is None


def test_the_yes_of_a_colleague_does_not_stay_where_the_rules_ask_another_than_who_passed_it_on(world: World) -> None:
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    acts(world, CHIDI, verb="pass", colleague=DANIEL, reason="Daniel knows the stock.")
    world.decides(DANIEL, "approve")
    changes(world, rows=lambda row: replace(row, owner=CLAUDINE) if row.system == "StockPilot" else row)
    assert [row.state for row in newest(world).approvals] == ["open", "decided"]
    it_security_answers_as_well(world)
    assert [world.mailbot.desk.person(row.approver).email for row in newest(world).approvals[:2]] == [MIA, CLAUDINE]
    assert [row.state for row in newest(world).approvals] == ["open", "open", "waiting"]
    assert world.trail().wrong is None


def test_a_yes_that_stays_was_said_when_it_was_said(world: World) -> None:
    waits_for_both(world)
    (said,) = newest(world).decisions
    world.clock.forward(hours=2)
    reacts(world, "extra_approver")
    world.works()
    assert [row.decided_at for row in newest(world).decisions] == [said.decided_at]
    assert world.trail().wrong is None


def test_a_yes_for_less_time_that_stays_leaves_nobody_longer_to_decide_than_that(world: World) -> None:
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    page_of(world, CHIDI).send(verb="approve", last_day="2026-11-27")
    world.clock.forward(hours=23)
    reacts(world, "extra_approver")
    world.works()
    after = newest(world)
    assert [row.state for row in after.approvals] == ["open", "decided", "waiting"]
    assert after.approvals[0].due_at == after.request.due_at == datetime(2026, 11, 28, tzinfo=UTC)
    assert world.trail().wrong is None


def test_a_yes_of_a_later_stage_stays_when_a_new_rule_asks_the_first_one_anew(world: World) -> None:
    at_two_desks(world)
    mails = len(world.mails(HENRIK))
    owner_answers_for_it(world)
    assert [row.state for row in newest(world).approvals] == ["open", "waiting", "waiting"]
    world.decides(CHIDI, "approve")
    assert [row.state for row in newest(world).approvals] == ["decided", "open", "decided"]
    assert len(world.mails(HENRIK)) == mails
    world.decides(MIA, "approve")
    assert newest(world).request.state == "approved"
    assert world.trail().wrong is None


def test_a_yes_of_a_later_stage_stays_over_any_number_of_changes(world: World) -> None:
    at_two_desks(world)
    mails = len(world.mails(HENRIK))
    owner_answers_for_it(world)
    it_security_answers_as_well(world)
    assert newest(world).request.version == 3
    world.decides(CHIDI, "approve")
    assert [row.state for row in newest(world).approvals] == ["decided", "open", "decided", "waiting"]
    assert len(world.mails(HENRIK)) == mails
    assert world.trail().wrong is None


def test_where_a_later_stage_has_its_yes_already_the_answer_to_a_new_rule_is_the_last(world: World) -> None:
    at_two_desks(world)
    owner_answers_for_it(world, ("department_head",))
    world.decides(CHIDI, "approve")
    assert newest(world).request.state == "approved"
    assert [task.system for task in world.tasks()] == ["Quality Documents", "StockPilot"]
    assert world.trail().wrong is None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_yes_that_somebody_wrote_into_the_database_does_not_stay_nor_come_to_be_told_by_the_trail(
    world: World,
) -> None:
    """Once it was told of a version, the row of the one before could be taken out again, and IT would get it."""
    gets(world, PAPERS, CLAUDINE)
    changes(world, policy=lambda row: only(row, StageRule("", ("owner",)), StageRule("", ("department_head",))))
    asks(world, STOCK)
    world.decides(CHIDI, "approve")
    henrik = newest(world).approvals[1]
    owner_answers_for_it(world, ("department_head",))
    forged = "version = 1 AND slot = 2 AND request_id = 'REQ-2026-00002'"
    columns = ", ".join(world.column("SELECT name FROM pragma_table_info('decision')"))
    his = columns.replace("slot", "2").replace("decided_by", f"'{henrik.approver}'")
    meddle_unseen(
        world,
        f"INSERT INTO decision ({columns}) SELECT {his} FROM decision"
        " WHERE version = 1 AND slot = 1 AND request_id = 'REQ-2026-00002'",
        f"UPDATE approval SET state = 'decided' WHERE {forged}",
    )
    it_security_answers_as_well(world)
    world.decides(CHIDI, "approve")
    meddle_unseen(world, f"DELETE FROM decision WHERE {forged}", f"UPDATE approval SET state = 'closed' WHERE {forged}")
    assert world.trail().wrong is None
    assert [row.state for row in newest(world).approvals] == ["decided", "open", "waiting"]
    assert [task.system for task in world.tasks()] == ["Quality Documents"]


def test_a_yes_of_a_later_stage_does_not_outlast_that_somebody_took_theirs_back(world: World) -> None:
    at_two_desks(world)
    file = newest(world)
    ours = file.approvals[0]
    world.mailbot.decisions.take_back(decide_ids(file.request, ours), "The wrong hall", By(ours.approver, "session"))
    world.works()
    world.decides(CHIDI, "approve")
    assert [row.state for row in newest(world).approvals] == ["decided", "open", "open"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_yes_that_was_taken_back_does_not_stay_where_somebody_hides_that_it_was(world: World) -> None:
    """Once it was told of a version, the entry could be put back, and IT would get it."""
    at_two_desks(world)
    file = newest(world)
    his = file.approvals[2]
    world.mailbot.decisions.take_back(decide_ids(file.request, his), "She does not", By(his.approver, "session"))
    meddle_unseen(world, "UPDATE audit_entry SET subject = 'x' WHERE tag = 'request:reopened'")
    owner_answers_for_it(world)
    world.decides(CHIDI, "approve")
    meddle_unseen(world, "UPDATE audit_entry SET subject = 'REQ-2026-00002' WHERE tag = 'request:reopened'")
    assert world.trail().wrong is None
    assert newest(world).request.version == 2  # it does not go its way anew, nor is it decided, while it is hidden
    assert newest(world).decisions == ()


def test_a_new_warning_is_an_entry_of_the_trail_once(world: World) -> None:
    second = waits_for_both(world)
    reacts(world, "warn")
    world.works()
    world.decides(MIA, "approve")
    assert len(tags(second, Tag.REQUEST_WARNED)) == 1
    assert world.trail().wrong is None


def test_whom_a_changed_rule_names_instead_is_asked_and_what_is_decided_stays(world: World) -> None:
    waits_for_both(world)
    reacts(world, "extra_approver")
    world.works()
    world.decides(MIA, "approve")
    mails = len(world.mails(CHIDI)), len(world.mails(MIA))
    put_live(world, sod=f"{SOD}extra_approver,Not in one hand,ciso\n")
    world.works()
    assert [(row.state, row.roles[0]) for row in newest(world).approvals if row.state == "open"] == [("open", "ciso")]
    assert (len(world.mails(CHIDI)), len(world.mails(MIA))) == mails
    assert "needs no decision" in str(world.mail(MARCUS)["Subject"])
    world.decides(PRAKASH, "approve")
    assert newest(world).request.state == "approved"
    assert world.trail().wrong is None


def test_who_has_answered_for_a_conflict_is_not_replaced_by_whom_a_changed_rule_names(world: World) -> None:
    reacts(world, "extra_approver")
    gets(world, PAPERS, CLAUDINE)
    asks(world, STOCK)
    put_live(world, sod=f"{SOD}extra_approver,Not in one hand,owner\n")
    world.works()
    assert [row.roles for row in newest(world).approvals if "Q-1" in row.rules] == [("owner",)]
    world.decides(CHIDI, "approve")
    put_live(world, sod=f"{SOD}extra_approver,Not in one hand,it_security\n")
    world.works()
    assert [row.roles for row in newest(world).approvals if "Q-1" in row.rules] == [("owner",)]


def wonders(world: World) -> None:
    """Mia wants to know something before she decides; Chidi has decided."""
    waits_for_both(world)
    acts(world, MIA, verb="ask", reason="Which stock?")
    world.clock.forward(hours=2)


def test_a_question_that_is_open_goes_along_when_a_rule_asks_somebody_besides(world: World) -> None:
    wonders(world)
    question = world.mail(ANA)
    reacts(world, "extra_approver")
    world.works()
    due = newest(world).approvals[0].due_at
    page = page_of(world, MIA).page.text
    assert page.count("Which stock?") == 1
    assert "until then the time to decide stands still" in page
    world.clock.forward(hours=3)
    world.writes(ANA, "That of the first hall.", reply_to=question)
    world.works()
    after = newest(world)
    assert 'The answer: "That of the first hall."' in text_of(world.mail(MIA, "has answered"))
    assert page_of(world, MIA).page.text.count("Which stock?") == 1
    assert after.request.paused_at is None
    assert due is not None
    assert after.approvals[0].due_at == due + timedelta(hours=3)
    assert world.trail().wrong is None


def test_an_answer_reaches_whoever_is_asked_where_who_wanted_it_is_asked_no_more(world: World) -> None:
    wonders(world)
    question, book = world.mail(ANA), world.mailbot.desk.rulebook
    rule = SodRule(
        "Q-1", "P", (("Quality Documents", "*"),), (("StockPilot", "*"),), "extra_approver", "No", "it_security"
    )
    people = tuple(map(managed_by(HENRIK), book.catalog.people))
    world.runs_under(replace(book, sod=(*book.sod, rule), catalog=replace(book.catalog, people=people), version="2"))
    world.works()
    assert newest(world).request.paused_at is None
    world.writes(ANA, "That of the first hall.", reply_to=question)
    world.works()
    assert 'The answer: "That of the first hall."' in text_of(world.mail(HENRIK, "has answered"))
    assert world.trail().wrong is None


def test_a_question_to_a_requester_who_has_left_does_not_go_along(world: World) -> None:
    gets(world, PAPERS, CLAUDINE)
    world.writes(MIA, "Please give Ana Costa Viewer on StockPilot to see stock.")
    world.works()
    acts(world, CHIDI, verb="ask", reason="Which stock?")
    people = tuple(map(managed_by(HENRIK), world.mailbot.desk.rulebook.catalog.people))
    gone = tuple(replace(row, active=row.active and row.email != MIA) for row in people)
    it_security_answers_as_well(world, gone)
    after = newest(world).request
    assert (after.version, after.state, after.paused_at) == (2, "pending", None)
    assert world.trail().wrong is None


def test_an_answer_that_came_while_it_was_held_is_read_by_whoever_is_asked_again(world: World) -> None:
    wonders(world)
    question = world.mail(ANA)
    reacts(world, "exception")
    world.works()
    assert newest(world).request.state == "held"
    world.writes(ANA, "That of the first hall.", reply_to=question)
    world.works()
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    time_does_its_work(world, minutes=6)
    told = " ".join(text_of(world.mail(MIA, "decide")).split())
    assert "Mia Berg wanted to know: “Which stock?” The answer: “That of the first hall.”" in told


def test_where_the_last_day_has_changed_all_decide_anew(world: World) -> None:
    waits_for_both(world)
    reacts(world, "exception")
    world.works()
    put_live(world, exceptions=EXCEPTIONS + ALLOWED)
    time_does_its_work(world, minutes=6)
    assert newest(world).request.until == date(2027, 5, 31)
    assert [row.state for row in newest(world).approvals] == ["open", "open"]


def test_a_yes_that_stays_stands_once_among_what_was_decided(world: World) -> None:
    waits_for_both(world)
    reacts(world, "extra_approver")
    world.works()
    decided = Inbox(world.mailbot.desk).decided(newest(world).decisions[0].decided_by, None, 9)
    assert [row.row.decision.version for row in decided] == [2]


@pytest.mark.parametrize(("reaction", "next_"), [("block", "it was refused"), ("exception", "the access office")])
def test_whose_yes_does_not_count_reads_what_became_of_it_and_what_is_next(
    world: World, reaction: str, next_: str
) -> None:
    waits_for_both(world)
    mail = world.mail(MIA)
    rule = SodRule("Q-1", "Papers", (("Quality Documents", "*"),), (("StockPilot", "*"),), reaction, "Not in one hand")  # type: ignore[arg-type]  # mypy takes it for any word
    rulebook = world.mailbot.desk.rulebook
    world.runs_under(replace(rulebook, sod=(*rulebook.sod, rule)))
    browser = page_of(world, MIA)
    browser.send(verb="approve")
    page = browser.page.text
    assert "A decision on what was asked before does not count." in page
    assert next_ in page
    assert "Nothing was changed" not in page
    world.writes(MIA, "approve: she counts the stock", reply_to=mail)
    world.works()
    told = " ".join(text_of(world.mail(MIA)).split())
    assert "A decision on what was asked before does not count." in told
    assert next_ in told


def test_whose_yes_stays_reads_so_behind_the_link_of_then(world: World) -> None:
    waits_for_both(world)
    reacts(world, "extra_approver")
    world.works()
    assert "Your decision stays" in world.browser().open(link_in(world.mail(CHIDI, "decide")))


def test_whose_yes_may_stay_once_it_goes_on_reads_so_while_it_is_held(world: World) -> None:
    waits_for_both(world)
    mail = world.mail(CHIDI, "decide")
    reacts(world, "exception")
    world.works()
    assert newest(world).request.state == "held"
    page = world.browser().open(link_in(mail))
    assert "Your yes is not lost" in page
    assert "does not count" not in page
    world.writes(CHIDI, "approve: she counts the stock", reply_to=mail)
    world.works()
    told = " ".join(text_of(world.mail(CHIDI)).split())
    assert "it counts once the request goes on" in told
