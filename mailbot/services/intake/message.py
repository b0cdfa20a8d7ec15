"""One message in: stored before anything is done with it, acted on once, answered, filed."""

import hashlib
import logging
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile

from mailbot.core.mail import Message, Unreadable, Verdict
from mailbot.core.register import MAILBOT, Private, Tag
from mailbot.core.roles import roles_of
from mailbot.core.understanding import Understood, own_text, read_question
from mailbot.services.approvals import presence
from mailbot.services.conversation.believed import converse
from mailbot.services.conversation.pace import PACE, Limits, lane, waits
from mailbot.services.decisions import LONGEST_REASON
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert, foreign_mail
from mailbot.services.fulfilment.daily import Fulfilment, is_sheet
from mailbot.services.intake.machines import came_back, machine_mail
from mailbot.services.intake.oversize import tell_sender
from mailbot.services.intake.strangers import answer_stranger, ask_sender
from mailbot.services.intake.unreadable import ask_to_send_again
from mailbot.services.ports import (
    Fetched,
    Handled,
    Mailbox,
    MailboxUnavailable,
    MailSource,
    Prover,
    Reader,
    ReaderStopped,
    ReaderUnavailable,
    RecordRefused,
    StoredMail,
    StoreUnavailable,
    Tx,
)
from mailbot.services.requests.turn import Turn

log = logging.getLogger(__name__)

_TOGETHER = 50
_BYTES_TOGETHER = 8_000_000
"""How many mails, and how much, are in memory at a time."""
_COMMITTED_TOGETHER = 16
"""How many mails are committed at a time: whoever decides on a page meanwhile waits for no more than these."""
_STRIKES = 3
"""How often we may fail at a mail."""
_ENDS = 10
"""How often the process may end while it handles a mail before the mail counts as what ended it.

More often than we may fail at it: a machine that is started again and again ends the process over whichever mail it is
at, and mails are read in a process of their own, so that few can end this one. All others go first meanwhile."""
ID_PART = 32
"""How many characters of a dedupe key stand for the Message-ID alone."""
_SHOWN = 1_000
"""How much of an unproved mail its supposed sender is shown, in characters."""

_Begun = tuple[StoredMail, Future[Understood]]
"""A mail that was begun, and what it says once it is read."""
_Acting = Callable[[StoredMail, Callable[[], Understood]], int]
"""What acts on a begun mail, and returns how many it has acted on: one, or none where another mailbot was faster."""


