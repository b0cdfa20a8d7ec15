"""Delegations are followed to their end and never in a circle."""

from mailbot.core.delegation import Away


def away_of(named: dict[str, str], *absent: str) -> Away:
    return Away(named.get, frozenset(absent).__contains__)


def test_delegates_of_delegates_decide_in_the_end() -> None:
    away = away_of({"A": "B", "B": "C"})
    assert away.delegate("A") == "C"
    assert away.delegate("B") == "C"
    assert away.delegate("C") == ""


def test_a_circle_names_nobody() -> None:
    away = away_of({"A": "B", "B": "A", "D": "A"})
    assert [away.delegate(person) for person in "ABD"] == ["", "", ""]


def test_who_is_absent_decides_for_nobody_but_their_delegate_does() -> None:
    assert away_of({"A": "B"}, "B").delegate("A") == ""
    assert away_of({"A": "B", "B": "C"}, "B").delegate("A") == "C"


def test_who_has_a_delegate_or_is_absent_is_away() -> None:
    away = away_of({"A": "B"}, "C")
    assert [person in away for person in "ABC"] == [True, False, True]
