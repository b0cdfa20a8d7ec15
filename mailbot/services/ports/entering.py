"""How people get in: codes that were asked for, signed-in browsers, and who they are at an identity provider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

Method = Literal["code", "oidc"]


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody asked for a code: with an address as it was typed, or behind a link that names the `person`.

    `network` is where the browser was, as a seal; `familiar` whose browser it was before (a person_id, or empty).
    `person` and `code_hash` are empty where no code was mailed.
    """

    ask_id: str
    address: str
    person: str
    browser_hash: str
    network: str
    familiar: str
    asked_at: datetime
    code_hash: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser; the cookie's secret is kept only as a hash.

    `authed_at` is when the person last proved who they are, None when nobody told us; `seen_at` when the browser was
    last seen, to a few minutes; `browser` its kind in words.
    """

    session_id: str
    person: str
    method: Method
    opened_at: datetime
    expires_at: datetime
    authed_at: datetime | None = None
    seen_at: datetime | None = None
    browser: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a person is at an identity provider: `subject` is theirs there, for good, and names them with `issuer`."""

    identity_id: str
    issuer: str
    subject: str
    person: str
    bound_at: datetime


@dataclass(frozen=True, slots=True)
class Proven:
    """What an identity provider proved about whoever came back from it.

    `auth_time` is when they last showed who they are there, None when it does not tell. `called` is what the provider
    calls them: to be shown to them, and never to find somebody by.
    """

    issuer: str
    subject: str
    auth_time: datetime | None
    called: str = ""


class ProviderUnavailable(Exception):
    """The identity provider cannot be reached or used; the text says what is wrong, for the admin."""


class ProofRefused(Exception):
    """What came back proves nothing; the text says why, for the admin."""


class IdentityProvider(Protocol):
    """The company's own sign-in (OpenID Connect), of one pinned issuer."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def issuer(self) -> str: ...

    def away(self, state: str, nonce: str, verifier: str, fresh: bool) -> str:
        """The address to send a browser to; `fresh` asks for a new proof. Raises ProviderUnavailable."""
        ...

    def back(self, answer: Mapping[str, str], nonce: str, verifier: str) -> Proven:
        """Who came back with these parameters. Raises ProofRefused and ProviderUnavailable."""
        ...


class EnteringTx(Protocol):
    """Codes, sessions and identities within one transaction."""

    def add_ask(self, ask: Ask) -> None: ...

    def asked_from(self, network: str, since: datetime, most: int) -> bool:
        """Whether at least so many codes were asked for from this network."""
        ...

    def waiting_asks(self, most: int) -> Sequence[Ask]:
        """Those nobody has answered yet, oldest first."""
        ...

    def answer_ask(self, ask_id: str, at: datetime, person: str = "", code_hash: str = "") -> None:
        """Notes what became of it, and forgets the address; a new code ends the older ones of the same browser."""
        ...

    def mailed_asks(self, person: str, since: datetime) -> Sequence[Ask]:
        """Those of a person that a code was mailed for."""
        ...

    def mailed_at_least(self, most: int, since: datetime) -> bool:
        """Whether at least so many codes were mailed, to whomever."""
        ...

    def try_ask(self, ask_id: str, browser_hash: str, since: datetime, most: int | None) -> Ask | None:
        """The one of this browser that is not used and not older than `since`; counts the try, of which there are
        `most`, or any number. It writes the same whether a code was mailed or not."""
        ...

    def wrong_tries(self, since: datetime) -> Mapping[str, int]:
        """How many codes were typed wrong for what was asked since, by the network that asked."""
        ...

    def tried_wrong(self, since: datetime, least: int) -> Mapping[str, int]:
        """How many codes were typed wrong that were mailed since, by person; only those with at least so many."""
        ...

    def end_ask(self, ask_id: str, at: datetime) -> None:
        """It is used; its last try was right."""
        ...

    def end_asks(self, person: str, at: datetime) -> None:
        """No code of this person counts any more."""
        ...

    def forget_asks(self, before: datetime) -> int: ...

    def open_session(self, session_hash: str, session: Session, seal: str) -> None: ...

    def session(self, session_hash: str, now: datetime) -> tuple[Session, str] | None:
        """A session that lasts, by its row and by the trail, of somebody active, with the seal that lies beside it."""
        ...

    def sessions_of(self, person: str, now: datetime) -> Sequence[Session]:
        """Those that last, newest first."""
        ...

    def end_sessions(self, person: str, at: datetime, only: str = "", but: str = "") -> Sequence[str]:
        """Ends the sessions of a person, one of them, or all but one; the ids of those that ended."""
        ...

    def browsers_seen(self, sessions: Mapping[str, tuple[str, datetime]]) -> None:
        """When browsers were seen last: session_id to person and moment."""
        ...

    def bind(self, identity: Identity, seal: str) -> None:
        """Raises RecordRefused when one of the two has a live identity there already."""
        ...

    def identity_at(self, issuer: str, subject: str) -> tuple[Identity, str] | None:
        """The live identity, with the seal that lies beside it."""
        ...

    def identities_of(self, person: str) -> Sequence[Identity]:
        """The live ones, oldest first."""
        ...

    def end_identity(self, identity_id: str, person: str, at: datetime) -> bool: ...
