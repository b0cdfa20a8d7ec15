"""Whoever says that something is to be taken away never gets it filed as a request, and so granted."""

from itertools import cycle
from pathlib import Path

import pytest

from mailbot import bootstrap
from mailbot.core.understanding import Intent
from tests.corpus.lines import COMPANIES, read_line, somebody_else

ORDERS = (
    "Remove {level} in {system}",
    "Remove {level} on {system} please",
    "Please delete my {level} role in {system}",
    "Cancel {level} in {system}",
    "Remove: {system} {level}",
    "{level} in {system}: remove please",
    "Take {level} in {system} away from me",
    "I don't need {level} in {system} any more, thanks",
    "{level} in {system} can go",
    "Please remove {level} from {person} in {system}",
    "{person} no longer needs {level} in {system}",
    "I'd like to give back {level} in {system}",
    "Remove {level} but keep the rest in {system}",
    "Bitte {level} in {system} entfernen",
    "{system} {level} löschen",
    "Supprimer {level} dans {system}",
    "Je n'ai plus besoin de {level} dans {system}",
    "Por favor, eliminen {level} en {system}",
    "Ya no necesito {level} en {system}",
)


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: company.name)
def test_what_is_to_be_taken_away_is_never_asked_for(company: Path) -> None:
    catalog, _ = bootstrap.load_catalog(company)
    other = somebody_else(catalog)
    for row, order in zip(catalog.entitlements, cycle(ORDERS), strict=False):
        text = order.format(system=row.system, level=row.access_level, person=other.name)
        assert read_line(catalog, text).intent is Intent.REVOKE, text
