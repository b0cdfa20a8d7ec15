"""German, of Germany, Austria and Switzerland."""

from collections.abc import Mapping

from mailbot.core.understanding.language.words import mails_de, things_de, when_de
from mailbot.core.understanding.language.words.language import Language

_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _spelt(phrases: str) -> str:
    """The phrases as written and, where they have an umlaut, as typed without one: "fuer", "moechte"."""
    typed = (phrase for phrase in phrases.split(";") if phrase != phrase.translate(_DIGRAPHS))
    return "; ".join((phrases, *(phrase.translate(_DIGRAPHS) for phrase in typed)))


def _spelt_all(table: Mapping[str, str]) -> dict[str, str]:
    """The table with every phrase in both spellings."""
    return {name: _spelt(phrases) for name, phrases in table.items()}


def _spelt_words(table: Mapping[str, int]) -> dict[str, int]:
    return {form: value for word, value in table.items() for form in (word, word.translate(_DIGRAPHS))}


_GROUPS = {
    "wills": "will; wollte; wollen; gewollt; möchte; wünsche; bestellt; beantragt; verlangt; angefordert",
    "marks": """
        stern; sterne; sternchen; pfeil; pfeile; pfeilen; markiert; markierte; markierten; markierter;
        gekennzeichnet; gekennzeichneten; hervorgehoben; hervorgehobenen; angekreuzt; angekreuzten; kreuz;
        kreuzchen; fett; umrandet; umrandeten
    """,
    "team": "team; abteilung; gruppe; schicht; mannschaft; bereich; station; werkstatt",
    "concurs": "vereinbart; ausgemacht; beschlossen; abgesprochen; besprochen; geeinigt; entschieden; verabredet",
    "ruled": "genehmigt; bewilligt; freigegeben; abgelehnt; entschieden; unterschrieben",
    "by_now": "inzwischen; mittlerweile; schon; bereits; nun; denn; eigentlich; unterdessen",
    "selbst": "selbst; selber; persönlich",
    "todays": "heutigen; heutige; heutiger",
    "upon": "zu; für; bei; mit",
    "signs": """
        unterschreiben; genehmigen; freigeben; zustimmen; gutheißen; abzeichnen; absegnen; durchwinken; bewilligen;
        befürworten; mittragen; erlauben
    """,
    "like": "wie",
    "decides": "entscheide; entscheidet; entscheiden; beschließt; beschließen",
    "program": "system; tool; app; anwendung; programm; software; plattform; maske",
    "könnt": """
        könnt; könntet; könnten; können; kannst; könntest; kann; könnte; würdet; würden; würdest; würd;
        könnts; kannste; könntens; mögt; magst; wollt; möget; dürft
    """,
    "wer_tut": "ihr; sie; du; jemand; man; wer; irgendwer; einer; mir; mich; uns",
    "gib": """
        gib; gebt; geben; schalte; schaltet; schalten; richte; richtet; richten; trag; trage; tragt; tragen;
        nimm; nehmt; nehmen; leg; lege; legt; legen; setz; setze; setzt; setzen; füg; füge; fügt; fügen;
        weise; weist; weisen; teile; teilt; stelle; stellt; stellen; erteile; erteilt; erteilen; gewähre;
        gewährt; gewähren; berechtige; berechtigt; berechtigen; verschaff; verschafft; verschaffen; besorg;
        besorgt; besorgen; mach; macht; machen; pack; packt; häng; hängt; räum; räumt; ermöglicht;
        ermögliche; ermöglichen; organisier; organisiert; aktiviert; aktiviere; aktivieren; registriert;
        registriere; registrieren; hinterlegt; hinterlege
    """,
    "mir": "mir; mich; uns; ihm; ihn; ihnen; bitte",
    "das": "das; dies; es; sie; ihn; mich; uns; ihm; ihnen; ihr; mir; alles; beides; die",
    "tun": """
        einrichten; freischalten; ändern; erledigen; machen; veranlassen; ermöglichen; regeln; anpassen; hinterlegen;
        eintragen; organisieren; umsetzen; einstellen; nachholen; arrangieren; deichseln; hinkriegen; hinbekommen;
        aktivieren; freigeben; nachtragen; zuweisen; zuteilen; geben; anlegen; aufschalten; erteilen; beheben;
        hinzufügen; verlängern; entfernen; entziehen; einräumen; nachziehen; abklären; einleiten; übernehmen
    """,
    "zugang": """
        zugang~; zugäng~; zugriff~; berechtigung~; recht; rechte; rolle; rollen; konto; konten; lizenz~;
        account~; user; login~; profil; badge~; ausweis; zutritt~; lesezugriff; leserechte; schreibzugriff;
        schreibrechte; adminrechte; benutzer; benutzerkonto; token; freischaltung; vpn
    """,
    "frag": "warum; wieso; weshalb; weswegen",
    "seit": "seit; schon; bereits; längst; noch immer; immer noch",
    "ist": """
        ist; sind; hat; haben; habe; kann; können; geht; wird; werden; wurde; wurden; sehe; sieht; sehen;
        zeigt; steht; braucht; brauchen; muss; müssen; darf; funktioniert; läuft; kommt; dauert; bekomme;
        bekommt; fehlt; gibt; war
    """,
    "schön": """
        schön; super; toll; nett; gut; prima; klasse; spitze; hilfreich; lieb; perfekt; genial; ideal; fein; sinnvoll;
        praktisch; dankbar; froh; leiwand; lässig; mega; cool; top; großartig; wunderbar; wichtig; verbunden
    """,
    "info": """
        info; infos; information; informationen; rückmeldung; rückruf; auskunft; hilfe; unterstützung; antwort;
        bestätigung; klärung; prüfung; kenntnisnahme; beachtung; verständnis; geduld; erklärung; erläuterung;
        stellungnahme; rat; tipp; tipps; feedback; meinung; einschätzung; schulung; einschulung; einweisung; termin;
        anruf; teilnahme; weiterleitung; zusendung; übersicht; liste; anleitung; handbuch; ansprechpartner; kaffee;
        minuten; zeit; pause; ruhe; ergebnis; zahlen; bericht; auswertung; auszug; export
    """,
    "ein": """
        ein; eine; einen; einem; die; den; das; eure; euren; ihre; ihren; deine; deinen; deinem; mehr; kurze; etwas
    """,
    "gern": "gern; gerne",
    "gestern": """
        gestern; vorgestern; früher; damals; letzte; letzten; letztes; vorige; bisher; bislang; anfangs;
        heuer
    """,
    "habt": "habt; hat; haben; hast; habe; hatte; hatten; worden; wurde; wurden",
    "gemacht": """
        freigeschaltet; freigeschalten; eingerichtet; gegeben; erteilt; zugewiesen; angelegt; eingetragen; bekommen;
        erhalten; gekriegt; beantragt; aufgeschaltet; gemacht; erledigt; verlängert; genehmigt; bewilligt; entzogen;
        gelöscht; entfernt; deaktiviert; gesperrt; ermöglicht; hinzugefügt; geändert; umgestellt
    """,
    "einer": "jeder; jede; alle; jeder der; niemand; keiner; man",
    "meine": "meine; meinen; mein; die; den; das; diese; diesen; unsere; unseren; unser",
    "antrag": "antrag; anfrage; anforderung; bestellung; gesuch; mail; bitte; anliegen; wunsch; ansuchen",
}

