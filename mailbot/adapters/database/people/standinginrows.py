"""Delegations and absences, and the open approvals of those who are away."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, func, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.deliveryrows import DeliveryRows
from mailbot.adapters.database.rows import Found, among, chunks, find, mine, not_said, one_of
from mailbot.adapters.database.schema.tables import (
    absence,
    approval,
    audit_entry,
    delegation,
)
from mailbot.adapters.database.trail.linkrows import ENTRY
from mailbot.adapters.database.trail.toldrows import ToldRows, delegation_facts
from mailbot.core.audit import Tag
from mailbot.core.delegation import Delegation
from mailbot.core.trail import UNREADABLE, Fold, taken_in, written


class StandingInRows(DeliveryRows, ToldRows):
    """Who decides for whom: as far as the audit trail tells of it, since a row alone gives approvals to anybody."""

    def add_delegation(self, new: Delegation) -> Delegation:
        named = replace(new, delegation_id=self._id("delegation", delegation.c.delegation_id, "D-"))
        values = asdict(named)
        self._add(delegation, person_id=values.pop("person"), **values)
        self._made_now.add(named.delegation_id)
        return named

    def end_delegation(self, delegation_id: str, at: datetime) -> bool:
        lasting = self._mine(delegation, delegation_id=delegation_id, ended_at=None)
        return self._changed(update(delegation).where(lasting).values(ended_at=at)) == 1

    def delegations(self, on: date, people: Collection[str] | None = None, to: str = "") -> list[Delegation]:
        if to:
            return self._told_of(self._all(_LASTING_TO, on=on, is_delegate=to))
        return self._told_of(self._of(people, _LASTING, _LASTING_OF, on))

    def _of(self, people: Collection[str] | None, every: Select[Any], some: Select[Any], on: date) -> Sequence[Found]:
        """What lasts on a day of everybody, or of these people, few as they are."""
        return self._all(every, on=on) if people is None else self._all(some, on=on, people=sorted(people))

    def delegations_over(self, on: date) -> list[Delegation]:
        return self._told_of(self._all(_OVER, on=on))

    def _told_of(self, rows: Sequence[Found]) -> list[Delegation]:
        """Those of these that were made as they are and have not ended, as mailbot's trail tells."""
        refs = self._refs_among({one for row in rows for one in (row.person_id, row.delegate)})
        told = self._as_told("delegation", {row.delegation_id: delegation_facts(row, refs) for row in rows})
        return [_delegation(row) for row in rows if row.delegation_id in told]

    def delegated_last(self, person: str) -> datetime | None:
        actors = list(self._refs_among({person}).values())
        made = [row.subject for row in self._all(_DELEGATED, actors=actors)]
        rows = [row for row in self._all(_OF_DELEGATIONS, subjects=made) if row.tag in _DELEGATING]
        entries = [entry for row in rows if (entry := written(self._chained(row)))]
        ended = {entry["subject"] for entry in entries if entry["tag"] == Tag.DELEGATION_ENDED.value}
        acts = (
            datetime.fromisoformat(entry["data"].get("written", entry["at"])) + _INSTANT * (entry["subject"] in ended)
            for entry in entries
        )
        return max(acts, default=None)

    def absences(self, on: date, people: Collection[str] | None = None) -> Mapping[str, date]:
        try:
            absent = self._of(people, _ABSENT, _ABSENT_OF, on)
        except UNREADABLE:
            absent = self._each_absence(_ABSENT_ONE, on=on)
        noted = self._noted_last([row for row in absent if people is None or row.person_id in people])
        return {row.person_id: row.until for row in noted}

    def _each_absence(self, one: Select[Any], **given: Any) -> list[Found]:
        """Those that can be read, each by itself: one that cannot hides nobody else's."""
        found: list[Found] = []
        for person_id in list(self._run(_EVER_AWAY).scalars()):
            with suppress(*UNREADABLE):
                found += self._all(one, is_person_id=person_id, **given)
        return found

    def _noted_last(self, rows: Sequence[Found]) -> list[Found]:
        """Those of these that mailbot noted last of their person: who was away once would else be so again."""
        ours = [row for row in rows if self._is_ours(absence, row)]
        refs = self._refs_among({row.person_id for row in ours})
        asked = [ref for person_id, ref in refs.items() if person_id not in self._noted_now]
        newest = {entry.actor: entry for some in chunks(asked) for entry in self._all(_NEWEST, actors=some)}
        last = {person_id: newest.get(ref) for person_id, ref in refs.items()}
        return [row for row in ours if row.person_id in self._noted_now or self._is_in(last.get(row.person_id), row)]

    def _is_in(self, newest: Found | None, row: Found) -> bool:
        """Whether it is this absence of which an entry tells."""
        if newest is None or newest.subject != f"mail-{row.mail_id}":
            return False
        return not taken_in(Fold(), self._chained(newest))

    def strange_standing_in(self, on: date) -> list[str]:
        """Delegations and absences that do not count although they are there."""
        lasting = [*self._all(_LASTING, on=on), *self._all(_OVER, on=on)]
        ours = {row.delegation_id for row in self._told_of(lasting)}
        found = [f"the delegation {row.delegation_id}" for row in lasting if row.delegation_id not in ours]
        there = list(self._run(_EVER_AWAY).scalars())
        try:
            absent = self._all(find(absence))
        except UNREADABLE:
            absent = self._each_absence(find(absence, "person_id"))
        away = {row.person_id for row in self._noted_last(absent)}
        found += [f"the absence of {person_id}" for person_id in there if person_id not in away]
        return [*found, *self._absences_gone(there)]

    def _absences_gone(self, there: Collection[str]) -> list[str]:
        """Of who is away although no row says so any more: what waits for them would pass to nobody."""
        told = [entry for row in self._all(_LAST_OF_ALL) if (entry := written(self._chained(row)))]
        away = self._of_refs(sorted(entry["actor"] for entry in told if entry["data"].get("away") == "yes"))
        return [f"the absence of {one}, which is no longer there" for one in sorted(set(away.values()) - set(there))]

    def to_seat(self, people: Collection[str]) -> list[str]:
        """One look-up by each of two indexes: an OR over both would walk through the table."""
        found: set[str] = set()
        for some in chunks(sorted(people)):
            for seated in _SEATED:
                found.update(self._run(seated, is_state="open", people=some).scalars())
        return sorted(found)

    def deputised(self) -> list[str]:
        return self._open(_DEPUTISED)

    def stranded(self) -> list[str]:
        return self._open(_STRANDED)

    def _open(self, which: Select[Any]) -> list[str]:
        return sorted(set(self._run(which, is_state="open").scalars()))


