"""What an approver signs: the content of one version of a request, and its hash."""

import hashlib
import json
from datetime import date
from typing import Protocol


class Content(Protocol):
    """What an approver signs: who, what, until when, at which version."""

    @property
    def request_id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def requester(self) -> str: ...
    @property
    def beneficiary(self) -> str: ...
    @property
    def system(self) -> str: ...
    @property
    def access_level(self) -> str: ...
    @property
    def risk(self) -> str: ...
    @property
    def until(self) -> date | None: ...
    @property
    def nature(self) -> str: ...
    @property
    def days(self) -> int | None: ...
    @property
    def replaces(self) -> str: ...


def content_hash(signed: Content) -> str:
    """SHA-256 (hex) over what an approver signs."""
    return hashlib.sha256(content_signed(signed)).hexdigest()


def content_signed(signed: Content) -> bytes:
    """What an approver signs, in the form of RFC 8785; what is not said is not in it."""
    special = {"nature": "" if signed.nature == "access" else signed.nature, "replaces": signed.replaces}
    content: dict[str, str | int | None] = {name: value for name, value in special.items() if value}
    if signed.days is not None:
        content["days"] = signed.days
    content |= {
        "access_level": signed.access_level,
        "beneficiary": signed.beneficiary,
        "request": signed.request_id,
        "requester": signed.requester,
        "risk": signed.risk,
        "system": signed.system,
        "until": signed.until.isoformat() if signed.until else None,
        "version": signed.version,
    }
    return _SORTED.encode(content).encode()


_SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
