"""The mailbox behind the port: list, fetch, file, wait."""

import threading
from collections.abc import Iterator, Sequence

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from mailbot.adapters.imap import filing
from mailbot.adapters.imap.connection import Account, Connection, number
from mailbot.adapters.imap.fetching import Fetching
from mailbot.adapters.imap.idling import idle
from mailbot.services.ports import Fetched, MailboxUnavailable, MailSource, Outcome, Tokens

IDLE_SECONDS = 240.0
"""One IDLE at most: routers forget silent connections, and a few servers stay mute in IDLE though mail arrives."""
POLL_SECONDS = 30.0
"""Between two looks where the server has no IDLE, or has refused it this often in a row:"""
MAX_REFUSALS = 3
PAUSE_SECONDS = 1.0
"""After a connection died in IDLE, so that a server which always hangs up is not called in a tight loop."""
LISTED = 50_000
"""Mails that one SEARCH is about: imaplib gives up on a line of more than a million bytes."""


class ImapMailbox:
    """One inbox and its three folders. Mails over `size_cap` bytes are fetched without their body.

    `answer_seconds` is how long the server may take over one answer; with `tokens` no password is used. ValueError for
    plain text to another machine.
    """

    def __init__(
        self,
        host: str,
        port: int,
        user: str,
        password: str,
        tls: bool = True,
        inbox: str = "INBOX",
        size_cap: int = 25_000_000,
        answer_seconds: float = 60.0,
        tokens: Tokens | None = None,
    ) -> None:
        account = Account(host, port, user, password, tls, inbox, answer_seconds, tokens)
        self.name = account.name
        self._inbox = inbox
        self._connection = Connection(account)
        self._fetching = Fetching(self._connection, size_cap)
        self._idle_refusals = 0
        self._woken = threading.Event()

    def listing(self) -> list[MailSource]:
        """Every mail in the inbox, oldest first; after a change of UIDVALIDITY they are all new sources."""
        with self._connection.session() as client:
            lying = self._connection.select(client)
            uids = sorted(number(uid) for some in _ranges(lying) for uid in client.search(["UNDELETED", *some]))
        return [MailSource(self.name, self._inbox, self._connection.uidvalidity, uid) for uid in uids]

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The named mails; sizes are asked first, so that no giant is ever loaded."""
        return self._fetching.mails(sources)

    def file(self, source: MailSource, outcome: Outcome) -> bool:
        """Moves one mail into the folder of its outcome; False when it no longer lies in the inbox."""
        with self._connection.session() as client:
            if not self._connection.holds(source):
                return False
            return filing.move(client, source.uid, outcome, lambda: self._connection.select(client))

    def wait(self, seconds: float) -> None:
        """Until the server hints at a change, `wake()` is called, or the time is over. Never raises."""
        try:
            with self._connection.session() as client:
                self._wait(client, seconds)
        except MailboxUnavailable:
            self._woken.wait(min(seconds, PAUSE_SECONDS))  # the next call connects again, and says what is wrong
        self._woken.clear()

    def wake(self) -> None:
        """Ends `wait` within about a second; may be called from any thread."""
        self._woken.set()

    def close(self) -> None:
        """Logs out."""
        self._connection.close()

    def _wait(self, client: IMAPClient, seconds: float) -> None:
        if self._idle_refusals >= MAX_REFUSALS or not client.has_capability("IDLE"):
            self._woken.wait(min(seconds, POLL_SECONDS))
            return
        try:
            idle(client, min(seconds, IDLE_SECONDS), self._woken)
            self._idle_refusals = 0
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            self._idle_refusals += 1
            raise


def _ranges(lying: int) -> Iterator[list[str]]:
    """Search keys that are about all the mails together: none for a few, and LISTED at a time for very many."""
    if lying <= LISTED:
        yield []
        return
    for first in range(1, lying + 1, LISTED):
        yield [f"{first}:{min(first + LISTED - 1, lying)}"]
