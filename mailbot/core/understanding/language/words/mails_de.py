"""German phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "emergency": """
        notfallzugang; notfallzugriff; notfall zugriff; notfallantrag; das ist ein notfall; es ist ein notfall;
        dies ist ein notfall; wir haben einen notfall; als notfall
    """,
    "emergency_first": "notfall; ein notfall",
    "appeal": """
        ich lege einspruch ein; ich lege widerspruch ein; hiermit lege ich einspruch ein; ich erhebe einspruch;
        hiermit lege ich widerspruch ein; ich möchte einspruch einlegen
    """,
    "appeal_first": "einspruch; widerspruch; mein einspruch",
    "denied": "kein; keine; keinen; nicht; ohne; falls; wenn",
    "one_more": """
        auch noch; brauche auch; bräuchte auch; benötige auch; brauchen auch; möchte auch; hätte auch gern;
        zusätzlich; außerdem; zudem; obendrein; darüber hinaus
    """,
    "one_more_last": "auch; ebenfalls",
    "not_more": """
        meinte; gemeint; stattdessen; statt; anstatt; sondern; verwechselt; auch nicht; auch nichts;
        zurückziehen
    """,
    "left_behind": "statt; anstatt; anstelle von; nicht nur; nicht bloß; und nicht; nicht lediglich",
    "left_named": """
        nicht; nicht den; nicht die; nicht das; kein; keine; keinen; brauche nicht; brauche kein; brauche keinen;
        brauche keine; wollte nicht; wollte kein; wollte keinen; ohne
    """,
    "acknowledged": """
        danke; dankeschön; dank; ok; super; prima; perfekt; passt; alles klar; verstanden; klasse; toll;
        erledigt; wunderbar; alles gut; in ordnung; gerne
    """,
    "after_all": "aber; jedoch; trotzdem; allerdings",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} entscheidet für mich; entscheidet {who} für mich; {who} vertritt mich; vertritt mich {who}; {who}
        genehmigt für mich; genehmigt {who} für mich; meine Vertretung ist {who}; mein Vertreter ist {who};
        meine Vertreterin ist {who}; mein Stellvertreter ist {who}; meine Stellvertreterin ist {who}; ist {who}
        meine Vertretung; {who} ist meine Vertretung; ist {who} mein Stellvertreter; {who} ist mein
        Stellvertreter; ist {who} meine Stellvertreterin; {who} ist meine Stellvertreterin
    """,
    "ask": """
        fragt {who}; fragen Sie {who}; {who} fragen; wendet euch an {who}; wenden Sie sich an {who}; an {who}
        wenden
    """,
    "away": """
        während ich weg bin; solange ich weg bin; während meiner Abwesenheit; in meiner Abwesenheit; während
        meines Urlaubs; nicht da; nicht im büro; nicht im haus; ich bin weg; bin ich weg; im urlaub; abwesend;
        in der zeit; in dieser zeit; solange
    """,
    "ends": """
        ich bin zurück; ich bin wieder da; ich bin wieder zurück; Vertretung beenden; beende die Vertretung;
        beendet die Vertretung; bitte die Vertretung beenden; ich entscheide wieder selbst
    """,
    "politely": "bitte; jetzt; heute; ab; hallo; danke",
    "doubts": "nicht; nie; kein; keine; wenn; falls; ob; würde; könnte; soll; darf; wer",
    "reported": """
        schrieb; schreibt; sagt; sagte; behauptet; schau; schaut; stopp; ignorier; ignoriert; weitergeleitet;
        witz; scherz; betreff
    """,
}

MACHINES: Mapping[str, str] = {
    "vacation": """
        automatische antwort; automatische rückmeldung; automatische rueckmeldung; abwesenheitsnotiz;
        abwesenheitsbenachrichtigung; abwesenheitsmeldung; abwesenheitsassistent
    """,
    "vacation_alone": "abwesend; abwesenheit",
    "failure": "nicht zustellbar; unzustellbar; zustellung fehlgeschlagen",
    "recall": "rückruf; rueckruf",
    "recalled": "möchte die nachricht {subject} zurückrufen",
    "reacted": """
        hat über gmail reagiert; hat auf ihre nachricht reagiert; hat auf deine nachricht reagiert; hat auf ihre
        email reagiert; hat auf deine email reagiert; hat auf ihre e-mail reagiert; hat auf deine e-mail
        reagiert
    """,
}
