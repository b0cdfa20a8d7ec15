"""Phrases by which a mail says that it is an emergency, an appeal or one more wish, by kind and language; they
ask for nothing themselves, so they take no part in reading a wish. Phrases are parted by `;` and written naturally.

`emergency` says so wherever it stands, `emergency_first` only as the head of a line or sentence, with a mark after it:
"Emergency: …". `appeal` opens an appeal, `appeal_first` only with a colon. `denied` are words that turn the phrase
behind them into its opposite, up to two words further on. `one_more` says that a wish comes beside what was asked
before, `left_behind` stands before what a correction leaves behind. `acknowledged`
says thanks or that it is well, unless something of `after_all` stands beside it.
"""

from collections.abc import Mapping

OPENINGS: Mapping[str, Mapping[str, str]] = {
    "emergency": {
        "en": "break glass; breakglass; break the glass; emergency access; emergency request; this is an emergency; "
        "it is an emergency; it's an emergency; we have an emergency; as an emergency",
        "de": "notfallzugang; notfallzugriff; notfall zugriff; notfallantrag; das ist ein notfall; es ist ein notfall; "
        "dies ist ein notfall; wir haben einen notfall; als notfall",
        "fr": "accès d'urgence; demande d'urgence; c'est une urgence; il s'agit d'une urgence; bris de glace",
        "es": "acceso de emergencia; solicitud de emergencia; es una emergencia; se trata de una emergencia; "
        "tenemos una emergencia; romper el cristal",
    },
    "emergency_first": {
        "en": "emergency; an emergency",
        "de": "notfall; ein notfall",
        "fr": "urgence; urgence absolue",
        "es": "emergencia; una emergencia",
    },
    "appeal": {
        "en": "i appeal; i would like to appeal; i'd like to appeal; i want to appeal; i wish to appeal; "
        "i am appealing; i'm appealing; i hereby appeal; we appeal",
        "de": "ich lege einspruch ein; ich lege widerspruch ein; hiermit lege ich einspruch ein; "
        "ich erhebe einspruch; hiermit lege ich widerspruch ein; ich möchte einspruch einlegen",
        "fr": "je fais appel; je souhaite faire appel; je voudrais faire appel; je conteste; j'introduis un recours; "
        "je forme un recours",
        "es": "apelo; quiero apelar; quisiera apelar; deseo apelar; recurro; quiero recurrir; presento un recurso",
    },
    "appeal_first": {
        "en": "appeal; my appeal",
        "de": "einspruch; widerspruch; mein einspruch",
        "fr": "appel; recours; contestation",
        "es": "apelación; recurso; mi apelación",
    },
    "denied": {
        "en": "no; not; isn't; never; without; if",
        "de": "kein; keine; keinen; nicht; ohne; falls; wenn",
        "fr": "pas; sans; aucune; si",
        "es": "no; sin; ninguna; si",
    },
    "one_more": {
        "en": "i also; we also; also need; also want; also require; also like; also have; need also; and also; "
        "as well; in addition; additionally; on top of that; besides that",
        "de": "auch noch; brauche auch; bräuchte auch; benötige auch; brauchen auch; möchte auch; hätte auch gern; "
        "zusätzlich; außerdem; zudem; obendrein; darüber hinaus",
        "fr": "aussi besoin; besoin aussi; voudrais aussi; faut aussi; faudrait aussi; également; en plus; en outre",
        "es": "también necesito; necesito también; también quiero; también quisiera; también me hace falta; además; "
        "aparte de eso",
    },
    "one_more_last": {"en": "too", "de": "auch; ebenfalls", "fr": "aussi", "es": "también"},
    "not_more": {
        "en": "meant; i mean; instead; rather; by mistake; my mistake; withdraw; cancel; too little; too weak",
        "de": "meinte; gemeint; stattdessen; statt; anstatt; sondern; verwechselt; auch nicht; "
        "auch nichts; zurückziehen",
        "fr": "voulais dire; plutôt; à la place; au lieu; par erreur; trompé; trompée; annuler; annulez",
        "es": "quería decir; quise decir; en lugar; en vez; más bien; por error; equivocado; equivocada; anular",
    },
    "left_behind": {
        "en": "instead of; rather than; not just; not only; not merely; and not; in place of",
        "de": "statt; anstatt; anstelle von; nicht nur; nicht bloß; und nicht; nicht lediglich",
        "fr": "au lieu de; au lieu du; plutôt que; à la place de; pas seulement; pas juste; et non; et pas; pas que",
        "es": "en lugar de; en vez de; no solo; no sólo; no solamente; no únicamente; y no",
    },
    "acknowledged": {
        "en": "thanks; thank you; thx; ta; ok; okay; got it; great; perfect; noted; understood; will do; all good; "
        "super; awesome; brilliant; lovely; cheers; wonderful; excellent; that works; it works; works now; "
        "sounds good; fine",
        "de": "danke; dankeschön; dank; ok; super; prima; perfekt; passt; alles klar; verstanden; klasse; toll; "
        "erledigt; wunderbar; alles gut; in ordnung; gerne",
        "fr": "merci; parfait; d'accord; bien reçu; ok; très bien; entendu; c'est noté; noté; génial; ça marche; "
        "compris; super; impeccable",
        "es": "gracias; perfecto; vale; de acuerdo; ok; muy bien; entendido; recibido; genial; estupendo; anotado",
    },
    "after_all": {
        "en": "but; however; though; yet; still",
        "de": "aber; jedoch; trotzdem; allerdings",
        "fr": "mais; cependant; pourtant; toujours pas",
        "es": "pero; sin embargo; todavía; aún",
    },
}
