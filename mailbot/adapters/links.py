"""The links in mails and what browsers keep: ids in a signed, dated token (itsdangerous), one salt for each purpose;
and seals, which tell a row that we wrote from one that somebody else put into the database."""

import binascii
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, get_args

from itsdangerous import BadData, Serializer, TimestampSigner, URLSafeTimedSerializer
from itsdangerous.encoding import base64_decode, base64_encode

from mailbot.services.ports import Clock, LinkRefused, Purpose

PATHS: Mapping[Purpose, str] = {
    **{"decide": "d", "confirm": "c", "task": "t", "signin": "s"},
    **{"delegations": "a", "review": "r", "standing": "b", "claim": "o"},
}
"""The first part of a link's path, by its purpose."""

MAX_AGE: Mapping[Purpose, timedelta] = {
    "decide": timedelta(days=90),
    "confirm": timedelta(days=7),
    "task": timedelta(days=90),
    "signin": timedelta(hours=1),  # it signs in no longer than its code; later it tells whose mail its holder reads
    "delegations": timedelta(days=90),
    "review": timedelta(days=90),
    "standing": timedelta(days=90),
    "claim": timedelta(days=90),
    "goal": timedelta(days=90),  # a page with the way to the company's sign-in is left open for days
    "asked": timedelta(minutes=10),
    "known": timedelta(days=365),
    "oidc": timedelta(minutes=10),
    "proof": timedelta(minutes=10),
}
"""How long a link is good. It is checked when the link is used, so a shorter time also ends links already sent."""

_LONGEST = 1024

_BITS = 5
"""What one character of base32 stands for."""
_LETTERS = b"abcdefghijklmnopqrstuvwxyz234567" * (256 // 2**_BITS)
"""The character of base32 for each byte: as many bytes for one as for another."""


class SignedLinks:
    """Makes and reads tokens under `public_url`; `keys` are oldest first and the last one signs."""

    def __init__(
        self,
        public_url: str,
        keys: Sequence[bytes],
        clock: Clock,
        max_age: Mapping[Purpose, timedelta] = MAX_AGE,
    ) -> None:
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._max_age = max_age
        self._serializers = {purpose: _serializer(purpose, keys, clock) for purpose in get_args(Purpose)}
        self._sealing = [hmac.digest(key, b"mailbot seal", "sha256") for key in keys]

    def url(self, purpose: Purpose, ids: Mapping[str, str | int]) -> str:
        """The full public address that carries these ids: `https://…/d/<token>`."""
        return f"{self._public_url}/{PATHS[purpose]}/{self.token(purpose, ids)}"

    def token(self, purpose: Purpose, ids: Mapping[str, str | int]) -> str:
        """These ids as a signed, dated text of the URL's own characters."""
        return str(self._serializers[purpose].dumps(dict(ids)))

    def page(self, path: str) -> str:
        """The full public address of a page for people who sign in."""
        return f"{self._public_url}{path}"

    def read(self, purpose: Purpose, token: str) -> dict[str, str | int]:
        """The ids of a token; raises LinkRefused."""
        if not _as_written(token):
            raise LinkRefused("tampered")
        try:
            ids, made_at = self._serializers[purpose].loads(token, return_timestamp=True)
        except BadData:
            raise LinkRefused("tampered") from None
        if abs(self._clock.now() - made_at) > self._max_age[purpose]:  # it was made later where the clock was put back
            raise LinkRefused("expired")
        read: dict[str, str | int] = ids
        return read

    def secret(self, bits: int = 80) -> str:
        """A fresh secret in lower-case base32: 16 characters for 80 bits."""
        return secrets.token_bytes(-(-bits // _BITS)).translate(_LETTERS).decode()

    def code(self) -> str:
        """A fresh six-digit code."""
        return f"{secrets.randbelow(1_000_000):06}"

    def seal(self, *parts: str) -> str:
        """HMAC-SHA256 (hex) over the texts, each apart from the others, by the newest key."""
        return _seal(self._sealing[-1], parts)

    def sealed(self, seal: str, *parts: str) -> bool:
        """Whether one of our keys made this seal; it takes as long for a wrong one."""
        made = [hmac.compare_digest(_seal(key, parts).encode(), seal.encode()) for key in self._sealing]
        return any(made)


class _ClockSigner(TimestampSigner):
    """Dates tokens by our clock instead of the machine's, so that time can be told in tests."""

    def __init__(self, *args: Any, clock: Clock, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._clock = clock

    def get_timestamp(self) -> int:
        return int(self._clock.now().timestamp())


class _EvenTokens(URLSafeTimedSerializer):
    """Tokens whose length tells nothing but the length of their ids: how well a chance id compresses would show."""

    def dump_payload(self, obj: Any) -> bytes:
        return base64_encode(Serializer.dump_payload(self, obj))


def _seal(key: bytes, parts: Sequence[str]) -> str:
    return hmac.digest(key, json.dumps(parts).encode(), "sha256").hex()


def _serializer(purpose: Purpose, keys: Sequence[bytes], clock: Clock) -> _EvenTokens:
    """Signs with keys of this purpose alone, made here once as itsdangerous would make them of each (`hmac`)."""
    return _EvenTokens(
        [hmac.digest(key, f"mailbot {purpose} link".encode(), "sha256") for key in keys],
        signer=_ClockSigner,
        signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "none", "clock": clock},
    )


def _as_written(token: str) -> bool:
    """Whether the signature is spelled the one way we spell it: lenient base64 reads many spellings of the same bytes,
    and a token of which any character was changed is no token of ours."""
    if len(token) > _LONGEST or not token.isascii():
        return False
    signature = token.rpartition(".")[2]
    try:
        return base64_encode(base64_decode(signature)).decode() == signature
    except (BadData, binascii.Error):
        return False
