"""The evidence of a period: everything that was asked for in it, and everything that happened in it."""

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import BinaryIO, TypeVar

from mailbot.core.catalog import Person
from mailbot.core.register import RequestFile
from mailbot.core.trail import instant
from mailbot.services.auditing.entries import decoded, teller
from mailbot.services.auditing.packing import Member, as_csv, as_json, write_pack
from mailbot.services.auditing.packs import Gathered, Packed, as_row, closing, noted
from mailbot.services.auditing.proofs import whole
from mailbot.services.auditing.spans import Span
from mailbot.services.auditing.verify import LISTS
from mailbot.services.desk import Desk
from mailbot.services.ports import Signer, Tx

_AT_ONCE = 500
T = TypeVar("T")
Row = dict[str, str]

POPULATION = (
    *("request_id", "request_date", "status", "requester", "beneficiary", "employee_id", "department", "system"),
    *("access_level", "risk", "nature", "until", "days", "approvals_required", "decisions", "task", "task_state"),
    *("provisioned_at", "rules_version"),
)
HAPPENED = ("seq", "at", "tag", "subject", "actor", "entry_hash", "who", "did", "about", "facts")


@dataclass
class Numbering:
    """Which request numbers of each year were met, a byte for each number."""

    met: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))

    def add(self, request_id: str) -> None:
        prefix, _, number = request_id.rpartition("-")
        numbers = self.met[prefix]
        numbers.extend(bytes(max(0, int(number) + 1 - len(numbers))))
        numbers[int(number)] = 1

    def gaps(self) -> Iterator[str]:
        """The ids between the first and the last of each year that were not met."""
        for prefix, numbers in self.met.items():
            for number in range(numbers.index(1), len(numbers)):
                if not numbers[number]:
                    yield f"{prefix}-{number:05d}"


@dataclass(frozen=True)
class Periods:
    """Writes the evidence of a span of days, with the same memory however long it is."""

    desk: Desk
    signer: Signer

    def write(self, days: Span, out: BinaryIO, by: str) -> Packed:
        """One pack of the period; notes in the trail who took it away."""
        now, what = self.desk.now(), f"evidence of {days.first} to {days.last}"
        counts: Counter[str] = Counter()
        with self.desk.store.read() as tx, tempfile.TemporaryFile() as spool:
            members = self._members(tx, days, now, counts, spool)
            sha256 = write_pack(out, members, self.signer, now)
        return noted(self.desk, Packed(what, counts.total(), sha256), by, now)

    def _members(self, tx: Tx, days: Span, at: datetime, counts: Counter[str], spool: BinaryIO) -> Iterator[Member]:
        numbering, gathered = Numbering(), Gathered()
        rows = self._population(tx, days, counts, numbering, spool)
        yield "population.csv", as_csv(POPULATION, ([row[name] for name in POPULATION] for row in rows))
        spool.seek(0)
        yield "population.jsonl", iter(lambda: spool.read(1 << 16), b"")
        yield "gaps.csv", as_csv(("request_id", "why"), self._gaps(tx, numbering))
        part = tx.part_of_trail(days.since, days.until)
        for name, tags in LISTS.items():
            happened = self._happened(tx, tags, part, days, gathered) if part else iter(())
            yield name, as_csv(HAPPENED, happened)
        yield "period.json", as_json(self._about(days, counts))
        parts = [whole(tx, self.signer, max(1, part[0] - 1), part[1])] if part else []  # it begins before the period
        yield from closing(tx, self.signer, gathered, parts, at, self.desk.policy.company)

    def _about(self, days: Span, counts: Counter[str]) -> dict[str, object]:
        return {
            "first_day": days.first.isoformat(),
            "last_day": days.last.isoformat(),
            "time_zone": self.desk.policy.calendar.time_zone,
            "from": instant(days.since),
            "until": instant(days.until),
            "population": counts.total(),
            "counts": dict(sorted(counts.items())),
        }

    def _population(
        self, tx: Tx, days: Span, counts: Counter[str], numbering: Numbering, spool: BinaryIO
    ) -> Iterator[Row]:
        """One row for each request, whatever became of it; a copy as a JSON line goes into the spool."""
        for some in _in_pieces(tx.population(days.since, days.until)):
            people = _people(tx, some)
            for file in some:
                row = _row(file, people)
                counts[file.request.state] += 1
                numbering.add(file.request.request_id)
                spool.write(as_row(row))
                yield row

    def _gaps(self, tx: Tx, numbering: Numbering) -> Iterator[tuple[str, str]]:
        """Each number that is not in the period, and why."""
        for some in _in_pieces(numbering.gaps()):
            known = tx.known_requests(some)
            for request_id in some:
                made = known.get(request_id)
                why = f"made at {instant(made)}, outside of this period" if made else "THERE IS NO SUCH REQUEST"
                yield request_id, why

    def _happened(
        self, tx: Tx, tags: Sequence[str], part: tuple[int, int], days: Span, gathered: Gathered
    ) -> Iterator[list[str]]:
        """The entries with these tags, in words."""
        for some in _in_pieces(tx.tagged(tags, *part)):
            tells = teller(tx, some, self.desk.policy.calendar)
            gathered.refs |= set(tells.people)
            for stored in some:
                entry, shown = decoded(stored), tells.tell(stored)
                if not instant(days.since) <= entry["at"] < instant(days.until):
                    continue
                facts = "; ".join(f"{name}: {words}" for name, words in shown.facts)
                yield [
                    *(str(stored.seq), entry["at"], entry["tag"], entry["subject"], entry["actor"], stored.entry_hash),
                    *(shown.who, shown.did, shown.about, facts),
                ]


def _row(file: RequestFile, people: Mapping[str, Person]) -> Row:
    request, task = file.request, file.task
    person = people.get(request.beneficiary)

    def name(person_id: str) -> str:
        return people[person_id].name if person_id in people else person_id

    return {
        "request_id": request.request_id,
        "request_date": instant(request.created_at),
        "status": request.state,
        "requester": name(request.requester),
        "beneficiary": name(request.beneficiary),
        "employee_id": person.employee_id if person else "",
        "department": person.department if person else "",
        "system": request.system,
        "access_level": request.access_level,
        "risk": request.risk,
        "nature": request.nature,
        "until": file.last_day.isoformat() if file.last_day else "",
        "days": "" if request.days is None else str(request.days),
        "approvals_required": str(request.approvals_required),
        "decisions": "; ".join(f"{row.verb} by {name(row.decided_by)}" for row in file.decisions),
        "task": task.task_id if task else "",
        "task_state": task.state if task else "",
        "provisioned_at": instant(task.done_at) if task and task.done_at and task.state == "done" else "",
        "rules_version": request.rules_version,
    }


def _people(tx: Tx, files: Iterable[RequestFile]) -> dict[str, Person]:
    """Everybody whom these requests name, by person_id, by two queries."""
    ids = {person for file in files for person in (file.request.requester, file.request.beneficiary)}
    ids |= {row.decided_by for file in files for row in file.decisions}
    refs = tx.refs_of(sorted(ids))
    people = tx.people_by_ref(sorted(refs.values()))
    return {person_id: people[ref] for person_id, ref in refs.items()}


def _in_pieces(values: Iterator[T]) -> Iterator[list[T]]:
    while some := list(islice(values, _AT_ONCE)):
        yield some
