"""What people who left or moved still have, and the reviews of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from sqlalchemy import bindparam, exists, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import grant_of
from mailbot.adapters.database.rows import Found, among, chunks, find, mine, one_of
from mailbot.adapters.database.schema.tables import access_grant, grant_task, person, review, review_answer
from mailbot.adapters.database.trail.toldrows import ToldRows, review_facts
from mailbot.core.register import Grant
from mailbot.services.ports import Review

_OPEN = ""


class ReviewRows(ToldRows):
    """Grants of leavers; reviews, as far as the trail tells whose they are, and their answers."""

    def left_with_access(self, limit: int) -> list[Grant]:
        return [grant_of(row) for row in self._all(_LEFT, limit=limit)]

    def add_review(self, new: Review) -> Review:
        named = replace(new, review_id=self._id("review", review.c.review_id, "RV-"))
        self._add(
            review,
            review_id=named.review_id,
            person_id=named.person,
            reviewer=named.reviewer,
            why=named.why,
            made_at=named.made_at,
            due_at=named.due_at,
        )
        self._made_now.add(named.review_id)
        blank = {"review_id": named.review_id, "answer": _OPEN, "answered_by": ""}
        self._add_all(review_answer, [{**blank, "grant_id": grant_id} for grant_id in named.answers])
        return named

    def review(self, review_id: str, lock: bool = False) -> Review | None:
        rows = self._all(_LOCKED if lock else find(review, "review_id"), is_review_id=review_id)
        return next(iter(self._reviews(rows)), None)

    def open_reviews(self) -> list[Review]:
        return self._reviews(self._all(_OPEN_REVIEWS))

    def reviews_of(self, reviewer: str) -> list[Review]:
        return self._reviews(self._all(_REVIEWS_OF, is_reviewer=reviewer))

    def strange_reviews(self) -> list[str]:
        """Of those that are open: an answer takes access away, or leaves it with somebody."""
        rows = self._all(_OPEN_REVIEWS)
        told = self._reviews_told(rows)
        return [f"the review {row.review_id}" for row in rows if row.review_id not in told]

    def pass_review(self, review_id: str, reviewer: str) -> None:
        still_open = self._mine(review, review_id=review_id, done_at=None)
        self._run(update(review).where(still_open).values(reviewer=reviewer))
        self._made_now.add(review_id)

    def answer_review(self, review_id: str, grant_id: str, answer: str, by: str, at: datetime) -> bool:
        unanswered = self._mine(review_answer, review_id=review_id, grant_id=grant_id, answer=_OPEN)
        given = update(review_answer).where(unanswered).values(answer=answer, answered_by=by, answered_at=at)
        return self._changed(given) == 1

    def close_review(self, review_id: str, at: datetime) -> None:
        still_open = self._mine(review, review_id=review_id, done_at=None)
        self._run(update(review).where(still_open).values(done_at=at))

    def _reviews(self, found: Sequence[Found]) -> list[Review]:
        """Those of these that are as the trail tells, with their answers, by one more query for some hundred."""
        told = self._reviews_told(found)
        rows = [row for row in found if row.review_id in told]
        answers: dict[str, dict[str, str]] = {}
        for some in chunks([row.review_id for row in rows]):
            for review_id, given in groupby(self._all(_ANSWERS, ids=some), key=lambda row: str(row.review_id)):
                answers[review_id] = {row.grant_id: row.answer for row in given}
        return [_review(row, answers.get(row.review_id, {})) for row in rows]

    def _reviews_told(self, rows: Sequence[Found]) -> set[str]:
        refs = self._refs_among({one for row in rows for one in (row.person_id, row.reviewer)})
        return self._as_told("review", {row.review_id: review_facts(row, refs) for row in rows})


_TAKEN_BACK = exists().where(
    grant_task.c.org_id == access_grant.c.org_id,
    grant_task.c.grant_id == access_grant.c.grant_id,
    grant_task.c.kind == "revoke",
    ~one_of(grant_task.c.state, ("done", "cancelled")),
)
_LEFT = kept(
    select(access_grant)
    .join_from(
        person,
        access_grant,
        (access_grant.c.org_id == person.c.org_id) & (access_grant.c.person_id == person.c.person_id),
    )
    .where(mine(person), one_of(person.c.status, ("leaver", "gone")), access_grant.c.state == "active", ~_TAKEN_BACK)
    .limit(bindparam("limit"))
)
"""What those have who have left, and nobody is to take away yet."""
_LOCKED = kept(find(review, "review_id").with_for_update())
_OPEN_REVIEWS = kept(find(review).where(review.c.done_at.is_(None)).order_by(review.c.due_at))
_REVIEWS_OF = kept(_OPEN_REVIEWS.where(mine(review, "reviewer")))
_ANSWERS = kept(
    find(review_answer)
    .where(among(review_answer.c.review_id, "ids"))
    .order_by(review_answer.c.review_id, review_answer.c.grant_id),
    "ids",
)


def _review(row: Found, answers: Mapping[str, str]) -> Review:
    return Review(row.review_id, row.person_id, row.reviewer, row.why, row.made_at, row.due_at, answers, row.done_at)
