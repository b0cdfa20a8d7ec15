"""Mails that order one thing and another: each is done with what it is said of, and never the one with the other's."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]

TP, W3 = "Theatre Planner (Scheduler)", "Ward 3 Drive (Edit)"


def filed(reading: Reading) -> tuple[str, list[str]]:
    return reading.intent.value, [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "text",
    [
        "Please give me Scheduler on Theatre Planner and remove Edit on Ward 3 Drive.",
        "Please give me Scheduler on Theatre Planner. I no longer need Edit on Ward 3 Drive, please take it away.",
        "Bitte gebt mir Scheduler im Theatre Planner. Edit auf Ward 3 Drive brauche ich nicht mehr, nehmt es weg.",
        "Dadme Scheduler en Theatre Planner. Ya no necesito Edit en Ward 3 Drive, quitádmelo, por favor.",
        "Merci d'ajouter Theatre Planner (Scheduler) et de retirer Ward 3 Drive (Edit).",
        "Añadid Theatre Planner (Scheduler) y quitad Ward 3 Drive (Edit), por favor.",
    ],
)
def test_what_is_to_be_taken_away_is_not_asked_for_with_what_is_to_be_given(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler on Theatre Planner to add and remove operations.",
        "Please give me Scheduler on Theatre Planner so that I can book and cancel operations.",
    ],
)
def test_what_one_takes_away_in_a_system_is_no_order(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "Ich muss keine Berichte mehr abgeben, brauche aber Scheduler in Theatre Planner.",
        "I don't do reports any more, but I need Scheduler on Theatre Planner.",
        "Je ne fais plus les rapports, mais il me faut Scheduler dans Theatre Planner.",
    ],
)
def test_what_one_does_no_more_ends_nothing_one_asks_for(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "Should Priya no longer need Theatre Planner (Scheduler), let me know.",
        "If Priya no longer needs Theatre Planner (Scheduler), please tell me.",
        "Falls Priya Theatre Planner (Scheduler) nicht mehr braucht, sagt mir bitte Bescheid.",
        "Si Priya n'a plus besoin de Theatre Planner (Scheduler), dites-le-moi.",
        "Si Priya ya no necesita Theatre Planner (Scheduler), avisadme.",
    ],
)
def test_who_wants_to_be_told_once_it_is_over_ends_nothing(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent is not Intent.REVOKE
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "I need Edit on Ward 3 Drive.\n\nPS: no, Read is enough.",
        "Ich brauche Edit auf Ward 3 Drive.\n\nPS: Korrektur, Read reicht.",
        "Il me faut Edit dans Ward 3 Drive.\n\nPS : non, Read suffit.",
        "Necesito Edit en Ward 3 Drive.\n\nPD: corrijo, con Read basta.",
    ],
)
def test_what_stands_below_a_mail_corrects_it(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", ["Ward 3 Drive (Read)"])


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler on Theatre Planner. The Ward 3 Drive too, but with Edit.",
        "Ich brauche Scheduler in Theatre Planner.\n\nPS: Und auch Ward 3 Drive (Edit).",
        "Il me faut Scheduler dans Theatre Planner.\n\nPS : et aussi Ward 3 Drive (Edit).",
        "Necesito Scheduler en Theatre Planner.\n\nPD: y también Ward 3 Drive (Edit).",
    ],
)
def test_what_a_sentence_only_adds_is_wished_for_too(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", [TP, W3])


@pytest.mark.parametrize("order", ["entfernen", "entziehen", "herausnehmen"])
@pytest.mark.parametrize("who", ["Priya braucht", "Ich brauche"])
def test_what_is_needed_no_more_and_ordered_away_ends(read: Read, who: str, order: str) -> None:
    reading = read(f"{who} Scheduler in Theatre Planner nicht mehr, bitte {order}.")
    assert filed(reading) == ("revoke", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler in Theatre Planner. I keep Edit on Ward 3 Drive as well, please do not remove it.",
        "I need Scheduler in Theatre Planner. I keep Edit on Ward 3 Drive, please don't take it away.",
        "Scheduler in Theatre Planner please; I keep Edit on Ward 3 Drive as well, please do not remove it.",
        "I'd like Scheduler in Theatre Planner and I'd like to keep Edit on Ward 3 Drive, so don't take it away.",
        "I keep Edit on Ward 3 Drive as well, please do not remove it. I now need Scheduler in Theatre Planner.",
        "Please give me Scheduler in Theatre Planner. I still need Edit on Ward 3 Drive, please don't delete it.",
        "Ich brauche Scheduler im Theatre Planner. Edit auf Ward 3 Drive behalte ich, bitte nicht entfernen.",
        "Il me faut Scheduler dans Theatre Planner. Je garde aussi Edit sur Ward 3 Drive, ne le retirez pas.",
        "Necesito Scheduler en Theatre Planner. Me quedo también con Edit en Ward 3 Drive, por favor no lo quitéis.",
    ],
)
def test_what_is_kept_beside_a_wish_is_neither_filed_nor_taken_away(read: Read, text: str) -> None:
    reading = read(text)
    assert (filed(reading), reading.ask, reading.besides) == (("request", [TP]), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "Please do not remove my Edit on Ward 3 Drive, I need Edit there every night.",
        "Please remove Edit on Ward 3 Drive. Scheduler in Theatre Planner I keep, do not remove it.",
        "My login for Ward 3 Drive is gone, I cannot close a single file. Give me Edit back please.",
    ],
)
def test_what_is_forbidden_to_be_taken_away_leaves_the_rest_of_a_mail_what_it_is(read: Read, text: str) -> None:
    assert filed(read(text))[1] == [W3]


@pytest.mark.parametrize(
    "text",
    [
        "My Viewer in Theatre Planner can go, and I'd like Scheduler there too.",
        "My Viewer in Theatre Planner can go. I need Scheduler there.",
        "I don't need Viewer in Theatre Planner any more, I need Scheduler there.",
        "Mein Viewer im Theatre Planner kann weg, ich brauche dort Scheduler.",
        "Mon Viewer dans Theatre Planner peut disparaître, il me faut Scheduler là-bas.",
        "Mi Viewer en Theatre Planner sobra, necesito Scheduler ahí.",
    ],
)
def test_a_level_wished_for_in_place_of_another_is_not_taken_away_with_it(read: Read, text: str) -> None:
    reading = read(text)
    assert (filed(reading), reading.ask) == (("request", [TP]), ())


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Scheduler in Theatre Planner, I need only Viewer there.",
        "Please remove Scheduler in Theatre Planner, I would like to stay Viewer there.",
        "I'm giving back Scheduler in Theatre Planner.",
        "I give my Scheduler in Theatre Planner back.",
        "Je rends Scheduler dans Theatre Planner.",
        "Devuelvo Scheduler en Theatre Planner.",
    ],
)
def test_what_is_given_back_is_taken_away_alone(read: Read, text: str) -> None:
    assert filed(read(text)) == ("revoke", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "My Viewer in Pharmacy Stock can go, and I'd like Scheduler in Theatre Planner too.",
        "I give back Viewer in Pharmacy Stock and would like Scheduler in Theatre Planner.",
        "I'm handing my Viewer in Pharmacy Stock back, and I need Scheduler in Theatre Planner.",
        "Ich gebe mein Pharmacy Stock zurück und brauche Scheduler im Theatre Planner.",
        "Mon Viewer dans Pharmacy Stock peut être supprimé, et je voudrais Scheduler dans Theatre Planner.",
        "Mi Viewer en Pharmacy Stock se puede quitar, y necesito Scheduler en Theatre Planner.",
        "Je rends Viewer dans Pharmacy Stock et je voudrais Scheduler dans Theatre Planner.",
        "Devuelvo Viewer en Pharmacy Stock y necesito Scheduler en Theatre Planner.",
        "I return Viewer in Pharmacy Stock and want Scheduler in Theatre Planner.",
        "1. please add Scheduler in Theatre Planner\n2. remove my Viewer in Pharmacy Stock",
    ],
)
def test_what_is_given_back_beside_a_wish_is_told_of(read: Read, text: str) -> None:
    reading = read(text)
    assert (filed(reading), reading.besides) == (("request", [TP]), (("revoke", "Pharmacy Stock"),))


@pytest.mark.parametrize(
    "text",
    [
        "Take my Viewer in Theatre Planner away and give me Scheduler there.",
        "Je rends visite aux patients, il me faut Scheduler dans Theatre Planner.",
        "I return on Monday and need Scheduler in Theatre Planner.",
    ],
)
def test_what_is_given_for_what_is_taken_away_is_filed_alone(read: Read, text: str) -> None:
    assert filed(read(text)) == ("request", [TP])


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Theatre Planner can go once I have Scheduler there.",
        "Please remove Viewer in Theatre Planner as soon as I have Scheduler.",
        "Viewer im Theatre Planner kann weg, sobald ich dort Scheduler habe.",
        "Viewer dans Theatre Planner peut être retiré dès que j'ai Scheduler.",
    ],
)
def test_what_one_shall_have_first_does_not_end(read: Read, text: str) -> None:
    assert filed(read(text)) == ("revoke", ["Theatre Planner (Viewer)"])
