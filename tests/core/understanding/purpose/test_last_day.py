"""Until when a short mail wants what its conversation is about; read on Thursday 26 November 2026."""

from datetime import date

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding import read_last_day

CATALOG = Catalog((), (Entitlement("Finance Shared Drive", "Edit", aliases=("finance drive",)),))
THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I need it until 31 March 2027, the project takes longer.", "2027-03-31"),
        ("I'll need this until end of June.", "2027-06-30"),
        ("We need this access till 15 May because the auditors come back.", "2027-05-15"),
        ("Could you make that until 28 February instead?", "2027-02-28"),
        ("until 28 February please", "2027-02-28"),
        ("Sorry, only until 15 January.", "2027-01-15"),
        ("Ich brauche es noch bis Ende Juni", "2027-06-30"),
        ("Ich benötige den Zugriff noch bis 30. Juni.", "2027-06-30"),
        ("Bitte bis 28. Februar statt März", "2027-02-28"),
        ("J'en ai besoin jusqu'au 30 juin", "2027-06-30"),
        ("Est-ce possible jusqu'au 28 février plutôt ?", "2027-02-28"),
        ("Todavía lo necesito hasta finales de junio", "2027-06-30"),
        ("¿Podría ser hasta el 28 de febrero?", "2027-02-28"),
        ("Can you shorten that to end of February?", "2027-02-28"),
        ("Sorry, 28 February, not 31 March.", "2027-02-28"),
        ("28 February is enough.", "2027-02-28"),
        ("28 Feb instead of 31 March please.", "2027-02-28"),
        ("15. Februar statt 31. März bitte.", "2027-02-15"),
        ("Le 28 février au lieu du 31 mars svp.", "2027-02-28"),
        ("¿Podéis cambiar la fecha de fin al 28 de febrero?", "2027-02-28"),
        ("Wrong date, it should be until 28 February.", "2027-02-28"),
        ("Das Enddatum sollte der 28.2.2027 sein", "2027-02-28"),
        ("Bitte auf 28.2.2027 verkürzen", "2027-02-28"),
        ("La date de fin est le 28 février.", "2027-02-28"),
        ("La fecha final es el 28 de febrero.", "2027-02-28"),
    ],
)
def test_until_when_it_is_needed_is_read(text: str, day: str) -> None:
    assert read_last_day(text, CATALOG, THURSDAY).day == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, I am on holiday until 9 January",
        "I need your answer until Friday",
        "I need a decision until Friday",
        "Ich brauche eine Antwort bis 12. Januar",
        "J'ai besoin d'une réponse jusqu'au 12 janvier",
        "Please remind Mia, she is only here until Friday.",
        "I don't need it until 30 June",
        "Thanks, the close runs until 31 March anyway.",
        "Bitte bis Freitag einrichten",
        "Danke, bis Montag!",
        "I need it until 30 June on the finance drive",
        "Sorry, the meeting is on 28 February",
        "Sorry, I am away on 28 February",
        "Sorry, not on 28 February",
        "Sorry, please set it up on 28 February",
        "Is 28 February possible?",
        "Le 28 février, il y a la réunion.",
        "El 28 de febrero estoy fuera.",
        "The meeting on 28 February is enough.",
    ],
)
def test_another_day_is_none(text: str) -> None:
    found = read_last_day(text, CATALOG, THURSDAY)
    assert (found.day, found.unclear) == (None, "")
