"""Who people are at the company's identity provider: bound once by somebody known by a mailed code, then enough.

An identity is issuer and subject. What the provider says about a mail address is never looked at: whoever can set
theirs there would be anybody here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.audit import Tag, Who
from mailbot.core.trail import instant
from mailbot.services.desk import Desk, records
from mailbot.services.people.sessions import Opened, Proof, Sessions
from mailbot.services.ports import Identity, Proven, RecordRefused, Session, Tx

_CLOCKS_DIFFER = timedelta(minutes=1)


class NotBound(Exception):
    """It cannot be bound; the text says why to the person."""


@dataclass(frozen=True)
class Identities:
    """Binds, finds and ends identities."""

    desk: Desk
    sessions: Sessions

    def enter(self, proven: Proven, browser: str, instead: Session | None) -> Opened | None:
        """Opens a session for whom this identity is bound to; None when it is bound to nobody who is active."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            found = tx.identity_at(proven.issuer, proven.subject)
            if found is None or not self._counts(tx, *found):
                return None
            proof = Proof("oidc", _authed(proven, now), browser)
            return self.sessions.open(tx, found[0].person, proof, now, instead)

    def bind(self, proven: Proven, session: Session) -> None:
        """Binds it to whoever is signed in by a mailed code. Raises NotBound."""
        if session.method != "code":
            raise NotBound("This browser was not signed in by a code from your mail. Please sign in by one first.")
        links, now = self.desk.links, self.desk.now()
        identity = Identity(links.secret(), proven.issuer, proven.subject, session.person, now)
        seal = links.seal(*_sealed(identity))
        try:
            with self.desk.store.write() as tx:
                tx.bind(identity, seal)
                facts = {"person": Who(session.person), "issuer": identity.issuer, "seal": seal}
                records.note(tx, now, Tag.IDENTITY_BOUND, session.person, identity.identity_id, facts)
        except RecordRefused:
            why = "One of the two is bound already: you to another account there, or this account to somebody else."
            raise NotBound(f"{why} Under “My sign-ins” you can end yours; the access office can say more.") from None

    def of(self, person: str) -> Sequence[Identity]:
        """The live identities of somebody, oldest first."""
        with self.desk.store.read() as tx:
            return tx.identities_of(person)

    def end(self, person: str, identity_id: str, by: str) -> bool:
        """Ends one identity of a person; False when they have no such one."""
        with self.desk.store.write() as tx:
            return _end(tx, person, identity_id, by, self.desk.now())

    def _counts(self, tx: Tx, identity: Identity, seal: str) -> bool:
        """Whether it is as it was bound, has not ended as the trail tells, and its person works here."""
        live = tx.told("identity", identity.identity_id).get("state") == "live"
        return live and self.desk.links.sealed(seal, *_sealed(identity)) and self.desk.person(identity.person).active


def end_all(tx: Tx, person: str, by: str, at: datetime) -> None:
    """Ends every identity of somebody, as when they leave."""
    for identity in tx.identities_of(person):
        _end(tx, person, identity.identity_id, by, at)


def _authed(proven: Proven, now: datetime) -> datetime | None:
    """When they showed who they are, as far as it can be believed: clocks differ, but not by more than a minute."""
    told = proven.auth_time
    return min(told, now) if told and told <= now + _CLOCKS_DIFFER else None


def _end(tx: Tx, person: str, identity_id: str, by: str, at: datetime) -> bool:
    ended = tx.end_identity(identity_id, person, at)
    if ended:
        records.note(tx, at, Tag.IDENTITY_ENDED, by, identity_id, {"person": Who(person)})
    return ended


def _sealed(identity: Identity) -> tuple[str, ...]:
    bound = instant(identity.bound_at)
    return ("identity", identity.identity_id, identity.issuer, identity.subject, identity.person, bound)
