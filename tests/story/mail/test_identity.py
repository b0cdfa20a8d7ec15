"""Whom a mail is from, told by what comes of it: who is answered and where, what approvers are told, who is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from world import ANA, DESK, EVE, MIA, WISH, World, link_in, story_rules, text_of

STRANGER = "stranger@elsewhere.example"
ALIAS = "ana@home.example"
PASSED, FAILED, NOTHING = (f"mx.larkspur.example; dmarc={result} header.from=" for result in ("pass", "fail", "none"))


@pytest.fixture
def open_world(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A company that tells strangers so, and whose Ana writes from home at times."""
    rules = story_rules(tmp_path / "rules")
    policy, staff = rules / "policy.yaml", rules / "staff.csv"
    policy.write_text(
        policy.read_text("utf-8").replace("unknown_senders: silence", "unknown_senders: one_line"), "utf-8"
    )
    staff.write_text(_with_alias(staff.read_text("utf-8")), "utf-8")
    world = World(tmp_path, database_url, rules)
    yield world
    world.close()


def answered(world: World) -> list[str]:
    """Everybody who got a mail, except the auditor's statement of the day."""
    recipients = [str(mail["To"]) for mail in world.mails("")]
    return [recipient for recipient in recipients if not recipient.startswith("audit@")]


def _with_alias(staff: str) -> str:
    heading, *rows = staff.splitlines()
    at = heading.split(",").index("other_addresses")
    assert at == heading.count(",")
    rows = [f"{row.rpartition(',')[0]},{ALIAS}" if row.startswith(ANA) else row for row in rows]
    return "\n".join((heading, *rows)) + "\n"


# case 43
def test_an_unknown_sender_is_told_so_once_a_day(open_world: World) -> None:
    world = open_world
    for day in range(2):
        for number in range(4):
            world.writes(STRANGER, f"{WISH} {day} {number}")
        world.works()
        assert len(world.mails(STRANGER)) == day + 1
        world.clock.forward(days=1)
    mail = world.mail(STRANGER)
    assert text_of(mail).startswith("Problem: we cannot act on mail from this address")
    assert mail["Auto-Submitted"] == "auto-replied"
    assert {row["outcome"] for row in world.mailbot.queries.quarantine()} == {"review"}


@pytest.mark.parametrize("office", ["access-office", "it-desk", "audit"])
def test_an_office_that_several_read_learns_how_to_do_it_under_ones_own_name(world: World, office: str) -> None:
    address = f"{office}@larkspur.example"
    for number in range(2):
        world.writes(address, f"Please release it. {number}", subject="Re: Held: REQ-2026-00001")
        world.works()
    (mail,) = (mail for mail in world.mails(address) if "your own address" in mail["Subject"])
    said = " ".join(text_of(mail).split())
    assert "we act only on what we know a person to have said" in said
    page = {"access-office": "/requests", "it-desk": "/tasks", "audit": "/audit"}[office]
    assert said.partition("Open the pages: ")[2].startswith(f"http://127.0.0.1:8080{page} ")
    assert ("attach it with its column" in said) is (office == "it-desk")
    assert {row["reason"].partition(";")[0] for row in world.mailbot.queries.quarantine()} == {
        f"several people read {address}"
    }


def test_an_office_that_is_not_proved_gets_no_answer(world: World) -> None:
    world.writes("it-desk@larkspur.example", "Please release it.", proof=NOTHING + "larkspur.example")
    world.works()
    assert answered(world) == []


# case 44
@pytest.mark.parametrize("proof", [FAILED, NOTHING, "other.example; dmarc=pass header.from="])
def test_a_stranger_who_is_not_proved_gets_no_answer_at_all(open_world: World, proof: str) -> None:
    open_world.writes(STRANGER, WISH, proof=f"{proof}elsewhere.example", Reply_To=ANA)
    open_world.works()
    assert answered(open_world) == []
    assert [row["outcome"] for row in open_world.mailbot.queries.quarantine()] == ["review"]


# case 44
def test_a_failed_proof_is_recorded_with_its_reason_and_answered_to_nobody(world: World) -> None:
    world.writes(ANA, WISH, proof=f"{FAILED}larkspur.example")
    world.works()
    assert answered(world) == []
    (row,) = world.mailbot.queries.quarantine()
    assert "could not be proved" in str(row["reason"])


# case 61
def test_an_answer_goes_to_the_directorys_address_and_never_to_reply_to(open_world: World) -> None:
    world = open_world
    world.writes(ALIAS, WISH, Reply_To=EVE, Return_Path=f"<{EVE}>")
    world.works()
    assert world.mails(EVE) == []
    assert world.mails(ALIAS) == []
    assert "Ana Costa" in text_of(world.mail(MIA))
    assert text_of(world.mail(ANA)).startswith("Received")


# case 61
def test_who_writes_is_the_author_though_reply_to_names_the_boss(world: World) -> None:
    world.writes(EVE, "I need Edit on the Finance Shared Drive.", Reply_To=MIA)
    world.works()
    with world.mailbot.desk.store.read() as tx:
        (request,) = tx.open_requests(world.mailbot.desk.catalog.person_at(EVE).person_id)  # type: ignore[union-attr]
    assert world.mailbot.desk.name(request.requester) == world.mailbot.desk.name(request.beneficiary) == "Eve Marlow"


