"""Delegations are followed to their end and never in a circle."""

from datetime import date

from mailbot.core.delegation import Away

BACK = date(2026, 12, 3)


def test_delegates_of_delegates_decide_in_the_end() -> None:
    away = Away({"A": "B", "B": "C"}, {})
    assert away.delegate("A") == "C"
    assert away.delegate("B") == "C"
    assert away.delegate("C") == ""


def test_a_circle_names_nobody() -> None:
    away = Away({"A": "B", "B": "A", "D": "A"}, {})
    assert [away.delegate(person) for person in "ABD"] == ["", "", ""]


def test_who_is_absent_decides_for_nobody_but_their_delegate_does() -> None:
    assert Away({"A": "B"}, {"B": BACK}).delegate("A") == ""
    assert Away({"A": "B", "B": "C"}, {"B": BACK}).delegate("A") == "C"


def test_who_has_a_delegate_or_is_absent_is_away() -> None:
    away = Away({"A": "B"}, {"C": BACK})
    assert [person in away for person in "ABC"] == [True, False, True]
