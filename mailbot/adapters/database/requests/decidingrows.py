"""What approvers do besides deciding: inquiries, decisions taken back, and the new versions they lead to."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import bindparam, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.filerows import CURRENT, FileRows
from mailbot.adapters.database.requests.values import request_of
from mailbot.adapters.database.rows import Found, among, change, find, mine
from mailbot.adapters.database.schema.tables import (
    access_request,
    approval,
    audit_text,
    inquiry,
    recall,
)
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.adapters.database.trail.toldrows import hashed
from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest
from mailbot.core.trail import Entry
from mailbot.services.ports import Inquiry, Recall


class DecidingRows(SealedRows, FileRows):
    """Inquiries and recalls."""

    def add_inquiry(self, asked: Inquiry) -> None:
        self._add(inquiry, **self._with_seal(inquiry, asdict(asked)))

    def inquiries(self, request_ids: Sequence[str]) -> list[Inquiry]:
        return self._inquiries(self._all(_INQUIRIES, ids=request_ids))

    def _inquiries(self, rows: Sequence[Found]) -> list[Inquiry]:
        """Those that were asked and answered so: people answer, and decide by, what they read there."""
        names = Inquiry.__dataclass_fields__
        ours = (row for row in rows if self._is_ours(inquiry, row))
        return [Inquiry(**{name: getattr(row, name) for name in names}) for row in ours]

    def end_inquiry(self, inquiry_id: str, answer: str, mail_id: int | None, at: datetime) -> None:
        asked = self._inquiries(self._all(find(inquiry, "inquiry_id"), is_inquiry_id=inquiry_id))
        news: dict[str, Any] = {"answer": answer, "mail_id": mail_id, "answered_at": at}
        rows = [self._with_seal(inquiry, asdict(one) | news) for one in asked]
        still_open = change(inquiry, "inquiry_id").where(inquiry.c.answered_at.is_(None))
        seal = rows[0]["seal"] if rows else ""
        self._must_change(still_open, "inquiry_is_open", is_inquiry_id=inquiry_id if rows else "", **news, seal=seal)

    def add_recall(self, taken: Recall) -> None:
        """The trail tells of it; a row that somebody put in its place keeps nobody from taking back."""
        if not self._all(_RECALLS, is_request_id=taken.request_id, is_version=taken.version, is_slot=taken.slot):
            recall_id = f"{taken.request_id}/{taken.version}/{taken.slot}"
            self._add(recall, recall_id=recall_id, **asdict(taken))
        self._taken_now.append(taken)

    @cached_property
    def _taken_now(self) -> list[Recall]:
        """What this very transaction took back: the trail tells of it at its end."""
        return []

    def recalls(self, request_id: str, version: int) -> list[Recall]:
        """As mailbot's trail tells of them, whatever the rows say."""
        told = [entry for entry, _ in self._regrets([request_id]) if entry["tag"] == Tag.REQUEST_REOPENED]
        told = [entry for entry in told if entry["data"]["version"] == version]
        people = self._of_refs(sorted({entry["actor"] for entry in told}))
        reasons = self._reasons(told)
        now = [row for row in self._taken_now if (row.request_id, row.version) == (request_id, version)]
        return [_recall(entry, people[entry["actor"]], reasons) for entry in told if entry["actor"] in people] + now

    def _reasons(self, entries: Sequence[Entry]) -> Mapping[str, str]:
        """The texts of these entries that are those they were chained with, by their hashes."""
        rows = self._all(_REASONS, seqs=[entry["seq"] for entry in entries]) if entries else ()
        return {hashed(row.text, row.salt) or "": row.text for row in rows}

    def asked_together(self, request: AccessRequest, approver: str) -> list[AccessRequest]:
        if len(self._once(tuple, _IN_THREAD, is_thread_id=request.thread_id)) < 2:  # as in most conversations
            return []
        rows = self._all(_ASKED_TOGETHER, is_thread_id=request.thread_id, is_approver=approver, is_state="open")
        pending = (row for row in rows if row.state == "pending")
        return [request_of(row) for row in pending if row.request_id != request.request_id]


_INQUIRIES = kept(
    select(inquiry)
    .where(mine(inquiry), among(inquiry.c.request_id, "ids"))
    .order_by(inquiry.c.asked_at, inquiry.c.inquiry_id),
    "ids",
)
_RECALLS = find(recall, "request_id", "version", "slot")
_REASONS = kept(
    select(audit_text).where(mine(audit_text), among(audit_text.c.seq, "seqs"), audit_text.c.field == "reason"), "seqs"
)


def _recall(entry: Entry, taken_by: str, reasons: Mapping[str, str]) -> Recall:
    data, at = entry["data"], datetime.fromisoformat(entry["at"])
    reason = reasons.get(data["reason"]["sha256"], "")
    return Recall(entry["subject"], data["version"], data["slot"], taken_by, at, reason)


_IN_THREAD = kept(select(access_request.c.request_id).where(mine(access_request, "thread_id")).limit(2))
_ASKED_TOGETHER = kept(
    CURRENT.join(
        approval,
        (approval.c.org_id == access_request.c.org_id)
        & (approval.c.request_id == access_request.c.request_id)
        & (approval.c.version == access_request.c.version),
    )
    .where(access_request.c.thread_id == bindparam("is_thread_id"), mine(approval, "approver", "state"))
    .order_by(access_request.c.request_id)
)
