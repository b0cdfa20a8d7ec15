"""Rows that mailbot did not write as they are: nothing is done by them, and those who have to know are told."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from sqlalchemy import ColumnElement, Table, and_, column, select

from mailbot.adapters.database.mail.mailrows import MailRows
from mailbot.adapters.database.people.peoplerows import PeopleRows
from mailbot.adapters.database.people.standinginrows import StandingInRows
from mailbot.adapters.database.requests.exceptionrows import ExceptionRows
from mailbot.adapters.database.requests.filerows import FileRows
from mailbot.adapters.database.requests.ownershiprows import OwnershipRows
from mailbot.adapters.database.requests.reviewrows import ReviewRows
from mailbot.adapters.database.requests.specialrows import SpecialRows
from mailbot.adapters.database.requests.taskrows import TaskRows
from mailbot.adapters.database.rows import find, mine, one_of
from mailbot.adapters.database.schema.tables import (
    access_request,
    dead_address,
    inquiry,
    person,
    question,
    request_version,
    thread,
)
from mailbot.adapters.database.trail.recorded import NOW, without
from mailbot.core.trail import UNREADABLE
from mailbot.core.workflow import OPEN_STATES


class StrangeRows(
    PeopleRows, StandingInRows, OwnershipRows, SpecialRows, TaskRows, FileRows, ReviewRows, ExceptionRows, MailRows
):
    """Looked for among all that would send decisions and answers elsewhere."""

    def strange_rows(self, on: date) -> list[str]:
        looks: Sequence[Callable[[], Iterable[str]]] = (
            self._strange_people,
            partial(self.strange_standing_in, on),
            self.strange_claims,
            self.strange_standings,
            self.strange_tasks,
            self.strange_files,
            self.strange_rules,
            self._strange_lists,
            self.strange_tags,
            partial(self.strange_mails, on),
            partial(self.strange_letters, on),
            self.strange_reviews,
            self.strange_exceptions,
            self._strange_asked,
            self._strange_threads,
        )
        return [row for number, look in enumerate(looks, 1) for row in _found(look, number)]

    def _strange_people(self) -> list[str]:
        foreign = (row for row in self._all(find(person)) if not self._is_own(row))
        return [*(f"the pseudonym of {row.person_id}" for row in foreign), *self.strange_people()]

    def _strange_asked(self) -> list[str]:
        dead = (row for row in self._all(find(dead_address)) if not self._is_ours(dead_address, row))
        inquired = (row for row in self._all(find(inquiry)) if not self._is_ours(inquiry, row))
        asked = (row for row in self._all(_UNANSWERED) if not self._is_ours(question, row))
        return [
            *(f"the dead address {row.address}" for row in dead),
            *(f"the question {row.question_id}" for row in asked),
            *(f"what an approver asked about {row.request_id}" for row in inquired),
        ]

    def _strange_lists(self) -> list[str]:
        """Of the requests that can still go on: pages and jobs would pass over one that is listed otherwise."""
        return [f"how {request_id} is listed" for request_id in sorted(self._run(_OTHERWISE_LISTED).scalars())]

    def _strange_threads(self) -> list[str]:
        """Of the conversations that can still go on; there may be very many others, and nothing comes of them."""
        rows = {row.thread_id: row for which in _RUNNING for row in self._all(which)}
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


_UNANSWERED = find(question).where(one_of(question.c.state, ("open", "queued")))
_THREADS = select(thread).where(mine(thread))
_OF_REQUESTS = thread.join(access_request, _same(thread, access_request, "thread_id")).join(
    request_version, _same(access_request, request_version, "request_id", "version")
)
_STILL_OPEN = mine(request_version) & one_of(request_version.c.state, OPEN_STATES)
_ELSEWHERE = (
    select(access_request.c.request_id)
    .select_from(_OF_REQUESTS)
    .where(_STILL_OPEN, thread.c.person_id != request_version.c.requester)
    .order_by(access_request.c.request_id)
)
_GOES_ON = column("request_id").in_(select(request_version.c.request_id).where(_STILL_OPEN))
_OTHERWISE_LISTED = without("request_truth", "request_now", NOW, _GOES_ON)
_RUNNING = (
    _THREADS.where(thread.c.thread_id.in_(_UNANSWERED.with_only_columns(question.c.thread_id))),
    select(thread).select_from(_OF_REQUESTS).where(_STILL_OPEN),
)
