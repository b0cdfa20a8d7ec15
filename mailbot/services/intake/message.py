"""One message: read, told apart, acted on once, answered."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import MAILBOT, Private, Tag
from mailbot.core.mail import Message, Unreadable, Verdict
from mailbot.core.roles import roles_of
from mailbot.core.understanding import Understood
from mailbot.services.approvals import presence
from mailbot.services.conversation.believed import converse
from mailbot.services.conversation.pace import PACE, Limits, lane, waits
from mailbot.services.conversation.unread import ask_to_send_again
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert, foreign_mail
from mailbot.services.fulfilment.fulfilling import Fulfilment, is_sheet
from mailbot.services.intake.machines import came_back, machine_mail
from mailbot.services.intake.oversize import tell_sender
from mailbot.services.intake.strangers import answer_stranger, ask_sender
from mailbot.services.ports import Handled, Prover, Reader, ReaderStopped, StoredMail, Tx
from mailbot.services.requests.turn import Turn

_ENDS = 10
"""How often the process may end while it handles a mail before the mail counts as what ended it.

More often than we may fail at it: a machine that is started again and again ends the process over whichever mail it is
at, and mails are read in a process of their own, so that few can end this one. All others go first meanwhile."""
ID_PART = 32
"""How many characters of a dedupe key stand for the Message-ID alone."""


@dataclass(frozen=True)
class Messages:
    """Acts on stored mails, one by one."""

    desk: Desk
    reader: Reader
    fulfilment: Fulfilment
    size_cap: int = 25_000_000
    """Bytes of the largest mail that is read, to be told to whoever sends a larger one."""
    pace: Limits = PACE
    prover: Prover | None = None

    def understood(self, stored: StoredMail) -> Understood:
        """What a mail says, and who wrote it: all that may take long, and so nothing of it in a transaction."""
        return self._proved(stored, self.reader.understood(stored.raw, stored.received_at, self.desk.catalog))

    def understood_each(self, mails: Sequence[StoredMail]) -> list[Understood | Exception]:
        """The same of several mails; in the place of one that was not understood stands what it would have raised."""
        said = self.reader.understood_each([(stored.raw, stored.received_at) for stored in mails], self.desk.catalog)
        told = zip(mails, said, strict=True)
        return [one if isinstance(one, Exception) else self._proved(stored, one) for stored, one in told]

    def act_on(self, stored: StoredMail, read: Callable[[], Understood], strikes: int) -> None:
        """What becomes of a mail that was begun, after so many strikes of its own; `read` tells what it says."""
        if not stored.genuine:
            self._set_aside(stored)
        elif strikes > _ENDS:
            self.strike_out(stored, f"the process ended {_ENDS} times while handling it")
        elif stored.reason:
            self._quarantine(stored, f"could not be fetched: {stored.reason}")
        elif stored.oversize:
            self._refuse_giant(stored)
        else:
            try:
                said = read()
            except Unreadable as why:
                self._quarantine(stored, f"cannot be read: {why}")
            else:
                self._take_in(stored, said)

    def _proved(self, stored: StoredMail, said: Understood) -> Understood:
        """The mail with a verdict of our own where the receiver gave none.

        Strangers whom nothing would be answered are not looked up: their slow name servers would hold up everybody.
        """
        message = said.message
        if self.prover is None or message.verdict is not Verdict.WEAK or message.refused or message.machine:
            return said
        known = self.desk.catalog.person_at(message.sender.email) is not None
        if not known and self.desk.policy.unknown_senders == "silence":
            return said
        domain = message.sender.email.rpartition("@")[2]
        proof = self.prover.proof(stored.raw, domain, stored.received_at)
        return replace(said, message=replace(message, verdict=proof.verdict, head_proved=proof.head))

    def _quarantine(self, stored: StoredMail, why: str) -> None:
        now = self.desk.now()
        with self.desk.store.write() as tx:
            tx.handled(stored.mail_id, Handled("failed", why), now)
            self._note(tx, stored, Tag.MESSAGE_QUARANTINED, MAILBOT, why, now)

    def _set_aside(self, stored: StoredMail) -> None:
        """A mail that somebody put or changed in the database: it never came by mail, or was handled, so it does
        nothing."""
        self._quarantine(stored, "was not stored, confirmed or given back by mailbot: somebody wrote into the database")
        with self.desk.store.write() as tx:
            foreign_mail(self.desk, tx, stored.mail_id, self.desk.now())

    def strike_out(self, stored: StoredMail, why: str) -> None:
        """A mail that we fail at may be anything, a decision too: somebody has to look, and is told once a day."""
        self._quarantine(stored, why)
        now, when = self.desk.now(), self.desk.policy.calendar.in_words(stored.received_at)
        what = f"A mail of {when} {why[:200]}. It lies in Failed; its sender does not know."
        do = "Look at it, tell its sender, and report the fault with the log."
        with self.desk.store.write() as tx:
            alert(self.desk, tx, f"strikes:{now:%Y-%m-%d}", "a mail could not be handled", what, do, now)

    def _refuse_giant(self, stored: StoredMail) -> None:
        now = self.desk.now()
        with self.desk.store.write() as tx:
            told = tell_sender(self.desk, self.reader, tx, stored, self.size_cap, now)
            why = f"too large to read: {stored.oversize:,} bytes" + ("; its sender was told" if told else "")
            tx.handled(stored.mail_id, Handled("failed", why), now)
            self._note(tx, stored, Tag.MESSAGE_QUARANTINED, MAILBOT, why, now)

    def _take_in(self, stored: StoredMail, said: Understood) -> None:
        now, message = self.desk.now(), said.message
        with self.desk.store.write() as tx:
            key = dedupe_key(message)
            seen = tx.seen(key, ID_PART)
            if seen == key and not self._came(tx, key):
                seen = ""
            if seen != key and waits(self.desk, tx, stored, message, self.pace, now):
                return
            outcome = self._outcome(tx, stored, said, seen == key, now)
            if seen and seen != key:
                outcome = replace(outcome, reason=f"{outcome.reason}; another mail came with the same Message-ID")
            acted = outcome.outcome == "done" or outcome.acted
            acted = acted and not message.machine  # a forged copy must not silence the real mail
            result = replace(
                outcome,
                dedupe_key=key if acted else "",
                message_id=message.message_id,
                sender=message.sender.email,
                subject=message.subject,
                lane=lane(message),
            )
            tx.handled(stored.mail_id, result, now)
            tag = Tag.MESSAGE_QUARANTINED if result.outcome != "done" else Tag.MESSAGE_RECEIVED
            person = self.desk.catalog.person_at(message.sender.email)
            believed = person is not None and message.verdict is Verdict.PASS
            self._note(tx, stored, tag, person.person_id if person and believed else MAILBOT, result.reason, now)

    def _came(self, tx: Tx, key: str) -> bool:
        """Whether a mail that has this key in the database has it by what it says, too; one that cannot be read now is
        believed, since nothing may be done twice."""
        try:
            return any(dedupe_key(self.reader.read(row.raw, row.received_at)) == key for row in tx.bearing(key))
        except (Unreadable, ReaderStopped):
            return True

    def _note(self, tx: Tx, stored: StoredMail, tag: Tag, actor: str, what: str, now: datetime) -> None:
        digest = hashlib.sha256(stored.raw).hexdigest()
        records.note(tx, now, tag, actor, f"mail-{stored.mail_id}", {"sha256": digest, "what": Private(what)})

    def _outcome(self, tx: Tx, stored: StoredMail, said: Understood, again: bool, now: datetime) -> Handled:
        """What becomes of one readable mail: first whether it counts at all, then what it asks."""
        message = said.message
        if again:
            return Handled("done", "the same mail came before")
        if came_back(self.desk, tx, message):
            return Handled("done", "a copy of a mail that we sent, not answered")
        if message.bounce:  # whoever sent it: it counts by the secret id of our mail, and is never answered
            return Handled("done", machine_mail(self.desk, tx, stored.mail_id, message, now))
        if message.refused:
            return Handled("review", " ".join((message.refused, *(f"({text})" for text in message.warnings))))
        if message.verdict in (Verdict.FAIL, Verdict.REFUSED):
            return Handled("review", "the sender could not be proved: the DMARC check failed")
        if message.machine:
            return Handled("done", machine_mail(self.desk, tx, stored.mail_id, message, now))
        if message.unreadable and not self._is_from_it(message):
            return ask_to_send_again(self.desk, tx, message, now)
        if message.verdict is not Verdict.PASS and not tx.sender_confirmed(stored.mail_id):
            return ask_sender(self.desk, tx, stored, message, now)
        if self._is_from_it(message):
            returned = self.fulfilment.returned(tx, stored.mail_id, message, now)
            what = f"a task file: {len(returned.applied)} applied, {len(returned.problems)} reported"
            return Handled("done", what)
        person = self.desk.catalog.person_at(message.sender.email)
        if person is None or not person.active:
            return answer_stranger(self.desk, tx, message, now)
        presence.seen(self.desk, tx, stored.mail_id, person, message, now)
        turn = Turn(self.desk, self.reader, tx, stored.mail_id, message, person, said.reading, said.own, now)
        what = converse(turn)
        if turn.capped:
            what += "; not answered: this address got too many answers lately"
        if turn.for_office:
            return Handled("review", f"{what}. {turn.for_office}", acted=True)
        return Handled("done", what)

    def _is_from_it(self, message: Message) -> bool:
        """Whether IT sends a task file back: from its own address, or that of a person who has its pages."""
        if not any(is_sheet(attachment) for attachment in message.attachments):
            return False
        person = self.desk.catalog.person_at(message.sender.email)
        named = person is not None and "it" in roles_of(person, self.desk.policy.roles)
        return named or message.sender.email == self.desk.policy.it_team.lower()


def dedupe_key(message: Message) -> str:
    """What makes two deliveries the same mail: its id, then who wrote it and what it says (two SHA-256, hex)."""
    parts = (message.message_id, "\n".join((message.message_id, message.sender.email, message.subject, message.text)))
    by_id, whole = (hashlib.sha256(part.encode("utf-8", "surrogatepass")).hexdigest() for part in parts)
    return by_id[:ID_PART] + whole
