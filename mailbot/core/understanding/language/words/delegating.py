"""How people hand their decisions to a colleague: phrases as folded words, `{who}` stands for the colleague's name.

No cues: nobody asks for access with them. `decides` says who decides, `ask` does so only beside `away`; `ends` takes it
back and is a sentence of its own; with one of `doubts` in the sentence nothing is meant to happen, and with one of
`reported` in the mail the words may be somebody else's.
"""

DELEGATING = {
    "decides": """
        {who} decides for me; {who} will decide for me; {who} is deciding for me; {who} can decide for me;
        {who} approves for me; {who} will approve for me; {who} stands in for me; {who} will stand in for me;
        {who} is standing in for me; {who} is my delegate; {who} will be my delegate; {who} is my deputy;
        {who} will be my deputy; my delegate is {who}; my deputy is {who}; my delegate will be {who};
        i delegate my approvals to {who}; i delegate my decisions to {who}; delegate my approvals to {who};
        delegate my decisions to {who}; let {who} decide for me; make {who} my delegate;
        {who} entscheidet für mich; entscheidet {who} für mich; {who} vertritt mich; vertritt mich {who};
        {who} genehmigt für mich; genehmigt {who} für mich; meine Vertretung ist {who}; mein Vertreter ist {who};
        meine Vertreterin ist {who}; mein Stellvertreter ist {who}; meine Stellvertreterin ist {who};
        ist {who} meine Vertretung; {who} ist meine Vertretung; ist {who} mein Stellvertreter;
        {who} ist mein Stellvertreter; ist {who} meine Stellvertreterin; {who} ist meine Stellvertreterin;
        {who} décide pour moi; {who} décidera pour moi; {who} décide à ma place; {who} décidera à ma place;
        {who} me remplace; {who} me remplacera; {who} est mon délégué; {who} est ma déléguée; mon délégué est {who};
        ma déléguée est {who}; mon remplaçant est {who}; ma remplaçante est {who}; je délègue mes décisions à {who};
        je délègue mes approbations à {who};
        {who} decide por mí; {who} decidirá por mí; {who} me sustituye; {who} me sustituirá; {who} es mi delegado;
        {who} es mi delegada; mi delegado es {who}; mi delegada es {who}; mi suplente es {who};
        decide {who} por mí; decidirá {who} por mí; decide por mí {who}; decidirá por mí {who};
        aprueba {who} por mí; {who} aprueba por mí; {who} approuve pour moi; {who} approuvera pour moi;
        delego mis decisiones en {who}; delego mis aprobaciones en {who}
    """,
    "ask": """
        ask {who}; go to {who}; turn to {who}; fragt {who}; fragen Sie {who}; {who} fragen; wendet euch an {who};
        wenden Sie sich an {who}; demandez à {who}; adressez-vous à {who}; pregunten a {who}; pregunta a {who};
        diríjanse a {who}; vous adresser à {who}; t'adresser à {who}; an {who} wenden; dirigíos a {who};
        dirigirse a {who}; preguntad a {who}
    """,
    "away": """
        while i am away; while i'm away; while away; during my absence; in my absence; during my leave;
        during my holiday; during my vacation; während ich weg bin; solange ich weg bin; während meiner Abwesenheit;
        in meiner Abwesenheit; während meines Urlaubs; pendant mon absence; en mon absence; pendant mes congés;
        durante mi ausencia; mientras esté fuera; mientras estoy fuera; durante mis vacaciones;
        i am away; i'm away; i will be away; i'll be away; i am on leave; i'm on leave; i am on holiday; i'm on holiday;
        i am out of office; i am out of the office; i'm out of the office; i am not in; i'm not in; i am not here;
        nicht da; nicht im büro; nicht im haus; ich bin weg; bin ich weg; im urlaub; abwesend; in der zeit;
        in dieser zeit; solange; je suis absent; je suis absente; je serai absent; je serai absente;
        je suis en congé; je suis en congés; je serai en congé; je serai en congés; je ne suis pas là;
        je ne serai pas là; no estoy; no estaré; estaré fuera; estoy fuera; estoy ausente; estaré ausente;
        estoy de vacaciones; estaré de vacaciones; mientras tanto
    """,
    "ends": """
        i am back; i'm back; i am back again; i'm back again; i am back in the office; i'm back in the office;
        stop the delegation; stop my delegation; end the delegation; end my delegation; cancel the delegation;
        cancel my delegation; i decide myself again; ich bin zurück; ich bin wieder da; ich bin wieder zurück;
        Vertretung beenden; beende die Vertretung; beendet die Vertretung; bitte die Vertretung beenden;
        ich entscheide wieder selbst; je suis de retour; je suis revenu; je suis revenue; arrêtez la délégation;
        mettez fin à la délégation; fin de la délégation; he vuelto; ya he vuelto; estoy de vuelta; ya estoy de vuelta;
        terminen la delegación; fin de la delegación; cancelen la delegación
    """,
    "politely": """
        please; kindly; now; today; again; hi; hello; all; dear; team; bitte; jetzt; heute; ab; hallo; s'il vous plaît;
        aujourd'hui; bonjour; por favor; hoy; hola; from; and; thanks; thank you; danke; merci; gracias
    """,
    "doubts": """
        not; no longer; never; don't; doesn't; won't; can't; cannot; if; whether; unless; would; could; should; might;
        who; asks; wants; nicht; nie; kein; keine; wenn; falls; ob; würde; könnte; soll; darf; wer; pas; jamais;
        si; peut-être; pourrait; qui; no; nunca; podría; quizás; quien; quién
    """,
    "reported": """
        wrote; writes; says; said; claims; told me; sent me; asks me; look; stop; ignore; forward; forwarded; fwd; joke;
        joking; subject; is this; schrieb; schreibt; sagt; sagte; behauptet; schau; schaut; stopp; ignorier; ignoriert;
        weitergeleitet; witz; scherz; betreff; écrit; dit; prétend; regarde; regardez; ignorez; transféré; transmis;
        blague; objet; escribió; escribe; dice; dijo; mira; miren; ignoren; ignora; reenvío; broma; asunto
    """,
}
