"""The browsers that are signed in."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, literal, or_, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, mine
from mailbot.adapters.database.schema.tables import audit_entry, person, web_session
from mailbot.adapters.database.trail.linkrows import ENTRY
from mailbot.adapters.database.trail.toldrows import ToldRows
from mailbot.core.trail import UNREADABLE, session_subject
from mailbot.services.ports import Session

_row = web_session.c
_MOMENT = bindparam("moment", type_=_row.seen_at.type)
_SEEN = (
    update(web_session)
    .where(_row.org_id == bindparam("org"), _row.person_id == bindparam("whose"), _row.session_id == bindparam("which"))
    .where(or_(_row.seen_at.is_(None), _row.seen_at < _MOMENT))
    .values(seen_at=_MOMENT)
)


_THEIRS = (person.c.org_id == _row.org_id) & (person.c.person_id == _row.person_id)
_NAMES_IT = audit_entry.c.subject == literal(session_subject("")) + _row.session_id
_OPEN = kept(
    select(*(each.label("own_seal") if each.name == "seal" else each for each in _row), *ENTRY)
    .join(person, _THEIRS)
    .join(audit_entry, (audit_entry.c.org_id == _row.org_id) & _NAMES_IT)
    .where(mine(web_session, "session_hash"), _row.ended_at.is_(None), _row.expires_at > _MOMENT)
    .where(person.c.status == "active")
    .order_by(audit_entry.c.seq)
)
"""A session with all that the trail tells of it, by one statement: every page of somebody signed in asks."""


class SessionRows(ToldRows):
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
        """A person who has left has no session, however young it is; nor has one whose end the trail tells, whatever
        its row says."""
        try:
            rows = self._all(_OPEN, is_session_hash=session_hash, moment=now)
        except UNREADABLE:  # whoever wrote into it is not signed in by it
            return None
        if not rows:
            return None
        told, doubted = self._taken_in(rows)
        ended = told.get(("session", rows[0].subject), {}).get("ended")
        return (_session(rows[0]), rows[0].own_seal) if ended == "no" and not doubted else None

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
