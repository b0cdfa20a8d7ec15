"""Who and what there is to know: rules, people, time, links."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal, Protocol

from mailbot.core.catalog import Catalog, SodException, SodRule
from mailbot.core.colleagues import Colleagues
from mailbot.core.rules import Birthright, Policy
from mailbot.core.sod import Combinations


@dataclass(frozen=True)
class Rulebook:
    """The rules in force: `version` is the SHA-256 (hex) over the files they were read from."""

    catalog: Catalog
    sod: tuple[SodRule, ...]
    policy: Policy
    version: str
    exceptions: tuple[SodException, ...] = ()
    birthrights: tuple[Birthright, ...] = ()

    @cached_property
    def combinations(self) -> Combinations:
        """The rules of sod.csv, ready to be looked up."""
        return Combinations(self.sod)

    @cached_property
    def colleagues(self) -> Colleagues:
        """The people of staff.csv, ready to be found by name."""
        return Colleagues(self.catalog)


class Clock(Protocol):
    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...


Purpose = Literal[
    "decide",
    "confirm",
    "task",
    "signin",
    "delegations",
    "review",
    "standing",
    "claim",
    "goal",
    "asked",
    "known",
    "oidc",
    "proof",
]
"""What a signed text is for: links in mails, then what a browser keeps or brings back while somebody signs in."""


class LinkRefused(Exception):
    """A link that must not be followed. `why` is `tampered` (or of another purpose) or `expired`."""

    def __init__(self, why: Literal["tampered", "expired"]) -> None:
        super().__init__(why)
        self.why = why


class Links(Protocol):
    """Signs and reads the links in mails; they hold ids only (no address, no name)."""

    def url(self, purpose: Purpose, ids: Mapping[str, str | int]) -> str:
        """The full public address that carries these ids."""
        ...

    def page(self, path: str) -> str:
        """The full public address of a page for people who sign in, such as `/inbox`; it carries nothing."""
        ...

    def token(self, purpose: Purpose, ids: Mapping[str, str | int]) -> str:
        """These ids as a signed, dated text; `url` is this behind the path of a page."""
        ...

    def read(self, purpose: Purpose, token: str) -> dict[str, str | int]:
        """The ids of a token; raises LinkRefused."""
        ...

    def secret(self, bits: int = 80) -> str:
        """A fresh secret in lower-case base32: 16 characters for 80 bits."""
        ...

    def code(self) -> str:
        """A fresh six-digit code."""
        ...

    def seal(self, *parts: str) -> str:
        """Proves to us that we wrote these texts together (HMAC-SHA256 in hex under a key that no database holds)."""
        ...

    def sealed(self, seal: str, *parts: str) -> bool:
        """Whether one of our keys made this seal for these texts."""
        ...


class KnowingTx(Protocol):
    """Rules and people within one transaction."""

    def record_rules(self, version: str, at: datetime, by: str = "admin") -> bool:
        """Notes this version of the rules and who put it live; False when it was the last one noted already."""
        ...
