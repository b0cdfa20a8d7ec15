"""Who and what there is to know: rules, people, time, links, signed-in browsers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal, Protocol

from mailbot.core.catalog import Catalog, SodException, SodRule
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


class Clock(Protocol):
    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...


Purpose = Literal["decide", "confirm", "task", "signin", "delegations", "review", "standing", "claim"]


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

    def read(self, purpose: Purpose, token: str) -> dict[str, str | int]:
        """The ids of a token; raises LinkRefused."""
        ...

    def secret(self, bits: int = 80) -> str:
        """A fresh secret in lower-case base32: 16 characters for 80 bits."""
        ...

    def code(self) -> str:
        """A fresh six-digit code."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser; the cookie's secret is kept only as a hash."""

    session_id: str
    person: str
    method: Literal["code", "oidc"]
    opened_at: datetime
    expires_at: datetime


class KnowingTx(Protocol):
    """Rules, people and sessions within one transaction."""

    def record_rules(self, version: str, at: datetime, by: str = "admin") -> bool:
        """Notes this version of the rules and who put it live; False when it was the last one noted already."""
        ...

    def add_code(
        self,
        code_id: str,
        person: str,
        code_hash: str,
        browser_hash: str,
        expires_at: datetime,
        at: datetime,
    ) -> None:
        """A new sign-in code, made `at`; older unused ones of the same person end."""
        ...

    def use_code(self, code_id: str, code_hash: str, browser_hash: str, now: datetime) -> str | None:
        """The person when the code is right, unused, unexpired, of this browser; counts the attempt, five at most."""
        ...

    def codes_since(self, person: str, since: datetime) -> int: ...

    def open_session(self, session_hash: str, session: Session) -> None: ...

    def session(self, session_hash: str, now: datetime) -> Session | None: ...

    def end_sessions(self, person: str, at: datetime) -> None: ...
