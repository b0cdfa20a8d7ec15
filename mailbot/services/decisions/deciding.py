"""The use case: each act of an approver is one transaction with everything that follows from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Person
from mailbot.core.register import AccessRequest, Approval, Decision, sure_enough
from mailbot.services.decisions import inquiring, together, undoing
from mailbot.services.decisions.acting import (
    By,
    DecisionRefused,
    Ids,
    Said,
    check_person,
    read_view,
    telling,
    view_after,
)
from mailbot.services.decisions.colleague import hand_on
from mailbot.services.decisions.following import follow
from mailbot.services.decisions.view import DecisionView, Other, Standing, view_in
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.requests.looking import FORBIDDEN, look_again

_ANSWERS = ("yes", "no", "n/a")


@dataclass(frozen=True)
class Decisions:
    """What an approver does with an approval. Each act returns how things stand afterwards, and changes nothing when
    the approval was not open any more; it raises DecisionRefused when it cannot be done like this.
    """

    desk: Desk

    def view(self, ids: Ids) -> DecisionView | None:
        """How the approval named by a link's ids stands now; None for ids that no record has. Writes nothing."""
        with self.desk.store.read() as tx:
            return self.view_in(tx, ids)

    def view_in(self, tx: Tx, ids: Ids) -> DecisionView | None:
        """What `view` tells, inside a transaction that others have begun."""
        view = view_in(self.desk, tx, ids, tx.request_file(str(ids["r"])))
        return together.with_others(self.desk, tx, view) if view else None

    def decide(self, ids: Ids, said: Said, by: By, also: Sequence[str] = ()) -> DecisionView:
        """Takes the decision; `also` names others of the same view that the same word and reason decide."""
        with telling(self.desk), self.desk.store.write() as tx:
            view = self.view_in(tx, ids)
            others = _chosen(view, also) if view and view.standing is Standing.OPEN else ()
            after = self.decide_in(tx, ids, said, by)
            word = Said(said.verb, said.reason)
            taken = [row for row in others if self.decide_in(tx, row.ids, word, by).standing is Standing.DECIDED]
            return replace(after, others=tuple(taken))

    def decide_in(self, tx: Tx, ids: Ids, said: Said, by: By) -> DecisionView:
        """One decision, inside a transaction that others have begun; a refusal has written nothing.

        A yes to what has come to conflict meanwhile, with no rule that allows it, does not count: it goes its way anew.
        """
        now = self.desk.now()
        file, view, is_open = read_view(self.desk, tx, ids, Standing.OPEN)
        if not is_open:
            return view
        check_person(self.desk, file, view.approval, by.person)
        decision = self._decision(view, said, by, now)
        if said.verb == "approve" and look_again(self.desk, tx, file, now, must=FORBIDDEN):
            return view_after(self.desk, tx, ids)
        if tx.decide(decision):
            file = inquiring.close(self.desk, tx, file, view.approval, now)
            follow(self.desk, tx, file, decision, now)
        return view_after(self.desk, tx, ids)

    def ask(self, ids: Ids, question: str, by: By) -> DecisionView:
        """Asks the requester for information; the clock of the request stands still until they answer."""
        return self._act(lambda tx: inquiring.ask(self.desk, tx, ids, question, by))

    def pass_on(self, ids: Ids, colleague: str, reason: str, by: By) -> DecisionView:
        """Passes the approval to a colleague, named by address or name."""
        return self._act(lambda tx: hand_on(self.desk, tx, ids, colleague, reason, by))

    def take_back(self, ids: Ids, reason: str, by: By) -> DecisionView:
        """Takes the person's own decision back: everybody is asked again, or, when IT has it, the access ends."""
        return self._act(lambda tx: undoing.take_back(self.desk, tx, ids, reason, by))

    def _act(self, act: Callable[[Tx], DecisionView]) -> DecisionView:
        with telling(self.desk), self.desk.store.write() as tx:
            return act(tx)

    def _decision(self, view: DecisionView, said: Said, by: By, now: datetime) -> Decision:
        """What is recorded; raises DecisionRefused for what does not count."""
        request, approval, reason = view.file.request, view.approval, said.reason.strip()
        if said.verb == "approve":
            self._check_yes(request, approval, view.beneficiary, by)
        wanted = approval.reason_required or request.risk in self.desk.policy.reason_required
        if not reason and (said.verb == "reject" or wanted):
            raise DecisionRefused("Please write a reason: it goes to the requester and is kept with the decision.")
        return Decision(
            request.request_id,
            request.version,
            approval.slot,
            said.verb,
            by.person,
            reason,
            request.content_hash,
            now,
            by.via,
            by.assurance,
            self.desk.rulebook.version,
            until=self._until(view, said, now),
            checklist=self._answers(approval, said),
            standing=by.standing,
        )

    def _check_yes(self, request: AccessRequest, approval: Approval, beneficiary: Person, by: By) -> None:
        """How sure we have to be stands in the approval and in the rules: a row can be changed with SQL."""
        if not beneficiary.active:
            raise DecisionRefused(f"{beneficiary.name} no longer works here: please reject the request.")
        needed = (approval.assurance, self.desk.policy.assurance[request.risk])
        if not all(sure_enough(by.assurance, each) for each in needed):
            raise DecisionRefused("Please sign in first: we have to be sure that it is you.")

    def _until(self, view: DecisionView, said: Said, now: datetime) -> date | None:
        """The earlier last day that is agreed to; None when it is the one that stands already. More days end no earlier
        than what they prolong."""
        if said.verb != "approve" or said.until is None:
            return None
        file, tomorrow = view.file, self.desk.today(now) + timedelta(days=1)
        held = view.replaces if file.request.nature == "extension" else None
        if held and held.state == "active" and held.until and said.until <= held.until:
            day = in_words(held.until)
            raise DecisionRefused(f"Please choose a last day after {day}: it is given until then already.")
        if said.until < tomorrow:
            raise DecisionRefused(f"Please choose a last day from tomorrow on, {in_words(tomorrow)} or later.")
        if file.last_day and said.until > file.last_day:
            latest = in_words(file.last_day)
            raise DecisionRefused(f"Please choose a last day up to {latest}: you can shorten the time, not extend it.")
        return said.until if said.until != file.last_day else None

    def _answers(self, approval: Approval, said: Said) -> Mapping[str, str]:
        """The answers to the checklist; a yes needs each of them, and none of them with no."""
        given = {item: said.checklist.get(item, "") for item in approval.checklist}
        answers = {item: answer for item, answer in given.items() if answer in _ANSWERS}
        if said.verb == "approve" and len(answers) < len(given):
            raise DecisionRefused("Please answer each item of the checklist: yes, no, or not applicable.")
        if said.verb == "approve" and "no" in answers.values():
            raise DecisionRefused("An item of the checklist is answered with no: this cannot be approved.")
        return answers


def _chosen(view: DecisionView, names: Sequence[str]) -> tuple[Other, ...]:
    """The others of a view with these names; raises DecisionRefused when one of them is not there any more."""
    if gone := set(names) - {other.name for other in view.others}:
        raise DecisionRefused(f"{min(gone)} has changed meanwhile, so nothing was decided. Please look again.")
    return tuple(other for other in view.others if other.name in names)
