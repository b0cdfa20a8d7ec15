"""What somebody has already: it goes on, it ends, or it is too little; and a level that its writer does not know."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "text",
    [
        "I've got Scheduler in Theatre Planner until Friday. Could you give me three more weeks?",
        "My Scheduler in Theatre Planner is over tomorrow, please add another ten days.",
        "I need two additional months of Scheduler in Theatre Planner, the trial got delayed.",
        "Ich habe Scheduler im Theatre Planner bis heute, gebt mir bitte noch vier Wochen.",
        "Bitte noch einen Monat Scheduler im Theatre Planner für mich, die Umstellung dauert.",
        "Mein Scheduler im Theatre Planner endet Freitag, ich bräuchte weitere 14 Tage.",
        "J'ai Scheduler dans Theatre Planner jusqu'à vendredi, il me faudrait deux semaines de plus.",
        "Pourriez-vous m'accorder un mois supplémentaire de Scheduler dans Theatre Planner ?",
        "Tengo Scheduler en Theatre Planner hasta el viernes, ¿me dais dos semanas más?",
        "Necesito otros 15 días de Scheduler en Theatre Planner, la prueba se alarga.",
    ],
)
def test_who_asks_for_more_days_has_it_prolonged(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.EXTEND, ["Theatre Planner (Scheduler)"])


@pytest.mark.parametrize(
    "text",
    [
        "Priya Shah is on the VPN till Friday. I'd like her on it till the end of June.",
        "I have the VPN until 20 March. I'd need it until 30 April.",
        "Oto Novák has VPN up to the end of March. He needs it to the end of May.",
        "Ich bin bis Freitag im VPN. Ich brauche das bis Ende April.",
        "Priya Shah hat VPN bis Monatsende. Sie braucht es bis Ende Juni.",
        "Das VPN habe ich bis 31. März, ich bräuchte es aber bis 30. April.",
        "J'ai le VPN jusqu'au 20 mars. Il me le faudrait jusqu'au 30 avril.",
        "Priya Shah a le VPN jusqu'à vendredi. Elle en a besoin jusqu'à fin juin.",
        "Tengo VPN hasta el viernes. Lo necesito hasta el 30 de abril.",
        "Priya Shah tiene VPN hasta fin de mes. Lo necesita hasta finales de junio.",
    ],
)
def test_who_has_it_until_one_day_and_needs_it_until_a_later_one_has_it_prolonged(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.EXTEND, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "Theatre Planner: Sam Okoye works in the pharmacy now. Scheduler off, Viewer he has to keep.",
        "Result of the review of Theatre Planner:\n\nOkoye, Sam: Scheduler - to be revoked\n",
        "Review of Theatre Planner\n\nSam Okoye: Scheduler - to be removed, no longer on the ward\n",
        "Sam Okoye, Theatre Planner: Scheduler to be taken away.",
        "Theatre Planner, Sam Okoye: Scheduler bitte raus, Viewer bleibt.",
        "Sam Okoye arbeitet jetzt in der Apotheke. Im Theatre Planner: Scheduler weg, Viewer behält er.",
        "Prüfung Theatre Planner:\n\nSam Okoye: Scheduler - zu entziehen\n",
        "Revue de Theatre Planner :\n\nSam Okoye : Scheduler - à retirer\n",
        "Sam Okoye, Theatre Planner : Scheduler à supprimer, Viewer reste.",
        "Revisión de Theatre Planner:\n\nSam Okoye: Scheduler - a retirar\n",
    ],
)
def test_a_level_that_shall_go_is_never_given(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.REVOKE or not reading.items
    assert labels(reading) in ([], ["Theatre Planner (Scheduler)"])


@pytest.mark.parametrize(
    "text",
    [
        "The most I've ever had in Theatre Planner is Viewer, and now I have to run the room. Could that be sorted?",
        "All I've got in Theatre Planner is Viewer. I've taken over the lists from Oto, could you fix that?",
        "Theatre Planner gives me Viewer, which isn't enough for the new job. Is something possible until 30 June?",
        "I'm Ana from ward 3 (Viewer in Theatre Planner). Mia leaves and I take over her lists. Until June, please.",
        "Im Theatre Planner steht bei mir Viewer, das genügt nicht mehr. Könnt ihr das bitte anheben?",
        "Alles, was ich im Theatre Planner habe, ist Viewer, damit komme ich nicht weiter. Bitte ändern.",
        "Theatre Planner m'est ouvert comme Viewer, c'est trop peu pour mon nouveau poste. Merci d'y remédier.",
        "Je suis Ana, du service 3 (Viewer dans Theatre Planner). Je reprends les listes de Mia. Jusqu'en juin svp.",
        "En Theatre Planner solo tengo Viewer y no me alcanza para el nuevo puesto. ¿Se puede cambiar?",
        "Soy Ana, de la planta 3 (Viewer en Theatre Planner). Me han tocado las listas de Mia. Hasta junio, por favor.",
    ],
)
def test_the_level_that_is_too_little_is_not_asked_for(read: Read, text: str) -> None:
    assert "Theatre Planner (Viewer)" not in labels(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "I need Theatre Planner to cancel and book operations, but which role that is I can't tell.",
        "Please add me to Theatre Planner. I've no idea which level it takes to approve the list.",
        "There's Theatre Planner (not sure what the role would be, Mia is away). Please open it up for me.",
        "On the Ward 3 Drive Edit will do; for Theatre Planner I don't know the level.",
        "Ich brauche den Theatre Planner, um Operationen zu buchen, welche Rolle das ist, weiß ich nicht.",
        "Bitte Theatre Planner für mich. Keine Ahnung, welche Stufe man zum Freigeben der Liste braucht.",
        "J'ai besoin de Theatre Planner pour déplacer des opérations, mais je ne sais pas quel niveau il faut.",
        "Il me faut Theatre Planner, j'ignore quel rôle approuve la liste.",
        "Necesito Theatre Planner para reservar operaciones, pero no sé qué rol es.",
        "Dadme acceso a Theatre Planner, ni idea de qué nivel aprueba la lista.",
    ],
)
def test_a_level_that_its_writer_does_not_know_is_asked(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.ask
    assert not [label for label in labels(reading) if label.startswith("Theatre Planner")]


@pytest.mark.parametrize(
    "text",
    [
        "It is my pleasure to help with the renewal of your roof. I'd be thankful for the VPN until 30 April.",
        "We are planning the extension of the west wing, so I need the VPN until 30 April.",
        "It's about the extension of our contract with the laundry. Please give me the VPN until 30 April.",
        "Es geht um die Verlängerung der Rampe. Ich brauche VPN bis 30. April.",
        "Ich begleite die Erneuerung Ihrer Heizung. Für VPN bis 30. April wäre ich sehr dankbar.",
        "Wir verlängern gerade den Vertrag mit der Wäscherei, dafür brauche ich VPN bis 30. April.",
        "Je travaille au renouvellement de votre toiture. Il me faudrait le VPN jusqu'au 30 avril.",
        "C'est pour la prolongation du bail : merci de me donner le VPN jusqu'au 30 avril.",
        "Trabajo en la renovación de la cocina. Necesito VPN hasta el 30 de abril.",
        "Es por la ampliación de la planta. Agradecería VPN hasta el 30 de abril.",
    ],
)
def test_what_else_is_prolonged_makes_no_extension_of_a_wish(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["VPN (User)"])


@pytest.mark.parametrize(
    "text",
    [
        "I am Viewer in Theatre Planner and that is enough for me. I do need User on the VPN, please.",
        "In Theatre Planner I have Scheduler, that's plenty. Please give me User on the VPN.",
        "Viewer in Theatre Planner is all I have and all I want. What I'd like is User on the VPN.",
        "Im Theatre Planner bin ich Viewer, das reicht mir. Bitte User im VPN.",
        "Scheduler im Theatre Planner ist ja unbefristet. Ich brauche nur noch das VPN, User bitte.",
        "Je suis Viewer dans Theatre Planner et cela me suffit. Il me faudrait User sur le VPN.",
        "Scheduler dans Theatre Planner, je l'ai déjà et ça me va. J'ai besoin de User sur le VPN.",
        "Soy Viewer en Theatre Planner y me basta. Necesito User en la VPN.",
        "En Theatre Planner ya tengo Viewer y con eso me vale. Necesito User en la VPN.",
        "My Viewer in Theatre Planner is open-ended, no change there. Please give me User on the VPN.",
    ],
)
def test_what_one_has_and_is_content_with_is_not_asked_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["VPN (User)"]


@pytest.mark.parametrize(
    "text",
    [
        "I do get into Theatre Planner, but only as Viewer. I need to book and move operations.",
        "Ich komme in den Theatre Planner, aber nur als Viewer. Ich muss dort Scheduler sein.",
        "J'entre dans Theatre Planner, mais seulement comme Viewer. Il me faut Scheduler.",
        "Entro en Theatre Planner, pero solo como Viewer. Necesito Scheduler.",
        "System: Theatre Planner\ntoday: Viewer\nwanted: Scheduler",
        "Theatre Planner\nhave: Viewer\nneed: Scheduler",
        "Outil : Theatre Planner\nAujourd'hui : Viewer\nSouhaité : Scheduler",
    ],
)
def test_as_what_one_gets_in_today_is_not_what_one_wants(read: Read, text: str) -> None:
    reading = read(text, "")
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Scheduler)"]


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to get into Theatre Planner, but only as Viewer.",
        "Please let me into Theatre Planner, but only as Viewer.",
        "Bitte lasst mich in den Theatre Planner, aber nur als Viewer.",
        "Could I get into Theatre Planner, just as Viewer?",
    ],
)
def test_as_what_one_wants_to_get_in_is_wanted_however_little_it_is(read: Read, text: str) -> None:
    reading = read(text, "")
    assert [wish.entitlement.label for wish in reading.items] == ["Theatre Planner (Viewer)"]


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I can see the list and that's where it ends, so would you widen it for me?",
        "In Theatre Planner I can see the list and that's as far as it goes, would you extend it for me?",
        "Im Theatre Planner kann ich nur die Liste sehen und da hört es auf, könnt ihr das erweitern?",
        "En Theatre Planner puedo ver la lista y ahí se acaba. ¿Me lo ampliáis, por favor?",
    ],
)
def test_who_wants_more_than_they_can_do_is_asked_which_level(read: Read, text: str) -> None:
    reading = read(text, "")
    assert (reading.intent, reading.items, [wish.system for wish in reading.ask]) == (
        Intent.REQUEST,
        (),
        ["Theatre Planner"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "I'm Viewer in the Theatre Planner. Please change that.",
        "I'm only Viewer in the Theatre Planner. Can you change that?",
        "So far I'm just a Viewer in the Theatre Planner. Can you sort that?",
        "What I have in the Theatre Planner today is only Viewer. Please change that before 20 March.",
        "My level in the Theatre Planner is Viewer. Can you change that?",
        "Im Theatre Planner bin ich bisher nur Viewer. Könnt ihr das ändern?",
        "Dans Theatre Planner je ne suis que Viewer. Pouvez-vous changer cela ?",
        "En Theatre Planner solo soy Viewer. ¿Podéis cambiarlo?",
        "Lo que tengo hoy en Theatre Planner es solo Viewer. Por favor, cambiadlo.",
    ],
)
def test_who_wants_what_they_are_changed_is_asked_into_what(read: Read, text: str) -> None:
    reading = read(text)
    assert (labels(reading), [wish.system for wish in reading.ask]) == ([], ["Theatre Planner"])


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "What I have in the Theatre Planner is only Viewer. Please change that, I have to book operations.",
            "Scheduler",
        ),
        ("I'm only Viewer in the Theatre Planner and would need Scheduler.", "Scheduler"),
        ("My level in the Theatre Planner is Viewer. Can you change that to Scheduler?", "Scheduler"),
        ("I only need to be Viewer in the Theatre Planner.", "Viewer"),
        ("I still can't get into the Theatre Planner as Viewer. Please change that.", "Viewer"),
        ("From Monday I'm Viewer in the Theatre Planner. Please set me up.", "Viewer"),
    ],
)
def test_what_they_are_to_become_is_filed_where_it_is_said(read: Read, text: str, level: str) -> None:
    assert labels(read(text)) == [f"Theatre Planner ({level})"]


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        (
            "Read would do on Ward 3 Drive, please. I'm Scheduler in the Theatre Planner and that shall stay so.",
            ["Ward 3 Drive (Read)"],
        ),
        (
            "I'd like to hand back Edit on Ward 3 Drive. My Scheduler in the Theatre Planner I go on using every day.",
            ["Ward 3 Drive (Edit)"],
        ),
        (
            "What I have already: Scheduler in the Theatre Planner, Edit on Ward 3 Drive. Please open the VPN for me.",
            ["VPN (User)"],
        ),
        ("Please let me have the VPN. Theatre Planner says 1974, by the way.", ["VPN (User)"]),
        (
            "What I do not need is the Theatre Planner and Ward 3 Drive. Please open the VPN for me.",
            ["VPN (User)"],
        ),
    ],
)
def test_what_stays_is_had_or_only_cited_is_not_filed_beside_what_is_asked_for(
    read: Read, text: str, filed: list[str]
) -> None:
    reading = read(text)
    assert (labels(reading), reading.ask) == (filed, ())


@pytest.mark.parametrize(
    "text",
    [
        "What I have in the Theatre Planner: Viewer. What I can't do there is move a case.",
        "With my Viewer in the Theatre Planner I can look but not change the lists.",
        "Viewer in the Theatre Planner for me, please. Scratch that, Viewer is no use to me.",
    ],
)
def test_a_level_that_one_has_or_that_is_no_use_is_not_filed(read: Read, text: str) -> None:
    assert "Theatre Planner (Viewer)" not in labels(read(text))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What does a Viewer of the Theatre Planner cost us a year?", Intent.OTHER),
        ("Please ignore what I asked for on Thursday, Scheduler in the Theatre Planner.", Intent.WITHDRAW),
    ],
)
def test_what_nothing_asks_for_or_what_is_taken_back_is_no_request(read: Read, text: str, intent: Intent) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "I get into Theatre Planner as Viewer. I need to book slots. Who can change that?",
        "Theatre Planner sees me as Viewer. I have to cancel operations. Can you fix it?",
        "Theatre Planner lists me as Viewer, but I book the operations now. Please correct.",
        "Theatre Planner lets me in as a Viewer. I need to book operations. Could you see to it?",
        "I need to book operations in Theatre Planner, but the tool still knows me as a Viewer.",
        "I book the operations in Theatre Planner now. It still has me in as Viewer. Could you put that right?",
        "I'm registered in Theatre Planner as Viewer. I should be booking operations. Can that be changed?",
        "I run as Viewer in Theatre Planner. From Monday I book operations. Can you change that?",
        "Ich komme in den Theatre Planner als Viewer. Ich muss Operationen buchen. Wer kann das ändern?",
        "Der Theatre Planner führt mich noch als Viewer, ich buche aber jetzt die Operationen. Bitte ändern.",
        "Ich stehe im Theatre Planner als Viewer drin. Ich muss Operationen buchen. Bitte anpassen.",
        "J'entre dans Theatre Planner comme Viewer. Je dois réserver des opérations. Qui peut changer cela ?",
        "Le Theatre Planner me voit comme Viewer. Je dois déplacer des opérations. Vous pouvez corriger ?",
        "Entro en Theatre Planner como Viewer. Tengo que reservar operaciones. ¿Quién puede cambiar eso?",
        "Theatre Planner me tiene como Viewer. Tengo que mover operaciones. ¿Lo pueden cambiar?",
    ],
)
def test_as_what_somebody_is_in_so_far_is_not_what_they_ask_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Scheduler)"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Please list me in Theatre Planner as Viewer.", "Viewer"),
        ("Theatre Planner should treat me as a Scheduler. Could you put that right?", "Scheduler"),
        ("I want to get into Theatre Planner as Viewer.", "Viewer"),
        ("I cannot get into Theatre Planner as Viewer. Please set me up.", "Viewer"),
        ("Can I get into Theatre Planner as Viewer?", "Viewer"),
        ("Ich möchte als Viewer in den Theatre Planner kommen.", "Viewer"),
        ("Je voudrais entrer dans Theatre Planner comme Viewer.", "Viewer"),
        ("Quiero entrar en Theatre Planner como Viewer.", "Viewer"),
    ],
)
def test_as_what_somebody_would_be_in_is_what_they_ask_for(read: Read, text: str, level: str) -> None:
    assert labels(read(text)) == [f"Theatre Planner ({level})"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("I have nearly everything in Theatre Planner, all that's missing is Scheduler", "Scheduler"),
        ("I have nearly everything in Theatre Planner, the only thing missing is List Approver.", "List Approver"),
        ("I have almost all of it in Theatre Planner, only Scheduler is missing.", "Scheduler"),
        ("In Theatre Planner I have Viewer and List Approver, what's missing is Scheduler.", "Scheduler"),
        ("Ich habe im Theatre Planner fast alles, es fehlt nur noch Scheduler.", "Scheduler"),
        ("J'ai presque tout dans Theatre Planner, il ne manque que Scheduler.", "Scheduler"),
        ("Tengo casi todo en Theatre Planner, lo único que falta es Scheduler.", "Scheduler"),
    ],
)
def test_all_that_is_missing_beside_what_somebody_has_is_what_they_ask_for(read: Read, text: str, level: str) -> None:
    assert labels(read(text)) == [f"Theatre Planner ({level})"]


@pytest.mark.parametrize(
    "text",
    [
        "I have everything in Theatre Planner, nothing is missing.",
        "I have everything in Theatre Planner, what's missing is the training for the Scheduler.",
        "The list in Theatre Planner is nearly complete, all that's missing is the scheduler's signature.",
    ],
)
def test_what_else_is_missing_is_not(read: Read, text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Theatre Planner: it only shows Viewer next to my name, I need to book operations.",
        "In the Theatre Planner my profile reads Viewer; I am supposed to book operations now.",
        "Ich bin im Theatre Planner als Viewer hinterlegt, muss aber Operationen buchen.",
        "Ich werde im Theatre Planner als Viewer geführt, muss aber Operationen buchen.",
        "Im Theatre Planner steht hinter meinem Namen nur Viewer. Ich soll jetzt Operationen buchen.",
        "Mon compte indique Viewer dans le Theatre Planner, il me faut Scheduler.",
        "À côté de mon nom il y a seulement Viewer dans le Theatre Planner, je dois déplacer des opérations.",
        "Estoy dada de alta como Viewer en el Theatre Planner, pero tengo que reservar operaciones.",
        "En el Theatre Planner aparezco como Viewer y tengo que mover operaciones.",
        "Mi perfil dice Viewer en el Theatre Planner. Tengo que cancelar operaciones.",
    ],
)
def test_what_stands_beside_ones_name_is_had_and_not_wished_for(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.REQUEST
    assert labels(reading) in ([], ["Theatre Planner (Scheduler)"])
    assert [one.system for one in reading.ask] == ([] if reading.items else ["Theatre Planner"])


@pytest.mark.parametrize(
    "text",
    [
        "I want Viewer next to my name in the Theatre Planner.",
        "It should say Viewer next to my name in the Theatre Planner.",
        "I need to be listed as Viewer in the Theatre Planner.",
        "Bitte tragt mich im Theatre Planner als Viewer ein.",
        "Je voudrais être inscrite comme Viewer dans le Theatre Planner.",
        "Por favor, dadme de alta como Viewer en el Theatre Planner.",
    ],
)
def test_what_shall_stand_beside_ones_name_is_wished_for(read: Read, text: str) -> None:
    assert labels(read(text)) == ["Theatre Planner (Viewer)"]
