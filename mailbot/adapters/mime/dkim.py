"""DKIM signatures checked against their published keys (RFC 6376, RFC 8301, Ed25519 by RFC 8463).

Stricter than the RFC where a mail could say more than was signed: see `Signature.covers`.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

from mailbot.adapters.mime.canonical import Form, Signable, canonical_body, canonical_field
from mailbot.adapters.mime.grammar import MAX_LENGTH, BadSyntax

Key = RSAPublicKey | Ed25519PublicKey

MIN_RSA_BITS, MAX_RSA_BITS = 1024, 8192

_ALGORITHMS = {"rsa-sha256": "rsa", "ed25519-sha256": "ed25519"}  # not rsa-sha1: RFC 8301 §3.1
_FORMS: Mapping[str, Form] = {"simple": "simple", "relaxed": "relaxed"}
_TAG = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_NAME = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_OWN_VALUE = re.compile(rb"((?:\A[^:]*:|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*")

_DECIDING = ("from", "subject", "content-type", "content-transfer-encoding")
"""The fields that make what is read: whoever can add or change one can make a signed mail say something else."""
_ALWAYS_SIGNED = ("from", "subject")
_HEAD = ("to", "cc", "date", "message-id")
"""The fields that say to whom and when it was written: they tell an old mail to others from a new one to us."""
_HEAD_SIGNED = ("to", "date", "message-id", "content-type")
_HEAD_ONCE = ("to", "date")
"""The fields of the head that are there once (RFC 5322 §3.6); the others are at most."""


def head_is_plain(count: Callable[[str], int]) -> bool:
    """Whether a mail that has so many of each field says once to whom and when it was written: no two readings."""
    return all(count(name) <= 1 for name in _HEAD) and all(count(name) == 1 for name in _HEAD_ONCE)


def signs_head(names: Sequence[str], count: Callable[[str], int]) -> bool:
    """Whether a signature of these fields (h=) leaves nobody To, Cc, Date or Message-ID to change, to add or to take
    away, in a mail that has so many (`count`) of each, nor what its text is read by: under another Content-Type a line
    that its author only quoted is all that a mail says, and its signature stays good."""
    whole = all(names.count(name) >= count(name) for name in (*_HEAD, *_DECIDING))
    return whole and all(name in names for name in _HEAD_SIGNED)


def tags(text: str) -> dict[str, str]:
    """A `name=value; …` list without its white space (RFC 6376 §3.2); raises BadSyntax, also on a name given twice."""
    found: dict[str, str] = {}
    for part in text[:MAX_LENGTH].split(";"):
        name, equals, value = part.partition("=")
        name = name.strip()
        if not part.strip():
            continue
        if not equals or not _TAG.fullmatch(name) or name in found:
            raise BadSyntax(f"a stray {part.strip()[:40]!r}")
        found[name] = "".join(value.split())
    return found


@dataclass(frozen=True, slots=True)
class Signature:
    """One DKIM-Signature field: `domain` (d=) and `selector` (s=) name its key, `names` (h=) what it signs."""

    field: bytes
    tags: Mapping[str, str]
    domain: str
    selector: str
    names: tuple[str, ...]
    header_form: Form
    body_form: Form

    @property
    def key_name(self) -> str:
        """Where its public key is published."""
        return f"{self.selector}._domainkey.{self.domain}"

    def covers(self, mail: Signable) -> bool:
        """Whether all of the text and every field that makes what is read are signed, and there is one author."""
        signed = all(self.names.count(name) >= mail.count(name) for name in _DECIDING)
        named = all(name in self.names for name in _ALWAYS_SIGNED)
        return signed and named and mail.count("from") == 1 and "l" not in self.tags

    def covers_head(self, mail: Signable) -> bool:
        """Whether to whom and when it was written is signed, too."""
        count = mail.count
        return head_is_plain(count) and signs_head(self.names, count)

    def expired(self, at: datetime) -> bool:
        """Whether its own date (x=) had passed at that time."""
        end = self.tags.get("x", "")
        return bool(end) and (not end.isdecimal() or int(end[:15]) < at.timestamp())

    def fits(self, mail: Signable, key: Key) -> bool:
        """Whether this key signed this mail."""
        length = self.tags.get("l")
        if length is not None and not length.isdecimal():
            return False
        text = canonical_body(mail.body, self.body_form)[: None if length is None else int(length[:15])]
        try:
            if hashlib.sha256(text).digest() != base64.b64decode(self.tags["bh"], validate=True):
                return False
            _check(key, base64.b64decode(self.tags["b"], validate=True), self._signed(mail))
        except (InvalidSignature, binascii.Error, ValueError):
            return False
        return True

    def _signed(self, mail: Signable) -> bytes:
        """The bytes under the signature: the named fields, of several the lowest first, and the field itself."""
        left = {name: mail.all(name) for name in self.names}
        fields = [left[name].pop() for name in self.names if left[name]]
        own = canonical_field(_OWN_VALUE.sub(rb"\1", self.field, count=1), self.header_form)
        return b"".join(canonical_field(field, self.header_form) for field in fields) + own.removesuffix(b"\r\n")


def _check(key: Key, signature: bytes, data: bytes) -> None:
    """Raises InvalidSignature."""
    if isinstance(key, RSAPublicKey):
        key.verify(signature, data, PKCS1v15(), SHA256())
    else:
        key.verify(signature, hashlib.sha256(data).digest())


def signatures(mail: Signable) -> list[Signature]:
    """The signatures that can be checked at all, from the top."""
    return [found for field in mail.all("dkim-signature") if (found := _signature(field))]


def _signature(field: bytes) -> Signature | None:
    try:
        given = tags(field.partition(b":")[2].decode("ascii"))
    except (BadSyntax, UnicodeDecodeError):
        return None
    domain, selector = given.get("d", "").lower(), given.get("s", "").lower()
    header_form, _, body_form = given.get("c", "simple").partition("/")
    agent = given.get("i", f"@{domain}").lower().rpartition("@")[2]
    usable = (
        len(field) <= MAX_LENGTH,
        given.get("v") == "1",
        given.get("a") in _ALGORITHMS,
        bool(given.get("b") and given.get("bh") and given.get("h")),
        bool(_NAME.fullmatch(domain) and _NAME.fullmatch(selector)) and len(domain) + len(selector) < 230,
        agent == domain or agent.endswith(f".{domain}"),
        "dns/txt" in given.get("q", "dns/txt").split(":"),
        header_form in _FORMS and (body_form or "simple") in _FORMS,
    )
    if not all(usable):
        return None
    names = tuple(given["h"].lower().split(":"))
    return Signature(field, given, domain, selector, names, _FORMS[header_form], _FORMS[body_form or "simple"])


def public_key(records: Sequence[str], signature: Signature) -> Key | None:
    """The key that was published for this signature; None when it is withdrawn, for something else, or no key."""
    published = [found for found in map(_record, records) if "p" in found]
    if len(published) != 1:
        return None
    key = published[0]
    flags = key.get("t", "").split(":")
    agent = signature.tags.get("i", f"@{signature.domain}").lower().rpartition("@")[2]
    usable = (
        key.get("v", "DKIM1") == "DKIM1",
        key.get("k", "rsa") == _ALGORITHMS[signature.tags["a"]],
        "sha256" in key.get("h", "sha256").split(":"),
        bool({"*", "email"} & set(key.get("s", "*").split(":"))),
        "y" not in flags,  # a key in test says nothing (RFC 6376 §3.6.1)
        "s" not in flags or agent == signature.domain,
    )
    return _loaded(key["p"], key.get("k", "rsa")) if all(usable) else None


def _record(text: str) -> dict[str, str]:
    try:
        return tags(text)
    except BadSyntax:
        return {}


def _loaded(text: str, kind: str) -> Key | None:
    try:
        data = base64.b64decode(text, validate=True)
        key = Ed25519PublicKey.from_public_bytes(data) if kind == "ed25519" else load_der_public_key(data)
    except (ValueError, UnsupportedAlgorithm):
        return None
    if isinstance(key, RSAPublicKey):
        return key if MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS else None
    return key if isinstance(key, Ed25519PublicKey) else None