_PHRASES = {
    "more_before": """
        noch; weitere; weiteren; weiterer; weiteres; zusätzliche; zusätzlichen
    """,
    "more_behind": """
        länger; mehr; zusätzlich
    """,
    "barred": """
        lässt es mich nicht; lässt mich nicht; lässt mich das system nicht;
        ausgegraut; ist grau; sind grau; bleibt grau; grau hinterlegt; knopf fehlt; button fehlt; schaltfläche fehlt;
        feld ist gesperrt; felder sind gesperrt; kann ich nicht klicken; kann ich nicht anklicken; nur schauen;
        wirft es mich raus; wirft es mich hinaus; wirft mich raus; wirft mich hinaus; fliege ich raus; fliege ich
        hinaus; werde ich abgewiesen; werde ich rausgeworfen; schmeißt es mich raus; schmeißt mich raus
    """,
    "meant": """
        gemeint war; gemeint ist; ich meinte; sollte heißen; muss heißen; was ich wirklich brauche; was ich
        wirklich benötige; was ich tatsächlich brauche; was ich tatsächlich benötige; was ich eigentlich
        brauche; was ich in wahrheit brauche; wirklich brauche ich nur; tatsächlich brauche ich nur
        muss es heißen; soll es heißen; müsste es heißen; gemeint war; gemeint ist; ich meinte; sollte heißen; muss
        heißen
    """,
    "too_much": """
        zu viel; zuviel; übertrieben; überdimensioniert; mehr als ich brauche; mehr als nötig; zu hoch für mich;
        eine stufe zu hoch; zu viele rechte; zu mächtig
    """,
    "too_little": """
        reicht nicht; reicht mir nicht; reicht nicht mehr; reicht leider nicht; reicht mir leider nicht;
        genügt nicht; genügt nicht mehr; genügt mir nicht; zu wenig; nicht ausreichend; nicht genug;
        nicht mehr genug; ich nicht weiter; ich nicht weit
    """,
    "knows": """
        weiß; weiss; sicher; sagen; kenne
    """,
    "unsure": """
        keine ahnung; keinen schimmer; überfragt; unsicher; unklar
    """,
    "of_what": """
        der; des; ihrer; ihres; eurer; unserer; unseres; meiner; meines; einer; eines; von; vom
    """,
    "things": """
        sachen; dinge; mir; fehlt; fehlen
    """,
    "strike": """
        herausnehmen; rausnehmen; herausnimmt; wegnehmen;
        entfernen; entfernt; löschen; löscht; entziehen; entzieht; streichen; streicht; deaktivieren; deaktiviert
    """,
    "remove": """
        runter; herunter;
        lösch~; entfern~; entzieh~; entzog~; wegnehm~; nehmt; nimm; nehmen sie; sperr~; deaktivier~;
        abschalt~; abmeld~; austrag~; streich~; zurückgeb~; gebe zurück; weg damit; kann weg; können weg;
        überflüssig; brauch ich nicht mehr; nicht mehr nötig; abgeben; kündig~; beend~; wieder weg; rauswerf~;
        rausschmeiß~; rausgenommen; herausgenommen; kapp~; abklemm~; nichts mehr zu suchen; nichts mehr
        verloren; gehört nicht mehr; gehört raus
    """,
    "prolong": """
        länger; verläng~; läuft ab; läuft aus; laufen ab; läuft; abläuft; ausläuft; ablauf; endet; enden;
        dranhäng~; weiterlauf~; weiterhin; noch bis; noch einmal; erneuer~; erst am; statt ende; hinaus;
        befrist~; endet am; lasst weiterlaufen; weiterlaufen lassen; würde enden; würde auslaufen; würde
        ablaufen; erlischt; noch drei monate; noch einen monat; noch zwei monate; weitere drei monate
    """,
    "needs_on": """
        brauche noch; brauche ich noch; braucht noch; braucht sie noch; braucht er noch; brauchen wir noch; brauche
        weiterhin; brauche ich weiterhin; braucht weiterhin; nutze noch; nutze ich noch; nutze weiterhin; nutze ich
        weiterhin; noch gebraucht; weiterhin gebraucht
    """,
    "keeps_on": """
        lassen sie; lasst; lass;
        behalten; behält; weiter haben; weiterhin haben; noch haben; lasst ihr; lasst ihm; lasst ihnen; lasst mir;
        lass ihr; lass ihm; lass mir; lassen sie ihr; lassen sie ihm; lassen sie ihnen; lassen sie mir
    """,
    "let": """
        lasst; lass; lassen sie; dürfte; dürften; darf; dürfen
    """,
    "of_mine": """
        von mir; die ich habe; das ich habe; den ich habe
    """,
    "stay": """
        behalt~; behält; bleib~; lass~; lasst; unverändert; unberührt; stehen lassen
    """,
    "hold": """
        habe; hab; hat; haben; hatte; hatten; besitz~; bekommen; bekam; bekommt; erhalten; erhielt; bin;
        ist; war; waren; schon; bereits; bisher; bislang; seit; nur; darf
    """,
    "mine_to_do": """
        werde ich es sein der; werde ich es sein die;
        bin ich es der; bin ich es die; ich bin es der; ich bin es die; bin ich diejenige die; bin ich derjenige der;
        ich bin diejenige die; ich bin derjenige der; bin ich der der; bin ich die die
    """,
    "that_is_me": "das bin ich; also ich; also mir; also mich; d h ich; d h mir; sprich ich; sprich mir; nämlich ich",
    "mine_too": """
        sollte auch bei mir gehen; soll auch bei mir gehen; sollte bei mir auch gehen; sollte auch bei mir
        funktionieren; soll auch bei mir funktionieren; muss auch bei mir gehen; sollte bei mir genauso gehen
    """,
    "favoured": """
        waren so freundlich; waren so nett; waren so lieb; waren so gut; waren sie so freundlich; waren sie so nett;
        wart so freundlich; wart so nett; wart so lieb; warst so nett; warst so lieb; war so freundlich; war so nett
    """,
    "contrast": "aber; doch; jedoch; allerdings; hingegen; sondern",
    "rather": "ich würde lieber; würde ich lieber; ich möchte lieber; möchte ich lieber",
    "oneself": "selbst; selber",
    "by_me": "von mir; durch mich",
    "it_is_me": """
        das bin ich; das werde ich sein; das soll ich sein; das wäre ich; person bin ich; der bin ich; die bin ich; dass
        ich das bin; dass ich es bin; ich das sein soll; ich es sein soll
    """,
    "another": "sie würde; er würde; sie wird; er wird; würde sie; würde er; würden sie",
    "able": """
            alles was ich; mehr als das habe ich nicht; mehr habe ich nicht;
        kann; können; konnte; darf; dürfen; durfte; lässt mich; erlaubt; sehe ich; ich sehe
    """,
    "until_now": "bisher; bislang; bis jetzt; bis dato; zwar",
    "as_in": "wie in; wie im; wie bei; so wie in",
    "merely": """
            und weiter komme ich nicht; und da hört es auf; da hört's auf; und damit endet es; und damit schluss;
            alles was ich; mehr als das habe ich nicht; mehr habe ich nicht;
        nur; bloß; lediglich; zwar; bisher; bislang; derzeit; momentan; aktuell; im moment; nicht mehr als;
        sonst nichts; mehr nicht;
        und das war's; das war's dann; das war's auch schon; damit hat es sich; damit hat sich's; dabei bleibt es;
        weiter komme ich nicht; da ist schluss; dann ist schluss; viel mehr nicht
    """,
    "being": """
        bin noch auf; bin nur auf; bin immer noch auf; ich bin noch auf; ich bin nur auf; ich bin immer noch auf; stehe
        noch auf; stehe immer noch auf; stehe nur auf; stehe ich noch auf; stehe ich immer noch auf; stehe ich nur auf;
        bin ich noch auf; bin ich immer noch auf; hänge noch auf; hänge auf; laufe noch als; stehe noch als; stehe ich
        noch als;
        bin als; bin ich als; bin noch als; bin ich noch als; führt mich als; stehe als; stehe ich als; laufe als;
        laufe ich als;
        ich bin; bin ich; er ist; sie ist; bislang bloß; bislang nur; bisher bloß; bisher nur; bin nur; bin bloß;
        nur; bloß
    """,
    "has": """
        ist noch als; steht noch als; steht immer noch als; wird noch als; wird immer noch als;
        hat; hatte; ist; war; besitzt; hat schon; hat bereits; ist schon; ist bereits; verfügt über; hat auch; hat
        weiterhin
    """,
    "inquire": """
        wer; warum; wieso; wie; wann; wo; welche; welcher; welches; ob; ist; sind; hat; kann
    """,
    "idle": "siehe; sehen; siehe unten; siehe oben; mal sehen; ich sehe; schaue",
    "tell": """
        mich würde interessieren; mich interessiert; ich wüsste gern; ich wüsste gerne;
        wer sagen; wer erklären; wer zeigen; wer verraten; wer erläutern; wer weiterhelfen;
        schon gehört; habt ihr gehört; melde ich mich; melden wir uns; melde mich; wurde gestern genehmigt;
        wurde heute genehmigt; wurde genehmigt; angenommen ich hätte; mal angenommen; ich habe genehmigt; von
        mir genehmigt; vielleicht beantrage ich; vielleicht brauche ich;
        bedanken; keinen zugriff geben; keinen zugang geben; keine rechte geben; keinen zugriff bekommen;
        keinen zugang bekommen; keinen zugriff erhalten; erkläre mir; erklärt mir; erklären; erklärst; sag
        mir; sagt mir; sagen sie mir; mir sagen; mir jemand sagen; uns sagen; zeig mir; zeigt mir; zeigen
        sie mir; mir zeigen; schickt mir; schick mir; schicken sie mir; mir schicken; sendet mir; senden sie
        mir; lasst mich wissen; lassen sie mich wissen; lass mich wissen; wissen lassen; nachsehen ob;
        nachschauen ob; schauen ob; schaut ob; schau ob; prüfen ob; prüft ob; prüfe ob; prüfen warum; prüfen
        wieso; prüfen weshalb; prüfen was; prüfen wer; mal prüfen; klären ob; abklären ob; klärt ob;
        kontrollieren ob; beachten; beachtet; bitte beachte; wissen ob; wissen wer; wissen wie; wissen was;
        wissen wann; wüsste gern; bescheid; könnt ihr prüfen; könnten sie prüfen; kannst du prüfen;
        informieren; informiert; mitteilen; teilt mir mit; teilen sie mir mit; weiterleiten; weitersagen;
        anschauen warum; ruft mich an; rufen sie mich an; ruf mich an; meldet euch; melden sie sich; meld
        dich; melde dich; nicht vergessen; daran denken; denkt daran; denkt bitte daran; denk bitte daran;
        zur erinnerung; erinnerung an; darauf hinweisen; darauf aufmerksam; möchte mich bedanken; möchte
        danken; möchte mich entschuldigen; würde mich interessieren; interessiert mich; mich interessiert;
        interessieren würde; um {info}; brauche {info}; brauche {ein} {info}; brauchen {info}; brauchen
        {ein} {info}; benötige {info}; benötige {ein} {info}; bräuchte {info}; bräuchte {ein} {info}; hätte
        gern {info}; hätte gern {ein} {info}; hätte gerne {ein} {info}; habe eine frage; hab eine frage;
        hätte eine frage; hätte da eine frage; eine frage zu; frage zum; frage zur; fragen zum; fragen zur;
        noch eine frage; kurze frage; verständnisfrage; eine idee zu; diskutieren; besprechen; beschreiben;
        auflisten; liste der; bitte nur mit; bitte nutzt; bitte verwendet; bitte verwenden; bitte nutzen; ob
        ich noch; ob ich schon; ob ich bereits; ob ich überhaupt; ob ich etwas; kann ich mit; kann man mit;
        kann ich damit; kann man damit; was bedeutet; was heißt; was kann man; wozu dient; wofür ist; melden
        wenn; freue mich auf; anhang; ausfüllen; füllt bitte; vorbeikommen; vorbeischauen; meldet sich; gebt
        uns bescheid; gib mir bescheid
    """,
    "must": "haben muss; muss; müssen",
    "regret": "leider; bedauerlicherweise; bedaure; bedauere",
    "needed": """
        nur gebraucht; nur kurz gebraucht; lediglich gebraucht; bloß gebraucht; habe gebraucht; habe ich
        gebraucht
    """,
    "was": "wurde; war; waren; bereits; schon; gestern; hatte; hat; habe; worden; letzte woche; damals",
    "bare": """
        diesen nicht; diesen bitte nicht; dieses nicht; dieses bitte nicht; diese nicht; diese bitte nicht; den
        nicht; für ihn nicht; für sie nicht; nicht für ihn; nicht für sie; nicht diesen; nicht dieses;
        können beide durch; kann durchgehen; können beide durchgehen; dürfen beide durch;
        ich wüsste nicht warum nicht; wüsste nicht warum nicht; wüsste nicht wieso nicht;
        ja; ok; nein; klar; gerne; gern; nie; zustimmung; passt; jo; jap; jep; jupp; jawohl; okay; okey;
        natürlich; freilich; selbstverständlich; nö; nee; bestens; unbedingt; absolut; freigegeben; genehmigt;
        einverstanden; niemals; abgelehnt; bewilligt; alles gut; eh klar; sowieso; erlaubt; gestattet; sehe
        ich nicht ein; lieber nicht; eher nicht; besser nicht; möchte ich lieber nicht
    """,
    "any_more": "mehr; länger; nimmer; nimma",
    "may_first": """
        kann; können; könnte; könnten; darf; dürfte; dürfen; dürften; könntet; könnt; würde; würdet; würden; kannst;
        könntest; würdest; sollte; soll; lässt; ließe; mag; magst
    """,
    "abbreviation": """
        nr; hr; fr; bzw; inkl; exkl; einschl; ca; zb; usw; dh; ggf; evtl; abt; str; vgl; bspw; sog; dipl; tel; dr; kw;
        z; u; d; o
    """,
    "and": "und; sowie; plus; samt; inklusive; nebst; als auch; wie auch; zusammen mit; gemeinsam mit",
    "too": "auch; auch noch; ebenfalls; noch dazu; obendrein",
    "title": """
        den; die; dem; der; mein; meine; meinen; meiner; meinem; unser; unsere; unseren; unserer; unserem;
        neue; neuen; neuer; neuem; herrn; herr; frau; kollege; kollegin; kollegen; kolleginnen; liebe;
        lieben; azubi; praktikant; praktikantin; praktikanten; werkstudent; werkstudenten; werkstudentin;
        mitarbeiter; mitarbeiterin; dr; auch; noch; beiden; team
    """,
    "me": "mir; mich",
    "to": "zu; zum; zur; auf; für; in; im; namens; ins; beim; ans; bei",
    "purpose": "für; zwecks",
    "wish": """
        macht sie zur; macht ihn zum; machen sie ihn zum; machen sie sie zur; machen sie mich zur;
        beantrage es erneut; beantrage ihn erneut; beantrage sie erneut; beantrage das erneut; beantrage ich es erneut;
        beantrage ich ihn erneut; beantrage ich sie erneut; beantrage ich das erneut; bitte erneut darum; bitte ich
        erneut darum; bitte nochmals darum; bitte ich nochmals darum; bitte ich noch einmal darum; stelle den antrag
        erneut; stelle ich den antrag erneut; stelle meinen antrag erneut; stelle ich meinen antrag erneut; erneuere
        meinen antrag; erneuere ich meinen antrag; nehme das angebot an; nehme ich das angebot an; nehme das angebot
        gern an; nehme ich das angebot gern an; nehme euer angebot an; nehme es nun doch; nehme ich es nun doch; hätte
        ich ihn doch gern; hätte ich es doch gern; hätte ich sie doch gern;
        mein erster wunsch ist; mein zweiter wunsch ist; mein erstes anliegen ist; mein zweites anliegen ist;
        verlange nichts weiter als; brauche nichts weiter als; möchte nichts weiter als;
        richtig wäre; richtig ist; korrekt wäre; korrekt ist; es müsste heißen; da müsste stehen; da sollte stehen;
        wurde mir versprochen; ist mir versprochen worden; mir wurde zugesagt; wurde mir zugesagt; man hat mir
        versprochen; wäre es ein problem mich; spricht etwas dagegen mich; spräche etwas dagegen mich; hätte jemand
        etwas dagegen mich; bewerbe mich hiermit um; bewerbe mich um; man möge mich; möge man mich; würde mir den tag
        retten; würde mir die woche retten;
        beantragt die unterzeichnende; beantragt der unterzeichner; beantragt der unterzeichnende; beantragt die
        unterzeichnerin;
        kann mir wer; kann mir bitte wer; könnte mir wer; könnte mir bitte wer; kann mich wer; kann mich bitte wer;
        könnte mich wer; könnte mich bitte wer; kann uns wer; kann uns bitte wer; kann uns bitte jemand;
        unterzeichnende beantragt; unterzeichner beantragt; unterzeichnerin beantragt; unterzeichnete beantragt;
        unterzeichneter beantragt; unterzeichnende bittet; unterzeichner bittet; unterzeichnerin bittet;
        unterzeichnete bittet; unterzeichnende ersucht; unterzeichner ersucht; ersucht um; ersucht hiermit;
        einzurichten wäre; einzurichten wären; anzulegen wäre; anzulegen wären; freizuschalten wäre;
        freizuschalten wären; freizugeben wäre; freizugeben wären; auf meiner seite fehlt; auf meiner seite
        fehlen; bei mir fehlt; bei mir fehlen;
        will mich im; will mich in; chefin will mich; chef will mich; soll ich beantragen; ich soll beantragen;
        möchte mich im; hätte mich gern im;
        kann er auch türen; kann sie auch türen; es so einrichten dass; lieber wenn ich;
        hier melden für; bei ihnen melden für; hier beantragen; bei ihnen beantragen; hier um;
        könnte meine karte auch; könnte mein badge auch; kann mein badge auch; kann meine karte auch; könnte
        mein ausweis auch; könnte mein badge für; könnte meine karte für; kann mein badge für; kann meine karte
        für; könnte mein ausweis für; wenn ich nur könnte;
        ist was mir fehlt; ist das was mir fehlt; was mir fehlt ist; ist was ich brauche; was uns fehlt ist;
        ich meinte; ich meine den; ich meine das; ich meine die; gemeint ist; gemeint war; ich brauche; brauche;
        brauch; bräuchte; bräucht;
        bräuchten; ich bräuchte; wir brauchen; brauchen; braucht; braucht's; benötige; benötigen; benötigt;
        benöt; bedarf es; wird gebraucht; werden gebraucht; ich möchte; möchte; möchten; möcht; hätte
        {gern}; hätt {gern}; hätten {gern}; hätte ich {gern}; hätt ich {gern}; hätten wir {gern}; {gern}
        hätte ich; {gern} hätte; würde {gern}; würd {gern}; würden {gern}; würde ich {gern}; würd ich
        {gern}; würden wir {gern}; {gern} würde ich; ich will; will ich; wir wollen; ich wollte {gern};
        wollte um; wollten um; könnte ich; könnt ich; könnten wir; dürfte ich; dürft ich; dürften wir; kann
        ich bitte; können wir bitte; darf ich bitte; darf ich um; dürfte ich um; darf ich euch um; darf ich
        sie um; ich beantrage; beantrage; beantrage ich; beantragen wir; wir beantragen; hiermit beantragen;
        wird hiermit; werden hiermit; hiermit wird; hiermit werden; beantragt wird; beantragt werden;
        wünsche mir; wünsch mir; wünsche ich; wünschen uns; mir wünschen; wäre es möglich; wär es möglich;
        wär's möglich; ist es möglich; wäre möglich; es möglich wäre; es möglich ist; besteht die
        möglichkeit; gibt es die möglichkeit; gäbe es die möglichkeit; gibt's die möglichkeit; wäre es
        machbar; ginge es; mir fehlt; fehlt mir; mir fehlen; fehlen mir; uns fehlt; fehlt uns; uns fehlen;
        fehlen uns; ihm fehlt; ihr fehlt; fehlt ihm; fehlt ihr; fehlt noch; fehlt bei mir; bitte um; bitten
        um; bitte dich um; bitte euch um; bitte sie um; bitte ich um; bitte ich euch um; bitte ich sie um;
        bitten wir um; bitten wir sie um; bitte hiermit um; bitte freundlich um; bitte höflich um; bitte
        somit um; bitte daher um; bitte deshalb um; ersuche; ersuchen wir; ersuchen um; wir ersuchen;
        erbitte; erbitten; bitte der; mit der bitte um; um freischaltung; um einrichtung; um erteilung; um
        zuteilung; um aufnahme in; um zuweisung; um aufschaltung; ich soll; soll ich künftig; ich muss; muss
        ich; wir müssen; müssen wir; ich müsste; müsste ich; müsste mal; müsste man mir; müssten wir; ich
        sollte; sollte ich; bin auf der suche nach; nach einem zugang; auf zugang angewiesen; angewiesen
        auf; komme ohne nicht; {gib} {mir} bitte; gib mir; gebt mir; geben sie mir; gib uns; gebt uns; geben
        sie uns; gebts mir; gib ihm; gebt ihm; geben sie ihm; gebt ihr bitte; gib ihr bitte; schaltet mich;
        schalte mich; schalten sie mich; schalt mich; schaltet mir; schalte mir; schalt mir; schalten sie
        mir; schaltet uns; schaltet ihn; schalte ihn; schalten sie ihn; schaltet sie bitte; richtet mir;
        richte mir; richten sie mir; richt mir; richtet uns; richtet ihm; richte ihm; richtet ihr bitte;
        trag mich; trage mich; tragt mich; tragen sie mich; nimm mich; nehmt mich; nehmen sie mich; nehmt
        uns; leg mir; lege mir; legt mir; legen sie mir; setz mich; setze mich; setzt mich; setzen sie mich;
        fügt mich; füge mich; füg mich; fügen sie mich; weist mir; weise mir; weisen sie mir; teilt mir
        bitte die rolle; erteilt mir; erteilen sie mir; gewährt mir; gewähren sie mir; berechtigt mich;
        berechtige mich; berechtigen sie mich; verschafft mir; verschaffen sie mir; besorgt mir; macht mich
        zum; macht mich zur; mach mich zum; mach mich zur; machen sie mich zum; packt mich; pack mich; räumt
        mir; räumen sie mir; ermöglicht mir; ermöglichen sie mir; stellt mir; stellen sie mir; hängt mich;
        lasst mich; lass mich; lassen sie mich rein; registriert mich; meldet mich; melden sie mich an;
        stuft mich; stuf mich; stufen sie mich; stellt mich um; mein anliegen; mein wunsch; meine bitte;
        bestelle hiermit; bestelle ich; hiermit bestelle; möchte bestellen; beauftrage; ich fordere; fordere
        ich; hiermit fordere; anfordern möchte; wird ein zugang; her mit dem; her mit; benötigte
        berechtigung; benötigte rolle; benötigte zugriffe; beantragte rolle; gewünschte rolle; gewünschte
        berechtigung; gewünschter zugriff; gewünscht; erforderlich ist; nötig wäre; notwendig wäre; wäre
        nötig; wäre notwendig; sollte haben; sollte bekommen; haben möchte; bekommen sollte; haben will; tät
        brauchen; täte brauchen; bräucht halt; bettle um; mag bitte;
        brauch i
    """,
    "polite": """
        könnte mir jemand; könnte mir bitte jemand; kann mir jemand; kann mir bitte jemand;
        könnte ich nicht; könnten wir nicht; dürfte ich nicht; kann ich nicht einfach;
        bitte; bidde; biiitte; pls; {könnt} {wer_tut}; kann ich; können wir; darf ich; dürfen wir; krieg
        ich; kriege ich; kriegen wir; bekomm ich; bekomme ich; bekommen wir; wärst du so; wären sie so; wärt
        ihr so; seid so; sei so; seien sie so; ob ihr; ob sie; ob du; ob ich; ob wir; ob man; ob jemand;
        wenn ihr; wenn sie; wenn du; wenn ich; wenn man mir; wenn man mich; wenn mir; wenn mich; wenn
        jemand; dass ich; dass wir; dass mir; dass mich; so bald wie möglich; so schnell wie möglich; so
        rasch wie möglich; so schnell es geht; sobald es geht; dass sie; dass er; dass man; wäre {schön};
        wär {schön}; wäre ich {schön}; wäre ihnen {schön}; wäre euch {schön}; wär ich {schön}; bin ihnen
        dankbar; danke ich vorab; danke euch vorab; würde mich freuen; würde mich über; würde mir helfen;
        würde mir sehr helfen; würde reichen; würd reichen; würde genügen; soll; sollte; sollen; sollten;
        lässt sich; ließe sich; für mich; freundlicherweise; netterweise; gütigst; wenn's geht; falls
        möglich; wenn möglich; sofern möglich; nach möglichkeit; höflichst; freundlichst; wollte fragen;
        wollt fragen; wollte mal fragen; möchte fragen; mag mir; mag mich; kann mir; kann mich; könnte mir;
        könnte mich; muss; würde ich; würd ich
    """,
    "grant": """
        eine tür drauflegen; die türen drauflegen; türen drauflegen; eine tür draufspielen; die türen draufspielen;
        eine tür aufspielen; die türen aufspielen;
        erweitert; erweitern; geben; gebt; gib; gäbe; gäbt; geb; gebts; gegeben; zu geben; mitgeben;
        freischalt~; freigeschalt~; freizuschalt~; schaltet; schalte; schalten; schalt; frei; einricht~;
        eingericht~; einzuricht~; richtet; richte; richten; erteil~; zu erteilen; zuweis~; zugewies~;
        zuzuweis~; weist; zuteil~; zugeteilt; zuzuteil~; bekommen; bekomme; bekommt; bekäme; bekämen;
        bekomm; kriegen; kriege; kriegt; krieg; erhalten; erhalte; erhält; erhielte; haben; hätte; hätten;
        freigeb~; freigegeben; freizugeben; freigabe; hinzufüg~; hinzugefüg~; hinzuzufüg~; dazugeb~; anleg~;
        angeleg~; anzuleg~; eintrag~; eingetrag~; einzutrag~; tragt; trag; vergeben; vergebt; gewähr~;
        einräum~; eingeräumt; einzuräum~; ermöglich~; bereitstell~; bereitgestellt; bereitzustell~;
        aktivier~; aufnehmen; aufgenommen; aufzunehmen; zulassen; zugelassen; zuzulassen; rein; reinlassen;
        reingelassen; reinkomme; reinkommen; reinkönnen; draufpacken; draufsetzen; drauf; berechtigen;
        berechtige; berechtigt; verschaff~; besorg~; organisier~; upgraden; upgrade; hochstuf~; hochgestuft;
        heraufstuf~; höherstuf~; umstellen; umgestellt; umstuf~; erweiter~; ergänz~; aufschalt~;
        aufgeschalt~; aufzuschalt~; ausstell~; ausgestellt; auszustell~; nachzieh~; onboard~; hinterleg~;
        lizenzier~; registrier~; anmelden; angemeldet; eröffnen; zur verfügung; übertrag~; dabei; hinein;
        zugreifen; zugreift; zuzugreifen; einloggen; reinschauen; draufkomme; nutzen; nutzen können; nutzen
        darf; nutzen kann; verwenden können; arbeiten können; stufen; stuft; setzt mich; legt; beantragen;
        fehlt; nötig; auf meine karte; auf meinen badge; auf meinen ausweis; auf seine karte; auf ihre
        karte; auf seinen badge; auf ihren badge; auf seinen ausweis; auf ihren ausweis; auf die karte von;
        auf den badge von; auf den ausweis von
    """,
    "again": """
        brauche es wieder; bräuchte es wieder; brauche das wieder; bräuchte das wieder; es wieder brauchen; das wieder
        brauchen; es wieder haben; das wieder haben; hätte
        das gern wieder; hätte es gern wieder; hätte das gerne wieder; hätte es gerne wieder; wieder zurückgeben; gebt
        es mir wieder; gebt mir das wieder; gib mir das wieder; geben sie mir das wieder; wieder geben; wieder
        aktivieren; wieder einschalten; wieder herstellen;
        wieder aufnehmen; wieder freischalten; wieder einrichten; wieder hinzufügen; wieder reinlassen;
        wiederherstellen; bitte nachholen; nachholen;  bitte nachtragen;
        {das} {tun}; {das} bitte {tun}; das in die wege; in die wege leiten; das nötige; das entsprechende;
        das notwendige; alles weitere; alles nötige; entsprechend {tun}; mich {tun}; richtet das ein; richte
        das ein; richtet es ein; richte es ein; richten sie das ein; richtet mir das ein; richtet mich ein;
        richte mich ein; schaltet mich frei; schalte mich frei; schalt mich frei; schalten sie mich frei;
        schaltet das frei; schaltet es frei; schalte es frei; schalte das frei; schalten sie das frei;
        schaltet ihn frei; schaltet sie frei; macht das; mach das; macht ihr das; machen sie das; kümmert
        euch; kümmere dich; kümmer dich; kümmern sie sich; darum kümmern; drum kümmern; sich kümmern; darum
        kümmert; sorgt dafür; sorg dafür; sorgen sie dafür; dafür sorgen; lässt sich das {tun}; ließe sich
        das {tun}; kriegt ihr das hin; kriegen wir das hin; bekommt ihr das hin; bekommen wir das hin; das
        möglich; dies möglich; sowas möglich; das machbar; ginge das; geht das klar; klappt das bis;
        freischaltung; gebt mir das; gib mir das; gebt es mir; gib es mir; das haben; das bekommen; das
        kriegen; die bekommen; den bekommen; das auch; den zugang; die rolle; die rechte; die berechtigung;
        den zugriff; freigeschaltet werden; eingerichtet werden; entsprechenden zugang; entsprechenden
        zugriff; entsprechende rolle; entsprechende berechtigung; entsprechenden rechte; ihn verlängern; sie
        verlängern; es verlängern; das verlängern; sie einrichten; ihn einrichten; das so einrichten;
        dasselbe für; dasselbe; das gleiche; das selbe; mich reinlassen; lasst mich rein; lass mich rein;
        mich rein; das übernehmen; bitte übernehmen; bitte einrichten; bitte freischalten; bitte
        veranlassen; bitte erledigen; bitte umsetzen; bitte aufschalten; bitte anlegen; bitte ändern; bitte
        anpassen; bitte verlängern; bitte entfernen; bitte entziehen; bitte ermöglichen; bitte zuweisen;
        also bitte noch einmal; also bitte nochmals; also bitte nochmal; darum bitte noch einmal; deshalb bitte noch
        einmal; bitte wieder her damit; wieder her damit; her damit bitte
    """,
    "comes_off": """
        muss wieder runter; muss runter; müssen runter; muss wieder weg; gehört wieder runter; wieder runter bitte
    """,
    "taken_off": """
        abgenommen;
        wegnimmt; entzieht; sperrt; abnimmt; abschaltet; löscht;
        entfernt; entzogen; gelöscht; gesperrt; abgeschaltet; deaktiviert; widerrufen; weggenommen; abgestellt;
        zurückgenommen; gestrichen
    """,
    "revoke": """
        wenn ihr es mir wegnehmt; wenn ihr ihn mir wegnehmt; wenn ihr sie mir wegnehmt; wenn ihr es mir entzieht; wenn
        ihr ihn mir entzieht; wenn ihr sie mir entzieht; mir wäre lieber ihr nehmt; lieber wieder abgeben; lasst das
        bitte entfernen; lassen sie das bitte entfernen;
        nehmt ihm das ab; nehmt ihr das ab; nehmt ihnen das ab; nehmen sie ihm das ab; nehmen sie ihr das ab;
        nehmen sie ihnen das ab; nimm ihm das ab; nimm ihr das ab; nehmt ihm beides ab; nehmen sie ihm beides ab;
        nehmt ihr beides ab; nehmen sie ihr beides ab;
        nichts mehr zu suchen; nichts mehr verloren;
        ich gebe hiermit ab; nehmt es von meinem ausweis; nehmt das von meinem ausweis; von meinem ausweis nehmen;
        abnehmen; abzunehmen;
        raus mit ihm; raus mit ihr; gehört gesperrt; gehören gesperrt; weg mit ihm; ist zu entziehen; zu
        widerrufen; weg damit; raus damit; fort damit; bitte weg damit; schaltet es ab; schaltet es mir ab;
        schalten sie es ab; soll verlieren; muss verlieren; müssen verlieren; wegnehmen; mir wegnehmen; ihm
        wegnehmen; ihr wegnehmen; nicht länger benötigt; nicht länger gebraucht; nicht behalten; gelöscht
        werden; abgeschaltet werden; entzogen werden; entfern~; entzieh~; entzog~; zu entziehen; zu
        entfernen; wegnehmen; wegzunehmen; sperren; sperrt bitte; deaktivier~; abschalten; stilllegen;
        {zugang} löschen; {zugang} wieder löschen; {zugang} bitte ausschalten; ausschalten; {zugang} bitte
        löschen; bitte löschen; löschen bitte; bitte wieder löschen; mich löschen; mir löschen; löscht;
        löscht bitte; lösche bitte; löschen sie; gelöscht werden; nicht mehr benötigt; nicht mehr gebraucht;
        nicht länger benötigt; nicht länger gebraucht; brauche nicht mehr; brauche ich nicht mehr; brauch
        ich nicht mehr; brauchen wir nicht mehr; braucht er nicht mehr; braucht sie nicht mehr; benötige ich
        nicht mehr; benötigen wir nicht mehr; benötigt sie nicht mehr; benötigt er nicht mehr; nicht mehr
        brauche; nicht mehr brauchen; nicht mehr braucht; nicht mehr benötige; nicht mehr benötigen; brauche
        ich nimmer; brauch i nimmer; brauche keinen zugriff mehr; brauche keinen zugang mehr; braucht keinen
        zugriff mehr; braucht keinen zugang mehr; benötigt keinen zugriff mehr; benötigt keinen zugang mehr;
        benötige keinen zugriff mehr; benötige keinen zugang mehr; keinen zugriff mehr haben; nicht mehr
        nötig; nicht mehr notwendig; nicht mehr erforderlich; austragen; ausgetragen; auszutragen;
        rausnehmen; rauszunehmen; herausnehmen; kann weg; können weg; darf weg; dürfen weg; soll weg; muss
        weg; kann raus; können raus; kann entfernt; kann gelöscht; können gelöscht; kann deaktiviert; kann
        gesperrt; kann entzogen; kann zurückgegeben; hiermit zurück; wieder abnehmen; gebe zurück; gebe ich
        zurück; zurückgeben; kündigen; abmelden; aberkenn~; widerruf~; rückgängig; kann geschlossen werden;
        zugang schließen; konto schließen; zugang beenden; rechte abgeben; abgeben; gebe ich ab; storniert
        den zugang; macht den zugang zu; herabstuf~; runterstuf~; kann abgeschaltet; abgeschaltet werden;
        kann freigegeben werden; streicht {das} aus; streich {das} aus; streichen sie {das} aus; bitte
        streichen; streicht bitte; aus der liste streichen; von der liste streichen; von der liste nehmen;
        aus der liste nehmen; gestrichen werden; nehmt {das} raus; nimm {das} raus; nehmen sie {das} raus;
        nehmt {das} heraus; nehmen sie {das} heraus; nehmt {das} bitte raus; nimm {das} bitte raus; raus
        nehmen; rausgenommen; herausgenommen; herauszunehmen; rausschmeißen; rausgeschmissen; rauswerfen;
        rausgeworfen; rauswerft; schmeißt {das} raus; schmeiß {das} raus; werft {das} raus; wirf {das} raus;
        kickt {das}; hinauswerfen; hinausgeworfen; rauslöschen; rausgelöscht; tragt {das} aus; trag {das}
        aus; tragen sie {das} aus; tragt bitte aus; melde {das} ab; meldet {das} ab; melden sie {das} ab;
        abzumelden; abgemeldet werden; klemmt {das} ab; abklemmen; abgeklemmt; stecker ziehen; zieht den
        stecker; zieht {das} den; hat dort nichts mehr; hat da nichts mehr; hat dort nichts verloren; hat da
        nichts verloren; hat dort nichts zu suchen; hat da nichts zu suchen; hat darin nichts; hat in dem
        system nichts; nichts mehr verloren; nichts mehr zu suchen; gehört nicht mehr; gehören nicht mehr;
        gehört da nicht mehr; gehört dort nicht mehr; gehört da raus; gehört dort raus; gehört raus; gehört
        gelöscht; gehört gesperrt; gehört entfernt; gehört entzogen; gehört weg; soll raus; sollte raus;
        muss raus; müssen raus; sollen raus; soll gelöscht; soll gesperrt; soll entfernt; soll deaktiviert;
        soll entzogen; sollen entzogen; sollte entzogen; sollte gelöscht; sollte gesperrt; muss gelöscht;
        muss gesperrt; muss entzogen; muss entfernt; sollte keinen zugriff mehr; sollte keinen zugang mehr;
        soll keinen zugriff mehr; soll keinen zugang mehr; darf keinen zugriff mehr; darf keinen zugang
        mehr; dürfen keinen zugriff mehr; braucht es nicht mehr; braucht das nicht mehr; brauchen es nicht
        mehr; brauchen das nicht mehr; brauchts nimmer; braucht's nimmer; braucht er nimmer; braucht sie
        nimmer; brauch ma nimmer; wegmachen; weggemacht; wegzumachen; weggenommen; wegräumen; wegtun; nehmt
        {das} weg; nimm {das} weg; nehmen sie {das} weg; nehmt bitte weg; macht {das} weg; macht {das} zu;
        dichtmachen; stillgelegt; stillzulegen; stilllegt; abzuschalten; zudrehen; gekappt; ausgeschlossen
        werden; auszuschließen; beenden bitte; schließt {meine} {zugang}; schließt {zugang}; löscht
        {zugang}; sperrt {zugang}; kündigt {meine} {zugang}; kündige {meine} {zugang}; {zugang} abgeben;
        {zugang} zurückgeben; {zugang} retour; retourniere; retournieren; gebe {meine} {zugang} ab; gebe
        {meine} {zugang} zurück; geben wir ab; geben wir zurück; gibt {meine} {zugang} zurück; trete ich ab;
        {zugang} wegnehmen; {zugang} streichen; {zugang} kappen; {zugang} zumachen; {zugang} kündigen;
        {zugang} auflösen; {zugang} stornieren; {zugang} zurücknehmen; {zugang} einziehen; zieht {meine}
        {zugang} ein; {zugang} aufheben; aufzuheben; {zugang} beenden; {zugang} sperren; {zugang}
        deaktivieren; {zugang} abschalten; verliert; verlieren soll;
        weg kann nur; weg kann; weg können; weg darf; raus kann nur; raus kann; bitte raus
    """,
    "take": """
        meine rolle; meinen zugang; meinen zugriff; mein konto; meine rechte; meine berechtigung; meinen
        account; seine rolle; seinen zugang; seinen zugriff; ihre rolle; ihren zugang; ihren zugriff; nehmt;
        nehmen; nimm; nehme; genommen; streicht; schmeißt; schmeiß; werft; holt
    """,
    "away": "löschen; löscht; weg; raus; heraus",
    "extend": """
        {das} laufen bis; {das} bis ende laufen; strecken; gestreckt werden; länger machen; macht {das} länger; macht
        {das} bitte länger; mach {das} länger; machen sie {das} länger; machen sie {das} bitte länger; ende verlegen;
        ende hinausschieben; ende schieben; lasst {das} bis; lass {das} bis; lassen sie {das} bis; lasst {das} bitte
        bis;
        geht es noch bis; geht das noch bis; geht er noch bis; noch weiter bis;
        verlänger~; zu verlängern; läuft aus; läuft ab; laufen aus; laufen ab; ausläuft; abläuft; noch länger;
        länger brauche; länger benötige; länger brauchen; länger behalten; länger nutzen; länger gebraucht;
        wochen länger; monate länger; monat länger; tage länger; jahr länger; woche länger; bis auf weiteres;
        weiter bis; weiterhin bis; noch weiter; weiterlaufen; erneuer~; prolongier~; verlängerung~; erstreck~;
        ausdehn~; um weitere; entfrist~; vor ablauf; lass {das} weiterlaufen; lasst {das} weiterlaufen; lassen
        sie {das} weiterlaufen; lasst weiterlaufen; lass weiterlaufen; weiter laufen lassen; weiterlaufen
        lassen; lass {das} laufen bis; lasst {das} laufen bis; lasst {das} noch; lass {das} noch; lasst {das}
        weiter; lass {das} weiter; weiter offen lassen; offen lassen bis; offen bleiben bis; bestehen lassen
        bis; aktiv lassen bis; aktiv bleiben bis; bestehen bleiben bis; stehen lassen bis; freigeschaltet
        bleiben; freigeschaltet lassen; weiter freigeschaltet; weiter behalten; weiterhin behalten; behalten
        darf bis; einen monat dranhängen; monate dranhängen; wochen dranhängen; dranhängen; dranzuhängen;
        hängt noch; hängt {das} noch; monate drauf; wochen drauf; monat drauf; ende verschieben; enddatum
        verschieben; ablaufdatum verschieben; enddatum ändern; ablaufdatum ändern; ablauf verschieben; ablauf
        hinausschieben; frist verschieben; nach hinten verschieben; nach hinten schieben; nach hinten
        verlegen; nach hinten setzen; nach hinten rücken; enddatum auf; ablaufdatum auf; das ende auf; würde
        auslaufen; würde ablaufen; wird auslaufen; wird ablaufen; soll nicht auslaufen; soll nicht ablaufen;
        nicht auslaufen lassen; nicht ablaufen lassen; gültigkeit verläng~; länger gültig; länger offen;
        länger laufen; länger aktiv; länger bestehen; länger haben; quartal länger; länger als geplant brauche
    """,
    "called": "stufe; rolle; berechtigungsstufe",
    "access": """
        zugang~; zugäng~; zugriff~; berechtigung~; recht; rechte; rechten; rolle; rollen; konto; konten;
        lizenz~; benutzer; benutzerkonto; benutzerin; ausweis; freischaltung~; freigabe; leserecht~;
        schreibrecht~; lesezugriff~; schreibzugriff~; lesezugang; schreibzugang; leseberechtigung~;
        schreibberechtigung~; adminrecht~; account~; login; logins; anmeldung; zutritt~; badge; nutzer;
        nutzerkonto; user; kennung; benutzerkennung; profil; lizenzplatz; arbeitsplatzlizenz; vollzugriff;
        nutzerrechte; systemrolle; mitgliedschaft; einsicht; befugnis~; aufschaltung; einsichtsrecht~;
        zugangsberechtigung~; zutrittsberechtigung~; userrechte; stufe
    """,
    "not": """
        möchte aufhören; würde gern aufhören;
        niemandem; niemanden; keinem; keiner;
        nicht; kein; keine; keinen; keinem; keiner; nie; niemals; ohne; nichts; keinerlei; keines; nimmer; weder; net;
        ned; nöd; unnötig; statt dessen;
        nimma
    """,
    "hands_off": """
        ohne etwas ändern zu können; ohne was ändern zu können; ohne etwas verändern zu können;
        ohne dort etwas ändern zu können; ohne etwas ändern zu dürfen; ohne da etwas ändern zu können;
        tue ich nichts; tu ich nichts; mache ich dort nichts; mache ich da nichts; muss ich dort nichts; muss
        ich da nichts; muss ich darin nichts; habe ich dort nichts zu; habe ich da nichts zu; habe dort nichts
        zu; habe da nichts zu; steht mir nicht zu;
        ich ändere nichts; ändere dort nichts; ändere da nichts; verändere nichts; fasse nichts an;
        haltet mich davon fern; davon will ich die finger lassen; davon lasse ich die finger;
        will nichts ändern; möchte nichts ändern; werde nichts ändern; muss nichts ändern; will da nichts ändern; will
        dort nichts ändern; möchte dort nichts ändern; ohne etwas zu ändern; ohne was zu ändern; ändern will ich nichts;
        ändern möchte ich nichts; ändern muss ich nichts; ändern werde ich nichts; nichts anfassen
    """,
    "example": """
        zum beispiel; beispielsweise; z b; bspw; als beispiel; etwa so; sagen wir; sagen wir mal; beispielshalber
    """,
    "idiom": """
        nur loswerden; mal loswerden; einfach loswerden; noch loswerden; kurz loswerden;
        nicht doppelt anlegen; nicht doppelt eintragen; nicht zweimal anlegen; nicht zweimal eintragen; nicht noch
        einmal anlegen; nicht nochmal anlegen; das hätte ich gern schriftlich; das möchte ich schriftlich;
        will nichts zu tun haben mit; nichts zu tun haben; nichts damit zu tun haben; will ich nichts zu tun haben;
        habe ich nichts zu tun; ich habe nichts zu tun; haben wir nichts zu tun; wir haben nichts zu tun;
        es selbst machen; das selbst machen; es selber machen; das selber machen;
        sehe ich meine; finde ich meine; öffne ich meine; lese ich meine; kann ich meine; darf ich meine;
        soll ich meine;
        hierher schreiben; hier schreiben; hierhin schreiben; an euch schreiben; an sie schreiben;
        rausgeworfen; rausgeflogen; ausgesperrt;
        danach könnt ihr ihn wieder wegnehmen; danach könnt ihr es wieder wegnehmen; danach kann er wieder weg;
        danach kann es wieder weg; danach kann das wieder weg; danach bitte wieder entziehen; danach wieder
        entziehen; danach bitte wieder löschen; danach kann der zugang wieder weg; dann könnt ihr ihn wieder
        entziehen; danach könnt ihr ihn wieder entziehen; danach wieder weg;
        ticket kann geschlossen werden; ticket schließen; ticket könnt ihr schließen; ticket kann zu; vorgang
        kann geschlossen werden; anfrage kann geschlossen werden; braucht zwei freigaben; braucht zwei
        genehmigungen; braucht eine genehmigung; na dann gute nacht;
        da ist nichts zu tun; dort ist nichts zu tun; da gibt es nichts zu tun; dort gibt es nichts zu tun;
        da müsst ihr nichts tun; da müssen sie nichts tun; dort müsst ihr nichts tun; da müsst ihr nichts
        machen; da braucht ihr nichts zu tun; damit ist nichts zu tun
    """,
    "moves_on": """
        ich gehe weg; ich kündige; ich habe gekündigt; ich verlasse; ich wechsle; ich wechsele; ich
        wechsel; ich scheide aus; ich höre auf; letzter tag; letzten tag; letzter arbeitstag; letzten
        arbeitstag; andere firma; anderen firma; neuen arbeitgeber; neuer arbeitgeber; in rente; in den
        ruhestand
    """,
    "welcomes": """
        willkommen; heißt ihn; heißt sie; begrüßt ihn; begrüßt sie; begrüßen sie; sagt hallo; sagt ihm
        hallo; sagt ihr hallo; gratuliert; herzlichen glückwunsch; wünscht ihm; wünscht ihr
    """,
    "impatient": """
        noch immer nichts; immer noch nichts; wer muss das genehmigen; wer muss es genehmigen; wer genehmigt das;
        wer entscheidet das; wer entscheidet darüber; wer entscheidet über meinen; wer entscheidet für mich; wann
        geht es; wann geht das; wann funktioniert es; wann funktioniert das; wann ist es so weit; wann ist es
        soweit; wann bekomme ich es; wann bekomme ich das; wann kann ich es nutzen; es ist dringend; ist dringend;
        es eilt; es ist eilig; es drängt
    """,
    "later": "danach; anschließend; hinterher; im anschluss; nachher; wenn es vorbei ist; wenn das vorbei ist",
    "turns": """
        schalte; schaltet; schalten sie; dreht; drehe; drehen sie; klemmt; klemmen sie; hängt; melde;
        meldet; melden sie; knipst; ich gebe; gebe
    """,
    "turned_off": """
        ab; aus; wieder ab; wieder aus; bitte ab; bitte aus; zurück; wieder zurück
    """,
    "rid_of": """
        wäre ich gern los; wäre ich gerne los; wäre gern los; wäre gerne los; gern los; gerne los; endlich los;
        gern los sein; gerne los sein; loswerden; los werden; gern loswerden; gerne loswerden; loszuwerden; los sein;
        los haben; verzichten; verzichte; entbehren
    """,
    "tells_of": """
        hat; hatte; habe; hab; haben; hatten; besitzt; besitzen; wurde mir abgelehnt; wurde genehmigt; wurden genehmigt;
        wurde abgelehnt; wurden abgelehnt; wurde bewilligt; wurde verweigert; wurde gestern; wurde mir; wurde heute; ist
        genehmigt; ist abgelehnt; ist ausgefallen; ist wieder; ist heute; ist langsam; ist sehr langsam; ist noch offen;
        ist noch; hängt; läuft langsam; zeigte mir; hat mir gezeigt; jeden tag; täglich; seit jahren;
        gab es; gibt es
    """,
    "gives": "gebt; gib; geben sie; vergebt; vergeben sie; erteilt; erteilen sie; gewährt; ergänzt; ergänzen sie",
    "let_go": """
        kann gekündigt werden; darf gekündigt werden; kann storniert werden; darf storniert werden;
        können gekündigt werden; dürfen gekündigt werden
    """,
    "there_is": """
        es gibt; gibt es; namens; heißt; nennt sich; mit namen
    """,
    "through_you": """
        seid ihr das; sind sie das; bei euch; bei ihnen; über euch; über sie; von euch;
        von ihnen; macht ihr das; vergebt ihr; vergeben sie
    """,
    "needless": """
        ignoriert was; ignorieren sie was; ignorier was; bitte ignorieren was; beachtet nicht was; beachten sie nicht
        was; vergesst was; vergessen sie was; nicht beachten was; unbeachtet lassen was;
        darf auslaufen; kann auslaufen; dürfen auslaufen; können auslaufen; kann einfach auslaufen; darf einfach
        auslaufen; kann ruhig auslaufen; darf ruhig auslaufen; lasst auslaufen; auslaufen lassen; kann ablaufen; darf
        ablaufen; können ablaufen; dürfen ablaufen; ablaufen lassen; läuft einfach aus; muss nicht verlängert; müssen
        nicht verlängert; braucht nicht verlängert; brauchen nicht verlängert; braucht keine verlängerung; brauchen
        keine verlängerung; nicht verlängert werden; nicht zu verlängern; ist davon nicht betroffen; bleibt davon
        unberührt; bleibt unberührt; wird nicht verlängert;
        keine rechte nötig; kein zugriff nötig; kein zugang nötig; keine rolle nötig;
        keinen wunsch nach; keinen bedarf an; kein bedarf an; keine weiteren rechte; keine neuen rechte;
        muss ich nicht; muss ich nichts; muss ich gar nicht; muss ich gar nichts; muss ich dort nicht; muss ich
        da nicht; muss ich dort nichts; muss ich da nichts; muss nichts; muss nicht; müssen wir nicht; müssen
        wir nichts; brauche ich nicht zu; brauche nichts zu; brauche ich nichts zu;
        lasse ich auslaufen; lass ich auslaufen; lassen wir auslaufen; kann auslaufen; darf auslaufen; darf ablaufen;
        kann ruhig ablaufen; kann ruhig auslaufen; lasse ich ablaufen; lass ich ablaufen
    """,
    "shall": """
        soll; sollte; sollen; sollten; muss; müsste; müssen; darf; dürfen; dürfte; sorgen sie
        dafür; sorgt dafür; sorge dafür; bitte dafür sorgen; stellen sie sicher; stellt sicher; stell
        sicher
    """,
    "loses": "verlieren; verliert; verlöre; loswerden; abgeben; hergeben",
    "having": "haben; hat; behalten; behält; nutzen; benutzen; verwenden; kommen",
    "ago": """
        gestern; vorgestern; letzte woche; vorige woche; vergangene woche; letzten monat; vorigen monat;
        letztes jahr; neulich; kürzlich; vor kurzem; irrtümlich; versehentlich; aus versehen
    """,
    "passes_to": """
        gehen; geht; übergehen; übertragen; übertragt; überträgt; übergeben; übergebt; umschreiben;
        umgeschrieben; umhängen; weitergeben
    """,
    "to_whom": "an",
    "be": "werden; wird; wurde",
    "and_first": "nicht nur; nicht bloß; sowohl",
    "and_then": "sondern auch; als auch; wie auch; wie",
    "helps": """
        helfe; unterstütze; vertrete;
        hilft; unterstützt; assistiert; entlastet; arbeitet für; arbeitet zu; berichtet an; lernt; schult;
        vertritt
    """,
    "nothing": """
        nichts; nix; keine Änderung; keine Änderungen; hier ist nichts; da ist nichts; da steht nichts; hier
        steht nichts; es gibt nichts; es gibt hier nichts; es gibt da nichts; hier gibt es nichts; da gibt es
        nichts; ich sehe nichts; ich sehe hier nichts; ich finde nichts; ich finde hier nichts
    """,
    "sees_no": """
        ich sehe nicht; ich sehe nicht ein; sehe nicht; ich wüsste nicht; wüsste nicht; ich sehe keinen Grund;
        kein Grund; es gibt keinen Grund; ich sehe nichts; sehe keinen Grund; mir fällt kein Grund ein
    """,
    "as_yet": "noch; bisher; bislang",
    "would_not": """
        was ich nicht {signs} würde; dem ich nicht {signs} würde; das ich nicht {signs} würde; was ich nicht
        {signs} könnte; dem ich nicht {signs} könnte; was ich nicht {signs} kann; dem ich nicht {signs}
        kann; was ich nicht {signs} möchte; was ich ablehnen würde; was ich zurückweisen würde; was ich
        beanstanden würde; was man nicht {signs} könnte; was man nicht {signs} kann; was sich nicht {signs}
        ließe; wogegen ich etwas hätte; wogegen ich was hätte
    """,
    "all_of_them": """
        für beide; {upon} beiden; {upon} beides; für alle beide; {upon} allen beiden; {upon} den beiden; für
        die beiden; {upon} diesen beiden; für alle; {upon} allen; {upon} allem; für alle drei; {upon} allen
        drei; {upon} allen dreien; für alle vier; {upon} allen vier; {upon} allen vieren; {upon} jedem;
        {upon} jedem davon; {upon} jedem einzelnen; {upon} allen davon; {upon} beiden anträgen; {upon} allen
        anträgen; {upon} sämtlichen
    """,
    "recurring": "jedes mal; jedesmal; jedes mal wenn; immer wenn; sooft; so oft; sobald; wann immer; ab und zu",
    "at_once": """
        sofort; umgehend; unverzüglich; auf der Stelle; augenblicklich; ohne Verzug; gleich jetzt; jetzt gleich;
        jetzt sofort
    """,
    "who": "wer",
    "by_my_name": """
        geführt; gelistet; verzeichnet;
        neben meinem namen; bei meinem namen; hinter meinem namen; unter meinem namen; vor meinem namen; steht bei mir;
        bei mir steht; in meinem profil steht; mein profil sagt; mein profil zeigt; mein konto zeigt
    """,
    "as_one": "als; nur als; bloß als; lediglich als",
    "comes_in": """
        ich komme; komme ich; ich melde; melde ich; ich laufe; laufe ich; ich erscheine; erscheine ich; ich
        gelange; gelange ich; ich stehe; stehe ich; ich lande; lande ich
    """,
    "for_others": """
        für andere; für kollegen; für kolleginnen; für andere personen; für andere mitarbeitende; für andere
        mitarbeiter; für das team; im auftrag anderer; anderer; für meine kollegen; für meine kolleginnen; für
        unsere kollegen; meiner kollegen; meiner kolleginnen; unserer kollegen; für kolleginnen und kollegen
    """,
    "gets_in": """
        ich komme rein; ich komme in beide; ich komme in alle; ich komme da rein; ich komme hinein; rein komme ich;
        hinein komme ich; ich kann mich anmelden; anmelden kann ich mich; ich habe auf beide zugriff;
        ich habe zugriff auf beide; zugriff habe ich; zugang habe ich; am zugriff liegt es nicht;
        am zugang liegt es nicht; der zugriff ist nicht das problem; der zugang ist nicht das problem;
        das problem ist nicht der zugriff; die anmeldung ist nicht das problem
    """,
    "settled": """
        keine sorge wegen; keine sorge mehr wegen; keine gedanken um; keine gedanken mehr um; keine gedanken wegen;
        keine gedanken mehr wegen; keine sorgen um; keine sorgen mehr um; keine sorgen wegen; keinen kopf mehr wegen
    """,
    "person_is": "diese person; dass das; und das soll; und das wäre; und zwar; nämlich",
    "neither": "weder",
    "that_one": """
        vereinbart dass; beschlossen dass; einig dass; entschieden dass; ausgemacht dass; gefragt ob;
        fragt ob; fragte ob
    """,
    "undo": "zurücknehmen; zurückziehen; zurückzunehmen; zurückzuziehen",
    "still_on": "aktiv; offen; an; laufen; bestehen",
    "stays_on": """
        offen bleiben; aktiv bleiben; bestehen bleiben; offen bleibt; aktiv bleibt; bestehen bleibt;
        weiterlaufen
    """,
    "for_longer": """
        länger; etwas länger; noch länger; ein wenig länger; ein bisschen länger; länger als geplant;
        länger als vorgesehen
    """,
    "wished_for": "wunsch; wünsche; anliegen; bitte; bitten; antrag; anträge; anfrage; anfragen; meins; meiner",
    "petition": "antrag; anfrage; anforderung; bestellung; gesuch; ansuchen; ticket",
    "second_thought": "doch nicht; doch kein; doch keine; doch keinen; doch keinerlei; letztlich nicht",
    "shorten": "kürzen; kürze; kürzt; verkürzen; verkürze; verkürzt; abkürzen; früher enden; früher beenden",
    "last_day": "enddatum; letzter tag; ablaufdatum; endtermin",
    "receives": """
        wir bekommen; bekommen wir; wir kriegen; zu uns; stößt zu; verstärkt uns; wir begrüßen; fängt bei uns an
    """,
    "hurry": "rasch; zügig; flott; schnellstens",
    "my_request": """
        mein antrag; meinen antrag; meinem antrag; meine anträge; meine anfrage; meiner anfrage; meine
        bestellung; unseren antrag; den antrag; der antrag; die anfrage
    """,
    "without": "ohne; ohne die; ohne den; ohne das",
    "at_most": """
        nicht mehr und nicht weniger; nicht mehr nicht weniger; nicht mehr als; brauche nicht mehr als; brauche ich
        nicht mehr als
    """,
    "lapsed": """
        verloren gegangen; verlorengegangen;
        ist abgelaufen; sind abgelaufen; abgelaufen ist; abgelaufen; ist erloschen; erloschen; ist weg; sind
        weg; weg ist; ist verschwunden; sind verschwunden; verschwunden; wurde entfernt; wurden entfernt; wurde
        entzogen; wurden entzogen; wurde mir entzogen; wurden mir entzogen; wurde gelöscht; wurden gelöscht;
        wurde mir genommen; ist verfallen; ist ausgelaufen; ausgelaufen; funktioniert nicht mehr; geht nicht
        mehr; ist verloren gegangen
    """,
    "bereft": """
        nirgends rein; nirgendwo rein; nirgends hinein; nirgends zugriff; nirgends zugang; nirgendwo zugriff;
        nirgendwo zugang; keinerlei zugriff; keinerlei zugriffe; keinerlei zugang; keinerlei zugänge; keinerlei
        berechtigung~; keinerlei rechte; gar keinen zugriff; gar keine zugriffe; gar keine zugänge; gar keinen
        zugang; überhaupt keinen zugriff; überhaupt keine zugriffe; noch keine zugänge; noch keine zugriffe;
        noch keine berechtigungen; zugriff auf nichts; auf nichts zugriff; zu nichts zugang
    """,
    "lack": """
        habe ich nicht; hab ich nicht; habe ich noch nicht; hab ich noch nicht; habe ich leider nicht; hab ich leider
        nicht; haben wir nicht; haben wir noch nicht;
        was fehlt ist; was noch fehlt ist; alles was fehlt ist; das einzige was fehlt ist; fehlt nur;
        verlange nichts weiter als; brauche nichts weiter als; möchte nichts weiter als;
        komme ich da nicht dran; komme ich nicht dran; komme nicht dran; komme da nicht dran; komme ich da nicht ran;
        komme ich nicht ran; komme nicht ran;
        rausgeworfen; rausgeflogen; ausgesperrt; wurde vergessen; wurden vergessen; wurde wohl vergessen; habt
        ihr vergessen; hat man vergessen; ging vergessen; vergessen gegangen;
        was noch fehlt; was mir fehlt; was mir noch fehlt; fehlt nur noch; fehlt mir noch; fehlt noch;
        verloren habe; habe verloren;
        noch niemand; niemand hat mir; niemand hat mich; keinen zugriff; keinen zugang; kein zugriff; kein
        zugang; keine zugriffsrechte; keinen lesezugriff; keinen schreibzugriff; keinen account; keinen
        login; keinen user; kein konto; kein login; keine lizenz; keine rolle; keine rechte; kein recht;
        keine berechtigung; keine berechtigungen; keine freigabe; keine schreibrechte; keine leserechte;
        noch nicht; noch kein; noch keine; noch keinen; nach wie vor kein; nach wie vor keinen; immer noch
        kein; immer noch keinen; immer noch nicht; habe keine; habe keinen; hab keine; hab keinen; haben
        keine; haben keinen; hat keine; hat keinen; nicht berechtigt; nicht freigeschaltet; nicht
        freigeschalten; nicht eingerichtet; nicht angelegt; nicht hinterlegt; nicht zugewiesen; nicht
        eingetragen; nicht gelistet; nicht dabei; nicht drin; nicht rein; nicht hinein; nicht drauf; komme
        nicht; komm nicht; kommt nicht; komme leider nicht; nicht reinkomme; nicht zugreifen; nicht sehen;
        nicht öffnen; nicht bearbeiten; nicht ändern; nicht einsehen; nicht einloggen; nicht anmelden; nicht
        speichern; nicht auswählen; nicht möglich; kann nicht; kann ich nicht; kann ich leider nicht; kann
        leider nicht; kann es nicht; kann das nicht; können nicht; können wir nicht; darf nicht; darf ich
        nicht; lässt mich nicht; lässt mich das nicht; ausgegraut; grau hinterlegt; taucht nicht auf;
        erscheint nicht; sehe nicht; sehe ich nicht; sehe ich keine; sehe keine; sehe keinen; fehlende
        berechtigung; fehlende rechte; fehlender zugriff; mangels; unzureichende; zugriff verweigert; access
        denied; nicht mehr rein; nicht mehr drauf; bleibt verwehrt; außen vor; ausgesperrt; bin nicht; nicht
        mehr benötigt; nicht mehr gebraucht; nicht mehr brauche; nicht mehr braucht; brauche ich nicht mehr;
        nicht mehr benötige; nicht länger benötigt; nicht mehr nötig; nicht mehr notwendig; nicht mehr
        erforderlich; keine verwendung mehr; ohne die; ohne den; ohne das; ohne geht; ohne kann; ohne komme;
        ohne zugang; ohne zugriff; ohne zutritt; ohne berechtigung; ohne diesen; ohne diese; wird hiermit;
        werden hiermit; hiermit wird; hiermit werden; beantragt wird; beantragt werden; nicht nur; nichts
        anderes; nichts weiter; sonst nichts; mehr nicht; mehr brauche ich nicht; nicht mehr als; keine
        änderungen; nicht so; ob nicht; nicht vielleicht; nicht eventuell; nichts sehen; nie bekommen; nie
        erhalten; nie eingerichtet; ändern nicht; sondern nicht; gar nicht erst; nicht warten; kein problem;
        nicht ohne
    """,
    "have": """
        hab ich natürlich; habe ich ja schon; habe ich eh schon; habe ich sowieso schon; habe ich längst; habe ich eh;
        habe ich sowieso; habe ich natürlich schon; habe ich ohnehin;
        steht noch als; steht immer noch als; wird noch als; wird immer noch als;
        gehört mir; mir gehört;
        hat jetzt; hat nun; haben jetzt; haben nun;
        ich habe; ich hab; habe ich; hab ich; habe bereits; habe schon; hab schon; hab bereits; hat schon;
        hat bereits; haben schon; haben bereits; hatte; hatten; derzeit; zurzeit; momentan; bisher; bislang;
        aktuell; wir haben; haben wir; schon jetzt; besitze; besitzt; verfüge; verfügt; bin bereits; bin
        schon; ist bereits; ist schon; {zugang} habe; {zugang} hab; {zugang} hat; {zugang} haben; {zugang}
        besitze; er hat; sie hat; hat er; hat sie; er habe; im moment; noch aus; arbeite schon; nutze schon;
        nutze bereits; nutzt bereits; gerade; bereits vorhanden; schon vorhanden; schon drin; hat die rolle;
        hat den zugang; hat zugriff; haben zugriff; hat zugang; hat den zugriff; kann schon; kann bereits;
        kann ich schon; bisherige; bisheriger; aktuelle rolle
    """,
    "past": """
        wollte erst um; wollte zuerst um; wollte eigentlich um; wollte ursprünglich um; wollte ich erst um; wollte ich
        eigentlich um; wollte ich ursprünglich um;
        wartete; warteten; gewartet; habe gewartet; haben gewartet; warten musste; warten mussten;
        geht jetzt auf; öffnet jetzt; lässt mich jetzt rein; lässt mich jetzt hinein;
        beantragt; habe gebeten; gebeten hatte; gebeten hatten; erhalten habe; erhalten hat; bekam; bekamen;
        bekommen habe; bekommen hat; gekriegt habe; funktioniert; funktionieren; funktioniert wieder;
        klappt; klappt wieder; läuft wieder; geht wieder; läuft gut; läuft super; läuft einwandfrei; läuft
        jetzt; {gemacht} {habt}; wurde {gemacht}; wurden {gemacht}; worden; ist {gemacht}; sind {gemacht};
        {seit} {gemacht}; hat mir {gemacht}; hat mich {gemacht}; konnte ich nicht; konnte ich noch; konnte
        ich bisher; konnte ich bislang; konnte ich früher; konnte ich gestern; {gestern} konnte; bis
        gestern; {gestern} musste; {gestern} brauchte; ich konnte; wir konnten; konnten wir nicht; gestern
        noch; musste gestern; hat geklappt; hat funktioniert; habe es geschafft; bin jetzt drin; bin drin;
        hatte gebeten; hatte gefragt; gefragt hatte; danke für die; danke für den; danke für das; danke
        fürs; dank für die; dank für den; dank für das; dank fürs; danke dass; danke nochmal; danke
        nochmals; bedanke mich; hat sich geklärt; ist erledigt; war einmal; gewesen; hat gegolten; hatte ich
        mal; haben wir {gemacht}; war im; war in; war auf; waren im; hatten wir mal; hieß es; ging es um;
        habe gehört
    """,
    "keep": """
        hat alles was ich brauche; hat alles was wir brauchen; zeigt mir alles was ich brauche; gibt mir alles was ich
        brauche; läuft wie geschmiert; läuft reibungslos; läuft ohne probleme; läuft problemlos; läuft rund; geht
        reibungslos; geht problemlos; klappt reibungslos; klappt problemlos; geht ohne probleme; ist eingespielt; ist
        gut eingespielt; ist routine; sitzt im schlaf; ist okay so; ist ok so; tut was es soll; tut was er soll; tut was
        sie soll; macht was es soll; funktioniert wie immer; läuft wie
        immer; geht wie immer; keine beschwerden;
        nutze ich weiter; nutzen wir weiter; verwende ich weiter; brauche ich weiter; benutze ich weiter;
        sonst fehlt nichts; sonst fehlt mir nichts; fehlt sonst nichts; fehlt mir sonst nichts; fehlt mir nichts; es
        fehlt nichts; fehlt nichts mehr; mir fehlt nichts;
        nicht verlieren; nicht abgeben; nicht hergeben;
        so wie sie sein sollen; so wie er sein soll; keine änderung gewünscht; keine änderungen gewünscht; dort soll
        sich nichts ändern;
        ist ja unbefristet;
        ist alles in ordnung; alles in ordnung; fehlt mir nichts; habe ich alles; hab ich alles; alles was ich brauche;
        nichts auszusetzen; gibt es nichts zu meckern;
        behalten; behalte; behält; behaltet; bleibt; bleiben; bleibe; weiterhin; lasst mir; lasst das; lasst es; lasst
        die; lasst den; lasst alles; lass mir; lass das; lass es; lass den; lass die; belassen; belasst; unverändert;
        unangetastet; so lassen; nicht anfassen; nicht ändern; nichts ändern; wie gehabt; wie er ist; wie sie ist; wie
        es ist; stehen lassen; passt so; unberührt; auch weiter; darf bleiben; soll bleiben; sollen bleiben;
        alle lassen; alles lassen
    """,
    "anybody": """
        alle mit; wer noch;
        automatisch; alle beschäftigten; alle nutzer; alle benutzer;
        was kann man mit; was kann man als; was darf man; kann man gleichzeitig; darf man gleichzeitig; was
        sieht man;
        jeder; jede und jeder; jeder der; alle haben; haben alle; alle kollegen; alle mitarbeiter; alle die;
        niemand braucht; niemand nutzt; niemand darf; niemand weiß; keiner der; irgendjemand; hat jemand;
        weiß jemand; braucht jemand; falls jemand; wenn jemand den; kennt jemand; hat wer; weiß wer; wer
        hat; wer ist; wer sind; wer darf; wer kann sagen; wer genehmigt; wer entscheidet; wer nutzt; wer
        braucht; wer verwaltet; wer betreut; wer pflegt; wer bekommt; wer kriegt; wer alles; wer zuständig;
        wer verantwortlich; wer von; wer diese; wer das; wer den; wer die; wer noch; wer im; wer in; wer
        mit; wem; wessen; {frag} {ist}; man braucht; man benötigt; braucht man; benötigt man; muss man; man
        muss; darf man; man darf; man bekommt; bekommt man; brauche ich überhaupt; brauche ich dafür;
        brauche ich eigentlich; brauche ich denn; brauche ich da; muss ich dafür; muss ich da; muss ich
        eigentlich; muss ich denn; muss ich überhaupt; brauchen wir überhaupt; brauchen wir dafür; brauchen
        wir eigentlich; brauchen wir noch; brauchen sie noch; braucht ihr noch; braucht ihr; brauchst du;
        benötigt ihr; benötigen sie noch; brauchen sie; möchten sie; möchtet ihr; wollt ihr; haben sie; habt
        ihr; was ist; was sind; welcher unterschied; was unterscheidet; unterschied zwischen; wie lange; wie
        oft; wie viele; wie viel; wann ist; wann war; wann wird; wann kommt; wann bekomme; wann kriege; wie
        heißt; welche rolle braucht; welche rechte braucht; welche rolle brauche; was kostet; wie teuer; wie
        viele lizenzen
    """,
    "trouble": """
        nach dem server sehen; nach dem server schauen; den server prüfen; den server neu starten; braucht eine minute;
        braucht minuten; braucht ewig; schließt sich von selbst; schließt sich sobald;
        weiße seite; leere seite; weiße fenster; bad gateway; lädt und lädt; lädt ewig; lädt endlos; lädt bei mir seit;
        lädt bei uns seit; lädt seit; lädt nur noch; lädt schon seit; lädt noch immer; drehendes rädchen; kreis dreht
        sich;
        wirft mich raus; wirft mich hinaus; wirft mich die; wirft mich das; wirft mich der; wirft uns raus; fliege ich
        raus; fliege raus; sitzung abgelaufen; meldet mich ab; sperrt mich aus;
        sieht falsch aus; sehen falsch aus; scheint falsch; scheinen falsch; geht nicht auf; gehen nicht auf;
        ausgesperrt; mich ausgesperrt; habe mich ausgesperrt; bin ausgesperrt; konto ist blockiert; zugang ist
        blockiert; zugriff ist blockiert; zugriff ist gesperrt; konto wurde gesperrt; zugang wurde gesperrt; zugriff
        wurde gesperrt; benutzer ist gesperrt; mich entsperren; wieder entsperren; bitte entsperren; bitte entsperrt;
        mich wieder entsperren; lässt mich nicht mehr rein;
        konto ist gesperrt; zugang ist gesperrt; steht gesperrt; mich entsperren; konto entsperren; konto zu
        entsperren; entsperrt mich; entsperrt mein konto;
        passwort; passwörter; kennwort; fehler; fehlermeldung; abgelaufen; zurücksetzen; zurückgesetzt;
        gesperrt; entsperren; defekt; kaputt; stürzt; abgestürzt; absturz; störung; ausgefallen; ausfall;
        funktioniert nicht; funktionieren nicht; geht nicht; geht wieder nicht; geht nicht mehr; drucker;
        bug; hängt; hängt sich auf; eingefroren; friert ein; langsam; lahm; lädt nicht; lädt ewig; spinnt;
        streikt; offline; nicht erreichbar; nicht verfügbar; stimmt nicht; stimmen nicht; ist falsch; sind
        falsch; zeigt falsche; falsche zahlen; falsche mengen; falsche werte; reagiert nicht; startet nicht;
        öffnet nicht; öffnet sich nicht; verbindet nicht; bricht ab; reparieren; beheben; verloren;
        vergessen; pin; meldung; dem update; das update; beim update; neustart; wartung; klemmt; bildschirm; wackelt;
        nicht synchron
    """,
    "corrects": """
        ich muss mich korrigieren; ich muss mich berichtigen; ich berichtige mich; ich lese gerade meine notiz;
        habe mich vertan; habe mich vertippt; hab mich vertan; falsche stufe; mein fehler;
        ps nein; ps doch nicht; ps korrektur; korrektur;
        sorry ich meinte; pardon ich meinte; nein ich meinte; entschuldigung ich meinte; oh ich meinte; ups ich
        meinte;
        ach nein; äh nein; ähm nein; oh nein; halt nein; nein halt; nein warte; nein moment; moment nein; nein
        sorry; sorry nein; nein pardon; pardon nein; nein doch; moment doch; quatsch; nein quatsch; stopp nein;
        vielmehr; besser gesagt; genauer gesagt; sorry ich meine; pardon ich meine; nein ich meine; entschuldigung
        ich meine; wenn ich es recht bedenke; bei näherem
        hinsehen; bei näherer betrachtung; korrektur; ich korrigiere mich; ich korrigiere; nein entschuldigung;
        entschuldigung nein; doch lieber; doch eher; doch nur; oder nein; oder doch; nee doch; nee warte; nee
        moment; upps nein; verbesserung
    """,
    "postpones": """
        schlafe darüber; schlafe drüber; darüber schlafen; drüber schlafen; nacht
        drüber; nacht darüber; schlafe lieber; denke darüber nach; denke drüber nach; denke noch nach;
        überlege noch; überlege es mir; überlege mir das; überlegen; darüber nachdenken; drüber
        nachdenken; nachdenken; bedenkzeit; noch nicht entschieden; lasst mir zeit; lasst mir noch; gebt
        mir zeit; gebt mir noch; gebt mir bis; gib mir bis; gib mir noch; gib mir zeit; ich melde mich;
        melde mich wieder; muss ich mit; muss ich noch; muss ich erst; muss ich vorher; frage erst; frage
        noch; frage vorher; kläre erst; kläre noch; kläre das erst; kläre das noch; bin noch unschlüssig;
        bin noch unentschieden
    """,
    "unmeant": """
        schreibt er ihnen {selbst}; schreibt sie ihnen {selbst}; schreibt er euch {selbst}; schreibt sie euch
        {selbst}; schreibt ihnen {selbst}; schreibt euch {selbst}; schreibt dir {selbst}; schreiben ihnen {selbst};
        schreiben euch {selbst}; schreibt er {selbst}; schreibt sie {selbst}; wird euch {selbst} schreiben; wird ihnen
        {selbst} schreiben; wird ihnen das {selbst} schreiben; wird euch das {selbst} schreiben; meldet sich {selbst}
        bei; meldet er sich {selbst}; meldet sie sich {selbst}; melden sie sich {selbst} bei; meldet sie sich im
        herbst {selbst}; meldet sich dann {selbst}; meldet sich {selbst} noch; wird sich {selbst} melden; beantragt er
        {selbst}; beantragt sie {selbst}; beantragt er dann {selbst}; beantragt sie dann {selbst}; fragt er {selbst};
        fragt sie {selbst}; fragt er euch {selbst}; fragt sie euch {selbst}; bestellt er {selbst}; bestellt sie
        {selbst}; bestellt er sich {selbst}; bestellt sie sich {selbst}; kümmert er sich {selbst}; kümmert sie sich
        {selbst}; stellt einen eigenen antrag; stellt {selbst} einen antrag; stellt dafür einen eigenen antrag;
        schickt einen eigenen antrag; schickt eine eigene mail; schreibt eine eigene mail; stellt er einen eigenen
        antrag; stellt sie einen eigenen antrag; scherzt dass; scherzte dass; witzelt dass; witzelte dass;
        was soll ich damit; was sollte ich damit; was würde ich damit; was täte ich damit; was fange ich damit an; was
        finge ich damit an; wüsste nicht was ich damit; wüsste gar nicht was ich damit; weiß nicht was ich damit soll;
        was ich damit soll; was ich damit sollte; was hätte ich davon; wozu bräuchte ich das; wozu sollte ich das
        brauchen; nur ein gerücht; bloß ein gerücht; die falsche vorstellung; eine falsche vorstellung; jemandes
        schnapsidee; eine schnapsidee; habe ich dankend abgelehnt; was ich abgelehnt habe;
        werde nicht noch einmal fragen; werde nicht noch mal fragen; frage nicht noch einmal; werde ihn nicht erneut
        stellen; stelle ihn nicht erneut; werde es nicht erneut beantragen; werde keinen neuen antrag; nehme die
        ablehnung zur kenntnis;
        wird euch selbst schreiben; wird ihnen selbst schreiben; schreibt euch selbst; schreibt ihnen selbst; wird sich
        selbst melden; meldet sich selbst; wird das selbst beantragen; wird es selbst beantragen; wird ihn selbst
        beantragen; stellt den antrag selbst; soll sich selbst melden; soll sich selbst an euch wenden; soll sich an
        euch wenden; soll das mit; ihm gesagt er soll; ihr gesagt sie soll; ihr gesagt dass sie das; ihm gesagt dass er
        das; ist nicht ihr antrag; ist nicht sein antrag;
        aber nicht jetzt; aber jetzt noch nicht; aber noch nicht jetzt; aber erst später; vielleicht mal irgendwann;
        vielleicht irgendwann; irgendwann mal vielleicht; soll euch selbst schreiben; soll ihnen selbst schreiben;
        soll selbst fragen; soll selbst schreiben; er beantragt das selbst; sie beantragt das selbst; er beantragt
        es selbst; sie beantragt es selbst; nichts für mich; vielleicht beantrage ich;
        gab sich als; gibt sich als; sich als jemand; sich ausgegeben; gab vor; gibt vor; angeblich von;
        und das ist auch gut so;
        nicht dass ich; nicht daß ich; nur spaß; nur ein spaß; nur ein scherz; war ein scherz; ist ein
        scherz; kleiner scherz; war ein witz; nur ein witz; nicht ernst gemeint; nicht ernst nehmen;
        vielleicht nächstes jahr; beantrage ich dann; vorwarnung; vorankündigung; noch kein antrag; das
        ist kein antrag; ist kein antrag; kein antrag; noch nichts anlegen; noch nichts eintragen; noch
        nichts einrichten; legt noch nichts an; tragt noch nichts ein; richtet noch nichts ein; ich
        schreibe euch dann; ich schreibe dann; ich melde mich dann; habe abgelehnt; habe dankend
        abgelehnt; dankend abgelehnt; habe ich abgelehnt; habe ich dankend; habe dankend; ich habe
        verzichtet; erwähne es nur falls; erwähne das nur falls; wird nie passieren;
        wird nicht passieren; wunschdenken;
        darum kümmert sie sich selbst; darum kümmert sie sich selber; darum kümmert er sich selbst; darum kümmert er
        sich selber; das beantragt sie selbst; das beantragt sie selber; das beantragt er selbst; das beantragt er
        selber; beantragt sie selber; beantragt er selber; beantragt sie selbst; beantragt er selbst; soll euch selber
        schreiben; soll ihnen selber schreiben; soll selber schreiben; soll selber fragen; soll das selbst beantragen;
        soll das selber beantragen; soll es selbst beantragen; muss sie selbst beantragen; muss er selbst beantragen;
        muss sie selber beantragen; muss er selber beantragen; soll sie selbst beantragen; soll er selbst beantragen;
        hab ich abgelehnt; habe ich ihm abgelehnt; habe ich ihr abgelehnt; habe ich ihnen abgelehnt; hab ich ihm
        abgelehnt; hab ich ihr abgelehnt; hab ich ihnen abgelehnt; hab ich nein gesagt; habe ich nein gesagt
    """,
    "asks_oneself": """
        selbst beantragen; selber beantragen; beantragt er selbst; beantragt sie selbst; beantragt er selber; beantragt
        sie selber; beantragt das selbst; beantragen das selbst; beantragt es selbst; meldet sich selbst; meldet sich
        selber; melden sich selbst; meldet sich noch selbst; sich selbst bei euch melden; sich selbst bei ihnen melden;
        sich selbst melden; sich selber melden; meldet er sich selbst; meldet sie sich selbst; schreibt euch selbst;
        schreibt ihnen selbst; schreibt euch selber; schreiben euch selbst; euch
        ihnen selbst schreiben; selbst schreiben; selbst an euch schreiben; selbst
        an sie schreiben; selbst eine mail schreiben; selbst darum bitten; selber darum bitten; bittet selbst darum;
        selbst anfragen; selber anfragen; fragt selbst an; fragt selber an; selbst fragen; selber fragen; fragt selbst;
        fragt selber; selbst bei euch anfragen; selbst bei ihnen anfragen; stellt den antrag selbst; stellt selbst einen
        antrag; stellt selbst den antrag; den antrag selbst stellen; antrag selbst stellen; selbst einen antrag stellen;
        stellt einen eigenen antrag; einen eigenen antrag stellen; selbst auf euch zukommen; kommt selbst auf euch zu;
        kommt selbst auf sie zu; zuerst mit mir besprechen; erst mit mir besprechen; mit mir direkt besprechen; soll
        mich direkt fragen; soll mich erst fragen
    """,
    "arrived": """
        sitzt; ist da; ist jetzt da; ist nun da; ist angekommen; kam; kam an; kam durch; ist gekommen; ist durch; ist
        drin; ist drauf; ist aktiv; ist freigeschaltet; ist eingerichtet; klappt; geht jetzt;
        funktioniert; hat geklappt; ist eingetroffen; ist scharf; habe ich bekommen; ist bei mir angekommen
    """,
    "will_write": """
        würde ich schreiben; würde ich mich melden; würde ich euch schreiben; würde ich ihnen schreiben; schreibe ich
        euch; würde ich auf euch zukommen; würde ich auf sie zukommen; komme ich auf euch zurück; komme ich auf sie
        zurück; wende ich mich wieder an; würde ich mich wieder an; gäbe ich bescheid;
        schreibe ich; melde ich mich; werde ich mich melden; werde ich schreiben; sage ich bescheid; gebe ich bescheid;
        komme ich auf euch zu; komme ich auf sie zu
    """,
    "planned": """
        werde ich beantragen; werden wir beantragen; beantrage ich; beantragen wir; stelle ich den antrag; stellen
        wir den antrag; bitte ich euch um; bitte ich sie um
    """,
    "at_it": """
        wenn ihr schon dabei seid; wenn wir schon dabei sind; wenn sie schon dabei sind; wo wir schon dabei sind;
        wo ihr schon dabei seid; wenn ich schon schreibe; wo ich schon schreibe; bei der gelegenheit; bei dieser
        gelegenheit
    """,
    "could": "könnte ich; ich könnte; könnten wir; wir könnten",
    "if_i_had": "hätte ich; wenn ich; wäre ich",
    "plus": "plus; außerdem; zudem; dazu; darüber hinaus; zusätzlich",
    "if_yours": """
        vergebt ihr auch; gebt ihr auch; die ihr vergebt; das ihr vergebt; auch bei euch; auch von euch;
        das seid doch ihr; seid ihr das; ist das bei euch; falls ihr das macht; falls ihr das vergebt; wenn ja;
        falls ja; gehört das zu euch; seid ihr dafür zuständig
    """,
    "named_so": "namens; heißt; genannt",
    "comes_to": """
        was bleibt ist; was noch bleibt ist; was übrig bleibt ist; was noch fehlt ist; was fehlt ist; es bleibt noch;
        bleibt nur noch; bleibt also noch; als nächstes wäre; das nächste wäre; als nächstes auf meiner liste; als
        nächstes steht; worum es mir geht ist; worum ich bitte ist; es fehlt nur noch; fehlt nur noch;
        das wäre; das wären; das macht; das macht also; das heißt; das ist; das bedeutet; das hieße; es wäre; es
        wären; da braucht es; braucht es; dafür braucht es; was bedeutet; was heißt; wäre das
    """,
    "announced": """
        wird; werden; wird am; wird ab; wird heute; wird morgen
    """,
    "supposes": """
        angenommen wir; gesetzt den fall; nehmen wir mal an; nehmen wir einmal an; einmal angenommen; mal angenommen
        ich; sagen wir ich bräuchte; sagen wir mal ich bräuchte; wenn ich eines tages; falls ich eines tages; stell dir
        vor ich; wenn ich irgendwann mal;
        angenommen jemand; angenommen einer; wenn euch jemand um; wenn jemand bei euch; wenn jemand euch schreibt;
        gesetzt den fall;
        ihr werdet jetzt denken; ihr werdet denken; ihr denkt jetzt vielleicht; sie werden jetzt denken;
        falls ich mal; falls wir mal; sollte ich mal; sollten wir mal; sollte ich irgendwann; wenn ich mal
        irgendwann;
        eines tages; sollte ich je; sollte ich jemals; falls ich je; falls ich jemals; wenn ich je; wenn
        ich jemals; falls ich irgendwann; sollte ich irgendwann; stellt euch vor; stellen sie sich vor;
        mal angenommen; nehmen wir an; angenommen ich; irgendwann einmal
    """,
    "forbid": """
        der punkt ist erledigt; die sache ist erledigt; ist vom tisch; dem ist nicht nachzugehen; wird daraus nichts;
        nicht ausführen; nichts ausführen; führt das nicht aus; führt nichts davon aus; nichts davon umsetzen; nicht
        umsetzen; setzt nichts davon um; nichts davon bearbeiten; nicht bearbeiten; nichts veranlassen; nichts davon
        machen;
        bitte nichts tun; bitte nichts machen; bitte noch nichts; macht noch nichts; tut noch nichts; unternehmt noch
        nichts; unternehmt nichts; wartet damit; warten sie damit; damit noch warten; damit bitte warten; lasst es
        vorerst;
        dann bitte nichts anlegen; dann legt bitte nichts an; dann bitte nichts freigeben; dann bitte nichts tun;
        das ist erledigt; das ist schon erledigt; das ist bereits erledigt; das hat sich erledigt; hat sich schon
        erledigt; ist alles erledigt; alles erledigt;
        nichts einzurichten; nichts freizuschalten; nichts zu tun für euch; nur als warnung; will euch nur warnen;
        wollte euch nur warnen; wollte nur warnen; seid gewarnt; seien sie gewarnt;
        geht auf solche mails nicht ein; gehen sie auf solche mails nicht ein; darauf bitte nicht reagieren; nicht auf
        solche mails; darauf nicht reagieren;
        ignoriert sie; ignoriert das; ignorieren sie das; kommen nicht von mir; kommt nicht von mir; stammen nicht von
        mir; stammt nicht von mir; ist nicht von mir; sind nicht von mir; in den papierkorb damit;
        macht das nicht; mach das nicht; tut das nicht; gebt ihm nichts; gebt ihr nichts; gebt ihm das nicht;
        gebt ihr das
        nicht; gebt es ihm nicht; gebt es ihr nicht; das bitte nicht machen; nicht darauf eingehen;
        geht nicht darauf ein;
        nicht darauf hereinfallen; fallt nicht darauf herein; lehnt das ab; das ist betrug; ein betrugsversuch;
        ist phishing;
        unternehmt bitte nichts; unternehmt nichts; unternehmen sie nichts; unternehmen sie bitte nichts; bitte nichts
        unternehmen; tut nichts; tut bitte nichts; tun sie bitte nichts; tun sie nichts; reagiert nicht; reagiert
        bitte nicht; reagieren sie nicht; reagieren sie bitte nicht; ignoriert ihn; glaubt ihm nicht; glaubt ihr
        nicht; glauben sie ihm nicht; antwortet ihm nicht; antwortet ihr nicht
    """,
    "deserted": """
        niemand in; niemand im; niemand an; niemand am; niemand auf; niemand bei; niemand beim; keiner in; keiner im;
        keiner an; keiner am; keiner auf; keiner bei; keiner beim
    """,
    "finds": """
        um zu sehen was; um zu sehen ob; um zu sehen wer; um zu prüfen ob; um zu wissen was; um nachzusehen; um
        herauszufinden
    """,
    "sees_to": """
        dafür sorgen; sorgt dafür; sorgen sie dafür; sorge dafür; sorg dafür; stellt sicher; stellen sie sicher; stell
        sicher; sicherstellen; sicher stellen; schaut dass; achtet darauf; kümmert euch darum dass
    """,
    "rid": "los ist; los sind; los wird; los werden; losgeworden ist; loswird; loswerden",
    "gone_for_good": """
        arbeitet nicht mehr; ist nicht mehr; ist weg; ist gegangen; ist ausgeschieden; hat aufgehört; hat
        uns verlassen; hat gekündigt; ist in rente; ist fort
    """,
    "shield": """
        dachte das interessiert euch; dachte das könnte euch interessieren; dachte das interessiert sie; dachte ihr
        solltet das wissen; dachte ihr wollt das wissen; dachte ich sage es euch; damit ihr davon wisst; damit ihr
        bescheid wisst; nur damit sie bescheid wissen; damit sie bescheid wissen; nur damit ihr das wisst; wollte es nur
        erwähnt haben; wollte das nur erwähnt haben; ich leite das nur weiter; leite ich nur weiter; ich schicke das
        nur; schicke ich nur zur; ich schicke euch das nur; falls es euch interessiert; falls euch das
        interessiert;
        an den rechten liegt es nicht; liegt nicht an den rechten; an den rechten kann es nicht liegen; hat nichts mit
        den rechten zu tun; am zugriff liegt es nicht; rechte sind nicht das problem;
        keine aktion;
        könnt ihr alles ignorieren; vergesst das alles; ignoriert das alles;
        nur zur kenntnis nehmen; bitte nur zur kenntnis; nehmt es nur zur kenntnis; nehmen sie es nur zur kenntnis;
        noch nichts entschieden; nichts ist entschieden; keinen antrag für; für niemanden einen antrag; für niemanden
        etwas; nicht als antrag gemeint; stelle keinen antrag; stelle hiermit keinen antrag; stelle heute keinen antrag;
        beantrage für niemanden; beantrage hier nichts; beantrage heute nichts; will für niemanden; möchte für
        niemanden;
        keinen finger; nicht als auftrag; nicht als aufgabe; nicht als antrag; nicht als bitte; um niemandes rechte;
        um niemandes zugriff; um niemandes zugänge; soll sich nichts ändern; will nichts geändert; möchte nichts
        geändert; für euch noch nichts; für euch nichts zu; für sie noch nichts; für sie nichts zu;
        dürfte ich auch gar nicht; dürfte ich ohnehin nicht; dürfte ich gar nicht;
        damit ihr auf dem laufenden seid; damit sie auf dem laufenden sind; damit ihr im bilde seid; damit sie
        im bilde sind; bitte noch abwarten; bitte vorerst abwarten; bitte wartet noch; bitte warten sie noch;
        haltet noch die füße still; haltet bitte die füße still; bitte noch nichts unternehmen; noch nichts
        unternehmen; bitte noch stillhalten;
        niemand muss entfernt werden; niemand muss entfernt oder; niemand muss hinzugefügt werden; es muss niemand
        entfernt; es muss niemand hinzugefügt;
        es muss nichts freigeschaltet; muss nichts freigeschaltet; nichts freizuschalten; nichts zu entziehen; kein
        zugriffsproblem; kein rechteproblem; niemand braucht einen anderen; niemand braucht andere; keine weiteren
        anträge; keine weiteren wünsche; keine weiteren anfragen; ich komme in beide; komme in beide problemlos; in
        beide komme ich;
        richtet noch nichts ein; richten sie noch nichts ein; bitte noch nichts einrichten; noch nichts einrichten;
        damit ihr davon gehört habt; damit sie davon gehört haben; macht noch nichts; bis wir uns entschieden haben; bis
        wir uns einig sind;
        damit es vermerkt ist; damit es in den akten ist; fürs protokoll; für niemanden etwas;
        das ist kein antrag; ist keine anfrage; ist kein antrag; keine bestellung; bitte nichts ändern; bitte
        noch nichts ändern; bitte vorerst nichts ändern; meine rechte passen; meine eigenen rechte passen; was
        meine rechte angeht;
        zur info; zur information; zur kenntnis; nur zur info; nichts zu tun; kein handlungsbedarf; keine
        aktion erforderlich; nichts unternehmen; nichts zu veranlassen; es ist nichts zu tun; für eure
        unterlagen; für ihre unterlagen; für deine unterlagen; zu eurer info; zu ihrer information; zu deiner
        info; rein informativ; nur informativ; ohne handlungsbedarf; ist kein antrag; kein antrag; keine
        anfrage; ihr müsst nichts tun; ihr müsst nichts machen; sie müssen nichts tun; du musst nichts tun; du
        musst nichts machen; nichts weiter zu tun; z k; fyi; nur damit ihr bescheid wisst; nur damit du
        bescheid weißt; nur dass ihr bescheid wisst; zur kenntnisnahme; keine maßnahme; keine maßnahmen; keine
        antwort nötig; keine antwort notwendig; keine antwort erforderlich; braucht keine antwort; bedarf
        keiner antwort; keine rückmeldung nötig; keine rückmeldung erforderlich; ihr braucht nichts zu tun;
        ihr braucht nichts zu machen; sie brauchen nichts zu tun; du brauchst nichts zu tun; ihr müsst nichts
        unternehmen; niemand braucht etwas; ich will nichts von euch; ich brauche nichts von euch; ich möchte
        nichts beantragen; ich beantrage nichts; ich will nichts beantragen; bitte nichts unternehmen; nur
        fürs protokoll; es braucht nichts gemacht; keine anträge nötig; anträge sind nicht nötig; kein
        antrag nötig; es muss nichts beantragt werden; nichts zu beantragen; alle rechte bleiben; ich
        bitte um nichts; keine frage der rechte;
        anmeldung bei mir; anmeldungen bei mir; anmeldung bitte bei; anmeldungen bitte bei; um anmeldung wird gebeten;
        anmeldungen bitte an; anmeldeschluss; findet die schulung; findet die auffrischung; findet eine schulung;
        findet ein kurs; findet der kurs; findet der workshop; findet die einschulung; findet das webinar; findet das
        training; die schulung für neue; der kurs für neue; die einschulung für neue; grundsatzfrage; frage
        grundsätzlicher natur; reine neugier; rein aus neugier; aus reiner neugier
    """,
    "same": """
        mir dasselbe; mir das gleiche; dieselbe arbeit; die gleiche arbeit;
        dasselbe wie; das gleiche wie; genau wie; das selbe wie; gleich wie;
        das gleiche für; das gleiche in; dasselbe für; dasselbe in; die gleichen rechte; den gleichen zugriff; dieselben
        rechte; denselben zugang; den gleichen zugang; gleiche rechte; gleichen rechte; gleichen zugriff; gleichen
        zugang; gleiche rolle; gleiche berechtigung; gleichen berechtigungen; selben rechte; selben zugriff; selben
        zugang; selbe rolle; dieselbe rolle; derselbe zugriff; dieselben berechtigungen; wie bei; genauso wie; so wie
        bei; analog zu; analog; identisch zu; wie mein kollege; wie meine kollegin; wie der kollege; wie die kollegin;
        wie die kollegen; wie alle anderen; wie die anderen; ebenso wie
    """,
    "or": "oder; beziehungsweise; bzw",
    "instead": "statt; anstatt; anstelle",
    "agreed": """
        wie besprochen; wie vereinbart; wie abgesprochen; wie erwähnt; wie abgestimmt; wie mit; nach
        rücksprache; in absprache; in abstimmung; laut; gemäß
    """,
    "from": """
        von; statt; anstatt; anstelle von; mehr als nur; mehr als; anstelle; anstelle der; statt nur; statt der; statt
        des; von bisher; von derzeit; und nicht; nicht nur; nicht bloß; nicht mehr nur
    """,
    "split": """
        und dafür brauche; und dafür muss; und dazu brauche; und dazu muss;
        aber; daher; deshalb; deswegen; darum; und ich; sondern; und bitte; sowie; somit; jedoch;
        weshalb ich; weshalb wir; weswegen ich; und wir; und brauche; und brauchen; und benötige; und
        bräuchte; und möchte; und würde; und hätte; und kann; und könnte; und könnt; und könntet; und zwar;
        außerdem; zudem; darüber hinaus; zusätzlich; dafür brauche; dafür bräuchte; dafür benötige; dafür
        brauchen; dazu brauche; dazu bräuchte; dazu benötige; hierfür; hierzu; kann aber; kann mich; könnt
        ihr; könntet ihr; könnten sie bitte; und will; und soll; und sollte; und muss; bitte daher;
        trotzdem; dennoch; allerdings; ebenso; ebenfalls; und dafür; und dazu; und gebt; und gib; und
        richtet; und schaltet; und das; und die; und der; dann; stattdessen
    """,
    "aside": """
        weil; da ich; da wir; da mein~; da sie; da er; da die; da der; da das; da es; da unser~; damit ich;
        damit wir; damit er; damit sie; damit die; damit der; damit das; damit es; während; wenn der; wenn
        die; wenn das; wenn es; wenn er; wenn wir; wenn man das; wenn nicht; wenn nötig; wenn unser~; wenn
        mein~; wenn ein~; wenn alle; wenn etwas; falls; obwohl; obgleich; wo; welche; welcher; welches; die
        ich; der ich; das ich; den ich; womit; bevor; nachdem; denn ich; denn wir; denn die; denn der; denn
        das; denn es; denn ohne; denn sonst; ob der; ob die; ob das; ob er; ob es noch; ob alle; dass der;
        dass die; dass das; dass es; dass alle; dass unser~; sonst; ansonsten; andernfalls; wohingegen;
        sobald; solange; seitdem; anders als; nämlich; zumal; wie besprochen; wie gesagt; wie vereinbart;
        um zu
    """,
    "urgent": """
        krankenwagen ist unterwegs; krankenwagen kommt; rettungswagen ist unterwegs; rettungswagen kommt; notarzt ist
        unterwegs; notarzt kommt; feuerwehr ist unterwegs; feuerwehr unterwegs; ist eingeklemmt; es brennt in; voller
        rauch;
        feuerwehr kommt; feuerwehr ist da; wird evakuiert; evakuiert; gasleck;
        notfall; notfälle; steht still; stillstand; stehen still; produktion steht; produktion stoppt; linie steht;
        linien stehen; anlage steht; band steht; patientensicherheit; ausfall der produktion; produktionsausfall;
        lebensgefahr; gefahr in verzug; gefahr für patienten; patienten gefährdet; patientengefährdung; patient
        gefährdet; patienten in gefahr; totalausfall; sicherheitsvorfall; ist ausgefallen; komplett ausgefallen; alles
        steht; nichts geht mehr; betrieb steht; system steht; werk steht; sicherheitsrisiko; lebensbedrohlich; akute
        gefahr; maschine steht; maschinen stehen; op steht; notaufnahme steht; lieferstopp
    """,
    "because": """
        weil; da; damit; um; für; wegen; denn; übernehme; übernimmt; übernehmen; ich bin; wir; projekt; vertretung;
        vertrete; vertritt; seit; ab; zur; zum; grund; begründung; hintergrund; anlass; aufgrund; auf grund; zwecks;
        nämlich; zumal; künftig; zukünftig; ab sofort; einspringe; eingesprungen; fängt an; beginnt; starte; startet;
        wechsle; wechselt; neu im team; bin neu; einarbeit~; eingearbeitet; zuständig; verantwortlich; mache jetzt;
        mache ab; mein chef; meine chefin; vorgesetzt~; auftrag; soll ich; muss ich; monatsabschluss; jahresabschluss;
        inventur; urlaubsvertretung; krankheitsvertretung; karenzvertretung; elternzeit; karenz; ferienvertretung;
        stellvertret~; sonst; ohne
    """,
    "until": """
        bis; bis zum; bis zur; bis einschließlich; bis inklusive; bis inkl; bis einschl; bis und mit; bis
        zu; befristet bis; befristet bis zum; bis ende; bis zum ende; längstens bis; gültig bis; vorerst
        bis; zunächst bis; erstmal bis; maximal bis; spätestens bis; endet am; endend am; enddatum;
        ablaufdatum; befristung; ende der befristung; laufzeit bis
    """,
    "for": """
        für; für die nächsten; für die kommenden; für weitere; für die dauer von; für rund; für ca; für
        etwa; für circa; für maximal; für max; für nochmals; für nochmal; für noch; für insgesamt; für
        mindestens; für vorerst; um; um weitere; auf; befristet auf; beschränkt auf; begrenzt auf; auf die
        dauer von; noch; noch für; noch mal; nochmal; nochmals; die nächsten; die kommenden; dauer; über;
        über die nächsten; zeitraum; zeitraum von; vorerst; vorläufig
    """,
    "enough": """
        reicht; reichen; genügt; genügen; reicht aus; reichen aus; reicht völlig; reicht vollkommen; reicht
        mir; ausreichend; sind genug; ist genug; wären genug; wäre genug; würde reichen; würden reichen;
        würd reichen; sollte reichen; sollten reichen; dürfte reichen; dürften reichen; ausreichen; tut's;
        würde genügen; würden genügen; brauche nur; brauche ich nur; mehr nicht; langt; langen; nur
    """,
    "end": """
        ende; monatsende; jahresende; quartalsende; wochenende; jahresschluss; ultimo; ausgang; semesterende; schluss
    """,
    "of": """
        des; der; dieses; dieser; diesen; diesem; dem; den; zum; zur; im; nächsten; nächster; nächstes; kommenden;
        kommender; laufenden; laufendes; aktuellen; heurigen; die; das; einschließlich; inklusive; inkl; einschl; mit;
        ca; etwa; spätestens; tag; dann; mindestens
    """,
    "next": "nächsten; nächste; nächster; nächstes; kommenden; kommende; kommender; kommendes; darauffolgenden",
    "more": """
        weitere; zusätzliche; weiteren; zusätzlichen; ganze; volle; gute; knapp; mindestens; ca; etwa; rund; circa;
        ungefähr; maximal; zirka
    """,
    "today": "heute; heut",
    "tomorrow": "morgen",
    "week": "woche; wochenende",
    "month": "monat; monats; monatsende; ultimo",
    "quarter": "quartal; quartals; quartalsende",
    "year": "jahr; jahres; jahresende; jahresschluss; kalenderjahres; geschäftsjahres",
    "of_whom": "von; bei; vom; beim",
    "whom": """
        haben uns geeinigt auf; fiel die wahl auf; die wahl fiel auf; wahl ist gefallen auf;
        für; geben; gebt; gib; gebe; bitte; herrn; frau; schaltet; schalte; schalten; richtet; richte;
        richten; trag; tragt; nehmt; nimm; legt; leg; lege; setzt; setz; fügt; füge; füg; weist; weise;
        berechtigt; berechtige; lasst; lass; verschafft; besorgt; verlängert; entfernt; entfernen; entzieht;
        löscht; sperrt; nehmen; dass; ermöglicht; namens
    """,
    "ditto": """
        dito; dito für; ditto; das gleiche; das gleiche für; dasselbe; dasselbe für; ebenso; ebenso für; desgleichen;
        genauso; genauso für; gleiches; gleiches für; gleiches gilt für; dasselbe gilt für; das gleiche gilt für;
        ebenfalls; gleichfalls; auch; auch für; idem
    """,
    "so_too": "auch; ebenso; genauso; und auch; und ebenso",
    "behalf": "im namen von; im auftrag von; im namen; im auftrag",
    "my_own": "mein; meine; meinen; meinem; meiner; meines; unser; unsere; unseren",
    "third": "braucht; benötigt",
    "their_own": "sein; seine; seinen; seinem; ihr; ihre; ihren; ihrem",
    "in_order_to": "um; damit",
    "needs": """
        braucht; brauchen; benötigt; benötigen; bräuchte; bräuchten; bräucht; soll; sollte; sollen; sollten; bekommt;
        kriegt; erhält; muss; müsste; darf; dürfte; möchte; hätte gern; hätte gerne; würde gern; würde gerne; hat noch
        keinen; hat noch keine; hat keinen; hat keine; fehlt; auch; bekommen; kommt nicht
    """,
    "along": "mit; neben; zusammen mit; gemeinsam mit",
    "stand_in": """
        vertretung; urlaubsvertretung; krankheitsvertretung; karenzvertretung; ferienvertretung; elternzeitvertretung;
        stellvertretung; stellvertretend; einspringe; springe; einspringen; einspringt; vertrete; ersatz; aushilfe;
        anstelle; ein; übernehme; arbeite; nachfolge; nachfolger; nachfolgerin
    """,
    "we": "wir; uns; wir beide; uns beide; uns beiden",
    "they": "ihnen; beiden; denen; beide",
    "one": "ihm; ihr; ihn",
    "unnamed": """
        mein chef; meine chefin; meinem chef; meiner chefin; meinen chef; mein kollege; meine kollegin; meinem kollegen;
        meinen kollegen; meiner kollegin; mein vorgesetzter; meine vorgesetzte; meinem vorgesetzten; meiner
        vorgesetzten; mein stellvertreter; meine stellvertreterin; meinem stellvertreter; meinen stellvertreter; meiner
        stellvertreterin; mein assistent; meine assistentin; meiner assistentin; meinem assistenten; ein kollege; eine
        kollegin; einem kollegen; einer kollegin; einen kollegen; ein kollege von mir; eine kollegin von mir; unsere
        kollegin; unser kollege; unserer kollegin; unserem kollegen; unseren kollegen
    """,
    "newcomer": """
        neuen kollegen; neue kollegin; neuer kollege; neuen kollegin; neue kolleginnen; neuen mitarbeiter; neue
        mitarbeiterin; neuer mitarbeiter; neuen mitarbeiterin; neue mitarbeiter; neuen mitarbeitenden; neue
        mitarbeitende; neuzugang; neuling; neueinsteiger~; praktikant~; azubi~; auszubildende~; lehrling~; lernende~;
        lernender; werkstudent~; trainee~; volontär~; zivildiener; zivi; aushilfe; leiharbeiter~; ferialpraktikant~;
        hospitant~; famulant~; schnupper~; externen; externe; externer; dienstleister; berater; beraterin; neue kraft;
        neue fachkraft; neue stelle; nachfolger; nachfolgerin; famulus; bufdi; stagiaire
    """,
    "me_and": "mir und; mich und; mich sowie; mir sowie; mich wie auch",
    "group": """
        alle auf linie; alle an linie; alle aus linie; alle von linie; die ganze schicht; die ganze linie;
        alle in meinem team; alle in unserem team; alle in meiner abteilung; alle in unserer abteilung; alle in
        meiner gruppe; alle in meiner schicht; allen in meinem team; allen in unserem team; allen in meiner
        abteilung; allen in unserer abteilung; allen in meiner gruppe; allen in meiner schicht; alle aus meinem
        team; alle aus unserem team; alle aus meiner abteilung; alle aus unserer abteilung; alle aus meiner
        gruppe; alle aus meiner schicht; allen aus meinem team; allen aus unserem team; allen aus meiner
        abteilung; allen aus unserer abteilung; allen aus meiner gruppe; allen aus meiner schicht; jeder in
        meinem team; jeder in unserem team; jeder in meiner abteilung; jeder in unserer abteilung; jeder in
        meiner gruppe; jeder in meiner schicht; jeden in meinem team; jeden in unserem team; jeden in meiner
        abteilung; jeden in unserer abteilung; jeden in meiner gruppe; jeden in meiner schicht; jedem in meinem
        team; jedem in unserem team; jedem in meiner abteilung; jedem in unserer abteilung; jedem in meiner
        gruppe; jedem in meiner schicht; der rest meinem team; der rest unserem team; der rest meiner abteilung;
        der rest unserer abteilung; der rest meiner gruppe; der rest meiner schicht; alle mitarbeiter in meinem
        team; alle mitarbeiter in unserem team; alle mitarbeiter in meiner abteilung; alle mitarbeiter in
        unserer abteilung; alle mitarbeiter in meiner gruppe; alle mitarbeiter in meiner schicht; alle kollegen
        in meinem team; alle kollegen in unserem team; alle kollegen in meiner abteilung; alle kollegen in
        unserer abteilung; alle kollegen in meiner gruppe; alle kollegen in meiner schicht; mein ganzes team;
        meinem ganzen team; unser ganzes team; das ganze team; dem ganzen team; das gesamte team; dem gesamten
        team; mein gesamtes team; meinem gesamten team; die ganze schicht; die ganze abteilung; der ganzen
        abteilung; mein team braucht; mein team benötigt; unser team braucht; unser team benötigt; alle meine
        leute; allen meinen leuten; all meine mitarbeiter; alle meine mitarbeiter; allen meinen mitarbeitern
    """,
    "but_me": "außer mir; bis auf mich; nur ich nicht; bloß ich nicht",
    "alike": "beide; je; jeweils; werden; würden; auch; jetzt; bitte; zusammen",
    "replaces": """
        übernimmt von; vertritt; ersetzt; springt ein für; löst; aufgaben von; arbeit von; stelle von;
        tätigkeiten von; nachfolge von; nachfolger von; nachfolgerin von; übernehme von; übernahm von;
        vertrete; ersetze; anstelle von; statt; für den erkrankten; für die erkrankte; vertretung von;
        vertretung für; übernahme von; ablösung von
    """,
    "thought_of": """
        dachte ich an; dachten wir an; hatte ich an; hatten wir an; ich hatte an; wir hatten an; gedacht war an;
        vorgesehen war; geplant war; bisher hat; bis jetzt hat; früher hat; eigentlich wollte; eigentlich sollte;
        bislang hat; bisher war; früher war; bisher machte; früher machte; zuerst wollte; erst wollte
    """,
    "bows_out": """
        nur noch halbtags; in teilzeit; in elternzeit; krank ist; im urlaub ist; weg ist; nicht da ist; gegangen ist;
        gedacht; ist krank; ist im urlaub; hat urlaub; ist in urlaub; ist weg; ist ausgefallen; fällt aus; ist
        krankgeschrieben; hat abgelehnt; hat abgesagt; sagte ab; sagt ab; hat nein gesagt; will nicht; möchte nicht;
        kann nicht; kann es nicht; kann das nicht; macht es nicht; macht das nicht; hat keine zeit; wechselt; geht;
        verlässt uns; sollte es; sollte das; wollte es; wollte das; war vorgesehen; war geplant; war eingeplant;
        hatte das bisher; machte das bisher; hat das bisher; hat bisher; hat es bisher; hat das früher; hat früher
    """,
    "falls_to": """
        übernimmt; macht das; macht es; macht das jetzt; macht es jetzt; springt; kümmert sich; kümmert sich jetzt;
        geht an; fällt an; liegt jetzt bei; ist jetzt; wird es; wird es jetzt; ist es jetzt; also; wurde es; haben
        uns für; entschieden für
    """,
    "steps_in": """
        übernimmt; übernimmt das; übernimmt es; springt ein; macht das jetzt; macht es jetzt; macht das; macht es;
        macht das nun; macht es nun; wird es machen; wird das machen; soll es machen; soll das machen; soll es jetzt
        machen; kümmert sich; ist jetzt dran; ist jetzt zuständig; wird es; rückt nach; vertritt sie; vertritt ihn
    """,
    "leaves": """
        vertreten; ersetzen; ablösen; verläßt;
        verlässt; geht in; ging in; scheidet aus; hat uns verlassen; ist im urlaub; ist krank; ist in
        elternzeit; in rente
    """,
    "whatever": "was; alles was; die rechte die; den zugriff den; dasselbe was",
    "and_me": "und mich; und mir; und ich; sowie ich; sowie mir; sowie mich; und auch ich; und für mich",
    "my_team": """
        mein labor; meinem labor; unserem labor; meiner schicht; unserer schicht; meiner werkstatt; unserer werkstatt;
        meinem bereich; unserem bereich;
        meinem team; unserem team; mein team; unser team; meine abteilung; meiner abteilung; unserer
        abteilung; unsere abteilung; meine gruppe; meiner gruppe; unserer gruppe; aus meinem team; aus
        unserem team; in meinem team; meine leute; meine mitarbeiter~; meinen mitarbeiter~; meiner station;
        unserer station; bei uns
    """,
    "first_person": """
        unterzeichnende; unterzeichnender; unterzeichneter; unterzeichnete; unterzeichner; unterzeichnerin;
        ich; mir; mich; mein; meine; meinen; meinem; meiner; wir; uns; unser; unsere; unserem; unseren; unserer; i
    """,
    "yes": """
        ihr habt mein ja; sie haben mein ja; mein ja habt ihr; mein ja haben sie; mein ja hat sie; mein ja hat er;
        ja von mir; ja von meiner seite; ja meinerseits; ein ja von mir; von mir ein ja; von meiner seite ein ja;
        zu allen ja; zu allen ein ja;
        er darf es haben; er darf das haben; er kann es haben; er kann das haben; sie darf es haben; sie darf das haben;
        sie kann es haben; sie kann das haben; sie dürfen es haben; er darf ihn haben; er darf sie haben;
        keinen grund das abzulehnen; keinen grund es abzulehnen; keinen grund abzulehnen; keinen grund das nicht zu
        genehmigen; keinen grund es nicht zu genehmigen; keinen grund nein zu sagen; sehe keinen grund nein zu sagen;
        habe keinen grund nein zu sagen; sehe keinen grund das abzulehnen; sehe keinen grund es abzulehnen; habe keinen
        grund das abzulehnen; es gibt keinen grund das abzulehnen; es gibt keinen grund nein zu sagen; nichts spricht
        dagegen; es spricht nichts dagegen; von meiner seite keine einwände; meinerseits keine einwände; keine einwände
        von meiner seite; wüsste nicht was dagegen spräche; wüsste nicht was dagegen spricht; wüsste nicht was dagegen
        sprechen sollte; ich wüsste nicht warum nicht; wüsste nicht warum nicht; wüsste nicht wieso nicht; keine
        einwände gegen den zugriff; keine einwände gegen den antrag; keine einwände gegen diesen antrag; habe keine
        einwände gegen den zugriff; habe keine einwände gegen den antrag; da kann ich nicht nein sagen; kann ich nicht
        nein sagen; dazu kann ich nicht nein sagen;
        können beide durch; kann durchgehen; können beide durchgehen; dürfen beide durch;
        erteile ich hierzu meine zustimmung; erteile ich hiermit meine zustimmung; ich erteile hiermit meine
        zustimmung; ich erteile meine zustimmung; erteile hiermit meine zustimmung; erteile hierzu meine
        zustimmung; gebe hiermit meine zustimmung; ich gebe meine zustimmung; kann ich nur unterstützen;
        kann ich nur befürworten; kann ich nur gutheißen; das kann ich nur unterstützen; das kann ich nur
        befürworten; sei ihm gegönnt; sei ihr gegönnt; soll mir recht sein; ist mir recht; mir recht; immer
        her damit; rein mit ihm; rein mit ihr; wird auch zeit; wurde auch zeit; wird aber auch zeit; wurde
        aber auch zeit;
        genehmigt; genehmige; genehmige ich; ich genehmige; hiermit genehmigt; hiermit genehmige; ist
        genehmigt; ist hiermit genehmigt; wird genehmigt; kann genehmigt werden; kannst du genehmigen; ja;
        einverstanden; bin einverstanden; passt; passt so; passt schon; passt scho; in ordnung; geht in
        ordnung; ist in ordnung; freigegeben; gebe ich frei; gebe frei; gebe hiermit frei; geb ich frei;
        freigabe erteilt; erteile freigabe; freigabe meinerseits; freigabe von mir; meine freigabe;
        zugestimmt; stimme zu; stimme gerne zu; stimme dem zu; stimme hiermit zu; dem stimme ich zu; ich
        stimme zu; stimm zu; meine zustimmung; zustimmung erteilt; gerne; gern; gern geschehen lassen; klar;
        na klar; aber klar; eh klar; sicher; zustimmung; bewilligt; bewillige; bewillige ich; geht klar; kann
        gemacht werden; erteilt; ok; okay; ok für mich; okay für mich; oke; ok von mir; ok meinerseits; ok von
        meiner seite; okay von meiner seite; von mir ok; von mir aus ok; von meiner seite ok; von meiner seite
        okay; von meiner seite in ordnung; von meiner seite aus ok; von meiner seite aus in ordnung;
        meinerseits ok; meinerseits genehmigt; meinerseits in ordnung; meinerseits einverstanden; passt für
        mich; passt für mi; passt von meiner seite; von mir aus; von mir aus gern; von mir aus gerne; in
        ordnung für mich; ja bitte; ja klar; ja gerne; ja gern; ja passt; ja genehmigt; ja ok; ja
        einverstanden; ja mach; ja macht; ja unbedingt; ja natürlich; ja sicher; ja freigegeben; ja kann; ja
        darf; ja soll; von meiner seite aus genehmigt; von meiner seite genehmigt; natürlich;
        selbstverständlich; jawohl; jo; jo passt; jap; jep; jupp; okey; bestens; unbedingt; auf jeden fall;
        absolut; alles klar genehmigt; alles gut; alles ok; befürworte; befürwortet; befürworte ich;
        unterstütze ich; bin dafür; tip top; tiptop; ist gut; ist ok; ist okay; gutgeheißen; heiße ich gut;
        heiße gut; stattgegeben; abgesegnet; meinen segen; meinetwegen; grünes licht; bekommt grünes licht;
        nur zu; daumen hoch; kann freigeschaltet werden; kann eingerichtet werden; könnt ihr freischalten;
        könnt ihr einrichten; kann erteilt werden; könnt ihr so machen; könnt ihr machen; kannst du machen;
        bitte einrichten; bitte freischalten; bitte erteilen; bitte umsetzen; bitte so umsetzen; macht das;
        mach das; kann er haben; kann sie haben; soll er haben; soll sie haben; darf er haben; darf sie haben;
        darf er; darf sie; hat seine richtigkeit; ist korrekt so; hat meine zustimmung; hat meinen segen; gebe
        meine zustimmung; freilich; logo; eh; logisch; hiermit freigegeben; erteile ich; freigabe; geht für
        mich in ordnung; geht für mich klar; für mich in ordnung; für mich ok; für mich okay; für mich passt
        das; für mich passt's; das passt; das passt so; das passt für mich; das geht in ordnung; das geht
        klar; das ist in ordnung; das ist ok; das ist okay; das ist gut so; beide ja; ja zu beiden; beides ja;
        beide genehmigt; beides genehmigt; beide freigegeben; beides ok; beide ok; beide einverstanden; alle
        genehmigt; von mir ein ja; von mir aus ja; von mir aus genehmigt; meinerseits ja; von meiner seite ja;
        klares ja; ein klares ja; definitiv ja; ja definitiv; ja auf jeden fall; ja selbstverständlich; ja von
        mir aus; ja von meiner seite; ja in ordnung; ja geht klar; ja geht in ordnung; ja das passt; ja das
        geht; ja das geht in ordnung; ja soll er; ja soll sie; ja darf er; ja darf sie; ja bewilligt; ja
        erteilt; ja zugestimmt; ja ich stimme zu; ja stimme zu; erlaubt; gestattet; ist erlaubt; ist
        gestattet; ist bewilligt; ist freigegeben; wird bewilligt; wird freigegeben; ich bewillige; ich
        befürworte; ich bewillige das; ich gebe frei; ich gebe das frei; ich bin einverstanden; bin damit
        einverstanden; damit einverstanden; damit bin ich einverstanden; da bin ich einverstanden; bin ich
        einverstanden; sehr gerne; sehr gern; aber gerne; aber gern; unterschreibe ich; kann so durchgehen;
        durchgewunken; winke ich durch; basst; basst scho; isch guet; isch ok; für mi ok;
        betrachtet es als genehmigt; betrachten sie es als genehmigt; nehmt das als ja; nehmen sie das als
        ja; nehmt es als ja; ist so gut wie unterschrieben
    """,
    "no": """
        diesen nicht; diesen bitte nicht; dieses nicht; dieses bitte nicht; diese nicht; diese bitte nicht; den
        nicht; für ihn nicht; für sie nicht; nicht für ihn; nicht für sie; nicht diesen; nicht dieses;
        nicht durchlassen; nicht durchgehen; nicht durchwinken; werde ich nicht {signs}; werde das nicht {signs};
        werde es nicht {signs}; werde dies nicht {signs}; weigere mich das zu {signs}; weigere mich es zu {signs};
        weigere mich dies zu {signs};
        zu allen nein; zu allen ein nein;
        muss ich nein sagen; muss ich leider nein sagen; muss ich hier nein sagen; muss nein sagen; muss
        leider nein sagen; muss ich da nein sagen; kommt mir nicht ins haus; kommt nicht ins haus;
        mache ich nicht mit; da mache ich nicht mit; mach ich nicht mit; da mach ich nicht mit; daraus wird
        nichts; da wird nichts draus; wird nichts draus; wird nichts daraus; schlag dir aus dem kopf;
        schlagt euch aus dem kopf; das schlag dir aus dem kopf; kann er sich abschminken; kann sie sich
        abschminken; soll er sich abschminken; soll sie sich abschminken; nicht mal im traum; nicht einmal
        im traum; im leben nicht; kannst du vergessen; könnt ihr vergessen; kann er vergessen; kann sie
        vergessen; wo kämen wir da hin; wo kämen wir denn da hin; so weit kommt's noch; so weit kommt es
        noch; da könnte ja jeder kommen; am sankt nimmerleinstag; bei mir nicht;
        darf nicht durchgehen; darf so nicht durchgehen; kann nicht durchgehen; darf nicht genehmigt werden;
        darf nicht sein;
        abgelehnt; wird abgelehnt; ist abgelehnt; lehne ab; lehne ich ab; lehne das ab; lehne dies ab; lehne
        es ab; lehne hiermit ab; ich lehne; lehne; ablehnen; ablehnung; muss ich ablehnen; muss ich leider
        ablehnen; leider ablehnen; leider nein; leider nicht; nein; nein danke; nein leider; nö; nee; auf
        keinen fall; auf gar keinen fall; keinesfalls; keineswegs; kommt nicht in frage; kommt nicht infrage;
        kommt gar nicht in frage; geht gar nicht; geht leider nicht; geht nicht; nicht notwendig; nicht nötig;
        nicht erforderlich; braucht er nicht; braucht sie nicht; braucht er das nicht; braucht sie das nicht;
        brauchen wir nicht; nicht genehmigt; nicht einverstanden; nicht freigegeben; nicht freigeben; gebe ich
        nicht frei; gebe nicht frei; gebe das nicht frei; nicht bewilligt; nicht bewilligen; bewillige ich
        nicht; bewillige nicht; keine freigabe; keine genehmigung; keine zustimmung; nicht zustimmen; nicht
        zugestimmt; kann ich nicht zustimmen; stimme ich nicht zu; stimme dem nicht zu; stimme nicht zu; dem
        stimme ich nicht zu; bin dagegen; bin nicht einverstanden; nicht in ordnung; nicht ok; nicht okay;
        genehmige nicht; genehmige ich nicht; genehmige das nicht; nicht genehmigen; kann ich nicht
        genehmigen; kann das nicht genehmigen; abgewiesen; verweigert; verweigere; verweigere ich;
        zurückgewiesen; weise ich zurück; untersagt; niemals; nie; nie im leben; vergiss es; vergesst es;
        sicher nicht; sicherlich nicht; bestimmt nicht; mit sicherheit nicht; darf er nicht; darf sie nicht;
        soll er nicht; soll sie nicht; bekommt er nicht; bekommt sie nicht; kriegt er nicht; kriegt sie nicht;
        nicht befürwortet; befürworte ich nicht; nicht befürworten; kein grünes licht; nicht gestattet; nicht
        erteilt; nicht erteilen; nicht freischalten; nicht einrichten; spricht dagegen; passt nicht; passt mir
        nicht; nicht stattgegeben; nicht gutheißen; nicht mittragen; sehe keinen bedarf; kein bedarf; keinen
        bedarf; nicht mit mir; nicht unterstützen; unterstütze ich nicht; sehe ich nicht ein; sehe ich nicht;
        lieber nicht; möchte ich lieber nicht; eher nicht; besser nicht; das geht so nicht; geht so nicht;
        nicht mit meiner unterschrift; nicht unter meiner; nicht in meinem namen; unterschreibe ich nicht;
        unterschreib ich nicht; das unterschreibe ich nicht; kann ich nicht unterschreiben; werde ich nicht
        unterschreiben; zeichne ich nicht; kann ich nicht verantworten; nicht zu verantworten; nicht
        vertretbar; kann ich nicht vertreten; kann ich nicht befürworten; kann das nicht befürworten; kann ich
        nicht freigeben; kann ich nicht unterstützen; kann das nicht unterstützen; kann ich nicht gutheißen;
        kann ich nicht bewilligen; kann ich nicht erlauben; erlaube ich nicht; erlaube das nicht; gestatte ich
        nicht; lasse ich nicht zu; lass ich nicht zu; das lasse ich nicht zu; wird nicht genehmigt; wird nicht
        freigegeben; wird nicht bewilligt; wird nicht erteilt; bin ich dagegen; da bin ich dagegen; ich bin
        dagegen; spreche mich dagegen aus; von mir ein nein; von mir gibt es ein nein; von mir kommt ein nein;
        von meiner seite nein; meinerseits nein; klares nein; ein klares nein; ganz klar nein; definitiv nein;
        definitiv nicht; ganz sicher nicht; ganz bestimmt nicht; unter keinen umständen; um keinen preis; nur
        über meine leiche; kommt mir nicht in die tüte; kommt nicht in die tüte; abgeschmettert; negativer
        bescheid; weise ich ab; weise das ab; das braucht sie nicht; das braucht er nicht; hat dort nichts
        verloren; hat da nichts verloren; hat dort nichts zu suchen; hat da nichts zu suchen; nei; sicher ned;
        sicher net; das passt nicht; das passt mir nicht; das passt so nicht; das ist nicht in ordnung;
        ein wunsch bleiben; wunschtraum bleiben; wunschdenken bleiben; bleibt ein wunsch; bleibt ein
        wunschtraum
    """,
    "fine": """
        keine sorge; gar kein problem; überhaupt kein problem;
        bin ich der letzte der nein sagt; bin ich die letzte die nein sagt; wäre ich der letzte der nein sagt; wäre ich
        die letzte die nein sagt; ich wäre der letzte der nein sagt; ich wäre die letzte die nein sagt; ich bin der
        letzte der nein sagt; ich bin die letzte die nein sagt; ich bin der letzte der dagegen ist; ich bin die letzte
        die dagegen ist; bin ich der letzte der dagegen ist; bin ich die letzte die dagegen ist; ich wäre der letzte
        der dagegen ist; ich wäre die letzte die dagegen ist; wäre ich der letzte der dagegen ist; wäre ich die letzte
        die dagegen ist;
        nichts auszusetzen; ist nichts auszusetzen; habe daran nichts auszusetzen; habe ich nichts auszusetzen;
        nichts dagegen haben; kann man nichts dagegen haben; da kann man nichts dagegen haben;
        steht von meiner seite nichts im weg; steht von meiner seite nichts im wege; dem steht von meiner
        seite nichts im wege; steht meinerseits nichts im weg; steht meinerseits nichts im wege; steht aus
        meiner sicht nichts im weg; steht aus meiner sicht nichts im wege; steht von mir aus nichts im weg;
        steht von meiner seite nichts entgegen; steht meinerseits nichts entgegen; steht aus meiner sicht
        nichts entgegen; spricht nichts gegen; da spricht nichts gegen; nö da spricht nichts gegen; nee da
        spricht nichts gegen; nein da spricht nichts dagegen; nö da spricht nichts dagegen; nö spricht
        nichts dagegen; nein spricht nichts dagegen; spricht meinerseits nichts dagegen; dagegen spricht
        nichts; dagegen spricht aus meiner sicht nichts; dagegen spricht von meiner seite nichts; dagegen
        spricht meinerseits nichts; dagegen habe ich nichts; dagegen hab ich nichts; dagegen ist nichts
        einzuwenden; dagegen gibt es nichts einzuwenden; ich wäre der letzte der dagegen wäre; an mir soll
        es nicht scheitern; an mir soll's nicht scheitern; an mir scheitert es nicht; soll an mir nicht
        scheitern; an mir soll es nicht liegen; an mir soll's nicht liegen;
        keine einwände; kein einwand; keine einwände meinerseits; keine einwände von meiner seite; kein
        problem; kein thema; keine einsprüche; kein einspruch; nichts dagegen; habe nichts dagegen; hab nichts
        dagegen; ich habe nichts dagegen; nichts auszusetzen; keine bedenken; habe keine bedenken; spricht
        nichts dagegen; spricht aus meiner sicht nichts dagegen; spricht von mir aus nichts dagegen; nichts
        einzuwenden; habe nichts einzuwenden; nicht dagegen; warum nicht; wieso nicht; kein ding; keine frage;
        steht nichts im weg; steht nichts im wege; steht nichts entgegen; keinen grund zur ablehnung; kein
        grund dagegen; keinen grund dagegen; keinen grund abzulehnen; kein veto; da sage ich nicht nein;
        ich werde nicht nein sagen; ich werde da nicht nein sagen; ich werde dazu nicht nein sagen; werde ich nicht
        nein sagen; will ich nicht nein sagen; ich will nicht nein sagen; sage
        nicht nein; keine vorbehalte; ohne bedenken; ohne einwände; ohne vorbehalt; sehe kein problem; sehe da
        kein problem; sehe keine probleme; nichts was dagegen spricht; was dagegen spräche; nicht im weg;
        keinerlei einwände; keinerlei bedenken; jederzeit; nichts einzuwenden dagegen; keinerlei einwand; ohne
        einwand; keine einwendungen; kein widerspruch; kein grund nein zu sagen; keinen grund nein zu sagen;
        nichts im wege; da habe ich nichts dagegen; da hab ich nichts dagegen; da spricht nichts dagegen;
        spricht für mich nichts dagegen; spricht von meiner seite nichts dagegen; sehe nichts was dagegen
        spricht; sehe nichts dagegen; sehe keine bedenken; sehe keine einwände; sehe keinen einwand; nicht im
        wege; stehe dem nicht im weg; stehe nicht im weg; sage ich nicht nein; sag ich nicht nein; kein veto
        von mir; keine gegenargumente;
        wüsste nicht warum ich das ablehnen sollte; wüsste nicht weshalb ich das ablehnen sollte; wüsste nicht wieso
        ich das ablehnen sollte; sehe nicht warum ich das ablehnen sollte; wüsste nicht warum ich ablehnen sollte;
        sehe nicht weshalb ich das ablehnen sollte; sehe nicht warum ich ablehnen sollte; kein grund warum ich das
        ablehnen sollte
    """,
    "doubt": """
        streicht das; streichen sie das; streich das; so gut wie; beinahe; nahezu; mehr oder weniger; streicht mein;
        vergesst mein; vergessen sie mein; ziehe mein ja; nehme mein ja;
        laut; zufolge; nächsten monat; nächstes jahr; später; ehe; bevor;
        abzulehnen; nichts dagegen abzulehnen; nichts dagegen das abzulehnen; nichts dagegen es abzulehnen; zu
        verweigern;
        weiß es nicht; ich weiß es nicht; weiß es noch nicht;
        nicht sicher; unsicher; bin unsicher; vielleicht; ruf mich an; ruft mich an; rufen sie mich an;
        später; noch nicht; rückfrage; weiß nicht; weiß ich nicht; klären; kläre; abklären; warten; warte;
        abwarten; eventuell; evtl; bin mir nicht; erst; wer ist; warum; wieso; weshalb; wozu; wofür; was ist;
        wer hat; besprechen; absprechen; abstimmen; rücksprache; unklar; morgen; übermorgen; demnächst; ich
        werde; wir werden; würde; könnte; keine ahnung; lieber; melde mich; nächste woche; kommende woche;
        eigentlich; prinzipiell; grundsätzlich; im prinzip; theoretisch; ob; muss ich prüfen; muss ich klären;
        muss noch; muss erst; prüfe; prüfe ich; prüfen; schaue ich mir; schau ich mir; schaue mir; mal
        schauen; mal sehen; überlege; überlegen; nachdenken; denke; glaube; vermute; vermutlich;
        wahrscheinlich; wohl; eher; vorerst nicht; zurückstellen; zurückgestellt; stelle ich zurück; noch
        offen; fragt; frag; frage; fragen; sprich mit; sprecht mit; wende dich; wendet euch; wenden sie sich;
        nicht zuständig; falsche adresse; falscher ansprechpartner; kenne ich nicht; kenne nicht; nicht für
        mich; hm; hmm; naja; na ja; jein; kommt darauf an; kommt drauf an; hängt davon; irrtum; irrtümlich;
        versehentlich; aus versehen; verwechselt; falsch; falsche; unschlüssig; zögere; skeptisch;
        bauchschmerzen; bedenken; mehr informationen; mehr infos; nähere infos; genauer; begründung; erklären;
        erläutern; entscheide; zeit; bald; nach dem urlaub; möglicherweise; anscheinend; scheint; soweit ich
        weiß; meines wissens; müsste; dürfte; fast; jemand anders; jemand anderes; stattdessen; nicht
        entscheiden; enthalte mich; egal; dachte; hoffe; verstehe nicht; verstehe ich nicht; bin mir nicht
        sicher; bin nicht sicher; nicht ganz sicher; habe zweifel; hab zweifel; zweifle; zweifel; kann ich
        nicht beurteilen; kann das nicht beurteilen; sagt mir nichts; kenn ich nicht; seit wann; hin und her
        gerissen; hin und hergerissen; tendiere; schwanke
    """,
    "condition": """
        das hängt von; es hängt von; hängt noch von;
        vorausgesetzt; unter der voraussetzung; voraussetzung; sofern; soweit; insofern; unter der
        bedingung; bedingung; außer; ausgenommen; mit ausnahme; nur wenn; nur falls; nur dann; unter
        vorbehalt; vorbehaltlich; mit vorbehalt; solange; solang; es sei denn; erst wenn; erst nach; erst
        nachdem; erst sobald; bitte sicherstellen; stellt sicher; stellt bitte sicher; sicherstellen; mit
        der auflage; auflage; bis auf; vorher; zuvor; im gegenzug; unter der prämisse; wenn zuvor; wenn
        vorher; wenn auch; achtet darauf; darauf achten; bitte darauf; nicht bevor; nicht vor
    """,
    "limit": """
        aber; wenn; falls; nur; bis; sobald; allerdings; jedoch; befristet; lediglich; ohne; vorläufig; vorübergehend;
        temporär; zeitlich; begrenzt; eingeschränkt; einschränkung; maximal; höchstens; längstens; zunächst; erstmal;
        fürs erste; vorerst; bloß; ausschließlich; nur lesend; lesend; zwar; für den moment; teilweise; zum teil;
        einmalig; probeweise; testweise; mit ausnahme; statt; stattdessen; danach; anschließend; wieder entziehen
    """,
    "lowest": """
        die niedrigste; das niedrigste; niedrigste stufe; die kleinste; das kleinste; kleinste stufe; die
        unterste; das unterste; die geringste; das geringste; die einfachste; das einfachste; das mindeste
    """,
    "amiss": """
        war nicht gemeint; ist nicht gemeint; meine ich nicht; wäre falsch; ist falsch; war falsch;
        stimmt nicht; ist nicht richtig; ist es nicht; ist zu; ist viel zu
    """,
    "none_of_these": """
        keines davon; keiner davon; keine davon; nichts davon; keins davon; weder noch; etwas anderes; was anderes;
        keins; keines; keine von; keins von; keiner von; keines von; keins von beiden; keine von beiden; nichts von
        alledem; nicht dabei; nicht in der liste; nicht auf der liste; nicht aufgeführt; passt alles nicht; ganz was
        anderes; gar keine; gar keins; weder das eine; steht nicht da
    """,
    "both": """
        beide; beides; alle; alles; egal; jede; jedes; irgendeine; irgendeins; egal welche; alle drei; alle beide;
        wurscht
    """,
    "other_than": "andere als; anderen als; anderes als; ein anderer als; das andere als",
    "other_one": "das andere; die andere; den anderen; der andere; andere; anderen; verbleibende; übrige",
    "last_one": """
        das letzte; die letzte; der letzte; den letzten; letzte; letzten; letztere; letzteren; letzteres; unterste;
        unterster; das unterste; untersten; der untere; die untere; das untere; den unteren; letztgenannte;
        letztgenannten; letztgenanntes
    """,
    "settles": """
        alles in allem; alles zusammengenommen; alles zusammen genommen; unterm strich; unter dem strich; letztlich;
        letzten endes; am ende; kurz gesagt; kurzum; kurz und gut; lange rede kurzer sinn; zusammengefasst; ich würde
        sagen; würde ich sagen; es muss also; das wäre also; also wäre es; also ist es; entscheide mich für; habe mich
        entschieden für; fällt die wahl auf;
        sondern; also; also die; also das; also den; dann; dann nehme ich; dann nehmen wir; dann also; nehmen
        wir; ich nehme; nehme ich; bleibt; bleiben; bleibt also; somit; daher; doch lieber; sondern eher
    """,
    "last_but_one": """
        vorletzte; die vorletzte; das vorletzte; den vorletzten; vorletzten; vorletztes; vorletzter;
        zweitletzte; zweitletzten
    """,
    "one_before": """
        die davor; das davor; den davor; der davor; eins davor; eine davor; die darüber; das darüber; den
        darüber; der darüber; eins darüber; die vorige; das vorige; die vorherige
    """,
    "one_after": """
        die danach; das danach; den danach; der danach; eins danach; die darunter; das darunter; den darunter;
        der darunter; eins darunter; die nächste; das nächste; die folgende
    """,
    "first_one": """
        oberste; obersten; oberster; oberstes; der obere; die obere; das obere; den oberen; erstgenannte; erstgenannten;
        erstgenanntes
    """,
    "middle_one": "die mittlere; das mittlere; der mittlere; den mittleren; die in der mitte; das in der mitte",
    "option": """
        nummer; nr; option; punkt; variante; antwort; auswahl; möglichkeit; wahl; ziffer; position; pos;
        zeile
    """,
    "pick": "das; die; der; den; ist; nehme; nehm; wähle; meinte; meine; gemeint; wäre; war; bitte; richtig; mit",
    "pulls": """
        zieh {meine} {antrag}; ziehe {meine} {antrag}; zieht {meine} {antrag}; ziehen {meine} {antrag}; ziehen sie
        {meine} {antrag}; nehme {meine} {antrag}; nehmt {meine} {antrag}; nehmen sie {meine} {antrag}; nimm {meine}
        {antrag}; zieh req; ziehe req; zieht req; ziehen sie req; nehmt req; nehmen sie req; nimm req; nehme ich
        {meine} {antrag}; ziehe ich {meine} {antrag}; nehmen wir {meine} {antrag}; ziehen wir {meine} {antrag}
    """,
    "pulled_back": "zurück",
    "req_is_over": """
        sind beide zurückgezogen; sind zurückgezogen; ist zurückgezogen; sind beide hinfällig;
        könnt ihr in die tonne werfen;
        könnt ihr löschen; können sie löschen; kannst du löschen; könnt ihr streichen; können sie streichen; könnt
        ihr schließen; können sie schließen; könnt ihr vergessen; können sie vergessen; könnt ihr wegwerfen; könnt
        ihr zumachen; könnt ihr verwerfen; kann weg; können weg; kann gelöscht werden; können gelöscht werden;
        kann gestrichen werden; können gestrichen werden; hinfällig; gegenstandslos; überflüssig; nicht mehr
        nötig; nicht mehr notwendig; nicht mehr gebraucht; nicht mehr benötigt; nicht länger nötig; hat sich
        erledigt; haben sich erledigt; ziehe beide zurück; ich ziehe sie zurück; ich ziehe ihn zurück; ich ziehe
        das zurück
    """,
    "withdraw": """
        hat sich erübrigt; hat sich damit erübrigt; hat sich inzwischen erübrigt; erübrigt sich; hat sich für mich
        erübrigt;
        hiermit zurückgenommen; hiermit zurückgezogen; wird zurückgenommen; wird zurückgezogen; werden zurückgezogen;
        werden zurückgenommen; zurückgezogen {meine} {antrag}; {antrag} zurückgezogen; {antrag} ist zurückgezogen;
        hiermit storniert; gilt als zurückgezogen; als zurückgezogen betrachten; könnt ihr vergessen; können sie
        vergessen; kannst du vergessen; kann man vergessen;         lösch {meine} {antrag}; lösche {meine}
        {antrag}; löscht {meine} {antrag}; löschen sie {meine} {antrag};
        verwirf {meine} {antrag}; brich {meine} {antrag} ab; brechen sie {meine} {antrag} ab; stornieren sie
        {meine} {antrag};
        req könnt ihr vergessen; vergesst req; vergessen sie req;
        zu früh gefragt; zu früh beantragt; war zu früh; vom stapel nehmen; vom tisch nehmen;
        wieder vom stapel;
        zu früh abgeschickt;
        ziehe ich zurück; zieh ich zurück; ziehe hiermit zurück; nehme ich zurück; ziehe {meine} {antrag}
        zurück; ziehe hiermit {meine} {antrag} zurück; ziehen {meine} {antrag} zurück; zieht {meine} {antrag}
        zurück; {antrag} zurückziehen; {antrag} zurücknehmen; {antrag} stornieren; {antrag} canceln; nehme
        {meine} {antrag} zurück; {antrag} hinfällig; {antrag} obsolet; {antrag} gegenstandslos; {antrag} ist
        hinfällig; {antrag} löschen; {antrag} nicht weiter bearbeiten; {antrag} nicht mehr bearbeiten;
        {antrag} als erledigt; {antrag} hat sich erledigt; {antrag} schließen; {antrag} annullieren; {antrag}
        abbrechen; storniere {meine} {antrag}; storniert bitte {meine} {antrag}; storniert {meine} {antrag};
        storniert; stornieren; hat sich erledigt; hat sich schon erledigt; sich erledigt; brauche es nicht
        mehr; brauche das nicht mehr; brauch das nicht mehr; brauch es nicht mehr; vergesst {meine} {antrag};
        vergiss {meine} {antrag}; vergessen sie {meine} {antrag}; ignoriert {meine} {antrag}; ignoriere
        {meine} {antrag}; ignorieren sie {meine} {antrag}; betrachtet {meine} {antrag}; betrachten sie {meine}
        {antrag}; {meine} letzte mail; {meine} letzten antrag; vergesst was; ziehe req; ziehe die req; nehme
        req; zurückziehen; doch nicht mehr; kommando zurück; hab's mir anders überlegt; habe es mir anders
        überlegt; mir anders überlegt; doch nicht nötig; streicht {meine} {antrag}; hat sich mittlerweile
        erledigt; hat sich inzwischen erledigt; hat sich bereits erledigt; hat sich für mich erledigt; hat
        sich damit erledigt; hat sich eh erledigt; hat sich von selbst erledigt; ist vom tisch; vom tisch;
        hinfällig geworden; ist hinfällig; wird hinfällig; ist gegenstandslos; ziehe das zurück; ziehe es
        zurück; ziehe diesen zurück; ziehe alles zurück; ziehe die anfrage; ziehe den antrag; ziehe zurück;
        zieh zurück; zieh das zurück; zieh den antrag; ziehen wir zurück; ziehen das zurück; möchte
        zurückziehen; zurückzuziehen; nehme das zurück; nehme es zurück; nehme alles zurück; nehme die
        anfrage; nehme den antrag; nehme hiermit; nehmt {meine} {antrag} zurück; lasst es gut sein; lasst es
        sein; lasst es bleiben; lassen wir es; lassen wir's; lasst das mit; lass gut sein; lassen sie es gut
        sein; vergesst es bitte; vergesst das bitte; bitte vergesst; bitte vergessen; vergiss das bitte;
        vergessen sie das; vergessen sie es; vergessen sie bitte; vergesst bitte; vergiss bitte; vergesst
        meine; vergesst req; vergiss req; vergiss was; vergessen sie was; vergesst die sache; ignoriert bitte;
        ignorier bitte; ignoriere bitte; bitte ignorieren; ignorieren sie bitte; ignoriert req; ignoriert was;
        bitte nicht beachten; nicht mehr beachten; nicht weiter beachten; beachtet {meine} {antrag} nicht;
        beachten sie {meine} {antrag} nicht; könnt ihr {meine} {antrag} stornieren; könnt {meine} {antrag}
        vergessen; {antrag} könnt ihr vergessen; {antrag} kann storniert; {antrag} kann als erledigt; {antrag}
        ist erledigt; {antrag} bitte löschen; {antrag} bitte stornieren; {antrag} bitte schließen; {antrag}
        bitte verwerfen; {antrag} bitte vergessen; {antrag} bitte ignorieren; {antrag} verwerfen; {antrag}
        nicht mehr aktuell; {antrag} ist obsolet; {antrag} ist überholt; {antrag} ist überflüssig; {antrag}
        ist gegenstandslos; {antrag} ist vom tisch; {antrag} war ein fehler; {antrag} war ein irrtum; {antrag}
        war ein versehen; {antrag} war falsch; {antrag} fallen lassen; {antrag} ziehe ich; {antrag} zieh ich;
        {antrag} nehme ich; req kann weg; req bitte löschen; req löschen; req stornieren; req schließen; req
        verwerfen; storniere req; storniert req; streicht req; streiche req; streich req; löscht req; brecht
        {meine} {antrag} ab; verwerft {meine} {antrag}; verwerfen sie {meine} {antrag}; cancelt {meine}
        {antrag}; cancel {meine} {antrag}; annulliert {meine} {antrag}; annullieren sie {meine} {antrag}; aus
        versehen beantragt; versehentlich beantragt; irrtümlich beantragt; versehentlich geschickt;
        versehentlich gestellt; versehentlich abgeschickt; aus versehen geschickt; aus versehen gestellt; zu
        unrecht beantragt; brauche ich doch nicht; brauch ich doch nicht; brauche es doch nicht; brauche das
        doch nicht; brauch's doch nicht; brauchen wir doch nicht; benötige ich doch nicht; benötige es doch
        nicht; will ich doch nicht; möchte ich doch nicht; was ich beantragt habe brauche; anders entschieden;
        haben uns anders entschieden; habe mich anders entschieden; hab mich anders entschieden;
        umentschieden; uns anders überlegt; hat sich zerschlagen; haben uns anders geeinigt; anders gelöst;
        anderweitig gelöst; isch erlediget; het sich erlediget
    """,
    "withdraw_alone": """
        zurückziehen; bitte zurückziehen; stornieren; bitte stornieren; zurücknehmen; storno; antrag
        zurückziehen; anfrage zurückziehen; bitte storno; hat sich erledigt; erledigt; hat sich erledigt
        danke; vergesst es; vergiss es; vergessen sie es; vergesst das; bitte vergessen; bitte ignorieren;
        ignorieren; nicht mehr nötig; doch nicht; doch nicht nötig; brauche ich nicht mehr; brauch ich nicht
        mehr; zurückgezogen; storniert; annullieren; bitte annullieren; abbrechen; bitte abbrechen; bitte
        löschen; löschen; kommando zurück; antrag stornieren; anfrage stornieren; antrag löschen; anfrage
        löschen; ich ziehe zurück; ziehe zurück; ziehe ich zurück; ich ziehe den antrag zurück; ich ziehe
        meinen antrag zurück; ich ziehe die anfrage zurück; ich ziehe meine anfrage zurück; vom tisch;
        hinfällig; ist hinfällig; gegenstandslos; lasst es; lass es; lass gut sein; rückzug
    """,
    "again_alone": """
        erneuere meinen antrag; erneuere ich meinen antrag; aufs neue;
        nochmal; noch einmal; erneut; bitte nochmal; nochmal bitte; bitte noch einmal; noch einmal bitte; bitte erneut;
        nochmals; bitte nochmals; nochmal anfragen; erneut anfragen; again
    """,
    "my_access_alone": """
        meine zugriffe; meine rechte; meine berechtigungen; mein zugriff; meine zugänge; meine rollen; meine
        zugriffsrechte; mein zugang; meine zugriffe bitte; meine rechte bitte; meine berechtigungen bitte;
        meine zugänge bitte; liste meiner rechte; liste meiner zugriffe; liste meiner berechtigungen;
        übersicht meiner rechte; übersicht meiner zugriffe; meine aktuellen rechte; meine aktuellen zugriffe;
        was habe ich alles; was hab ich alles; worauf habe ich zugriff; meine konten; meine lizenzen; meine
        accounts; meine logins; meine freigaben
    """,
    "extend_alone": """
        verlängern; bitte verlängern; verlängern bitte; ja verlängern; ja bitte verlängern
    """,
    "help_alone": """
        hilfe; bitte hilfe; hilfe bitte; anleitung; wie geht das; wie funktioniert das; hilfe hilfe; hilf mir;
        hilf mir bitte; bitte um hilfe; ich brauche hilfe; brauche hilfe; brauch hilfe; könnt ihr mir helfen;
        kannst du mir helfen; können sie mir helfen; wie funktioniert das hier; wie geht das hier; was kannst
        du; was kann ich hier machen; was muss ich tun; was nun; befehle; bedienungsanleitung; wie läuft das;
        bist du ein roboter; bist du ein bot
    """,
    "status": """
        wie weit ist der antrag; wie weit der antrag ist; wie weit ist mein antrag; wie weit mein antrag ist; wie weit
        ist die anfrage; wie weit die anfrage ist; wie weit seid ihr mit; wie weit sind sie mit; wie weit ihr seid mit;
        wie weit ist es mit; wie weit es ist mit; liegt der antrag noch bei; ist das noch bei; ist es
        noch bei; steht das noch aus; wo steht der antrag; wo steht mein antrag; wo steht die anfrage;
        weder ja noch nein; weder ein ja noch ein nein; seither nichts gehört; seitdem nichts gehört;
        wurde {das} {by_now} {ruled}; ist {das} {by_now} {ruled}; habt ihr {das} {by_now} {ruled};
        ist das angekommen; ist die angekommen; ist sie angekommen; ist der angekommen; ist es angekommen; ist
        das bei euch angekommen; ist die mail angekommen; ist meine mail angekommen; ist meine nachricht
        angekommen; kam das an; kam das bei euch an; liegt es bei; liegt der antrag bei; auf wessen tisch liegt;
        hängt mein antrag; hängt meine anfrage; hängt mein antrag irgendwo fest; wo hängt mein antrag; wo hängt
        meine anfrage; wo hängt es; wer muss meinem antrag noch; wer muss meiner anfrage noch; wer muss meinen
        antrag noch; wer muss da noch zustimmen; wer muss noch zustimmen; bei wem liegt mein antrag; bei wem liegt
        meine anfrage; ist mein antrag durch; ist meine anfrage durch; ist mein antrag schon durch; ist mein ausweis
        schon durch; hat jemand meinen antrag; hat schon jemand meinen antrag;
        nichts mehr gehört; ist mein wunsch; kam mein wunsch; ist mein antrag je;
        keine antwort; was ist aus; noch keine nachricht;
        neues von dem was ich; aus meinem wunsch geworden; nie eine nummer bekommen; noch keine nummer bekommen;
        warum dauert; wieso dauert; weshalb dauert; ist da jemand;
        liest das jemand; liest hier jemand; ist da wer; habt ihr mich vergessen; mich vergessen; wie
        lange noch; tut sich was; tut sich da was;
        wie ist der stand; was ist der stand; wie ist der status; wie lautet der status; wie ist der aktuelle;
        status meiner; status meines; status zu; stand meiner; stand meines; stand zu; stand bei; gibt es
        neuigkeiten; gibt es was neues; gibt's was neues; gibts was neues; gibt's schon was neues; gibt es
        schon etwas; gibt's schon; gibt es schon; gibt es etwas neues; gibt's neuigkeiten; etwas neues zu; was
        neues zu; warte noch; warte immer noch; warte seit; wie weit; wie weit seid; wie weit ist; schon
        genehmigt; schon freigegeben; schon entschieden; schon bearbeitet; schon bewilligt; was ist mit
        meiner; was ist mit meinem; was ist aus meinem; was ist aus meiner; was macht mein antrag; was macht
        meine anfrage; stand der dinge; noch nichts gehört; nichts mehr gehört; nichts gehört; aktueller
        stand; zwischenstand; wann kann ich mit; wann wird {meine} {antrag}; wann ist {meine} {antrag}; wann
        bekomme ich; wann krieg ich; wann kriege ich; wo bleibt; wo steht; wo hängt; woran hängt; hängt noch;
        hängt es; liegt bei wem; bei wem liegt; schon jemand angeschaut; in bearbeitung; wie lange dauert; wie
        lange noch; ist mein antrag; ist meine anfrage; wurde mein antrag; wurde meine anfrage; {antrag}
        angekommen; schon durch; noch offen ist; nachhaken; nachfragen wie; wollte nachfragen; nachgefragt;
        bitte um freigabe meines antrags; könnt ihr genehmigen; könntest du genehmigen; antrag genehmigen;
        anfrage genehmigen; wo klemmt; woran klemmt; wo klemmt's; wo hakt; woran hakt; wo hakt's; wo steckt
        mein; wo steckt meine; wo liegt {meine} {antrag}; wo bleibt meine; wo bleibt mein; wo stehen wir; wo
        stehts; wo steht's; wo ist {meine} {antrag}; wo ist mein zugang; wo ist mein zugriff; auf wessen; auf
        wen wartet; auf wen warten; auf wen warte; auf was wartet; worauf wartet; wer hat {meine} {antrag};
        wer sitzt drauf; wer sitzt auf; wer muss das noch; hat das schon jemand; hat sich das jemand; hat sich
        jemand; hat jemand {meine}; schaut sich das jemand; schaut jemand; habt ihr {meine} {antrag}; haben
        sie {meine} {antrag}; ist {meine} {antrag} angekommen; ist {meine} {antrag} schon; ist {meine}
        {antrag} durch; ist {meine} {antrag} noch; ist schon etwas; ist schon was; ist etwas passiert; ist
        schon entschieden; tut sich da; tut sich was; tut sich etwas; tut sich schon; geht da was; geht da
        noch was; geht was weiter; geht's weiter; geht es weiter mit; geht es voran; geht's voran; kommt da
        noch; kommt da was; bewegt sich was; passiert da noch; passiert da was; schon was passiert; schon
        etwas passiert; schon was gehört; schon etwas gehört; schon was entschieden; schon etwas entschieden;
        schon eine entscheidung; schon eine antwort; schon eine rückmeldung; schon neuigkeiten; schon was
        neues; schon etwas neues; schon fortschritte; schon in arbeit; schon unterschrieben; schon abgesegnet;
        schon geprüft; schon weitergeleitet; gibt es einen zwischenstand; gibt es einen stand; gibt es
        fortschritte; gibt es schon neuigkeiten; gibt es schon eine; gibt es hier neuigkeiten; gibt es da
        neuigkeiten; gibt's da was; gibts da was; gibts neuigkeiten; irgendwas neues; irgendetwas neues;
        irgendwelche neuigkeiten; was gibt's neues; was gibt es neues; was ist der aktuelle stand; was ist mit
        req; was ist mit der anfrage; was ist mit dem antrag; was wurde aus; was ist eigentlich aus; wie
        schaut's aus; wie schaut es aus; wie sieht es aus mit; wie sieht's aus mit; wie steht es um; wie steht
        es mit; wie steht's mit; wie steht's um; wie stehts mit; wie geht es {meine} {antrag}; wie geht es
        weiter; wie geht's weiter; wie geht es voran; wie ist da der; wie ist denn der; wie ist der aktuelle
        stand; wie ist der bearbeitungsstand; bearbeitungsstand; bearbeitungsstatus; sachstand;
        sachstandsanfrage; aktuellen stand; status bitte; statusabfrage; statusanfrage; wann ist es so weit;
        wann ist es soweit; wann wird entschieden; wann kann ich damit rechnen; wann darf ich damit rechnen;
        wann darf ich mit; wann wird mein; wann wird meine; wann erhalte ich; wann bekommen wir; wann kriegen
        wir; bis wann kann ich; bis wann wird; wie lange muss ich; wie lange wird; wie lange braucht; wie lang
        dauert; wie lang noch; wie lang muss ich; dauert das noch; dauert es noch; dauert's noch; dauert jetzt
        schon; warte jetzt; warte schon; warte nun; warte bereits; warte auf rückmeldung; warte auf antwort;
        warten noch; warten immer noch; warten seit; warten schon; noch keine antwort; noch keine rückmeldung;
        noch keine nachricht; noch keinen bescheid; noch keine entscheidung; noch keine reaktion; noch keine
        freigabe bekommen; noch keine genehmigung bekommen; bisher keine antwort; bisher keine rückmeldung;
        bisher nichts gehört; bisher nichts passiert; bislang keine; bislang nichts gehört; immer noch nichts;
        noch immer nichts; seither nichts; seitdem nichts; keine antwort bekommen; keine antwort erhalten;
        keine rückmeldung bekommen; keine rückmeldung erhalten; niemand hat geantwortet; funkstille;
        erinnerung an {meine} {antrag}; nochmal nachfragen; mal nachfragen; kurz nachfragen; nachfrage zu
        {meine}; rückfrage zu {meine} {antrag}; nachgehakt; hake nach; hake mal nach; frage nach dem stand;
        frage mal nach; frag mal nach; wollte mal hören; wollte mal fragen wie; mal hören wie; gehört das
        schon; wie gseht's us; git's öppis neus; gits öppis neus;
        liegt mein antrag noch; liegt meine anfrage noch; liegt das noch bei; liegt es noch bei; liegt der noch bei;
        liegt er noch bei; liegt sie noch bei; hängt das noch bei; hängt es noch bei; ist es weitergegangen; ist das
        weitergegangen; ging es weiter damit; ist das irgendwo angekommen; ist es irgendwo angekommen; die nummer habe
        ich verloren; die nummer verloren; die nummer ist mir verloren
    """,
    "my_access": """
        bei euch über mich; bei ihnen über mich; habt ihr über mich; haben sie über mich; steht über mich; steht
        bei euch zu mir; steht bei euch unter meinem namen; steht unter meinem namen;
        übersicht über alles was auf; übersicht was auf meinen namen; liste was auf meinen namen;
        wo ich überall drin bin; wo bin ich überall drin; wo ich überall rein darf; wo darf ich überall rein; wo ich
        überall zugriff; wo habe ich überall zugriff; wo hab ich überall zugriff; wo ich überall zugang; wo habe ich
        überall zugang; was hab ich bisher; was ich bisher habe; in welchen systemen bin ich; in welchen systemen
        ich bin; was alles auf meinen namen;
        worauf ich überall berechtigt; wofür ich überall berechtigt; worauf ich berechtigt; wofür ich
        berechtigt; wo ich überall berechtigt; aufstellung meiner rechte; aufstellung meiner zugänge;
        aufstellung meiner berechtigungen;
        alles auf mich eingetragen; auf mich eingetragen ist; alles auf mich läuft; alles auf meinen namen;
        was auf meinen namen läuft; alles auf meinem namen; welche rechte hab ich;
        liste von allem was ich habe;
        worauf ich zugriff habe; worauf ich alles zugriff habe; worauf ich zurzeit alles zugriff habe; worauf
        ich zurzeit zugriff habe; worauf ich aktuell zugriff habe; worauf ich momentan zugriff habe; worauf ich
        im moment zugriff habe; wo ich überall zugriff habe; wozu ich zugang habe; wozu ich alles zugang habe;
        wofür ich freigeschaltet bin; wofür bin ich freigeschaltet; in welchen programmen bin ich; auf meinen
        namen eingetragen; auf meinen namen laufen; was ich alles nutzen darf; was ich benutzen darf;
        was habe ich eigentlich; was hab ich eigentlich; welche stufe habe ich; welche rolle habe ich;
        welche zugänge habe ich; welche rechte habe ich; welche berechtigungen habe ich; worauf habe ich
        zugriff; worauf habe ich; wozu habe ich zugang; meine zugänge; meine berechtigungen; meine
        zugriffsrechte; meine rechte auflisten; meine rechte anzeigen; meine aktuellen rechte; meine aktuellen
        zugriffe; meine aktuellen zugänge; meine aktuellen berechtigungen; meiner rechte; meiner zugänge;
        meiner zugriffe; meiner berechtigungen; meiner aktuellen; welchen zugriff habe ich; welche zugriffe
        habe ich; welche rollen habe ich; welche systeme habe ich; welche systeme kann ich; wo habe ich
        zugriff; wo habe ich überall; wo hab ich überall; wo bin ich freigeschaltet; wofür bin ich
        freigeschaltet; wofür bin ich berechtigt; was habe ich alles; was hab ich alles; welche rechte hab
        ich; welche zugänge hab ich; welche zugriffe ich; welche rechte ich; welche zugänge ich; welche
        berechtigungen ich; worauf ich zugriff; für mich hinterlegt; übersicht meiner; liste meiner;
        auflistung meiner; übersicht über meine; was darf ich alles; was darf ich; steht auf meinen namen;
        läuft auf meinen namen; läuft unter meinem namen; bei mir alles freigeschaltet; mir alles
        freigeschaltet; was ist mir alles; was ist bei mir; was habt ihr für mich; was habt ihr bei mir; was
        habt ihr über mich; was haben sie für mich; was steht bei mir; was steht für mich; wo komme ich
        überall; wo komm ich überall; wo komme ich rein; wo komm ich rein; wo ich reinkomme; wo komme ich
        hinein; wo darf ich überall; wo darf ich rein; wo darf ich hinein; wo bin ich überall; wo bin ich
        drin; wo bin ich eingetragen; wo bin ich berechtigt; wo bin ich registriert; wo bin ich angemeldet; wo
        hab ich zugriff; wo hab ich zugang; wo habe ich zugang; wo habe ich rechte; wo habe ich
        berechtigungen; wo habe ich konten; wofür ich freigeschaltet; wofür ich berechtigt; worauf hab ich;
        worauf habe ich überall; wozu hab ich; wozu ich zugang; worauf ich überall; worauf ich zugreifen; auf
        was habe ich zugriff; auf was hab ich zugriff; auf welche ordner kann ich; auf welche laufwerke; auf
        welchen systemen habe ich; in welchen systemen habe ich; in welchen systemen bin ich; in welche
        systeme komme ich; in welchen programmen bin ich; welche räume kann ich; welche räume darf ich; welche
        türen kann ich; welche türen öffnet; welche türen macht; welche türen darf ich; was kann mein badge;
        was öffnet mein; was macht mein badge; welche schlüssel habe ich; welche systeme hab ich; welche
        systeme darf ich; welche programme habe ich; welche programme kann ich; welche programme darf ich;
        welche rollen hab ich; welche rolle habe ich; welche rolle hab ich; welche rollen ich; welche systeme
        ich; welche lizenzen habe ich; welche lizenzen hab ich; welche lizenzen ich; welche konten habe ich;
        welche konten hab ich; welche accounts habe ich; welche accounts hab ich; welche logins habe ich;
        welche logins hab ich; welche berechtigungen hab ich; welche berechtigung habe ich; welche
        zugriffsrechte habe ich; welche zugriffsrechte ich; welche zutritte habe ich; welche freigaben habe
        ich; welche freischaltungen habe ich; welche zugriffe hab ich; welchen zugang habe ich; was für rechte
        habe ich; was für rechte hab ich; was für zugriffe habe ich; was für zugänge habe ich; was für
        berechtigungen; alle systeme auf die ich; alle systeme zu denen ich; alles worauf ich; alles wozu ich;
        was ich alles habe; was ich alles darf; was habe ich an rechten; was habe ich an zugriffen; was habe
        ich an zugängen; was habe ich derzeit; was habe ich momentan; was hab ich derzeit; was hab ich
        momentan; aufstellung meiner; aufstellung aller meiner; liste aller meiner; liste mit meinen; liste
        mit allen meinen; liste über meine; verzeichnis meiner; auszug meiner; auszug aus meinen;
        zusammenstellung meiner; zusammenfassung meiner; überblick über meine; überblick meiner; übersicht
        aller meiner; übersicht zu meinen; übersicht mit meinen; einen auszug über meine; meine rechte prüfen;
        meine rechte sehen; meine rechte einsehen; meine zugriffe sehen; meine zugriffe einsehen; meine
        berechtigungen sehen; meine berechtigungen einsehen; meine berechtigungen anzeigen; meine
        berechtigungen auflisten; meine zugriffe auflisten; meine zugriffe anzeigen; wie sind meine rechte;
        wie sehen meine rechte; wie sehen meine berechtigungen; was sind meine rechte; was sind meine
        berechtigungen; was sind meine zugriffe; welches sind meine rechte; welches sind meine zugriffe;
        welches sind meine berechtigungen; mein rechteprofil; mein berechtigungsprofil; meine rechteübersicht;
        meine berechtigungsübersicht; meine zugriffsübersicht; was i alles hab; was han ich; was hani; welli
        zuegriff;
        auf meinen namen läuft; auf meinen namen registriert; auf meinen namen vermerkt; unter meinem namen läuft;
        unter meinem namen registriert; unter meinem namen eingetragen; welche rechte hängen an meinem; welche rechte
        liegen auf meinem; welche rollen hängen an meinem; welche rechte sind auf meinem; was hängt alles an meinem;
        was ist für mich eingetragen; was ist für mich hinterlegt; was habt ihr für mich eingetragen; was haben sie
        für mich eingetragen; was habt ihr für mich hinterlegt; was haben sie für mich hinterlegt; was steht bei euch
        für mich; was steht bei ihnen für mich; was habt ihr bei mir stehen;
        was ich alles ha; was ich alles han; was han ich alles; was ich alles hab; was hab i alles
    """,
    "help": """
        muss er euch schreiben; muss sie euch schreiben; muss man euch schreiben; muss er ihnen schreiben; muss sie
        ihnen schreiben; muss man ihnen schreiben; schreibt man euch; schreibt man ihnen; schreibt man da; muss man
        begründen; muss man das begründen; muss man einen grund; muss man die stufe; muss man den grund; eine mail
        oder zwei; zwei mails oder eine; ein antrag oder zwei; reicht dafür eine mail; frage zum ablauf; frage zum
        verfahren; frage zum vorgehen; frage zum prozess; wie ist der ablauf; wie ist das vorgehen; wer muss euch
        schreiben; wer muss ihnen schreiben; wie stellt man;
        wie dieses postfach gedacht ist; wie dieses postfach funktioniert; wie man dieses postfach benutzt; wie man
        dieses postfach nutzt; wofür dieses postfach da ist; wie das hier grundsätzlich läuft; wie man hier richtig;
        muss jeder selbst schreiben; muss jede selbst schreiben; muss jeder einzeln schreiben; kann ich für alle eine
        mail;
        wer ist da eigentlich; wer ist denn da; um was kümmert ihr euch; worum kümmert ihr euch; um was kümmert
        ihr euch so; was macht ihr eigentlich; was macht ihr so;
        was muss ich hier reinschreiben; was muss ich hier schreiben; muss ich hier reinschreiben; was soll ich hier
        reinschreiben; was genau muss ich schreiben; wie läuft das hier ab; wie läuft das hier mit; was kann man
        hier bestellen; was kann ich hier bestellen; liste was man hier; was brauchen sie von mir damit; wie fragt
        man hier nach; wie bestellt man hier; wie beantragt man hier; erklären wie man zugang; erklären wie man
        zugänge; wie man hier einen zugang;
        was muss in einer mail an euch; was muss in einer mail stehen; was muss in der mail stehen;
        was muss in eine mail; was gehört in eine mail; wie mache ich das; muss mein chef unterschreiben;
        muss meine chefin unterschreiben;
        was muss ich euch schreiben; was muss ich ihnen schreiben; was schreibe ich euch; was schreib ich euch; was soll
        ich euch schreiben; gibt es ein formular dafür; schreibe ich euch eine normale; schreibe ich euch einfach;
        was macht ihr so; was macht ihr hier; was genau macht ihr; was tut ihr hier; wie muss ich es schreiben;
        wie ich es schreiben muss;
        schreibe ich hier mit einem; ist das hier ein roboter; ist das hier ein mensch; was muss ich hier
        reinschreiben; was muss in so eine mail; was gehört in so eine mail;
        wie redet man mit dir; wie redet man mit euch; wie spricht man mit dir; was kann man hier bekommen; was
        kann man hier alles bekommen; was kriegt man hier; wofür ist diese adresse; wozu ist diese adresse;
        brauche hilfe; bitte um hilfe; hilfe bei;
        an wen schreibe ich; wen muss ich fragen; wen frage ich; wen kann ich fragen; wen muss ich da fragen; wer
        genehmigt den zugriff; wer genehmigt den zugang; wer genehmigt zugriff~;
        wie funktioniert das; wie funktioniert dieser; wie geht das; wie läuft das; gibt es ein formular;
        gibt's ein formular; was kann ich hier; was kann ich; wie beantrage ich; wie beantragt man; wie kann
        ich einen zugang beantragen; wie kann ich zugriff beantragen; wie kann man; wo beantrage ich; wo kann
        ich beantragen; wie stelle ich; wie muss ich; wie bekomme ich; wie komme ich an; wie bestelle ich; was
        muss ich schreiben; was muss ich angeben; was muss ich machen; was muss ich tun; was soll ich
        schreiben; was muss da rein; wofür ist diese adresse; wofür ist dieses postfach; was ist das für ein
        postfach; wie funktioniert dieses postfach; wie benutze ich; wie kann ich;  anleitung; wer bist
        du; was kannst du; was könnt ihr; bin ich hier richtig; ist das hier richtig; ist das die richtige
        adresse; an wen muss ich mich; an wen wende ich mich; wo melde ich mich; wie funktioniert das hier;
        wie funktioniert es; wie läuft das hier; wie läuft das ab; wie läuft so; wie geht das hier; wie geht
        das bei euch; wie geht man vor; wie gehe ich da vor; wie fordere ich; wie fordert man; wie frage ich;
        wie muss so; wie sieht so ein; wie ausführlich; wie komme ich zu; wie kriege ich; wie krieg ich; wie
        krieg i; wie bekommt man; wie erhält man; wie erhalte ich; wie verlängere ich; was braucht ihr; was
        brauchen sie von mir; was benötigt ihr; was benötigen sie; was wollt ihr wissen; was müsst ihr wissen;
        was müssen sie wissen; was gehört in; was gehört rein; was muss drinstehen; was muss drin stehen; was
        muss alles rein; was muss alles drin; was muss rein; was muss man schreiben; was muss man angeben; was
        schreibe ich; was schreib ich; was schreibt man; was soll rein; was soll da rein; was soll drin; was
        soll ich angeben; was ist anzugeben; welche informationen braucht; welche infos braucht; welche daten
        braucht; in welcher form; in welcher sprache; spielt die sprache; ist die sprache egal; kann ich
        deutsch; versteht ihr deutsch; verstehen sie deutsch; verstehst du deutsch; könnt ihr deutsch; muss
        ich auf englisch; gibt es eine vorlage; gibt's eine vorlage; habt ihr ein beispiel; haben sie ein
        beispiel; habt ihr ein formular; habt ihr eine vorlage; braucht es ein formular; brauche ich ein
        formular; muss ich ein formular; muss ich eine begründung; reicht eine mail; reicht ein mail; genügt
        eine mail; genügt ein mail; bist du ein roboter; bist du ein mensch; bist du ein bot; bist du eine
        maschine; bist du echt; sind sie ein roboter; sind sie ein mensch; sind sie ein bot; sind sie eine
        maschine; seid ihr menschen; ist das ein roboter; ist das ein bot; ist das eine maschine; ist das hier
        ein roboter; ist da ein mensch; sitzt da ein mensch; sitzt da jemand; liest das ein mensch; liest hier
        jemand; liest hier ein; liest da jemand; wer seid ihr; wer sind sie; mit wem schreibe ich; mit wem
        spreche ich; was kann man hier; was kann dieses; was kann diese adresse; was kann ich bei euch; was
        könnt ihr alles; was macht dieses postfach; zum ersten mal hier; schreibe zum ersten mal; das erste
        mal hier; weiß nicht was ich schreiben; bin ich da richtig; bin ich bei euch richtig; bin ich bei
        ihnen richtig; bin ich richtig hier; seid ihr die richtigen; seid ihr dafür zuständig; ist das die
        stelle; an wen muss man; an wen richte ich; wohin schreibe ich; wo beantragt man; wo bestelle ich; wo
        stelle ich; wie goht das; muss ich meinen chef nennen; muss ich meine chefin nennen; muss ich den
        vorgesetzten nennen; muss ich meinen vorgesetzten nennen; muss ich meine vorgesetzte nennen; muss ich
        den chef nennen; muss ich die chefin nennen; muss ich den namen des; muss ich den namen der; muss ich
        den genauen namen; muss ich den genauen systemnamen; muss ich einen grund nennen; muss ich einen grund
        angeben; muss ich begründen warum; muss ich angeben wer; muss ich angeben warum; muss ich dazu
        schreiben; muss ich dazuschreiben; muss ich auf deutsch; muss ich deutsch; wie soll ich schreiben; wie
        soll ich fragen; wie soll ich den antrag; wie soll ich die anfrage; wie soll ich das formulieren; wie
        formuliere ich so; wie formuliere ich den; wie formuliere ich das; wie muss der antrag; wie muss die
        anfrage; wie muss die mail; wie schreibe ich den antrag; was muss in die mail; was muss in den antrag;
        was muss in die anfrage; welche angaben braucht; welche angaben benötigt; welche angaben brauchen;
        welche angaben muss; in welcher sprache soll; wie ziehe ich einen antrag; wie storniere ich einen
        antrag; wie genehmige ich einen; wie lehne ich einen; weiß nicht wie das hier; keine ahnung wie das
        hier;
        muss ich in der mail; muss in der mail; muss man euch schreiben; muss ich euch dafür schreiben; muss man die
        stufe; muss ich die stufe nennen; muss man das system nennen; wer stellt so einen antrag; wer stellt den
        antrag
    """,
    "approval_subject": """
        warten auf sie; wartet auf sie; warten auf dich; wartet auf dich;
        genehmigung nötig; genehmigung erforderlich; genehmigung; freigabe nötig; freigabe erforderlich; entscheidung;
        entscheidung nötig; entscheidung erforderlich; bitte entscheiden; bitte genehmigen; bewilligung nötig;
        bewilligung; zustimmung nötig; zustimmung erforderlich
    """,
    "question_subject": """
        was meinten sie; welches davon; was davon; welche davon; welche meinten sie; was meinst du; was genau;
        rückfrage; bitte wählen; bitte auswählen
    """,
    "reply_prefix": "aw; antw; antwort",
    "forward_prefix": "wg; wtr; weitergeleitet; wl",
    "away_subject": """
        abwesenheitsnotiz; automatische antwort; abwesenheit; abwesenheitsnachricht; abwesenheitsmeldung;
        abwesenheitsassistent; zugesagt; abgesagt; nicht im büro; außer haus; angenommen; gelesen;
        ungelesen; abwesend; autom. antwort; automatische rückantwort; urlaub; ferien; ferienabwesenheit;
        bin im urlaub; mit vorbehalt; abgelehnt; auto antwort; eingangsbestätigung; lesebestätigung
    """,
    "bounce": """
        unzustellbar; nicht zugestellt; zustellung fehlgeschlagen; konnte nicht zugestellt; zustellfehler; nicht
        zustellbar; zustellung verzögert; nachricht nicht übermittelt; übermittlung fehlgeschlagen; zurückgesendet
    """,
    "newsletter": """
        newsletter abbestellen; abbestellen; abmelden vom newsletter; vom newsletter abmelden; im browser ansehen; im
        browser anzeigen; online ansehen; newsletter abmelden; diesen newsletter
    """,
    "wrote": "schrieb; hat geschrieben; schrieben; geschrieben",
    "from_line": "von",
    "header_line": "gesendet; datum; an; betreff; cc; kopie; gesendet am",
    "original": """
        ursprüngliche nachricht; weitergeleitete nachricht; originalnachricht; original nachricht; ursprüngliche mail;
        anfang der weitergeleiteten nachricht; weitergeleitete mail; beginn der weitergeleiteten nachricht;
        weitergeleitete e mail; ursprünglicher termin; originaltermin
    """,
    "phone": """
        gesendet von meinem; gesendet von mein; von meinem iphone gesendet; von meinem samsung; von meinem
        mobiltelefon; von meinem smartphone; gesendet mit; gesendet über; gesendet aus; von meinem handy;
        von unterwegs; outlook für; diese nachricht wurde von meinem; mobil gesendet; vom handy gesendet
    """,
    "closing": """
        mit freundlichen grüßen; mit freundlichem gruß; mit freundlichem gruss; mit besten grüßen; mit
        lieben grüßen; mit kollegialen grüßen; mit herzlichen grüßen; mit vielen grüßen; mit bestem dank;
        mit bestem gruß; freundliche grüße; freundlicher gruß; freundlichen gruß; freundlichst grüßt; viele
        grüße; vielen gruß; beste grüße; besten gruß; bester gruß; liebe grüße; lieben gruß; liebs grüessli;
        liebi grüess; gruß; gruss; grüße; grüßle; grüßli; grüessli; lg; glg; vlg; mfg; vg; bg; hg; danke;
        dankeschön; danke schön; danke sehr; danke dir; danke euch; danke ihnen; danke im voraus; danke
        vorab; danke schon mal; danke schonmal; dank im voraus; vielen dank; vielen lieben dank; tausend
        dank; herzlichen dank; herzlich; herzlichst; besten dank; lieben dank; danke und gruß; danke und
        grüße; danke und lg; dank und gruß; merci; merci vielmal; schöne grüße; schönen gruß; sonnige grüße;
        herzliche grüße; kollegiale grüße; hochachtungsvoll; schönen tag; schönen tag noch; schönes
        wochenende; schönen abend; schönen feierabend; einen schönen tag; bis dann; bis bald; ciao; tschüss;
        tschau; servus und; pfiat euch; baba; ade; im auftrag; gez; i a; alles gute; alles liebe; cheers;
        thx; uf wiederluege
    """,
    "disclaimer": """
        vertrauliche informationen; nicht der richtige adressat; vertraulich und; geschäftsführer; geschäftsführung;
        handelsregister; amtsgericht; sitz der gesellschaft; ust idnr; irrtümlich erhalten; rechtlich geschützte;
        firmenbuch; firmenbuchgericht; firmenbuchnummer; registergericht; uid nummer; vertraulich bestimmt;
        ausschließlich für den adressaten; ausschließlich für den bezeichneten; vorsitzender des aufsichtsrats;
        unbefugte weitergabe; denken sie an die umwelt; bevor sie diese mail ausdrucken; bevor sie diese e mail;
        ausdrucken dieser
    """,
    "greeting": """
        hallo; guten tag; guten morgen; guten abend; guten mittag; schönen guten tag; schönen guten morgen;
        sehr geehrte; sehr geehrter; sehr geehrtes; liebe; lieber; liebes; moin; moin moin; servus; grüezi;
        grüezi mitenand; grüzi; grüß gott; grüss gott; grüß euch; grüß dich; griaß eich; gruezi; hoi; hoi
        zäme; salve; hallo zusammen; hallo ihr lieben; hallo alle; hallo team; hallihallo; halli hallo;
        huhu; hey; hi zusammen; moin zusammen; mahlzeit; liebes team; liebe kollegen; liebe kolleginnen;
        liebe alle; liebes it team; guten tag zusammen; guten morgen zusammen; werte kollegen; werte
        kolleginnen; geschätzte; geschätztes; tach; n abend; glück auf; hallöchen; griasdi; servas; grüß
        gott zusammen
    """,
    "below": """
        siehe unten; unten; untenstehend; untenstehende; weitergeleitet; wie unten; anbei; angehängte mail;
        nachfolgend; nachstehend; s u; unten stehende; wie unten beschrieben; unten angeführt; folgende
        mail; mail unten
    """,
    "using": """
        nutzen; nutze; benutzen; verwenden; arbeiten in; arbeiten mit; arbeite in; arbeite mit; neue stelle;
        neuen stelle; neuer job; neuen job; neues team; neuen team; meine arbeit; meiner arbeit; neue
        abteilung; neuen abteilung
    """,
    "duty": """
        das bin jetzt ich; das bin nun ich; das bin ab jetzt ich; neuerdings meine aufgabe; neuerdings mein job;
        fragte ob ich; hat gefragt ob ich; hat mich gefragt ob ich;
        hat mich ausgewählt; hat mich ausgesucht; hat mich bestimmt; hat mich auserkoren; hat mich dazu bestimmt;
        haben mich ausgewählt; haben mich ausgesucht; haben mich bestimmt; wurde ausgewählt; wurde dazu bestimmt; hat
        mich benannt; haben mich benannt; hat mich dafür ausgesucht;
        liegt bei mir; künftig bei mir; jetzt bei mir; ab jetzt bei mir; bei mir liegt; bei mir liegen; liegen
        bei mir;
        ich übernehme; übernehme ich; übernehme ab; übernehme die; übernehme den; übernehme das; übernehmen
        wir; übernimmt ab; übernimmt die; übernimmt den; habe ich übernommen; habe übernommen; übernommen
        habe; bin jetzt zuständig; bin ab sofort; bin künftig; bin zukünftig; bin neu; bin ab; bin nun; bin
        jetzt; fange an; fange am; fange nächste; fängt an; fängt am; fängt bei uns; beginne am; beginnt am;
        beginnt bei uns; starte am; starte ab; startet am; startet bei uns; anfängt; mache ab; mache jetzt;
        mache künftig; mache ich ab; macht ab; darf ab; darf jetzt; soll ab; soll künftig; soll zukünftig;
        soll ich ab; hat mir übertragen; mir übertragen; wurde mir übertragen; mir zugeteilt; wurde mir
        zugeteilt; hat mich eingeteilt; bin eingeteilt; wurde eingeteilt; bin zugeteilt; hat mir
        aufgetragen; mir aufgetragen; hat mich gebeten; hat mich beauftragt; wurde beauftragt; bin
        beauftragt; wurde versetzt; wechsle ins; wechsle in; wechsle zu; wechsele; gewechselt; wechselt ins;
        wechselt zu; komme ins team; kommt ins team; kommt neu; neu im team; neu dabei; neu bei uns; neue
        aufgabe; neue stelle; neue funktion; neue rolle; neuen aufgaben; mein neuer job; neuer
        aufgabenbereich; neues aufgabengebiet; springe ein; springe für; einspringe; einspringen; vertrete;
        vertrete ab; vertritt; vertreten; vertretung von; vertretung für; in vertretung; vertretungsweise;
        urlaubsvertretung; krankheitsvertretung; elternzeitvertretung; karenzvertretung; ferienvertretung;
        stellvertretung; nachfolge von; nachfolge; nachfolger von; nachfolgerin von; löse ab; ablöse;
        rutscht zu mir; fällt mir zu; liegt jetzt bei mir; liegt künftig bei mir; liegt ab; bei mir
        gelandet; landet bei mir; landet jetzt bei mir; gehört jetzt zu meinen aufgaben; zu meinen aufgaben;
        zählt zu meinen; in meiner neuen; in ihrer neuen; in seiner neuen; arbeite mich ein; eingearbeitet;
        einarbeitung; zur einarbeitung; wurde befördert; bin aufgestiegen; leite ab; leite jetzt; leite
        künftig; leitet ab; kümmere mich ab; kümmere mich künftig; kümmere mich jetzt; helfe ab; helfe aus;
        aushelfe; unterstütze ab; unterstütze das; unterstützt uns ab; betreue ab; betreue jetzt; betreue
        künftig; betreut ab; verantworte; verantwortlich für; zuständig für; für die ich zuständig; rückkehr
        aus; zurück aus der elternzeit; zurück aus der karenz; aus dem mutterschutz; nach der elternzeit
    """,
    "thanks_for": """
        sind alle da; ist alles da; sind jetzt da; ist jetzt da; gleich reingelassen; sofort reingelassen; gleich
        hineingelassen; läuft jetzt; klappt jetzt; funktioniert jetzt; ihr seid die besten; ihr seid spitze; bin jetzt
        drin; jetzt drin;
        danke für die; danke für den; danke für das; danke fürs; danke für eure; danke für deine; danke für
        ihre; danke dass; dank für die; dank für den; dank für das; dank fürs; dank für eure; dank für ihre;
        dank für deine; bedanke mich; bedanken uns; dankbar für die; dankbar für den; danke nochmal für; danke
        nochmals für; dank nochmals für; merci für; thx für; danke euch für; danke dir für; danke ihnen für;
        super dass ihr; schön dass; hat super funktioniert; hat super geklappt; hat prima geklappt; hat
        wunderbar geklappt; hat einwandfrei funktioniert; lief wie am schnürchen; läuft wie am schnürchen;
        lief wie geschmiert; ein lob an; großes lob; hut ab; ein dickes lob
    """,
    "report": """
        das gerücht dass; gerüchten zufolge; gerüchteweise; es geht das gerücht;
        protokoll von; protokoll vom; tagesordnung; einladung zu; einladung zum; einladung zur; wird umbenannt;
        wird überprüft;
        sie sagt; er sagt; sagt sie; sagt er; sagte mir; sagt mir; hat mir gesagt; hat gesagt; meinte;
        meint; er meinte; sie meinte; meinte dass; sagte dass; sagt dass; er sagte; sie sagte; erzählte;
        erzählt; hat erzählt; hat mir erzählt; berichtete; berichtet; angeblich; laut; habe gehört; hab
        gehört; wie ich höre; wie ich gehört; hieß es; heißt es; schrieb mir; schreibt mir; hat mir
        geschrieben; teilte mit; teilte mir mit; hat mitgeteilt; behauptet; fragte; hat gefragt; hat mich
        gefragt; wollte wissen; will wissen; erwähnte; hat erwähnt; habe gelesen; steht im; stand in; dem
        vernehmen nach; soweit ich gehört
    """,
    "question": """
        wer hat; wer ist; wer darf; wer kann; wer genehmigt; wer entscheidet; wer verwaltet; wer betreut;
        wer pflegt; wer alles; wem; wessen; wie funktioniert; wie geht; wie läuft; wie lange; wie oft; wie
        viele; wie viel; wie heißt; wie kann man; wie komme; was ist; was sind; was bedeutet; was heißt; was
        passiert; was kostet; was kann; was darf; wozu; wofür ist; wofür braucht; {frag} {ist}; wann; woran
        liegt; woher; wo finde; wo ist; wo steht; wo kann; wo sehe; welcher; welche rolle; welche rechte;
        welches system; worin besteht; unterschied zwischen; was ist der unterschied; stimmt es; gibt es
        eine; gibt es einen; gibt es ein; gibt es noch; gibt's eine; gibt's einen; weiß jemand; kennt
        jemand; hat jemand; ist es richtig; ist es normal; muss man; darf man; braucht man; kann man;
        brauche ich dafür; brauche ich überhaupt; muss ich dafür; soll ich
    """,
    "stands_for": "sie; er",
    "introduces": """
        hier ist; hier schreibt; hier spricht; mein name ist; ich heiße;
        hier schreibt; hier ist der; hier ist die; ich bin der; ich bin die
    """,
    "speaks": """
        hat mir empfohlen; empfahl mir; empfiehlt mir; rät mir; hat mir geraten; glaubt; ist der meinung;
        ist überzeugt;
        hat schon zugestimmt; hat das abgesegnet; wurde
        gefragt; ist im bilde;
        sagt; sagte; meint; meinte; bat mich; hat mich gebeten; hat mir gesagt; hat gesagt; findet;
        schlägt vor; hat zugestimmt; ist einverstanden; hat es genehmigt; möchte, dass; möchte dass;
        will dass; will, dass
    """,
    "hopes": """
        hätte gern; hätte gerne; würde gern; würde gerne;
        möchte; wünscht; bittet; bat; will
    """,
    "fits": """
        reicht; reichen; genügt; genügen; richtig für; das richtige; die richtige; der richtige; passt; passend;
        geeignet; ausreichend; zu viel
    """,
    "suffice": """
        bin ich gut bedient; bin ich bestens bedient; komme ich aus; komme ich gut aus; gebe ich mich zufrieden;
        reicht; reichen; reicht mir; reicht aus; reicht völlig; reicht vollkommen; reicht vollauf; würde
        reichen; würd reichen; würde mir reichen; würden reichen; sollte reichen; dürfte reichen; genügt;
        genügen; genügt mir; würde genügen; würde mir genügen; ausreichend; ist ausreichend; ausreichen;
        völlig ausreichend; langt; langt mir; tut's; tut es auch; mehr nicht; mehr brauche ich nicht; mehr
        brauch ich nicht; mehr benötige ich nicht; mehr muss nicht sein; mehr ist nicht nötig; nichts
        weiter; nichts anderes; nicht mehr als; nicht mehr; sonst nichts; sonst brauche ich nichts; nur
        lesen; nur lesend; nur ansehen; nur anschauen; nur schauen; nur reinschauen; lesen reicht; lesend
        reicht; anschauen reicht; ansehen reicht; schreiben muss ich nicht; ändern muss ich nicht; ändern
        muss ich nichts; bearbeiten muss ich nicht; ist alles; ist alles was; das ist alles; das wär's; das
        wär's schon; das wäre alles; das war's; bin ich zufrieden; wäre mir gedient; kein schreibzugriff
        nötig; keine schreibrechte nötig
    """,
    "rhetorical": """
        warum sollte ich das ablehnen; warum sollte ich ablehnen; weshalb sollte ich das ablehnen; wieso sollte
        ich das ablehnen; warum sollte ich nein sagen; wieso sollte ich nein sagen;
        wie könnte ich da nein sagen; wie könnte ich nein sagen; wie könnte ich da ablehnen; wie könnte
        ich das ablehnen; wie könnte ich da widersprechen; wie könnte ich etwas dagegen haben; wie könnte
        ich das verweigern; wer könnte da nein sagen; wer könnte etwas dagegen haben; wer könnte da
        ablehnen
    """,
    "pressing": """
        kann nicht warten; können nicht warten; kann nicht länger warten; können nicht länger warten;
        ohne ihn bleibt; ohne sie bleibt; ohne ihn steht; ohne sie steht; ohne ihn geht; ohne sie geht;
        ohne ihn läuft; ohne sie läuft; ohne ihn kommen; ohne sie kommen; ohne ihn kommt; ohne sie kommt;
        ohne ihn schaffen; ohne sie schaffen; ohne ihn können; ohne sie können; ohne ihn kann; ohne sie
        kann; ohne ihn hängen; ohne sie hängen;
        davon hängt; hängt davon ab; davon abhängt; hängen davon ab;
        sonst niemand; sonst keiner; niemand sonst; keiner sonst; niemand anders; kein anderer
    """,
    "unaided": """
        allein; alleine; auf sich gestellt; ohne das; ohne den zugang; ohne zugang; sonst; ohne hilfe; mehr hinterher;
        hinterher
    """,
    "indeed": """
        was mich betrifft; was mich angeht; soweit es mich betrifft; soweit es mich angeht;
        schließlich; immerhin; nach allem
    """,
    "owner": """
        wem gehört; wem gehört eigentlich; wer betreut; wer ist zuständig für; wer ist verantwortlich für; wer
        kümmert sich um; dass mir gehört
    """,
}

