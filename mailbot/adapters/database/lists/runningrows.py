"""What admins look up and see to: dead addresses, mail that was put aside or not sent, versions of the rules."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update

from mailbot.adapters.database.mail.outboxrows import DROPPED, HANDED
from mailbot.adapters.database.rows import Rows, among, chunks, mine
from mailbot.adapters.database.schema.tables import (
    approval,
    dead_address,
    mail,
    mail_raw,
    outbox,
    request_version,
    rules_version,
)
from mailbot.services.ports import (
    Aside,
    DeadAddress,
    MailboxBacklog,
    OpenApproval,
    RulesVersion,
    Unsent,
)

_NEWEST = 2**62


class RunningRows(Rows):
    """Lists by index, a page at a time."""

    def dead_among(self, addresses: Collection[str]) -> list[DeadAddress]:
        rows = [row for some in chunks(sorted(addresses)) for row in self._run(_DEAD, addresses=some)]
        return [DeadAddress(row.address, row.since, row.why) for row in rows]

    def approvals_of(self, person: str, most: int) -> list[OpenApproval]:
        rows = self._all(_APPROVALS, is_approver=person, is_state="open", most=most)
        return [
            OpenApproval(
                row.request_id,
                f"{row.system} ({row.access_level})",
                row.beneficiary,
                None if row.paused_at else row.due_at,
                row.paused_at is not None,
            )
            for row in rows
        ]

    def rules_versions(self, before: int, most: int) -> list[RulesVersion]:
        rows = self._all(_VERSIONS, before=before or _NEWEST, most=most)
        return [RulesVersion(row.seq, row.version, row.loaded_at, row.loaded_by) for row in rows]

    def aside(self, outcome: str, before: int, most: int) -> list[Aside]:
        rows = self._all(_ASIDE, is_outcome=outcome, before=before or _NEWEST, most=most)
        return [
            Aside(
                mail_id=row.mail_id,
                outcome=row.outcome,
                reason=row.reason,
                sender=row.sender,
                subject=row.subject,
                received_at=row.received_at,
                mailbox=row.mailbox,
                readable=bool(row.size) and not row.oversize and not row.dedupe_key,
            )
            for row in rows
        ]

    def look_again(self, mail_id: int, at: datetime) -> bool:
        """The mail begins afresh, as one that came in now; that its sender was not believed stays."""
        there = select(mail_raw.c.mail_id).where(self._mine(mail_raw, mail_id=mail_id), func.length(mail_raw.c.raw) > 0)
        afresh = {"state": "stored", "attempts": 0, "outcome": None, "reason": "", "handled_at": None, "due_at": at}
        unread = (mail.c.oversize == 0) & (mail.c.dedupe_key == "")
        readable = update(mail).where(self._put_aside(mail_id), unread, there.exists())
        return self._changed(readable.values(afresh)) == 1

    def settle_mail(self, mail_id: int, reason: str) -> bool:
        settled = {"outcome": "done", "reason": mail.c.reason + f"; {reason}"}
        return self._changed(update(mail).where(self._put_aside(mail_id)).values(settled)) == 1

    def unsent_in(self, state: str, after: tuple[datetime, str] | None, most: int) -> list[Unsent]:
        more = dict(zip(("next_at", "notice_id"), after, strict=True)) if after else {}
        return [
            Unsent(
                notice_id=row.notice_id,
                state=row.state,
                kind=row.kind,
                recipient=row.recipient,
                subject="",
                error=row.error,
                since=row.created_at,
                next_at=row.next_at,
                attempts=row.attempts,
                doubtful=row.delivery == HANDED,
            )
            for row in self._all(_UNSENT_AFTER if after else _UNSENT, is_state=state, most=most, **more)
        ]

    def mailbox_backlogs(self) -> list[MailboxBacklog]:
        return [MailboxBacklog(row.mailbox, int(row.rows), row.oldest) for row in self._all(_BACKLOGS)]

    def _put_aside(self, mail_id: int) -> ColumnElement[bool]:
        aside = mail.c.outcome.in_(("review", "failed")) & mail.c.state.in_(("handled", "filed"))
        return self._mine(mail, mail_id=mail_id) & aside


_DEAD = select(dead_address).where(mine(dead_address), among(dead_address.c.address, "addresses"))
_ON_ITS_VERSION = and_(
    request_version.c.org_id == approval.c.org_id,
    request_version.c.request_id == approval.c.request_id,
    request_version.c.version == approval.c.version,
)
_APPROVALS = (
    select(
        approval.c.request_id,
        approval.c.due_at,
        request_version.c.system,
        request_version.c.access_level,
        request_version.c.beneficiary,
        request_version.c.paused_at,
    )
    .join(request_version, _ON_ITS_VERSION)
    .where(mine(approval, "approver", "state"))
    .order_by(approval.c.request_id)
    .limit(bindparam("most"))
)
_VERSIONS = (
    select(rules_version)
    .where(mine(rules_version), rules_version.c.seq < bindparam("before"))
    .order_by(rules_version.c.seq.desc())
    .limit(bindparam("most"))
)
_ASIDE = (
    select(mail, func.length(mail_raw.c.raw).label("size"))
    .join(mail_raw, and_(mail_raw.c.org_id == mail.c.org_id, mail_raw.c.mail_id == mail.c.mail_id))
    .where(mine(mail, "outcome"), mail.c.state != "waiting", mail.c.mail_id < bindparam("before"))
    .order_by(mail.c.mail_id.desc())
    .limit(bindparam("most"))
)
_UNSENT = (
    select(
        outbox.c.notice_id,
        outbox.c.state,
        outbox.c.kind,
        outbox.c.recipient,
        outbox.c.error,
        outbox.c.created_at,
        outbox.c.next_at,
        outbox.c.attempts,
        outbox.c.delivery,
    )
    .where(mine(outbox, "state"), outbox.c.delivery != DROPPED)
    .order_by(outbox.c.next_at, outbox.c.notice_id)
    .limit(bindparam("most"))
)
_UNSENT_AFTER = _UNSENT.where(
    outbox.c.next_at >= bindparam("next_at", type_=outbox.c.next_at.type),
    or_(
        outbox.c.next_at > bindparam("next_at", type_=outbox.c.next_at.type),
        outbox.c.notice_id > bindparam("notice_id"),
    ),
)
_BACKLOGS = (
    select(mail.c.mailbox, func.count().label("rows"), func.min(mail.c.received_at).label("oldest"))
    .where(mine(mail), mail.c.state.in_(("stored", "handled")))
    .group_by(mail.c.mailbox)
    .order_by(mail.c.mailbox)
)
