"""A mail that somebody means well and nobody can read: its proved sender hears so once, nobody else ever."""

from pathlib import Path

import pytest
from world import ANA, DESK, MIA, World, text_of

from mailbot import bootstrap
from mailbot.services.requests.explaining import Explaining

WINMAIL = ("Content-Type: application/ms-tnef; name=winmail.dat", "eJ8+IgYVAQaQCAAEAAAAAAAB")
SMIME = ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "MIIB")
SEALED = ("Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", "MIIB")
PGP = ("Content-Type: text/plain", "LS0tLS1CRUdJTiBQR1AgTUVTU0FHRS0tLS0tCgpoUUVNQQo=")
LOST = ("Content-Type: text/plain; charset=utf-8", "*XBwcm92ZTogeWVzIHBsZWFzZSwgYWxsIG9mIGl0IGFuZCBub3QgbGF0ZXI=")
CUT = ("Content-Type: text/plain", "SSBuZWVkIEVkaXQgb24gdGhlIEZpbmFuY2UgU2hhcmVkIERyaXZlIGZvciBCZW4")
FORM = ("Content-Type: application/pdf; name=form.pdf", "JVBERi0xLjQK")
PHOTO = ("Content-Type: image/jpeg; name=form.jpg", "/9j/4AAQ")
FORWARDED = ("Content-Type: message/rfc822", "RnJvbTogYkBsYXJrc3B1ci5leGFtcGxlCgpJIG5lZWQgRWRpdA==")
NO_BOUNDARY = ("Content-Type: multipart/mixed; boundary=never", "--x\r\n\r\nI need Edit on the Finance Shared Drive")


def sends(
    world: World,
    what: tuple[str, str],
    sender: str = ANA,
    proof: str = "pass",
    number: int = 1,
    subject: str = "I need Edit on the Finance Shared Drive",
    to: str = DESK,
) -> None:
    header, body = what
    domain = sender.rpartition("@")[2]
    lines = [
        f"Authentication-Results: mx.larkspur.example; dmarc={proof} header.from={domain}",
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Message-ID: <{number}@larkspur.example>",
        header,
        f"Content-Transfer-Encoding: {'7bit' if 'multipart' in header else 'base64'}",
        "",
        body,
        "",
    ]
    world.delivers("\r\n".join(lines).encode())
    world.works()


def told(world: World, what: tuple[str, str]) -> str:
    sends(world, what)
    assert world.requests() == {}
    (mail,) = world.mails(ANA)
    assert mail["Subject"] == "Re: I need Edit on the Finance Shared Drive"
    assert mail["In-Reply-To"] == "<1@larkspur.example>"
    return text_of(mail)


# case 78
def test_outlooks_own_format_is_answered_with_a_request_to_send_it_again(world: World) -> None:
    words = told(world, WINMAIL)
    assert "it came as Outlook's winmail.dat only" in words
    assert "Please send it again as plain text or HTML" in words


# case 79
@pytest.mark.parametrize("what", [SMIME, SEALED, PGP], ids=["encrypted", "sealed", "pgp"])
def test_an_encrypted_mail_is_answered_with_what_cannot_be_read(world: World, what: tuple[str, str]) -> None:
    assert "it is encrypted" in told(world, what)


@pytest.mark.parametrize("what", [FORM, PHOTO, FORWARDED], ids=["a form", "a photo", "a mail in the mail"])
def test_a_mail_of_files_alone_is_answered_with_a_request_for_words(world: World, what: tuple[str, str]) -> None:
    for number in range(2):
        sends(world, what, number=number, subject="Access form")
    assert world.requests() == {}
    (mail,) = world.mails(ANA)
    assert "it has no text, and we do not read files" in text_of(mail)


def test_a_file_beside_a_subject_that_asks_or_in_a_copy_is_left_alone(world: World) -> None:
    sends(world, FORM, subject="Access form", to="bea.lund@larkspur.example")
    assert world.mails(ANA) == []
    sends(world, FORM, number=2)
    assert list(world.requests().values()) == ["pending"]
    assert not [mail for mail in world.mails(ANA) if "files" in text_of(mail)]


# case 65, 72
@pytest.mark.parametrize("what", [CUT, NO_BOUNDARY], ids=["cut off", "no boundary"])
def test_what_is_left_of_a_damaged_mail_is_not_acted_on_but_asked_for_again(
    world: World, what: tuple[str, str]
) -> None:
    assert "its text was damaged on the way" in told(world, what)


# case 65
def test_a_text_lost_on_the_way_is_not_guessed_and_its_sender_hears_so(world: World) -> None:
    assert "its text was damaged on the way" in told(world, LOST)


def test_the_sender_is_told_once_a_day(world: World) -> None:
    for number in range(3):
        sends(world, (WINMAIL, SMIME)[number % 2], number=number)
    assert len(world.mails(ANA)) == 1
    assert [row["outcome"] for row in world.mailbot.queries.quarantine()] == ["review", "review"]
    world.clock.forward(days=1)
    sends(world, WINMAIL, number=9)
    assert len(world.mails(ANA)) == 2


@pytest.mark.parametrize(
    ("sender", "proof"),
    [(ANA, "none"), (ANA, "fail"), ("stranger@elsewhere.example", "pass"), ("melissa.hart@larkspur.example", "pass")],
)
def test_nobody_else_is_answered(world: World, sender: str, proof: str) -> None:
    sends(world, WINMAIL, sender, proof)
    assert world.mails(sender) == []
    (row,) = world.mailbot.queries.quarantine()
    assert row["outcome"] == "review"


# case 39
@pytest.mark.parametrize("name", ["calendar_reply", "calendar_invitation", "read_receipt", "recall"])
def test_what_a_calendar_a_receipt_or_a_recall_says_is_dropped(world: World, name: str) -> None:
    raw = (Path(__file__).parents[2] / "mail" / f"{name}.eml").read_bytes()
    world.delivers(raw.replace(b"ana@larkspur.example", ANA.encode()))
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []
    assert len(world.inbox.get_folder("Done")) == 1


# case 80
def test_a_mail_that_is_all_subject_asks_by_its_subject(world: World) -> None:
    world.writes(ANA, "", subject="Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


# case 80
@pytest.mark.parametrize("words", ["approve: it is fine", "reject: no"])
def test_a_command_in_the_subject_decides_nothing(world: World, words: str) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    address = world.mail(MIA, "decide")["Reply-To"]
    proof = "Authentication-Results: mx.larkspur.example; dmarc=pass header.from=larkspur.example"
    world.delivers(f"{proof}\r\nFrom: {MIA}\r\nTo: {address}\r\nSubject: {words}\r\n\r\n\r\n".encode())
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


# case 79
def test_explain_says_that_it_cannot_be_read(world: World) -> None:
    message = bootstrap.plain_reader().read(f"From: {ANA}\r\n{SMIME[0]}\r\n\r\nMIIB".encode(), world.clock.now())
    lines = Explaining(world.mailbot.desk.catalog, (), None).lines(message)
    assert "it is encrypted or sealed (S/MIME)" in "\n".join(piece.text for line in lines for piece in line)