_MEANINGS = {
    "read": """
        beobachter; beobachterin; beobachtern; beobachterrolle; beobachterrecht~;
        mitschau~;
        sehe; sieht; schaut; schaue; guckt; gucke;
        lesen; lese; leser; leserin; lesend; lesende; lesenden; lesender; liest; leserecht~; lesezugr~; lesezugang;
        leseberechtigung~; lesemodus; mitlesen; mitlese; nachlesen; auslesen; ansehen; anzusehen; anseh; anschau~;
        anzuschau~; angucken; anzugucken; einsehen; einzusehen; einsehe; einsicht; einsichtnahme; einsichtsrecht~;
        ansicht; ansichts~; sehen; schauen; zuschauen; nachsehen; nachzusehen; nachschau~; nachzuschau~; reinschau~;
        reinzuschau~; reinsehen; reingucken; reinzugucken; hineinsehen; hineinschauen; draufschauen; gucken; kucken;
        nachschlag~; sichtrecht~; sichtung; durchsehen; betrachten; betrachter; betrachterin
    """,
    "write": """
        pflege; pflegt; ändere; bearbeite;
        schreiben; schreibend; schreibende; schreibenden; schreibender; schreibrecht~; schreibzugr~;
        schreibzugang; schreibberechtigung~; schreibmodus; bearbeit~; weiterbearbeiten; ändern; ändert;
        geändert; änderung; änderungen; änderungsrecht~; zu ändern; abändern; abzuändern; editier~;
        aktualisier~; pflegen; gepflegt; einpflegen; einzupflegen; nachpflegen; datenpflege; stammdatenpflege;
        korrigier~; berichtig~; anpassen; anzupassen; anpassung~; überarbeit~; modifizier~; verändern;
        nachbessern; nachtragen; nachtrage; nachzutragen; ergänzen; umschreiben; redigier~; korrektur;
        korrekturen; umändern; richtigstell~; richtigzustell~; auszubesser~; ausbesser~; umzuschreiben;
        umbenenn~;
        speichern; abspeichern; abzuspeichern
    """,
    "create": """
        erstell~; anleg~; anzuleg~; angelegt; neuanlage~; erzeug~; verfass~; aufsetzen; anlage neuer; entwurf;
        entwürfe; entwürfen; entwerf~
    """,
    "delete": "lösch~; gelöscht; zu löschen; wegwerfen",
    "approve": """
        genehmigt;
        genehmigen; genehmige; zu genehmigen; genehmiger~; genehmigend~; genehmigungsrecht~; genehmigungsrolle;
        freigeben; freizugeben; freigeber~; freigaberecht~; freigaberolle; freigebe; freigaben; rechnungsfreigabe~;
        bestellfreigabe~; urlaubsfreigabe~; zahlungsfreigabe~; bewillig~; absegn~; abzusegnen; gutheißen; autorisier~;
        bestätigen
    """,
    "confirm": "quittier~; bestätige; bestätigt; bestätigung; bestätigungen",
    "review": """
        prüfe; prüft;
        prüfen; prüfe; prüfer; prüferin; überprüf~; zu prüfen; geprüft; gegenprüf~; nachprüf~; kontrollier~;
        kontrolle; kontrollen; gegenlesen; gegenzulesen; begutacht~; sichten; plausibilisier~; validier~;
        verifizier~; durchseh~
    """,
    "sign": """
        zeichne; zeichnet;
        unterschreib~; unterschrift~; unterschrieb~; unterzeichn~; signier~; signatur~; gegenzeichn~; abzeichn~;
        abzuzeichn~; visier~; zeichnungsberecht~; zeichnen; gegengezeichnet
    """,
    "administer": """
        konfigurator; konfiguratorin; hauptbenutzer; hauptbenutzerin;
        administrator~; administrier~; administration; admin~; konfigurier~; konfiguration~; verwalten; verwalte;
        verwalter~; zu verwalten; parametrier~; systemverwalt~; benutzerverwalt~; customizing; adminrecht~;
        einstellungen
    """,
    "build": """
        baue; baut;
        bauen; programmier~; entwickeln; entwickle; entwickler; entwicklerin; entwicklung; coden; zusammenbauen;
        kompilier~
    """,
    "publish": "veröffentlich~; publizier~; onlinestell~; einstellen; ausspiel~; ausschreiben",
    "release": "releas~; freisetz~; herausgeb~",
    "deploy": "deploy~; ausroll~; auszuroll~; rollout~; ausgerollt; produktivsetz~; einspielen; ausliefern",
    "execute": """
        ausführen; ausführt; ausgeführt; auszuführen; ausführe; ausführung; ausführungsrecht~; laufen
        lassen; anstoßen; anzustoßen; angestoßen; durchführen; starten
    """,
    "export": """
        exporte; exportier~; export; exportrecht~; download~; herunterlad~; herunterzulad~; runterlad~; runterzulad~;
        runterzieh~; rauszieh~; extrahier~; datenabzug; ausleiten
    """,
    "import": """
        importier~; importe; hochlad~; hochzulad~; upload~; einles~; einzules~; reinlad~; hochgelad~; verlad~;
        belad~
    """,
    "print": "drucken; druckt; gedruckt; auszudrucken; ausdruck~; druckrecht~; etikettendruck",
    "plan": """
        plane; verplane;
        planen; planung~; geplant; zu planen; einplan~; einzuplan~; verplan~; disponier~; disposition;
        disponent~; terminier~; dienstplan~; schichtplan~; planerin; diensteinteil~; einteilen; umplan~;
        vorausplan~; dienstplanung; schichtplanung
    """,
    "assign": "verteil~; aufteil~; dispatchen; zuordnen; zuzuordnen; disponent",
    "enter": """
        erfass~; eingeb~; einzugeb~; eingabe~; eingetippt; eintragen; einzutragen; eintrage; eintragung~; zu
        erfassen; dokumentier~; protokollier~; hinterlegen; eintippen; vermerken; notieren; nacherfass~;
        ausfüll~; auszufüll~; ausgefüllt; nachzuerfass~; datensatz; datensätze; datensätzen
    """,
    "send": """
        schickt; schicke; verschicke; verschickt; versende; versendet; sende; sendet;
        senden; sende; versend~; versand~; verschick~; zu verschicken; abschick~; abzuschick~; schicken; rausschick~;
        absenden; abzusenden; ausschicken
    """,
    "receive": """
        empfang~; empfäng~; entgegennehm~; entgegenzunehm~; wareneingang~; vereinnahm~; annahme; warenannahme;
        entladen; entladung~; abladen; abzuladen
    """,
    "pay": "bezahl~; zahlung~; überweis~; auszahl~; begleich~; zahllauf; zahlläufe; auszuzahlen",
    "post": "verbuch~; zu verbuchen; kontier~; buchungssatz; buchungssätze; gegenbuch~; journalbuchung~; nachbuchen",
    "close": """
        schließen; schließe; abschließen; abzuschließen; zu schließen; zumachen; zuzumachen; schließung; zusperren;
        abschluss
    """,
    "open": """
        öffnen; öffne; geöffnet; zu öffnen; öffnung; aufmachen; aufzumachen; eröffnen; aufsperren; aufschließen;
        aufzusperren; entsperr~; wiedereröffn~; wiedereröffnung~
    """,
    "order": """
        bestell~; zu bestellen; nachbestell~; ordern; bestellwesen; beschaff~; einkaufen; einzukaufen; kaufen;
        zukaufen; ordere
    """,
    "requisition": """
        bestellanforder~; bedarfsanforder~; banf~; bedarfsmeld~; bestellantrag~; bestellanträge; materialanforder~
    """,
    "count": """
        inventur~; inventier~; inventarisier~; zaehl~; durchzähl~; nachzähl~; abzähl~; durchzuzähl~;
        nachzuzähl~; bestandsaufnahme; stichtagsinventur
    """,
    "reserve": """
        buche; bucht;
        reservier~; buchen; buche; ausbuch~; auszubuch~; einbuch~; umbuch~; vormerken; terminbuchung~; raumbuchung~;
        platzbuchung~; anmieten
    """,
    "invoice": """
        rechnung~; fakturier~; faktura; fakturen; verrechn~; abrechn~; eingangsrechnung~; ausgangsrechnung~;
        abzurechnen; rechnungslegung
    """,
    "price": """
        preis; preise; preislist~; preispfleg~; bepreis~; kalkulier~; kalkulation~; tarif; tarife; konditionen
    """,
    "report": """
        melde; meldet;
        berichte; bericht; berichts~; berichtswesen; auswertung~; statistik~; monatsbericht~; kennzahl~;
        quartalsbericht~; melden; gemeldet
    """,
    "test": """
        testen; teste; getestet; tester; testerin; tests; testet; testfäll~; testfall; durchtesten; ausprobier~;
        erproben
    """,
    "train": "schulung~; schulen; geschult; trainier~; einschulung~; fortbildung~; weiterbildung~; einarbeiten",
    "monitor": """
        überwach~; monitoring; beobachten; beobachtung; im auge behalten; überblicken; nachverfolgen; verfolgen
    """,
    "call": "anruf~; anzuruf~; telefonier~; telefonie; anrufliste; abtelefonier~",
    "answer": "beantwort~; antworten; zu beantworten; bescheidgeben",
    "copy": "kopier~; duplizier~; vervielfältig~; zu kopieren",
    "move": """
        verschieb~; zu verschieben; verschoben; umlager~; umzulager~; verlegen; umhängen; transferier~; umsortier~;
        umlegen; verlegung; verlegungen
    """,
    "search": "suchen; durchsuch~; recherchier~; recherche; recherchen; suche; nachforsch~; suchrecht~",
    "analyse": """
        analysier~; analyse; analysen; auswerten; auszuwerten; ausgewertet; untersuch~; auswerte; bewerten;
        bewertung~; beurteil~; prognos~; vorhersag~; hochrechn~
    """,
    "translate": "übersetz~; zu übersetzen; dolmetsch~; lokalisier~",
    "teach": "unterrichten; unterricht~; lehren; dozier~; lehrkraft; lehrkräfte; lehrperson; lehrer; lehrerin",
    "repair": "reparier~; reparatur~; instandsetz~; instandhalt~; wartung~; warten; instand",
    "measure": """
        messen; messwert~; messung~; vermess~; gemessen; ausmess~; messdaten; aufmaß; kalibrier~; eichen;
        eichung~; wiegen; verwieg~; einzuwiegen
    """,
    "supplier": "lieferant~; zulieferer~; kreditor~; lieferantenstamm~",
    "customer": "kunde~; kundin; kundinnen; kundschaft; debitor~; klient~; mandant~",
    "employee": """
        mitarbeiterdat~; mitarbeiterstamm~; mitarbeiterakt~; personaldaten; personalakt~; personalstamm~; angestellte;
        angestellten; beschäftigte; beschäftigten; belegschaft; personalnummer; mitarbeitende
    """,
    "salary": """
        gehalt; gehälter~; gehalts~; lohn; lohns~; löhne~; lohnabrech~; lohndat~; lohnbuch~; entgelt~; bezüge;
        besoldung; vergütung; salär~
    """,
    "production": "produktion~; produktiv~; produktive; fertigung~; herstellung",
    "contract": "vertrag; verträg~; vertrags~; kontrakt~; arbeitsvertr~; rahmenvertr~",
    "stock": """
        lager; lagerb~; lagerbestand; lagerbestände; bestand; bestände~; bestands~; vorrat; vorräte; warenbestand;
        warenbestände
    """,
    "vehicle": "fahrzeug~; pkw~; lkw~; fuhrpark~; dienstwagen; poolwagen; kfz~; autos; dienstauto~",
    "room": """
        raum; räume; räumen; raumverwalt~; zimmer~; sitzungszimmer~; besprechungsr~; besprechungszimmer;
        saal; hörsaal; klassenzimmer; konferenzr~; seminarr~; meetingr~
    """,
    "exam": "prüfung; prüfungen; prüfungs~; klausur~; examen; matura; abitur; schularbeit~; schularbeiten",
    "grade": "noten; notengeb~; noteneing~; notenb~; benot~; zensuren; schulnoten; notenliste~; abschlussnote~",
    "patient": "patientin; patientinnen; patienten; patientend~; patientena~; patientenst~; bewohnerdaten",
    "sample": """
        proben; laborprobe~; probenahme~; probend~; probenst~; stichprobe~; blutprobe~; gewebeprobe~; musterteil~;
        rückstellmuster
    """,
    "cancel": "stornier~; storno; stornos; absagen; abzusagen; absage; annullier~",
    "reject": "verwerf~; verworfen; verwirft; ablehn~; abzulehn~; abgelehnt; zurückweis~; zurückzuweis~; verweigern",
    "refund": """
        erstatten; erstattung~; zurückerstatt~; rückerstatt~; rückvergüt~; rückzahlung~; kostenerstatt~;
        zurückzahlen; zurückzuzahlen
    """,
    "settle": "regulier~; schadenregulier~; schadensregulier~",
    "process": "verarbeit~; abwickeln; abzuwickeln; abwicklung~; abarbeit~; abzuarbeit~",
    "archive": "archiv~",
    "restore": "wiederherstell~; wiederherzustell~; zurückspiel~; zurückzuspiel~; rücksicher~",
    "reset": "zurücksetz~; zurückzusetz~",
    "lock": "sperren; sperre; sperrt; sperrung~; gesperrt; blockier~",
    "switch": """
        abschalt~; abzuschalt~; ausschalt~; auszuschalt~; einzuschalt~; umschalt~; umzuschalt~; stummschalt~;
        scharfschalt~; unscharf
    """,
    "stop": "stoppen; stopp; anhalten; anzuhalten; stilllegen; stilllegung~; herunterfahren; herunterzufahren",
    "escalate": "eskalier~; eskalation~",
    "negotiate": "verhandel~; verhandlung~; auszuhandel~; aushandel~",
    "hire": "rekrutier~; recruiting; personalbeschaff~; anwerben; neueinstellung~",
    "dismiss": "entlassen; entlassung~; kündigung; kündigungen; kündigungs~",
    "register": "anmeldung~; einschreib~; immatrikulation~; anzumelden",
    "checkin": "eincheck~; einzucheck~; auscheck~; auszucheck~",
    "handover": "übergabe~; übergeben",
    "lend": "ausleih~; auszuleih~; verleih~; entleih~; entlehn~",
    "pick": "kommissionier~",
    "pack": "verpack~; einpack~; einzupack~; packen",
    "scan": "scann~; einscann~; einzuscann~; abscann~; eingescannt; digitalisier~",
    "merge": "zusammenführ~; zusammenzuführ~; zusammenleg~; zusammenzuleg~; konsolidier~; verschmelz~",
    "split": "aufspalt~; splitten",
    "compare": "vergleich~; gegenüberstell~; gegenüberzustell~",
    "reconcile": "abstimm~; abzustimm~; abgleich~; kontoabstimm~; abzugleich~",
    "estimate": "schätzen; schätzung~; abschätz~; abzuschätz~; aufwandsschätz~",
    "calculate": "berechnen; berechnet; berechnung~; neuberechn~; nachrechn~; ausrechn~",
    "comment": "kommentator; kommentatorin; kommentier~; kommentar~; anmerk~; anzumerk~; annotier~",
    "classify": "klassifizier~; kategorisier~; verschlagwort~; einstufen; einstufung~",
    "share": "weitergeb~; weiterzugeb~",
    "invite": "einlad~; einzulad~; eingeladen",
    "notify": "benachrichtig~",
    "subscribe": "abonnent~; abonnement~; abonnier~; abo; abos",
    "listen": "anhör~; anzuhör~; abhör~; abzuhör~; mithör~; mitzuhör~; reinhör~; nachhör~; zuhör~",
    "clean": "reinig~; putzen; säubern",
}

