"""A mail lets a colleague decide only in so many words; in four languages, with its days."""

from datetime import UTC, date, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Delegating, Intent, understand

MIA = Person("E1", "mia@larkspur.example", "Mia Berg")
BEA = Person("E2", "bea@larkspur.example", "Bea Lund")
TOM, TIM = Person("E3", "tom@larkspur.example", "Tom Frank"), Person("E4", "tim@larkspur.example", "Tim Frank")
CATALOG = Catalog((MIA, BEA, TOM, TIM), (Entitlement("Finance Shared Drive", "Edit", aliases=("finance drive",)),))
SENT = datetime(2026, 11, 26, 9, tzinfo=UTC)
FIRST, LAST, NINTH = date(2026, 12, 1), date(2026, 12, 14), date(2027, 1, 9)


def read(text: str, sender: str = MIA.email, subject: str = "Hello") -> Delegating | None:
    mail = Message("<a@b>", Address(sender), (), (), subject, text, SENT, SENT, Verdict.PASS)
    reading = understand(mail, CATALOG)
    assert (reading.intent is Intent.DELEGATION) == (reading.delegating is not None)
    return reading.delegating


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("From 1 to 14 December Bea Lund decides for me", FIRST, LAST),
        ("From 1 December to 14 December Bea decides for me.", FIRST, LAST),
        ("While I am away until 9 January please ask Bea", None, NINTH),
        ("I am away from 1 to 14 December. Please ask Bea Lund during my absence.", FIRST, LAST),
        ("My delegate is Bea until further notice", None, None),
        ("Hi all,\n\nBea Lund will decide for me from tomorrow until 9 January.\n\nMia", date(2026, 11, 27), NINTH),
        ("Bea Lund stands in for me for two weeks.", None, date(2026, 12, 9)),
        ("Vom 1. bis 14. Dezember entscheidet Bea Lund für mich.", FIRST, LAST),
        ("Bea Lund vertritt mich bis 9. Januar", None, NINTH),
        ("Während ich weg bin, bitte Bea Lund fragen, bis zum 9. Januar", None, NINTH),
        ("Du 1er au 14 décembre, Bea Lund décide pour moi.", FIRST, LAST),
        ("Pendant mon absence jusqu'au 9 janvier, demandez à Bea Lund.", None, NINTH),
        ("Del 1 al 14 de diciembre Bea Lund decide por mí.", FIRST, LAST),
        ("Mi delegada es Bea Lund hasta el 9 de enero", None, NINTH),
        ("I am on leave until 9 January, please ask Bea Lund.", None, NINTH),
        ("I'm not in until 9 January. Bea Lund decides for me.", None, NINTH),
        ("Ich bin bis 9. Januar nicht da, in der Zeit entscheidet Bea Lund für mich", None, NINTH),
        ("Ich bin bis 9. Januar im Urlaub, bitte Bea Lund fragen.", None, NINTH),
        ("Bis 9. Januar bin ich nicht im Haus. Bitte an Bea Lund wenden.", None, NINTH),
        ("Je suis absente jusqu'au 9 janvier, merci de vous adresser à Bea Lund", None, NINTH),
        ("Je serai en congés jusqu'au 9 janvier. Bea Lund décide pour moi.", None, NINTH),
        ("Estoy fuera hasta el 9 de enero, mientras tanto decide Bea Lund por mí.", None, NINTH),
        ("No estaré hasta el 9 de enero; decidirá Bea Lund por mí.", None, NINTH),
    ],
)
def test_who_decides_and_when_is_read(text: str, since: date | None, until: date | None) -> None:
    assert read(text) == Delegating("make", (BEA,), since, until)


@pytest.mark.parametrize(
    "text",
    [
        "I am back",
        "I'm back in the office, thanks!",
        "Please stop the delegation.",
        "Ich bin wieder da.",
        "Je suis de retour",
        "Ya he vuelto",
    ],
)
def test_who_is_back_says_so(text: str) -> None:
    assert read(text) == Delegating("end")


def test_a_name_that_fits_nobody_or_several_is_nobody_for_certain() -> None:
    assert read("Bob Stranger decides for me until 9 January") == Delegating("make", (), None, NINTH)
    assert read("Frank decides for me until 9 January") == Delegating("make", (TOM, TIM), None, NINTH)


@pytest.mark.parametrize(
    "text",
    [
        "Please ask Bea for access to the finance drive while I am away.",
        "Please ask Bea about the report.",
        "Could Bea Lund decide for me?",
        "Bea Lund does not decide for me.",
        "Bea Lund decides for me if I am ill.",
        "Bea Lund entscheidet nicht für mich.",
        "Ich bin nicht da, und Bea Lund entscheidet nicht für mich.",
        "Je suis absente, demandez à Bea Lund les clés de la voiture.",
        "Bitte Bea Lund fragen, ob der Drucker geht, ich bin nicht da.",
        "Bea decides for me and needs Edit on the Finance Shared Drive.",
        "I am back and need Edit on the Finance Shared Drive.",
        "I am back from my trip and the numbers you asked for are below, please have a look at them today.",
        "> Bea Lund decides for me until 9 January\n\nIs that so?",
        "Bea Lund decides for me. Tom Frank decides for me.",
        "Bea and Tom Frank decide for me.",
    ],
)
def test_no_other_mail_is_one(text: str) -> None:
    assert read(text) is None


def test_a_stranger_delegates_nothing() -> None:
    assert read("Bea Lund decides for me", sender="stranger@elsewhere.example") is None


FORWARDED = "From today until 10 December Bea Lund decides for me."


@pytest.mark.parametrize(
    "head",
    [
        "---------- Doorgestuurd bericht ----------\nVan: Bea Lund <bea@larkspur.example>\n"
        "Date: do 26 nov 2026 om 09:12\nSubject: verlof\nTo: Mia Berg <mia@larkspur.example>",
        "Van: Bea Lund\nVerzonden: donderdag 26 november 2026 09:12\nAan: Mia Berg\nOnderwerp: verlof",
        "Da: Bea Lund <bea@larkspur.example>\nInviato: giovedì 26 novembre 2026 09:12\nA: Mia Berg\nOggetto: ferie",
        "Från: Bea Lund\nSkickat: den 26 november 2026 09:12\nTill: Mia Berg\nÄmne: semester",
        "*Od:* Bea Lund\n*Wysłano:* czwartek, 26 listopada 2026 09:12\n*Do:* Mia Berg\n*Temat:* urlop",
        "差出人: Bea Lund\n送信日時: 2026年11月26日 9:12\n宛先: Mia Berg\n件名: 休暇",
    ],
)
def test_what_a_mail_in_any_language_forwards_is_not_said_by_who_forwards_it(head: str) -> None:
    """Nobody has the words of every mail program: an older mail shows by the block of its header lines."""
    assert read(f"{head}\n\n{FORWARDED}") is None
    assert read(f"Kijk even.\n\n{head}\n\n{FORWARDED}") is None


@pytest.mark.parametrize(
    "text",
    [
        f"Bea wrote me this, please look: {FORWARDED}",
        f"“{FORWARDED}”",
        f"Subject was: {FORWARDED} No!",
        "Stop it: Bea Lund decides for me until 10 December, she says.",
        f"{FORWARDED} That is what she says.",
        f"Bea schreibt: „{FORWARDED}“",
    ],
)
def test_words_that_may_be_somebody_elses_hand_nothing_over_and_are_asked_about(text: str) -> None:
    said = read(text)
    assert said is None or said.doubtful
