"""Until when, counted from Wednesday 11 March 2026."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Reading
from mailbot.core.understanding.dates import add_months


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("until Friday", date(2026, 3, 13)),
        ("until Wednesday", date(2026, 3, 18)),
        ("until tomorrow", date(2026, 3, 12)),
        ("until 30 June", date(2026, 6, 30)),
        ("until June 30th", date(2026, 6, 30)),
        ("until 1 February", date(2027, 2, 1)),
        ("until 31 March 2027", date(2027, 3, 31)),
        ("until Friday, 20 March", date(2026, 3, 20)),
        ("till 2026-05-04", date(2026, 5, 4)),
        ("until 04.05.2026", date(2026, 5, 4)),
        ("until 4/5/26", date(2026, 5, 4)),
        ("until the 15th", date(2026, 3, 15)),
        ("until the 5th", date(2026, 4, 5)),
        ("until the end of the month", date(2026, 3, 31)),
        ("until end of Q2", date(2026, 6, 30)),
        ("till the end of February", date(2027, 2, 28)),
        ("until the end of the quarter", date(2026, 3, 31)),
        ("until end of next month", date(2026, 4, 30)),
        ("until the end of the year", date(2026, 12, 31)),
        ("for two weeks", date(2026, 3, 25)),
        ("for 10 days", date(2026, 3, 21)),
        ("for three more months", date(2026, 6, 11)),
        ("bis Ende Juni", date(2026, 6, 30)),
        ("bis zum 3. April", date(2026, 4, 3)),
        ("für zwei Wochen", date(2026, 3, 25)),
        ("bis Freitag", date(2026, 3, 13)),
        ("jusqu'au 30 avril", date(2026, 4, 30)),
        ("jusqu'à fin mai", date(2026, 5, 31)),
        ("pour 3 mois", date(2026, 6, 11)),
        ("hasta finales de mayo", date(2026, 5, 31)),
        ("hasta el 5 de junio", date(2026, 6, 5)),
        ("por dos semanas", date(2026, 3, 25)),
    ],
)
def test_the_last_day_is_read(read: Callable[..., Reading], words: str, until: date) -> None:
    assert read(f"I need Viewer in Theatre Planner {words}.").until == until


@pytest.mark.parametrize(
    "text",
    [
        "I need Viewer in Theatre Planner before 15 June.",
        "I need Viewer in Theatre Planner from 1 April.",
        "I need Viewer in Theatre Planner. I am in the office until Friday.",
        "I have been here for two years. I need Viewer in Theatre Planner.",
        "I need Viewer in Theatre Planner until 99 June.",
    ],
)
def test_a_date_that_ends_nothing_is_left_alone(read: Callable[..., Reading], text: str) -> None:
    assert read(text).until is None


def test_a_duration_that_is_enough_counts(read: Callable[..., Reading]) -> None:
    assert read("I need Viewer in Theatre Planner. Two months is enough.").until == date(2026, 5, 11)


def test_a_month_too_short_ends_on_its_last_day() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
