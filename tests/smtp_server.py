"""A mail server for tests, on a port of this machine that is free."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller


class _FreePort(Controller):
    """Listens on a port that the system chooses."""

    def _create_server(self) -> Any:
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        return self.loop.create_server(self._factory_invoker, sock=listening, ssl=self.ssl_context)


@contextmanager
def listening(handler: object, **settings: Any) -> Iterator[int]:
    """A server that asks `handler` what to say, as aiosmtpd does; yields its port."""
    controller = _FreePort(handler, hostname="127.0.0.1", ident="test", **settings)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop(no_assert=True)
