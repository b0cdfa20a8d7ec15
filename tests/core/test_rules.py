"""Every rule is asked, every answer has its reason, and nothing is taken as consent."""

from dataclasses import replace
from datetime import date

import pytest

from mailbot.core.calendar import Calendar
from mailbot.core.rules import Facts, Rule, StageRule, evaluate

FACTS = Facts("high", "app", "PayStream", "Payroll Entry", "Finance", "employee", "warn")
TODAY = date(2026, 11, 26)
STAGES = (StageRule("first", ("manager",)),)


def rule(name: str = "R-1", *, since: date = date(2026, 1, 1), deny: str = "", **when: str) -> Rule:
    conditions = {fact: tuple(values.split("|")) for fact, values in when.items()}
    return Rule(name, "we said so", since, conditions, () if deny else STAGES, deny)


def test_a_rule_without_conditions_applies_to_everything() -> None:
    found = evaluate([rule()], FACTS, TODAY)
    assert [hit.id for hit in found.hits] == ["R-1"]
    assert found.because == ("R-1 applies: we said so",)


def test_every_rule_is_told_of_hit_or_missed() -> None:
    found = evaluate([rule("A", risk="high"), rule("B", risk="low"), rule("C", kind="app")], FACTS, TODAY)
    assert [hit.id for hit in found.hits] == ["A", "C"]
    assert [words.split()[0] for words in found.because] == ["A", "B", "C"]


def test_a_miss_says_what_is_and_what_would_have_to_be() -> None:
    found = evaluate([rule(risk="low|medium")], FACTS, TODAY)
    assert found.because == ("R-1 does not apply: risk is high, not low or medium",)


def test_a_miss_on_something_unknown_says_so() -> None:
    nowhere = Facts("high", "app", "PayStream", "Payroll Entry", "", "employee")
    assert "department is not known" in evaluate([rule(department="Finance")], nowhere, TODAY).because[0]


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("risk", "high"),
        ("kind", "app"),
        ("system", "PayStream"),
        ("access_level", "Payroll Entry"),
        ("department", "Finance"),
        ("person_type", "employee"),
        ("conflict", "warn"),
    ],
)
def test_every_fact_can_be_a_condition_in_any_case(fact: str, value: str) -> None:
    meant = replace(rule(), when={fact: (value.upper(),)})
    other = replace(rule("R-2"), when={fact: (f"not {value}",)})
    assert evaluate([meant, other], FACTS, TODAY).hits == (meant,)


def test_all_conditions_have_to_be_met() -> None:
    assert evaluate([rule(risk="high", kind="app")], FACTS, TODAY).hits
    assert not evaluate([rule(risk="high", kind="folder")], FACTS, TODAY).hits


def test_a_rule_is_in_force_on_its_first_day_and_not_before() -> None:
    new = rule(since=TODAY)
    assert evaluate([new], FACTS, TODAY).hits
    before = evaluate([new], FACTS, date(2026, 11, 25))
    assert not before.hits
    assert before.because == ("R-1 does not apply: it is in force only from 2026-11-26",)


def test_a_deny_not_yet_in_force_denies_nothing() -> None:
    assert evaluate([rule(), rule("D", since=date(2027, 1, 1), deny="no")], FACTS, TODAY).deny == ""


@pytest.mark.parametrize("order", [1, -1])
def test_one_deny_wins_wherever_it_stands(order: int) -> None:
    rules = [rule("A"), rule("D", deny="Not for anybody."), rule("C")][::order]
    found = evaluate(rules, FACTS, TODAY)
    assert found.deny == "Not for anybody."
    assert len(found.because) == 3


def test_no_rules_are_no_consent() -> None:
    found = evaluate([], FACTS, TODAY)
    assert (found.hits, found.deny) == ((), "")


def test_business_days_pass_over_weekends_and_days_off() -> None:
    calendar = Calendar("Europe/Dublin", frozenset(range(5)), frozenset((date(2026, 11, 30),)))
    assert calendar.add_business_days(date(2026, 11, 26), 0) == date(2026, 11, 26)
    assert calendar.add_business_days(date(2026, 11, 26), 1) == date(2026, 11, 27)
    assert calendar.add_business_days(date(2026, 11, 26), 2) == date(2026, 12, 1)
    assert calendar.add_business_days(date(2026, 11, 28), 1) == date(2026, 12, 1)
