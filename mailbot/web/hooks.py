"""Where the mail provider posts what became of our mail: a message proves itself by its signature."""

import logging
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import PlainTextResponse, Response

from mailbot.services.outbox.deliveries import Deliveries
from mailbot.services.ports import HookRefused
from mailbot.web.frame.guard import SIGNED, read_body
from mailbot.web.frame.parts import WebServices

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Posted:
    """A body with the headers that prove it."""

    body: bytes
    headers: dict[str, str]


async def _posted(request: Request) -> Posted:
    return Posted(await read_body(request), dict(request.headers))


@dataclass(frozen=True)
class HookDoor:
    """POST /hooks/resend; there is no such path unless the settings have a secret for it."""

    services: WebServices
    deliveries: Deliveries

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(f"{SIGNED}resend", self.take, methods=["POST"])
        return router

    def take(self, posted: Annotated[Posted, Depends(_posted)]) -> Response:
        """204 when it was heard, also when there is nothing to do about it: any other answer has it sent again."""
        try:
            done = self.deliveries.take(posted.body, posted.headers)
        except HookRefused as refused:
            log.warning("a message to the webhook was refused: %s", refused)
            return PlainTextResponse("refused: no valid signature of the last five minutes\n", 400)
        log.info("the mail provider tells: %s", done)
        self.services.changed()
        return Response(status_code=204)
