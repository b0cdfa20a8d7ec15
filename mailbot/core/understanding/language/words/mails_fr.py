"""French phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "emergency": "accès d'urgence; demande d'urgence; c'est une urgence; il s'agit d'une urgence; bris de glace",
    "emergency_first": "urgence; urgence absolue",
    "appeal": """
        je fais appel; je souhaite faire appel; je voudrais faire appel; je conteste; j'introduis un recours; je
        forme un recours
    """,
    "appeal_first": "appel; recours; contestation",
    "denied": "pas; sans; aucune; si",
    "one_more": "aussi besoin; besoin aussi; voudrais aussi; faut aussi; faudrait aussi; également; en plus; en outre",
    "one_more_last": "aussi",
    "not_more": "voulais dire; plutôt; à la place; au lieu; par erreur; trompé; trompée; annuler; annulez",
    "left_behind": """
        au lieu de; au lieu du; plutôt que; à la place de; pas seulement; pas juste; et non; et pas; pas que
    """,
    "left_named": """
        pas; pas le; pas la; pas de; pas besoin de; pas besoin du; n'ai pas besoin de; n'ai pas besoin du; ne veux pas;
        ne voulais pas; non; non pas; sans
    """,
    "acknowledged": """
        merci; parfait; d'accord; bien reçu; ok; très bien; entendu; c'est noté; noté; génial; ça marche;
        compris; super; impeccable
    """,
    "after_all": "mais; cependant; pourtant; toujours pas",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} décide pour moi; {who} décidera pour moi; {who} décide à ma place; {who} décidera à ma place;
        {who} me remplace; {who} me remplacera; {who} est mon délégué; {who} est ma déléguée; mon délégué est
        {who}; ma déléguée est {who}; mon remplaçant est {who}; ma remplaçante est {who}; je délègue mes
        décisions à {who}; je délègue mes approbations à {who}; {who} approuve pour moi; {who} approuvera pour
        moi
    """,
    "ask": "demandez à {who}; adressez-vous à {who}; vous adresser à {who}; t'adresser à {who}",
    "away": """
        pendant mon absence; en mon absence; pendant mes congés; je suis absent; je suis absente; je serai
        absent; je serai absente; je suis en congé; je suis en congés; je serai en congé; je serai en congés; je
        ne suis pas là; je ne serai pas là
    """,
    "ends": """
        je suis de retour; je suis revenu; je suis revenue; arrêtez la délégation; mettez fin à la délégation;
        fin de la délégation
    """,
    "politely": "s'il vous plaît; aujourd'hui; bonjour; merci",
    "doubts": "pas; jamais; si; peut-être; pourrait; qui",
    "reported": "écrit; dit; prétend; regarde; regardez; ignorez; transféré; transmis; blague; objet",
}

MACHINES: Mapping[str, str] = {
    "vacation": "réponse automatique; message d'absence; absent du bureau; absence du bureau",
    "vacation_alone": "absence; absent",
    "failure": "échec de remise; échec de la remise; échec de distribution; échec de la distribution; non remis",
    "recall": "rappel",
    "recalled": "souhaite rappeler le message; souhaiterait rappeler le message",
    "reacted": "a réagi via gmail; a réagi à votre message; a réagi à votre email; a réagi à votre e-mail",
}
