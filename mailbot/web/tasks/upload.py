"""IT's file comes back by a page: looked at first, applied by a second click."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.types import Message

from mailbot.services.fulfilment.returning import SheetReading
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, form_reader, read_body
from mailbot.web.tasks.listing import ACT

LARGEST_FILE = 2 * 1024 * 1024
"""Bytes; as many tasks as a file of ours holds, with much to say about each."""

LARGEST_UPLOAD = LARGEST_FILE + 16 * 1024
_LARGEST_RETURN = LARGEST_FILE * 2


@dataclass(frozen=True)
class Uploaded:
    """A file as a browser sent it; without name and bytes when none was chosen."""

    name: str = ""
    data: bytes = b""


async def _uploaded(request: Request) -> Uploaded:
    """Reads no further than the limit, and only then takes the form apart."""
    body = await read_body(request, LARGEST_UPLOAD)

    async def again() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    try:
        async with Request(request.scope, again).form(max_files=1, max_fields=4) as form:
            file = form.get("file")
            if isinstance(file, UploadFile):
                return Uploaded((file.filename or "")[:120], await file.read())
    except HTTPException:  # no form of ours
        pass
    return Uploaded()


SentFile = Annotated[Uploaded, Depends(_uploaded)]
SentBack = Annotated[Form, Depends(form_reader(_LARGEST_RETURN))]


@dataclass(frozen=True)
class UploadPages:
    """The bytes travel through the page of the preview and back, so that nothing is kept of what is not applied. Their
    SHA-256 and the state of each task go with them: what is applied is what was looked at."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/tasks/upload", self.show, *ACT)
        self.door.add(router, "/tasks/upload", self.preview, *ACT, methods=("POST",))
        self.door.add(router, "/tasks/upload/apply", self.apply, *ACT, methods=("POST",))
        return router

    def show(self, guest: SignedIn) -> Response:
        return self._form(guest, "")

    def _form(self, guest: Guest, mistake: str) -> Response:
        facts: Facts = {"mistake": mistake, "largest": LARGEST_FILE // 1024 // 1024}
        return self.door.page(guest, "tasks/task_upload", facts, 422 if mistake else 200)

    def preview(self, guest: SignedIn, sent: SentFile) -> Response:
        if not sent.data:
            return self._form(guest, "Please choose the file.")
        if sent.data.startswith(b"PK"):
            return self._form(guest, f"{sent.name} is an Excel workbook. Please save it as CSV and choose that file.")
        try:
            reading = self.door.pages.services.fulfilment.preview(sent.data)
        except ValueError as error:
            return self._form(guest, f"{sent.name}: {error}.")
        return self.door.page(guest, "tasks/task_preview", self._facts(sent, reading))

    def _facts(self, sent: Uploaded, reading: SheetReading) -> Facts:
        news = [row for row in reading.rows if row.news and row.task]
        return {
            "name": sent.name,
            "reading": reading,
            "news": news,
            "same": [row for row in reading.rows if not row.news and not row.wrong],
            "wrong": [row for row in reading.rows if row.wrong],
            "name_of": self.door.desk.name,
            "data": base64.urlsafe_b64encode(sent.data).decode(),
            "sha256": hashlib.sha256(sent.data).hexdigest(),
            "seen": " ".join(f"{row.named}={row.task.state}" for row in news if row.task),
        }

    def apply(self, guest: SignedIn, form: SentBack) -> Response:
        try:
            data = base64.b64decode(form.text("data"), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            data = b""
        if not data or hashlib.sha256(data).hexdigest() != form.text("sha256"):
            return self._form(guest, "The file did not come back as it was shown. Please choose it again.")
        services = self.door.pages.services
        try:
            taken = services.fulfilment.take(data, guest.person, _seen(form.text("seen")))
        except ValueError as error:
            return self._form(guest, f"{error}.")
        services.changed()
        facts: Facts = {"taken": taken, "name": form.text("name")[:120]}
        return self.door.page(guest, "tasks/task_applied", facts, 200 if taken.applied or not taken.problems else 409)


def _seen(text: str) -> Mapping[str, str]:
    """The state in which the preview showed each task: `T-00001=exported T-00002=failed`."""
    return dict(part.split("=", 1) for part in text.split() if "=" in part)
