"""The page where IT tells what became of the tasks of one file."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.core.register import Task
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.showing import number, typed_number
from mailbot.web.tasks import marking
from mailbot.web.tasks.filtering import TO_DO
from mailbot.web.tasks.marking import LONGEST_NOTE


@dataclass(frozen=True)
class BatchPages:
    """Lists the tasks of one file with nothing preselected; the link went to IT's address only.

    The typed number keeps out mail scanners that fill in forms: a task marked by one would falsify the register.
    """

    pages: Pages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/t/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/t/{token}", self.finish, methods=["POST"])
        return router

    def show(self, token: str) -> Response:
        batch, tasks = self._tasks(token)
        return self._form(token, batch, tasks, Form({}), "")

    def finish(self, token: str, form: PostedForm) -> Response:
        batch, tasks = self._tasks(token)
        if mistake := _mistake(batch, tasks, form):
            return self._form(token, batch, tasks, form, mistake)
        outcome = marking.outcome(form)
        chosen = list(dict.fromkeys(form.all("task")))
        problems = self.pages.services.fulfilment.finish(chosen, outcome, form.text("by"), form.text("note"))
        self.pages.services.changed()
        marked = len(chosen) - len(problems)
        facts = {"outcome": outcome, "marked": marked, "problems": problems, "back": f"/t/{token}", "of": batch}
        return self.pages.page("tasks/tasks_marked", facts, 200 if marked else 409)

    def _tasks(self, token: str) -> tuple[str, tuple[Task, ...]]:
        batch = str(self.pages.ids("task", token)["b"])
        tasks = self.pages.services.fulfilment.batch_view(batch)
        if not tasks:
            raise Refused("unknown")
        return batch, tasks

    def _form(self, token: str, batch: str, tasks: Sequence[Task], form: Form, mistake: str) -> Response:
        rows = [self._row(task, form) for task in tasks]
        facts = {
            "link": token,
            "batch": batch,
            "to_do": [row for row in rows if row["state"] in TO_DO],
            "closed": [row for row in rows if row["state"] not in TO_DO],
            "mistake": mistake,
            "longest_note": LONGEST_NOTE,
            "number": number(batch),
            **{name: form.text(name) for name in ("outcome", "by", "note")},
        }
        return self.pages.page("tasks/batch", facts, 422 if mistake else 200)

    def _row(self, task: Task, form: Form) -> dict[str, object]:
        return {
            "task_id": task.task_id,
            "state": task.state,
            "kind": task.kind,
            "what": task.what,
            "person": self.pages.services.fulfilment.desk.name(task.person),
            "groups": task.groups,
            "until": task.until,
            "days": task.days,
            "conditions": list(task.conditions),
            "cause": task.cause,
            "request": task.request_id,
            "done_at": task.done_at,
            "done_by": task.done_by,
            "note": task.note,
            "ticked": task.task_id in form.all("task"),
        }


def _mistake(batch: str, tasks: Sequence[Task], form: Form) -> str:
    """What is missing in the form; a task of another file is never taken. Empty when all is there."""
    if missing := marking.mistake(form, {task.task_id for task in tasks}):
        return missing
    if not form.text("by"):
        return "Please write your name: it is kept with the tasks."
    if len(form.text("by")) > LONGEST_NOTE:
        return f"Please shorten your name to {LONGEST_NOTE} characters."
    if typed_number(form.text("number")) != number(batch):
        return f"Please type the number {number(batch)}: it shows that a person marks the tasks."
    return ""
