"""Claims of ownership, and who decided as owner before."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Table, and_, bindparam, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import request_of
from mailbot.adapters.database.rows import Found, find
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    decision,
    grant_task,
    ownership_claim,
    request_now,
    request_version,
)
from mailbot.adapters.database.trail.toldrows import ToldRows, claim_facts
from mailbot.core.ownership import OwnershipClaim
from mailbot.core.register import AccessRequest
from mailbot.core.standing import lots
from mailbot.core.trail import UNTOLD, Key

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_GRANTS = 100
"""How many decisions on the access that was given last are looked through."""


class OwnershipRows(ToldRows):
    """Who says that they own something (services.ports.owning)."""

    def add_claim(self, claim: OwnershipClaim) -> OwnershipClaim:
        named = replace(claim, claim_id=self._id("ownership", ownership_claim.c.claim_id, "O-"))
        self._add(ownership_claim, **asdict(named) | {"asked": list(named.asked)})
        self._made_now.add(named.claim_id)
        return named

    def claim_of(self, claim_id: str) -> OwnershipClaim | None:
        return next(iter(self._claims(self._all(find(ownership_claim, "claim_id"), is_claim_id=claim_id))), None)

    def claims(self, system: str, access_level: str, lock: bool = False) -> list[OwnershipClaim]:
        those = _LOCKED if lock else find(ownership_claim, *_OF)
        return self._claims(self._all(those, is_system=system, is_access_level=access_level))

    def unclaimed(self, since: datetime) -> list[OwnershipClaim]:
        return self._claims(self._all(_UNCLAIMED, since=since))

    def claimed(self) -> list[OwnershipClaim]:
        return self._claims(self._all(_CLAIMED))

    def _claims(self, rows: Sequence[Found]) -> list[OwnershipClaim]:
        """Those of these claims of which the trail tells as they are, oldest first."""
        told = self._claims_told(rows)
        found = [claim_of_row(row) for row in rows if row.claim_id in told]
        return sorted(found, key=lambda claim: (claim.asked_at, claim.claim_id))

    def _claims_told(self, rows: Sequence[Found]) -> set[str]:
        refs = self._refs_among({one for row in rows for one in (row.claimed_by, *row.asked)})
        return self._as_told("ownership", {row.claim_id: claim_facts(row, refs) for row in rows})

    def strange_claims(self) -> list[str]:
        rows = self._all(find(ownership_claim))
        told = self._claims_told(rows)
        return [f"the ownership claim {row.claim_id}" for row in rows if row.claim_id not in told]

    def claim_ownership(self, claim_id: str, by: str, at: datetime) -> bool:
        unclaimed = self._mine(ownership_claim, claim_id=claim_id, claimed_at=None)
        return self._changed(update(ownership_claim).where(unclaimed).values(claimed_by=by, claimed_at=at)) == 1

    def undecided_for(self, system: str, access_level: str) -> list[AccessRequest]:
        """By the lots of this level: it may have been asked for very often, and very much may be undecided."""
        of_this = self._mine(request_now, system=system, access_level=access_level) & request_now.c.lot.in_(_UNDECIDED)
        both = request_now.join(request_version, _same(request_now, request_version, "request_id", "version"))
        both = both.join(access_request, _same(request_now, access_request, "request_id"))
        found = select(request_version, access_request.c.thread_id).select_from(both).where(of_this)
        return [request_of(row) for row in self._all(found.order_by(request_now.c.request_id))]

    def decided_as_owner(self, system: str, access_level: str) -> list[str]:
        task = _same(grant_task, access_grant, "task_id")
        said = _same(decision, grant_task, "request_id", "version")
        seat = _same(approval, decision, "request_id", "version", "slot")
        rows = access_grant.join(grant_task, task).join(decision, said).join(approval, seat)
        of_this = self._mine(access_grant, system=system, access_level=access_level)
        names = (decision.c[name] for name in ("request_id", "version", "slot", "decided_by"))
        found = select(*names, approval.c.roles).select_from(rows).where(of_this)
        newest = self._all(found.order_by(decision.c.decided_at.desc()).limit(_GRANTS))
        told, doubted = self._folded(list(dict.fromkeys(row.request_id for row in newest)))
        refs = self._refs_among({row.decided_by for row in newest})
        what = f"{system}:{access_level}"
        by_owner = (row for row in newest if row.request_id not in doubted and _as_owner(row, told, what, refs))
        return list(dict.fromkeys(row.decided_by for row in by_owner))


def _as_owner(row: Found, told: Mapping[Key, Mapping[str, str]], what: str, refs: Mapping[str, str]) -> bool:
    """Whether the trail tells that this person decided on this access, and that they were asked as its owner."""
    version, seat = (row.request_id, str(row.version)), (row.request_id, str(row.version), str(row.slot))
    roles = told.get(("approval", *seat), {}).get("roles", "")
    if told.get(("request", *version), {}).get("what") != what:
        return False
    if told.get(("decision", *seat), {}).get("by") != refs.get(row.decided_by):
        return False
    return "owner" in (row.roles if roles == UNTOLD else roles.split(";"))


_OF = ("system", "access_level")
_LOCKED = kept(find(ownership_claim, *_OF).order_by(ownership_claim.c.claim_id).with_for_update())
_SINCE = bindparam("since", type_=ownership_claim.c.asked_at.type)
_UNCLAIMED = kept(
    find(ownership_claim).where(ownership_claim.c.claimed_at.is_(None), ownership_claim.c.asked_at >= _SINCE)
)
_CLAIMED = kept(
    find(ownership_claim).where(ownership_claim.c.asked_at > _EVER, ownership_claim.c.claimed_at.is_not(None))
)
_UNDECIDED = tuple(lots(("held", "pending"), (), ()))


def _same(left: Table, right: Table, *names: str) -> ColumnElement[bool]:
    return and_(*(left.c[name] == right.c[name] for name in ("org_id", *names)))


def claim_of_row(row: Found) -> OwnershipClaim:
    """A row of ownership_claim as a value."""
    return OwnershipClaim(
        row.claim_id,
        row.system,
        row.access_level,
        tuple(row.asked),
        row.asked_at,
        row.claimed_by,
        row.claimed_at,
    )
