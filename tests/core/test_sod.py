"""Toxic combinations are found from either side, in any case, among everything a person has or asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.core.catalog import SodRule
from mailbot.core.sod import conflicts, worst

ENTRY, APPROVER, VIEWER = ("PayStream", "Entry"), ("PayStream", "Approver"), ("PayStream", "Viewer")
HR = ("PeopleFirst", "Editor")
FOUR_EYES = SodRule("S-1", "Enter / approve", (ENTRY,), (APPROVER,), "block", "Payroll needs four eyes")
HR_AND_PAY = SodRule("S-2", "Employees / pay", (HR,), (("PayStream", "*"),), "warn", "Not both")


@pytest.mark.parametrize(("asked", "other"), [(ENTRY, APPROVER), (APPROVER, ENTRY)])
def test_it_does_not_matter_which_side_came_first(asked: tuple[str, str], other: tuple[str, str]) -> None:
    (found,) = conflicts(asked, {other: "held since 3 March 2026"}, {}, {}, [FOUR_EYES])
    assert (found.rule, found.severity, found.reason) == ("S-1", "block", "Payroll needs four eyes")
    assert found.asked == f"PayStream ({asked[1]})"
    assert found.other == f"PayStream ({other[1]})"
    assert found.held_as == "held since 3 March 2026"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_is_held_pending_or_in_the_same_mail_counts(place: int) -> None:
    others: list[dict[tuple[str, str], str]] = [{}, {}, {}]
    others[place] = {APPROVER: "so"}
    (found,) = conflicts(ENTRY, others[0], others[1], others[2], [FOUR_EYES])
    assert found.held_as == "so"


def test_a_star_is_any_level_of_that_system_only() -> None:
    held = {ENTRY: "a", VIEWER: "b", ("StockPilot", "Viewer"): "c"}
    assert [found.held_as for found in conflicts(HR, held, {}, {}, [HR_AND_PAY])] == ["a", "b"]
    assert [found.other for found in conflicts(VIEWER, {HR: "a"}, {}, {}, [HR_AND_PAY])] == ["PeopleFirst (Editor)"]


def test_two_levels_under_a_star_are_no_conflict_with_each_other() -> None:
    assert conflicts(ENTRY, {VIEWER: "a"}, {}, {}, [HR_AND_PAY]) == ()


def test_names_match_in_any_case() -> None:
    assert len(conflicts(("paystream", "ENTRY"), {("PAYSTREAM", "approver"): "a"}, {}, {}, [FOUR_EYES])) == 1


def test_one_thing_known_in_several_ways_is_one_conflict_told_by_what_weighs_most() -> None:
    (found,) = conflicts(ENTRY, {APPROVER: "held"}, {APPROVER: "asked"}, {APPROVER: "same mail"}, [FOUR_EYES])
    assert found.held_as == "held"


def test_every_broken_rule_is_told() -> None:
    found = conflicts(ENTRY, {APPROVER: "a", HR: "b"}, {}, {}, [FOUR_EYES, HR_AND_PAY])
    assert [conflict.rule for conflict in found] == ["S-1", "S-2"]


def test_nothing_held_is_no_conflict() -> None:
    assert conflicts(ENTRY, {}, {}, {}, [FOUR_EYES, HR_AND_PAY]) == ()


def test_the_worst_is_block_then_warn_then_none() -> None:
    warn = conflicts(HR, {ENTRY: "a"}, {}, {}, [HR_AND_PAY])
    block = conflicts(ENTRY, {APPROVER: "a"}, {}, {}, [FOUR_EYES])
    assert (worst(()), worst(warn), worst(block), worst((*warn, *block))) == ("none", "warn", "block", "block")


labels = st.tuples(st.sampled_from(["A", "B"]), st.sampled_from(["x", "y"]))
sides = st.tuples(st.sampled_from(["A", "B"]), st.sampled_from(["x", "y", "*"]))


@given(labels, labels, sides, sides)
def test_asking_for_the_one_or_the_other_finds_the_same(
    one: tuple[str, str], other: tuple[str, str], left: tuple[str, str], right: tuple[str, str]
) -> None:
    rule = SodRule("S", "n", (left,), (right,), "warn", "r")
    turned = SodRule("S", "n", (right,), (left,), "warn", "r")
    found = bool(conflicts(one, {other: "a"}, {}, {}, [rule]))
    assert found == bool(conflicts(other, {one: "a"}, {}, {}, [rule]))
    assert found == bool(conflicts(one, {other: "a"}, {}, {}, [turned]))
