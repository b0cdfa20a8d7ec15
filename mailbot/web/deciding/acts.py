"""What an approver can do on the decision page: one row for each act, and what its form must have."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from mailbot.core.register import Verb
from mailbot.services.decisions import LONGEST_REASON, By, Decisions, DecisionView, Said, Standing
from mailbot.web.deciding.visit import Visit
from mailbot.web.frame.guard import Form
from mailbot.web.frame.showing import number, typed_number


@dataclass(frozen=True)
class Act:
    """One act: in which standing it can be done, what it does, and whether `after` shows that this very form did it."""

    do: Callable[[Decisions, Visit, Form, By], DecisionView]
    was_done: Callable[[DecisionView, Form], bool]
    on: Standing = Standing.OPEN


def _decides(verb: Verb) -> Act:
    def do(decisions: Decisions, visit: Visit, form: Form, by: By) -> DecisionView:
        said = Said(verb, form.text("reason"), _last_day(form), checklist_answers(visit, form))
        return decisions.decide(visit.ids, said, by, form.all("also"))

    def was_done(after: DecisionView, form: Form) -> bool:
        taken = after.decision
        return taken is not None and (taken.verb, taken.reason) == (verb, form.text("reason"))

    return Act(do, was_done)


ACTS: Mapping[str, Act] = {
    "approve": _decides("approve"),
    "reject": _decides("reject"),
    "ask": Act(
        lambda decisions, visit, form, by: decisions.ask(visit.ids, form.text("reason"), by),
        lambda after, form: after.standing is Standing.OPEN,
    ),
    "pass": Act(
        lambda decisions, visit, form, by: decisions.pass_on(
            visit.ids, form.text("colleague"), form.text("reason"), by
        ),
        lambda after, form: after.standing is Standing.PASSED_ON,
    ),
    "undo": Act(
        lambda decisions, visit, form, by: decisions.take_back(visit.ids, form.text("reason"), by),
        lambda after, form: not after.may_take_back,
        on=Standing.DECIDED,
    ),
}
"""By the value of the form's field `verb`."""


def checklist_answers(visit: Visit, form: Form) -> dict[str, str]:
    """What the form answers to each item of the checklist; empty where it answers nothing."""
    return {item: form.text(f"check-{item}") for item, _ in visit.view.checklist}


def mistake_in(visit: Visit, form: Form) -> str:
    """What is missing in a form before it can count as a person's own act; empty when nothing is."""
    expected = number(visit.view.file.request.request_id)
    if visit.number_needed and typed_number(form.text("number")) != expected:
        return f"Please type the number of the request, {expected}: it shows that a person decides."
    if len(form.text("reason")) > LONGEST_REASON:
        return f"Please shorten the reason to {LONGEST_REASON} characters."
    if form.text("last_day") and form.text("verb") == "approve" and _last_day(form) is None:
        return "Please write the last day as year-month-day, for example 2027-03-31."
    if set(form.all("also")) - {row.name for row in visit.others}:
        return "One of the ticked requests has changed meanwhile. Please look again."
    return ""


def _last_day(form: Form) -> date | None:
    try:
        return date.fromisoformat(form.text("last_day"))
    except ValueError:
        return None
