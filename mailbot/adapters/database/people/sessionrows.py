"""The browsers that are signed in."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, or_, select, update

from mailbot.adapters.database.rows import Found, Rows
from mailbot.adapters.database.schema.tables import person, web_session
from mailbot.services.ports import Session

_row = web_session.c
_MOMENT = bindparam("moment", type_=_row.seen_at.type)
_SEEN = (
    update(web_session)
    .where(_row.org_id == bindparam("org"), _row.person_id == bindparam("whose"), _row.session_id == bindparam("which"))
    .where(or_(_row.seen_at.is_(None), _row.seen_at < _MOMENT))
    .values(seen_at=_MOMENT)
)


class SessionRows(Rows):
    """Sessions; only hashes of the cookies' secrets are kept, and seals that no row without our key can have."""

    def open_session(self, session_hash: str, session: Session, seal: str) -> None:
        self._add(
            web_session,
            session_hash=session_hash,
            session_id=session.session_id,
            person_id=session.person,
            method=session.method,
            opened_at=session.opened_at,
            expires_at=session.expires_at,
            authed_at=session.authed_at,
            seen_at=session.seen_at,
            browser=session.browser,
            seal=seal,
        )

    def session(self, session_hash: str, now: datetime) -> tuple[Session, str] | None:
        """A person who has left has no session, however young it is."""
        theirs = (person.c.org_id == _row.org_id) & (person.c.person_id == _row.person_id)
        alive = self._mine(web_session, session_hash=session_hash, ended_at=None) & (_row.expires_at > now)
        row = self._first(select(web_session).join(person, theirs).where(alive, person.c.status == "active"))
        return (_session(row), row.seal) if row else None

    def sessions_of(self, person: str, now: datetime) -> Sequence[Session]:
        lasting = self._mine(web_session, person_id=person, ended_at=None) & (_row.expires_at > now)
        query = select(web_session).where(lasting).order_by(_row.opened_at.desc(), _row.session_id)
        return [_session(row) for row in self._all(query)]

    def end_sessions(self, person: str, at: datetime, only: str = "", but: str = "") -> Sequence[str]:
        those = self._mine(web_session, person_id=person, ended_at=None) & (_row.expires_at > at)
        if only:
            those &= _row.session_id == only
        if but:
            those &= _row.session_id != but
        ended = update(web_session).where(those).values(ended_at=at).returning(_row.session_id)
        return sorted(self._run(ended).scalars())

    def browsers_seen(self, sessions: Mapping[str, tuple[str, datetime]]) -> None:
        rows = [{"org": self._org, "which": key, "whose": who, "moment": at} for key, (who, at) in sessions.items()]
        self._run_each(_SEEN, rows)


def _session(row: Found) -> Session:
    return Session(
        row.session_id,
        row.person_id,
        row.method,
        row.opened_at,
        row.expires_at,
        row.authed_at,
        row.seen_at,
        row.browser,
    )
