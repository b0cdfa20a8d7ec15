"""Who reads a mailbox now, and how the mailbox is."""

from datetime import datetime
from functools import cache

from sqlalchemy import Insert, bindparam

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, Rows, change, find, inserting
from mailbot.adapters.database.schema.tables import mailbox_state
from mailbot.services.ports import MailboxState


class MailboxRows(Rows):
    """One row for each mailbox."""

    def hold_mailbox(self, mailbox: str, holder: str, now: datetime, until: datetime) -> bool:
        held = {"org_id": self._org, "mailbox": mailbox, "holder": holder, "lease_until": until, "trouble": ""}
        too_far = until + (until - now)  # two of ours in a row: one that ends further off was taken by nobody
        taken = _taken(self._connection.dialect.name)
        return self._execute(taken, {**held, "now": now, "too_far": too_far}).rowcount == 1

    def release_mailbox(self, mailbox: str, holder: str, now: datetime) -> None:
        self._run(_RELEASED, is_mailbox=mailbox, is_holder=holder, now=now, lease_until=now)

    def note_mailbox(
        self, mailbox: str, seen_at: datetime | None, trouble: str, trouble_since: datetime | None
    ) -> None:
        noted = {"seen_at": seen_at, "trouble": trouble, "trouble_since": trouble_since}
        self._run(change(mailbox_state, "mailbox"), is_mailbox=mailbox, **noted)

    def mailbox_state(self, mailbox: str) -> MailboxState | None:
        row = self._first(find(mailbox_state, "mailbox"), is_mailbox=mailbox)
        return _state(row) if row else None

    def mailbox_states(self) -> list[MailboxState]:
        return [_state(row) for row in self._all(_EACH)]


@cache
def _taken(dialect: str) -> Insert:
    """The lease of a mailbox that nobody else holds."""
    first, until = inserting(mailbox_state, dialect), mailbox_state.c.lease_until
    over = (until <= _NOW) | (until > bindparam("too_far", type_=until.type))
    taken = {name: first.excluded[name] for name in ("holder", "lease_until")}
    free = (mailbox_state.c.holder == first.excluded.holder) | over
    return kept(first.on_conflict_do_update(index_elements=["org_id", "mailbox"], set_=taken, where=free))


_NOW = bindparam("now", type_=mailbox_state.c.lease_until.type)
_RELEASED = kept(change(mailbox_state, "mailbox", "holder").where(mailbox_state.c.lease_until > _NOW))
_EACH = kept(find(mailbox_state).order_by(mailbox_state.c.mailbox))


def _state(row: Found) -> MailboxState:
    return MailboxState(row.mailbox, row.holder, row.lease_until, row.seen_at, row.trouble, row.trouble_since)
