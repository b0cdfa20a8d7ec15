"""Telling people what became of a request."""

from collections.abc import Mapping
from datetime import datetime

from mailbot.core.register import RequestFile
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Tx


def tell_people(desk: Desk, tx: Tx, file: RequestFile, kind: str, facts: Mapping[str, object], now: datetime) -> None:
    """Tells the requester in their own thread, and the beneficiary when that is somebody else."""
    request = file.request
    why_you = "You get this because the request is yours or for you."
    for person in dict.fromkeys((request.requester, request.beneficiary)):
        tell(desk, tx, file, person, kind, {"why_you": why_you, **facts}, now)


def tell(
    desk: Desk, tx: Tx, file: RequestFile, person: str, kind: str, facts: Mapping[str, object], now: datetime
) -> None:
    """Tells one person about a request, unless they have left; the requester in their own thread."""
    request = file.request
    if not desk.person(person).active:
        return
    desk.notices.queue(
        tx,
        kind,
        "outcome",
        desk.person(person).email,
        {"line": lines.line(desk, file, person), **facts},
        dedupe_key=f"{kind}:{request.request_id}:{request.version}:{person}:{now.isoformat()}",
        at=now,
        thread=tx.thread(request.thread_id) if person == request.requester else None,
        request_id=request.request_id,
    )
