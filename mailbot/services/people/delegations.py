"""Delegations: made and ended by mail or on a page, told to both people; approvals follow at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailbot.core.audit import Tag, Who
from mailbot.core.calendar import in_words
from mailbot.core.catalog import Person
from mailbot.core.delegation import Delegation
from mailbot.core.mail import Verdict
from mailbot.core.trail import instant
from mailbot.core.understanding import Delegating, agrees, understand
from mailbot.services.approvals import delegationnews
from mailbot.services.approvals.covering import cover
from mailbot.services.desk import Desk, records
from mailbot.services.desk.naming import NobodyMeant, named
from mailbot.services.ports import Thread, Tx
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import NOT_TO_US, Turn, answers_another

WITHOUT_END = timedelta(days=30)
"""How long a delegation lasts that names no end."""
LONGEST = timedelta(days=366)
_UNCLEAR = "we cannot read until when. Please write it again with the last day."


class DelegationRefused(Exception):
    """A delegation that cannot be; `why` is a sentence for the person who wants it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def delegate(
    desk: Desk,
    tx: Tx,
    person: Person,
    to: Person | None,
    since: date | None,
    until: date | None,
    at: datetime,
    turn: Turn | None = None,
) -> Delegation:
    """Lets `to` decide for `person` from one day to the other (local, both included), and tells both; `turn` is the
    mail that says so.

    It begins today when no day is given, and ends after WITHOUT_END. Raises DelegationRefused.
    """
    to, first, last = _allowed(desk, person, to, since, until, at)
    before = [row for row in lasting(desk, tx, person.person_id, at) if row.since <= last and first <= row.until]
    made = tx.add_delegation(Delegation("", person.person_id, to.person_id, first, last, at, person.person_id))
    days = {"since": made.since.isoformat(), "until": made.until.isoformat()}
    people = {"person": Who(made.person), "delegate": Who(made.delegate)}
    written = {"written": instant(turn.message.sent_at)} if turn else {}
    records.note(tx, at, Tag.DELEGATION_MADE, person.person_id, made.delegation_id, {**people, **days, **written})
    others = list(dict.fromkeys(row.delegate for row in before if row.delegate != to.person_id))
    news = {"capped": until is None, "no_longer": [desk.name(one) for one in others]}
    delegationnews.tell(desk, tx, "delegated", made, at, turn.thread() if turn else None, news)
    if not cover(desk, tx, person.person_id, at):  # who loses what is open reads it there
        delegationnews.tell_instead(desk, tx, made, others, at)
    return made


def _allowed(
    desk: Desk, person: Person, to: Person | None, since: date | None, until: date | None, at: datetime
) -> tuple[Person, date, date]:
    """Who would decide, from the first day to the last; raises DelegationRefused."""
    today = desk.today(at)
    first = max(since or today, today)
    last = until or first + WITHOUT_END
    if why := _against(desk, person, to, (first, last), today):
        raise DelegationRefused(why)
    assert to is not None  # noqa: S101  # nobody is refused above
    return to, first, last


def _against(desk: Desk, person: Person, to: Person | None, days: tuple[date, date], today: date) -> str:
    """What stands against a delegation, in words; empty for nothing."""
    first, last = days
    if desk.policy.delegation == "nobody":
        return "nobody may let others decide here (policy.yaml). While you are away the next in line is asked."
    if to is None or not to.active:
        return "we do not know for certain whom you mean. Please name one colleague by their full name or address."
    if to.person_id == person.person_id:
        return "that is you. Please name a colleague."
    if last < first:
        return "it would end before it begins. Please name the first and the last day."
    if last - today > LONGEST:
        return f"it would last for more than a year. Please name a day before {in_words(today + LONGEST)}."
    return ""


def end(
    desk: Desk, tx: Tx, row: Delegation, by: str, at: datetime, thread: Thread | None = None, besides: bool = False
) -> bool:
    """Ends a delegation now and tells both, of one that ends `besides` another only the delegate; False when it had
    ended. `by` is a person_id, or MAILBOT."""
    if not delegationnews.end(desk, tx, row, by, at, thread, besides):
        return False
    cover(desk, tx, row.person, at)
    return True


