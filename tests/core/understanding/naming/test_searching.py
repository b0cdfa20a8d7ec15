"""The catalog searched by words: what fits best comes first."""

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding.naming.searching import search


@pytest.fixture(scope="module")
def shop() -> Catalog:
    rows = (
        ("Assay Log", "Approver", "Approve samples", ()),
        ("Buying Desk", "Approver", "Approve orders", ()),
        ("Supplier Ledger", "Payment Run", "Release payments to suppliers", ()),
        ("Cold Room", "Entry", "Open the door of the cold room", ("freezer door",)),
        ("Blocking List", "Editor", "Lock customers", ()),
        ("Remote Gate", "User", "Work from outside", ("VPN",)),
    )
    return Catalog((), tuple(Entitlement(system, level, "app", told, names) for system, level, told, names in rows))


@pytest.mark.parametrize(
    "words", ["approve payments", "Zahlungen genehmigen", "approuver les paiements", "aprobar pagos"]
)
def test_what_few_systems_speak_of_counts_for_more(shop: Catalog, words: str) -> None:
    assert [match.system for match in search(shop, words)] == ["Supplier Ledger", "Assay Log", "Buying Desk"]


def test_a_word_of_a_name_finds_what_is_called_so_and_nothing_that_it_may_mean_as_well(shop: Catalog) -> None:
    assert [match.system for match in search(shop, "freezer")] == ["Cold Room"]


@pytest.mark.parametrize("words", ["vpm", "vnp", "VPN"])
def test_a_slip_in_a_short_name_is_found(shop: Catalog, words: str) -> None:
    assert [match.system for match in search(shop, words)] == ["Remote Gate"]


def test_a_short_word_that_is_no_slip_finds_nothing(shop: Catalog) -> None:
    assert search(shop, "vp9x") == search(shop, "xpn") == []
