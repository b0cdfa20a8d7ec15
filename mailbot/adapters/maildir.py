"""The mailbox in a Maildir: `new` and `cur` are the inbox; Done, Review and Failed are Maildir++ subfolders."""

import hashlib
import os
import stat
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from mailbot.services.ports import Fetched, MailboxUnavailable, MailSource, Outcome

INBOX = "INBOX"
UIDVALIDITY = 1
"""Names in a Maildir are unique for ever, and so are the uids made from them."""
LOOK_SECONDS = 0.5
HEADER_BYTES = 262_144


class MaildirMailbox:
    """A Maildir that another program delivers into. Mails are only ever renamed; over `size_cap` bytes, header only."""

    def __init__(self, path: Path, size_cap: int = 25_000_000) -> None:
        self.path = path
        self.name = f"maildir:{path}"
        self._size_cap = size_cap
        self._listed: dict[int, Path] = {}
        self._woken = threading.Event()

    def listing(self) -> list[MailSource]:
        """Every mail in the inbox, oldest first."""
        with self._reachable():
            self._listed = self._mails()
            found = [(_arrived(path), uid) for uid, path in self._listed.items()]
        return [MailSource(self.name, INBOX, UIDVALIDITY, uid) for _, uid in sorted(found)]

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The named mails; the time of arrival is that of the file."""
        with self._reachable():
            mails = self._mails()
        for source in (source for source in sources if source.uidvalidity == UIDVALIDITY):
            with self._reachable():
                fetched = self._fetched(source, mails.get(source.uid)) or self._fetched(source, self._find(source))
            if fetched:
                yield fetched

    def file(self, source: MailSource, outcome: Outcome) -> bool:
        """Renames the mail into `.Done`, `.Review` or `.Failed`, still new when it was new; False when it is gone."""
        with self._reachable():
            path = self._find(source)
            if path is None:
                return False
            target = self._folder(f".{outcome.capitalize()}") / path.parent.name / path.name
            while target.exists():  # never over another mail
                target = target.with_name(f"again.{target.name}")
            path.rename(target)
        return True

    def wait(self, seconds: float) -> None:
        """Until a mail lies there that was not in the last listing, `wake()` is called, or the time is over."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0 and not self._has_news():
            if self._woken.wait(min(left, LOOK_SECONDS)):
                break
        self._woken.clear()

    def wake(self) -> None:
        """Ends `wait`; may be called from any thread."""
        self._woken.set()

    def close(self) -> None:
        """Nothing is held open."""

    @contextmanager
    def _reachable(self) -> Iterator[None]:
        try:
            yield
        except OSError as why:
            raise MailboxUnavailable(
                f"the Maildir {self.path} cannot be used: it needs the folders new and cur (mkdir -p {self.path}/new"
                f" {self.path}/cur), and mailbot the right to read and write there ({why})"
            ) from why

    def _mails(self) -> dict[int, Path]:
        """The mails by uid. A mail that is renamed while we look is found in the second folder, or the next time."""
        folders = (self.path / "new", self.path / "cur")
        return {_uid(path): path for folder in folders for path in folder.iterdir() if not path.name.startswith(".")}

    def _find(self, source: MailSource) -> Path | None:
        """Where it was listed, as a rule: to look through the folders for each of very many takes very long."""
        if source.uidvalidity != UIDVALIDITY:
            return None
        path = self._listed.get(source.uid)
        return path if path and os.path.lexists(path) else self._mails().get(source.uid)

    def _fetched(self, source: MailSource, path: Path | None) -> Fetched | None:
        if path is None:
            return None
        try:
            facts = path.lstat()
            if not stat.S_ISREG(facts.st_mode):  # nor a link to one, which may lie anywhere
                return Fetched(source, b"", _time(facts.st_mtime), unreadable=f"{path.name!r} is no file")
            with path.open("rb") as file:
                oversize = facts.st_size if facts.st_size > self._size_cap else 0
                raw = _header(file.read(HEADER_BYTES)) if oversize else file.read()
                return Fetched(source, raw, _time(facts.st_mtime), oversize)
        except FileNotFoundError:
            return None
        except PermissionError as why:  # it must not hold up the others
            return Fetched(source, b"", datetime.now(UTC), unreadable=f"the file {path.name!r}: {why.strerror}")

    def _folder(self, name: str) -> Path:
        """A Maildir++ subfolder, made when it is missing."""
        folder = self.path / name
        for part in ("tmp", "new", "cur"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / "maildirfolder").touch()
        return folder

    def _has_news(self) -> bool:
        try:
            return not self._mails().keys() <= self._listed.keys()
        except OSError:
            return False  # the next listing says what is wrong


def _uid(path: Path) -> int:
    """63 bits of the SHA-256 of the unique name: the same in `new`, in `cur`, and with any flags behind the colon."""
    unique = path.name.partition(":")[0]
    return int.from_bytes(hashlib.sha256(unique.encode("utf-8", "surrogateescape")).digest()[:8], "big") >> 1


def _arrived(path: Path) -> float:
    try:
        return path.lstat().st_mtime
    except FileNotFoundError:
        return 0.0  # renamed meanwhile: still listed, and found by its uid


def _time(mtime: float) -> datetime:
    """A time that no calendar has is now: that is when we saw the file."""
    try:
        return datetime.fromtimestamp(mtime, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.now(UTC)


def _header(raw: bytes) -> bytes:
    ends = [at + len(gap) for gap in (b"\r\n\r\n", b"\n\n") if (at := raw.find(gap)) >= 0]
    return raw[: min(ends)] if ends else raw
