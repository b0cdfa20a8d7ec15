"""Automatic replies that only their subject gives away, and the mails of people who write about such things."""

from datetime import UTC, datetime

import pytest

from mailbot.adapters.mime import MimeReader

READER = MimeReader("", frozenset({"access@larkspur.example"}))


def machine(subject: str, *headers: str, text: str = "Hello") -> str:
    lines = ["From: ana@larkspur.example", f"Subject: {subject}", *headers, "", text]
    raw = "\r\n".join(lines).encode()
    return READER.read(raw, datetime(2026, 11, 26, tzinfo=UTC)).machine


# case 32
@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Approval needed",
        "Auto-Reply: Re: Approval needed",
        "autoreply",
        "Out of Office",
        "Out of the office: Ana Lima",
        "Out of Office AutoReply: Approval needed",
        "On vacation!",
        "Automatische Antwort: Freigabe",
        "Abwesenheitsnotiz: Freigabe",
        "Abwesend",
        "Réponse automatique : Demande",
        "Message d’absence",
        "Absence du bureau",
        "Respuesta automática: Solicitud",
        "Fuera de la oficina - Ana Lima",
    ],
)
def test_an_automatic_reply_is_known_by_its_subject(subject: str) -> None:
    assert machine(subject).startswith("auto:")


@pytest.mark.parametrize(
    "signs",
    [
        ("Auto-Submitted: no", "Auto-Submitted: auto-replied"),
        ("Auto-Submitted: auto-generated", "Auto-Submitted: no (scanned)"),
        ("Precedence: normal", "Precedence: bulk"),
    ],
)
def test_a_sign_counts_also_beside_another_of_its_name_that_says_no(signs: tuple[str, str]) -> None:
    assert machine("Approval needed", *signs).startswith("auto:")


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Finance Shared Drive",
        "Automatic reply tool: access for Ana",
        "Auto: Zugang zum Parkhaus",
        "Out of office calendar: write access",
        "On leave until May: please extend my access",
        "Abwesenheit: meine Vertretung braucht Zugriff",
        "Absence: my stand-in needs the Wiki",
        "Re: Question about your request",
        "Undeliverable goods app: read access",
    ],
)
def test_a_person_who_writes_about_such_things_is_no_machine(subject: str) -> None:
    assert machine(subject) == ""


# case 39
@pytest.mark.parametrize(
    ("subject", "headers", "text"),
    [
        ("Accepted: Finance review", ["Content-Class: urn:content-classes:calendarmessage"], "I accept."),
        ("Review", ["Content-Type: text/calendar; method=REQUEST"], "BEGIN:VCALENDAR"),
        ("Canceled: Review", ["Content-Type: text/calendar; method=CANCEL"], "BEGIN:VCALENDAR"),
        ("Read: Review", ["Content-Type: multipart/report; report-type=disposition-notification; boundary=b"], "--b"),
        ("Recall: Review", [], 'Lima, Ana would like to recall the message, "Review".'),
        ("Rückruf: Freigabe", [], 'Ana Lima möchte die Nachricht "Freigabe" zurückrufen.'),
        ("Rappel : Demande", [], "Ana Lima souhaite rappeler le message « Demande »."),
    ],
)
def test_calendars_receipts_and_recalls_are_machines(subject: str, headers: list[str], text: str) -> None:
    assert machine(subject, *headers, text=text).startswith("auto:")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("absence", "From 1 to 4 December Lena Fuchs decides for me"),
        ("Absence", "Je suis absente du 1er au 10 décembre, Víctor Navarro décide pour moi"),
        ("Absence", "Je suis absente jusqu'au 9 janvier, merci de vous adresser à Hamish Reid"),
        ("Abwesenheit", "Vom 1. bis 4. Dezember entscheidet Mia Berg für mich"),
        ("Out of office", "While I am away until 9 December please ask Chidi Okafor"),
    ],
)
def test_who_says_that_somebody_decides_for_them_is_a_person(subject: str, text: str) -> None:
    assert machine(subject, text=text) == ""
    assert machine(subject, "In-Reply-To: <1@larkspur.example>", text=text).startswith("auto:")
    assert machine(f"{subject}: Approval needed", "Precedence: auto_reply", text=text).startswith("auto:")
