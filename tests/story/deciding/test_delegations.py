"""Who is away lets a colleague decide: by mail or on a page, from the first day to the last, with both names kept."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from beginnings import told_once
from everyday import enter, own_page, seats, takes_up, with_staff
from sheets_of_it import confirmed
from world import ANA, DANIEL, DESK, EVE, MIA, NADIA, OTO, WISH, World, link_in, meddle, text_of

from mailbot.services.people import delegations
from mailbot.services.ports import GrantFilter


@told_once
def asks(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()


def says(world: World, sender: str, text: str, **more: str) -> None:
    world.writes(sender, text, subject="While I am away", **more)
    world.works()


def lasting(world: World) -> list[str]:
    return world.column("SELECT delegate || ' ' || since || ' ' || until FROM delegation WHERE ended_at IS NULL")


def goes_on(world: World, at: datetime) -> None:
    """Time goes to a moment, and mailbot does what is due."""
    world.clock.at = at
    world.works()


def utc(*moment: int) -> datetime:
    year, month, day, hour, minute = (*moment, 0, 0)[:5]
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_a_delegation_is_told_to_both_and_what_is_open_passes_at_once(world: World) -> None:
    asks(world)
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    receipt = text_of(world.mail(MIA, "decides for you"))
    assert "Daniel Weber decides for you from Thursday 26 November 2026 until Tuesday 1 December 2026." in receipt
    assert "You decide for Mia Berg from Thursday 26 November 2026" in text_of(world.mail(DANIEL, "You decide for"))
    assert seats(world) == ["Daniel Weber for Mia Berg", "Oto Virtanen"]
    asked = text_of(world.mail(DANIEL, "may Ana Costa have"))
    assert "because Mia Berg is away and you decide for them" in asked
    assert asked.index("You are asked in place of Mia Berg.") < asked.index("Who:")
    old = world.signed_in(MIA, link_in(world.mail(MIA, "may Ana Costa have")))
    assert "Passed on to Daniel Weber, for Mia Berg" in old.page.text or "Passed on to D… W…" in old.page.text
    assert 'name="verb"' not in old.page.text


@pytest.mark.parametrize(
    ("words", "yes"),
    [
        ("I'm out of office until 1 December. Daniel covers for me.", "Yes please"),
        ("Daniel Weber entscheidet bis 1. Dezember für mich.", "Ja, genau."),
    ],
)
def test_who_only_tells_who_stands_in_is_asked_and_a_yes_arranges_it(world: World, words: str, yes: str) -> None:
    says(world, MIA, words)
    asked = world.mail(MIA)
    assert text_of(asked).startswith("Question")
    assert "Shall Daniel Weber decide for you from 26 November 2026 until 1 December 2026?" in text_of(asked)
    assert (lasting(world), world.mails(DANIEL)) == ([], [])
    world.writes(MIA, yes, reply_to=asked)
    world.works()
    assert lasting(world) == ["LF-1021 2026-11-26 2026-12-01"]
    assert "Daniel Weber decides for you from Thursday 26 November 2026" in text_of(world.mail(MIA))
    says(world, MIA, words)
    assert "decides for you" in text_of(world.mail(MIA))  # who decides already is not asked about again


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_who_answers_somebody_elses_mail_is_asked_as_well(world: World) -> None:
    """Eve asks who decides for Mia, with our address as the Reply-To."""
    asks(world)
    hers = EmailMessage()
    hers["Subject"], hers["Message-ID"], hers["Reply-To"] = "Holidays", "<asked@larkspur.example>", DESK
    world.writes(MIA, "Eve Marlow decides for me until 1 December.", reply_to=hers)
    world.works()
    asked = world.mail(MIA, "Shall Eve Marlow decide for you")
    assert lasting(world) == []
    world.writes(MIA, "yes", reply_to=asked)
    world.works()
    assert [row.partition(" ")[2] for row in lasting(world)] == ["2026-11-26 2026-12-01"]


def test_who_says_so_in_answer_to_a_mail_of_ours_is_not_asked(world: World) -> None:
    asks(world)
    world.writes(MIA, "Daniel Weber decides for me until 1 December.", reply_to=world.mail(MIA))
    world.works()
    assert len(lasting(world)) == 1


def test_a_yes_arranges_the_days_that_were_asked_about_whenever_it_comes_and_once(world: World) -> None:
    says(world, MIA, "I'm on holiday. Daniel covers for me.")
    asked = world.mail(MIA)
    assert "from 26 November 2026 until 26 December 2026?" in text_of(asked)
    world.clock.forward(days=5)
    for _ in range(2):
        world.writes(MIA, "Yes", reply_to=asked)
        world.works()
    assert lasting(world) == ["LF-1021 2026-12-01 2026-12-26"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_who_tells_that_a_colleague_stands_in_for_longer_than_they_decide_is_asked_too(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 28 November.")
    says(world, MIA, "I'm out of office until 1 December. Daniel covers for me.")
    assert "from 26 November 2026 until 1 December 2026?" in text_of(world.mail(MIA))


def test_anything_but_a_proved_yes_of_the_person_who_was_asked_arranges_nothing(world: World) -> None:
    says(world, MIA, "I'm out of office until 1 December. Daniel covers for me.")
    asked = world.mail(MIA)
    for sender, words in ((MIA, "No"), (MIA, "Yes, but only if he agrees."), (DANIEL, "Yes"), (EVE, "Yes")):
        world.writes(sender, words, reply_to=asked)
        world.works()
    world.writes(MIA, "Yes", proof="mx.larkspur.example; dmarc=fail header.from=x", reply_to=asked)
    world.works()
    assert lasting(world) == []


def test_the_delegate_decides_as_approver_and_both_names_are_in_mail_page_and_trail(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    asks(world)
    assert "Daniel Weber, for Mia Berg (manager)" in text_of(world.mail(ANA, "Received"))
    assert world.mails(MIA)[-1]["Subject"].startswith("Re: While I am away")  # never asked herself
    page = world.signed_in(DANIEL, link_in(world.mail(DANIEL, "may Ana Costa have"))).page.text
    assert "Daniel Weber, for Mia Berg, your decision as manager" in page
    world.decides(DANIEL, "approve", containing="may Ana Costa have")
    world.decides(OTO, "approve")
    assert "Daniel Weber, for Mia Berg" in text_of(world.mail(ANA, "Approved"))
    assert seats(world) == ["Daniel Weber for Mia Berg", "Oto Virtanen"]
    bodies = [json.loads(body) for body in _bodies(world, "request:stage:approved")]
    (mia,) = world.column("SELECT ref FROM person WHERE email = :at", at=MIA)
    assert [body["data"].get("deputy_for", "") for body in bodies] == [mia, ""]
    assert len(world.tasks()) == 1
    (it,) = world.mailbot.desk.policy.roles["it"]
    assert "Daniel Weber, for Mia Berg" in enter(world, it).open("/tasks/T-00001")
    confirmed(world)
    (row,) = world.mailbot.queries.register(GrantFilter())
    assert row["approved_by"] == "Daniel Weber, for Mia Berg; Oto Virtanen"
    ana = enter(world, ANA)
    assert "Daniel Weber, for Mia Berg" in ana.open(f"/register/people/{row['employee_id']}")
    assert "Daniel Weber, for Mia Berg" in ana.open("/mine")
    world.writes(ANA, "my access")
    world.works()
    assert "approved by Daniel Weber, for Mia Berg and Oto Virtanen" in text_of(world.mail(ANA))
    assert world.trail().wrong is None


def _bodies(world: World, tag: str) -> list[str]:
    with world.mailbot.desk.store.read() as tx:
        found = [entry.body.decode() for entry in tx.trail()]
    return [body for body in found if json.loads(body)["tag"] == tag]


def test_the_days_begin_and_end_at_the_companys_midnight_also_when_clocks_change(world: World) -> None:
    assert world.mailbot.desk.policy.calendar.time_zone == "Europe/Dublin"  # UTC+1 from 28 March 2027, 01:00 UTC on
    goes_on(world, utc(2027, 3, 26, 9))
    says(world, MIA, "From 28 to 28 March Daniel Weber decides for me.")
    goes_on(world, utc(2027, 3, 27, 23, 58))
    asks(world)
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    goes_on(world, utc(2027, 3, 28, 0, 1))
    assert seats(world) == ["Daniel Weber for Mia Berg", "Oto Virtanen"]
    world.restart()
    goes_on(world, utc(2027, 3, 28, 22, 58))
    assert seats(world) == ["Daniel Weber for Mia Berg", "Oto Virtanen"]
    assert lasting(world) == ["LF-1021 2027-03-28 2027-03-28"]
    goes_on(world, utc(2027, 3, 28, 23, 1))
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    assert "because you are back: Daniel Weber decided for you" in text_of(world.mail(MIA, "may Ana Costa have"))
    assert lasting(world) == []
    assert world.trail().wrong is None


def test_delegates_of_delegates_decide_and_a_circle_falls_to_the_next_in_line(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    says(world, DANIEL, "Nadia Benali decides for me until 1 December.")
    asks(world)
    assert seats(world) == ["Nadia Benali for Mia Berg", "Oto Virtanen"]
    says(world, NADIA, "Mia Berg decides for me until 1 December.")
    world.clock.forward(minutes=2)
    world.works()
    assert seats(world) == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]


@pytest.mark.parametrize("party", ["Ana Costa", "Oto Virtanen"])
def test_neither_a_party_of_the_request_nor_who_has_another_seat_stands_in(world: World, party: str) -> None:
    says(world, MIA, f"{party} decides for me until 1 December.")
    asks(world)
    assert seats(world) == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]


def test_i_am_back_ends_it_at_once_and_what_is_undecided_comes_back(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    asks(world)
    says(world, MIA, "I am back.")
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    assert text_of(world.mail(MIA, "no longer decides for you")).startswith("Ended")
    assert "You no longer decide for Mia Berg" in text_of(world.mail(DANIEL))
    assert lasting(world) == []
    says(world, MIA, "Please stop the delegation.")
    assert "there was nothing to end" in text_of(world.mail(MIA))


def test_nobody_decides_for_a_delegator_who_has_left(world: World) -> None:
    asks(world)
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    assert seats(world) == ["Daniel Weber for Mia Berg", "Oto Virtanen"]
    read = len(world.mails(MIA))
    with_staff(world, MIA, active=False)
    world.works()
    assert len(world.mails(MIA)) == read
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    daniel = world.signed_in(DANIEL, link_in(world.mail(DANIEL, "may Ana Costa have")))
    assert 'name="verb"' not in daniel.page.text
    told = text_of(world.mail("access-office@larkspur.example", "has nobody to decide it"))
    assert "Mia Berg, manager for Finance Shared Drive (Edit) for Ana Costa, no longer works here" in told
    with_staff(world, ANA, manager=DANIEL)
    world.works()
    assert seats(world) == ["Daniel Weber", "Oto Virtanen"]
    world.decides(DANIEL, "approve", containing="may Ana Costa have")
    world.decides(OTO, "approve", containing="may Ana Costa have")
    assert set(world.requests().values()) == {"approved"}
    assert world.trail().wrong is None


def test_whose_delegate_has_left_reads_that_and_not_that_they_are_back(world: World) -> None:
    asks(world)
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    read = len(world.mails(DANIEL))
    with_staff(world, DANIEL, active=False)
    world.works()
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    assert "Daniel Weber, who decided for you, no longer works here" in text_of(world.mail(MIA, "may Ana Costa have"))
    assert len(world.mails(DANIEL)) == read
    assert world.trail().wrong is None


def test_both_are_told_once_when_its_last_day_is_over(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    asks(world)
    goes_on(world, utc(2026, 12, 1, 23, 58))
    assert not [mail for who in (MIA, DANIEL) for mail in world.mails(who) if "no longer decide" in text_of(mail)]
    for minute in (1, 3, 10):
        goes_on(world, utc(2026, 12, 2, 0, minute))
    for who, words in (
        (MIA, "Daniel Weber no longer decides for you: Tuesday 1 December 2026 was the last day."),
        (DANIEL, "You no longer decide for Mia Berg: Tuesday 1 December 2026 was the last day."),
    ):
        (told,) = [text for mail in world.mails(who) if words in (text := text_of(mail))]
        assert told.startswith("Ended")
    assert "come back to you" in text_of(world.mail(MIA, "no longer decides"))
    assert world.trail().wrong is None


def test_whose_later_delegation_goes_on_reads_who_decides_now(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    says(world, MIA, "Nadia Benali decides for me until 10 December.")
    goes_on(world, utc(2026, 12, 2, 0, 1))
    ended = text_of(world.mail(MIA, "Daniel Weber no longer decides for you"))
    assert "Nadia Benali does now." in ended
    assert "come back" not in ended


def test_who_names_another_colleague_for_the_same_days_reads_that_the_first_decides_no_longer(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me from 30 November until 11 December.")
    assert "it is no longer" not in text_of(world.mail(MIA))
    says(world, MIA, "Nadia Benali decides for me from 1 December until 4 December.")
    told = " ".join(text_of(world.mail(MIA)).split())
    assert "Nadia Benali decides for you from Tuesday 1 December 2026 until Friday 4 December 2026." in told
    assert "On these days it is no longer Daniel Weber." in told
    assert "it is no longer" not in text_of(world.mail(NADIA))
    says(world, MIA, "Oto Virtanen decides for me from 14 December until 18 December.")
    assert "it is no longer" not in text_of(world.mail(MIA))


def test_a_delegate_whose_days_go_to_another_colleague_reads_which_though_nothing_is_open(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me from 30 November until 11 December.")
    read = len(world.mails(DANIEL))
    says(world, MIA, "Nadia Benali decides for me from 1 December until 4 December.")
    (told,) = [" ".join(text_of(mail).split()) for mail in world.mails(DANIEL)[read:]]
    assert "Nadia Benali decides for Mia Berg from Tuesday 1 December 2026 until Friday 4 December 2026" in told
    assert "you no longer do on these days" in told
    assert "You get this because you were to decide for Mia Berg on these days." in told
    says(world, MIA, "Nadia Benali decides for me from 1 December until 5 December.")
    assert len(world.mails(DANIEL)) == read + 2


def test_who_is_back_from_several_delegations_gets_one_mail_that_names_who_decided(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 11 December.")
    says(world, MIA, "Nadia Benali decides for me until 11 December.")
    read = len(world.mails(MIA))
    says(world, MIA, "I am back.")
    assert lasting(world) == []
    (told,) = [text_of(mail) for mail in world.mails(MIA)[read:]]
    assert "Nadia Benali no longer decides for you. Approvals that are still open come back to you" in told
    for colleague in (DANIEL, NADIA):
        assert "You no longer decide for Mia Berg" in text_of(world.mail(colleague))


def test_a_delegate_who_loses_what_is_open_to_another_one_reads_so_once(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    asks(world)
    says(world, MIA, "Nadia Benali decides for me until 10 December.")
    assert "Nadia Benali decides for Mia Berg now." in text_of(world.mail(DANIEL, "need not decide this any more"))
    says(world, MIA, "I am back.")
    assert "You no longer decide for Mia Berg" in text_of(world.mail(NADIA))
    assert not [mail for mail in world.mails(NADIA) if "need not decide" in text_of(mail)]


def test_who_is_away_by_now_lets_nothing_pass_that_came_due_while_mailbot_was_off(world: World) -> None:
    asks(world)
    says(world, MIA, "Daniel Weber decides for me from 30 November until 4 December.")
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]
    goes_on(world, utc(2026, 11, 30, 17))
    assert seats(world)[0] == "Daniel Weber for Mia Berg"
    assert not [mail for mail in world.mails(MIA) if "Your time to decide ended" in text_of(mail)]


def test_without_an_end_it_is_capped_and_said(world: World) -> None:
    says(world, MIA, "My delegate is Daniel Weber until further notice.")
    assert lasting(world) == ["LF-1021 2026-11-26 2026-12-26"]
    assert "You named no last day, so it ends then" in text_of(world.mail(MIA))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Bob Stranger decides for me until Friday.", "we do not know for certain whom you mean"),
        ("Weber decides for me until Friday.", "we do not know for certain whom you mean"),
        ("Melissa Hart decides for me until Friday.", "we do not know for certain whom you mean"),
        ("Daniel Weber decides for me until 9 January 2029.", "more than a year"),
    ],
)
def test_a_delegation_that_cannot_be_is_refused_in_words(world: World, text: str, why: str) -> None:
    says(world, MIA, text)
    assert why in text_of(world.mail(MIA))
    assert lasting(world) == []


def test_where_the_policy_allows_none_it_is_refused_and_older_ones_count_no_more(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    takes_up(world, policy=replace(world.mailbot.desk.policy, delegation="nobody"))
    says(world, MIA, "Nadia Benali decides for me until 1 December.")
    assert "nobody may let others decide here" in text_of(world.mail(MIA))
    asks(world)
    assert seats(world) == ["Mia Berg", "Oto Virtanen"]


@pytest.mark.parametrize("proof", ["mx.larkspur.example; none", "mx.larkspur.example; dmarc=fail header.from=x"])
def test_a_forger_makes_nobody_decide_not_even_with_the_confirmation_of_the_person(world: World, proof: str) -> None:
    says(world, MIA, "Eve Marlow decides for me until 1 December.", proof=proof)
    assert lasting(world) == []
    if world.mails(MIA):
        browser = world.browser()
        browser.open(link_in(world.mail(MIA), "c"))
        number = next(word.strip(".") for word in browser.page.text.split("Type the number ")[1].split("<"))
        browser.send(number=number)
        world.works()
        assert "could not be proved" in text_of(world.mail(MIA))
    assert lasting(world) == []
    assert world.mails(EVE) == []


def test_an_old_mail_that_comes_again_makes_nobody_decide(world: World) -> None:
    """Who kept a genuine mail, signature and all, delivers it in the next holidays."""
    says(world, MIA, "Daniel Weber decides for me until further notice.", date="Mon, 17 Nov 2025 09:00:00 +0100")
    assert lasting(world) == []
    assert "its date is more than a week off" in text_of(world.mail(MIA))


@pytest.mark.parametrize(
    "text",
    [
        "Please ask Daniel Weber for access to the finance drive while I am away.",
        "Could Daniel Weber decide for me?",
        "Daniel Weber decides for me if I am ill.",
        "Daniel Weber decides for me and needs Viewer on Orchard Finance until Friday.",
        "Please give Daniel Weber Edit on the Finance Shared Drive while I am away until 9 January.",
    ],
)
def test_no_other_mail_is_taken_for_a_delegation(world: World, text: str) -> None:
    says(world, MIA, text)
    assert lasting(world) == []


def test_a_signed_in_person_lists_adds_and_ends_on_their_page(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    page = own_page(world, MIA)
    assert "Daniel Weber" in page.page.text
    page.send(1, to=f"Nadia Benali <{NADIA}>", since="2026-12-10", until="2026-12-12")
    assert lasting(world) == ["LF-1021 2026-11-26 2026-12-01", "LF-1022 2026-12-10 2026-12-12"]
    page.send(2, to=MIA, since="2026-12-10", until="2026-12-12")
    assert page.status == 422
    assert "That is you." in page.page.text
    page.send(0)
    assert lasting(world) == ["LF-1022 2026-12-10 2026-12-12"]
    world.works()
    assert "You decide for Mia Berg from Thursday 10 December 2026" in text_of(world.mail(NADIA))


def test_the_page_is_nobody_elses_and_looking_at_it_writes_nothing(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    says(world, DANIEL, "Nadia Benali decides for me until 1 December.")
    daniel = own_page(world, DANIEL, containing="decides for you")
    mias = link_in(world.mail(MIA), "a")
    assert "Daniel Weber" not in daniel.open(mias)
    before = world.column("SELECT seq FROM audit_head")
    daniel.client.post(
        mias.removeprefix("http://127.0.0.1:8080"), data={"end": "D-00001"}, headers={"Origin": "http://testserver"}
    )
    world.browser().open(mias)
    assert world.column("SELECT seq FROM audit_head") == before
    assert len(lasting(world)) == 2


def test_a_delegation_that_nobody_made_is_found_out(world: World) -> None:
    says(world, MIA, "Daniel Weber decides for me until 1 December.")
    assert world.trail().wrong is None
    meddle(world, "UPDATE delegation SET delegate = 'LF-2004'")
    wrong = world.trail().wrong
    assert wrong is not None
    assert "D-00001" in wrong.what


def she_is_back(world: World) -> None:
    says(world, MIA, "I am back.")


def the_office_ends_it(world: World) -> None:
    desk = world.mailbot.desk
    with desk.store.write() as tx:
        (row,) = tx.delegations(desk.today(desk.now()))
        delegations.end(desk, tx, row, "LF-2004", desk.now())


@pytest.mark.parametrize(
    ("again", "fast", "ends"),
    [
        ("<another@larkspur.example>", 0, she_is_back),
        ("<first@larkspur.example>", 0, she_is_back),
        ("<first@larkspur.example>", 0, the_office_ends_it),
        ("<first@larkspur.example>", 3 * 24 * 60, she_is_back),
    ],
)
def test_a_delegation_that_has_ended_does_not_begin_again_because_its_mail_comes_once_more(
    world: World, again: str, fast: int, ends: Callable[[World], None]
) -> None:
    """Its Message-ID may be under no signature, and which mails came before is told by a row; so many minutes may the
    clock of its sender have been fast."""
    date = format_datetime(world.clock.now() + timedelta(minutes=fast))
    words = "Daniel Weber decides for me until 31 December."
    says(world, MIA, words, date=date, message_id="<first@larkspur.example>")
    world.clock.forward(days=2)
    ends(world)
    meddle(world, "UPDATE mail SET dedupe_key = ''")
    world.clock.forward(days=1)
    says(world, MIA, words, date=date, message_id=again)
    assert lasting(world) == []
    assert "you wrote it before you last said who decides for you" in text_of(world.mail(MIA))
    world.clock.forward(days=3)
    says(world, MIA, words)
    assert len(lasting(world)) == 1
