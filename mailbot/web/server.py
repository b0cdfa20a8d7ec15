"""The web server in a thread of its own."""

import logging
import socket
from collections.abc import Callable
from functools import cached_property
from typing import Any

import uvicorn

log = logging.getLogger(__name__)


class Server:
    """Serves the pages (web.create_app) until it is stopped. They are made when it starts: who only looks once for mail
    needs none. No access log: the path of a page is the key to it."""

    def __init__(self, make_app: Callable[[], Any], host: str, port: int) -> None:
        self._make_app = make_app
        self._where = (host, port)
        self._server = uvicorn.Server(
            uvicorn.Config(
                lambda: self.app,
                factory=True,
                access_log=False,
                log_config=None,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=10,
            )
        )

    @cached_property
    def app(self) -> Any:
        """The pages."""
        return self._make_app()

    def run(self) -> None:
        """Returns when it was stopped, or at once when the address cannot be had (which is logged)."""
        host, port = self._where
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            listening = socket.create_server(self._where, family=family)
        except OSError as error:
            log.error("the pages cannot listen on %s port %s: %s; set another web.port", host, port, error.strerror)
            return
        with listening:
            self._server.run(sockets=[listening])

    def stop(self) -> None:
        """Asks the server to end after the requests it is answering, of which none goes on for ever."""
        self.app.state.stop()
        self._server.should_exit = True
