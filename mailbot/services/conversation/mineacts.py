"""What people do on pages with their own requests and access: each act is the one that a mail does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mailbot.core.catalog import Person
from mailbot.core.register import Grant, RequestFile
from mailbot.core.understanding import Intent, Reading, Wish
from mailbot.services.conversation.again import ask_again
from mailbot.services.conversation.appeals import appeal
from mailbot.services.conversation.extending import extend
from mailbot.services.conversation.forms import FormRefused, Forms, Said, Sender
from mailbot.services.conversation.numbered import take_number
from mailbot.services.conversation.taking import take_away
from mailbot.services.conversation.takingback import withdraw
from mailbot.services.decisions import answer_info
from mailbot.services.ports import Outcomes, Question, Tx
from mailbot.services.requests.answering import Answering
from mailbot.services.requests.replies import tell_status
from mailbot.services.requests.turn import Turn

Do = Callable[[Turn], str]

NONE_OF_THESE = (
    "What we asked about has ended, and nobody was asked. Answer the mail that asks what you need instead, or ask anew."
)


@dataclass(frozen=True)
class MineActs:
    """Acts of one signed-in person on what is theirs; each raises FormRefused (`absent`) for what is not."""

    forms: Forms

    def withdraw(self, sender: Sender, request_id: str) -> Outcomes:
        """Takes a request back, as "withdraw REQ-…" does."""
        return self._on_request(sender, "withdraw", Intent.WITHDRAW, request_id, withdraw)

    def again(self, sender: Sender, request_id: str) -> Outcomes:
        """Asks anew for what nobody decided in time, as "again REQ-…" does."""
        return self._on_request(sender, "again", Intent.AGAIN, request_id, ask_again)

    def appeal(self, sender: Sender, request_id: str, facts: str) -> Outcomes:
        """Asks for a second look at a no because of new facts, as "appeal: …" does."""

        def do(turn: Turn) -> str:
            file = turn.tx.request_file(request_id, lock=True)
            return appeal(turn, [file] if file else [], facts)

        return self._on_request(sender, "appeal", Intent.OTHER, request_id, do, facts)

    def name_number(self, sender: Sender, request_id: str, number: str) -> Outcomes:
        """Names the number that a held request waits for; nothing happens for one that does not look like it."""

        def do(turn: Turn) -> str:
            thread = turn.known_thread()
            taken = take_number(turn, thread) if thread else None
            return taken or tell_status(turn, turn.thread())

        return self._on_request(sender, "number", Intent.OTHER, request_id, do, number)

    def inform(self, sender: Sender, request_id: str, words: str) -> Outcomes:
        """Tells approvers what they want to know, as a reply to the mail that asked does."""

        def do(turn: Turn) -> str:
            file = turn.tx.request_file(request_id, lock=True)
            if file is None or file.request.requester != turn.person.person_id:
                raise FormRefused("absent")
            came = answer_info(turn, file, words)
            if came is None:
                turn.told["refused"] = [{"what": file.request.what, "why": "nobody waits for an answer any more."}]
                return "an answer that nobody waits for"
            turn.did(f"Your answer about {file.request.what} is with whoever asked. The time to decide goes on.")
            return came

        return self._on_request(sender, "inform", Intent.OTHER, request_id, do, words)

    def answer(self, sender: Sender, request_id: str, number: int) -> Outcomes:
        """Takes one of the choices of the question about a draft, by its number from 1; 0 is none of these."""

        def do(turn: Turn) -> str:
            question = turn.tx.question_on(request_id)
            thread = turn.tx.thread(question.thread_id) if question else None
            if question is None or thread is None or thread.person != turn.person.person_id:
                raise FormRefused("absent")
            if number == 0:
                turn.did(NONE_OF_THESE)
            try:
                return Answering(turn, thread, question).choose(number)
            except LookupError:
                raise FormRefused("absent") from None

        def saying(tx: Tx) -> Said:
            file = _own(tx, sender.person, request_id)
            chosen = _label(tx.question_on(request_id), number)
            return Said("answer", Reading(Intent.ANSWER), chosen, file.request.what, file.request.thread_id)

        return self.forms.send(sender, saying, do)

    def extend(self, sender: Sender, grant_id: str, until: date | None) -> Outcomes:
        """Asks to keep access for longer, as "extend … until …" does."""
        return self._on_grant(sender, "extend", Intent.EXTEND, grant_id, lambda turn: extend(turn) or "", until)

    def give_back(self, sender: Sender, grant_id: str) -> Outcomes:
        """Ends access that is not needed any more, as "remove my …" does."""
        return self._on_grant(sender, "give_back", Intent.REVOKE, grant_id, lambda turn: take_away(turn) or "")

    def _on_request(
        self, sender: Sender, act: str, intent: Intent, request_id: str, do: Do, words: str = ""
    ) -> Outcomes:
        def saying(tx: Tx) -> Said:
            request = _own(tx, sender.person, request_id).request
            reading = Reading(intent, request_ids=(request_id,))
            mine = request.thread_id if request.requester == sender.person.person_id else ""
            return Said(act, reading, words, f"Access: {request.what}", mine)

        return self.forms.send(sender, saying, do)

    def _on_grant(
        self, sender: Sender, act: str, intent: Intent, grant_id: str, do: Do, until: date | None = None
    ) -> Outcomes:
        def saying(tx: Tx) -> Said:
            grant = _held(tx, sender.person, grant_id)
            row = self.forms.desk.catalog.row_of(grant)
            if row is None:
                raise FormRefused("absent")
            wish = Wish(row, row.label)
            reading = Reading(intent, items=(wish,), beneficiaries=(sender.person,), until=until)
            return Said(act, reading, row.label, f"Access: {row.label}")

        return self.forms.send(sender, saying, do)


def _own(tx: Tx, person: Person, request_id: str) -> RequestFile:
    file = tx.request_file(request_id, lock=True)
    if file is None or person.person_id not in (file.request.requester, file.request.beneficiary):
        raise FormRefused("absent")
    return file


def _held(tx: Tx, person: Person, grant_id: str) -> Grant:
    grant = tx.grant(grant_id)
    if grant is None or grant.person != person.person_id or grant.state != "active":
        raise FormRefused("absent")
    return grant


def _label(question: Question | None, number: int) -> str:
    """The words of a choice, which stand in the evidence as the answer."""
    if number == 0:
        return "none of these"
    if question is None or not 0 < number <= len(question.choices):
        raise FormRefused("absent")
    system, level = question.choices[number - 1]
    return level if question.about else f"{level} on {system}"
