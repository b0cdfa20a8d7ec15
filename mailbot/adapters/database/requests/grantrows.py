"""The register: who has what, given and taken, and held against what the trail tells of it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select, union_all

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import grant_of
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine
from mailbot.adapters.database.schema.tables import access_grant, audit_entry, grant_task
from mailbot.adapters.database.trail.toldrows import ToldRows, grant_facts
from mailbot.core.audit import Tag
from mailbot.core.register import Grant, Task
from mailbot.services.ports import GrantFilter


class GrantRows(ToldRows):
    """Grants."""

    def grant(self, grant_id: str) -> Grant | None:
        row = self._first(find(access_grant, "grant_id"), is_grant_id=grant_id)
        return grant_of(row) if row else None

    def add_grant(self, task: Task, at: datetime) -> Grant:
        grant = Grant(
            grant_id=self._id("grant", access_grant.c.grant_id, "G-"),
            state="active",
            person=task.person,
            system=task.system,
            access_level=task.access_level,
            since=at,
            until=_last_day(task, at),
            request_id=task.request_id,
            task_id=task.task_id,
            approved_by=task.approved_by,
            conditions=task.conditions,
        )
        self._add(
            access_grant,
            grant_id=grant.grant_id,
            state=grant.state,
            person_id=grant.person,
            system=grant.system,
            access_level=grant.access_level,
            since=grant.since,
            until=grant.until,
            request_id=grant.request_id,
            task_id=grant.task_id,
            task_state="done",
            approved_by=list(grant.approved_by),
            conditions=list(grant.conditions),
        )
        self._made_now.add(grant.grant_id)
        return grant

    def end_grant(self, grant: Grant, at: datetime) -> None:
        values: dict[str, Any] = {"is_grant_id": grant.grant_id, "is_state": "active", "state": "ended", "ended_at": at}
        self._must_change(change(access_grant, "grant_id", "state"), "grant_is_active", **values)
        self._made_now.add(grant.grant_id)

    def held(self, person: str) -> list[Grant]:
        rows = self._ever_held(person)
        return [grant_of(row) for row in rows if (row.state, row.person_id) == ("active", person)]

    def surely_held(self, person: str) -> list[Grant]:
        return self._surely_held(self._ever_held(person), [person])

    def grants_of(self, people: Sequence[str]) -> Mapping[str, list[Grant]]:
        found: dict[str, list[Grant]] = {}
        for some in chunks(people):
            for grant in self._surely_held(self._all(_EVER_HELD_BY, people=some), some):
                found.setdefault(grant.person, []).append(grant)
        return found

    def _surely_held(self, rows: Sequence[Found], people: Collection[str]) -> list[Grant]:
        """What these people have as the trail tells, of all that its own row or another gives to them."""
        if not rows:
            return []
        told, _ = self._folded([row.grant_id for row in rows if row.grant_id not in self._made_now])
        refs = self._refs_among({*people, *(row.person_id for row in rows)})
        whose = {ref: person for person, ref in refs.items()}
        grants = (_as_told(grant_of(row), told.get(("grant", row.grant_id), {}), whose) for row in rows)
        return [grant for grant in grants if grant.state == "active" and grant.person in people]

    def _ever_held(self, person: str) -> list[Found]:
        """What somebody has or had, by its own row or by that of the task that gave it to them."""
        return self._once(lambda row: row, _EVER_HELD, person=person)

    def grants(self, which: GrantFilter) -> Iterator[Grant]:
        wanted = select(access_grant).where(self._mine(access_grant))
        if which.person:
            wanted = wanted.where(access_grant.c.person_id == which.person)
        if which.system:
            wanted = wanted.where(access_grant.c.system == which.system)
        if which.active_only:
            wanted = wanted.where(access_grant.c.state == "active")
        return map(grant_of, self._stream(wanted.order_by(*_GRANT_ORDER)))

    def strange_grants(self) -> list[str]:
        """Of the newest that began, end soon or have ended, as the trail tells: access that goes on although its last
        day is over, or that nobody gave. Those that are not there any more are told of, too."""
        newest = [name for tag in _OF_GRANTS for name in self._run(_NEWEST_OF, is_tag=tag.value).scalars()]
        names = list(dict.fromkeys(newest))
        rows = [row for some in chunks(names) for row in self._all(_GRANTS, ids=some)]
        refs = self._refs_among({one for row in rows for one in (row.person_id, *row.approved_by)})
        told = self._as_told("grant", {row.grant_id: grant_facts(row, refs) for row in rows})
        return [f"the access {name}" for name in names if name not in told]


_OF_GRANTS = (Tag.GRANT_STARTED, Tag.GRANT_WARNED, Tag.GRANT_ENDED)
_NEWEST_OF = kept(
    select(audit_entry.c.subject).where(mine(audit_entry, "tag")).order_by(audit_entry.c.seq.desc()).limit(500)
)
_GRANTS = kept(select(access_grant).where(mine(access_grant), among(access_grant.c.grant_id, "ids")), "ids")
_GRANT_ORDER = [access_grant.c[name] for name in ("person_id", "system", "access_level", "grant_id")]


def _ever(grants: ColumnElement[bool], tasks: ColumnElement[bool]) -> Select[Any]:
    """Grants of some people, or by tasks of theirs: whoever hides one changes both."""
    done = mine(grant_task) & (grant_task.c.kind == "grant") & (grant_task.c.state == "done")
    given = access_grant.c.task_id.in_(select(grant_task.c.task_id).where(done, tasks))
    either = (select(access_grant.c.grant_id).where(mine(access_grant), which) for which in (grants, given))
    both = select(access_grant).where(mine(access_grant), access_grant.c.grant_id.in_(union_all(*either)))
    return both.order_by(*_GRANT_ORDER)


_PERSON = bindparam("person", type_=access_grant.c.person_id.type)
_EVER_HELD = kept(_ever(access_grant.c.person_id == _PERSON, grant_task.c.person_id == _PERSON))
_EVER_HELD_BY = kept(
    _ever(among(access_grant.c.person_id, "people"), among(grant_task.c.person_id, "people")), "people"
)


def _as_told(grant: Grant, told: Mapping[str, str], whose: Mapping[str, str]) -> Grant:
    """A grant as the trail tells of it, whatever its row says; as the row says where nothing is told of it. `whose` has
    people by their pseudonyms."""
    if not told:
        return grant
    system, access_level = grant.system, grant.access_level
    if told["what"] != f"{system}:{access_level}":
        system, _, access_level = told["what"].partition(":")
    return replace(
        grant,
        state=told["state"],
        person=whose.get(told["person"], "" if grant.person in whose.values() else grant.person),
        system=system,
        access_level=access_level,
        since=datetime.fromisoformat(told["since"]),
        until=date.fromisoformat(told["until"]) if told["until"] else None,
    )


def _last_day(task: Task, done_at: datetime) -> date | None:
    """The last day of access that IT set up at `done_at` (UTC): days count from then, never beyond an agreed end."""
    if task.days is None:
        return task.until
    counted = done_at.date() + timedelta(days=task.days)
    return min(counted, task.until) if task.until else counted
