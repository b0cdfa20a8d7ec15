"""Systems whose names resemble each other are never taken for one another: digits and telling words decide."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, understand
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.naming.index import index_of, typos
from mailbot.core.understanding.naming.mentions import mentions, parts_of_names
from mailbot.core.understanding.said.sentences import sentences


def named(hospital: Catalog, text: str) -> list[tuple[str, ...]]:
    return [mention.systems for mention in mentions(tokens(text), index_of(hospital), text)]


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Ward 3 Drive", "Ward 3 Drive"),
        ("Ward 13 Drive", "Ward 13 Drive"),
        ("drive of ward 13", "Ward 13 Drive"),
        ("ward-3 drive", "Ward 3 Drive"),
        ("W13 share", "Ward 13 Drive"),
        ("AWS Prod", "AWS Prod"),
        ("the AWS prod replica", "AWS Prod Replica"),
        ("replica of AWS Prod", "AWS Prod Replica"),
        ("F: drive", "Finance Shared Drive"),
        ("edit on the finance drive", "Finance Shared Drive"),
        ("badge for the pharmacy", "Badge Pharmacy"),
        ("pharmacystock", "Pharmacy Stock"),
        ("theater planer", "Theatre Planner"),
    ],
)
def test_each_name_finds_its_own_system_only(hospital: Catalog, text: str, system: str) -> None:
    assert named(hospital, text) == [(system,)]


@pytest.mark.parametrize(
    "text", ["Ward 5 Drive", "Ward 33 Drive", "Ward 31 drive", "Word 13", "AWS Test", "the pharmacy"]
)
def test_a_name_that_is_nobodys_finds_nothing(hospital: Catalog, text: str) -> None:
    assert named(hospital, text) == []


def test_a_word_nearby_that_makes_it_another_system_leaves_both_open(hospital: Catalog) -> None:
    assert named(hospital, "AWS Prod read replica") == [("AWS Prod", "AWS Prod Replica")]


def test_a_name_said_in_part_fits_every_system_that_has_it(hospital: Catalog) -> None:
    found = parts_of_names(tokens("the ward drive"), index_of(hospital))
    assert found is not None
    assert found.systems == ("Ward 3 Drive", "Ward 13 Drive")


@pytest.mark.parametrize("text", ["the first one please", "First", "the first and not the second"])
def test_a_word_that_counts_is_no_name_by_itself(text: str) -> None:
    rows = tuple(Entitlement(name, "User", "app", "", ()) for name in ("People First", "First Aid"))
    index = index_of(Catalog((), rows))
    assert parts_of_names(tokens(text), index) is None
    assert parts_of_names(tokens("the aid one"), index) is not None


def test_a_number_decides_between_systems_named_in_part(hospital: Catalog) -> None:
    found = parts_of_names(tokens("the folder of ward 13"), index_of(hospital))
    assert found is not None
    assert found.systems == ("Ward 13 Drive",)


@pytest.mark.parametrize("number", ["3", "13"])
@pytest.mark.parametrize("level", ["Read", "Edit"])
def test_the_right_ward_is_filed(read: Callable[..., Reading], number: str, level: str) -> None:
    reading = read(f"Please give me {level} on Ward {number} Drive.")
    assert [wish.entitlement.label for wish in reading.items] == [f"Ward {number} Drive ({level})"]


@pytest.mark.parametrize(
    "text",
    [
        "I need Edit on the ward drive",
        "Can I have Edit on Ward 5 Drive?",
        "I need admin on AWS prod, the replica is fine as it is.",
        "I need Loader on AWS Prod",
        "Could I get the pharmacy?",
        "I need access to the drive",
    ],
)
def test_nothing_is_filed_where_two_systems_or_none_fit(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert reading.items == ()
    assert reading.ask


def test_small_words_count_where_only_they_tell_two_systems_apart() -> None:
    rows = tuple(Entitlement(name, "User") for name in ("Drive A", "Drive", "Line In", "Line On"))
    catalog = Catalog((), rows)
    assert named(catalog, "Drive A") == [("Drive A",)]
    assert named(catalog, "line in") == [("Line In",)]


def test_a_catalog_is_indexed_once_and_apart_from_others(hospital: Catalog) -> None:
    other = Catalog(hospital.people, hospital.entitlements)
    assert index_of(hospital) is index_of(hospital)
    assert index_of(other) is not index_of(hospital)


@pytest.mark.parametrize(
    ("left", "right", "edits"), [("ward", "ward", 0), ("wrad", "ward", 1), ("wrd", "ward", 1), ("cold", "word", 2)]
)
def test_typing_mistakes_are_counted_with_swaps(left: str, right: str, edits: int) -> None:
    assert typos(left, right) == edits


@pytest.mark.parametrize(
    ("systems", "said", "found"),
    [
        (("Payroll UK", "Payroll DE"), "Approver in Payroll please", []),
        (("Payroll UK", "Payroll DE"), "Approver in Payroll DE please", [("Payroll DE",)]),
        (("MES Lüneburg", "CRM"), "dashboards for the line in Lüneburg", []),
        (("Y: drive", "Archive"), "the drive please", []),
        (("Y: drive", "Archive"), "the Y: drive please", [("Y: drive",)]),
    ],
)
def test_a_short_word_in_capitals_belongs_to_the_name_in_every_language(
    systems: tuple[str, ...], said: str, found: list[tuple[str, ...]]
) -> None:
    catalog = Catalog((), tuple(Entitlement(system, "Approver", "app", "Approve", ()) for system in systems))
    assert named(catalog, said) == found


@pytest.mark.parametrize("text", ["the same wares please", "something like Woad", "the Theatr one"])
def test_one_word_of_a_name_that_is_spelt_wrong_is_no_part_of_it(hospital: Catalog, text: str) -> None:
    """ "Same" is one letter from "sale": in a whole name a slip is a slip, a single word alone may be any word."""
    assert parts_of_names(tokens(text), index_of(hospital)) is None


def test_a_level_that_begins_as_a_system_names_the_level_in_a_mail_about_another_system() -> None:
    aliases: dict[str, tuple[str, ...]] = {"Payroll": (), "Payroll Germany": ("Lohn",)}
    levels = ("Payroll Viewer", "Payroll Clerk")
    rows = (Entitlement(system, level, aliases=names) for system, names in aliases.items() for level in levels)
    index = index_of(Catalog((), tuple(rows)))
    lines = sentences("In der Lohn darf ich nur schauen. Ich bitte um die Stufe Payroll Clerk.", index)
    assert [[mention.systems for mention in line.mentions] for line in lines] == [[("Payroll Germany",)], []]
    assert [hit.name for hit in lines[1].hits] == [("payroll", "clerk")]


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("Please give me access to mes", ["Line Control"]),
        ("I need mes Operator", ["Line Control"]),
        ("I need Operator in MES", ["Line Control"]),
        ("Bonjour, merci pour mes collègues", []),
        ("Necesito los cursos obligatorios de Marisol", []),
        ("Ich brauche etwas im PetFile Billing", ["PetFile Billing"]),
        ("I need something in petfile im", ["PetFile Imaging"]),
    ],
)
def test_a_short_word_that_is_an_article_elsewhere_names_a_system_only_as_a_name_stands(
    hospital: Catalog, text: str, systems: list[str]
) -> None:
    aliases = {
        "Line Control": ("MES",),
        "Loan System": ("LOS",),
        "PetFile Imaging": ("PetFile IM",),
        "PetFile Billing": ("PetFile BL",),
    }
    rows = tuple(Entitlement(system, "Operator", "app", "", names) for system, names in aliases.items())
    found = mentions(tokens(text), index_of(catalog := Catalog(hospital.people, rows)), text)
    assert [system for mention in found for system in mention.systems] == systems, catalog


def test_what_is_done_tells_which_of_two_systems_that_share_the_word_said_is_meant(
    read: Callable[..., Reading],
) -> None:
    reading = read("From Monday I book out the medicines. Could you sort me out for Pharmacy?")
    assert [wish.entitlement.label for wish in reading.items] == ["Pharmacy Stock (Dispenser)"]


def test_a_word_that_two_systems_share_is_asked_back_where_nothing_tells_what_is_done(
    read: Callable[..., Reading],
) -> None:
    reading = read("I start there on Monday. Could you sort me out for Pharmacy?")
    systems = {row.system for wish in reading.ask for row in wish.candidates}
    assert (reading.items, systems) == ((), {"Pharmacy Stock", "Badge Pharmacy"})


@pytest.mark.parametrize(("said", "level"), [("Drivr", "driver"), ("Dirver", "driver"), ("Drver", "driver")])
def test_a_slip_in_a_levels_name_is_that_level_though_a_system_is_called_nearly_the_same(said: str, level: str) -> None:
    rows = [("Tour Drive", "Read"), ("Tour Drive", "Edit"), ("Duty Log", "Driver"), ("Duty Log", "Supervisor")]
    index = index_of(Catalog((), tuple(Entitlement(system, name, "app", "", ()) for system, name in rows)))
    line = sentences(f"I need the Duty Log with level {said}.", index)[0]
    assert [hit.name for hit in line.hits] == [(level,)]


def test_a_name_without_its_idle_word_is_one_only_where_nothing_else_can_be_meant() -> None:
    drives = [Entitlement(name, "Read") for name in ("HR Shared Drive", "Plant Shared Drive", "Plant Drive Archive")]
    index = index_of(catalog := Catalog((), tuple(drives)))
    assert catalog.entitlements
    assert frozenset(("hr", "drive")) in index.names
    assert frozenset(("plant", "drive")) not in index.names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I'd need to get into the planner's list", []),
        ("we could not get in on Monday", []),
        ("the getin", [("Badge Loading Dock",)]),
        ("the loading dock", [("Badge Loading Dock",)]),
    ],
)
def test_a_verb_is_no_name_without_what_ends_it(hospital: Catalog, text: str, found: list[tuple[str, ...]]) -> None:
    dock = {"Badge Loading Dock": ("loading dock", "get-in")}
    rows = tuple(replace(row, aliases=dock.get(row.system, row.aliases)) for row in hospital.entitlements)
    assert named(Catalog(hospital.people, rows), text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("access to the kitchen please", [("Kitchen Orders", "Badge Catering Wing")]),
        ("ich brauche die kitchen", [("Kitchen Orders", "Badge Catering Wing")]),
        ("the kitchen system", [("Kitchen Orders",)]),
        ("Cook for the kitchen", [("Kitchen Orders",)]),
        ("to write the menus of the kitchen", [("Kitchen Orders",)]),
        ("a badge for the kitchen", [("Badge Catering Wing",)]),
        ("Entry to the kitchen", [("Badge Catering Wing",)]),
        ("the canteen please", [("Badge Canteen",)]),
    ],
)
def test_everyday_words_that_name_a_room_and_a_system_may_mean_either(
    hospital: Catalog, text: str, found: list[tuple[str, ...]]
) -> None:
    rows = (
        Entitlement("Kitchen Orders", "Cook", "app", "Write menus", ("kitchen system",)),
        Entitlement("Badge Catering Wing", "Entry", "physical", "Open the doors", ("kitchen",)),
        Entitlement("Badge Canteen", "Entry", "physical", "Open the doors", ("canteen",)),
        Entitlement("Meal Plan", "Reader", "app", "See the meals", ("canteen list",)),
    )
    assert named(Catalog(hospital.people, rows), text) == found


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("Please extend my Rostering in Ward Rota.", ["Ward Rota"]),
        ("I need Ward Rota, and the rostering as well.", ["Ward Rota", "Theatre Planner"]),
    ],
)
def test_a_level_that_is_called_like_another_system_is_that_of_the_one_beside_it(
    hospital: Catalog, text: str, systems: list[str]
) -> None:
    rows = [Entitlement("Ward Rota", level, "app", "") for level in ("Rostering", "Reader")]
    called = [
        replace(row, aliases=(*row.aliases, "rostering")) if row.system == "Theatre Planner" else row
        for row in hospital.entitlements
    ]
    index = index_of(replace(hospital, entitlements=(*called, *rows)))
    assert [one.systems[0] for line in sentences(text, index) for one in line.mentions] == systems


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("I no longer need Year End in the Stock Books.", None),
        ("Ich brauche Year End in den Stock Books nicht mehr.", None),
        ("I need Year End in the Stock Books until 30 June.", date(2026, 6, 30)),
        ("I need Clerk in the Stock Books until Year End.", date(2026, 12, 31)),
    ],
)
def test_a_level_that_is_called_like_a_day_is_none(hospital: Catalog, text: str, until: date | None) -> None:
    rows = tuple(Entitlement("Stock Books", level, "app", "", ()) for level in ("Clerk", "Year End"))
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "", text, at, at, Verdict.PASS)
    assert understand(mail, Catalog(hospital.people, rows)).until == until


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Mia wants me to key in the letters in the Theatre Planner. So: Viewer please.", []),
        ("I need Viewer in the Theatre Planner and the keys, please.", ["Key Cabinet"]),
    ],
)
def test_a_word_that_somebody_is_to_do_names_no_system(hospital: Catalog, text: str, asked: list[str]) -> None:
    rows = [Entitlement("Key Cabinet", level, "physical", "", ("keys",)) for level in ("Borrower", "Keeper")]
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "", text, at, at, Verdict.PASS)
    reading = understand(mail, replace(hospital, entitlements=(*hospital.entitlements, *rows)))
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Viewer)"]
    assert [wish.system for wish in reading.ask] == asked


@pytest.mark.parametrize(
    ("text", "filed", "open_to"),
    [
        ("Please open me one more door on my badge.", [], 3),
        ("I need another door on my card, please.", [], 3),
        ("Could you open the depot door on my badge?", ["Door Depot (Entry)"], 0),
        ("Could I get the depot badge?", ["Door Depot (Entry)"], 0),
    ],
)
def test_what_opens_all_doors_is_no_part_of_the_name_of_one(
    hospital: Catalog, text: str, filed: list[str], open_to: int
) -> None:
    doors = {"Depot": ("depot badge",), "Kitchen": ("kitchen",), "Roof": ("roof hatch",)}
    rows = tuple(
        Entitlement(f"Door {room}", "Entry", "physical", f"Open the door of the {room.lower()}", names)
        for room, names in doors.items()
    )
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "", text, at, at, Verdict.PASS)
    reading = understand(mail, Catalog(hospital.people, rows))
    assert [wish.entitlement.label for wish in reading.items] == filed
    assert [len(wish.candidates) for wish in reading.ask] == [open_to] * (open_to > 0)


def test_a_part_of_a_name_is_that_of_a_system_and_not_of_a_bundle_with_it(hospital: Catalog) -> None:
    rows = [Entitlement("Orders Receivable", level, "app", "") for level in ("Viewer", "Clerk")]
    bundle = Entitlement("Receivable Team", "Role", "bundle", "", members=(("Orders Receivable", "Clerk"),))
    index = index_of(catalog := Catalog(hospital.people, (*rows, bundle)))
    found = parts_of_names(tokens("receivable"), index)
    assert found, catalog
    assert found.systems == ("Orders Receivable",)


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        ("Please release the Ward Manual for me.", []),
        ("Could you release Ward Manual to me?", []),
        ("Please give me Release on the Ward Manual.", ["Ward Manual (Release)"]),
        ("I have to release the Ward Manual from Monday.", ["Ward Manual (Release)"]),
    ],
)
def test_the_verb_of_what_the_desk_is_to_do_names_no_level(hospital: Catalog, text: str, filed: list[str]) -> None:
    does = {"Read": "Read instructions", "Draft": "Write drafts", "Release": "Release instructions"}
    rows = tuple(Entitlement("Ward Manual", level, "folder", what) for level, what in does.items())
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "", text, at, at, Verdict.PASS)
    reading = understand(mail, Catalog(hospital.people, rows))
    assert [wish.entitlement.label for wish in reading.items] == filed
    assert [wish.system for wish in reading.ask] == ([] if filed else ["Ward Manual"])
