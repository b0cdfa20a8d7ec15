"""The other words that work by mail: extend, end, status, my access, help; what is unclear goes to people."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailbot.core.catalog import RISKS, Catalog, Entitlement
from mailbot.core.register import RequestFile
from mailbot.core.roles import roles_of
from mailbot.core.understanding import (
    is_acknowledgement,
    levels_taken_back,
    says_away,
    seems_to_wish,
)
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.conversation.appeals import how_to_appeal
from mailbot.services.conversation.extending import extend
from mailbot.services.conversation.holdings import Spoken, answered
from mailbot.services.conversation.taking import Taking, endable, take_away
from mailbot.services.conversation.takingback import withdraw
from mailbot.services.desk.lines import approved_by, unlinked
from mailbot.services.desk.office import tell_office
from mailbot.services.desk.readas import cut
from mailbot.services.requests.answers import has_wish
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell, tell_status, to_decide
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.wishes import names_others

_SHOWN = 90
"""Characters of what was not understood that are repeated."""
_TOLD = 10
"""Of how much that somebody has the access office is told."""
_TASK = re.compile(r"\bT-\d{5,}\b")
_ASKS = re.compile(r"\?(\s|$)")


@dataclass(frozen=True)
class Commands:
    """What a mail that wants something else than access leads to; each says in a few words what came of it."""

    turn: Turn

    def status(self) -> str:
        return tell_status(self.turn, self.turn.thread())

    def my_access(self) -> str:
        turn = self.turn
        held = turn.tx.held(turn.person.person_id)
        grants = [
            {
                "what": grant.what,
                "since": grant.since.date(),
                "until": grant.until,
                "approved_by": approvers,
            }
            for grant, approvers in zip(held, approved_by(turn.desk, turn.tx, held), strict=True)
        ]
        waiting = [file for file in turn.tx.asked_by(turn.person.person_id) if _on_its_way(file)]
        turn.answer(turn.thread(), "my_access", {"grants": grants, "lines": turn.lines(waiting)})
        return "told what they have"

    def help(self) -> str:
        self.turn.answer(self.turn.thread(), "help", self._how())
        return "explained"

    def _how(self) -> dict[str, object]:
        examples = [f"I need {row.access_level} on {row.system} to …" for row in _usual(self.turn.desk.catalog)]
        policy = self.turn.desk.policy
        return {"examples": examples, "at_once": policy.emergency is not None, "access_office": policy.access_office}

    def not_read(self) -> str | None:
        """Says that an answer to a mail of ours, or a question or a wish in a new one, was not understood, and what
        can be written; the same words once a day in each conversation, and of new mails once a day for each person.
        None for mails that wait for nothing: thanks, news, words to others, and who says that they are away."""
        turn, said = self.turn, self.turn.message
        ids = [reference for reference in (said.in_reply_to, *said.references) if reference]
        waits = turn.tx.thread_of_notice(ids) is not None if ids else _hopes(turn.own)
        away = says_away(said.text, said.sent_at)
        if not turn.desk.notices.written_to(said.to) or not waits or away or is_acknowledgement(turn.own):
            return None
        thread = turn.thread()
        once = thread.thread_id if ids else turn.person.person_id
        told = turn.desk.notices.queue(
            turn.tx,
            "help",
            "answer",
            turn.person.email,
            {
                "why_you": turn.why_you,
                "not_read": cut(turn.own, _SHOWN),
                "appeal": how_to_appeal(turn),
                **to_decide(turn),
                **self._how(),
            },
            dedupe_key=f"not_read:{once}:{turn.at.date()}:{hashlib.sha256(turn.own.encode()).hexdigest()}",
            at=turn.at,
            thread=thread,
        )
        return "not understood: told what can be written" if told else "not understood: not answered once more"

    def extend(self) -> str:
        """Prolonging access; what is not clear goes to the access office."""
        return extend(self.turn) or self._pass_on({"ends": []})

    def on_tasks(self) -> str | None:
        """How a word about IT's tasks has to be said, in answer to the mail with their file, or of IT's people with a
        task's number; None for other mails."""
        turn = self.turn
        sent = turn.tx.notice_with(turn.message.in_reply_to) if turn.message.in_reply_to else None
        answers = sent is not None and sent.kind in ("tasks_file", "emergency_task")
        if not answers and not (_TASK.search(turn.own) and "it" in roles_of(turn.person, turn.desk.policy.roles)):
            return None
        page = turn.desk.links.page("/tasks")  # for who signs in: a link that carries the file is IT's alone
        why = f"there is no file with it: reply with the file filled in, or mark the tasks on their page, {page}"
        if turn.message.attachments:
            why = f"a file of tasks is not taken from you: it has to come from {turn.desk.policy.it_team}."
        filed = Filed()
        filed.refuse("Your word about IT's tasks", why)
        tell(turn, turn.thread(), filed)
        return "a word about tasks, told how to say it"

    def take_away(self) -> str:
        """Ending access, or what is asked for and named by nothing but the conversation; what is not clear goes to the
        access office."""
        if not has_wish(self.turn.reading) and not names_others(self.turn.reading, self.turn.person):
            files = [file for name in answered(self.turn) if (file := self.turn.tx.request_file(name))]
            if others := self._other_levels(files):
                return Taking(self.turn).take([Spoken(self.turn.person, others)])
            if any(file.request.state in OPEN_STATES for file in files):
                return withdraw(self.turn)
        return take_away(self.turn) or self._pass_on(endable(self.turn))

    def _other_levels(self, files: Sequence[RequestFile]) -> tuple[Entitlement, ...]:
        """The levels that the mail ends by their names, all of them others than what its conversation asks for."""
        own, catalog = self.turn.own, self.turn.desk.catalog
        systems = {file.request.system for file in files}
        named = {row for system in systems for row in levels_taken_back(own, catalog, system)}
        asked = {(file.request.system, file.request.access_level) for file in files}
        mine = any((row.system, row.access_level) in asked for row in named)
        return () if mine or len(systems) != 1 else tuple(sorted(named, key=lambda row: row.label))

    def _pass_on(self, more: Mapping[str, object]) -> str:
        """People of the access office see to it, with the mail's own words; `more` is for the writer of the mail."""
        turn, people = self.turn, self.turn.reading.beneficiaries
        holder = (people[0] if len(people) == 1 else None) or turn.person
        facts: dict[str, object] = {
            "asked_by": turn.person.name,
            "what": [wish.entitlement.label for wish in turn.reading.items],
            "holder": holder.name,
            "has": [grant.what for grant in turn.tx.held(holder.person_id)[:_TOLD]],
            "words": unlinked(turn.own[:1000]),
            "intent": turn.reading.intent.value,
        }
        tell_office(turn.desk, turn.tx, "passed_on", facts, f"passed_on:{turn.mail_id}", turn.at)
        office = {"access_office": turn.desk.policy.access_office}
        turn.answer(turn.thread(), "passed_on_receipt", {**facts, **more, **office})
        turn.leave_to_office(f"See to it, and answer {turn.person.name} yourself.")
        return "passed on to the access office"


def _usual(catalog: Catalog) -> list[Entitlement]:
    """Three that anybody could ask for: of the lowest risk, each of another system, none a bundle."""
    found: dict[str, Entitlement] = {}
    for row in sorted(catalog.entitlements, key=lambda row: RISKS.index(row.risk)):
        if not row.members:
            found.setdefault(row.system, row)
    return list(found.values())[:3]


def _hopes(own: str) -> bool:
    """Whether a mail asks or wishes for something, so that its writer waits for an answer."""
    return bool(_ASKS.search(own)) or seems_to_wish(own)


def _on_its_way(file: RequestFile) -> bool:
    """Whether access is still to come of a request: people decide, or IT has not set it up yet."""
    return file.task.state in ("open", "exported") if file.task else file.request.state == "pending"
