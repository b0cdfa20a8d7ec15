"""A desk whose receiver writes nothing: mailbot checks the signatures itself, with the settings as the README says."""

from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

import pytest
from signed_mails import Names, rsa_record, signed
from world import ANA, DANIEL, DESK, MIA, WISH, World, text_of

from mailbot.bootstrap import outside

RECORDS: dict[str, Sequence[str] | None] = {
    "_dmarc.larkspur.example": ["v=DMARC1; p=reject"],
    "s._domainkey.larkspur.example": [rsa_record()],
}


@pytest.fixture
def names() -> Names:
    return Names(dict(RECORDS))


@pytest.fixture
def world(tmp_path: Path, database_url: str, names: Names, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("MAILBOT_TRUST__VERIFY", "true")
    monkeypatch.setattr(outside, "Resolver", lambda **_: names)
    world = World(tmp_path, database_url)
    yield world
    world.close()


def mail(**headers: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = ANA, DESK, "Finance drive"
    message["Message-ID"] = "<one@larkspur.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(WISH)
    return message.as_bytes()


def signed_wish(**headers: str) -> bytes:
    names = ("from", "to", "subject", "message-id", "content-type", "content-transfer-encoding", "mime-version")
    return signed(mail(**headers), names=names)


def test_a_signed_mail_is_acted_on(world: World) -> None:
    world.delivers(signed_wish())
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_an_old_mail_of_theirs_to_others_with_us_added_lets_nobody_decide_for_them(world: World) -> None:
    """Anybody who got it can add a Cc, which is under no signature of a mail that had none."""
    names = ("from", "to", "subject", "date", "message-id", "content-type", "content-transfer-encoding", "mime-version")
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = MIA, DANIEL, "holiday"
    message["Date"], message["Message-ID"] = format_datetime(world.clock.now()), "<old@larkspur.example>"
    message.set_content("Daniel Weber decides for me until 31 December")
    raw = signed(message.as_bytes(), names=names)
    world.delivers(f"Cc: {DESK}\r\n".encode() + raw)
    world.works()
    assert world.column("SELECT delegate FROM delegation") == []
    assert "without saying to whom" in text_of(world.mail(MIA))
    to_us = message.as_bytes().replace(DANIEL.encode(), DESK.encode(), 1).replace(b"<old@", b"<new@")
    world.delivers(signed(to_us, names=names))
    world.works()
    assert len(world.column("SELECT delegate FROM delegation")) == 1


# case 44
def test_an_unsigned_mail_of_a_domain_that_asks_to_refuse_such_gets_no_answer(world: World) -> None:
    world.delivers(mail())
    world.delivers(signed_wish().replace(b"Could I get", b"Please give Eve Marlow"))
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []
    assert [row["outcome"] for row in world.mailbot.queries.quarantine()] == ["review", "review"]


def test_while_the_name_servers_are_away_the_person_is_asked_by_a_link(world: World, names: Names) -> None:
    names.records = dict.fromkeys(RECORDS)
    world.delivers(signed_wish())
    world.works()
    assert world.requests() == {}
    assert text_of(world.mail(ANA)).startswith("Question: did you write this mail?")


def test_machine_mail_strangers_and_mail_that_the_receiver_has_judged_ask_nobody(world: World, names: Names) -> None:
    world.delivers(signed_wish(Auto_Submitted="auto-generated"))
    world.delivers(signed_wish().replace(ANA.encode(), b"eve@slow.example"))
    world.writes(ANA, WISH)
    world.works()
    assert names.asked == []
    assert list(world.requests().values()) == ["pending"]
