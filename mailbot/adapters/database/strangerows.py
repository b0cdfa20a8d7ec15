"""Rows that mailbot did not write as they are: nothing is done by them, and those who have to know are told."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from sqlalchemy import ColumnElement, Table, and_, column, exists, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.mailrows import MailRows
from mailbot.adapters.database.people.peoplerows import PeopleRows
from mailbot.adapters.database.people.standinginrows import StandingInRows
from mailbot.adapters.database.requests.exceptionrows import ExceptionRows
from mailbot.adapters.database.requests.filerows import FileRows
from mailbot.adapters.database.requests.grantrows import GrantRows
from mailbot.adapters.database.requests.ownershiprows import OwnershipRows
from mailbot.adapters.database.requests.reviewrows import ReviewRows
from mailbot.adapters.database.requests.specialrows import SpecialRows
from mailbot.adapters.database.requests.taskrows import TaskRows
from mailbot.adapters.database.rows import among, chunks, find, mine, one_of
from mailbot.adapters.database.schema.tables import (
    access_request,
    approval,
    audit_checkpoint,
    dead_address,
    inquiry,
    outbox,
    question,
    request_version,
    task_batch,
    thread,
)
from mailbot.adapters.database.trail.recorded import NOW, RecordedRows, without
from mailbot.core.trail import UNREADABLE, different
from mailbot.core.workflow import OPEN_STATES


class StrangeRows(
    PeopleRows,
    StandingInRows,
    OwnershipRows,
    SpecialRows,
    TaskRows,
    GrantRows,
    FileRows,
    ReviewRows,
    ExceptionRows,
    MailRows,
    RecordedRows,
):
    """Looked for among all that would send decisions and answers elsewhere."""

    def strange_rows(self, on: date) -> list[str]:
        looks: Sequence[Callable[[], Iterable[str]]] = (
            self.strange_people,
            partial(self.strange_standing_in, on),
            self.strange_claims,
            self.strange_standing_approvals,
            self.strange_tasks,
            self.strange_files,
            self.strange_grants,
            self.strange_rules,
            self._strange_lists,
            self.strange_tags,
            partial(self.strange_mails, on),
            partial(self.strange_letters, on),
            self.strange_reviews,
            self.strange_exceptions,
            partial(self._strange_asked, on),
            partial(self._strange_requests, on),
            self._strange_unasked,
            self._strange_unsent,
            partial(self._strange_threads, on),
        )
        return [row for number, look in enumerate(looks, 1) for row in _found(look, number)]

    def _strange_requests(self, on: date) -> Iterable[str]:
        """Of those that people decide now: one whose approvals are put off or closed is decided by nobody. Who looks
        from the beginning of time on has held every request against the trail."""
        for some in chunks(list(self._run(_PENDING).scalars()) if on != date.min else ()):
            told, doubted = self._folded(some)
            records = self.recorded_of(some, ())
            strange = {key[1] for key, facts in records if different(facts, told.get(key, {}))}
            yield from (f"how {request_id} is decided" for request_id in sorted(strange | doubted))

    def _strange_unasked(self) -> list[str]:
        """Of drafts, which wait for an answer: with no question left whatever is answered is none, and what it would
        complete is what was written."""
        asked = (row.request_id for row in self._all(_UNASKED))
        written = (row.request_id for row in self._all(_DRAFTS) if self._shown(row))
        return [
            *(f"what was asked back about {request_id}" for request_id in asked),
            *(f"the draft {request_id}" for request_id in written),
        ]

    def _strange_unsent(self) -> list[str]:
        """Letters that had to be written and are not there: who decides, IT and the auditor would hear nothing."""
        due = {f"approval:{row.tag}": f"asks {row.approver} about {row.request_id}" for row in self._all(_ASKED_NOW)}
        due |= {f"batch:{name}": f"brings the file {name}" for name in self._run(_FILES).scalars()}
        due |= {f"checkpoint:{seq}": f"brings the checkpoint at #{seq}" for seq in self._run(_CHECKPOINTS).scalars()}
        there = {key for some in chunks(list(due)) for key in self._run(_LETTERS, keys=some).scalars()}
        return [f"the letter that {what}" for key, what in due.items() if key not in there]

    def _strange_asked(self, on: date) -> list[str]:
        dead = (row for row in self._all(find(dead_address)) if not self._is_ours(dead_address, row))
        inquired = (row for row in self._all(find(inquiry)) if not self._is_ours(inquiry, row))
        questions = find(question) if on == date.min else _UNANSWERED
        asked = (row for row in self._all(questions) if not self._is_ours(question, row))
        return [
            *(f"the dead address {row.address}" for row in dead),
            *(f"the question {row.question_id}" for row in asked),
            *(f"what an approver asked about {row.request_id}" for row in inquired),
        ]

    def _strange_lists(self) -> list[str]:
        """Of the requests that can still go on: pages and jobs would pass over one that is listed otherwise."""
        return [f"how {request_id} is listed" for request_id in sorted(self._run(_OTHERWISE_LISTED).scalars())]

    def _strange_threads(self, on: date) -> list[str]:
        """Of the conversations that can still go on; there may be very many others, and nothing comes of them: those
        are looked through from the beginning of time on."""
        which = (_THREADS,) if on == date.min else _RUNNING
        rows = {row.thread_id: row for each in which for row in self._all(each)}
        strange = [f"the conversation {key}" for key, row in sorted(rows.items()) if not self._is_ours(thread, row)]
        return [*strange, *(f"the conversation of {row.request_id}" for row in self._all(_ELSEWHERE))]


def _found(look: Callable[[], Iterable[str]], number: int) -> Iterable[str]:
    """What a look finds: a row that cannot even be read keeps nobody from being told, of it and of the others."""
    try:
        return list(look())
    except UNREADABLE as error:
        return [f"a row that cannot be read (look {number}: {type(error).__name__}: {error})"]


def _same(one: Table, other: Table, *names: str) -> ColumnElement[bool]:
    return and_(*(one.c[name] == other.c[name] for name in ("org_id", *names)))


_UNANSWERED = kept(find(question).where(one_of(question.c.state, ("open", "queued"))))
_PENDING = kept(select(request_version.c.request_id).where(mine(request_version), request_version.c.state == "pending"))
_DRAFTS = kept(select(request_version).where(mine(request_version), request_version.c.state == "draft"))
_SAME_DRAFT = _same(question, request_version, "request_id", "version")
_UNASKED = kept(
    select(request_version.c.request_id)
    .where(mine(request_version), request_version.c.state == "draft")
    .where(~exists().where(_SAME_DRAFT, one_of(question.c.state, ("open", "queued"))))
)
_ASKED_NOW = kept(
    select(*(approval.c[name] for name in ("request_id", "approver", "tag"))).where(
        mine(approval), approval.c.state == "open", approval.c.due_at.is_not(None)
    )
)
_FILES = kept(select(task_batch.c.batch).where(mine(task_batch)))
_CHECKPOINTS = kept(select(audit_checkpoint.c.seq).where(mine(audit_checkpoint)))
_LETTERS = kept(select(outbox.c.dedupe_key).where(mine(outbox), among(outbox.c.dedupe_key, "keys")), "keys")
_THREADS = kept(select(thread).where(mine(thread)))
_OF_REQUESTS = thread.join(access_request, _same(thread, access_request, "thread_id")).join(
    request_version, _same(access_request, request_version, "request_id", "version")
)
_STILL_OPEN = mine(request_version) & one_of(request_version.c.state, OPEN_STATES)
_ELSEWHERE = kept(
    select(access_request.c.request_id)
    .select_from(_OF_REQUESTS)
    .where(_STILL_OPEN, thread.c.person_id != request_version.c.requester)
    .order_by(access_request.c.request_id)
)
_GOES_ON = column("request_id").in_(select(request_version.c.request_id).where(_STILL_OPEN))
_OTHERWISE_LISTED = kept(without("request_truth", "request_now", NOW, _GOES_ON))
_RUNNING = (
    kept(_THREADS.where(thread.c.thread_id.in_(_UNANSWERED.with_only_columns(question.c.thread_id)))),
    kept(select(thread).select_from(_OF_REQUESTS).where(_STILL_OPEN)),
)
