"""What a mailbox is like, for whoever sets it up: what its server can do, its folders, what arrives while we look."""

from collections.abc import Iterator

from imapclient.exceptions import IMAPClientError

from mailbot.adapters.imap.connection import Account, Connection
from mailbot.adapters.imap.filing import FOLDERS, body, folder_prefix
from mailbot.services.ports import MailboxUnavailable

HEADER_BYTES = 65_536


class Survey:
    """Looks into one mailbox and marks nothing as read. Every method may raise MailboxUnavailable."""

    def __init__(self, account: Account) -> None:
        self._inbox = account.inbox
        self._connection = Connection(account)
        self._next: dict[str, int] = {}

    def capabilities(self) -> frozenset[str]:
        """What the server says it can do, in capitals, once it knows who asks."""
        with self._connection.session() as client:
            return frozenset(word.decode("ascii", "replace").upper() for word in client.capabilities())

    def make_folders(self) -> list[str]:
        """Makes those of our folders that are missing, and names them."""
        with self._connection.session() as client:
            missing = [name for name in FOLDERS.values() if not client.folder_exists(folder_prefix(client) + name)]
            for name in missing:
                try:
                    client.create_folder(folder_prefix(client) + name)
                except IMAPClientError as why:
                    raise MailboxUnavailable(f"the folder {name} is missing and cannot be made: {why}") from why
        return missing

    def mark(self) -> None:
        """What comes from now on counts as arrived."""
        with self._connection.session() as client:
            prefix = folder_prefix(client)
            folders = [
                self._inbox,
                *(name for name in (prefix + name for name in FOLDERS.values()) if client.folder_exists(name)),
            ]
            self._next = {name: int(client.select_folder(name, readonly=True)[b"UIDNEXT"]) for name in folders}

    def arrived(self) -> Iterator[bytes]:
        """The headers of what has arrived since `mark`, in the inbox or where a running mailbot has filed it."""
        for name, after in self._next.items():
            with self._connection.session() as client:
                client.select_folder(name, readonly=True)
                uids = [
                    uid for uid in client.search(["UID", f"{after}:*"]) if uid >= after
                ]  # `*` is the last in any case
                found = client.fetch(uids, [f"BODY.PEEK[HEADER]<0.{HEADER_BYTES}>"]) if uids else {}
                headers = [header for facts in found.values() if (header := body(facts))]
            yield from headers

    def close(self) -> None:
        self._connection.close()
