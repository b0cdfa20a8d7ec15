"""What shall end, now or later, what only runs out, and what is in order: words that are easily taken for a wish."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "text",
    [
        "The VPN can be switched off for me, I'm on the ward all week.",
        "From now on the VPN can be closed for me.",
        "I've stopped working from home. Please switch off the VPN for me.",
        "El VPN se puede desactivar para mí, estoy en la planta.",
    ],
)
def test_what_is_switched_off_for_me_ends(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["VPN (User)"])


def test_what_is_for_me_and_to_be_prolonged_right_behind_is_an_extension(read: Read) -> None:
    reading = read("VPN for me, extend to 28 February 2027 pls")
    assert (reading.intent, labels(reading), str(reading.until)) == (Intent.EXTEND, ["VPN (User)"], "2027-02-28")


def test_both_to_be_withdrawn_ends_both(read: Read) -> None:
    reading = read("Two are left: Theatre Planner (Scheduler) and the VPN. Both to be withdrawn, please.")
    assert reading.intent is Intent.REVOKE
    assert labels(reading) == ["Theatre Planner (Scheduler)", "VPN (User)"]


@pytest.mark.parametrize("text", ["Theatre Planner, Viewer, for me please.", "Scheduler in Theatre Planner for me."])
def test_what_is_for_me_and_does_not_end_is_wished_for(read: Read, text: str) -> None:
    assert read(text).intent is Intent.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "The VPN stops for me on 30 April. I work from home and would like to carry on, please prolong it to 31 May.",
        "VPN stops for me at the end of April. I still work from home, so please extend it until 31 May.",
        "My VPN expires on 30 April and I would like to carry on, so please renew it until 31 May.",
    ],
)
def test_what_stops_for_me_and_shall_be_prolonged_is_an_extension(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), str(reading.until)) == (Intent.EXTEND, ["VPN (User)"], "2026-05-31")


@pytest.mark.parametrize(
    "text",
    [
        "Please let me have Scheduler in Theatre Planner until 24 April and then take it off me, not a day longer.",
        "I need Scheduler in Theatre Planner until 24 April, afterwards please remove it again.",
        "Give me Scheduler in Theatre Planner until 24 April and take it away again when it's over.",
        "Bitte gebt mir Scheduler in Theatre Planner bis 24. April und nehmt es mir danach wieder weg.",
        "Merci de me donner Scheduler dans Theatre Planner jusqu'au 24 avril puis de me le retirer.",
        "Dame Scheduler en Theatre Planner hasta el 24 de abril y después quítamelo.",
    ],
)
def test_what_shall_be_taken_away_again_afterwards_is_given_first(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Scheduler)"])
    assert str(reading.until) == "2026-04-24"


def test_what_is_named_behind_then_ends_now(read: Read) -> None:
    reading = read("Please remove my Scheduler in Theatre Planner and then my VPN.")
    assert (reading.intent, len(reading.items)) == (Intent.REVOKE, 2)


@pytest.mark.parametrize(
    "text",
    [
        "There's nothing wrong with the VPN, I can get in.",
        "With the VPN everything is fine, I can get in.",
        "I can get into Theatre Planner just fine.",
        "In Theatre Planner itself everything is in order and I've all I need there.",
        "I have no complaints about CareBook CRM, I've got what I need there.",
        "Am VPN fehlt mir nichts, da komme ich rein.",
        "Rien à redire sur VPN, j'y entre sans problème.",
        "Con VPN todo está en orden, tengo todo lo que necesito.",
    ],
)
def test_what_is_in_order_is_not_asked_for(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER
    beside = read(f"I need Controller in Pharmacy Stock. {text}")
    assert labels(beside) == ["Pharmacy Stock (Controller)"]


def test_of_what_shall_end_the_level_that_one_has_is_meant_and_not_the_one_that_stays(read: Read) -> None:
    text = "I noticed that I still hold List Approver in Theatre Planner. Off with it! Scheduler of course stays."
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (List Approver)"])


@pytest.mark.parametrize(
    "text",
    [
        "I don't need Viewer in Theatre Planner. If so, then remove it, please.",
        "I'm in the ward again and don't need Viewer in Theatre Planner; then please take it away.",
        "Ich brauche Viewer im Theatre Planner nicht, dann bitte wegnehmen.",
        "I only needed Viewer in Theatre Planner for the audit, then remove it please.",
        "Viewer in Theatre Planner: I only needed it for the audit, please remove it now.",
        "Viewer im Theatre Planner habe ich nur kurz gebraucht, bitte wieder wegnehmen.",
        "Je n'avais besoin de Viewer dans Theatre Planner que pour l'audit, merci de le retirer.",
        "Solo necesitaba Viewer en Theatre Planner para la auditoría, quitádmelo por favor.",
        "I find Priya as Viewer in Theatre Planner. She has retired. Out with it please.",
        "Priya still has Viewer in Theatre Planner. Out with it please.",
    ],
)
def test_what_an_order_only_points_to_ends(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (Viewer)"])
    assert [person and person.name for person in reading.beneficiaries] == [
        "Priya Shah" if "Priya" in text else "Ana Flores"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Please give me Viewer in Theatre Planner, then remove the VPN.",
        "Please give me Viewer in Theatre Planner, and then remove the VPN.",
        "Bitte gebt mir Viewer im Theatre Planner und nehmt mir dann den VPN weg.",
    ],
)
def test_nothing_is_given_that_shall_be_taken_away_or_taken_that_shall_be_given(read: Read, text: str) -> None:
    given = "Theatre Planner (Viewer)" if read(text).intent is Intent.REQUEST else "VPN (User)"
    assert labels(read(text)) == [given]


@pytest.mark.parametrize(
    "text",
    [
        "I have Viewer in Theatre Planner. The list there is wrong, out with it!",
        "Pharmacy Stock zeigt alte Medikamente an, weg damit.",
    ],
)
def test_what_is_wrong_with_a_system_and_shall_go_is_no_access_that_ends(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner what I need there is Viewer.",
        "No me falta nada, solo Viewer en Theatre Planner.",
        "Il ne me manque rien, juste Viewer dans Theatre Planner.",
    ],
)
def test_what_is_all_that_one_lacks_is_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Viewer)"]


def test_who_still_turns_up_and_shall_be_taken_out_loses_it(read: Read) -> None:
    text = "I see that Priya, who left in May, still turns up as Viewer in Theatre Planner. Please take her out there"
    reading = read(f"{text}, and her Admin in the CareBook CRM along with it.")
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (Viewer)", "CareBook CRM (Admin)"])


@pytest.mark.parametrize(
    "text",
    [
        "My VPN may be cancelled.",
        "I work at the main building for good now and not from home any more. My VPN may be cancelled.",
        "The audit is over. My VPN could be removed now, thanks.",
        "Mein VPN kann gekündigt werden, ich arbeite nicht mehr von zu Hause.",
        "Ich bin jetzt fest im Haus. Mein VPN darf gestrichen werden.",
        "Je ne travaille plus de chez moi. Mon VPN peut être résilié.",
        "Ya no trabajo desde casa. Mi VPN se puede dar de baja.",
    ],
)
def test_what_may_be_taken_away_ends(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "You may switch my VPN off again.",
        "Please turn my VPN off, I work on site from now on.",
        "Could you turn off my VPN?",
        "Schaltet mein VPN bitte ab, ich bin wieder im Haus.",
        "Bitte schalten Sie mein VPN wieder aus.",
        "Coupez mon VPN, je travaille de nouveau sur place.",
        "Quítenme el VPN, ya trabajo en el hospital.",
    ],
)
def test_what_is_switched_off_ends_however_far_the_verb_is_parted(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "You may withdraw my Viewer for Theatre Planner.",
        "The audit is over. You can remove my Viewer in Theatre Planner.",
        "Feel free to delete my Viewer in Theatre Planner.",
        "Ihr dürft meinen Viewer im Theatre Planner wieder löschen.",
        "Vous pouvez retirer mon Viewer dans Theatre Planner.",
        "Podéis quitar mi Viewer en Theatre Planner.",
    ],
)
def test_what_the_desk_may_take_away_ends(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "Please turn my VPN on.",
        "Schaltet mich bitte für das VPN frei.",
        "Stellt mir bitte das VPN aus, als User.",
        "Please switch the lights off on your way. I need the VPN, please.",
    ],
)
def test_what_is_switched_on_or_something_else_ends_nothing(read: Read, text: str) -> None:
    assert read(text).intent is Intent.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "VPN sessions may be cancelled at any time, the notice says.",
        "Can my appointment be cancelled? I see it in Theatre Planner as Viewer.",
        "My VPN may be blocked?",
        "Please don't go and take Viewer in Theatre Planner away from people now, that isn't what I'm saying.",
    ],
)
def test_what_may_end_by_itself_or_shall_not_end_takes_nothing_away(read: Read, text: str) -> None:
    assert read(text).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "label", "names"),
    [
        (
            "Take the Badge Pharmacy back from Sam Reed and Priya Shah, would you.",
            "Badge Pharmacy (Entry)",
            ["Sam Reed", "Priya Shah"],
        ),
        ("Take VPN back from Priya Shah.", "VPN (User)", ["Priya Shah"]),
        ("Take Viewer in Theatre Planner back from Sam Reed, please.", "Theatre Planner (Viewer)", ["Sam Reed"]),
    ],
)
def test_what_is_taken_back_from_somebody_ends_for_them(read: Read, text: str, label: str, names: list[str]) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, [label])
    assert [person.name for person in reading.beneficiaries if person] == names


@pytest.mark.parametrize(
    "text",
    [
        "With Viewer in Theatre Planner I can go home earlier. I need it, please.",
        "Is it true that one may go along on Thursdays? I need Viewer in Theatre Planner.",
        "I need Viewer in Theatre Planner so that I can go to the ward without asking.",
    ],
)
def test_somewhere_one_can_go_is_no_access_that_can_go(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Viewer)"])


@pytest.mark.parametrize(
    "text",
    [
        "I read that my VPN stops on 4 April. I travel all summer, so could it be prolonged until 31 October?",
        "They say my VPN stops on 4 April. I still travel, so could it be extended until 31 October?",
    ],
)
def test_the_day_on_which_something_stops_is_not_the_day_until_which_it_shall_go_on(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.EXTEND, ["VPN (User)"])
    assert reading.until == date(2026, 10, 31)


@pytest.mark.parametrize(
    "text",
    [
        "Please remove my Edit on the Ward 3 Drive, Read is enough.",
        "Bitte nehmt mir Edit auf dem Ward 3 Drive weg, Read reicht.",
        "Retirez-moi Edit sur le Ward 3 Drive, Read suffit.",
        "Quítenme Edit en el Ward 3 Drive, con Read basta.",
        "I no longer need Edit on the Ward 3 Drive, Read is enough.",
    ],
)
def test_a_level_that_is_enough_does_not_end_with_the_other(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.ask) == (Intent.REVOKE, ["Ward 3 Drive (Edit)"], ())


@pytest.mark.parametrize(
    "text",
    [
        "Priya is not done with the audit yet, so let her keep Viewer in Theatre Planner until 10 July.",
        "Please let Priya hold on to Viewer in Theatre Planner until 10 July.",
        "Darf Priya den Viewer im Theatre Planner bitte bis 10. Juli behalten?",
        "Lasst ihr bitte Theatre Planner Viewer bis 10. Juli, Priya ist noch nicht fertig.",
        "Priya n'a pas fini l'inventaire. Laissez-lui Viewer dans Theatre Planner jusqu'au 10 juillet.",
        "Priya no ha terminado, así que dejadle Viewer en Theatre Planner hasta el 10 de julio.",
        "¿Puede Priya conservar Viewer en Theatre Planner hasta el 10 de julio, por favor?",
    ],
)
def test_what_somebody_may_keep_until_a_day_is_prolonged(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.until) == (
        Intent.EXTEND,
        ["Theatre Planner (Viewer)"],
        date(2026, 7, 10),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Please let Priya into the VPN until 30 June.",
        "Lasst Priya bitte bis 30. Juni ins VPN.",
        "Please keep an eye on the queue until 30 June, and give Priya the VPN.",
    ],
)
def test_who_is_let_in_until_a_day_is_given_it(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "Please keep Theatre Planner running until 10 July.",
        "Let me hang on to the Theatre Planner printouts until 10 July.",
        "Darf ich das Theatre Planner Handbuch bis 10. Juli behalten?",
        "Laissez-moi le Theatre Planner ouvert jusqu'au 10 juillet.",
    ],
)
def test_who_keeps_something_else_of_a_system_until_a_day_prolongs_nothing(read: Read, text: str) -> None:
    assert read(text).intent is not Intent.EXTEND


@pytest.mark.parametrize(
    "text",
    [
        "I gave my laptop back. You can switch off the VPN of mine.",
        "You may turn off the VPN I have, I am back at my desk.",
        "Ihr könnt das VPN von mir abschalten.",
        "Vous pouvez couper le VPN que j'ai, j'ai rendu mon portable.",
        "Podéis desconectar el VPN mío, he devuelto el portátil.",
    ],
)
def test_what_is_said_to_be_mine_behind_its_name_is_switched_off(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "From October I lead a shift, so it will be me booking the operations in Theatre Planner and, sadly, taking "
        "patients off when they come too late. What do you need from me?",
        "I count in Pharmacy Stock from May and take boxes off when they are too old. Could you set that up?",
    ],
)
def test_who_takes_things_off_at_work_takes_no_access_away(read: Read, text: str) -> None:
    assert read(text).intent is not Intent.REVOKE


@pytest.mark.parametrize(
    "text",
    [
        "My VPN ends on 15 April. I still work from home, so kindly make it 15 October instead.",
        "Mon VPN se termine le 15 avril. Mettez plutôt le 15 octobre, s'il vous plaît.",
        "Mi VPN termina el 15 de abril. Ponedlo mejor hasta el 15 de octubre, por favor.",
    ],
)
def test_the_day_that_an_end_is_to_become_is_the_new_end(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.until) == (Intent.EXTEND, date(2026, 10, 15))


@pytest.mark.parametrize(
    "text",
    [
        "Close Badge Pharmacy for my card, please.",
        "Please lock the pharmacy door for my card, I've changed wards.",
        "Block Badge Pharmacy on my badge, please.",
        "Please block the pharmacy for my badge, I lost it.",
    ],
)
def test_a_door_that_is_closed_for_a_card_is_taken_away(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Badge Pharmacy (Entry)"])


def test_a_door_that_is_opened_for_a_card_is_given(read: Read) -> None:
    reading = read("Could you open Badge Pharmacy for my card, please?")
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Badge Pharmacy (Entry)"])


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Please get rid of Scheduler in Theatre Planner for Priya Shah.", ["Theatre Planner (Scheduler)"]),
        ("Get rid of the VPN for Sam Okoye please.", ["VPN (User)"]),
        ("I'd like to be rid of Dispenser in Pharmacy Stock.", ["Pharmacy Stock (Dispenser)"]),
        ("Could I be rid of Dispenser in Pharmacy Stock?", ["Pharmacy Stock (Dispenser)"]),
        ("I want to get rid of my old Viewer in Pharmacy Stock.", ["Pharmacy Stock (Viewer)"]),
        ("Ich möchte Dispenser im Pharmacy Stock loswerden.", ["Pharmacy Stock (Dispenser)"]),
        ("Ich wäre Dispenser im Pharmacy Stock gern los.", ["Pharmacy Stock (Dispenser)"]),
        ("Mein VPN wäre ich gern los.", ["VPN (User)"]),
        ("Je voudrais me débarrasser de mon VPN.", ["VPN (User)"]),
        ("Quisiera librarme de Dispenser en Pharmacy Stock.", ["Pharmacy Stock (Dispenser)"]),
        ("So the Badge Loading Dock needs to come off Priya Shah please.", ["Badge Loading Dock (Entry)"]),
        ("The VPN has to come off Priya Shah.", ["VPN (User)"]),
        ("Badge Pharmacy should come off Sam Okoye please, he is on the wards.", ["Badge Pharmacy (Entry)"]),
        ("You can remove Scheduler in Theatre Planner from me. Viewer has to stay.", ["Theatre Planner (Scheduler)"]),
        ("Bei Priya Shah muss Badge Loading Dock wieder runter, bitte.", ["Badge Loading Dock (Entry)"]),
        ("S'il te plaît retire Scheduler dans Theatre Planner à Priya Shah.", ["Theatre Planner (Scheduler)"]),
        (
            "Por favor, quita los dos para Priya Shah: Viewer en Theatre Planner y VPN.",
            ["Theatre Planner (Viewer)", "VPN (User)"],
        ),
        (
            "Priya left in May. I came across her as Scheduler in Theatre Planner. Kindly get rid of that for Priya.",
            ["Theatre Planner (Scheduler)"],
        ),
        (
            "I came across Priya as Scheduler in Theatre Planner and with the VPN. Kindly get rid of both for Priya.",
            ["Theatre Planner (Scheduler)", "VPN (User)"],
        ),
    ],
)
def test_what_is_to_come_off_somebody_or_to_be_got_rid_of_is_not_given(read: Read, text: str, ended: list[str]) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ended)


@pytest.mark.parametrize(
    "text",
    [
        "I need to get rid of the paper list, so please give me Scheduler in Theatre Planner.",
        "I have to get rid of old operations in Theatre Planner, so I need Scheduler.",
        "I want to get rid of the paper lists and book in Theatre Planner as Scheduler.",
        "Ich möchte die Papierlisten im Theatre Planner loswerden und brauche Scheduler.",
        "The cover has to come off the pump, so I need Scheduler in Theatre Planner.",
        "Der Preis muss wieder runter, deshalb brauche ich Scheduler in Theatre Planner.",
        "The operation needs to come off the list in Theatre Planner, I need Scheduler.",
        "Old operations must come off Theatre Planner, please give me Scheduler.",
        "Surgeons who left should come off Theatre Planner, can I have Scheduler?",
        "Por favor elimina la operación doble, y dame Scheduler en Theatre Planner.",
    ],
)
def test_what_comes_off_or_goes_elsewhere_ends_no_access(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Scheduler)"])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Leave me Viewer in Theatre Planner, but Scheduler can go, I book nothing any more.",
            "Theatre Planner (Scheduler)",
        ),
        ("Lasst mir Viewer im Theatre Planner, aber Scheduler kann weg.", "Theatre Planner (Scheduler)"),
        ("Laissez-moi Viewer dans Theatre Planner, mais Scheduler peut partir.", "Theatre Planner (Scheduler)"),
        (
            "There is no reason left for me to have Viewer in Theatre Planner. Kindly close that door behind me.",
            "Theatre Planner (Viewer)",
        ),
        ("Oto is no longer with us. His pharmacy door has to be blocked.", "Badge Pharmacy (Entry)"),
        ("Oto ist seit Freitag nicht mehr bei uns. Seine pharmacy door gehört gesperrt.", "Badge Pharmacy (Entry)"),
        (
            "Oto est parti en janvier et il est encore dans Theatre Planner avec Scheduler. Dehors, s'il vous plaît.",
            "Theatre Planner (Scheduler)",
        ),
        (
            "Oto left in January and is still in Theatre Planner with Scheduler. Out with him, please.",
            "Theatre Planner (Scheduler)",
        ),
        (
            "Oto ging im Januar und steht noch mit Scheduler im Theatre Planner. Raus damit, bitte.",
            "Theatre Planner (Scheduler)",
        ),
    ],
)
def test_what_is_to_go_in_other_words_is_taken_away_and_never_given(read: Read, text: str, label: str) -> None:
    reading = read(text)
    assert (reading.intent, [wish.entitlement.label for wish in reading.items]) == (Intent.REVOKE, [label])


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Could you stretch my Scheduler in Theatre Planner to 31 August?", "2026-08-31"),
        ("¿Le podéis estirar el Scheduler de Theatre Planner a Priya hasta el 31 de agosto?", "2026-08-31"),
        ("My Viewer in Theatre Planner ends the day after tomorrow. Can it go on until 31 August?", "2026-08-31"),
        ("Mein Viewer im Theatre Planner endet übermorgen. Geht es noch bis zum 31. August weiter?", "2026-08-31"),
    ],
)
def test_the_day_that_an_end_shall_be_instead_prolongs_it(read: Read, text: str, until: str) -> None:
    reading = read(text)
    assert (reading.intent, len(reading.items), str(reading.until)) == (Intent.EXTEND, 1, until)


@pytest.mark.parametrize(
    "text",
    [
        "Priya muss ihren Zugang zum VPN nicht verlieren.",
        "Ich möchte nicht, dass Priya den VPN verliert.",
        "I don't want Priya to lose the VPN.",
        "Soll Priya den VPN verlieren?",
        "The VPN was removed from Priya last week.",
        "Der VPN wurde Priya gestern entzogen.",
        "Could you check whether Priya's VPN was removed yesterday?",
        "Priya's VPN request should go to Oto.",
        "Please move Priya's VPN meeting to Oto.",
    ],
)
def test_what_nobody_shall_lose_or_has_lost_long_since_is_neither_taken_nor_given(read: Read, text: str) -> None:
    assert read(text).items == ()


def test_mon_before_a_name_is_no_monday(read: Read) -> None:
    assert read("Mon VPN doit être supprimé.").until is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Bitte Edit auf Ward 3 Drive für mich; ab 1. Mai kann das wieder weg.", date(2026, 4, 30)),
        ("Merci de me donner Edit sur Ward 3 Drive ; vous pourrez me le retirer le 1er mai.", date(2026, 5, 1)),
        ("Denme Edit en Ward 3 Drive; me lo pueden quitar el 1 de mayo.", date(2026, 5, 1)),
        ("Please give Priya Edit on Ward 3 Drive, and take it away on 1 May.", date(2026, 5, 1)),
    ],
)
def test_what_may_be_taken_away_again_on_a_day_is_given_until_then(read: Read, text: str, end: date) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.until) == (Intent.REQUEST, ["Ward 3 Drive (Edit)"], end)


@pytest.mark.parametrize(
    "text", ["Please remove my VPN, you can delete it on 1 May.", "I don't need the VPN, please remove it on 1 May."]
)
def test_what_is_not_wanted_is_not_given_until_the_day_it_goes(read: Read, text: str) -> None:
    assert read(text).intent is not Intent.REQUEST


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Ich brauche den VPN etwas länger.", None),
        ("J'ai besoin du VPN un peu plus longtemps.", None),
        ("Necesito la VPN más tiempo.", None),
        ("Todavía necesito la VPN durante tres semanas.", date(2026, 4, 1)),
        ("Kann mein VPN bis Ende Mai offen bleiben?", date(2026, 5, 31)),
        ("Please leave my VPN on until the end of May.", date(2026, 5, 31)),
        ("Please don't switch off my VPN on Friday, I need it until 10 April.", date(2026, 4, 10)),
        ("Könnte ich den VPN bis Juni statt bis April behalten?", date(2026, 6, 30)),
        ("Mein VPN soll statt Ende März erst am 30. Juni enden.", date(2026, 6, 30)),
    ],
)
def test_what_shall_go_on_longer_is_prolonged_and_not_asked_for_anew(read: Read, text: str, end: date | None) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.until) == (Intent.EXTEND, ["VPN (User)"], end)


@pytest.mark.parametrize(
    "text", ["Ich brauche den VPN, weil die Backups länger dauern.", "I need the VPN because backups take longer."]
)
def test_what_takes_longer_prolongs_no_access(read: Read, text: str) -> None:
    assert read(text).intent is Intent.REQUEST


@pytest.mark.parametrize("text", ["I don't need the VPN any longer.", "Ich brauche den VPN nicht länger."])
def test_what_is_not_needed_any_longer_ends(read: Read, text: str) -> None:
    assert read(text).intent is Intent.REVOKE


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Priya doesn't have the VPN any more and needs it again.", "Priya Shah"),
        ("Last week they took the VPN from Oto. I need it now.", "Ana Flores"),
        ("Since Priya lost her VPN yesterday, I need the VPN to help.", "Ana Flores"),
        ("Ich brauche den VPN, damit Priya ihn nicht mehr nutzen muss.", "Ana Flores"),
    ],
)
def test_what_somebody_has_no_more_may_be_wished_for_again(read: Read, text: str, whom: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.REQUEST
    assert [person and person.name for person in reading.beneficiaries] == [whom]


def test_what_one_no_longer_has_and_needs_again_is_not_taken_away(read: Read) -> None:
    assert read("Priya hat den VPN nicht mehr und braucht ihn wieder.").items == ()


@pytest.mark.parametrize(
    "text",
    [
        "I need Viewer in Theatre Planner and Edit on Ward 3 Drive. They can go after 31 December.",
        "I need Viewer in Theatre Planner and Edit on Ward 3 Drive. Both can go after 31 December.",
        "I need:\n\nTheatre Planner: Viewer\nWard 3 Drive: Edit\n\nThey can be removed after 31 December.",
        "Ich brauche Viewer im Theatre Planner und Edit auf Ward 3 Drive. Das kann ab 1. Januar wieder weg.",
    ],
)
def test_both_of_what_may_go_again_later_are_asked_for_until_then(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, str(reading.until)) == (Intent.REQUEST, "2026-12-31")
    assert labels(reading) == ["Theatre Planner (Viewer)", "Ward 3 Drive (Edit)"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Priya braucht den VPN daher nicht mehr.", "VPN (User)"),
        ("Priya braucht den VPN also nicht mehr, bitte herausnehmen.", "VPN (User)"),
        ("REQ-2026-00012 könnt ihr streichen und Viewer im Theatre Planner auch.", "Theatre Planner (Viewer)"),
    ],
)
def test_what_is_needed_no_more_for_a_reason_or_beside_a_request_ends(read: Read, text: str, label: str) -> None:
    assert (read(text).intent, labels(read(text))) == (Intent.REVOKE, [label])


@pytest.mark.parametrize(
    "text",
    [
        "I need the VPN for the renewal of our licence.",
        "I need the VPN for the extension of my stay.",
        "Il me faut le VPN pour le renouvellement de mon badge.",
        "Il me faut le VPN pour renouveler le bail.",
        "Ich brauche das VPN für die Verlängerung unserer Zertifizierung.",
        "Necesito la VPN para la prórroga del seguro.",
    ],
)
def test_what_else_shall_be_prolonged_with_the_access_prolongs_none(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "Pour le renouvellement de mon VPN, merci.",
        "I need the VPN for an extension of two weeks.",
        "I would like an extension of the VPN for the renewal of the contract.",
        "Please extend my VPN for the renewal of the contract until June.",
        "Es geht um die Verlängerung des Zugangs zum VPN.",
    ],
)
def test_the_access_that_shall_be_prolonged_is(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.EXTEND, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "My access to Pharmacy Stock (Viewer) ends next week. Could I keep it until 28 August 2026?",
        "Viewer in Pharmacy Stock expires on 30 June. Could it stay until 28 August 2026?",
        "My Viewer in Pharmacy Stock runs out on Friday and could it stay until 28 August 2026?",
        "Mein Zugang zu Pharmacy Stock (Viewer) endet nächste Woche. Könnte ich es bis 28. August 2026 behalten?",
        "Mein Viewer in Pharmacy Stock läuft am Freitag aus, kann das bis 28. August 2026 bleiben?",
        "Mein Viewer in Pharmacy Stock läuft am Freitag aus. Bitte bis 28. August 2026 laufen lassen.",
        "Mon Viewer dans Pharmacy Stock expire vendredi. Peut-il rester jusqu'au 28 août 2026 ?",
    ],
)
def test_what_ends_and_is_pointed_to_as_to_stay_until_a_day_is_prolonged(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), str(reading.until)) == (
        Intent.EXTEND,
        ["Pharmacy Stock (Viewer)"],
        "2026-08-28",
    )


def test_what_is_to_be_left_as_it_is_until_somebody_writes_is_not_prolonged(read: Read) -> None:
    assert read("Please leave everything as it is until one of us writes to you again.").intent is Intent.OTHER
