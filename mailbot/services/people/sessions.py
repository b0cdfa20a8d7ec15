"""Signed-in browsers: opened by a proof, found by a cookie, ended by their person, by an admin, or when they leave."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.core.audit import Tag, Who
from mailbot.core.trail import instant, session_subject
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Method, Session, Tx

SESSION_LIFE = timedelta(days=7)
"""One proof a week and browser; afterwards a link is one click. A critical decision asks for a fresh one each time."""
FRESH = timedelta(minutes=10)
SECRET_BITS = 160

Opened = tuple[str, Session]
"""A session with the secret of its cookie."""


@dataclass(frozen=True)
class Proof:
    """How somebody showed who they are: when they last did (None when nobody told us), and in which kind of browser."""

    method: Method
    authed_at: datetime | None
    browser: str = ""


@dataclass(frozen=True)
class Sessions:
    """The cookie's secret is kept as a hash only, and each row carries a seal over what it says: a row that somebody
    else wrote or changed in the database opens nothing. That it has not ended the trail tells."""

    desk: Desk
    _seen: dict[str, tuple[str, datetime]] = field(default_factory=dict)

    def open(self, tx: Tx, person: str, proof: Proof, at: datetime, instead: Session | None) -> Opened:
        """A new session with its cookie's secret; it takes the place of the one this browser had, whoever's."""
        links = self.desk.links
        cookie, until = links.secret(SECRET_BITS), at + SESSION_LIFE
        session = Session(links.secret(), person, proof.method, at, until, proof.authed_at, at, proof.browser)
        key = hashed(cookie)
        tx.open_session(key, session, links.seal(*_sealed(key, session)))
        facts = {"person": Who(person), "method": session.method}
        records.note(tx, at, Tag.SESSION_OPENED, person, session_subject(session.session_id), facts)
        if instead:
            end(tx, instead.person, person, at, only=instead.session_id)
        return cookie, session

    def who(self, cookie: str) -> Session | None:
        """The session of this cookie, while it lasts and its person is active. Nothing is written: that the browser
        was seen is kept in memory until `note_seen`."""
        if not cookie:
            return None
        now, key = self.desk.now(), hashed(cookie)
        with self.desk.store.read() as tx:
            found = tx.session(key, now)
        if found is None or not self.desk.links.sealed(found[1], *_sealed(key, found[0])):
            return None
        session = found[0]
        if not self.desk.person(session.person).active:
            return None
        self._seen[session.session_id] = (session.person, now)
        return session

    def note_seen(self) -> int:
        """Writes down when each browser was seen last; returns how many."""
        seen = {key: self._seen.pop(key) for key in list(self._seen)}
        if seen:
            with self.desk.store.write() as tx:
                tx.browsers_seen(seen)
        return len(seen)

    def fresh(self, session: Session, now: datetime) -> bool:
        """Whether the person showed who they are so lately that the session can carry a critical decision."""
        return session.authed_at is not None and timedelta(0) <= now - session.authed_at <= FRESH

    def of(self, person: str) -> Sequence[Session]:
        """The browsers that somebody is signed in with, newest first."""
        with self.desk.store.read() as tx:
            return tx.sessions_of(person, self.desk.now())

    def end(self, person: str, session_id: str, by: str) -> bool:
        """Ends one session of a person; False when they have no such one."""
        with self.desk.store.write() as tx:
            return bool(end(tx, person, by, self.desk.now(), only=session_id))

    def end_all(self, person: str, by: str, but: str = "") -> int:
        """Signs a person out of every browser (or all but one session), and ends the codes on their way; `by` is a
        person_id, or one of NOT_PEOPLE. Returns how many sessions ended."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            tx.end_asks(person, now)
            return len(end(tx, person, by, now, but=but))


def end(tx: Tx, person: str, by: str, at: datetime, only: str = "", but: str = "") -> Sequence[str]:
    """Ends the sessions of a person, each with its entry in the trail; the ids of those that ended."""
    ended = tx.end_sessions(person, at, only, but)
    for session_id in ended:
        records.note(tx, at, Tag.SESSION_ENDED, by, session_subject(session_id), {"person": Who(person)})
    return ended


def hashed(secret: str) -> str:
    """What is kept of a browser's secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _sealed(key: str, session: Session) -> tuple[str, ...]:
    """What a seal is over: everything that a session means."""
    authed = instant(session.authed_at) if session.authed_at else ""
    times = (instant(session.opened_at), instant(session.expires_at), authed)
    return ("session", key, session.session_id, session.person, session.method, *times)
