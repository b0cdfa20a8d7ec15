"""Several wishes in one mail, said in as many ways: each is filed or asked back, none is lost."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]

PLANNER, STOCK, CRM = "Theatre Planner", "Pharmacy Stock", "CareBook CRM"
VIEWER, DISPENSER, DOCK = f"{PLANNER} (Viewer)", f"{STOCK} (Dispenser)", "Badge Loading Dock (Entry)"


def _filed(reading: Reading) -> set[str]:
    return {wish.entitlement.label for wish in reading.items}


@pytest.mark.parametrize(
    "text",
    [
        f"Please give me Viewer in the {PLANNER}. And Dispenser in {STOCK}, because at night nobody else is there.",
        f"I need Viewer in the {PLANNER}.\n\nDispenser in {STOCK}, so that the wards needn't wait for Oto.",
        f"I need Viewer in the {PLANNER}. So: Dispenser in {STOCK}, I counted that list last year.",
        f"One, I need Viewer in the {PLANNER}. Two, Dispenser in {STOCK}.",
        f"Please set me up as Viewer in the {PLANNER}. Also in {STOCK} as Dispenser.",
        f"I need Viewer in the {PLANNER}. At night the wards come to me: Dispenser in {STOCK}.",
        f"Please give me Viewer in the {PLANNER}, and while we're at it Dispenser in {STOCK}.",
        f"Bitte gebt mir Viewer im {PLANNER}, und wenn ihr schon dabei seid, Dispenser in {STOCK}.",
        f"Il me faut Viewer dans {PLANNER} et, tant qu'on y est, Dispenser dans {STOCK}.",
        f"Necesito Viewer en {PLANNER} y, ya que estamos, Dispenser en {STOCK}.",
        f"With Dispenser in {STOCK} I could book them out myself. And could I have {PLANNER}, the Viewer?",
        f"Mit Dispenser in {STOCK} könnte ich das selbst buchen. Und dürfte ich noch den Viewer im {PLANNER} haben?",
        f"Con Dispenser en {STOCK} podría hacerlo yo misma. ¿Y me podéis dar también el Viewer del {PLANNER}?",
        f"{STOCK}: you must make me Dispenser there. I book them out at night.\n\n{PLANNER}: as Viewer, please.",
        f"I need Viewer in the {PLANNER}. In {STOCK} I should become Dispenser.",
        f"I have two wishes: Viewer in the {PLANNER} because I plan, Dispenser in {STOCK} because I carry.",
        f"Ich habe zwei Anliegen: Viewer im {PLANNER}, weil ich Dienste plane, und Dispenser in {STOCK}.",
        f"J'ai deux demandes : Viewer dans {PLANNER} et Dispenser dans {STOCK}.",
        f"Tengo dos peticiones: Viewer en {PLANNER} y Dispenser en {STOCK}.",
    ],
)
def test_a_wish_beside_another_is_filed_however_it_is_said(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({VIEWER, DISPENSER}, ())


@pytest.mark.parametrize(
    ("subject", "text", "filed"),
    [
        (f"{STOCK}, Dispenser", f"plus Viewer in the {PLANNER} please.", {VIEWER, DISPENSER}),
        (f"{STOCK} - Dispenser", f"And I need Viewer in the {PLANNER}, too.", {VIEWER, DISPENSER}),
        (f"{STOCK}, Dispenser", "… and also the loading dock, please.", {DISPENSER, DOCK}),
        (f"Dispenser in {STOCK}", f"Außerdem bitte Viewer im {PLANNER}.", {VIEWER, DISPENSER}),
        (f"{STOCK}, Dispenser", f"I need Viewer in the {PLANNER}.", {VIEWER}),
    ],
)
def test_a_text_that_only_goes_on_adds_to_what_its_subject_names(
    read: Read, subject: str, text: str, filed: set[str]
) -> None:
    assert _filed(read(text, subject=subject)) == filed


@pytest.mark.parametrize(
    "text",
    [
        f"Please give me the VPN. Sam says that one sees the list in the {PLANNER} as Viewer.",
        f"I need the VPN. A role such as Viewer in the {PLANNER} would cure the rest.",
    ],
)
def test_what_is_named_with_its_level_and_not_understood_is_asked_back(read: Read, text: str) -> None:
    reading = read(text)
    assert _filed(reading) == {"VPN (User)"}
    assert [wish.system for wish in reading.ask] == [PLANNER]


@pytest.mark.parametrize(
    "text",
    [
        f"Please give me the VPN. In the {PLANNER} I'm Viewer as ever.",
        f"Please give me the VPN. My Viewer in the {PLANNER} works.",
        f"I need the VPN. {PLANNER}: Viewer, it stays.",
        f"I need the VPN. I look things up all day (Viewer in the {PLANNER}).",
        f"I need the VPN. Sam and Priya are Viewers in the {PLANNER}.",
        f"I need the VPN. Both are Viewers in the {PLANNER} by the way.",
        f"Ich brauche das VPN. Die anderen sind Viewers im {PLANNER}.",
        f"Necesito la VPN. En {PLANNER} sigo de Viewer.",
        f"{PLANNER}: stays as it is. VPN please.",
        f"I need the VPN. I shouldn't be Viewer in the {PLANNER}, by the way.",
        f"I need the VPN. {PLANNER}, the old one, is not being switched off.",
    ],
)
def test_what_somebody_has_beside_what_they_wish_for_is_not_asked_about(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({"VPN (User)"}, ())


@pytest.mark.parametrize(
    "text",
    [
        "need pls\n\ntheatr planer - viewr\npharmcy stck - dispensr",
        "need\n\ntheatre planner, vewer\n\npharmacy stock, dispensor",
        "hi, gimme\n\ntheater planner, vewer\npharmacy stok, dispensar\n\nta",
    ],
)
def test_typing_mistakes_in_a_row_are_read_as_what_can_stand_there(read: Read, text: str) -> None:
    assert _filed(read(text)) == {VIEWER, DISPENSER}


def test_a_row_that_says_beside_a_name_what_that_is_belongs_to_the_list(read: Read) -> None:
    assert _filed(read("hi, doing Mias things, so\n\ntheatre planer - vewer\nloading dock gate\n\nta")) == {
        VIEWER,
        "Badge Loading Dock (Entry)",
    }


@pytest.mark.parametrize("why", ["remove old lists from walls", "take the paper off the desks", "cancel wrong slots"])
def test_a_reason_in_a_table_takes_nothing_away(read: Read, why: str) -> None:
    head, rows = "System | Role | Why", [f"{PLANNER} | Viewer | {why}", f"{STOCK} | Dispenser | book out medicines"]
    reading = read("\n".join(("I need these:", "", head, *rows)))
    assert (reading.intent, _filed(reading)) == (Intent.REQUEST, {VIEWER, DISPENSER})


@pytest.mark.parametrize(
    "text",
    [
        f"Please give me the VPN. The wards are mine since May: Viewer in the {PLANNER}, that works.",
    ],
)
def test_what_another_shall_be_or_what_is_asked_about_is_not_filed(read: Read, text: str) -> None:
    assert _filed(read(text)) == {"VPN (User)"}


@pytest.mark.parametrize(
    "text",
    [
        f"I'd like the VPN because I travel, and {CRM} because I call patients.",
        f"I need the VPN as I travel and {CRM} as I call patients.",
        f"Ich brauche das VPN, weil ich reise, und {CRM}, weil ich Patienten anrufe.",
        f"J'ai besoin du VPN parce que je voyage et de {CRM} parce que j'appelle les patients.",
        f"Necesito el VPN porque viajo y {CRM} porque llamo a los pacientes.",
    ],
)
def test_a_wish_behind_the_reason_of_another_is_asked_back(read: Read, text: str) -> None:
    reading = read(text)
    assert _filed(reading) == {"VPN (User)"}
    assert [wish.system for wish in reading.ask] == [CRM]


@pytest.mark.parametrize(
    "text",
    [
        f"I'd like the loading dock as I carry boxes, and {CRM} to look at addresses.",
        f"Ich möchte ans loading dock, weil ich Kisten trage, und die {CRM}, um Adressen anzusehen.",
        f"Je voudrais le loading dock parce que je porte des cartons, et {CRM} pour voir les adresses.",
        f"Quiero el loading dock porque llevo cajas, y {CRM} para ver las direcciones.",
    ],
)
def test_a_wish_behind_the_reason_of_another_says_itself_what_for(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({DOCK, f"{CRM} (Read Only)"}, ())


@pytest.mark.parametrize(
    "text",
    [
        f"I need the VPN because when I travel, {CRM} is closed.",
        f"I need the VPN because I use {PLANNER}, {CRM} and {STOCK} from home.",
        f"I need the VPN because I travel and {CRM} is not open to me.",
        f"I need the VPN because I travel, and {CRM} is down.",
    ],
)
def test_a_name_within_a_reason_is_no_wish(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({"VPN (User)"}, ())


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        (
            f"With Dispenser in {STOCK} I could book out the medicines myself. I also need the VPN.",
            {DISPENSER, "VPN (User)"},
        ),
        (f"Mia showed me {PLANNER} and where one books operations. Would you?", {f"{PLANNER} (Scheduler)"}),
        (f"I'd like to keep Viewer in {PLANNER} and get Scheduler too.", {f"{PLANNER} (Scheduler)"}),
    ],
)
def test_what_is_told_beside_a_wish_changes_nothing_of_it(read: Read, text: str, filed: set[str]) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == (filed, ())


@pytest.mark.parametrize(
    ("row", "filed"),
    [
        ("pharmcy stok - controller", f"{STOCK} (Controller)"),
        ("farmacy stock - dispenser", DISPENSER),
        ("theatr planr - viewer", VIEWER),
        ("fincance shard drive - edit", "Finance Shared Drive (Edit)"),
        ("aws prd - admin", "AWS Prod (Admin)"),
        ("W3 share, raed", "Ward 3 Drive (Read)"),
    ],
)
def test_a_misspelt_name_is_known_by_the_level_in_its_row(read: Read, row: str, filed: str) -> None:
    reading = read(f"so i need\n\nvpn\n{row}\n\nta")
    assert (_filed(reading), reading.ask, reading.unknown) == ({"VPN (User)", filed}, (), ())


@pytest.mark.parametrize("row", ["carbook cmr - read only", "stock planer - viewer", "theatre hammer: viewer"])
def test_a_row_of_a_level_and_no_known_name_is_told_to_be_unknown(read: Read, row: str) -> None:
    reading = read(f"so i need\n\nvpn\n{row}\n\nta")
    assert (_filed(reading), len(reading.unknown)) == ({"VPN (User)"}, 1)


@pytest.mark.parametrize(
    "aside",
    [
        f"With the {PLANNER} I have nothing to do.",
        f"Mit dem {PLANNER} habe ich nichts zu tun.",
        f"Avec {PLANNER} je n'ai rien à voir.",
        f"Con {PLANNER} no tengo nada que ver.",
    ],
)
def test_what_its_writer_has_nothing_to_do_with_ends_no_wish(read: Read, aside: str) -> None:
    assert _filed(read(f"I need the following.\n\n{STOCK}. Viewer, for the night.\n\nThe VPN.\n\n{aside}")) == {
        f"{STOCK} (Viewer)",
        "VPN (User)",
    }


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        (f"When I plan the shift I'd like to see in the {PLANNER} which operations there are.", VIEWER),
        (f"Before I order gloves I'd like to look up in {STOCK} how many we have.", f"{STOCK} (Viewer)"),
        (f"If it is possible I'd like Viewer in the {PLANNER}.", VIEWER),
        (f"When I plan in the {PLANNER} I need the VPN.", "VPN (User)"),
        (f"Quand je planifie les gardes je voudrais voir dans {PLANNER} les opérations.", VIEWER),
        (f"Cuando planifico los turnos necesito ver en {PLANNER} las operaciones.", VIEWER),
    ],
)
def test_a_wish_behind_when_or_if_needs_no_comma(read: Read, text: str, filed: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({filed}, ())


@pytest.mark.parametrize(
    "text",
    [
        "If Oto says I need the VPN, I'll write again.",
        f"Because Oto thinks I need the {PLANNER} he gave me the VPN.",
        "As soon as I need the VPN I'll write.",
        "Once I need the VPN I'll let you know.",
        "Sobald ich das VPN brauche, melde ich mich.",
        "Dès que j'aurai besoin du VPN, je vous écrirai.",
        "En cuanto necesite la VPN, os avisaré.",
        f"Whenever a list goes wrong I have to write to Mia, and the {PLANNER} is down again.",
    ],
)
def test_what_somebody_says_or_may_need_one_day_is_no_wish(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


def test_what_its_writer_wants_nothing_to_do_with_ends_no_wish_for_what_is_unknown(read: Read) -> None:
    reading = read(f"Can I have a user for CribMaster? I don't want anything to do with the {PLANNER}, that's Mia's.")
    assert (reading.intent, reading.unknown, reading.ask) == (Intent.REQUEST, ("CribMaster",), ())


@pytest.mark.parametrize(
    "text",
    [
        f"Request 1: {PLANNER}, viewer.\nRequest 2: {STOCK}, dispenser.",
        f"Hello,\n\nWish 1: {PLANNER}, Viewer.\nWish 2: {STOCK}, Dispenser.\n\nAna",
        f"Antrag 1: {PLANNER} als Viewer\nAntrag 2: {STOCK} als Dispenser",
        f"Demande 1 : {PLANNER}, Viewer.\nDemande 2 : {STOCK}, Dispenser.",
        f"Petición 1: {PLANNER}, Viewer.\nPetición 2: {STOCK}, Dispenser.",
    ],
)
def test_wishes_numbered_in_words_are_a_list(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({VIEWER, DISPENSER}, ())


@pytest.mark.parametrize(
    "text",
    [
        f"My first wish is {PLANNER}, viewer. My second is {STOCK} as dispenser.",
        f"Hi, my first wish is Viewer in the {PLANNER}. My second is {STOCK} as dispenser. Thanks",
        f"The first thing I need is viewer in the {PLANNER}. The second is dispenser in {STOCK}.",
        f"Mein erster Wunsch ist Viewer im {PLANNER}. Mein zweiter ist Dispenser in {STOCK}.",
        f"Mon premier souhait est Viewer dans {PLANNER}. Mon second est Dispenser dans {STOCK}.",
        f"Mi primer deseo es Viewer en {PLANNER}. El segundo es Dispenser en {STOCK}.",
        f"I do the lists, for which Oto wants me on {PLANNER} as Viewer. I'd love Dispenser in {STOCK}, too.",
    ],
)
def test_wishes_that_are_counted_are_filed_each(read: Read, text: str) -> None:
    reading = read(text)
    assert (_filed(reading), reading.ask) == ({VIEWER, DISPENSER}, ())


@pytest.mark.parametrize(
    "text",
    [
        f"My first request is Viewer in {PLANNER}, it is still pending.",
        "My first request is still open. My second is the VPN, also open.",
    ],
)
def test_requests_that_are_counted_and_still_open_are_no_wishes(read: Read, text: str) -> None:
    assert _filed(read(text)) == set()