# case 62
def test_only_the_listed_addresses_of_a_person_are_theirs(open_world: World) -> None:
    world = open_world
    local, _, domain = ANA.partition("@")
    for other in (f"{local}+x@{domain}", f"{local.replace('.', '')}@{domain}", "ana@elsewhere.example"):
        world.writes(other, WISH)
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []
    world.writes(ALIAS, WISH)
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_a_leaver_who_confirms_a_mail_gets_no_line_to_the_address_in_it(open_world: World) -> None:
    world = open_world
    world.writes(ALIAS, WISH, proof=NOTHING)
    world.works()
    browser, link = world.browser(), link_in(world.mail(ANA))
    browser.open(link)
    browser.send()
    world.leaves(ANA)
    world.works()
    assert world.requests() == {}
    assert world.mails(ALIAS) == []


# case 60
def test_a_domain_that_looks_like_another_is_spelt_out_to_whoever_reviews_it(world: World) -> None:
    world.delivers(f"From: Ana Costa <ana.costa@l\u0430rkspur.example>\r\nSubject: x\r\n\r\n{WISH}\r\n".encode())
    world.works()
    (row,) = world.mailbot.queries.quarantine()
    assert "plain ASCII" in str(row["reason"])
    assert "it is spelt l\\u0430rkspur.example" in str(row["reason"])


def test_forged_mails_cause_few_links_and_only_to_the_directorys_address(open_world: World) -> None:
    world = open_world
    for number in range(12):
        world.writes(ALIAS if number % 2 else ANA, f"{WISH} {number}", proof=NOTHING, Reply_To=EVE)
    world.works()
    assert len(world.mails(ANA)) == 5
    assert len(answered(world)) == 5
    assert world.requests() == {}


def test_a_forged_mail_gets_no_link_of_its_own_into_ours(world: World) -> None:
    world.writes(ANA, WISH, subject="Your session has ended: https://evil.example/login", proof=NOTHING)
    world.works()
    asked = text_of(world.mail(ANA))
    assert 'with the subject "Your session has ended: [link left out]"' in asked
    assert "evil" not in str(world.mail(ANA))


def test_a_warning_about_a_name_makes_no_link_of_it(world: World) -> None:
    world.writes(f'"evil.example/login@a.example" <{ANA}>', WISH)
    world.works()
    assert "Attention: The sender's name reads “[link left out]" in text_of(world.mail(MIA))
    assert "evil.example" not in str(world.mail(MIA))


def test_what_the_access_office_reads_of_a_mail_holds_no_link_of_its_writer(world: World) -> None:
    world.writes(ANA, "I no longer need some of my things, see https://evil.example/login")
    world.works()
    told = text_of(world.mail("access-office@larkspur.example"))
    assert 'Their words: "I no longer need some of my things, see [link left out]"' in told


# case 48
def test_an_approver_is_told_that_the_name_of_the_sender_reads_like_another_address(world: World) -> None:
    world.writes(f'"{MIA}" <{ANA}>', WISH)
    world.works()
    warning = f"Attention: The sender's name reads “{MIA}”, but the mail comes from {ANA}."
    assert warning in text_of(world.mail(ANA))
    assert warning in text_of(world.mail(MIA))
    assert f"reads “{MIA}”" in world.signed_in(MIA, link_in(world.mail(MIA, "decide"))).page.text


def test_a_warning_stays_with_a_request_that_was_asked_back(world: World) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive.", Sender=EVE)
    world.works()
    world.writes(ANA, "Edit, please", reply_to=world.mail(ANA))
    world.works()
    text = text_of(world.mail(MIA))
    assert f"Attention: The mail was sent by {EVE} in the name of {ANA}." in text
    assert "asked back: “Edit, please” — read as Finance Shared Drive (Edit)." in text


# case 45, 46, 47, 49, 50, 51, 52, 53, 60
@pytest.mark.parametrize(
    "sender",
    [
        f"From: {ANA}\r\nFrom: {EVE}",
        f"From: {ANA}, {EVE}",
        f"From: {ANA} <{EVE}>",
        f"From: Staff: {ANA};",
        f"From: {ANA})bob@evil.example",
        "From: =?utf-8?q?ana.costa=40larkspur.example?=@larkspur.example",
        f'From: "{ANA}"@larkspur.example',
        "From: ana.costa@larkspur.example\0",
        "From: ana.costa@l\u0430rkspur.example",
    ],
)
def test_a_sender_that_could_be_read_two_ways_is_put_aside_and_nobody_is_answered(world: World, sender: str) -> None:
    head = f"Authentication-Results: {PASSED}larkspur.example\r\n{sender}\r\nTo: {DESK}\r\nSubject: x"
    world.delivers(f"{head}\r\n\r\n{WISH}\r\n".encode())
    world.works()
    assert world.requests() == {}
    assert answered(world) == []
    assert [row["outcome"] for row in world.mailbot.queries.quarantine()] == ["review"]
