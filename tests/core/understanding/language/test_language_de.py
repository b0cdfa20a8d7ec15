"""How people write for access in German: at the desk, on the ward, in Vienna and in Zürich."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision

Read = Callable[..., Reading]

TP, CRM, W3, STOCK, VPN = "Theatre Planner", "CareBook CRM", "Ward 3 Drive", "Pharmacy Stock", "VPN"


def filed(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


def asked_back(reading: Reading) -> list[str | None]:
    return [wish.system for wish in reading.ask]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ich bräuchte Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
        ("ich bräucht bitte viewer im theatre planner", "Theatre Planner (Viewer)"),
        ("Hätt gern Viewer im Theatre Planner, danke.", "Theatre Planner (Viewer)"),
        ("Hätte gerne Scheduler im Theatre Planner.", "Theatre Planner (Scheduler)"),
        ("Ich hätte gern Edit auf Ward 3 Drive.", "Ward 3 Drive (Edit)"),
        ("Wir bräuchten für die Inventur Controller in Pharmacy Stock.", "Pharmacy Stock (Controller)"),
        ("Ich möchte gerne Lesezugriff auf Ward 3 Drive haben.", "Ward 3 Drive (Read)"),
        ("Ich benötige Schreibrechte auf Ward 3 Drive.", "Ward 3 Drive (Edit)"),
        ("Für die Abrechnung benötige ich Edit auf dem Finance Shared Drive.", "Finance Shared Drive (Edit)"),
        ("Hiermit beantrage ich Viewer für den Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Hiermit wird die Rolle Viewer im Theatre Planner beantragt.", "Theatre Planner (Viewer)"),
        ("Beantragt wird Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Wir ersuchen um Freischaltung für das VPN.", "VPN (User)"),
        ("Ich ersuche um Erteilung der Berechtigung Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Ich bitte um Zugang zum VPN.", "VPN (User)"),
        ("Darf ich euch um Sales User im CRM bitten?", "CareBook CRM (Sales User)"),
        ("Dürfte ich um die Rolle Sales User im CRM bitten?", "CareBook CRM (Sales User)"),
        ("Könntet ihr mir bitte Scheduler im Theatre Planner geben?", "Theatre Planner (Scheduler)"),
        ("Könnten Sie mir den Zugriff auf das VPN einrichten?", "VPN (User)"),
        ("Kannst du mich bitte fürs VPN freischalten?", "VPN (User)"),
        ("Kann mich bitte jemand für das VPN freischalten?", "VPN (User)"),
        ("Würdet ihr mich als Viewer in den Theatre Planner aufnehmen?", "Theatre Planner (Viewer)"),
        ("Würden Sie mir freundlicherweise Sales User im CRM zuweisen?", "CareBook CRM (Sales User)"),
        ("Wärt ihr so nett und gebt mir Viewer im Theatre Planner?", "Theatre Planner (Viewer)"),
        ("Seid so lieb und schaltet mich fürs VPN frei.", "VPN (User)"),
        ("Schaltet mir bitte das VPN frei.", "VPN (User)"),
        ("Schalte mich bitte für VPN frei", "VPN (User)"),
        ("Schalten Sie mir bitte das VPN frei.", "VPN (User)"),
        ("Richtet mir bitte das VPN ein.", "VPN (User)"),
        ("Tragt mich bitte als Scheduler im Theatre Planner ein.", "Theatre Planner (Scheduler)"),
        ("Gib mir Edit auf Ward 3 Drive", "Ward 3 Drive (Edit)"),
        ("Gebts mir bitte Edit auf Ward 3 Drive.", "Ward 3 Drive (Edit)"),
        ("Macht mich bitte zum Admin im CRM.", "CareBook CRM (Admin)"),
        ("Nehmt mich bitte als Sales User ins CRM auf.", "CareBook CRM (Sales User)"),
        ("Setzt mich bitte als Viewer auf den Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Stuft mich bitte im Theatre Planner von Viewer auf Scheduler hoch.", "Theatre Planner (Scheduler)"),
        ("Bitte mich im Theatre Planner auf Scheduler hochstufen.", "Theatre Planner (Scheduler)"),
        ("Bitte Viewer im Theatre Planner für mich freischalten.", "Theatre Planner (Viewer)"),
        ("Bitte um Aufschaltung als Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
        ("Bitte um Viewer im Theatre Planner, merci vielmal.", "Theatre Planner (Viewer)"),
        ("Könnte man mir Viewer im Theatre Planner geben?", "Theatre Planner (Viewer)"),
        ("Wäre es möglich, Viewer im Theatre Planner zu bekommen?", "Theatre Planner (Viewer)"),
        ("Besteht die Möglichkeit, Zugang zum VPN zu bekommen?", "VPN (User)"),
        ("Es wäre super, wenn ihr mir Viewer im Theatre Planner geben könntet.", "Theatre Planner (Viewer)"),
        ("Wäre toll, wenn ich Edit auf Ward 3 Drive bekommen könnte.", "Ward 3 Drive (Edit)"),
        ("Ich wäre Ihnen dankbar, wenn Sie mir Sales User im CRM erteilen.", "CareBook CRM (Sales User)"),
        ("Ich wollte fragen, ob ich Viewer im Theatre Planner bekommen könnte.", "Theatre Planner (Viewer)"),
        ("Wollt mal fragen, ob ihr mir das VPN freischalten könnt.", "VPN (User)"),
        ("Viewer im Theatre Planner wär super.", "Theatre Planner (Viewer)"),
        ("Mir fehlt noch Edit auf Ward 3 Drive.", "Ward 3 Drive (Edit)"),
        ("Es fehlt mir der Zugang zum VPN.", "VPN (User)"),
        ("Ich müsste im Theatre Planner Operationen verschieben, also Scheduler.", "Theatre Planner (Scheduler)"),
        ("Ich soll ab Montag Scheduler im Theatre Planner haben.", "Theatre Planner (Scheduler)"),
        ("Ich will Edit auf Ward 3 Drive.", "Ward 3 Drive (Edit)"),
        ("Kann ich bitte Viewer im Theatre Planner kriegen?", "Theatre Planner (Viewer)"),
        ("Krieg ich Viewer im Theatre Planner?", "Theatre Planner (Viewer)"),
        ("Könnt ich bitte Viewer im Theatre Planner haben", "Theatre Planner (Viewer)"),
        ("Ich würde gern als Sales User im CRM arbeiten.", "CareBook CRM (Sales User)"),
        ("Gerne hätte ich Viewer im Theatre Planner.", "Theatre Planner (Viewer)"),
        ("VPN bitte", "VPN (User)"),
        ("VPN für mich bitte", "VPN (User)"),
        ("Ich brauche das Badge für die pharmacy door.", "Badge Pharmacy (Entry)"),
        ("Ich braeuchte Viewer im Theatre Planner, moechte aber nichts aendern.", "Theatre Planner (Viewer)"),
        ("Koenntet ihr mir das VPN einrichten?", "VPN (User)"),
        ("Grüezi, könnten Sie mir den VPN-Zugang einrichten?", "VPN (User)"),
        ("Servus, i bräucht an VPN-Zugang.", "VPN (User)"),
        ("Ich brauche Leserechte auf Ward 3 Drive, mehr nicht.", "Ward 3 Drive (Read)"),
        ("Ich habe Viewer im Theatre Planner und brauche Scheduler.", "Theatre Planner (Scheduler)"),
        ("Ich übernehme die Planung, weshalb ich Scheduler im Theatre Planner brauche.", "Theatre Planner (Scheduler)"),
        ("Ich komme nicht ins VPN. Könnt ihr mich bitte freischalten?", "VPN (User)"),
        ("Mir hat noch niemand VPN gegeben. Könntet ihr das bitte einrichten?", "VPN (User)"),
        ("Für Theatre Planner fehlt mir Scheduler. Kümmert ihr euch bitte darum?", "Theatre Planner (Scheduler)"),
        ("Ich sehe im CRM nichts, mir fehlt die Rolle Read Only.", "CareBook CRM (Read Only)"),
    ],
)  # fmt: skip
def test_a_wish_for_one_named_thing_is_filed(read: Read, text: str, label: str) -> None:
    reading = read(text, subject="Frage")
    assert (reading.intent, filed(reading), reading.ask) == (Intent.REQUEST, [label], ())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Ich bräuchte Zugriff auf das CRM.", CRM),
        ("Könnt ihr mir bitte Zugriff aufs CRM geben?", CRM),
        ("Bitte um Zugang zum Theatre Planner.", TP),
        ("Ich benötige eine Berechtigung für Pharmacy Stock.", STOCK),
        ("Kann ich bitte einen CRM-Account bekommen?", CRM),
        ("Hätte gern einen Login fürs CRM.", CRM),
        ("Bitte legt mir einen Benutzer in Pharmacy Stock an.", STOCK),
        ("Mir fehlt die Berechtigung für Ward 3 Drive.", W3),
        ("Könnten Sie mich bitte für den Theatre Planner berechtigen?", TP),
        ("Ich habe keinen Zugriff auf das CRM, bräuchte ihn aber dringend.", CRM),
        ("Ich brauche die gleichen Rechte im CRM wie Priya.", CRM),
        ("Lasst mich bitte ins CRM rein.", CRM),
    ],
)
def test_a_wish_without_a_level_is_asked_back(read: Read, text: str, system: str) -> None:
    reading = read(text, subject="Frage")
    assert (reading.intent, filed(reading), asked_back(reading)) == (Intent.REQUEST, [], [system])


@pytest.mark.parametrize(
    ("text", "label", "who"),
    [
        ("Bitte gebt Priya Viewer im Theatre Planner.", "Theatre Planner (Viewer)", "Priya Shah"),
        ("Ich brauche für Priya Viewer im Theatre Planner.", "Theatre Planner (Viewer)", "Priya Shah"),
        ("Könntet ihr bitte für unsere Kollegin Priya das VPN freischalten?", "VPN (User)", "Priya Shah"),
        ("Priya braucht Sales User im CRM.", "CareBook CRM (Sales User)", "Priya Shah"),
        ("Priya sollte bitte Viewer im Theatre Planner bekommen.", "Theatre Planner (Viewer)", "Priya Shah"),
        ("Kann Priya bitte Viewer im Theatre Planner haben?", "Theatre Planner (Viewer)", "Priya Shah"),
    ],
)
def test_a_wish_for_somebody_else_is_theirs(read: Read, text: str, label: str, who: str) -> None:
    reading = read(text, subject="Frage")
    assert filed(reading) == [label]
    assert [person and person.name for person in reading.beneficiaries] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Der Theatre Planner ist seit heute früh sehr langsam.",
        "Das CRM stürzt dauernd ab, bitte beheben.",
        "Das VPN funktioniert wieder, danke!",
        "Danke für den Zugriff auf das CRM, klappt einwandfrei.",
        "Vielen Dank, dass ihr mir das VPN so schnell freigeschaltet habt.",
        "Zur Info: Sam hat jetzt Admin in AWS Prod.",
        "Nur zur Kenntnis: Scheduler im Theatre Planner heißt künftig Planer.",
        "Wer hat Edit auf Ward 3 Drive?",
        "Wer genehmigt eigentlich Scheduler im Theatre Planner?",
        "Wisst ihr, wer für das CRM zuständig ist?",
        "Könnt ihr mir sagen, wer Admin im CRM ist?",
        "Könnten Sie bitte prüfen, ob ich noch Viewer im Theatre Planner habe?",
        "Schickt mir bitte die Liste aller Leute mit Edit auf Ward 3 Drive.",
        "Was ist der Unterschied zwischen Viewer und Scheduler im Theatre Planner?",
        "Wozu dient eigentlich Pharmacy Stock?",
        "Wie viele Lizenzen haben wir für das CRM?",
        "Ich habe mein Passwort für das VPN vergessen, bitte zurücksetzen.",
        "Mein VPN-Passwort ist abgelaufen.",
        "Bitte Priya auf dem CRM keinen Zugriff geben.",
        "Ich brauche kein VPN.",
        "Ich habe bereits Viewer im Theatre Planner.",
        "Wir haben seit Jahren Edit auf Ward 3 Drive.",
        "Ich hatte Scheduler im Theatre Planner, das war in der alten Abteilung.",
        "Bis gestern konnte ich im Theatre Planner Operationen verschieben.",
        "Bitte nutzt Pharmacy Stock nur mit Handschuhen.",
        "Bitte beachtet, dass der Theatre Planner am Samstag nicht verfügbar ist.",
        "Ich brauche eure Hilfe mit dem Theatre Planner.",
        "Ich hätte eine Frage zum CRM.",
        "Bitte um Rückruf wegen Theatre Planner.",
        "Man braucht Scheduler, um im Theatre Planner Operationen zu verschieben.",
        "Brauche ich dafür Scheduler im Theatre Planner?",
        "Warum hat Priya Admin im CRM?",
        "Wenn das CRM wieder geht, sagt Bescheid.",
        "Das CRM zeigt falsche Zahlen.",
        "Die Schulung zum Theatre Planner war großartig.",
        "Am Montag besprechen wir das neue CRM.",
        "Lasst das CRM bitte so, wie es ist.",
        "Ich möchte euch informieren, dass Pharmacy Stock umgezogen ist.",
        "Der Drucker neben Ward 3 Drive ist kaputt.",
        "Sam meinte, dass Pharmacy Stock bald abgelöst wird.",
        "Ich will mich nur für das VPN bedanken, danke für die schnelle Hilfe.",
        "Mein Antrag für das VPN wurde genehmigt.",
        "Alle Kollegen haben Viewer im Theatre Planner.",
    ],
)
def test_a_mail_that_mentions_but_does_not_ask_is_no_request(read: Read, text: str) -> None:
    reading = read(text, subject="Hallo")
    assert reading.intent not in (Intent.REQUEST, Intent.REVOKE, Intent.EXTEND)
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    ("text", "intent", "label"),
    [
        ("Bitte entzieht mir Scheduler im Theatre Planner.", Intent.REVOKE, "Theatre Planner (Scheduler)"),
        ("Bitte entfernt mein VPN.", Intent.REVOKE, "VPN (User)"),
        ("Mein VPN kann weg.", Intent.REVOKE, "VPN (User)"),
        ("Das VPN brauche ich nicht mehr.", Intent.REVOKE, "VPN (User)"),
        ("Ich brauche das VPN nicht mehr.", Intent.REVOKE, "VPN (User)"),
        ("Das VPN wird nicht mehr benötigt.", Intent.REVOKE, "VPN (User)"),
        ("Nehmt mir bitte das VPN weg.", Intent.REVOKE, "VPN (User)"),
        ("Bitte deaktiviert meinen VPN-Zugang.", Intent.REVOKE, "VPN (User)"),
        ("Könnt ihr bitte meine Rolle Sales User im CRM löschen?", Intent.REVOKE, "CareBook CRM (Sales User)"),
        ("Mein VPN gebe ich zurück.", Intent.REVOKE, "VPN (User)"),
        ("Bitte verlängert mein VPN bis Ende Juni.", Intent.EXTEND, "VPN (User)"),
        ("Ich bräuchte eine Verlängerung für das VPN bis 30. Juni.", Intent.EXTEND, "VPN (User)"),
        ("Mein VPN läuft am 31.3. ab. Bitte bis Ende Juni verlängern.", Intent.EXTEND, "VPN (User)"),
        ("Könntet ihr mein VPN um drei Monate verlängern?", Intent.EXTEND, "VPN (User)"),
        ("Ich brauche das VPN noch länger, bis Ende Mai.", Intent.EXTEND, "VPN (User)"),
        ("Mein VPN läuft aus, bitte erneuern.", Intent.EXTEND, "VPN (User)"),
    ],
)
def test_taking_away_and_prolonging(read: Read, text: str, intent: Intent, label: str) -> None:
    reading = read(text, subject="Frage")
    assert (reading.intent, filed(reading)) == (intent, [label])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Genehmigt.", "approve"),
        ("Passt von meiner Seite.", "approve"),
        ("Von mir aus gerne.", "approve"),
        ("Ja, bitte einrichten.", "approve"),
        ("Gebe ich frei.", "approve"),
        ("Bewilligt, Gruss", "approve"),
        ("Meinen Segen hat sie.", "approve"),
        ("Da spricht nichts dagegen.", "approve"),
        ("Keine Einwände meinerseits.", "approve"),
        ("Geht in Ordnung.", "approve"),
        ("Eh klar, passt.", "approve"),
        ("Meinetwegen.", "approve"),
        ("Abgelehnt.", "reject"),
        ("Nein, das ist nicht ihre Aufgabe.", "reject"),
        ("Kommt nicht in Frage.", "reject"),
        ("Das genehmige ich nicht.", "reject"),
        ("Auf keinen Fall.", "reject"),
        ("Leider nein.", "reject"),
        ("Dem stimme ich nicht zu.", "reject"),
        ("Braucht sie nicht.", "reject"),
        ("Ja, aber nur lesend.", "unclear"),
        ("Da bin ich mir nicht sicher.", "unclear"),
        ("Genehmigt, sofern die Schulung gemacht ist.", "unclear"),
        ("Muss ich erst mit Mia klären.", "unclear"),
        ("Ok bis Ende Juni.", "unclear"),
        ("Jein.", "unclear"),
        ("Bitte fragt Oto, ich bin nicht zuständig.", "unclear"),
    ],
)
def test_an_approver_is_understood(text: str, verdict: str) -> None:
    assert read_decision(text).verdict == verdict


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("bis Jahresende", date(2026, 12, 31)),
        ("bis zum Monatsende", date(2026, 3, 31)),
        ("bis Quartalsende", date(2026, 3, 31)),
        ("bis Ende nächster Woche", date(2026, 3, 20)),
        ("bis einschließlich 15. Mai", date(2026, 5, 15)),
        ("bis und mit 15. Mai", date(2026, 5, 15)),
        ("bis 30.6.", date(2026, 6, 30)),
        ("bis 31. Jänner 2027", date(2027, 1, 31)),
        ("bis Ende Maerz", date(2026, 3, 31)),
        ("befristet auf vier Wochen", date(2026, 4, 8)),
        ("fuer zwoelf Tage", date(2026, 3, 23)),
        ("für die Dauer von drei Monaten", date(2026, 6, 11)),
        ("für ein Jahr", date(2027, 3, 11)),
    ],
)
def test_the_last_day_is_read(read: Read, words: str, until: date) -> None:
    assert read(f"Ich brauche Viewer im Theatre Planner {words}.").until == until


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Ich ziehe meinen Antrag zurück.", Intent.WITHDRAW),
        ("Bitte zieh meinen Antrag für das VPN zurück.", Intent.WITHDRAW),
        ("Bitte ziehen Sie meinen Antrag auf einen Zugang zum VPN zurück.", Intent.WITHDRAW),
        ("Nehmt bitte meine Anfrage zum VPN zurück.", Intent.WITHDRAW),
        ("Hiermit ziehe ich meinen Antrag für das VPN wieder zurück.", Intent.WITHDRAW),
        ("Zieh bitte REQ-2026-00012 zurück", Intent.WITHDRAW),
        ("Meine Anfrage hat sich erledigt.", Intent.WITHDRAW),
        ("Gibt's schon was Neues zu REQ-2026-00012?", Intent.STATUS),
        ("Wie weit ist mein Antrag?", Intent.STATUS),
        ("Worauf habe ich eigentlich Zugriff?", Intent.MY_ACCESS),
        ("Bitte schickt mir eine Übersicht meiner Berechtigungen.", Intent.MY_ACCESS),
        ("Wie beantrage ich hier etwas?", Intent.HELP),
    ],
)
def test_the_other_things_people_write_for(read: Read, text: str, intent: Intent) -> None:
    assert read(text, subject="Hallo").intent is intent
