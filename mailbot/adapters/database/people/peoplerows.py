"""The people of the directory, their pseudonyms, and which rules were in force when."""

import base64
import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, find, mine, one_of
from mailbot.adapters.database.schema.guards import demand_guards
from mailbot.adapters.database.schema.sealing import sealed
from mailbot.adapters.database.schema.tables import audit_entry, person, rules_version
from mailbot.adapters.database.trail.linkrows import ENTRY
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.adapters.database.trail.toldrows import RULES, RULES_IN_FORCE, ToldRows, rules_facts
from mailbot.core.audit import Tag
from mailbot.core.catalog import Person
from mailbot.core.trail import different, written
from mailbot.services.ports import Changes

_KEPT = ("email", "name", "employee_id", "department", "title", "type", "manager", "status", "other_addresses")

_LOADED = kept(
    select(*ENTRY)
    .where(mine(audit_entry), audit_entry.c.tag == Tag.RULES_LOADED.value)
    .order_by(audit_entry.c.seq.desc())
    .limit(1)
)
"""What the trail tells of the rules that are in force: a row alone would keep new ones from being taken up."""

_CHANGED = kept(
    select(audit_entry.c.subject, func.max(audit_entry.c.at).label("at"))
    .where(mine(audit_entry), one_of(audit_entry.c.tag, (Tag.PERSON_MOVED.value, Tag.PERSON_LEFT.value)))
    .group_by(audit_entry.c.subject)
)
"""When whoever has ever moved or left did so last."""

_JOB = ("department", "title", "type")
"""What makes a job, as far as birthrights can name it."""

Kept = dict[str, Any]


class PeopleRows(SealedRows, ToldRows):
    """People and versions of the rules."""

    def staff_changes(self, people: Sequence[Person]) -> Changes:
        rows = self._all(find(person))
        return _changes({row.person_id: person_of(row._asdict()) for row in rows}, people, self._doubted(rows))

    def sync_people(self, people: Sequence[Person], at: datetime | None = None) -> Changes:
        """The whole staff by one query, whatever its size."""
        rows = self._all(find(person))
        stored = {row.person_id: dict(row._mapping) for row in rows}
        doubted = self._doubted(rows)
        changes = _changes({key: person_of(row) for key, row in stored.items()}, people, doubted)
        wanted = {one.person_id: _kept(one) for one in people}
        new = [
            self._with_seal(person, self._listed({"person_id": key, "ref": _fresh_ref(), "placed_at": at, **row}, at))
            for key, row in wanted.items()
            if key not in stored
        ]
        again = doubted | {after.person_id for _, after in changes.moved}
        now = {key: _now(before, wanted.get(key), at) for key, before in stored.items()}
        changed = [
            {"key": key, **self._listed({"person_id": key, **row}, at)}
            for key, row in now.items()
            if key in again or any(stored[key][name] != row[name] for name in _KEPT)
        ]
        self._add_all(person, new)
        self._change_people(changed, (*_KEPT, "placed_at", "listed_at", "listing"))
        return changes

    def _listed(self, row: Kept, at: datetime | None) -> Kept:
        """A person as staff.csv has them `at` that moment, with the seal over that."""
        listed = row | {"listed_at": at}
        return listed | {"listing": self.envelopes.stamp(*sealed("staff", self._org, listed))}

    def _doubted(self, rows: Sequence[Found]) -> set[str]:
        """The person_ids of rows that somebody else wrote, or put back as they were before somebody moved or left."""
        told = {row.subject: row.at for row in self._all(_CHANGED)}
        return {row.person_id for row in rows if not self._is_listed(row, told.get(row.person_id))}

    def _is_listed(self, row: Found, changed: datetime | None) -> bool:
        ours = self.envelopes.stamped(row.listing, *sealed("staff", self._org, row._asdict()))
        return ours and (changed is None or (row.listed_at is not None and row.listed_at >= changed))

    def strange_people(self) -> list[str]:
        """Whoever has not the pseudonym that mailbot gave them, and whoever is otherwise than staff.csv had them: that
        they change jobs, or leave, would be seen by nobody."""
        rows = self._all(find(person))
        foreign = (row for row in rows if not self._is_own(row))
        return [
            *(f"the pseudonym of {row.person_id}" for row in foreign),
            *(f"what {person_id} does in the company" for person_id in sorted(self._doubted(rows))),
        ]

    def _change_people(self, rows: Sequence[Kept], names: Sequence[str]) -> None:
        """The same columns of many people by one statement."""
        values: Kept = {name: bindparam(name) for name in names}
        statement = update(person).where(self._mine(person), person.c.person_id == bindparam("key")).values(values)
        self._run_each(statement, [{name: row[name] for name in ("key", *names)} for row in rows])

    def record_rules(self, version: str, at: datetime, by: str = "admin") -> bool:
        last, told = self._first(RULES_IN_FORCE), self._first(_LOADED)
        entry = written(self._chained(told)) if told else {"data": {"version": version}}
        if entry and "version" not in entry["data"]:  # other rows than were asked for: something compares in our place
            demand_guards(self._connection.engine)
        if last and version == last.version and entry and version == entry["data"].get("version"):
            return False
        seq = last.seq + 1 if last else 1
        return self._add_unless_there(rules_version, seq=seq, version=version, loaded_at=at, loaded_by=by)

    def strange_rules(self) -> list[str]:
        """Of all of them: there are few."""
        told, _ = self._folded(["rules"])
        rows = self._all(RULES)
        strange = (row for row in rows if different(rules_facts(row), told.get(("rules", str(row.seq)), {})))
        return [f"the version {row.version} of the rules" for row in strange]


