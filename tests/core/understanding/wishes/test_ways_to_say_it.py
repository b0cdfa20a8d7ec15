"""Ways to say a thing whose single words say another: what is lost, denied, compared, taken away later."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Intent, Reading, understand
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.sentences import sentences

Read = Callable[..., Reading]


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


def people(reading: Reading) -> list[str]:
    return [person.name if person else "?" for person in reading.beneficiaries]


@pytest.mark.parametrize(
    "text",
    [
        "My access to Theatre Planner has expired, I still need it.",
        "My Theatre Planner access is gone, please put it back.",
        "I no longer have access to Theatre Planner and need it for the audit.",
        "I've lost my access to Theatre Planner.",
        "My Theatre Planner access stopped working yesterday and I need it back.",
        "Access to Theatre Planner was removed from me by mistake, please restore it.",
        "Mein Zugang zu Theatre Planner ist weg, bitte wieder einrichten.",
        "Mon accès à Theatre Planner a expiré et j'en ai encore besoin.",
        "He perdido el acceso a Theatre Planner y lo necesito.",
    ],
)
def test_access_that_was_lost_is_asked_for_again(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent in (Intent.REQUEST, Intent.EXTEND)
    assert [wish.system for wish in reading.ask] == ["Theatre Planner"]


@pytest.mark.parametrize(
    ("subject", "text", "label"),
    [
        ("Theatre Planner", "just the watching one. nights. ta", "Theatre Planner (Viewer)"),
        ("CareBook CRM", "nur anschauen. danke. k", "CareBook CRM (Read Only)"),
        ("Finance Shared Drive", "solo lectura, gracias", "Finance Shared Drive (Read)"),
        ("Pharmacy Stock", "lecture seule. merci", "Pharmacy Stock (Viewer)"),
        ("access", "Ich bräuchte das Finance Shared Drive, ich ändere dort nichts.", "Finance Shared Drive (Read)"),
        ("accès", "J'aurais besoin du Finance Shared Drive, je ne modifie rien.", "Finance Shared Drive (Read)"),
        (
            "acceso",
            "No pude abrir los archivos en Finance Shared Drive. ¿Me dais lo necesario, solo para consultar?",
            "Finance Shared Drive (Read)",
        ),
    ],
)
def test_a_word_on_how_little_is_enough_tells_the_level(read: Read, subject: str, text: str, label: str) -> None:
    assert labels(read(text, subject)) == [label]


@pytest.mark.parametrize("text", ["just thanks, it works", "just looking into the printer"])
def test_a_short_word_on_something_else_asks_for_nothing(read: Read, text: str) -> None:
    assert read(text, "Theatre Planner").intent is Intent.OTHER


def test_a_password_that_has_expired_is_no_wish_for_access(read: Read) -> None:
    assert read("My password for Theatre Planner has expired, I need a new one.").intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Hi, I started on Monday and have no access to anything yet.",
        "New starter, no access to anything.",
        "Ich habe am Montag angefangen und komme nirgends rein.",
        "Je viens d'arriver et je n'ai accès à rien.",
        "Acabo de empezar y no tengo acceso a nada.",
    ],
)
def test_who_gets_in_nowhere_is_asked_what_they_need(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, len(reading.ask), labels(reading)) == (Intent.REQUEST, 1, [])


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Könnt ihr mich für das Finance Shared Drive freischalten? Lesen reicht.", "Read"),
        ("I want to see everything on the Finance Shared Drive, but please no rights to change anything.", "Read"),
        ("With the Finance Shared Drive it's just reading I'm after, no editing.", "Read"),
        ("In das Finance Shared Drive würde ich gern mal reinschauen, ändern muss ich nichts.", "Read"),
        ("Read and write on the Finance Shared Drive please.", "Edit"),
    ],
)
def test_a_kind_of_access_that_is_denied_is_not_the_one_that_is_meant(read: Read, text: str, level: str) -> None:
    assert set(labels(read(text))) <= {f"Finance Shared Drive ({level})"}


@pytest.mark.parametrize(
    "text",
    [
        "Would Viewer in Theatre Planner let me see more?",
        "Is Viewer in Theatre Planner right for me?",
        "Reicht Viewer in Theatre Planner für mich?",
    ],
)
def test_a_question_whether_a_level_would_do_asks_for_none(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "For the audit I have to have Viewer in Theatre Planner, after that you can take it away again.",
        "My Viewer role in Theatre Planner was taken away by mistake in the clean-up. Please put it back.",
        "I can't do the rota without Viewer in Theatre Planner. Could you give me that please?",
        "Ohne Viewer in Theatre Planner kann ich den Plan nicht machen.",
    ],
)
def test_what_is_taken_away_later_or_by_mistake_or_done_without_is_wanted(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])


def test_a_ticket_that_can_be_closed_takes_no_access_away(read: Read) -> None:
    assert read("Viewer in Theatre Planner works, the ticket can be closed.").intent is not Intent.REVOKE


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Please cancel my Viewer in Theatre Planner, my time as deputy is over.", Intent.REVOKE),
        ("Please cancel my request for Viewer in Theatre Planner.", Intent.WITHDRAW),
        ("Meinen Antrag auf Viewer in Theatre Planner könnt ihr streichen.", Intent.WITHDRAW),
        ("My request for Viewer in Theatre Planner can be deleted.", Intent.WITHDRAW),
    ],
)
def test_a_level_is_cancelled_as_access_and_a_request_as_a_request(read: Read, text: str, intent: Intent) -> None:
    assert read(text).intent is intent


def test_the_items_below_an_order_to_remove_are_removed(read: Read) -> None:
    reading = read(
        "Clean-up from my side, please remove\n- Theatre Planner Viewer\n- Pharmacy Stock Viewer\nfrom my user"
    )
    assert (reading.intent, len(reading.items) + len(reading.ask)) == (Intent.REVOKE, 2)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I need Viewer in Theatre Planner for me and for Priya Shah.", ["Ana Flores", "Priya Shah"]),
        ("Bitte Viewer in Theatre Planner für mich und Priya Shah.", ["Ana Flores", "Priya Shah"]),
        ("Please could Priya Shah and I both get Viewer in Theatre Planner?", ["Ana Flores", "Priya Shah"]),
        ("Please give everyone in my team Viewer in Theatre Planner.", ["?"]),
        ("Everyone in my team except me is Viewer in Theatre Planner. Please make me one too.", ["Ana Flores"]),
        ("Priya Shah has Viewer in Theatre Planner and I do the same job, please give me the same.", ["Ana Flores"]),
        ("Dasselbe wie Priya Shah, also Viewer in Theatre Planner, bitte.", ["Ana Flores"]),
        ("Please give me whatever Priya Shah has in Theatre Planner.", ["Ana Flores"]),
        (
            "Para la auditoría necesitamos Viewer en Theatre Planner, tanto Priya Shah como yo.",
            ["Ana Flores", "Priya Shah"],
        ),
        ("Ich übernehme die Aufgaben von Priya Shah und benötige Viewer in Theatre Planner.", ["Ana Flores"]),
        ("Comme je remplace Priya Shah, est-ce que je peux avoir Viewer dans Theatre Planner ?", ["Ana Flores"]),
    ],
)
def test_whom_it_is_for_is_told_by_how_people_stand_to_the_writer(read: Read, text: str, names: list[str]) -> None:
    assert sorted(people(read(text))) == names


@pytest.mark.parametrize(
    "end",
    [
        "expiring on 30 June 2026",
        "to be removed on 30 June 2026",
        "with an end date of 30 June 2026",
        "mit Ende 30. Juni 2026",
        "auslaufend am 30. Juni 2026",
        "avec une fin au 30 juin 2026",
        "se terminant le 30 juin 2026",
        "con fin el 30 de junio de 2026",
        "finalizando el 30 de junio de 2026",
    ],
)
def test_an_end_is_heard_however_it_is_said(read: Read, end: str) -> None:
    assert str(read(f"Please give me Viewer in Theatre Planner, {end}.").until) == "2026-06-30"


def test_a_level_that_is_asked_for_behind_a_system_is_that_systems(read: Read) -> None:
    text = "I have Viewer in Theatre Planner, please make that Scheduler. Also I need Dispenser in Pharmacy Stock."
    assert labels(read(text)) == ["Theatre Planner (Scheduler)", "Pharmacy Stock (Dispenser)"]


def test_the_last_item_of_a_list_is_wanted_as_well_when_it_names_a_system_by_its_telling_word(read: Read) -> None:
    reading = read("Please:\n- Theatre Planner, Viewer\n- Pharmacy Stock, Viewer\n- badge for the dock")
    wanted = ["Theatre Planner (Viewer)", "Pharmacy Stock (Viewer)", "Badge Loading Dock (Entry)"]
    assert labels(reading) == wanted


def test_the_status_of_a_payment_is_no_question_about_a_request(read: Read) -> None:
    text = "I need Viewer in Pharmacy Stock to check the payment status of our orders."
    assert (read(text).intent, labels(read(text))) == (Intent.REQUEST, ["Pharmacy Stock (Viewer)"])


@pytest.mark.parametrize(
    ("levels", "asked"),
    [
        ({"Viewer": "See the figures", "Reporter": "Submit the figures of a ward"}, 0),
        ({"Viewer": "See", "Admin": "All"}, 2),
    ],
)
def test_who_can_only_look_so_far_gets_the_one_level_that_is_left_but_no_administration(
    hospital: Catalog, levels: dict[str, str], asked: int
) -> None:
    rows = tuple(Entitlement("Usage Register", level, "app", text, ()) for level, text in levels.items())
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    text = "So far I can only look at the figures in the Usage Register. Please change that."
    message = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "access", text, at, at, Verdict.PASS)
    reading = understand(message, Catalog(hospital.people, rows))
    assert sum(len(wish.candidates) for wish in reading.ask) == asked
    assert len(reading.items) == (not asked)


@pytest.mark.parametrize("more", ["", ", I've changed teams"])
def test_what_is_to_be_done_with_access_tells_no_level_of_it(read: Read, more: str) -> None:
    """Edit on this drive is described as changing and deleting files."""
    reading = read(f"My rights on the Ward 3 Drive can be deleted{more}.")
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, [])


@pytest.mark.parametrize(
    "text",
    [
        "So far I only see the operations in Theatre Planner. From now on I have to book them, please set me up.",
        "Please set me up in Theatre Planner, I have to move the operations now. Until now I just see the list.",
        "Bitte Theatre Planner für mich, ich muss ab jetzt Operationen buchen. Bisher sehe ich nur die Liste.",
    ],
)
def test_what_one_could_do_so_far_is_not_what_is_wished(read: Read, text: str) -> None:
    assert "Theatre Planner (Viewer)" not in labels(read(text))


def test_a_system_that_only_shows_how_something_should_be_is_no_wish(read: Read) -> None:
    assert labels(read("I would simply like to see a name next to a number, as in Theatre Planner.")) == []


def test_thanks_for_a_door_that_opens_now_ask_for_nothing(read: Read) -> None:
    reading = read("Brilliant, the pharmacy door opens for me now. Much obliged!", "Re: Done: Badge Pharmacy (Entry)")
    assert reading.intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Sam Reed and Priya Shah must lose their Theatre Planner as of today.",
        "Sam Reed has gone. I noticed that Theatre Planner still lists him as Viewer. Could you delete that.",
        "I have not used my Theatre Planner once this year. Then switch it off for me.",
        "Sam Reed left last Friday. Please cancel what he had: Viewer in Theatre Planner.",
    ],
)
def test_what_somebody_shall_lose_is_taken_away(read: Read, text: str) -> None:
    assert read(text).intent is Intent.REVOKE


def test_a_kind_of_access_that_levels_of_two_systems_have_is_asked_back(read: Read) -> None:
    reading = read("May I have view only access for the pharmacy? I count the shelves.")
    assert labels(reading) == []


def test_a_levels_name_that_begins_as_its_systems_is_no_second_mention_of_it() -> None:
    levels = {"Fare Analyst": "Compare fares", "Fare Filer": "Send fares to the systems", "Viewer": "See fares"}
    rows = tuple(
        Entitlement("FareDesk", level, "app", does, ("fares", "pricing tool")) for level, does in levels.items()
    )
    catalog = Catalog((), rows)
    text = (
        "Fare Analyst, which I have, stops at the draft. In short:\n\n* program: the pricing tool\n* to add: Fare Filer"
    )
    lines = sentences(text, index_of(catalog))
    assert [(" ".join(hit.name), bool(line.mentions)) for line in lines for hit in line.hits] == [
        ("fare analyst", False),
        ("fare filer", False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Please give me Viewer in Theatre Planner. It may be withdrawn again after the audit.",
        "I need Viewer in Theatre Planner for the audit, which can be removed again afterwards.",
        "Could I get Viewer in Theatre Planner? Everything may be taken away again once the audit is over.",
    ],
)
def test_what_may_be_taken_away_again_is_asked_for(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I am only allowed to look (Viewer). Please make me Scheduler.",
        "So far I can only look at Theatre Planner (Viewer), kindly make me Scheduler there.",
    ],
)
def test_the_level_that_somebody_can_only_use_so_far_is_not_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Scheduler)"]


@pytest.mark.parametrize(
    "text",
    [
        "Viewer, Theatre Planner. Diolch!",
        "Theatre Planner, Viewer.\nTakk",
    ],
)
def test_a_terse_mail_may_thank_in_any_language(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "Could my badge be opened for the pharmacy door?",
        "Could my card open the pharmacy door until Thursday?",
        "Can my badge be enabled for the pharmacy door, please?",
    ],
)
def test_a_badge_that_shall_open_a_door_is_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Badge Pharmacy (Entry)"]


def test_a_list_may_be_numbered_with_degrees(read: Read) -> None:
    reading = read("May I ask for\n1° Viewer in Theatre Planner, and\n2° Dispenser in Pharmacy Stock.")
    assert labels(reading) == ["Theatre Planner (Viewer)", "Pharmacy Stock (Dispenser)"]


def test_my_access_that_can_therefore_go_is_given_back(read: Read) -> None:
    reading = read("I handed in my home office desk. My VPN can therefore go.")
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["VPN (User)"])


def test_what_may_not_be_done_until_then_ends_no_wish(read: Read) -> None:
    reading = read("New nurses come in May, until then nobody may book. Please make me Scheduler in Theatre Planner.")
    assert (labels(reading), reading.until) == (["Theatre Planner (Scheduler)"], None)


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Theatre Planner is what I lack.",
        "What I lack is Viewer in Theatre Planner.",
        "Theatre Planner Viewer ist das, was mir fehlt.",
        "Viewer dans Theatre Planner, c'est ce qui me manque.",
        "Viewer en Theatre Planner es lo que me falta.",
        "Theatre Planner won't open for me. Level Viewer, this minute.",
    ],
)
def test_what_is_said_to_be_missing_is_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text", ["Could my fob open the pharmacy door till Sunday?", "Let my badge open the pharmacy door."]
)
def test_a_card_that_shall_open_a_door_is_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Badge Pharmacy (Entry)"]


@pytest.mark.parametrize(
    "text",
    [
        'Both tablets throw me out of Theatre Planner, "account disabled", it worked until last night.',
        "Pharmacy Stock kicks me out after five minutes.",
        "CareBook CRM locks us out every morning.",
    ],
)
def test_a_system_that_throws_people_out_ends_nobodys_access(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "I find Priya Shah as Viewer in Pharmacy Stock. She has retired. Out with it please, and with her VPN, too.",
        "Viewer in Pharmacy Stock and the VPN of Priya Shah: away with them please.",
    ],
)
def test_out_with_it_takes_away(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Pharmacy Stock (Viewer)", "VPN (User)"])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("In the summer I put in for Priya Shah to have Theatre Planner. Did that ever get through?", Intent.STATUS),
        ("What became of the CRM thing I asked for last month?", Intent.STATUS),
        ("I asked for the VPN weeks ago. Did anything ever come of it?", Intent.STATUS),
        ("I'd like to see on one sheet everything that I can get into. Is that possible?", Intent.MY_ACCESS),
        ("I'm after nowt. I need more log-ins than an astronaut.", Intent.OTHER),
    ],
)
def test_what_became_of_a_wish_and_what_one_has_are_questions(read: Read, text: str, intent: Intent) -> None:
    assert read(text).intent is intent


def test_what_should_run_on_is_prolonged(read: Read) -> None:
    reading = read("My VPN should run on to 26 June.")
    assert (reading.intent, labels(reading), str(reading.until)) == (Intent.EXTEND, ["VPN (User)"], "2026-06-26")


@pytest.mark.parametrize(
    "text",
    [
        "The lights at the pharmacy door can be turned off.",
        "That will be the pharmacy door, it squeaks again.",
        "Can my badge open the pharmacy door?",
        "The cleaners come tonight.\nPharmacy door",
        "You can cancel the VPN appointment, I have found the cable.",
    ],
)
def test_what_is_only_told_of_a_door_or_a_system_files_nothing(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Since this month I order the medicines and nobody made me an account in Theatre Planner. Please do so.",
        "I started on Monday and nobody has made me an account in Theatre Planner. Please do so.",
        "No one has opened an account in Theatre Planner for me yet. Kindly do that.",
        "Personne ne m'a créé de compte dans Theatre Planner. Merci de le faire.",
        "Nadie me ha creado una cuenta en Theatre Planner. Por favor, háganlo.",
    ],
)
def test_what_nobody_made_for_one_is_lacked(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.system for wish in reading.ask] == ["Theatre Planner"]


def test_an_abbreviation_of_letters_is_no_first_person(read: Read) -> None:
    reading = read("I need to see it, i.e. Viewer in Theatre Planner, plus Read Only in CareBook CRM for names.")
    assert labels(reading) == ["Theatre Planner (Viewer)", "CareBook CRM (Read Only)"]


@pytest.mark.parametrize(
    "text",
    [
        "I need the Sales User role.",
        "Sam Reed should get Sales User please.",
        "Bitte gebt Sam Reed die Rolle Sales User.",
        "Merci de donner le rôle Sales User à Sam Reed.",
        "Necesito el rol Sales User.",
    ],
)
def test_a_level_that_one_system_alone_has_leads_to_it_and_is_asked_about(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items) == (Intent.REQUEST, ())
    assert [[row.label for row in wish.candidates] for wish in reading.ask] == [["CareBook CRM (Sales User)"]]


@pytest.mark.parametrize("text", ["I need the Viewer role.", "Ich brauche die Rolle Viewer."])
def test_a_level_in_one_word_may_be_meant_of_anything(read: Read, text: str) -> None:
    assert [wish.candidates for wish in read(text).ask] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "I've only ever been able to look into Theatre Planner, but for this one I must be able to book operations.",
        "Can you fix it that I can book operations in Theatre Planner",
        "Mia'd prefer I booked and moved the operations in Theatre Planner on my own.",
        "Jusqu'ici je ne pouvais que consulter Theatre Planner, mais je dois pouvoir réserver des opérations.",
        "Hasta ahora solo podía mirar en Theatre Planner, pero para esto tengo que poder reservar operaciones.",
        "¿Podéis arreglar que pueda reservar operaciones en Theatre Planner?",
    ],
)
def test_what_one_must_be_able_to_do_from_now_on_is_asked_for(read: Callable[..., Reading], text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == ["Theatre Planner (Scheduler)"]


def test_who_wants_to_be_kept_away_from_the_rest_only_reads(read: Callable[..., Reading]) -> None:
    text = "I'd like to look in CareBook CRM whether they called. Changing is Oto's job, keep me well away from that!"
    assert [wish.entitlement.label for wish in read(text).items] == ["CareBook CRM (Read Only)"]


def test_who_can_only_look_and_wants_something_else_asks_for_no_level(read: Callable[..., Reading]) -> None:
    assert not read("I can only look into Theatre Planner, but I need a new chair.").items


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "I repair the lamps of Theatre Planner and for this I must have Viewer there until 20 March, Oto cannot "
            "always stay beside me.",
            "Theatre Planner (Viewer)",
        ),
        ("I repair the screens for Pharmacy Stock and for that I need Viewer there.", "Pharmacy Stock (Viewer)"),
        ("Je répare les écrans de Pharmacy Stock et pour cela j'ai besoin de Viewer là.", "Pharmacy Stock (Viewer)"),
        ("Reparo las pantallas de Pharmacy Stock y para eso necesito Viewer allí.", "Pharmacy Stock (Viewer)"),
        (
            "Sam normally says yes to the list but he's ill. Mia asked if I'd approve the list in Theatre Planner.",
            "Theatre Planner (List Approver)",
        ),
    ],
)
def test_what_one_repairs_and_was_asked_to_do_is_why_one_needs_it(
    read: Callable[..., Reading], text: str, label: str
) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Scheduler instead of Viewer in Theatre Planner please.",
        "Please give me Scheduler instead of Viewer in Theatre Planner.",
        "Statt Viewer bitte Scheduler im Theatre Planner.",
        "Im Theatre Planner bitte Scheduler statt Viewer.",
    ],
)
def test_a_level_that_is_wanted_instead_of_another_is_filed(read: Callable[..., Reading], text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == ["Theatre Planner (Scheduler)"]
