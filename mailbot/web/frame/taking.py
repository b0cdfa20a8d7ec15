"""Answering with a file that somebody takes away."""

from collections.abc import Mapping
from typing import get_args

from fastapi.responses import Response

from mailbot.services.queries.exporting import TYPES, Exports, Form
from mailbot.services.queries.rows import Export
from mailbot.web.frame.door import Door, Guest
from mailbot.web.frame.download import Download
from mailbot.web.frame.pages import Refused


def taken(door: Door, guest: Guest, export: Export, form: str, what: str, filters: Mapping[str, object]) -> Response:
    """The list as a file of this form (`csv` or `xlsx`), noted in the trail; raises Refused for another form."""
    workbooks = door.pages.services.workbooks
    kind: Form | None = next((known for known in get_args(Form) if known == form), None)
    if kind is None or workbooks is None:
        raise Refused("absent")
    pieces = Exports(door.desk, workbooks).leaving(export, kind, what, filters, guest.person.person_id)
    day = door.desk.today(door.desk.now())
    return Download(pieces, f"{what.replace(' ', '-')}-{day.isoformat()}.{kind}", TYPES[kind])
