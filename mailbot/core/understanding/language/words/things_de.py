"""German words for what business systems hold: the objects of what people do in them."""

from collections.abc import Mapping

THINGS: Mapping[str, str] = {
    "order": """
        einkauf; einkaufs~; einkäufe; einkäufer~; aufträge; aufträgen; auftrags~; kundenauftr~; kundenaufträge~;
        arbeitsauftr~; arbeitsaufträge~
    """,
    "requisition": "anträge; anträgen; anforderung~",
    "salary": "gehaltsabrechn~; lohnlauf; lohnläufe~",
    "stock": "lagerort~; lagerplatz; lagerplätze~",
    "grade": "zeugnis~; notiz; notizen",
    "review": "inspektion~; begehung~; rundgang; rundgänge",
    "measure": "zählerst~; zählerabl~; stromzähler; gaszähler; wasserzähler; ablesung~; gewicht; gewichte",
    "plan": """
        pläne; plänen; stundenplan; stundenpläne~; fahrplan; fahrpläne~; sendeplan; sendepläne; einsatzplan;
        einsatzpläne
    """,
    "post": "hauptbuch; hauptbücher",
    "print": "drucker; druckern",
    "call": "telefon~; telefonat~",
    "price": "verkaufspreis~; listenpreis~; stückpreis~",
    "close": "monatsabschl~; jahresabschl~; quartalsabschl~; tagesabschl~",
    "customer": "kundend~; endkunde~; stammkunde~; kundenst~",
    "vehicle": "wagenpark",
    "report": "meldung; meldungen; quartalsberichte; reporting; berichte; berichten",
    "send": "sendung; sendungen; sendungs~",
    "budget": "budget~; haushaltspl~; haushaltsm~",
    "cost": "kosten; kostenst~; kostenart~; kostenplan~; kostenrechn~; unkosten; selbstkosten",
    "expense": "spesen~; auslage; auslagen; ausgaben; reisekosten~",
    "quote": "angebot~; offert; offerte~",
    "discount": "rabatt~; preisnachl~; nachlass; nachlässe; skonto; skonti",
    "commission": "provisionen; provisionsa~; provisionsz~; verkaufsprovision~",
    "premium": "prämie~; bonuszahlung~",
    "fee": "gebühr~; mitgliedsbeitr~; mitgliedsbeitrag; beitragsz~; beitragse~; kursgebühr~",
    "tax": """
        steuer; umsatzsteuer~; mehrwertst~; mwst; ust; steuererkl~; steuermeld~; steuerbesch~; lohnsteuer~;
        grundsteuer~; gewerbesteuer~
    """,
    "debt": "mahnung~; mahnl~; mahnw~; inkasso~; außenstände~; schulden; forderung; forderungen; forderungsm~",
    "credit": "gutschrift~; kredit; kredite~; kreditantr~; kreditlimit~; kreditakt~; kreditkart~",
    "lend": "darlehen~; ausleihe; ausleihen",
    "mortgage": "hypothek~",
    "cash": "kasse; kassen; kassenb~; kassenst~; kassenabschl~; kassier~; bargeld; barkasse",
    "bank": "bank; banken; bankverb~; bankdaten; bankkonto; bankkonten; kontoverb~; kontoausz~",
    "currency": "währung~; devisen~",
    "investment": "wertpapier~; investition~; kapitalanlage~",
    "revenue": "umsatz; umsätze; umsatzz~; umsatzd~; erlös; erlöse; einnahme~",
    "sale": "verkauf; verkäufe; verkaufs~; vertrieb~; absatz",
    "subsidy": "zuschuss; zuschüsse~; fördermittel~; förderantr~; subvention~; foerderung~",
    "donation": "spende; spenden; spender~; spenden~",
    "benefit": "sozialleistung~; leistungsantr~; leistungsbez~",
    "pension": "rente; renten~; altersvorsorge; ruhestand; betriebsrente~",
    "asset": "anlagevermögen; anlagegut; anlagegüter~; anlagenbuch~; inventargut; inventarst~",
    "penalty": "bußgeld~; strafzettel; verwarnung~",
    "delivery": """
        lieferung~; lieferschein~; liefertermin~; liefera~; anlieferung~; auslieferung~; lieferadresse~
    """,
    "parcel": "paket; pakete~; päckchen; paketd~",
    "freight": "fracht; frachten; frachtb~; frachtk~; spedition~",
    "customs": "zoll; zölle; zollanm~; zolla~; zolle~; verzoll~",
    "pallet": "palette; paletten~",
    "container": "container; containern; containers",
    "route": "route; routen; routenpl~; tour; touren; tourenpl~; fahrten",
    "travel": "reise; reisen; dienstreise~; geschäftsreise~; reiseantr~; reisebuch~",
    "driver": "fahrer; fahrern; fahrerin; fahrerinnen; fahrerk~",
    "fuel": "kraftstoff~; tankkarte~; tanken; betankung~",
    "parking": "parkplatz; parkplätze~; parkausweis~; parkhaus; parkb~",
    "location": "standort; standorte~; stellplatz; stellplätze~; regal; regale~",
    "product": "produkt; produkte; produkten; produkts; produktd~; produkts~; sortiment~",
    "article": "artikel; artikeln; artikels; artikels~; artikeld~; beitrag; beiträge; beiträgen",
    "catalogue": "katalog; kataloge; katalogen",
    "material": "material; materialien; materialb~; materials~; rohstoff~; werkstoff~; zutat; zutaten",
    "supplies": "verbrauchsmaterial~; büromaterial~; bürobedarf",
    "parts": "teile; teilest~; teilenummer~; ersatzteil~; bauteil~; komponente~; baugruppe~",
    "bom": "stückliste~",
    "batch": "chargen; chargenn~; chargend~; chargenr~; chargenp~",
    "label": "etikett; etiketten; etiketts; etiketten~; strichcode~; aufkleber; typenschild~",
    "machine": "maschine; maschinen; maschinend~; maschinenst~; anlagen; produktionsanlage~",
    "equipment": "gerät; geräte; geräten; gerätel~; geräteausg~; endgerät~; messgerät~; prüfmittel~",
    "tool": "werkzeuge; werkzeugen; werkzeugausg~; werkzeuglag~",
    "drawing": """
        zeichnungen; zeichnung; bauzeichnung~; konstruktionszeichnung~; skizze; skizzen; bauplan; baupläne~;
        konstruktionsplan; grundriss; grundrisse
    """,
    "design": "konstruktion; konstruktionen; konstrukteur~; gestaltung~; design; designs",
    "recipe": "rezept; rezepte; rezepten; rezeptur~; verschreibung~; verordnung; verordnungen",
    "quality": "qualität~",
    "defect": "mängel; mängeln; mangel; mängelmeld~; mängell~; defekt; defekte; defekten",
    "deviation": "abweichung~; differenz; differenzen; unstimmigkeit~",
    "error": "fehler; fehlern; fehlerl~; fehlerp~; fehlermeld~",
    "return": "retoure; retouren~; rücksendung~; rückgabe; rückgaben; rücknahme~",
    "warranty": "garantie; garantien; garantief~; garantiea~; gewährleistung~",
    "tender": "ausschreibung~",
    "complaint": "beschwerde~; reklamation~; beanstandung~",
    "claim": """
        schaden; schäden; schadenfall; schadenfälle~; schadensfall; schadensfälle~; schadenmeld~; schadensmeld~;
        schadenakt~; schadensakt~; schadenreg~; schadensreg~; versicherungsfall; versicherungsfälle~
    """,
    "policy": "policen; versicherungspolice~; versicherungsschein~; richtlinie~",
    "risk": "risiko; risiken; risikob~; risikoa~; gefährdung~; gefahren",
    "lead": "verkaufschance~; interessent; interessenten~",
    "project": "projekt; projekte; projekten; projekts; projektes; projektd~; projektb~",
    "task": "aufgabe; aufgaben; aufgabenl~",
    "threshold": "grenzwert~; schwellenwert~; schwellwert~; limit; limits; höchstbetrag; höchstbeträge",
    "target": "ziel; ziele; zielen; zielvorgabe~; zielverein~; zielwert~",
    "energy": "strom; energie; energien; energied~; energieverb~; stromverb~",
    "heating": "heizung~; heiz~; klimaanlage~; lüftung~",
    "temperature": "temperatur; temperaturen",
    "waste": "müll; müllabf~; abfall; abfälle~; entsorgung~",
    "chemical": "chemikalie~; gefahrstoff~",
    "hours": """
        stunden; stundenzettel; stundenzetteln; stundenerf~; stundennachw~; stundenbuch~; arbeitsstunden;
        arbeitszeit; arbeitszeiten; arbeitszeitk~; arbeitszeitn~; zeiterfass~; zeitnachweis~; zeitbuchung~;
        zeitkonto; zeitkonten; stempelzeit~
    """,
    "overtime": "überstunde~; mehrarbeit; mehrstunden",
    "leave": "urlaub; urlaube; urlaubs; urlaubs~; ferien; ferienantr~; resturlaub~",
    "absence": """
        abwesenheit~; fehlzeit~; fehltag~; krankmeldung~; krankheit; krankheiten; krankheitst~; krankschreib~;
        krankenstand; krankenstände
    """,
    "accident": "unfall; unfälle; unfällen; unfallm~; unfallb~; arbeitsunfall; arbeitsunfälle~; verletzung~",
    "shift": "schicht; schichten; schichtk~; bereitschaftsdienst~; rufbereitschaft~; nachtdienst~",
    "swap": "tausch; tausche; diensttausch; schichttausch; umtausch",
    "application": """
        bewerber; bewerbern; bewerberin; bewerberinnen; bewerberd~; bewerberl~; bewerberp~; bewerbung;
        bewerbungen; bewerbungs~; kandidat; kandidaten; kandidatin
    """,
    "interview": "vorstellungsgespräch~; bewerbungsgespräch~; interview; interviews",
    "vacancy": "stellenanz~; stellenausschr~; stellenangebot~; vakanz~; planstelle~",
    "skill": "kompetenz~; qualifikation~; fähigkeit~",
    "course": """
        kurs; kurse; kursen; kursanm~; kursl~; kurst~; lehrgang; lehrgänge~; seminar; seminare; seminaren;
        workshop
    """,
    "class": "klassen; klassenb~; klassenl~; schulklasse~; unterrichtsstunde~; lektion; lektionen",
    "homework": "hausaufgabe~; aufsatz; aufsätze; aufsätzen; hausarbeit~",
    "student": """
        schüler; schülern; schülers; schülerin; schülerinnen; schülera~; schülerd~; studierende; studierenden;
        studierender; student; studenten; studentin; studentinnen; studenten~; lernende; lernenden;
        auszubildende; auszubildenden; azubi; azubis
    """,
    "parent": "eltern; elternteil~; elternbr~; erziehungsberechtigt~",
    "child": "kinder; kindern; kindes",
    "attendance": """
        anwesenheit; anwesenheiten; anwesenheitsl~; teilnahme; teilnahmen; teilnehmer; teilnehmern;
        teilnehmerin; teilnehmerinnen; teilnehmerl~
    """,
    "member": """
        mitglied; mitglieder; mitgliedern; mitgliedss~; mitgliederl~; mitgliederv~; mitgliederd~;
        vereinsmitglied~
    """,
    "volunteer": """
        freiwillige; freiwilligen; freiwilliger; ehrenamtliche; ehrenamtlichen; ehrenamtlicher; helfer; helfern
    """,
    "citizen": "bürger; bürgern; bürgerin; bürgerinnen; bürgera~; einwohner; einwohnern; einwohnerm~",
    "tenant": """
        mieter; mietern; mieterin; mieterinnen; mietera~; mieterd~; mietverh~; bewohner; bewohnern; bewohnerin;
        bewohnerinnen; bewohnera~
    """,
    "rent": "miete; mieten; mietz~; miete~; vermietung~",
    "property": """
        immobilie; immobilien; immobilien~; liegenschaft~; grundstück; grundstücke; grundstücken; grundstücksd~
    """,
    "dwelling": "wohnung; wohnungen; wohnungs~",
    "buildings": "gebäude; gebäuden; gebäudes; gebäudep~",
    "guest": "gast; gastes; gäste; gästen; gästed~; gästel~; gästek~; hotelgast; hotelgäste~",
    "meal": "mahlzeit~; speise; speisen; speisek~; speisepl~; menü; menüs; verpflegung",
    "medication": """
        medikament; medikamente; medikamenten; medikamentenp~; medikamentengabe~; medikation; medikationen;
        medikationsp~; arznei~; dosis; dosen; dosierung~
    """,
    "diagnosis": "diagnose; diagnosen",
    "result": """
        ergebnis; ergebnisse~; befund; befunde; befunden; befundb~; laborwert~; laborbefund~; prüfergebnis~;
        testergebnis~
    """,
    "treatment": "behandlung; behandlungen; behandlungs~; therapie; therapien; therapiep~",
    "surgery": "operationen; chirurgie; chirurgisch~; eingriff; eingriffe~",
    "radiology": "röntgen~; radiologie; radiologisch~",
    "lab": "labore; laborauftr~; laboraufträge~",
    "bed": "bett; betten; bettenb~",
    "admission": "patientenaufnahme~; aufnahme",
    "consent": "einwilligung~; einverständnis~",
    "document": "dokument; dokumente; dokumenten; dokuments; dokumenten~; unterlage; unterlagen; schriftstück~",
    "file": "datei; dateien; dateia~; akte; akten; aktenf~; aktene~",
    "folder": "ordner; ordnern; verzeichnis; verzeichnisse~",
    "case": "fallakte~; fallbearb~; fallzahl~; vorgang; vorgänge; vorgängen",
    "template": """
        vorlage; vorlagen; vorlagen~; textbaustein~; briefvorlage~; schablone; schablonen; druckvorlage~
    """,
    "form": "formular; formulare; formularen; formulars; vordruck; vordrucke~",
    "survey": "umfrage; umfragen; umfragee~; fragebogen; fragebögen; befragung; befragungen",
    "feedback": "rückmeldung~; feedback",
    "campaign": """
        kampagne; kampagnen; werbekampagne~; werbung; werbungen; werbeanz~; werbemitt~; inserat; inserate
    """,
    "newsletter": "newsletter; rundbrief; rundbriefe; rundschreiben",
    "message": "nachricht; nachrichten; mitteilung; mitteilungen",
    "news": "schlagzeile~; neuigkeit~; pressemitteilung~",
    "press": "presse; pressemapp~",
    "page": "webseite; webseiten; internetseite~; webauftritt~; startseite~; seiten",
    "content": "inhalt; inhalte; inhalten",
    "photo": "foto; fotos; bild; bilder; bildern; bilda~; bildd~; lichtbild~",
    "video": "video; videos; filme; filmen",
    "recording": """
        aufzeichnung; aufzeichnungen; mitschnitt; mitschnitte~; aufnahmen; videoaufnahme~; tonaufnahme~;
        gesprächsaufz~
    """,
    "broadcast": "ausstrahlung~",
    "letter": "briefe; briefen; anschreiben; serienbrief; serienbriefe~; schriftverkehr; korrespondenz~",
    "list": "liste",
    "calendar": "kalender; kalendern; kalenders; kalendere~; terminkalender",
    "appointment": "termin; termine; terminen; terminv~; sprechstunde~; zeitfenster",
    "meeting": "besprechung; besprechungen; sitzung; sitzungen; sitzungsp~; konferenz; konferenzen; meeting",
    "event": "veranstaltung; veranstaltungen; veranstaltungs~",
    "address": "adresse; adressen; adressd~; adressä~; anschrift; anschriften; lieferadressen; kontaktdaten",
    "contact": "kontakte; kontakten; ansprechpartner; ansprechpartnern",
    "certificate": "zertifikat; zertifikate; zertifikaten; bescheinigung~; urkunde; urkunden",
    "permit": "baugenehmigung~; bauantrag; bauanträge~; erlaubnisschein~; erlaubnis; erlaubnisse~",
    "proof": "nachweis; nachweise; nachweisen; beweis; beweise; beweismittel~",
    "voucher": """
        beleg; belege; belegen; belegs; belegerf~; belega~; quittung; quittungen; gutschein; gutscheine;
        gutscheinen; kassenbon; kassenbons
    """,
    "clause": "klausel; klauseln",
    "lawsuit": "klage; klagen; gerichts~; gericht; gerichte; gerichtsv~; prozesse; rechtsstreit~",
    "committee": "ausschuss; ausschüsse~; gremium; gremien; gemeinderat; gemeinderats; beirat",
    "election": "wahlen; wähler; wählern; wählerv~; abstimmungen",
    "passport": "reisepass; reisepässe~; personalausweis~; identität~",
    "stamp": "stempel",
    "procedure": """
        verfahren; verfahrens; arbeitsanweisung~; anweisung; anweisungen; anleitung; anleitungen; handbuch;
        handbücher; handbüchern
    """,
    "rule": "regelwerk; regelwerke; vorschrift; vorschriften",
    "knowledge": "wissen; wissensd~; wissensdatenb~",
    "library": "bibliothek; bibliotheken; bücherei; büchereien",
    "visitor": """
        besucher; besuchern; besucherin; besucherinnen; besuchera~; besucherl~; besuch; besuche; besuchen
    """,
    "badge": """
        badge; karte; karten; ausweis; ausweise; ausweisen; besucherausweis~; mitarbeiterausweis~;
        zutrittskarte~; chipkarte~; schlüsselkarte~
    """,
    "keys": "schlüssel; schlüsseln; schlüssela~; schlüsselv~",
    "door": "tür; türen; türcode~; türst~; tor; tore; toren; schranke; schranken; eingang; eingänge",
    "camera": "kamera; kameras; kamerab~; überwachungskamera~; videoüberwach~",
    "safety": "sicherheit; sicherheits~; arbeitsschutz~; arbeitssicherheit; werkschutz",
    "incident": """
        vorfall; vorfälle; vorfällen; vorfallb~; störung; störungen; störungsm~; störfall; störfälle;
        zwischenfall; zwischenfälle; ausfall; ausfälle; ausfällen
    """,
    "alarm": "alarm; alarme; alarmen; alarmanlage~; alarml~; brandmelde~; warnmeldung~",
    "ticket": "ticket; tickets; fahrkarte~; eintrittskarte~",
    "server": "server; servern; servers",
    "database": "datenbank; datenbanken; datenbanks",
    "data": "daten; stammdaten; stammdatens~; datenbestand; datenbestände",
    "table": "tabelle; tabellen; tabellenb~",
    "dashboard": "dashboard; cockpit",
    "chart": "diagramm; diagramme; diagrammen; grafik; grafiken",
    "backup": "datensicherung~; sicherungskopie~; backup",
    "repository": "repository; repositories; repositorys",
    "branch": "filiale; filialen; filialb~; zweigstelle~; niederlassung~; geschäftsstelle~",
    "shop": "geschäfte",
    "log": "protokoll; protokolle; protokollen; protokolld~; logdatei~; logbuch; logbücher",
    "network": "netzwerk; netzwerke; netzwerken; netzwerkk~",
    "password": "passwort; passwörter; passwörtern; kennwort; kennwörter",
    "user": "benutzer; benutzern; nutzer; nutzern; anwender; anwendern",
    "parameter": "parameter; parametern; sollwert; sollwerte; sollwerten",
    "classify": "schlagwort; schlagworte; schlagwörter",
}
EVERYDAY: Mapping[str, str] = {
    "things": """
        laufwerk; netzlaufwerk; ordner; datei; dokument; freigabe; datenbank; anwendung; programm; werkzeug;
        plattform; netzwerk; postfach; kalender; formular; liste; bericht; tür; raum; gebäude; büro; rechner;
        drucker; abteilung; firma; gruppe; dienst; system
    """,
    "wide": "",
    "idle": "gemeinsames",
}
"""Words of names: things a company has many of, what leaves them as open as they were, what says nothing at all."""
