"""Sealed envelopes: what lies in the database and is for its addressee alone, such as the links and codes of a mail."""

import base64
import hmac
from collections.abc import Callable, Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

_LABEL = b"mailbot envelope"


class Envelopes:
    """Seals bytes, and opens what one of our keys sealed (Fernet: AES-128 in CBC mode and HMAC-SHA256).

    `keys` gives those that sign links, oldest first; the last one seals. Who has the database but not the keys can
    neither read a letter on its way nor write one of their own.
    """

    def __init__(self, keys: Callable[[], Sequence[bytes]]) -> None:
        self._keys = keys
        self._ring = _ring(keys())

    def seal(self, content: bytes) -> bytes:
        """The content as nobody else can read it; sealed twice it is never the same."""
        return self._ring.encrypt(content)

    def open(self, sealed: bytes) -> bytes | None:
        """The content; None when none of our keys sealed it, those that were made since included."""
        if (content := _opened(self._ring, sealed)) is None:
            self._ring = _ring(self._keys())
            content = _opened(self._ring, sealed)
        return content


def _ring(keys: Sequence[bytes]) -> MultiFernet:
    secrets = (hmac.digest(key, _LABEL, "sha256") for key in reversed(keys))
    return MultiFernet([Fernet(base64.urlsafe_b64encode(secret)) for secret in secrets])


def _opened(ring: MultiFernet, sealed: bytes) -> bytes | None:
    try:
        return ring.decrypt(sealed)
    except InvalidToken:
        return None
