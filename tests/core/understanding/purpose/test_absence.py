"""When somebody is back, from their automatic reply of Thursday 26 November 2026."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.core.understanding import returns_on

THURSDAY = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
Case = tuple[str, str]

ENGLISH: list[Case] = [
    ("I am out of the office and will be back on 3 December.", "2026-12-03"),
    ("I'll be back on Monday.", "2026-11-30"),
    ("I am on annual leave until 12.12.", "2026-12-12"),
    ("I am out of the office until Monday, 7 December.", "2026-12-07"),
    ("I am on holiday until December 7th.", "2026-12-07"),
    ("I am away through 11 December.", "2026-12-12"),
    ("I am away up to and including 11 December.", "2026-12-12"),
    ("Thank you for your mail. I am out of office from 1 December to 11 December.", "2026-12-12"),
    ("I am out of the office from 23 December 2026 until 4 January 2027, returning on 5 January 2027.", "2027-01-05"),
    ("I will return to the office on Tuesday, January 5, 2027.", "2027-01-05"),
    ("I am currently out of the office, returning 14 December.", "2026-12-14"),
    ("I will not be back until 4 January.", "2027-01-04"),
    ("I'm out of the office for two weeks.", "2026-12-10"),
    ("I'll be back in three days.", "2026-11-29"),
    ("I will be back in the office next week.", "2026-11-30"),
    ("I will be back after 4 December.", "2026-12-05"),
    ("I am out of the office today.", "2026-11-27"),
    ("I'm back on 12/14/2026.", "2026-12-14"),
    ("I'm back on 12/03/2026.", "2026-12-03"),
    ("I am on parental leave until the end of January.", "2027-02-01"),
    ("I am on leave. In urgent cases write to Tom until 9 December.", "2026-12-09"),
]

GERMAN: list[Case] = [
    ("Ich bin ab dem 7. Januar wieder erreichbar.", "2027-01-07"),
    ("Ich bin bis 12.12. nicht im Büro.", "2026-12-12"),
    ("Ich bin bis einschließlich 12.12.2026 im Urlaub.", "2026-12-13"),
    ("Vom 1. bis 11. Dezember bin ich nicht im Haus.", "2026-12-12"),
    ("Vielen Dank für Ihre Nachricht. Ich bin am 14.12.2026 wieder im Büro.", "2026-12-14"),
    ("Ich bin zurzeit im Urlaub und ab Montag wieder für Sie da.", "2026-11-30"),
    ("Ich bin bis Freitag auf Dienstreise und am Montag, 30.11. zurück.", "2026-11-30"),
    ("Ich kehre am 4. Januar 2027 zurück.", "2027-01-04"),
    ("Ich bin heute nicht erreichbar.", "2026-11-27"),
    ("Ich bin noch zwei Wochen in Elternzeit.", "2026-12-10"),
]

FRENCH: list[Case] = [
    ("Je suis absent du bureau et serai de retour le 3 décembre.", "2026-12-03"),
    ("Je suis en congés jusqu'au 11 décembre inclus.", "2026-12-12"),
    ("Je suis absente jusqu'au 7 décembre.", "2026-12-07"),
    ("Absent du 1er au 11 décembre.", "2026-12-12"),
    ("Je reviens lundi.", "2026-11-30"),
    ("Je serai à nouveau joignable à partir du 4 janvier 2027.", "2027-01-04"),
    ("Bonjour, je suis en vacances. Retour le lundi 14 décembre 2026.", "2026-12-14"),
    ("Je suis absent aujourd'hui.", "2026-11-27"),
]

SPANISH: list[Case] = [
    ("Estoy de vacaciones hasta el 7 de diciembre.", "2026-12-07"),
    ("Estaré fuera de la oficina hasta el 11 de diciembre inclusive.", "2026-12-12"),
    ("Vuelvo el 3 de diciembre.", "2026-12-03"),
    ("Estaré de vuelta el lunes.", "2026-11-30"),
    ("Estoy ausente del 1 al 11 de diciembre.", "2026-12-12"),
    ("Regresaré el 4 de enero de 2027.", "2027-01-04"),
    ("Me reincorporo el lunes 14 de diciembre.", "2026-12-14"),
]

NOT_SAID = [
    "",
    "I am out of the office.",
    "I am out of the office with limited access to mail. I will reply when I return.",
    "Thank you, we have received your mail of 24 November 2026.",
    "I was away until 20 November 2026.",
    "I am out of the office until 3 November.",  # forgotten to be ended
    "Ich bin im Urlaub. Bitte wenden Sie sich an Tom, Durchwahl 12.",
    "From 1 December I am away.",
    "Je suis absent.",
    "Back on 30 February.",
    "Until further notice I am away.",
]


@pytest.mark.parametrize(("text", "day"), [*ENGLISH, *GERMAN, *FRENCH, *SPANISH])
def test_the_day_of_the_return_is_found(text: str, day: str) -> None:
    assert returns_on(text, "Automatic reply: Please decide by Friday", THURSDAY) == date.fromisoformat(day)


@pytest.mark.parametrize("text", NOT_SAID)
def test_no_day_is_made_up(text: str) -> None:
    assert returns_on(text, "Automatic reply", THURSDAY) is None


def test_the_subject_may_say_it() -> None:
    assert returns_on("Greetings, Mia", "Out of office until 7 December", THURSDAY) == date(2026, 12, 7)


def test_the_text_quoted_below_does_not_count() -> None:
    text = "I am out of the office.\n\n> Please decide until 1 December.\n> You will be back on 2 December."
    assert returns_on(text, "Automatic reply", THURSDAY) is None


def test_the_day_stands_before_the_month() -> None:
    assert returns_on("Back on 12/03/2027.", "", THURSDAY) == date(2027, 3, 12)


def test_tomorrow_is_the_one_of_the_writers_own_day() -> None:
    late = datetime(2026, 11, 27, 1, tzinfo=timezone(timedelta(hours=10)))
    assert returns_on("I will be back tomorrow.", "", late) == date(2026, 11, 28)


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_gives_a_day_to_come_or_none(text: str, subject: str) -> None:
    day = returns_on(text, subject, THURSDAY)
    assert day is None or THURSDAY.date() < day <= THURSDAY.date() + timedelta(days=732)
