"""What else one person is asked besides decisions: reviews to answer, ownership to say, what to sign in advance."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.ownership import Owners
from mailbot.services.ownerwanted import AGAIN
from mailbot.services.standing import Standings


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to answer: in words, by when (if there is a day), and the link that a mail about it has."""

    words: str
    due: datetime | None
    link: str


@dataclass(frozen=True)
class Errands:
    """The same pages that mails link to, for somebody who has signed in. Writes nothing."""

    desk: Desk

    def of(self, person: str) -> list[Errand]:
        """What this person is asked, reviews first."""
        return [*self._reviews(person), *self._claims(person), *self._standings(person)]

    def _reviews(self, person: str) -> Iterator[Errand]:
        with self.desk.store.read() as tx:
            rows = tx.reviews_of(person)
        for row in rows:
            link = self.desk.links.url("review", {"v": row.review_id, "p": person})
            yield Errand(f"What does {self.desk.name(row.person)} still need?", row.due_at, link)

    def _claims(self, person: str) -> Iterator[Errand]:
        owners = Owners(self.desk)
        with self.desk.store.read() as tx:
            asked = [claim for claim in tx.unclaimed(self.desk.now() - AGAIN) if person in claim.asked]
        for claim in asked:
            view = owners.view(claim.claim_id, person)
            if view and view.open:
                link = self.desk.links.url("claim", {"c": claim.claim_id, "p": person})
                yield Errand(f"Do you own {view.row.label}?", None, link)

    def _standings(self, person: str) -> Iterator[Errand]:
        standings = Standings(self.desk)
        with self.desk.store.read() as tx:
            mine = [one for one in tx.standings() if one.approver == person and not one.signed_at]
        for one in mine:
            view = standings.view(one.standing_id)
            if view and view.open:
                link = self.desk.links.url("standing", {"s": one.standing_id})
                yield Errand(f"May everybody in a job have {one.what}?", None, link)
