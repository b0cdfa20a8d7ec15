"""Where a catalog is hard to tell apart: each finding names rows and column, what mailbot makes of it, and the fix."""

from time import process_time

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.understanding.naming.likeness import Likeness, likenesses

STAFF = (Person("1", "ana@x.example", "Ana Costa"), Person("2", "eve@x.example", "Eve Gone", active=False))


def row(system: str, level: str = "User", aliases: str = "", description: str = "", kind: str = "app") -> Entitlement:
    return Entitlement(system, level, kind, description, tuple(filter(None, aliases.split(";"))))


def found(*rows: Entitlement) -> list[Likeness]:
    return likenesses(Catalog(STAFF, rows))


def only(*rows: Entitlement) -> Likeness:
    (finding,) = found(*rows)
    return finding


# --- names of several systems ----------------------------------------------------------------------------------------


def test_an_alias_of_two_systems_is_asked_about_each_time() -> None:
    finding = only(
        row("Finance Ledger", "Read", "ERP"), row("Finance Ledger", "Edit", "ERP"), row("Purchasing", aliases="erp")
    )
    assert (finding.rows, finding.column) == ((0, 1, 2), "aliases")
    assert finding.what == (
        "“ERP” is an alias of Finance Ledger and Purchasing, so mailbot asks back each time somebody writes it"
    )
    assert "leave it with the one system" in finding.fix


def test_aliases_of_the_same_systems_are_told_together() -> None:
    finding = only(row("Finance Ledger", aliases="ERP;Navi"), row("Purchasing", aliases="Navi;ERP"))
    assert finding.what.startswith("“ERP” and “Navi” are aliases of Finance Ledger and Purchasing,")


def test_many_systems_are_counted_rather_than_listed() -> None:
    finding = only(*(row(f"Module {n}", aliases="ERP") for n in range(8)))
    assert "of Module 0, Module 1, Module 2 and 5 more, so" in finding.what


def test_an_alias_that_is_another_systems_name_is_to_be_removed() -> None:
    finding = only(row("PayStream", aliases="Payroll"), row("Payroll"))
    assert (finding.rows, finding.column) == ((0,), "aliases")
    assert finding.what.startswith("“Payroll” is the name of Payroll and an alias of PayStream, so mailbot asks back")
    assert finding.fix == "remove the alias from PayStream"


@pytest.mark.parametrize(
    ("left", "right"),
    [("Asset Register", "Assets Register"), ("HR Drive", "Drive HR"), ("ORION", "Orion"), ("Ward-Plan", "Ward Plan")],
)
def test_names_that_differ_in_number_order_or_case_are_the_same_to_mailbot(left: str, right: str) -> None:
    finding = only(row(left), row(right))
    assert (finding.rows, finding.column) == ((0, 1), "system")
    assert f"“{left}” and “{right}” are the same words to mailbot" in finding.what


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("The Hub", "Hub", "a small word such as “the”"),
        ("Orion Ledger", "Orian Ledger", "one letter"),
        ("Orion Ledger", "Orions Ledgger", "one letter"),
        ("StockPilot", "Stock Pilot", "a space"),
    ],
)
def test_names_that_a_slip_turns_into_one_another_are_named(left: str, right: str, how: str) -> None:
    finding = only(row(left), row(right))
    assert (finding.rows, finding.column) == ((0, 1), "system")
    assert finding.what.startswith(f"“{left}” and “{right}” differ only in {how}, so who slips asks for the other")


def test_aliases_that_follow_such_names_are_told_with_them() -> None:
    finding = only(row("Orion Ledger", aliases="orion books"), row("Orian Ledger", aliases="orian books"))
    assert "and 1 more of their names, differ only in one letter" in finding.what


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ward 3 Drive", "Ward 13 Drive"),
        ("Ward 3 Drive", "Ward 4 Drive"),
        ("F: drive", "G: drive"),
        ("AWS Prod", "AWS Prod Replica"),
        ("HR Drive", "IT Drive"),
        ("Order Desk", "Border Desk"),
        ("Stock North", "Stock South"),
    ],
)
def test_digits_drive_letters_and_telling_words_are_difference_enough(left: str, right: str) -> None:
    assert found(row(left), row(right)) == []


def test_two_names_of_one_system_may_be_as_alike_as_they_like() -> None:
    assert found(row("Stock Pilot", aliases="StockPilot;stock pilots;the Stock Pilot;Stock Pilott")) == []


# --- everyday words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "alias",
    ["drive", "the Drive", "system", "Access", "IT", "shared drive", "Laufwerk", "carpeta", "dossier", "read", "team"],
)
def test_an_alias_that_is_an_everyday_word_may_be_read_where_something_else_is_meant(alias: str) -> None:
    finding = only(row("Quarry", aliases=alias))
    assert (finding.rows, finding.column) == ((0,), "aliases")
    assert finding.what == (
        f"“{alias}” (alias of Quarry) is also an everyday word, so mailbot may read a wish for Quarry where something "
        "else is meant"
    )
    assert "or remove it" in finding.fix


@pytest.mark.parametrize(
    ("alias", "also"), [("May", "a date"), ("Friday", "a date"), ("Ana", "the first name of Ana Costa")]
)
def test_a_date_and_a_colleagues_first_name_are_no_good_aliases(alias: str, also: str) -> None:
    assert f"is also {also}, so mailbot may read a wish for Quarry" in only(row("Quarry", aliases=alias)).what


def test_a_drive_letter_that_is_an_article_leaves_an_everyday_word() -> None:
    assert "“A: drive”" in only(row("Quarry", aliases="A: drive")).what


