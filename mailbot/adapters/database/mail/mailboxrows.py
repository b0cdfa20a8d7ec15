"""Who reads a mailbox now, and how the mailbox is."""

from datetime import datetime

from sqlalchemy import select, update

from mailbot.adapters.database.rows import Found, Rows
from mailbot.adapters.database.schema.tables import mailbox_state
from mailbot.services.ports import MailboxState


class MailboxRows(Rows):
    """One row for each mailbox."""

    def hold_mailbox(self, mailbox: str, holder: str, now: datetime, until: datetime) -> bool:
        first = self._or_insert(mailbox_state, mailbox=mailbox, holder=holder, lease_until=until, trouble="")
        # A lease that ends further off than two of ours in a row was taken by nobody.
        over = (mailbox_state.c.lease_until <= now) | (mailbox_state.c.lease_until > until + (until - now))
        free = (mailbox_state.c.holder == holder) | over
        taken = first.on_conflict_do_update(
            index_elements=["org_id", "mailbox"], set_={"holder": holder, "lease_until": until}, where=free
        )
        return self._changed(taken) == 1

    def release_mailbox(self, mailbox: str, holder: str, now: datetime) -> None:
        held = self._mine(mailbox_state, mailbox=mailbox, holder=holder) & (mailbox_state.c.lease_until > now)
        self._run(update(mailbox_state).where(held).values(lease_until=now))

    def note_mailbox(
        self, mailbox: str, seen_at: datetime | None, trouble: str, trouble_since: datetime | None
    ) -> None:
        noted = update(mailbox_state).where(self._mine(mailbox_state, mailbox=mailbox))
        self._run(noted.values(seen_at=seen_at, trouble=trouble, trouble_since=trouble_since))

    def mailbox_state(self, mailbox: str) -> MailboxState | None:
        row = self._first(select(mailbox_state).where(self._mine(mailbox_state, mailbox=mailbox)))
        return _state(row) if row else None

    def mailbox_states(self) -> list[MailboxState]:
        known = select(mailbox_state).where(self._mine(mailbox_state)).order_by(mailbox_state.c.mailbox)
        return [_state(row) for row in self._all(known)]


def _state(row: Found) -> MailboxState:
    return MailboxState(row.mailbox, row.holder, row.lease_until, row.seen_at, row.trouble, row.trouble_since)
