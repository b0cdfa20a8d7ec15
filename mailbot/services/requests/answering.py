"""A mail in a conversation where a question of ours is open: the answer, something new, or nothing we can use."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.core.audit import Tag
from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.understanding import Intent, Reading, choose, choose_several
from mailbot.services.desk import records
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.readas import parts, read_as
from mailbot.services.ports import Question, Thread
from mailbot.services.requests.answers import (
    alone,
    has_wish,
    is_elsewhere,
    is_other_business,
    offered_in,
    people_in,
    systems_of,
    told_with,
    wish_in,
)
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.questions import TIMES_TO_ASK, Questions, nearest
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.unsettled import give_to_office
from mailbot.services.requests.wished import was_emergency
from mailbot.services.requests.wishes import (
    given_to,
    joined,
    names_others,
    read_together,
    restated,
    take_up,
    unread_end,
)

_FOR_ANOTHER = "Several can be chosen only for whom the first mail named: write a new mail for somebody else."
_ONE_SYSTEM = (
    "Several can be chosen only of one system, and these are of more than one: reply with one number, and write a new "
    "mail for each of the others."
)

_APART = (
    "our records of it do not agree with each other, so your answer changed nothing. The access office has been told."
)

_NO_ANSWER = (Intent.AUTO_REPLY, Intent.BOUNCE, Intent.DECISION)


def take_answer(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail as the answer to the open question of its conversation, in a few words.

    None when no question is open there, or when the mail is about something else.
    """
    questions = Questions(turn, thread)
    if questions.open_one() is None or turn.reading.intent in _NO_ANSWER:
        return None
    if is_other_business(alone(turn.message, turn.desk.catalog)):
        return None
    questions.keep_place()
    question = questions.open_one()
    return Answering(turn, thread, question).take() if question else None


