"""After a no: one second look by somebody independent, because of new facts; what comes of it is final."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from access_world import made, with_policy
from beginnings import told_once
from everyday import acts, changes, enter, file_of, managed_by, says, with_staff
from world import ANA, DANIEL, EVE, HENRIK, MIA, NADIA, OTO, World, link_in, text_of

from mailbot.services.queries.telling import Telling

PRAKASH = "prakash.iyer@larkspur.example"
MARGARET = "margaret.oyelaran@larkspur.example"
BOARD = (PRAKASH, EVE)
NEWS = "appeal: the auditors now demand corrections by Friday and nobody else is here"


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = World(tmp_path, database_url)
    yield world
    world.close()


@told_once
def denied(world: World, by: str = OTO) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    if by == OTO:
        world.decides(MIA, "approve")
    world.decides(by, "reject", "Read is enough for closing.")


def appeals(world: World, text: str = NEWS, by: str = ANA, mail: str = "Not approved") -> None:
    world.writes(by, text, reply_to=world.mail(ANA, mail))
    world.works()


def asked(world: World, request_id: str) -> list[tuple[str, tuple[str, ...]]]:
    file = file_of(world, request_id)
    return [(world.mailbot.desk.person(row.approver).email, row.roles) for row in file.approvals]


def answer(world: World) -> str:
    return text_of(world.mails(ANA)[-1])


def tags(world: World) -> list[str]:
    return world.column("SELECT tag FROM audit_entry WHERE tag = 'request:appealed'")


def test_for_whom_another_asked_reads_that_they_may_appeal_and_is_not_told_to_answer(world: World) -> None:
    world.writes(MIA, "Ana Costa needs Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    world.decides(OTO, "reject", "Read is enough for closing.")
    told = text_of(world.mail(ANA, "Not approved"))
    assert "Mia Berg may appeal once, within 30 days: tell them what is new" in told
    assert "appeal:" not in told


def test_the_receipt_of_an_appeal_says_that_it_is_one(world: World) -> None:
    denied(world)
    appeals(world)
    told = answer(world)
    assert "This is your appeal" in told
    assert told.index("This is your appeal") < told.index("REQ-")


def test_the_mail_about_a_no_says_how_to_appeal(world: World) -> None:
    denied(world)
    assert "You may appeal once, within 30 days and with new facts" in text_of(world.mail(ANA, "Not approved"))


@pytest.mark.parametrize(
    "words", ["please look again", "Bitte nochmal prüfen.", "Pouvez-vous réexaminer ?", "¿Podéis revisarlo otra vez?"]
)
def test_who_asks_to_look_again_reads_how_to_appeal(world: World, words: str) -> None:
    denied(world)
    world.writes(ANA, words, reply_to=world.mail(ANA, "Not approved"))
    world.works()
    assert "answer with “appeal:” and what is new as the first line" in " ".join(answer(world).split())
    assert not tags(world)


def test_the_role_that_said_no_goes_to_the_next_manager_and_the_others_are_asked_as_usual(world: World) -> None:
    denied(world)
    appeals(world)
    assert world.requests() == {"REQ-2026-00001": "rejected", "REQ-2026-00002": "pending"}
    assert asked(world, "REQ-2026-00002") == [(MIA, ("manager",)), (HENRIK, ("appeal_reviewer", "owner"))]
    assert tags(world) == ["request:appealed"]
    mail = text_of(world.mail(HENRIK, "Appeal"))
    assert "Oto Virtanen said no: “Read is enough for closing.”" in mail
    assert "the auditors now demand corrections" in mail
    assert "we asked you to decide as reviewer in the place of the owner." in mail
    page = world.signed_in(HENRIK, link_in(world.mail(HENRIK))).page.text
    assert "Read is enough for closing." in page
    assert "the auditors now demand corrections" in page
    assert "REQ-2026-00002" in answer(world)
    assert "Henrik Sørensen (reviewer in the place of the owner)" in answer(world)


def test_approved_by_all_it_becomes_a_task_and_the_trail_is_whole(world: World) -> None:
    denied(world)
    appeals(world)
    world.decides(MIA, "approve", "", "Appeal")
    assert world.tasks() == []
    world.decides(HENRIK, "approve", "", "Appeal")
    assert [(task.request_id, task.kind) for task in world.tasks()] == [("REQ-2026-00002", "grant")]
    assert world.trail().wrong is None


def test_the_role_named_for_appeals_looks_again(tmp_path: Path, database_url: str) -> None:
    world = made(tmp_path, database_url, with_policy(appeals="ciso"))
    denied(world)
    appeals(world)
    assert asked(world, "REQ-2026-00002") == [(MIA, ("manager",)), (PRAKASH, ("appeal_reviewer", "owner"))]
    world.close()


def test_a_reviewer_who_decided_before_is_passed_over(tmp_path: Path, database_url: str) -> None:
    """The appeals role is the manager's own: she approved the first request, so she does not look again."""
    world = made(tmp_path, database_url, with_policy(appeals="manager"))
    denied(world)
    appeals(world)
    assert asked(world, "REQ-2026-00002") == [(MIA, ("manager",)), (HENRIK, ("appeal_reviewer", "owner"))]
    world.close()


