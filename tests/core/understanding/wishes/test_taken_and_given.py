"""What one line or clause takes away and another gives, and who keeps what somebody else loses."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


def _labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


def _names(reading: Reading) -> list[str]:
    return [person.name if person else "?" for person in reading.beneficiaries]


@pytest.mark.parametrize(
    "text",
    [
        "Please take the VPN from Priya and give her Viewer in the Theatre Planner.",
        "Take the VPN away from Priya and give her Viewer in the Theatre Planner instead.",
        "Remove Priya's VPN and give her Viewer in the Theatre Planner.",
        "Bitte nehmt Priya das VPN weg und gebt ihr Viewer im Theatre Planner.",
        "Reprenez le VPN de Priya et donnez-lui Viewer dans le Theatre Planner.",
        "Quitadle la VPN a Priya y dadle Viewer en el Theatre Planner.",
    ],
)
def test_who_loses_one_thing_and_is_given_another_gets_that(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])
    assert (_names(reading), reading.besides) == (["Priya Shah"], (("revoke", "VPN"),))


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Theatre Planner Scheduler from me and assign me Viewer instead.",
        "Bitte entzieht mir den Scheduler im Theatre Planner und gebt mir stattdessen Viewer.",
        "Merci de me retirer Scheduler dans Theatre Planner et de m'attribuer Viewer à la place.",
        "Por favor, quitadme Scheduler en Theatre Planner y dadme a cambio Viewer.",
    ],
)
def test_who_gives_one_level_for_another_gets_the_other(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "Please remove the VPN from me and assign me Sales User in CareBook.",
        "Bitte nehmt mir das VPN weg und gebt mir dafür Sales User im CareBook.",
        "Merci de me retirer le VPN et de m'attribuer à la place Sales User dans CareBook.",
        "Quitadme la VPN y dadme a cambio Sales User en CareBook.",
    ],
)
def test_what_is_given_by_half_of_its_name_is_a_wish_though_something_else_is_taken(read: Read, text: str) -> None:
    reading = read(text)
    wished = [*(wish.entitlement for wish in reading.items), *(row for wish in reading.ask for row in wish.candidates)]
    assert (reading.intent, [row.label for row in wished]) == (Intent.REQUEST, ["CareBook CRM (Sales User)"])
    assert reading.besides == (("revoke", "VPN"),)


@pytest.mark.parametrize(
    "text",
    [
        "Take Priya off the VPN and give me Viewer in the Theatre Planner.",
        "Nehmt Priya das VPN weg und gebt mir Viewer im Theatre Planner.",
        "Retirez le VPN à Priya et donnez-moi Viewer dans le Theatre Planner.",
        "Quitadle la VPN a Priya y dadme Viewer en el Theatre Planner.",
    ],
)
def test_what_is_given_to_the_writer_is_not_for_whom_something_is_taken_from(read: Read, text: str) -> None:
    reading = read(text)
    assert (_labels(reading), _names(reading)) == (["Theatre Planner (Viewer)"], ["Ana Flores"])


@pytest.mark.parametrize(
    "text",
    [
        "1. remove my VPN\n2. Theatre Planner, Viewer",
        "1. Theatre Planner, Viewer\n2. remove my VPN",
        "- VPN weg\n- Theatre Planner Viewer",
        "1. VPN de ma part à supprimer\n2. Theatre Planner, Viewer",
        "1. quitadme la VPN\n2. Theatre Planner, Viewer",
        "VPN: remove\nTheatre Planner: Viewer",
    ],
)
def test_a_bare_line_beside_one_that_orders_a_removal_is_a_wish(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "Remove:\n- VPN\n- Theatre Planner, Viewer",
        "À supprimer :\n- VPN\n- Theatre Planner, Viewer",
        "Entfernen:\n- VPN\n- Theatre Planner, Viewer",
        "1. remove my VPN\n2. also Theatre Planner, Viewer",
        "1. my VPN, remove\n2. my Viewer in the Theatre Planner",
        "VPN: weg\nTheatre Planner Viewer: weg",
    ],
)
def test_a_list_of_what_shall_go_goes_as_a_whole(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading)) == (Intent.REVOKE, ["VPN (User)", "Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "Please take the VPN from Priya.",
        "Please take the VPN from Priya. Oto keeps his, do not remove it.",
        "Take the VPN from Priya, please. Don't touch mine.",
        "Remove the VPN from Priya. Oto still needs it, so do not take it from him.",
        "Priya no longer needs the VPN, please remove it. Oto's must not be removed.",
        "Bitte nehmt das VPN von Priya. Oto braucht es noch.",
        "Bitte Priya das VPN entziehen, bei Oto bitte lassen.",
        "Retirez le VPN à Priya. Oto en a encore besoin.",
        "Quitadle la VPN a Priya. Oto todavía la necesita.",
        "Priya: VPN weg\nOto: Theatre Planner Viewer",
    ],
)
def test_what_somebody_else_keeps_or_the_writer_has_is_not_taken(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading), _names(reading)) == (Intent.REVOKE, ["VPN (User)"], ["Priya Shah"])


def test_who_leaves_keeps_nothing(read: Read) -> None:
    reading = read("Oto Novák leaves us on Friday, please remove his VPN. Priya Shah has been told.")
    assert (_labels(reading), _names(reading)) == (["VPN (User)"], ["Oto Novák"])


def test_what_is_taken_from_two_is_taken_from_both(read: Read) -> None:
    assert _names(read("Remove the VPN from Priya. Oto too.")) == ["Priya Shah", "Oto Novák"]


@pytest.mark.parametrize("text", ["VPN off?", "Is the VPN off?", "My VPN is off since Monday."])
def test_what_is_only_off_is_not_to_be_taken_away(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Pharmacy Stock Viewer from me and keep Theatre Planner Scheduler.",
        "Please remove Pharmacy Stock Viewer from me but leave Theatre Planner Scheduler as it is.",
        "Please take Pharmacy Stock Viewer off me and let me keep Theatre Planner Scheduler.",
        "I open Pharmacy Stock no more, so my Viewer can go. Leave me Theatre Planner Scheduler.",
        "Bitte nehmt mir Pharmacy Stock Viewer weg und lasst Theatre Planner Scheduler, wie es ist.",
        "Bitte Pharmacy Stock Viewer bei mir löschen und Theatre Planner Scheduler behalten.",
        "Bitte nehmt mir Pharmacy Stock Viewer weg, Theatre Planner Scheduler so lassen, wie er ist.",
        "Merci de me retirer Pharmacy Stock Viewer et de me laisser Theatre Planner Scheduler.",
        "Merci de me retirer Pharmacy Stock Viewer mais de garder Theatre Planner Scheduler.",
        "Merci de me retirer Pharmacy Stock Viewer et de laisser Theatre Planner Scheduler tel quel.",
        "Quitadme Pharmacy Stock Viewer y mantened Theatre Planner Scheduler.",
        "Quitadme Pharmacy Stock Viewer pero dejadme Theatre Planner Scheduler.",
    ],
)
def test_what_is_kept_beside_what_is_taken_away_does_not_end(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading), reading.ask) == (Intent.REVOKE, ["Pharmacy Stock (Viewer)"], ())


@pytest.mark.parametrize(
    "text",
    [
        "I need Pharmacy Stock Viewer. Please leave my Theatre Planner Scheduler as it is.",
        "Ich brauche Pharmacy Stock Viewer. Theatre Planner Scheduler bitte so lassen, wie er ist.",
        "J'ai besoin de Pharmacy Stock Viewer. Merci de laisser Theatre Planner Scheduler tel quel.",
        "Necesito Pharmacy Stock Viewer. Dejad Theatre Planner Scheduler como está.",
    ],
)
def test_what_is_to_be_left_as_it_is_is_not_asked_for(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, _labels(reading), reading.ask) == (Intent.REQUEST, ["Pharmacy Stock (Viewer)"], ())
