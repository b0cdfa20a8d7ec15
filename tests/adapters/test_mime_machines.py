"""Automatic replies that only their subject gives away, and the mails of people who write about such things."""

from datetime import UTC, datetime

import pytest

from mailbot.adapters.mime import MimeReader

READER = MimeReader("", frozenset({"access@larkspur.example"}))


def machine(subject: str) -> str:
    raw = f"From: ana@larkspur.example\r\nSubject: {subject}\r\n\r\nHello".encode()
    return READER.read(raw, datetime(2026, 11, 26, tzinfo=UTC)).machine


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
    """Case 32."""
    assert machine(subject).startswith("auto:")


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
