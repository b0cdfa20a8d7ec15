"""Of several things that are asked for each is filed, asked, or named as not known."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I need access to VPN, Jira and Confluence", ["Jira", "Confluence"]),
        ("Please give me VPN and Salesforce", ["Salesforce"]),
        ("I need VPN, Theatre Planner Viewer, Jira and Confluence until Friday", ["Jira", "Confluence"]),
        ("I need Jira, Confluence and VPN", ["Jira", "Confluence"]),
        ("I need SAP and VPN", ["SAP"]),
        ("Please give Priya VPN and Outlook", ["Outlook"]),
        ("need vpn and jira please", ["jira"]),
        ("I need VPN and jira", ["jira"]),
        ("bitte vpn und jira", ["jira"]),
        ("vpn et jira svp", ["jira"]),
        ("necesito vpn y jira", ["jira"]),
        ("I need Theatre Planner viewer, payslips edit and VPN", ["payslips"]),
        ("I need:\n- Theatre Planner viewer\n- payslips edit\n- VPN", ["payslips"]),
        ("Ich brauche Zugriff auf VPN, Jira und Confluence", ["Jira", "Confluence"]),
        ("Bitte VPN und Jira für Priya", ["Jira"]),
        ("J'ai besoin d'un accès à VPN, Jira et Confluence", ["Jira", "Confluence"]),
        ("Necesito acceso a VPN, Jira y Confluence", ["Jira", "Confluence"]),
    ],
)
def test_what_is_not_known_beside_what_is_filed_is_named(read: Read, text: str, names: list[str]) -> None:
    reading = read(text)
    assert "VPN (User)" in [wish.entitlement.label for wish in reading.items]
    assert list(reading.unknown) == names


@pytest.mark.parametrize(
    "text",
    [
        "I need VPN and Theatre Planner Viewer for Berlin, Paris and Rome",
        "I need VPN, Bob",
        "I need the VPN and quickly",
        "I need VPN and Theatre Planner Viewer, Monday and Tuesday",
        "I need VPN and Legal needs to know",
        "The VPN, so that Finn and I can work from home, please",
        "Ich brauche VPN und Hilfe",
        "need vpn and quickly please",
        "bitte vpn und danke",
        "I need the VPN and help",
    ],
)
def test_what_else_stands_beside_a_wish_is_no_name(read: Read, text: str) -> None:
    assert read(text).unknown == ()


@pytest.mark.parametrize(
    "text",
    [
        "I need two things:\n\n1) the VPN\n2) an account for Sketchboard, the tool the architects draw in",
        "I need two things:\n\n1) the VPN\n2) a licence of Sketchboard",
        "Please give me the VPN. Second wish, a seat in Sketchboard.",
        "Please give me the VPN. There is also an app called Sketchboard. If you hand out that one, count me in.",
        "Could I have the VPN? And is Sketchboard one of yours, too? Then I'd like a login.",
        "Could I have the VPN? Then there's Sketchboard, the app for floor plans. Could I have that as well?",
        "Please give me the VPN. Also Sketchboard, the design tool.",
        "Ich brauche das VPN. Die anderen haben eine App namens SketchBoard. Falls ihr das vergebt, hätte ich es gern.",
        "Necesito la VPN. Y hay una aplicación llamada Sketchboard. Si es vuestro, dádmela también.",
        "Il me faut le VPN. Il y a aussi une application appelée Sketchboard. Si c'est vous, je la voudrais aussi.",
    ],
)
def test_what_takes_an_account_or_is_explained_and_then_asked_for_is_named(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == ["VPN (User)"]
    assert [name.lower() for name in reading.unknown] == ["sketchboard"]


@pytest.mark.parametrize(
    "text",
    [
        "And then there's Quibbler, the quiz of the young ones. Can one order a subscription through you?",
        "I was told that each of us gets a login for Quibbler. Is that you? If so: yes please.",
        "Everybody at the fair gets an account in Quibbler. Do you hand those out? If so I'd like one.",
        "Man sagte mir, jeder bekommt einen Zugang zu QuizHive. Seid ihr das? Dann bitte auch für mich.",
        "On m'a dit que tout le monde reçoit un compte Quibbler. C'est vous ? Si oui, oui merci.",
        "Me han dicho que a todos nos dan una cuenta en Quibbler. ¿Sois vosotros? Entonces sí, por favor.",
    ],
)
def test_what_may_be_had_from_the_desk_is_named_where_it_is_not_known(read: Read, text: str) -> None:
    reading = read(f"Could I have Viewer in Theatre Planner? {text}", "")
    assert [name in ("Quibbler", "QuizHive") for name in reading.unknown] == [True]
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "Please give me the VPN. I have an account for Sketchboard already.",
        "Please give me the VPN. My sister draws in an app called Sketchboard.",
        "Please give me the VPN. Yesterday I was in Lincoln, the town with the hill.",
        "Please give me the VPN. I don't need a login for Sketchboard.",
        "Please give me the VPN. I'm calling from Leeds, the northern office.",
    ],
)
def test_what_is_only_told_of_beside_a_wish_is_no_wish_for_the_unknown(read: Read, text: str) -> None:
    assert read(text).unknown == ()


@pytest.mark.parametrize(
    "text",
    [
        "Everybody at the fair gets an account in Quibbler. Isn't that nice?",
        "Is Quibbler down? Everyone here says that it hangs.",
        "There's Quibbler, the quiz, at my son's school. Thank you for all the help from you and Tom.",
    ],
)
def test_what_is_only_told_of_is_not_named(read: Read, text: str) -> None:
    assert read(text, "").unknown == ()


def test_what_is_only_supposed_to_be_there_is_named_where_its_access_is_asked(read: Read) -> None:
    reading = read("I need the VPN. If Forska is still running somewhere, I'd like to have access to it.")
    assert ([wish.entitlement.label for wish in reading.items], reading.unknown) == (["VPN (User)"], ("Forska",))


@pytest.mark.parametrize(
    "text",
    [
        "And is MeasureMate also something you can give out? It's a program for scales. If so, one licence please.",
        "The maker has a program, named MeasureMate. It says how tight. A licence is 40 pounds. Can you get me one?",
        "Ist MeasureMate etwas, das ihr vergebt? Wenn ja, bitte einen Zugang.",
        "MeasureMate, c'est aussi chez vous ? Alors je voudrais un accès.",
        "¿MeasureMate también lo lleváis vosotros? Entonces quisiera un acceso.",
    ],
)
def test_what_is_asked_for_if_the_desk_has_it_is_named(read: Read, text: str) -> None:
    reading = read(f"I need the VPN. {text}")
    assert ([wish.entitlement.label for wish in reading.items], reading.unknown) == (["VPN (User)"], ("MeasureMate",))


@pytest.mark.parametrize("text", ["Is MeasureMate also yours? It was down yesterday.", "Is MeasureMate down for you?"])
def test_what_is_only_asked_about_is_not(read: Read, text: str) -> None:
    assert read(f"I need the VPN. {text}").unknown == ()