def lasting(desk: Desk, tx: Tx, person: str, at: datetime) -> Sequence[Delegation]:
    """A person's delegations that last or are to come."""
    return tx.delegations(desk.today(at), (person,))


def say_who_decides(turn: Turn, said: Delegating) -> str:
    """What a mail that makes or ends a delegation leads to; in a few words what came of it."""
    if said.verb == "end":
        return _end_all(turn)
    return _ask(turn, said) if said.verb == "tell" or answers_another(turn.tx, turn.message) else _make(turn, said)


def agree(turn: Turn) -> str | None:
    """What came of a plain yes to our question whether a colleague shall decide; None for every other mail."""
    sent = turn.tx.notice_with(turn.message.in_reply_to) if turn.message.in_reply_to else None
    mail_id = sent.dedupe_key.removeprefix("answer:") if sent and sent.kind == "refused" else ""
    if not mail_id.isdigit() or not agrees(turn.own):
        return None
    first = turn.mails([int(mail_id)])
    if not first:
        return _refuse(turn, "the mail that you say yes to is not as it came in. Please write it once more.")
    if turn.desk.catalog.person_at(first[0].sender.email) != turn.person:
        return None
    said = understand(first[0], turn.desk.catalog).delegating
    if sent is None or said is None or not (said.verb == "tell" or answers_another(turn.tx, first[0])):
        return None
    asked = turn.desk.today(sent.created_at)
    until = said.until or max(said.since or asked, asked) + WITHOUT_END  # as the question said, whenever the yes comes
    return _make(turn, replace(said, until=until), agreed=True)


def _ask(turn: Turn, said: Delegating) -> str:
    """Who only tells that a colleague stands in is asked whether that colleague shall decide, too."""
    if not turn.desk.notices.written_to(turn.message.to):
        return "tells others who stands in"
    if why := _unproved(turn):
        return _refuse(turn, why)
    if said.unclear:
        return _refuse(turn, _UNCLEAR)
    to = said.people[0] if len(said.people) == 1 else None
    try:
        to, first, last = _allowed(turn.desk, turn.person, to, said.since, said.until, turn.at)
    except DelegationRefused as refused:
        return _refuse(turn, refused.why)
    if _decides_already(turn, to, first, last):
        return "tells who stands in, and decides already"
    days = f"from {in_words(first)} until {in_words(last)}"
    why = f"nobody does yet. Shall {to.name} decide for you {days}? Reply “yes” to this mail, and we arrange it."
    facts = {"state_word": "Question", "refused": [{"what": "Somebody to decide for you", "why": why}], "unknown": []}
    turn.answer(turn.thread(), "refused", facts)
    return f"asked whether {to.name} shall decide for {turn.person.name}"


def _decides_already(turn: Turn, to: Person, first: date, last: date) -> bool:
    """Whether one delegation to this colleague covers all these days."""
    rows = lasting(turn.desk, turn.tx, turn.person.person_id, turn.at)
    return any(row.delegate == to.person_id and row.since <= first and last <= row.until for row in rows)


def _make(turn: Turn, said: Delegating, agreed: bool = False) -> str:
    if why := _unproved(turn):
        return _refuse(turn, why)
    if said.doubtful:
        return _refuse(
            turn, "these may be somebody else's words. Please write no more than who decides for you, and when."
        )
    if said.unclear:
        return _refuse(turn, _UNCLEAR)
    to = said.people[0] if len(said.people) == 1 else None
    try:
        if agreed and _decides_already(turn, *_allowed(turn.desk, turn.person, to, said.since, said.until, turn.at)):
            return "agrees once more: who decides does already"
        made = delegate(turn.desk, turn.tx, turn.person, to, said.since, said.until, turn.at, turn)
    except DelegationRefused as refused:
        return _refuse(turn, refused.why)
    return f"{turn.desk.name(made.delegate)} decides for {turn.person.name} until {made.until.isoformat()}"