_ARTICLES = """
    der; die; das; den; dem; des; ein; eine; einen; einem; einer; und; im; in; ins; auf; zu; zum; zur; für; mit;
    von; vom; beim; unser; unsere; unserem; unseren; unserer; mein; meine; meinem; meinen; euer; eure; eurem;
    dieses; dieser; diesem; diese
"""

_FILLERS = """
    der; die; das; den; dem; des; ein; eine; einen; einem; einer; und; im; in; ins; auf; zu; zum; zur; für; mit;
    von; vom; bei; beim; an; am; ich; wir; mir; mich; uns; es; ist; bitte; nur; auch; als; zugang; zugriff;
    rolle; um; so; noch; mal; mein; meine; meinen; meinem; meiner; unser; unsere; unserem; unseren; unserer;
    ihr; sie; er; du; ihm; ihn; ihnen; euch; habe; hab; hat; haben; hätte; kann; könnte; können; bin; sind; aus;
    sein; wird; werden; würde; wäre; doch; dann; da; hier; dort; nach; seit; ab; vor; bis; über; gern; gerne;
    schon; sehr; ganz; dass; dies; diese; diesen; diesem; dieser; dieses; jetzt; nun; eben; halt; einfach; soll;
    sollte; möchte; brauche; bräuchte; benötige; danke; heute; morgen; wieder; dafür; dazu; damit; etwas; beide;
    beiden; welche; oder; wie; geben; freischalten; bekommen; rechte; berechtigung; i
"""