_OF_STATE = select(approval.c.request_id).where(mine(approval, "state"))
_DEPUTISED = kept(_OF_STATE.where(not_said(approval.c.deputy_for)))
_STRANDED = kept(_OF_STATE.where(approval.c.due_at.is_(None), approval.c.opened_at.is_(None)))
_SEATED = tuple(
    kept(_OF_STATE.where(not_said(column), among(column, "people")), "people")
    for column in (approval.c.approver, approval.c.deputy_for)
)
_DELEGATIONS = (
    select(delegation)
    .where(mine(delegation), delegation.c.ended_at.is_(None))
    .order_by(delegation.c.made_at, delegation.c.delegation_id)
)
_ON = bindparam("on", type_=delegation.c.until.type)
_LASTING = kept(_DELEGATIONS.where(delegation.c.until >= _ON))
_LASTING_OF = kept(_LASTING.where(among(delegation.c.person_id, "people")), "people")
_LASTING_TO = kept(_LASTING.where(mine(delegation, "delegate")))
_OVER = kept(_DELEGATIONS.where(delegation.c.until < _ON))
_ABSENT = kept(select(absence).where(mine(absence), absence.c.until > bindparam("on", type_=absence.c.until.type)))
_ABSENT_ONE = kept(_ABSENT.where(mine(absence, "person_id")))
_EVER_AWAY = kept(select(absence.c.person_id).where(mine(absence)).order_by(absence.c.person_id))
_ABSENT_OF = kept(_ABSENT.where(among(absence.c.person_id, "people")), "people")
_INSTANT = timedelta(seconds=1)
"""What a mail tells of time at most: the one that made what has ended is older than its end, however fast its clock."""
_DELEGATING = frozenset((Tag.DELEGATION_MADE.value, Tag.DELEGATION_ENDED.value))
_OF_DELEGATIONS = kept(select(*ENTRY).where(mine(audit_entry), among(audit_entry.c.subject, "subjects")), "subjects")
_DELEGATED = kept(
    select(*ENTRY).where(
        mine(audit_entry),
        among(audit_entry.c.actor, "actors"),
        one_of(audit_entry.c.tag, sorted(_DELEGATING)),
    ),
    "actors",
)
_LAST = (
    select(func.max(audit_entry.c.seq).label("seq"))
    .where(mine(audit_entry), among(audit_entry.c.actor, "actors"), audit_entry.c.tag == Tag.ABSENCE_NOTED.value)
    .group_by(audit_entry.c.actor)
    .subquery()
)
_EACH_LAST = (
    select(func.max(audit_entry.c.seq).label("seq"))
    .where(mine(audit_entry), audit_entry.c.tag == Tag.ABSENCE_NOTED.value)
    .group_by(audit_entry.c.actor)
    .subquery()
)
_LAST_OF_ALL = kept(select(*ENTRY).join(_EACH_LAST, audit_entry.c.seq == _EACH_LAST.c.seq).where(mine(audit_entry)))
_NEWEST = kept(select(*ENTRY).join(_LAST, audit_entry.c.seq == _LAST.c.seq).where(mine(audit_entry)), "actors")
"""The last entry of each of some people that tells of an absence, or of its end."""


def _delegation(row: Found) -> Delegation:
    return Delegation(
        row.delegation_id,
        row.person_id,
        row.delegate,
        row.since,
        row.until,
        row.made_at,
        row.made_by,
        row.ended_at,
    )