def _end_all(turn: Turn) -> str:
    """Who is back decides again: everything that has begun ends, what is still to come stays."""
    today = turn.desk.today(turn.at)
    begun = [row for row in lasting(turn.desk, turn.tx, turn.person.person_id, turn.at) if row.since <= today]
    if begun and (why := turn.unmeant(max(row.made_at for row in begun))):
        return _refuse(turn, why)
    for row in begun:  # the newest one counted: its end is the news
        end(turn.desk, turn.tx, row, turn.person.person_id, turn.at, turn.thread(), besides=row != begun[-1])
    if not begun:
        filed = Filed()
        filed.refuse(
            "Welcome back", "nobody decides for you now, so there was nothing to end. You decide what is asked of you."
        )
        tell(turn, turn.thread(), filed, state_word="Done")
        return "is back; no delegation to end"
    return "ended " + ", ".join(row.delegation_id for row in begun)


def _unproved(turn: Turn) -> str:
    """Why this mail cannot hand decisions over, although its sender confirmed it; empty when it can."""
    if turn.message.verdict is not Verdict.PASS:
        return "your mail could not be proved to come from you. Please do it on the page a signed-in browser opens."
    if not turn.desk.notices.written_to((*turn.message.to, *turn.message.cc)):
        return f"{NOT_TO_US} Please write to us yourself."
    if turn.message.sent_by:
        return f"it was sent by {turn.message.sent_by} in your name. Please send it yourself."
    if turn.message.stale:  # a signature stays good for ever, the wish behind it does not
        return "its date is more than a week off, or missing. Please write it again."
    last = turn.tx.delegated_last(turn.person.person_id)
    if last and turn.message.sent_at < last:  # what has ended does not begin again because its mail comes once more
        return "you wrote it before you last said who decides for you. Please write it again."
    if not turn.message.head_proved:  # what they wrote to others can have got another To, Cc or Date
        return (
            "your mail server signs your mail without saying to whom, when or in which format it was written, so "
            "anybody could have sent us an old one. Please do it on the page a signed-in browser opens."
        )
    return ""


def _refuse(turn: Turn, why: str) -> str:
    filed = Filed()
    filed.refuse("Somebody to decide for you", why)
    tell(turn, turn.thread(), filed)
    return f"no delegation: {why}"


@dataclass(frozen=True)
class Delegations:
    """What the page of a signed-in person does, each act in a transaction of its own."""

    desk: Desk

    def lasting(self, person: str) -> list[tuple[Delegation, str]]:
        """A person's delegations that last or are to come, each with the delegate's name."""
        with self.desk.store.read() as tx:
            return [(row, self.desk.name(row.delegate)) for row in lasting(self.desk, tx, person, self.desk.now())]

    def entrusted(self, person: str) -> list[tuple[Delegation, str]]:
        """The delegations that let this person decide, or will, each with the name of whom for."""
        with self.desk.store.read() as tx:
            rows = tx.delegations(self.desk.today(self.desk.now()), to=person)
        return [(row, self.desk.name(row.person)) for row in rows]

    @property
    def allowed(self) -> bool:
        """Whether the policy lets anybody decide for others."""
        return self.desk.policy.delegation != "nobody"

    def make(self, person: str, to: str, since: date | None, until: date | None) -> None:
        """Lets the person of this address or name decide; raises DelegationRefused."""
        now = self.desk.now()
        try:
            colleague = named(self.desk.catalog, to)
        except NobodyMeant as why:
            raise DelegationRefused(str(why)) from None
        with self.desk.store.write() as tx:
            delegate(self.desk, tx, self.desk.person(person), colleague, since, until, now)

    def stop(self, person: str, delegation_id: str) -> bool:
        """Ends one of the person's own delegations; False when there is none of that id."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            mine = lasting(self.desk, tx, person, now)
            return any(end(self.desk, tx, row, person, now) for row in mine if row.delegation_id == delegation_id)

    def active(self, person: str) -> Person | None:
        """The person, while they work here."""
        found = self.desk.person(person)
        return found if found.active else None
