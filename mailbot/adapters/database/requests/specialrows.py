"""Rows for emergencies, birthrights and appeals."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, Table, and_, exists, func, select, update

from mailbot.adapters.database.requests.filerows import on_the_way, request_of
from mailbot.adapters.database.requests.taskrows import grant_of
from mailbot.adapters.database.rows import Found, among, chunks, mine, not_said
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    grant_task,
    person,
    request_version,
    standing_approval,
)
from mailbot.adapters.database.trail.toldrows import ToldRows, standing_facts
from mailbot.core.register import AccessRequest, Grant, StandingApproval

Given = tuple[str, str, str]

_COUNTING = ("pending", "held", "approved", "rejected", "lapsed")


class SpecialRows(ToldRows):
    """Requests of other natures, and what is signed in advance."""

    def following(self, origin: str) -> list[AccessRequest]:
        return self._requests(request_version.c.origin == origin)

    def emergencies(self, beneficiary: str, since: datetime) -> list[AccessRequest]:
        theirs = self._mine(request_version, nature="emergency", beneficiary=beneficiary) & _SPECIAL
        return self._requests(theirs & (request_version.c.created_at >= since) & request_version.c.state.in_(_COUNTING))

    def _requests(self, which: ColumnElement[bool]) -> list[AccessRequest]:
        both = request_version.join(access_request, _same_version(access_request))
        found = select(request_version, access_request.c.thread_id).select_from(both)
        wanted = found.where(self._mine(request_version), which).order_by(request_version.c.request_id)
        return [request_of(row) for row in self._all(wanted)]

    def emergency_tasks(self) -> list[str]:
        waiting = self._mine(grant_task, state="open") & (_GIVES | _TAKES)
        return list(self._run(select(grant_task.c.task_id).where(waiting).order_by(grant_task.c.task_id)).scalars())

    def emergencies_among(self, request_ids: Sequence[str]) -> list[str]:
        return list(self._run(_EMERGENCIES, ids=request_ids).scalars())

    def emergencies_ending(self, day: date) -> list[str]:
        request = and_(*(request_version.c[name] == access_grant.c[name] for name in ("org_id", "request_id")))
        over = self._mine(access_grant, state="active") & (access_grant.c.until <= day)
        found = select(access_grant.c.request_id).select_from(access_grant.join(request_version, request))
        wanted = found.where(over, request_version.c.nature == "emergency").order_by(access_grant.c.grant_id)
        return list(dict.fromkeys(self._run(wanted).scalars()))

    def grant_of(self, request_id: str) -> Grant | None:
        row = self._first(select(access_grant).where(self._mine(access_grant, request_id=request_id, state="active")))
        return grant_of(row) if row else None

    # --- birthrights -------------------------------------------------------------------------------------------------

    def placed_since(self, since: datetime) -> list[tuple[str, datetime]]:
        found = select(person.c.person_id, person.c.placed_at).where(self._mine(person), person.c.placed_at > since)
        ordered = found.order_by(person.c.placed_at, person.c.person_id)
        return [(row.person_id, row.placed_at) for row in self._all(ordered)]

    def birthrights_asked(self, people: Sequence[str]) -> dict[Given, datetime]:
        names = [request_version.c[name] for name in ("beneficiary", "system", "access_level")]
        asked: dict[Given, datetime] = {}
        for some in chunks(people):
            theirs = self._mine(request_version, nature="birthright") & _SPECIAL
            theirs &= request_version.c.beneficiary.in_(some)
            found = select(*names, func.max(request_version.c.created_at).label("at")).where(theirs).group_by(*names)
            asked |= {(row.beneficiary, row.system, row.access_level): row.at for row in self._all(found)}
        return asked

    def held_by(self, people: Sequence[str]) -> set[Given]:
        held: set[Given] = set()
        for some in chunks(people):
            for row in (*self._all(self._held(some)), *self._all(self._on_the_way(some))):
                held.add((row.person_id, row.system, row.access_level))
        return held

    def _held(self, people: Sequence[str]) -> Select[tuple[str, str, str]]:
        columns = [access_grant.c[name] for name in ("person_id", "system", "access_level")]
        active = self._mine(access_grant, state="active") & access_grant.c.person_id.in_(people)
        return select(*columns).where(active)

    def _on_the_way(self, people: Sequence[str]) -> Select[tuple[str, str, str]]:
        columns = [request_version.c[name] for name in ("system", "access_level")]
        whom = request_version.c.beneficiary.label("person_id")
        theirs = self._mine(request_version) & request_version.c.beneficiary.in_(people)
        return select(whom, *columns).where(theirs, on_the_way())

    # --- standing approvals ------------------------------------------------------------------------------------------

    def next_standing_id(self) -> str:
        return self._id("standing", standing_approval.c.standing_id, "S-")

    def add_standing(self, standing: StandingApproval) -> None:
        self._add(standing_approval, **asdict(standing))

    def standing(self, standing_id: str, lock: bool = False) -> StandingApproval | None:
        one = select(standing_approval).where(self._mine(standing_approval, standing_id=standing_id))
        row = self._first(one.with_for_update() if lock else one)
        return _standing(row) if row else None

    def standings(self) -> list[StandingApproval]:
        lasting = self._mine(standing_approval) & standing_approval.c.ended_at.is_(None)
        found = select(standing_approval).where(lasting).order_by(standing_approval.c.standing_id)
        return [_standing(row) for row in self._all(found)]

    def introduced(self) -> dict[str, datetime]:
        which = standing_approval.c.birthright
        first = select(which, func.min(standing_approval.c.asked_at).label("at")).where(self._mine(standing_approval))
        return {row.birthright: row.at for row in self._all(first.group_by(which))}

    def signed_for(self, approver: str, system: str, access_level: str, on: date) -> list[StandingApproval]:
        theirs = self._mine(standing_approval, approver=approver, system=system, access_level=access_level)
        counts = standing_approval.c.signed_at.is_not(None) & standing_approval.c.ended_at.is_(None)
        found = self._all(select(standing_approval).where(theirs, counts, standing_approval.c.until >= on))
        told = self._signed_told(found)
        return [_standing(row) for row in found if row.standing_id in told]

    def _signed_told(self, rows: Sequence[Found]) -> set[str]:
        """Those of these that were signed as they are and have not ended, as the trail tells."""
        refs = self._refs_among({row.approver for row in rows})
        return self._as_told("standing", {row.standing_id: standing_facts(row, refs) for row in rows})

    def strange_standings(self) -> list[str]:
        lasting = standing_approval.c.signed_at.is_not(None) & standing_approval.c.ended_at.is_(None)
        rows = self._all(select(standing_approval).where(self._mine(standing_approval), lasting))
        told = self._signed_told(rows)
        return [f"the standing approval {row.standing_id}" for row in rows if row.standing_id not in told]

    def sign_standing(self, standing_id: str, at: datetime, assurance: str) -> bool:
        waiting = self._mine(standing_approval, standing_id=standing_id, signed_at=None, ended_at=None)
        return self._changed(update(standing_approval).where(waiting).values(signed_at=at, assurance=assurance)) == 1

    def end_standing(self, standing_id: str, at: datetime) -> None:
        lasting = self._mine(standing_approval, standing_id=standing_id, ended_at=None)
        self._must_change(update(standing_approval).where(lasting).values(ended_at=at), "standing_lasts")


_SPECIAL = not_said(request_version.c.nature, "access")


def _is_emergency(table: Table) -> ColumnElement[bool]:
    """Whether what a row belongs to was an emergency; all versions of a request are of the same nature."""
    same = (table.c[name] == request_version.c[name] for name in ("org_id", "request_id"))
    return exists().where(*same, request_version.c.nature == "emergency")


_EMERGENCIES = (
    select(request_version.c.request_id)
    .where(mine(request_version), among(request_version.c.request_id, "ids"))
    .where(request_version.c.nature == "emergency")
    .distinct()
)
_GIVES = _is_emergency(grant_task)
_TAKES = exists().where(
    access_grant.c.org_id == grant_task.c.org_id,
    access_grant.c.grant_id == grant_task.c.grant_id,
    _is_emergency(access_grant),
)


def _same_version(table: Table) -> ColumnElement[bool]:
    names = ("org_id", "request_id", "version")
    return and_(*(table.c[name] == request_version.c[name] for name in names))


def _standing(row: Found) -> StandingApproval:
    return StandingApproval(
        standing_id=row.standing_id,
        birthright=row.birthright,
        approver=row.approver,
        system=row.system,
        access_level=row.access_level,
        conditions=row.conditions,
        asked_at=row.asked_at,
        until=row.until,
        signed_at=row.signed_at,
        assurance=row.assurance,
        ended_at=row.ended_at,
    )
