"""An approver's reply: only a clear yes or no decides."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision

SUBJECT = "Re: [REQ-2026-00012] Approval needed: Ana Flores, VPN (User)"


@pytest.mark.parametrize(
    "text",
    [
        "approve", "APPROVE", "Approved, thanks", "approve: she starts on Monday", "yes please", "Yes.", "ok",
        "+1", "👍",
        "Fine by me.", "Sure, go ahead", "no problem, approve", "No objections from my side", "I don't see why not",
        "I can't see any reason not to approve this. Oto has too much on his desk.", "I have nothing against it",
        "REQ-2026-00012 and REQ-2026-00013 are both fine with me.", "There is nothing that speaks against it.",
        "There's nothing that would keep me from saying yes.",
        "Both ok, REQ-2026-00012 and REQ-2026-00013.", "Genehmigt, passt so.", "ja klar", "Einverstanden",
        "kein Problem",
        "Oui, pas de souci", "d'accord", "Sí, adelante", "No hay problema",
        "I'd be mad to turn her down.", "Nothing whatsoever speaks against this.",
        "I can't for the life of me think of a reason to refuse.", "By all means, he's earned it.",
        "She has my full backing on this.", "You won't hear a no from me.",
        "I would be the last one to stand in her way.", "Don't let me stop her.", "He's got my vote, let him in.",
        "Knock yourselves out.", "Yes, let them have it, the old lot have left.",
        "She may, the desk is hers from Monday.", "All good from here, he did the course in May.",
        "I don't see what could speak against it.", "Nothing in it that I'd want to refuse.", "That's in order.",
        "High time, I should have signed this weeks ago.", "Meinetwegen, er arbeitet ja sowieso schon damit.",
        "Von mir aus gern.", "Da sage ich nicht nein.", "Dagegen spricht aus meiner Sicht nichts.",
        "Dem steht nichts entgegen.", "Nur zu!", "Geht klar, soll sie haben.",
        "Ich erteile hiermit meine Zustimmung.", "Meinen Segen hat er.", "Vas-y, elle en a besoin tous les jours.",
        "Je n'y vois aucune objection, qu'elle y aille.", "Rien ne s'y oppose de mon côté.", "Il a ma bénédiction.",
        "Je serais le dernier à m'y opposer.", "Je donne le feu vert.", "Adelante, se lo ha ganado.",
        "Por mí, encantado.", "Tiene mi bendición.", "No hay nada que lo impida.", "Dale, sin problema.",
        "No seré yo quien se oponga.", "Can't see any cause to block her.",
        "Can't think why I would refuse that. He is drowning.", "Ich wüsste nicht, warum ich das ablehnen sollte.",
        "Je ne vois pas pourquoi je refuserais.", "No veo por qué iba a rechazarlo.",
        "I'd be nuts to decline this, he saves us hours.", "I would be the last to object here.",
        "Has my vote as well.", "He gets my blessing, he knows the system inside out.", "Fill your boots.",
        "I'm sold, let them in.", "No skin off my nose.", "An mir soll's nicht liegen.",
        "Wird auch Zeit, dass sie das darf.", "Ist mir recht.", "Meinen Segen habt ihr.",
        "Da kann man nichts dagegen haben.", "Aucun motif de refus de ma part.", "Fais-toi plaisir.",
        "C'est tout vu, oui.", "Ya era hora.", "Por mí que lo tenga, trabaja con ello cada día.",
        "No veo motivo para negárselo.", "Que sí, hombre.",
        "I find no grounds on which I should deny him that.", "No tengo ningún motivo para rechazarlo.",
        "No objection at all, approved.", "You have my yes for REQ-2026-00012.", "Mein Ja habt ihr.",
        "Approved, she covers for me when I am at sea.", "Oui, elle me remplace quand je suis absente.",
        "Genehmigt, er springt ein, wenn ich weg bin.",
    ],
)  # fmt: skip
def test_a_clear_yes_approves(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    "text",
    [
        "reject", "Rejected: not her job", "No.", "No, she left", "Nope. He never started with us.",
        "Do not approve.",
        "I can't approve this", "Not approved", "That is not OK", "nein, abgelehnt", "nicht genehmigt", "Refusé",
        "pas d'accord", "No lo apruebo", "Rechazado", "This is not to be granted. He checks that work himself.",
        "This must not go through. She raises the bills.", "That can't be allowed, he is a temp.",
        "This cannot go ahead.", "Not on your life.", "Das darf nicht durchgehen.", "Cela ne doit pas passer.",
        "Esto no debe pasar.", "No reason was given, so I have to refuse.", "No reason given, I refuse.",
        "No cause shown - I decline it.",
        "Over my dead body, that's the payroll.", "Hell no, he lost two laptops this year.", "Not on my watch.",
        "When pigs fly.", "Not this time, I'm afraid.", "I'd rather she didn't, the archive is fragile.",
        "I won't put my name to this one.", "This can't go through, he pays the bills himself.",
        "I'd sooner keep that within the team.", "Absolutely no chance of my signing this.", "You can forget it.",
        "Rejected, a good idea isn't a reason.", "No. He hasn't finished his probation.",
        "Do not approve this, the law leaves no choice.", "Kommt nicht in die Tüte.", "Nur über meine Leiche.",
        "Das schlag dir aus dem Kopf, nein.", "Auf gar keinen Fall, das ist die Lohnliste.",
        "Da mache ich nicht mit.", "Das kann ich nicht mittragen.", "Daraus wird nichts.",
        "Hors de question, il est stagiaire.", "Il n'en est pas question une seconde.",
        "Je ne peux pas donner suite.", "Moi vivant, jamais.", "Ça ne passera pas par moi.",
        "Ni hablar, eso es de nóminas.", "Ni lo sueñes.", "De eso nada.", "Por encima de mi cadáver.",
        "No puedo dar curso a esta solicitud.", "Lo siento, pero va a ser que no.",
        "Sorry, but that's a firm no from me.", "I'm afraid this one cannot be granted, she is a temp.", "Dream on.",
        "No. A trainee doesn't need the pay data.", "Not in this lifetime.",
        "Unfortunately I have to turn this one down.", "Not a snowball's chance in hell.",
        "We don't do that here, so no.", "So weit kommt's noch.", "Kannst du vergessen.",
        "Leider muss ich hier nein sagen.", "Das kommt mir nicht ins Haus.", "Et puis quoi encore.",
        "Malheureusement, je dois refuser.", "Elle peut toujours courir.", "C'est niet.",
        "Hasta ahí podíamos llegar.", "Ni por asomo.", "Lamentablemente tengo que decir que no.", "Que se olvide.",
    ],
)  # fmt: skip
def test_a_clear_no_rejects(text: str) -> None:
    assert read_decision(text).verdict == "reject"


@pytest.mark.parametrize(
    "text",
    [
        "", "thanks", "Yes, but only Read please.", "Approved provided that she has done the training", "yes and no",
        "not sure, call me", "Who is this?", "ok?", "approve? reject?", "Approve? No.", "Approved until Friday",
        "approve for 2 weeks", "Yes. But make sure she does the training first.", "wouldn't approve",
        "I have no idea",
        "Never approve anything like that", "OK for me as long as Mia agrees", "Ok, I will look at it tomorrow",
        "I'll approve tomorrow", "Don't approve it yet", "Hold on", "Oto approved something like that last year",
        "I agree with Oto that she should not get it", "okay, but not for Ward 13", "approve\nreject",
        "Yes to the first, no to the second", "No problem with rejecting it", "not for me to decide", "Ask Oto",
        "Approved by mistake, please reject", "Ja, aber nur lesend", "Oui, sauf le week-end",
        "Sí, pero solo hasta junio",
        "This can't go ahead until Friday", "This must not go through before I have spoken to Mia",
        "There is no reason to refuse if she has done the training", "I see no reason given to approve",
        "I see no reason not to refuse", "Nothing against her, but I refuse",
        "I can't put my name to a refusal.", "Let him in on the secret that we are short of staff.",
        "Il a mon accord de principe.", "That's why not everyone should have it.", "No, Mia would be the one to ask.",
        "Rejected, at least I think so.", "Absolutely no chance of my refusing this.",
        "ok. " * 100,
        "Go for it once she has signed the form.", "Over my dead body, they said, but I am not so sure.",
        "I'd be mad to turn her down without asking Mia first.", "Be my guest, if Oto is happy too.",
        "Would I be the last to object? Depends on the training.", "She may, but only to look.",
        "All good here? I doubt it.", "Not this time next week, please ask then.",
        "I'd rather she didn't, but ask Mia.", "Mia said hell no to that, what do you think?",
        "He has my blessing for the Viewer, the rest I must think about.",
        "No reason to refuse came to my mind yet, give me a day.", "Meinetwegen, aber nur zum Lesen.",
        "Von mir aus gern, sobald die Schulung gemacht ist.",
        "Mia meint, das kommt nicht in die Tüte, ich weiß es nicht.", "Dagegen spricht noch die fehlende Schulung.",
        "Vas-y, mais seulement en lecture.", "Hors de question ? Je ne sais pas encore.",
        "Rien ne s'y oppose si elle a fait la formation.", "Adelante, siempre que firme antes el documento.",
        "Ni hablar, dice Mia, pero yo no lo tengo claro.", "Por mí encantado, aunque solo hasta junio.",
        "Mia said over my dead body, but I see it differently.", "Dream on, says Oto; I have not made up my mind.",
        "I'd be mad to say no before Mia has looked.", "She may. Or may not.",
        "He has my blessing once the audit is over.", "I'd rather he didn't wait any longer.",
        "High time somebody asked me about this properly.", "No. Unless Mia needs him there.", "No, but ask Mia.",
        "Let him in until Friday.", "Don't let me stop her, though I would ask Mia first.",
        "Kann er sich abschminken, meint Mia.", "An mir soll's nicht liegen, fragt aber bitte noch Oto.",
        "Il a ma bénédiction, à condition que Mia soit d'accord.",
        "Je serais le dernier à m'y opposer si la formation était faite.",
        "Tiene mi bendición, pero solo para consultar.", "Ya era hora de hablar de esto.",
        "No seré yo quien se oponga si Mia lo aprueba.",
        "Approved, she starts when I am back.", "Genehmigt, wenn ich zurück bin.", "No reason to approve or refuse.",
        "No reason given and so I refuse.", "You have my yes once Mia has signed.",
    ],
)  # fmt: skip
def test_anything_doubtful_conditional_or_contradictory_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


def test_the_reason_is_what_follows_the_verdict() -> None:
    assert read_decision("Rejected: not her job").reason == "not her job"
    assert read_decision("Do not approve. She has left.").reason == "She has left"
    assert read_decision("Approved, thanks").reason is None


def test_a_reply_to_an_approval_mail_is_a_decision_with_its_requests(read: Callable[..., Reading]) -> None:
    reading = read("Approved.", subject=SUBJECT)
    assert (reading.intent, reading.decision, reading.request_ids) == (Intent.DECISION, "approve", ("REQ-2026-00012",))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yes to REQ-2026-00012.", "approve"), ("Ja zu REQ-2026-00012, sie braucht das.", "approve"),
        ("Sí a REQ-2026-00012 y sí a REQ-2026-00013.", "approve"), ("Non pour REQ-2026-00012.", "reject"),
        ("No to REQ-2026-00012, she has left.", "reject"), ("Yes to REQ-2026-00012, no to REQ-2026-00013.", "unclear"),
        ("Yes to REQ-2026-00012 if Mia agrees.", "unclear"), ("No idea about REQ-2026-00012.", "unclear"),
    ],
)  # fmt: skip
def test_a_yes_or_no_to_an_id_decides(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Nothing speaks against it as far as I'm concerned.", "As far as I am concerned, approved.",
        "Soweit es mich betrifft: genehmigt.", "En ce qui me concerne, c'est bon.", "Por mi parte, aprobado.",
    ],
)  # fmt: skip
def test_who_speaks_only_for_themselves_doubts_nothing(text: str) -> None:
    assert read_decision(text).verdict == "approve"


def test_a_decision_that_names_an_id_is_about_that_one_alone(read: Callable[..., Reading]) -> None:
    both = "Re: [REQ-2026-00012] [REQ-2026-00013] 2 approvals needed"
    assert read("Approved.", subject=both).request_ids == ("REQ-2026-00012", "REQ-2026-00013")
    assert read("Yes to REQ-2026-00013.", subject=both).request_ids == ("REQ-2026-00013",)


@pytest.mark.parametrize("text", ["Approved: she starts today", "Genehmigt: sie beginnt heute", "Apruebo: empieza hoy"])
def test_a_decision_in_its_strict_form_counts_under_another_subject(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, subject="Re: REQ-2026-00012")
    assert (reading.intent, reading.decision) == (Intent.DECISION, "approve")


def test_the_quoted_words_of_the_approval_mail_decide_nothing(read: Callable[..., Reading]) -> None:
    reading = read("Hm.\n\n> Please answer with APPROVE or REJECT.\n> approve", subject=SUBJECT)
    assert reading.decision == "unclear"


@pytest.mark.parametrize("subject", ["Re: lunch", "Approval needed", "REQ-2026-00012"])
def test_a_yes_to_something_else_is_no_decision(read: Callable[..., Reading], subject: str) -> None:
    assert read("Yes, approved.", subject=subject).decision is None


def test_an_automatic_reply_to_an_approval_mail_is_no_decision(read: Callable[..., Reading]) -> None:
    reading = read("I approve of holidays. I am away.", subject=SUBJECT, machine="Auto-Submitted: auto-replied")
    assert (reading.intent, reading.decision) == (Intent.AUTO_REPLY, None)


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("He can have Viewer, that's fine with me. Scheduler stays with Mia.", "unclear"),
        ("Approved, she shall be Scheduler.", "approve"),
        ("Approved. I keep List Approver for myself.", "approve"),
    ],
)
def test_a_yes_to_another_level_than_was_asked_for_is_asked_back(
    read: Callable[..., Reading], text: str, decision: str
) -> None:
    subject = "Re: [REQ-2026-00012] Approval needed: Ana Flores, Theatre Planner (Scheduler)"
    assert read(text, subject=subject).decision == decision


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("No chance, his team has its own list and two people booking is how we lost the slot.", "reject"),
        ("No chance. Oto's lot can do that.", "reject"),
        ("Not a chance, she has her own and we need nobody to do that.", "reject"),
        ("Why should I refuse that? She isn't wrong. Approved.", "approve"),
        ("Why would I say no? Approved.", "approve"),
        ("Warum sollte ich das ablehnen? Genehmigt.", "approve"),
        ("Why should I approve that?", "unclear"),
        ("Pourquoi refuser ? Accordé.", "approve"),
        ("REQ-2026-00012 and REQ-2026-00013 can both go through.", "approve"),
        ("REQ-2026-00012 can go through, lawyers have to see contracts.", "approve"),
        ("Both may pass. The night team needs them.", "approve"),
        ("an auditor? down here? bring ear plugs\nokay that makes sense\napproved from my side", "approve"),
        ("Another one? Well, approved.", "approve"),
        ("that's the new one from the ward?\nok then she needs it\nyes, approve", "approve"),
        ("das ist die Neue? dann braucht sie es. ja, genehmigt", "approve"),
        ("c'est la nouvelle ? d'accord. approuvé", "approve"),
        ("that's the old one? no, reject", "reject"),
        ("that's only until May? approve", "unclear"),
        ("that's not the new one? approve", "unclear"),
        ("that's the new one? has she signed? approve", "unclear"),
        ("that's the new one? approve once she's done the course", "unclear"),
        ("approve. that's the new one?", "unclear"),
        ("Really? REQ-2026-00012? Rejected.", "reject"),
        ("who is he?\napproved", "unclear"),
        ("Of course, he should know what they paid. Approve.", "approve"),
        ("Sure, she should see that. Approve.", "approve"),
        ("Natürlich, er sollte das wissen. Genehmigt.", "approve"),
        (
            "Approve both please (REQ-2026-00012 + REQ-2026-00013), the ward can't wait for me.",
            "approve",
        ),
        ("Approved, the ward can't wait.", "approve"),
        ("Genehmigt, die Station kann nicht warten.", "approve"),
        ("¿Por qué iba a rechazarlo? Aprobado.", "approve"),
        ("Of course he should ask me first.", "unclear"),
        ("They can both go through once I've seen the list.", "unclear"),
        ("Can these go through?", "unclear"),
        ("REQ-2026-00012 can't go through.", "reject"),
        ("No chance to look at it yet.", "unclear"),
        ("Approved, but why does she need it?", "unclear"),
    ],
)
def test_a_rhetorical_question_or_what_a_reason_wonders_takes_no_verdict_back(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Why should I refuse that? Because he is new.",
        "Who am I to refuse? Ask Oto.",
        "It can go through Oto.",
        "This can go through the usual channel.",
        "Both may pass the list on to Oto.",
        "Can go through once Mia agrees.",
        "Of course, ask him what he needs.",
        "Of course not. Approve.",
        "Approved only if it can't wait.",
        "Approved, the question is how.",
        "Yes, no idea why. Approve.",
        "Tell me why should I refuse.",
        "Why should I refuse that. Because she leaves.",
        "Je sais pourquoi refuser.",
        "Sag mir, warum sollte ich das ablehnen.",
        "Dime por qué voy a rechazarlo",
        "Why would I be against, if she is trained? Approved.",
        "Elle peut passer, je suis au bureau",
        "Puede pasar, estoy en mi despacho",
        "Sie können durchgehen, ich bin im Büro",
        "Viewer, not Admin? Approved.",
        "Two weeks? Approved.",
        "Same as Tom has? Approved.",
        "Yannick or Tom? Approved.",
        "Didn't she leave? Approved.",
        "She left last month? Approved.",
        "She has left us? Approved.",
        "With her supervisor beside her? Approved.",
        "En lecture ? Approuvé.",
        "Mit Schulung? Genehmigt.",
    ],
)
def test_a_question_for_the_form_alone_and_what_passes_through_something_decide_nothing(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "I have no reason not to approve.",
        "I see no reason not to approve this.",
        "I see nothing that would keep me from approving it.",
        "I wouldn't dream of refusing that one.",
        "I can't think of any reason to refuse.",
        "There is no reason to say no.",
        "I don't see why not.",
        "I have nothing against it.",
        "I've got no objection.",
        "No objections from my side.",
        "I don't mind at all.",
        "I see no reason to refuse.",
        "I won't stand in the way.",
        "Nothing speaks against it.",
        "It would be silly to refuse.",
        "I'd be mad not to approve.",
        "No sé por qué iba a rechazarlo.",
        "Ich habe nichts dagegen, dass er das bekommt.",
        "Ich habe nichts dagegen.",
        "Dagegen habe ich nichts.",
        "Ich sehe keinen Grund, das abzulehnen.",
        "Nichts spricht dagegen.",
        "Da spricht nichts dagegen.",
        "Dagegen spricht nichts.",
        "Von meiner Seite keine Einwände.",
        "Ich wüsste nicht, was dagegen spräche.",
        "Ich wüsste nicht, warum nicht.",
        "Ich habe keinen Grund, nein zu sagen.",
        "Ich habe keine Einwände gegen den Zugriff.",
        "Je ne vois pas pourquoi refuser.",
        "Je ne vois pas pourquoi je refuserais.",
        "Je n'ai rien contre.",
        "Je n'ai pas d'objection.",
        "Aucune objection de ma part.",
        "Rien ne s'y oppose.",
        "Je n'ai aucune raison de refuser.",
        "Je ne m'y oppose pas.",
        "Je ne vois aucune raison de dire non.",
        "Je ne vois pas d'inconvénient.",
        "Pas d'objection pour moi.",
        "No veo por qué no.",
        "No veo ninguna razón para negarlo.",
        "No tengo inconveniente.",
        "No tengo nada en contra.",
        "No tengo ninguna objeción.",
        "No hay motivo para rechazarlo.",
        "No me opongo.",
        "Nada que objetar.",
        "Por mi parte no hay objeción.",
        "No veo motivo para decir que no.",
        "No encuentro razón para no aprobarlo.",
    ],
)
def test_who_denies_that_they_refuse_approves(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    "text",
    [
        "I have no reason not to approve if he did the course.",
        "I see no reason to approve this.",
        "I don't see why he needs this.",
        "I have nothing against it once Tom agrees.",
        "I have no reason to approve.",
        "Ich habe nichts dagegen, wenn Theresa zustimmt.",
        "Ich habe nichts dagegen, es abzulehnen.",
        "Ich sehe keinen Grund, das zu genehmigen.",
        "Ich wüsste nicht, warum er das braucht.",
        "Je ne vois pas pourquoi il en a besoin.",
        "Je ne vois pas pourquoi accepter.",
        "Je n'ai rien contre, si Marc est d'accord.",
        "No veo por qué lo necesita.",
        "No veo por qué aprobarlo.",
        "No tengo inconveniente si Ana lo confirma.",
        "I have no objection in principle, but not now.",
        "I would not refuse if asked again next month.",
        "I don't mind refusing it.",
        "I have nothing against refusing it.",
        "I have nothing against rejecting this one.",
        "I have no objection to rejecting it.",
        "I don't mind if you refuse.",
        "Ich habe nichts dagegen, das abzulehnen.",
        "Ich habe nichts gegen eine Ablehnung.",
        "Nichts spricht dagegen, es zu verweigern.",
        "Je n'ai rien contre un refus.",
        "Je ne vois pas d'inconvénient à refuser.",
        "Je n'ai pas d'objection à refuser.",
        "No tengo inconveniente en rechazarlo.",
        "No tengo nada en contra de rechazarlo.",
        "No veo por qué no rechazarlo.",
        "I don't see why not to refuse.",
        "Je ne vois pas pourquoi ne pas refuser.",
        "I see no reason not to refuse.",
        "I see no reason not to reject it.",
        "Ich sehe keinen Grund, es nicht abzulehnen.",
        "No hay motivo para no rechazarlo.",
        "I see no reason to refuse or approve.",
        "Je ne vois pas pourquoi refuser ou accepter.",
        "No veo por qué rechazarlo o aprobarlo.",
        "Ich wüsste nicht, warum nicht Tom das entscheidet.",
        "Por mi parte no hay objeción a rechazarlo.",
        "You are the last person to say no, so please decide.",
        "I'm the last to object, all others did already.",
        "Die Letzte, die nein sagt, ist Mia.",
        "Fui el último en oponerme.",
        "It would be silly to refuse and silly to approve.",
        "I have no reason not to approve the read one.",
        "No sé por qué iba a rechazarlo Ana.",
    ],
)
def test_who_denies_something_else_or_sets_a_condition_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "I'd be the last person to say no to that.",
        "I'd be the last to object.",
        "Da bin ich der Letzte, der nein sagt.",
        "Je serais la dernière à refuser.",
        "Sería el último en decir que no.",
    ],
)
def test_the_last_to_say_no_says_yes(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    "text",
    [
        "Nothing that would keep me from approving it next month.",
        "I approve it next month.",
        "Dazu kann ich nicht nein sagen, ehe ich die Liste habe.",
        "Nada me impide aprobarlo más adelante.",
        "Nichts spricht dagegen, laut Theresa.",
        "No objection, according to Tom.",
        "Aucune objection, selon Tom.",
        "Ninguna objeción, según Tom.",
    ],
)
def test_a_yes_for_later_or_by_somebody_elses_word_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "I take back my yes.",
        "Please disregard my yes.",
        "Scrap my ok.",
        "Yes, scratch that.",
        "Approved, strike that.",
        "Yes, cancel that.",
        "Ok, drop it.",
        "As good as approved.",
        "Ja, streicht das.",
        "Ja, so gut wie.",
        "Ja, mehr oder weniger.",
        "Je retire mon oui.",
        "J'annule mon accord.",
        "Oui, oubliez.",
        "Oui, presque.",
        "Retiro mi visto bueno.",
        "Retiro el sí.",
        "Sí, olvidadlo.",
    ],
)
def test_a_yes_that_is_taken_back_in_its_own_sentence_or_is_nearly_one_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize("text", ["Scratch that, I approve.", "Yes, drop his VPN, please.", "Oui, il a mon accord."])
def test_a_yes_behind_what_is_taken_back_or_to_something_that_goes_still_approves(text: str) -> None:
    assert read_decision(text).verdict == "approve"


def test_who_would_be_mad_to_approve_rejects() -> None:
    assert read_decision("I'd be mad to approve this.").verdict == "reject"


@pytest.mark.parametrize(
    "text",
    [
        "Yes. Hm. Actually, let me think about it over the weekend.",
        "OK then. Or no, scratch that, I have to ask Mia.",
        "Approve. No wait, she is leaving in May.",
        "Sure. On second thoughts I'd like to see her contract.",
        "No. Well, leave it with me until tomorrow.",
        "Genehmigt. Ach, ich schlafe lieber eine Nacht drüber.",
        "Ja. Nein, Moment, das muss ich mit Oto besprechen.",
        "Einverstanden. Obwohl, lasst mir noch einen Tag Bedenkzeit.",
        "Oui. Euh non, attendez, je vais y réfléchir.",
        "D'accord. Enfin, laissez-moi la nuit pour y penser.",
        "Sí. Bueno, dejadme pensarlo.",
        "Adelante. Uy, no, espera, antes lo hablo con Oto.",
    ],
)
def test_who_answers_and_then_wants_to_think_it_over_has_not_decided(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Consider it signed.", "approve"),
        ("Consider it done, she has the training.", "approve"),
        ("How could I refuse? Granted.", "approve"),
        ("Fine by me, without her the ward stands still.", "approve"),
        ("Geht klar, ohne sie bleibt alles liegen.", "approve"),
        ("Wie könnte ich da nein sagen? Genehmigt.", "approve"),
        ("Comment pourrais-je refuser ? Accordé.", "approve"),
        ("D'accord, sans elle rien n'avance.", "approve"),
        ("¿Cómo iba a negarme? Concedido.", "approve"),
        ("Dadle, dadle, que lo necesita cada mes.", "approve"),
        ("I am sorry, this has to remain a wish.", "reject"),
        ("Das muss leider ein Wunsch bleiben.", "reject"),
        ("Approved, without him please.", "unclear"),
        ("Genehmigt, ohne sie bitte.", "unclear"),
    ],
)
def test_what_happens_without_somebody_is_a_reason_and_a_question_for_the_form_no_question(
    text: str, verdict: str
) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yes of course, he is in my team after all", "approve"),
        ("Yes, after all she is the head of it.", "approve"),
        ("Oui bien sûr, il est dans mon équipe après tout.", "approve"),
        ("Sí claro, está en mi equipo, al fin y al cabo.", "approve"),
        ("Yes, after all checks are done.", "unclear"),
        ("Yes, after all that is finished.", "unclear"),
    ],
)
def test_after_all_gives_a_reason_unless_something_is_to_be_over_first(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("There's nothing here I wouldn't sign.", "approve"),
        ("There is nothing in it I would not sign. Sinéad can't do everything by herself.", "approve"),
        ("Nothing here that I wouldn't sign off.", "approve"),
        ("Nothing there I wouldn't put my name to.", "approve"),
        ("There's nothing in this I'd object to.", "approve"),
        ("I see nothing here I would not approve.", "approve"),
        ("There's nothing about it I wouldn't agree to.", "approve"),
        ("I can't find anything here I wouldn't sign.", "approve"),
        ("Da ist nichts dabei, was ich nicht unterschreiben würde.", "approve"),
        ("Hier ist nichts, was ich nicht genehmigen würde.", "approve"),
        ("Es gibt hier nichts, dem ich nicht zustimmen würde.", "approve"),
        ("Da steht nichts, was ich nicht freigeben würde.", "approve"),
        ("Il n'y a rien là que je ne signerais pas.", "approve"),
        ("Rien ici que je ne puisse approuver.", "approve"),
        ("Il n'y a rien que je ne validerais pas.", "approve"),
        ("No hay nada aquí que yo no firmaría.", "approve"),
        ("Aquí no hay nada que no firmaría.", "approve"),
        ("No veo nada que no pueda aprobar.", "approve"),
        ("There's nothing here I would sign.", "unclear"),
        ("There is nothing here I'd sign without seeing the list first.", "unclear"),
        ("There's nothing here I wouldn't sign, but ask Petra first.", "unclear"),
        ("There's nothing here I wouldn't sign if the auditor agrees.", "unclear"),
        ("There's nothing here I wouldn't like to think about.", "unclear"),
        ("Da ist nichts dabei, was ich unterschreiben würde.", "unclear"),
        ("Da ist nichts dabei, was ich nicht erst prüfen würde.", "unclear"),
        ("Il n'y a rien là que je signerais.", "unclear"),
        ("No hay nada aquí que yo firmaría.", "unclear"),
        ("There is nothing here.", "unclear"),
        ("I wouldn't sign.", "unclear"),
        ("There's nothing I can do.", "unclear"),
        ("I see nothing here that I'd approve.", "unclear"),
        ("Hier ist nichts, was ich genehmigen kann.", "unclear"),
        ("There's nothing to stop me, I wouldn't sign though.", "unclear"),
        ("I have seen nothing. I wouldn't sign.", "unclear"),
        ("Nothing here, I wouldn't sign.", "unclear"),
        ("Ich sehe nichts, ich würde nicht unterschreiben.", "unclear"),
        ("I doubt there's nothing here I wouldn't sign.", "unclear"),
        ("Not that there's nothing here I wouldn't sign.", "unclear"),
        ("Petra says there's nothing here I wouldn't sign.", "unclear"),
    ],
)  # fmt: skip
def test_there_is_nothing_i_would_not_sign_is_a_yes_and_nothing_less_is(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yes to the two of them.", "approve"),
        ("REQ-2026-00107 and REQ-2026-00108: yes to the two of them, the tag count is next week.", "approve"),
        ("REQ-2026-00107 and REQ-2026-00108: yes to the pair of them.", "approve"),
        ("Yes to each of them.", "approve"),
        ("Yes to every one of them.", "approve"),
        ("Yes to the lot.", "approve"),
        ("Yes to all three of them.", "approve"),
        ("Yes to all of them, thanks.", "approve"),
        ("Yes, all three.", "approve"),
        ("A yes to both from me.", "approve"),
        ("Both of them: yes.", "approve"),
        ("Yes to either one, no worries.", "approve"),
        ("Approved, the two of them.", "approve"),
        ("Approved, all of them.", "approve"),
        ("I approve the two of them.", "approve"),
        ("I approve both of them.", "approve"),
        ("I approve all three.", "approve"),
        ("Fine with the two of them.", "approve"),
        ("OK for the two of them.", "approve"),
        ("OK for all three.", "approve"),
        ("Ja zu allen beiden.", "approve"),
        ("Ja zu den beiden.", "approve"),
        ("Ja zu allen dreien.", "approve"),
        ("Ja für beide, die Zählung ist nächste Woche.", "approve"),
        ("REQ-2026-00107 und REQ-2026-00108: ja zu allen beiden.", "approve"),
        ("Zu beiden ein Ja.", "approve"),
        ("Zu allen ja.", "approve"),
        ("Genehmigt, alle drei.", "approve"),
        ("Beides genehmigt, danke.", "approve"),
        ("Ich genehmige beide.", "approve"),
        ("Ich genehmige alle drei.", "approve"),
        ("Oui à tous les deux.", "approve"),
        ("Oui aux trois.", "approve"),
        ("Oui pour toutes les deux.", "approve"),
        ("Oui à l'un et à l'autre.", "approve"),
        ("Oui à toutes.", "approve"),
        ("J'approuve les deux.", "approve"),
        ("J'approuve les trois.", "approve"),
        ("REQ-2026-00107 et REQ-2026-00108 : oui aux deux, l'inventaire est la semaine prochaine.", "approve"),
        ("Sí a todas.", "approve"),
        ("Sí a todos ellos.", "approve"),
        ("Sí a las tres.", "approve"),
        ("Sí a las dos, el recuento es la semana que viene.", "approve"),
        ("Apruebo las dos.", "approve"),
        ("Apruebo las tres.", "approve"),
        ("Sí a una y a otra.", "approve"),
        ("No to the two of them.", "reject"),
        ("No to both of them.", "reject"),
        ("No to all of them.", "reject"),
        ("No to all three.", "reject"),
        ("I reject both of them.", "reject"),
        ("I reject the two of them.", "reject"),
        ("Rejected, the two of them.", "reject"),
        ("Nein zu allen beiden.", "reject"),
        ("Nein zu beiden.", "reject"),
        ("Nein zu allen.", "reject"),
        ("Ich lehne beide ab.", "reject"),
        ("Non aux deux.", "reject"),
        ("Non à tous les deux.", "reject"),
        ("Non aux trois.", "reject"),
        ("No a las dos.", "reject"),
        ("No a todas.", "reject"),
        ("No a ninguna de las dos.", "reject"),
        ("Rechazo las dos.", "reject"),
        ("Yes to one of the two.", "unclear"),
        ("Yes to the first of them.", "unclear"),
        ("Yes to one of them, no to the other.", "unclear"),
        ("Ja zu einem von beiden.", "unclear"),
        ("Oui à l'une des deux.", "unclear"),
        ("Sí a una de las dos.", "unclear"),
        ("Yes to the two of them?", "unclear"),
        ("Yes to the two of them if they did the course.", "unclear"),
        ("I know the two of them.", "unclear"),
        ("No word from the two of them.", "unclear"),
        ("No idea about the two of them.", "unclear"),
        ("Yes, the audit is next week.", "approve"),
        ("Please do it, she moves the office next week.", "approve"),
        ("Ja bitte, sie übernimmt die Schicht nächste Woche.", "approve"),
        ("Oui, faites-le, elle reprend le poste la semaine prochaine.", "approve"),
        ("Please do it, Oto will decide next week.", "unclear"),
        ("Yes, she gets it next week.", "unclear"),
        ("Yes, she may have it next week.", "unclear"),
        ("She has run the ward alone since May, so I won't say no.", "approve"),
        ("Ich werde da nicht nein sagen.", "approve"),
        ("Je ne vais pas dire non.", "approve"),
        ("I won't say no yet.", "unclear"),
        ("I won't say no if Mia agrees.", "unclear"),
        ("I won't say yes.", "reject"),
        ("Yes, next week.", "unclear"),
        ("Yes, but next week.", "unclear"),
        ("Yes, ask me again next week.", "unclear"),
        ("Yes, I will look at it next week.", "unclear"),
        ("Ja, nächste Woche.", "unclear"),
        ("Ja, die Inventur ist nächste Woche.", "approve"),
        ("Yes, he has next week.", "unclear"),
        ("Yes, but the audit is next week.", "unclear"),
        ("Both are fine by me, the inventory is next month.", "approve"),
        ("Yes, after the audit next week.", "unclear"),
        ("No, next week.", "unclear"),
        ("Yes to both of them but not before the audit.", "unclear"),
        ("Yes to all of them except the second.", "unclear"),
        ("Yes to all but one.", "unclear"),
        ("Yes to both, only until Friday.", "unclear"),
        ("Yes to the lot of work they do.", "unclear"),
        ("Ja zu beiden, aber nur bis Freitag.", "unclear"),
        ("Ja zu allen bis auf einen.", "unclear"),
        ("Oui à tous sauf un.", "unclear"),
        ("Sí a todas menos una.", "unclear"),
        ("Oui aux deux, mais pas avant lundi.", "unclear"),
        ("Yes to both? Then what about the third?", "unclear"),
        ("All of them need a second look.", "unclear"),
        ("Both of them have left.", "unclear"),
    ],
)  # fmt: skip
def test_a_yes_or_no_to_all_that_were_asked_for_decides_however_they_are_called(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize("text", ["no worries at all, approved", "no trouble at all, approved"])
def test_a_pause_parts_what_would_be_one_phrase_without_it(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I will not sign that: whoever counts the till doesn't correct it.", "reject"),
        ("I will sign that once he has counted the till.", "unclear"),
        ("Please don't let this through: she orders and pays in one person.", "reject"),
        ("Please don't let this through yet.", "unclear"),
        ("Let this one through please, she needs it for the stocktaking.", "approve"),
        ("Let this one through once she has done the course.", "unclear"),
        ("I refuse to approve that.", "reject"),
        ("I refuse to approve or reject that.", "unclear"),
        ("Yes from me, she has to see what the guests still owe us.", "approve"),
        ("Yes from me, you have to see what she needs.", "unclear"),
        ("Yes, he has to see which beds are free.", "approve"),
        ("Yes, he has to see first which beds are free.", "unclear"),
        ("Ja von mir, sie muss sehen, was uns die Leute schulden.", "approve"),
        ("Das werde ich nicht genehmigen: wer bestellt, bezahlt nicht.", "reject"),
        ("Lasst das bitte nicht durchgehen.", "reject"),
        ("Ne laissez pas passer ça, s'il vous plaît.", "reject"),
        ("Por favor, no dejéis pasar esto.", "reject"),
        ("Me niego a aprobarlo, ya tiene bastante.", "reject"),
        ("APPROVE then", "approve"),
        ("OK then.", "approve"),
        ("approve then take it away", "unclear"),
    ],
)
def test_what_is_not_let_through_is_refused_and_what_somebody_shall_look_up_is_no_doubt(
    text: str, verdict: str
) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("OK M.C.", "approve"),
        ("Rejected, M. C.", "reject"),
        ("OK O.N.", "unclear"),
        ("OK, but only Viewer M.C.", "unclear"),
    ],
)
def test_an_approver_may_sign_with_their_initials_behind_the_verdict(
    read: Callable[..., Reading], text: str, verdict: str
) -> None:
    assert read(text, SUBJECT, "mia@stbrigid.example").decision == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I don't see why he should not get it.", "approve"),
        ("I see no reason why she should not have the access, she is my best clerk.", "approve"),
        ("No reason why they should not have it.", "approve"),
        ("Ich sehe nicht, warum sie es nicht haben sollte.", "approve"),
        ("Je ne vois pas pourquoi elle ne devrait pas l'avoir.", "approve"),
        ("No veo por qué no debería tener acceso.", "approve"),
        ("I don't see why she should have it.", "unclear"),
        ("I don't see why he asks me and not you.", "unclear"),
        ("I see no reason why she should have this and he should not.", "unclear"),
        ("Not this one, please.", "reject"),
        ("Not for her, she is leaving.", "reject"),
        ("Diesen bitte nicht.", "reject"),
        ("Pas pour lui, il part en mai.", "reject"),
        ("Para él no, por favor.", "reject"),
        ("Not this one, the other one.", "unclear"),
        ("Not this one alone, she needs the drive too.", "unclear"),
        ("Yes, she decides next week.", "unclear"),
        ("Yes, he decides on Monday.", "unclear"),
        ("Ja, sie entscheidet nächste Woche.", "unclear"),
        ("Oui, elle décide la semaine prochaine.", "unclear"),
        ("Sí, ella decide la semana que viene.", "unclear"),
        ("Yes, she decides on the prices.", "approve"),
        ("Yes, she starts next week.", "approve"),
        ("Yes but Viewer only. She is new, she can't approve lists.", "unclear"),
        ("He can't approve lists.", "unclear"),
        ("He is new, I can't approve that.", "reject"),
        ("She can't have it.", "reject"),
    ],
)
def test_a_second_denial_says_yes_and_what_somebody_else_does_decides_nothing(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Approved, Sam can't do the counting on his own.", "approve"),
        ("Fine by me, the night shift cannot get in otherwise.", "approve"),
        ("Genehmigt, Priya schafft das nicht alleine.", "approve"),
        ("Rien ne s'y oppose, Sam ne peut pas s'en occuper tout seul.", "approve"),
        ("Yes, nobody else on the ward can count.", "approve"),
        ("Yes, she must not sign anything alone.", "unclear"),
        ("Genehmigt, sie darf das nicht alleine machen.", "unclear"),
        ("Yes, but Oto can't sign it alone.", "unclear"),
        ("Yes to both (REQ-2026-00012 and REQ-2026-00013), the audit depends on it.", "approve"),
        ("Ja, davon hängt die ganze Zählung ab.", "approve"),
        ("Oui aux deux (REQ-2026-00012 et REQ-2026-00013), le planning en dépend.", "approve"),
        ("Yes, it depends on what she does with it.", "unclear"),
        ("She may have it, May is when I'm away.", "approve"),
        ("She may have it when I'm back.", "unclear"),
        ("Er darf es haben, im Juni bin ich im Urlaub.", "approve"),
        ("Er darf es haben, wenn Mia zustimmt.", "unclear"),
        ("Elle peut l'avoir, en juin je suis en congé.", "approve"),
        ("Puede tenerlo, en junio estoy de baja.", "approve"),
        ("No sé si puede tenerlo.", "unclear"),
    ],
)
def test_what_only_tells_why_doubts_no_verdict(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "He may have it in June.",
        "She can have it from July on.",
        "Yes, in June.",
        "He may have it as of June.",
        "Il peut l'avoir en juin.",
        "Puede tenerlo en junio.",
        "Sí, en junio.",
        "Er darf es im Juni haben.",
        "Ja, das hängt von der Schulung ab.",
        "Yes, that depends on the training.",
    ],
)
def test_a_yes_for_a_month_to_come_or_that_depends_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "He may have it.",
        "Yes, he started in June.",
        "Yes, he needs it for the June audit.",
        "Yes please, in the June closing we need him.",
        "Approved, we talked about it in June.",
        "Ja, er braucht es für den Juni-Abschluss.",
        "Ja, das Projekt hängt davon ab.",
    ],
)
def test_a_month_in_the_reason_of_a_yes_is_no_limit(text: str) -> None:
    assert read_decision(text).verdict == "approve"
