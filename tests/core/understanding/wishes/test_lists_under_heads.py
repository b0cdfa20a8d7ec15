"""A list under a few words with a colon: those words say what is to be done with every line of it."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]

LINES = ("Theatre Planner: Scheduler", "Pharmacy Stock: Viewer", "Ward 3 Drive: Edit")
WANTED = """
    Here is what I need: | Please: | Here is what I miss: | Missing on my side: | Could you set these up for me:
    Bitte: | Bitte einrichten: | Einzurichten wäre: | Zugänge für mich: | Ich bräuchte folgendes:
    Wish list: | Access required: | New: | For the audit: | I don't have: | The ward moves, so:
    Wunschliste: | Benötigte Zugänge: | Neu: | Liste de souhaits :
    Lista de deseos: | Voici les accès dont j'ai besoin :
    Merci d'ouvrir : | Il me faudrait : | Pour moi : | Necesito: | Me haría falta: | Para mí:
"""
ENDED = """
    Please remove: | No longer needed: | I don't need these any more: | I no longer need: | These can go:
    Nicht mehr benötigt: | Bitte entfernen: | Kann weg:
    À supprimer : | Je n'ai plus besoin de : | Quitar por favor: | Ya no necesito:
"""
PROLONGED = """
    Please extend these until 31 May: | Please prolong until 31 May: | Bitte verlängern bis 31. Mai:
    À prolonger jusqu'au 31 mai : | Prorrogar hasta el 31 de mayo:
"""
FOR = """
    priya: For Priya: | For Priya please: | Priya needs: | Please give Priya: | Priya joins us on Monday. She needs:
    priya: Für Priya: | Für Priya bitte: | Priya braucht: | Pour Priya : | Priya a besoin de : | Para Priya:
    priya: Priya arrive lundi. Il lui faut : | Priya empieza el lunes. Necesita:
    oto priya: For Priya and Oto: | Priya and Oto need: | Für Priya und Oto: | Pour Priya et Oto : | Para Priya y Oto:
    ana priya: For Priya and me: | Priya and I need: | Für Priya und mich: | Pour Priya et moi : | Para Priya y para mí:
    ana: Mia asked me to order: | As agreed with Mia I need: | Priya is off sick, so I need:
"""
TOLD = """
    Here is what I have: | What I have so far: | Yesterday you set up: | What I do not need: | Priya has:
    I need to keep: | Please leave me: | Does Priya have: | Please do not remove:
    The team has: | I need help with: | Problems with: | Please ignore: | These don't work today: | Already there:
    Das Team hat: | Brauche Hilfe bei: | Probleme mit: | Bitte ignorieren: | Vorhanden: | Heute gestört:
    L'équipe a : | Problèmes avec : | Merci d'ignorer : | El equipo tiene: | Problemas con: | Por favor, ignorad:
    Habe bereits: | Bisher habe ich: | Gestern eingerichtet: | J'ai déjà : | Ya tengo: | No necesito:
"""
OPEN = """
    I can't open: | I cannot log in to: | Training next week covers: | Tools in scope: | Owners:
    Ich kann nicht öffnen: | Schulungen nächste Woche: | Je n'arrive pas à ouvrir : | No puedo abrir:
