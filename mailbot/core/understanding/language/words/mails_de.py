"""German phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "cites": """
        sagte; sagt; meinte; meint; schreibt; lautet; lautete; heißt es; liest sich so; zitat;
        zitiere; wortlaut
    """,
    "sample": """
        beispiel; beispiele; beispielantrag; beispieltext; beispielsatz; beispielmail; muster; mustertext;
        musterantrag; mustersatz; vorlage; textvorlage; textbaustein; mailvorlage; formulierungsvorschlag
    """,
    "doubted": """
        stimmt das; stimmt es; ist das wahr; ist das so; ist das richtig; ist das korrekt; ist es wahr; hat er
        recht; hat sie recht; haben sie recht; kann das sein; kann das stimmen; kann das wahr sein; brauche ich
        das wirklich; brauche ich den wirklich; brauche ich die wirklich; muss das sein; was ist das; was soll
        das; was meint er; was meint sie; was meinen die; das bezweifle ich; ich bezweifle das; bezweifle ich;
        das glaube ich nicht; glaube ich nicht; ich glaube das nicht; kann ich mir nicht vorstellen; keine
        ahnung was; keine ahnung wieso; keine ahnung warum; keine ahnung wozu; weiß nicht was das; weiß nicht
        wozu; ich frage mich ob das; wozu; wozu das; wofür; seit wann; wer sagt das; wisst ihr warum; wisst ihr
        was; wissen sie warum; wissen sie was; weiß jemand warum; was soll ich antworten; was soll ich sagen;
        was antworte ich; keine ahnung
    """,
    "surprised": "wirklich; echt; ach ja; im ernst; ernsthaft",
    "called_off": """
        vergesst es; vergiss es; vergessen sie es; vergesst das; vergiss das; vergessen sie das; vergessen wir
        es; lass gut sein; lasst gut sein; lassen sie gut sein; lass es; lasst es; schon gut; nein danke; danke
        nein; nicht mit mir; niemals; auf keinen fall; kommt nicht in frage; ohne mich; kein interesse; ist das
        euer ernst; das ist nicht euer ernst; das kann nicht euer ernst sein; soll das ein witz sein; das soll
        wohl ein witz sein; war nur spaß; kleiner scherz; von wegen; na toll; das könnt ihr vergessen;
        geschenkt; lächerlich
    """,
    "needed_once": """
        brauchte; benötigte; brauchten; benötigten; gebraucht habe; gebraucht hatte; hatte gebraucht; nötig hatte
    """,
    "once": """
        letztes jahr; letzten jahres; im letzten jahr; voriges jahr; im vorigen jahr; vergangenes jahr; vorletztes
        jahr; im vergangenen jahr; letzten monat; im letzten monat; letztes quartal; im letzten quartal; letzten
        sommer; letzten winter; letzten herbst; letztes frühjahr; letztes mal; letzte woche; vor einem jahr; vor
        jahren; vor monaten; vor langer zeit; damals; seinerzeit; früher; in meinem alten job; auf meiner alten
        stelle; als ich noch; als ich in; als ich im; als ich bei
    """,
    "supposed": "wenn; falls; sofern; sollte; sollten; angenommen; vorausgesetzt; gesetzt den fall; für den fall",
    "turn_to": """
        wenden; wendet; wende; melden; meldet; schreiben sie; schreibt; kontaktieren; kontaktiert; fragen sie;
        fragt; ansprechpartner; ansprechpartnerin; ist zuständig; hilft
    """,
    "do_i_need": "brauche ich; brauch ich; benötige ich; brauchen wir; benötigen wir; bräuchte ich da wirklich",
    "asks_whom": """
        wen muss; wen müsste; wen soll; wen sollte; wen kann; wen könnte; wen frage; wen fragt; wem muss; wem müsste;
        wem schreibe; bei wem; an wen; von wem; wer ist zuständig; wer wäre zuständig; wer entscheidet; wer genehmigt;
        wer müsste; wer würde; wer wäre; wo muss; wo müsste; wo kann; wo könnte; wo beantrage; wo beantragt; wie muss;
        wie müsste; wie kann; wie könnte; wie beantrage; wie beantragt; wie bekomme; wie bekäme; wie käme; wie komme;
        wie lange dauert; wie lange würde; was muss; was müsste; was soll ich; welches formular; gibt es ein formular;
        müsste ich; muss ich; wäre das; ginge das
    """,
    "desk": "euch; ihnen",
    "keeps_out": """
        lasst mich außen vor; lasst mich da raus; haltet mich da raus; zählt nicht auf mich;
        zählt mich nicht dazu; nicht meine sache
    """,
    "purely": "rein; aus neugier; aus interesse",
    "writes": "schreibe; frage; erwähne; sage; melde; weise; notiere; berichte",
    "refused": """
        abgelehnt; verweigert; nicht genehmigt; nicht bewilligt; nicht freigegeben; versagt; verwehrt; abgeschlagen;
        zurückgewiesen; lehnte; nicht erlaubt;
        abfuhr; abfuhr bekommen; abfuhr erteilt; abgewiesen; abgeschmettert; korb bekommen; nein gesagt; abgewunken;
        abgewinkt; ein nein; nicht zugestanden
    """,
    "asked_for": """
        beantragt; beantragte; angefragt; angefordert; gebeten; bat; gefragt; bestellt; beantragt hat; erbeten
    """,
    "drops": """
        storniert werden; geschlossen werden; gestrichen werden; verworfen werden; gelöscht werden; zurückgezogen
        werden; zurückgenommen werden; beendet werden; abgebrochen werden; gestoppt werden; storniert bitte;
        vergessen; weg;
        schließen; schließt; beenden; beendet; verwerfen; verwerft; fallen lassen; fallenlassen; zumachen; einstellen;
        stoppen; stoppt; abbrechen; nicht weiterverfolgen; nicht weiter verfolgen; zurückziehen; streichen;
        streicht
    """,
    "whether": "ob",
    "been_ruled": """
        genehmigt wurde; genehmigt worden; genehmigt ist; schon genehmigt; bereits genehmigt; freigegeben wurde;
        freigegeben worden; freigegeben ist; bewilligt wurde; bewilligt worden; bewilligt ist; abgelehnt wurde;
        abgelehnt worden; entschieden wurde; entschieden worden; durchgegangen ist; durch ist
    """,
    "deciding": """
        genehmigen; genehmigung; genehmigungen; entscheiden; entscheidung; entscheidungen; freigeben; freizugeben;
        freigabe; freigaben; bewilligen; bewilligung; bewilligungen; absegnen; zustimmen
    """,
    "undecided": """
        warten; wartet; offen; offene; offenen; ausstehend; ausstehende; ausstehenden; ansteht; anstehen; etwas; was
        noch; noch was; muss; soll; noch; liegt bei mir; liegen bei mir; auf meinem tisch; fällig; fällige; schulde
    """,
    "which_ones": """
        welche; welcher; welchen; welches; was; worauf; wofür; wozu; wo; wohin; alles; allem; liste; übersicht;
        aufstellung; auszug
    """,
    "entitled": """
        zugelassen; berechtigt; befugt; zugeteilt; zugewiesen; eingetragen; vermerkt; notiert; hinterlegt; freigegeben;
        freigeschaltet; ermächtigt; darf ich hinein; darf ich rein; darf ich zurzeit; hinein; reinkomme; hineinkomme;
        nutzen darf; benutzen darf; betreten darf; öffnet; laufen; erteilt; gebucht
    """,
    "on_my_name": """
        verzeichnis über mich; register über mich; liste über mich; akten über mich; unterlagen über mich; büchern über
        mich; kartei über mich; datenbank über mich; register was ich habe; verzeichnis was ich habe;
        auf meinen namen; auf meinem namen; unter meinem namen; in meinem namen; zu meinem namen; auf mich laufen; auf
        mich läuft; auf mich gebucht; mir zugeteilt; mir zugewiesen; an meinem konto; auf meinem konto; auf meiner
        karte; auf meinem ausweis
    """,
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
    "left_said": """
        brauche ich nicht; brauche ich doch nicht; wird nicht gebraucht; ist nicht nötig; ist zu viel; war falsch;
        war ein versehen
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
    "tells": """
        {who} wird mich vertreten; wird mich {who} vertreten; {who} entscheidet an meiner Stelle; entscheidet {who} an
        meiner Stelle; {who} entscheidet statt meiner; {who} wird für mich entscheiden; wird {who} für mich
        entscheiden; für mich entscheidet {who}; für mich genehmigt {who}; mich vertritt {who}; {who} ist mein
        Vertreter; ist {who} mein Vertreter; {who} ist meine Vertreterin; ist {who} meine Vertreterin; {who} macht
        meine Vertretung; macht {who} meine Vertretung; {who} übernimmt meine Vertretung; übernimmt {who} meine
        Vertretung; meine Vertretung übernimmt {who}; meine Vertretung macht {who}; {who} übernimmt für mich;
        übernimmt {who} für mich; {who} springt für mich ein; springt {who} für mich ein; {who} übernimmt meine
        Freigaben; übernimmt {who} meine Freigaben; meine Freigaben übernimmt {who}; {who} macht meine Freigaben;
        macht {who} meine Freigaben; meine Freigaben macht {who}; meine Freigaben gehen an {who}; {who} übernimmt
        meine Genehmigungen; übernimmt {who} meine Genehmigungen; meine Genehmigungen übernimmt {who}; {who} macht
        meine Genehmigungen; macht {who} meine Genehmigungen; meine Genehmigungen macht {who}; meine Genehmigungen
        gehen an {who}; {who} übernimmt meine Entscheidungen; übernimmt {who} meine Entscheidungen; meine
        Entscheidungen übernimmt {who}; meine Entscheidungen trifft {who}; {who} trifft meine Entscheidungen; meine
        Entscheidungen gehen an {who}; {who} gibt für mich frei; gibt {who} für mich frei
    """,
    "tells_away": """
        {who} kann entscheiden; {who} darf entscheiden; kann {who} entscheiden; darf {who} entscheiden;
        {who} kann genehmigen;
        bei {who} melden; {who} übernimmt; übernimmt {who}; {who} übernimmt so lange; {who} hält die Stellung;
        {who} springt ein; springt {who} ein; Vertretung {who}; Vertretung durch {who}; vertreten durch {who};
        vertritt {who} mich; {who} entscheidet; entscheidet {who}; {who} genehmigt; genehmigt {who}; meldet euch bei
        {who}; melden Sie sich bei {who}; schreibt {who}; schreibt an {who}; Ansprechpartner ist {who};
        Ansprechpartnerin ist {who}; Freigaben macht {who}; Freigaben übernimmt {who}; Genehmigungen macht {who};
        Genehmigungen übernimmt {who}; werde von {who} vertreten; werde ich von {who} vertreten
    """,
    "gone": """
        habe ich urlaub; ich habe urlaub; habe urlaub; bin ich krank; ich bin krank; auf dienstreise; in elternzeit;
        ich bin unterwegs; bin unterwegs; auf urlaub; außer haus; krankgeschrieben; nicht erreichbar; nicht im dienst
    """,
    "meanwhile": """
        so lange; solange; in der zwischenzeit; zwischenzeitlich; währenddessen; stattdessen; derweil; bitte; und;
        also; dann; ich; bin; ab; wieder; hier; alle; alles; in dieser zeit; in der zeit; mich; bei fragen; für
        freigaben; bei freigaben; für genehmigungen; bei genehmigungen; ihr könnt
    """,
    "agreed": """
        ja; ja bitte; ja gerne; gerne; genau; stimmt; ja genau; ja stimmt; richtig; ja richtig; bitte so machen;
        bestätigt; einverstanden; in ordnung; ok; ja soll er; ja soll sie
    """,
    "ends": """
        ich bin zurück; ich bin wieder da; ich bin wieder zurück; Vertretung beenden; beende die Vertretung;
        beendet die Vertretung; bitte die Vertretung beenden; ich entscheide wieder selbst
    """,
    "politely": "bitte; jetzt; heute; ab; hallo; danke",
    "doubts": "nicht; nie; kein; keine; wenn; falls; ob; würde; könnte; soll; darf; wer; niemand; keiner",
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
