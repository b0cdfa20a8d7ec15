"""For whom a mail asks."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

ALL = "Viewer in Theatre Planner"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Oto stands in for me when the list in Theatre Planner is approved. Do arrange it for him.",
            ["Oto Novák"],
        ),
        ("Priya's study needs the files on the Finance Shared Drive, can you let me in? Read will do.", ["Ana Flores"]),
        (f"I need {ALL}.", ["Ana Flores"]),
        (f"Please give Priya {ALL}.", ["Priya Shah"]),
        (f"Could you set up Priya Shah with {ALL}?", ["Priya Shah"]),
        (f"I need {ALL} for Priya.", ["Priya Shah"]),
        (f"Can Priya get {ALL}?", ["Priya Shah"]),
        (f"Priya needs {ALL}.", ["Priya Shah"]),
        (f"Please give Priya and Oto {ALL}.", ["Priya Shah", "Oto Novák"]),
        (f"Please give me and Priya {ALL}.", ["Ana Flores", "Priya Shah"]),
        (f"Please grant léon d'arc-weiss {ALL}.", ["Léon D'Arc-Weiss"]),
        (f"Priya joined us on Monday. Please give her {ALL}.", ["Priya Shah"]),
        (f"I need {ALL} to stand in for Priya.", ["Ana Flores"]),
        (f"Oto told me to ask: I need {ALL}.", ["Ana Flores"]),
        (f"Please give me {ALL}, Mia agrees.", ["Ana Flores"]),
        (f"Please remove {ALL} from Sam Reed.", ["Sam Reed"]),
        (f"Bitte gebt Priya {ALL}.", ["Priya Shah"]),
        (f"J'ai besoin de {ALL} pour Priya.", ["Priya Shah"]),
        (f"Necesito {ALL} para Priya.", ["Priya Shah"]),
    ],
)
def test_the_people_are_found(read: Callable[..., Reading], text: str, names: list[str]) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == names


@pytest.mark.parametrize(
    "text",
    [
        f"I need {ALL} until Priya Shah returns on 3 April.",
        f"{ALL} until Priya is back from leave on 3 April.",
        f"Bitte {ALL}, bis Priya Shah am 3. April zurück ist.",
        f"Il me faut {ALL} jusqu'au retour de Priya Shah le 3 avril.",
        f"{ALL} hasta que vuelva Priya Shah el 3 de abril.",
    ],
)
def test_until_whose_return_something_is_needed_is_not_who_needs_it(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


def test_who_is_a_model_in_the_text_is_one_in_the_subject_too(read: Callable[..., Reading]) -> None:
    reading = read("Whatever Sam Reed has in Theatre Planner, I need it too.", "like Sam Reed")
    assert [person and person.name for person in reading.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        f"Please give Sam {ALL}.",
        f"I need {ALL} for Tom Lee, my new starter.",
        f"I need {ALL} for my new colleague.",
        f"Please give Sam Miller {ALL}.",
    ],
)
def test_somebody_not_known_for_certain_is_left_open(read: Callable[..., Reading], text: str) -> None:
    assert read(text).beneficiaries == (None,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Please give Sam Okoye {ALL}.", "Sam Okoye"),
        (f"Please give Sam from Pharmacy {ALL}.", "Sam Okoye"),
        (f"Please give Sam, our night nurse, {ALL}.", "Sam Reed"),
    ],
)
def test_surname_department_or_title_tells_namesakes_apart(read: Callable[..., Reading], text: str, name: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == [name]


@pytest.mark.parametrize(
    "mine",
    [
        *("Sam from my team", "Sam from my lab", "Sam from our section", "Sam in our yard"),
        *("Sam, who works in my ward team,", "Sam from my small night shift"),
    ],
)
def test_my_team_tells_namesakes_apart(read: Callable[..., Reading], mine: str) -> None:
    reading = read(f"Please give {mine} {ALL}.", sender="mia@stbrigid.example")
    assert [person and person.name for person in reading.beneficiaries] == ["Sam Reed"]


def test_the_name_of_a_system_tells_no_namesakes_apart(read: Callable[..., Reading]) -> None:
    assert read("Please give Sam Viewer in Pharmacy Stock.").beneficiaries == (None,)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "Please add Priya to Theatre Planner as Viewer, and Oto to Pharmacy Stock as Controller.",
            {"Theatre Planner": ["Priya Shah"], "Pharmacy Stock": ["Oto Novák"]},
        ),
        (
            "Please give Priya VPN. Please give Oto Viewer in Theatre Planner.",
            {"VPN": ["Priya Shah"], "Theatre Planner": ["Oto Novák"]},
        ),
        (
            "Priya needs VPN. I need Viewer in Theatre Planner.",
            {"VPN": ["Priya Shah"], "Theatre Planner": ["Ana Flores"]},
        ),
    ],
)
def test_different_things_for_different_people_are_shared_out(
    read: Callable[..., Reading], text: str, shares: dict[str, list[str]]
) -> None:
    wishes = read(text).items
    told = {wish.entitlement.system: [person and person.name for person in wish.people or ()] for wish in wishes}
    assert told == shares


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"I am covering for Priya, please give me {ALL}.", ["Ana Flores"]),
        (f"Mia will be covering for Priya. Please give Mia {ALL}.", ["Mia Chen"]),
    ],
)
def test_who_is_stood_in_for_gets_nothing(read: Callable[..., Reading], text: str, names: list[str]) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == names


@pytest.mark.parametrize(
    "subject",
    [
        "Taking over from Priya in May",
        "Handover from Priya",
        "Übernahme von Priya",
        "Remplacement de Priya",
        "Traspaso de Priya",
    ],
)
def test_whose_work_the_subject_says_is_taken_over_gets_nothing(read: Callable[..., Reading], subject: str) -> None:
    reading = read(f"Priya hands half of her desk to me. These are missing:\n\n{ALL}\n", subject=subject)
    assert [person and person.name for person in reading.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "beside",
    [
        "he goes to the wards with Mia from March on",
        "er geht ab März mit Mia auf die Stationen",
        "il va dans les services avec Mia dès mars",
        "va a las plantas con Mia desde marzo",
    ],
)
def test_with_whom_somebody_does_it_gets_nothing(read: Callable[..., Reading], beside: str) -> None:
    reading = read(f"Please make Oto Novák a Viewer in Theatre Planner, {beside}.")
    assert [person and person.name for person in reading.beneficiaries] == ["Oto Novák"]


def test_a_first_name_behind_thanks_signs_even_where_namesakes_have_it(read: Callable[..., Reading]) -> None:
    reading = read(f"Got a new phone, so I need putting on {ALL}. Cheers, Sam", sender="sam.reed@stbrigid.example")
    assert [person and person.name for person in reading.beneficiaries] == ["Sam Reed"]


@pytest.mark.parametrize(
    "text",
    [
        "Oto says I need Viewer in Pharmacy Stock.",
        "Oto asked me to get Viewer in Pharmacy Stock.",
        "Oto says to ask for Viewer in Pharmacy Stock.",
        "Oto would like me to have Viewer in Pharmacy Stock.",
        "Mia told me to request Viewer in Pharmacy Stock.",
        "I need Viewer in Pharmacy Stock for a report for Oto.",
        "Mia hat mich gebeten, Viewer in Pharmacy Stock zu beantragen.",
        "Oto m'a dit de demander Viewer dans Pharmacy Stock.",
    ],
)
def test_who_only_says_that_it_is_needed_gets_nothing_by_it(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oto would like Priya to have Viewer in Pharmacy Stock.", ["Priya Shah"]),
        ("Priya and I need Viewer in Pharmacy Stock.", ["Ana Flores", "Priya Shah"]),
        ("Please give Priya, and also Oto, Viewer in Pharmacy Stock.", ["Oto Novák", "Priya Shah"]),
        ("Priya Shah helps Oto during the close. Kindly give her Viewer in Pharmacy Stock.", ["Priya Shah"]),
    ],
)
def test_of_several_who_are_named_those_get_it_who_need_it(
    read: Callable[..., Reading], text: str, names: list[str]
) -> None:
    assert sorted(person.name for person in read(text).beneficiaries if person) == names


@pytest.mark.parametrize(
    "text",
    [
        "The cases were opened by Priya Shah from Leeds. I need Viewer in Pharmacy Stock.",
        "Priya Shah has been consulted. I need Viewer in Pharmacy Stock.",
        "Oto no longer wants to send me the figures. Please let me have Viewer in Pharmacy Stock.",
    ],
)
def test_who_did_something_or_no_longer_wants_it_gets_nothing(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        "Hello, this is Sam. Please open Pharmacy Stock for me, as Viewer.",
        "I'm Sam, of the nurses. Please open Pharmacy Stock, as Viewer.",
        "Ich bin Sam aus der Pflege und brauche Viewer in Pharmacy Stock.",
        "Je suis Sam, des soins. Il me faut Viewer dans Pharmacy Stock.",
        "Soy Sam, de la planta. Necesito Viewer en Pharmacy Stock.",
    ],
)
def test_who_says_who_writes_is_not_mistaken_for_a_namesake(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, sender="sam.reed@stbrigid.example")
    assert [person and person.name for person in reading.beneficiaries] == ["Sam Reed"]


@pytest.mark.parametrize(
    "text",
    [
        "Same access to Theatre Planner as Priya Shah please.",
        "Den gleichen Zugang zum Theatre Planner wie Priya Shah bitte.",
        "Le même accès à Theatre Planner que Priya Shah, s'il vous plaît.",
        "Mismo acceso que Priya Shah en Theatre Planner, por favor.",
        "Priya Shah has Viewer in Theatre Planner and I do the same job now, so please give me the same.",
    ],
)
def test_who_only_shows_how_it_should_be_gets_nothing(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        "Scheduler in Theatre Planner for me please, List Approver stays with Oto Novák.",
        "Theatre Planner: Scheduler please (Oto Novák already is List Approver).",
    ],
)
def test_who_has_another_level_already_gets_nothing(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


def test_who_should_have_another_level_gets_it(read: Callable[..., Reading]) -> None:
    reading = read("Scheduler in Theatre Planner for me please, and Oto Novák should have List Approver.")
    assert {person and person.name for person in reading.beneficiaries} >= {"Oto Novák"}


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Pharmacy Stock is needed by Priya Shah.",
        "Priya Shah was told she needs Viewer in Pharmacy Stock. Please set it up.",
        "Priya Shah is aware that she needs Viewer in Pharmacy Stock, please add her.",
    ],
)
def test_who_needs_it_gets_it_whoever_was_told(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Priya Shah"]


def test_a_forwarded_wish_is_for_nobody_certain_where_its_header_cannot_be_read(read: Callable[..., Reading]) -> None:
    head = "Afsender: Priya Shah\nSendt: tirsdag 10. marts 2026 14:20\nTil: Ana Flores\nEmne: stock"
    reading = read(
        f"Everything is right, give it to them please.\n\n{head}\n\nI need Viewer in Pharmacy Stock.", "I: stock"
    )
    assert [wish.entitlement.label for wish in reading.items] == ["Pharmacy Stock (Viewer)"]
    assert reading.beneficiaries == (None,)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Please give Priya {ALL} and for me the phone number of the desk.", ["Priya Shah"]),
        (f"Please give Priya {ALL} and me a call.", ["Priya Shah"]),
        (f"{ALL} für Priya und für mich bitte die Telefonnummer.", ["Priya Shah"]),
        ("Please remove the VPN from Priya and give it to Oto Novák.", ["Priya Shah"]),
        ("Remove my VPN, Priya doesn't need it either.", ["Ana Flores"]),
    ],
)
def test_who_only_gets_something_else_does_not_get_it(
    read: Callable[..., Reading], text: str, names: list[str]
) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == names


@pytest.mark.parametrize(
    "text",
    [
        "Remove my access to the VPN, Priya needs it too.",
        "Please remove my VPN. Priya needs it too.",
        f"If Priya gets {ALL} then take mine away.",
    ],
)
def test_whose_access_ends_is_asked_where_another_is_said_to_need_it(read: Callable[..., Reading], text: str) -> None:
    assert read(text).beneficiaries == (None,)


@pytest.mark.parametrize(
    "text",
    [
        "Theatre Planner: Viewer for Priya, and for me Scheduler.",
        "Please give Priya Viewer in Theatre Planner and give me Scheduler in Theatre Planner.",
    ],
)
def test_two_levels_that_are_shared_out_are_each_for_their_own(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert {
        (wish.entitlement.access_level, *(one.name for one in wish.people or () if one)) for wish in reading.items
    } == {
        ("Viewer", "Priya Shah"),
        ("Scheduler", "Ana Flores"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Theatre Planner for Priya, for me Scheduler in Theatre Planner please.",
        "Viewer im Theatre Planner für Priya Shah, für mich Scheduler im Theatre Planner bitte.",
    ],
)
def test_nothing_is_anybodys_where_it_is_shared_out_and_not_all_of_it_is_understood(
    read: Callable[..., Reading], text: str
) -> None:
    assert read(text).beneficiaries == (None,)


@pytest.mark.parametrize("signed", ["Ana (nursing)", "Ana, ext. 4711", "Ana Flores - night shift"])
def test_a_signature_with_a_note_is_nobody_who_shall_have_it(read: Callable[..., Reading], signed: str) -> None:
    reading = read(f"Sam Reed needs the VPN.\n\n{signed}")
    assert [person.name for person in reading.beneficiaries if person] == ["Sam Reed"]


@pytest.mark.parametrize(
    "text",
    [
        "Priya retired last Friday and I sit here with her pile. Request:\n- where: Pharmacy Stock\n- what: Dispenser",
        "Priya has left us, and I do the counts. Request:\n- where: Pharmacy Stock\n- what: Dispenser",
    ],
)
def test_who_has_left_a_pile_to_the_writer_gets_nothing(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, subject="Priya's work")
    assert [person.name for person in reading.beneficiaries if person] == ["Ana Flores"]


def test_what_somebody_has_who_left_ends_for_them(read: Callable[..., Reading]) -> None:
    reading = read("Priya retired last Friday, as I told you. Please take her VPN away.")
    assert [person.name for person in reading.beneficiaries if person] == ["Priya Shah"]


def test_who_has_left_another_place_may_be_given_something_here(read: Callable[..., Reading]) -> None:
    reading = read("Priya has left Oslo for my team. Please give her the VPN.")
    assert [person.name for person in reading.beneficiaries if person] == ["Priya Shah"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Dear Ms Shah, dear colleagues, please open {ALL} for me.", ["Ana Flores"]),
        (f"Priya and Oto both start on Monday. {ALL} for the pair of them, please.", ["Priya Shah", "Oto Novák"]),
        (f"Priya's knee needs some more time. Please give Oto {ALL}.", ["Oto Novák"]),
        (f"Priya ist am Montag wieder da. Bitte gebt Oto {ALL}.", ["Oto Novák"]),
        (f"Priya did the lists until May. Oto steps in for her, so he needs {ALL}.", ["Oto Novák"]),
        (f"I look after the diary of Mia Chen. She has asked me to get {ALL} for her.", ["Mia Chen"]),
    ],
)
def test_who_is_only_spoken_of_beside_the_wish_gets_nothing_and_who_is_named_with_one_gets_the_same(
    read: Callable[..., Reading], text: str, names: list[str]
) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == names


@pytest.mark.parametrize(
    "text",
    [
        "Please take the VPN from Priya Shah. I need Viewer in Theatre Planner.",
        "Priya Shah no longer needs the VPN. I need Viewer in Theatre Planner.",
        "Please take the VPN away from Priya Shah. I need Viewer in Theatre Planner.",
        "Could you remove Priya's Edit on the finance share? I need Viewer in Theatre Planner.",
    ],
)
def test_who_loses_something_or_may_need_it_one_day_gets_nothing_of_the_next_wish(
    read: Callable[..., Reading], text: str
) -> None:
    reading = read(text)
    planner = [wish.people or reading.beneficiaries for wish in reading.items if "Planner" in wish.entitlement.system]
    assert [[person and person.name for person in people] for people in planner] == [["Ana Flores"]]


def test_who_would_need_something_one_day_is_given_nothing_now(read: Callable[..., Reading]) -> None:
    text = (
        "If Priya Shah takes over billing she would need Edit on the finance share. I need Edit on the finance share."
    )
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Priya will keep the lists on Finance Shared Drive, so she must have Edit there.", ["Priya Shah"]),
        (
            "Priya, my clerk, will keep the lists on Finance Shared Drive, so she has to have Edit there.",
            ["Priya Shah"],
        ),
        ("Priya llevará las listas en Finance Shared Drive, así que ella debe tener Edit allí.", ["Priya Shah"]),
        (f"Mia would like the stock compared with last year, hence I need {ALL}.", ["Ana Flores"]),
        ("Mia would like the stock compared with last year, hence I need VPN.", ["Ana Flores"]),
        (
            "Priya Shah together with Oto Novák must check the shelves. Would you load Badge Pharmacy on both cards?",
            ["Priya Shah", "Oto Novák"],
        ),
        (
            "Priya Shah zusammen mit Oto Novák muss die Regale prüfen. Bitte schaltet Badge Pharmacy für beide frei.",
            ["Priya Shah", "Oto Novák"],
        ),
        (f"Sam from Pharmacy (not the night nurse) joins on the 16th. {ALL} for him, please.", ["Sam Okoye"]),
        (f"Sam (Pharmacy, not the nurse) needs {ALL}.", ["Sam Okoye"]),
    ],
)
def test_who_is_meant_is_told_by_the_words_around_the_name(
    read: Callable[..., Reading], text: str, names: list[str]
) -> None:
    reading = read(text)
    assert [person.name for person in reading.beneficiaries if person] == names
    assert len(reading.items) == 1


def test_who_says_it_is_them_and_not_their_namesake_is_the_writer(read: Callable[..., Reading]) -> None:
    text = f"Hi, it's Sam from the dispensary (not the night nurse). Could you put me on {ALL}?"
    people = read(text, sender="sam.okoye@stbrigid.example").beneficiaries
    assert [person.name for person in people if person] == ["Sam Okoye"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Mia would like the letters to go out from me rather than from her, so I need {ALL}.", "Ana Flores"),
        (f"Oto would like the offers to come from me, so I need {ALL}.", "Ana Flores"),
        (f"Mia wants to get rid of the paper list. Please give me {ALL}.", "Ana Flores"),
        (f"Mia asked me yesterday. She needs the figures, so give me {ALL}.", "Ana Flores"),
        (f"It was Mia from her mobile. She wants me to do it, so I need {ALL}.", "Ana Flores"),
        (f"The list is Mia's. She wants me to be {ALL}.", "Ana Flores"),
        (f"Priya on the counts now closes the day together with Oto. Kindly give her {ALL}.", "Priya Shah"),
        (f"Priya now does the counts together with Sam Okoye. Please give her {ALL}.", "Priya Shah"),
        (f"Priya macht die Zählung jetzt zusammen mit Sam Okoye. Bitte gebt ihr {ALL}.", "Priya Shah"),
        (f"Priya fait le comptage avec Sam Okoye. Merci de lui donner {ALL}.", "Priya Shah"),
        (f"I go to the counts with Priya. Please give her {ALL}.", "Priya Shah"),
        (f"That leaves Priya, who looked up at the wrong moment. So she should get {ALL}.", "Priya Shah"),
        (f"The counts are with Priya from Monday. She needs {ALL}.", "Priya Shah"),
        (f"La lista la lleva Priya. Ella necesita {ALL}.", "Priya Shah"),
    ],
)
def test_who_wants_letters_or_works_beside_another_gets_nothing_and_she_is_who_was_named(
    read: Callable[..., Reading], text: str, name: str
) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Priya changed my file, so she must have Edit on Finance Shared Drive; who gave it to her?",
        "Priya keeps the lists, so she must have Edit on Finance Shared Drive already.",
        "Priya führt die Listen, sie muss also schon Edit auf Finance Shared Drive haben.",
        "Priya tient les listes, elle doit donc déjà avoir Edit sur Finance Shared Drive.",
        "Priya lleva las listas, así que ya debe de tener Edit en Finance Shared Drive.",
    ],
)
def test_what_somebody_is_thought_to_have_is_not_wished_for_them(read: Callable[..., Reading], text: str) -> None:
    assert not read(text).items


@pytest.mark.parametrize(
    "text",
    [
        "I'd like Priya to do the same in Pharmacy Stock, as Dispenser.",
        "Ich möchte, dass Priya Dispenser in Pharmacy Stock bekommt.",
        "Ich hätte gern, dass Priya in Pharmacy Stock Dispenser wird.",
        "Ich will, dass Priya auch Dispenser in Pharmacy Stock hat.",
        "Je voudrais que Priya ait Dispenser dans Pharmacy Stock.",
        "Me gustaría que Priya tuviera Dispenser en Pharmacy Stock.",
        "Me gustaría que Priya hiciera lo mismo en Pharmacy Stock, como Dispenser.",
    ],
)
def test_of_whom_somebody_wishes_that_they_have_it_gets_it_and_nobody_else(
    read: Callable[..., Reading], text: str
) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Priya Shah"]


def test_of_whom_somebody_wishes_that_they_approve_what_is_theirs_gets_nothing(read: Callable[..., Reading]) -> None:
    found = read("Me gustaría que Mia aprobara mi Edit en Ward 3 Drive.")
    assert [person and person.name for person in found.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'd like my VPN removed.", "Ana Flores"),
        ("I'd like Priya's VPN removed.", "Priya Shah"),
        ("I'd like the VPN removed from Priya.", "Priya Shah"),
        ("I need Priya's Edit on Ward 3 Drive removed.", "Priya Shah"),
        ("I'd like Priya's access to the VPN cancelled.", "Priya Shah"),
        ("We need Priya Shah's VPN switched off.", "Priya Shah"),
        ("Could you get Priya's VPN removed?", "Priya Shah"),
        ("Please have Priya's VPN removed.", "Priya Shah"),
        ("Mia asked me to have Priya's VPN removed.", "Priya Shah"),
        ("Ich hätte gern Priyas VPN entfernt.", "Priya Shah"),
        ("J'aimerais le VPN de Priya supprimé.", "Priya Shah"),
    ],
)
def test_what_somebody_wishes_removed_is_taken_from_whoever_has_it(
    read: Callable[..., Reading], text: str, name: str
) -> None:
    found = read(text)
    assert (found.intent.value, [person and person.name for person in found.beneficiaries]) == ("revoke", [name])


@pytest.mark.parametrize(
    "text",
    [
        "I don't want my VPN removed.",
        "I need the VPN, which was removed yesterday.",
        "I'd like to have my VPN back, it was removed.",
        "I'd like the ban on the VPN removed.",
    ],
)
def test_what_was_removed_or_shall_not_be_is_not_taken_away(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent.value != "revoke"


def test_from_whom_something_is_taken_for_another_gets_nothing(read: Callable[..., Reading]) -> None:
    found = read("Please take the VPN from Priya and give it to Oto.")
    assert [person and person.name for person in found.beneficiaries] == ["Oto Novák"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Priya helps Sam Reed, but Sam Reed needs Viewer in TP.", {"sam.reed"}),
        ("Priya hilft Sam Reed. Beide brauchen Viewer in TP.", {"priya", "sam.reed"}),
        ("I help Sam Reed, so I need Viewer in TP.", {"ana"}),
        ("Mia and Priya agreed that I need Viewer in TP.", {"ana"}),
        ("Mia a demandé si je pouvais avoir Viewer dans TP.", {"ana"}),
        ("Mia, Priya needs Viewer in TP.", {"priya"}),
        ("Not Priya but Oto needs Viewer in TP.", {"oto"}),
        ("Au lieu d'Oto, merci de donner Viewer dans TP à Priya.", {"priya"}),
        ("Neither Priya nor Oto needs the VPN any more, please remove it.", {"priya", "oto"}),
        ("Priya, Sam Reed und Sam Okoye brauchen Viewer in TP.", {"priya", "sam.reed", "sam.okoye"}),
        ("Sam Reed hat Priya die Listen gezeigt; jetzt bräuchte sie Viewer in TP.", {"?"}),
        ("Sam Reed showed Priya the lists; now she'd need Viewer in TP.", {"?"}),
    ],
)
def test_who_is_helped_asked_or_joined_with_others_is_told_from_who_shall_have_it(
    read: Callable[..., Reading], text: str, whom: set[str]
) -> None:
    found = read(text).beneficiaries
    assert {person.email.partition("@")[0] if person else "?" for person in found} == whom


@pytest.mark.parametrize(
    "text",
    [
        "I need the VPN until April 15. Sam",
        "VPN for me from Apr 7 to Apr 15. Sam",
        "Ich brauche den VPN bis zum 15. Sam",
        "J'ai besoin du VPN jusqu'au 15. Sam",
        "Necesito la VPN hasta el 15. Sam",
    ],
)
def test_who_signs_behind_a_day_in_the_same_line_is_its_writer(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, sender="sam.reed@stbrigid.example")
    assert [person and person.email for person in reading.beneficiaries] == ["sam.reed@stbrigid.example"]


@pytest.mark.parametrize(
    "text",
    [
        "As Oto goes part-time, I want Priya to book the rooms: Scheduler in Theatre Planner for her, please.",
        "Oto is on sick leave, so Priya books the rooms. Please give her Scheduler in Theatre Planner.",
        "As Oto has left us, Priya does his lists. She needs Scheduler in Theatre Planner.",
        "I want Priya from our ward to book the rooms: Scheduler in Theatre Planner.",
        "Da Oto nur noch halbtags kommt, möchte ich, dass Priya bucht: Scheduler im Theatre Planner für sie, bitte.",
        "Comme Oto passe à mi-temps, Priya s'occupe des listes. Merci de lui donner Scheduler dans Theatre Planner.",
        "Como Oto pasa a media jornada, Priya lleva las listas. Dadle Scheduler en Theatre Planner, por favor.",
    ],
)
def test_who_does_it_because_another_is_out_of_it_is_the_one_who_gets_it(
    read: Callable[..., Reading], text: str
) -> None:
    assert [person.name for person in read(text).beneficiaries if person] == ["Priya Shah"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Since Priya is new, Mia shows her the lists. Please give her Viewer in Theatre Planner.", [None]),
        ("When Priya is back, Oto can go. Please give her Viewer in Theatre Planner.", [None]),
        ("Oto does the lists now, so I have time and need Scheduler in Theatre Planner.", ["Ana Flores"]),
        ("Priya, whom I train, starts on Monday and needs Scheduler in Theatre Planner.", ["Priya Shah"]),
        ("Viewer in Theatre Planner please. Ana (the one with the bicycle bell)", ["Ana Flores"]),
    ],
)
def test_a_reason_tells_nobody_else(read: Callable[..., Reading], text: str, who: list[str | None]) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == who


def test_who_only_wants_what_is_made_with_it_is_not_whom_the_unknown_is_for(read: Callable[..., Reading]) -> None:
    reading = read("May I have a user for Slidewell? Mia wants the evening for the wards to be made with it.")
    assert [person and person.name for person in reading.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        "I would like Scheduler in Theatre Planner so I can book for Mia and Oto.",
        "Please give me Scheduler in Theatre Planner, then I can book for Priya.",
        "With Scheduler in Theatre Planner I could book for Priya and Oto, can I have it?",
        "I'd like to book operations for Oto in Theatre Planner.",
        "I need to count quantities for Oto in Pharmacy Stock, so Controller please.",
        "Ich brauche Scheduler im Theatre Planner, dann kann ich für Priya buchen.",
        "Je voudrais Scheduler dans Theatre Planner, comme ça je peux réserver pour Priya.",
        "Quisiera Scheduler en Theatre Planner, así puedo reservar para Priya.",
        "Quiero reservar operaciones para Oto en Theatre Planner.",
    ],
)
def test_for_whom_somebody_can_do_something_is_not_who_gets_it(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to create an account for Oto in Theatre Planner, Viewer.",
        "I'd like to order a licence for Oto in Theatre Planner, Viewer.",
        "I'd like to enter a request for Oto: Viewer in Theatre Planner.",
        "I need to add a user for Oto in Theatre Planner, Viewer.",
        "Scheduler in Theatre Planner for Oto, so I can hand him the list.",
        "Ich möchte für Oto Scheduler im Theatre Planner beantragen.",
        "Je voudrais créer un compte pour Oto dans Theatre Planner, Viewer.",
        "Quiero crear un acceso para Oto en Theatre Planner, Viewer.",
    ],
)
def test_for_whom_somebody_orders_access_is_who_gets_it(read: Callable[..., Reading], text: str) -> None:
    assert [person and person.name for person in read(text).beneficiaries] == ["Oto Novák"]


@pytest.mark.parametrize(
    "text",
    [
        "I will book operations for Oto in the Theatre Planner, please give me Scheduler.",
        "Je voudrais réserver des opérations pour Oto dans le Theatre Planner.",
        "Je dois réserver des opérations pour Mia dans le Theatre Planner.",
        "Ich möchte im Theatre Planner Operationen für Oto buchen.",
        "Ich buche Operationen für Mia und brauche dafür Scheduler im Theatre Planner.",
        "Quiero reservar operaciones para Oto en el Theatre Planner.",
    ],
)
def test_what_the_writer_does_for_somebody_is_for_the_writer(read: Callable[..., Reading], text: str) -> None:
    found = read(text)
    assert [wish.entitlement.label for wish in found.items] == ["Theatre Planner (Scheduler)"]
    assert [person and person.name for person in found.beneficiaries] == ["Ana Flores"]


@pytest.mark.parametrize(
    "text",
    [
        "Bitte gebt Oto Scheduler im Theatre Planner, damit er für Mia buchen kann.",
        "Dadle a Oto Scheduler en el Theatre Planner para que reserve para Mia.",
        "Scheduler in the Theatre Planner for Oto, he books for Mia.",
        "Oto needs Scheduler in the Theatre Planner, he will be booking for Mia.",
        "Can Oto get Scheduler in the Theatre Planner so he's able to book things for Mia and Priya?",
        "Ich möchte Scheduler im Theatre Planner für Oto buchen.",
        "Je voudrais demander pour Oto Scheduler dans le Theatre Planner.",
    ],
)
def test_for_whom_somebody_does_it_gets_nothing_by_it(read: Callable[..., Reading], text: str) -> None:
    found = read(text)
    assert [wish.entitlement.label for wish in found.items] == ["Theatre Planner (Scheduler)"]
    assert [person and person.name for person in found.beneficiaries] == ["Oto Novák"]


@pytest.mark.parametrize(
    ("above", "below", "what", "whom"),
    [
        (
            "Only for Priya please, Oto is not decided yet.",
            "I need Edit on F: drive. Priya needs VPN.",
            "VPN (User)",
            "Priya Shah",
        ),
        (
            "Please do the second, for Priya Shah.",
            "1. I'd like Edit on F: drive\n2. Priya would like VPN",
            "VPN (User)",
            "Priya Shah",
        ),
        (
            "Bitte nur Priya freischalten, Oto kläre ich noch.",
            "Priya braucht VPN. Ich bräuchte Edit auf F: drive.",
            "VPN (User)",
            "Priya Shah",
        ),
        (
            "Merci de donner à Oto ce qu'il demande. Pour Priya, non.",
            "il me faut VPN. Priya veut Edit sur F: drive.",
            "VPN (User)",
            "Oto Novák",
        ),
        (
            "Dadle a Oto lo que pide. Lo de Priya no.",
            "necesito VPN. Priya quiere Edit en F: drive.",
            "VPN (User)",
            "Oto Novák",
        ),
        ("Please set up what Oto asks for.", "Priya needs VPN.", "VPN (User)", "Priya Shah"),
        (
            "Please see Oto's mail and set Priya up.",
            "our billing clerk starts on Monday. VPN would do.",
            "VPN (User)",
            "Priya Shah",
        ),
    ],
)
def test_of_a_forwarded_mail_only_the_wish_of_whom_the_words_above_name_is_filed(
    read: Callable[..., Reading], above: str, below: str, what: str, whom: str
) -> None:
    header = "From: Oto Novák\nSent: Monday\nTo: Mia Chen\nSubject: access"
    reading = read(
        f"{above}\nMia\n\n{header}\n\nMia, {below}\nOto", subject="Fwd: access", sender="mia@stbrigid.example"
    )
    assert [wish.entitlement.label for wish in reading.items] == [what]
    assert [person and person.name for person in reading.beneficiaries] == [whom]


@pytest.mark.parametrize(
    "mail",
    [
        "Please give Priya Shah the VPN.\nAna\nPS: not Priya, sorry, I meant Oto Novák.",
        "Can you put Priya Shah on the VPN.\nAna\nPS scrap Priya, it's Oto Novák who works from home.",
        "Dad a Priya Shah Viewer en Theatre Planner.\nAna\nPD: no Priya, perdón, sino Oto Novák.",
        "Bitte Priya Shah den VPN geben.\nAna\nPS: nicht Priya, sondern Oto Novák.",
    ],
)
def test_who_was_named_by_mistake_gets_nothing(read: Callable[..., Reading], mail: str) -> None:
    whom = [person and person.name for person in read(mail).beneficiaries]
    assert whom in (["Oto Novák"], [None])


def test_who_has_it_already_leaves_the_other_in(read: Callable[..., Reading]) -> None:
    reading = read("Please give Priya Shah the VPN. Not Oto Novák, he has it already.")
    assert [person and person.name for person in reading.beneficiaries] == ["Priya Shah"]
