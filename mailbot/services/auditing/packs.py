"""Evidence packs of requests: everything about each of them, and the proof that it is what the trail says."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO

from mailbot.core.audit import ChainedEntry, Tag
from mailbot.core.calendar import Calendar
from mailbot.core.signed import content_signed
from mailbot.core.trail import instant
from mailbot.services.auditing.entries import Teller, decoded, refs_in
from mailbot.services.auditing.packing import Member, as_csv, as_json, as_lines, own_file, write_pack
from mailbot.services.auditing.proofs import Part, parts_for, proof
from mailbot.services.auditing.record import Evidence, record, why_nothing
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Signer, StoredMail, Tx

_VERBS = {Tag.STAGE_APPROVED: "approve", Tag.STAGE_REJECTED: "reject"}
_PEOPLE = ("ref", "name", "employee_id", "department")


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack that was written: what it is, how many requests are in it, the SHA-256 (hex) of its SHA256SUMS."""

    what: str
    requests: int
    sha256: str


@dataclass
class Gathered:
    """What the files of a pack have spoken of so far, to be proved and named at its end."""

    seqs: set[int] = field(default_factory=set)
    refs: set[str] = field(default_factory=set)
    nothing: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Packs:
    """Packs for who has to prove what was done, also to somebody who has no mailbot."""

    desk: Desk
    signer: Signer

    def there(self, request_id: str) -> bool:
        """Whether there is such a request."""
        with self.desk.store.read() as tx:
            return request_id in tx.known_requests([request_id])

    def requests(self, ids: Sequence[str], out: BinaryIO, by: str, what: str, more: Iterable[Member] = ()) -> Packed:
        """Writes one pack of these requests, which have to be there, and notes in the trail who took `what` away."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            sha256 = write_pack(out, self._members(tx, ids, now, more), self.signer, now)
        return noted(self.desk, Packed(what, len(ids), sha256), by, now)

    def _members(self, tx: Tx, ids: Sequence[str], at: datetime, more: Iterable[Member]) -> Iterator[Member]:
        yield from more
        gathered = Gathered()
        for request_id in ids:
            found = evidence(tx, request_id)
            if found:
                yield from _of_request(found, gathered, self.desk.policy.calendar)
        parts = parts_for(tx, self.signer, gathered.seqs)
        yield from closing(tx, self.signer, gathered, parts, at, self.desk.policy.company)


def evidence(tx: Tx, request_id: str) -> Evidence | None:
    """Everything about one request; None when there is no such request."""
    file = tx.request_file(request_id)
    if file is None:
        return None
    subjects = tx.subjects_of(request_id)
    entries = tuple(tx.entries_of(subjects))
    ids = [file.request.beneficiary, file.request.requester]
    ids += [person for row in file.approvals for person in (row.approver, row.deputy_for) if person]
    refs = tx.refs_of(sorted(set(ids)))
    people = tx.people_by_ref(sorted({*refs.values(), *refs_in(map(decoded, entries))}))
    grants = tuple(grant for subject in subjects if (grant := tx.grant(subject)))
    texts = tuple(tx.private_texts([entry.seq for entry in entries]))
    return Evidence(file, grants, entries, texts, people, refs, _mail(tx, file.request.thread_id))


def _mail(tx: Tx, thread_id: str) -> StoredMail | None:
    thread = tx.thread(thread_id)
    return tx.mail(thread.mail_id) if thread and thread.mail_id else None


def _of_request(found: Evidence, gathered: Gathered, calendar: Calendar) -> Iterator[Member]:
    """The files of one request, in its own folder."""
    request, folder = found.file.request, f"requests/{found.file.request.request_id}"
    told = record(found)
    gathered.seqs |= {entry.seq for entry in found.entries}
    gathered.refs |= set(found.people)
    gathered.nothing += why_nothing(told)
    yield f"{folder}/record.json", as_json(told)
    if found.mail and found.mail.raw:
        yield f"{folder}/mail.eml", [found.mail.raw]
    else:
        gathered.nothing.append(f"{request.request_id}: no mail.eml: it did not come by a mail that is kept.")
    if request.state != "draft":
        yield f"{folder}/signed.json", [content_signed(request)]
    yield f"{folder}/route.json", as_json(_route(found))
    yield f"{folder}/decisions.json", as_json(list(_decisions(found)))
    texts = [{"seq": row.seq, "field": row.field, "salt": row.salt, "text": row.text} for row in found.texts]
    yield f"{folder}/texts.json", as_json(texts)
    yield f"{folder}/entries.jsonl", [entry.body + b"\n" for entry in found.entries]
    yield f"{folder}/timeline.txt", as_lines(_timeline(found, calendar))


def _route(found: Evidence) -> dict[str, Any]:
    """Which rules led to whom: as the trail has it, since the row of a request has conflicts in another form."""
    request = found.file.request
    version, routed = request.version, {"rules": request.rules_version, "because": [], "conflicts": []}
    for entry in map(decoded, found.entries):
        data = entry.get("data", {})
        if entry.get("subject") == request.request_id and data.get("version") == version and "because" in data:
            routed = data
    return {
        "rules_version": routed["rules"],
        "because": routed["because"],
        "conflicts": routed["conflicts"],
        "held_for": list(request.held_for),
        "justification": request.justification,
        "evidence": request.evidence,
    }


def _decisions(found: Evidence) -> Iterator[dict[str, Any]]:
    """Every decision that was ever taken, at each version, with its reason while that was not erased."""
    kept = {(text.seq, text.field): text.text for text in found.texts}
    for stored in found.entries:
        entry = decoded(stored)
        if verb := _VERBS.get(entry.get("tag", "")):
            data, person = entry["data"], found.people.get(entry["actor"])
            yield {
                "seq": stored.seq,
                "version": data["version"],
                "slot": data["slot"],
                "verb": verb,
                "by": person.name if person else None,
                "by_ref": entry["actor"],
                "at": entry["at"],
                "via": data["via"],
                "assurance": data["assurance"],
                "reason": kept.get((stored.seq, "reason")),
                "until": data.get("until") or None,
                "answers": data.get("checklist", []),
                "content_hash": data["hash"],
                "rules_version": data["rules"],
            }


def _timeline(found: Evidence, calendar: Calendar) -> Iterator[str]:
    """What happened in words, one entry a line."""
    teller = Teller(found.people, {(text.seq, text.field): text for text in found.texts}, calendar)
    return (_told(teller, entry) for entry in found.entries)


def _told(teller: Teller, entry: ChainedEntry) -> str:
    shown = teller.tell(entry)
    facts = ", ".join(f"{name}: {' '.join(words.split())}" for name, words in shown.facts)
    return f"#{shown.seq} {instant(shown.at) if shown.at else ''} {shown.sentence} ({facts})"


def closing(
    tx: Tx, signer: Signer, gathered: Gathered, parts: list[Part], at: datetime, company: str
) -> Iterator[Member]:
    """What stands at the end of every pack: who the people are, the proof, the verifier, and what all of it is."""
    people = tx.people_by_ref(sorted(gathered.refs))
    rows = ([ref, one.name, one.employee_id, one.department] for ref, one in sorted(people.items()))
    yield "people.csv", as_csv(_PEOPLE, rows)
    yield from proof(tx, signer, parts)
    about = own_file("README.txt").decode().replace("{company}", company).replace("{made_at}", instant(at))
    nothing = "".join(f"- {sentence}\n" for sentence in gathered.nothing) or "Nothing is missing.\n"
    yield "README.txt", [about.replace("{nothing}", nothing).encode()]
    yield "verify.py", [own_file("verify.py")]


def noted(desk: Desk, packed: Packed, by: str, at: datetime) -> Packed:
    """Keeps in the trail who took what away."""
    facts = {"what": packed.what, "rows": str(packed.requests), "sha256": packed.sha256}
    with desk.store.write() as tx:
        records.note(tx, at, Tag.EXPORT_MADE, by, "export", facts)
    return packed


def as_row(value: object) -> bytes:
    """One JSON object a line."""
    return (json.dumps(value, ensure_ascii=False) + "\n").encode()
