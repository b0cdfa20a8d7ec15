"""Reads mails in Italian, in a process that knows it: what they say, as JSON."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from mailbot.adapters.mime import MimeReader
from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, choose, read_form, read_question, returns_on, understand
from mailbot.core.understanding.language.words import TICKS
from mailbot.core.understanding.purpose.openings import is_emergency

AT = datetime(2026, 3, 11, 9, tzinfo=UTC)
PEOPLE = (Person("1", "ana@st.example", "Ana Flores"), Person("2", "bea@st.example", "Bea Lund"))
ROWS = [
    Entitlement("Ward Planner", level, description=means)
    for level, means in (("Viewer", "See the list of operations"), ("Scheduler", "Change the list of operations"))
]


def read(text: str) -> Reading:
    sender = Address("ana@st.example", "Ana Flores")
    mail = Message("<1@x>", sender, (), (), "Accesso", text, AT, AT, Verdict.PASS)
    return understand(mail, Catalog(PEOPLE, tuple(ROWS)))


def wishes(text: str) -> list[object]:
    found = read(text)
    levels = [wish.entitlement.access_level for wish in found.items]
    return [found.intent.value, levels, str(found.until or "")]


def delegation(text: str) -> list[object]:
    found = read(text).delegating
    return [found.verb, [person.name for person in found.people], str(found.until or "")] if found else []


def machine(subject: str) -> str:
    raw = f"From: ana@st.example\r\nSubject: {subject}\r\n\r\nCiao".encode()
    return MimeReader("", frozenset()).read(raw, AT).machine


def decision(text: str) -> list[object]:
    form = read_form(text)
    return [form.verb, form.reason]


FACTS: dict[str, Callable[[], object]] = {
    "wish": lambda: wishes("Ciao,\n\nho bisogno di Ward Planner Viewer per due settimane.\n\nGrazie\nAna"),
    "deed": lambda: wishes("Vorrei modificare in Ward Planner fino al 30 giugno, per favore."),
    "negation": lambda: wishes("Non ho bisogno di Ward Planner Viewer."),
    "withdraw": lambda: wishes("Ritiro la richiesta."),
    "approve": lambda: decision("Approvo: serve per la chiusura"),
    "reject": lambda: decision("Rifiuto: non lavora qui"),
    "question": lambda: read_question("Domanda: per quanto tempo?"),
    "number": lambda: choose("numero due, grazie", ROWS),
    "ordinal": lambda: choose("la seconda", ROWS),
    "vacation": lambda: machine("Fuori ufficio: richiesta"),
    "returns": lambda: str(returns_on("Sono fuori ufficio, torno il 30 marzo.", "Risposta automatica", AT)),
    "stands in": lambda: delegation("Bea Lund mi sostituisce fino al 30 giugno."),
    "back": lambda: delegation("Sono tornata."),
    "emergency": lambda: is_emergency("È un'emergenza, mi serve Ward Planner."),
    "tick": lambda: [TICKS.get(word) for word in ("si", "fatto", "no")],
}

if __name__ == "__main__":
    print(json.dumps({what: fact() for what, fact in FACTS.items()}))
