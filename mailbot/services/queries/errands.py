"""What else one person is asked besides decisions: reviews to answer, ownership to say, what to sign in advance."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.desk import Desk
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.ports import Tx
from mailbot.services.routing.ownerwanted import AGAIN


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

    def of(self, tx: Tx, person: str) -> list[Errand]:
        """What this person is asked, reviews first."""
        return [*self._reviews(tx, person), *self._claims(tx, person), *self._standing_approvals(tx, person)]

    def _reviews(self, tx: Tx, person: str) -> Iterator[Errand]:
        for row in tx.reviews_of(person):
            link = self.desk.links.url("review", {"v": row.review_id, "p": person})
            yield Errand(f"What does {self.desk.name(row.person)} still need?", row.due_at, link)

    def _claims(self, tx: Tx, person: str) -> Iterator[Errand]:
        owners = Owners(self.desk)
        for claim in tx.unclaimed(self.desk.now() - AGAIN):
            view = owners.look(tx, claim.claim_id, person) if person in claim.asked else None
            if view and view.open:
                link = self.desk.links.url("claim", {"c": claim.claim_id, "p": person})
                yield Errand(f"Do you own {view.row.label}?", None, link)

    def _standing_approvals(self, tx: Tx, person: str) -> Iterator[Errand]:
        for one in StandingApprovals(self.desk).to_sign(tx, person):
            link = self.desk.links.url("standing", {"s": one.standing_id})
            yield Errand(f"May everybody in a job have {one.what}?", None, link)
