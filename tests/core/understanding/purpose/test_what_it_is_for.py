"""What a mail is for, told by its form: lists, subjects, what is handed back, strangers, mails that ask for nothing."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


def said(reading: Reading) -> str:
    """The intent and what is filed for it: "request: Ledger (Viewer), VPN (User)"."""
    filed = ", ".join(sorted(wish.entitlement.label for wish in reading.items))
    return f"{reading.intent.value}: {filed}" if filed else reading.intent.value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Hello,\nI start on the new ward next week. For the start:\n\n> Edit on the Ward 3 Drive\n> "
                "VPN\n\nThanks\nAna"
            ),
            "request: VPN (User), Ward 3 Drive (Edit)",
        ),
        (
            (
                "Morning, everything works by now except that I'm missing two things\n\n> Theatre Planner - "
                "Scheduler\n> Pharmacy Stock - Viewer\n\nAna"
            ),
            "request: Pharmacy Stock (Viewer), Theatre Planner (Scheduler)",
        ),
        (
            "Bonjour, pour la semaine prochaine :\n> VPN\n> Theatre Planner, Viewer\nMerci",
            "request: Theatre Planner (Viewer), VPN (User)",
        ),
        (
            (
                "Hola, empiezo el lunes en el otro equipo y me faltan dos cosas\n> Theatre Planner, Scheduler\n> "
                "VPN\nGracias\nAna"
            ),
            "request: Theatre Planner (Scheduler), VPN (User)",
        ),
        (
            (
                "My new desk from 1 April, as agreed with Mia\n> Theatre Planner, Viewer\n> Ward 3 Drive, "
                "Edit\nThat would be great."
            ),
            "request: Theatre Planner (Viewer), Ward 3 Drive (Edit)",
        ),
        ("Thanks for the quick answer.\n\n> Please give me Admin on AWS Prod.\n> Kind regards", "other"),
        (
            ("Thanks!\n\n> Theatre Planner, Scheduler\n> VPN, User\n> We have received your request and sent it on."),
            "other",
        ),
    ],
)
def test_lines_with_a_bracket_that_go_on_with_a_sentence_are_a_list_of_ones_own(
    read: Read, text: str, told: str
) -> None:
    assert said(read(text)) == told


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("You'd better prolong my Viewer in Theatre Planner to 15 June.", "access", "extend: Theatre Planner (Viewer)"),
        ("Better renew my Edit on the Ward 3 Drive until the end of May.", "access", "extend: Ward 3 Drive (Edit)"),
        ("so strip Scheduler off Priya Shah there", "Theatre Planner", "revoke: Theatre Planner (Scheduler)"),
        (
            "Priya Shah has no business in the Theatre Planner, so take Scheduler off her there.",
            "access",
            "revoke: Theatre Planner (Scheduler)",
        ),
        (
            (
                "As Priya Shah counts the tablets she must not be in the Theatre Planner any more, hence remove "
                "Viewer from her there."
            ),
            "access",
            "revoke: Theatre Planner (Viewer)",
        ),
        (
            "pls Edit on W3 share + VPN + Theatre Planner as Viewer",
            "access",
            "request: Theatre Planner (Viewer), VPN (User), Ward 3 Drive (Edit)",
        ),
        (
            "kindly Viewer on Theatre Planner and Edit on W3 share, I'm on nights",
            "access",
            "request: Theatre Planner (Viewer), Ward 3 Drive (Edit)",
        ),
        (
            "Read on the Finance Shared Drive please, plus VPN",
            "access",
            "request: Finance Shared Drive (Read), VPN (User)",
        ),
        (
            "bitte Edit auf Ward 3 Drive + Theatre Planner als Viewer, bin ab Montag im Nachtdienst",
            "access",
            "request: Theatre Planner (Viewer), Ward 3 Drive (Edit)",
        ),
        (
            "Dear all, following my talk with Mia I would respectfully ask for Viewer in Theatre Planner.",
            "Re: your question about the rota",
            "request: Theatre Planner (Viewer)",
        ),
        (
            "Please let me have Scheduler in Theatre Planner until 30 April.",
            "Re: Your question",
            "request: Theatre Planner (Scheduler)",
        ),
        ("Theatre Planner, Viewer until 30 September please", "extend", "extend: Theatre Planner (Viewer)"),
        (
            "Scheduler in Theatre Planner until 30 September, the ward opens later",
            "extension please",
            "extend: Theatre Planner (Scheduler)",
        ),
        ("VPN bis 30. September bitte, das Projekt dauert länger", "Verlängerung", "extend: VPN (User)"),
        ("VPN jusqu'au 30 septembre svp", "prolongation", "extend: VPN (User)"),
        ("Viewer in Theatre Planner for Priya Shah please", "Remove access", "revoke: Theatre Planner (Viewer)"),
    ],
)
def test_what_is_named_in_full_is_filed_whatever_word_or_subject_opens_it(
    read: Read, text: str, subject: str, told: str
) -> None:
    assert said(read(text, subject)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Dear Sir or Madam, I am a midwife in Cork and your Ms Chen says that I should ask here for "
                "Viewer in the Theatre Planner."
            ),
            "request: Theatre Planner (Viewer)",
        ),
        (
            "Your head nurse told me to write to this address for Viewer in Theatre Planner.",
            "request: Theatre Planner (Viewer)",
        ),
        (
            (
                "Hello, I run the laundry that serves you. Mia Chen tells me that I can open the gate myself if "
                "I write here. It would be Entry for the Badge Loading Dock, she said."
            ),
            "request: Badge Loading Dock (Entry)",
        ),
        (
            (
                "Guten Tag, ich liefere Ihre Medikamente. Frau Chen meinte, ich solle mich hier melden, für "
                "Viewer in Pharmacy Stock."
            ),
            "request: Pharmacy Stock (Viewer)",
        ),
        (
            ("Buenos días, soy auditora externa. La señora Chen me ha dicho que pida aquí Viewer en Theatre Planner."),
            "request: Theatre Planner (Viewer)",
        ),
        (
            "I was told by your reception to apply here for Viewer in Theatre Planner, I do your translations.",
            "request: Theatre Planner (Viewer)",
        ),
        ("Our company sells the best Viewer for every Theatre Planner. Reply to this address for an offer.", "other"),
        ("Your Ms Chen is wonderful, she showed me the Theatre Planner. Thank you!", "other"),
    ],
)
def test_a_stranger_who_was_told_to_ask_here_is_heard_and_an_advertiser_is_not(
    read: Read, text: str, told: str
) -> None:
    assert said(read(text, sender="tom@elsewhere.example")) == told


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        (
            (
                "This is not a request. I own Theatre Planner and we are supposed to be two Schedulers. In truth "
                "we are nine. I'd like to discuss with you how that could end."
            ),
            "access",
            "other",
        ),
        (
            (
                "I'm not asking for anything. In Theatre Planner nine people have Scheduler and I would like to "
                "understand why."
            ),
            "access",
            "other",
        ),
        (
            ("No request, only a thought: Viewer in Theatre Planner should be enough for the night nurses, I think."),
            "access",
            "other",
        ),
        (
            ("Das ist kein Antrag. Im Theatre Planner haben neun Leute Scheduler, das müsste man einmal besprechen."),
            "access",
            "other",
        ),
        (
            (
                "Ceci n'est pas une demande. Dans Theatre Planner, neuf personnes ont Scheduler et j'aimerais "
                "comprendre pourquoi."
            ),
            "access",
            "other",
        ),
        (
            (
                "Esto no es una solicitud. En Theatre Planner hay nueve personas con Scheduler y me gustaría "
                "entender por qué."
            ),
            "access",
            "other",
        ),
        (
            (
                "Please leave everything as it is, I don't ask you to remove anybody. The Theatre Planner shows "
                "Priya Shah as Scheduler and I'd be glad to talk about it."
            ),
            "access",
            "other",
        ),
        (
            (
                "For your information only, and please change nothing until we are done "
                "talking.\n\n-----Original Message-----\nFrom: Oto Novák\nSent: Monday, 9 March 2026 16:40\nTo: "
                "Ana Flores\nSubject: drawer\n\nPlease give me Viewer in Theatre Planner.\n\nOto"
            ),
            "Fwd: drawer",
            "other",
        ),
        (
            (
                "Nur zur Kenntnis, bitte noch nichts ändern.\n\n-----Ursprüngliche Nachricht-----\nVon: Oto "
                "Novák\nGesendet: Montag, 9. März 2026 16:40\nAn: Ana Flores\nBetreff: x\n\nBitte Viewer in "
                "Theatre Planner für mich.\n\nOto"
            ),
            "WG: x",
            "other",
        ),
        (
            (
                "Not a request, just a moan. Theatre Planner throws me out after two minutes and I would like "
                "fewer passwords."
            ),
            "access",
            "other",
        ),
        (
            (
                "I don't want a new right and I don't want you to take one away. In Theatre Planner it says "
                "system where a name should be."
            ),
            "access",
            "other",
        ),
        (
            "This is no complaint. I need Scheduler in Theatre Planner for the rota.",
            "access",
            "request: Theatre Planner (Scheduler)",
        ),
        (
            "I know it's not a request that you get every day, but I need Scheduler in Theatre Planner.",
            "access",
            "request: Theatre Planner (Scheduler)",
        ),
        (
            (
                "A man called and wanted to know who has Admin in AWS Prod. If he writes to you and asks for "
                "Developer, be careful please and call me."
            ),
            "access",
            "other",
        ),
    ],
)
def test_a_mail_that_says_that_it_asks_for_nothing_is_left_alone(
    read: Read, text: str, subject: str, told: str
) -> None:
    assert said(read(text, subject)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You can have Scheduler in Theatre Planner back from me.", "revoke: Theatre Planner (Scheduler)"),
        (
            "Since Mia's team writes the lists again, you can take Scheduler in Theatre Planner back from me.",
            "revoke: Theatre Planner (Scheduler)",
        ),
        (
            "Please take the Viewer in Pharmacy Stock from me, I count no tablets any longer.",
            "revoke: Pharmacy Stock (Viewer)",
        ),
        (
            "Priya Shah has moved to billing. Please take her Scheduler in Theatre Planner from her.",
            "revoke: Theatre Planner (Scheduler)",
        ),
        ("Ihr könnt mir Scheduler in Theatre Planner wieder abnehmen.", "revoke: Theatre Planner (Scheduler)"),
        ("Vous pouvez me reprendre Scheduler dans Theatre Planner.", "revoke: Theatre Planner (Scheduler)"),
        ("Podéis quitarme Scheduler en Theatre Planner.", "revoke: Theatre Planner (Scheduler)"),
        (
            "My Scheduler in Theatre Planner runs until 31 March, kindly make it 30 June.",
            "extend: Theatre Planner (Scheduler)",
        ),
        (
            "My Edit on the Ward 3 Drive ends on 31 March. Please make that the end of June.",
            "extend: Ward 3 Drive (Edit)",
        ),
        (
            "Mein Scheduler in Theatre Planner läuft bis 31. März, bitte macht daraus den 30. Juni.",
            "extend: Theatre Planner (Scheduler)",
        ),
        (
            (
                "Priya Shah left last week. Please remove her Scheduler in Theatre Planner. Should she have VPN "
                "too, then that as well."
            ),
            "revoke: Theatre Planner (Scheduler), VPN (User)",
        ),
        (
            (
                "Priya Shah left in May. Please remove her Scheduler in Theatre Planner, and if there is still a "
                "VPN, that too."
            ),
            "revoke: Theatre Planner (Scheduler), VPN (User)",
        ),
        (
            (
                "In the user list of Pharmacy Stock there's Priya Shah with Viewer. She left last year. Please "
                "delete that."
            ),
            "revoke: Pharmacy Stock (Viewer)",
        ),
        (
            (
                "In the list of Pharmacy Stock I found Priya Shah with Viewer. Please delete that, and also her "
                "door to the loading dock."
            ),
            "revoke: Badge Loading Dock (Entry), Pharmacy Stock (Viewer)",
        ),
        ("I can take Scheduler in Theatre Planner from Monday.", "request: Theatre Planner (Scheduler)"),
        (
            "Please take the list from me and give me Scheduler in Theatre Planner.",
            "request: Theatre Planner (Scheduler)",
        ),
    ],
)
def test_what_is_handed_back_or_gets_a_new_end_is_filed(read: Read, text: str, told: str) -> None:
    assert said(read(text)) == told


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        (
            ("I'd be glad of news about what I asked for on Friday. It was Viewer in the Theatre Planner, I think."),
            "access",
            "status",
        ),
        ("Has anything happened with what I asked you for last week? It was the VPN.", "access", "status"),
        ("I never got a number for my wish of last Tuesday. It was Viewer in Theatre Planner.", "access", "status"),
        ("What has become of REQ-2026-00015? It should be on Oto's desk, but Oto says it isn't.", "access", "status"),
        ("Was ist aus REQ-2026-00015 geworden? Das müsste bei Oto liegen, sagt Mia.", "access", "status"),
        ("Qu'est devenue la REQ-2026-00015 ? Elle devrait être chez Oto.", "access", "status"),
        ("REQ-2026-00015 was a mistake of mine, would you be so kind and delete it?", "access", "withdraw"),
        ("REQ-2026-00015 war ein Versehen von mir, könnt ihr das bitte löschen?", "access", "withdraw"),
        ("Folks, leave that thing I sent last night, Oto talked me out of it.", "access", "withdraw"),
        ("Leave the thing that I put in this morning, I've changed my mind.", "access", "withdraw"),
        ("Perdón, ya no lo necesito, gracias.", "Re: [REQ-2026-00015] Received: VPN (User)", "withdraw"),
        ("Ya no la necesitamos, muchas gracias.", "Re: [REQ-2026-00015] Received: VPN (User)", "withdraw"),
        ("Sorry, not needed after all, thanks a lot.", "Re: [REQ-2026-00015] Received: VPN (User)", "withdraw"),
        ("Gracias, ya tengo todo lo que necesito.", "Re: [REQ-2026-00015] Received: VPN (User)", "other"),
        ("Could you send me everything that I am entitled to at the moment?", "access", "my_access"),
        ("Which systems am I registered for?", "access", "my_access"),
        (" ", "which programs am I registered for", "my_access"),
        ("I'd like to have it in black and white which rights there are in my name.", "access", "my_access"),
        ("Please print out for me what I am allowed to use in your system.", "access", "my_access"),
        ("How does one talk to you, do I need special words or will plain English do?", "access", "help"),
        ("Somebody gave me this address, what can I get here?", "access", "help"),
        ("What can one get at this address, is it only for doors?", "access", "help"),
        ("Ist das hier nur für Türen, oder was kann man hier alles bekommen?", "access", "help"),
        (
            "Hi, whose is Pharmacy Stock? I'm moving its server on Sunday and would like to warn that person.",
            "who looks after Pharmacy Stock?",
            "other",
        ),
        ("A caller says that I own Theatre Planner. Do I? If not, who does?", "access", "other"),
        ("Who is the owner of the Theatre Planner? The phone company wants a name.", "access", "other"),
        ("Wem gehört eigentlich Pharmacy Stock? Ich ziehe am Sonntag den Server um.", "access", "other"),
        ("À qui appartient Theatre Planner ? Je déplace son serveur dimanche.", "access", "other"),
        (
            (
                "I was asked by the Theatre Planner for a code, and the phone was in the car. As for my rights, "
                "they're fine."
            ),
            "access",
            "other",
        ),
        (
            (
                "Oto doesn't want to plan the lists himself any more. He has decided that I book and cancel the "
                "operations in Theatre Planner. Is that okay for you?"
            ),
            "access",
            "request: Theatre Planner (Scheduler)",
        ),
        (
            "Mia has decided that I count the tablets and correct the quantities in Pharmacy Stock from Monday.",
            "access",
            "request: Pharmacy Stock (Controller)",
        ),
    ],
)
def test_how_things_stand_and_whose_they_are_is_no_wish_for_them(
    read: Read, text: str, subject: str, told: str
) -> None:
    assert said(read(text, subject)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "You can have the list back from me once I get Scheduler in Theatre Planner.",
            "request: Theatre Planner (Scheduler)",
        ),
        (
            "Please take the picture from my desk. I need Viewer in Theatre Planner.",
            "request: Theatre Planner (Viewer)",
        ),
        (
            "Could you take over Scheduler in Theatre Planner from me, asks Oto. I said yes, so please give it to me.",
            "request: Theatre Planner (Scheduler)",
        ),
        (
            "I need Scheduler in Theatre Planner, so remove any doubt and ask Mia.",
            "request: Theatre Planner (Scheduler)",
        ),
        ("Who looks after the Theatre Planner? I need Scheduler there.", "request: Theatre Planner (Scheduler)"),
        ("Whose is the Theatre Planner? Please give me Viewer.", "request: Theatre Planner (Viewer)"),
        ("I was told that I own the Theatre Planner now and need Scheduler.", "request: Theatre Planner (Scheduler)"),
        (
            "My rights are fine apart from one thing: please give me Viewer in Theatre Planner.",
            "request: Theatre Planner (Viewer)",
        ),
        (
            "This is no request for money. I would like Viewer in Theatre Planner, please.",
            "request: Theatre Planner (Viewer)",
        ),
        (
            "I never got a number for the parcel. Please give me Viewer in Theatre Planner.",
            "request: Theatre Planner (Viewer)",
        ),
        ("Hi, you can take Edit on the Ward 3 Drive back.", "revoke: Ward 3 Drive (Edit)"),
        ("Kindly take Edit on the Ward 3 Drive back from Priya Shah.", "revoke: Ward 3 Drive (Edit)"),
        ("Scheduler in Theatre Planner please. There are lists to be deleted.", "request: Theatre Planner (Scheduler)"),
        ("Scheduler in Theatre Planner bitte, um Listen zu löschen.", "request: Theatre Planner (Scheduler)"),
        ("As for my permissions, I lack Scheduler in Theatre Planner.", "request: Theatre Planner (Scheduler)"),
        ("I request an extension of two weeks for Viewer in Theatre Planner.", "extend: Theatre Planner (Viewer)"),
        ("I have not got that any more\n> Theatre Planner, Scheduler\n> VPN", "other"),
        ("thank you all very much\n> Theatre Planner, Scheduler\n> VPN", "other"),
    ],
)
def test_what_only_looks_like_a_hand_back_a_list_or_no_wish_is_read_as_it_is(read: Read, text: str, told: str) -> None:
    assert said(read(text)) == told


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        (
            Intent.STATUS,
            "Hello, sometime in August I sent you a mail about the planner for our new girl. I've deleted "
            "the number. Did it arrive, and does it lie with Oto or with you?",
        ),
        (Intent.STATUS, "I wrote to you last month about the VPN. Did that arrive?"),
        (Intent.STATUS, "In February I asked for the VPN and heard nothing. Does it lie with you or with Oto?"),
        (Intent.STATUS, "A while ago I sent you something about Theatre Planner. Who has it now?"),
        (Intent.STATUS, "Did my mail about the VPN reach you? Is it on your desk or on Mia's?"),
        (Intent.STATUS, "My request from summer, did it ever arrive?"),
        (
            Intent.STATUS,
            "Ich hatte euch im Februar wegen Theatre Planner geschrieben. Ist das angekommen, und liegt es "
            "bei Oto oder bei euch?",
        ),
        (Intent.STATUS, "Im Januar habe ich eine Mail wegen dem VPN geschickt. Ist die angekommen?"),
        (Intent.STATUS, "Liegt mein Antrag noch bei Oto oder schon bei euch?"),
        (
            Intent.STATUS,
            "Je vous ai écrit en février au sujet du VPN. Est-ce bien arrivé, et est-ce chez Oto ou chez vous ?",
        ),
        (Intent.STATUS, "J'ai envoyé un mail en janvier pour Theatre Planner. L'avez-vous reçu ?"),
        (Intent.STATUS, "En febrero os mandé un correo sobre el VPN. ¿Llegó, y lo tiene Oto o vosotros?"),
        (Intent.STATUS, "Hace tiempo os escribí por Theatre Planner. ¿Os llegó?"),
        (Intent.HELP, "who am i talkin to here and what sort of things do ye sort out"),
        (Intent.HELP, "Who am I speaking to, and what is it you do?"),
        (Intent.HELP, "Who is this and what do you lot sort out?"),
        (Intent.HELP, "what sort of stuff can ye do for me"),
        (Intent.HELP, "What kind of things do you people handle?"),
        (Intent.HELP, "Is this a person or a machine? What can I ask you?"),
        (Intent.HELP, "Mit wem schreibe ich hier, und was macht ihr so?"),
        (Intent.HELP, "Wer ist da eigentlich und um was kümmert ihr euch?"),
        (Intent.HELP, "À qui j'écris ici, et vous vous occupez de quoi ?"),
        (Intent.HELP, "C'est qui ici et vous faites quoi au juste ?"),
        (Intent.HELP, "¿Con quién hablo aquí y de qué os encargáis?"),
        (Intent.HELP, "¿Quién está ahí y qué cosas arregláis?"),
        (
            Intent.MY_ACCESS,
            "Mia is doing appraisals and has us all fill in which programs we're allowed into. Off the top "
            "of my head: Theatre Planner, the dispensary system. I've been here since the paper dockets so "
            "I'm certain I've forgotten half. What does it say on your side about me?",
        ),
        (Intent.MY_ACCESS, "We all have to fill in which programs we use. What does it say on your side about me?"),
        (Intent.MY_ACCESS, "What do your books say about me?"),
        (Intent.MY_ACCESS, "What have you got on me?"),
        (Intent.MY_ACCESS, "What's listed under my name on your side?"),
        (Intent.MY_ACCESS, "Was steht bei euch über mich?"),
        (Intent.MY_ACCESS, "Ich soll aufschreiben, in welche Programme ich darf. Was steht da bei euch über mich?"),
        (Intent.MY_ACCESS, "Qu'est-ce qui est noté chez vous à mon sujet ?"),
        (Intent.MY_ACCESS, "¿Qué consta por vuestra parte sobre mí?"),
        (Intent.MY_ACCESS, "¿Qué pone de mí en vuestros registros?"),
    ],
)
def test_a_status_told_in_a_story_and_help_in_odd_words_are_known(
    read: Callable[..., Reading], intent: Intent, text: str
) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "Could you please check whether the new buyer role for me has been approved? I asked Mia last week by phone.",
        "Könnt ihr bitte nachsehen, ob die neue Rolle für mich schon genehmigt wurde?",
        "Pouvez-vous vérifier si le nouveau rôle a été approuvé ?",
        "¿Podéis mirar si el nuevo rol ha sido aprobado?",
    ],
)
def test_a_question_whether_something_has_been_approved_asks_how_it_stands(read: Read, text: str) -> None:
    assert read(text, "Hello").intent is Intent.STATUS