def test_a_kind_that_several_systems_are_of_names_none_of_them() -> None:
    rows = row("Quarry", aliases="Pump", kind="pump"), row("Mill", kind="pump")
    assert "“Pump” (alias of Quarry) is also an everyday word" in only(*rows).what
    assert found(rows[0]) == []


def test_a_system_that_is_called_like_an_everyday_word_needs_a_longer_name() -> None:
    finding = only(row("Access", "Read", description="See"), row("Access", "Edit", description="Change"))
    assert (finding.rows, finding.column) == ((0, 1), "system")
    assert finding.fix == "write the system's name with one more word that staff use"


def test_everyday_words_that_two_systems_have_are_told_as_both() -> None:
    shared, everyday = found(row("Quarry", aliases="drive;folder"), row("Mill", aliases="folder;drive"))
    assert shared.what.startswith("“drive” and “folder” are aliases of Quarry and Mill, so mailbot asks back each time")
    assert everyday.what.startswith("“drive” and “folder” (aliases of Quarry and Mill) are also everyday words, so")


def test_an_everyday_word_that_is_a_name_here_and_an_alias_there_is_told_as_both() -> None:
    told = [finding.what for finding in found(row("Access"), row("Quarry", aliases="access"))]
    assert len(told) == 3
    assert any("“Access” is the name of Access and an alias of Quarry, so mailbot asks back" in what for what in told)


@pytest.mark.parametrize(
    "alias",
    ["fin drive", "F: drive", "server room", "lab system", "One Drive", "VPN", "payroll", "remote access", "Eve", "CI"],
)
def test_names_that_say_which_one_are_left_alone(alias: str) -> None:
    assert found(row("Quarry", aliases=alias)) == []


# --- levels ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right"),
    [("Read", "Viewer"), ("Full", "Full Access"), ("Editor", "Schreiben"), ("Admin", "Administrator")],
)
def test_levels_that_mean_the_same_are_asked_about(left: str, right: str) -> None:
    finding = only(row("Quarry", left, description="Open files"), row("Quarry", right, description="Find stones"))
    assert (finding.rows, finding.column) == ((0, 1), "access_level")
    assert finding.what.startswith(f"“{left}” and “{right}” of Quarry mean the same, so mailbot asks which")
    assert "make them one level" in finding.fix


def test_the_same_two_levels_on_several_systems_are_told_once() -> None:
    rows = [
        row(system, level, description=f"{level} it") for system in ("Quarry", "Mill") for level in ("Read", "View")
    ]
    finding = only(*rows)
    assert finding.rows == (0, 1, 2, 3)
    assert "“Read” and “View” of Quarry and Mill" in finding.what


def test_levels_with_one_description_are_known_by_name_only() -> None:
    same = "Work with the files"
    finding = only(row("Quarry", "Standard", description=same), row("Quarry", "Basic", description=f"{same}."))
    assert (finding.rows, finding.column) == ((0, 1), "description")
    assert "“Standard” and “Basic” of Quarry have descriptions that say the same, so mailbot knows them" in finding.what


def test_all_levels_without_a_description_are_one_finding() -> None:
    finding = only(row("Quarry", "A1"), row("Quarry", "B2"), row("Mill", "Basic"), row("Mill", "Standard"))
    assert finding.what.startswith(
        "4 levels of Quarry and Mill have no description, so mailbot knows them by name only"
    )


def test_names_that_say_what_one_may_do_need_no_description() -> None:
    assert found(row("Quarry", "Read"), row("Quarry", "Edit"), row("Mill", "User")) == []


@pytest.mark.parametrize(
    ("aliases", "told"), [("", "like the system Tutor Portal"), ("tutors", "like an alias of Tutor Portal")]
)
def test_a_level_that_is_called_like_a_system_is_read_as_the_system(aliases: str, told: str) -> None:
    level = "Tutors" if aliases else "Tutor Portal"
    rows = [row(system, level, description="Mark tests") for system in ("Campus", "Library")]
    finding = only(*rows, row("Tutor Portal", aliases=aliases))
    assert (finding.rows, finding.column) == ((0, 1), "access_level")
    assert f"the level “{level}” of Campus and Library is called {told}, so mailbot reads it as the" in finding.what


# --- the whole -------------------------------------------------------------------------------------------------------


def test_a_clear_catalog_has_nothing_to_tell() -> None:
    assert likenesses(Catalog((), ())) == []
    assert found(row("Quarry", "Read", "Q: drive"), row("Quarry", "Edit", "Q: drive"), row("Mill", aliases="MM")) == []


def test_findings_stand_in_the_order_of_the_file() -> None:
    rows = [row("Mill", "Read"), row("Mill", "View"), row("Quarry", aliases="drive"), row("Pit", aliases="ERP")]
    assert [finding.rows[0] for finding in found(*rows, row("Shaft", aliases="ERP"))] == [0, 2, 3]


def test_ten_thousand_entitlements_with_four_aliases_take_seconds() -> None:
    letters = "bdfgklmnprstvz"
    word = [f"{a}a{b}o{c}e" for a in letters for b in letters for c in letters]
    rows = [
        row(f"{word[n]} {n}", level, f"{word[-n]} {word[n]};s{n};{word[n]}{word[n + 9]};{word[n + 5]} desk", level)
        for n in range(2_500)
        for level in ("Viewer", "Editor", "Approver", "Admin")
    ]
    start = process_time()
    found(*rows)
    assert process_time() - start < 10
