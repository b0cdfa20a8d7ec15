"""From sentences to wishes: what is filed, what is asked back, what is unknown, and what is no wish."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Intent, Reading, understand

READ, VIEWER, PLANNER = "Finance Shared Drive (Read)", "Theatre Planner (Viewer)", "Theatre Planner (Scheduler)"


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hi, could I get edit on the finance shared drive? Month-end closing.", "Finance Shared Drive (Edit)"),
        ("Edit on the F: drive please.", "Finance Shared Drive (Edit)"),
        ("VPN please", "VPN (User)"),
        ("Theatre Planner - Scheduler", "Theatre Planner (Scheduler)"),
        ("give me scheduller in theater planner", "Theatre Planner (Scheduler)"),
        ("Pharmcy Stock viewer pls", "Pharmacy Stock (Viewer)"),
        ("Please upgrade me from Viewer to Scheduler in Theatre Planner", "Theatre Planner (Scheduler)"),
        ("I have Viewer in Theatre Planner and need Scheduler there.", "Theatre Planner (Scheduler)"),
        ("I can't get into the CRM, it says I have no role. Please give me Sales User.", "CareBook CRM (Sales User)"),
        ("Ich brauche bitte Zugriff auf Theatre Planner als Viewer.", "Theatre Planner (Viewer)"),
        ("Könnt ihr mir bitte das VPN freischalten?", "VPN (User)"),
        ("J'aurais besoin d'un accès en lecture au Finance Shared Drive, merci.", "Finance Shared Drive (Read)"),
        ("¿Me podéis dar acceso al CRM como Sales User?", "CareBook CRM (Sales User)"),
        ("I need the badge for the loading dock.", "Badge Loading Dock (Entry)"),
    ],
)
def test_a_named_entitlement_is_filed(read: Callable[..., Reading], text: str, label: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.ask) == (Intent.REQUEST, [label], ())


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I need to be able to move operations in Theatre Planner.", "Theatre Planner (Scheduler)"),
        ("I'd like to look at the theatre list, nothing more.", "Theatre Planner (Viewer)"),
        ("I want to book out medicines in Pharmacy Stock", "Pharmacy Stock (Dispenser)"),
        ("I have to correct quantities in pharmacy stock during the count.", "Pharmacy Stock (Controller)"),
        ("Buenos días, quisiera aprobar la lista en Theatre Planner.", "Theatre Planner (List Approver)"),
        ("I correct the quantities in Pharmacy Stock now. Could you sort that out?", "Pharmacy Stock (Controller)"),
        (
            "Mia no longer moves the operations for me, I have to move them myself. Can you make it work in TP?",
            "Theatre Planner (Scheduler)",
        ),
    ],
)
def test_a_level_is_implied_by_what_the_person_wants_to_do(read: Callable[..., Reading], text: str, label: str) -> None:
    reading = read(text)
    assert (labels(reading), reading.ask) == ([label], ())


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I need read access to Pharmacy Stock.", "Pharmacy Stock (Viewer)"),
        ("Lesezugriff auf Pharmacy Stock bitte", "Pharmacy Stock (Viewer)"),
        ("J'ai besoin d'un accès en lecture à Pharmacy Stock.", "Pharmacy Stock (Viewer)"),
        ("Necesito permisos de lectura en Pharmacy Stock.", "Pharmacy Stock (Viewer)"),
        ("Admin rights on CareBook CRM please", "CareBook CRM (Admin)"),
        ("Write access to the Finance Shared Drive, please.", "Finance Shared Drive (Edit)"),
        ("I need read and write access to the Finance Shared Drive.", "Finance Shared Drive (Edit)"),
        ("Read/write access to F: please", "Finance Shared Drive (Edit)"),
    ],
)
def test_a_kind_of_access_means_the_level_that_is_called_so(
    read: Callable[..., Reading], text: str, label: str
) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [label], reading
    assert reading.ask == ()


@pytest.mark.parametrize(
    "text",
    [
        "I need Edit on the finance\nshared drive.",
        "Hi,\nI need Edit on the Finance Shared\nDrive\nthanks",
        "I need Edit on the finance\nshare\nfor the closing",
    ],
)
def test_a_name_may_go_on_in_the_next_line(read: Callable[..., Reading], text: str) -> None:
    assert labels(read(text)) == ["Finance Shared Drive (Edit)"]


@pytest.mark.parametrize("text", ["Edit:\n- finance\n- shared drive", "I need Edit on finance.\nShared drive follows."])
def test_items_and_ended_sentences_are_not_one_name(read: Callable[..., Reading], text: str) -> None:
    assert labels(read(text)) == []


def test_a_level_that_is_not_said_is_asked_with_all_of_them(read: Callable[..., Reading]) -> None:
    reading = read("I need access to the CRM")
    assert reading.items == ()
    assert [row.access_level for row in reading.ask[0].candidates] == ["Read Only", "Sales User", "Admin"]
    assert reading.ask[0].system == "CareBook CRM"


def test_the_same_access_as_a_colleague_is_asked(read: Callable[..., Reading]) -> None:
    reading = read("Could I have the same access to the CRM as Priya?")
    assert reading.items == ()
    assert len(reading.ask[0].candidates) == 3


def test_one_level_or_another_is_asked_between_the_two(read: Callable[..., Reading]) -> None:
    reading = read("I need Viewer or Scheduler in Theatre Planner.")
    assert reading.items == ()
    assert [row.access_level for row in reading.ask[0].candidates] == ["Viewer", "Scheduler"]


def test_a_level_said_for_two_systems_in_a_row_counts_for_both(read: Callable[..., Reading]) -> None:
    reading = read("I need Viewer in Theatre Planner and Pharmacy Stock.")
    assert labels(reading) == ["Theatre Planner (Viewer)", "Pharmacy Stock (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "For the count I need:\n\n - Pharmacy Stock: Controller\n - Theatre Planner: Viewer\n - VPN\n",
        "Please grant:\n\nSystem            Level\nPharmacy Stock    Controller   count\n"
        "Theatre Planner   Viewer       rota\nVPN               User         home",
        "pls add for me\nController on Pharmacy Stock\nViewer on Theatre Planner\nVPN",
        "I need Pharmacy Stock as Controller, Viewer in Theatre Planner, and VPN.",
    ],
)
def test_lists_tables_and_rows_are_read_line_by_line(read: Callable[..., Reading], text: str) -> None:
    assert labels(read(text)) == ["Pharmacy Stock (Controller)", "Theatre Planner (Viewer)", "VPN (User)"]


def test_set_me_up_looks_back_to_what_was_said(read: Callable[..., Reading]) -> None:
    assert labels(read("I start on the rota and nobody gave me VPN yet. Can you set me up?")) == ["VPN (User)"]
    assert labels(read("Can you set me up?", subject="Theatre Planner Viewer")) == ["Theatre Planner (Viewer)"]


def test_a_mail_of_nothing_but_a_subject_is_read(read: Callable[..., Reading]) -> None:
    assert labels(read("", subject="theatre planner viewer please")) == ["Theatre Planner (Viewer)"]


def test_the_subject_of_a_reply_asks_for_nothing(read: Callable[..., Reading]) -> None:
    assert read("Works, thank you.", subject="Re: Done: Theatre Planner Viewer please").intent is Intent.OTHER


def test_what_the_catalog_does_not_have_is_named(read: Callable[..., Reading]) -> None:
    reading = read("I need access to Moodle and Edit on Ward 3 Drive.\nThe course needs a login for PixelBoard too.")
    assert labels(reading) == ["Ward 3 Drive (Edit)"]
    assert read("I want access to Moodle").unknown == ("Moodle",)


def test_a_wish_for_nothing_in_particular_is_asked(read: Callable[..., Reading]) -> None:
    reading = read("Could you please give me access?")
    assert reading.intent is Intent.REQUEST
    assert (reading.items, reading.ask[0].candidates) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "The Theatre Planner is down again, please fix it.",
        "Thanks for the VPN access, works fine!",
        "FYI: Sam now has Admin on AWS Prod.",
        "Could you check why Pharmacy Stock shows the wrong quantities?",
        "Please don't give Priya access to the CRM.",
        "Who owns the CRM?",
        "Can you tell me who approves Theatre Planner?",
        "I forgot my password for VPN, could you please give me a new one?",
        "If you give me Edit on Ward 3 Drive I will delete the old files.",
        "Please send me the list of users with Edit on Ward 3 Drive.",
        "We discussed giving Priya Edit on Ward 13 Drive, but Oto said no.",
        "Mein Passwort für VPN ist abgelaufen, bitte zurücksetzen.",
        "I can see everything I asked for in Theatre Planner now, and I don't need anything else.",
        "Do I need Scheduler in Theatre Planner to move operations?",
        "Please use Pharmacy Stock with care.",
    ],
)
def test_a_system_merely_mentioned_is_no_wish(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "beside",
    [
        "Mia has Admin on AWS Prod and can confirm.",
        "I already have Viewer in Theatre Planner, that can stay.",
        "I don't need anything in Pharmacy Stock.",
        "Since we use Pharmacy Stock for ordering, this is urgent for us.",
        "I had Scheduler in Theatre Planner until last year, that was taken away.",
        "The CRM works fine.",
    ],
)
def test_what_stands_beside_a_wish_is_not_filed(read: Callable[..., Reading], beside: str) -> None:
    assert labels(read(f"Please give me Edit on Ward 3 Drive. {beside}")) == ["Ward 3 Drive (Edit)"]


@pytest.mark.parametrize(
    ("text", "intent", "label"),
    [
        ("Please remove my Scheduler role in Theatre Planner.", Intent.REVOKE, "Theatre Planner (Scheduler)"),
        ("You can take my VPN away.", Intent.REVOKE, "VPN (User)"),
        (
            "I don't need the CRM any more, please remove my Sales User role.",
            Intent.REVOKE,
            "CareBook CRM (Sales User)",
        ),
        ("Bitte entzieht mir Edit auf Ward 3 Drive.", Intent.REVOKE, "Ward 3 Drive (Edit)"),
        ("Je n'ai plus besoin du VPN.", Intent.REVOKE, "VPN (User)"),
        ("Please extend my VPN until 30 June.", Intent.EXTEND, "VPN (User)"),
        ("My VPN runs out on 31 March. Please extend it until 30 June.", Intent.EXTEND, "VPN (User)"),
        ("Bitte verlängert mein VPN bis Ende Juni.", Intent.EXTEND, "VPN (User)"),
    ],
)
def test_taking_away_and_prolonging_are_told_from_asking(
    read: Callable[..., Reading], text: str, intent: Intent, label: str
) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (intent, [label])


def test_a_mail_that_asks_and_gives_back_is_filed_as_the_request_and_says_so(read: Callable[..., Reading]) -> None:
    reading = read("Please give me Scheduler in Theatre Planner. Please remove my VPN.")
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Scheduler)"])
    assert any("revoke" in line for line in reading.because)


def test_only_a_stated_emergency_is_urgent(read: Callable[..., Reading]) -> None:
    assert read("EMERGENCY, the theatre list is down! I need Scheduler in Theatre Planner now.").urgent
    assert not read("I need Scheduler in Theatre Planner NOW, asap, today.").urgent


def test_the_reason_is_quoted_in_the_senders_words(read: Callable[..., Reading]) -> None:
    reading = read("Hello,\n\nI need Viewer in Theatre Planner because I plan the night rota.\n\nAna")
    assert "because I plan the night rota" in (reading.justification or "")
    assert read("VPN please").justification is None


def test_the_evidence_says_which_words_led_there(read: Callable[..., Reading]) -> None:
    reading = read("Good morning. I need Viewer in Theatre Planner. See you.")
    assert reading.items[0].sentence == "I need Viewer in Theatre Planner."


def test_an_outsider_is_read_only_when_they_ask_for_themselves_by_name(read: Callable[..., Reading]) -> None:
    reading = read("Please give me Viewer in Theatre Planner.", sender="x@elsewhere.example")
    assert (labels(reading), reading.beneficiaries) == (["Theatre Planner (Viewer)"], (None,))
    spam = read("To grant access to our driver please release the payment today.", sender="x@elsewhere.example")
    assert spam.intent is Intent.OTHER


def test_a_forwarded_wish_is_filed_for_its_writer_when_the_fresh_text_says_so(read: Callable[..., Reading]) -> None:
    mail = (
        "{}\n\nFrom: Priya Shah <priya@stbrigid.example>\nSent: Monday\nSubject: x\n\nI need Viewer in Theatre Planner."
    )
    reading = read(mail.format("Please see below and set her up."), subject="Fwd: rota")
    assert labels(reading) == ["Theatre Planner (Viewer)"]
    assert [person and person.name for person in reading.beneficiaries] == ["Priya Shah"]
    assert read(mail.format("For your information only."), subject="Fwd: rota").intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("As discussed with Oto I need Viewer in Theatre Planner.", "Theatre Planner (Viewer)"),
        ("I need Scheduler in Theatre Planner instead of Viewer.", "Theatre Planner (Scheduler)"),
        ("Instead of Viewer I need Scheduler in Theatre Planner.", "Theatre Planner (Scheduler)"),
        ("I have Edit for Ward 3 Drive already, I need the same for Ward 13 Drive.", "Ward 13 Drive (Edit)"),
        ("please also the loading dock on my badge", "Badge Loading Dock (Entry)"),
    ],
)
def test_what_one_has_leaves_or_agreed_does_not_hide_the_wish(
    read: Callable[..., Reading], text: str, label: str
) -> None:
    reading = read(text)
    assert labels(reading) == [label]
    assert reading.ask == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ich wollte fragen, ob ich in CareBook CRM auch Kontakte ändern darf statt sie nur zu lesen.",
        "Would you let me change contacts in CareBook CRM instead of just reading them?",
    ],
)
def test_the_level_that_is_left_behind_is_never_filed(read: Callable[..., Reading], text: str) -> None:
    assert "CareBook CRM (Read Only)" not in labels(read(text))


def test_a_system_named_only_for_its_work_is_no_wish(read: Callable[..., Reading]) -> None:
    reading = read("For the CareBook CRM work I need Edit on the Finance Shared Drive.")
    assert (labels(reading), reading.ask) == (["Finance Shared Drive (Edit)"], ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'd like Canva for the brochure covers.", "Canva"),
        ("Is there a spare Photoshop licence going?", "Photoshop"),
        ("Could I have Canva please, and VPN too", "Canva"),
    ],
)
def test_a_name_wished_for_that_the_catalog_lacks_is_told(read: Callable[..., Reading], text: str, name: str) -> None:
    assert read(text).unknown == (name,)


def test_a_level_whose_name_is_also_a_word_for_trouble_is_a_level() -> None:
    label = Entitlement("Pricebook Labels", "Printer", "app", "Print labels")
    other = Entitlement("Pricebook Labels", "Designer", "app", "Design labels")
    catalog = Catalog((Person("E1", "ana@stbrigid.example", "Ana Flores"),), (label, other))
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    text = "Could I have Printer on Pricebook Labels?"
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "access", text, at, at, Verdict.PASS)
    assert labels(understand(mail, catalog)) == ["Pricebook Labels (Printer)"]


@pytest.mark.parametrize(
    "text",
    [
        "I need Theatre Planner with the role Wizard, I book operations every day.",
        "Please give me Theatre Planner, level Master, I move and cancel operations.",
        "Ich brauche Theatre Planner mit der Stufe Profi, ich buche Operationen.",
        "Il me faut Theatre Planner avec le rôle Expert, je réserve des opérations.",
    ],
)
def test_a_level_called_by_a_name_that_is_none_is_asked_for_and_not_read_from_the_work(
    read: Callable[..., Reading], text: str
) -> None:
    reading = read(text)
    assert (reading.items, [wish.system for wish in reading.ask]) == ((), ["Theatre Planner"])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Scheduler in Theatre Planner please.\n\nOh, scratch that, Mia tells me Viewer is plenty.", VIEWER),
        ("Could I get Scheduler in Theatre Planner? On second thoughts, make it Viewer.", VIEWER),
        ("I need Edit on the finance share... no wait, Read will do.", READ),
        (
            "I'd like Edit on the F: drive.\n\nAna\n\nPS: thinking about it, I only copy files, make that Read.",
            READ,
        ),
        ("Please give me Viewer in Theatre Planner, sorry, I mean Scheduler, I book operations.", PLANNER),
        ("Ich brauche Edit auf dem Finance Shared Drive ... ach nein, Lesen reicht.", READ),
        ("Bitte Scheduler im Theatre Planner. Moment, doch nur Viewer, Oto bucht ja.", VIEWER),
        ("Einmal Edit auf dem F: drive bitte, Quatsch, Read genügt mir.", READ),
        ("Il me faut Scheduler dans Theatre Planner... euh non, Viewer suffit.", VIEWER),
        ("Je voudrais Edit sur la finance share. Ou plutôt non : Read me suffit.", READ),
        ("Ponedme Scheduler en Theatre Planner. Ay, no: Viewer, que yo solo miro.", VIEWER),
        ("Necesito Edit en la finance share, bueno, mejor Read, no cambio nada.", READ),
    ],
)
def test_of_a_wish_that_corrects_itself_only_what_is_meant_is_filed(
    read: Callable[..., Reading], text: str, label: str
) -> None:
    reading = read(text)
    assert (labels(reading), reading.ask) == ([label], ())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Please give me Viewer in Theatre Planner. No, sorry, in Pharmacy Stock.", "Pharmacy Stock"),
        ("Bitte Viewer im Theatre Planner, nein, Moment, in Pharmacy Stock.", "Pharmacy Stock"),
        ("Il me faut Viewer dans Theatre Planner, euh non, dans Pharmacy Stock.", "Pharmacy Stock"),
        ("Necesito Viewer en Theatre Planner. Perdón, no, en Pharmacy Stock.", "Pharmacy Stock"),
    ],
)
def test_of_two_systems_the_one_that_corrects_the_other_is_wanted(
    read: Callable[..., Reading], text: str, system: str
) -> None:
    reading = read(text)
    found = {wish.entitlement.system for wish in reading.items} | {wish.system for wish in reading.ask}
    assert found == {system}


@pytest.mark.parametrize(
    "text",
    [
        "Scheduler in Theatre Planner please. Oh wait, and the VPN too.",
        "Scheduler in Theatre Planner please. Sorry, I mean it, nobody else books here. Thanks!",
        "No wait is too long for me: Scheduler in Theatre Planner, please.",
    ],
)
def test_what_only_sounds_like_a_correction_takes_nothing_back(read: Callable[..., Reading], text: str) -> None:
    assert PLANNER in labels(read(text))
