"""Mails signed with real keys, and name servers that publish what a test says. dkimpy signs, so that our own reading of
the standard is checked against another's; PyNaCl, which it needs for Ed25519, is not there, so that key signs here."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import dkim
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPrivateNumbers,
    RSAPublicNumbers,
    generate_private_key,
    rsa_crt_dmp1,
    rsa_crt_dmq1,
    rsa_crt_iqmp,
)
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from mailbot.services.ports import DnsUnavailable

MAIL = (
    b"From: Ana Costa <ana.costa@larkspur.example>\r\n"
    b"To: access@larkspur.example\r\n"
    b"Subject:  Finance drive,\r\n\tplease \r\n"
    b"Date: Thu, 26 Nov 2026 10:00:00 +0100\r\n"
    b"Message-ID: <1@larkspur.example>\r\n"
    b"MIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n"
    b"\r\n"
    b"I need Edit on the  Finance Shared Drive. \r\n \t\r\nThanks\r\n\r\n\r\n"
)
SIGNED = ("from", "to", "subject", "date", "message-id", "mime-version", "content-type")


class Names:
    """Name servers with these TXT records; a name whose records are None cannot be looked up. Counts the questions."""

    def __init__(self, records: Mapping[str, Sequence[str] | None]) -> None:
        self.records, self.asked = records, list[str]()

    def txt(self, name: str) -> list[str]:
        self.asked.append(name)
        found = self.records.get(name, ())
        if found is None:
            raise DnsUnavailable(f"TXT of {name} cannot be looked up: no answer")
        return list(found)


_SHORT = (
    0xF942361EA81DE92046DF4F615FE4927D56C871DB98D19D15820EDBEA3EEB0057A1756655E88ED3AC1EC88653D7789605,
    0xF3FC6BFD0A8A1A7BC54920138EE702570C35144A65894289A6BAC9880E39FC9ACF1E2D805CEDCC2A4A0E37C06A5A7313,
)
"""The primes of a key of 768 bits, which the library does not make any more."""


@cache
def rsa_key(bits: int = 2048) -> RSAPrivateKey:
    return _short_key() if bits < 1024 else generate_private_key(65537, bits)


def _short_key() -> RSAPrivateKey:
    p, q = _SHORT
    d = pow(65537, -1, (p - 1) * (q - 1))
    public = RSAPublicNumbers(65537, p * q)
    parts = rsa_crt_dmp1(d, p), rsa_crt_dmq1(d, q), rsa_crt_iqmp(p, q)
    return RSAPrivateNumbers(p, q, d, *parts, public).private_key()


@cache
def ed25519_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def rsa_record(bits: int = 2048, tags: str = "v=DKIM1; k=rsa; ", form: PublicFormat | None = None) -> str:
    form = form or PublicFormat.SubjectPublicKeyInfo
    public = rsa_key(bits).public_key().public_bytes(Encoding.DER, form)
    return f"{tags}p={base64.b64encode(public).decode()}"


def ed25519_record() -> str:
    public = ed25519_key().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return f"v=DKIM1; k=ed25519; p={base64.b64encode(public).decode()}"


class _Signer(dkim.DKIM):  # type: ignore[misc]
    """dkimpy's signer, with tags that it has no argument for."""

    more: tuple[tuple[bytes, bytes], ...] = ()

    def gen_header(self, fields: list[Any], *args: Any, **options: Any) -> bytes:
        return bytes(super().gen_header([*fields[:-1], *self.more, fields[-1]], *args, **options))


def signed(
    mail: bytes = MAIL,
    domain: str = "larkspur.example",
    names: Sequence[str] = SIGNED,
    form: str = "relaxed/relaxed",
    bits: int = 2048,
    length: bool = False,
    more: Mapping[str, str] | None = None,
    algorithm: str = "rsa-sha256",
    identity: str = "",
) -> bytes:
    """The mail with an RSA signature of this domain on top, by the key of selector `s`."""
    signer = _Signer(mail, signature_algorithm=algorithm.encode(), minkey=512)
    signer.more = tuple((name.encode(), value.encode()) for name, value in (more or {}).items())
    pem = rsa_key(bits).private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    header, _, body = form.partition("/")
    field = signer.sign(
        b"s",
        domain.encode(),
        pem,
        identity=identity.encode() or None,
        canonicalize=(header.encode(), body.encode()),
        include_headers=[name.encode() for name in names],
        length=length,
    )
    return bytes(field) + mail


def signed_ed25519(mail: bytes = MAIL, domain: str = "larkspur.example", names: Sequence[str] = SIGNED) -> bytes:
    """The mail with an Ed25519 signature (RFC 8463) by the key of selector `ed`; dkimpy makes what is hashed."""
    headers, body = dkim.rfc822_parse(mail)
    policy = dkim.CanonicalizationPolicy.from_c_value(b"relaxed/relaxed")
    body_hash = base64.b64encode(hashlib.sha256(policy.canonicalize_body(body)).digest()).decode()
    value = f" v=1; a=ed25519-sha256; c=relaxed/relaxed; d={domain}; s=ed; h={':'.join(names)}; bh={body_hash}; b="
    hashed = dkim.HashThrough(hashlib.sha256())
    field = (b"DKIM-Signature", value.encode())
    canonical = policy.canonicalize_headers(headers)
    dkim.hash_headers(hashed, policy, canonical, [name.encode() for name in names], field, {})
    signature = base64.b64encode(ed25519_key().sign(hashed.digest())).decode()
    return f"DKIM-Signature:{value}{signature}\r\n".encode() + mail
