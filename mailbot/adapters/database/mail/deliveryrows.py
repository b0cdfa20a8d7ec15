"""What became of mail after it was sent, and who can be reached: bounces, dead addresses, absences."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property

from sqlalchemy import bindparam, delete, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.letterrows import LetterRows, named_in, notice_of
from mailbot.adapters.database.rows import Found, among, mine
from mailbot.adapters.database.schema.tables import absence, dead_address, outbox
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.services.ports import Notice


class DeliveryRows(LetterRows, SealedRows):
    """Notices looked up by their keys, and one row for each dead address and each absent person."""

    def sent_notice(self, notice_id: str) -> Notice | None:
        row = self._first(_LETTER, is_notice_id=notice_id)
        return self._letter(row) if row else None

    def notice_with(self, message_id: str) -> Notice | None:
        row = self._first(_LETTER_OF, is_notice_id=named_in(message_id), is_message_id=message_id)
        return self._letter(row) if row else None

    def bounced(self, notice_id: str, at: datetime) -> None:
        one = self._mine(outbox, notice_id=notice_id) & outbox.c.delivery.not_in(
            ("bounced", "suppressed", "complained")
        )
        self._run(update(outbox).where(one).values(delivery="bounced", delivery_at=at))

    def note_dead(self, address: str, why: str, at: datetime) -> bool:
        if self.is_dead(address):
            return False
        self.revive(address)  # of whoever says so without being us
        noted = {"address": address, "since": at, "why": why}
        return self._add_unless_there(dead_address, **self._with_seal(dead_address, noted))

    def is_dead(self, address: str) -> bool:
        row = self._first(_DEAD, is_address=address)
        return row is not None and self._is_ours(dead_address, row)

    def dead(self) -> list[str]:
        return [row.address for row in self._all(_ALL_DEAD) if self._is_ours(dead_address, row)]

    def revive(self, address: str) -> bool:
        return self._changed(_REVIVE, is_address=address) == 1

    def strange_letters(self, on: date) -> list[str]:
        """Letters in rows of another name: what was told would be told again, or be looked for in vain. All from the
        beginning of time on, else the newest. Those whose keys are gone nobody can hold against anything."""
        rows = self._stream(_KEYS) if on == date.min else self._all(_NEWEST_KEYS)
        return [f"what the letter {row.seq} is known by" for row in rows if self._is_misnamed(row)]

    def _is_misnamed(self, row: Found) -> bool:
        content = self.envelopes.open(row.payload)
        notice = notice_of(content) if content is not None else None
        return notice is not None and (notice.notice_id, notice.dedupe_key) != (row.notice_id, row.dedupe_key)

    def note_absence(self, person: str, until: date | None, mail_id: int, at: datetime) -> None:
        noted = {"person_id": person, "since": at, "until": until, "mail_id": mail_id}
        row = self._or_insert(absence, **self._with_seal(absence, noted))
        newer = {name: row.excluded[name] for name in ("since", "until", "mail_id", "seal")}
        self._run(row.on_conflict_do_update(index_elements=["org_id", "person_id"], set_=newer))
        self._noted_now.add(person)

    def end_absence(self, person: str, written: datetime) -> bool:
        return self._changed(_BACK, is_person_id=person, written=written) == 1

    def away(self, people: Sequence[str], on: date) -> Mapping[str, date | None]:
        rows = self._all(_AWAY, people=people, on=on)
        return {row.person_id: row.until for row in rows if self._is_ours(absence, row)}

    @cached_property
    def _noted_now(self) -> set[str]:
        """Whose absence this very transaction noted: the trail tells of it at its end."""
        return set()


_KEYS = (
    select(*(outbox.c[name] for name in ("seq", "notice_id", "dedupe_key", "payload")))
    .where(mine(outbox))
    .order_by(outbox.c.seq.desc())
)
_NEWEST = 500
"""So many letters are opened in an hour: it takes a tenth of a second."""
_NEWEST_KEYS = kept(_KEYS.limit(_NEWEST))
_LETTER = kept(select(outbox.c.notice_id, outbox.c.payload).where(mine(outbox, "notice_id")))
_LETTER_OF = kept(_LETTER.where(mine(outbox, "message_id")))
_DEAD = kept(select(dead_address).where(mine(dead_address, "address")))
_ALL_DEAD = kept(select(dead_address).where(mine(dead_address)))
_REVIVE = kept(delete(dead_address).where(mine(dead_address, "address")))
_BACK = kept(
    delete(absence).where(
        mine(absence, "person_id"), absence.c.since <= bindparam("written", type_=absence.c.since.type)
    )
)
_AWAY = kept(
    select(absence).where(
        mine(absence),
        among(absence.c.person_id, "people"),
        (absence.c.until > bindparam("on", type_=absence.c.until.type)) | absence.c.until.is_(None),
    ),
    "people",
)
