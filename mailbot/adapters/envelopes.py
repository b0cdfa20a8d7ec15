"""What lies in the database and is ours: sealed envelopes for what is for its addressee alone, such as the links and
codes of a mail, and stamps on what anybody may read but only mailbot writes."""

import base64
import hmac
import json
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_LABEL, _OLDER_LABEL = b"mailbot letter", b"mailbot envelope"
_SEALED = b"gAAAAA."
"""How what we seal begins: as the database wants it (gate `outbox_sealed`), and then as nothing that Fernet made."""
_ONCE = 12
"""Bytes of chance that are different for each envelope."""
_STAMP = b"mailbot stamp"
_WRITTEN = json.JSONEncoder()
_NONCE, _SHORT = 8, 16
"""Characters of a tag that are chance, and that are its stamp: an address has room for 64 before the @."""


class Envelopes:
    """Seals bytes, and opens what one of our keys sealed (AES-256 in GCM mode; Fernet before); stamps facts.

    `keys` gives those that sign links, oldest first; the last one seals. Who has the database but not the keys can
    neither read a letter on its way nor write one of their own, nor an entry of the trail, nor a mail that came in.
    """

    def __init__(self, keys: Callable[[], Sequence[bytes]]) -> None:
        self._keys = keys
        self._read()

    def _read(self) -> None:
        """Reads the keys anew: another process may have made one."""
        keys = self._keys()
        self._ring, self._older = [AESGCM(key) for key in _made_of(keys, _LABEL)], _older(keys)
        self._stamps = [hmac.new(key, digestmod="sha256") for key in _made_of(keys, _STAMP)]

    def seal(self, content: bytes) -> bytes:
        """The content as nobody else can read it; sealed twice it is never the same."""
        once = secrets.token_bytes(_ONCE)
        return b"".join((_SEALED, once, self._ring[0].encrypt(once, content, None)))

    def open(self, sealed: bytes) -> bytes | None:
        """The content; None when none of our keys sealed it, those that were made since included."""
        if (content := self._opened(sealed)) is None:
            self._read()
            content = self._opened(sealed)
        return content

    def _opened(self, sealed: bytes | str) -> bytes | None:
        if isinstance(sealed, str):  # SQLite lets an insider put text where bytes were
            sealed = sealed.encode()
        if not sealed.startswith(_SEALED):
            with suppress(InvalidToken):
                return self._older.decrypt(sealed)
            return None
        once, letter = sealed[len(_SEALED) : len(_SEALED) + _ONCE], sealed[len(_SEALED) + _ONCE :]
        for key in self._ring:
            with suppress(InvalidTag, ValueError):  # ValueError: it is too short for one
                return key.decrypt(once, letter, None)
        return None

    def stamp(self, *facts: str | int) -> str:
        """HMAC-SHA256 (hex) over the facts, each apart from the others, by the newest key."""
        return _stamp(self._stamps[0], facts)

    def stamped(self, stamp: str, *facts: str | int) -> bool:
        """Whether one of our keys, those that were made since included, made this stamp for these facts."""
        if not self._is_ours(stamp, facts):
            self._read()
            return self._is_ours(stamp, facts)
        return True

    def tag(self, *facts: str | int) -> str:
        """A fresh secret of 24 hexadecimal digits that tells whether it was made for these facts (64 bits of stamp)."""
        nonce = secrets.token_hex(_NONCE // 2)
        return nonce + _stamp(self._stamps[0], ("tag", nonce, *facts))[:_SHORT]

    def tagged(self, tag: str, *facts: str | int) -> bool:
        """Whether one of our keys, those that were made since included, made this tag for these facts."""
        if not self._is_our_tag(tag, facts):
            self._read()
            return self._is_our_tag(tag, facts)
        return True

    def _is_our_tag(self, tag: str, facts: Sequence[str | int]) -> bool:
        nonce, short = tag[:_NONCE], tag[_NONCE:].encode()
        made = (_stamp(key, ("tag", nonce, *facts))[:_SHORT] for key in self._stamps)
        return any(hmac.compare_digest(one.encode(), short) for one in made)

    def _is_ours(self, stamp: str, facts: Sequence[str | int]) -> bool:
        return any(hmac.compare_digest(_stamp(key, facts).encode(), stamp.encode()) for key in self._stamps)


def _stamp(keyed: hmac.HMAC, facts: Sequence[str | int]) -> str:
    (stamp := keyed.copy()).update(_WRITTEN.encode(facts).encode())
    return stamp.hexdigest()


def _made_of(keys: Sequence[bytes], label: bytes) -> list[bytes]:
    """A key for one purpose of each of these, newest first."""
    return [hmac.digest(key, label, "sha256") for key in reversed(keys)]


def _older(keys: Sequence[bytes]) -> MultiFernet:
    return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in _made_of(keys, _OLDER_LABEL)])
