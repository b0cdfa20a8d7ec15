"""Machine mail of every kind: recorded, never answered, never the answer to a question, never a decision."""

import base64
from dataclasses import replace
from email.message import EmailMessage

import pytest
from world import ANA, DESK, MIA, WISH, World, text_of

PROOF = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
UNCLEAR = "I need access to StockPilot."
GMAIL = base64.b64encode(b'{"emoji": "\\ud83d\\udc4d", "version": 1}').decode()


@pytest.fixture
def desk(world: World) -> World:
    """Ana's request waits for Mia and Oto, and a question to Ana is open."""
    world.writes(ANA, WISH)
    world.works()
    world.writes(ANA, UNCLEAR, subject="Stock")
    world.works()
    assert world.column("SELECT state FROM question") == ["open"]
    return world


def stands(world: World) -> list[list[str]]:
    """What must not change: requests, questions, decisions, and the mails that went out."""
    queries = (
        "SELECT request_id || state FROM request_version ORDER BY 1",
        "SELECT question_id || state || times_asked FROM question ORDER BY 1",
        "SELECT request_id FROM decision",
        "SELECT notice_id FROM outbox WHERE category <> 'report' ORDER BY 1",
    )
    return [world.column(query) for query in queries]


def comes(world: World, sender: str, answered: EmailMessage, head: str, body: str) -> str:
    """A mail below one of ours arrives; what mailbot made of it, in words."""
    lines = (
        f"Authentication-Results: {PROOF}",
        f"From: {sender}",
        f"To: {answered['Reply-To']}",
        f"In-Reply-To: {answered['Message-ID']}",
        "Date: Thu, 26 Nov 2026 09:00:00 +0000",
        "Message-ID: <machine@larkspur.example>",
        *head.strip().splitlines(),
    )
    world.delivers("\r\n".join((*lines, "", *body.splitlines(), "")).encode())
    world.works()
    return world.reasons()[-1]


MIME = "Subject: {subject}\nMIME-Version: 1.0\n"
TYPED = MIME + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
PARTS = MIME + "Content-Type: multipart/{kind}; boundary=b"
PLAIN = "--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
RECEIPT = "--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually\n"
CALENDAR = "--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"
REACTION = f"--b\nContent-Type: text/vnd.google.email-reaction+json\nContent-Transfer-Encoding: base64\n\n{GMAIL}\n"
END = "--b--"

ANSWERS = {
    "out of office, by its header": (TYPED + "\nAuto-Submitted: auto-replied", "Re: Stock", "2"),
    "out of office, by its subject": (TYPED, "Automatic reply: Stock", "2"),
    "out of office in German, by its subject": (TYPED, "Automatische Antwort: Stock", "2"),
    "by a program, says Precedence": (TYPED + "\nPrecedence: bulk", "Re: Stock", "2"),
    "over a mailing list": (TYPED + "\nList-Id: <everybody.larkspur.example>", "Re: Stock", "2"),
    "a read receipt": (PARTS, "Read: Stock", PLAIN + RECEIPT + END),
    "a recall": (TYPED, "Recall: Stock", 'Ana Costa would like to recall the message, "Stock".\n\n2'),
    "a meeting accepted": (PARTS, "Accepted: Stock", PLAIN + CALENDAR + END),
    "a reaction in Outlook": (TYPED, "Re: Stock", "👍 Ana Costa reacted to your message:\n\n2"),
    "a reaction in Outlook in German": (TYPED, "Re: Stock", "👍 Ana Costa hat auf Ihre Nachricht reagiert:\n\n2"),
    "a reaction in Gmail": (PARTS, "Re: Stock", PLAIN + REACTION + END),
    "a reaction in Gmail, in words": (TYPED, "Re: Stock", "👍 Ana Costa reacted via Gmail\n\n2"),
    "answers would come to us": (TYPED + f"\nReply-To: {DESK}", "Re: Stock", "2"),
}
KIND = {"a read receipt": "report; report-type=disposition-notification"}


# case 31, 32, 36, 38, 39
@pytest.mark.parametrize("what", ANSWERS)
def test_machine_mail_below_a_question_is_no_answer_to_it(desk: World, what: str) -> None:
    head, subject, body = ANSWERS[what]
    before = stands(desk)
    filled = head.format(subject=subject, kind=KIND.get(what, "mixed"))
    reason = comes(desk, ANA, desk.mail(ANA, "StockPilot"), filled, body.replace("{text}", "2"))
    assert reason.startswith("machine mail, not answered")
    assert stands(desk) == before


