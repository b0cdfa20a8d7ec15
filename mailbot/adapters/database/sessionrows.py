"""Signing in: mailed codes, and the browsers that used one."""

import hmac
from datetime import datetime

from sqlalchemy import func, select, update

from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.tables import person, signin_code, web_session
from mailbot.services.ports import Session

_TRIES = 5


class SessionRows(Rows):
    """Codes and sessions; only hashes of their secrets are kept."""

    def add_code(
        self,
        code_id: str,
        person: str,
        code_hash: str,
        browser_hash: str,
        expires_at: datetime,
        at: datetime,
    ) -> None:
        self.end_codes(person, at)
        self._add(
            signin_code,
            code_id=code_id,
            person_id=person,
            code_hash=code_hash,
            browser_hash=browser_hash,
            created_at=at,
            expires_at=expires_at,
            attempts=0,
        )

    def end_codes(self, person: str, at: datetime) -> None:
        unused = self._mine(signin_code, person_id=person, used_at=None) & (signin_code.c.expires_at > at)
        self._run(update(signin_code).where(unused).values(expires_at=at))

    def use_code(self, code_id: str, code_hash: str, browser_hash: str, now: datetime) -> str | None:
        """Another browser's try is not counted: it can never be right, and would lock the real one out."""
        usable = (
            self._mine(signin_code, code_id=code_id, browser_hash=browser_hash, used_at=None)
            & (signin_code.c.expires_at > now)
            & (signin_code.c.attempts < _TRIES)
        )
        counted = update(signin_code).where(usable).values(attempts=signin_code.c.attempts + 1)
        row = self._run(counted.returning(signin_code.c.person_id, signin_code.c.code_hash)).first()
        if row is None or not hmac.compare_digest(row.code_hash, code_hash):
            return None
        self._run(update(signin_code).where(self._mine(signin_code, code_id=code_id)).values(used_at=now))
        return str(row.person_id)

    def codes_since(self, person: str, since: datetime) -> int:
        those = self._mine(signin_code, person_id=person) & (signin_code.c.created_at >= since)
        return int(self._run(select(func.count()).select_from(signin_code).where(those)).scalar_one())

    def open_session(self, session_hash: str, session: Session) -> None:
        self._add(
            web_session,
            session_hash=session_hash,
            session_id=session.session_id,
            person_id=session.person,
            method=session.method,
            opened_at=session.opened_at,
            expires_at=session.expires_at,
            browser="",
        )

    def session(self, session_hash: str, now: datetime) -> Session | None:
        """A person who has left has no session, however young it is."""
        theirs = (person.c.org_id == web_session.c.org_id) & (person.c.person_id == web_session.c.person_id)
        alive = self._mine(web_session, session_hash=session_hash, ended_at=None) & (web_session.c.expires_at > now)
        row = self._first(select(web_session).join(person, theirs).where(alive, person.c.status == "active"))
        if row is None:
            return None
        return Session(row.session_id, row.person_id, row.method, row.opened_at, row.expires_at)

    def end_sessions(self, person: str, at: datetime) -> None:
        open_ones = self._mine(web_session, person_id=person, ended_at=None)
        self._run(update(web_session).where(open_ones).values(ended_at=at))
