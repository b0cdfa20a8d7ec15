"""A mail lets a colleague decide only in so many words; in four languages, with its days."""

from datetime import UTC, date, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Delegating, Intent, agrees, understand

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
    ("text", "since", "until"),
    [
        ("Next week Bea Lund decides for me.", date(2026, 11, 30), date(2026, 12, 4)),
        ("I'm on holiday next week, please ask Bea Lund.", date(2026, 11, 30), date(2026, 12, 4)),
        ("I'm on holiday next week. Please ask Bea Lund instead.", date(2026, 11, 30), date(2026, 12, 4)),
        ("This week Bea Lund decides for me.", date(2026, 11, 26), date(2026, 11, 27)),
        ("Tomorrow Bea Lund decides for me.", date(2026, 11, 27), date(2026, 11, 27)),
        ("On Friday Bea Lund decides for me.", date(2026, 11, 27), date(2026, 11, 27)),
        ("On Monday and Tuesday Bea Lund decides for me.", date(2026, 11, 30), date(2026, 12, 1)),
        ("Bea Lund decides for me today and tomorrow.", date(2026, 11, 26), date(2026, 11, 27)),
        ("This afternoon Bea Lund decides for me.", date(2026, 11, 26), date(2026, 11, 26)),
        ("In December Bea Lund decides for me.", FIRST, date(2026, 12, 31)),
        ("On 14 December Bea Lund decides for me.", LAST, LAST),
        ("From 21 December to 20 January Bea Lund decides for me.", date(2026, 12, 21), date(2027, 1, 20)),
        ("Nächste Woche entscheidet Bea Lund für mich.", date(2026, 11, 30), date(2026, 12, 4)),
        ("Morgen entscheidet Bea Lund für mich.", date(2026, 11, 27), date(2026, 11, 27)),
        ("Im Dezember vertritt mich Bea Lund.", FIRST, date(2026, 12, 31)),
        ("La semaine prochaine, Bea Lund décide pour moi.", date(2026, 11, 30), date(2026, 12, 4)),
        ("En décembre, Bea Lund décide pour moi.", FIRST, date(2026, 12, 31)),
        ("La semana que viene Bea Lund decide por mí.", date(2026, 11, 30), date(2026, 12, 4)),
        ("Mañana Bea Lund decide por mí.", date(2026, 11, 27), date(2026, 11, 27)),
    ],
)
def test_the_days_on_which_somebody_decides_are_those_that_are_named(text: str, since: date, until: date) -> None:
    said = read(text)
    assert said
    assert (said.people, said.since, said.until, said.unclear) == ((BEA,), since, until, False)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday and Thursday Bea Lund decides for me.",
        "From 21 December to 20 November 2026 Bea Lund decides for me.",
        "In two weeks Bea Lund decides for me.",
        "At the end of December Bea Lund decides for me.",
        "I'm away next year, Bea Lund decides for me.",
        "Bea Lund decides for me by Monday.",
        "In zwei Wochen entscheidet Bea Lund für mich.",
        "Dans deux semaines, Bea Lund décide pour moi.",
        "Dentro de dos semanas Bea Lund decide por mí.",
    ],
)
def test_days_that_cannot_be_read_are_asked_for_and_nobody_decides_from_now_on(text: str) -> None:
    said = read(text)
    assert said
    assert (said.people, said.unclear) == ((BEA,), True)


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of office until 9 January. Bea covers for me.",
        "Bea Lund is covering for me until 9 January.",
        "Ich bin ab heute bis 9. Januar nicht da, Bea Lund entscheidet so lange für mich.",
        "I'm away until 9 January. Please ask Bea Lund instead.",
        "Bea Lund will take my approvals until 9 January.",
        "Bea Lund entscheidet bis 9. Januar für mich.",
        "Bea Lund decides until 9 January for me.",
        "My stand-in until 9 January is Bea Lund.",
        "Bea Lund handles my approvals until 9 January",
        "Bea Lund acts as my deputy until 9 January",
        "Bea Lund übernimmt bis 9. Januar meine Freigaben.",
        "Bea Lund springt bis 9. Januar für mich ein",
        "Bis 9. Januar macht Bea Lund meine Genehmigungen.",
        "Bea Lund assure mon intérim jusqu'au 9 janvier",
        "Bea Lund décide jusqu'au 9 janvier à ma place.",
        "Jusqu'au 9 janvier, c'est Bea Lund qui me remplace.",
        "Je suis absente jusqu'au 9 janvier, voyez avec Bea Lund.",
        "Bea Lund se charge de mes validations jusqu'au 9 janvier",
        "Hasta el 9 de enero me sustituye Bea Lund.",
        "Bea Lund me cubre hasta el 9 de enero.",
        "Bea Lund decide hasta el 9 de enero por mí",
        "Estoy fuera hasta el 9 de enero. Por favor, consulten a Bea Lund.",
        "Bea Lund se encarga de mis aprobaciones hasta el 9 de enero",
        "Until 9 January all my approvals go to Bea Lund.",
        "I'm on holiday until 9 January. Bea Lund will do my approvals.",
        "Ich habe bis 9. Januar Urlaub. Bitte wendet euch so lange an Bea Lund.",
        "Bin bis 9. Januar im Urlaub, meine Genehmigungen macht Bea Lund",
        "Please ask Bea Lund instead until 9 January, I'm on annual leave.",
        "Bis 9. Januar bin ich auf Dienstreise, Vertretung: Bea Lund",
        "Je serai en congés jusqu'au 9 janvier, Bea Lund prend le relais",
        "Estaré de vacaciones hasta el 9 de enero, queda a cargo Bea Lund.",
    ],
)
def test_usual_words_for_who_stands_in_tell_of_it_and_are_to_be_asked_about(text: str) -> None:
    said = read(text)
    assert said
    assert (said.verb, said.people, said.until) == ("tell", (BEA,), NINTH)


