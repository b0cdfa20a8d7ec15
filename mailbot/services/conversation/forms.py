"""Forms that a signed-in person sends from the pages: each acts once, by the same services as a mail that says it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import Private, Tag
from mailbot.core.catalog import Person
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.understanding import Reading, own_text
from mailbot.services.conversation.pace import PACE, Limits, next_turn
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Outcomes, Reader, SentForm, Tx
from mailbot.services.requests.turn import Turn

FORM_ID = re.compile(r"[a-z2-7]{16}")


class FormRefused(Exception):
    """A form that cannot act. `why` is `absent` (what it is about is not theirs), or `often` (too many lately)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends which form: the person as their session tells, and the secret that the form was shown with."""

    person: Person
    session_id: str
    form_id: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a form says, as a mail would: what it is for, its words, and in which conversation it goes on."""

    act: str
    reading: Reading
    words: str = ""
    subject: str = ""
    thread_id: str = ""


@dataclass(frozen=True)
class Forms:
    """Acts on forms, one transaction each; the trail keeps who sent it from which session."""

    desk: Desk
    reader: Reader
    pace: Limits = PACE

    def fresh(self) -> str:
        """The id of a form that is about to be shown."""
        return self.desk.links.secret()

    def outcome(self, person: Person, form_id: str) -> Outcomes | None:
        """What came of a form that this person sent; None when they sent none of this id."""
        with self.desk.store.read() as tx:
            sent = tx.sent_form(person.person_id, form_id) if FORM_ID.fullmatch(form_id) else None
        return sent.outcome if sent else None

    def send(self, sender: Sender, saying: Callable[[Tx], Said], do: Callable[[Turn], str]) -> Outcomes:
        """What comes of a form, or came of it when it is sent once more. Raises FormRefused, and nothing is written.

        `saying` looks up what it is about, `do` acts on it.
        """
        if not FORM_ID.fullmatch(sender.form_id):
            raise FormRefused("absent")
        at = self.desk.now()
        with self.desk.store.write() as tx:
            said = saying(tx)
            form = SentForm(sender.person.person_id, sender.form_id, said.act, at, {})
            if not tx.use_form(form):
                before = tx.sent_form(form.person, form.form_id)
                return before.outcome if before else {}
            self._keep_pace(tx, form)
            acting = self._turn(tx, sender, said, at)
            summary = do(acting)
            outcome = outcome_of(acting.told)
            tx.keep_outcome(replace(form, outcome=outcome))
            facts = {"act": said.act, "session": sender.session_id, "what": Private(summary)}
            records.note(tx, at, Tag.FORM_SENT, form.person, f"form-{form.form_id}", facts)
        return outcome

    def _keep_pace(self, tx: Tx, form: SentForm) -> None:
        """As many as mails of one sender, this one included."""
        longest, most = max(limit.window for limit in self.pace), max(limit.most for limit in self.pace)
        before = tx.forms_since(form.person, form.sent_at - longest, most + 1)[1:]
        if next_turn(before, self.pace, form.sent_at) > form.sent_at:
            raise FormRefused("often")

    def _turn(self, tx: Tx, sender: Sender, said: Said, at: datetime) -> Turn:
        person = sender.person
        message = Message(
            message_id="",
            sender=Address(person.email, person.name),
            to=(),
            cc=(),
            subject=said.subject,
            text=said.words,
            sent_at=at,
            received_at=at,
            verdict=Verdict.PASS,
            tag=said.thread_id,
        )
        own = own_text(message.text)
        return Turn(self.desk, self.reader, tx, 0, message, person, said.reading, own, at, form=sender.form_id)


def outcome_of(told: Mapping[str, object]) -> Outcomes:
    """What the answer to a form says, as it is kept to be shown on pages."""
    rows = [*_rows(told, "lines"), *_rows(told, "stopped")]
    return {
        "requests": [{"id": str(row["id"]), "what": str(row["what"])} for row in rows],
        "ends": [{"what": str(row["what"])} for row in _rows(told, "ends")],
        "refused": [{"what": str(row["what"]), "why": str(row["why"])} for row in _rows(told, "refused")],
        "notes": [{"note": str(note)} for note in _list(told, "notes")],
        "done": [{"note": str(note)} for note in _list(told, "done")],
    }


def _list(told: Mapping[str, object], name: str) -> Sequence[object]:
    found = told.get(name)
    return found if isinstance(found, list | tuple) else ()


def _rows(told: Mapping[str, object], name: str) -> Sequence[Mapping[str, object]]:
    return [row for row in _list(told, name) if isinstance(row, Mapping)]
