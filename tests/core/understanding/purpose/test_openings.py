"""What a mail says of itself: an emergency only in words that mean one, an appeal only at its very beginning."""

import pytest

from mailbot.core.understanding import read_appeal, without_left_behind
from mailbot.core.understanding.purpose.openings import is_emergency


@pytest.mark.parametrize(
    "text",
    [
        "Emergency: I need Edit on the Finance Shared Drive now.",
        "EMERGENCY! Edit on the Finance Shared Drive, please.",
        "*Emergency* - I need Edit on the Finance Shared Drive now",
        "The payment file is stuck. Break-glass for Orchard Finance, please.",
        "This is an emergency, I need Journal Entry.",
        "I need emergency access to StockPilot.",
        "Notfall: ich brauche jetzt Zugriff auf StockPilot.",
        "Ich brauche Notfallzugriff auf StockPilot.",
        "Urgence : il me faut l'accès à StockPilot.",
        "C’est une urgence, il me faut StockPilot.",
        "Emergencia: necesito acceso a StockPilot.",
        "Hola. Es una emergencia, necesito StockPilot.",
    ],
)
def test_it_says_that_it_is_an_emergency(text: str) -> None:
    assert is_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "This is urgent: I need Edit on the Finance Shared Drive today.",
        "I need it asap, it is really urgent!",
        "This is not an emergency, but I need Edit.",
        "I need the Emergency Contacts list.",
        "Emergency contacts are in PeopleFirst, I need Read there.",
        "No emergency access needed, just Read.",
        "Dringend: ich brauche StockPilot.",
        "Das ist kein Notfall.",
        "Ce n'est pas une urgence",
        "Il me faut StockPilot en urgence",
        "No es una emergencia, pero necesito StockPilot.",
        "",
    ],
)
def test_hurry_and_mere_talk_of_emergencies_are_none(text: str) -> None:
    assert not is_emergency(text)


@pytest.mark.parametrize(
    ("own", "facts"),
    [
        ("appeal: the auditor now demands it", "the auditor now demands it"),
        ("Appeal REQ-2026-00042: the auditor now demands it", "the auditor now demands it"),
        ("I appeal because the auditor now demands it.", "because the auditor now demands it."),
        ("I would like to appeal.\nThe auditor demands it.", "The auditor demands it."),
        ("Einspruch: die Prüfer verlangen es jetzt", "die Prüfer verlangen es jetzt"),
        ("Ich lege Einspruch ein, die Prüfer verlangen es", "die Prüfer verlangen es"),
        ("Je fais appel : le commissaire l'exige", "le commissaire l'exige"),
        ("Apelación: la auditoría lo exige", "la auditoría lo exige"),
        ("Apelo porque la auditoría lo exige", "porque la auditoría lo exige"),
        ("appeal:", ""),
        ("I appeal", ""),
    ],
)
def test_an_appeal_and_what_it_says(own: str, facts: str) -> None:
    assert read_appeal(own) == facts


@pytest.mark.parametrize(
    "own",
    [
        "Appeal Records is the system that I need",
        "Could I appeal?",
        "Thank you. Appeal: no",
        "Please approve my appeal",
        "appeal REQ-2026",
        "",
    ],
)
def test_other_mails_are_no_appeals(own: str) -> None:
    assert read_appeal(own) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Sorry, I meant Edit, not just reading", "Sorry, I meant Edit"),
        ("It should be Picker instead of Viewer, please.", "It should be Picker, please."),
        ("ich meinte Edit, nicht nur lesen", "ich meinte Edit"),
        ("je voulais Edit, pas seulement lire", "je voulais Edit"),
        ("quería decir Edit, no solo leer", "quería decir Edit"),
        ("I need Edit and not more.", "I need Edit."),
        ("I meant Edit, thanks", "I meant Edit, thanks"),
        ("I meant Picker, not Stock Controller", "I meant Picker"),
        ("Picker only please, not the stock controller - my mistake", "Picker only please - my mistake"),
        ("I don't need Stock Controller, Picker will do", "I, Picker will do"),
        ("Nicht Stock Controller, Picker reicht", ", Picker reicht"),
        ("Picker, pas Stock Controller", "Picker"),
        ("No quiero Stock Controller, me basta Picker", ", me basta Picker"),
        ("Picker please, Stock Controller is not needed.", "Picker please."),
        ("Not Viewer, I need Stock Controller", "Not Viewer, I need Stock Controller"),
    ],
)
def test_what_a_correction_leaves_behind_is_no_part_of_it(text: str, left: str) -> None:
    assert without_left_behind(text, "Stock Controller") == left
