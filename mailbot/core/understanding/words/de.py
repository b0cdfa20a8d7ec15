"""German."""

from mailbot.core.understanding.words.language import Language

DE = Language(
    code="de",
    nouns_have_capitals=True,
    phrases={
        "idle": "siehe; sehen; siehe unten",
        "tell": """
            erklären; sagt mir; sagen sie mir; zeigt mir; schickt mir; schicken sie mir; lasst mich wissen;
            prüfen; nachsehen ob; beachten; wissen ob; könnt ihr prüfen; bescheid
        """,
        "must": "haben muss; muss",
        "was": "wurde; war; waren; bereits; schon; gestern; hatte; hat; habe",
        "bare": "ja; ok; nein; klar; gerne; nie; zustimmung; passt",
        "any_more": "mehr",
        "may_first": "kann; können; könnte; könnten; darf; dürfte",
        "abbreviation": "nr; hr; fr; bzw; inkl; ca; zb; usw; dh; ggf; evtl; abt",
        "and": "und; sowie",
        "title": """
            den; die; dem; der; mein; meine; meinen; unser; unsere; unseren; neue; neuen; herrn; herr; frau;
            kollege; kollegin; kollegen
        """,
        "me": "mir; mich",
        "to": "zu; zum; zur; auf; für; in; im; namens",
        "purpose": "für",
        "wish": """
            ich brauche; brauche; bräuchte; ich bräuchte; wir brauchen; benötige; benötigen; ich möchte; möchte;
            hätte gern; hätte gerne; hätte ich gern; könnte ich; kann ich; darf ich; ich beantrage; beantrage;
            wünsche mir; wäre es möglich; ist es möglich; für mich; mir fehlt; fehlt mir; könnten wir; bitte um;
            ich soll; wir benötigen; ich muss
        """,
        "polite": "bitte; könnt ihr; könntet ihr; könnten sie; können sie; kannst du; könntest du",
        "grant": """
            geben; gebt; gib; freischalten; schaltet; schalte; schalten; frei; einrichten; richtet; erteilen;
            zuweisen; bekommen; erhalten; haben; freigeben; hinzufügen; anlegen; eintragen; vergeben
        """,
        "again": """
            das einrichten; das freischalten; mich freischalten; das ändern; das ermöglichen; ihn verlängern;
            sie verlängern; es verlängern; das erledigen; sie einrichten; ihn einrichten
        """,
        "revoke": """
            entfernen; entziehen; entzieht; entferne; entfernt; löschen; wegnehmen; sperren; deaktivieren; nicht
            mehr benötigt; brauche nicht mehr; nicht mehr brauche; entzogen; austragen
        """,
        "extend": "verlängern; verlängert; verlängere; verlängerung",
        "access": """
            zugang; zugänge; zugriff; zugriffe; zugriffsrechte; berechtigung; berechtigungen; recht; rechte;
            rolle; konto; lizenz; benutzer; ausweis; freischaltung; freigabe; leserechte; schreibrechte;
            lesezugriff; schreibzugriff
        """,
        "not": "nicht; kein; keine; keinen; nie; niemals; ohne; nichts; keinerlei; keines",
        "lack": """
            keinen zugriff; keinen zugang; noch nicht; habe keine; habe keinen; keine rechte; keine berechtigung
        """,
        "have": """
            ich habe; habe bereits; habe schon; hat schon; hat bereits; hatte; derzeit; zurzeit; momentan;
            bisher; wir haben; schon jetzt
        """,
        "past": """
            beantragt; habe gebeten; erhalten habe; bekam; bekommen habe; funktioniert; funktioniert wieder;
            klappt
        """,
        "keep": "behalten; behalte; bleibt; bleiben; weiterhin; lasst; belassen; unverändert",
        "anybody": "jeder; alle; niemand; wer; warum; jemand",
        "trouble": """
            passwort; kennwort; fehler; abgelaufen; zurücksetzen; gesperrt; defekt; kaputt; stürzt; störung;
            ausgefallen; funktioniert nicht; geht nicht; drucker
        """,
        "shield": "zur info; zur information; zur kenntnis; nur zur info; nichts zu tun; kein handlungsbedarf",
        "same": """
            die gleichen rechte; den gleichen zugriff; dieselben rechte; denselben zugang; den gleichen zugang;
            gleiche rechte; wie bei
        """,
        "or": "oder",
        "from": "von; statt; anstatt; anstelle von",
        "split": "aber; also; daher; deshalb; und ich; sondern; und bitte; sowie",
        "aside": """
            weil; da ich; da wir; damit; während; wenn; falls; obwohl; wo; welche; welcher; die ich; bevor;
            nachdem; denn; ob; dass
        """,
        "urgent": """
            notfall; steht still; stillstand; stehen still; produktion steht; patientensicherheit; ausfall der
            produktion; lebensgefahr
        """,
        "because": """
            weil; da; damit; um; für; wegen; denn; übernehme; ich bin; wir; projekt; vertretung; seit; ab; zur;
            zum
        """,
        "until": "bis; bis zum; bis einschließlich; bis zu; befristet bis; bis ende",
        "for": "für; für die nächsten; für weitere",
        "enough": "reicht; reichen; genügt; genügen",
        "end": "ende",
        "of": "des; der; dieses; dieser; dem; den; zum; im; nächsten",
        "next": "nächsten; nächste; kommenden",
        "more": "weitere; zusätzliche",
        "today": "heute",
        "tomorrow": "morgen",
        "week": "woche",
        "month": "monat; monats",
        "quarter": "quartal; quartals",
        "year": "jahr; jahres",
        "of_whom": "von; bei",
        "whom": "für; geben; gebt; bitte; herrn; frau; schaltet; richtet",
        "needs": "braucht; benötigt; bräuchte; soll; sollte",
        "stand_in": "vertretung; einspringe; vertrete",
        "they": "ihnen; beiden",
        "one": "ihm; ihr; ihn",
        "newcomer": """
            neuen kollegen; neue kollegin; neuer kollege; neuen mitarbeiter; neue mitarbeiterin; praktikant;
            praktikantin; azubi; auszubildende; werkstudent; werkstudentin
        """,
        "my_team": "meinem team; unserem team; meine abteilung; meiner abteilung; unserer abteilung",
        "first_person": "ich; mir; mich; mein; meine; meinen; wir; uns; unser; unsere",
        "yes": """
            genehmigt; genehmige; ja; einverstanden; passt; passt so; in ordnung; freigegeben; zugestimmt;
            stimme zu; gerne; klar; zustimmung; bewilligt; geht klar; kann gemacht werden; erteilt; ok für mich;
            passt für mich; von mir aus; in ordnung für mich; ja bitte; ja klar; ja gerne; ja gern; von meiner
            seite aus genehmigt
        """,
        "no": """
            abgelehnt; lehne ab; ablehnen; nein; nicht genehmigt; nicht einverstanden; genehmige nicht; nicht
            genehmigen; abgewiesen; verweigert; geht nicht; genehmige ich nicht; stimme nicht zu; lehne
        """,
        "fine": """
            keine einwände; kein einwand; kein problem; nichts dagegen; keine bedenken; spricht nichts dagegen;
            nichts einzuwenden
        """,
        "doubt": """
            nicht sicher; unsicher; vielleicht; ruf mich an; später; noch nicht; rückfrage; weiß nicht; klären;
            warten; eventuell; bin mir nicht; erst; wer ist; warum; wieso; besprechen; unklar; morgen;
            demnächst; ich werde; wir werden; würde; könnte; keine ahnung; lieber; melde mich; nächste woche;
            eigentlich; prinzipiell; grundsätzlich; ob
        """,
        "condition": """
            vorausgesetzt; sofern; unter der bedingung; außer; nur wenn; unter vorbehalt; solange; es sei denn;
            erst wenn; erst nach; bitte sicherstellen
        """,
        "limit": "aber; wenn; falls; nur; bis; sobald; allerdings; jedoch; befristet; lediglich; ohne",
        "none_of_these": """
            keines davon; keiner davon; keine davon; nichts davon; keins davon; weder noch; etwas anderes;
            keins; keines; keine von; keins von beiden
        """,
        "both": "beide; beides; alle; alles; egal",
        "other_one": "das andere; die andere; den anderen; der andere",
        "last_one": "das letzte; die letzte; der letzte; letzte; letzteres",
        "option": "nummer; nr; option; punkt; variante",
        "pick": "das; die; der; ist; nehme",
        "withdraw": """
            ziehe meine anfrage zurück; ziehe meinen antrag zurück; antrag zurückziehen; anfrage zurückziehen;
            storniert; stornieren; hat sich erledigt; brauche es nicht mehr; vergesst meine anfrage; antrag
            stornieren; ziehe req; zurückziehen
        """,
        "withdraw_alone": "zurückziehen; bitte zurückziehen; stornieren; zurücknehmen",
        "my_access_alone": "meine zugriffe; meine rechte; meine berechtigungen; mein zugriff",
        "help_alone": "hilfe; bitte hilfe",
        "status": """
            wie ist der stand; stand meiner; stand meines; gibt es neuigkeiten; gibt es etwas neues; warte noch;
            wie weit; schon genehmigt; was ist mit meiner; was ist mit meinem; stand der dinge; noch nichts
            gehört; aktueller stand
        """,
        "my_access": """
            welche zugänge habe ich; welche rechte habe ich; welche berechtigungen habe ich; worauf habe ich
            zugriff; meine zugänge; meine berechtigungen; meine rechte auflisten; welchen zugriff habe ich;
            welche zugriffe habe ich
        """,
        "help": """
            wie funktioniert das; wie geht das; gibt es ein formular; was kann ich; wie beantrage ich; was muss
            ich schreiben; wofür ist diese adresse; wie funktioniert dieses postfach; wie kann ich; hilfe
        """,
        "approval_subject": "genehmigung nötig; genehmigung erforderlich; genehmigung; freigabe nötig; entscheidung",
        "question_subject": "was meinten sie; welches davon; was davon; welche meinten sie; rückfrage",
        "reply_prefix": "aw; antw",
        "forward_prefix": "wg; wtr",
        "away_subject": """
            abwesenheitsnotiz; automatische antwort; abwesenheit; zugesagt; abgesagt; nicht im büro; angenommen;
            gelesen; abwesend; autom. antwort
        """,
        "bounce": "unzustellbar; nicht zugestellt; zustellung fehlgeschlagen; konnte nicht zugestellt",
        "newsletter": "abbestellen; abmelden vom newsletter; im browser ansehen",
        "wrote": "schrieb; hat geschrieben",
        "from_line": "von",
        "header_line": "gesendet; datum; an; betreff; cc",
        "original": """
            ursprüngliche nachricht; weitergeleitete nachricht; originalnachricht; anfang der weitergeleiteten
            nachricht; weitergeleitete mail
        """,
        "phone": "gesendet von meinem; von meinem iphone gesendet; gesendet mit; von meinem handy; von unterwegs",
        "closing": """
            mit freundlichen grüßen; freundliche grüße; viele grüße; beste grüße; liebe grüße; gruß; grüße;
            danke; vielen dank; mfg; vg; lg; danke und grüße; schöne grüße; besten dank; herzliche grüße; danke
            und gruß; dankeschön
        """,
        "disclaimer": """
            vertrauliche informationen; nicht der richtige adressat; vertraulich und; geschäftsführer;
            handelsregister; amtsgericht; sitz der gesellschaft; ust idnr; irrtümlich erhalten
        """,
        "greeting": """
            hallo; guten tag; guten morgen; sehr geehrte; sehr geehrter; liebe; lieber; moin; servus; grüezi;
            hallo zusammen; liebes team; liebe kollegen
        """,
        "below": "siehe unten; unten; untenstehend; weitergeleitet; wie unten",
    },
    meanings={
        "read": """
            lesen; lese; leser; ansehen; anschauen; einsehen; sehen; schauen; nachsehen; nachschauen; leserecht;
            leserechte; lesezugriff; lesend; einsicht; leseberechtigung; lesezugang
        """,
        "write": """
            schreiben; schreibe; bearbeiten; bearbeite; ändern; ändere; editieren; schreibzugriff; schreibrecht;
            schreibrechte; schreibend; aktualisieren; pflegen
        """,
        "approve": "genehmigen; genehmige; freigeben; genehmiger; genehmigung; freigabe",
        "administer": "administrator; administrieren; konfigurieren; verwalten; adminrechte; administration",
        "build": "bauen; erstellen",
        "publish": "veröffentlichen; publizieren",
        "release": "freigeben",
        "send": "senden; verschicken; versenden",
        "enter": "erfassen; eingeben; eintragen; buchen",
        "supplier": "lieferant; lieferanten",
        "customer": "kunde; kunden",
        "pay": "zahlen; bezahlen; zahlung; zahlungen",
    },
    articles="""
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; und; im; in; auf; zu; zum; zur; für; mit;
        von; vom; unser; unsere; mein; meine
    """,
    fillers="""
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; und; im; in; auf; zu; zum; zur; für; mit;
        von; bei; an; am; ich; wir; mir; mich; es; ist; bitte; nur; auch; als; zugang; zugriff; rolle; um; so;
        noch; mal; mein; meine; meinen; unser; unsere; ihr; sie; er; habe; hat; haben; kann; bin; sind; aus
    """,
    numbers={
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "zwölf": 12,
        "vierzehn": 14,
    },
    ordinals={
        "erste": 1,
        "ersten": 1,
        "erster": 1,
        "erstes": 1,
        "zweite": 2,
        "zweiten": 2,
        "zweites": 2,
        "dritte": 3,
        "dritten": 3,
        "drittes": 3,
        "vierte": 4,
        "vierten": 4,
        "fünfte": 5,
    },
    months={
        "januar": 1,
        "jänner": 1,
        "februar": 2,
        "märz": 3,
        "april": 4,
        "mai": 5,
        "juni": 6,
        "juli": 7,
        "august": 8,
        "september": 9,
        "oktober": 10,
        "november": 11,
        "dezember": 12,
    },
    weekdays={
        "montag": 0,
        "dienstag": 1,
        "mittwoch": 2,
        "donnerstag": 3,
        "freitag": 4,
        "samstag": 5,
        "sonnabend": 5,
        "sonntag": 6,
    },
    units={
        "tag": 1,
        "tage": 1,
        "tagen": 1,
        "woche": 7,
        "wochen": 7,
        "monat": -1,
        "monate": -1,
        "monaten": -1,
        "quartal": -3,
        "jahr": -12,
        "jahre": -12,
    },
)
