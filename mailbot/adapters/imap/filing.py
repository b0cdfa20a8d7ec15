"""Moving one mail into another folder, on servers that can MOVE (RFC 6851) and on those that cannot."""

from collections.abc import Callable, Mapping
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from mailbot.services.ports import Outcome

Facts = Mapping[bytes, Any]

FOLDERS: Mapping[Outcome, str] = {"done": "Done", "review": "Review", "failed": "Failed"}
"""Where a mail lies once it is handled, beside the inbox or below it."""

COMPARED_BYTES = 8_000_000
"""A mail up to this size is compared as a whole, a larger one by its size and header: no giant is ever loaded."""


def move(client: IMAPClient, uid: int, outcome: Outcome, select_inbox: Callable[[], object]) -> bool:
    """Moves a mail of the inbox into the folder of its outcome, which is made when it is missing; False when the mail
    is no longer there."""
    if not client.search(["UID", str(uid)]):
        return False
    target = folder_prefix(client) + FOLDERS[outcome]
    if client.has_capability("MOVE") and _moved(client, uid, target):
        return True
    return _copied(client, uid, target, select_inbox)


def _moved(client: IMAPClient, uid: int, target: str) -> bool:
    """Whether the server moved it; some offer MOVE and refuse it, between certain folders or for ever."""
    try:
        _making(client, target, lambda: client.move([uid], target))
    except IMAPClientAbortError:
        raise
    except IMAPClientError:
        return False
    return True


def _copied(client: IMAPClient, uid: int, target: str, select_inbox: Callable[[], object]) -> bool:
    """Copies and deletes, unless the mail vanished meanwhile."""
    mine = client.fetch([uid], ["RFC822.SIZE"]).get(uid)
    if mine is None:
        return False
    part = "BODY.PEEK[]" if mine[b"RFC822.SIZE"] <= COMPARED_BYTES else "BODY.PEEK[HEADER]"
    mine = mine | client.fetch([uid], [part]).get(uid, {})
    if not _is_there(client, mine, part, target, select_inbox):
        _making(client, target, lambda: client.copy([uid], target))
    client.delete_messages([uid], silent=True)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge([uid])  # a plain EXPUNGE would take along what others have marked
    return True


def body(facts: Facts) -> bytes | None:
    """The bytes of BODY[] or BODY[HEADER]<0> in an answer; None when the mail has vanished. Raises TypeError."""
    found = next((value for key, value in facts.items() if key.startswith(b"BODY[")), None)
    if not isinstance(found, bytes | None):
        raise TypeError(f"a number or a list where the mail should be: {found!r:.40}")
    return found


def _is_there(client: IMAPClient, mine: Facts, part: str, target: str, select_inbox: Callable[[], object]) -> bool:
    """Whether a crash between copy and delete has left this very mail in the target: the same size, the same bytes of
    the part that is compared."""
    if not client.folder_exists(target):
        return False
    size = mine[b"RFC822.SIZE"]
    client.select_folder(target, readonly=True)
    alike = client.search(["LARGER", size - 1, "SMALLER", size + 1])
    found = client.fetch(alike, [part]) if alike else {}
    select_inbox()
    return any(body(facts) == body(mine) for facts in found.values())


def _making(client: IMAPClient, target: str, act: Callable[[], object]) -> None:
    """Acts; when the target folder is missing, makes it and acts again."""
    try:
        act()
    except IMAPClientAbortError:
        raise
    except IMAPClientError:
        if client.folder_exists(target):
            raise
        client.create_folder(target)
        act()


def folder_prefix(client: IMAPClient) -> str:
    """What folder names begin with on this server: nothing, or `INBOX.` on some (RFC 2342)."""
    if not client.has_capability("NAMESPACE"):
        return ""
    personal = client.namespace().personal
    return str(personal[0][0]) if personal else ""
