"""Whose mail counts: the proved sender's, once; machines, strangers and forgers get nothing, the unproved a link."""

from email.message import EmailMessage

import pytest
from world import ANA, DESK, EVE, MIA, WISH, World, link_in, text_of

PASS = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"


# case 44
def test_a_mail_whose_proof_failed_gets_no_answer_at_all(world: World) -> None:
    world.writes(ANA, WISH, proof="mx.larkspur.example; dmarc=fail header.from=larkspur.example")
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []


@pytest.mark.parametrize(
    "proof", ["other.example; dmarc=pass header.from=larkspur.example", "mx.larkspur.example; none"]
)
def test_an_unproved_mail_waits_for_a_link_sent_to_the_directory(world: World, proof: str) -> None:
    world.writes(ANA, WISH, proof=proof)
    world.works()
    assert world.requests() == {}
    browser = world.browser()
    link = link_in(world.mail(ANA))
    browser.open(link)
    assert world.requests() == {}
    browser.send()
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    browser.open(link)
    assert 400 <= browser.status < 500


@pytest.mark.parametrize("sender", ["stranger@elsewhere.example", "melissa.hart@larkspur.example"])
def test_strangers_and_leavers_are_not_answered(world: World, sender: str) -> None:
    domain = sender.rpartition("@")[2]
    world.writes(sender, WISH, proof=f"mx.larkspur.example; dmarc=pass header.from={domain}")
    world.works()
    assert world.requests() == {}
    assert world.mails(sender) == []


# case 23
def test_the_same_mail_delivered_twice_makes_one_request_and_one_answer(world: World) -> None:
    for _ in range(2):
        world.writes(ANA, WISH, message_id="<one@larkspur.example>")
    world.works()
    assert len(world.requests()) == 1
    assert len(world.mails(ANA)) == 1


# case 38
@pytest.mark.parametrize(
    "header",
    [{"Auto_Submitted": "auto-generated"}, {"Precedence": "bulk"}, {"List_Id": "<all.larkspur.example>"}],
)
def test_machine_mail_is_recorded_and_never_answered(world: World, header: dict[str, str]) -> None:
    world.writes(ANA, WISH, **header)
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []


# case 36
def test_mail_in_its_own_name_is_never_answered(world: World) -> None:
    world.writes(DESK, WISH)
    world.works()
    assert world.mails(DESK) == []


# case 45
def test_two_senders_in_one_mail_are_refused(world: World) -> None:
    raw = f"Authentication-Results: {PASS}\r\nFrom: {ANA}\r\nFrom: {EVE}\r\nTo: {DESK}\r\nSubject: x\r\n\r\n{WISH}\r\n"
    world.delivers(raw.encode())
    world.works()
    assert world.requests() == {}
    assert [row["outcome"] for row in world.mailbot.queries.quarantine()] == ["review"]


def test_answers_to_one_address_are_capped(world: World) -> None:
    for number in range(8):
        world.writes(ANA, "status", subject=f"status {number}")
    world.works()
    assert len(world.mails(ANA)) == 3
    for hour in range(1, 12):
        world.clock.forward(hours=1)
        world.writes(ANA, "status", subject=f"status again {hour}")
        world.works()
    assert len(world.mails(ANA)) == 10


# case 104
def test_answers_of_before_the_clock_was_put_back_hold_no_new_ones_back(world: World) -> None:
    for number in range(5):
        world.writes(MIA, f"status {number}", proof="mx.larkspur.example; none")
    for number in range(3):
        world.writes(ANA, "status", subject=f"Question {number}")
    world.works()
    world.clock.forward(days=-40)
    before = len(world.mails(ANA)), len(world.mails(MIA))
    world.writes(ANA, "status", subject="Once more")
    world.writes(MIA, "status", subject="Once more", proof="mx.larkspur.example; none")
    world.works()
    assert (len(world.mails(ANA)), len(world.mails(MIA))) == (before[0] + 1, before[1] + 1)


def test_the_fourth_answer_in_ten_minutes_comes_when_they_are_over_with_what_was_decided(world: World) -> None:
    systems = ("StockPilot", "Insight BI", "HarvestCRM", "Quality Documents")
    levels = ("Viewer", "Report Viewer", "Read Only", "Read")
    for system, level in zip(systems, levels, strict=True):
        world.writes(ANA, f"I need {level} in {system} for the audit.", subject=system)
    world.works()
    assert len(world.requests()) == 4
    assert len(world.mails(ANA)) == 3
    world.clock.forward(minutes=9)
    world.works()
    assert len(world.mails(ANA)) == 3
    world.clock.forward(minutes=2)
    world.works()
    late = world.mails(ANA)[3]
    assert late["Subject"] == "Re: Quality Documents"
    assert "Quality Documents (Read) for you" in text_of(late)


