"""An approver's answer by mail: a decision when it is surely theirs and in the strict form, else they are told why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailbot.core.mail import Verdict
from mailbot.core.register import Approval, Decision, RequestFile
from mailbot.core.understanding import Form, Intent, is_command, kinds_in, read_form, read_question, request_ids
from mailbot.services.approvals.asking import decide_ids, decide_link, may_reply
from mailbot.services.decisions import (
    LONGEST_REASON,
    By,
    DecisionRefused,
    Decisions,
    DecisionView,
    Said,
    Standing,
    ask,
)
from mailbot.services.decisions.acting import NotAsTold
from mailbot.services.desk import lines
from mailbot.services.desk.alerts import not_as_told
from mailbot.services.requests.replies import tell_status
from mailbot.services.requests.turn import Turn

_ON_A_PAGE = "Decisions on this are taken on a page, where we can be sure that it is you."
_UNPROVED = "We could not prove that it came from you."
_UNSIGNED_HEAD = (
    "Your mail server signs your mail without saying to whom, when or in which format it was written, so anybody who "
    "has an old mail of yours could have sent us this one. Please use the link."
)
_STALE = "Its date is more than a week off, or missing."
_NOT_TO_IT = "It was not written to the reply address of the approval mail alone."
_TO_NONE = "It does not answer our mail about it."
_TO_ANOTHER = "It answers another mail than ours about this request."
_BY_ANOTHER = "{} sent it for you, and a decision by mail has to come from the approver alone."
_TOO_LONG = f"Please shorten the reason to {LONGEST_REASON} characters."
_NO_REASON = "A reason is missing: it goes to the requester and is kept with the decision."
_WHY: Mapping[str, str] = {
    "form": "Its first line is none of those below.",
    "twice": "It decides more than once.",
    "question": "It asks something, and a decision is a yes or a no.",
    "otherwise": "Its reason says the opposite of its first word.",
    "condition": "It sets a condition or a limit: by mail all that is asked can be approved, or nothing; the page of "
    "the link offers less time, too.",
    "link": "It has a link where the reason should be.",
    "reason": _NO_REASON,
}
"""What is told for each doubt of a form."""

_MANY = 100
"""Of how many that wait for one approver those are looked for that their mail names."""

_REGRETS = frozenset(("withdraw", "undo", "corrects", "when.corrects", "regret", "doubt"))

_ENDED_WORDS = {"approved": "Approved", "rejected": "Not approved", "held": "Problem", "pending": "Received"}


def answer_approval(turn: Turn) -> str | None:
    """What came of a mail to the secret address of an approval; None for every other mail."""
    found = turn.tx.approval_by_tag(turn.message.tag) if turn.message.tag else None
    file = turn.tx.request_file(found[0]) if found else None
    if found is None or file is None:
        return None
    if turn.reading.intent in (Intent.AUTO_REPLY, Intent.BOUNCE):
        return "an automatic answer to an approval mail: no decision, not answered"
    _, slot, approver = found
    approval, person = file.approval(slot), turn.person.person_id
    if approval is None or approval.approver != person:
        if approver != person:
            return _refuse(turn, file, approval)
        approval = Approval(slot, 0, person, (), ())  # theirs in an earlier version
    return _Reply(turn, file, approval).act()


def send_link(turn: Turn) -> str | None:
    """The link once more, to an approver who wrote about a decision to another address; None when none waits."""
    ids = [turn.message.in_reply_to, *turn.message.references]
    about = turn.tx.thread_of_notice([name for name in ids if name])
    for request_id in _written_about(turn, about):
        file = turn.tx.request_file(request_id)
        mine = [row for row in file.approvals if row.approver == turn.person.person_id] if file else []
        waiting = next((row for row in mine if row.state == "open"), None)
        if file and about and not about[0] and not mine and file.request.state == "pending":
            return _refuse(turn, file, None)  # it was asked of them once, and has passed on
        if file and waiting:
            reply = _Reply(turn, file, waiting)
            return reply.ask_back(_NOT_TO_IT if may_reply(turn.desk, file, waiting) else _ON_A_PAGE)
    return None


def send_what_waits(turn: Turn) -> str | None:
    """To an approver whose mail has the form of a decision and answers no approval mail: the link of what waits for
    them or, of several that it does not tell apart, how many do; None for every other mail."""
    if turn.reading.intent is Intent.DECISION or not is_command(turn.own):
        return None
    waiting = [row.request_id for row in turn.tx.approvals_of(turn.person.person_id, _MANY)]
    meant = [name for name in waiting if name in request_ids(turn.own)] or waiting
    file = turn.tx.request_file(meant[0]) if len(meant) == 1 else None
    if file is None:
        return tell_status(turn, turn.thread()) if meant else None
    mine = (row for row in file.approvals if row.approver == turn.person.person_id and row.state == "open")
    return _Reply(turn, file, next(mine)).ask_back(_TO_NONE)


def offer_to_take_back(turn: Turn) -> str | None:
    """The link behind which an approver takes back what they decided, to one who regrets it in a mail that names the
    request, or answers one about it; None for every other mail."""
    if kinds_in(turn.own).isdisjoint(_REGRETS):
        return None
    ids = [turn.message.in_reply_to, *turn.message.references]
    for request_id in _written_about(turn, turn.tx.thread_of_notice([name for name in ids if name])):
        file, person = turn.tx.request_file(request_id), turn.person.person_id
        if file is None or person in (file.request.requester, file.request.beneficiary):
            continue
        for approval in (row for row in file.approvals if row.approver == person):
            view = Decisions(turn.desk).view_in(turn.tx, decide_ids(file.request, approval))
            if view and view.may_take_back:
                return _Reply(turn, file, approval).settled(view)
    return None


def _written_about(turn: Turn, about: tuple[str, str] | None) -> Sequence[str]:
    """The requests that a mail is about: that of the mail it answers, all of its conversation, or those it names."""
    if about and about[1]:
        return [about[1]]
    found = turn.tx.thread_requests(about[0]) if about and about[0] else []
    return [request.request_id for request in found] or turn.reading.request_ids


def _refuse(turn: Turn, file: RequestFile, approval: Approval | None) -> str:
    """Somebody else answers, on a forwarded mail most likely: they are told who decides, once a day."""
    turn.desk.notices.queue(
        turn.tx,
        "reply_refused",
        "refusal",
        turn.person.email,
        {
            "approver": turn.desk.name(approval.approver) if approval else "the approver who was asked last",
            "why_you": turn.why_you,
        },
        dedupe_key=f"reply_refused:{file.request.request_id}:{turn.person.person_id}:{turn.at.date()}",
        at=turn.at,
        thread=turn.thread(),
    )
    return "an answer to an approval mail by somebody who is not its approver: refused"


@dataclass(frozen=True)
class _Reply:
    """The approver's own mail about their approval."""

    turn: Turn
    file: RequestFile
    approval: Approval

    @property
    def ids(self) -> dict[str, str | int]:
        """What the secret address stands for; one of an earlier version stands for nothing any more."""
        current = self.approval.tag == self.turn.message.tag
        return decide_ids(self.file.request, self.approval) | ({} if current else {"v": 0})

    def act(self) -> str:
        turn, decisions = self.turn, Decisions(self.turn.desk)
        view = decisions.view_in(turn.tx, self.ids)
        if view and view.standing is not Standing.OPEN:
            return self.settled(view)
        name, by = turn.message.sender.name or turn.person.name, By(turn.person.person_id, "link", "reply")
        form, question = read_form(turn.message.text, name), read_question(turn.message.text, name)
        why = self._why_not() or ("" if question else self._unfit(form))
        if why:
            return self.ask_back(why)
        try:
            if question:
                ask(turn.desk, turn.tx, self.ids, question, by)
                return self._asked()
            after = decisions.decide_in(turn.tx, self.ids, Said(form.verb or "reject", form.reason), by)
        except NotAsTold as found:
            not_as_told(turn.desk, turn.tx, found.request_id, turn.at)
            return self.ask_back(found.why)
        except DecisionRefused as refused:
            return self.ask_back(refused.why)
        return self._confirm(after, after.decision) if after.decision else self.settled(after)

    def _why_not(self) -> str:
        """Why no words of this mail can decide; empty when they can."""
        message, desk = self.turn.message, self.turn.desk
        if not may_reply(desk, self.file, self.approval):
            return _ON_A_PAGE
        if message.verdict is not Verdict.PASS:  # confirmed by a link, but the page for that shows no request
            return _UNPROVED
        if message.sent_by:
            return _BY_ANOTHER.format(message.sent_by)
        if desk.notices.tags((*message.to, *message.cc)) != {message.tag}:
            return _NOT_TO_IT
        if not self._answers_ours():
            return _TO_ANOTHER
        if message.stale:
            return _STALE
        if not message.head_proved:  # an old mail of theirs, delivered here once more, with another To, Cc or Date
            return _UNSIGNED_HEAD
        return ""

    def _answers_ours(self) -> bool:
        """Whether the mail answers one of ours about the request, by what it refers to or by its subject: whoever knows
        the secret address can have the answer to a mail of theirs sent there ("Lunch? Please answer “approve: pizza”").
        """
        message, request = self.turn.message, self.file.request
        about = self.turn.tx.thread_of_notice([message.in_reply_to]) if message.in_reply_to else None
        if about and about[1] == request.request_id:
            return True
        return " ".join(request.what.split()).casefold() in message.subject.casefold()

    def _unfit(self, form: Form) -> str:
        if form.verb is None:
            return _WHY[form.doubt]
        if len(form.reason) > LONGEST_REASON:
            return _TOO_LONG
        return _NO_REASON if self.approval.reason_required and not form.reason else ""

    def ask_back(self, why: str) -> str:
        """One mail with the link, why nothing was decided, and the form where it may be used."""
        turn, name = self.turn, self.turn.message.sender.name or self.turn.person.name
        asks = bool(read_question(turn.message.text, name))
        facts = {
            "line": self._line(self.file) | {"decide_by": self.approval.due_at},
            "link": decide_link(turn.desk, self.file, self.approval, turn.mail_id if asks else 0),
            "asks": asks,
            "why": why,
            "by_reply": may_reply(turn.desk, self.file, self.approval),
        }
        turn.answer(turn.thread(), "use_link", facts, reply_tag=self.approval.tag)
        return f"no decision, sent the link again: {why}"

    def settled(self, view: DecisionView) -> str:
        """There is nothing to decide any more: how things stand, and no change."""
        taken = view.decision
        words = {"approve": "Approved", "reject": "Not approved"}[taken.verb] if taken else ""
        facts = {
            "line": self._line(view.file),
            "state_word": words or _ENDED_WORDS.get(view.file.request.state, "Ended"),
            "decided_at": taken.decided_at if taken else None,
            "changed": view.standing in (Standing.CHANGED, Standing.PASSED_ON),
            "overtaken": view.overtaken,
            "take_back": self._take_back(view),
        }
        self.turn.answer(self.turn.thread(), "reply_settled", facts, reply_tag=self.turn.message.tag)
        return f"an answer to an approval mail, too late: {view.standing.value}"

    def _take_back(self, view: DecisionView) -> str:
        """Where the decision can be taken back; empty when it cannot."""
        return decide_link(self.turn.desk, view.file, view.approval) if view.may_take_back else ""

    def _confirm(self, view: DecisionView, taken: Decision) -> str:
        """Tells the approver what was recorded: once for each decision, so outside the caps on answers."""
        turn = self.turn
        turn.desk.notices.queue(
            turn.tx,
            "reply_recorded",
            "decided",
            turn.person.email,
            {
                "line": self._line(view.file),
                "verb": taken.verb,
                "reason": taken.reason,
                "take_back": self._take_back(view),
                "access_office": turn.desk.policy.access_office,
                "why_you": f"You get this because you answered a mail of {turn.desk.notices.address}.",
            },
            dedupe_key=f"reply_recorded:{taken.request_id}:{taken.version}:{taken.slot}",
            at=turn.at,
            thread=turn.thread(),
            reply_tag=self.approval.tag,
        )
        return f"decided by mail: {taken.verb}"

    def _asked(self) -> str:
        """Tells the approver that their question is on its way: once, so outside the caps on answers."""
        turn, request = self.turn, self.file.request
        turn.desk.notices.queue(
            turn.tx,
            "info_asked",
            "decided",
            turn.person.email,
            {
                "line": self._line(self.file),
                "asked_of": turn.desk.name(request.requester),
                "why_you": f"You get this because you answered a mail of {turn.desk.notices.address}.",
            },
            dedupe_key=f"info_asked:{turn.mail_id}",
            at=turn.at,
            thread=turn.thread(),
            reply_tag=self.approval.tag,
        )
        return f"asked the requester of {request.request_id} for information"

    def _line(self, file: RequestFile) -> lines.Line:
        return lines.line(self.turn.desk, file)
