"""Lists over every catalog: what stands above one is said of each of its lines, and none of them is left out."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from mailbot import bootstrap
from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding import Intent, Reading
from tests.corpus.lines import COMPANIES, read_line
from tests.corpus.scoring import HERE

NEEDED = ("Here is what I need:", "Please set up for me:", "Ich brauche:", "Il me faut :", "Necesito:")
OVER = ("No longer needed:", "I no longer need:", "Nicht mehr benötigt:", "À supprimer :", "Ya no necesito:")
HAD = ("Here is what I have:", "What I have so far:", "Ich habe schon:", "J'ai déjà :", "Ya tengo:")
LINES = 3
FEW = 2
"""How many of a company's lists may be misread: a line whose name is an everyday word may be taken for none."""

Listed = tuple[list[Entitlement], Reading]


def lists(catalog: Catalog, heads: tuple[str, ...]) -> Iterator[Listed]:
    """Lists of the first levels of systems, three a list, each under the next of these words, with their readings."""
    first = list({row.system: row for row in reversed(catalog.entitlements)}.values())
    for at, head in zip(range(0, len(first) - LINES + 1, LINES), cycle(heads), strict=False):
        rows = first[at : at + LINES]
        yield rows, read_line(catalog, f"{head}\n\n" + "\n".join(f"{row.system}: {row.access_level}" for row in rows))


def labels(listed: Listed) -> tuple[set[str], set[str]]:
    rows, reading = listed
    return {row.label for row in rows}, {wish.entitlement.label for wish in reading.items}


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_a_list_is_filed_as_the_words_above_it_say(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    for heads, intent in ((NEEDED, Intent.REQUEST), (OVER, Intent.REVOKE)):
        read = [(listed[1].intent, *labels(listed)) for listed in lists(catalog, heads)]
        assert sum(got is not intent or wanted != filed for got, wanted, filed in read) <= FEW


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_what_is_listed_as_had_or_over_is_not_asked_for(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    read = [listed for heads in (HAD, OVER) for listed in lists(catalog, heads)]
    assert sum(listed[1].intent is Intent.REQUEST and bool(labels(listed)[1]) for listed in read) <= FEW


@pytest.mark.parametrize("after", ["They can go after 31 December.", "You can remove them after 31 December."])
def test_of_two_that_may_go_again_later_none_is_left_out(after: str) -> None:
    catalog, _ = bootstrap.load_catalog(HERE / "halmgard")
    reading = read_line(catalog, f"I need PayRoot Payroll Entry and HR Share Edit. {after}")
    filed = {wish.entitlement.label for wish in reading.items}
    assert (reading.intent, filed) == (Intent.REQUEST, {"PayRoot (Payroll Entry)", "HR Share (Edit)"})


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_of_two_systems_one_of_whose_names_begins_with_the_others_none_is_left_out(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    first = {row.system: row for row in reversed(catalog.entitlements)}
    pairs = [(one, first[name]) for one in first.values() for name in first if name.startswith(f"{one.system} ")]
    read = [
        ({one.label, other.label}, read_line(catalog, text))
        for one, other in pairs
        for text in (
            f"I need {one.access_level} on {one.system} and {other.access_level} on {other.system}.",
            f"Bitte {other.system} ({other.access_level}) und {one.system} ({one.access_level}) für mich.",
            f"Please give me {one.system}: {one.access_level} and {other.system}: {other.access_level}.",
        )
    ]
    assert sum({wish.entitlement.label for wish in reading.items} != wanted for wanted, reading in read) <= 2 * FEW


def test_a_level_told_of_the_system_before_is_not_taken_where_another_stands_beside_the_next_one() -> None:
    catalog, _ = bootstrap.load_catalog(HERE / "tornholm")
    text = "I need Escalatec Orders. Display will do. And Keystone Projects, as Project Manager."
    filed = {wish.entitlement.label for wish in read_line(catalog, text).items}
    assert filed == {"Escalatec Orders (Display)", "Keystone Projects (Project Manager)"}
