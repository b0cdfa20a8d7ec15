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
