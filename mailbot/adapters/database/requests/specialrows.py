"""Rows for emergencies, birthrights and appeals."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import ColumnElement, Table, and_, bindparam, exists, func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.filerows import on_the_way
from mailbot.adapters.database.requests.values import grant_of, request_of
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine, not_said, one_of
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

_COUNTING = ("pending", "held", "approved", "rejected")


class SpecialRows(ToldRows):
    """Requests of other natures, and what is signed in advance."""

    def following(self, origin: str) -> list[AccessRequest]:
        return [request_of(row) for row in self._all(_FOLLOWING, is_origin=origin)]

    def emergencies(self, beneficiary: str, since: datetime) -> list[AccessRequest]:
        theirs = {"is_nature": "emergency", "is_beneficiary": beneficiary}
        return [request_of(row) for row in self._all(_EMERGENCIES_OF, **theirs, since=since)]

    def emergency_tasks(self) -> list[str]:
        return list(self._run(_EMERGENCY_TASKS, is_state="open").scalars())

    def emergencies_among(self, request_ids: Sequence[str]) -> list[str]:
        return list(self._run(_EMERGENCIES, ids=request_ids).scalars())

    def emergencies_ending(self, day: date) -> list[str]:
        return list(dict.fromkeys(self._run(_ENDING, is_state="active", day=day).scalars()))

    def grant_of(self, request_id: str) -> Grant | None:
        row = self._first(find(access_grant, "request_id", "state"), is_request_id=request_id, is_state="active")
        return grant_of(row) if row else None

    # --- birthrights -------------------------------------------------------------------------------------------------

    def placed_since(self, since: datetime) -> list[tuple[str, datetime]]:
        return [(row.person_id, row.placed_at) for row in self._all(_PLACED, since=since)]

    def birthrights_asked(self, people: Sequence[str]) -> dict[Given, datetime]:
        rows = (row for some in chunks(people) for row in self._all(_ASKED, is_nature="birthright", people=some))
        return {(row.beneficiary, row.system, row.access_level): row.at for row in rows}

    def ended_for(self, people: Sequence[str], cause: str) -> dict[Given, datetime]:
        rows = (row for some in chunks(people) for row in self._all(_TAKEN, is_kind="revoke", people=some))
        return {(row.person_id, row.system, row.access_level): row.at for row in rows if row.cause.startswith(cause)}

    def held_by(self, people: Sequence[str]) -> set[Given]:
        held: set[Given] = set()
        for some in chunks(people):
            for row in (*self._all(_HELD, is_state="active", people=some), *self._all(_ON_THE_WAY, people=some)):
                held.add((row.person_id, row.system, row.access_level))
        return held

    # --- standing approvals ------------------------------------------------------------------------------------------

    def next_standing_id(self) -> str:
        return self._id("standing", standing_approval.c.standing_id, "S-")

    def add_standing_approval(self, standing: StandingApproval) -> None:
        self._add(standing_approval, **asdict(standing))

    def standing_approval(self, standing_id: str, lock: bool = False) -> StandingApproval | None:
        row = self._first(_LOCKED if lock else find(standing_approval, "standing_id"), is_standing_id=standing_id)
        return _standing(row) if row else None

    def standing_approvals(self) -> list[StandingApproval]:
        return [_standing(row) for row in self._all(_STANDINGS)]

    def introduced(self) -> dict[str, datetime]:
        return {row.birthright: row.at for row in self._all(_INTRODUCED)}

    def signed_for(self, approver: str, system: str, access_level: str, on: date) -> list[StandingApproval]:
        theirs = {"is_approver": approver, "is_system": system, "is_access_level": access_level}
        found = self._all(_SIGNED_FOR, **theirs, on=on)
        told = self._signed_told(found)
        return [_standing(row) for row in found if row.standing_id in told]

    def _signed_told(self, rows: Sequence[Found]) -> set[str]:
        """Those of these that were signed as they are and have not ended, as the trail tells."""
        refs = self._refs_among({row.approver for row in rows})
        return self._as_told("standing", {row.standing_id: standing_facts(row, refs) for row in rows})

    def strange_standing_approvals(self) -> list[str]:
        rows = self._all(_SIGNED)
        told = self._signed_told(rows)
        return [f"the approval in advance {row.standing_id}" for row in rows if row.standing_id not in told]

    def sign_standing_approval(self, standing_id: str, at: datetime, assurance: str) -> bool:
        return self._changed(_SIGN, is_standing_id=standing_id, signed_at=at, assurance=assurance) == 1

    def end_standing_approval(self, standing_id: str, at: datetime) -> None:
        self._must_change(_END, "standing_lasts", is_standing_id=standing_id, ended_at=at)


_SPECIAL = not_said(request_version.c.nature, "access")


def _is_emergency(table: Table) -> ColumnElement[bool]:
    """Whether what a row belongs to was an emergency; all versions of a request are of the same nature."""
    same = (table.c[name] == request_version.c[name] for name in ("org_id", "request_id"))
    return exists().where(*same, request_version.c.nature == "emergency")


_EMERGENCIES = kept(
    select(request_version.c.request_id)
    .where(mine(request_version), among(request_version.c.request_id, "ids"))
    .where(request_version.c.nature == "emergency")
    .distinct(),
    "ids",
)
_GIVES = _is_emergency(grant_task)
_TAKES = exists().where(
    access_grant.c.org_id == grant_task.c.org_id,
    access_grant.c.grant_id == grant_task.c.grant_id,
    _is_emergency(access_grant),
)
_EMERGENCY_TASKS = kept(
    select(grant_task.c.task_id).where(mine(grant_task, "state"), _GIVES | _TAKES).order_by(grant_task.c.task_id)
)


def _same(table: Table, *names: str) -> ColumnElement[bool]:
    return and_(*(table.c[name] == request_version.c[name] for name in ("org_id", *names)))


_VERSIONS = (
    select(request_version, access_request.c.thread_id)
    .join(access_request, _same(access_request, "request_id", "version"))
    .order_by(request_version.c.request_id)
)
_SINCE = bindparam("since", type_=request_version.c.created_at.type)
_FOLLOWING = kept(_VERSIONS.where(mine(request_version, "origin")))
_EMERGENCIES_OF = kept(
    _VERSIONS.where(
        mine(request_version, "nature", "beneficiary"),
        _SPECIAL,
        request_version.c.created_at >= _SINCE,
        one_of(request_version.c.state, _COUNTING),
    )
)
_ENDING = kept(
    select(access_grant.c.request_id)
    .join(request_version, _same(access_grant, "request_id"))
    .where(mine(access_grant, "state"), access_grant.c.until <= bindparam("day", type_=access_grant.c.until.type))
    .where(request_version.c.nature == "emergency")
    .order_by(access_grant.c.grant_id)
)
_PLACED = kept(
    select(person.c.person_id, person.c.placed_at)
    .where(mine(person), person.c.placed_at > bindparam("since", type_=person.c.placed_at.type))
    .order_by(person.c.placed_at, person.c.person_id)
)
_THEIRS = among(request_version.c.beneficiary, "people")
_GIVEN = tuple(request_version.c[name] for name in ("beneficiary", "system", "access_level"))
_ASKED = kept(
    select(*_GIVEN, func.max(request_version.c.created_at).label("at"))
    .where(mine(request_version, "nature"), _SPECIAL, _THEIRS)
    .group_by(*_GIVEN),
    "people",
)
_TAKEN = kept(
    select(
        *(grant_task.c[name] for name in ("person_id", "system", "access_level", "cause")),
        grant_task.c.approved_at.label("at"),
    )
    .where(mine(grant_task, "kind"), among(grant_task.c.person_id, "people"))
    .order_by(grant_task.c.approved_at),
    "people",
)
_HELD = kept(
    select(*(access_grant.c[name] for name in ("person_id", "system", "access_level"))).where(
        mine(access_grant, "state"), among(access_grant.c.person_id, "people")
    ),
    "people",
)
_ON_THE_WAY = kept(
    select(
        request_version.c.beneficiary.label("person_id"), request_version.c.system, request_version.c.access_level
    ).where(mine(request_version), _THEIRS, on_the_way()),
    "people",
)
_LASTING = find(standing_approval).where(standing_approval.c.ended_at.is_(None))
_STANDINGS = kept(_LASTING.order_by(standing_approval.c.standing_id))
_SIGNED = kept(_LASTING.where(standing_approval.c.signed_at.is_not(None)))
_SIGNED_FOR = kept(
    _SIGNED.where(
        mine(standing_approval, "approver", "system", "access_level"),
        standing_approval.c.until >= bindparam("on", type_=standing_approval.c.until.type),
    )
)
_INTRODUCED = kept(
    select(standing_approval.c.birthright, func.min(standing_approval.c.asked_at).label("at"))
    .where(mine(standing_approval))
    .group_by(standing_approval.c.birthright)
)
_LOCKED = kept(find(standing_approval, "standing_id").with_for_update())
_END = kept(change(standing_approval, "standing_id").where(standing_approval.c.ended_at.is_(None)))
_SIGN = kept(_END.where(standing_approval.c.signed_at.is_(None)))


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
