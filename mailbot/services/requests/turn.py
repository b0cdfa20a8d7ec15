"""What one person says in one conversation, by mail or on a page: what everything that answers it works with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Person
from mailbot.core.mail import Message, Unreadable
from mailbot.core.register import RequestFile
from mailbot.core.understanding import Reading, bare_subject
from mailbot.services.approvals import presence
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.alerts import foreign_mail
from mailbot.services.desk.notices import subject_in
from mailbot.services.ports import Reader, Thread, Tx

_HELD_UP = timedelta(hours=1)
"""How long a server may hold up the mail that asks for something, or a clock go wrong, and one that takes it back may
still bear an earlier date."""
NOT_TO_US = "it was not written to us: we are neither in its To nor in its Cc."
_ONCE_MORE = "If it still holds, please answer this mail with the same words."


@dataclass(frozen=True)
class Turn:
    """A believed person's mail, or a form that a signed-in person sent, inside the one transaction that acts on it.

    `form` is the id of that form; then there is no mail, and `mail_id` is 0.
    """

    desk: Desk
    reader: Reader
    tx: Tx
    mail_id: int
    message: Message
    person: Person
    reading: Reading
    own: str
    """What the person wrote this time, without quotes and signature."""
    at: datetime
    form: str = ""
    told: dict[str, object] = field(default_factory=dict)
    """The facts of the answer, which a page shows as well."""
    _unsent: list[str] = field(default_factory=list)
    _for_office: list[str] = field(default_factory=list)

    @property
    def capped(self) -> bool:
        """Whether a cap held an answer to this mail back."""
        return bool(self._unsent)

    @property
    def for_office(self) -> str:
        """What of this mail people of the access office have to see to, in a sentence; empty for most."""
        return " ".join(self._for_office)

    def leave_to_office(self, why: str) -> None:
        """The mail lies with those put aside until somebody of the access office has seen to it."""
        self._for_office.append(why)

    @property
    def said_in(self) -> str:
        """The name of the mail or form, for keys."""
        return f"form-{self.form}" if self.form else str(self.mail_id)

    @property
    def mail_ids(self) -> tuple[int, ...]:
        """The mail that says it; none for a form."""
        return (self.mail_id,) if self.mail_id else ()

    @property
    def why_you(self) -> str:
        """Why its sender gets an answer."""
        if self.form:
            return f"You get this because you were signed in to the pages of {self.desk.notices.company}."
        return self.desk.notices.wrote_to_us

    def known_thread(self) -> Thread | None:
        """The person's own conversation that this mail belongs to.

        Its subject and Message-ID are those of this mail, which is the one to be answered.
        """
        about = self.answered()
        thread = self._own_thread(about[0] if about else "")
        if thread is None or self.form:
            return thread
        return replace(thread, subject=self.message.subject, message_id=self.message.message_id)

    def answered(self) -> tuple[str, str] | None:
        """The conversation and the request of the mail of ours that this one answers, whosever they are; either may be
        empty.

        What In-Reply-To says counts. The plus-tag, and the mails before the one that is answered, count where its
        subject is ours, too: whoever has seen a copy can have what is answered to a mail of theirs sent there ("1
        pizza, 2 pasta?").
        """
        tag = self.message.tag if self.message.tag and self.tx.thread(self.message.tag) else ""
        if self.form:
            return tag, ""
        if self.message.in_reply_to and (found := self.tx.thread_of_notice([self.message.in_reply_to])):
            return found
        before = self.tx.thread_of_notice(self.message.references) if self.message.references else None
        about = (tag or before[0], before[1]) if before else (tag, "")
        return about if any(about) and self.bears_subject_of(*about) else None

    def unmeant(self, since: datetime) -> str:
        """Why the mail takes nothing back, or away, that began at this moment, in words; empty when it may: whoever has
        an old mail, or one that was written to them, can have it delivered here."""
        message = self.message
        if self.form:
            return ""
        if not self.desk.notices.written_to((*message.to, *message.cc)):
            return f"{NOT_TO_US} {_ONCE_MORE}"
        if self._written >= since - _HELD_UP:
            return ""
        if message.stale:
            return f"the date of your mail is more than a week off, or missing. {_ONCE_MORE}"
        return f"your mail was written before, on {in_words(message.sent_at)}. {_ONCE_MORE}"

    @property
    def _written(self) -> datetime:
        """When the mail was written, at the earliest: what it answers was there before it, whatever its date says."""
        sent = self.tx.notice_with(self.message.in_reply_to) if self.message.in_reply_to else None
        told = datetime.min.replace(tzinfo=UTC) if self.message.stale else self.message.sent_at
        return max(told, sent.created_at) if sent else told

    def strayed(self) -> Thread | None:
        """The person's own conversation that an answer to somebody else's mail was addressed to; None for most."""
        known = self.answered() is not None or not self.message.in_reply_to
        return None if known else self._own_thread(self.message.tag)

    def bears_subject_of(self, thread_id: str, request_id: str = "") -> bool:
        """Whether the mail has the subject of a conversation, or names a request or its access there."""
        thread = self.tx.thread(thread_id) if thread_id else None
        file = self.tx.request_file(request_id) if request_id else None
        asked = [*self.tx.thread_requests(thread_id), *((file.request,) if file else ())]
        named = [name for request in asked for name in (request.request_id, request.what) if name]
        said, ours = (_bare(subject) for subject in (self.message.subject, subject_in(thread) if thread else ""))
        return bool(ours and said.endswith(ours)) or any(_bare(name) in said for name in named)

    def _own_thread(self, thread_id: str) -> Thread | None:
        thread = self.tx.thread(thread_id) if thread_id else None
        return thread if thread and thread.person == self.person.person_id else None

    def thread(self) -> Thread:
        """The known conversation, or a new one that begins with this mail."""
        if known := self.known_thread():
            return known
        thread = Thread(
            self.desk.links.secret(),
            self.person.person_id,
            self.message.subject,
            self.message.message_id or self._name(),
            self.mail_id or None,
            self.at,
        )
        self.tx.add_thread(thread)
        return thread

    def _name(self) -> str:
        """What the mails of a conversation that a form began refer to, so that mail programs keep them together."""
        return f"<{self.desk.links.secret()}@{self.desk.notices.address.rpartition('@')[2]}>" if self.form else ""

    def mails(self, mail_ids: Sequence[int]) -> list[Message]:
        """Mails that were taken in before, read once more; one that is no longer kept is left out, and so is one that
        somebody has changed in the database since, which is told."""
        found = []
        for mail_id in mail_ids:
            stored = self.tx.mail(mail_id)
            if stored and not stored.genuine:
                foreign_mail(self.desk, self.tx, mail_id, self.at)
            elif stored and stored.raw:
                try:
                    found.append(self.reader.read(stored.raw, stored.received_at))
                except Unreadable:  # the limits are stricter than they were when it came
                    continue
        return found

    def lines(self, files: Sequence[RequestFile]) -> list[lines.Line]:
        """One line of facts for each request, as this person reads them."""
        away = presence.away(self.desk, self.tx, files, self.at)
        return lines.lines(self.desk, files, self.person.person_id, away)

    def did(self, words: str) -> None:
        """Tells on the page what was done; no mail says it."""
        self.told["done"] = [words]

    def answer(self, thread: Thread, kind: str, facts: Mapping[str, object], reply_tag: str = "") -> None:
        """The one answer to this mail; what is answered to it goes to `reply_tag`, else to the conversation.

        What a signed-in person does on a page is no loop of mails, so no cap holds its answer back.
        """
        self.told.update(facts)
        queued = self.desk.notices.queue(
            self.tx,
            kind,
            "outcome" if self.form else "answer",
            self.person.email,
            {"why_you": self.why_you, **facts},
            dedupe_key=f"answer:{self.said_in}",
            at=self.at,
            thread=thread,
            reply_tag=reply_tag,
        )
        if not queued:
            self._unsent.append(kind)


def answers_another(tx: Tx, message: Message) -> bool:
    """Whether a mail answers one that is not ours: whoever wrote that may have put our address under it as Reply-To
    ("Who decides for you while you are away?"), and its reader means to tell them alone."""
    return bool(message.in_reply_to) and tx.notice_with(message.in_reply_to) is None


def _bare(subject: str) -> str:
    """A subject to be found in another."""
    return f" {bare_subject(subject)} ".casefold()
