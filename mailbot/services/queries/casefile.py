"""Everything about one request in one place, in words, for those who may see it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from mailbot.core.register import AccessRequest, Approval, Decision, Grant, RequestFile, Task
from mailbot.core.standing import WITH_IT
from mailbot.services.approvals import presence
from mailbot.services.auditing.words import ASSURANCE, VIA
from mailbot.services.decisions.view import SLOT_WORDS, Checked, Exchange, checked, exchanges
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.natures import notes
from mailbot.services.desk.readas import parts
from mailbot.services.desk.wayout import ways_out
from mailbot.services.ports import Question, Reader, Sight, StoredMail, Tx
from mailbot.services.queries.listing import Waiting, is_overdue, standing, waiting
from mailbot.services.queries.original import Original, mail_of, original
from mailbot.services.queries.timeline import Happened, happened
from mailbot.services.routing.conflicts import still_conflicts

_NAMED = 20
_COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class Said:
    """A decision as people read it."""

    by: str
    approved: bool
    reason: str
    at: datetime
    how: str
    until: date | None
    taken_back: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """One approval: who has it, as what, how it stands, and what was said."""

    slot: int
    stage: int
    who: str
    roles: str
    state: str
    due_at: datetime | None
    said: Said | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the request that was, and what was decided on it."""

    version: int
    state: str
    what: str
    until: date | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Holders:
    """Who has this access now: how many (`more` than that, where it was not counted to the end), and the first of
    them as (person_id, name)."""

    count: int
    more: bool
    first: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What the page of a request shows. `followers` are the requests that follow it, and where each stands."""

    file: RequestFile
    standing: str
    may_end: bool
    comes_again: bool
    overdue: bool
    what: str
    whom: str
    asked_by: str
    replaces: str
    evidence: str
    warnings: tuple[str, ...]
    waiting: tuple[Waiting, ...]
    seats: tuple[Seat, ...]
    checked: tuple[Checked, ...]
    exchanges: tuple[Exchange, ...]
    questions: tuple[Question, ...]
    conflicts: tuple[str, ...]
    in_the_way: tuple[str, ...]
    to_mend: tuple[str, ...]
    ways_out: tuple[str, ...]
    conditions: tuple[str, ...]
    notes: tuple[str, ...]
    versions: tuple[Version, ...]
    tasks: tuple[Task, ...]
    grants: tuple[Grant, ...]
    followers: tuple[tuple[str, str], ...]
    timeline: tuple[Happened, ...]
    original: Original | None
    holders: Holders | None
    mine_to_decide: bool


def in_sight(tx: Tx, request_id: str, sight: Sight) -> RequestFile | None:
    """A request that this person may look at; None for any other, and where there is none."""
    file = tx.request_file(request_id)
    if file is None or sight.sees == "all":
        return file
    theirs = sight.sees == "tasks" and standing(file) in WITH_IT
    return file if theirs or tx.has_part(sight.person, request_id) else None


@dataclass(frozen=True)
class CaseFiles:
    """Reads requests for one person; what is not theirs is not there."""

    desk: Desk
    reader: Reader

    def open(self, request_id: str, sight: Sight, reads_mail: bool, sees_holders: bool) -> CaseFile | None:
        """The request, or None when there is none in sight. `reads_mail` for whoever may read every mail."""
        with self.desk.store.read() as tx:
            file = in_sight(tx, request_id, sight)
            return self._whole(tx, file, sight, reads_mail, sees_holders) if file else None

    def mail(self, request_id: str, sight: Sight, reads_mail: bool) -> StoredMail | None:
        """The original mail with its bytes; None where it is not theirs to read."""
        with self.desk.store.read() as tx:
            file = in_sight(tx, request_id, sight)
            if file is None or not (reads_mail or file.request.requester == sight.person):
                return None
            return mail_of(tx, file.request.thread_id)

    def _whole(self, tx: Tx, file: RequestFile, sight: Sight, reads_mail: bool, sees_holders: bool) -> CaseFile:
        desk, request, now, viewer = self.desk, file.request, self.desk.now(), sight.person
        away = presence.away(desk, tx, [file], now)
        reads = reads_mail or request.requester == viewer
        read = original(tx, self.reader, request.thread_id) if reads else None
        tasks, grants = tx.tasks_of(request.request_id), tx.grants_from(request.request_id)
        subjects = [request.request_id, *(row.task_id for row in tasks), *(row.grant_id for row in grants)]
        evidence, warnings = parts(request.evidence)
        taken = {row.slot: row.reason for row in tx.recalls(request.request_id, request.version)}
        still, over = still_conflicts(desk, tx, request, now)
        asked = "" if viewer == request.requester else desk.name(request.requester)
        return CaseFile(
            file=file,
            standing=standing(file),
            may_end=lines.may_end(file),
            comes_again=lines.comes_again(request),
            overdue=is_overdue(file, now),
            what=request.what or "not known yet",
            whom=desk.name(request.beneficiary),
            asked_by=desk.name(request.requester),
            replaces=lines.in_place_of(request, tx.grant(request.replaces) if request.replaces else None),
            evidence=evidence,
            warnings=warnings,
            waiting=tuple(waiting(desk, file, away)),
            seats=tuple(_seat(desk, file, row, away, taken) for row in file.approvals),
            checked=tuple(checked(desk, row) for row in file.decisions if row.checklist),
            exchanges=exchanges(desk, tx.inquiries([request.request_id])),
            questions=tuple(tx.questions_about(request.request_id)),
            conflicts=(*map(lines.conflict_words, still), *over),
            in_the_way=tuple(lines.in_the_way(request, asked)),
            to_mend=tuple(lines.to_mend(request, asked)),
            ways_out=tuple(ways_out(desk.catalog, request, viewer)),
            conditions=tuple(file.task.conditions if file.task else desk.policy.conditions.get(request.risk, ())),
            notes=(*notes(desk, tx, request), *([f"It {lines.TAKEN_BACK}."] if file.taken_back else ())),
            versions=tuple(_version(desk, tx, row) for row in tx.versions(request.request_id)[:-1]),
            tasks=tuple(tasks),
            grants=tuple(grants),
            followers=tuple((row.request.request_id, standing(row)) for row in _following(tx, request, sight)),
            timeline=tuple(happened(desk, tx, subjects)),
            original=read[1] if read else None,
            holders=self._holders(tx, request) if sees_holders or self._owns(request, viewer) else None,
            mine_to_decide=any(row.approver == viewer and row.state == "open" for row in file.approvals),
        )

    def _owns(self, request: AccessRequest, viewer: str) -> bool:
        row = self.desk.catalog.row_of(request)
        return row is not None and self.desk.person(viewer).email in (row.owner.lower(), row.second_owner.lower())

    def _holders(self, tx: Tx, request: AccessRequest) -> Holders | None:
        if not request.access_level:
            return None
        found = list(dict.fromkeys(tx.holders(request.system, request.access_level, _COUNTED + 1)))
        first = tuple((person, self.desk.name(person)) for person in found[:_NAMED])
        return Holders(min(len(found), _COUNTED), len(found) > _COUNTED, first)


def _following(tx: Tx, request: AccessRequest, sight: Sight) -> Iterator[RequestFile]:
    """The requests that follow this one, as far as they are in sight."""
    found = (in_sight(tx, row.request_id, sight) for row in tx.following(request.request_id))
    return filter(None, found)


def _seat(desk: Desk, file: RequestFile, row: Approval, away: lines.Back, taken: Mapping[int, str]) -> Seat:
    decision = file.decision(row.slot)
    return Seat(
        slot=row.slot,
        stage=row.stage,
        who=lines.decider(desk.catalog, row, away),
        roles=lines.asked_as(desk, file.request, row),
        state="" if decision else SLOT_WORDS[row.state],
        due_at=row.due_at if row.state == "open" and not file.request.paused_at else None,
        said=_said(desk, decision, taken) if decision else None,
        is_open=row.state in ("waiting", "open"),
    )


def _said(desk: Desk, row: Decision, taken: Mapping[int, str]) -> Said:
    how = f"{VIA[row.via]}, {ASSURANCE[row.assurance]}"
    reason = lines.unlinked(row.reason)
    return Said(
        desk.name(row.decided_by),
        row.verb == "approve",
        reason,
        row.decided_at,
        how,
        row.until,
        taken.get(row.slot, ""),
    )


def _version(desk: Desk, tx: Tx, file: RequestFile) -> Version:
    request = file.request
    taken = {row.slot: row.reason for row in tx.recalls(request.request_id, request.version)}
    said = tuple(_said(desk, row, taken) for row in file.decisions)
    return Version(request.version, request.state, request.what, request.until, said)
