"""What one person sends from the pages, and what is theirs: every list and count is bounded and walks an index."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, Text, bindparam, cast, func, select, true, tuple_, union_all

from mailbot.adapters.database.mail.threadrows import question_of_row
from mailbot.adapters.database.requests.filerows import CURRENT, TO_DO, UNDECIDED, UNFINISHED, UNREACHED, FileRows
from mailbot.adapters.database.requests.values import grant_of
from mailbot.adapters.database.rows import among, change, find, mine
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    audit_checkpoint,
    grant_task,
    mail,
    question,
    request_version,
    sent_form,
    trail_check,
)
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.core.register import ASKS_FOR_NUMBER, Grant, RequestFile
from mailbot.services.ports import Question, SentForm, Undecided, Waiting


class AskRows(SealedRows, FileRows):
    """A person's forms, requests and access, and what waits for people (services.ports.asking)."""

    # --- forms -------------------------------------------------------------------------------------------------------

    def use_form(self, form: SentForm) -> bool:
        sent: dict[str, Any] = {"person_id": form.person, "form_id": form.form_id, "act": form.act}
        return self._add_unless_there(sent_form, **sent, sent_at=form.sent_at, outcome={})

    def keep_outcome(self, form: SentForm) -> None:
        one: dict[str, Any] = {"is_person_id": form.person, "is_form_id": form.form_id, "outcome": form.outcome}
        self._must_change(change(sent_form, "person_id", "form_id"), "form_was_sent", **one)

    def sent_form(self, person: str, form_id: str) -> SentForm | None:
        row = self._first(find(sent_form, "person_id", "form_id"), is_person_id=person, is_form_id=form_id)
        return SentForm(row.person_id, row.form_id, row.act, row.sent_at, row.outcome) if row else None

    def forms_since(self, person: str, since: datetime, most: int) -> list[datetime]:
        return list(self._run(_SENT, is_person_id=person, since=since, most=most).scalars())

    # --- requests ----------------------------------------------------------------------------------------------------

    def mine(self, person: str, states: Sequence[str], limit: int) -> list[RequestFile]:
        given = {f"state{number}": state for number, state in enumerate(states)}
        return list(self._files(self._all(_mine(len(states)), person=person, most=limit, **given)))

    def coming(self, person: str, limit: int) -> list[RequestFile]:
        return list(self._files(self._all(_COMING, person=person, state0="approved", most=limit)))

    def count_mine(self, person: str, states: Sequence[str], most: int) -> int:
        given = {f"state{number}": state for number, state in enumerate(states)}
        return min(int(self._run(_counted(len(states)), person=person, most=most, **given).scalar_one()), most)

    def asked_of(self, person: str, before: tuple[datetime, str], limit: int) -> list[RequestFile]:
        made = dict(zip(("moment", "request_id"), before, strict=True))
        return list(self._files(self._all(_ASKED, **_ASKING, **made, person=person, most=limit)))

    def count_asked(self, person: str, most: int) -> int:
        return min(int(self._run(_COUNT_ASKED, **_ASKING, person=person, most=most).scalar_one()), most)

    def questions_on(self, request_ids: Sequence[str]) -> Mapping[str, Question]:
        rows = self._all(_QUESTIONS, ids=request_ids) if request_ids else ()
        return {row.request_id: question_of_row(row) for row in rows if self._is_ours(question, row)}

    def with_followers(self, request_ids: Sequence[str]) -> Collection[str]:
        return set(self._run(_FOLLOWED, ids=request_ids).scalars()) if request_ids else set()

    # --- access ------------------------------------------------------------------------------------------------------

    def leaving(self, grant_ids: Sequence[str]) -> Collection[str]:
        return set(self._run(_LEAVING, ids=grant_ids).scalars()) if grant_ids else set()

    def grants_mine(self, person: str, after: tuple[str, str], limit: int) -> list[Grant]:
        behind = dict(zip(("system", "grant_id"), after, strict=True))
        rows = self._all(_GRANTS, is_person_id=person, is_state="active", most=limit, **behind)
        return [grant_of(row) for row in rows]

    def held_of(self, person: str, systems: Sequence[str]) -> list[Grant]:
        those = {"is_person_id": person, "is_state": "active", "systems": systems}
        return [grant_of(row) for row in self._all(_HELD_OF, **those)] if systems else []

    def grants_ending(self, person: str, until: date, after: tuple[date, str], limit: int) -> list[Grant]:
        behind = dict(zip(("day", "grant_id"), after, strict=True))
        rows = self._all(_ENDING, is_person_id=person, is_state="active", until=until, most=limit, **behind)
        return [grant_of(row) for row in rows]

    def count_grants(self, person: str, until: date | None, most: int) -> int:
        held: dict[str, Any] = {"is_person_id": person, "is_state": "active", "most": most}
        return self._count(_SOON, **held, until=until) if until else self._count(_HELD, **held)

    # --- what waits --------------------------------------------------------------------------------------------------

    def approvals_due(self, person: str, most: int) -> Waiting:
        open_: dict[str, Any] = {"is_approver": person, "is_state": "open"}
        first = self._run(_FIRST_DUE, **open_).scalar()
        return Waiting(self._count(_TO_DECIDE, **open_, most=most), first)

    def tasks_waiting(self, state: str, most: int) -> Waiting:
        return Waiting(self._count(_TASKS, is_state=state, most=most), self._run(_OLDEST_TASK, is_state=state).scalar())

    def requests_waiting(self, state: str, most: int) -> Waiting:
        oldest = self._run(_OLDEST_REQUEST, is_state=state).scalar()
        return Waiting(self._count(_REQUESTS, is_state=state, most=most), oldest)

    def undecided(self, unreached: Collection[str], most: int) -> list[Undecided]:
        stranded = self._all(UNDECIDED, is_state="open", most=most)
        asked = self._all(UNREACHED, is_state="open", most=most, people=unreached) if unreached else ()
        return [
            Undecided(row.request_id, row.approver, row.beneficiary, f"{row.system} ({row.access_level})", is_unreached)
            for rows, is_unreached in ((stranded, False), (asked, True))
            for row in rows
        ]

    def mails_quarantined(self, most: int) -> int:
        return min(most, sum(self._count(_MAILS, is_outcome=outcome, most=most) for outcome in ("review", "failed")))

    def trail_checked(self) -> tuple[int, datetime, str] | None:
        row = self._first(_CHECKED)
        return (row.seq, row.made_at, row.wrong) if row else None

    def last_checkpoint(self) -> tuple[int, datetime] | None:
        row = self._first(_CHECKPOINT)
        return (row.seq, row.made_at) if row else None

    def _count(self, bounded: Select[Any], **given: Any) -> int:
        return int(self._run(_how_many(bounded), **given).scalar_one())