_LIGHT = """
    bitte; auch; noch; mal; kurz; gern; gerne; dann; doch; eben; schnell; evtl; eventuell; ggf; vielleicht;
    jetzt; nun; einfach; dafür; dazu; hier; da; so; ja; denn; halt; eh; wohl; bald; zeitnah; rasch; möglichst;
    freundlicherweise; netterweise; zusätzlich; ebenfalls; ebenso; außerdem; daher; deshalb; also; dringend;
    unbedingt; heute; morgen; wirklich; nochmal; nochmals; einmal; wieder; aktuell; leider; dementsprechend;
    entsprechend; hierfür; hierzu; hiermit; selbst; künftig; zukünftig; ab; sofort; sehr; ganz; total; echt;
    lieb; liebe; freundlich; höflich; höflichst; herzlich; endlich; erstmal; vorerst; zunächst; natürlich;
    schon; das; es; dies; sich
"""

DE = Language(
    code="de",
    nouns_have_capitals=True,
    phrases={**_spelt_all(_PHRASES), **when_de.PHRASES},
    meanings=_spelt_all(_MEANINGS),
    things=_spelt_all(things_de.THINGS),
    groups={**_spelt_all(_GROUPS), **when_de.GROUPS},
    articles=_spelt(_ARTICLES),
    fillers=_spelt(_FILLERS),
    light=_spelt(_LIGHT),
    numbers=_spelt_words(
        {
            "ein": 1,
            "eins": 1,
            "eine": 1,
            "einen": 1,
            "einem": 1,
            "einer": 1,
            "zwei": 2,
            "zwo": 2,
            "drei": 3,
            "dreien": 3,
            "vier": 4,
            "vieren": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "vierzehn": 14,
            "fünfzehn": 15,
            "zwanzig": 20,
            "dreißig": 30,
            "sechzig": 60,
            "neunzig": 90,
        }
    )
    | when_de.NUMBERS,
    ordinals=_spelt_words(
        {
            "erste": 1,
            "ersten": 1,
            "erster": 1,
            "erstes": 1,
            "ersteres": 1,
            "zweite": 2,
            "zweiten": 2,
            "zweiter": 2,
            "zweites": 2,
            "dritte": 3,
            "dritten": 3,
            "dritter": 3,
            "drittes": 3,
            "vierte": 4,
            "vierten": 4,
            "viertes": 4,
            "fünfte": 5,
            "fünften": 5,
            "fünftes": 5,
            "sechste": 6,
            "sechsten": 6,
        }
    )
    | when_de.ORDINALS,
    months=_spelt_words(
        {
            "januar": 1,
            "jänner": 1,
            "jän": 1,
            "februar": 2,
            "feber": 2,
            "märz": 3,
            "mrz": 3,
            "april": 4,
            "mai": 5,
            "juni": 6,
            "juno": 6,
            "juli": 7,
            "julei": 7,
            "august": 8,
            "september": 9,
            "oktober": 10,
            "okt": 10,
            "november": 11,
            "dezember": 12,
            "dez": 12,
        }
    )
    | when_de.MONTHS,
    weekdays={
        **when_de.WEEKDAYS,
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
        **when_de.UNITS,
        "tag": 1,
        "tage": 1,
        "tagen": 1,
        "woche": 7,
        "wochen": 7,
        "monat": -1,
        "monate": -1,
        "monaten": -1,
        "monats": -1,
        "quartal": -3,
        "quartale": -3,
        "quartalen": -3,
        "halbjahr": -6,
        "jahr": -12,
        "jahre": -12,
        "jahren": -12,
    },
    parted={
        "approve": "gebe frei; geben frei; segne ab; segnen ab; nicke ab",
        "sign": "zeichne ab; zeichnen ab; zeichne gegen; zeichnen gegen",
        "enter": "trage ein; tragen ein; gebe ein; geben ein; tippe ein; pflege ein",
        "create": "lege an; legen an; setze auf; setzen auf",
        "cancel": "sage ab; sagen ab",
        "read": "sehe nach; sehen nach; schaue nach; schauen nach; schlage nach",
        "import": "lade hoch; laden hoch; spiele ein; spielen ein; lese ein",
        "export": "lade herunter; laden herunter; lade runter; laden runter",
        "close": "schließe ab; schließen ab",
        "execute": "führe aus; führen aus; führe durch; führen durch; stoße an",
        "pay": "zahle aus; zahlen aus",
        "assign": "weise zu; weisen zu",
        "print": "drucke aus; drucken aus",
        "publish": "stelle online; stellen online",
        "issu": "gebe aus; geben aus; händige aus; händigen aus",
        "refund": "zahle zurück; zahlen zurück; zahlt zurück",
        "receive": "nehme an; nehmen an; nehme entgegen; nehmen entgegen",
    },
    everyday=things_de.EVERYDAY,
    writer="ich",
    signs=when_de.SIGNS,
    absence=when_de.ABSENCE,
    delegating=mails_de.DELEGATING,
    openings=mails_de.OPENINGS,
    machines=mails_de.MACHINES,
    decides={
        "approve": "genehmige; genehmigen; genehmigt",
        "reject": "ablehnen; abgelehnt",
        "ask": "frage; fragen",
    },
    ticks={"done": "ja; erledigt", "failed": "nein"},
    labels={
        "who": """
            name; vor- und nachname; vorname und name; mitarbeiter; mitarbeiterin; mitarbeitende; benutzer;
            benutzerin; nutzer;
            nutzerin; anwender; anwenderin; person; kollege; kollegin; für; für wen; wer; benutzername
        """,
        "what": """
            system; anwendung; applikation; programm; software; tool; plattform; zugriff auf; zugang zu; systemname;
            ordner;
            laufwerk; datenbank
        """,
        "level": """
            stufe; zugriffsstufe; rolle; recht; rechte; berechtigung; berechtigungen; berechtigungsstufe; zugriff;
            zugang;
            zugriffsrecht; zugriffsrechte; zugriffsart; profil; level
        """,
        "until": "bis; gültig bis; befristet bis; befristung bis; ende; enddatum; endet; endet am; läuft bis",
        "why": "grund; begründung; zweck; warum; anlass; wofür",
    },
    heads={
        "wished": """
            wunschliste; meine wunschliste; meine liste; liste; wünsche; meine wünsche; benötigt; gebraucht; fehlt;
            fehlen; es fehlen; fehlend; neu; neue; systeme; anwendungen; antrag; anträge; bestellung; folgendes;
            zusätzlich; dazu; einzurichten; anzulegen; freizuschalten
        """,
        "had": """
            ok; okay; in ordnung;
            vorhanden; bereits vorhanden; schon vorhanden; bestehend; bereits bestehend; aktuell; derzeit; bisher;
            erledigt; schon da; bereits eingerichtet; schon eingerichtet;
            hab ich; hab ich schon; schon; bereits
        """,
        "so_far": """
            heute; jetzt; bislang; bis jetzt; momentan; zur zeit; im moment; stand heute
        """,
        "neither": """
            agenda; tagesordnung; protokoll; problem; probleme; fehler; störung; störungen; frage; fragen;
            ignorieren; ignoriert; ignoriere; unbeachtet
        """,
    },
    unsaid={
        "shall_be": 'the verb stands at the end: "ich soll Viewer sein"',
        "if_i_could": 'the verb stands at the end: "wenn ich die Liste sehen könnte"',
        "still_needs": '"ich brauche noch" may be one thing more',
        "when.week_on": '"Freitag in einer Woche" is read as `when.in_a_week`',
        "you_may": 'the verb stands at the end: "ihr dürft mein VPN abschalten"',
        "agent": 'not collected: "von" stands before whoever it is',
        "back_from": '"von Tom zurück" has its verb, which is `revoke`, at an end of the sentence',
        "back_to": "as `back_from`",
        "from_me": "as `back_from`",
        "gives_back": 'German parts the verb that says it: "ich gebe … zurück"',
        "hands_back": "as `back_from`",
        "hands_in": "as `back_from`",
        "for_me": '"für mich" also stands beside what somebody does: it is `me` behind `purpose`',
        "lists": 'a colon stands there: "für mich bitte:"',
        "namely": '"d. h." and "z. B." are no words; they are `abbreviation`',
        "when.the_next": '"die nächsten" is `when.next`',
        "when.working": 'it is one word with its unit: "Arbeitstage"',
        "everyday.wide": 'it is one word with its thing: "Netzlaufwerk"',
        "signs.ordinal": "a full stop, as in every language",
        "signs.number": '"Nr." is the `option` "nr"',
        "signs.elided": "nothing is written together with the word behind it",
    },
)
