"""Answering with a file that somebody takes away."""

from collections.abc import Mapping
from typing import get_args

from fastapi.responses import Response, StreamingResponse

from mailbot.services.exporting import TYPES, Exports, Form, pieces
from mailbot.services.queries import Export
from mailbot.web.door import Door, Guest
from mailbot.web.pages import Refused


def taken(door: Door, guest: Guest, export: Export, form: str, what: str, filters: Mapping[str, str]) -> Response:
    """The list as a file of this form (`csv` or `xlsx`), noted in the trail; raises Refused for another form."""
    workbooks = door.pages.services.workbooks
    kind: Form | None = next((known for known in get_args(Form) if known == form), None)
    if kind is None or workbooks is None:
        raise Refused("absent")
    file = Exports(door.desk, workbooks).made(export, kind, what, filters, guest.person.person_id)
    day = door.desk.today(door.desk.now())
    name = f"{what.replace(' ', '-')}-{day.isoformat()}.{kind}"
    return StreamingResponse(
        pieces(file), media_type=TYPES[kind], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
