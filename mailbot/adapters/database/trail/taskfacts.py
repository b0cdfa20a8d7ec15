"""Tasks as the audit trail tells of them: what they say in words is held against what it commits to."""

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, chunks, mine, one_of
from mailbot.adapters.database.schema.tables import audit_entry, audit_text, request_version
from mailbot.adapters.database.trail.linkrows import LinkRows
from mailbot.adapters.database.trail.toldrows import hashed, task_facts
from mailbot.core.trail import AS_ASKED, OTHERWISE


class TaskFacts(LinkRows):
    """Looks up what the words of tasks have to be, for however many at once."""

    def _task_facts(self, rows: Sequence[Found], refs: Mapping[str, str]) -> dict[str, dict[str, str]]:
        """By task_id; `refs` has the pseudonym of everybody in them."""
        asked = self._asked_for([row.request_id for row in rows if row.request_id])
        salts = self._salts([row.task_id for row in rows])
        return {row.task_id: task_facts(row, refs, _texts(row, asked, salts)) for row in rows}

    def _asked_for(self, request_ids: Sequence[str]) -> Mapping[tuple[str, int], str]:
        """Why each version of these requests was asked for; its approvers saw that under a seal."""
        rows = (row for some in chunks(request_ids) for row in self._all(_ASKED, ids=some))
        return {(row.request_id, row.version): row.justification for row in rows}

    def _salts(self, task_ids: Sequence[str]) -> Mapping[tuple[str, str], str]:
        """What the newest text of each kind about these was hashed with; none where it was erased."""
        rows = (row for some in chunks(task_ids) for row in self._all(_SALTS, subjects=some))
        return {(row.subject, row.field): row.salt for row in rows}


def _texts(row: Found, asked: Mapping[tuple[str, int], str], salts: Mapping[tuple[str, str], str]) -> Mapping[str, str]:
    same = row.justification == asked.get((row.request_id, row.version), "")
    private = {name: hashed(row._mapping[name], salts.get((row.task_id, name))) for name in _PRIVATE}
    known = {name: value for name, value in private.items() if value is not None}
    return {"justification": AS_ASKED if same else OTHERWISE, **known}


_PRIVATE = ("cause", "note")
_ASKED = kept(
    select(*(request_version.c[name] for name in ("request_id", "version", "justification"))).where(
        mine(request_version), among(request_version.c.request_id, "ids")
    ),
    "ids",
)
_BESIDE = and_(audit_text.c.org_id == audit_entry.c.org_id, audit_text.c.seq == audit_entry.c.seq)
_SALTS = kept(
    select(audit_entry.c.subject, audit_text.c.field, audit_text.c.salt)
    .join(audit_text, _BESIDE)
    .where(mine(audit_entry), among(audit_entry.c.subject, "subjects"), one_of(audit_text.c.field, _PRIVATE))
    .order_by(audit_entry.c.seq),
    "subjects",
)
