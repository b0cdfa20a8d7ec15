"""Whether a mail in the database came in: its stamp tells, and the trail."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import (
    BigInteger,
    String,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    select,
)

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, mine, one_of
from mailbot.adapters.database.schema.tables import audit_entry, mail, mail_raw
from mailbot.adapters.database.trail.linkrows import ENTRY, LinkRows
from mailbot.core.audit import Tag
from mailbot.core.trail import Fold, mail_subject, taken_in, written


class ArrivalRows(LinkRows):
    """A stamp tells mails that came in from those that somebody put there, the trail what was done with them."""

    def _came_in(self, row: Found, raw: bytes) -> bool:
        """Whether mailbot stored it, and took its sender's confirmation where there is one."""
        return self.envelopes.stamped(row.seal, *self._told(row.mail_id, digest_of(raw), row.confirmed))

    def _came_before(self, row: Found, raw: bytes) -> bool:
        """Whether it is from before mails were stamped, and says what the trail tells that it said then."""
        if row.seal or not self._unsealed_to:
            return False
        about = (entry for entry in self._all(_ABOUT, subjects=[mail_subject(row.mail_id)]) if entry.tag in _HANDLING)
        told = [written(self._chained(entry)) for entry in about if entry.seq <= self._unsealed_to]
        return any(entry["data"].get("sha256") == digest_of(raw) for entry in told if entry)

    def _handled_before(self, mail_ids: Sequence[int]) -> set[str]:
        """Those of these mails, as the trail names them, that it tells were handled, and not released since."""
        about = self._all(_ABOUT, subjects=[mail_subject(mail_id) for mail_id in mail_ids]) if mail_ids else ()
        last = {row.subject: row for row in about if row.tag in _HANDLING}
        released = Tag.MESSAGE_RELEASED.value
        return {name for name, row in last.items() if row.tag != released or taken_in(Fold(), self._chained(row))}

    def _told(self, mail_id: int, sha256: str, confirmed: bool) -> tuple[str | int, ...]:
        """What the stamp of a mail is made over: which one it is, what it says, and whether its sender confirmed it."""
        return "mail", self._org, mail_id, sha256, "confirmed" if confirmed else ""

    def strange_mails(self, on: date) -> list[str]:
        """Mails that say they were handled although the trail tells of no handling: a decision in one would be lost.
        From the beginning of time on all of them, and those that the trail tells of otherwise, with their bytes; else
        the newest: those that can still decide something."""
        if on != date.min:
            return [f"the mail {row.mail_id}" for row in self._all(_NEWEST_NOT_TOLD)]
        strange = (row for each in (_NOT_TOLD, _HIDDEN, _GONE) for row in self._all(each))
        return [*(f"the mail {row.mail_id}" for row in strange), *self._strange_bytes()]

    def _strange_bytes(self) -> Iterator[str]:
        """Mails that say something else than what came in."""
        for row in self._stream(_WHOLE, _MAILS_AT_ONCE):
            digest = digest_of(row.raw or b"")
            ours = self.envelopes.stamped(row.seal, *self._told(row.mail_id, digest, row.confirmed))
            ours = ours or self._came_before(row, row.raw or b"")
            if row.raw is None or digest != row.sha256 or not ours:
                yield f"what the mail {row.mail_id} says"


def digest_of(raw: bytes) -> str:
    """SHA-256 (hex) of the bytes of a mail."""
    return hashlib.sha256(raw).hexdigest()


_ABOUT = kept(
    select(*ENTRY).where(mine(audit_entry), among(audit_entry.c.subject, "subjects")).order_by(audit_entry.c.seq),
    "subjects",
)
"""The few entries about some mails. By their tags as well, SQLite would walk all that any mail ever led to."""
_HANDLING = (Tag.MESSAGE_RECEIVED, Tag.MESSAGE_QUARANTINED, Tag.MESSAGE_RELEASED)
_NEWEST = 2_000
"""How many mails are looked through each hour; the whole is by `audit verify`, each day."""
_TOLD = exists().where(
    audit_entry.c.org_id == mail.c.org_id,
    audit_entry.c.subject == literal("mail-").concat(cast(mail.c.mail_id, String)),
    one_of(audit_entry.c.tag, [tag.value for tag in _HANDLING]),
)
_OVER = mail.c.state != "stored", ~_TOLD
_NOT_TOLD = kept(select(mail.c.mail_id).where(mine(mail), *_OVER).order_by(mail.c.mail_id))
_LAST = select(mail.c.mail_id).where(mine(mail)).order_by(mail.c.mail_id.desc()).limit(_NEWEST).subquery()
"""Counted, not told by the highest number, which somebody may have written there."""
_NEWEST_NOT_TOLD = kept(
    select(mail.c.mail_id)
    .select_from(_LAST.join(mail, and_(mail.c.org_id == bindparam("org"), mail.c.mail_id == _LAST.c.mail_id)))
    .where(*_OVER)
    .order_by(mail.c.mail_id)
)
_TOLD_OF = cast(func.substr(audit_entry.c.subject, len(mail_subject(1))), BigInteger).label("mail_id")
"""The mail that an entry is about; where the chain holds, its subject is as mailbot wrote it."""
_LATER = audit_entry.alias("later")
_SEEN_TO = exists().where(
    *(_LATER.c[name] == audit_entry.c[name] for name in ("org_id", "subject")),
    _LATER.c.seq > audit_entry.c.seq,
    one_of(_LATER.c.tag, (*(tag.value for tag in _HANDLING), Tag.MESSAGE_SETTLED.value)),
)
_ITSELF = and_(mail.c.org_id == audit_entry.c.org_id, mail.c.mail_id == _TOLD_OF.element)
_HIDDEN = kept(
    select(mail.c.mail_id)
    .join(audit_entry, _ITSELF)
    .where(mine(audit_entry), audit_entry.c.tag == Tag.MESSAGE_QUARANTINED.value, ~_SEEN_TO)
    .where(~one_of(func.coalesce(mail.c.outcome, ""), ("review", "failed")))
)
"""Put aside, and in no list of what was."""
_GONE = kept(
    select(_TOLD_OF)
    .where(mine(audit_entry), one_of(audit_entry.c.tag, [tag.value for tag in _HANDLING]))
    .where(~exists().where(_ITSELF))
)
_BYTES = and_(mail_raw.c.org_id == mail.c.org_id, mail_raw.c.mail_id == mail.c.mail_id)
_WHOLE = (
    select(*(mail.c[name] for name in ("mail_id", "sha256", "confirmed", "seal")), mail_raw.c.raw)
    .outerjoin(mail_raw, _BYTES)
    .where(mine(mail))
)
_MAILS_AT_ONCE = 20
"""So few are in memory at once."""
