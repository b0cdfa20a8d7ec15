"""A wish that names a level and no system: where few systems have such a level, those are what to choose from."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


def choices(reading: Reading) -> list[str]:
    return [row.label for wish in reading.ask for row in wish.candidates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Could I please have Admin? Leon is fine with it.", ["AWS Prod (Admin)", "CareBook CRM (Admin)"]),
        ("Kann ich bitte Dispenser bekommen?", ["Pharmacy Stock (Dispenser)"]),
        ("Please grant me access.", []),
    ],
)
def test_a_level_without_a_system_is_asked_about_with_those_that_have_it(
    read: Read, text: str, expected: list[str]
) -> None:
    reading = read(text)
    assert (reading.intent, reading.items, choices(reading)) == (Intent.REQUEST, (), expected)
