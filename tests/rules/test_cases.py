"""The access office's own cases (rules/cases) hold for the rules that are shipped."""

from pathlib import Path

import pytest

from mailbot.adapters.rulebook import load
from mailbot.adapters.rulebook.cases import cases
from mailbot.core.cases import RuleCase
from mailbot.services.admin.rulecases import failures

SHIPPED = Path(__file__).parents[2] / "rules"
RULES = load(SHIPPED)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases(SHIPPED / "cases", RULES)])
def test_the_rules_do_as_the_access_office_wrote(case: RuleCase) -> None:
    assert [f"expected {one.expected}, found {one.found}" for one in failures(RULES, case)] == []
