"""The mailbox behind the port: list, fetch, file, wait."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC
from itertools import islice

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from mailbot.adapters.imap import filing
from mailbot.adapters.imap.connection import Account, Connection
from mailbot.adapters.imap.idling import idle
from mailbot.services.ports import Fetched, MailboxUnavailable, MailSource, Outcome, Tokens

IDLE_SECONDS = 240.0
"""One IDLE at most: routers forget silent connections, and a few servers stay mute in IDLE though mail arrives."""
POLL_SECONDS = 30.0
"""Between two looks where the server has no IDLE, or has refused it this often in a row:"""
MAX_REFUSALS = 3
PAUSE_SECONDS = 1.0
"""After a connection died in IDLE, so that a server which always hangs up is not called in a tight loop."""
HEADER_BYTES = 262_144
BATCH = 50
BATCH_BYTES = 8_000_000


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
        folders: tuple[str, str, str] = ("Done", "Review", "Failed"),
        size_cap: int = 25_000_000,
        answer_seconds: float = 60.0,
        tokens: Tokens | None = None,
    ) -> None:
        account = Account(host, port, user, password, tls, inbox, answer_seconds, tokens)
        self.name = account.name
        self._inbox = inbox
        self._connection = Connection(account)
        self._folders: dict[Outcome, str] = dict(zip(("done", "review", "failed"), folders, strict=True))
        self._size_cap = size_cap
        self._idle_refusals = 0
        self._woken = threading.Event()

    def listing(self) -> list[MailSource]:
        """Every mail in the inbox, oldest first; after a change of UIDVALIDITY they are all new sources."""
        with self._connection.session() as client:
            self._connection.select(client)
            uids = sorted(client.search(["UNDELETED"]))
        return [MailSource(self.name, self._inbox, self._connection.uidvalidity, uid) for uid in uids]

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The named mails; sizes are asked first, so that no giant is ever loaded."""
        remaining = iter(sources)
        while batch := list(islice(remaining, BATCH)):
            with self._connection.session() as client:
                known = {source.uid: source for source in batch if self._is_current(source)}
                facts = client.fetch(list(known), ["RFC822.SIZE", "INTERNALDATE"]) if known else {}
            for uids in self._portions({uid: facts[uid][b"RFC822.SIZE"] for uid in sorted(facts)}):
                yield from self._bodies([known[uid] for uid in uids], facts)

    def file(self, source: MailSource, outcome: Outcome) -> None:
        """Moves one mail into the folder of its outcome."""
        with self._connection.session() as client:
            if self._is_current(source):
                folder = self._folders[outcome]
                filing.move(client, source.uid, folder, lambda: self._connection.select(client))

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

    def _is_current(self, source: MailSource) -> bool:
        return (source.uidvalidity, source.folder) == (self._connection.uidvalidity, self._inbox)

    def _portions(self, sizes: Mapping[int, int]) -> Iterator[list[int]]:
        """The uids in order, as many at a time as fit into BATCH_BYTES; a mail over the cap comes alone."""
        portion: list[int] = []
        for uid, size in sizes.items():
            full = sum(sizes[other] for other in portion) + size > BATCH_BYTES
            if portion and (full or size > self._size_cap or sizes[portion[-1]] > self._size_cap):
                yield portion
                portion = []
            portion.append(uid)
        if portion:
            yield portion

    def _bodies(self, sources: Sequence[MailSource], facts: Mapping[int, filing.Facts]) -> Iterator[Fetched]:
        """The mails of one portion: all of them within the cap, or a single one that is not."""
        size = facts[sources[0].uid][b"RFC822.SIZE"]
        oversize = size if size > self._size_cap else 0
        wanted = f"BODY.PEEK[HEADER]<0.{HEADER_BYTES}>" if oversize else "BODY.PEEK[]"
        with self._connection.session() as client:
            uids = [source.uid for source in sources if self._is_current(source)]
            answers = client.fetch(uids, [wanted]) if uids else {}
        for source in sources:
            raw = filing.body(answers.get(source.uid, {}))
            if raw is not None:
                yield Fetched(source, raw, facts[source.uid][b"INTERNALDATE"].astimezone(UTC), oversize)

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
