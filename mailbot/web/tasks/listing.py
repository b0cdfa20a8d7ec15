"""IT's list of tasks and its files; several tasks are marked at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.register import Task
from mailbot.core.roles import Role
from mailbot.services.fulfilment.tasks import TaskList, Tasks
from mailbot.services.ports import Batch
from mailbot.web.frame.browser import ours
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.tasks import marking
from mailbot.web.tasks.filtering import TO_DO, Asked, mark, written

READ: tuple[Role, ...] = ("it", "auditor", "access_office", "admin")
ACT: tuple[Role, ...] = ("it",)


@dataclass(frozen=True)
class TaskPages:
    """Who reads sees the same as IT, and no form."""

    door: Door

    @property
    def tasks(self) -> Tasks:
        return Tasks(self.door.pages.services.fulfilment)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/tasks", self.show, *READ)
        self.door.add(router, "/tasks/mark", self.mark, *ACT, methods=("POST",))
        self.door.add(router, "/tasks/files", self.files, *READ)
        self.door.add(router, "/tasks/files/{batch}", self.download, *READ)
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        return self._list(guest, request.query_params, Form({}), "")

    def _list(self, guest: Guest, query: Mapping[str, str], form: Form, mistake: str) -> Response:
        asked, after = Asked.read(query), mark(query.get("after", ""))
        found = self.tasks.page(asked.filter(self.door.desk.catalog, self.door.desk.now()), after)
        facts = {
            "asked": asked,
            "systems": self.door.desk.catalog.systems,
            "files": [self._proved(row) for row in self.tasks.todays()],
            "today": self.door.desk.today(self.door.desk.now()),
            "rows": [self._row(guest, task, found, form) for task in found.tasks],
            "here": asked.url("/tasks", after),
            "first": asked.url("/tasks") if after else "",
            "further": asked.url("/tasks", found.further) if found.further else "",
            "acts": guest.is_any(*ACT),
            "mistake": mistake,
            "longest_note": marking.LONGEST_NOTE,
            **{name: form.text(name) for name in ("outcome", "note")},
        }
        return self.door.page(guest, "tasks/tasks", facts, 422 if mistake else 200)

    def _row(self, guest: Guest, task: Task, found: TaskList, form: Form) -> dict[str, Any]:
        untold = task.task_id in found.untold
        return {
            "task": task,
            "what": task.what,
            "person": self.door.desk.name(task.person),
            "days": (self.door.desk.now() - task.approved_at).days,
            "untold": untold,
            "at_once": task.task_id in found.at_once,
            "note": found.notes.get(task.task_id, ""),
            "may_mark": guest.is_any(*ACT) and task.state in TO_DO and not untold,
            "ticked": task.task_id in form.all("task"),
        }

    def mark(self, guest: SignedIn, form: PostedForm) -> Response:
        back = ours(form.text("back"))
        if not back.startswith("/tasks"):
            back = "/tasks"
        if mistake := marking.mistake(form):
            return self._list(guest, dict(parse_qsl(back.partition("?")[2])), form, mistake)
        chosen, outcome = list(dict.fromkeys(form.all("task"))), marking.outcome(form)
        services = self.door.pages.services
        problems = services.fulfilment.finish(
            chosen, outcome, guest.person.name, form.text("note"), guest.person.person_id
        )
        services.changed()
        marked = len(chosen) - len(problems)
        facts: Facts = {"outcome": outcome, "marked": marked, "problems": problems, "back": back, "of": ""}
        return self.door.page(guest, "tasks/tasks_marked", facts, 200 if marked else 409)

    def files(self, guest: SignedIn, request: Request) -> Response:
        before = mark(request.query_params.get("after", ""))
        found = self.tasks.files(before)
        facts: Facts = {
            "files": found.files,
            "first": "/tasks/files" if before else "",
            "further": "/tasks/files?" + urlencode({"after": written(found.further)}) if found.further else "",
        }
        return self.door.page(guest, "tasks/task_files", facts)

    def download(self, guest: SignedIn, batch: str) -> Response:
        found = self.tasks.file(batch)
        if found is None:
            raise Refused("absent")
        made, data, source = found
        if source == "lost":
            return self.door.page(guest, "tasks/task_file_lost", {"file": made}, 409)
        named = {"Content-Disposition": f'attachment; filename="tasks-{made.batch}.csv"'}
        return Response(data, media_type="text/csv; charset=utf-8", headers=named)

    def _proved(self, made: Batch) -> dict[str, Any]:
        found = self.tasks.file(made.batch)
        return {"file": made, "source": found[2] if found else "lost"}