_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_SIDES = ("requester", "beneficiary")
_MOST: ColumnElement[Any] = bindparam("most")
_PERSON: ColumnElement[Any] = bindparam("person", type_=request_version.c.requester.type)
_LATEST = (request_version.c.created_at.desc(), request_version.c.request_id.desc())
_KEYS = CURRENT.with_only_columns(request_version.c.request_id, request_version.c.created_at)
_BY_ANOTHER = request_version.c.beneficiary != request_version.c.requester


@cache
def _how_many(bounded: Select[Any]) -> Select[Any]:
    """The number of its rows, counted in the database."""
    return select(func.count()).select_from(bounded.subquery())


def _some(table: Table, *names: str) -> Select[Any]:
    """Rows with these values, to be counted up to a bound."""
    return select(table.c.org_id).where(mine(table, *names)).limit(_MOST)


_SENT = (
    select(sent_form.c.sent_at)
    .where(mine(sent_form, "person_id"), sent_form.c.sent_at >= bindparam("since"))
    .order_by(sent_form.c.sent_at.desc())
    .limit(_MOST)
)


def _of_mine(side: str, number: int) -> Select[Any]:
    """The requests on one side of which a person is, in the state of this number."""
    state = bindparam(f"state{number}", type_=request_version.c.state.type)
    return _KEYS.where(mine(request_version), request_version.c[side] == _PERSON, request_version.c.state == state)


def _newest(walks: Iterable[Select[Any]]) -> Select[Any]:
    """The newest requests that some walks find, with their threads, each walk by its own index and no further than is
    shown: so that none of them sorts what it does not show."""
    each = (select(walk.order_by(*_LATEST).limit(_MOST).subquery()) for walk in walks)
    found = union_all(*each).subquery()
    ids = select(found.c.request_id).distinct().subquery()
    return CURRENT.join(ids, ids.c.request_id == access_request.c.request_id).order_by(*_LATEST).limit(_MOST)


@cache
def _mine(states: int) -> Select[Any]:
    """The newest requests that a person made or gets, in so many states."""
    return _newest(_of_mine(side, number) for side in _SIDES for number in range(states))


@cache
def _counted(states: int) -> Select[Any]:
    """How many requests a person made or gets, in so many states; each of those is counted up to a bound."""
    made = [_of_mine("requester", number) for number in range(states)]
    got = [_of_mine("beneficiary", number).where(_BY_ANOTHER) for number in range(states)]
    return _as_many_as((*made, *got))


def _as_many_as(walks: Iterable[Select[Any]]) -> Select[Any]:
    every = union_all(*(select(walk.limit(_MOST).subquery()) for walk in walks))
    return select(func.count()).select_from(every.subquery())


