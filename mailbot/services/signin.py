"""Signing in: a six-digit code goes to the directory's address of a person, and opens a session in one browser."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import Tag, Who
from mailbot.services import records
from mailbot.services.notices import Notices
from mailbot.services.ports import Clock, Links, Session, Store

CODE_LIFE = timedelta(minutes=10)
SESSION_LIFE = timedelta(days=7)
"""One code a week and browser; afterwards a link is one click. A critical decision asks for a fresh code each time."""
FRESH = timedelta(minutes=10)
CODES_AN_HOUR = 5
SECRET_BITS = 160


class SignInRefused(Exception):
    """No code was sent; `why` is `unknown` (nobody active with this id) or `often` (too many codes in an hour)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class SignIn:
    """Opens, finds and ends sessions. Codes and cookies are kept only as hashes."""

    store: Store
    notices: Notices
    links: Links
    clock: Clock
    catalog: Callable[[], Catalog]

    def start(self, person_id: str, browser: str) -> str:
        """Mails a code and returns its id; only the browser that holds the secret `browser` can use it.

        Raises SignInRefused. The newest code is the only one that counts.
        """
        person = self._active(person_id)
        if person is None:
            raise SignInRefused("unknown")
        now, code_id, code = self.clock.now(), self.links.secret(), self.links.code()
        with self.store.write() as tx:
            if tx.codes_since(person_id, now - timedelta(hours=1)) >= CODES_AN_HOUR:
                raise SignInRefused("often")
            tx.add_code(code_id, person_id, _code_hash(code, browser), _hash(browser), now + CODE_LIFE, now)
            self.notices.queue(
                tx,
                "signin_code",
                "code",
                person.email,
                {
                    "code": code,
                    "minutes": int(CODE_LIFE.total_seconds() // 60),
                    "why_you": "You get this because somebody asked for a code on our page for your decision.",
                },
                dedupe_key=f"code:{code_id}",
                at=now,
            )
        return code_id

    def finish(self, code_id: str, code: str, browser: str, at: datetime) -> tuple[str, Session] | None:
        """Opens a session and returns the cookie's secret with it; None for a code that is wrong, used or too old."""
        with self.store.write() as tx:
            person = tx.use_code(code_id, _code_hash("".join(code.split()), browser), _hash(browser), at)
            if person is None or self._active(person) is None:
                return None
            cookie = self.links.secret(SECRET_BITS)
            session = Session(self.links.secret(), person, "code", at, at + SESSION_LIFE)
            tx.open_session(_hash(cookie), session)
            facts = {"person": Who(person), "method": session.method}
            records.note(tx, at, Tag.SESSION_OPENED, person, f"session-{session.session_id}", facts)
        return cookie, session

    def who(self, cookie: str) -> Session | None:
        """The session of this cookie, while it lasts and its person is active."""
        if not cookie:
            return None
        with self.store.read() as tx:
            session = tx.session(_hash(cookie), self.clock.now())
        return session if session and self._active(session.person) else None

    def fresh(self, session: Session, now: datetime) -> bool:
        """Whether the session was opened so lately that it can carry a critical decision."""
        return now - session.opened_at <= FRESH

    def end(self, session: Session) -> None:
        """Ends every session of the person, in all their browsers."""
        with self.store.write() as tx:
            tx.end_sessions(session.person, self.clock.now())

    def _active(self, person_id: str) -> Person | None:
        person = self.catalog().by_id.get(person_id)
        return person if person and person.active else None


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _code_hash(code: str, browser: str) -> str:
    """The browser's secret is hashed with the code: six digits alone could be guessed by who reads the database."""
    return _hash(f"{browser}:{code}")
