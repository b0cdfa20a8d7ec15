"""Exceptions from segregation of duties that were in force, and the evidence for their controls."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, chunks, find, mine
from mailbot.adapters.database.schema.tables import exception_evidence, sod_exception
from mailbot.adapters.database.trail.toldrows import ToldRows, evidence_facts, evidence_key, exception_facts
from mailbot.core.trail import UNTOLD, different
from mailbot.services.ports import Evidence, KnownException

_TOLD = kept(
    exception_evidence.select().where(mine(exception_evidence), among(exception_evidence.c.exception, "exceptions")),
    "exceptions",
)


class ExceptionRows(ToldRows):
    """One row for each exception, one for each time that its owner was asked."""

    def exceptions_in_force(self, names: Collection[str] = ()) -> list[KnownException]:
        active = self._all(find(sod_exception, "state"), is_state="active")
        named = [row for some in chunks(sorted(names)) for row in self._all(_NAMED, exceptions=some)]
        rows = {row.exception: row for row in (*active, *named)}
        every = sorted({*rows, *names})
        folded, _ = self._folded(every)
        told = {name: folded.get(("exception", name)) for name in every}
        people = self._of_refs(sorted({facts["person"] for facts in told.values() if facts}))
        found = []
        for name, facts in told.items():
            row = rows.get(name)
            if facts and facts["state"] == "active":
                found.append(_as_it_began(name, row, facts, people.get(facts["person"], "")))
            elif row and row.state == "active" and not facts:
                known = {field: row._mapping[field] for field in _KNOWN}
                found.append(KnownException(**known, told=False))
        return found

    def strange_exceptions(self) -> list[str]:
        rows, asked = self._all(find(sod_exception)), self._all(_ASKED)
        refs = self._refs_among({row.person for row in rows})
        told, _ = self._folded(sorted({row.exception for row in (*rows, *asked)}))
        known = {row.exception: told.get(("exception", row.exception)) for row in rows}
        strange = (row for row in rows if different(exception_facts(row, refs), known[row.exception] or _ANY))
        shown = (row for row in asked if different(evidence_facts(row), told.get(evidence_key(row), {})))
        return [
            *(f"the exception {row.exception}" for row in strange),
            *(f"the evidence for the exception {row.exception}" for row in shown),
        ]

    def note_exception(self, row: KnownException) -> None:
        known = {name: getattr(row, name) for name in _KNOWN}
        content = {name: value for name, value in known.items() if name not in ("exception", "begun_at")}
        begun = self._or_insert(sod_exception, **known, state="active", ended_at=None)
        again = {**content, "state": "active", "begun_at": row.begun_at, "ended_at": None}
        keys = ["org_id", "exception"]
        over = sod_exception.c.state == "ended"
        if self._changed(begun.on_conflict_do_update(index_elements=keys, set_=again, where=over)) == 0:
            same = self._mine(sod_exception, exception=row.exception)
            self._changed(sod_exception.update().where(same).values(**content))

    def end_exception(self, exception: str, at: datetime) -> bool:
        facts = self.told("exception", exception)
        mine = self._mine(sod_exception, exception=exception, state="active")
        ended = self._changed(sod_exception.update().where(mine).values(state="ended", ended_at=at)) == 1
        return facts["state"] == "active" if facts else ended

    def ask_evidence(self, asked: Evidence) -> None:
        self._add(exception_evidence, **asdict(asked))

    def evidence(self, evidence_id: str) -> Evidence | None:
        row = self._first(find(exception_evidence, "evidence_id"), is_evidence_id=evidence_id)
        return _evidence(row) if row else None

    def newest_evidence(self, exceptions: Sequence[str]) -> Mapping[str, Evidence]:
        told, _ = self._folded(exceptions)
        rows = (row for some in chunks(exceptions) for row in self._all(_TOLD, exceptions=some))
        found = [_evidence(row) for row in rows if not different(evidence_facts(row), told.get(evidence_key(row), {}))]
        return {row.exception: row for row in sorted(found, key=lambda row: row.asked_at)}

    def show_evidence(self, evidence_id: str, mail_id: int, at: datetime) -> bool:
        mine = self._mine(exception_evidence, evidence_id=evidence_id) & exception_evidence.c.shown_at.is_(None)
        return self._changed(exception_evidence.update().where(mine).values(shown_at=at, mail_id=mail_id)) == 1


_NAMED = kept(
    select(sod_exception).where(mine(sod_exception), among(sod_exception.c.exception, "exceptions")), "exceptions"
)
_ASKED = kept(exception_evidence.select().where(mine(exception_evidence)))
_ANY = dict.fromkeys(("state", "rule", "person", "until", "begun", "ended"), UNTOLD)
"""What the trail tells of an exception that began before it told of any."""
_KNOWN = ("exception", "rule", "person", "control", "owner", "until", "begun_at")


def _as_it_began(name: str, row: Found | None, facts: Mapping[str, str], whose: str) -> KnownException:
    """Only who sees to its control, and how, is as its row tells."""
    control, owner = (row.control, row.owner) if row else ("", "")
    until, begun = date.fromisoformat(facts["until"]), datetime.fromisoformat(facts["begun"])
    return KnownException(name, facts["rule"], whose, control, owner, until, begun)


def _evidence(row: Found) -> Evidence:
    return Evidence(row.evidence_id, row.exception, row.asked_at, row.asked_of, row.shown_at, row.mail_id)
