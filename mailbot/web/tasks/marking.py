"""A form on which somebody says what became of tasks: the same on IT's link and on IT's pages."""

from collections.abc import Collection

from mailbot.services.fulfilment.closing import TaskOutcome
from mailbot.web.frame.guard import Form

LONGEST_NOTE = 500


def outcome(form: Form) -> TaskOutcome:
    """What the form says; only to be asked once `mistake` has found nothing."""
    return "done" if form.text("outcome") == "done" else "failed"


def mistake(form: Form, there: Collection[str] | None = None) -> str:
    """What is missing in the form, in words; empty when all is there. A task beside `there` is never taken."""
    chosen = form.all("task")
    if not chosen:
        return "Please tick the tasks you mean."
    if there is not None and not set(chosen) <= set(there):
        return "A ticked task is not in this file. Please load the page again."
    if form.text("outcome") not in ("done", "failed"):
        return "Please say whether the ticked tasks are done or could not be done."
    if form.text("outcome") == "failed" and not form.text("note"):
        return "Please note why it could not be done: the requester is told."
    if len(form.text("note")) > LONGEST_NOTE:
        return f"Please shorten the note to {LONGEST_NOTE} characters."
    return ""
