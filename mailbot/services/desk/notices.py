"""Writing to people: every notice is rendered, addressed, threaded and queued here, within the caps on answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from mailbot.core.mail import Address
from mailbot.services.desk.inhand import PATIENCE, InHand
from mailbot.services.ports import ANSWERS, Category, Enclosure, Links, Notice, Renderer, Thread, Tx

DAY_CAP, BURST_CAP = (timedelta(days=1), 10), (timedelta(minutes=10), 3)
"""So many answers within such a time to one address: what comes to more in a day is not answered, in a burst later. No
other notices are capped so: these are enough to stop any loop."""
_MOMENT = timedelta(seconds=1)
CONFIRM_CAP = (timedelta(days=1), 5)
"""Its own budget: whoever forges mails in somebody's name must not use up the answers to their real ones."""
THREAD_CAP = (timedelta(days=1), 5)

TO_EVERYBODY = timedelta(minutes=10)
"""Within this time at most so many answers go out over all addresses; beyond, only what people decided goes on."""


def most_answers(staff: int) -> int:
    """The breaker: how many answers to everybody together a company of this size can mean."""
    return max(100, staff // 10)


@dataclass(frozen=True)
class Notices:
    """Queues notices from the desk's own address. A notice's id, and so its Message-ID, is a secret of those who have
    seen the mail: a bounce that names it is no guess."""

    company: str
    address: str
    renderer: Renderer
    links: Links
    breaker: int = most_answers(0)
    in_hand: InHand = field(default_factory=InHand)

    def queue(
        self,
        tx: Tx,
        kind: str,
        category: Category,
        recipient: str,
        facts: Mapping[str, object],
        *,
        dedupe_key: str,
        at: datetime,
        thread: Thread | None = None,
        request_id: str = "",
        reply_tag: str = "",
        enclosures: Sequence[Enclosure] = (),
        surely: bool = False,
        own_subject: bool = False,
    ) -> bool:
        """Queues one notice; False when a cap holds it back or the same dedupe key was queued before.

        Of too many answers at once the next ones leave as soon as they may; of too many in a day the last ones do not.
        What goes `surely` leaves even if somebody takes it out of the outbox. What has its `own_subject`
        in a conversation comes months after it began, when nobody knows any more what a “Re:” of it is about.
        """
        leaves = self._leaves(tx, recipient, at, thread) if category in ANSWERS else at
        if leaves is None or self._is_held_back(tx, category, recipient, at):
            return False
        rendered = self.renderer.mail(kind, {"company": self.company, "address": self.address, **facts})
        notice_id = self.links.secret(160)
        notice = Notice(
            notice_id=notice_id,
            kind=kind,
            category=category,
            recipient=recipient,
            subject=rendered.subject,
            text=rendered.text,
            html=rendered.html,
            message_id=f"<{notice_id}@{self.address.rpartition('@')[2]}>",
            reply_to=self.tagged(reply_tag or (thread.thread_id if thread else "")),
            created_at=leaves,
            dedupe_key=dedupe_key,
            enclosures=tuple(enclosures),
            request_id=request_id,
        )
        if thread:
            notice = _in_thread(notice, thread, own_subject)
        queued = tx.enqueue(notice)
        if queued and surely:
            tx.afterwards(lambda: self.in_hand.keep(notice, at + PATIENCE))
        return queued

    def _is_held_back(self, tx: Tx, category: Category, recipient: str, at: datetime) -> bool:
        """Whether a cap that counts for everybody, or the one on asking a sender, keeps a notice from being queued."""
        if category in (*ANSWERS, "confirm") and self.broken(tx, at, confirms=category == "confirm"):
            return True
        asked = tx.queued(recipient, "confirm_sender", at - CONFIRM_CAP[0]) if category == "confirm" else 0
        return asked >= CONFIRM_CAP[1]

    @property
    def wrote_to_us(self) -> str:
        """Why somebody whose mail is answered gets this."""
        return f"You get this because you wrote to {self.address}."

    def tagged(self, tag: str) -> str:
        """The desk's address with a plus-tag (RFC 5233), or the bare address when the tag is empty."""
        local, _, domain = self.address.partition("@")
        return f"{local}+{tag}@{domain}" if tag else self.address

    def tags(self, addresses: Iterable[Address]) -> frozenset[str]:
        """The plus-tags under which the desk is among these addresses."""
        local, _, domain = self.address.lower().partition("@")
        before, after = f"{local}+", f"@{domain}"
        ours = (row.email for row in addresses if row.email.startswith(before) and row.email.endswith(after))
        return frozenset(email.removeprefix(before).removesuffix(after) for email in ours)

    def written_to(self, addresses: Iterable[Address]) -> bool:
        """Whether the desk is among these addresses, with or without a plus-tag."""
        wanted = self.address.lower()
        return bool(self.tags(addresses)) or any(row.email == wanted for row in addresses)

    def broken(self, tx: Tx, at: datetime, confirms: bool = False) -> bool:
        """Whether so many answers went out lately that something must be wrong, whoever caused them. Those that ask
        senders whether a mail is theirs (`confirms`) count by themselves: mails forged in many names hold none back."""
        return tx.answered_at_least(self.breaker, at - TO_EVERYBODY, at, confirms)

    def _leaves(self, tx: Tx, recipient: str, at: datetime, thread: Thread | None) -> datetime | None:
        """When an answer to somebody may leave; None when they, or the conversation, have got enough for a day."""
        (day, most), (in_thread, most_in_thread), (window, at_once) = DAY_CAP, THREAD_CAP, BURST_CAP
        answers = tx.answered(recipient, at - day, most)
        in_this = sum(of == thread.thread_id and when >= at - in_thread for when, of in answers) if thread else 0
        if len(answers) >= most or in_this >= most_in_thread:
            return None
        newest = sorted((when for when, _ in answers), reverse=True)[:at_once]
        return max(at, newest[-1] + window + _MOMENT) if len(newest) == at_once else at


def _in_thread(notice: Notice, thread: Thread, own_subject: bool) -> Notice:
    """The notice as one of a conversation: every mail program shows it below the mail that this began with."""
    return replace(
        notice,
        subject=notice.subject if own_subject else subject_in(thread),
        in_reply_to=thread.message_id,
        references=(thread.message_id,) if thread.message_id else (),
        thread_id=thread.thread_id,
    )


def subject_in(thread: Thread) -> str:
    """The subject of an answer: the same as in the mail it answers, so that every mail program threads it. A
    conversation that no mail began has its own."""
    begun_by_us = thread.mail_id is None and bool(thread.thread_id)
    return thread.subject if begun_by_us else _reply_subject(thread.subject)


def _reply_subject(subject: str) -> str:
    """A mail without a subject gets one: “Re:” alone says nothing in a list of mails."""
    return subject if subject.lower().startswith("re:") else f"Re: {subject.strip() or 'your mail'}"
