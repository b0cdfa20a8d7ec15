"""What a mail only speaks of is not filed along with what it asks for."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Intent, Reading, understand
from mailbot.core.understanding.language.words import kinds_of

Read = Callable[..., Reading]
PLANNER = "Theatre Planner (Scheduler)"


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "text",
    [
        "Access to Theatre Planner isn't working, it says locked. Can you unlock me?",
        "Mein Zugang zum Theatre Planner ist gesperrt. Könnt ihr mich entsperren?",
        "Mi acceso a Theatre Planner está bloqueado. ¿Podéis desbloquearme?",
        "My Theatre Planner account is locked. Can you unlock me?",
        "Mein Zugang zum Theatre Planner ist gesperrt, könnt ihr mich entsperren?",
        "Könnt ihr bitte mein Konto im Theatre Planner entsperren?",
        "Mi acceso a Theatre Planner está bloqueado, ¿pueden desbloquearme?",
        "Pouvez-vous débloquer mon compte Theatre Planner ?",
        "Peux-tu me débloquer, mon accès à Theatre Planner est bloqué.",
        "Pouvez-vous déverrouiller mon compte Theatre Planner ?",
        "My Theatre Planner account is blocked, can you unblock me?",
        "Please unblock my access to Theatre Planner, it got blocked.",
        "Mein Zugriff auf Theatre Planner ist blockiert, könnt ihr mich entsperren?",
        "Me han bloqueado la cuenta de Theatre Planner, ¿me podéis desbloquear?",
        "Desbloquead mi usuario de Theatre Planner, por favor.",
    ],
)
def test_an_account_that_is_locked_is_no_wish_for_access(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "beside",
    [
        "The VPN was renewed last week already.",
        "With the VPN I have no problem, there I am User and it goes.",
        "My VPN is still there and stays as it is.",
    ],
)
def test_a_system_that_a_clear_wish_only_speaks_of_is_left_out(read: Read, beside: str) -> None:
    reading = read(f"I need Scheduler in Theatre Planner for the new rota. {beside}")
    assert (labels(reading), reading.ask) == (["Theatre Planner (Scheduler)"], ())


def test_a_second_system_in_a_sentence_of_its_own_is_asked_for_as_well(read: Read) -> None:
    reading = read("I need Scheduler in Theatre Planner for the new rota. Also the VPN please.")
    assert labels(reading) == ["Theatre Planner (Scheduler)", "VPN (User)"]


def test_no_action_needed_leaves_what_is_asked_for_in_so_many_words(read: Read) -> None:
    text = "I need Edit on the Ward 3 Drive. AWS Prod has nothing to do with it."
    assert labels(read(text)) == ["Ward 3 Drive (Edit)"]


def test_a_forwarded_wish_with_no_action_needed_is_not_filed(read: Read) -> None:
    text = (
        "FYI only, no action needed.\n\n---------- Forwarded message ----------\nFrom: Oto Novák\n"
        "Date: Mon, 9 March 2026\nSubject: stock\nTo: Ana Flores\n\nI need Viewer in Pharmacy Stock.\n"
    )
    reading = read(text, subject="Fwd: stock")
    assert (reading.intent, labels(reading)) == (Intent.OTHER, [])


FORWARDED = (
    "\n\n---------- Forwarded message ----------\nFrom: Oto Novák\nDate: Mon, 9 March 2026\nSubject: stock\n"
    "To: Ana Flores\n\nI need Viewer in Pharmacy Stock.\n"
)


@pytest.mark.parametrize(
    "above",
    [
        "This is just so that you have heard of it, please do not set up anything until we have made up our minds.",
        "Please don't set anything up yet, until we have made up our minds.",
        "Bitte noch nichts einrichten, bis wir uns entschieden haben.",
        "Ne mettez rien en place tant que nous n'avons pas décidé.",
        "No hagáis nada hasta que lo hayamos decidido.",
        "For information. Nothing has been decided here, so please don't do anything yet.",
        "Just so that you know what is coming. We haven't decided yet, do nothing please.",
        "This is still being discussed, please wait with it.",
        "Zur Info. Hier ist noch nichts entschieden, bitte unternehmt noch nichts.",
        "Pour information. Rien n'est décidé, merci de ne rien faire pour le moment.",
        "Para vuestra información. Todavía no hay nada decidido, por favor no hagáis nada aún.",
    ],
)
def test_a_forwarded_wish_that_is_not_decided_yet_is_not_filed(read: Read, above: str) -> None:
    reading = read(f"{above}{FORWARDED}")
    assert (reading.intent, labels(reading)) == (Intent.OTHER, [])


@pytest.mark.parametrize(
    "text",
    [
        "Somebody sends mails in my name, wanting to be made Admin in CareBook CRM. They don't come from me. Bin them.",
        "Jemand schreibt in meinem Namen und will Admin im CareBook CRM werden. Die Mails kommen nicht von mir.",
        "Quelqu'un écrit en mon nom et veut Admin dans CareBook CRM. Ces mails ne viennent pas de moi.",
        "Alguien escribe en mi nombre y quiere Admin en CareBook CRM. Esos correos no vienen de mí.",
    ],
)
def test_what_somebody_wants_in_the_writers_name_is_not_filed(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Testers will write to you in the name of Oto and ask for Admin in CareBook CRM. Don't act upon such mails.",
        "Tester werden in Otos Namen um Admin im CareBook CRM bitten. Darauf bitte nicht reagieren.",
        "Des testeurs demanderont Admin dans CareBook CRM au nom d'Oto. Ne donnez aucune suite.",
        "Unos auditores pedirán Admin en CareBook CRM en nombre de Oto. No deis curso a esos correos.",
    ],
)
def test_what_others_will_ask_for_and_shall_not_get_is_not_filed(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "My Viewer was quite sufficient for the drafts and I do not wish to lose it.",
        "Mein Viewer war dafür ausreichend und ich will ihn nicht verlieren.",
        "Mon niveau Viewer me suffisait jusqu'ici.",
        "Mi nivel Viewer era suficiente para eso y no quiero perderlo.",
    ],
)
def test_the_level_that_was_enough_so_far_is_not_asked_for_with_the_next(read: Read, text: str) -> None:
    assert labels(read(f"{text} Now I need Scheduler in Theatre Planner.")) == ["Theatre Planner (Scheduler)"]


@pytest.mark.parametrize(
    "beside",
    [
        "My rights in the CareBook CRM are all as they should be, no change wanted there.",
        "Im CareBook CRM sind meine Rechte so wie sie sein sollen.",
        "Dans CareBook CRM mes droits sont comme ils doivent être.",
        "En CareBook CRM mis permisos están como deben estar.",
    ],
)
def test_what_shall_not_change_is_left_out(read: Read, beside: str) -> None:
    reading = read(f"Would you give me access to Gravedigger? {beside}")
    assert (labels(reading), reading.ask, reading.unknown) == ([], (), ("Gravedigger",))


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler in Theatre Planner to fix the broken rota.",
        "Hello, I need Theatre Planner Scheduler till 15.01.2027 to repair an error in the plan.",
        "Ich brauche Scheduler im Theatre Planner, um einen kaputten Plan zu reparieren.",
        "J'ai besoin de Scheduler dans Theatre Planner pour réparer un planning en panne.",
        "Necesito Scheduler en Theatre Planner para arreglar un plan que da error.",
    ],
)
def test_what_is_broken_and_is_to_be_mended_by_it_is_why_one_wishes_for_it(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Scheduler)"]


@pytest.mark.parametrize(
    "text",
    [
        "I need my Scheduler in Theatre Planner to work again, it is broken.",
        "I need help to fix an error in Theatre Planner as Scheduler.",
        "My Theatre Planner Scheduler is not working, please fix it.",
    ],
)
def test_what_is_broken_itself_is_no_wish(read: Read, text: str) -> None:
    assert labels(read(text)) == []


def test_a_forwarded_wish_that_is_done_already_is_not_filed(read: Read) -> None:
    reading = read(f"So you have it on file. Done already, please don't do it a second time.{FORWARDED}")
    assert (reading.intent, labels(reading)) == (Intent.OTHER, [])


def test_what_a_forwarded_mail_lists_is_for_its_writer(read: Read) -> None:
    reading = read(f"Dear all, please give him what he lists underneath. Agreed from my side.{FORWARDED}")
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Pharmacy Stock (Viewer)"])


def test_a_system_in_the_subject_above_a_question_is_not_filed(read: Read) -> None:
    reading = read("Who has to be asked about it, Mia or Oto? Somebody on the phone wanted to know.", "Badge Pharmacy")
    assert labels(reading) == []


def test_a_request_id_beside_a_system_in_the_subject_is_no_new_wish(read: Read) -> None:
    reading = read("Please put REQ-2026-00042 in the bin, the other one went through.", "CRM, Sales User")
    assert labels(reading) == []


@pytest.mark.parametrize(
    "text",
    [
        "To close my own bookings I need Scheduler in Theatre Planner.",
        "To remove old lists I would need Scheduler in Theatre Planner.",
    ],
)
def test_ending_something_as_the_purpose_of_a_wish_ends_no_access(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Scheduler)"])


def test_a_name_that_the_next_sentence_asks_for_is_told_to_be_unknown(read: Read) -> None:
    reading = read("Read on the Ward 3 Drive please. The other thing is called TugTrack. Can I get into that, too?")
    assert (labels(reading), reading.unknown) == (["Ward 3 Drive (Read)"], ("TugTrack",))


def test_the_level_that_one_has_is_not_the_one_that_is_asked_for(read: Read) -> None:
    text = "Mia has asked me to move the operations of ward 3 in Theatre Planner. Viewer, which I've got, won't let me."
    assert "Theatre Planner (Viewer)" not in labels(read(text))


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("I'm Viewer in Theatre Planner.", "From now on I am to book and move operations. Please change that."),
        ("In Theatre Planner bin ich Viewer.", "Ich soll jetzt Operationen buchen, bitte ändert das."),
        ("Je suis Viewer dans Theatre Planner.", "Je dois désormais planifier les opérations. Merci de changer cela."),
        ("Soy Viewer en Theatre Planner.", "Ahora tengo que programar las operaciones. Cambiadlo, por favor."),
    ],
)
def test_the_level_that_somebody_is_is_not_the_one_that_is_asked_for(read: Read, told: str, wanted: str) -> None:
    assert "Theatre Planner (Viewer)" not in labels(read(f"{told} {wanted}"))


@pytest.mark.parametrize(
    "text",
    [
        "My Scheduler in Theatre Planner finishes on Friday and the theatre is full until March.",
        "Bonsoir, Mia est absente. Mon Scheduler dans Theatre Planner finit lundi, qu'il dure jusqu'au 31 mars.",
    ],
)
def test_access_that_runs_out_is_never_filed_as_new(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent is not Intent.REQUEST or not reading.items


def test_a_story_in_a_mail_that_asks_for_nothing_is_never_filed(read: Read) -> None:
    text = (
        "So the man who books (me, Sales User in CareBook CRM) also opens the periods (me again), and the auditors "
        "said on Tuesday it's the best control they've ever seen. They were joking, I wasn't laughing. Just sharing."
    )
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich gebe den Scheduler in Theatre Planner hiermit zurück, Mia ist wieder da.",
        "Mia könnt ihr den Scheduler in Theatre Planner bitte wieder abnehmen.",
        "I've handed it all over to Mia, so delete me as Scheduler from Theatre Planner.",
        "The Scheduler in Theatre Planner you can take out again for me, I do no more planning.",
        "Mia moves on in July. Could you withdraw Scheduler in Theatre Planner from her?",
    ],
)
def test_giving_back_ends_access(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (Scheduler)"])


def test_the_english_word_other_is_no_french_word_for_removing() -> None:
    assert "remove" not in kinds_of("other")


@pytest.fixture
def with_books(hospital: Catalog) -> Catalog:
    """The hospital with systems that are also called by everyday words."""
    books = Entitlement("Ledger", "Viewer", "app", "See accounts and postings", aliases=("the books", "ledger"))
    board = Entitlement("Quantity Board", "Viewer", "app", "See what is short", aliases=("quantities",))
    return Catalog(hospital.people, (*hospital.entitlements, books, board))


def read_with(catalog: Catalog, text: str) -> Reading:
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", Address("ana@stbrigid.example"), (), (), "access", text, at, at, Verdict.PASS)
    return understand(mail, catalog)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I need Edit on the Ward 3 Drive for the books.", "Ward 3 Drive (Edit)"),
        ("It is for Oto's book. Please give me Scheduler in Theatre Planner.", "Theatre Planner (Scheduler)"),
    ],
)
def test_an_everyday_word_in_a_story_or_a_purpose_beside_a_clear_wish_is_no_name(
    with_books: Catalog, text: str, label: str
) -> None:
    reading = read_with(with_books, text)
    assert (labels(reading), reading.ask) == ([label], ())


def test_a_word_of_the_named_systems_own_description_names_no_other_system(with_books: Catalog) -> None:
    reading = read_with(with_books, "Could I get access to Pharmacy Stock? I need to count and correct quantities.")
    assert {wish.entitlement.system for wish in reading.items} <= {"Pharmacy Stock"}
    assert {wish.system for wish in reading.ask} <= {"Pharmacy Stock"}
    assert reading.items or reading.ask


def test_an_everyday_word_that_is_asked_for_is_its_name(with_books: Catalog) -> None:
    reading = read_with(with_books, "Please give me Scheduler in Theatre Planner and Viewer for the books.")
    assert labels(reading) == ["Theatre Planner (Scheduler)", "Ledger (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        'A man has been ringing round as "Oto from finance" and wants to be made Admin in CareBook CRM. Don\'t do it.',
        "Somebody who says he is our controller needs Admin in CareBook CRM. Please do not give it to him.",
        "A caller wants Admin in CareBook CRM for tonight. I think that is a scam.",
        "Jemand gibt sich als Chef aus und will Admin in CareBook CRM. Bitte gebt ihm nichts.",
        "Un inconnu veut Admin dans CareBook CRM. Ne le lui donnez pas.",
        "Alguien quiere Admin en CareBook CRM. No se lo deis.",
    ],
)
def test_what_somebody_else_wants_and_shall_not_get_is_not_filed(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "I need Admin in CareBook CRM. If it costs extra, don't do it before Friday.",
        "Please give Oto Novák Admin in CareBook CRM. Do it today, don't give it to anybody else.",
    ],
)
def test_what_the_writer_wants_is_filed_whatever_they_forbid_beside_it(read: Read, text: str) -> None:
    assert labels(read(text)) == ["CareBook CRM (Admin)"]


@pytest.mark.parametrize(
    "text",
    [
        "Priya starts here and needs Admin in CareBook CRM. Don't do it before Monday.",
        "Admin in CareBook CRM for Priya. Do not give it to her before Monday.",
        "My boss wants me in CareBook CRM as Admin. Don't do that without her OK.",
    ],
)
def test_a_wish_that_only_shall_wait_is_forbidden_by_nobody(read: Read, text: str) -> None:
    assert labels(read(text)) == ["CareBook CRM (Admin)"]


@pytest.mark.parametrize(
    "text",
    [
        "Priya is the new Dispenser in Pharmacy Stock, please welcome her.",
        "Priya ist die neue Dispenser im Pharmacy Stock, bitte heißt sie willkommen.",
        "Sam Okoye is the new Controller in Pharmacy Stock. Say hello to him!",
    ],
)
def test_who_shall_only_be_welcomed_gets_nothing(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "I change to another company. VPN",
        "Ich wechsle die Firma. VPN.",
        "I am moving to the pharmacy next month. VPN",
        "I'm leaving the hospital. Badge Pharmacy, Entry.",
    ],
)
def test_a_name_alone_in_the_mail_of_who_leaves_is_asked_about(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (
            "I advise on the renewal of your theatres. I would be grateful for the VPN until 30 September.",
            "request",
        ),
        ("My VPN ends on Friday. It needs a renewal. I would be grateful for the VPN until 30 September.", "extend"),
    ],
)
def test_what_is_renewed_elsewhere_prolongs_nothing_that_is_wished_for(read: Read, text: str, intent: str) -> None:
    reading = read(text)
    assert (reading.intent.value, labels(reading)) == (intent, ["VPN (User)"])


def test_of_what_an_order_points_to_the_system_that_only_gives_the_reason_is_none(read: Read) -> None:
    text = "We have moved to the Loading Dock, so there is no more reason for Priya to have the Badge Pharmacy."
    reading = read(f"{text} Kindly withdraw it.")
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Badge Pharmacy (Entry)"])


def test_a_mere_word_of_a_name_written_small_may_be_any_system_and_is_asked(read: Read) -> None:
    reading = read("Hi, can I have read-only access to the theatre? I'm doing the budget.")
    assert (labels(reading), [wish.system for wish in reading.ask]) == ([], ["Theatre Planner"])


@pytest.fixture
def with_a_calendar(hospital: Catalog) -> Catalog:
    """The hospital with a system whose alias says nothing but small words, and with another of an everyday word."""
    rows = (
        Entitlement("Public Calendar", "Contributor", "app", "Enter talks as drafts", ("what's on",)),
        Entitlement("Public Calendar", "Publisher", "app", "Publish and withdraw talks", ("what's on",)),
        Entitlement("Gift Shop Till", "Cashier", "app", "Sell goods", ("shop",)),
        Entitlement("Gift Shop Till", "Buyer", "app", "Order goods", ("shop",)),
    )
    return Catalog(hospital.people, (*hospital.entitlements, *rows))


@pytest.mark.parametrize(
    "text",
    [
        "What I need for the new rota is Scheduler in Theatre Planner.",
        "What would help me most: Scheduler in Theatre Planner.",
        "We study what a longer list would do to us (due in June). My list:\n\n * Theatre Planner, Scheduler",
        "What I would like is to be Scheduler in Theatre Planner, so that I know what comes.",
        "I'd like Scheduler in Theatre Planner, please. The CRM itself is all set.",
        "I'd like Scheduler in Theatre Planner, please. As for the CRM, nothing is missing there.",
        "Bitte macht mich in Theatre Planner zum Scheduler. Im CRM fehlt mir nichts.",
        "Je voudrais Scheduler dans Theatre Planner. Pour le CRM, il ne me manque rien.",
        "Quisiera Scheduler en Theatre Planner. En el CRM no me falta nada.",
        "Mrs Tully is the lady with the wool shop, and when she came nobody helped. I would like to be Scheduler in "
        "Theatre Planner.",
        "Mrs Tully was at the loading dock again. I look after the Theatre Planner, but Mia moves the operations. "
        "When she is in the shop nobody moves one. I would like to be able to book and move operations.",
        "In the shop they laughed at us. Please give me Scheduler in Theatre Planner. In the CRM everything stays.",
    ],
)  # fmt: skip
def test_small_words_and_places_beside_a_wish_name_nothing(with_a_calendar: Catalog, text: str) -> None:
    reading = read_with(with_a_calendar, text)
    assert (labels(reading), reading.ask) == (["Theatre Planner (Scheduler)"], ())


@pytest.mark.parametrize("text", ["Please make me Publisher in What's On.", "I need what's on, Publisher"])
def test_an_alias_of_small_words_is_known_where_it_is_said_in_full(with_a_calendar: Catalog, text: str) -> None:
    assert labels(read_with(with_a_calendar, text)) == ["Public Calendar (Publisher)"]


@pytest.mark.parametrize(
    "beside",
    [
        "The Ward 13 Drive isn't affected.",
        "Das Ward 13 Drive ist nicht betroffen.",
        "The Ward 13 Drive I do not need, Sam has a loud voice.",
        "Das Ward 13 Drive brauche ich nicht.",
        "El Ward 13 Drive no lo necesito.",
    ],
)
def test_what_is_only_said_not_to_be_concerned_does_not_take_the_level_of_another(read: Read, beside: str) -> None:
    reading = read(f"My account on the Ward 3 Drive has Read. Kindly give me Edit there. {beside}")
    assert (labels(reading), reading.ask) == (["Ward 3 Drive (Edit)"], ())


def test_a_level_goes_with_the_system_that_was_named_last(read: Read) -> None:
    reading = read(
        "The first thing is Theatre Planner. I'd book operations and cancel them, so Scheduler.\n\n"
        "Then Pharmacy Stock. Only to look what is there, Viewer please."
    )
    assert labels(reading) == ["Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "There are 84 in Theatre Planner and 83 in CareBook CRM. Both open fine for me and I've no wish for more "
        "rights, I'd just like to know which is right.",
        "Pharmacy Stock opens fine for me and I've no desire for more, I'd just like to know who counts on Friday.",
        "I've no need of more rights in Theatre Planner, I'd only like to know which list is true.",
        "Ich will keine weiteren Rechte im Theatre Planner, ich wüsste nur gern, welche Liste stimmt.",
        "Just so that it is on file. Priya was made Scheduler in Theatre Planner by hand on Sunday.",
        "Nur damit es vermerkt ist: Priya wurde am Sonntag von Hand Scheduler in Theatre Planner.",
        "Each summer lad needs a login for Pharmacy Stock, and last year it took five weeks. There's nobody I want "
        "anything for at the moment.",
    ],
)
def test_who_wishes_for_nothing_more_is_asked_nothing(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "To see how many we are on each day I'd want Viewer in Theatre Planner.",
        "To find out why the lists differ I'd need Viewer in Theatre Planner, please.",
        "To tell how much is booked I need Viewer in Theatre Planner.",
        "Pour voir combien nous sommes je voudrais Viewer dans Theatre Planner.",
        "Para ver cuántos somos necesito Viewer en Theatre Planner.",
    ],
)
def test_what_one_wants_to_find_out_is_the_purpose_of_a_wish(read: Read, text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == ["Theatre Planner (Viewer)"]


def test_to_know_who_has_something_is_no_purpose_of_a_wish_for_it(read: Read) -> None:
    assert read("To know how many have Viewer in Theatre Planner would be nice.").intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "A man who says he's Sam Reed rang us and wants to be let back in as Viewer in Theatre Planner. Should he "
        "write to you, please do nothing and tell me.",
        "Somebody phoned our ward and asked to be made Admin in AWS Prod. If she writes to you, don't believe her.",
        "Jemand, der sich Sam Reed nennt, will wieder Viewer im Theatre Planner werden. Sollte er euch schreiben, "
        "unternehmt bitte nichts und sagt mir Bescheid.",
        "Un homme qui prétend être Sam Reed a appelé et veut retrouver Viewer dans Theatre Planner. S'il vous écrit, "
        "ne faites rien et prévenez-moi.",
        "Un hombre que dice ser Sam Reed ha llamado y quiere ser Viewer en Theatre Planner. Si os escribe, no hagáis "
        "nada y avisadme.",
    ],
)
def test_what_a_caller_wants_for_whom_nothing_shall_be_done_is_not_asked_for(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "That's Theatre Planner complete for me, no other requests for now!",
        "Nothing needs granting or taking away in Theatre Planner, it's all as it should be.",
        "I'm aware you only do permissions, but your replies keep landing in our queue: the goods lift next to the "
        "Badge Pharmacy door is stuck again and the engineer comes Thursday. It isn't an access problem and no "
        "one needs a different badge. Please say so if people write to you.",
        "Theatre Planner gives 41 operations, CareBook CRM 40. I can get into the two of them. Which one is right?",
        "I should like to complain about the theatre list. A nurse asked all of us to take her off. Nobody has to be "
        "removed, I stress that. But could whoever rules over Theatre Planner teach it not to swallow replies?",
        "I ticked the wrong level of Theatre Planner in March. Nothing needs granting, it was only the tone.",
        "Es muss nichts freigeschaltet oder entzogen werden in Theatre Planner, alles ist gut.",
        "Rien à accorder ni à retirer dans Theatre Planner, tout est comme il faut.",
        "No hay que dar ni quitar nada en Theatre Planner, todo está bien.",
    ],
)
def test_where_nothing_needs_granting_nothing_is_asked(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


def test_a_wish_beside_no_other_requests_is_one(read: Read) -> None:
    text = "Please give me Viewer in Theatre Planner. No other requests for now."
    assert [wish.entitlement.label for wish in read(text).items] == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "There's no one on the loading dock after ten. Please give me Scheduler in Theatre Planner.",
        "There's nobody on the loading dock after ten to move operations. Mia says I may move them myself in Theatre "
        "Planner. Can you see to it?",
        "Nach zehn ist niemand am loading dock, der Operationen verschiebt. Ich brauche Scheduler in Theatre Planner.",
        "Personne à la loading dock après dix heures. Il me faut Scheduler dans Theatre Planner.",
        "No hay nadie en el loading dock por la noche. Necesito Scheduler en Theatre Planner.",
    ],
)
def test_a_place_where_nobody_is_is_not_asked_for(read: Read, text: str) -> None:
    reading = read(text)
    found = {wish.entitlement.system for wish in reading.items} | {one.system for one in reading.ask}
    assert found == {"Theatre Planner"}


def test_a_place_where_nobody_is_may_be_asked_for_alone(read: Read) -> None:
    text = "There's nobody on the loading dock at night, so I need the loading dock badge."
    assert [wish.entitlement.label for wish in read(text).items] == ["Badge Loading Dock (Entry)"]


@pytest.mark.parametrize(
    "text",
    ["Please fix it so that Sam Okoye can't see Theatre Planner.", "Please fix it that Theatre Planner prints again."],
)
def test_what_shall_be_mended_without_a_wish_to_do_something_asks_for_nothing(read: Read, text: str) -> None:
    assert read(text).intent is not Intent.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "Next spring I'll be asking you for Scheduler in Theatre Planner. Just a heads-up for today.",
        "If I ever become head of the theatre I'd need Scheduler in Theatre Planner. Don't hold your breath.",
        "Oto offered me Admin in CareBook CRM. I declined with thanks, in case you were waiting for a mail.",
        "Why does Priya have Scheduler in Theatre Planner? Not that I want it, I'm only curious.",
        "And make me Admin of CareBook CRM while you're at it. Just kidding!",
        "Priya wrote to me: can you get me Scheduler in Theatre Planner? Don't do anything, I'll talk to her.",
        "Sollte ich eines Tages die Planung übernehmen, bräuchte ich Scheduler im Theatre Planner.",
        "Im Herbst beantrage ich Sales User im CareBook CRM, heute ist das nur eine Vorwarnung.",
        "Oto wollte mir Admin im CareBook CRM geben. Ich habe abgelehnt.",
        "Und gebt mir Admin im CareBook CRM dazu. War nur ein Scherz.",
        "Je vous écrirai en mai pour Theatre Planner, niveau Scheduler. D'ici là, n'enregistrez rien.",
        "Si un jour je dirige le bloc, il me faudra Scheduler dans Theatre Planner.",
        "On m'a proposé Admin dans CareBook CRM. J'ai refusé.",
        "L'année prochaine je demanderai Sales User dans CareBook CRM, pas maintenant.",
        "Imaginad que me nombran jefa: entonces sí que pediría Scheduler en Theatre Planner.",
        "I can see the list in Theatre Planner but not approve it, and that is how it should be.",
        "Je peux voir la liste dans Theatre Planner mais pas l'approuver, et c'est très bien ainsi.",
        "Y de paso hacedme Admin de CareBook CRM. Era broma, no lo toméis en serio.",
        "Me ofrecieron Admin en CareBook CRM. Lo rechacé.",
        "El año que viene pediré Sales User en CareBook CRM, ahora no toca.",
    ],
)
def test_what_is_announced_imagined_declined_or_a_joke_is_not_asked_for(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "Please remove my Scheduler in Theatre Planner. No wait, keep it.",
        "Please remove my Scheduler in Theatre Planner. On second thoughts, leave it.",
        "Please remove my Scheduler in Theatre Planner. Scratch that.",
        "I need Scheduler in Theatre Planner. No wait, I don't.",
        "I need Scheduler in Theatre Planner. Scratch that, I don't need it.",
        "Entzieht mir Scheduler im Theatre Planner. Nein, Moment, lasst es.",
        "Ich brauche Scheduler im Theatre Planner. Ach nein, doch nicht.",
        "Retirez-moi Scheduler dans Theatre Planner. Ah non, laissez-le.",
        "Il me faut Scheduler dans Theatre Planner. À la réflexion, ce n'est plus nécessaire.",
        "Quitadme Scheduler en Theatre Planner. No, esperad, dejadlo.",
        "Necesito Scheduler en Theatre Planner. No, espera, no hace falta.",
    ],
)
def test_a_wish_that_is_taken_back_whole_in_the_same_mail_is_not_filed(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "Imagine: I still have no Scheduler in Theatre Planner. Could you set it up, please?",
        "If I ever learn all the names here! Please give me Scheduler in Theatre Planner.",
        "Eines Tages kenne ich alle Namen. Bitte gebt mir Scheduler im Theatre Planner.",
        "Stellt euch vor, alle sind krank. Bitte gebt mir Scheduler im Theatre Planner.",
        "Imaginez, tout le monde est malade. Donnez-moi Scheduler dans Theatre Planner, s'il vous plaît.",
        "Imaginaos, todos enfermos. Dadme Scheduler en Theatre Planner, por favor.",
    ],
)
def test_what_is_ordered_behind_something_imagined_is_filed_or_asked_back(read: Read, text: str) -> None:
    reading = read(text)
    assert labels(reading) == [PLANNER] or reading.ask


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler in Theatre Planner. No wait, don't forget Priya's birthday.",
        "I need Scheduler in Theatre Planner. No wait, I don't know your name.",
        "I need Scheduler in Theatre Planner. On second thoughts, thanks for your patience.",
        "I need Viewer in Theatre Planner. Scratch that. Scheduler in Theatre Planner.",
        "Viewer in Theatre Planner, please. No wait, not Viewer, Scheduler.",
    ],
)
def test_a_correction_of_something_else_takes_no_wish_back(read: Read, text: str) -> None:
    assert labels(read(text)) == [PLANNER]


@pytest.mark.parametrize(
    "text",
    [
        "Please remove my Viewer and Scheduler in Theatre Planner. No wait, keep Viewer.",
        "Bitte entzieht mir Viewer und Scheduler im Theatre Planner. Ach nein, Viewer behalte ich.",
    ],
)
def test_what_a_correction_lets_somebody_keep_is_not_what_is_taken_away(read: Read, text: str) -> None:
    assert "Theatre Planner (Viewer)" not in labels(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Quick question about Theatre Planner: can one print the list with Viewer, or does that take Scheduler?",
        "Does moving an operation in Theatre Planner take Scheduler, or is Viewer enough for it?",
        "Kurze Frage zu Theatre Planner: druckt man die Liste mit Viewer oder geht das erst mit Scheduler?",
        "Une question sur Theatre Planner : imprime-t-on la liste avec Viewer, ou faut-il Scheduler ?",
        "Duda sobre Theatre Planner: ¿se imprime la lista con Viewer o hace falta Scheduler?",
    ],
)
def test_which_of_two_levels_something_takes_is_a_question_and_no_wish(read: Read, text: str) -> None:
    assert read(text).items == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "I was offered Admin in CareBook CRM and declined. Please make me Sales User in CareBook CRM.",
            "CareBook CRM (Sales User)",
        ),
        ("Please give me Viewer in Theatre Planner. Next year I'll ask for more.", "Theatre Planner (Viewer)"),
        ("I turned Admin down. Scheduler in Theatre Planner is what I need, please.", PLANNER),
        (
            "Oto hat Admin im CareBook CRM abgelehnt. Gebt mir im CareBook CRM bitte Sales User.",
            "CareBook CRM (Sales User)",
        ),
    ],
)
def test_what_is_asked_for_beside_something_that_is_not_is_filed(read: Read, text: str, wanted: str) -> None:
    assert labels(read(text)) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Somebody rang pretending to be Priya Shah and asked how to get Viewer in Theatre Planner. Nothing to set up.",
        "A man rang and wanted Viewer in Theatre Planner for Priya. I only want you to be warned.",
        "Jemand gab sich als Oto aus und wollte Viewer im Theatre Planner haben. Seid gewarnt.",
        "Quelqu'un s'est fait passer pour Oto et a demandé Viewer dans Theatre Planner. Je tenais à vous prévenir.",
        "Alguien se hizo pasar por Oto y pidió Viewer en Theatre Planner. Solo quería avisaros.",
    ],
)
def test_a_warning_of_somebody_who_plays_another_asks_for_nothing(read: Callable[..., Reading], text: str) -> None:
    assert (read(text).items, read(text).ask) == ((), ())


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Season over. Scheduler in Theatre Planner you can therefore strike from my name.", Intent.REVOKE),
        ("Sam Okoye has the loading dock on his badge till Friday, please prolong that until 26 June.", Intent.EXTEND),
        (
            "The pilot is on ice, so REQ-2026-00131 and REQ-2026-00132 are superfluous. Kindly strike them.",
            Intent.WITHDRAW,
        ),
    ],
)
def test_what_an_order_at_the_end_of_a_sentence_points_at_is_what_it_is_for(
    read: Callable[..., Reading], text: str, intent: Intent
) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "above",
    [
        "Keeping you in the loop on this one. The two of them haven't agreed yet, so please sit tight.",
        "To keep you in the loop, please hold off until they have agreed.",
        "Please hold fire for now, they are still talking.",
        "Damit ihr auf dem Laufenden seid. Die beiden sind sich noch nicht einig, bitte noch abwarten.",
        "Haltet bitte die Füße still, es ist noch nichts entschieden.",
        "Pour vous tenir au courant. Ils ne sont pas encore d'accord, merci de patienter encore.",
        "Para teneros al tanto. Todavía no están de acuerdo, no hagáis nada todavía.",
    ],
)
def test_a_forwarded_wish_that_shall_wait_is_not_filed(read: Read, above: str) -> None:
    reading = read(f"{above}{FORWARDED}")
    assert (reading.intent, labels(reading)) == (Intent.OTHER, [])


@pytest.mark.parametrize(
    "text",
    [
        "No worries about the login any more, Mia leaves hers open in Theatre Planner and we all just use that one.",
        "Keine Sorge mehr wegen dem Login, Mia lässt ihren in Theatre Planner offen und wir nehmen alle den.",
        "Ne vous inquiétez plus pour l'accès, Mia laisse le sien ouvert dans Theatre Planner.",
        "No os preocupéis más por el acceso, Mia deja el suyo abierto en Theatre Planner.",
    ],
)
def test_what_nobody_need_trouble_about_any_more_takes_nothing_away(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


def test_who_is_named_in_a_forwarded_wish_gets_it_and_not_its_writer(read: Read) -> None:
    head = "---------- Forwarded message ----------\nFrom: Oto Novák <oto@stbrigid.example>\nSubject: lists"
    reading = read(f"Please set this up.\n\n{head}\n\nPriya and Mia need Scheduler in Theatre Planner.", "Fwd: lists")
    assert {person and person.name for person in reading.beneficiaries} == {"Priya Shah", "Mia Chen"}


@pytest.mark.parametrize(
    "text",
    [
        "The Theatre Planner has two Schedulers, namely Priya and Oto.",
        "Two people have Scheduler in Theatre Planner, namely me and Oto. Just so you know.",
        "Im Theatre Planner hat nur eine Person Scheduler, und zwar Mia. Nur zur Info.",
        "Deux personnes ont Scheduler dans Theatre Planner, à savoir Priya et moi. Pour info.",
        "Dos personas tienen Scheduler en Theatre Planner, a saber Priya y yo. Para que lo sepáis.",
        "Only one person holds Scheduler in Theatre Planner, and that person is Oto. Who decided that?",
    ],
)
def test_who_holds_something_is_no_wish_though_it_is_told_who_that_is(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "This is what I can get into so far. Theatre Planner: only as Viewer. Please give me Dispenser in {it}.",
        "Ich habe derzeit folgendes. Theatre Planner: nur als Viewer. Ich brauche Dispenser in {it}.",
        "Aujourd'hui j'ai ceci. Theatre Planner : seulement comme Viewer. Il me faut Dispenser dans {it}.",
        "Hoy tengo esto. Theatre Planner: solo como Viewer. Necesito Dispenser en {it}.",
    ],
)
def test_an_entry_of_what_its_writer_has_is_not_filed(read: Read, text: str) -> None:
    assert labels(read(text.format(it="Pharmacy Stock"))) == ["Pharmacy Stock (Dispenser)"]


@pytest.mark.parametrize(
    "text",
    [
        "It falls to me to move Ward 3 Drive to the new server. May I ask for the VPN to be opened for my account?",
        "This is Ana, consultant for CareBook CRM. I'd be glad of the VPN until 31 May.",
        "I look after Theatre Planner as an outside programmer. Please open the VPN for me.",
        "Ich betreue als Externe den Theatre Planner. Bitte schaltet mir das VPN frei.",
        "Je m'occupe de Theatre Planner pour vous. Merci de m'ouvrir le VPN.",
        "Programo Theatre Planner desde fuera. Por favor, abridme el VPN.",
        "The loading dock was full of foxes again. Could I have the VPN, please?",
        "I help out at the loading dock this spring, so I need the following:\n\n- VPN",
        "Seit ich am loading dock aushelfe, fehlt mir:\n- VPN",
    ],
)
def test_what_only_tells_where_and_at_what_its_writer_works_is_not_asked_for(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (labels(reading), reading.ask) == (["VPN (User)"], ())


@pytest.mark.parametrize(
    "text",
    [
        "I stand before the loading dock every evening with the empties. Could I get in by myself?",
        "I start at the loading dock on Monday. Can my card open it?",
        "I'd rather open the loading dock myself.",
    ],
)
def test_a_place_that_words_behind_it_ask_for_is_wished_for(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (labels(reading), reading.ask) == (["Badge Loading Dock (Entry)"], ())


@pytest.mark.parametrize(
    "text",
    [
        "Oto thought that I might want Admin in CareBook CRM; I certainly don't.",
        "Mia asked whether I would like Scheduler in Theatre Planner. I would not, thanks.",
        "Mia meinte, ich bräuchte vielleicht Admin in CareBook CRM, das will ich aber nicht.",
        "Oto a proposé Admin dans CareBook CRM pour moi, mais je n'en veux pas.",
        "Oto pensó que yo quería Admin en CareBook CRM; no lo quiero.",
    ],
)
def test_what_another_proposed_and_the_writer_declines_is_not_wished_for(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (reading.intent in (Intent.OTHER, Intent.HELP), reading.items, reading.ask) == (True, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "I should become Scheduler in Theatre Planner, please. Mia thought I might want List Approver; I don't.",
        "Mia thought I might want List Approver in Theatre Planner; I don't. Please make me Scheduler there.",
        "Mia meinte, ich bräuchte List Approver im Theatre Planner, das will ich nicht. Bitte nur Scheduler.",
        "Mia says I should have Scheduler in Theatre Planner, and I don't want to wait for long.",
        "Mia thought that I might want Scheduler in Theatre Planner, and I do. Could you set it up?",
    ],
)
def test_what_is_wished_for_beside_what_is_declined_is_filed(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (labels(reading), reading.ask) == ([PLANNER], ())


@pytest.mark.parametrize(
    "beside",
    [
        "In CareBook CRM I've what I need, thank you.",
        "CareBook CRM I leave alone, no rights required there.",
        "CareBook CRM works fine for me.",
        "In CareBook CRM habe ich, was ich brauche.",
        "Dans CareBook CRM j'ai tout ce dont j'ai besoin.",
        "En CareBook CRM tengo lo que necesito.",
    ],
)
def test_where_somebody_has_what_they_need_is_not_asked_about(read: Read, beside: str) -> None:
    reading = read(f"I'd like to be Scheduler in Theatre Planner. {beside}", "")
    assert (labels(reading), reading.ask) == ([PLANNER], ())


@pytest.mark.parametrize(
    "text",
    [
        "Theatre Planner and CareBook CRM work fine for me. Which of the two numbers is right?",
        "Both Theatre Planner and CareBook CRM open fine for me now, thanks.",
    ],
)
def test_what_works_fine_is_not_wished_for(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (reading.intent, reading.items, reading.ask) == (Intent.OTHER, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Theatre Planner would be fine for me.",
        "Theatre Planner as Viewer is fine for me, could you set it up?",
    ],
)
def test_what_would_be_fine_is_wished_for(read: Read, text: str) -> None:
    assert labels(read(text, "")) == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to be set up for TiltScope. Theatre Planner plans the rooms, not the beds, don't tell me I have it.",
        "Could I get a login for TiltScope? Theatre Planner is no help here, in case you want to suggest it.",
        "May I be given access to TiltScope? Theatre Planner does what it should, that's not what I'm writing about.",
        "Je voudrais un accès à TiltScope. Theatre Planner fait ce qu'il doit, ce n'est pas de cela que je parle.",
    ],
)
def test_what_is_no_help_beside_something_unknown_is_not_asked_about(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (reading.items, reading.ask, reading.unknown) == ((), (), ("TiltScope",))


@pytest.mark.parametrize(
    "text",
    [
        "Mia suggested Viewer for me in Theatre Planner, I don't mind that. Please set it up.",
        "Mia says I need Viewer in Theatre Planner. I don't have it.",
        "Mia m'a dit de demander Viewer dans Theatre Planner, je ne l'ai pas.",
        "Mia dice que necesito Viewer en Theatre Planner, no lo tengo.",
        "Mia suggested Scheduler for me in Theatre Planner, but I don't want that. I need Viewer.",
    ],
)
def test_what_another_proposed_and_one_has_not_got_is_wished_for(read: Read, text: str) -> None:
    assert labels(read(text, "")) == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "beside",
    [
        "Priya would like Viewer in Pharmacy Stock, she will write to you herself.",
        "Priya wants Viewer in Pharmacy Stock for herself, she'll write to you.",
        "Priya möchte den Viewer in Pharmacy Stock, aber das schreibt sie euch selbst.",
        "Priya hätte gern den Viewer in Pharmacy Stock, den beantragt sie selber.",
        "Priya voudrait Viewer dans Pharmacy Stock, elle vous écrira elle-même.",
        "Priya quiere Viewer en Pharmacy Stock, os escribirá ella misma.",
        "Tom jokes that I'll be Viewer in Pharmacy Stock next.",
    ],
)
def test_what_somebody_will_ask_for_themselves_is_left_to_them(read: Read, beside: str) -> None:
    assert labels(read(f"{beside} I need Scheduler in Theatre Planner.")) == [PLANNER]


def test_who_promises_for_another_takes_the_own_wish_of_the_writer_not_back(read: Read) -> None:
    assert labels(read("I need Scheduler in Theatre Planner. Priya will write to you herself in May.")) == [PLANNER]
    assert labels(read("I'd want Scheduler in Theatre Planner. If that fails I'll write again.")) == [PLANNER]


@pytest.mark.parametrize(
    "text",
    [
        "Please prolong my Scheduler in Theatre Planner until 30 June. Edit on the Ward 3 Drive may lapse.",
        "Scheduler im Theatre Planner bitte bis 30. Juni verlängern. Edit auf dem Ward 3 Drive endet auch, das darf "
        "auslaufen.",
        "Merci de prolonger Scheduler dans Theatre Planner jusqu'au 30 juin. Edit sur Ward 3 Drive peut expirer.",
        "Prorrogad Scheduler en Theatre Planner hasta el 30 de junio. Edit en Ward 3 Drive puede caducar.",
    ],
)
def test_what_may_run_out_is_not_prolonged(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.EXTEND, [PLANNER])


def test_what_shall_be_ignored_is_not_asked_for(read: Read) -> None:
    text = "Please ignore what the form says about Edit on the Ward 3 Drive. I need Scheduler in Theatre Planner."
    assert labels(read(text)) == [PLANNER]


ONLY_TOLD = [
    'Mia wrote: "I need Edit on the Finance Shared Drive for closing." No idea what that is',
    "Mia wrote:\n\n    I need Edit on the Finance Shared Drive for closing.\n\nWhat is it?",
    'Mia said: "Hi there! I need Edit on the Finance Shared Drive for closing." Hm.',
    "Mia schrieb: „Ich brauche Edit auf dem Finance Shared Drive.“ Keine Ahnung, was das ist",
    "Mia a écrit : « J'ai besoin de Edit sur Finance Shared Drive. » Aucune idée de ce que c'est",
    "Mia escribió: «Necesito Edit en Finance Shared Drive.» Ni idea de qué es",
    "Hi,\n\n» I need Edit on the Finance Shared Drive.\n\nnot mine",
    "Hi,\n\n| I need Edit on the Finance Shared Drive.\n\nnot mine",
    "Oto told me that I need Edit on the Finance Shared Drive. Is that true?",
    "Oto sagt, dass ich Edit auf dem Finance Shared Drive brauche. Stimmt das?",
    "Oto m'a dit que j'ai besoin de Edit sur Finance Shared Drive. Est-ce vrai ?",
    "Oto me dijo que necesito Edit en Finance Shared Drive. ¿Es verdad?",
    "Last year I needed Edit on the Finance Shared Drive for closing. Those were the days.",
    "Letztes Jahr brauchte ich Edit auf dem Finance Shared Drive. Das waren noch Zeiten.",
    "L'année dernière j'avais besoin de Edit sur Finance Shared Drive. C'était le bon temps.",
    "El año pasado necesitaba Edit en Finance Shared Drive. Qué tiempos.",
    "If I needed Edit on the Finance Shared Drive for closing, whom would I ask?",
    "Wenn ich Edit auf dem Finance Shared Drive bräuchte, wen müsste ich fragen?",
    "Si j'avais besoin de Edit sur Finance Shared Drive, à qui devrais-je demander ?",
    "Si necesitara Edit en Finance Shared Drive, ¿a quién tendría que preguntar?",
    "Great, now I need Edit on the Finance Shared Drive too? Forget it.",
    "Toll, jetzt brauche ich auch noch Edit auf dem Finance Shared Drive? Vergesst es.",
    "Super, j'ai aussi besoin de Edit sur Finance Shared Drive ? Laissez tomber.",
    "Genial, ¿ahora también necesito Edit en Finance Shared Drive? Olvidadlo.",
    "The template in the manual says:\n\n    I need Edit on the Finance Shared Drive.\n\nIs it up to date?",
    "Example request: I need Edit on the Finance Shared Drive for closing. Is this how one writes?",
    "Beispiel: Ich brauche Edit auf dem Finance Shared Drive. Schreibt man das so?",
    "Exemple de demande : J'ai besoin de Edit sur Finance Shared Drive. On écrit ça comme ça ?",
    "Ejemplo de solicitud: Necesito Edit en Finance Shared Drive. ¿Se escribe así?",
    'My colleague sent me this message: "I need Edit on the Finance Shared Drive, please." What should I tell her?',
    "“I need Edit on the Finance Shared Drive for closing” - that is what Mia wrote.",
    "In dem Ticket steht: „Ich brauche Edit auf dem Finance Shared Drive.“ Ist das erledigt?",
    'Is this wording ok: "I need Edit on the Finance Shared Drive for closing"?',
    "Oto says I need Edit on the Finance Shared Drive. Really?",
    "Now I need Edit on the Finance Shared Drive as well. Seriously?",
    "Brauche ich Edit auf dem Finance Shared Drive für den Abschluss?",
    "Ai-je besoin de Edit sur Finance Shared Drive ?",
    "¿Necesito Edit en Finance Shared Drive?",
    "When I was in accounting I needed Edit on the Finance Shared Drive.",
    "I am out of the office this week. For Edit on the Finance Shared Drive please contact Oto.",
    "Ich bin nicht im Büro. Für Edit auf dem Finance Shared Drive wenden Sie sich bitte an Oto.",
    "https://intra.example/ask?q=I+need+Edit+on+the+Finance+Shared+Drive",
    "From: Mia Chen\nI need Edit on the Finance Shared Drive for closing.",
    "De : Mia Chen <mia@stbrigid.example>\nJ'ai besoin de Edit sur Finance Shared Drive.",
    "I am on vacation until Monday. If you need Edit on the Finance Shared Drive, write to Oto.",
    "Ich bin bis Montag im Urlaub. Wenn Sie Edit auf dem Finance Shared Drive brauchen, schreiben Sie an Oto.",
    "Je suis en vacances. Si vous avez besoin de Edit sur Finance Shared Drive, écrivez à Oto.",
    "Estoy de vacaciones. Si necesitáis Edit en Finance Shared Drive, escribid a Oto.",
]


@pytest.mark.parametrize("text", ONLY_TOLD)
@pytest.mark.parametrize("subject", ["access", "Hello"])
def test_a_wish_that_is_only_told_of_or_doubted_is_not_filed_unasked(read: Read, text: str, subject: str) -> None:
    assert labels(read(text, subject)) == []


@pytest.mark.parametrize(
    "text",
    [
        'The note says: "Edit for Ana". I need Edit on the Finance Shared Drive.',
        "I need some more. Example: Edit on the Finance Shared Drive.",
        'I need "Edit" on the "Finance Shared Drive".',
        "Necesito Edit en Finance Shared Drive, ¿me lo podéis dar?",
        "Last year I needed Edit on the Finance Shared Drive, and now I need it again.",
        "Oto told me to ask: I need Edit on the Finance Shared Drive.",
        "I need Edit on the Finance Shared Drive. Can that be arranged before Friday?",
        "I need Edit on the Finance Shared Drive. Admin not needed.",
        "I'm on leave from Monday. If you could give me Edit on the Finance Shared Drive today, I could finish it.",
        "From: Monday\n\nI need Edit on the Finance Shared Drive",
        "I need:\n» Edit on the Finance Shared Drive\n\nThanks",
        "I need Edit on the Finance Shared Drive. Really.",
        "Ich brauche Edit auf dem Finance Shared Drive. Wirklich.",
        "J'ai besoin de Edit sur Finance Shared Drive. Vraiment.",
        "Necesito Edit en Finance Shared Drive. De verdad.",
        "I need Edit on the Finance Shared Drive. Seriously.",
        "Ich brauche Edit auf dem Finance Shared Drive. Im Ernst.",
        "J'ai besoin de Edit sur Finance Shared Drive. Sérieusement.",
        "Necesito Edit en Finance Shared Drive. En serio.",
    ],
)
def test_a_wish_beside_words_of_others_or_other_times_is_filed(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Finance Shared Drive (Edit)"]


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        ("Thanks,\nAna\n\nI need Edit on the Finance Shared Drive.", []),
        ("Danke, Ana\n\nIch brauche Edit auf dem Finance Shared Drive.", []),
        ("Thanks,\nAna\n\nPS: I need Edit on the Finance Shared Drive.", ["Finance Shared Drive (Edit)"]),
        ("I need VPN.\n\nThanks,\nAna\n\nI need Edit on the Finance Shared Drive, too.", None),
    ],
)
def test_what_asks_below_its_writers_name_alone_may_be_anothers(read: Read, text: str, filed: list[str] | None) -> None:
    found = labels(read(text))
    assert found == filed if filed is not None else "Finance Shared Drive (Edit)" in found


@pytest.mark.parametrize(
    "text",
    [
        "badge for the loading dock pls for gate repair 3 dec - 10 dec",
        "Badge Loading Dock bitte für Reparatur des Tors",
        "accès Badge Loading Dock svp pour panne du portail",
    ],
)
def test_trouble_that_is_only_why_access_is_asked_for_is_no_trouble(read: Read, text: str) -> None:
    assert labels(read(text, "Badge")) == ["Badge Loading Dock (Entry)"]


def test_a_sentence_that_adds_a_system_for_that_wishes_for_it_as_well(read: Read) -> None:
    reading = read("I need Scheduler in Theatre Planner. For that also the CRM, read only.")
    assert labels(reading) == ["Theatre Planner (Scheduler)", "CareBook CRM (Read Only)"]