def test_what_came_of_a_request_does_not_wait_for_an_answer_that_comes_later(world: World) -> None:
    for number in range(3):
        world.writes(ANA, "status", subject=f"status {number}")
    world.writes(ANA, "I need Viewer in StockPilot for the audit.", subject="StockPilot")
    world.works()
    world.decides(MIA, "reject", "Not in her job.")
    world.works()
    assert [text_of(mail).split()[0] for mail in world.mails(ANA)][3:] == ["Not"]
    world.clock.forward(minutes=11)
    world.works()
    assert [text_of(mail).split()[0] for mail in world.mails(ANA)][3:] == ["Not", "Received"]


def test_a_mail_that_cannot_be_read_is_put_aside_with_its_bytes_and_the_next_goes_on(world: World) -> None:
    world.delivers(b"\x00\x01\x02")
    world.writes(ANA, WISH)
    world.works()
    assert len(world.requests()) == 1
    (row,) = list(world.mailbot.queries.quarantine())
    assert row["outcome"] == "failed"
    with world.mailbot.desk.store.read() as tx:
        stored = tx.mail(int(row["mail"]))
    assert stored is not None
    assert stored.raw == b"\x00\x01\x02"


def test_handled_mail_is_filed_in_its_folder(world: World) -> None:
    world.writes(ANA, WISH)
    world.writes("stranger@elsewhere.example", WISH)
    world.delivers(b"\x00")
    world.works()
    assert [len(world.inbox.get_folder(name)) for name in ("Done", "Review", "Failed")] == [1, 1, 1]
    assert list(world.inbox.keys()) == []


def test_an_answer_stays_in_the_thread_of_the_mail_it_answers(world: World) -> None:
    world.writes(ANA, WISH, subject="drive for closing", message_id="<ask@larkspur.example>")
    world.works()
    mail = world.mail(ANA)
    assert mail["In-Reply-To"] == "<ask@larkspur.example>"
    assert mail["Subject"] == "Re: drive for closing"
    assert mail["Auto-Submitted"] == "auto-replied"
    assert str(mail["Reply-To"]).startswith("access+")
    assert "REQ-2026-00001" in text_of(mail)


def test_a_forged_copy_that_comes_first_does_not_silence_the_real_mail(world: World) -> None:
    forged = "mx.larkspur.example; dmarc=fail header.from=larkspur.example"
    world.writes(ANA, WISH, message_id="<one@larkspur.example>", proof=forged)
    world.works()
    world.writes(ANA, WISH, message_id="<one@larkspur.example>")
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_a_machines_copy_that_comes_first_does_not_silence_the_real_mail(world: World) -> None:
    unproved = "mx.larkspur.example; none"
    world.writes(ANA, WISH, message_id="<one@larkspur.example>", proof=unproved, Auto_Submitted="auto-generated")
    world.works()
    world.writes(ANA, WISH, message_id="<one@larkspur.example>")
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_forged_mails_do_not_use_up_the_answers_to_the_real_ones(world: World) -> None:
    for number in range(4):
        world.writes(ANA, f"{WISH} {number}", proof="mx.larkspur.example; none")
    world.works()
    world.writes(ANA, "I need access to StockPilot for the count.")
    world.works()
    assert text_of(world.mail(ANA)).startswith(("Question", "Received"))


def test_the_supposed_sender_sees_the_words_before_confirming_them(world: World) -> None:
    world.writes(ANA, "I need Admin in Orchard Finance.", subject="Lunch", proof="mx.larkspur.example; none")
    world.works()
    assert "Admin in Orchard Finance" in world.browser().open(link_in(world.mail(ANA)))


AT_LENGTH = "The drawings for the new line are on paper only; I bring them along.\n" * 20
PASSED_ON = """Please see below.

---------- Forwarded message ---------
From: Mia Berg <mia.berg@larkspur.example>
Subject: Access
"""
NEEDED = "Ana needs Edit on the Finance Shared Drive for the month-end closing."


@pytest.mark.parametrize("before", [AT_LENGTH, PASSED_ON], ids=["far down", "passed on"])
def test_the_supposed_sender_sees_all_that_confirming_would_do(world: World, before: str) -> None:
    world.writes(ANA, f"{before}\n{NEEDED}", proof="mx.larkspur.example; none")
    world.works()
    browser = world.browser()
    assert NEEDED in browser.open(link_in(world.mail(ANA)))
    browser.send()
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_the_supposed_sender_sees_which_files_the_mail_brings(world: World) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = ANA, DESK, "For you"
    message.set_content("As agreed.")
    message.add_attachment("task_id,done\nT-00001,yes\n", subtype="csv", filename="tasks <b>.csv")
    world.delivers(message.as_bytes())
    world.works()
    assert "tasks &lt;b&gt;.csv" in world.browser().open(link_in(world.mail(ANA)))
