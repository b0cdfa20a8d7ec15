"""German words about time."""

PHRASES = {
    "when.often": "einmal im; einmal pro; einmal in der; zweimal im; zweimal pro; mal im; mal pro; alle",
    "when.until": """
        bis; bis zum; bis einschließlich; bis inklusive; bis inkl; bis und mit; bis zu; bis einschl; bis
        längstens; bis höchstens; bis maximal; längstens bis; höchstens bis; maximal bis; nur bis; befristet
        bis; befristet bis zum
    """,
    "when.up_to": """
        ende; ende am; ende zum; mit ende; mit ende am; auslaufend; auslaufend am; endend; endend am; spätestens
        bis; schluss am; letztmals am;
        befristung; befristet auf; enddatum; ablaufdatum; gültig bis; gültig bis zum; befristung bis; ende
        der freigabe; ende des zugangs; auslaufdatum; ablauf; letzter tag; letzter tag ist; begrenzt auf;
        beschränkt auf; befristung auf;
        macht daraus den; macht daraus bitte den; macht bitte daraus den; machen sie daraus den; machen sie daraus
        bitte den; machen sie bitte daraus den; mach daraus den; daraus den
    """,
    "when.to": "bis; bis zum; bis einschließlich; auf; auf den; bis inklusive; und",
    "when.from": """
        von; vom; ab; ab dem; beginnend; beginnend am; zwischen; zwischen dem; startend; seitens; gerechnet
        ab; gerechnet von; beginn; start
    """,
    "when.begins": "ab; ab dem; beginnend; beginnend am; startend; beginn; start",
    "when.due": "bis spätestens; spätestens; spätestens bis; spätestens bis zum; bis spätestens zum; vor; vor dem",
    "when.by_day": "spätestens; bis spätestens; spätestens bis; spätestens bis zum; bis spätestens zum",
    "when.in": "in; innerhalb; innerhalb von; binnen",
    "when.since": "seit; seit dem; vor; in den letzten; in den vergangenen; die letzten",
    "when.for": """
        fürs; für das;
        für; fuer; fuer die nächsten; für ca; für etwa; für rund; für die dauer von; über; während; auf; für
        insgesamt; für einen zeitraum von; in den nächsten; in den kommenden; die nächsten; die kommenden;
        im;
        gebt mir; gebt uns; geben sie mir; geben sie uns; gib mir; gebt ihr; gebt ihm
    """,
    "when.during": "während; im laufe",
    "when.by": "um; um weitere; um noch; noch",
    "when.more": """
        weitere; weiteren; weiterer; weiteres; zusätzliche; zusätzlichen; noch; noch einmal; länger; mehr;
        volle; vollen; ganze; ganzen; gute
    """,
    "when.only": "nur; sagen wir; bloß; lediglich; ausschließlich; allein; nur noch; erst einmal nur; einfach",
    "when.about": """
        mindestens; wenigstens; zunächst; ca; etwa; ungefähr; circa; rund; genau; exakt; voraussichtlich;
        vermutlich; wohl
    """,
    "when.whole": """
        den rest; rest; den rest des; den rest der; den ganzen; das ganze; den gesamten; das gesamte; die
        ganze; die gesamte; den monat; die monate; restlichen; das restliche; die restliche; den restlichen
    """,
    "when.that_is": "d h; das heißt; das ist; also",
    "when.whole_event": """
        für die dauer des; für die dauer der; für die gesamte dauer; für die laufzeit; während der dauer;
        für die dauer unseres; für die dauer meines
    """,
    "when.most": """
        höchstens; maximal; längstens; nicht länger als; nicht länger als bis; nicht über; max; nicht mehr
        als; keinesfalls länger als; allerhöchstens
    """,
    "when.enough": """
        wären reichlich; wäre reichlich; sind reichlich; ist reichlich; wären mehr als genug; sind mehr als genug;
        geht das; ginge das; ist das möglich; wäre das möglich; reicht; reichen; genügt; genügen; reicht aus; reichen
        aus; würde reichen; würden reichen; reichte; sind genug; ist genug; langen; langt; höchstens; maximal; max;
        insgesamt; würden genügen; ist ausreichend; sind ausreichend; ausreichend
    """,
    "when.long": "lang; lange; ab heute; ab jetzt; ab sofort; von heute an",
    "when.now": "jetzt; sofort; heute; ab sofort",
    "when.back": """
        bis zum selben tag; bis zum selben datum; bis zum gleichen tag; bis zum gleichen datum; bis zu ebendiesem tag;
        dann enden; dann auslaufen; dann ablaufen; dann wieder weg; dann wieder entzogen; darüber hinaus;
        bis dahin; bis dann; bis zu diesem tag; bis zu diesem datum; bis zu dem tag; bis zu diesem
        zeitpunkt; so lange; nur so lange; solange auch; für diese zeit; nur für diese zeit; für diesen
        zeitraum; für genau diese zeit; genau so lange; genauso lange; für die zeit; während dieser zeit; in
        dieser zeit; in diesem zeitraum; für den zeitraum; für genau diesen zeitraum; eben so lange; ebenso
        lange; für diese wochen; für diese tage; nur bis dahin; nur für diesen zeitraum; für die gleiche
        zeit; für denselben zeitraum; bis zu jenem tag; bis zu dem datum; bis zu dem zeitpunkt; für diese
        {count} wochen; für diese {count} tage; für diese {count} monate; für die {count} wochen
    """,
    "when.meanwhile": """
        solange sie weg ist; solange er weg ist; solange sie fehlt; solange er fehlt; solange sie im
        urlaub ist; solange er im urlaub ist; während sie weg ist; während er weg ist; während ihrer
        abwesenheit; während seiner abwesenheit; in ihrer abwesenheit; in seiner abwesenheit; während
        ihres urlaubs; während seines urlaubs
    """,
    "when.so_far": """
        bis jetzt; bisher; bislang; bis heute; bis gestern; bis vor kurzem; bis letzte; bis letzten; bis
        dato; bis bald; bis später; bis gleich; bis ich zugriff; bis ich zugang; bis vor; bis das
        freigeschaltet; bis ich freigeschaltet; bis nachher
    """,
    "when.open_end": "bis auf weiteres; bis auf widerruf",
    "when.lapse": """
        auslaufen; ablaufen; enden; endet; erlöschen; erlischt; verfallen; verfällt; wegfallen; entfallen;
        entfällt; abgestellt; abgeschaltet; wieder entzogen; wieder gesperrt; wieder gelöscht; wieder
        entfernt; wieder weg; kann weg; wieder abgeschaltet; entzogen werden; entfernt werden; gelöscht
        werden; gesperrt werden; wieder aus; wieder ab; beendet werden; aufhören; vorbei sein; zu ende sein;
        schluss; ist schluss; ist ende; sterben; weg sein; zurückgegeben; wieder zu; abläuft; ausläuft;
        wieder entfernen; wieder löschen; wieder entziehen; wieder sperren; wieder wegnehmen; wieder
        abschalten; wieder deaktivieren; wegfällt; nicht mehr; deaktiviert werden; wieder deaktiviert
    """,
    "when.lapse_head": "läuft; laufen; fällt; fallen; hört; hören",
    "when.lapse_tail": "aus; ab; weg; auf; wieder aus; wieder ab; wieder weg",
    "when.unneeded": "nicht mehr",
    "when.should": """
        soll; sollen; sollte; sollten; darf; dürfen; kann; können; muss; müssen; bitte; könnte; könnten;
        wieder
    """,
    "when.would": "würde; würden; droht; drohen",
    "when.runs": """
        läuft; laufen; dauert; dauern; endet; enden; geht; gehen; schließt; stattfindet; findet; andauert;
        gilt; gelten; ist gültig; ist befristet; beginnt; startet; steht an; geht live; befristet
    """,
    "when.present": "derzeit; zurzeit; aktuell; momentan; bisher; jetziges ende; gegenwärtig; noch bis; nur noch bis",
    "when.my": """
        mein; meine; meinem; meiner; unser; unsere; sein; seine; ihr; bisheriger; aktueller; derzeitiger;
        bisherige; jetziger
    """,
    "when.it": """
        es; sie; er; das soll; das kann; das darf; das sollte; das läuft; das endet; das gilt; beides;
        beide; alles; der zugriff; der zugang; die rechte; zugriff; zugang; die berechtigung; die freigabe;
        die rolle; das recht; das ganze
    """,
    "when.over": """
        dann kann es weg; ab da kann es weg; dann nehmt es mir wieder; dann nehmt ihr es mir wieder;
        dann entfernen; dann löschen; dann bitte; dann kann; dann wieder; dann weg; dann entziehen; dann ist
        schluss; danach wieder; danach bitte; danach kann; danach können; danach löschen; danach entfernen;
        danach entziehen; danach weg; dann könnt; danach könnt; anschließend wieder; anschließend bitte;
        anschließend kann; anschließend entfernen; dann können; danach nicht mehr; dann nicht mehr; dann
        ist; danach ist; danach brauche; dann abschalten; dann könnt ihr; anschließend löschen; anschließend
        entziehen; dann raus; und dann weg
    """,
    "when.away": """
        erreichbar; verfügbar; im dienst;
        im urlaub; urlaub; krank; krankgeschrieben; abwesend; in elternzeit; elternzeit; im büro; nicht da;
        nicht im haus; auf reisen; unterwegs; nicht im büro; auf dienstreise; im mutterschutz; weg;
        geschlossen; verreist; außer haus
    """,
    "when.state": "ich bin; bin ich; wir sind; sind wir; er ist; sie ist; ist; sind; bin",
    "when.stay": """
        beim kunden; bei einem kunden; auf montage; auf dienstreise; im außendienst;
        vertrete; vertritt; vertretung; vertreten; einspringe; springe; einspringt; aushelfe; aushilft;
        aushilfe; praktikum; praktikant; praktikantin; bei uns; ausgeliehen; abgeordnet; werkstudent;
        werkstudentin; übernehme; azubi; befristet; unterstütze; unterstützt
    """,
    "when.stint": """
        test; probe; projekt; praktikum; einsatz; phase; zeitraum; testphase; pilot; auftrag; besuch;
        vertretung; testzeitraum; probezeit
    """,
    "when.hand_in": """
        raus; rausgehen; hinausgehen; verschicken; versenden; live gehen; online gehen; in den druck;
        meldet; melde dich; sagen sie mir; sagt mir;
        antworten; antwortet; antworte; melden; abgeben; abzugeben; einreichen; einzureichen; liefern;
        abliefern; fertigstellen; vorlegen; schicken; senden; entscheiden
    """,
    "when.ready": """
        fertig; erledigt; umgesetzt; umsetzen; bereit; erledigen; rückmeldung; bescheid; bearbeitet;
        bearbeiten; hinbekommen; klappt; klappen; antwort
    """,
    "when.was": """
        stand; standen; wartete; warteten; lag; lagen; hing; hingen; blieb; blieben; verbrachte; verbrachten;
        dauerte; dauerten; kostete; zeigte;
        fuhr; fuhren; ging; gingen; saß; saßen; kämpfte; versuchte; machte; machten;
        war; waren; hatte; hatten; galt; wurde; wurden; lief; liefen; gewesen; gearbeitet; gewartet; endete;
        warte
    """,
    "when.waits": """
        warte; warten; hat zeit; haben zeit; eilt nicht; blockiert; festgefahren; kann nicht; können nicht;
        komme nicht
    """,
    "when.before": "vor; vor dem; ab; ab dem",
    "when.set_up": """
        eingerichtet; freigeschaltet; einrichten; freischalten; angelegt; anlegen; richtet; freigegeben;
        freigeben; frei; einzurichten; freizuschalten; zugewiesen; zuweisen; anzulegen; freizugeben
    """,
    "when.need_it": """
        brauche das; bräuchte das; brauchen das; benötige das; brauche ich das; bräuchte ich das; benötigen
        das
    """,
    "when.needed_by": """
        haben; bekommen; erhalten; geben; brauche ich; benötige ich; bräuchte ich; brauchen wir; benötigen
        wir; bräuchten wir; hätte ich gern; hätte ich gerne; müsste ich; muss ich; sollte ich; soll ich;
        soll
    """,
    "when.clause": """
        weil; da ich; da wir; da der; da die; denn; sondern; aber; damit; deshalb; daher; und ich; und
        brauche; und benötige; und bräuchte; und wir; welche; welcher; welches; wenn; dass
    """,
    "when.end": """
        ende; ende des; ende der; zum ende; das ende; ende dieses; ende diesen; zum ende des; ausgang;
        letzten tag des; schluss des
    """,
    "when.middle": "mitte; mitte des; mitte der",
    "when.early": "anfang; anfang des; beginn; beginn des; anfang der; beginn der",
    "when.next": "nächsten; nächste; nächster; nächstes; folgenden; folgende; nächstem; darauffolgenden",
    "when.coming": "kommenden; kommende; kommender; kommendes",
    "when.this": """
        dieses; diesen; dieser; diese; laufenden; diesem; aktuellen; laufendes; des laufenden; dieses
        laufenden
    """,
    "when.of": "des; der; dem; den; im; das; von",
    "when.small": """
        zum; am; dem; den; der; die; das; einschließlich; inklusive; inkl; einschl; zu; mo; di; fr; sa;
        einschließlich des; tag; ist; sein; nach; nach dem; etwa; voraussichtlich; und mit; im; in;
        längstens; höchstens; genau; auf; einschließlich dem
    """,
    "when.inclusive": "einschließlich; inklusive; inkl; einschl; spätestens; abends; abend; mittag; nachmittag; früh",
    "when.the": "zum; dem; den; am; der; bis zum; vom",
    "when.on": "am; nach; nach dem; im; ab; ab dem; zum; den; bis zum; bis; vor dem; in; vor",
    "when.a": "ein; eine; einen; einem; einer; der; die; das; den",
    "when.half": "halbes; halbe; halben; halb",
    "when.one_and_half": "anderthalb; eineinhalb",
    "when.and_half": "und ein halbes; und einen halben; einhalb; und eine halbe",
    "when.some": """
        ein paar; einige; mehrere; paar; wenige; die nächsten paar; einigen; mehreren; wenigen; die
        nächsten; etliche
    """,
    "when.or": "oder; bis; bis zu",
    "when.or_two": "oder zwei; oder so; oder länger; oder mehr; oder drei",
    "when.and": "und; oder",
    "when.working": "",
    "when.hour": "stunde; stunden; std",
    "when.label": "dauer; zeitraum; laufzeit; zeit; frist",
    "when.in_a_week": "in einer woche; in acht tagen",
    "when.today": "heute; heute abend; ende des tages; tagesende; dienstschluss; feierabend",
    "when.tomorrow": "morgen; morgen abend",
    "when.overmorrow": "übermorgen",
    "when.year_end": "jahresende; jahreswechsel; silvester; jahresschluss; jahresabschluss",
    "when.month_end": "monatsende; ultimo; monatsletzten",
    "when.quarter_end": "quartalsende",
    "when.calendar_week": "kw; kalenderwoche; kalenderwochen; woche; wochen",
    "when.week_end": "wochenende",
    "when.instead": "sondern; sondern erst; sondern schon",
    "when.corrects": """
        nein; besser; korrektur; ich meine; ich meinte; pardon; entschuldigung; verzeihung; vielmehr; falsches
        datum
    """,
}
GROUPS = {
    "count": "zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; 2; 3; 4; 5; 6",
    "did": "übernahm; erledigte; prüfte; pflegte",
}
NUMBERS = {
    "einem": 1,
    "einer": 1,
    "elf": 11,
    "dreizehn": 13,
    "fünfzehn": 15,
    "zwanzig": 20,
    "dreißig": 30,
    "sechzig": 60,
    "neunzig": 90,
    "vierzig": 40,
}
ORDINALS = {
    "fünften": 5,
    "sechste": 6,
    "sechsten": 6,
    "siebten": 7,
    "achten": 8,
    "neunten": 9,
    "zehnten": 10,
    "ersten": 1,
    "viertes": 4,
    "erstem": 1,
}
MONTHS = {
    "jan": 1,
    "feb": 2,
    "mär": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
    "feber": 2,
}
WEEKDAYS: dict[str, int] = {}
UNITS = {
    "tages": 1,
    "wöchige": 7,
    "wöchigen": 7,
    "wöchiges": 7,
    "wöchiger": 7,
    "tägige": 1,
    "tägigen": 1,
    "tägiges": 1,
    "tägiger": 1,
    "monatige": -1,
    "monatigen": -1,
    "monatiges": -1,
    "monatiger": -1,
    "monats": -1,
    "quartale": -3,
    "quartals": -3,
    "jahres": -12,
    "jahren": -12,
    "quartalen": -3,
    "halbjahr": -6,
    "halbjahres": -6,
    "halbjahre": -6,
}
ABSENCE = {
    "back": """
        zurück; wieder; wieder da; wieder im büro; wieder erreichbar; wieder für sie da; wieder im haus; rückkehr;
        kehre; zurückkehren
    """,
    "gone": """
        nicht im büro; abwesend; abwesenheit; im urlaub; urlaub; nicht erreichbar; nicht im haus; nicht da; nicht
        verfügbar; außer haus; krank; auf dienstreise; dienstreise; auf reisen; unterwegs; elternzeit; mutterschutz;
        nicht anwesend; verhindert; geschlossen; nicht zu erreichen
    """,
    "after": "nach; nach dem",
    "inclusive": "einschließlich; inklusive; inkl; einschl; bis und mit",
}
SIGNS = {"ordinal": "", "quarter": "q", "half_year": "h", "clock": "uhr", "number": "", "elided": ""}