"""


def heads(text: str) -> list[str]:
    return [head.strip() for line in text.strip().splitlines() for head in line.split("|")]


def items(reading: Reading) -> tuple[str, list[str]]:
    return reading.intent.value, [wish.entitlement.label for wish in reading.items]


NAMED = ["Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)", "Ward 3 Drive (Edit)"]


@pytest.mark.parametrize("mark", ["", "- "])
@pytest.mark.parametrize(
    ("head", "intent"),
    [
        *((head, "request") for head in heads(WANTED)),
        *((head, "revoke") for head in heads(ENDED)),
        *((head, "extend") for head in heads(PROLONGED)),
    ],
)
def test_every_line_of_a_list_is_what_stands_above_it(read: Read, head: str, intent: str, mark: str) -> None:
    assert items(read(f"{head}\n\n" + "\n".join(mark + line for line in LINES))) == (intent, NAMED)


@pytest.mark.parametrize("mark", ["", "- "])
@pytest.mark.parametrize(
    ("who", "head"),
    [
        (who.strip(), head)
        for line in FOR.strip().splitlines()
        for who, _, row in [line.partition(": ")]
        for head in heads(row)
    ],
)
def test_every_line_of_a_list_is_for_whom_stands_above_it(read: Read, who: str, head: str, mark: str) -> None:
    reading = read(f"{head}\n\n" + "\n".join(mark + line for line in LINES))
    whom = sorted(person.email.partition("@")[0] if person else "?" for person in reading.beneficiaries)
    assert (items(reading), whom) == (("request", NAMED), who.split())


@pytest.mark.parametrize("head", heads(TOLD))
def test_what_somebody_has_or_does_not_want_is_listed_in_vain(read: Read, head: str) -> None:
    assert items(read(f"{head}\n\n" + "\n".join(LINES)))[1] == []


@pytest.mark.parametrize("head", heads(OPEN))
def test_a_list_of_which_nothing_says_that_it_is_wished_for_is_not_filed_unasked(read: Read, head: str) -> None:
    assert items(read(f"{head}\n\n" + "\n".join(LINES)))[1] == []


@pytest.mark.parametrize(
    ("had", "missing"),
    [("Existing:", "Missing:"), ("Vorhanden:", "Fehlt:"), ("Existant :", "Manque :"), ("Tengo:", "Falta:")],
)
def test_of_a_list_of_what_is_there_and_one_of_what_is_missing_the_latter_is_filed(
    read: Read, had: str, missing: str
) -> None:
    assert items(read(f"{had}\n{LINES[0]}\n{LINES[1]}\n\n{missing}\n{LINES[2]}")) == ("request", NAMED[2:])


def test_of_two_lists_each_is_what_stands_above_it(read: Read) -> None:
    had = f"What I have so far:\n{LINES[0]}\n{LINES[1]}"
    assert items(read(f"{had}\n\nWhat I need:\n{LINES[2]}")) == ("request", NAMED[2:])


def test_dots_lead_from_a_system_to_its_level(read: Read) -> None:
    notes = ("Pläne, Zeiten", "Bestand", "Ablage")
    dotted = "\n".join(f"{line.replace(':', ' ..........')} ({note})" for line, note in zip(LINES, notes, strict=True))
    assert items(read(f"Einzurichten wäre:\n\n{dotted}")) == ("request", NAMED)


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (
            "What it takes so that I can do it properly:",
            "only as Viewer; who gets which slot is decided by Oto",
            "Pharmacy Stock. The counts have to be corrected, that's Controller.",
        ),
        (
            "Please set me up for these.",
            "just as Viewer, the planning is done by Oto",
            "Pharmacy Stock: as Controller, please.",
        ),
        (
            "Ich bräuchte folgendes.",
            "nur als Viewer; wer welchen Saal bekommt, entscheidet Oto",
            "Pharmacy Stock: als Controller.",
        ),
        (
            "Voici ce qu'il me faut.",
            "seulement comme Viewer ; c'est Oto qui décide",
            "Pharmacy Stock : comme Controller.",
        ),
        ("Esto es lo que necesito.", "solo como Viewer; quién entra lo decide Oto", "Pharmacy Stock: como Controller."),
    ],
)
def test_a_list_told_in_paragraphs_loses_none_of_them(read: Read, head: str, first: str, second: str) -> None:
    reading = read(f"{head}\n\nTheatre Planner: {first}.\n\n{second}")
    labels = {wish.entitlement.label for wish in reading.items}
    assert labels == {"Theatre Planner (Viewer)", "Pharmacy Stock (Controller)"}


@pytest.mark.parametrize(
    "text",
    [
        "Please change my access:\n+ Theatre Planner Viewer\n- Pharmacy Stock Viewer",
        "+Theatre Planner Viewer\n-VPN",
        "Bitte ändern:\n- VPN\n+ Theatre Planner Viewer",
        "Merci d'ouvrir :\n+ Theatre Planner Viewer\n– VPN",
        "Por favor:\n+ Theatre Planner Viewer\n− VPN",
    ],
)
def test_in_a_list_with_both_signs_what_has_a_minus_is_not_filed(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Viewer)"]
    assert not reading.ask
    assert [action for action, _ in reading.besides] == ["revoke"]


@pytest.mark.parametrize("sign", ["+", "-", "–"])
def test_one_sign_alone_is_a_mere_bullet(read: Read, sign: str) -> None:
    reading = read(f"Please:\n{sign} Theatre Planner Viewer\n{sign} VPN")
    assert {wish.entitlement.label for wish in reading.items} == {"Theatre Planner (Viewer)", "VPN (User)"}


@pytest.mark.parametrize(
    "text",
    [
        "We are getting Priya on Monday. What is needed:",
        "We have Priya joining us on Monday.\n\nNeeded:",
        "Am Montag stößt Priya zu uns. Benötigt wird:",
        "Nous accueillons Priya lundi. Il faut :",
        "Priya se incorpora el lunes. Hace falta:",
    ],
)
def test_what_is_needed_for_who_comes_is_for_them(read: Read, text: str) -> None:
    reading = read(f"{text}\n- Theatre Planner Viewer\n- VPN", sender="mia@stbrigid.example")
    assert [person and person.name for person in reading.beneficiaries] == ["Priya Shah"]
    assert len(reading.items) + len(reading.ask) == 2


@pytest.mark.parametrize(
    "text",
    [
        "> VPN\n> Theatre Planner Viewer",
        ">VPN\n>Theatre Planner Viewer",
        "> I need the VPN.\n> Ich brauche auch Viewer im Theatre Planner.\n> Thanks",
    ],
)
def test_marks_before_every_line_of_a_new_mail_quote_nothing(read: Read, text: str) -> None:
    wanted = {"VPN (User)", "Theatre Planner (Viewer)"}
    assert {wish.entitlement.label for wish in read(text).items} == wanted
    assert read(text, "Re: access").items == ()


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!\n\n> Please give me the VPN.",
        "> On 3 Mar 2026 at 09:00, Mia <mia@stbrigid.example> wrote:\n> VPN please",
    ],
)
def test_marks_below_words_or_the_head_of_an_older_mail_quote_it(read: Read, text: str) -> None:
    assert read(text).items == ()
