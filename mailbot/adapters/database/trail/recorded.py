"""The records as they are now, in the form in which the audit trail tells of them, to be held against it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Subquery,
    Table,
    and_,
    bindparam,
    column,
    except_,
    exists,
    select,
    table,
    union,
)

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, chunks, find, mine, one_of, pieces
from mailbot.adapters.database.schema.sealing import Envelopes, sealed
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    approval_stage,
    audit_checkpoint,
    audit_entry,
    audit_text,
    decision,
    delegation,
    exception_evidence,
    grant_task,
    hand_over,
    identity,
    inquiry,
    ownership_claim,
    recall,
    request_version,
    review,
    review_answer,
    sod_exception,
    standing_approval,
    task_batch,
    task_check,
    thread,
    web_session,
)
from mailbot.adapters.database.trail.linkrows import ALL_REFS
from mailbot.adapters.database.trail.taskfacts import TaskFacts
from mailbot.adapters.database.trail.toldrows import (
    RULES,
    Salts,
    approval_facts,
    claim_facts,
    decision_facts,
    delegation_facts,
    evidence_facts,
    evidence_key,
    exception_facts,
    file_facts,
    grant_facts,
    review_facts,
    rules_facts,
    standing_facts,
)
from mailbot.core.audit import Tag
from mailbot.core.signed import content_hash
from mailbot.core.trail import (
    OTHERWISE,
    Entry,
    instant,
    mail_subject,
    moment,
    session_subject,
)

Told = tuple[tuple[str, ...], Mapping[str, str]]
Some = Sequence[str] | None
"""Only those of these requests or tasks; of all, where it is None."""


class RecordedRows(TaskFacts):
    """Every record that the trail must account for, streamed table by table; people by their pseudonyms."""

    envelopes: Envelopes

    def recorded(self) -> Iterator[Told]:
        yield from self._recorded_requests()
        yield from self._recorded_stages()
        yield from self._recorded_approvals()
        yield from self._recorded_decisions()
        yield from self._recorded_recalls()
        yield from self._recorded_inquiries()
        yield from self._recorded_tasks()
        yield from self._recorded_files()
        yield from self._recorded_grants()
        yield from self._recorded_provision()
        yield from self._recorded_delegations()
        yield from self._recorded_reviews()
        yield from self._recorded_exceptions()
        yield from self._recorded_standing_approvals()
        yield from self._recorded_ownership()
        yield from self._recorded_identities()
        yield from self._recorded_sessions()
        yield from self._recorded_rules()
        yield from self._recorded_checkpoints()

    def wrongly_listed(self) -> list[str]:
        return sorted({*self._run(_WRONGLY_LISTED).scalars(), *self._never_asked()})

    def _never_asked(self) -> Iterator[str]:
        """Requests in the lists, and so in sight, of people who had an approval of theirs at no time: who had one once
        keeps them there."""
        for some in chunks(self._all(_ASKED_NO_MORE)):
            entries = self._all(_SEATING, subjects=[row.request_id for row in some])
            seated = {(row.subject, ref) for row in entries for ref in _seated(json.loads(row.body)["data"])}
            yield from (row.request_id for row in some if (row.request_id, self._named(row.person_id)) not in seated)

    def recorded_of(self, request_ids: Sequence[str], task_ids: Sequence[str]) -> Iterator[Told]:
        for some in chunks(request_ids):
            yield from self._recorded_requests(some)
            yield from self._recorded_stages(some)
            yield from self._recorded_approvals(some)
            yield from self._recorded_decisions(some)
            yield from self._recorded_recalls(some)
            yield from self._recorded_inquiries(some)
        for some in chunks(task_ids):
            yield from self._recorded_tasks(some)

    def _of_some(self, rows: Select[Any], of: Some, name: str = "request_id") -> Iterator[Found]:
        return self._stream(rows) if of is None else iter(self._all(_those(rows, name), names=of))

    def _recorded_requests(self, of: Some = None) -> Iterator[Told]:
        for row in self._of_some(_VERSIONS, of):
            meant = content_hash(row)
            signed = "" if row.state == "draft" else meant if row.content_hash == meant else OTHERWISE
            needed = str(row.approvals_required)
            facts = {"state": row.state, "hash": signed, "shown": self._shown(row), "needed": needed}
            among = {"mail": mail_subject(row.mail_id), "newest": "yes" if row.version == row.newest else "no"}
            times = {name: moment(row._mapping[column]) for name, column in _TIMES.items()}
            among |= {"made": instant(row.created_at), "stood_still": str(row.stood_still), **times}
            yield ("request", row.request_id, str(row.version)), facts | among

    def _shown(self, row: Found) -> str:
        """The seal of what approvers are shown, where it is. A draft is shown to none of them and has another; what
        nobody is asked about any more needs none."""
        kind = "request_version" if row.approvals_required else "draft" if row.state == "draft" else ""
        if kind and not self.envelopes.stamped(row.seal, *sealed(kind, self._org, row._asdict())):
            return "something else"
        return str(row.seal) if row.approvals_required else ""

    def _recorded_stages(self, of: Some = None) -> Iterator[Told]:
        for row in self._of_some(find(approval_stage), of):
            key = ("stage", row.request_id, str(row.version), str(row.stage))
            yield key, {"mode": row.mode, "needed": str(row.needed)}

    def _recorded_approvals(self, of: Some = None) -> Iterator[Told]:
        for row in self._of_some(find(approval), of):
            key = ("approval", row.request_id, str(row.version), str(row.slot))
            yield key, approval_facts(row, self._all_refs)

    def _recorded_decisions(self, of: Some = None) -> Iterator[Told]:
        for some in pieces(self._of_some(find(decision), of)):
            salts = self._salts_of([row.request_id for row in some])
            for row in some:
                key = ("decision", row.request_id, str(row.version), str(row.slot))
                yield key, decision_facts(row, self._all_refs, salts)

    def _salts_of(self, request_ids: Sequence[str]) -> Salts:
        """What the reasons of the decisions on these were hashed with, by request, version and approval; none of a
        reason that was erased in the trail."""
        rows = self._all(_REASONS, subjects=list(dict.fromkeys(request_ids)))
        told = ((row, json.loads(row.body)["data"]) for row in rows)
        return {(row.subject, data["version"], data["slot"]): row.salt for row, data in told}

    def _recorded_recalls(self, of: Some = None) -> Iterator[Told]:
        for row in self._of_some(find(recall), of):
            facts = {"by": self._named(row.taken_by), "at": instant(row.taken_at)}
            yield ("recall", row.request_id, str(row.version), str(row.slot)), facts

    def _recorded_inquiries(self, of: Some = None) -> Iterator[Told]:
        """What they say has a seal."""
        for row in self._of_some(find(inquiry), of):
            yield ("inquiry", row.request_id, str(row.version), str(row.slot), instant(row.asked_at)), {}

    def _recorded_tasks(self, of: Some = None) -> Iterator[Told]:
        for some in pieces(self._of_some(find(grant_task), of, "task_id")):
            yield from ((("task", name), facts) for name, facts in self._task_facts(some, self._all_refs).items())

    def _recorded_files(self) -> Iterator[Told]:
        for row in self._stream(find(task_batch)):
            yield ("batch", row.batch), file_facts(row)

    def _recorded_rules(self) -> Iterator[Told]:
        for row in self._run(RULES):
            yield ("rules", str(row.seq)), rules_facts(row)

    def _recorded_grants(self) -> Iterator[Told]:
        for row in self._stream(find(access_grant)):
            yield ("grant", row.grant_id), grant_facts(row, self._all_refs)

    def _recorded_provision(self) -> Iterator[Told]:
        for row in self._stream(find(task_check)):
            yield ("check", row.task_id, row.item), {"by": self._named(row.ticked_by), "at": instant(row.ticked_at)}
        for row in self._stream(find(hand_over)):
            expires = row.expires_on.isoformat() if row.expires_on else ""
            facts = {"task": row.task_id, "method": row.method, "expires": expires, "by": self._named(row.noted_by)}
            yield ("hand-over", row.hand_over_id), {**facts, "at": instant(row.noted_at)}

    def _recorded_delegations(self) -> Iterator[Told]:
        for row in self._stream(find(delegation)):
            yield ("delegation", row.delegation_id), delegation_facts(row, self._all_refs)

    def _recorded_reviews(self) -> Iterator[Told]:
        for row in self._stream(find(review)):
            yield ("review", row.review_id), review_facts(row, self._all_refs)
        for row in self._stream(find(review_answer)):
            given = {"answer": row.answer, "by": self._named(row.answered_by), "at": moment(row.answered_at)}
            yield ("answer", row.review_id, row.grant_id), given

    def _recorded_exceptions(self) -> Iterator[Told]:
        """Those that began before the trail told of them are told of when mailbot looks next."""
        for row in self._stream(_EXCEPTIONS_TOLD):
            yield ("exception", row.exception), exception_facts(row, self._all_refs)
        for row in self._stream(find(exception_evidence)):
            yield evidence_key(row), evidence_facts(row)

    def _recorded_standing_approvals(self) -> Iterator[Told]:
        for row in self._stream(_SIGNED):
            yield ("standing", row.standing_id), standing_facts(row, self._all_refs)

    def _recorded_ownership(self) -> Iterator[Told]:
        for row in self._stream(find(ownership_claim)):
            yield ("ownership", row.claim_id), claim_facts(row, self._all_refs)

    def _recorded_identities(self) -> Iterator[Told]:
        """The subject is told by its seal: it is a name that the person has elsewhere."""
        for row in self._stream(find(identity)):
            state = "ended" if row.ended_at else "live"
            facts = {"state": state, "person": self._named(row.person_id), "issuer": row.issuer, "seal": row.seal}
            facts |= {"made": instant(row.bound_at), "ended": moment(row.ended_at)}
            yield ("identity", row.identity_id), facts

    def _recorded_sessions(self) -> Iterator[Told]:
        """Those without a seal are from before the trail told of them, and open nothing."""
        for row in self._stream(_SEALED_SESSIONS):
            facts = {"person": self._named(row.person_id), "ended": "yes" if row.ended_at else "no"}
            yield ("session", session_subject(row.session_id)), facts

    def _recorded_checkpoints(self) -> Iterator[Told]:
        for row in self._stream(find(audit_checkpoint)):
            yield ("checkpoint", str(row.seq)), {"head": row.head, "made": instant(row.made_at)}

    @cached_property
    def _all_refs(self) -> Mapping[str, str]:
        """The pseudonym of everybody who has their own, by person_id."""
        return {row.person_id: row.ref for row in self._all(ALL_REFS) if self._is_own(row)}

    def _named(self, person_id: str) -> str:
        """Somebody as the trail names them; as they are where nobody has that name."""
        return self._all_refs.get(person_id, person_id)


NOW = ("request_id", "version", "created_at", "due_at", "lot", "system", "access_level", "requester", "beneficiary")
_PARTY = ("person_id", "part", "request_id", "created_at")


def without(one: str, other: str, names: Sequence[str], *those: ColumnElement[bool]) -> Select[Any]:
    """The requests of which one relation has a row that the other has not, where `those` hold of it."""
    return select(_beyond(one, other, names, *those).c.request_id)


def _beyond(one: str, other: str, names: Sequence[str], *those: ColumnElement[bool]) -> Subquery:
    org = bindparam("org", type_=String())
    both = (table(name, *map(column, ("org_id", *names))) for name in (one, other))
    rows = (select(*(each.c[name] for name in names)).where(each.c.org_id == org, *those) for each in both)
    return except_(*rows).subquery()


_WRONGLY_LISTED = kept(
    union(
        without("request_truth", "request_now", NOW),
        without("request_now", "request_truth", NOW),
        without("party_truth", "request_party", _PARTY),  # who had a part keeps it
    )
)

_ASKED_NO_MORE = kept(select(_beyond("request_party", "party_truth", _PARTY, column("part", String) == "decides")))
_SEATS = (Tag.REQUEST_SUBMITTED.value, Tag.REQUEST_RELEASED.value, Tag.STAGE_REASSIGNED.value)
_SEATING = kept(
    select(audit_entry.c.subject, audit_entry.c.body).where(
        mine(audit_entry), among(audit_entry.c.subject, "subjects"), one_of(audit_entry.c.tag, _SEATS)
    ),
    "subjects",
)


def _seated(data: Entry) -> Iterator[str]:
    """Whom an entry names as having an approval."""
    yield from (approver for _, _, approver in data.get("approvals", ()))
    yield from (data[name] for name in ("from", "to") if name in data)


_TIMES = {"moved": "moved_at", "asked": "asked_at", "paused": "paused_at", "due": "due_at"}
_DECIDING = (Tag.STAGE_APPROVED.value, Tag.STAGE_REJECTED.value)
_REASONS = kept(
    select(audit_entry.c.subject, audit_entry.c.body, audit_text.c.salt)
    .join(audit_text, and_(*(audit_text.c[name] == audit_entry.c[name] for name in ("org_id", "seq"))))
    .where(mine(audit_entry), among(audit_entry.c.subject, "subjects"), audit_text.c.field == "reason")
    .where(one_of(audit_entry.c.tag, _DECIDING)),
    "subjects",
)

_IN_FORCE = (Tag.EXCEPTION_NOTED.value, Tag.EXCEPTION_ENDED.value)
_EXCEPTIONS_TOLD = find(sod_exception).where(
    exists().where(
        audit_entry.c.org_id == sod_exception.c.org_id,
        audit_entry.c.subject == sod_exception.c.exception,
        one_of(audit_entry.c.tag, _IN_FORCE),
    )
)
_SIGNED = find(standing_approval).where(standing_approval.c.signed_at.is_not(None))
_SEALED_SESSIONS = find(web_session).where(web_session.c.seal != "")


def _joined(left: Table, right: Table, name: str) -> ColumnElement[bool]:
    return (left.c.org_id == right.c.org_id) & (left.c[name] == right.c[name])


_VERSIONS = (
    select(request_version, access_request.c.version.label("newest"), thread.c.mail_id)
    .join(access_request, _joined(request_version, access_request, "request_id"))
    .join(thread, _joined(access_request, thread, "thread_id"))
    .where(mine(request_version))
)
"""Every version of a request, with the one that is its newest and the mail that its conversation began with."""


@cache
def _those(rows: Select[Any], name: str) -> Select[Any]:
    return kept(rows.where(among(rows.selected_columns[name], "names")), "names")
