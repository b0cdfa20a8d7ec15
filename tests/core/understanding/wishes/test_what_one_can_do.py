"""What somebody can do already, and no more, is not what they ask for: the level is told by the rest of the mail."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]

DRIVE, PLANNER = "Finance Shared Drive (Edit)", "Theatre Planner (Scheduler)"
CRM = "CareBook CRM (Sales User)"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ich muss im Theatre Planner Operationen verschieben, nicht nur die Liste sehen.", PLANNER),
        ("Debo reservar operaciones en Theatre Planner, no solo ver la lista.", PLANNER),
        (
            "Mia me dit que je dois valider la liste du lendemain dans Theatre Planner.",
            "Theatre Planner (List Approver)",
        ),
        ("Im Theatre Planner sehe ich die Liste zwar, aber verschieben lässt sich nichts. Bitte anpassen.", PLANNER),
        ("In CareBook CRM sehe ich meine Kontakte zwar, aber ändern kann ich nichts. Bitte freischalten.", CRM),
        ("Auf dem Finance Shared Drive öffnen kann ich, ändern nicht. Das hätte ich gern auch noch.", DRIVE),
        ("Finance Shared Drive: opening works, changing doesn't. I'd like that, too.", DRIVE),
        ("En Finance Shared Drive abrir puedo, modificar no. Me gustaría poder hacerlo también.", DRIVE),
        ("Veo las operaciones en Theatre Planner, pero no puedo moverlas ni reservarlas. ¿Me lo arregláis?", PLANNER),
        (
            "I can see the list in Theatre Planner, that part is fine. Mia wants me to book and move operations as "
            "well from now on.",
            PLANNER,
        ),
    ],
)
def test_what_one_cannot_do_beside_what_one_can_is_what_is_wished(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Pour la charte je dois modifier des fichiers dans Finance Shared Drive, pas seulement les ouvrir.",
        "Ich sehe die Bestände in Pharmacy Stock, nur ausbuchen kann ich die Medikamente nicht. Bitte einrichten.",
        "Je dois réserver des opérations dans Theatre Planner, aujourd'hui je ne peux qu'ouvrir la liste.",
    ],
)
def test_the_little_one_can_do_is_never_filed(read: Callable[..., Reading], text: str) -> None:
    assert not {wish.entitlement.access_level for wish in read(text).items} & {"Read", "Viewer", "Read Only"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "From Monday I have to move operations. Theatre Planner only lets me see the list. Please sort me out.",
            PLANNER,
        ),
        (
            "In Theatre Planner I can only see the list of operations. I'm to cancel some of them now. "
            "Could you set that up?",
            PLANNER,
        ),
        (
            "Ich muss Dateien ändern. Auf dem Finance Shared Drive darf ich bisher nur lesen. Bitte richtet das ein.",
            DRIVE,
        ),
        (
            "Auf dem Finance Shared Drive kann ich zwar alles öffnen. Ich muss aber auch ändern. Bitte einrichten.",
            DRIVE,
        ),
        ("Je dois modifier des fichiers. Dans Finance Shared Drive je peux seulement lire. Merci d'avance.", DRIVE),
        ("Tengo que modificar archivos. En Finance Shared Drive solo puedo leer. ¿Me dais lo necesario?", DRIVE),
    ],
)
def test_what_one_can_only_do_so_far_is_not_the_level_that_is_wished(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [wanted], reading
    assert reading.ask == ()


def test_what_stays_with_somebody_else_is_no_deed_of_the_writer(read: Callable[..., Reading]) -> None:
    reading = read("I'm to look at the list in Theatre Planner. Approving it stays with Priya. Could you arrange that?")
    assert not {wish.entitlement.access_level for wish in reading.items} & {"List Approver"}


@pytest.mark.parametrize(
    "text",
    [
        "I look after the medicines, so please arrange Pharmacy Stock.",
        "I look after the contacts and need CareBook CRM.",
    ],
)
def test_one_thing_in_common_with_a_description_tells_no_level(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert reading.items == ()
    assert len(reading.ask) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I can see the list of operations. But when one falls out I am stuck. Please arrange that.",
        "Ich kann in Theatre Planner die Liste sehen, aber wenn eine Operation ausfällt, hänge ich. Bitte einrichten.",
        "J'arrive à voir la liste dans Theatre Planner, mais c'est tout. Merci d'arranger cela.",
        "Puedo ver la lista en Theatre Planner, pero nada más. ¿Lo podéis arreglar?",
    ],
)
def test_what_one_can_do_already_is_not_filed_when_a_but_follows(read: Callable[..., Reading], text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] in ([], [PLANNER])


@pytest.mark.parametrize(
    "text",
    [
        "I can only look in Theatre Planner and need to change things.",
        "I'm in Theatre Planner, just to look. Now I need more.",
        "I need Theatre Planner, I have to change the list of operations.",
        "Ich muss in Theatre Planner die Liste der Operationen ändern.",
    ],
)
def test_who_has_to_do_more_than_look_is_never_given_the_level_that_looks(
    read: Callable[..., Reading], text: str
) -> None:
    assert "Viewer" not in {wish.entitlement.access_level for wish in read(text).items}


STOCK, CONTACTS = "Pharmacy Stock", "CareBook CRM"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'd just like to see it in Pharmacy Stock, I won't touch a thing.", f"{STOCK} (Viewer)"),
        ("I would simply like to look at them in CareBook CRM, I won't alter a thing.", f"{CONTACTS} (Read Only)"),
        ("Je voudrais juste le consulter dans Pharmacy Stock, je ne toucherai à rien.", f"{STOCK} (Viewer)"),
        ("Ich möchte es in Pharmacy Stock nur sehen, anfassen werde ich nichts.", f"{STOCK} (Viewer)"),
        ("Solo quisiera verlo en Pharmacy Stock, no voy a tocar nada.", f"{STOCK} (Viewer)"),
        ("Mia has picked me to book and move operations in Theatre Planner from April. Please arrange it.", PLANNER),
        ("Our head has chosen me to move and cancel them in Theatre Planner from May, so Sam can rest.", PLANNER),
        ("Mia hat mich ausgewählt, ab April Operationen in Theatre Planner zu buchen. Bitte einrichten.", PLANNER),
        ("Mia m'a choisie pour réserver et annuler les opérations dans Theatre Planner.", PLANNER),
        ("Mia me ha elegido para reservar y anular operaciones en Theatre Planner.", PLANNER),
        (
            "I can see the list of operations in Theatre Planner alright. I'd rather book and move them myself.",
            PLANNER,
        ),
        ("Oto wants the pharmacists to correct the quantities in Pharmacy Stock, not just see them, so I need a "
         "higher level than I've got.", f"{STOCK} (Controller)"),
        ("gonna need to count and correct stuff meself at weekends. pharmacy stock innit. nowt else",
         f"{STOCK} (Controller)"),
        ("Je voudrais modifier moi-même mes contacts et offres dans CareBook CRM.", f"{CONTACTS} (Sales User)"),
    ],
)  # fmt: skip
def test_what_somebody_is_to_do_is_the_level_whoever_says_so(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    reading = read(text)
    assert ([wish.entitlement.label for wish in reading.items], reading.ask) == ([wanted], ())


@pytest.mark.parametrize(
    "text",
    [
        "Mia says I might as well book them in Theatre Planner, and she'd approve the list. So can I get in there?",
        "I could put the operations into Theatre Planner, and he would look over them and approve. Can I get in?",
        "I can book operations myself in Theatre Planner, she will approve the list of the next day. Please set me up.",
        "I'd book the operations in Theatre Planner and Mia would approve the list. Could you set that up?",
        "Ich könnte die Operationen in Theatre Planner buchen, und sie würde die Liste genehmigen. Bitte einrichten.",
        "Je pourrais saisir les opérations dans Theatre Planner, et elle approuverait la liste. Vous m'ouvrez ?",
        "Yo podría reservar las operaciones en Theatre Planner y ella aprobaría la lista. ¿Me dais acceso?",
        "I'll book medicines out of Pharmacy Stock, and he'll correct the quantities. Can I get in there?",
    ],
)
def test_what_somebody_else_would_do_is_not_the_level_of_the_writer(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert not {wish.entitlement.access_level for wish in reading.items} & {"List Approver", "Controller"}
    assert reading.items or reading.ask


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Theatre Planner I see the list, but the button to move operations is grey for me. Can you help?", PLANNER),
        (
            "Im Theatre Planner sehe ich die Liste, aber Operationen verschieben ist ausgegraut. Bitte freischalten.",
            PLANNER,
        ),
    ],
)
def test_what_one_sees_and_cannot_use_tells_the_level(read: Callable[..., Reading], text: str, wanted: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [wanted], reading


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner the list is visible, but the button is missing in my account. Could you change that?",
        "Dans Theatre Planner je vois la liste, mais le bouton est gris chez moi. Pouvez-vous m'aider ?",
        "En Theatre Planner veo la lista, pero el botón sale gris. ¿Me podéis ayudar?",
    ],
)
def test_who_sees_what_they_cannot_use_does_not_ask_to_look(read: Callable[..., Reading], text: str) -> None:
    assert "Viewer" not in {wish.entitlement.access_level for wish in read(text).items}


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I can see the list and that's about it. Could you enable the rest for me?",
        "In Pharmacy Stock I can see the stock levels and that's about all. Could you open the rest for me, please?",
        "Im Theatre Planner sehe ich die Liste und das war's dann auch. Könnt ihr mir den Rest freischalten?",
        "Dans Theatre Planner je peux voir la liste et c'est à peu près tout. Pouvez-vous m'ouvrir le reste ?",
        "En Theatre Planner puedo ver la lista y poco más. ¿Me podéis abrir el resto?",
    ],
)
def test_who_says_that_what_they_can_do_is_about_all_does_not_ask_for_that(
    read: Callable[..., Reading], text: str
) -> None:
    assert not read(text).items


@pytest.mark.parametrize(
    "text",
    [
        "I see everything in Theatre Planner, but as soon as I try to book an operation it throws me out. Please help.",
        "Ich sehe im Theatre Planner alles, aber sobald ich etwas buchen will, wirft es mich raus. Bitte ändern.",
        "Je vois tout dans Theatre Planner, mais dès que je veux réserver, il me jette dehors. Pouvez-vous m'aider ?",
        "Veo todo en Theatre Planner, pero en cuanto intento reservar una operación me echa. ¿Podéis arreglarlo?",
    ],
)
def test_who_is_thrown_out_when_they_do_more_does_not_ask_to_look(read: Callable[..., Reading], text: str) -> None:
    assert "Viewer" not in {wish.entitlement.access_level for wish in read(text).items}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I have to change and delete files on the Finance Shared Drive, not just open them.", DRIVE),
        ("In Theatre Planner I have to move operations, not only see the list.", PLANNER),
        ("Opening files on the finance share I can, changing them I can't. Could I have that, too?", DRIVE),
        ("Ich muss im Theatre Planner Operationen verschieben, nicht nur die Liste ansehen.", PLANNER),
        ("Öffnen kann ich die Dateien auf der finance share, ändern nicht. Das hätte ich gern auch noch.", DRIVE),
        ("Je dois modifier des fichiers sur la finance share, pas seulement les ouvrir.", DRIVE),
        ("Lire, je peux, sur la finance share ; modifier, non. Pourriez-vous ajouter cela ?", DRIVE),
        ("Tengo que mover operaciones en Theatre Planner, no solo ver la lista.", PLANNER),
        ("Im Theatre Planner sehe ich die Liste zwar, aber verschieben lässt sich nichts. Bitte ändern.", PLANNER),
        (
            "Certes je vois la liste dans Theatre Planner, mais déplacer, rien à faire. Pouvez-vous arranger cela ?",
            PLANNER,
        ),
        ("Abrir archivos en la finance share puedo, cambiarlos no. ¿Me lo añadís?", DRIVE),
    ],
)
def test_what_one_can_do_beside_what_one_cannot_is_never_filed(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    reading = read(text)
    assert {wish.entitlement.label for wish in reading.items} <= {wanted}, reading
    assert reading.items or reading.ask


def test_a_short_mail_that_sounds_like_a_request_throughout_is_for_the_one_thing_it_names(
    read: Callable[..., Reading],
) -> None:
    found = read(
        "The counts land with me as of the next close, so Pharmacy Stock has to let me correct the quantities, "
        "not merely look at them."
    )
    assert [wish.entitlement.label for wish in found.items] == ["Pharmacy Stock (Controller)"]


def test_in_a_long_mail_what_no_words_ask_for_is_asked_back(read: Callable[..., Reading]) -> None:
    found = read(
        "Priya sits on the committee from this week. She should see the list in the Theatre Planner, viewing is "
        "plenty. It rained in the morning and the boiler was cold again. Nobody had told the porters about the parade. "
        "The stores are on the ground floor, behind the lift. We moved the shelves in spring, all forty of them. On "
        "Fridays the driver comes at seven with the boxes."
    )
    assert not found.items
    assert [[row.label for row in wish.candidates] for wish in found.ask] == [["Theatre Planner (Viewer)"]]


def test_what_the_sentence_before_tells_is_the_same_that_somebody_shall_do(read: Callable[..., Reading]) -> None:
    found = read(
        "Until now I was the only one who books out the medicines. I'd like Priya to do the same in Pharmacy Stock."
    )
    assert [wish.entitlement.label for wish in found.items] == ["Pharmacy Stock (Dispenser)"]


def test_the_telling_word_of_a_name_and_the_kind_of_thing_it_is_are_enough(read: Callable[..., Reading]) -> None:
    found = read("Please give Priya Viewer in Theatre Planner and the dock badge.")
    assert [wish.entitlement.label for wish in found.items] == [
        "Theatre Planner (Viewer)",
        "Badge Loading Dock (Entry)",
    ]


def test_a_kind_of_thing_alone_is_asked_back(read: Callable[..., Reading]) -> None:
    found = read("Please give Priya Viewer in Theatre Planner and another door on her badge.")
    assert [wish.entitlement.label for wish in found.items] == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "Can one see in the Theatre Planner who moved an operation? I need that.",
        "Can one see in the Theatre Planner who moved an operation? Please give me access then.",
        "Can the Theatre Planner tell me who moved my operation? Please give me access then.",
        "Kann man im Theatre Planner sehen, wer eine Operation verschoben hat? Das brauche ich.",
        "Peut-on voir dans le Theatre Planner qui a déplacé une opération ? J'en ai besoin.",
    ],
)
def test_who_wants_to_see_what_others_did_does_none_of_it(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.items, [one.system for one in reading.ask]) == ((), ["Theatre Planner"])


@pytest.mark.parametrize(
    "text",
    [
        "Please give access to the Theatre Planner to Oto, who moves operations.",
        "J'ai besoin du Theatre Planner pour Oto qui réserve les opérations.",
        "Could I move operations in the Theatre Planner? I need that for the night shift.",
        "It is about the Theatre Planner. Please give me what it takes to move operations.",
    ],
)
def test_what_somebody_does_who_shall_have_it_tells_the_level(read: Read, text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == ["Theatre Planner (Scheduler)"]
