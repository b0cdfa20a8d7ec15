"""exceptions.csv: who may hold together what a rule of sod.csv forbids, because of which control, until when."""

from collections.abc import Sequence

from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import CONTROL_TO_NAME, SodException, SodRule

FILE = "exceptions.csv"
COLUMNS = ("exception", "rule", "person", "control", "owner", "until", "evidence_days")
EVIDENCE_DAYS = 90


def exceptions(sheets: Sheets, sod: Sequence[SodRule]) -> tuple[SodException, ...]:
    """Every row of exceptions.csv, if there is one; each is from a rule that sod.csv has."""
    rules = {rule.rule.casefold(): rule.rule for rule in sod}
    seen: dict[str, int] = {}
    return tuple(_exception(row, rules, seen) for row in sheets.rows(FILE, COLUMNS, optional=True))


def _exception(row: Row, rules: dict[str, str], seen: dict[str, int]) -> SodException:
    rule = row.needed("rule")
    if rule and rules and rule.casefold() not in rules:
        row.wrong("rule", f"“{rule}” is not in sod.csv", did_you_mean(rule, rules.values(), "add it there"))
    if row.needed("person").lower() == row.needed("owner").lower():
        row.wrong("owner", "is the person of the exception", "name somebody else to see to the control")
    if row["control"] == CONTROL_TO_NAME:
        row.wrong("control", f"still says {CONTROL_TO_NAME}", "write what makes up for the conflict")
    return SodException(
        exception=row.once("exception", seen),
        rule=rules.get(rule.casefold(), rule),
        person=row.address("person"),
        control=row.needed("control"),
        owner=row.address("owner"),
        until=row.day("until"),
        evidence_days=row.number("evidence_days", "days", 366) or EVIDENCE_DAYS,
    )