def test_who_looks_again_reads_for_whom_a_delegate_said_no(world: World) -> None:
    world.writes(MIA, "Eve Marlow decides for me until 1 December.")
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    world.decides(EVE, "reject", "Not now.")
    world.writes(ANA, NEWS, reply_to=world.mail(ANA, "Not approved"))
    world.works()
    assert "Eve Marlow, for Mia Berg said no: “Not now.”" in text_of(world.mail(OTO, "Appeal against"))


def test_the_no_of_a_delegate_goes_above_for_whom_they_said_it_and_not_back_to_them(world: World) -> None:
    with_staff(world, EVE, manager=MIA)
    says(world, MIA, "Eve Marlow decides for me until 1 December.")
    says(world, ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.decides(EVE, "reject", "Not now.")
    says(world, MIA, "I am back.")
    appeals(world)
    assert asked(world, "REQ-2026-00002") == [(HENRIK, ("appeal_reviewer", "manager")), (OTO, ("owner",))]


def test_a_no_of_the_manager_goes_above_the_manager(world: World) -> None:
    denied(world, by=MIA)
    appeals(world)
    assert asked(world, "REQ-2026-00002") == [(HENRIK, ("appeal_reviewer", "manager")), (OTO, ("owner",))]


def test_an_owner_who_is_the_new_manager_is_asked_as_owner_while_somebody_else_looks_again(
    tmp_path: Path, database_url: str
) -> None:
    """Nobody answers twice here: Oto had the manager's answer to give, and the owner's went to the next manager."""
    world = made(tmp_path, database_url, with_policy(merge_same_person=frozenset()))
    denied(world, by=MIA)
    with_staff(world, ANA, manager=OTO)
    appeals(world)
    assert asked(world, "REQ-2026-00002") == [(HENRIK, ("appeal_reviewer", "manager")), (OTO, ("owner",))]
    explained = "\n".join(Telling(world.mailbot.desk).lines("REQ-2026-00002") or ())
    assert "Nobody answers twice here" not in explained, "the owner is asked as owner after all"
    assert "somebody independent is asked in the place of the manager who said no" in explained
    assert world.trail().wrong is None
    world.close()


def test_a_second_no_is_final(world: World) -> None:
    denied(world)
    appeals(world)
    world.decides(HENRIK, "reject", "Still no.", "Appeal")
    last = text_of(world.mail(ANA, "Still no."))
    assert "This is final." in last
    assert "may appeal" not in last
    appeals(world, NEWS + " really", mail="Still no.")
    assert "was an appeal itself" in answer(world)
    world.clock.forward(minutes=11)  # the caps on answers
    appeals(world, f"appeal REQ-2026-00001: {NEWS} and more")
    assert "there is one appeal" in answer(world)
    assert list(world.requests().values()) == ["rejected", "rejected"]
    assert world.tasks() == []
    assert world.trail().wrong is None


@pytest.mark.parametrize("text", ["appeal:", "I appeal.", "appeal: for the month-end closing", "appeal: please please"])
def test_without_new_facts_it_is_refused(world: World, text: str) -> None:
    denied(world)
    appeals(world, text)
    assert "nothing new" in answer(world)
    assert list(world.requests()) == ["REQ-2026-00001"]
    assert tags(world) == []


def test_after_thirty_days_it_is_refused(world: World) -> None:
    denied(world)
    world.clock.forward(days=31)
    appeals(world)
    assert "more than 30 days old" in answer(world)
    assert list(world.requests()) == ["REQ-2026-00001"]


def test_somebody_else_cannot_appeal(world: World) -> None:
    denied(world)
    appeals(world, f"appeal REQ-2026-00001: {NEWS}", by=EVE)
    assert "only whoever asked for it can appeal" in text_of(world.mail(EVE))
    appeals(world, NEWS, by=EVE)
    assert list(world.requests()) == ["REQ-2026-00001"]


def test_what_was_not_denied_cannot_be_appealed(world: World) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    world.writes(ANA, f"appeal REQ-2026-00001: {NEWS}")
    world.works()
    assert "an appeal is against a no" in answer(world)
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_an_appeal_against_nothing_is_told_how(world: World) -> None:
    world.writes(ANA, NEWS)
    world.works()
    assert "say which request: answer the mail" in answer(world)
    assert "or name it: “appeal REQ-…: what is new”" in answer(world)


def test_a_mail_in_german_appeals_as_well(world: World) -> None:
    denied(world)
    appeals(world, "Ich lege Einspruch ein: die Prüfer verlangen jetzt Korrekturen bis Freitag")
    assert world.requests()["REQ-2026-00002"] == "pending"


def test_nobody_independent_is_left_and_the_access_office_has_it(world: World) -> None:
    """The chain of managers ends with the one who said no."""
    world.writes("henrik.sorensen@larkspur.example", "I need Read on the Finance Shared Drive for the board.")
    world.works()
    asked_of = asked(world, "REQ-2026-00001")
    assert (MARGARET, ("manager",)) in asked_of
    world.decides(MARGARET, "reject", "No.")
    world.writes(HENRIK, NEWS, reply_to=world.mail(HENRIK, "Not approved"))
    world.works()
    assert world.requests()["REQ-2026-00002"] == "held"
    assert "nobody independent can look again" in text_of(world.mail("access-office@larkspur.example"))


def test_whoever_said_no_cannot_decide_the_appeal_even_with_its_slot(world: World) -> None:
    denied(world)
    appeals(world)
    approvers = [person for person, _ in asked(world, "REQ-2026-00002")]
    assert OTO not in approvers
    browser = world.browser()
    browser.open(link_in(world.mail(OTO, "Decide by")))
    assert browser.status in (409, 410)


def test_while_it_is_decided_the_others_follow_the_rules_and_the_reviewer_stays(world: World) -> None:
    denied(world)
    appeals(world)
    changes(world, people=managed_by(DANIEL), rows=lambda row: replace(row, owner=NADIA))
    assert asked(world, "REQ-2026-00002") == [(DANIEL, ("manager",)), (HENRIK, ("appeal_reviewer", "owner"))]
    assert "the rules now name you as manager" in text_of(world.mail(DANIEL, "decide"))
    changes(world, people=managed_by(OTO), name="who said no manages Ana")
    assert asked(world, "REQ-2026-00002") == [(MARGARET, ("manager",)), (HENRIK, ("appeal_reviewer", "owner"))]


def test_somebody_else_looks_again_instead_of_a_reviewer_who_has_left(world: World) -> None:
    """Nobody is above Oto once Henrik has left; then the policy names somebody."""
    denied(world)
    appeals(world)
    changes(world, people=lambda row: replace(row, active=row.active and row.email != HENRIK))
    assert "has nobody to decide it" in world.mail("access-office@larkspur.example")["Subject"]
    changes(world, policy=lambda policy: replace(policy, appeals="ciso"), name="with somebody for appeals")
    assert asked(world, "REQ-2026-00002") == [(MIA, ("manager",)), (PRAKASH, ("appeal_reviewer", "owner"))]
    told = text_of(world.mail(PRAKASH, "decide"))
    assert "Henrik Sørensen, who was asked as reviewer in the place of the owner, no longer works here" in " ".join(
        told.split()
    )
    for person in (MIA, PRAKASH):
        world.decides(person, "approve", "", "Appeal")
    assert world.requests()["REQ-2026-00002"] == "approved"
    assert world.trail().wrong is None


def test_of_an_appeal_that_nobody_decided_its_requester_reads_what_is_left(world: World) -> None:
    """The same word does not bring it again: there is one appeal."""
    denied(world)
    appeals(world)
    for _ in range(7):
        world.clock.forward(days=1)
        world.works()
    assert world.requests()["REQ-2026-00002"] == "lapsed"
    ended = text_of(world.mail(ANA, "Nobody decided in time"))
    assert "If it is still needed, write to access@larkspur.example again." in ended
    says(world, ANA, "status")
    assert "To ask again" not in answer(world)
    assert "Ask again" not in enter(world, ANA).open("/requests/REQ-2026-00002")
    says(world, ANA, f"appeal REQ-2026-00001: {NEWS}")
    why = "REQ-2026-00002, the appeal against it, has lapsed: nobody decided in time. There is one:"
    assert f"{why} please ask for the access anew." in " ".join(answer(world).split())


def denied_by_another(world: World) -> None:
    """Mia says no, takes it back and says yes; then Oto says no."""
    denied(world, by=MIA)
    taken_back(world, by=MIA)
    world.decides(MIA, "approve", "", "Approve:")
    world.decides(OTO, "reject", "Read is enough for closing.", "Approve:")


def test_whoever_took_a_no_back_does_not_decide_on_the_appeal_against_the_no_of_another(world: World) -> None:
    denied_by_another(world)
    appeals(world)
    reviewers = [(HENRIK, ("appeal_reviewer", "manager")), (MARGARET, ("appeal_reviewer", "owner"))]
    assert asked(world, "REQ-2026-00002") == reviewers
    explained = "\n".join(Telling(world.mailbot.desk).lines("REQ-2026-00002") or ())
    assert "somebody independent is asked in the place of the manager and owner who said no" in explained
    for person in (HENRIK, MARGARET):
        world.decides(person, "approve", "", "Appeal")
    assert world.requests()["REQ-2026-00002"] == "approved"
    assert world.trail().wrong is None


def test_nor_does_the_appeal_pass_to_them(world: World) -> None:
    denied_by_another(world)
    appeals(world)
    page = acts(world, HENRIK, verb="pass", colleague=MIA, reason="You know her.")
    assert "Mia Berg has had their say" in page.page.text
    says(world, HENRIK, "Mia Berg decides for me until 1 December.")
    assert MIA not in [person for person, _ in asked(world, "REQ-2026-00002")]


def test_nobody_is_left_beside_whoever_took_a_no_back_and_the_access_office_has_it(world: World) -> None:
    """Above Margaret is nobody: her answer is for somebody independent, too."""
    says(world, HENRIK, "I need Edit on the Finance Shared Drive for the board.")
    world.decides(MARGARET, "reject", "No.")
    taken_back(world, by=MARGARET)
    world.decides(MARGARET, "approve", "", "Approve:")
    world.decides(OTO, "reject", "Read is enough.", "Approve:")
    world.writes(HENRIK, NEWS, reply_to=world.mail(HENRIK, "Not approved"))
    world.works()
    assert world.requests()["REQ-2026-00002"] == "held"
    assert "nobody independent can look again" in text_of(world.mail("access-office@larkspur.example"))
    changes(world, policy=lambda policy: replace(policy, appeals="ciso", approvers={"ciso": "b"}, groups={"b": BOARD}))
    world.clock.forward(hours=1)
    world.works()
    assert world.requests()["REQ-2026-00002"] == "pending"


def taken_back(world: World, by: str = OTO) -> str:
    """Somebody takes their no to the first request back; what the page says."""
    link = next(link_in(mail) for mail in world.mails(by) if "decide by" in mail["Subject"])
    page = world.signed_in(by, link)
    page.open(link)
    text = page.send(verb="undo", reason="I was wrong.")
    world.works()
    return text


def test_a_no_is_not_taken_back_past_the_final_no_to_the_appeal(world: World) -> None:
    denied(world)
    appeals(world)
    world.decides(HENRIK, "reject", "Still no.", "Appeal")
    assert "It was appealed against in REQ-2026-00002, and the no to that is final." in taken_back(world)
    assert list(world.requests().values()) == ["rejected", "rejected"]


def test_a_no_is_not_taken_back_once_the_appeal_has_given_the_access(world: World) -> None:
    denied(world)
    appeals(world)
    for person in (MIA, HENRIK):
        world.decides(person, "approve", "", "Appeal")
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "")
    assert "REQ-2026-00002 gave them this by now." in taken_back(world)
    assert world.requests() == {"REQ-2026-00001": "rejected", "REQ-2026-00002": "approved"}


def test_a_no_is_not_taken_back_for_somebody_who_has_left(world: World) -> None:
    denied(world)
    world.leaves(ANA)
    assert "Ana Costa no longer works here." in taken_back(world)
    assert world.requests() == {"REQ-2026-00001": "rejected"}
