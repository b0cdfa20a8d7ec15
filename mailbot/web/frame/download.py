"""A file that a browser saves, piece by piece."""

from collections.abc import Generator

from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class Download(StreamingResponse):
    """Sends the pieces as they are made; whether all of them are sent or not, the maker is closed in the end."""

    def __init__(self, pieces: Generator[bytes, None, None], name: str, media_type: str) -> None:
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        super().__init__(pieces, headers=headers, media_type=media_type)
        self._pieces = pieces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._pieces.close()
