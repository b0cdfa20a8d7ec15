"""What an auditor looks up in the trail: pages of entries, parts of the chain, and what lies beside it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, select, true, union_all

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.people.peoplerows import person_of
from mailbot.adapters.database.rows import Found, among, chunks, mine
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    audit_checkpoint,
    audit_entry,
    audit_text,
    grant_task,
    person,
    thread,
    trail_check,
)
from mailbot.adapters.database.trail.linkrows import ENTRY, LINKS_AT_ONCE, LinkRows
from mailbot.core.audit import NOT_PEOPLE, ChainedEntry
from mailbot.core.catalog import Person
from mailbot.services.ports import Checkpoint, PrivateText, TrailCheck, TrailFilter, TrailPage

_LOOKED_AT = (60, 300, 1000)
"""How many entries one page looks at, at first, then, and at most, where only few of them fit."""

_OUT_OF_ORDER = timedelta(minutes=10)
"""How far an entry may lie from where its time would put it: a transaction takes its time before it is chained."""

_WALKS = 64
"""At most so many pairs of a person and a tag are each looked up by itself."""

_FIRST, _LAST = 0, 2**62


class AuditRows(LinkRows):
    """Reads the trail by its indexes; nothing is walked but the part that is asked for."""

    # --- pages of the trail ------------------------------------------------------------------------------------------

    def trail_page(self, which: TrailFilter, most: int) -> TrailPage:
        """Entries come by the filter that is most likely the narrowest, the others are looked at one by one."""
        first, last = self._span(which)
        columns, walks = _narrowest(which)
        given = {
            f"{column}{number}": value
            for number, values in enumerate(walks)
            for column, value in zip(columns, values, strict=True)
        }
        newest = _looked_at(columns, len(walks)).add_columns(_fits(which).label("fits"))
        for at_most in _LOOKED_AT:
            looked = self._run(newest, **given, first=first, last=last, most=at_most).all()
            fitting = [row.seq for row in looked if row.fits]
            if len(fitting) > most or len(looked) < at_most:
                break
        more = len(fitting) > most or len(looked) == at_most
        shown = fitting[:most]
        end = shown[-1] if len(fitting) > most else (looked[-1].seq if looked else 0)
        return TrailPage(tuple(self._entries(shown)), end if more else None)

    def _span(self, which: TrailFilter) -> tuple[int, int]:
        """The part of the trail that can hold what is asked for, both ends included."""
        first = last = None
        if which.since:
            first = self._run(_SEQ_FROM, at=which.since - _OUT_OF_ORDER).scalar()
        if which.until:
            last = self._run(_SEQ_BEFORE, at=which.until + _OUT_OF_ORDER).scalar()
        low = _FIRST if not which.since else _LAST if first is None else int(first)
        high = _LAST if not which.until else _FIRST if last is None else int(last)
        return low, min(high, which.before - 1) if which.before is not None else high

    def _entries(self, seqs: Sequence[int]) -> Iterator[ChainedEntry]:
        for some in chunks(seqs):
            yield from map(self._chained, self._all(_ENTRIES, seqs=some))

    def entry(self, seq: int) -> ChainedEntry | None:
        return next(self._entries([seq]), None)

    # --- what lies beside it -----------------------------------------------------------------------------------------

    def private_texts(self, seqs: Sequence[int]) -> list[PrivateText]:
        rows = [row for some in chunks(seqs) for row in self._all(_TEXTS, seqs=some)]
        return [PrivateText(row.seq, row.field, row.salt, row.text) for row in rows]

    def every_text(self) -> Iterator[PrivateText]:
        rows = self._stream(_EVERY_TEXT, LINKS_AT_ONCE)
        return (PrivateText(row.seq, row.field, row.salt, row.text) for row in rows)

    def people_by_ref(self, refs: Sequence[str]) -> Mapping[str, Person]:
        rows = [row for some in chunks(refs) for row in self._all(_BY_REF, refs=some)]
        return {row.ref: person_of(dict(row._mapping)) for row in rows}

    def refs_of(self, person_ids: Sequence[str]) -> Mapping[str, str]:
        rows = [row for some in chunks(person_ids) for row in self._all(_REFS, ids=some)]
        return {row.person_id: row.ref for row in rows}

    # --- one request -------------------------------------------------------------------------------------------------

    def subjects_of(self, request_id: str) -> list[str]:
        own = list(self._run(_TASKS_OF, is_request_id=request_id).scalars())
        grants = list(self._run(_GRANTS_OF, is_request_id=request_id).scalars())
        taking = list(self._run(_TASKS_ABOUT, grants=grants).scalars()) if grants else ()
        mails = [f"mail-{mail_id}" for mail_id in self._run(_MAIL_OF, is_request_id=request_id).scalars() if mail_id]
        return list(dict.fromkeys((request_id, *mails, *own, *grants, *taking)))

    def entries_of(self, subjects: Sequence[str]) -> list[ChainedEntry]:
        rows = [row for some in chunks(subjects) for row in self._all(_ABOUT, subjects=some)]
        return sorted(map(self._chained, rows), key=lambda entry: entry.seq)

    # --- parts of the chain ------------------------------------------------------------------------------------------

    def segment(self, first: int, last: int) -> Iterator[ChainedEntry]:
        return map(self._chained, self._stream(_WITHIN, LINKS_AT_ONCE, first=first, last=last))

    def tagged(self, tags: Sequence[str], first: int, last: int) -> Iterator[ChainedEntry]:
        tagged = _WITHIN.where(audit_entry.c.tag.in_(tags))
        return map(self._chained, self._stream(tagged, LINKS_AT_ONCE, first=first, last=last))

    def part_of_trail(self, since: datetime, until: datetime) -> tuple[int, int] | None:
        span = self._mine(audit_entry) & (audit_entry.c.at >= since) & (audit_entry.c.at < until)
        first, last = (self._run(select(end(audit_entry.c.seq)).where(span)).scalar() for end in (func.min, func.max))
        return None if first is None or last is None else (int(first), int(last))

    def checkpoint_from(self, seq: int) -> Checkpoint | None:
        row = self._first(_CHECKPOINT_FROM, seq=seq)
        return _checkpoint(row) if row else None

    def checkpoints_within(self, first: int, last: int) -> list[Checkpoint]:
        return [_checkpoint(row) for row in self._all(_CHECKPOINTS, first=first, last=last)]

    # --- verifications -----------------------------------------------------------------------------------------------

    def known_requests(self, ids: Sequence[str]) -> Mapping[str, datetime]:
        rows = [row for some in chunks(ids) for row in self._all(_KNOWN, ids=some)]
        return {row.request_id: row.created_at for row in rows}

    def add_trail_check(self, check: TrailCheck) -> None:
        check_id = self._id("trail_check", trail_check.c.check_id, "V-")
        names = ("seq", "head", "made_at", "wrong", "note")
        self._add(trail_check, check_id=check_id, **{name: getattr(check, name) for name in names})

    def newest_trail_check(self) -> TrailCheck | None:
        row = self._first(_NEWEST_CHECK)
        return TrailCheck(row.seq, row.head, row.made_at, row.wrong, row.note) if row else None


def _checkpoint(row: Found) -> Checkpoint:
    return Checkpoint(row.seq, row.head, row.made_at, row.note)


def _narrowest(which: TrailFilter) -> tuple[tuple[str, ...], Sequence[tuple[str, ...]]]:
    """The columns that entries are found by, and the values of each walk; a part of mailbot itself is behind most."""
    if which.subject:
        return ("subject",), [(which.subject,)]
    if which.actors and which.tags and len(which.actors) * len(which.tags) <= _WALKS:
        return ("actor", "tag"), list(product(which.actors, which.tags))
    if which.actors and NOT_PEOPLE.isdisjoint(which.actors):
        return ("actor",), [(actor,) for actor in which.actors]
    if which.tags:
        return ("tag",), [(tag,) for tag in which.tags]
    return (("actor",), [(actor,) for actor in which.actors]) if which.actors else ((), [])


def _fits(which: TrailFilter) -> ColumnElement[bool]:
    """Whether an entry is what is asked for, in the database: to read a thousand of them only to drop them is slow."""
    row = audit_entry.c
    asked: list[ColumnElement[bool]] = [true()]
    asked += [row.subject == which.subject] if which.subject else []
    asked += [row.actor.in_(which.actors)] if which.actors else []
    asked += [row.tag.in_(which.tags)] if which.tags else []
    asked += [row.at >= which.since] if which.since else []
    asked += [row.at < which.until] if which.until else []
    return and_(*asked)


@cache
def _looked_at(columns: tuple[str, ...], walks: int) -> Select[Any]:
    """The numbers of the newest entries of a part of the trail with one of so many values of these columns: each is
    looked up in its own index alone, since a planner would sort all of them first."""
    within = select(audit_entry.c.seq).where(
        mine(audit_entry), audit_entry.c.seq.between(bindparam("first"), bindparam("last"))
    )
    each = [
        within.where(*(audit_entry.c[column] == bindparam(f"{column}{number}") for column in columns))
        for number in range(walks)
    ]
    found = union_all(*(select(_newest(one).subquery()) for one in each or [within])).subquery()
    newest = _newest(select(found.c.seq)).subquery()
    itself = (audit_entry.c.seq == newest.c.seq) & mine(audit_entry)
    return select(newest.c.seq).join_from(newest, audit_entry, itself).order_by(newest.c.seq.desc())


def _newest(seqs: Select[Any]) -> Select[Any]:
    (seq,) = seqs.selected_columns
    return seqs.order_by(seq.desc()).limit(bindparam("most"))


_AT = bindparam("at", type_=audit_entry.c.at.type)
_SEQ_FROM = kept(  # entries of one transaction share a moment, and a database gives those that tie in any order
    select(audit_entry.c.seq)
    .where(mine(audit_entry), audit_entry.c.at >= _AT)
    .order_by(audit_entry.c.at, audit_entry.c.seq)
    .limit(1)
)
_SEQ_BEFORE = kept(
    select(audit_entry.c.seq)
    .where(mine(audit_entry), audit_entry.c.at < _AT)
    .order_by(audit_entry.c.at.desc(), audit_entry.c.seq.desc())
    .limit(1)
)
_ENTRIES = kept(
    select(*ENTRY).where(mine(audit_entry), among(audit_entry.c.seq, "seqs")).order_by(audit_entry.c.seq.desc()), "seqs"
)
_WITHIN = (
    select(*ENTRY)
    .where(mine(audit_entry), audit_entry.c.seq.between(bindparam("first"), bindparam("last")))
    .order_by(audit_entry.c.seq)
)
_EVERY_TEXT = select(audit_text).where(mine(audit_text)).order_by(audit_text.c.seq)
_ABOUT = kept(select(*ENTRY).where(mine(audit_entry), among(audit_entry.c.subject, "subjects")), "subjects")
_TEXTS = kept(
    select(audit_text)
    .where(mine(audit_text), among(audit_text.c.seq, "seqs"))
    .order_by(audit_text.c.seq, audit_text.c.field),
    "seqs",
)
_BY_REF = kept(select(person).where(mine(person), among(person.c.ref, "refs")), "refs")
_REFS = kept(select(person.c.person_id, person.c.ref).where(mine(person), among(person.c.person_id, "ids")), "ids")
_TASKS_OF = kept(select(grant_task.c.task_id).where(mine(grant_task, "request_id")).order_by(grant_task.c.task_id))
_TASKS_ABOUT = kept(
    select(grant_task.c.task_id)
    .where(mine(grant_task), among(grant_task.c.grant_id, "grants"))
    .order_by(grant_task.c.task_id),
    "grants",
)
_GRANTS_OF = kept(
    select(access_grant.c.grant_id).where(mine(access_grant, "request_id")).order_by(access_grant.c.grant_id)
)
_MAIL_OF = kept(
    select(thread.c.mail_id)
    .select_from(access_request)
    .join(thread, (thread.c.org_id == access_request.c.org_id) & (thread.c.thread_id == access_request.c.thread_id))
    .where(mine(access_request, "request_id"))
)
_CHECKPOINT_FROM = kept(
    select(audit_checkpoint)
    .where(mine(audit_checkpoint), audit_checkpoint.c.seq >= bindparam("seq"))
    .order_by(audit_checkpoint.c.seq)
    .limit(1)
)
_CHECKPOINTS = kept(
    select(audit_checkpoint)
    .where(mine(audit_checkpoint), audit_checkpoint.c.seq.between(bindparam("first"), bindparam("last")))
    .order_by(audit_checkpoint.c.seq)
)
_KNOWN = kept(
    select(access_request.c.request_id, access_request.c.created_at).where(
        mine(access_request), among(access_request.c.request_id, "ids")
    ),
    "ids",
)
_NEWEST_CHECK = kept(
    select(trail_check)
    .where(mine(trail_check))
    .order_by(trail_check.c.made_at.desc(), trail_check.c.check_id.desc())
    .limit(1)
)
