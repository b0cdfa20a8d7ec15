"""Who people are at an identity provider."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from mailbot.adapters.database.rows import Found, Rows
from mailbot.adapters.database.schema.tables import identity
from mailbot.services.ports import Identity

_row = identity.c


class IdentityRows(Rows):
    """Bound once, ended once, kept for good; the gate refuses everything else."""

    def bind(self, new: Identity, seal: str) -> None:
        self._add(
            identity,
            identity_id=new.identity_id,
            issuer=new.issuer,
            subject=new.subject,
            person_id=new.person,
            bound_at=new.bound_at,
            seal=seal,
        )

    def identity_at(self, issuer: str, subject: str) -> tuple[Identity, str] | None:
        live = self._mine(identity, issuer=issuer, subject=subject, ended_at=None)
        row = self._first(select(identity).where(live))
        return (_identity(row), row.seal) if row else None

    def identities_of(self, person: str) -> Sequence[Identity]:
        live = self._mine(identity, person_id=person, ended_at=None)
        return [_identity(row) for row in self._all(select(identity).where(live).order_by(_row.bound_at))]

    def end_identity(self, identity_id: str, person: str, at: datetime) -> bool:
        live = self._mine(identity, identity_id=identity_id, person_id=person, ended_at=None)
        return self._changed(update(identity).where(live).values(ended_at=at)) == 1


def _identity(row: Found) -> Identity:
    return Identity(row.identity_id, row.issuer, row.subject, row.person_id, row.bound_at)
