"""Which open requests have not seen the rules in force yet, and which approvals have passed on for other reasons."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import and_, bindparam, func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import change, mine, one_of
from mailbot.adapters.database.schema.tables import access_request, audit_entry, request_version
from mailbot.adapters.database.trail.linkrows import LinkRows
from mailbot.core.audit import Tag
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import Passed


class ReroutingRows(LinkRows):
    """Following rules that have changed (services.ports.rerouting)."""

    def not_followed(self, rules_version: str, limit: int) -> list[str]:
        found = (
            self._all(query, state=state, v=rules_version, most=limit) for query in _OTHERS for state in OPEN_STATES
        )
        return [row.request_id for rows in found for row in rows][:limit]

    def open_after(self, made: datetime | None, limit: int) -> list[tuple[str, datetime]]:
        found = self._all(_AFTER, after=made or _EVER, most=limit)
        return [(row.request_id, row.created_at) for row in found]

    def followed(self, request_id: str, version: int, rules_version: str) -> None:
        one = {"is_request_id": request_id, "is_version": version}
        self._run(_FOLLOWED, **one, followed=rules_version)

    def passed(self, request_id: str, version: int) -> Mapping[int, Sequence[Passed]]:
        told = [json.loads(row.body)["data"] for row in self._all(_PASSED, is_subject=request_id)]
        people, passed = self._of_refs([data["from"] for data in told]), defaultdict[int, list[Passed]](list)
        for_whom: dict[int, str] = {}
        for data in told:
            if data["version"] == version:
                slot, whose = int(data["slot"]), people.get(data["from"], "")
                passed[slot].append(Passed(str(data["why"]), for_whom.get(slot) or whose))
                for_whom[slot] = passed[slot][-1].whose if "deputy_for" in data else ""
        return passed


_IN_STATE = select(request_version.c.request_id).where(
    mine(request_version), request_version.c.state == bindparam("state")
)
_OTHERS = tuple(
    kept(_IN_STATE.where(other).limit(bindparam("most")))
    for other in (request_version.c.followed < bindparam("v"), request_version.c.followed > bindparam("v"))
)
"""Two ranges of an index: “not equal” would walk through all that are open."""
_EVER = datetime.min.replace(tzinfo=UTC)
_NOW_OPEN = (
    select(access_request.c.request_id, access_request.c.created_at)
    .join(
        request_version,
        and_(*(access_request.c[name] == request_version.c[name] for name in ("org_id", "request_id", "version"))),
    )
    .where(
        mine(access_request),
        one_of(request_version.c.state, OPEN_STATES),
        access_request.c.created_at > bindparam("after", type_=access_request.c.created_at.type),
    )
    .order_by(access_request.c.created_at, access_request.c.request_id)
)
_NEXT = _NOW_OPEN.limit(bindparam("most")).subquery()
_AFTER = kept(_NOW_OPEN.where(access_request.c.created_at <= select(func.max(_NEXT.c.created_at)).scalar_subquery()))
_FOLLOWED = change(request_version, "request_id", "version")
_PASSED = kept(
    select(audit_entry.c.body)
    .where(mine(audit_entry, "subject"), audit_entry.c.tag == Tag.STAGE_REASSIGNED.value)
    .order_by(audit_entry.c.seq)
)
