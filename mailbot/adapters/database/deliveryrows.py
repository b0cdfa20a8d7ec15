"""What became of mail after it was sent, and who can be reached: bounces, dead addresses, absences."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, delete, select, update

from mailbot.adapters.database.letterrows import LetterRows
from mailbot.adapters.database.rows import among, mine
from mailbot.adapters.database.tables import absence, dead_address, outbox
from mailbot.services.ports import Notice


class DeliveryRows(LetterRows):
    """Notices looked up by their keys, and one row for each dead address and each absent person."""

    def sent_notice(self, notice_id: str) -> Notice | None:
        row = self._first(_LETTERS.where(self._mine(outbox, notice_id=notice_id)))
        return self._letter(row) if row else None

    def notice_with(self, message_id: str) -> Notice | None:
        row = self._first(_LETTERS.where(self._mine(outbox, message_id=message_id)).limit(1))
        return self._letter(row) if row else None

    def bounced(self, notice_id: str, at: datetime) -> None:
        one = self._mine(outbox, notice_id=notice_id) & outbox.c.delivery.not_in(
            ("bounced", "suppressed", "complained")
        )
        self._run(update(outbox).where(one).values(delivery="bounced", delivery_at=at))

    def note_dead(self, address: str, why: str, at: datetime) -> bool:
        row = self._or_insert(dead_address, address=address, since=at, why=why)
        return self._changed(row.on_conflict_do_nothing()) == 1

    def is_dead(self, address: str) -> bool:
        return self._first(_DEAD, is_address=address) is not None

    def revive(self, address: str) -> bool:
        return self._changed(_REVIVE, is_address=address) == 1

    def note_absence(self, person: str, until: date | None, mail_id: int, at: datetime) -> None:
        row = self._or_insert(absence, person_id=person, since=at, until=until, mail_id=mail_id)
        newer = {name: row.excluded[name] for name in ("since", "until", "mail_id")}
        self._run(row.on_conflict_do_update(index_elements=["org_id", "person_id"], set_=newer))

    def end_absence(self, person: str) -> bool:
        return self._changed(_BACK, is_person_id=person) == 1

    def away(self, people: Sequence[str], on: date) -> Mapping[str, date | None]:
        return {row.person_id: row.until for row in self._all(_AWAY, people=people, on=on)}


_LETTERS = select(outbox.c.notice_id, outbox.c.payload)
_DEAD = select(dead_address.c.since).where(mine(dead_address, "address"))
_REVIVE = delete(dead_address).where(mine(dead_address, "address"))
_BACK = delete(absence).where(mine(absence, "person_id"))
_AWAY = select(absence.c.person_id, absence.c.until).where(
    mine(absence),
    among(absence.c.person_id, "people"),
    (absence.c.until > bindparam("on", type_=absence.c.until.type)) | absence.c.until.is_(None),
)
