"""Whoever tells what they have to do, in ordinary sentences of many forms, gets the level that does it, or is asked."""

from collections import Counter
from pathlib import Path

import pytest

from mailbot import bootstrap
from mailbot.core.catalog import Catalog, Entitlement
from tests.corpus.lines import COMPANIES, read_line, somebody

FRAMES = (
    "I need to {deed} in {system}.",
    "In {system} I must {deed}.",
    "I'm supposed to {deed} in {system} from Monday, please sort it out.",
    "Please give me access to {system} so that I can {deed}.",
    "I {deed} every morning and need {system} for that.",
    "{system} won't let me {deed}, please change that.",
    "From next week on I {deed}, so please open {system} for me.",
    "My job is to {deed}, please give me what I need in {system}.",
)


def became(catalog: Catalog, row: Entitlement, frame: str) -> str:
    """What comes of a sentence in a row's own words: right, asked, wrong, nothing, or for somebody else."""
    deed = (row.description[:1].lower() + row.description[1:]).removesuffix(", no changes")
    reading = read_line(catalog, frame.format(system=row.system, deed=deed))
    filed = {wish.entitlement for wish in reading.items}
    if filed - {row}:
        return "wrong"
    if not filed:
        return "asked" if reading.ask else "nothing"
    return "right" if reading.beneficiaries == (somebody(catalog),) else "for another"


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_a_deed_tells_its_level_in_any_sentence(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    rows = [row for row in catalog.entitlements if len(catalog.levels[row.system]) > 1 and not row.members][1::8]
    found = Counter(became(catalog, row, frame) for row in rows for frame in FRAMES)
    assert found["wrong"] <= 0.02 * found.total(), found
    assert found["nothing"] + found["for another"] <= 0.03 * found.total(), found
    assert found["right"] >= 0.85 * found.total(), found