@dataclass(frozen=True)
class Answering:
    """One mail and the question it answers."""

    turn: Turn
    thread: Thread
    question: Question

    @property
    def _questions(self) -> Questions:
        return Questions(self.turn, self.thread)

    @property
    def _mails(self) -> tuple[int, ...]:
        return (*self.question.mails, *self.turn.mail_ids)

    def take(self) -> str:
        """What came of it, in a few words."""
        draft = self._questions.draft(self.question)
        if draft:
            return self._which(draft) if self._believes(draft) else self._apart(draft)
        return self._whom() if self.question.kind == "whom" else self._what()

    def choose(self, number: int) -> str:
        """What came of one of the choices, taken by its number from 1, or of 0: none of these.

        Raises LookupError for one that there is not.
        """
        draft, choices = self._questions.draft(self.question), self._questions.entitlements(self.question)
        if draft is None or not 0 <= number <= len(choices):
            raise LookupError(f"no choice {number}")
        if not self._believes(draft):
            return self._apart(draft)
        return self._complete(draft, choices[number - 1]) if number else self._none_of_these(draft)

    def _believes(self, draft: RequestFile) -> bool:
        return stands_as_told(self.turn.desk, self.turn.tx, draft, self.turn.at)

    def _apart(self, draft: RequestFile) -> str:
        """Somebody has changed what was asked: nothing comes of an answer to that, and it can be given once more."""
        refused = [{"what": self.question.about or "your wish", "why": _APART}]
        self.turn.answer(self.thread, "refused", {"state_word": "Problem", "refused": refused})
        return f"the records of {draft.request.request_id} do not agree with each other"

    # --- which of these --------------------------------------------------------------------------------------------

    def _which(self, draft: RequestFile) -> str:
        """A number or a name takes a choice; another system, or a level that was not offered, is a new wish."""
        choices = self._questions.entitlements(self.question)
        asked = {row.system for row in choices}
        if several := choose_several(self.turn.message.text, len(choices)):
            first, *more = (choices[number - 1] for number in several)
            one_system = all(row.system == first.system for row in more)
            return self._complete(draft, first, *more) if one_system else self._not_read(note=_ONE_SYSTEM)
        news = wish_in(self.turn.message, self.turn.desk.catalog, self.question.about)
        offered = offered_in(self.turn.message, choices, self.turn.desk.catalog)
        if offered and not news.unknown:
            return self._complete(draft, offered)
        if names_others(news, self.turn.person) and is_elsewhere(news, asked):
            return self._beside(news)
        wanted = {wish.entitlement for wish in news.items}
        if len(wanted) == 1 and not is_elsewhere(news, asked):
            return self._complete(draft, wanted.pop())
        if is_elsewhere(news, asked):
            return self._replace(draft, news)
        chosen = choose(self.turn.message.text, choices)
        if chosen and chosen <= len(choices) and not news.unknown:
            return self._complete(draft, choices[chosen - 1])
        return self._none_of_these(draft) if chosen == 0 else self._not_read()

    def _complete(self, draft: RequestFile, wanted: Entitlement, *more: Entitlement) -> str:
        """The draft becomes what was chosen; what `more` was, is asked for beside it."""
        told = told_with(self.turn.message, wanted, self.turn.desk.catalog)
        if names_others(told, self.turn.person) and told.beneficiaries != (self._whose(draft.request),):
            return self._not_read(note=_FOR_ANOTHER) if more else self._replace(draft, told)
        if told.until_unclear and not (told.until or draft.request.until):
            return self._not_read(note=unread_end(told))
        self._questions.settle(self.question)
        turn, request = self.turn, draft.request
        told = replace(told, emergency=told.emergency or was_emergency(request))
        if more:
            why, until = told.justification or request.justification, told.until or request.until
            told = replace(told, justification=why, until=until, urgent=told.urgent or request.urgent)
        filing = Filing(
            turn.desk,
            turn.tx,
            self.thread,
            turn.person,
            replace(told, items=(), ask=()),
            self._mails,
            turn.at,
            warnings=turn.message.warnings,
            text=turn.own,
            several=bool(more),
        )

        def line(chosen: Entitlement) -> str:
            return read_as(parts(request.evidence)[0], chosen, answer=turn.own)

        filed = filing.complete(replace(request, system=wanted.system), wanted, line(wanted))
        for one in more:
            filing.ask_beside(self._whose(request), one, line(one))
        tell(turn, self.thread, filed)
        return filed.summary

    def _replace(self, draft: RequestFile, news: Reading) -> str:
        """The answer means something else: the draft ends, and the new wish keeps its until, why and person."""
        request = draft.request
        self._withdraw(request)
        first = Reading(
            Intent.REQUEST,
            beneficiaries=(self._whose(request),),
            until=request.until,
            urgent=request.urgent,
            emergency=was_emergency(request),
            justification=request.justification or None,
        )
        note = f"It takes the place of {request.what or 'what we had asked about'} ({request.request_id})."
        return take_up(self.turn, self.thread, joined(first, news, self.turn.person), self._mails, note)

    def _none_of_these(self, draft: RequestFile) -> str:
        """The draft ends; what is needed instead is asked, and keeps the first mail's until and why."""
        request = draft.request
        self._withdraw(request)
        self._questions.ask_what("", self._mails)
        instead = f"{request.what} ({request.request_id})" if request.what else request.request_id
        tell(self.turn, self.thread, Filed(), instead_of=instead)
        return "none of the choices"

    def _withdraw(self, request: AccessRequest) -> None:
        self._questions.settle(self.question)
        records.move(self.turn.tx, request, Tag.REQUEST_WITHDRAWN, self.turn.person.person_id, self.turn.at)

    def _whose(self, request: AccessRequest) -> Person:
        return self.turn.desk.person(request.beneficiary)

    # --- for whom, and what ----------------------------------------------------------------------------------------

    def _whom(self) -> str:
        """Somebody who is named completes the first mail's wish."""
        first = read_together(self.turn, self.question.mails)
        if first is None:
            return self._lost()
        news = wish_in(self.turn.message, self.turn.desk.catalog)
        if news.items and is_elsewhere(news, {system for wish in first.wishes for system in systems_of(wish)}):
            return self._beside(news)
        offered = [self.turn.desk.person(person_id) for person_id in self.question.people]
        people, possible = people_in(self.turn.message, offered, self.turn.person, self.turn.desk.catalog)
        if people is None:
            return self._not_read(self._offered_anew(possible) or self.question.people)
        if not people:
            return self._not_read((), again=False)
        self._questions.settle(self.question)
        had = [(row.beneficiary, row.system) for row in self.turn.tx.thread_requests(self.thread.thread_id)]
        return take_up(self.turn, self.thread, given_to(restated(first, news), people, had), self._mails)

    def _offered_anew(self, possible: Sequence[Person]) -> tuple[str, ...]:
        """The nearest of those whom the answer may mean, and its writer where they were offered."""
        me = self.turn.person.person_id
        found = nearest(possible, self.turn.person)
        return (*found, me) if found and me in self.question.people and me not in found else found

    def _what(self) -> str:
        """A wish that the catalog has completes what the first mail began."""
        news = wish_in(self.turn.message, self.turn.desk.catalog)
        first = read_together(self.turn, self.question.mails)
        if first is None:
            return self._lost()
        if not has_wish(news):
            return self._not_read()
        self._questions.settle(self.question)
        return take_up(self.turn, self.thread, joined(first, news, self.turn.person), self._mails)

    def _beside(self, news: Reading) -> str:
        """Another wish in the same conversation: it is taken up by itself, and the question stays open."""
        return take_up(self.turn, self.thread, news, (self.turn.mail_id,))

    def _lost(self) -> str:
        """The first mail is no longer kept, so the answer has nothing to complete."""
        self._questions.settle(self.question, "closed")
        filed = Filed()
        filed.refuse(self.question.about or "your wish", "we no longer have your first mail: please write it again.")
        tell(self.turn, self.thread, filed)
        return "the first mail is no longer kept"

    # --- nothing we can use ----------------------------------------------------------------------------------------

    def _not_read(self, people: tuple[str, ...] = (), again: bool = True, note: str = "") -> str:
        """Asks once more, with these people to choose from and a note; the second time the access office takes over.

        `again` is False for an answer that was understood, but rules all of them out.
        """
        if self.question.times_asked >= TIMES_TO_ASK:
            return give_to_office(self.turn, self.thread, self.question)
        self._questions.ask_again(replace(self.question, people=people))
        tell(self.turn, self.thread, Filed(notes=[note] if note else []), again=again)
        return "asked again"