@dataclass(frozen=True)
class Intake:
    """Takes mail from a mailbox to its end; progress is in the database only, so a crash replays from the row."""

    desk: Desk
    reader: Reader
    fulfilment: Fulfilment
    size_cap: int = 25_000_000
    """Bytes of the largest mail that is read, to be told to whoever sends a larger one."""
    pace: Limits = PACE
    prover: Prover | None = None
    _excuses: Counter[int] = field(default_factory=Counter)
    """Attempts of each mail that failed because the database was away: those are not the mail's fault."""
    _sure_since: dict[str, datetime] = field(default_factory=dict)
    """Since when each mailbox is ours without a break: a mail handled earlier may have been moved by a move that broke
    off, and is not said to have been moved by hand."""

    def receive(self, mailbox: Mailbox) -> int:
        """Stores every mail that is new in the inbox, bytes first; returns how many. Raises MailboxUnavailable."""
        with self._unsure_if_unavailable(mailbox):
            sources = mailbox.listing()
            with self.desk.store.read() as tx:
                new = tx.unknown(sources) if sources else []
            return sum(self._store(chunk) for chunk in _chunks(mailbox, new))

    def _store(self, fetched: Sequence[Fetched]) -> int:
        with self.desk.store.write() as tx:
            return sum(tx.store_mail(mail) is not None for mail in fetched)

    def handle_stored(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Acts on every stored mail until there is none or it is time to stop, while the process that reads mails is at
        the next ones already.

        Returns how many; raises StoreUnavailable and ReaderUnavailable.
        """
        done, ahead = 0, ThreadPoolExecutor(1)
        readings: deque[_Begun] = deque()
        try:
            while not stopping():
                begun_before = self._begin_more(readings, ahead) if len(readings) <= _COMMITTED_TOGETHER else ()
                if not readings and not begun_before:
                    break
                done += self._commit_together(_read_by_now(readings), stopping) if readings else 0
                done += sum(self._handle_alone(mail_id) for mail_id in begun_before if not stopping())
        finally:
            ahead.shutdown(cancel_futures=True)
        return done

    def _begin_more(self, readings: deque[_Begun], ahead: ThreadPoolExecutor) -> Sequence[int]:
        """Begins the mails that were never begun, their first attempt counted, and has them read; returns the others.

        Whatever happens to one of them may cost the others this attempt and no more: from now on they are begun alone.
        """
        at_hand = {stored.mail_id for stored, _ in readings}
        with self.desk.store.read() as tx:
            mail_ids = [mail_id for mail_id in tx.to_handle(self.desk.now(), _TOGETHER) if mail_id not in at_hand]
        if not mail_ids:
            return ()
        with self.desk.store.write() as tx:
            fresh = tx.begin_first_attempts(mail_ids)
        readings.extend((stored, ahead.submit(self._understood, stored)) for stored in fresh)
        begun = {stored.mail_id for stored in fresh}
        return [mail_id for mail_id in mail_ids if mail_id not in begun]

    def _commit_together(self, those: Sequence[_Begun], stopping: Callable[[], bool]) -> int:
        """Acts on all of them in one commit. Where one of them cannot be handled that is undone, and each goes by
        itself, as where there is no such commit."""
        with self._excused([stored for stored, _ in those]):
            try:
                with self.desk.store.together() as one_commit:
                    return self._each(those, self._act if one_commit else self._handle, stopping)
            except (StoreUnavailable, ReaderUnavailable):
                raise
            except Exception:  # noqa: BLE001  # an edge: the mail that it is about meets it again at its own
                return self._each(those, self._handle, stopping)

    def _each(self, those: Sequence[_Begun], act: _Acting, stopping: Callable[[], bool]) -> int:
        in_time = takewhile(lambda _: not stopping(), those)
        return sum(act(stored, reading.result) for stored, reading in in_time)

    def _handle_alone(self, mail_id: int) -> int:
        with self.desk.store.write() as tx:
            stored = tx.begin_attempt(mail_id)
        if stored is None:
            return 0
        with self._excused([stored]):
            return self._handle(stored, lambda: self._understood(stored))

    @contextmanager
    def _excused(self, begun: Sequence[StoredMail]) -> Iterator[None]:
        """That the database or the reader is away is not the fault of any mail."""
        try:
            yield
        except (StoreUnavailable, ReaderUnavailable):
            self._excuses.update(stored.mail_id for stored in begun)
            raise

    def _understood(self, stored: StoredMail) -> Understood:
        """What a mail says, and who wrote it: all that may take long, and so nothing of it in a transaction."""
        said = self.reader.understood(stored.raw, stored.received_at, self.desk.catalog)
        return replace(said, message=self._proved(stored, said.message))

    def _handle(self, stored: StoredMail, read: Callable[[], Understood]) -> int:
        """Acts on a begun mail; one that cannot be handled three times is quarantined, and the next goes on."""
        try:
            return self._act(stored, read)
        except (StoreUnavailable, ReaderUnavailable):
            raise
        except Exception as error:  # the per-message edge: the bytes are kept and the next mail goes on
            if isinstance(error, RecordRefused) and error.guard == "mail_is_handled_once":
                return 0  # another mailbot was faster
            log.exception("mail %s could not be handled (attempt %s)", stored.mail_id, stored.attempts)
            if self._strikes(stored) >= _STRIKES:
                self._strike_out(stored, f"could not be handled {_STRIKES} times: {type(error).__name__}: {error}")
        return 1

    def _strikes(self, stored: StoredMail) -> int:
        return stored.attempts - self._excuses[stored.mail_id]

    def _act(self, stored: StoredMail, read: Callable[[], Understood]) -> int:
        if not stored.genuine:
            self._set_aside(stored)
        elif self._strikes(stored) > _ENDS:
            self._strike_out(stored, f"the process ended {_ENDS} times while handling it")
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
        return 1

    def _proved(self, stored: StoredMail, message: Message) -> Message:
        """The message with a verdict of our own where the receiver gave none.

        Strangers whom nothing would be answered are not looked up: their slow name servers would hold up everybody.
        """
        if self.prover is None or message.verdict is not Verdict.WEAK or message.refused or message.machine:
            return message
        known = self.desk.catalog.person_at(message.sender.email) is not None
        if not known and self.desk.policy.unknown_senders == "silence":
            return message
        domain = message.sender.email.rpartition("@")[2]
        proof = self.prover.proof(stored.raw, domain, stored.received_at)
        return replace(message, verdict=proof.verdict, head_proved=proof.head)

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

    def _strike_out(self, stored: StoredMail, why: str) -> None:
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
        presence.seen(self.desk, tx, stored.mail_id, person, message.sender.email, now)
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

    # --- filing ----------------------------------------------------------------------------------------------------

    def file(self, mailbox: Mailbox) -> int:
        """Moves handled mails to their folders; returns how many. Raises MailboxUnavailable."""
        with self.desk.store.read() as tx:
            mails = [mail for mail in tx.to_file(500) if mail.source.mailbox == mailbox.name]
        since = self._sure_since.setdefault(mailbox.name, self.desk.now())
        for mail in mails:
            with self._unsure_if_unavailable(mailbox):
                there = mailbox.file(mail.source, mail.outcome or "review")
            by_hand = not there and mail.handled_at is not None and mail.handled_at >= since
            with self.desk.store.write() as tx:
                tx.filed(mail.mail_id, by_hand)
        return len(mails)

    @contextmanager
    def _unsure_if_unavailable(self, mailbox: Mailbox) -> Iterator[None]:
        try:
            yield
        except MailboxUnavailable:
            self._sure_since.pop(mailbox.name, None)
            raise

    # --- the sender's confirmation ---------------------------------------------------------------------------------

    def waiting_mail(self, mail_id: int) -> tuple[str, str, datetime, str] | None:
        """(sender, subject, time, own words) of a mail that waits for its sender's confirmation."""
        with self.desk.store.read() as tx:
            stored = tx.mail(mail_id)
        if stored is None or stored.state != "waiting":
            return None
        message = self.reader.read(stored.raw, stored.received_at)
        return message.sender.email, message.subject, stored.received_at, own_text(message.text)[:_SHOWN]

    def question_in(self, mail_id: int, person: str) -> str:
        """What somebody asked in a mail of theirs in the form `ask: …`; empty where they asked nothing."""
        with self.desk.store.read() as tx:
            stored = tx.mail(mail_id)
        try:
            message = self.reader.read(stored.raw, stored.received_at) if stored and stored.raw else None
        except (Unreadable, ReaderStopped, ReaderUnavailable):
            return ""
        writer = self.desk.catalog.person_at(message.sender.email) if message else None
        if message is None or writer is None or writer.person_id != person:
            return ""
        return read_question(message.text, message.sender.name or writer.name)[:LONGEST_REASON]

    def confirm(self, mail_id: int) -> bool:
        """The sender says that the mail is theirs: it is handled as if it had been proved; False when none waits."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            if not tx.confirm_sender(mail_id):
                return False
            records.note(tx, now, Tag.MESSAGE_RELEASED, MAILBOT, f"mail-{mail_id}", {"by": "sender"})
        return True


def dedupe_key(message: Message) -> str:
    """What makes two deliveries the same mail: its id, then who wrote it and what it says (two SHA-256, hex)."""
    parts = (message.message_id, "\n".join((message.message_id, message.sender.email, message.subject, message.text)))
    by_id, whole = (hashlib.sha256(part.encode("utf-8", "surrogatepass")).hexdigest() for part in parts)
    return by_id[:ID_PART] + whole


def _read_by_now(readings: deque[_Begun]) -> list[_Begun]:
    """Takes the next mail, once it is read, and those behind it that are read as well: none is waited for while others
    have to wait for the database."""
    wait([readings[0][1]])
    those = [readings.popleft()]
    while readings and readings[0][1].done() and len(those) < _COMMITTED_TOGETHER:
        those.append(readings.popleft())
    return those


def _chunks(mailbox: Mailbox, sources: Sequence[MailSource]) -> Iterator[list[Fetched]]:
    """The mails a few at a time: one transaction for each few, and never all of them in memory."""
    chunk: list[Fetched] = []
    size = 0
    for mail in mailbox.fetch(sources) if sources else ():
        if chunk and (len(chunk) == _TOGETHER or size + len(mail.raw) > _BYTES_TOGETHER):
            yield chunk
            chunk, size = [], 0
        chunk.append(mail)
        size += len(mail.raw)
    if chunk:
        yield chunk