def _kept(one: Person) -> Kept:
    """A person as the row holds them, without its keys."""
    return {
        "email": one.email,
        "name": one.name,
        "employee_id": one.employee_id,
        "department": one.department,
        "title": one.title,
        "type": one.type,
        "manager": one.manager,
        "status": "active" if one.active else "leaver",
        "other_addresses": list(one.other_addresses),
    }


def person_of(row: Mapping[str, Any]) -> Person:
    """A row of person as a value."""
    facts = {name: row[name] for name in _KEPT if name not in ("status", "other_addresses")}
    active, others = row["status"] == "active", tuple(row["other_addresses"])
    return Person(row["person_id"], active=active, other_addresses=others, **facts)


def _changes(before: Mapping[str, Person], people: Sequence[Person], doubted: Collection[str]) -> Changes:
    """Who came, left and moved. Who comes back after they had left is new."""
    now = {one.person_id: one for one in people if one.active}
    then = {key: one for key, one in before.items() if one.active or key in doubted}
    managers_then = _managers(before.values())
    managers_now = {**managers_then, **_managers(people)}
    stayed = [(then[key], one) for key, one in now.items() if key in then]
    return Changes(
        new=tuple(one for key, one in now.items() if key not in then),
        left=tuple(one for key, one in then.items() if key not in now),
        moved=tuple(
            (old, new)
            for old, new in stayed
            if new.person_id in doubted or _job(old, managers_then) != _job(new, managers_now)
        ),
        doubted=tuple(sorted(doubted)),
    )


def _managers(people: Iterable[Person]) -> Mapping[str, str]:
    """Whose address it is: a manager who gets another address is no other manager."""
    return {address: one.person_id for one in people for address in (*one.other_addresses, one.email)}


def _job(one: Person, managers: Mapping[str, str]) -> tuple[str, str, str]:
    manager = one.manager.strip().lower()
    return one.department, one.title, managers.get(manager, manager)


def _now(before: Kept, wanted: Kept | None, at: datetime | None) -> Kept:
    """Somebody who is known, as staff.csv has them by now; who is no longer in it is kept as they were."""
    if wanted is None:
        return {**{name: before[name] for name in (*_KEPT, "placed_at")}, "status": "gone"}
    return wanted | {"placed_at": _placed_at(before, wanted, at)}


def _placed_at(before: Kept, now: Kept, at: datetime | None) -> datetime | None:
    """Since when somebody has been in their job: anew when it changes, and when they come back."""
    moved = any(before[name] != now[name] for name in _JOB) or (before["status"] != "active" == now["status"])
    return at if moved else before["placed_at"]


def _fresh_ref() -> str:
    """A pseudonym for the audit trail: 60 random bits, so that nobody finds the person without this table."""
    return "p-" + base64.b32encode(secrets.token_bytes(8)).decode().lower()[:12]
