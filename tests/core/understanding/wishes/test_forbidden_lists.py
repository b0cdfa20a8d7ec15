"""What is quoted or listed, and shall not be acted on."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "VPN\nTheatre Planner Viewer\n\nDo not act on them.",
        "Here is what she sent:\n- VPN\n- Theatre Planner Viewer\nDon't do any of this.",
        'Priya wrote to me: "Please give me the VPN."\nDo not act on it.',
        'Priya wrote:\n"Please give me the VPN."\nDo not act on it.',
        "Folgendes hat Priya mir geschickt:\n- VPN\n- Scheduler im Theatre Planner\nBitte nicht ausführen.",
        "- VPN\n- Theatre Planner Viewer\nBitte nichts davon umsetzen.",
        "Voici ce que Priya m'a envoyé :\n- VPN\n- Scheduler dans le Theatre Planner\nNe rien faire, s'il vous plaît.",
        "Esto me lo mandó Priya:\n- VPN\n- Scheduler en el Theatre Planner\nNo hagáis nada, por favor.",
    ],
)
def test_what_is_forbidden_below_a_list_or_a_quotation_is_not_wished_for(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Please give me the VPN. If Priya asks for it too, do not act on it.",
        "Please give me the VPN. Ignore my mail of yesterday, do not act on it.",
        "Please process this:\n- VPN\nDo not hesitate to call me.",
    ],
)
def test_what_its_writer_wishes_above_what_is_forbidden_is_filed(read: Read, text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == ["VPN (User)"]
