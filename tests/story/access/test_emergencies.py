"""Access at once: on one named act, short, told to everybody, followed by the formal way or by its end."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from access_world import EMERGENCY, made, under, with_combination, with_entitlements, with_policy
from beginnings import told_once
from everyday import enter, file_of
from world import ANA, DANIEL, EVE, HENRIK, MIA, OTO, World, link_in, meddle_unseen, text_of

from mailbot.core.calendar import Allowance, Calendar
from mailbot.core.catalog import RISKS, Severity, SodException, SodRule
from mailbot.core.register import AccessRequest
from mailbot.core.rules import Emergency

MARCUS = "marcus.adeyemi@larkspur.example"
OFFICE, AUDIT, IT = (f"{name}@larkspur.example" for name in ("access-office", "audit", "it-desk"))
FORMAL = "risk (REQ-2026-00002)"
ASKED = "Emergency: I need Journal Entry in Orchard Finance now until 31 December to stop a wrong payment."


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = made(tmp_path, database_url, with_policy(emergency=EMERGENCY))
    yield world
    world.close()


@told_once
def ask(world: World, text: str = ASKED) -> None:
    world.writes(ANA, text)
    world.works()


@told_once
def given(world: World) -> None:
    """Asked for, approved by IT security, and set up by IT."""
    ask(world)
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    world.works()


JOURNAL, STOCK = (("Orchard Finance", "Journal Entry"),), (("StockPilot", "Viewer"),)


def do_not_go_together(world: World, severity: Severity, approver: str = "", *exceptions: SodException) -> None:
    """From now on a journal and the stock are not in one hand: `severity` is what the rules do about it, `approver` the
    role that they ask besides."""
    rule = SodRule("Q-1", "Journal / stock", JOURNAL, STOCK, severity, "Not in one hand", approver)
    under(world, with_combination(rule))
    under(world, lambda rulebook: replace(rulebook, exceptions=exceptions, version=f"{rulebook.version[:-1]}x"))


def approved_beside_something_else(world: World, severity: Severity) -> None:
    """While the emergency waits the same person asks for something that the rules then say does not go with it; of what
    they block, before any request has followed them."""
    ask(world)
    world.writes(ANA, "I need Viewer in StockPilot")
    world.clock.forward(minutes=1)
    world.works()
    followed = world.mailbot.desk.rulebook.version
    if severity == "block":
        rule = SodRule("Q-1", "Journal / stock", JOURNAL, STOCK, severity, "Not in one hand")
        under(world, lambda rulebook: replace(with_combination(rule)(rulebook), version=followed))
    else:
        do_not_go_together(world, severity)
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    world.works()


def told_to_each(world: World) -> list[str]:
    """The mails about the emergency to everybody who is told, each on one line."""
    people = (MIA, DANIEL, HENRIK, OFFICE, AUDIT)
    return [" ".join(text_of(world.mail(person, "on one act")).split()) for person in people]


def states(world: World) -> list[tuple[str, str]]:
    return [(task.kind, task.state) for task in world.tasks()]


def formally(world: World, *people: str) -> None:
    for person in people:
        world.decides(person, "approve", "", FORMAL)


def test_it_asks_those_named_for_emergencies_and_says_what_one_act_does(world: World) -> None:
    ask(world)
    assert world.requests() == {"REQ-2026-00001": "pending"}
    for person in (MARCUS, DANIEL):
        mail = world.mail(person, "EMERGENCY")
        assert "EMERGENCY" in mail["Subject"]
        assert "your approval alone is enough" in text_of(mail)
        assert "IT gives the access at once, for 24 hours from then" in " ".join(text_of(mail).split())
        assert "26 November 2026 at 13:00" in text_of(mail)
        assert mail["Subject"].startswith("EMERGENCY: Orchard Finance (Journal Entry) for Ana Costa")
        assert mail["Subject"].endswith("decide by Thu 26 Nov, 13:00")
    assert world.mails(MIA) == []
    told = " ".join(text_of(world.mail(ANA, "Received")).split())
    assert (
        "given at one person's yes, for 24 hours from then; the formal approvals follow, and ask for it until 31"
        in told
    )
    assert "until Friday 27 November 2026" in told
    page = world.signed_in(MARCUS, link_in(world.mail(MARCUS))).page.text
    assert "EMERGENCY" in page
    assert "your approval alone is enough" in page


def test_what_became_one_after_it_was_asked_for_says_how_it_goes_on_its_way(world: World) -> None:
    for words in ("Please give me Journal Entry on Orchard Finance for the payment run.", ASKED):
        world.writes(ANA, words)
        world.works()
    assert "once you have taken that back and write again" in " ".join(text_of(world.mail(ANA)).split())
    for words in ("withdraw REQ-2026-00001", ASKED):
        world.writes(ANA, words)
        world.works()
    assert world.mail(MARCUS, "EMERGENCY")


def test_one_act_gives_it_for_the_hours_of_the_policy(world: World) -> None:
    ask(world)
    world.decides(DANIEL, "approve", "", "EMERGENCY")
    [task] = world.tasks()
    assert (task.kind, task.until) == ("grant", date(2026, 11, 27))
    assert world.requests() == {"REQ-2026-00001": "approved", "REQ-2026-00002": "pending"}


def test_who_approves_it_by_reply_reads_that_it_gets_it_at_once(world: World) -> None:
    under(world, with_policy(reply_by_mail=frozenset(RISKS), assurance=dict.fromkeys(RISKS, "link")))
    ask(world)
    world.writes(DANIEL, "approve: the payment has to stop", reply_to=world.mail(DANIEL, "EMERGENCY"))
    world.works()
    told = text_of(world.mail(DANIEL, "recorded as your decision"))
    assert "IT gets it at once" in told
    assert "daily file" not in told


@pytest.mark.parametrize("hour", [0, 9, 23])
def test_it_lasts_as_many_hours_at_whatever_time_of_day_it_is_given(world: World, hour: int) -> None:
    world.clock.at = datetime(2026, 11, 26, hour, 30, tzinfo=UTC)
    given(world)
    world.clock.forward(hours=23, minutes=50)
    world.works()
    assert states(world) == [("grant", "done")]
    world.clock.forward(minutes=20)
    world.works()
    assert states(world)[1:] == [("revoke", "exported")]
    assert world.trail().wrong is None


def test_it_lasts_its_hours_though_the_day_it_was_asked_for_is_over_before(tmp_path: Path, database_url: str) -> None:
    world = made(tmp_path, database_url, with_policy(emergency=Emergency(4, EMERGENCY.approvers, EMERGENCY.risks)))
    world.clock.at = datetime(2026, 11, 26, 19, 50, tzinfo=UTC)
    ask(world)
    world.clock.forward(hours=3, minutes=50)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    world.clock.forward(hours=1)
    world.works()
    assert states(world) == [("grant", "done")]
    world.close()


def test_it_lasts_a_day_where_the_rules_give_nothing_at_once_any_more(tmp_path: Path, database_url: str) -> None:
    world = made(tmp_path, database_url, with_policy(emergency=Emergency(72, EMERGENCY.approvers, EMERGENCY.risks)))
    given(world)
    under(world, with_policy(emergency=None))
    world.clock.forward(hours=23, minutes=50)
    world.works()
    assert states(world) == [("grant", "done")]
    world.clock.forward(minutes=20)
    world.works()
    assert states(world)[1:] == [("revoke", "exported")]
    world.close()


def test_who_needs_it_for_less_than_the_hours_has_it_to_the_end_of_that_day(world: World) -> None:
    ask(world, ASKED.replace("until 31 December", "until today"))
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    assert world.tasks()[0].until == date(2026, 11, 26)


def test_three_days_just_before_midnight_are_three_days(tmp_path: Path, database_url: str) -> None:
    world = made(tmp_path, database_url, with_policy(emergency=Emergency(72, EMERGENCY.approvers, EMERGENCY.risks)))
    world.clock.at = datetime(2026, 7, 20, 23, 30, tzinfo=UTC)  # 00:30 on 21 July in Dublin
    given(world)
    assert world.tasks()[0].until == date(2026, 7, 24)
    world.close()


def test_the_formal_request_asks_for_what_was_asked_for_meanwhile_as_well(world: World) -> None:
    ask(world, "Emergency: I need Write in the Data Warehouse now to stop a wrong load.")
    world.writes(ANA, "I need Report Builder in Insight BI")
    world.works()
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    roles = "SELECT roles FROM approval WHERE request_id = 'REQ-2026-00003' ORDER BY slot"
    assert "it_security" in str(world.column(roles)), "the combination wants IT security besides manager and owner"


def test_it_gets_the_task_at_once_in_one_file_only(world: World) -> None:
    ask(world)
    world.writes(EVE, "I need Picker in StockPilot")
    world.works()
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    mail = world.mail(IT, "EMERGENCY")
    assert "T-00001" in text_of(mail)
    assert "T-00001" in str(next(mail.iter_attachments()).get_content())
    assert states(world) == [("grant", "exported")]
    world.clock.forward(days=1)
    world.works()
    assert [mail for mail in world.mails(IT) if "T-00001" in text_of(mail)] != []
    assert len([mail for mail in world.mails(IT) if "T-00001" in text_of(mail)]) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_task_that_cannot_be_read_keeps_no_other_emergency_waiting(world: World) -> None:
    ask(world)
    world.writes(DANIEL, ASKED)
    world.works()
    for request_id in ("REQ-2026-00001", "REQ-2026-00002"):
        world.decides(MARCUS, "approve", "The payment run starts at noon.", request_id)
    meddle_unseen(world, "UPDATE grant_task SET approved_at = '2026-W49-2' WHERE task_id = 'T-00001'")
    world.clock.forward(minutes=1)
    world.works()
    assert "T-00002" in text_of(world.mail(IT, "EMERGENCY"))
    assert "T-00001" in text_of(world.mail(AUDIT, "tampered"))


def test_everybody_is_told_once_by_whom_and_why(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    for person in (MIA, DANIEL, HENRIK, OFFICE, AUDIT):
        told = [mail for mail in world.mails(person) if mail["Subject"].startswith("EMERGENCY approved")]
        assert len(told) == 1, person
        assert "Marcus Adeyemi approved it alone" in text_of(told[0])
        assert "The payment run starts at noon" in text_of(told[0])
        assert "REQ-2026-00002" in text_of(told[0])


def told_of_the_end(world: World) -> list[str]:
    """The mails that it is undone, to each who was told of it, once."""
    told = [
        [" ".join(text_of(mail).split()) for mail in world.mails(person) if "EMERGENCY undone" in mail["Subject"]]
        for person in (MIA, DANIEL, HENRIK, OFFICE, AUDIT)
    ]
    assert [len(mails) for mails in told] == [1] * 5
    return [text for (text,) in told]


@pytest.mark.parametrize("with_it", [False, True])
def test_everybody_who_was_told_is_told_that_it_is_undone(world: World, with_it: bool) -> None:
    ask(world)
    browser = world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    if with_it:
        world.clock.forward(minutes=1)
        world.works()
    browser.open(link_in(world.mail(MARCUS, "EMERGENCY")))
    browser.send(verb="undo", reason="It was the wrong system.")
    world.works()
    for text in told_of_the_end(world):
        assert 'Marcus Adeyemi took their approval back: "It was the wrong system."' in text
        assert ("takes the access away again" if with_it else "only if it is approved once more") in text
        assert "REQ-2026-00002, the formal request, waits for approval" in text


def test_everybody_who_was_told_is_told_that_it_was_taken_back_before_it_had_it(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    assert all("Ana Costa took the request back. IT had not got it" in text for text in told_of_the_end(world))


@pytest.mark.parametrize(
    "words",
    ["I don't need Journal Entry any more, thanks.", "withdraw", "withdraw REQ-2026-00001 and REQ-2026-00002"],
)
def test_what_is_taken_back_with_its_formal_request_asks_nobody_for_that_any_more(world: World, words: str) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    world.writes(ANA, words, reply_to=world.mail(ANA))
    world.works()
    assert world.requests()["REQ-2026-00002"] == "withdrawn"
    assert all(name in text_of(world.mail(ANA)) for name in ("REQ-2026-00001", "REQ-2026-00002"))
    assert not [text for text in told_of_the_end(world) if "waits for approval" in text or "still asked for" in text]
    told = " ".join(text_of(world.mail(MARCUS, "no longer needed")).split())
    assert "IT has it in a file already: what it has set up is taken away again." in told
    assert "no access is given" not in told


def test_what_nobody_was_told_of_is_taken_back_without_a_word_to_them(world: World) -> None:
    ask(world)
    world.writes(ANA, "withdraw REQ-2026-00001")
    world.works()
    assert world.mails(OFFICE) == []


def test_the_formal_request_asks_everybody_for_what_was_wished(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    file = file_of(world, "REQ-2026-00002")
    assert (file.request.nature, file.request.origin) == ("access", "REQ-2026-00001")
    assert file.request.until == date(2026, 12, 31)
    names = {world.mailbot.desk.person(row.approver).email for row in file.approvals}
    assert names == {MIA, DANIEL, HENRIK}
    assert "REQ-2026-00002" in text_of(world.mail(ANA, "Approved"))


def test_the_status_says_that_one_of_those_who_are_asked_is_enough(world: World) -> None:
    ask(world)
    world.writes(ANA, "status")
    world.works()
    assert "Marcus Adeyemi or Daniel Weber" in text_of(world.mail(ANA, "waits for approval"))


def test_the_formal_request_is_made_by_mailbot_and_not_once_more_by_who_asked(world: World) -> None:
    given(world)
    entries = "SELECT tag || ' ' || actor FROM audit_entry WHERE subject = 'REQ-2026-00002' ORDER BY seq"
    assert world.column(entries)[:2] == ["request:drafted mailbot", "request:submitted mailbot"]


def test_approved_formally_in_time_the_access_goes_on_without_a_gap(world: World) -> None:
    given(world)
    formally(world, MIA, DANIEL, HENRIK)
    assert states(world) == [("grant", "done"), ("grant", "open")]
    world.clock.forward(days=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00002"], "done", IT, "")
    assert world.register() == [("Ana Costa", "Orchard Finance", "Journal Entry")]
    assert [task.kind for task in world.tasks()] == ["grant", "grant"]
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "active"]
    assert world.trail().wrong is None


def test_without_formal_approval_a_revoke_task_is_written_when_it_ends(world: World) -> None:
    given(world)
    world.clock.forward(hours=23)
    world.works()
    assert states(world) == [("grant", "done")]
    world.clock.forward(hours=1)
    world.works()
    assert states(world) == [("grant", "done"), ("revoke", "exported")]  # IT has it at once
    assert "is over" in world.tasks()[1].cause
    assert world.trail().wrong is None


def test_the_page_of_one_that_is_over_tells_how_it_ended_and_names_the_formal_request(world: World) -> None:
    given(world)
    asked = "/requests/REQ-2026-00001"
    page = enter(world, ANA).open(asked)
    assert "Keep it longer or give it back" in page
    assert re.search(r"It was approved as an EMERGENCY until .*27 November 2026.*, on one person", page)
    for _ in range(2):
        world.clock.forward(days=10)
        world.works()
    done(world, "T-00002")
    for person in (ANA, MIA):
        told = " ".join(text_of(world.mail(person, "has ended")).split())
        assert "othing is given beyond the emergency (REQ-2026-00001)" in told
        assert "o access was given" not in told
    page = enter(world, ANA).open(asked)
    assert "lapsed" in re.sub("<[^>]+>", " ", page.partition("Followed by")[2].partition("</div></dd>")[0])
    assert '/requests/REQ-2026-00002"' in page
    for words in ("your approval alone is enough", "IT gives the access at once", "Keep it longer or give it back"):
        assert words not in page


def test_a_formal_no_takes_it_away_at_once(world: World) -> None:
    given(world)
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    assert states(world) == [("grant", "done"), ("revoke", "open")]
    assert "not approved formally" in world.tasks()[1].cause
    assert world.trail().wrong is None


@pytest.mark.parametrize("ends", ["by a formal no", "by time"])
def test_it_gets_the_task_that_takes_it_away_at_once_too_and_in_no_other_file(world: World, ends: str) -> None:
    given(world)
    if ends == "by time":
        world.clock.forward(hours=24)
        world.works()
    else:
        world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.clock.forward(minutes=1)
    world.works()
    mail = world.mail(IT, "To do now, EMERGENCY: take away this access")
    assert "revoke Orchard Finance (Journal Entry), Ana Costa" in text_of(mail)
    assert ("is over" if ends == "by time" else "approved formally") in text_of(mail)
    assert "T-00002" in str(next(mail.iter_attachments()).get_content())
    world.clock.forward(days=1)
    world.works()
    assert len([mail for mail in world.mails(IT) if "T-00002" in text_of(mail)]) == 1


def test_a_formal_no_before_it_has_begun_takes_it_away_when_it_begins(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    assert [task.kind for task in world.tasks()] == ["grant", "revoke"]


def test_a_no_to_the_emergency_gives_nothing(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "reject", "No.", "EMERGENCY")
    assert world.requests() == {"REQ-2026-00001": "rejected"}
    assert world.tasks() == []
    assert "appeal" not in text_of(world.mail(ANA, "Not approved"))


def test_nobody_who_acts_within_four_hours_ends_it(world: World) -> None:
    ask(world)
    world.clock.forward(hours=4, minutes=6)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
    assert "write to access@larkspur.example again" in text_of(world.mail(ANA, "Nobody decided in time"))
    assert world.tasks() == []


def test_one_that_nobody_decided_is_asked_for_again_as_one(world: World) -> None:
    ask(world)
    world.clock.forward(hours=4, minutes=6)
    world.works()
    ask(world, ASKED + " Really.")
    assert world.requests() == {"REQ-2026-00001": "lapsed", "REQ-2026-00002": "pending"}
    assert world.column("SELECT nature FROM request_version") == ["emergency", "emergency"]
    assert len([mail for mail in world.mails(MARCUS) if mail["Subject"].startswith("EMERGENCY: ")]) == 2


def test_it_passes_to_nobody_when_somebody_named_for_it_leaves(tmp_path: Path, database_url: str) -> None:
    ladders = {"leaver": ("next_manager", "access_office")}
    world = made(tmp_path, database_url, with_policy(emergency=EMERGENCY, fallbacks=ladders))
    ask(world)
    before = world.column("SELECT approver FROM approval ORDER BY slot")
    world.leaves(MARCUS)
    world.works()
    assert world.column("SELECT approver FROM approval ORDER BY slot") == before
    assert world.requests() == {"REQ-2026-00001": "pending"}
    world.close()


def test_what_was_taken_back_and_approved_again_is_followed_by_the_same_formal_request(world: World) -> None:
    ask(world)
    page = world.decides(MARCUS, "approve", "", "EMERGENCY")
    page.open(link_in(world.mail(MARCUS, "EMERGENCY")))
    page.send(verb="undo", reason="I clicked the wrong one.")
    world.works()
    world.decides(DANIEL, "approve", "It is needed.", "your approval alone is enough")
    assert world.requests() == {"REQ-2026-00001": "approved", "REQ-2026-00002": "pending"}
    assert "Daniel Weber approved it alone" in text_of(world.mail(OFFICE, "on one act"))
    assert "tell the access office" not in text_of(world.mail(OFFICE, "on one act"))
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00002"], "done", IT, "")
    formally(world, MIA, DANIEL, HENRIK)
    world.mailbot.fulfilment.finish(["T-00003"], "done", IT, "")
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "active"]
    assert world.trail().wrong is None


APPEAL = "appeal REQ-2026-00002: the auditors now want every posting of the quarter corrected by me"


def test_a_formal_no_is_appealed_against_while_the_access_is_still_there(world: World) -> None:
    given(world)
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.writes(ANA, APPEAL)
    world.works()
    assert world.requests()["REQ-2026-00003"] == "pending"
    assert states(world)[1][0] == "revoke"  # the no counts until the appeal is won


def test_an_appeal_that_is_won_takes_the_place_of_the_emergency(world: World) -> None:
    given(world)
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.writes(ANA, APPEAL)
    world.works()
    file = file_of(world, "REQ-2026-00003")
    for approval in file.approvals:
        world.decides(world.mailbot.desk.person(approval.approver).email, "approve", "", "Appeal")
    world.mailbot.fulfilment.finish([world.tasks()[-1].task_id], "done", IT, "")
    assert states(world) == [("grant", "done"), ("revoke", "cancelled"), ("grant", "done")]
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "active"]
    assert world.trail().wrong is None


def won(world: World, request_id: str = "REQ-2026-00003") -> None:
    """Everybody who is asked agrees to the appeal."""
    world.works()
    file = file_of(world, request_id)
    for approval in file.approvals:
        world.decides(world.mailbot.desk.person(approval.approver).email, "approve", "", "Appeal")


def done(world: World, *tasks: str) -> None:
    assert world.mailbot.fulfilment.finish(tasks, "done", IT, "") == []
    world.works()


def days_later(world: World, days: int) -> None:
    for _ in range(days):
        world.clock.forward(days=1)
        world.works()


def test_an_appeal_that_is_won_while_it_takes_the_access_away_gives_it_again_after_that(world: World) -> None:
    given(world)
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.clock.forward(minutes=1)
    world.works()
    assert states(world) == [("grant", "done"), ("revoke", "exported")]
    world.writes(ANA, APPEAL)
    won(world)
    days_later(world, 4)
    assert states(world)[1:] == [("revoke", "exported"), ("grant", "open")]  # IT could not know which comes first
    done(world, "T-00002")
    days_later(world, 1)
    assert states(world)[1:] == [("revoke", "done"), ("grant", "exported")]
    done(world, "T-00003")
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "active"]
    assert not any("took away what goes on" in text_of(mail) for mail in world.mails(OFFICE))
    assert world.trail().wrong is None


def test_an_appeal_that_is_won_while_the_emergency_lies_with_it_is_given_after_that_has_gone(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    assert states(world) == [("grant", "exported")]
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.writes(ANA, APPEAL)
    won(world)
    [too_soon] = world.mailbot.fulfilment.finish(["T-00002"], "done", IT, "")
    assert "T-00001 is about the same access and comes first" in too_soon
    done(world, "T-00001")
    days_later(world, 3)
    assert states(world) == [("grant", "done"), ("grant", "open"), ("revoke", "exported")]
    done(world, "T-00003")
    days_later(world, 1)
    done(world, "T-00002")
    assert states(world) == [("grant", "done"), ("grant", "done"), ("revoke", "done")]
    assert len(world.register()) == 1
    assert world.column("SELECT request_id FROM access_grant WHERE state = 'active'") == ["REQ-2026-00003"]
    assert world.trail().wrong is None


def test_an_appeal_that_is_lost_while_the_emergency_lies_with_it_leaves_nothing(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.writes(ANA, APPEAL)
    world.works()
    world.decides(DANIEL, "reject", "Not now.", "Appeal")
    done(world, "T-00001")
    assert states(world)[1][0] == "revoke"
    done(world, "T-00002")
    assert world.register() == []
    assert world.trail().wrong is None


def test_an_appeal_that_is_won_before_it_has_the_revoke_task_spares_it_until_it_is_taken_back(world: World) -> None:
    given(world)
    world.decides(MIA, "reject", "Not in her job.", FORMAL)
    world.mailbot.fulfilment.finish(["T-00002"], "failed", IT, "the directory is down")
    world.writes(ANA, APPEAL)
    won(world)
    assert states(world)[1:] == [("revoke", "cancelled"), ("grant", "open")]
    browser = world.signed_in(DANIEL, link_in(world.mail(DANIEL, "Appeal")))
    browser.send(verb="undo", reason="I clicked the wrong one.")
    assert states(world)[1:] == [("revoke", "cancelled"), ("grant", "cancelled"), ("revoke", "open")]
    assert world.trail().wrong is None


def test_who_said_no_formally_takes_it_back_while_the_emergency_lies_with_it(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.clock.forward(minutes=1)
    world.works()
    browser = world.decides(MIA, "reject", "Not in her job.", FORMAL)
    browser.open(link_in(world.mail(MIA, FORMAL)))
    browser.send(verb="undo", reason="It is in her job now.")
    assert world.requests()["REQ-2026-00002"] == "pending"
    assert world.trail().wrong is None


def test_what_lapsed_formally_is_asked_for_again_while_the_access_is_still_there(
    tmp_path: Path, database_url: str
) -> None:
    long = Emergency(72, EMERGENCY.approvers, EMERGENCY.risks)
    hour = dict.fromkeys(RISKS, Allowance(hours=1))
    world = made(tmp_path, database_url, with_policy(emergency=long, deadlines=hour, escalations=0))
    given(world)
    world.clock.forward(hours=1, minutes=1)
    world.process.timetable.tick(world.clock.now())
    world.works()
    assert world.requests()["REQ-2026-00002"] == "lapsed"
    world.writes(ANA, "again REQ-2026-00002")
    world.works()
    formally_again = "risk (REQ-2026-00003)"
    for person in (MIA, DANIEL, HENRIK):
        world.decides(person, "approve", "", formally_again)
    world.mailbot.fulfilment.finish([world.tasks()[-1].task_id], "done", IT, "")
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "active"]
    assert [task.kind for task in world.tasks()] == ["grant", "grant"]
    assert world.trail().wrong is None
    world.close()


# --- how long, and beside what ----------------------------------------------------------------------------------------

AT_ONCE = "Emergency: I need Journal Entry in Orchard Finance now to stop a wrong payment."


def asked_for(world: World, request_id: str) -> AccessRequest:
    file = file_of(world, request_id)
    return file.request


@pytest.mark.parametrize(("longest", "days"), [(None, 30), (90, 30), (14, 14)])
def test_without_a_last_day_the_formal_request_asks_for_the_days_of_the_rules(
    tmp_path: Path, database_url: str, longest: int | None, days: int
) -> None:
    at_most = with_entitlements(lambda row: replace(row, max_days=longest))
    world = made(tmp_path, database_url, with_policy(emergency=EMERGENCY), at_most)
    ask(world, AT_ONCE)
    assert f"As you named no last day, they are asked for {days} days." in " ".join(text_of(world.mail(ANA)).split())
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    formal = asked_for(world, "REQ-2026-00002")
    assert (formal.until, formal.days) == (None, days)
    assert f"{days} days from the day IT sets it up" in text_of(world.mail(MIA, FORMAL))
    world.close()


def test_without_a_last_day_it_has_an_end_also_when_the_rules_know_no_emergency_any_more(world: World) -> None:
    ask(world, AT_ONCE)
    under(world, with_policy(emergency=None))
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    assert asked_for(world, "REQ-2026-00002").days == 30


@told_once
def has_viewer(world: World) -> None:
    """Ana has been able to look at the journals for long."""
    ask(world, "I need Viewer in Orchard Finance to look at the journals.")
    for person in (MIA, DANIEL):
        world.decides(person, "approve", "", "REQ-2026-00001")
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    world.works()


def test_a_higher_level_of_what_is_held_is_given_at_once_beside_it(world: World) -> None:
    has_viewer(world)
    ask(world)
    assert asked_for(world, "REQ-2026-00002").nature == "emergency"
    assert "takes the place" not in text_of(world.mail(ANA))
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.mailbot.fulfilment.finish(["T-00002"], "done", IT, "")
    assert [level for _, _, level in world.register()] == ["Journal Entry", "Viewer"]
    world.decides(MIA, "reject", "Not in her job.", "risk (REQ-2026-00003)")
    world.mailbot.fulfilment.finish(["T-00003"], "done", IT, "")
    assert [level for _, _, level in world.register()] == ["Viewer"]
    assert world.trail().wrong is None


def test_an_emergency_that_corrects_a_level_does_not_conflict_with_it(world: World) -> None:
    journal, viewer = ((("Orchard Finance", level),) for level in ("Journal Entry", "Viewer"))
    under(world, with_combination(SodRule("Q-1", "No two hands", journal, viewer, "exception", "Not in one hand")))
    ask(world, "I need Viewer in Orchard Finance to look at the journals.")
    world.clock.forward(minutes=1)
    wish = "Sorry, I meant Journal Entry in Orchard Finance, it is an emergency: I need it now to stop a wrong payment."
    world.writes(ANA, wish, reply_to=world.mail(ANA))
    world.works()
    assert asked_for(world, "REQ-2026-00002").nature == "emergency"
    assert world.requests() == {"REQ-2026-00001": "withdrawn", "REQ-2026-00002": "pending"}
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    assert not asked_for(world, "REQ-2026-00003").conflicts
    assert world.trail().wrong is None


def test_only_the_formal_approval_lets_it_take_the_place_of_the_lower_level(world: World) -> None:
    has_viewer(world)
    ask(world)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.mailbot.fulfilment.finish(["T-00002"], "done", IT, "")
    for person in (MIA, DANIEL, HENRIK):
        world.decides(person, "approve", "", "risk (REQ-2026-00003)")
    world.mailbot.fulfilment.finish(["T-00003"], "done", IT, "")
    assert states(world)[3:] == [("revoke", "open")]
    world.mailbot.fulfilment.finish(["T-00004"], "done", IT, "")
    assert [level for _, _, level in world.register()] == ["Journal Entry"]
    assert world.column("SELECT state FROM access_grant ORDER BY grant_id") == ["ended", "ended", "active"]
    assert world.trail().wrong is None


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("Emergency: I need Journal Approver in Orchard Finance now.", "no access of critical risk at once"),
        ("Emergency: I need Picker in StockPilot now.", "no access of low risk at once"),
    ],
)
def test_beyond_the_risks_of_the_policy_it_goes_the_ordinary_way(world: World, asked: str, why: str) -> None:
    ask(world, asked)
    assert why in text_of(world.mail(ANA))
    assert world.column("SELECT nature FROM request_version") == ["access"]
    assert world.column("SELECT urgent FROM request_version")[0] in ("1", "True")
    assert world.mails(MIA) != []


def test_without_rules_for_emergencies_it_is_an_urgent_ordinary_request(tmp_path: Path, database_url: str) -> None:
    world = made(tmp_path, database_url, with_policy(emergency=None))
    ask(world)
    assert "our rules know no access at once" in text_of(world.mail(ANA))
    assert world.column("SELECT nature FROM request_version") == ["access"]
    assert world.mails(MIA) != []
    world.close()


def test_urgent_is_no_emergency(world: World) -> None:
    ask(world, "This is really urgent: I need Journal Entry in Orchard Finance today, asap!")
    assert world.column("SELECT nature FROM request_version") == ["access"]
    assert world.mails(MARCUS) == []


def test_an_emergency_about_what_is_given_for_some_days_tells_its_own_last_day_alone(world: World) -> None:
    """How long the access lasts at most is for the formal request that follows."""
    ask(world, "Emergency: I need Admin in StockPilot now, the shipments are stuck.")
    asked = text_of(world.mail(MARCUS, "EMERGENCY"))
    assert re.search(r"Until: +\w+day \d", asked)
    assert "days from the day IT sets it up" not in asked + text_of(world.mail(ANA))
    world.decides(MARCUS, "approve", "The shipments go at noon.", "EMERGENCY")
    assert "Until:     30 days from the day IT sets it up\n" in text_of(world.mail(MIA, FORMAL))


def test_the_same_emergency_is_not_given_twice_in_seven_days(world: World) -> None:
    ask(world)
    world.decides(MARCUS, "reject", "No.", "EMERGENCY")
    world.clock.forward(days=3)
    ask(world, ASKED + " Really.")
    assert "one in seven days is the most" in text_of(world.mail(ANA))
    assert world.requests()["REQ-2026-00002"] == "pending"
    assert world.column("SELECT nature FROM request_version ORDER BY request_id") == ["emergency", "access"]


def test_approvers_read_that_it_is_marked_as_urgent_also_when_they_are_reminded(world: World) -> None:
    ask(world, "Emergency: I need Journal Approver in Orchard Finance now.")
    assert "(Europe/Dublin); marked as urgent" in " ".join(text_of(world.mail(MIA)).split())
    world.clock.forward(days=6)
    world.works()
    assert "as manager, marked as urgent." in " ".join(text_of(world.mail(MIA, "Reminder")).split())


def test_the_days_of_an_emergency_are_those_of_the_company(world: World) -> None:
    world.clock.at = datetime(2026, 7, 20, 23, 30, tzinfo=UTC)  # 00:30 on 21 July in Dublin
    ask(world)
    world.decides(MARCUS, "reject", "No.", "EMERGENCY")
    ask(world, ASKED + " Really.")
    assert "of 21 July 2026 was an emergency about the same" in text_of(world.mail(ANA))


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Asia/Tokyo", "America/Los_Angeles"])
def test_an_emergency_lasts_its_three_days_wherever_the_company_is(
    tmp_path: Path, database_url: str, zone: str
) -> None:
    calendar = Calendar(zone, frozenset(range(7)))
    emergency = Emergency(72, EMERGENCY.approvers, EMERGENCY.risks)
    world = made(tmp_path, database_url, with_policy(emergency=emergency, calendar=calendar))
    midnight = datetime(2026, 11, 27, tzinfo=ZoneInfo(zone))
    world.clock.at = (midnight + timedelta(minutes=30)).astimezone(UTC)
    given(world)
    world.clock.forward(hours=71, minutes=50)
    world.works()
    assert states(world) == [("grant", "done")]
    world.clock.forward(minutes=20)
    world.works()
    assert states(world)[1:] == [("revoke", "exported")]
    assert world.trail().wrong is None
    world.close()


def test_a_second_mail_about_the_same_emergency_is_a_duplicate(world: World) -> None:
    ask(world)
    ask(world, ASKED + " Please!")
    assert list(world.requests()) == ["REQ-2026-00001"]
    assert "open already" in text_of(world.mail(ANA))


def test_whoever_asks_is_never_among_those_who_may_act(world: World) -> None:
    world.writes(MARCUS, ASKED)
    world.works()
    assert [mail["Subject"] for mail in world.mails(MARCUS) if "EMERGENCY" in mail["Subject"]] == []
    assert "EMERGENCY" in world.mail(DANIEL)["Subject"]


def test_who_is_away_is_asked_all_the_same_since_nobody_stands_in(world: World) -> None:
    ask(world)
    for person in (MARCUS, DANIEL):
        mail, text = world.mail(person, "EMERGENCY"), "I am out of the office and back on 3 December 2026."
        world.writes(person, text, reply_to=mail, Auto_Submitted="auto-replied")
    world.works()
    assert len(world.column("SELECT person_id FROM absence")) == 2
    world.writes(EVE, ASKED)
    world.works()
    for person in (MARCUS, DANIEL):
        assert len([mail for mail in world.mails(person) if "EMERGENCY" in mail["Subject"]]) == 2


def test_nobody_free_to_act_makes_it_an_ordinary_request(tmp_path: Path, database_url: str) -> None:
    only = with_policy(emergency=type(EMERGENCY)(24, ("it_security",), EMERGENCY.risks))
    world = made(tmp_path, database_url, only)
    world.writes(MARCUS, ASKED)
    world.works()
    assert "nobody who may decide in an emergency" in text_of(world.mail(MARCUS))
    assert world.column("SELECT nature FROM request_version") == ["access"]
    world.close()


def test_a_toxic_combination_that_is_blocked_stays_blocked(world: World) -> None:
    world.writes(ANA, "Emergency: I need Invoice Entry and Payment Run in Orchard Payables now.")
    world.works()
    assert not re.search("EMERGENCY", " ".join(mail["Subject"] for mail in world.mails(MARCUS)))
    assert "refused" in world.requests().values()
    assert world.tasks() == []


def ask_beside_the_stock(world: World) -> str:
    """The emergency of somebody who has asked for the other half of the combination; the answer to it."""
    world.writes(ANA, "I need Viewer in StockPilot")
    world.works()
    ask(world)
    return " ".join(text_of(world.mail(ANA, "Received")).split())


def nature(world: World) -> list[str]:
    return world.column("SELECT nature FROM request_version WHERE request_id = 'REQ-2026-00002'")


def test_an_emergency_that_waits_for_an_answer_conflicts_however_long_it_waits(world: World) -> None:
    do_not_go_together(world, "warn")
    ask(world)
    page = world.signed_in(MARCUS, link_in(world.mail(MARCUS, "EMERGENCY")))
    page.send(verb="ask", reason="Which run?")
    world.clock.forward(days=3)
    world.writes(ANA, "I need Viewer in StockPilot")
    world.works()
    told = " ".join(text_of(world.mail(MIA, "StockPilot")).split())
    assert "together with Orchard Finance (Journal Entry) (asked in REQ-2026-00001)" in told


def test_no_act_stands_in_for_an_exception(world: World) -> None:
    do_not_go_together(world, "exception")
    told = ask_beside_the_stock(world)
    assert "together with StockPilot (Viewer) it needs an exception, which no emergency stands in for." in told
    assert "So it goes the ordinary way, marked as urgent." in told
    assert (nature(world), world.requests()["REQ-2026-00002"]) == (["access"], "held")
    assert not [mail for mail in world.mails(MARCUS) if "EMERGENCY" in mail["Subject"]]
    assert "Q-1" in text_of(world.mail(OFFICE, "needs an exception"))


def test_who_has_an_exception_gets_it_at_once_and_no_longer_than_that(world: World) -> None:
    day = world.clock.now().date()
    do_not_go_together(world, "exception", "", SodException("EX-1", "Q-1", ANA, "Oto counts the stock", OTO, day))
    ask_beside_the_stock(world)
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    assert [(task.kind, task.until) for task in world.tasks()] == [("grant", day)]


def test_only_who_holds_the_role_that_a_combination_asks_besides_may_act(world: World) -> None:
    do_not_go_together(world, "extra_approver", "it_security")
    ask_beside_the_stock(world)
    assert nature(world) == ["emergency"]
    assert [mail for mail in world.mails(MARCUS) if "EMERGENCY" in mail["Subject"]]
    assert not [mail for mail in world.mails(DANIEL) if "EMERGENCY" in mail["Subject"]]
    world.decides(MARCUS, "approve", "The payment run starts at noon.", "EMERGENCY")
    assert states(world) == [("grant", "open")]


def test_where_nobody_named_for_emergencies_holds_that_role_it_goes_the_ordinary_way(world: World) -> None:
    do_not_go_together(world, "extra_approver", "legal")
    told = ask_beside_the_stock(world)
    assert "is free to decide this and agree to what it comes together with. So it goes the ordinary way" in told
    assert nature(world) == ["access"]
    assert world.tasks() == []


def test_a_forwarded_link_lets_nobody_else_act(world: World) -> None:
    ask(world)
    eve = world.browser()
    page = eve.open(link_in(world.mail(MARCUS)))
    assert 'name="verb"' not in page
    assert world.mails(OTO) == []
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_who_decides_formally_reads_that_it_was_given_already_and_is_not_told_to_do_nothing(world: World) -> None:
    ask(world)
    browser = world.decides(MARCUS, "approve", "", "EMERGENCY")
    assert "IT gives the access at once; the formal approvals follow." in browser.page.text
    assert "No other approval is needed" not in browser.page.text
    asked = text_of(world.mail(MIA, FORMAL))
    assert "It was given as an EMERGENCY until 27 November 2026 at 09:00 (Europe/Dublin) (REQ-2026-00001)" in asked
    told = text_of(world.mail(MIA, "on one act"))
    assert "do nothing" not in told
    assert "Your formal approval is asked for in a mail of its own." in told
    assert "You need do nothing." in text_of(world.mail(OFFICE, "on one act"))


# --- the formal request goes no further -------------------------------------------------------------------------------


def test_everybody_reads_that_the_formal_request_was_refused_and_that_it_goes_again(world: World) -> None:
    approved_beside_something_else(world, "block")
    assert world.requests()["REQ-2026-00003"] == "refused"
    for told in told_to_each(world):
        assert "asks for the formal approvals" not in told
        assert "The formal request REQ-2026-00003 was refused: not together with StockPilot (Viewer)" in told
        assert "IT takes the access away again." in told
        assert "REQ-2026-00002 has to be taken back first" in told
        assert "“withdraw" not in told
        assert "You need do nothing." in told


def test_who_asked_learns_that_and_why_the_formal_request_was_refused(world: World) -> None:
    approved_beside_something_else(world, "block")
    approved = " ".join(text_of(world.mail(ANA, "Approved")).split())
    assert "REQ-2026-00003 asks" not in approved
    assert "REQ-2026-00003, the formal request, was refused" in approved
    refused = " ".join(text_of(world.mail(ANA, "Problem")).split())
    assert "Orchard Finance (Journal Entry): not together with StockPilot (Viewer)" in refused
    assert "“withdraw REQ-2026-00002” makes room for it; then ask again." in refused


def test_it_takes_away_what_was_refused_formally_once_it_has_been_given(world: World) -> None:
    approved_beside_something_else(world, "block")
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    assert [task.kind for task in world.tasks()] == ["grant", "revoke"]
    assert "not approved formally" in world.tasks()[1].cause
    assert world.trail().wrong is None


def test_everybody_reads_that_the_formal_request_is_held_and_for_what(world: World) -> None:
    approved_beside_something_else(world, "exception")
    assert world.requests()["REQ-2026-00003"] == "held"
    for told in told_to_each(world):
        assert "now asks for the formal approvals" not in told
        assert "REQ-2026-00003, which asks for the formal approvals, is held" in told
        assert "needs an exception from Q-1 (Journal / stock)" in told
    assert "You need do nothing." in text_of(world.mail(AUDIT, "on one act"))
    assert "What you settle first is in a mail of its own." in text_of(world.mail(OFFICE, "on one act"))
    assert "Q-1" in text_of(world.mail(OFFICE, "needs an exception"))
    approved = " ".join(text_of(world.mail(ANA, "Approved")).split())
    assert "REQ-2026-00003, which asks for the formal approvals, is held" in approved
    assert "“withdraw REQ-2026-00002” takes that one back" in approved


def test_what_is_held_and_then_refused_is_taken_away_at_once(world: World) -> None:
    approved_beside_something_else(world, "exception")
    world.clock.forward(minutes=1)
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", IT, "")
    assert [task.kind for task in world.tasks()] == ["grant"]
    do_not_go_together(world, "block")
    world.process.timetable.tick(world.clock.now())
    world.clock.forward(minutes=10)
    world.process.timetable.tick(world.clock.now())
    assert world.requests()["REQ-2026-00003"] == "refused"
    assert [task.kind for task in world.tasks()] == ["grant", "revoke"]


def test_what_came_of_an_emergency_does_not_wait_for_an_answer_that_leaves_later(world: World) -> None:
    for number in range(3):
        world.writes(ANA, "What is the status?", subject=f"status {number}")
    world.works()
    ask(world)
    world.clock.forward(minutes=1)
    world.decides(MARCUS, "approve", "", "EMERGENCY")
    world.works()
    assert [mail for mail in world.mails(ANA) if "Approved" in text_of(mail)]


WHICH = "Emergency: I need Orchard Finance now to stop a wrong payment."


def asked_back(world: World, asked: str, answer: str) -> None:
    ask(world, asked)
    assert world.mails(MARCUS) == []
    world.writes(ANA, answer, reply_to=world.mail(ANA, "do you need?"))
    world.works()


@pytest.mark.parametrize(
    "answer", ["2", "I need Journal Entry in Orchard Finance", "Sorry, I meant Supervisor in StockPilot"]
)
def test_an_emergency_that_was_asked_back_about_is_one_after_the_answer(world: World, answer: str) -> None:
    asked_back(world, WHICH, answer)
    mail = world.mail(MARCUS, "your approval alone is enough")
    assert mail["Subject"].startswith("EMERGENCY: ")
    assert "Attention" not in text_of(mail)
    assert world.mails(MIA) == []
    assert "As an emergency it is given at one person's yes" in " ".join(text_of(world.mail(ANA, "Received")).split())
    assert "pending" in world.requests().values()


def test_each_of_several_that_an_emergency_was_asked_back_about_is_one(world: World) -> None:
    asked_back(world, WHICH, "1 and 2")
    assert world.column("SELECT nature FROM request_version") == ["emergency", "emergency"]


def test_an_emergency_that_a_mail_of_its_own_makes_clear_is_one(world: World) -> None:
    ask(world, WHICH)
    world.writes(ANA, "I need Journal Entry in Orchard Finance.")
    world.works()
    assert world.column("SELECT nature FROM request_version") == ["emergency"]


def test_an_emergency_beyond_the_risks_goes_the_ordinary_way_after_the_answer_and_says_so(world: World) -> None:
    asked_back(world, WHICH, "3")
    assert "our rules give no access of critical risk at once" in " ".join(text_of(world.mail(ANA)).split())
    assert world.column("SELECT nature FROM request_version") == ["access"]


def test_an_answer_days_later_is_no_emergency_any_more(world: World) -> None:
    ask(world, WHICH)
    world.clock.forward(days=4)
    world.writes(ANA, "2", reply_to=world.mail(ANA, "do you need?"))
    world.works()
    assert "you asked for it days ago" in " ".join(text_of(world.mail(ANA)).split())
    assert world.column("SELECT nature FROM request_version") == ["access"]
