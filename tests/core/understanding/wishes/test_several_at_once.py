"""Two accesses in one mail, as people write them: each level goes to its own system, and neither is lost."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler in Theatre Planner, Viewer in Pharmacy Stock.",
        "Please add me to Theatre Planner (Scheduler) and Pharmacy Stock (Viewer).",
        "Theatre Planner: Scheduler, Pharmacy Stock: Viewer please",
        "Scheduler for Theatre Planner; Viewer for Pharmacy Stock, please.",
        "For Theatre Planner I need Scheduler, for Pharmacy Stock Viewer.",
        "Could I get Scheduler in Theatre Planner as well as Viewer in Pharmacy Stock?",
        "Scheduler in Theatre Planner plus Viewer in Pharmacy Stock, thanks",
        "Please set me up as Scheduler in Theatre Planner and as Viewer in Pharmacy Stock.",
        "I'd like Theatre Planner Scheduler and Pharmacy Stock Viewer.",
        "Can I have Theatre Planner (as Scheduler) and also Pharmacy Stock (as Viewer)?",
        "Need access:\n- Theatre Planner: Scheduler\n- Pharmacy Stock: Viewer",
        "Please give me:\n1. Scheduler in Theatre Planner\n2. Viewer in Pharmacy Stock",
        "Ich brauche Scheduler in Theatre Planner und Viewer in Pharmacy Stock.",
        "Bitte Theatre Planner als Scheduler und Pharmacy Stock als Viewer freischalten.",
        "J'ai besoin de Scheduler dans Theatre Planner et de Viewer dans Pharmacy Stock.",
        "Necesito Scheduler en Theatre Planner y Viewer en Pharmacy Stock, por favor.",
        "Please give me the role of Scheduler in the Theatre Planner and the role of Viewer in the Pharmacy Stock.",
        "Could you grant me Scheduler on Theatre Planner & Viewer on Pharmacy Stock?",
        "I need to be Scheduler in Theatre Planner and Viewer in Pharmacy Stock until 30 June.",
        "Please give me Viewer in Pharmacy Stock and in Theatre Planner Scheduler.",
        "Scheduler in Theatre Planner, and then Viewer in Pharmacy Stock, would be great.",
        "I need both Viewer in Pharmacy Stock and Scheduler in Theatre Planner.",
        "Please give me Scheduler in Theatre Planner. And Viewer in Pharmacy Stock.",
        "Please upgrade me to Scheduler in Theatre Planner and give me Viewer in Pharmacy Stock.",
    ],
)
def test_each_level_goes_to_its_own_system(read: Read, text: str) -> None:
    """Both systems have a Viewer, so a level that goes astray would be filed for what nobody asked for."""
    reading = read(text)
    labels = {wish.entitlement.label for wish in reading.items}
    assert (labels, reading.ask) == ({"Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)"}, ())


PLANNER, STOCK = "Theatre Planner", "Pharmacy Stock"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (f"Both Viewer and Scheduler in {PLANNER} please", {f"{PLANNER} (Viewer)", f"{PLANNER} (Scheduler)"}),
        (f"Viewer on both {PLANNER} and {STOCK} please", {f"{PLANNER} (Viewer)", f"{STOCK} (Viewer)"}),
        ("I need Edit on Ward 3 Drive and Read on Ward 13 Drive", {"Ward 3 Drive (Edit)", "Ward 13 Drive (Read)"}),
        (f"Scheduler in {PLANNER} and VPN", {f"{PLANNER} (Scheduler)", "VPN (User)"}),
        ("I need Read on Ward 3 Drive, not Edit.", {"Ward 3 Drive (Read)"}),
    ],
)
def test_what_is_shared_counts_for_both_and_what_is_ruled_out_for_none(read: Read, text: str, labels: set[str]) -> None:
    assert {wish.entitlement.label for wish in read(text).items} == labels


@pytest.mark.parametrize(
    ("text", "scheduler", "viewer"),
    [
        (f"Please give Priya Scheduler and Oto Viewer in {PLANNER}.", "Priya Shah", "Oto Novák"),
        (f"Priya needs Scheduler in {PLANNER} and Oto needs Viewer there.", "Priya Shah", "Oto Novák"),
        (f"I need Scheduler in {PLANNER} and Priya needs Viewer in {STOCK}.", "Ana Flores", "Priya Shah"),
        (f"Viewer in {STOCK} for Priya, Scheduler in {PLANNER} for me.", "Ana Flores", "Priya Shah"),
    ],
)
def test_each_person_gets_what_is_asked_for_them_and_no_more(
    read: Read, text: str, scheduler: str, viewer: str
) -> None:
    reading = read(text)
    found = {
        wish.entitlement.access_level: [person and person.name for person in wish.people or reading.beneficiaries]
        for wish in reading.items
    }
    assert found == {"Scheduler": [scheduler], "Viewer": [viewer]}


def test_two_who_are_named_together_both_get_both(read: Read) -> None:
    reading = read(f"Please give Priya and Oto Scheduler in {PLANNER} and Viewer in {STOCK}.")
    assert [wish.people for wish in reading.items] == [None, None]
    assert sorted(person.name for person in reading.beneficiaries if person) == ["Oto Novák", "Priya Shah"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            f"I need read access to {STOCK} and write access to the Finance Shared Drive.",
            {"Pharmacy Stock (Viewer)", "Finance Shared Drive (Edit)"},
        ),
        (
            f"I need Read access to {STOCK} and Write access to the Finance Shared Drive.",
            {"Pharmacy Stock (Viewer)", "Finance Shared Drive (Edit)"},
        ),
        (
            "Edit on F: and Read on the Ward 3 Drive, please.",
            {"Finance Shared Drive (Edit)", "Ward 3 Drive (Read)"},
        ),
    ],
)
def test_each_system_has_the_kind_of_access_that_stands_beside_it(read: Read, text: str, labels: set[str]) -> None:
    reading = read(text)
    assert {wish.entitlement.label for wish in reading.items} == labels
    assert reading.ask == ()


def test_what_is_joined_to_a_wish_and_named_in_part_only_is_not_lost(read: Read) -> None:
    reading = read(f"Please give me Viewer in {STOCK}, and a badge for the dock where the loading is done, too.")
    assert [wish.entitlement.label for wish in reading.items] == [f"{STOCK} (Viewer)", "Badge Loading Dock (Entry)"]


def test_what_is_joined_to_a_wish_and_named_in_part_that_may_be_of_several_is_asked(read: Read) -> None:
    reading = read(f"Please give me Viewer in {STOCK}, and the ward drive, too.")
    assert [wish.entitlement.label for wish in reading.items] == [f"{STOCK} (Viewer)"]
    assert [{row.system for row in wish.candidates} for wish in reading.ask] == [{"Ward 3 Drive", "Ward 13 Drive"}]


def test_and_opens_one_more_wish_also_where_its_reason_follows(read: Read) -> None:
    reading = read(f"Please give me Viewer in {STOCK}. And the VPN, because I work from home two days a week now.")
    assert {wish.entitlement.label for wish in reading.items} == {f"{STOCK} (Viewer)", "VPN (User)"}


def test_names_before_an_order_are_what_the_order_is_about(read: Read) -> None:
    reading = read(f"Scheduler in {PLANNER} and Viewer in {STOCK}: both to be removed, please.")
    assert reading.intent is Intent.REVOKE
    assert {wish.entitlement.label for wish in reading.items} == {f"{PLANNER} (Scheduler)", f"{STOCK} (Viewer)"}


@pytest.mark.parametrize(
    "beside",
    [
        f"{STOCK} I have had for years and that works, so please don't touch that one.",
        f"\n- {STOCK}: I'm a Viewer there already, that stays",
    ],
)
def test_what_one_has_and_keeps_is_not_asked_for(read: Read, beside: str) -> None:
    reading = read(f"- {PLANNER}: Scheduler for me, please\n{beside}")
    assert [wish.entitlement.label for wish in reading.items] == [f"{PLANNER} (Scheduler)"]
    assert reading.ask == ()


@pytest.mark.parametrize(
    "text",
    [
        f"I need Viewer and also Scheduler in {PLANNER}.",
        f"Please give me Viewer in {PLANNER}, plus Scheduler.",
        f"Could I have {PLANNER} Viewer as well as Scheduler?",
        f"{PLANNER}: Viewer + Scheduler please",
        f"For {PLANNER} I'd need Viewer together with Scheduler.",
        f"I need Viewer in {PLANNER}. Scheduler too, please.",
        f"Ich bräuchte in {PLANNER} sowohl Viewer als auch Scheduler.",
        f"J'aurais besoin de Viewer dans {PLANNER} ainsi que de Scheduler.",
        f"Necesito Viewer en {PLANNER} y además Scheduler.",
    ],
)
def test_two_levels_of_one_system_that_are_joined_are_both_asked_for(read: Read, text: str) -> None:
    reading = read(text)
    labels = {wish.entitlement.label for wish in reading.items}
    assert (labels, reading.ask) == ({f"{PLANNER} (Viewer)", f"{PLANNER} (Scheduler)"}, ())


@pytest.mark.parametrize(
    "text", [f"Viewer or Scheduler in {PLANNER}, please.", f"Viewer in {PLANNER}. Or is it Scheduler that I need?"]
)
def test_two_levels_of_one_system_that_are_not_joined_are_asked_back(read: Read, text: str) -> None:
    assert read(text).items == ()


@pytest.mark.parametrize(
    ("text", "scheduler", "viewer"),
    [
        (f"{PLANNER} Scheduler: me\n{STOCK} Viewer: Priya Shah", "Ana Flores", "Priya Shah"),
        (f"{PLANNER} Scheduler for me\n{STOCK} Viewer for Priya Shah", "Ana Flores", "Priya Shah"),
        (f"Please set up:\n- me: {PLANNER} Scheduler\n- Priya Shah: {STOCK} Viewer", "Ana Flores", "Priya Shah"),
        (f"In {PLANNER}: Scheduler for me, Viewer for Priya Shah.", "Ana Flores", "Priya Shah"),
        (f"In {PLANNER}: Viewer for Oto, Scheduler for Priya Shah.", "Priya Shah", "Oto Novák"),
    ],
)
def test_a_list_that_says_for_whom_gives_each_what_stands_beside_them(
    read: Read, text: str, scheduler: str, viewer: str
) -> None:
    reading = read(text)
    found = {
        wish.entitlement.access_level: [person and person.name for person in wish.people or ()]
        for wish in reading.items
    }
    assert found == {"Scheduler": [scheduler], "Viewer": [viewer]}
    assert {person.name for person in reading.beneficiaries if person} == {scheduler, viewer}


@pytest.mark.parametrize(
    "text",
    [
        f"Please give me Scheduler in {PLANNER}. Priya Shah needs the same as me.",
        f"Please give me Scheduler in {PLANNER}. Priya Shah needs it, too.",
        f"Scheduler in {PLANNER} for Priya Shah and for me, please.",
    ],
)
def test_who_wants_it_for_somebody_else_as_well_gets_it_too(read: Read, text: str) -> None:
    assert {person and person.name for person in read(text).beneficiaries} == {"Ana Flores", "Priya Shah"}


def test_what_somebody_is_to_do_for_the_writer_gives_the_writer_nothing(read: Read) -> None:
    reading = read(f"Could you add Priya Shah to {PLANNER} as Scheduler for me?")
    assert [person and person.name for person in reading.beneficiaries] == ["Priya Shah"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (f"The list no longer hangs in the hall, so we look it up.\n\n{PLANNER}, Viewer.\n\nThanks", {"Viewer"}),
        (f"Two things.\n\nThe theatre: I book operations now, therefore {PLANNER}, Scheduler.", {"Scheduler"}),
        (f"I plan the operations from Monday. {PLANNER} Scheduler.", {"Scheduler"}),
    ],
)
def test_a_name_that_stands_alone_after_the_reason_is_asked_for(read: Read, text: str, labels: set[str]) -> None:
    reading = read(text)
    assert ({wish.entitlement.access_level for wish in reading.items}, reading.ask) == (labels, ())


@pytest.mark.parametrize(
    "text",
    [
        f"Since this morning I get an error. {PLANNER}, Viewer.",
        f"Which of the two do you use? {PLANNER}.",
        f"Thanks for sorting it out. {PLANNER} Viewer.",
        f"I'm in {PLANNER} now. I owe you a pint.",
    ],
)
def test_a_name_that_stands_alone_in_a_mail_with_other_business_is_not_asked_for(read: Read, text: str) -> None:
    assert read(text).items == ()


@pytest.mark.parametrize(
    "text",
    [
        f"Viewer, or maybe Scheduler, in {PLANNER}.",
        f"Viewer or Scheduler for {PLANNER}?",
        f"Please give me Viewer in {PLANNER}. Or Scheduler, if that is easier.",
    ],
)
def test_one_of_two_levels_is_never_chosen_for_who_leaves_it_open(read: Read, text: str) -> None:
    assert read(text).items == ()


@pytest.mark.parametrize(
    "text",
    [
        f"Please change my {PLANNER} access from Viewer to Scheduler.",
        f"Bitte meinen Zugang zum {PLANNER} von Viewer auf Scheduler ändern.",
    ],
)
def test_what_one_changes_from_is_not_what_one_asks_for(read: Read, text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] in ([f"{PLANNER} (Scheduler)"], [])


def test_the_levels_in_a_list_below_their_system_are_asked_for(read: Read) -> None:
    reading = read(f"{PLANNER}:\n- Viewer\n- Scheduler")
    assert {wish.entitlement.label for wish in reading.items} == {f"{PLANNER} (Viewer)", f"{PLANNER} (Scheduler)"}


def test_a_place_that_a_story_passes_is_not_asked_for(read: Read) -> None:
    reading = read(f"I'm moving next to the loading dock and will be Scheduler in {PLANNER}. Please set it up.")
    assert [wish.entitlement.label for wish in reading.items] == [f"{PLANNER} (Scheduler)"]


@pytest.mark.parametrize(
    ("text", "filed", "asked"),
    [
        (
            "For the doses I have to be Viewer in Pharmacy Stock, and for the rota, which is not on paper any more, "
            "it's Scheduler in Theatre Planner.",
            ["Pharmacy Stock (Viewer)", "Theatre Planner (Scheduler)"],
            [],
        ),
        (
            "I find Priya Shah as Viewer in Theatre Planner. She has retired. Out with it, and with her VPN.",
            ["Theatre Planner (Viewer)", "VPN (User)"],
            [],
        ),
        (
            "Please take away the loading badge and Viewer in Theatre Planner, both are still Priya's.",
            ["Theatre Planner (Viewer)", "Badge Loading Dock (Entry)"],
            [],
        ),
    ],
)
def test_of_two_things_none_is_left_out(read: Read, text: str, filed: list[str], asked: list[str]) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == filed
    assert [wish.system for wish in reading.ask] == asked


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "For Priya, who keeps our referrers: Sales User in CareBook CRM and Edit on the finance share. She is new.",
            ["CareBook CRM (Sales User)", "Finance Shared Drive (Edit)"],
        ),
        ("For Priya Shah, our billing clerk: Sales User in CareBook CRM. Thanks.", ["CareBook CRM (Sales User)"]),
        ("Für Priya, die unsere Kunden betreut: Sales User in CareBook CRM.", ["CareBook CRM (Sales User)"]),
        ("Pour Priya, qui suit nos clients : Sales User dans CareBook CRM.", ["CareBook CRM (Sales User)"]),
        ("Para Priya, que lleva nuestros clientes: Sales User en CareBook CRM.", ["CareBook CRM (Sales User)"]),
        (
            "It's two things that I lack. I correct the counts, for that it's Controller in Pharmacy Stock. "
            "And Mia wishes that I see beforehand "
            "what is on the table, so Viewer in Theatre Planner as well.",
            ["Pharmacy Stock (Controller)", "Theatre Planner (Viewer)"],
        ),
        (
            "There are two things that I lack. Medicines go over my desk: Dispenser in Pharmacy Stock. The rota needs "
            "me too, hence Scheduler in Theatre Planner.",
            ["Pharmacy Stock (Dispenser)", "Theatre Planner (Scheduler)"],
        ),
        (
            "boss has put me down as sam's stand in on the theatre list, so scheduler on there for us and a viewer on "
            "pharmacy stock so i can see what's left",
            ["Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)"],
        ),
        (
            "head's got me covering the theatre list, so scheduler on there please, and viewer on pharmacy stock",
            ["Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)"],
        ),
    ],
)
def test_a_level_with_its_system_is_wished_for_wherever_in_the_mail_they_stand(
    read: Callable[..., Reading], text: str, wanted: list[str]
) -> None:
    reading = read(text)
    assert ([wish.entitlement.label for wish in reading.items], reading.ask) == (wanted, ())


@pytest.mark.parametrize(
    "opening",
    ["The others have moved already, so:", "The ward moves on Monday.", "Stores are moving behind the ward, so:"],
)
def test_the_items_of_a_list_that_are_mere_names_are_wanted_alike(read: Callable[..., Reading], opening: str) -> None:
    items = "- pharmacy door\n- theatre list as viewer\n- crm as sales user"
    reading = read(f"{opening}\n\n{items}\n\nOto has signed it off", subject="stuff")
    wanted = ["Badge Pharmacy (Entry)", "Theatre Planner (Viewer)", "CareBook CRM (Sales User)"]
    assert [wish.entitlement.label for wish in reading.items] == wanted


def test_a_list_of_what_one_has_is_not_wanted(read: Callable[..., Reading]) -> None:
    reading = read("What I have so far:\n\n- pharmacy door\n- theatre list as viewer\n\nWhat does the CRM cost?")
    assert not reading.items


@pytest.mark.parametrize(
    "text",
    [
        "Please provide me with Theatre Planner in the role Viewer, and further with Pharmacy Stock.",
        "I need Theatre Planner (Viewer) and Pharmacy Stock.",
        "Bitte gebt mir Theatre Planner als Viewer, und weiters Pharmacy Stock.",
        "Je voudrais Theatre Planner en Viewer, et en plus Pharmacy Stock.",
        "Necesito Theatre Planner como Viewer, y además Pharmacy Stock.",
    ],
)
def test_the_level_behind_one_system_tells_nothing_of_the_next(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Viewer)"]
    assert [{row.system for row in wish.candidates} for wish in reading.ask] == [{"Pharmacy Stock"}]


@pytest.mark.parametrize(
    "text",
    [
        "I'd want Viewer in Theatre Planner, plus Viewer in Pharmacy Stock to see what they were given at first.",
        "I'd like Viewer in Theatre Planner and Viewer in Pharmacy Stock to check whether it was approved.",
        "J'ai besoin de Viewer dans Theatre Planner et de Viewer dans Pharmacy Stock pour voir ce qui a été donné.",
        "Necesito Viewer en Theatre Planner y Viewer en Pharmacy Stock para ver qué recibieron.",
    ],
)
def test_what_one_wants_to_find_out_in_the_second_system_does_not_hide_it(
    read: Callable[..., Reading], text: str
) -> None:
    labels = [wish.entitlement.label for wish in read(text).items]
    assert labels == ["Theatre Planner (Viewer)", "Pharmacy Stock (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "Viewer on Theatre Planner and Dispenser on Pharmacy Stock, please.",
        "Theatre Planner: Viewer; Pharmacy Stock: Dispenser, please.",
        "Please give me Viewer for Theatre Planner, Dispenser for Pharmacy Stock.",
        "Besides Viewer on Theatre Planner I would also like Dispenser on Pharmacy Stock.",
        "Für Theatre Planner Viewer, für Pharmacy Stock Dispenser bitte.",
        "Neben Viewer im Theatre Planner bräuchte ich noch Dispenser im Pharmacy Stock.",
        "Merci de m'ouvrir Theatre Planner (Viewer) et Pharmacy Stock (Dispenser).",
        "Por favor, dadme Theatre Planner (Viewer) y Pharmacy Stock (Dispenser).",
    ],
)
def test_of_two_systems_with_their_levels_none_is_left_out(read: Callable[..., Reading], text: str) -> None:
    filed = {wish.entitlement.label for wish in read(text).items}
    assert filed == {"Theatre Planner (Viewer)", "Pharmacy Stock (Dispenser)"}


@pytest.mark.parametrize(
    "text",
    [
        "Theatre Planner Viewer please, not the VPN, but Pharmacy Stock Dispenser",
        "I need Theatre Planner Viewer, not the VPN, but Pharmacy Stock Dispenser.",
        "Bitte Theatre Planner Viewer, nicht das VPN, aber Pharmacy Stock Dispenser",
        "Theatre Planner Viewer svp, pas le VPN, mais Pharmacy Stock Dispenser",
        "Theatre Planner Viewer por favor, no la VPN, sino Pharmacy Stock Dispenser",
        "I need Theatre Planner Viewer, Pharmacy Stock Dispenser and VPN. PS: VPN is already there, forget that one.",
        "Bitte Theatre Planner Viewer, Pharmacy Stock Dispenser und VPN. PS: VPN habe ich, das könnt ihr vergessen.",
        "Je voudrais Theatre Planner Viewer, Pharmacy Stock Dispenser et VPN. PS : le VPN est déjà là, oubliez-le.",
        "Necesito Theatre Planner Viewer, Pharmacy Stock Dispenser y VPN. PD: la VPN ya la tengo, olvidadla.",
    ],
)
def test_what_a_mail_leaves_out_is_not_filed_and_the_others_are(read: Read, text: str) -> None:
    labels = {wish.entitlement.label for wish in read(text).items}
    assert labels == {"Theatre Planner (Viewer)", "Pharmacy Stock (Dispenser)"}


def test_what_is_not_to_be_forgotten_is_filed(read: Read) -> None:
    labels = {
        wish.entitlement.label for wish in read("I need Theatre Planner Viewer and VPN. Don't forget the VPN!").items
    }
    assert labels == {"Theatre Planner (Viewer)", "VPN (User)"}


@pytest.mark.parametrize(
    "text",
    ["Everybody on line 2 needs the VPN", "Alle auf Linie 2 brauchen VPN", "Toute l'équipe a besoin du VPN"],
)
def test_for_several_who_are_not_named_it_is_asked_for_whom(read: Read, text: str) -> None:
    assert read(text).beneficiaries == (None,)


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in the Theatre Planner please - or would Scheduler be better?",
        "I need Viewer in the Theatre Planner, or do I need Scheduler?",
        "Viewer im Theatre Planner bitte, oder brauche ich da Scheduler?",
        "Viewer dans le Theatre Planner svp, ou Scheduler est-il mieux ?",
        "Viewer en el Theatre Planner por favor, ¿o es mejor Scheduler?",
    ],
)
def test_who_asks_if_another_level_is_better_is_asked(read: Callable[..., Reading], text: str) -> None:
    found = read(text)
    assert (found.items, [one.system for one in found.ask]) == ((), ["Theatre Planner"])


def test_who_would_rather_have_another_level_gets_that(read: Callable[..., Reading]) -> None:
    found = read("Viewer in the Theatre Planner, or rather Scheduler please.")
    assert [wish.entitlement.label for wish in found.items] == ["Theatre Planner (Scheduler)"]
