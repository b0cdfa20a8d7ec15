"""Real IMAP servers to read from: pymap everywhere, and Dovecot where it is installed."""

from collections.abc import Callable, Iterator

import pytest
from imap_servers import DOVECOT, Line, Server, dovecot

from mailbot.demo.servers import ImapServer


@pytest.fixture(scope="session")
def dovecot_mailboxes() -> Iterator[Callable[[], Server]]:
    """A Dovecot that has a new, empty mailbox for whoever asks."""
    with dovecot() as mailboxes:
        yield mailboxes


@pytest.fixture(params=["pymap", *(["dovecot"] if DOVECOT else [])])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """An empty mailbox, on each kind of server in turn."""
    if request.param == "dovecot":
        yield request.getfixturevalue("dovecot_mailboxes")()
        return
    with ImapServer("access@larkspur.example") as pymap:
        yield Server(pymap.host, pymap.port, pymap.user, pymap.password)


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    """A line to that server which can be disturbed."""
    with Line(server) as line:
        yield line
