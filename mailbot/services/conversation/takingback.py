"""Requests are withdrawn by mail: which are meant, and what ends with them, access and questions."""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass

from mailbot.core.register import AccessRequest, Grant, RequestFile
from mailbot.core.understanding import kinds_in, systems_named, systems_taken_back, tokens
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.conversation.holdings import answered_request
from mailbot.services.conversation.taking import Taking
from mailbot.services.desk import records
from mailbot.services.desk.lines import may_end
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import ask_next, tell, tell_status
from mailbot.services.requests.turn import Turn, answers_another
from mailbot.services.requests.withdrawing import withdraw_all
from mailbot.services.routing.inplace import wanted_still

_NO_LONGER = frozenset(("any_more", "revoke"))


def withdraw(turn: Turn) -> str:
    """Takes back what the mail speaks of, or tells what there is; says in a few words what came of it."""
    return _TakingBack(turn).withdraw()


@dataclass(frozen=True)
class _TakingBack:
    turn: Turn

    def withdraw(self) -> str:
        turn = self.turn
        files = [
            file
            for file in self._meant()
            if turn.person.person_id in (file.request.requester, file.request.beneficiary)
        ]
        asked = {f"{file.request.request_id}, {file.request.what}": file.request.created_at for file in files}
        if unmeant := {what: why for what, at in asked.items() if (why := turn.unmeant(at))}:
            return self._told_unmeant(unmeant)
        taken = withdraw_all(turn.desk, turn.tx, files, turn.person.person_id, turn.at)
        ended = [question for file in taken if (question := turn.tx.question_on(file.request.request_id))]
        for question in ended:
            turn.tx.update_question(records.closed(question))
        named = systems_taken_back(turn.own, turn.desk.catalog)
        came, given = "", [grant for file in files if (grant := self._given(file))]
        unfiled = [] if given or turn.reading.request_ids else self._unfiled(named)
        if given:
            came = Taking(turn, stopped=taken).give_back(given)
        elif taken:
            turn.answer(turn.thread(), "withdrawn", {"lines": turn.lines(taken), "besides": self._besides(taken)})
        elif unfiled:
            self._tell_ended(unfiled)
        elif not files and (missed := turn.reading.request_ids or named):
            return self._not_asked(missed)
        else:
            return tell_status(turn, turn.thread())
        for question in ended:
            if question.state == "open":
                ask_next(turn, question.thread_id)
        back = [file.request.request_id for file in taken] + unfiled
        return came or "withdrawn " + ", ".join(back)

    def _told_unmeant(self, files: Mapping[str, str]) -> str:
        """Says of what the mail takes back nothing, and why."""
        filed = Filed()
        for what, why in files.items():
            filed.refuse(what, why)
        tell(self.turn, self.turn.thread(), filed)
        return "takes nothing back: it is old, or was not written to us"

    def _besides(self, taken: Sequence[RequestFile]) -> list[str]:
        """The systems that the mail names beside what it takes back: what it says of them was not acted on."""
        named = systems_named(self.turn.own, self.turn.desk.catalog)
        return sorted(named - {file.request.system for file in taken})

    def _given(self, file: RequestFile) -> Grant | None:
        """What a request gave that is named by its number, or that is no longer needed by answer to a mail about it:
        else nobody has said that this has to end, too ("erledigt, danke")."""
        answers = answered_request(self.turn) if kinds_in(self.turn.own) & _NO_LONGER else ""
        named = (*self.turn.reading.request_ids, answers)
        grant = self.turn.tx.grant_of(file.request.request_id) if file.request.request_id in named else None
        return grant if grant and grant.state == "active" else None

    def _not_asked(self, missed: Collection[str]) -> str:
        """Says that nothing was asked for of what the mail takes back, systems or numbers, and how to take back what
        was."""
        still = [*wanted_still(self.turn.tx, self.turn.person.person_id), *self._for_others()]
        open_ones = [f"{row.request_id}{row.what and f', {row.what},'} is open." for row in still]
        how = f"“Withdraw {still[0].request_id}” takes it back." if len(still) == 1 else ""
        held = self.turn.tx.held(self.turn.person.person_id)
        has = [f"“I no longer need {row.what}” gives back what you have." for row in held if row.system in missed]
        numbers = missed == self.turn.reading.request_ids
        none = "no request of yours has this number." if numbers else "no request of yours for it is open."
        filed = Filed()
        filed.refuse(" or ".join(sorted(missed)), " ".join([none, *open_ones, how, *has]).strip())
        tell(self.turn, self.turn.thread(), filed)
        return "takes back what nobody asked for: told what is open"

    def _unfiled(self, named: Set[str]) -> list[str]:
        """Ends the questions of this conversation that wait without a draft; what they were about."""
        turn, thread = self.turn, self.turn.known_thread()
        waiting = turn.tx.unanswered(thread.thread_id) if thread else []
        without = [question for question in waiting if not question.request_id]
        without = [question for question in without if not named or any(name in question.about for name in named)]
        for question in without:
            turn.tx.update_question(records.closed(question))
        return [question.about or "your wish" for question in without]

    def _tell_ended(self, what: Sequence[str]) -> None:
        filed = Filed()
        for name in what:
            filed.refuse(name, "taken back, as you wrote.")
        tell(self.turn, self.turn.thread(), filed, state_word="Ended")

    def _meant(self) -> list[RequestFile]:
        """The requests a mail speaks of: by id, by the mail it answers, by its thread, the only one that is open, or
        the only one of a system that it names; none of a system that it does not name where it names another."""
        turn, answers = self.turn, answered_request(self.turn)
        named = systems_taken_back(turn.own, turn.desk.catalog)
        file = turn.tx.request_file(answers) if answers and not turn.reading.request_ids else None
        spoken_of = ("", *named)  # a question which system it shall be is about none yet
        file = file if file and (not named or file.request.system in spoken_of) else None
        ids = self._with_formal(file.request) if file and may_end(file) else list(turn.reading.request_ids)
        thread = turn.known_thread()
        if not ids and thread:
            asked = turn.tx.thread_requests(thread.thread_id)
            ids = [request.request_id for request in asked if not named or request.system in spoken_of]
        if not ids and not (thread and turn.tx.unanswered(thread.thread_id)):
            mine = wanted_still(turn.tx, turn.person.person_id)
            mine = [request for request in mine if not named or request.system in named]
            others = [request for request in self._for_others() if not named or request.system in named]
            mine = [request for request in others if self._names(request.beneficiary)] or mine or others
            ids = [row.request_id for row in mine if len(mine) == 1 and (named or self._may_mean(row))]
        return [file for request_id in ids if (file := turn.tx.request_file(request_id, lock=True))]

    def _may_mean(self, request: AccessRequest) -> bool:
        """Whether a mail that names nothing may speak of a request: in answer to somebody else's it does not."""
        turn = self.turn
        of_it = turn.bears_subject_of(request.thread_id, request.request_id)
        return of_it or not answers_another(turn.tx, turn.message)

    def _with_formal(self, request: AccessRequest) -> list[str]:
        """A request, and the formal one of an emergency: else that goes on for what nobody wants any more."""
        formal = self.turn.tx.following(request.request_id) if request.nature == "emergency" else ()
        return [request.request_id, *(row.request_id for row in formal if row.state in OPEN_STATES)]

    def _for_others(self) -> list[AccessRequest]:
        """What this person asked for somebody else, and is open."""
        me = self.turn.person.person_id
        asked = (file.request for file in self.turn.tx.asked_by(me))
        return [row for row in asked if row.requester == me != row.beneficiary and row.state in OPEN_STATES]

    def _names(self, person: str) -> bool:
        """Whether the mail names somebody, by their first name or surname."""
        called = {word.stem for word in tokens(self.turn.desk.name(person))}
        return not called.isdisjoint(word.stem for word in tokens(self.turn.own))
