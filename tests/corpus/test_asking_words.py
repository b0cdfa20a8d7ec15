"""The words that ask for access tell nothing about its level: whoever says no more than them is asked which one."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from mailbot import bootstrap
from mailbot.core.catalog import Catalog
from tests.corpus.lines import COMPANIES, read_line, somebody_else

WISHES = (
    "Please add me to {system}",
    "Can {person} be added to {system}?",
    "Could you set me up in {system}?",
    "Please enable {system} for me",
    "Please open {system} for me",
    "Please register {person} for {system}",
    "Could you allocate {system} to {person}?",
    "Please create an account in {system} for me",
    "I'd like an account in {system}",
    "Please sign me up for {system}",
    "I would like to order access to {system}",
    "Please confirm access to {system}",
    "Please record that I need {system}",
    "Please submit a request for {system} for me",
    "Please release {system} for me",
    "Could you let me into {system}?",
    "Please arrange {system} for {person}, who starts on Monday",
    "I start in the new team on Monday and need {system}",
    "Bitte fügt mich zu {system} hinzu",
    "Bitte {system} für mich freigeben",
    "Bitte legt mir einen Zugang zu {system} an",
    "Bitte tragt mich in {system} ein",
    "Merci de créer un compte pour moi dans {system}",
    "Pourriez-vous m'ouvrir un accès à {system} ?",
    "Merci de m'inscrire à {system}",
    "Por favor, añádanme a {system}",
    "Por favor, cread una cuenta para mí en {system}",
)


def wishes(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Each system of several levels with one of the wishes, and the one that follows it."""
    turn = cycle(WISHES)
    someone = somebody_else(catalog)
    for system in (name for name, rows in catalog.levels.items() if len(rows) > 1):
        for wish in (next(turn), next(turn)):
            yield system, wish.format(system=system, person=someone.name)


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_nobody_gets_a_level_that_was_not_said(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    for system, text in wishes(catalog):
        reading = read_line(catalog, text)
        assert not reading.items, text
        assert [wish.system for wish in reading.ask if wish.system in (system, None)], text
