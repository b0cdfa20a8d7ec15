"""Whoever says in the catalog's own words what they have to do gets that level, or is asked; never another one."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot import bootstrap
from mailbot.core.catalog import Catalog, Entitlement
from tests.corpus.lines import COMPANIES, read_line

WISHES = (
    "Could I get access to {system}? I need to {deed}.",
    "I have to {deed} in {system}.",
    "Please set me up in {system} so that I can {deed}.",
)


def became(catalog: Catalog, row: Entitlement, wish: str) -> str:
    """What comes of a wish in a row's own words: right, asked, wrong, or nothing."""
    deed = (row.description[:1].lower() + row.description[1:]).rstrip(".")
    reading = read_line(catalog, wish.format(system=row.system, deed=deed))
    filed = {wish.entitlement for wish in reading.items}
    if filed - {row}:
        return "wrong"
    return "right" if filed and not reading.ask else "asked" if reading.ask else "nothing"


def every_third(catalog: Catalog) -> Iterator[Entitlement]:
    """Of the rows whose system has several levels."""
    rows = [row for row in catalog.entitlements if len(catalog.levels[row.system]) > 1 and not row.members]
    yield from rows[::3]


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_a_description_leads_to_its_own_level(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    found = Counter(became(catalog, row, wish) for row in every_third(catalog) for wish in WISHES)
    assert found["wrong"] <= 0.02 * found.total(), found
    assert found["right"] >= 0.85 * found.total(), found
