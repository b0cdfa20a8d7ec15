"""What keeps an open page up to date: the numbers beside its places, and the state of the request it shows."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from mailbot.services.queries.watching import Told, Watcher
from mailbot.web.frame.door import Door, SignedIn
from mailbot.web.frame.pages import Refused
from mailbot.web.requests.listing import sight
from mailbot.web.streams import Streams, events

RETRY = 5.0
STREAM = "text/event-stream"
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""A proxy that kept the pieces of a stream back until there are enough would keep the page from them."""


class LiveResponse(StreamingResponse):
    """A stream that counts among the open ones exactly as long as it is sent."""

    def __init__(self, streams: Streams, watcher: Watcher, told: Told, words: Callable[[Told], str]) -> None:
        super().__init__((), media_type=STREAM, headers=_HEADERS)
        self._streams, self._watcher, self._told, self._words = streams, watcher, told, words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._streams.joined(self._watcher, self._told) as stream:
            self.body_iterator = events(stream, self._words, RETRY)
            await super().__call__(scope, receive, send)


@dataclass(frozen=True)
class LivePages:
    """`/live`: a stream for who asks for one, as the script of every page does; the numbers once for anything else,
    so that a link scanner is not kept waiting, nor keeps a place."""

    door: Door
    streams: Streams

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/live", self.show, methods=("GET",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        watcher = Watcher(
            guest.session.session_id, guest.person.person_id, guest.roles, request.query_params.get("request", "")
        )
        if watcher.request and not self.streams.watching.may_follow(watcher.request, sight(guest)):
            raise Refused("absent")
        told = self.streams.watching.look([watcher]).get(watcher)
        if told is None:
            raise Refused("absent")
        if STREAM in request.headers.get("accept", ""):
            return LiveResponse(self.streams, watcher, told, self._words)
        return JSONResponse(self._facts(told), headers=_HEADERS)

    def _words(self, told: Told) -> str:
        return json.dumps(self._facts(told))

    def _facts(self, told: Told) -> dict[str, Any]:
        """The state comes as the pages write it: the same words, the same mark."""
        if not told.state:
            return {"counts": told.counts}
        shown = self.door.pages.services.renderer.page("live_state.html", {"state": told.state, "late": told.late})
        return {"counts": told.counts, "request": shown.strip()}