@pytest.mark.parametrize(
    "text",
    [
        "Bea Lund covers for me at the front desk until 9 January.",
        "For payroll Bea covers for me until 9 January.",
        "Nobody covers for me until 9 January.",
        "I cover for Bea Lund until 9 January.",
        "I'm away until 9 January. Please ask Bea Lund for the keys instead.",
        "Bea Lund will take my approvals to the board.",
        "Bea Lund asked me who covers for me.",
        "Bea Lund übernimmt bis 9. Januar meine Schicht.",
        "Ich vertrete Bea Lund bis 9. Januar.",
        "Bea Lund ne me remplace pas jusqu'au 9 janvier.",
        "Je remplace Bea Lund jusqu'au 9 janvier",
        "Bea Lund no me cubre hasta el 9 de enero.",
        "Could Bea Lund cover for me until 9 January?",
        "Bea Lund is away until 9 January.",
        "Bea Lund takes over the canteen until 9 January.",
        "I'm away until 9 January. Bea Lund decides who gets the car.",
        "Tom said Bea covers for me until 9 January.",
        "Bea Lund and Tom Frank cover for me until 9 January.",
        "Bea Lund is my manager until 9 January.",
        "Ich bin bis 9. Januar nicht da, Bea Lund gießt die Blumen.",
        "I'm away until 9 January, Bea Lund covers for me. Withdraw REQ-2026-00001.",
        "Please withdraw my request. I'm away until 9 January, Bea Lund covers for me.",
        "I need Viewer in the stock tool. Bea Lund covers for me, I'm away until 9 January.",
        "I'm away until 9 January, Bea Lund covers for me. Please give her my access.",
        "Ich bin bis 9. Januar im Urlaub, Bea Lund springt für mich ein. Bitte gebt ihr auch Zugriff.",
        "Je suis en congés jusqu'au 9 janvier, Bea Lund prend le relais. Il lui faut un accès au stock.",
        "Estoy fuera hasta el 9 de enero, queda a cargo Bea Lund. Necesita acceso al almacén.",
    ],
)
def test_who_stands_in_for_something_else_or_may_not_is_not_asked_about(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Yes",
        "yes please",
        "Ja, genau.\n\nDanke, Mia",
        "Oui, merci",
        "Sí, por favor.",
        "Yes.\n\nBest regards,\nMia Berg",
    ],
)
def test_a_plain_yes_agrees(text: str) -> None:
    assert agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "Yes?",
        "yes but only until Friday",
        "Ja.\nAber nicht bis 9. Januar.",
        "No",
        "",
        "Not yes",
        "Ok. Forget it.",
        "ok. Cancel that.",
        "Correct. He only tells people.",
        "Yes. But only the VPN.",
        "Right. I decide myself.",
        "Ja. Vergesst es.",
        "Stimmt. Nur Auskunft.",
        "Oui. Laissez tomber.",
        "vale. Mejor Ana.",
        "ok.\nCancel that",
    ],
)
def test_nothing_else_agrees(text: str) -> None:
    assert not agrees(text)


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
