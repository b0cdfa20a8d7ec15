"""Sends into a Maildir folder: for a machine's own mail system, for trying mailbot out, and for tests."""

import os
from collections.abc import Callable
from pathlib import Path

from mailbot.adapters.senders import mime
from mailbot.services.ports import Notice, SendFailed


class MaildirMailer:
    """Writes each notice as one file, whole or not at all (tmp, then new).

    The file's name comes from the notice's id, so a repeat finds it there, read or unread, and adds nothing; only a
    mail that somebody deleted between two tries would come back.
    """

    exactly_once = True
    at_once = 1

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in ("tmp", "new", "cur"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def send(self, notice: Notice, sender: str, handing_over: Callable[[], None] = lambda: None) -> str:  # noqa: ARG002  # the port's
        """Returns the file's name; raises SendFailed when the disk will not take it now, or the address is none."""
        raw = mime.build(notice, sender)
        name = f"{int(notice.created_at.timestamp())}.{notice.notice_id}.mailbot"
        try:
            if not self._has(name):
                self._write(name, raw)
        except OSError as error:
            why = f"the Maildir folder {self._folder} cannot be written: {error}; make room or give the right"
            raise SendFailed(why, retry_after=60) from error
        return name

    def _has(self, name: str) -> bool:
        return (self._folder / "new" / name).exists() or any((self._folder / "cur").glob(f"{name}*"))

    def _write(self, name: str, raw: bytes) -> None:
        waiting = self._folder / "tmp" / name
        with waiting.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        waiting.rename(self._folder / "new" / name)
        folder = os.open(self._folder / "new", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
