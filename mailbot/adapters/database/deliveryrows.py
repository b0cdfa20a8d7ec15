"""What became of mail after it was sent, and who can be reached: bounces, dead addresses, absences."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import delete, select, update

from mailbot.adapters.database.outboxrows import notice_of
from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.tables import absence, dead_address, outbox
from mailbot.services.ports import Notice


class DeliveryRows(Rows):
    """Notices looked up by their keys, and one row for each dead address and each absent person."""

    def sent_notice(self, notice_id: str) -> Notice | None:
        row = self._first(select(outbox.c.payload).where(self._mine(outbox, notice_id=notice_id)))
        return notice_of(row.payload) if row else None

    def notice_with(self, message_id: str) -> Notice | None:
        row = self._first(select(outbox.c.payload).where(self._mine(outbox, message_id=message_id)).limit(1))
        return notice_of(row.payload) if row else None

    def bounced(self, notice_id: str, at: datetime) -> None:
        one = self._mine(outbox, notice_id=notice_id) & outbox.c.delivery.not_in(
            ("bounced", "suppressed", "complained")
        )
        self._run(update(outbox).where(one).values(delivery="bounced", delivery_at=at))

    def note_dead(self, address: str, why: str, at: datetime) -> bool:
        row = self._or_insert(dead_address, address=address, since=at, why=why)
        return self._changed(row.on_conflict_do_nothing()) == 1

    def is_dead(self, address: str) -> bool:
        return self._first(select(dead_address.c.since).where(self._mine(dead_address, address=address))) is not None

    def revive(self, address: str) -> bool:
        return self._changed(delete(dead_address).where(self._mine(dead_address, address=address))) == 1

    def note_absence(self, person: str, until: date | None, mail_id: int, at: datetime) -> None:
        row = self._or_insert(absence, person_id=person, since=at, until=until, mail_id=mail_id)
        newer = {name: row.excluded[name] for name in ("since", "until", "mail_id")}
        self._run(row.on_conflict_do_update(index_elements=["org_id", "person_id"], set_=newer))

    def end_absence(self, person: str) -> bool:
        return self._changed(delete(absence).where(self._mine(absence, person_id=person))) == 1

    def away(self, people: Sequence[str], on: date) -> Mapping[str, date | None]:
        still = (absence.c.until > on) | absence.c.until.is_(None)
        those = self._mine(absence) & absence.c.person_id.in_(people) & still
        return {
            row.person_id: row.until for row in self._all(select(absence.c.person_id, absence.c.until).where(those))
        }
