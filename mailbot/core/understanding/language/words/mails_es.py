"""Spanish phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "emergency": """
        acceso de emergencia; solicitud de emergencia; es una emergencia; se trata de una emergencia; tenemos
        una emergencia; romper el cristal
    """,
    "emergency_first": "emergencia; una emergencia",
    "appeal": "apelo; quiero apelar; quisiera apelar; deseo apelar; recurro; quiero recurrir; presento un recurso",
    "appeal_first": "apelación; recurso; mi apelación",
    "denied": "no; sin; ninguna; si",
    "one_more": """
        también necesito; necesito también; también quiero; también quisiera; también me hace falta; además;
        aparte de eso
    """,
    "one_more_last": "también",
    "not_more": "quería decir; quise decir; en lugar; en vez; más bien; por error; equivocado; equivocada; anular",
    "left_behind": "en lugar de; en vez de; no solo; no sólo; no solamente; no únicamente; y no",
    "left_named": "no; no el; no la; no necesito; no quiero; no quería; no me hace falta; sin",
    "acknowledged": """
        gracias; perfecto; vale; de acuerdo; ok; muy bien; entendido; recibido; genial; estupendo; anotado
    """,
    "after_all": "pero; sin embargo; todavía; aún",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} decide por mí; {who} decidirá por mí; {who} me sustituye; {who} me sustituirá; {who} es mi
        delegado; {who} es mi delegada; mi delegado es {who}; mi delegada es {who}; mi suplente es {who}; decide
        {who} por mí; decidirá {who} por mí; decide por mí {who}; decidirá por mí {who}; aprueba {who} por mí;
        {who} aprueba por mí; delego mis decisiones en {who}; delego mis aprobaciones en {who}
    """,
    "ask": """
        pregunten a {who}; pregunta a {who}; diríjanse a {who}; dirigíos a {who}; dirigirse a {who}; preguntad a
        {who}
    """,
    "away": """
        durante mi ausencia; mientras esté fuera; mientras estoy fuera; durante mis vacaciones; no estoy; no
        estaré; estaré fuera; estoy fuera; estoy ausente; estaré ausente; estoy de vacaciones; estaré de
        vacaciones; mientras tanto
    """,
    "ends": """
        he vuelto; ya he vuelto; estoy de vuelta; ya estoy de vuelta; terminen la delegación; fin de la
        delegación; cancelen la delegación
    """,
    "politely": "por favor; hoy; hola; gracias",
    "doubts": "si; no; nunca; podría; quizás; quien; quién",
    "reported": "escribió; escribe; dice; dijo; mira; miren; ignoren; ignora; reenvío; broma; asunto",
}

MACHINES: Mapping[str, str] = {
    "vacation": "respuesta automática; fuera de oficina; fuera de la oficina",
    "vacation_alone": "ausente; ausencia",
    "failure": "no se puede entregar; error de entrega",
    "recall": "recuperar; recuperación",
    "recalled": "desea recuperar el mensaje; quiere recuperar el mensaje; querría recuperar el mensaje",
    "reacted": """
        ha reaccionado a tu mensaje; ha reaccionado a su mensaje; ha reaccionado a tu correo; ha reaccionado a
        su correo; ha reaccionado mediante gmail; reaccionó a tu mensaje; reaccionó a su mensaje; reaccionó a tu
        correo; reaccionó a su correo; reaccionó mediante gmail
    """,
}
