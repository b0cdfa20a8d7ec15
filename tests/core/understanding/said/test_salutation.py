"""To whom a mail is written names neither a level nor a system."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Admin,\n\nI need the CRM please.",
        "Hello Admin team, please give me the CRM",
        "Hi Admin please give me the CRM",
        "Dear Admins!\nWe need the CRM for the fair.",
        "Admin,\n\nI need the CRM please.",
        "@Admin: please give me the CRM",
        "Good morning dear Admin team,\nI would like the CRM.",
        "Hey Pharmacy Stock admins, can I get the CRM?",
        "Dear Dispensers,\nplease give me the CRM.",
        "Hallo Admin,\n\nich brauche bitte das CRM.",
        "Liebes Admin-Team, bitte das CRM für mich freischalten.",
        "Sehr geehrter Administrator, ich benötige Zugriff auf das CRM.",
        "Moin Admins, kann ich das CRM haben?",
        "Bonjour Admin,\nj'ai besoin du CRM.",
        "Chers admins, merci de me donner accès au CRM",
        "Bonjour l'équipe Admin, pourrais-je avoir le CRM ?",
        "Hola Admin,\n\nnecesito el CRM por favor",
        "Estimado Administrador, necesito acceso al CRM.",
    ],
)
def test_who_is_called_admin_in_a_greeting_asks_for_no_such_level(read: Read, text: str) -> None:
    reading = read(text, subject="")
    assert ([*reading.items], [wish.system for wish in reading.ask]) == ([], ["CareBook CRM"])
    assert [person and person.name for person in reading.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hi, Admin on the CRM please", "CareBook CRM (Admin)"),
        ("Hi Viewer in Theatre Planner please", "Theatre Planner (Viewer)"),
        ("Hi VPN please for my home office", "VPN (User)"),
        ("Hi Pharmacy Stock team, I need Viewer in Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Hello Admin team,\nI need Admin on the CRM.", "CareBook CRM (Admin)"),
        ("Theatre Planner,\nI need Viewer please", "Theatre Planner (Viewer)"),
        ("Sales User for the CRM, please", "CareBook CRM (Sales User)"),
        ("Hallo Admin,\n\nich brauche bitte Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
    ],
)
def test_what_is_wished_for_behind_a_greeting_is_filed(read: Read, text: str, label: str) -> None:
    assert [wish.entitlement.label for wish in read(text, subject="").items] == [label]
