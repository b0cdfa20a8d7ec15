"""Pages on loopback: an application served on a free port of 127.0.0.1, in its own thread."""

import socket
import threading
from typing import Self

import uvicorn
from fastapi import FastAPI

LOOPBACK = "127.0.0.1"


class LoopbackPages:
    """Serves one application; listens from the moment it is made, so that its address can be put into mails before."""

    def __init__(self, app: FastAPI) -> None:
        self._listening = socket.create_server((LOOPBACK, 0))
        self.url = f"http://{LOOPBACK}:{self._listening.getsockname()[1]}"
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
        self._thread = threading.Thread(
            target=self._server.run, args=([self._listening],), name="demo-pages", daemon=True
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._listening.close()