_ASKING = {"state0": "draft", "state1": "pending", "state2": "held"}
_REASONS: ColumnElement[str] = cast(request_version.c.held_for, Text)
_BUT_NUMBERS = func.replace(_REASONS, f'", "{ASKS_FOR_NUMBER}', "")
_NUMBER = _REASONS.like(f'["{ASKS_FOR_NUMBER}%') & _BUT_NUMBERS.not_like('%", "%')
"""`lines.waits_for_number` over the list as it is stored: numbers are the only reasons."""
_WAITS = (true(), request_version.c.paused_at.is_not(None), _NUMBER)
"""What a draft, a pending and a held request wait for their requester by."""
_WALKS = tuple(_of_mine("requester", number).where(waits) for number, waits in enumerate(_WAITS))
_MADE = (request_version.c.created_at, request_version.c.request_id)
_BEFORE = tuple_(*_MADE) < tuple_(bindparam("moment", type_=_MADE[0].type), bindparam("request_id"))
_ASKED = _newest(walk.where(_BEFORE) for walk in _WALKS)
_COUNT_ASKED = _as_many_as(_WALKS)


_GOT = select(request_version.c.request_id).where(
    mine(request_version), request_version.c.beneficiary == _PERSON, request_version.c.state == bindparam("state0")
)
_NOT_FOR_ME = request_version.c.request_id.not_in(_GOT.correlate(None))
"""As `_BY_ANOTHER`, told by the indexes alone: who has asked for a thousand things has had most of them for long."""
_GIVES = grant_task.c.kind == "grant"
_COMING = _newest(
    (
        _of_mine("requester", 0).where(_NOT_FOR_ME, UNFINISHED.where(_GIVES)),
        _KEYS.join(grant_task, TO_DO).where(
            grant_task.c.person_id == _PERSON, request_version.c.state == bindparam("state0"), _GIVES
        ),
    )
)
"""What somebody gets is found by IT's few tasks for them, not by the many requests that were approved for them."""
_QUESTIONS = select(question).where(
    mine(question), among(question.c.request_id, "ids"), question.c.state.in_(("open", "queued"))
)
_FOLLOWED = select(request_version.c.origin).where(mine(request_version), among(request_version.c.origin, "ids"))
_LEAVING = select(grant_task.c.grant_id).where(
    mine(grant_task),
    among(grant_task.c.grant_id, "ids"),
    grant_task.c.kind == "revoke",
    grant_task.c.state.not_in(("done", "cancelled")),
)
_ACTIVE = find(access_grant, "person_id", "state")
_IN_ORDER = (access_grant.c.system, access_grant.c.grant_id)
_BEHIND = tuple_(*_IN_ORDER) > tuple_(bindparam("system"), bindparam("grant_id"))
_GRANTS = _ACTIVE.where(_BEHIND).order_by(*_IN_ORDER).limit(_MOST)
_HELD_OF = _ACTIVE.where(among(access_grant.c.system, "systems"))
_BY_THEN = access_grant.c.until <= bindparam("until")
_NEXT = (access_grant.c.until, access_grant.c.grant_id)
_LATER = tuple_(*_NEXT) > tuple_(bindparam("day", type_=access_grant.c.until.type), bindparam("grant_id"))
_ENDING = _ACTIVE.where(_BY_THEN, _LATER).order_by(*_NEXT).limit(_MOST)
_HELD = _some(access_grant, "person_id", "state")
_SOON = _HELD.where(_BY_THEN)
_TO_DECIDE = _some(approval, "approver", "state").where(approval.c.due_at.is_not(None))
"""As the inbox has it: whoever is away with nobody in their place is asked once they are back."""
_FIRST_DUE = (
    select(approval.c.due_at)
    .where(mine(approval, "approver", "state"), approval.c.due_at.is_not(None))
    .order_by(approval.c.due_at)
    .limit(1)
)
_TASKS = _some(grant_task, "state")
_OLDEST_TASK = (
    select(grant_task.c.approved_at).where(mine(grant_task, "state")).order_by(grant_task.c.approved_at).limit(1)
)
_REQUESTS = _some(request_version, "state")
"""Without a look at which version is the current one: an earlier one is superseded, in no state that waits."""
_OLDEST_REQUEST = (
    select(request_version.c.created_at)
    .where(mine(request_version, "state"))
    .order_by(request_version.c.created_at)
    .limit(1)
)
_MAILS = _some(mail, "outcome")
_LAST_CHECK = (trail_check.c.made_at.desc(), trail_check.c.check_id.desc())
_CHECKED = find(trail_check).where(trail_check.c.made_at > _EVER).order_by(*_LAST_CHECK).limit(1)
_CHECKPOINT = find(audit_checkpoint).where(audit_checkpoint.c.seq >= 0).order_by(audit_checkpoint.c.seq.desc()).limit(1)
