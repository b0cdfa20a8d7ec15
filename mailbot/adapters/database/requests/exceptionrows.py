"""Exceptions from segregation of duties that were in force, and the evidence for their controls."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from mailbot.adapters.database.rows import Found, Rows, among, chunks, find, mine
from mailbot.adapters.database.schema.tables import exception_evidence, sod_exception
from mailbot.services.ports.excepting import Evidence, KnownException

_TOLD = exception_evidence.select().where(mine(exception_evidence), among(exception_evidence.c.exception, "exceptions"))


class ExceptionRows(Rows):
    """One row for each exception, one for each time that its owner was asked."""

    def exceptions_in_force(self) -> list[KnownException]:
        rows = self._all(find(sod_exception, "state"), is_state="active")
        return [KnownException(*(row._mapping[name] for name in _KNOWN)) for row in rows]

    def note_exception(self, row: KnownException) -> None:
        content = {name: value for name, value in asdict(row).items() if name not in ("exception", "begun_at")}
        begun = self._or_insert(sod_exception, **asdict(row), state="active", ended_at=None)
        again = {**content, "state": "active", "begun_at": row.begun_at, "ended_at": None}
        keys = ["org_id", "exception"]
        over = sod_exception.c.state == "ended"
        if self._changed(begun.on_conflict_do_update(index_elements=keys, set_=again, where=over)) == 0:
            same = self._mine(sod_exception, exception=row.exception)
            self._changed(sod_exception.update().where(same).values(**content))

    def end_exception(self, exception: str, at: datetime) -> bool:
        mine = self._mine(sod_exception, exception=exception, state="active")
        return self._changed(sod_exception.update().where(mine).values(state="ended", ended_at=at)) == 1

    def ask_evidence(self, asked: Evidence) -> None:
        self._add(exception_evidence, **asdict(asked))

    def evidence(self, evidence_id: str) -> Evidence | None:
        row = self._first(find(exception_evidence, "evidence_id"), is_evidence_id=evidence_id)
        return _evidence(row) if row else None

    def newest_evidence(self, exceptions: Sequence[str]) -> Mapping[str, Evidence]:
        found = [_evidence(row) for some in chunks(exceptions) for row in self._all(_TOLD, exceptions=some)]
        return {row.exception: row for row in sorted(found, key=lambda row: row.asked_at)}

    def show_evidence(self, evidence_id: str, mail_id: int, at: datetime) -> bool:
        mine = self._mine(exception_evidence, evidence_id=evidence_id) & exception_evidence.c.shown_at.is_(None)
        return self._changed(exception_evidence.update().where(mine).values(shown_at=at, mail_id=mail_id)) == 1


_KNOWN = ("exception", "rule", "person", "control", "owner", "until", "begun_at")


def _evidence(row: Found) -> Evidence:
    return Evidence(row.evidence_id, row.exception, row.asked_at, row.asked_of, row.shown_at, row.mail_id)