# case 40
@pytest.mark.parametrize("what", [name for name in ANSWERS if "reaction" in name or "out of office" in name])
def test_machine_mail_below_an_approval_mail_is_no_approval(desk: World, what: str) -> None:
    head, subject, body = ANSWERS[what]
    before = stands(desk)
    filled, said = head.format(subject=subject, kind="mixed"), "approve: she closes the books"
    body = body.replace("{text}", said).replace("\n2", f"\n{said}").replace("2", said)
    reason = comes(desk, MIA, desk.mail(MIA), filled, body)
    assert reason.startswith("machine mail, not answered")
    assert stands(desk) == before


def test_a_person_who_quotes_a_reaction_further_down_is_no_machine(desk: World) -> None:
    head = TYPED.format(subject="Re: Stock")
    comes(desk, ANA, desk.mail(ANA, "StockPilot"), head, "2\n\n> Mia Berg reacted to your message:\n> Thanks")
    assert desk.column("SELECT state FROM question") == ["answered"]


# case 41
def test_auto_submitted_no_with_a_comment_is_a_person(world: World) -> None:
    world.writes(ANA, WISH, Auto_Submitted="no (written by hand)")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


# case 36
@pytest.mark.parametrize("name", ["Cc", "Reply-To"])
def test_nothing_is_ever_written_to_our_own_address(world: World, name: str) -> None:
    world.writes(ANA, WISH, **{name.replace("-", "_"): f"Access <{DESK.upper()}>"})
    world.works()
    assert world.mails(DESK) == []
    assert len(world.mails(ANA)) == (1 if name == "Cc" else 0)


# case 36
@pytest.mark.parametrize("sender", [DESK, f"Access Desk <{DESK.replace('@', '+abc@')}>"])
def test_a_mail_in_our_own_name_is_never_answered(world: World, sender: str) -> None:
    world.writes(sender, WISH)
    world.works()
    assert world.requests() == {}
    assert world.reasons() == ["machine mail, not answered: auto: it comes from our own address"]


# case 37
def test_a_copy_of_what_we_sent_comes_back_and_is_known(desk: World) -> None:
    before = stands(desk)
    for mail in (desk.mail(MIA), desk.mail(ANA, "StockPilot")):
        desk.delivers(bytes(mail))
    desk.works()
    assert stands(desk) == before
    assert desk.reasons()[-2:] == ["a copy of a mail that we sent, not answered"] * 2


# case 37
def test_a_copy_is_known_even_when_a_redirection_puts_a_persons_name_on_it(desk: World) -> None:
    sent, before = desk.mail(ANA, "StockPilot"), stands(desk)
    desk.writes(ANA, text_of(sent), subject=str(sent["Subject"]), message_id=str(sent["Message-ID"]))
    desk.works()
    assert stands(desk) == before
    assert desk.reasons()[-1] == "a copy of a mail that we sent, not answered"


# case 32
def test_a_vacation_program_that_no_sign_gives_away_is_stopped_by_the_cap(world: World) -> None:
    """It answers each mail of ours at once with the same words, in a language that no list of ours knows."""
    world.writes(ANA, UNCLEAR)
    world.works()
    for _ in range(12):
        answer = world.mails(ANA)[-1]
        world.writes(ANA, "Olen lomalla. Ota yhteytta kollegaani. I need access to StockPilot.", reply_to=answer)
        world.works()
        world.clock.forward(seconds=20)
    assert len(world.mails(ANA)) == 3


def test_when_too_many_are_answered_at_once_answers_stop_and_everything_else_goes_on(world: World) -> None:
    notices = replace(world.mailbot.desk.notices, breaker=3)
    object.__setattr__(world.mailbot.desk, "notices", notices)
    writers = ("daniel.weber", "nadia.benali", "piotr.kowalczyk", "sofia.marin")
    for name in writers:
        world.writes(f"{name}@larkspur.example", "status")
    world.writes(ANA, WISH)
    world.works()
    world.clock.forward(minutes=1)
    world.works()
    assert [len(world.mails(f"{name}@larkspur.example")) for name in writers] == [1, 1, 1, 0]
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert (len(world.mails(MIA)), len(world.mails(ANA))) == (1, 0)
    assert len(world.mails("access-office@larkspur.example")) == 1
    world.clock.forward(minutes=10)
    world.writes(ANA, "status")
    world.works()
    assert len(world.mails(ANA)) == 1
    assert len(world.mails("access-office@larkspur.example")) == 1
