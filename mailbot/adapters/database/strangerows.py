"""Rows that mailbot did not write as they are: nothing is done by them, and those who have to know are told."""

from datetime import date

from mailbot.adapters.database.ownershiprows import OwnershipRows
from mailbot.adapters.database.rows import find, one_of
from mailbot.adapters.database.specialrows import SpecialRows
from mailbot.adapters.database.standinginrows import StandingInRows
from mailbot.adapters.database.tables import dead_address, person, question


class StrangeRows(StandingInRows, OwnershipRows, SpecialRows):
    """Looked for among all that would send decisions and answers elsewhere."""

    def strange_rows(self, on: date) -> list[str]:
        dead = (row for row in self._all(find(dead_address)) if not self._is_ours(dead_address, row))
        asked = (row for row in self._all(_UNANSWERED) if not self._is_ours(question, row))
        return [
            *(f"the pseudonym of {row.person_id}" for row in self._all(find(person)) if not self._is_own(row)),
            *self.strange_standing_in(on),
            *self.strange_claims(),
            *self.strange_standings(),
            *(f"the dead address {row.address}" for row in dead),
            *(f"the question {row.question_id}" for row in asked),
        ]


_UNANSWERED = find(question).where(one_of(question.c.state, ("open", "queued")))
