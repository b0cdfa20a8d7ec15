"""A mail of ours that comes back: the approval it asked for passes to the next in line, the access office learns it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

import pytest
from deliveries import bounce_of
from everyday import approvers, changes, enter
from world import ANA, DESK, EVE, HENRIK, MIA, OTO, WISH, World, link_in, meddle, text_of

from mailbot.core.rules import StageRule
from mailbot.services.outbox.undelivered import not_delivered

MARGARET = "margaret.oyelaran@larkspur.example"
OFFICE = "access-office@larkspur.example"


def comes_back(world: World, mail: EmailMessage, **facts: str) -> None:
    world.delivers(bounce_of(mail, **facts))
    world.works()


# case 33
def test_an_approval_whose_mail_comes_back_passes_to_the_next_manager(asked: World) -> None:
    comes_back(asked, asked.mail(MIA))
    assert approvers(asked) == [HENRIK, OTO]
    assert "our mail to Mia Berg" in text_of(asked.mail(HENRIK, "decide"))
    assert delivery(asked, MIA) == ["bounced"]
    asked.decides(HENRIK, "approve")
    asked.decides(OTO, "approve")
    assert asked.requests() == {"REQ-2026-00001": "approved"}
    assert asked.trail().wrong is None


@pytest.mark.parametrize("daemon", ["MAILER-DAEMON", "<>", "postmaster@mx.other.example"])
def test_a_bounce_counts_whatever_its_sender_calls_itself(asked: World, daemon: str) -> None:
    comes_back(asked, asked.mail(MIA), sender=daemon)
    assert MIA not in approvers(asked)


def delivery(world: World, address: str) -> list[str]:
    return world.column("SELECT delivery FROM outbox WHERE recipient = :at ORDER BY seq", at=address)


def test_a_passed_slot_that_the_trail_does_not_tell_of_is_found_out(asked: World) -> None:
    comes_back(asked, asked.mail(MIA))
    assert asked.trail().wrong is None
    meddle(asked, "UPDATE approval SET approver = 'LF-1001' WHERE slot = 1")
    wrong = asked.trail().wrong
    assert wrong is not None
    assert "approval 1 of REQ-2026-00001 (version 1) was changed" in wrong.what


# case 33
def test_the_access_office_is_told_once_that_an_address_is_dead_and_nobody_else_is_answered(asked: World) -> None:
    mail = asked.mail(MIA)
    for _ in range(3):
        comes_back(asked, mail)
    (told,) = asked.mails(OFFICE)
    assert MIA in text_of(told)
    assert "Henrik" in text_of(told)
    assert [len(asked.mails(address)) for address in (ANA, HENRIK, "MAILER-DAEMON@larkspur.example")] == [1, 1, 0]


def test_the_old_link_says_to_whom_the_decision_was_passed_on(asked: World) -> None:
    link = link_in(asked.mail(MIA))
    mia = asked.signed_in(MIA, link)
    comes_back(asked, asked.mail(MIA, "decide"))
    page = mia.open(link)
    assert "Passed on to Henrik Sørensen" in page
    assert 'name="verb"' not in page
    assert "Henrik" not in asked.browser().open(link)


def test_an_answer_to_the_old_mail_is_told_that_somebody_else_decides_now(asked: World) -> None:
    mail = asked.mail(MIA)
    comes_back(asked, mail)
    asked.writes(MIA, "approve: it is for the month-end closing", reply_to=mail)
    asked.works()
    assert "can decide this" in text_of(asked.mail(MIA))
    assert list(asked.requests().values()) == ["pending"]


def test_nobody_is_asked_twice_and_no_party_is_asked(asked: World) -> None:
    """Mia's and Oto's manager is Henrik, his is Margaret, and she has none: after her nobody is left."""
    comes_back(asked, asked.mail(MIA))
    comes_back(asked, asked.mail(OTO))
    assert approvers(asked) == [HENRIK, MARGARET]
    comes_back(asked, asked.mail(HENRIK))
    assert approvers(asked) == [HENRIK, MARGARET]
    assert "nobody is left" in text_of(asked.mail(OFFICE, "nobody is left"))
    assert asked.requests() == {"REQ-2026-00001": "pending"}
    assert asked.trail().wrong is None


def test_who_cannot_be_asked_with_nobody_next_is_on_the_first_page_of_the_access_office_until_their_mail_arrives(
    asked: World,
) -> None:
    comes_back(asked, asked.mail(MIA))
    office = enter(asked, "victor.navarro@larkspur.example")
    assert "comes back" not in office.open("/")
    comes_back(asked, asked.mail(OTO))
    comes_back(asked, asked.mail(HENRIK))
    row = '/requests/REQ-2026-00001"><strong>1</strong> request is not read by who decides it'
    assert row in office.open("/")
    assert "Our mail to Henrik Sørensen comes back." in office.open("/")
    assert "REQ-2026-00001" in office.open("/requests?status=undecided")
    asked.writes(HENRIK, "status")
    asked.works()
    assert "comes back" not in office.open("/")


# case 34
@pytest.mark.parametrize("names", ["nobody", "another_mail", "another_person"])
def test_a_forged_bounce_that_names_no_mail_of_ours_to_that_person_is_ignored(asked: World, names: str) -> None:
    mail = message_from_bytes(bytes(asked.mail(MIA)), _class=EmailMessage)
    if names == "nobody":
        comes_back(asked, mail, message_id="")
    elif names == "another_mail":
        comes_back(asked, mail, message_id=f"<{'a' * 32}@larkspur.example>")
    else:
        comes_back(asked, mail, recipient=OTO)
    assert approvers(asked) == [MIA, OTO]
    assert asked.mails(OFFICE) == []
    assert "not believed" in asked.reasons()[-1]


# case 34
@pytest.mark.parametrize(("days", "counts"), [(13, True), (15, False)])
def test_a_bounce_counts_as_long_as_servers_report_on_a_mail(asked: World, days: int, counts: bool) -> None:
    asked.clock.at += timedelta(days=days)
    comes_back(asked, asked.mail(MIA, "decide"))
    assert (delivery(asked, MIA)[0] == "bounced") is counts
    assert ("too old to come back, so it is not believed" in asked.reasons()[-1]) is not counts


# case 34
def test_a_bounce_that_a_colleague_sends_is_not_believed(asked: World) -> None:
    comes_back(asked, asked.mail(MIA), sender=EVE)
    assert approvers(asked) == [MIA, OTO]
    assert "not believed" in asked.reasons()[-1]


# case 34
def test_the_ids_of_our_mails_cannot_be_computed_from_what_they_are_about(
    tmp_path: Path, fresh_database: Callable[[], str]
) -> None:
    """Request, slot and person are easily guessed; two desks with the very same records give no mail the same id."""
    seen = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        world = World(tmp_path / name, fresh_database())
        world.writes(ANA, WISH)
        world.works()
        seen.append({str(mail["Message-ID"]) for address in (ANA, MIA, OTO) for mail in world.mails(address)})
        world.close()
    assert len(seen[0] | seen[1]) == 6


def test_a_delay_is_no_failure(asked: World) -> None:
    comes_back(asked, asked.mail(MIA), action="delayed", status="4.4.1")
    assert approvers(asked) == [MIA, OTO]
    assert asked.mails(OFFICE) == []


def test_a_bounce_of_a_decided_approval_changes_nothing(asked: World) -> None:
    mail = asked.mail(MIA)
    asked.decides(MIA, "approve")
    comes_back(asked, mail)
    assert approvers(asked) == [MIA, OTO]


def test_an_answer_that_comes_back_is_told_to_the_access_office(asked: World) -> None:
    comes_back(asked, asked.mail(ANA))
    assert ANA in text_of(asked.mail(OFFICE))
    assert asked.requests() == {"REQ-2026-00001": "pending"}


def test_a_mail_to_the_access_office_that_comes_back_makes_no_other(asked: World) -> None:
    comes_back(asked, asked.mail(ANA))
    comes_back(asked, asked.mail(OFFICE))
    assert len(asked.mails(OFFICE)) == 1


def test_a_proved_mail_from_a_dead_address_brings_it_back_to_life(asked: World) -> None:
    comes_back(asked, asked.mail(MIA))
    assert asked.column("SELECT address FROM dead_address") == [MIA]
    asked.writes(MIA, "status", proof="mx.larkspur.example; none")
    asked.works()
    assert asked.column("SELECT address FROM dead_address") == [MIA]
    asked.writes(MIA, "status")
    asked.works()
    assert asked.column("SELECT address FROM dead_address") == []


# case 99
def test_an_approval_that_the_provider_suppressed_passes_on_as_well(asked: World) -> None:
    desk, (notice_id,) = asked.mailbot.desk, asked.column("SELECT notice_id FROM outbox WHERE recipient = :at", at=MIA)
    with desk.store.write() as tx:
        done = not_delivered(desk, tx, notice_id, "suppressed by the provider", permanent=True, at=desk.now())
    assert done == f"our approval mail to {MIA} came back; REQ-2026-00001 is passed on to Henrik Sørensen"
    assert approvers(asked) == [HENRIK, OTO]
    with desk.store.write() as tx:
        not_delivered(desk, tx, notice_id, "suppressed by the provider", permanent=True, at=desk.now())
    assert approvers(asked) == [HENRIK, OTO]
    assert DESK not in approvers(asked)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_where_one_of_two_is_enough_and_neither_can_be_written_to_the_access_office_reads_of_it(world: World) -> None:
    stages = (StageRule("", ("manager", "owner"), mode="any"),)
    changes(world, policy=lambda row: replace(row, rules=(replace(row.rules[0], stages=stages),), fallbacks={}))
    world.writes(ANA, WISH)
    world.works()
    comes_back(world, world.mail(MIA))
    office = enter(world, "victor.navarro@larkspur.example")
    assert "comes back" not in office.open("/")
    comes_back(world, world.mail(OTO))
    for address in approvers(world):
        assert "comes back" not in office.open("/")
        comes_back(world, world.mail(address))
    assert "comes back" in office.open("/")
