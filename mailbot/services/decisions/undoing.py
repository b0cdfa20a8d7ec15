"""Taking one's own decision back: everybody is asked again on a new version; when IT has the task, the access ends."""

from mailbot.core import workflow
from mailbot.core.audit import AuditValue, Private, Tag
from mailbot.core.register import AccessRequest, RequestFile, Task
from mailbot.services.decisions.acting import By, DecisionRefused, Ids, check_person, read_view, told, view_after
from mailbot.services.decisions.view import DecisionView, Standing
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.fulfilment.revoking import recalled, revoke
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import Recall, Tx
from mailbot.services.requests import afterwards
from mailbot.services.requests.anew import another_version
from mailbot.services.requests.withdrawing import tell_it
from mailbot.services.routing.conflicts import held_against
from mailbot.services.routing.inplace import ends_anyway, on_its_way, the_same

_WITH_IT = ("exported", "done")


def take_back(desk: Desk, tx: Tx, ids: Ids, reason: str, by: By) -> DecisionView:
    """Takes back what the holder of a link has decided. Raises DecisionRefused."""
    file, view, decided = read_view(desk, tx, ids, Standing.DECIDED)
    if not decided or view.decision is None:
        return view
    check_person(desk, file, view.approval, by.person)
    if not view.may_take_back:
        raise DecisionRefused("It is too late: this request has ended, or the decision is taken back already.")
    reason = told(reason, "Please write why: it goes to the requester and to those who are asked again.")
    now, request = desk.now(), file.request
    ends = file.task is not None and file.task.state in _WITH_IT
    if not ends:
        _check_comes_back(desk, tx, request)
    recall = Recall(request.request_id, request.version, view.approval.slot, by.person, now, reason)
    tx.add_recall(recall)
    facts: dict[str, AuditValue] = {"slot": recall.slot, "reason": Private(reason)}
    records.move(tx, request, Tag.REQUEST_REOPENED, by.person, now, facts)
    if file.task and ends:
        _end(desk, tx, file, file.task, recall)
    else:
        tx.close_approvals(request.request_id, request.version)
        _ask_again(desk, tx, file, recall)
    afterwards.undone(desk, tx, file, desk.name(by.person), reason, now, ends=ends, again=not ends)
    return view_after(desk, tx, ids)


def _check_comes_back(desk: Desk, tx: Tx, request: AccessRequest) -> None:
    """Nobody is asked again for somebody who has left; what has ended does not come back beside what took its place,
    nor past the appeal's final no."""
    if not desk.person(request.beneficiary).active:
        raise DecisionRefused(f"{desk.name(request.beneficiary)} no longer works here.")
    if request.state != "rejected":
        return
    if other := on_its_way(tx, request):
        raise DecisionRefused(f"{other.request_id} asks for this anew by now: please decide there.")
    for appeal in tx.following(request.request_id):
        if appeal.state == "rejected":
            raise DecisionRefused(f"It was appealed against in {appeal.request_id}, and the no to that is final.")
    for grant in the_same(desk, tx, request.beneficiary, request, desk.now()):
        if grant.grant_id != request.replaces and not ends_anyway(tx, grant):
            raise DecisionRefused(f"{grant.request_id} gave them this by now.")


def _end(desk: Desk, tx: Tx, file: RequestFile, task: Task, recall: Recall) -> None:
    """IT has the task: what it has set up is taken away, what it has not set up yet as soon as it has."""
    if task.state == "done":
        held = next((row for row in tx.held(task.person) if row.task_id == task.task_id), None)
        if held is None:
            raise DecisionRefused("It is too late: this access has ended already.")
        revoke(desk, tx, held, recalled(desk, recall), recall.taken_by, recall.taken_at)
    else:
        tell_it(desk, tx, task, recalled(desk, recall), recall.taken_at)
    _tell(desk, tx, file, recall, ends=True)


def _ask_again(desk: Desk, tx: Tx, file: RequestFile, recall: Recall) -> None:
    """The same content as a new version, routed by the rules of today, with the conflicts of today."""
    now, request = recall.taken_at, file.request
    if file.task and (file.task.state, Tag.TASK_CANCELLED) in workflow.TASK:
        by = desk.name(recall.taken_by)
        records.close_task(tx, file.task, Tag.TASK_CANCELLED, by, "an approval was taken back", now)
    again, refused = another_version(desk, tx, held_against(desk, tx, request, now), recall.taken_by, now)
    settle_around(desk, tx, again.request, now)
    _tell(desk, tx, again, recall, ends=False, refused=refused)


def _tell(desk: Desk, tx: Tx, file: RequestFile, recall: Recall, ends: bool, refused: str = "") -> None:
    facts = {
        "by": desk.name(recall.taken_by),
        "reason": lines.unlinked(recall.reason),
        "ends": ends,
        "refused": refused,
    }
    tell_people(desk, tx, file, "taken_back", facts, recall.taken_at)
