"""The page of one task: what is to be done for whom, what was ticked off, how a credential was handed over."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.fulfilment.tasks import TaskRefused, Tasks, TaskView
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.tasks import marking
from mailbot.web.tasks.filtering import TO_DO
from mailbot.web.tasks.listing import ACT, READ

Part = Literal["", "ticks", "hand_over", "outcome"]


@dataclass(frozen=True)
class OneTaskPages:
    """Who acts gets the forms. Each act is by whoever is signed in; no field takes a credential."""

    door: Door

    @property
    def tasks(self) -> Tasks:
        return Tasks(self.door.pages.services.fulfilment)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/tasks/{task_id}", self.show, *READ)
        for path, act in (("ticks", self.tick), ("hand-over", self.hand_over), ("outcome", self.finish)):
            self.door.add(router, f"/tasks/{{task_id}}/{path}", act, *ACT, methods=("POST",))
        return router

    def show(self, guest: SignedIn, task_id: str) -> Response:
        return self._page(guest, task_id, Form({}), "", "")

    def tick(self, guest: SignedIn, task_id: str, form: PostedForm) -> Response:
        self._view(task_id)
        if not (items := form.all("item")):
            return self._page(guest, task_id, form, "ticks", "Please tick what you have looked at.")
        try:
            self.tasks.tick(task_id, items, guest.person)
        except TaskRefused as refused:
            return self._page(guest, task_id, form, "ticks", str(refused))
        return self._back(task_id)

    def hand_over(self, guest: SignedIn, task_id: str, form: PostedForm) -> Response:
        self._view(task_id)
        try:
            expires = date.fromisoformat(form.text("expires_on")) if form.text("expires_on") else None
            self.tasks.hand_over(task_id, form.text("method"), expires, guest.person)
        except TaskRefused as refused:
            return self._page(guest, task_id, form, "hand_over", str(refused))
        except ValueError:
            return self._page(guest, task_id, form, "hand_over", "Please write the day like 2026-12-31.")
        return self._back(task_id)

    def finish(self, guest: SignedIn, task_id: str, form: PostedForm) -> Response:
        self._view(task_id)
        form = Form({**form.values, "task": [task_id]})
        if mistake := marking.mistake(form):
            return self._page(guest, task_id, form, "outcome", mistake)
        services, me = self.door.pages.services, guest.person
        by = (me.name, form.text("note"), me.person_id)
        if problems := services.fulfilment.finish([task_id], marking.outcome(form), *by):
            return self._page(guest, task_id, form, "outcome", problems[0])
        return self._back(task_id)

    def _back(self, task_id: str) -> Response:
        self.door.pages.services.changed()
        return self.door.pages.back_to(f"/tasks/{task_id}")

    def _view(self, task_id: str) -> TaskView:
        view = self.tasks.view(task_id)
        if view is None:
            raise Refused("absent")
        return view

    def _page(self, guest: Guest, task_id: str, form: Form, part: Part, mistake: str) -> Response:
        view, desk = self._view(task_id), self.door.desk
        acts = guest.is_any(*ACT) and not view.untold
        facts: Facts = {
            "view": view,
            "task": view.task,
            "what": view.task.what,
            "name_of": desk.name,
            "approved_by": view.approved_by,
            "provisioning": desk.policy.provisioning,
            "may_note": acts and view.task.state != "cancelled",
            "may_mark": acts and view.task.state in TO_DO,
            "part": part,
            "mistake": mistake,
            "longest_note": marking.LONGEST_NOTE,
            "items": form.all("item"),
            **{name: form.text(name) for name in ("outcome", "note", "method", "expires_on")},
        }
        return self.door.page(guest, "tasks/task", facts, 422 if mistake else 200)
