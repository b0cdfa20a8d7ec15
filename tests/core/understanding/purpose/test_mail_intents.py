"""The other things people and machines write for."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.intents import machine_intent, subject_of


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Please cancel REQ-2026-00012, no longer needed.", Intent.WITHDRAW),
        ("I asked too early. Please take it off the pile again.", Intent.WITHDRAW),
        ("Ich habe zu früh gefragt, das Projekt kommt erst im Herbst.", Intent.WITHDRAW),
        ("Könnt ihr mir zusammenstellen, worauf ich zurzeit alles Zugriff habe?", Intent.MY_ACCESS),
        ("Is this a person or a robot? What am I meant to put in the mail?", Intent.HELP),
        ("It is disappointing that my crew waited nine days for the VPN.", Intent.OTHER),
        ("I take back REQ-2026-00012, also REQ-2026-00013.", Intent.WITHDRAW),
        ("Please annul both of these, REQ-2026-00012 and REQ-2026-00013.", Intent.WITHDRAW),
        ("Could you void these two, REQ-2026-00012 and REQ-2026-00013?", Intent.WITHDRAW),
        ("Forget what I asked for yesterday.", Intent.WITHDRAW),
        ("Yesterday I sent you a request for Viewer in Theatre Planner. Please drop that request.", Intent.WITHDRAW),
        ("Withdrawn: my request for Viewer in Theatre Planner. I don't want Scheduler instead.", Intent.WITHDRAW),
        ("REQ-2026-00012 can be cancelled please, Tom does it.", Intent.WITHDRAW),
        ("Please take back REQ-2026-00012 (Scheduler, Theatre Planner), my Viewer is enough.", Intent.WITHDRAW),
        ("Der Antrag vom 28.04. auf Viewer im Theatre Planner wird hiermit zurückgenommen.", Intent.WITHDRAW),
        ("Ma demande de Viewer dans Theatre Planner est retirée par la présente.", Intent.WITHDRAW),
        ("Mi solicitud de Viewer en Theatre Planner queda anulada.", Intent.WITHDRAW),
        ("If somebody wanted Viewer in Theatre Planner, does one need to say why?", Intent.HELP),
        ("Wenn jemand Viewer im Theatre Planner möchte, muss er euch schreiben oder der Chef?", Intent.HELP),
        ("Si quelqu'un veut Viewer dans Theatre Planner, faut-il justifier ?", Intent.HELP),
        ("Si alguien quiere Viewer en Theatre Planner, ¿hay que justificar el motivo?", Intent.HELP),
        ("How does this work? Can I have Viewer in Theatre Planner?", Intent.REQUEST),
        ("Ich ziehe meine Anfrage zurück.", Intent.WITHDRAW),
        ("Any news on REQ-2026-00012?", Intent.STATUS),
        ("Has anyone approved my request for the theatre list yet?", Intent.STATUS),
        ("Où en est ma demande REQ-2026-00012 ?", Intent.STATUS),
        ("Wie ist der Stand von REQ-2026-00012?", Intent.STATUS),
        ("REQ-2026-00012", Intent.STATUS),
        ("Which access do I currently have? Full list please.", Intent.MY_ACCESS),
        ("Welche Rechte habe ich?", Intent.MY_ACCESS),
        ("¿Qué accesos tengo?", Intent.MY_ACCESS),
        ("Do I have access to the VPN?", Intent.MY_ACCESS),
        ("Do I still have Viewer in Theatre Planner?", Intent.MY_ACCESS),
        ("Habe ich Zugriff auf Theatre Planner?", Intent.MY_ACCESS),
        ("Est-ce que j'ai accès au VPN ?", Intent.MY_ACCESS),
        ("Ai-je accès au VPN ?", Intent.MY_ACCESS),
        ("¿Ya tengo Theatre Planner?", Intent.MY_ACCESS),
        ("The VPN and Theatre Planner, I believe. What do your records say I hold?", Intent.MY_ACCESS),
        ("Was steht in Ihrem Verzeichnis über mich?", Intent.MY_ACCESS),
        ("Que dit votre registre à mon sujet ?", Intent.MY_ACCESS),
        ("¿Qué dice vuestro registro de mí?", Intent.MY_ACCESS),
        ("What does your register say about my request?", Intent.OTHER),
        ("Do I need the VPN for that?", Intent.OTHER),
        ("I have the VPN. Why is it so slow?", Intent.OTHER),
        ("Do I have a problem with Theatre Planner?", Intent.OTHER),
        ("Do I have to do anything to keep Theatre Planner?", Intent.OTHER),
        ("Do I have access to Theatre Planner? If not please give me Viewer.", Intent.REQUEST),
        ("Please remove my access REQ-2026-00012.", Intent.REVOKE),
        ("Please remove REQ-2026-00012.", Intent.WITHDRAW),
        ("Bitte REQ-2026-00012 wieder streichen, Oto ist doch da.", Intent.WITHDRAW),
        ("can you tell me which permissions ive got at the moment", Intent.MY_ACCESS),
        ("Worauf bin ich überall berechtigt? Ich möchte wissen, wofür ich überall berechtigt bin.", Intent.MY_ACCESS),
        ("Je voudrais savoir quels accès j'ai.", Intent.MY_ACCESS),
        ("¿Podéis decirme a qué tengo acceso?", Intent.MY_ACCESS),
        ("Please remove my old access, REQ-2026-00012 takes its place.", Intent.REVOKE),
        ("Once REQ-2026-00012 is done, please remove my old access.", Intent.REVOKE),
        ("Please remove the access I had before REQ-2026-00012.", Intent.REVOKE),
        ("Please take my old access away, I have asked for the new one in REQ-2026-00012.", Intent.REVOKE),
        ("Retiro la REQ-2026-00012, ya no hace falta.", Intent.WITHDRAW),
        ("How does this work, is there a form?", Intent.HELP),
        ("What do I have to write?", Intent.HELP),
        ("Comment ça marche ?", Intent.HELP),
        ("Happy birthday!", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_what_a_mail_is_for(read: Callable[..., Reading], text: str, intent: Intent) -> None:
    assert read(text, subject="hello").intent is intent


@pytest.mark.parametrize("subject", ["my rights?", "Meine Zugriffe?", "mes accès ?", "mis accesos"])
def test_a_subject_above_nothing_may_be_all_that_is_asked(read: Callable[..., Reading], subject: str) -> None:
    assert read("", subject=subject).intent is Intent.MY_ACCESS


def test_a_wish_beside_a_question_makes_it_a_request(read: Callable[..., Reading]) -> None:
    reading = read("I need VPN. PS: any news on REQ-2026-00012?")
    assert reading.intent is Intent.REQUEST


def test_request_ids_come_from_subject_and_text_once_each(read: Callable[..., Reading]) -> None:
    reading = read("I take back req-2026-00013 and REQ-2026-00012.", subject="REQ-2026-00012")
    assert reading.request_ids == ("REQ-2026-00012", "REQ-2026-00013")


@pytest.mark.parametrize(
    ("subject", "sender", "machine", "intent"),
    [
        ("anything", "ana@stbrigid.example", "Auto-Submitted: auto-replied", Intent.AUTO_REPLY),
        ("Automatic reply: x", "ana@stbrigid.example", "", Intent.AUTO_REPLY),
        ("Abwesenheitsnotiz: x", "ana@stbrigid.example", "", Intent.AUTO_REPLY),
        ("Réponse automatique : x", "ana@stbrigid.example", "", Intent.AUTO_REPLY),
        ("Undelivered Mail Returned to Sender", "mailer-daemon@x.example", "", Intent.BOUNCE),
        ("Delivery Status Notification (Failure)", "x@x.example", "null return path", Intent.BOUNCE),
        ("Your package could not be delivered", "x@x.example", "", Intent.OTHER),
    ],
)
def test_machine_mail_asks_for_nothing(
    read: Callable[..., Reading], subject: str, sender: str, machine: str, intent: Intent
) -> None:
    assert (
        read("I need VPN please.", subject=subject, sender=sender, machine=machine).intent is intent
        or intent is Intent.OTHER
    )


@pytest.mark.parametrize(
    "text",
    [
        "Please end Priya's Edit on the Finance Shared Drive.",
        "Can you stop Priya Shah's VPN?",
        "Please close Sam Okoye's Pharmacy Stock Viewer.",
        "Kindly delete Priya's Edit on the Finance Shared Drive.",
        "Could Priya Shah's VPN be ended, please?",
        "Take Viewer in Theatre Planner from me, would you.",
        "Better if I couldn't: take Viewer in Theatre Planner off me.",
    ],
)
def test_what_ends_may_be_said_with_the_name_of_whose_it_is(read: Callable[..., Reading], text: str) -> None:
    """As with "her": else the same words would ask for what they want ended."""
    assert read(text, sender="oto@stbrigid.example").intent is Intent.REVOKE


@pytest.mark.parametrize(
    "text",
    [
        "Please, end of the quarter I need Edit on the Finance Shared Drive.",
        "I'd like VPN to stop Priya's calls about the ward. Please.",
        "I need Edit on the Finance Shared Drive to close Priya's books.",
    ],
)
def test_what_ends_for_another_reason_takes_nothing_away(read: Callable[..., Reading], text: str) -> None:
    assert read(text, sender="oto@stbrigid.example").intent is Intent.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "Where has REQ-2026-00027 got to? The carriers change rounds on the 1st.",
        "Is Celeste sitting on REQ-2026-00027? I asked on the 4th.",
        "Liegt REQ-2026-00027 noch bei Mia?",
    ],
)
def test_a_question_that_names_a_request_is_about_how_it_stands(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.request_ids) == (Intent.STATUS, ("REQ-2026-00027",))


@pytest.mark.parametrize(
    "text",
    [
        "Both REQ-2026-00181 and REQ-2026-00182 are no more necessary, we lease the vans instead. Please strike them.",
        "REQ-2026-00181 was a mistake. Please delete it.",
        "REQ-2026-00181 n'est plus nécessaire. Merci de la supprimer.",
    ],
)
def test_a_request_that_is_pointed_to_is_taken_back(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.WITHDRAW


def test_access_that_a_request_gave_and_shall_go_is_no_request_taken_back(read: Callable[..., Reading]) -> None:
    assert read("REQ-2026-00181 gave me the VPN. Please remove it again.").intent is Intent.REVOKE


@pytest.mark.parametrize(
    "text",
    [
        "Could you add Viewer in Theatre Planner to what I'm allowed into?",
        "Please widen what I'm allowed into: Viewer in Theatre Planner.",
    ],
)
def test_what_is_added_to_what_one_may_do_is_a_request(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "why so long??",
        "hallo???",
        "Is anybody reading this? Still nothing.",
        "warum dauert das so lange?",
        "toujours rien?",
        "¿todavía nada?",
    ],
)
def test_impatience_asks_how_things_stand(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.STATUS


@pytest.mark.parametrize(
    "text",
    [
        "What's become of REQ-2026-00033? Ten days now, and every time Theatre Planner hangs I've to fetch somebody.",
        "What has become of REQ-2026-00012? Without Pharmacy Stock I can't count.",
        "Any word on REQ-2026-00051? I need the Theatre Planner for Monday.",
        "Was ist aus REQ-2026-00033 geworden? Jedes Mal wenn der Theatre Planner hängt, muss ich Mia holen.",
        "Qu'est devenue REQ-2026-00033 ? Chaque fois que Theatre Planner se bloque je dois chercher Mia.",
        "¿Qué ha sido de REQ-2026-00033? Ya van diez días sin Theatre Planner.",
    ],
)
def test_what_a_request_is_for_is_no_new_wish_behind_the_question_how_it_stands(
    read: Callable[..., Reading], text: str
) -> None:
    assert read(text).intent is Intent.STATUS


@pytest.mark.parametrize(
    "text",
    [
        "Any word on REQ-2026-00051? I also need Viewer in Theatre Planner.",
        "No word on REQ-2026-00051 yet. Could I get the VPN meanwhile?",
        "I would like to look at the operations in Theatre Planner. By the way, is there news about REQ-2026-00049?",
    ],
)
def test_a_wish_beside_the_question_how_a_request_stands_is_one(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.REQUEST


@pytest.mark.parametrize(
    "text", ["no answer for a week now", "seit einer Woche keine Antwort", "sin respuesta desde hace una semana"]
)
def test_no_answer_under_a_request_id_asks_how_it_stands(read: Callable[..., Reading], text: str) -> None:
    assert read(text, subject="REQ-2026-00201, anybody??").intent is Intent.STATUS


@pytest.mark.parametrize(
    "text",
    [
        "who's this, and what sort of things do you do",
        "How I must write it that you understand? Is there a paper for it?",
        "Wer ist das hier, und was macht ihr so?",
        "¿Quién es usted y qué tipo de cosas hace?",
    ],
)
def test_who_this_is_and_how_to_write_to_it_asks_for_help(read: Callable[..., Reading], text: str) -> None:
    assert read(text, subject="hello").intent is Intent.HELP


def test_a_team_that_is_called_like_what_brings_mail_back_is_no_machine() -> None:
    sender = Address("post@stbrigid.example", "Mail Delivery System")
    at = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
    mail = Message("<1@x>", sender, (), (), "VPN", "We need the VPN.", at, at, Verdict.PASS)
    assert machine_intent(mail, subject_of(mail), known=True) is None
    assert machine_intent(mail, subject_of(mail)) is Intent.BOUNCE


@pytest.mark.parametrize(
    "text",
    [
        "Please send me everything that is registered on my name.",
        "Which rights are on my account?",
        "What have you got listed for me? I think the VPN and Theatre Planner, but I am not sure.",
        "Mia asks us to attach which systems we hold. From memory I'd say Theatre Planner, the pharmacy door and "
        "something in CareBook, but my memory is what it is. What have you got down for me?",
        "Bitte schickt mir alles, was auf meinen Namen läuft.",
        "Welche Rechte hängen an meinem Konto?",
        "Quels droits sont rattachés à mon compte ?",
        "Qu'est-ce que vous avez noté pour moi ? Je crois le VPN et Theatre Planner, mais je ne suis pas sûre.",
        "¿Qué permisos tiene mi cuenta?",
        "¿Qué tenéis apuntado para mí? Creo que el VPN y Theatre Planner, pero no estoy segura.",
    ],
)
def test_who_asks_what_they_have_and_guesses_wants_none_of_it(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.MY_ACCESS


@pytest.mark.parametrize(
    "text",
    [
        "REQ-2026-00012 you can delete, Mia does it herself.",
        "The tender was cancelled. REQ-2026-00012 is therefore not necessary any longer, I pull it back.",
        "REQ-2026-00012 is superfluous now, I have found another way.",
        "REQ-2026-00012 könnt ihr löschen, Mia macht es selbst.",
        "REQ-2026-00012 ist damit hinfällig, ich ziehe ihn zurück.",
        "REQ-2026-00012, vous pouvez la supprimer, Mia s'en charge.",
        "REQ-2026-00012 n'est plus utile.",
        "My request REQ-2026-00012 is superfluous now, sorry.",
        "You can delete REQ-2026-00012, please.",
        "REQ-2026-00012 la podéis borrar, lo hace Mia.",
        "REQ-2026-00012 ya no es necesaria, se ha anulado el concurso.",
    ],
)
def test_a_request_that_is_said_to_be_over_is_taken_back(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.request_ids) == (Intent.WITHDRAW, ("REQ-2026-00012",))


@pytest.mark.parametrize(
    "text",
    [
        "Is REQ-2026-00012 superfluous now?",
        "REQ-2026-00012 is not superfluous, it is urgent.",
        "The VPN of REQ-2026-00012 is superfluous in the ward.",
        "REQ-2026-00012 ist nicht hinfällig.",
        "If REQ-2026-00012 is no longer needed, tell Mia.",
        "Before REQ-2026-00012 can be closed Mia has to look at it.",
        "Mia thinks REQ-2026-00012 is obsolete, I don't.",
        "REQ-2026-00012 is by no means superfluous.",
        "REQ-2026-00012 makes the old form superfluous.",
        "REQ-2026-00012: your reminder is no longer necessary, I am on it.",
        "REQ-2026-00012: you can forget about the training, she has done it.",
        "I pull it back to the top: REQ-2026-00012 is still open.",
        "Please approve REQ-2026-00012, then it can be closed.",
        "REQ-2026-00012: eure Erinnerung ist überflüssig, ich bin dran.",
        "REQ-2026-00012 : plus besoin d'un deuxième accord.",
        "Si REQ-2026-00012 n'est plus nécessaire, dites-le-moi.",
        "En REQ-2026-00012 sobra el segundo nombre.",
        "REQ-2026-00012: el adjunto lo podéis borrar.",
    ],
)
def test_a_request_that_is_not_said_to_be_over_stays(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is not Intent.WITHDRAW


@pytest.mark.parametrize(
    "text",
    [
        "Three weeks ago I wrote you for the loading dock on my card. Did it go somewhere or is it still at Mia's?",
        "Vor drei Wochen habe ich euch wegen VPN geschrieben. Liegt das noch bei Mia oder ist es weitergegangen?",
        "Je vous ai écrit il y a trois semaines pour le VPN. Est-ce encore chez Mia ?",
        "Hace tres semanas os escribí por el VPN. ¿Sigue en manos de Mia?",
    ],
)
def test_whether_it_still_lies_with_somebody_asks_how_a_request_stands(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.STATUS


@pytest.mark.parametrize(
    "text",
    [
        "what do i write to you so that it works",
        "Mia told me that permissions go over this address. Do I write a normal mail or is there a paper to fill in?",
        "was muss ich euch schreiben, damit es klappt",
        "que dois-je vous écrire pour que ça marche",
        "qué tengo que escribiros para que funcione",
        "¿Escribo un correo normal o hay que rellenar un formulario?",
    ],
)
def test_what_to_write_so_that_it_works_asks_for_help(read: Callable[..., Reading], text: str) -> None:
    assert read(text, subject="??").intent is Intent.HELP


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("You can put REQ-2026-00012 in the bin, I do it another way.", Intent.WITHDRAW),
        ("REQ-2026-00012 kann in die Tonne, ich habe mich anders entschieden.", Intent.WITHDRAW),
        ("Vous pouvez jeter REQ-2026-00012, j'ai trouvé autre chose.", Intent.WITHDRAW),
        ("Podéis tirar REQ-2026-00012, ya no hace falta.", Intent.WITHDRAW),
        ("REQ-2026-00012 and REQ-2026-00013 are both withdrawn.", Intent.WITHDRAW),
        ("Please send me a list of everything I'm signed up for.", Intent.MY_ACCESS),
        ("I am new here and this is the address where you get your rights from. How do I do it?", Intent.HELP),
        ("Did my wish for Theatre Planner ever reach Oto? Heard nothing since.", Intent.STATUS),
        ("Kam mein Wunsch nach Theatre Planner bei Oto an? Habe nichts mehr gehört.", Intent.STATUS),
        ("Ma demande est-elle arrivée pour Theatre Planner ? Aucune nouvelle depuis.", Intent.STATUS),
        ("¿Ha llegado mi solicitud de Theatre Planner? No sé nada desde entonces.", Intent.STATUS),
        ("What is there on my name? My boss wants to tidy up.", Intent.MY_ACCESS),
        ("What do you have registered in my name at the moment?", Intent.MY_ACCESS),
        ("Was ist bei euch alles auf mich eingetragen? Vermutlich auch Altes.", Intent.MY_ACCESS),
        ("Was läuft bei euch alles auf meinen Namen?", Intent.MY_ACCESS),
        ("Pouvez-vous me sortir la liste de tout ce qui est ouvert à mon nom ?", Intent.MY_ACCESS),
        ("Qu'est-ce qui est enregistré à mon nom chez vous ?", Intent.MY_ACCESS),
        ("¿Qué hay a mi nombre en este momento?", Intent.MY_ACCESS),
        ("Sacadme la lista de todo lo que está a mi nombre.", Intent.MY_ACCESS),
        ("It is my first mail to this address. What must stand in it so that it is dealt with?", Intent.HELP),
        ("Was muss in einer Mail an euch stehen, damit sie bearbeitet wird?", Intent.HELP),
        ("Que doit contenir un mail pour que vous le traitiez ?", Intent.HELP),
        ("¿Qué tiene que poner un correo para que lo tramitéis?", Intent.HELP),
        ("My mouse is dead and the screen flickers. I need another one before Monday.", Intent.OTHER),
        ("Meine Maus ist kaputt und der Bildschirm flackert. Ich brauche eine neue.", Intent.OTHER),
        ("Se me ha roto el ratón y la pantalla parpadea. Necesito otro.", Intent.OTHER),
        ("Can you tell me from CareBook CRM whether Doctor Ames has called? The family keeps asking.", Intent.OTHER),
        ("Pouvez-vous me dire dans le CareBook CRM si le docteur Ames a appelé ?", Intent.OTHER),
        ("¿Me podéis decir en CareBook CRM si ha llamado el doctor Ames?", Intent.OTHER),
        ("Oto me deja usar su usuario de Theatre Planner. Es legal, ¿no?", Intent.OTHER),
        ("I was told to mail here to get into things. How does one do that?", Intent.HELP),
        ("Is there some list of what one can order here?", Intent.HELP),
        ("Was genau muss ich hier reinschreiben, damit ich einen Zugang bekomme?", Intent.HELP),
        ("Comment fait-on pour demander un accès chez vous ?", Intent.HELP),
        ("Hola, ¿cómo va esto de pedir accesos por correo?", Intent.HELP),
        ("Just curious what I've got so far.", Intent.MY_ACCESS),
        ("Could you send me an overview of everything that's on my name?", Intent.MY_ACCESS),
        ("Kannst du mir sagen, wo ich überall drin bin?", Intent.MY_ACCESS),
        ("Je voudrais savoir dans quels systèmes je suis.", Intent.MY_ACCESS),
        ("¿Me podéis decir en qué sistemas estoy?", Intent.MY_ACCESS),
        ("Did my badge go through?", Intent.STATUS),
        ("Hängt mein Antrag irgendwo fest?", Intent.STATUS),
        ("Qui doit encore valider ma demande ?", Intent.STATUS),
        ("¿Quién tiene que firmar mi solicitud?", Intent.STATUS),
    ],
)
def test_what_a_mail_is_for_is_heard_in_other_words_too(
    read: Callable[..., Reading], text: str, intent: Intent
) -> None:
    reading = read(text, subject="")
    assert (reading.intent, reading.items, reading.ask) == (intent, (), ())


def test_which_rights_one_has_may_be_asked_in_the_subject_alone(read: Callable[..., Reading]) -> None:
    assert read("", subject="which rights have i got").intent is Intent.MY_ACCESS


@pytest.mark.parametrize(
    "text",
    [
        "Mi solicitud de Viewer en Theatre Planner ya no tiene sentido, cancélenla por favor.",
        "Den Antrag für Priyas VPN möchte ich zurücknehmen.",
        "Die Anfrage für den VPN bitte zurückziehen.",
    ],
)
def test_a_request_for_something_is_taken_back_and_not_what_it_is_for(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.items) == (Intent.WITHDRAW, ())


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What I've got so far is not enough: I need Viewer in Theatre Planner.", Intent.REQUEST),
        ("I need the VPN everywhere I have access.", Intent.REQUEST),
        ("I was told to write to you for Viewer in Theatre Planner.", Intent.REQUEST),
        ("Please remove everything that is in my name in Theatre Planner.", Intent.REVOKE),
    ],
)
def test_a_wish_that_sounds_like_such_a_question_stays_a_wish(
    read: Callable[..., Reading], text: str, intent: Intent
) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "Please don't cancel my VPN request.",
        "Please do not withdraw REQ-2026-00012.",
        "Bitte den VPN-Antrag nicht zurückziehen!",
        "Bitte meinen Antrag nicht stornieren.",
        "N'annulez pas ma demande de VPN !",
        "No canceléis mi solicitud de VPN.",
        "Who has to approve the VPN request?",
        "The VPN request is urgent, please speed it up.",
        "I need Viewer in Theatre Planner after all the changes in our team.",
    ],
)
def test_a_request_that_shall_stay_is_not_taken_back(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is not Intent.WITHDRAW


@pytest.mark.parametrize(
    "text",
    [
        "Ziehe den VPN Antrag zurück bitte",
        "Zieht meinen Theatre-Planner-Antrag bitte zurück.",
        "Scrap the VPN request.",
        "Cancel my Theatre Planner Viewer request please.",
        "Take my VPN request back please.",
        "Lösch den VPN-Antrag bitte.",
        "VPN request can be closed, no longer needed.",
        "I don't need the VPN after all.",
        "Den VPN brauche ich doch nicht.",
        "Finalement je n'ai pas besoin du VPN, annulez svp.",
        "Al final no necesito la VPN.",
        "Echa atrás la solicitud de VPN, por favor.",
    ],
)
def test_a_request_named_by_its_system_is_taken_back_and_nothing_else_ends(
    read: Callable[..., Reading], text: str
) -> None:
    reading = read(text)
    assert (reading.intent, reading.items) == (Intent.WITHDRAW, ())


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I'd like to drop REQ-2026-00012. Mia moves the lists for me, which is easier.", Intent.WITHDRAW),
        (
            "The ward closes, which makes REQ-2026-00012 and REQ-2026-00013 pointless. Would you close them both?",
            Intent.WITHDRAW,
        ),
        ("I'd rather not go on with REQ-2026-00012.", Intent.WITHDRAW),
        ("There is no point in REQ-2026-00012 any more. Please end it.", Intent.WITHDRAW),
        ("Ich möchte REQ-2026-00012 fallen lassen.", Intent.WITHDRAW),
        ("J'aimerais abandonner REQ-2026-00012.", Intent.WITHDRAW),
        ("Quisiera dejar caer REQ-2026-00012.", Intent.WITHDRAW),
        ("Did you close REQ-2026-00012 already?", Intent.STATUS),
        ("When could you close REQ-2026-00012?", Intent.STATUS),
        ("Please stop the reminders for REQ-2026-00012.", Intent.OTHER),
        ("Please leave REQ-2026-00012 open.", Intent.OTHER),
        ("Please drop REQ-2026-00012 and give me the VPN instead.", Intent.REQUEST),
    ],
)
def test_a_request_that_is_to_be_dropped_by_its_id_is_taken_back(
    read: Callable[..., Reading], text: str, intent: Intent
) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize("text", ["no reaction until this morning for that", "my people stand around meanwhile"])
def test_a_few_words_under_nothing_but_a_request_id_ask_how_it_stands(read: Callable[..., Reading], text: str) -> None:
    assert read(text, subject="REQ-2026-00201 ?").intent is Intent.STATUS
    assert read(text, subject="the ward").intent is Intent.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "What do I have to decide?",
        "remind me what I have to approve",
        "Which approvals are waiting for me?",
        "Is there anything for me to approve?",
        "Do I still owe anybody a decision?",
        "my open approvals please",
        "Was muss ich noch entscheiden?",
        "Habe ich noch offene Freigaben?",
        "Wartet noch was auf meine Entscheidung?",
        "Qu'est-ce que je dois approuver ?",
        "Quelles demandes attendent ma décision ?",
        "Mes approbations en attente, s'il vous plaît",
        "¿Tengo algo que aprobar?",
        "¿Qué solicitudes esperan mi aprobación?",
        "Mis aprobaciones pendientes, por favor",
        "Who has to approve this?",
        "when will it work?",
        "its urgent",
        "Wer entscheidet das?",
        "Es eilt!",
        "Ça marchera quand ?",
        "¿Quién tiene que aprobarlo?",
    ],
)
def test_what_waits_for_ones_own_decision_and_who_decides_is_how_things_stand(
    read: Callable[..., Reading], text: str
) -> None:
    assert read(text).intent is Intent.STATUS


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What do I have?", Intent.MY_ACCESS),
        ("I approve", Intent.OTHER),
        ("I have decided, please go on", Intent.OTHER),
        ("Can I decide that by mail?", Intent.OTHER),
        ("I have to approve the lists, please give me List Approver in Theatre Planner", Intent.REQUEST),
        ("Ich muss die Liste freigeben, bitte gebt mir List Approver im Theatre Planner", Intent.REQUEST),
        ("VPN please, it's urgent", Intent.REQUEST),
    ],
)
def test_what_somebody_decides_without_asking_what_waits_is_something_else(
    read: Callable[..., Reading], text: str, intent: Intent
) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "approve all",
        "Both requests of Priya are fine with me",
        "Beide Anträge von Priya sind ok für mich",
        "J'approuve les deux demandes de Priya",
        "Apruebo las solicitudes de Priya",
        "undo REQ-2026-00012",
    ],
)
def test_a_decision_that_answers_no_question_is_told_how_things_stand(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.STATUS


@pytest.mark.parametrize("text", ["thanks REQ-2026-00012", "all good now, thanks", "My request was approved, thanks"])
def test_thanks_are_no_decision(read: Callable[..., Reading], text: str) -> None:
    assert read(text).intent is Intent.OTHER
