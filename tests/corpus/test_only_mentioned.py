"""A level that is only spoken of, in thanks, news, questions or trouble, is never filed."""

from itertools import cycle
from pathlib import Path

import pytest

from mailbot import bootstrap
from tests.corpus.lines import COMPANIES, read_line, somebody_else
from tests.corpus.scoring import HERE

LINES = (
    "I already have {level} in {system}",
    "{person} has {level} in {system}",
    "Thanks for {level} in {system}!",
    "{system} is down again, and I am {level}",
    "I don't want {level} in {system}",
    "Who has {level} in {system}?",
    "Please do not give me {level} in {system}",
    "What does {level} in {system} allow?",
    "We talked about {level} in {system} yesterday",
    "FYI: {person} now has {level} in {system}",
    "My {level} in {system} works now, thank you",
    "What is the difference between {level} and the rest in {system}?",
    "Does {person} still have {level} in {system}?",
    "I got {level} in {system} last week",
    "{person} asked for {level} in {system} last week",
    "When will I get {level} in {system}?",
    "Ich habe bereits {level} in {system}",
    "{person} hat jetzt {level} in {system}",
    "Danke für {level} in {system}",
    "J'ai déjà {level} dans {system}",
    "Merci pour {level} dans {system}",
    "Ya tengo {level} en {system}",
    "Gracias por {level} en {system}",
)


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_what_is_only_mentioned_is_not_filed(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    other = somebody_else(catalog)
    for row, line in zip(catalog.entitlements, cycle(LINES), strict=False):
        text = line.format(system=row.system, level=row.access_level, person=other.name)
        assert not read_line(catalog, text).items, text


@pytest.mark.parametrize(
    "text",
    [
        "I enter the contacts in HarvestCRM, and Gunnar looks at them.",
        "Gunnar wanted me to have Edit on the HR Share, but that is not my job.",
    ],
)
def test_what_one_does_already_or_turns_down_is_not_filed(text: str) -> None:
    catalog, _ = bootstrap.load_catalog(HERE / "halmgard")
    assert not read_line(catalog, text, subject="a note").items
