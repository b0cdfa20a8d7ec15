"""A line break inside a system's name is none; one between two names stays."""

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.wrapped import rejoined

SYSTEMS = ("Orchard", "Finance", "Orchard Finance", "Finance Shared Drive", "Ledger Archive East")
ROWS = [Entitlement(system, "Read") for system in SYSTEMS]
INDEX = Index(Catalog((), ROWS))


@pytest.mark.parametrize(
    "text",
    ["on the finance shared⏎drive", "the finance⏎shared drive, please", "the ledger archive⏎east"],
)
def test_a_break_inside_a_name_is_a_blank(text: str) -> None:
    assert rejoined(text.replace("⏎", "\n"), INDEX) == text.replace("⏎", " ")


@pytest.mark.parametrize(
    "text",
    [
        *("Orchard\nFinance", "Orchard\nFinance Shared Drive", "finance:\nshared drive", "finance\n- shared drive"),
        *("finance\n\nshared drive", "Finance Shared Drive\nOrchard", "drive\nfinance", ""),
    ],
)
def test_every_other_break_stays(text: str) -> None:
    assert rejoined(text, INDEX) == text
